import { setFlagsFromString } from 'node:v8';
import { Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * Node takes the types off our modules with WebAssembly, in each thread anew. For a function that WebAssembly has called
 * a thousand times, V8 compiles a wrapper, kept in one table for all threads of the process; when a thread has ended
 * its wrappers are freed, and V8 13.6 (Node 24) may give one that is being freed to the thread that comes next (Chromium bug
 * 407003348). The whole process then dies, of a segmentation fault or of "Check failed: jit_page.has_value()". With
 * a number of calls that no thread reaches, none compiles a wrapper: calls go on through the general one.
 */
const noWrappers = '--wasm-wrapper-tiering-budget=1000000000';

/** A worker thread, as whoever started it sees it. */
export type Thread = Worker;

/**
 * Starts a worker thread of ours. Every thread of a server starts here, so that the end of one never takes the process along.
 * @param module address of the thread's entry, a TypeScript file
 */
export function startThread(module: URL, options: WorkerOptions): Thread {
  // A flag of the process, read when WebAssembly is instantiated: a thread that starts after it obeys.
  setFlagsFromString(noWrappers);
  return new Worker(module, options);
}
