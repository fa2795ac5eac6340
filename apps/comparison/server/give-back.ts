/** Bytes that may pile up above what the last collection left before another is worth its pause. */
const worthIt = 32e6;

type Collect = (options: { type: 'major'; execution: 'sync'; flavor: 'last-resort' }) => void;

/**
 * Makes what gives memory back to the system: V8 keeps what a release, a file or a morning of pages left behind until it needs
 * the room, and an ordinary collection keeps the emptied pages. Does nothing where the process was not started with
 * `--expose-gc`, see `leanMemory`.
 * @returns called with whether a release was worked on, which always leaves much behind
 */
export function createGiveBack(): (afterRelease: boolean) => void {
  const collect = globalThis.gc as Collect | undefined;
  let left = 0;
  return (afterRelease) => {
    if (collect === undefined) return;
    if (!afterRelease && process.memoryUsage.rss() < left + worthIt) return;
    collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
    left = process.memoryUsage.rss();
  };
}
