export { describeEngineContract } from './engine-contract.ts';
export { type TestDatabase, type TestEngine, testEngines } from './test-engines.ts';
