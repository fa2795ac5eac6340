import type { Actor, Codes, PlayedFigure, PlayedRule, Table } from './campaign-play.ts';
import { coreCodes, coreUnits } from './sheet-codes.ts';

/** One pending person of a cohort: what is counted now, and what would be. null counts nothing. */
interface Change {
  readonly actor: Actor;
  readonly before: Codes | null;
  readonly after: Codes | null;
}

/** Whether a cohort's pending changes may be counted. */
type Test = (changes: readonly Change[], atClose: boolean) => boolean;

const codeOf = (codes: Codes | null, unit: string): string => codes?.get(unit) ?? '';

/**
 * Rules of the family that came before: a figure is a recount of everyone's latest counted sheet, and a cohort's pending
 * changes enter together when a test passes, newcomers and withdrawals alike. Played on the core alone.
 */
class RecountRule implements PlayedRule {
  private readonly counted = new Map<Actor, Codes>();
  private readonly test: (rule: { settled: ReadonlySet<string> }) => Test;
  /** `<person> <unit>` of every value that has changed once in the figures. */
  private readonly settled = new Set<string>();

  constructor(test: (rule: { settled: ReadonlySet<string> }) => Test) {
    this.test = test;
  }

  isFinal(): boolean {
    return false;
  }

  release(table: Table, atClose: boolean): readonly PlayedFigure[] {
    const passes = this.test({ settled: this.settled });
    for (const changes of changesByCohort(table, this.counted).values()) {
      if (!passes(changes, atClose)) continue;
      for (const change of changes) this.take(change);
    }
    return figuresOf(this.counted);
  }

  private take({ actor, before, after }: Change): void {
    if (before !== null) {
      for (const unit of coreUnits) {
        if (codeOf(before, unit) !== codeOf(after, unit)) this.settled.add(`${actor.id} ${unit}`);
      }
    }
    if (after === null) this.counted.delete(actor);
    else this.counted.set(actor, after);
  }
}

function changesByCohort(table: Table, counted: ReadonlyMap<Actor, Codes>): Map<string, Change[]> {
  const groups = new Map<string, Change[]>();
  for (const [actor, sheet] of table) {
    const before = counted.get(actor) ?? null;
    const after = sheet === null ? null : coreCodes(sheet);
    if (coreUnits.every((unit) => codeOf(before, unit) === codeOf(after, unit))) continue;
    groups.set(actor.cohort, [...(groups.get(actor.cohort) ?? []), { actor, before, after }]);
  }
  return groups;
}

function figuresOf(counted: ReadonlyMap<Actor, Codes>): readonly PlayedFigure[] {
  const named = (name: string, people: readonly (readonly [Actor, Codes])[]) => ({
    name,
    counts: new Map(people.map(([{ id }, codes]) => [id, codes] as const)),
  });
  const cohorts = Object.entries(Object.groupBy(counted, ([{ cohort }]) => cohort));
  return [named('whole', [...counted]), ...cohorts.map(([name, people]) => named(name, people ?? []))];
}

const noneOrAtLeast = (people: number, fewest: number): boolean => people === 0 || people >= fewest;

/** The first rule: each question changes for nobody, or for at least k people. */
export function literalRule(k: number): PlayedRule {
  return new RecountRule(
    () => (changes) =>
      coreUnits.every((unit) =>
        noneOrAtLeast(
          changes.filter(({ before, after }) => codeOf(before, unit) !== codeOf(after, unit)).length,
          k,
        ),
      ),
  );
}

/** The second: each question changes for nobody, or brings at least k people a value they never had. */
export function freshValuesRule(k: number): PlayedRule {
  return new RecountRule(
    ({ settled }) =>
      (changes) =>
        coreUnits.every((unit) => {
          const moved = changes.filter(({ before, after }) => codeOf(before, unit) !== codeOf(after, unit));
          const fresh = moved.filter(
            ({ actor, after }) => codeOf(after, unit) !== '' && !settled.has(`${actor.id} ${unit}`),
          );
          return moved.length === 0 || fresh.length >= k;
        }),
  );
}

/**
 * The gentler one: newcomers enter in batches of `batch`; at the close a cohort is counted again, when nobody or at least
 * k people lose an answer by it, and nobody or at least k people gain one.
 */
export function recountAtCloseRule(k: number, batch: number): PlayedRule {
  const counted = new Map<Actor, Codes>();
  const enter = (changes: readonly Change[]): void => {
    for (const { actor, after } of changes) {
      if (after === null) counted.delete(actor);
      else counted.set(actor, after);
    }
  };
  return {
    isFinal: () => false,
    release(table, atClose) {
      for (const changes of changesByCohort(table, counted).values()) {
        const newcomers = changes.filter(({ before }) => before === null);
        const others = changes.filter(({ before }) => before !== null);
        if (newcomers.length >= batch) enter(newcomers);
        if (atClose && balanced(others, k)) enter(others);
      }
      return figuresOf(counted);
    },
  };
}

function balanced(changes: readonly Change[], k: number): boolean {
  const losing = changes.filter(({ before, after }) => differ(before, after)).length;
  const gaining = changes.filter(({ after }) => after !== null).length;
  return noneOrAtLeast(losing, k) && noneOrAtLeast(gaining, k);
}

function differ(before: Codes | null, after: Codes | null): boolean {
  return coreUnits.some(
    (unit) => codeOf(before, unit) !== '' && codeOf(before, unit) !== codeOf(after, unit),
  );
}
