import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { questionnaireFor } from '@miroir/campaign';
import { deployHestia } from '../src/deployment/deploy-hestia.ts';
import { freePort } from '../src/deployment/free-port.ts';
import type { Deployment } from '../src/deployment/launch-deployment.ts';
import { openRoundDatabase } from '../src/deployment/round-database.ts';
import { inventSheets } from '../src/kill/invent-sheets.ts';
import { mintCredentials } from '../src/kill/mint-credentials.ts';
import { startNode, startRole } from '../src/kill/role-process.ts';
import { type Burst, generateLoad } from './generate-load.ts';
import { type Measure, type MeasureOptions, median, type Row, show } from './measure.ts';

type Server = 'box' | 'row' | 'group';
const servers: readonly Server[] = ['box', 'row', 'group'];
export const labels: Record<Server, string> = {
  box: 'box',
  row: 'bare, row commits',
  group: 'bare, group commits',
};

/** Bodies of submissions as a browser sends them, one a line. */
export async function writeSubmissions(deployment: Deployment, file: string, count: number): Promise<void> {
  const questionnaire = questionnaireFor(deployment.campaign, deployment.target.audience);
  const sheets = inventSheets(questionnaire, 500, 11);
  const credentials = await mintCredentials(deployment, count);
  const lines = credentials.map(({ secret, signature, keyId }, index) =>
    JSON.stringify({
      secret,
      signature,
      keyId,
      fingerprint: questionnaire.fingerprint,
      replaces: null,
      sheet: sheets[index % sheets.length],
    }),
  );
  await writeFile(file, lines.join('\n'));
}

export async function startBare(folder: string, mode: 'row' | 'group') {
  const port = await freePort();
  const script = fileURLToPath(new URL('./bare-endpoint.ts', import.meta.url));
  const { child, said } = startNode(script, { args: [join(folder, `${mode}.sqlite`), String(port), mode] });
  while (!said().includes('"started"')) {
    if (child.exitCode !== null) throw new Error(said());
    await wait(10);
  }
  return { port, stop: () => child.kill('SIGKILL') };
}

/** Empties the box, so that the same credentials can be used again. */
export async function forgetAnswers({ target }: Deployment): Promise<void> {
  const database = await openRoundDatabase(target, 'box');
  await database.connection.collection('answers').deleteMany({});
  await database.close();
}

async function run({ quick, log }: MeasureOptions) {
  const repetitions = quick ? 1 : 3;
  const counts = quick ? { 1: 200, 16: 800, 64: 800 } : { 1: 1000, 16: 4000, 64: 4000 };
  const warmUp = quick ? 100 : 500;
  const folder = await mkdtemp(join(tmpdir(), 'mb-'));
  const deployment = await deployHestia({ audience: 'consumers', releaseEverySeconds: 86_400 });
  const file = join(folder, 'submissions');
  await writeSubmissions(deployment, file, counts[64]);
  const box = await startRole(deployment, { role: 'box' });
  const bare = { row: await startBare(folder, 'row'), group: await startBare(folder, 'group') };
  const ports: Record<Server, number> = {
    box: deployment.ports.box,
    row: bare.row.port,
    group: bare.group.port,
  };
  const bursts: Record<Server, Record<string, Burst[]>> = { box: {}, row: {}, group: {} };
  const burst = async (server: Server, clients: number, count: number): Promise<Burst> => {
    if (server === 'box') await forgetAnswers(deployment);
    return generateLoad({
      port: ports[server],
      path: server === 'box' ? `/trpc/${deployment.target.round}/submit` : '/trpc/submit',
      file,
      clients,
      from: 0,
      count,
    });
  };
  try {
    for (const server of servers) await burst(server, 16, warmUp);
    for (const clients of [1, 16, 64] as const) {
      for (let repetition = 0; repetition < repetitions; repetition++) {
        for (const server of servers) {
          const seen = await burst(server, clients, counts[clients]);
          bursts[server][clients] = [...(bursts[server][clients] ?? []), seen];
          log(
            `${clients} clients, ${labels[server]}: ${show(seen.perSecond)}/s (generator ${show(seen.cpu)} core)`,
          );
        }
      }
    }
  } finally {
    bare.row.stop();
    bare.group.stop();
    await box.stop();
    await deployment.remove();
    await rm(folder, { recursive: true, force: true });
  }
  return { rows: [1, 16, 64].flatMap((clients) => rowsOf(bursts, clients)), data: bursts };
}

function rowsOf(bursts: Record<Server, Record<string, Burst[]>>, clients: number): Row[] {
  const of = (server: Server, value: (burst: Burst) => number): number =>
    median((bursts[server][clients] ?? []).map(value));
  /** Ratios within one repetition, so that a change of the machine's mood between repetitions cancels out. */
  const ratio = (server: Server): number =>
    median(
      (bursts.box[clients] ?? []).map(
        ({ perSecond }, index) => perSecond / (bursts[server][clients]?.[index]?.perSecond ?? Number.NaN),
      ),
    );
  const rate = (server: Server): string => `${show(of(server, ({ perSecond }) => perSecond))}/s`;
  const rows: Row[] = servers.map((server) => ({
    name: `${clients} clients, ${labels[server]}`,
    value: `${rate(server)}, p50 ${show(of(server, ({ p50 }) => p50))}, p99 ${show(
      of(server, ({ p99 }) => p99),
      'ms',
    )}`,
  }));
  for (const [server, aim] of [
    ['row', 0.75],
    ['group', 0.4],
  ] as const) {
    const reached = ratio(server);
    rows.push({
      name: `${clients} clients, box ÷ ${labels[server]}`,
      value: `${Math.round(reached * 100)} %`,
      aim: `≥ ${aim * 100} %`,
      met: reached >= aim,
    });
  }
  return rows;
}

export const answers: Measure = { name: 'answers', title: 'Durable answers, all checks on', run };
