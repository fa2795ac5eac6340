import { setTimeout as wait } from 'node:timers/promises';
import { labelName } from '@miroir/box';
import { questionnaireFor } from '@miroir/campaign';
import { systemRandom } from '@miroir/credential';
import { type DeskView, inviteReader } from '@miroir/desk';
import { connectDesk } from '@miroir/desk/client';
import { restoreRole } from '@miroir/launch';
import { roleFolderPaths, rolePaths } from '@miroir/portal';
import { describe, expect, it } from 'vitest';
import { crowdSheet } from '../../src/browser/sheets.ts';
import { deployHestia } from '../../src/deployment/deploy-hestia.ts';
import { freePort } from '../../src/deployment/free-port.ts';
import { openRoundDatabase } from '../../src/deployment/round-database.ts';
import { commented, startDeskPortal } from '../../src/desk/desk-portal.ts';
import { mintCredentials } from '../../src/kill/mint-credentials.ts';
import { startRole } from '../../src/kill/role-process.ts';
import {
  boxClient,
  duringTestCampaign,
  loseDatabase,
  send,
  stealDump,
  testClock,
} from '../../src/portal/index.ts';

const locale = 'fr';

describe('a box killed while its comments are read and withdrawn', () => {
  it('keeps every label it acknowledged, and none of a text that is gone', async () => {
    const deployment = await deployHestia({ audience: 'employees', releaseEverySeconds: 1, people: 80 });
    const { campaign, target, origins } = deployment;
    const questionnaire = questionnaireFor(campaign, 'employees');
    const question = questionnaire.questions.find(({ comment }) => comment !== undefined);
    if (question === undefined) throw new Error('nobody may comment');
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    const env = { MIROIR_DESK_PORT: String(port), MIROIR_DESK_ORIGIN: origin };
    let box = await startRole(deployment, { role: 'box', env });
    const credentials = await mintCredentials(deployment, 48);
    const textOf = (index: number): string => `Mot numéro ${index}.`;
    for (const [index, credential] of credentials.entries()) {
      const sheet = crowdSheet(questionnaire, 30);
      const comments = { [question.id]: { text: textOf(index), quotable: false } };
      await send(origins, credential, {
        fingerprint: questionnaire.fingerprint,
        sheet: { ...sheet, comments },
      });
    }
    const { folder } = rolePaths(target.dataDir, 'box');
    const world = { clock: { now: () => Date.now() }, random: systemRandom };
    const where = { audience: 'employees', dataDir: roleFolderPaths(folder).desk, uri: undefined } as const;
    const link = await inviteReader(where, 'Noé R.', world);
    const { session } = await connectDesk({ origin }).signIn.open.mutate({ token: link?.token ?? '' });
    const reader = connectDesk({ origin, session });

    const acknowledged = new Map<string, string>();
    const withdrawn = new Set<string>();
    const readOne = async (): Promise<void> => {
      const view: DeskView = await reader.view.mutate({ locale });
      if (view.state !== 'open' || view.comment === null) {
        await wait(50);
        return;
      }
      const { token, text } = view.comment;
      await reader.label.mutate({ locale, token, label: 'negative' });
      acknowledged.set(text, 'negative');
    };
    const withdrawOne = async (index: number): Promise<void> => {
      const { secret = '' } = credentials[index] ?? {};
      const client = boxClient(origins);
      const { digest, withdrawn: before } = await client.open.mutate({ secret });
      // Asked for is enough: whether it was done when the process died is looked up below.
      withdrawn.add(textOf(index));
      if (!before) await client.withdraw.mutate({ secret, replaces: digest });
    };
    // Twelve people, three a site: a question goes on being read while ten of them stay.
    let next = 0;
    for (let kill = 0; kill < 4; kill += 1) {
      const until = Date.now() + 1500 + 400 * kill;
      const work = [
        (async () => {
          while (Date.now() < until) await readOne().catch(() => wait(20));
        })(),
        (async () => {
          await wait(900);
          for (let count = 0; count < 3; count += 1, next += 1) await withdrawOne(next).catch(() => {});
        })(),
      ];
      await wait(1000 + 170 * kill);
      await box.kill();
      await Promise.all(work);
      box = await startRole(deployment, { role: 'box', env });
    }
    await box.kill();

    const database = await openRoundDatabase(deployment.target, 'box');
    const labels = await database.connection.collection('labels').find({}).toArray();
    const answers = await database.connection.collection('answers').find({}).toArray();
    await database.close();
    const there = new Set(
      answers.flatMap(({ _id, latest }) => {
        const text = latest?.comments?.[question.id]?.text;
        return text === undefined ? [] : [labelName(String(_id), { part: `c:${question.id}`, text })];
      }),
    );
    expect(acknowledged.size).toBeGreaterThan(10);
    expect(labels.map(({ _id }) => String(_id)).filter((name) => !there.has(name))).toEqual([]);
    const names = new Set(labels.map(({ _id }) => String(_id)));
    const lost = [...acknowledged.keys()].filter((text) => {
      const id = credentials[Number(/(\d+)\.$/.exec(text)?.[1])]?.id ?? '';
      const name = labelName(id, { part: `c:${question.id}`, text });
      return !withdrawn.has(text) && !names.has(name);
    });
    expect(lost).toEqual([]);
    await deployment.remove();
  }, 120_000);
});

describe('a dump of the box', () => {
  it('holds its labels and nothing of the desk’s sign-ins, and gives the labels back', async () => {
    const clock = testClock(duringTestCampaign);
    const desk = await startDeskPortal({ clock });
    await desk.join(Array.from({ length: 20 }, (_, index) => commented(`Mot ${index}.`)));
    clock.advance(3_600_000);
    await desk.release();
    const reader = await desk.reader();
    const view = await reader.view.mutate({ locale });
    if (view.state !== 'open') throw new Error(view.state);
    await reader.label.mutate({ locale, token: view.comment?.token ?? '', label: 'positive' });
    const before = await desk.kept('labels');
    expect(before).toHaveLength(1);
    const dump = await stealDump(desk.portal.target, 'box', { clock, random: systemRandom });
    expect(dump.collections).toContain('labels');
    expect(dump.collections.filter((name) => name.startsWith('operator'))).toEqual([]);
    await desk.portal.box.stop();
    await loseDatabase(desk.portal.target, 'box');
    expect(await restoreRole(desk.portal.target, 'box', dump.path)).toMatchObject({ ok: true });
    await desk.portal.restart('box');
    expect(await desk.kept('labels')).toEqual(before);
    await desk.portal.stop();
  }, 60_000);
});
