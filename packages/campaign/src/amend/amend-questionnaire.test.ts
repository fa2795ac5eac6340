import { describe, expect, it } from 'vitest';
import { questionFingerprints } from '../question-fingerprint.ts';
import { questionnaireFor } from '../questionnaire/questionnaire-for.ts';
import { duringTestCampaign, testCampaign } from '../testing/index.ts';
import { amendQuestionnaire } from './amend-questionnaire.ts';
import type { Amendment, TextPath } from './amendment.ts';
import { textAt } from './text-at.ts';

const campaign = testCampaign();
const employees = questionnaireFor(campaign, 'employees');
const round = employees.schedule.rounds[0]?.id ?? '';
const both = (text: string) => ({ fr: text, en: text });
const corrected = (path: TextPath, text: Record<string, string>): Amendment => ({
  kind: 'text',
  changes: [{ path, text }],
});
const faultOf = (amendment: Amendment, questionnaire = employees) => {
  const done = amendQuestionnaire(questionnaire, round, amendment);
  return done.ok ? null : done.error;
};

describe('an amendment', () => {
  it('moves a close later or earlier and nothing else of the schedule', () => {
    const [first] = employees.schedule.rounds;
    const day = first?.opens.slice(0, 10);
    const done = amendQuestionnaire(employees, round, { kind: 'close', closes: `${day}T23:00` });
    if (!done.ok || first === undefined) throw new Error('refused');
    expect(done.value.schedule.rounds[0]).toEqual({ ...first, closes: `${day}T23:00` });
    expect(done.value).toEqual({ ...employees, schedule: done.value.schedule });
    expect(duringTestCampaign).toBeGreaterThan(0);
  });

  it('refuses a close that is no minute, no move, before the opening, past the comparison or in the next round', () => {
    const first = employees.schedule.rounds[0];
    if (first === undefined) throw new Error('no round');
    const close = (closes: string): Amendment => ({ kind: 'close', closes });
    expect(faultOf(close('2026-02-31T10:00'))).toBe('impossible-date');
    expect(faultOf(close(first.closes))).toBe('same-close');
    expect(faultOf(close(first.opens))).toBe('closes-before-opens');
    // The box stays open a quarter of an hour after the close: its end may not come after the minute promised.
    expect(faultOf(close(first.compares ?? ''))).toBe('past-compares');
    const { compares: _promised, ...unpromised } = first;
    const next = { ...unpromised, id: 'r-next', opens: '2027-03-01T08:00', closes: '2027-03-20T08:00' };
    const schedule = { ...employees.schedule, rounds: [unpromised, next] };
    expect(faultOf(close('2027-03-01T07:50'), { ...employees, schedule })).toBe('into-next-round');
    expect(faultOf(close('2027-03-01T07:45'), { ...employees, schedule })).toBe(null);
  });

  it('lets a corrected text say the earlier answers it said, and no other', () => {
    const path = ['questions', 'done', 'text'];
    const questions = employees.questions.map((question) =>
      question.id === 'done' ? { ...question, text: both('Vous disiez {answer:ease|ceci}.') } : question,
    );
    const fault = (text: string) => faultOf(corrected(path, both(text)), { ...employees, questions });
    expect(fault('Vous avez dit {answer:ease|autre chose}.')).toBeNull();
    expect(fault('Vous avez dit quelque chose.')).toBeNull();
    expect(fault('Vous avez dit {answer:friend|ceci}.')).toBe('other-pipe');
    expect(fault('Vous avez dit {answer:ease}.')).toBe('other-pipe');
    expect(fault('Vous avez dit {answer ease}.')).toBe('other-pipe');
  });

  it('corrects a text where its path finds one, and keeps fingerprint, ids and shape', () => {
    const path = ['questions', 'ease', 'options', 'mid', 'label'];
    const done = amendQuestionnaire(employees, round, corrected(path, both('Entre les deux')));
    if (!done.ok) throw new Error(done.error);
    expect(textAt(done.value, path)).toEqual(both('Entre les deux'));
    expect(done.value.fingerprint).toBe(employees.fingerprint);
    const shapes = (of: typeof employees) =>
      Object.values(questionFingerprints(of)).map(({ shape }) => shape);
    expect(shapes(done.value)).toEqual(shapes(employees));
    expect(textAt(employees, path)).not.toEqual(both('Entre les deux'));
  });

  it('refuses a text that is not there, lacks a language, brings another one or changes nothing', () => {
    const ease: TextPath = ['questions', 'ease', 'text'];
    for (const path of [
      ['questions', 'nobody', 'text'],
      ['questions', 'ease', 'id'],
      ['questions', 'ease'],
      ['questions', 'ease', 'text', 'fr'],
      ['schedule', 'rounds'],
      ['constructor', 'name'],
    ])
      expect(faultOf(corrected(path, both('x'))), path.join('/')).toBe('no-such-text');
    expect(faultOf(corrected(ease, { fr: 'Seulement' }))).toBe('missing-language');
    expect(faultOf(corrected(ease, { fr: 'Deux', en: ' ' }))).toBe('missing-language');
    expect(faultOf(corrected(ease, { ...both('x'), de: 'y' }))).toBe('other-language');
    expect(faultOf(corrected(ease, textAt(employees, ease) ?? {}))).toBe('same-text');
  });

  it('announces in every language or to nobody, in a few lines', () => {
    expect(faultOf({ kind: 'announce', text: null })).toBe(null);
    expect(faultOf({ kind: 'announce', text: both('Le bureau ferme lundi.') })).toBe(null);
    const text = both('Le bureau ferme lundi.');
    expect(faultOf({ kind: 'announce', text, until: '2026-11-20T18:00' })).toBe(null);
    expect(faultOf({ kind: 'announce', text, until: '2026-02-30T18:00' })).toBe('impossible-date');
    expect(faultOf({ kind: 'announce', text: { fr: 'Lundi' } })).toBe('missing-language');
    expect(faultOf({ kind: 'announce', text: both('x'.repeat(1001)) })).toBe('too-long');
  });
});
