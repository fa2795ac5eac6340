import { type Audience, audiences } from '@miroir/basics';
import { isConditional, isOpenText, type Question } from '@miroir/campaign';
import { cell, keys } from '@miroir/insight';
import type { Told } from './analysis.ts';
import { voiceRows } from './tones.ts';
import type { CohortParticipation, FunnelStep, Pair, ParticipationView, ThemeParticipation } from './view.ts';

/** Who took part: each side on its own denominators. Filters do not apply: it shows the whole and each cohort. */
export function participationOf(told: Told): ParticipationView {
  const both = <T>(of: (audience: Audience) => T): Pair<T> => ({
    employees: of('employees'),
    consumers: of('consumers'),
  });
  return {
    basis: told.basis,
    kinds: both((audience) => (told.sides[audience].openLink ? 'open-link' : 'invitation')),
    funnels: both((audience) => funnelOf(told, audience)),
    days: both((audience) => daysOf(told, audience)),
    daysCount: both((audience) => (hasIssued(told, audience) ? 'issued' : 'sent')),
    cohorts: both((audience) => cohortsOf(told, audience)),
    themes: themesOf(told),
    replacements: both((audience) => told.data[audience].snapshot.body.replacements),
    withheld: both((audience) => told.data[audience].snapshot.body.withheld),
    waiting: both((audience) => told.data[audience].snapshot.body.waitingPeople),
  };
}

/**
 * Daily counts are floored to fives, so their sum is a lower bound that drifts; weekly ones per cohort drift too. The
 * larger of both bounds is the better one, and stays "about".
 */
function atLeast(told: Told, audience: Audience, from: 'roll' | 'box'): number | null {
  const body = told.data[audience][from]?.body;
  if (!body) return null;
  const byDay = body.days.map(({ issued, registered }) => (from === 'roll' ? issued : registered) ?? 0);
  const byWeek = body.weeks.map(({ issued }) => (from === 'roll' ? (issued ?? 0) : 0));
  const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
  return Math.max(sum(byDay), sum(byWeek));
}

function funnelOf(told: Told, audience: Audience): FunnelStep[] {
  const { body } = told.data[audience].snapshot;
  const invited = body.cohorts.reduce<number | null>(
    (sum, { headcount }) => (sum === null || headcount === null ? null : sum + headcount),
    0,
  );
  const share = (count: number | null) => (invited && count !== null ? (100 * count) / invited : null);
  const [issued, sent] = [atLeast(told, audience, 'roll'), atLeast(told, audience, 'box')];
  const entered = body.whole.n;
  const known = (step: 'issued' | 'sent', count: number | null): FunnelStep[] =>
    count === null
      ? []
      : [
          {
            step,
            count: Math.max(count, Math.floor(entered / 5) * 5),
            about: true,
            share: share(Math.max(count, Math.floor(entered / 5) * 5)),
          },
        ];
  return [
    { step: 'invited', count: invited, about: false, share: invited === null ? null : 100 },
    ...known('issued', issued),
    ...known('sent', sent),
    { step: 'entered', count: entered, about: false, share: share(entered) },
  ];
}

function hasIssued(told: Told, audience: Audience): boolean {
  return told.data[audience].roll?.body.days.some(({ issued }) => (issued ?? 0) > 0) ?? false;
}

function daysOf(told: Told, audience: Audience): { day: string; count: number }[] {
  const days = hasIssued(told, audience)
    ? (told.data[audience].roll?.body.days ?? []).map(({ day, issued }) => ({ day, count: issued ?? 0 }))
    : (told.data[audience].box?.body.days ?? []).map(({ day, registered }) => ({
        day,
        count: registered ?? 0,
      }));
  return [...days].sort((a, b) => a.day.localeCompare(b.day));
}

function cohortsOf({ data, texts }: Told, audience: Audience): CohortParticipation[] {
  return data[audience].snapshot.body.cohorts.map(({ id, headcount, state, tally }) => ({
    id,
    label: texts.cohort(audience, id),
    headcount,
    state: tally ? 'shown' : state === 'shown' ? 'waiting' : state,
    n: tally?.n ?? null,
    rate: tally && headcount ? (100 * tally.n) / headcount : null,
  }));
}

function themesOf(told: Told): ThemeParticipation[] {
  const voices = voiceRows(told);
  return told.campaign.themes.flatMap(({ id }) => {
    const voice = voices.find(({ theme }) => theme === id);
    if (!voice) return [];
    const questions = told.campaign.questions.filter((question) => question.theme === id);
    const [employees, consumers] = audiences.map((audience) => answeredShare(told, audience, questions));
    return [
      {
        theme: id,
        title: told.texts.theme(id),
        answered: { employees: employees ?? null, consumers: consumers ?? null },
        voice,
      },
    ];
  });
}

function answeredShare({ data }: Told, audience: Audience, questions: readonly Question[]): number | null {
  const { whole } = data[audience].snapshot.body;
  const asked = questions.filter(
    (question) =>
      !isConditional(question) &&
      !isOpenText(question) &&
      (question.equivalence !== 'one-sided' || question.audience === audience),
  );
  if (asked.length === 0 || whole.n === 0) return null;
  const answered = asked.reduce(
    (sum, { id }) => sum + cell(whole, keys.answered(id)) + cell(whole, keys.unsure(id)),
    0,
  );
  return (100 * answered) / (asked.length * whole.n);
}
