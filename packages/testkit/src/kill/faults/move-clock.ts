/**
 * The machine's clock of one process, preloaded: `MIROIR_AHEAD_MS` ahead from the start, and 25 days further at each
 * SIGUSR2. Its monotonic clock goes on as it was, as in a machine whose date is set.
 */
const jumpMs = 25 * 86_400_000;
let ahead = Number(process.env.MIROIR_AHEAD_MS ?? 0);
const { now } = Date;
Date.now = () => now() + ahead;
process.on('SIGUSR2', () => {
  ahead += jumpMs;
});

export {};
