import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cardCodeOf, systemRandom } from '@miroir/credential';
import { keepCards, type PrintedCard, reissueInvitations } from '@miroir/launch';
import { createInvitationApi, invitationOfCard } from '@miroir/participant';
import { readRoundFile, withCommunityDatabase } from '@miroir/portal';
import { guessesAMinute } from '@miroir/roll';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  credentialByInvitation,
  duringTestCampaign,
  refusal,
  rollClient,
  startTestPortal,
  stealDump,
  type TestPortal,
  testCampaign,
  testClock,
  testPeople,
} from '../../src/portal/index.ts';

const clock = testClock(duringTestCampaign);
let portal: TestPortal;
let cards: PrintedCard[];

async function print(): Promise<PrintedCard[]> {
  const file = await readRoundFile(portal.target, 'roll');
  if (file === null) throw new Error('it was launched');
  const invitations = portal.invitations.slice(0, 9);
  return keepCards(portal.target, file, { invitations, random: systemRandom });
}

/** What the roll has of them. */
const kept = () =>
  withCommunityDatabase(portal.target, 'roll', ({ connection }) =>
    connection.collection('cards').find().toArray(),
  );

/** What the page does with a typed code. */
const type = (typed: string) =>
  invitationOfCard(createInvitationApi({ origin: portal.origins.roll, locale: () => 'fr' }), typed, {
    audience: 'employees',
    roll: portal.origins.roll,
  });

beforeAll(async () => {
  portal = await startTestPortal({
    audience: 'employees',
    campaign: testCampaign(),
    clock,
    people: testPeople(20),
    scheduled: false,
  });
  cards = await print();
}, 60_000);
afterAll(() => portal?.stop());

describe('a printed card', () => {
  it('opens by its typed code the very invitation that its QR code holds, beside a running roll', async () => {
    const [card] = cards;
    if (card === undefined) throw new Error('cards were made');
    const opened = await type(card.typed.toLowerCase());
    if (!opened.ok) throw new Error(JSON.stringify(opened.error));
    expect(card.link).toBe(`${portal.origins.roll}/i#${opened.value.code}.${opened.value.digest}`);
    expect(opened.value.digest).toBe(portal.launched.keyListDigest);
    expect((await credentialByInvitation(portal.origins, opened.value.code)).keyId).toBeTypeOf('string');
  });

  it('is the same card when it is printed again, and is kept once', async () => {
    expect(await print()).toEqual(cards);
    expect(await kept()).toHaveLength(cards.length);
  });

  it('leaves in the roll neither a code, nor a link, nor anything that leads to a person', async () => {
    const dump = await stealDump(portal.target, 'roll', { clock, random: systemRandom });
    const text = await readFile(dump.path, 'utf8');
    for (const document of await kept())
      expect(Object.keys(document).sort()).toEqual(['_id', 'round', 'sealed']);
    const files = [text, await readFile(join(portal.config.roll.folder, 'miroir.sqlite'), 'latin1')];
    for (const card of cards)
      for (const file of files) {
        expect(file).not.toContain(card.code);
        expect(file).not.toContain(card.typed.replaceAll(' ', ''));
      }
  });

  it('is still good after the roll was started again', async () => {
    await portal.restart('roll');
    expect(await type(cards[8]?.typed ?? '')).toMatchObject({ ok: true });
  });
});

describe('guessing at codes of cards', () => {
  const guess = (turn: number) => cardCodeOf({ code: `guess-${turn}`, digest: 'none' });

  it('is told a slip of the hand before anything is sent, and five wrong codes a minute from the roll', async () => {
    expect(await type('K6HJ 25QG WN4T8')).toEqual({
      ok: false,
      error: { kind: 'misread', why: 'wrong-check' },
    });
    for (let turn = 0; turn < guessesAMinute.network; turn += 1)
      expect(await type(guess(turn))).toMatchObject({ error: { code: 'unknown-card' } });
    expect(await type(guess(99))).toMatchObject({ error: { code: 'too-many-requests' } });
    expect(await type(cards[1]?.typed ?? '')).toMatchObject({ error: { code: 'too-many-requests' } });
    clock.advance(60_000);
    expect(await type(cards[1]?.typed ?? '')).toMatchObject({ ok: true });
  });

  it('of an invitation that was given anew admits nobody any more; the one that is printed since does', async () => {
    const [, lost] = cards;
    const file = await readRoundFile(portal.target, 'roll');
    if (lost === undefined || file === null) throw new Error('cards were made');
    const given = await reissueInvitations(portal.target, { clock, random: systemRandom, refs: [lost.ref] });
    if (!given.ok) throw new Error(given.error.code);
    const options = { invitations: given.value, random: systemRandom };
    const [fresh] = await keepCards(portal.target, file, options);
    const [before, after] = [await type(lost.typed), await type(fresh?.typed ?? '')];
    if (!before.ok || !after.ok) throw new Error('a card of this roll opens');
    const entered = rollClient(portal.origins).invitation.mutate({ code: before.value.code });
    expect(await refusal(entered)).toMatchObject({ code: 'unknown-invitation' });
    expect((await credentialByInvitation(portal.origins, after.value.code)).keyId).toBeTypeOf('string');
  });
});
