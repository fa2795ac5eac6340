import { type Audience, admissionOf, audiences, floorToFives, peopleOnRoll } from '@miroir/basics';
import { isConditional, isOpenText, type Question } from '@miroir/campaign';
import type { BoxHeartbeat, RollHeartbeat } from '@miroir/exchange';
import { cell, keys, quietCohort, wholeOnlyPeople } from '@miroir/insight';
import type { Pair } from '../../contract/figure.ts';
import type {
  CohortParticipation,
  FunnelStep,
  ParticipationView,
  ThemeParticipation,
} from '../../contract/participation.ts';
import type { Told } from './analysis.ts';
import { cohortState } from './cohort-state.ts';
import { publishedOf } from './side-of.ts';
import { voiceRows } from './tones.ts';

/** Who took part: each side on its own denominators. Filters do not apply: it shows the whole and each cohort. */
export function participationOf(told: Told): ParticipationView {
  const both = <T>(of: (audience: Audience) => T): Pair<T> => ({
    employees: of('employees'),
    consumers: of('consumers'),
  });
  return {
    basis: told.basis,
    admissions: both((audience) => admissionOf(told.sides[audience].cohorts)),
    funnels: both((audience) => funnelOf(told, audience)),
    days: both((audience) => daysOf(told, audience)),
    daysCount: both((audience) => (hasOpened(told, audience) ? 'opened' : 'answered')),
    cohorts: both((audience) => cohortsOf(told, audience)),
    themes: themesOf(told),
    replacements: both((audience) => openedOf(told, audience)?.replacements ?? null),
    left: both((audience) => {
      const { waiting, atClose } = told.data[audience].snapshot.body;
      return { people: waiting, final: atClose };
    }),
    quiet: both((audience) => quietOf(told, audience)),
    wholeOnly: both((audience) => wholeOnlyPeople(publishedOf(told.data[audience].snapshot))),
  };
}

/** « Ont ouvert » of the roll; null while none of its heartbeats came. */
function openedOf({ data }: Told, audience: Audience): RollHeartbeat | null {
  const body = data[audience].roll?.body;
  return body?.from === 'roll' ? body : null;
}

/** « Ont répondu » of the box, for the audience only. */
function answeredOf({ data }: Told, audience: Audience): BoxHeartbeat | null {
  const body = data[audience].box?.body;
  return body?.from === 'box' ? body : null;
}

/** People of each cohort: as the roll has them now, else as they were at the launch. */
function headcountOf(told: Told, audience: Audience): (id: string) => number | null {
  const now = openedOf(told, audience)?.headcounts ?? null;
  const launched = new Map(
    told.data[audience].snapshot.body.cohorts.map(({ id, headcount }) => [id, headcount]),
  );
  return (id) => now?.[id] ?? launched.get(id) ?? null;
}

function funnelOf(told: Told, audience: Audience): FunnelStep[] {
  const { body } = told.data[audience].snapshot;
  const headcount = headcountOf(told, audience);
  const invited = peopleOnRoll(body.cohorts.map(({ id }) => ({ headcount: headcount(id) })));
  const share = (count: number | null) => (invited && count !== null ? (100 * count) / invited : null);
  const entered = body.whole.n;
  const [opened, answered] = [openedOf(told, audience)?.opened, answeredOf(told, audience)?.answered];
  // Counts move at midnight, figures at a release: who is counted in the figures or waits for them has answered, and whoever
  // has answered has come. No step is told smaller than a later one.
  const haveAnswered = Math.max(answered ?? 0, entered, floorToFives(entered + body.waiting));
  const known = (step: 'opened' | 'answered', told: number | undefined): FunnelStep[] => {
    if (told === undefined) return [];
    const count = Math.max(told, haveAnswered);
    return [{ step, count, about: true, share: share(count) }];
  };
  return [
    { step: 'invited', count: invited, about: false, share: invited === null ? null : 100 },
    ...known('opened', opened),
    ...known('answered', answered),
    { step: 'entered', count: entered, about: false, share: share(entered) },
  ];
}

function hasOpened(told: Told, audience: Audience): boolean {
  return (openedOf(told, audience)?.opened ?? 0) > 0;
}

function daysOf(told: Told, audience: Audience): { day: string; count: number }[] {
  const days = hasOpened(told, audience)
    ? (openedOf(told, audience)?.days ?? []).map(({ day, opened }) => ({ day, count: opened }))
    : (answeredOf(told, audience)?.days ?? []).map(({ day, answered }) => ({ day, count: answered }));
  return days.sort((a, b) => a.day.localeCompare(b.day));
}

function cohortsOf(told: Told, audience: Audience): CohortParticipation[] {
  const opened = openedOf(told, audience)?.openedByCohort;
  const headcountNow = headcountOf(told, audience);
  const { cohorts, atClose } = told.data[audience].snapshot.body;
  return cohorts.map(({ id, tally }) => {
    const headcount = headcountNow(id);
    return {
      id,
      label: told.texts.cohort(audience, id),
      headcount,
      // Told once a week: whoever is counted in the cohort since has opened an access.
      opened: opened?.[id] === undefined ? null : Math.max(opened[id], tally?.n ?? 0),
      state: cohortState(tally, atClose),
      n: tally?.n ?? null,
      rate: tally && headcount ? (100 * tally.n) / headcount : null,
    };
  });
}

/** Answers that wait are told in fives: up to four more may. */
const floored = 4;

function quietOf(told: Told, audience: Audience): ParticipationView['quiet'][Audience] {
  const { snapshot } = told.data[audience];
  const headcount = headcountOf(told, audience);
  const cohorts = snapshot.body.cohorts.flatMap(({ id, tally }) => {
    const list = headcount(id);
    return tally === null || list === null ? [] : [{ id, n: tally.n, headcount: list }];
  });
  const uncounted = snapshot.body.waiting + floored + wholeOnlyPeople(publishedOf(snapshot));
  const quiet = quietCohort(cohorts, uncounted);
  return (
    quiet && {
      label: told.texts.cohort(audience, quiet.id),
      rate: 100 * quiet.rate,
      others: 100 * quiet.others,
    }
  );
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
