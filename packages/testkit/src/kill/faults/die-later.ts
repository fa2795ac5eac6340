import { isMainThread } from 'node:worker_threads';

/** Preloaded into a role: it dies by SIGKILL so many milliseconds after its start, whatever it is doing. */
const after = Number(process.env.MIROIR_DIE_AFTER_MS ?? Number.NaN);
if (isMainThread && Number.isFinite(after)) setTimeout(() => process.kill(process.pid, 'SIGKILL'), after);
