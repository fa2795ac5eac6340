/** Something that repeats until stopped. */
export interface Schedule {
  stop(): Promise<void>;
}

/**
 * Runs `work` now and then every `seconds`, never twice at once. A failure is told and does not end the schedule.
 */
export function startSchedule(
  work: () => Promise<void>,
  options: { seconds: number; onError(error: unknown): void },
): Schedule {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const turn = () => {
    running = work()
      .catch(options.onError)
      .then(() => {
        if (!stopped) timer = setTimeout(turn, options.seconds * 1000);
      });
  };
  turn();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
