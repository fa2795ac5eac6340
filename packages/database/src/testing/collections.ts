import type { TestDatabase } from './test-engines.ts';

/** Gives each test a collection of its own, in one database per suite. */
export type Collections = () => ReturnType<TestDatabase['connection']['collection']>;
