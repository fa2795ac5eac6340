import { type Audience, audiences, peopleOnRoll } from '@miroir/basics';
import { addedTo } from '@miroir/exchange';
import type { ComparisonRow, Pair } from '../../contract/figure.ts';
import type { OverviewView, Unknown } from '../../contract/overview.ts';
import { strongest, type Told } from './analysis.ts';
import { beforeThis } from './earlier.ts';
import { sinceOf } from './since.ts';
import { voiceRows } from './tones.ts';

/** Most findings on the overview, and most lines of what both share. */
const most = { gaps: 4, close: 2, common: 3 } as const;

/** Share of the invited below which a cohort's silence outweighs its answers. */
const silentBelow = 1 / 3;

/**
 * The overview: findings, voices, unknowns, changes.
 * @param earlier what it is compared with; the publication before unless another was chosen
 */
export function overviewOf(told: Told, locale: string, earlier = beforeThis(told, locale)): OverviewView {
  const { gaps, close, common } = strongest(told);
  return {
    basis: told.basis,
    findings: [...onePerQuestion(gaps).slice(0, most.gaps), ...onePerQuestion(close).slice(0, most.close)],
    common: onePerQuestion(common.filter((row) => row.common === 'above')).slice(0, most.common),
    voices: voiceRows(told),
    invited: invitedOf(told),
    unknowns: unknownsOf(told),
    since: sinceOf(told, earlier),
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

/** All that is not known: people first, then what is masked, then the widest gaps that may be nothing, then what one side was asked. */
export function unknownsOf(told: Told): Unknown[] {
  const open = told.rows.filter(
    ({ verdict }) => verdict === 'undecided' || verdict === 'maybe' || verdict === 'too-few',
  );
  const rows = [...open].sort((a, b) => b.width - a.width).map((row): Unknown => ({ kind: 'row', row }));
  return [
    ...audiences.flatMap((side) => cohortUnknowns(told, side)),
    ...audiences.flatMap((side) => peopleUnknowns(told, side)),
    ...maskedUnknowns(told),
    ...rows,
    ...audiences.flatMap((side) => oneSided(told, side)),
  ];
}

/** Questions put to both sides of which one has no figure at all, one line each. */
function maskedUnknowns({ rows }: Told): Unknown[] {
  const asked = rows.filter(({ equivalence }) => equivalence !== 'one-sided');
  const first = asked.filter(
    (row, index) => asked.findIndex(({ question }) => question === row.question) === index,
  );
  return first
    .filter(({ figures }) => audiences.some((side) => figures[side].state === 'suppressed'))
    .map(({ label, figures }): Unknown => ({ kind: 'masked', label, figures }));
}

function oneSided({ rows }: Told, side: Audience): Unknown[] {
  const own = rows.filter(({ only }) => only === side);
  const labels = [...new Set(own.map(({ label }) => label))];
  const answers = own.map(({ figures }) => ('n' in figures[side] ? figures[side].n : 0));
  return labels.length === 0 ? [] : [{ kind: 'one-sided', side, labels, n: Math.max(...answers) }];
}

function cohortUnknowns({ data, texts }: Told, side: Audience): Unknown[] {
  const { cohorts, atClose, amendments } = data[side].snapshot.body;
  return cohorts.flatMap(({ id, tally, headcount: launched }): Unknown[] => {
    const headcount = launched === null ? null : launched + addedTo(amendments, id);
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
