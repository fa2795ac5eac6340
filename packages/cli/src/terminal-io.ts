import { confirm, isCancel, spinner } from '@clack/prompts';
import { systemRandom } from '@miroir/credential';
import { engine } from '@miroir/sentiment/shipped';
import type { CliIo } from './cli-io.ts';
import { realWorld } from './doctor/world.ts';
import { chooseMessages } from './messages/choose-messages.ts';
import { terminalPrompts } from './terminal-prompts.ts';

/** The real terminal. Progress and questions go to standard error, so that standard output stays a result. */
export function terminalIo(process: NodeJS.Process): CliIo {
  const interactive = process.stdin.isTTY === true && process.stderr.isTTY === true;
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    interactive,
    env: process.env,
    cwd: process.cwd(),
    clock: { now: () => Date.now() },
    random: systemRandom,
    engine,
    ...chooseMessages(process.env),
    confirm: async (message) => {
      const answer = await confirm({ message, output: process.stderr });
      return !isCancel(answer) && answer;
    },
    prompts: terminalPrompts(process.stderr),
    world: realWorld,
    step: async (doing, work) => {
      if (!interactive) {
        process.stderr.write(`${doing}…\n`);
        return work();
      }
      const shown = spinner({ output: process.stderr });
      shown.start(`${doing}…`);
      try {
        const result = await work();
        shown.stop(doing);
        return result;
      } catch (error) {
        shown.error(doing);
        throw error;
      }
    },
  };
}
