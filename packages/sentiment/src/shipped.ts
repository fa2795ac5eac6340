import type { SentimentEngine } from './engine.ts';
import { loadEngine } from './load.ts';

/** The engine that the portals and the command are given, and the only place that chooses it. */
export const engine: SentimentEngine = loadEngine();

/** Address of this module: a thread, which can be given no engine, imports the same one from here. */
export const engineModule: string = import.meta.url;
