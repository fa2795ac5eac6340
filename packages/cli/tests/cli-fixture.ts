import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hestia } from '@miroir/campaign/definitions';
import { systemRandom } from '@miroir/credential';
import { engine } from '@miroir/sentiment/shipped';
import type { CliIo, ExitCode } from '../src/index.ts';
import { nobodyToAsk, runMiroir } from '../src/index.ts';
import { chooseMessages } from '../src/messages/choose-messages.ts';
import type { Prompts } from '../src/prompts.ts';
import { realWorld, type World } from '../src/world.ts';

export interface Said {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

export interface Desk {
  readonly folder: string;
  /** Runs one command line in the desk's folder. */
  run(...args: string[]): Promise<Said>;
  write(name: string, content: string | Uint8Array): Promise<void>;
  /** Moves the clock by which commands go. */
  setClock(ms: number): void;
  clear(): Promise<void>;
}

/** Within the demonstration campaign's first round. */
export const duringRound = Date.UTC(2026, 10, 10);

/** An organiser's folder with the demonstration campaign in it, and a command whose answers can be read. */
export async function openDesk(
  lang = 'en_GB.UTF-8',
  prompts?: Prompts,
  world: World = realWorld,
): Promise<Desk> {
  const folder = await mkdtemp(join(tmpdir(), 'miroir-'));
  const write = (name: string, content: string | Uint8Array): Promise<void> =>
    writeFile(join(folder, name), content);
  await write('campaign.json', JSON.stringify(hestia));
  let now = duringRound;
  return {
    folder,
    write,
    setClock: (ms) => {
      now = ms;
    },
    clear: () => rm(folder, { recursive: true, force: true }),
    async run(...args) {
      let out = '';
      let err = '';
      const io: CliIo = {
        out: (text) => {
          out += text;
        },
        err: (text) => {
          err += text;
        },
        interactive: prompts !== undefined,
        env: { LANG: lang, MIROIR_ROOT: folder },
        cwd: folder,
        clock: { now: () => now },
        random: systemRandom,
        engine,
        ...chooseMessages({ LANG: lang }),
        confirm: () => Promise.resolve(false),
        prompts: prompts ?? nobodyToAsk,
        world,
        step: (_doing, work) => work(),
      };
      const code = await runMiroir(args, io);
      return { code, out, err };
    },
  };
}

/** Where a portal under test would be, as options of `miroir launch`: the box at a port, the roll and the space after it. */
export const originsAt = (base = 4100): string[] => [
  ...['--roll-origin', `http://localhost:${base + 1}`, '--box-origin', `http://localhost:${base}`],
  ...['--space-origin', `http://localhost:${base + 2}`],
];

/** A people file: `count` people a site, four sites, comma separated. */
export function peopleCsv(count = 20, sites = ['Dole', 'Rennes', 'Lyon', 'Service client']): string {
  const rows = sites.flatMap((site) =>
    Array.from({ length: count }, (_, index) => `${site.at(0)}${index}@example.org,${site}`),
  );
  return `email,site\n${rows.join('\n')}\n`;
}
