import { questionnaireFor } from '@miroir/campaign';
import { hestia } from '@miroir/campaign/definitions';
import { describe, expect, it } from 'vitest';
import type { HeaderInput } from '../../envelope/header.ts';
import { generateSealKeys } from '../../envelope/keys.ts';
import { openSealed, sealSpaceTexts } from '../sealing.ts';
import { spaceRound } from '../space-snapshot/steps.ts';
import { acceptSpaceTexts } from './accept.ts';
import type { OpenedSpaceTexts, SpaceTextsBody } from './schema.ts';

const questionnaire = questionnaireFor(hestia, 'consumers');
const [theme = ''] = questionnaire.themes.map(({ id }) => id);
const { publicKey, privateKey } = generateSealKeys();
const id = 'i'.repeat(22);
const rules = { epoch: 1, questionnaires: new Map([[questionnaire.fingerprint, questionnaire]]) };

const body = (change: Partial<SpaceTextsBody> = {}): SpaceTextsBody => ({
  sealedAt: '2026-11-18T00:00:00.000Z',
  texts: [
    {
      id,
      theme,
      language: 'fr',
      title: 'Prêter des cartes',
      body: 'Trois suffisent.',
      need: '',
      benefit: '',
    },
  ],
  withheld: [],
  ...change,
});

async function opened(
  serial: number,
  change: Partial<SpaceTextsBody> = {},
  place: Partial<HeaderInput> = {},
): Promise<OpenedSpaceTexts> {
  const header = {
    audience: 'consumers' as const,
    campaign: questionnaire.campaign,
    fingerprint: questionnaire.fingerprint,
    round: spaceRound,
    epoch: 1,
    keyList: 'a'.repeat(43),
    nextDue: null,
    ...place,
    serial,
  };
  const sealed = await sealSpaceTexts(privateKey, header, body(change));
  const found = await openSealed(sealed, [publicKey], {
    audience: 'consumers',
    campaign: questionnaire.campaign,
  });
  if (!found.ok || found.value.kind !== 'space-texts') throw new Error('no texts');
  return found.value;
}

const outcome = (last: OpenedSpaceTexts | null, next: OpenedSpaceTexts): string => {
  const decided = acceptSpaceTexts(last, next, rules);
  return decided.ok ? `${decided.value.texts.body.texts.length} ${decided.value.news}` : decided.error;
};

describe('the texts of a space', () => {
  it('take the place of the former ones: one that is in the next no more is nowhere', async () => {
    const first = await opened(1);
    expect(outcome(null, first)).toBe('1 true');
    expect(outcome(first, first)).toBe('1 false');
    expect(outcome(first, await opened(2, { texts: [], withheld: [{ id, why: 'gone' }] }))).toBe('0 true');
  });

  it('are refused when they are older, two of one serial, of a round, of no known theme, or tell an idea twice', async () => {
    const second = await opened(2);
    expect(outcome(second, await opened(1))).toBe('lower-serial');
    expect(outcome(second, await opened(2, { texts: [] }))).toBe('equivocation');
    expect(outcome(second, await opened(3, {}, { round: 'round-1' }))).toBe('unknown-round');
    expect(outcome(second, await opened(3, {}, { epoch: 2 }))).toBe('wrong-epoch');
    expect(outcome(second, await opened(3, { withheld: [{ id, why: 'gone' }] }))).toBe('inconsistent');
    const [text] = body().texts;
    expect(outcome(second, await opened(3, { texts: [{ ...text!, theme: 'none' }] }))).toBe('unknown-cell');
  });

  it('hold nothing but an idea’s words: an author, a comment or a picture is no part of them', async () => {
    const [text] = body().texts;
    for (const more of [{ owner: 'tag' }, { persona: 'p' }, { picture: 'x' }, { day: '2026-11-01' }])
      await expect(
        sealSpaceTexts(
          privateKey,
          {
            audience: 'consumers',
            campaign: 'c',
            fingerprint: 'f'.repeat(64),
            round: spaceRound,
            epoch: 1,
            serial: 1,
            keyList: 'a'.repeat(43),
            nextDue: null,
          },
          body({ texts: [{ ...text!, ...more }] }),
        ),
      ).rejects.toThrow();
  });
});
