import { cp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Campaign, questionnaireFor } from '@miroir/campaign';
import { encodeBase64url } from '@miroir/credential';
import { solveChallenge } from '@miroir/credential/client';
import { createExchangeClient, openSealed } from '@miroir/exchange';
import { releaseNow, rememberPublished } from '@miroir/launch';
import { createInvitationApi } from '@miroir/participant';
import { type AnswerRole, openKeyLists, rolePaths, roundPaths, withCommunityDatabase } from '@miroir/portal';
import { engine } from '@miroir/sentiment/shipped';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBeside, type RoundBeside } from '../../src/deployment/launch-beside.ts';
import { mintCredentials, signAnything } from '../../src/kill/mint-credentials.ts';
import {
  boxClient,
  chainOf,
  credentialByInvitation,
  databaseOf,
  duringTestCampaign,
  refusal,
  rollClient,
  send,
  startTestPortal,
  type TestCredential,
  type TestPortal,
  testCampaign,
  testClock,
  testPeople,
} from '../../src/portal/index.ts';

const clock = testClock(duringTestCampaign);
const first = testCampaign();
const [round] = first.schedule.rounds;
if (round === undefined) throw new Error('the test campaign has a round');
/** The same campaign's next round, open at the same time, and another campaign with the same questions. */
const next: Campaign = { ...first, schedule: { ...first.schedule, rounds: [{ ...round, id: 'round-2' }] } };
const other: Campaign = { ...first, id: 'another-campaign' };
const random = { bytes: (length: number) => crypto.getRandomValues(new Uint8Array(length)) };
const sheet = { answers: { ease: { option: 'mid' } }, comments: {} };
const changed = { answers: { ease: { option: 'easy' } }, comments: {} };

/** A round, and what it has given to somebody. */
interface Held {
  readonly place: RoundBeside;
  readonly code: string;
  readonly session: string;
  /** The session of somebody whose credential was issued, who then asked for the replacement. */
  readonly replacement: string;
  readonly credential: TestCredential;
  readonly digest: string;
  readonly fingerprint: string;
  readonly snapshot: string;
}

let portal: TestPortal;
let beside: readonly [RoundBeside, RoundBeside];
const held = new Map<string, Held>();

const tick = async (): Promise<void> => {
  await portal.roll.portal.tick();
  await portal.box.portal.tick();
};

beforeAll(async () => {
  portal = await startTestPortal({
    audience: 'employees',
    campaign: first,
    clock,
    people: testPeople(20),
    releaseEverySeconds: 3600,
    scheduled: false,
  });
  const timing = { clock, releaseEverySeconds: 3600 };
  beside = [
    await launchBeside(portal, { ...timing, campaign: next }),
    await launchBeside(portal, { ...timing, campaign: other }),
  ];
  await tick();
  for (const [name, place] of [
    ['round-1', { ...portal, campaign: first }],
    ['round-2', beside[0]],
    ['another campaign', beside[1]],
  ] as const)
    held.set(name, await holdOf(place));
}, 120_000);
afterAll(() => portal?.stop());

async function holdOf(place: RoundBeside): Promise<Held> {
  const { fingerprint } = questionnaireFor(place.campaign, 'employees');
  const [code = '', second = '', third = ''] = place.launched.invitations.map((each) => each.code);
  const { session } = await rollClient(place.origins).invitation.mutate({ code: second });
  await credentialByInvitation(place.origins, third);
  const issued = await rollClient(place.origins).invitation.mutate({ code: third });
  const replaced = await rollClient(place.origins, { session: issued.session }).replace.mutate({});
  const credential = await credentialByInvitation(place.origins, code);
  for (const minted of await mintCredentials(place, 30))
    await send(place.origins, minted, { fingerprint, sheet });
  const later = { now: () => clock.now() + 3_600_000 };
  const released = await releaseNow(place.target, { clock: later, random, engine });
  expect(released.ok && released.value.n).toBeGreaterThan(20);
  const exchange = createExchangeClient(place.origins.box, portal.launched.keys.token);
  const sealed = await exchange.snapshots(chainOf(place), null);
  const [snapshot = ''] = sealed.ok ? sealed.value : [];
  expect(snapshot).not.toBe('');
  // After the release: this answer may still change.
  const { digest } = await send(place.origins, credential, { fingerprint, sheet });
  const own = { place, code, session, replacement: replaced.session, credential, digest };
  return { ...own, fingerprint, snapshot };
}

/** What is asked of one round with what another one gave; what the asking round gave stands beside it. */
interface Row {
  readonly offered: string;
  readonly refused: string;
  readonly ask: (given: Held, asked: Held) => Promise<unknown>;
}

const blinded = encodeBase64url(new Uint8Array(256).fill(1));
const roll = ({ place }: Held, session?: string) =>
  rollClient(place.origins, session === undefined ? {} : { session });
