import { type Audience, audiences, peopleOnRoll } from '@miroir/basics';
import type { ComparisonRow, Pair } from '../../contract/figure.ts';
import type { OverviewView, RowChange, SinceView, Unknown } from '../../contract/overview.ts';
import { isEstablished } from '../../figures/rows/established.ts';
import { earlierOf, strongest, type Told, tell } from './analysis.ts';
import { voiceRows } from './tones.ts';

/** Most findings on the overview, and most lines of what is not known. */
const most = { gaps: 4, common: 2, unknowns: 6 } as const;

/** Share of the invited below which a cohort's silence outweighs its answers. */
const silentBelow = 1 / 3;

/** The overview: findings, voices, unknowns, changes. */
export function overviewOf(told: Told, locale: string): OverviewView {
  const { gaps, close } = strongest(told);
  return {
    basis: told.basis,
    findings: [...onePerQuestion(gaps).slice(0, most.gaps), ...onePerQuestion(close).slice(0, most.common)],
    voices: voiceRows(told),
    invited: invitedOf(told),
    unknowns: unknownsOf(told).slice(0, most.unknowns),
    since: sinceOf(told, locale),
  };
}

function onePerQuestion(rows: readonly ComparisonRow[]): ComparisonRow[] {
  return rows.filter((row, index) => rows.findIndex(({ question }) => question === row.question) === index);
}

/** Headcount of the cohorts looked at; null behind an open link. */
function invitedOf({ data, filters }: Told): Pair<number | null> {
  const of = (audience: Audience) => {
    const chosen = filters.cohorts[audience];
    const cohorts = data[audience].snapshot.body.cohorts.filter(
      ({ id }) => chosen.length === 0 || chosen.includes(id),
    );
    return peopleOnRoll(cohorts);
  };
  return { employees: of('employees'), consumers: of('consumers') };
}

/** What is not known, people first, then the widest gaps that may be nothing. */
export function unknownsOf(told: Told): Unknown[] {
  const open = told.rows.filter(
    ({ verdict }) => verdict === 'undecided' || verdict === 'maybe' || verdict === 'too-few',
  );
  const rows = [...open].sort((a, b) => b.width - a.width).map((row): Unknown => ({ kind: 'row', row }));
  return [
    ...audiences.flatMap((side) => cohortUnknowns(told, side)),
    ...audiences.flatMap((side) => peopleUnknowns(told, side)),
    ...rows,
  ];
}

function cohortUnknowns({ data, texts }: Told, side: Audience): Unknown[] {
  const { cohorts, atClose } = data[side].snapshot.body;
  return cohorts.flatMap(({ id, tally, headcount }): Unknown[] => {
    const cohort = texts.cohort(side, id);
    if (tally === null) return [{ kind: atClose ? 'cohort-whole-only' : 'cohort-waiting', side, cohort }];
    if (headcount !== null && tally.n < headcount * silentBelow)
      return [{ kind: 'cohort-silent', side, cohort, n: tally.n, headcount }];
    return [];
  });
}

function peopleUnknowns({ data }: Told, side: Audience): Unknown[] {
  const { atClose, waiting } = data[side].snapshot.body;
  return waiting === 0 ? [] : [{ kind: atClose ? 'uncounted' : 'waiting', side, people: waiting }];
}

/** What the latest publication of each side changed; null when neither has an earlier one. */
function sinceOf(told: Told, locale: string): SinceView | null {
  const { data } = told;
  const before = earlierOf(data);
  if (before === null) return null;
  const earlier = tell(told.again(before), locale);
  const was = new Map(earlier.rows.map((row) => [row.id, row]));
  const pairs = told.rows.flatMap((row) => {
    const old = was.get(row.id);
    return old ? [{ row, old }] : [];
  });
  const [employees, consumers] = [grown(told, 'employees'), grown(told, 'consumers')];
  return {
    previous: {
      employees: data.employees.previous?.header.serial ?? null,
      consumers: data.consumers.previous?.header.serial ?? null,
    },
    added: { employees: employees.added, consumers: consumers.added },
    mostFrom: { employees: employees.mostFrom, consumers: consumers.mostFrom },
    turned: pairs
      .filter(({ row, old }) => row.gap && old.gap && Math.sign(row.gap.value) * Math.sign(old.gap.value) < 0)
      .map(changed),
    nowEstablished: pairs.filter(({ row, old }) => isEstablished(row) && !isEstablished(old)).map(changed),
    noLongerEstablished: pairs
      .filter(({ row, old }) => !isEstablished(row) && isEstablished(old))
      .map(changed),
  };
}

function changed({ row, old }: { row: ComparisonRow; old: ComparisonRow }): RowChange {
  return { row, was: old.gap };
}

function grown(
  { data, texts }: Told,
  side: Audience,
): { added: number | null; mostFrom: { cohort: string; people: number } | null } {
  const { snapshot, previous } = data[side];
  if (!previous) return { added: null, mostFrom: null };
  const added = snapshot.body.whole.n - previous.body.whole.n;
  const cohorts = snapshot.body.cohorts.map(({ id, tally }) => ({
    cohort: texts.cohort(side, id),
    people: (tally?.n ?? 0) - (previous.body.cohorts.find((cohort) => cohort.id === id)?.tally?.n ?? 0),
  }));
  const top = cohorts.filter(({ people }) => people > 0).sort((a, b) => b.people - a.people)[0];
  return { added, mostFrom: top && cohorts.length > 1 && added > 0 ? top : null };
}
