import type { Clock } from '@miroir/basics';
import { chooseMessages, nobodyToAsk, realWorld, runMiroir } from '@miroir/cli';
import { systemRandom } from '@miroir/credential';
import { engine } from '@miroir/sentiment/shipped';

/** The `miroir` command at an organiser's desk. */
export type Desk = (...args: readonly string[]) => Promise<Record<string, unknown>>;

/** Runs command lines in `folder`, each with `--json`. @throws Error with what was said when one is refused. */
export function openDesk(folder: string, clock: Clock): Desk {
  const env = { LANG: 'fr_FR.UTF-8', MIROIR_DATA: folder };
  return async (...args) => {
    let out = '';
    let said = '';
    const code = await runMiroir([...args, '--json'], {
      out: (text) => {
        out += text;
      },
      err: (text) => {
        said += text;
      },
      interactive: false,
      env,
      cwd: folder,
      clock,
      random: systemRandom,
      engine,
      ...chooseMessages(env),
      confirm: async () => false,
      prompts: nobodyToAsk,
      world: realWorld,
      step: (_doing, work) => work(),
    });
    if (code !== 0) throw new Error(`miroir ${args.join(' ')} ended with ${code}: ${said}${out}`);
    return JSON.parse(out) as Record<string, unknown>;
  };
}