const box = ({ place }: Held) => boxClient(place.origins);
const proofOf = ({ credential: { secret, signature, keyId } }: Held) => ({ secret, signature, keyId });
/** Of the two cohorts the one whose key signed the credential, in the round that is asked. */
const sameCohort = (given: Held, asked: Held): string => {
  const at = given.place.launched.cohorts.findIndex(({ keyIds }) => keyIds.answer === given.credential.keyId);
  return asked.place.launched.cohorts[at]?.keyIds.answer ?? '';
};

const withdrawal = 'a secret that withdraws an answer';

const table: readonly Row[] = [
  {
    offered: 'an invitation',
    refused: 'unknown-invitation',
    ask: ({ code }, asked) => roll(asked).invitation.mutate({ code }),
  },
  {
    offered: 'a session that asks for a replacement',
    refused: 'session-missing',
    ask: ({ replacement }, asked) => roll(asked, replacement).replace.mutate({}),
  },
  {
    offered: 'a replacement’s session that asks for a signature',
    refused: 'session-missing',
    ask: ({ replacement }, asked) => roll(asked, replacement).issue.mutate({ blinded }),
  },
  {
    offered: 'a session that asks for a signature',
    refused: 'session-missing',
    ask: ({ session }, asked) => roll(asked, session).issue.mutate({ blinded }),
  },
  {
    offered: 'a credential',
    refused: 'unknown-key',
    ask: (given, asked) => box(asked).register.mutate(proofOf(given)),
  },
  {
    offered: 'a signature under the name of one’s own key',
    refused: 'credential-refused',
    ask: (given, asked) => box(asked).register.mutate({ ...proofOf(given), keyId: sameCohort(given, asked) }),
  },
  {
    offered: 'a credential’s name, which its roll signed unseen',
    refused: 'credential-refused',
    async ask(given, asked) {
      const { id, secret } = given.credential;
      const keyId = sameCohort(given, asked);
      const signature = await signAnything(asked.place.target, keyId, id);
      return box(asked).register.mutate({ secret, signature, keyId });
    },
  },
  {
    offered: 'a secret that opens an answer',
    refused: 'unknown-credential',
    ask: ({ credential: { secret } }, asked) => box(asked).open.mutate({ secret }),
  },
  {
    offered: 'a secret that opens the results',
    refused: 'unknown-credential',
    ask: ({ credential: { secret } }, asked) => box(asked).results.mutate({ secret, locale: 'fr' }),
  },
  {
    offered: 'an answer under its credential',
    refused: 'unknown-key',
    ask: (given, { place, fingerprint }) => send(place.origins, given.credential, { fingerprint, sheet }),
  },
  {
    offered: 'an answer to its questionnaire',
    refused: 'wrong-fingerprint',
    ask: ({ fingerprint }, { place, credential }) => send(place.origins, credential, { fingerprint, sheet }),
  },
  {
    offered: withdrawal,
    refused: 'unknown-credential',
    ask: ({ credential: { secret }, digest }, asked) =>
      box(asked).withdraw.mutate({ secret, replaces: digest }),
  },
  {
    offered: 'the digest that a change names',
    refused: 'stale-amendment',
    ask: ({ digest }, { place, credential, fingerprint }) =>
      send(place.origins, credential, { fingerprint, replaces: digest, sheet: changed }),
  },
];
const between = [
  ['round-1', 'round-2'],
  ['round-2', 'round-1'],
  ['round-1', 'another campaign'],
  ['another campaign', 'round-1'],
] as const;

const at = (name: string): Held => {
  const found = held.get(name);
  if (found === undefined) throw new Error(`nothing was given by ${name}`);
  return found;
};

describe.each(between)('what %s gave, offered to %s', (from, to) => {
  it.each(table.map((row) => [row.offered, row] as const))('%s is refused', async (_offered, row) => {
    expect(await refusal(row.ask(at(from), at(to)))).toMatchObject({ code: row.refused });
  });

  it('a sealed release is none of its own: not opened as one, nor believed after a restore', async () => {
    const { snapshot } = at(from);
    const { place } = at(to);
    const { campaign, round: id } = chainOf(place);
    const { boxKey } = portal.launched.keys;
    const opened = await openSealed(snapshot, [boxKey], { audience: 'employees', campaign, round: id });
    const sameCampaign = at(from).place.campaign.id === campaign;
    expect(opened).toEqual({ ok: false, error: sameCampaign ? 'wrong-round' : 'wrong-campaign' });
    expect(await rememberPublished(place.target, snapshot)).toEqual({ ok: false, error: 'foreign-snapshot' });
  });
});

