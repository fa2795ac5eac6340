import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { invitationCodeHash } from '@miroir/credential';
import { readRoundFile, withRoundDatabase } from '@miroir/portal';
import { openRollStore } from '@miroir/roll';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { deployHestia } from '../src/deployment/deploy-hestia.ts';
import type { Deployment } from '../src/deployment/launch-deployment.ts';
import { codesIn, type Death, mortalCommand, optionsOf } from '../src/kill/launch-command.ts';

let deployment: Deployment;
beforeAll(async () => {
  deployment = await deployHestia({ audience: 'employees', releaseEverySeconds: 86_400, people: 80 });
  await writeFile(join(deployment.root, 'campaign.json'), JSON.stringify(deployment.campaign));
}, 60_000);
afterAll(() => deployment?.remove());

const whole = (out: string): Record<string, string> => ({
  data: deployment.root,
  audience: 'employees',
  out: join(deployment.root, out),
});

/** Who comes in by each of these codes; null for nobody. */
const admittedBy = (codes: readonly string[]) =>
  withRoundDatabase(deployment.target, 'roll', async (database) => {
    const store = await openRollStore(database);
    const people = codes.map(async (code) => (await store.person(invitationCodeHash(code)))?.ref ?? null);
    return Promise.all(people);
  });

/** What the records of each role tell, in sums: the same in both, whatever was cut short. */
async function told(): Promise<{ added: number; codes: number }[]> {
  const roles = (['roll', 'box'] as const).map(async (role) => {
    const changes = (await readRoundFile(deployment.target, role))?.changes ?? [];
    let [added, codes] = [0, 0];
    for (const change of changes) {
      if (change.kind === 'people')
        added += Object.values(change.added).reduce((sum, people) => sum + people, 0);
      if (change.kind === 'reissue') codes += change.codes;
    }
    return { added, codes };
  });
  return Promise.all(roles);
}

/** Steps at which a command is killed, evenly over those that it takes when it lives; alternately before and during one. */
function deaths(steps: number): Death[] {
  const most = Math.min(steps, inject('launchKills'));
  return Array.from({ length: most }, (_, index) => ({
    moment: index % 2 === 0 ? 'during' : 'before',
    at: 1 + Math.floor(((index + 0.5) * steps) / most),
  }));
}

describe('who is invited, changed by a command that is killed', () => {
  it('has one code that opens at every moment of a reissue, and the same command finishes it', async () => {
    const [first, ...others] = deployment.launched.invitations;
    const reissue = (ref: string, out: string, death?: Death) =>
      mortalCommand(['amend', 'reissue', ...optionsOf(whole(out)), '--yes', '--ref', ref], death);
    const lived = await reissue(first?.ref ?? '', 'lived.csv');
    expect(lived.code, lived.said).toBe(0);
    let done = 1;
    for (const [turn, death] of deaths(lived.steps).entries()) {
      const { ref = '', code: old = '' } = others[turn] ?? {};
      const out = `again-${turn}.csv`;
      const died = await reissue(ref, out, death);
      expect(died.code, died.said).toBe(null);
      const known = await codesIn(deployment, out).catch(() => []);
      expect((await admittedBy([old, ...known])).filter((who) => who === ref)).toHaveLength(1);
      const again = await reissue(ref, out);
      expect(again.code, again.said).toBe(0);
      done += 1;
      expect(await admittedBy([old, ...(await codesIn(deployment, out))])).toEqual([null, ref]);
      expect(await told()).toEqual(Array.from({ length: 2 }, () => ({ added: 0, codes: done })));
    }
  }, 600_000);

  it('are added all or by the same command again, once, and told by both roles', async () => {
    const add = async (name: string, death?: Death) => {
      const file = join(deployment.root, `${name}.csv`);
      await writeFile(file, `email,site\n${name}-a@example.org,Dole\n${name}-b@example.org,Lyon\n`);
      const campaign = join(deployment.root, 'campaign.json');
      return mortalCommand(
        ['amend', 'people', file, '--yes', ...optionsOf({ ...whole(`${name}-links.csv`), campaign })],
        death,
      );
    };
    const before = (await told())[0]?.codes ?? 0;
    const lived = await add('lived');
    expect(lived.code, lived.said).toBe(0);
    let added = 2;
    for (const [turn, death] of deaths(lived.steps).entries()) {
      const name = `killed-${turn}`;
      const died = await add(name, death);
      expect(died.code, died.said).toBe(null);
      const again = await add(name);
      expect(again.code, again.said).toBe(0);
      added += 2;
      const codes = await codesIn(deployment, `${name}-links.csv`);
      expect(await admittedBy(codes)).toEqual([`${name}-a@example.org`, `${name}-b@example.org`]);
      expect(await told()).toEqual(Array.from({ length: 2 }, () => ({ added, codes: before })));
    }
  }, 600_000);
});
