/** What the shell is told. Printed at the foot of `miroir --help`. */
export const exitCodes = {
  /** Done. */
  done: 0,
  /** What was given is faulty or not allowed now; nothing was changed. */
  refused: 1,
  /** The command was not written as it should be. */
  usage: 2,
  /** A file, a folder or a launch that should be there is not. */
  missing: 3,
  /** Of `miroir doctor`: nothing is wrong, and something will be if nobody sees to it. */
  warnings: 4,
  /** A fault of Miroir itself. */
  internal: 70,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
