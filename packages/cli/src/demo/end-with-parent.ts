import { isMainThread } from 'node:worker_threads';

/**
 * Preloaded into the demonstration's processes: the parent's end closes this pipe, and the process ends in order.
 * Worker threads inherit the preload, and their standard input is always at its end: they leave it alone.
 */
if (isMainThread) {
  const end = (): void => {
    process.kill(process.pid, 'SIGTERM');
  };
  process.stdin.once('end', end);
  process.stdin.once('error', end);
  process.stdin.resume();
}
