import { parseContent } from '@miroir/exchange';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Decision,
  type DecisionsView,
  type DecisionVersion,
  mayFollow,
  missingOf,
} from '../contract/decisions.ts';
import type { MirrorView } from '../contract/mirror.ts';
import * as figures from '../figures/index.ts';
import { decisionsContents, withPublished } from '../server/decisions/decisions-content.ts';
import { measureAnswers } from '../server/decisions/measures.ts';
import { type LoopCampaign, loopCampaign, wholeRound } from './loop-campaign.ts';

let closed: LoopCampaign;
let row: string;
beforeAll(async () => {
  closed = await loopCampaign({ final: true });
  const { choices } = await closed.ask<MirrorView>('mirror.view', wholeRound);
  row = choices.find(({ refused }) => refused === null)?.row.id ?? '';
}, 60_000);
afterAll(() => closed.demo.comparison.close());

const place = { locale: 'fr', campaign: null, round: null };
const list = () => closed.ask<DecisionsView>('decisions.list', place);
const begin = (source: object) => closed.ask<Decision>('decisions.begin', { ...wholeRound, source });
const each = (locales: readonly string[], text: string) =>
  Object.fromEntries(locales.map((locale) => [locale, `${text} (${locale})`]));

/** Everything that a decision says, in every language. */
function whole(
  locales: readonly string[],
  change: Partial<DecisionVersion> = {},
): Omit<DecisionVersion, 'answers'> {
  const { answers: _own, ...own } = change;
  return {
    state: 'retained',
    decided: '2026-12-18',
    due: '2027-03-31',
    owner: each(locales, 'Service client'),
    nextStep: {},
    reason: {},
    said: {
      employees: { title: each(locales, 'Dedans'), text: each(locales, 'Pour vous') },
      consumers: { title: each(locales, 'Dehors'), text: each(locales, 'Pour vous aussi') },
    },
    ...own,
  };
}

describe('a decision', () => {
  it('begins from a gap in one call, with its figures and the publications that they are of', async () => {
    const made = await begin({ kind: 'gap', row });
    const [gap] = made.draft?.answers.gaps ?? [];
    expect(gap).toMatchObject({
      row,
      round: 'round-1',
      releases: { employees: { serial: 2 }, consumers: { serial: 3 } },
    });
    expect(gap?.figures.employees.n).toBeGreaterThanOrEqual(20);
    expect(Object.keys(gap?.title.consumers ?? {})).toEqual([...closed.demo.campaign.locales]);
  });

  it('begins from a frozen reading, and quotes the gap that it froze', async () => {
    const asked = { kind: 'comparison', row };
    const reading = await closed.ask<{ id: string }>('readings.freeze', { ...wholeRound, asked, note: '' });
    const { draft } = await begin({ kind: 'reading', id: reading.id });
    expect(draft?.answers).toMatchObject({ readings: [reading.id], gaps: [{ row }] });
    expect(
      await closed.refusal('decisions.begin', { ...wholeRound, source: { kind: 'reading', id: 'x' } }),
    ).toBe('unknown-reading');
  });

  it('answers no figure that participants may not see, and no idea that does not cross', async () => {
    const { choices } = await closed.ask<MirrorView>('mirror.view', wholeRound);
    const hidden = choices.find(({ refused }) => refused === 'one-sided');
    const of = (source: object) => closed.refusal('decisions.begin', { ...wholeRound, source });
    expect(await of({ kind: 'gap', row: hidden?.row.id })).toBe('one-sided');
    expect(await of({ kind: 'idea', side: 'employees', id: 'nowhere' })).toBe('unknown-idea');
  });

  it('says which text is missing, in which language and for which side', async () => {
    const { locales } = closed.demo.campaign;
    const { draft } = await begin({ kind: 'gap', row });
    if (!draft) throw new Error('no draft');
    const written = { ...whole(locales), answers: draft.answers };
    expect(missingOf(written, locales)).toEqual([]);
    const { de: _lost, ...others } = written.said.consumers.text;
    const said = { ...written.said, consumers: { ...written.said.consumers, text: others } };
    expect(missingOf({ ...written, said, due: null }, locales)).toEqual([
      { what: 'due' },
      { what: 'text', side: 'consumers', locale: 'de' },
    ]);
    expect(missingOf({ ...written, state: 'not-retained' }, ['fr'])).toEqual([
      { what: 'reason', locale: 'fr' },
    ]);
    expect(missingOf({ ...written, due: '2026-01-01' }, locales)).toEqual([{ what: 'due-before-decided' }]);
  });

  it('is written over by nobody who has not seen what was written meanwhile', async () => {
    const { id, revision } = await begin({ kind: 'gap', row });
    const written = whole(closed.demo.campaign.locales);
    await closed.ask('decisions.write', { id, revision, written });
    expect(await closed.refusal('decisions.write', { id, revision, written })).toBe('changed-meanwhile');
  });

  it('goes forward only, and an end is an end', () => {
    const at = (state: DecisionVersion['state']) => [
      {
        on: '2026-12-18',
        version: { ...whole(['fr'], { state }), answers: { gaps: [], ideas: [], readings: [] } },
      },
    ];
    expect(mayFollow(at('under-study'), 'not-retained')).toBe(true);
    expect(mayFollow(at('in-progress'), 'retained')).toBe(false);
    expect(mayFollow(at('done'), 'in-progress')).toBe(false);
    expect(mayFollow(at('not-retained'), 'not-retained')).toBe(true);
  });

  it('disappears with its draft where nothing of it was published', async () => {
    const { id } = await begin({ kind: 'gap', row });
    await closed.ask('decisions.discard', { id });
    expect((await list()).decisions.map((decision) => decision.id)).not.toContain(id);
  });
});