describe('what a round gave', () => {
  // Last, since it withdraws.
  it('is taken by that round itself: the refusals above are not for everyone', async () => {
    const invited = createInvitationApi({ origin: portal.origins.roll, locale: () => 'fr' });
    for (const own of held.values()) {
      expect(await invited.find(own.code)).toEqual({ ok: true, value: { round: own.place.target.round } });
      for (const { offered, ask } of table) {
        if (offered === withdrawal) continue;
        await ask(own, own).catch((error: unknown) => expect.fail(`${offered}: ${String(error)}`));
      }
      const { secret } = own.credential;
      const { digest } = await box(own).open.mutate({ secret });
      await expect(box(own).withdraw.mutate({ secret, replaces: digest })).resolves.toBeTruthy();
      const { campaign, round: id } = chainOf(own.place);
      const expected = { audience: 'employees', campaign, round: id } as const;
      expect(await openSealed(own.snapshot, [portal.launched.keys.boxKey], expected)).toMatchObject({
        ok: true,
      });
      expect(await rememberPublished(own.place.target, own.snapshot)).toMatchObject({ ok: true });
    }
  });
});

describe('a proof of work for one round', () => {
  it('lets nobody into another', async () => {
    const clients = await startTestPortal({
      audience: 'consumers',
      campaign: first,
      clock,
      scheduled: false,
    });
    try {
      const later = await launchBeside(clients, { campaign: next, clock });
      await clients.roll.portal.tick();
      const { challenge } = await rollClient(clients.origins).challenge.query();
      const entry = { solution: (await solveChallenge(challenge)) ?? '', cohort: 'open' };
      const elsewhere = rollClient(later.origins).openLink.mutate(entry);
      expect(await refusal(elsewhere)).toMatchObject({ code: 'proof-refused' });
      await expect(rollClient(clients.origins).openLink.mutate(entry)).resolves.toMatchObject({
        purpose: 'answer',
      });
    } finally {
      await clients.stop();
    }
  }, 60_000);
});

/** Files of a round put in the place of another's, as a hurried hand might after a breakdown. */
describe('files of a round in the place of another’s', () => {
  /** Starts the role on the files as `mix` leaves them, which must be refused; puts them back and starts it again. */
  async function refusedStart(role: AnswerRole, mix: () => Promise<() => Promise<void>>): Promise<string> {
    await portal[role].stop();
    const back = await mix();
    const said = await portal.restart(role).then(
      () => 'started',
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    await back();
    await portal.restart(role);
    return said;
  }
  const mixDatabases = (role: AnswerRole) => async () => {
    const [own, theirs] = [databaseOf(beside[0].target, role), databaseOf(portal.target, role)];
    await rename(own, `${own}.own`);
    await cp(theirs, own);
    return () => rename(`${own}.own`, own);
  };

  it.each(['roll', 'box'] as const)('a database is refused by the %s', async (role) => {
    expect(await refusedStart(role, mixDatabases(role))).toContain(
      `This database is that of round ${portal.target.round}; it was opened as that of round ${beside[0].target.round}.`,
    );
  });

  it('private keys are refused by the roll, under their own names and under those of the others', async () => {
    const paths = rolePaths(portal.target.dataDir, 'roll');
    const theirs = roundPaths(paths, portal.target.round).credentialKeys;
    const own = roundPaths(paths, beside[0].target.round).credentialKeys;
    const mixed = (named: 'theirs' | 'own') => async () => {
      await rename(own, `${own}-aside`);
      await cp(theirs, own, { recursive: true });
      const [mine, foreign] = [await readdir(`${own}-aside`), await readdir(own)];
      if (named === 'own')
        for (const [index, name] of foreign.entries())
          await rename(join(own, name), join(own, mine[index] ?? ''));
      return async () => {
        await rm(own, { recursive: true });
        await rename(`${own}-aside`, own);
      };
    };
    expect(await refusedStart('roll', mixed('theirs'))).toContain('is missing from');
    expect(await refusedStart('roll', mixed('own'))).toContain('another key than its file is named after');
  });

  it('a key list is refused by the box', async () => {
    const { target } = portal;
    const keep = (name: string) =>
      withCommunityDatabase(target, 'box', async (community) => {
        const lists = openKeyLists(community);
        const list = await lists.of(name);
        if (list !== null) await lists.keep(beside[0].target.round, list);
      });
    const own = await boxClient(beside[0].origins).keys.query();
    const said = await refusedStart('box', async () => {
      await keep(target.round);
      return () =>
        withCommunityDatabase(target, 'box', (community) =>
          openKeyLists(community).keep(beside[0].target.round, own),
        );
    });
    expect(said).toContain('not the one that was launched');
  });

  it('leave all rounds as they were once they are back', async () => {
    await tick();
    for (const { place } of held.values())
      expect(await boxClient(place.origins).keys.query()).toMatchObject(chainOf(place));
  });
});
