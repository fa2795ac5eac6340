import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Clock, Random } from '@miroir/basics';
import { systemRandom } from '@miroir/credential';
import { makeLeadLink } from '../commands/lead.ts';
import { type DemoSettings, originOf } from './demo-settings.ts';

/** Asks the comparison as a lead's browser does. @throws Error naming the procedure and what it answered */
export type AskLead = <T>(procedure: string, input: object) => Promise<T>;

/** The comparison in this process, by a clock that is given. */
export interface FastComparison {
  /** Takes what both portals and both spaces have published, as its schedule does. */
  pull(): Promise<void>;
  /** Opens what is due at this moment. */
  tick(): Promise<void>;
  /** Lets its lead in, by a link as anybody: no session outlives a clock that was moved by weeks. */
  signIn(): Promise<AskLead>;
  stop(): Promise<void>;
}

/** What the demonstration uses of the comparison's own modules. */
interface Comparison {
  readonly server: { listen(at: { host: string; port: number }): Promise<string> };
  readonly collector: { pull(): Promise<unknown> };
  readonly spaces: { pull(): Promise<void> };
  readonly ideas: { refresh(): Promise<unknown> };
  readonly bulletins: { tick(): Promise<void> };
  close(): Promise<void>;
}
interface ComparisonModules {
  readSettings(environment: Readonly<Record<string, string>>): object;
  createComparison(
    settings: object,
    world: {
      readonly clock: Clock;
      readonly random: Random;
      readonly webRoot: URL;
      readonly onError: (error: unknown) => void;
    },
  ): Promise<Comparison>;
}

/** Who decides in the demonstration, on the comparison as in both spaces. */
const lead = 'Claire D.';

/** Starts the comparison by its path, as its process is started: no package imports an app. */
export async function runFastComparison(settings: DemoSettings, clock: Clock): Promise<FastComparison> {
  const app = pathToFileURL(join(settings.root, 'apps/comparison/'));
  const load = async (file: string) => (await import(new URL(file, app).href)) as ComparisonModules;
  const { readSettings } = await load('server/config.ts');
  const { createComparison } = await load('server/create-comparison.ts');
  const folder = join(settings.folder, 'comparison');
  const origin = originOf(settings.ports.comparison);
  const faults: unknown[] = [];
  const comparison = await createComparison(readSettings({ MIROIR_DATA_DIR: folder }), {
    ...{ clock, random: systemRandom },
    webRoot: new URL('dist/', app),
    onError: (error) => faults.push(error),
  });
  await comparison.server.listen({ host: '127.0.0.1', port: settings.ports.comparison });
  return {
    async pull() {
      await comparison.collector.pull();
      await comparison.spaces.pull();
      await comparison.ideas.refresh();
    },
    tick: () => comparison.bulletins.tick(),
    async signIn() {
      const link = await makeLeadLink({ folder, origin, name: lead }, { clock, random: systemRandom });
      if (link === null) throw new Error(`The demonstration’s ${lead} leads no comparison.`);
      const opened = await post(origin, 'signIn.open', { input: { token: new URL(link).hash.slice(1) } });
      const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
      return (procedure, input) => answerOf(origin, procedure, { input, cookie });
    },
    async stop() {
      await comparison.close();
      if (faults.length > 0) throw new Error('The earlier comparison failed.', { cause: faults[0] });
    },
  };
}

interface Call {
  readonly input: object;
  readonly cookie?: string;
}

function post(origin: string, procedure: string, { input, cookie }: Call): Promise<Response> {
  return fetch(`${origin}/comparison/trpc/${procedure}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(cookie === undefined ? {} : { cookie }) },
    body: JSON.stringify(input),
  });
}

async function answerOf<T>(origin: string, procedure: string, call: Call): Promise<T> {
  const answer = await post(origin, procedure, call);
  if (!answer.ok) throw new Error(`The comparison refused ${procedure}: ${await answer.text()}`);
  return ((await answer.json()) as { result: { data: T } }).result.data;
}
