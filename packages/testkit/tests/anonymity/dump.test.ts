import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mulberry32 } from '@miroir/basics/chance';
import { openDatabase } from '@miroir/database';
import { releaseNow } from '@miroir/launch';
import { type AnswerRole, rolePaths } from '@miroir/portal';
import { engine } from '@miroir/sentiment/shipped';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Deployment,
  deploy,
  filesOf,
  makeTemplate,
  prepareCredentials,
  type Template,
} from '../../src/adversary/deployment.ts';
import { knownAgent } from '../../src/adversary/known-agent.ts';
import { playArrivals } from '../../src/adversary/play-arrivals.ts';
import { tracesIn } from '../../src/adversary/scan-document.ts';
import { seededRandom } from '../../src/adversary/seeded-random.ts';
import { duringTestCampaign, testCampaign, testClock, testPeople } from '../../src/portal/index.ts';

const clock = testClock(duringTestCampaign);
let pages: string;
let template: Template;
let deployment: Deployment;

/** What a dump of one role holds, collection by collection. */
async function dump(role: AnswerRole): Promise<Map<string, Record<string, unknown>[]>> {
  const { folder } = rolePaths(deployment.target.dataDir, role);
  const database = await openDatabase({ dataDir: folder, audience: 'employees', role });
  const round = await database.part(deployment.target.round);
  const found = new Map<string, Record<string, unknown>[]>();
  for (const [prefix, { connection }] of [
    ['', round],
    ['community ', database],
  ] as const) {
    for (const { name } of (await connection.db?.listCollections().toArray()) ?? [])
      found.set(prefix + name, await connection.collection(name).find({}).toArray());
  }
  await round.close();
  await database.close();
  return found;
}

beforeAll(async () => {
  pages = await mkdtemp(join(tmpdir(), 'mw-'));
  await writeFile(
    join(pages, 'index.html'),
    '<!doctype html><html lang="fr"><head><!--miroir-boot--></head></html>',
  );
  template = await makeTemplate({
    campaign: testCampaign(),
    people: testPeople(20),
    clock,
    random: seededRandom('people'),
    webRoot: pathToFileURL(`${pages}/`),
  });
  const drawn = await deploy(template, clock);
  const credentials = await prepareCredentials(drawn, template.invitations, seededRandom('secrets'));
  await drawn.stop();
  await drawn.remove();
  deployment = await deploy(template, clock);
  await playArrivals(template, deployment, { credentials, next: mulberry32(1) });
  await releaseNow(deployment.target, { clock, random: seededRandom('release'), engine });
  await deployment.stop();
}, 60_000);

afterAll(async () => {
  await deployment.remove();
  await template.remove();
  await rm(pages, { recursive: true, force: true });
});

describe('what a stolen copy holds', () => {
  it('has no address, agent, ObjectId, date or moment in any record of a person or an answer', async () => {
    const box = await dump('box');
    const roll = await dump('roll');
    const answers = box.get('answers') ?? [];
    const people = roll.get('people') ?? [];
    expect(answers).toHaveLength(40);
    expect(people).toHaveLength(40);
    for (const document of [...answers, ...people]) {
      expect(tracesIn(document)).toEqual([]);
    }
    for (const document of answers) {
      expect(Object.keys(document).sort()).toEqual(
        expect.arrayContaining(['_id', 'cohort', 'digest', 'latest', 'published', 'state']),
      );
    }
  });

  it('has no agent and no address of a participant in any byte of any file or log', async () => {
    for (const role of ['roll', 'box'] as const) {
      for (const [name, bytes] of await filesOf(deployment.target, role)) {
        expect(bytes.includes(knownAgent), `${role}/${name}`).toBe(false);
        expect(bytes.includes('127.0.0.1'), `${role}/${name}`).toBe(false);
      }
    }
    const logs = deployment.logs.join('\n');
    expect(logs).not.toContain(knownAgent);
    expect(logs).not.toMatch(/127\.0\.0\.1/);
  });

  it('logs nothing that names a code, a credential or a person', () => {
    const logs = deployment.logs.join('\n');
    for (const { code, ref } of template.invitations) {
      expect(logs).not.toContain(code);
      expect(logs).not.toContain(ref);
    }
  });
});

describe('the scan itself', () => {
  it('names each kind of trace it is there to find', () => {
    const document = {
      at: new Date(0),
      id: { _bsontype: 'ObjectId' },
      latest: { sent: 1_763_800_000_000, day: '2026-03-10', from: '192.168.1.7', by: 'Mozilla/5.0' },
    };
    expect(tracesIn(document).map(({ path, what }) => `${path} ${what}`)).toEqual([
      'at date',
      'id object-id',
      'latest.sent moment',
      'latest.day moment',
      'latest.from address',
      'latest.by agent',
    ]);
  });
});
