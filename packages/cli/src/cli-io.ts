import type { Clock, Random } from '@miroir/basics';
import type { SentimentEngine } from '@miroir/sentiment';
import type { World } from './doctor/world.ts';
import type { Messages } from './messages/messages.ts';
import type { Prompts } from './prompts.ts';

/** Everything the command touches of the world, so that a test can hold it. */
export interface CliIo {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** A person is watching and may be asked. */
  readonly interactive: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly clock: Clock;
  readonly random: Random;
  /** What a launch freezes, and a release by hand reads texts with. */
  readonly engine: SentimentEngine;
  readonly messages: Messages;
  readonly language: 'fr' | 'en';
  readonly confirm: (question: string) => Promise<boolean>;
  readonly prompts: Prompts;
  /** What `doctor` looks at beyond the folders. */
  readonly world: World;
  readonly step: <T>(doing: string, work: () => Promise<T>) => Promise<T>;
}

/** An expected end of a command, with its sentence and its exit code. */
export class CliRefusal extends Error {
  readonly exitCode: 1 | 2 | 3;

  constructor(exitCode: 1 | 2 | 3, message: string) {
    super(message);
    this.name = 'CliRefusal';
    this.exitCode = exitCode;
  }
}

/** Prints a result: its lines for a person, or one JSON document with `--json`. */
export function report(
  io: CliIo,
  options: { json?: boolean },
  result: unknown,
  lines: readonly string[],
): void {
  if (options.json === true) io.out(`${JSON.stringify(result, null, 2)}\n`);
  else for (const line of lines) io.out(`${line}\n`);
}