describe('what both portals are told', () => {
  const on = '2026-12-30';
  const measures = measureAnswers([], { employees: [], consumers: [] }, on);

  async function published() {
    const { campaign } = closed.demo;
    const { locales } = campaign;
    const first = await begin({ kind: 'gap', row });
    const second = await begin({ kind: 'gap', row });
    await closed.ask('decisions.write', { id: first.id, revision: 1, written: whole(locales) });
    const secret = whole(locales, { owner: each(locales, 'SECRET') });
    await closed.ask('decisions.write', { id: second.id, revision: 1, written: secret });
    const { decisions } = await list();
    const batch = withPublished(decisions, { ids: [first.id], on, locales });
    if (!batch.ok) throw new Error(JSON.stringify(batch.error));
    const told = { campaign, measures, isIdea: () => true, readings: {}, figures };
    return { first, batch: batch.value, contents: decisionsContents(batch.value, told), told };
  }

  it('is each decision in the words of its side, whole in every language, and no draft', async () => {
    const { first, contents } = await published();
    const { locales } = closed.demo.campaign;
    for (const audience of ['employees', 'consumers'] as const) {
      expect(parseContent(contents[audience], { audience, locales })).toEqual({
        ok: true,
        value: contents[audience],
      });
      expect(contents[audience].decisions.map(({ id }) => id)).toEqual([first.id]);
      expect(JSON.stringify(contents[audience])).not.toContain('SECRET');
    }
    expect(contents.employees.decisions[0]?.title.fr).toBe('Dedans (fr)');
    expect(JSON.stringify(contents.consumers)).not.toContain('Dedans');
  });

  it('is refused while one text is missing, and says of which decision', async () => {
    const { locales } = closed.demo.campaign;
    const { id } = await begin({ kind: 'gap', row });
    const { decisions } = await list();
    expect(withPublished(decisions, { ids: [id], on, locales })).toMatchObject({
      error: { fault: 'missing', id, missing: expect.arrayContaining([{ what: 'owner', locale: 'pt' }]) },
    });
    expect(withPublished(decisions, { ids: [], on, locales })).toEqual({
      ok: false,
      error: { fault: 'nothing-waits' },
    });
  });

  it('names no idea of the other side, and none that was withdrawn since', async () => {
    const { batch, told } = await published();
    const ideas = [
      { side: 'employees', id: 'e1' },
      { side: 'consumers', id: 'c1' },
      { side: 'consumers', id: 'c2' },
    ] as const;
    const answering = batch.map((decision) => ({
      ...decision,
      steps: decision.steps.map((step) => ({
        ...step,
        version: { ...step.version, answers: { ...step.version.answers, ideas } },
      })),
    }));
    const { employees, consumers } = decisionsContents(answering, {
      ...told,
      isIdea: ({ id }) => id !== 'c2',
    });
    expect(employees.decisions[0]?.answers.ideas).toEqual([{ audience: 'employees', id: 'e1' }]);
    expect(consumers.decisions[0]?.answers.ideas).toEqual([{ audience: 'consumers', id: 'c1' }]);
  });
});
