import type { Entered } from '../release/entered.ts';
import { applyPlan, emptyTallies } from '../release/fold-entered.ts';
import { type BatchSizes, batchSizes } from '../release/plan-core.ts';
import { planReleaseWith, type ReleasePlan } from '../release/plan-release.ts';
import { partsByCohort, type ReleaseRule, type Tallies } from '../release/rule.ts';
import type { Actor, PlayedFigure, PlayedRule, Table } from './campaign-play.ts';
import { codesOf, cohortCodes } from './sheet-codes.ts';

/** Faults that can be planted in the real rule. */
export interface Faults {
  readonly sizes?: BatchSizes;
  /** Replacements count like anybody else. */
  readonly countReplacements?: boolean;
  /** Whoever withdraws is taken out of the figures. */
  readonly removeWithdrawn?: boolean;
  /** Cohorts show their share of a part that entered the whole. */
  readonly showPartsByCohort?: boolean;
}

/** The release rule itself, played over people in memory. */
export class FinalRule implements PlayedRule {
  readonly rule: ReleaseRule;
  /** What the figures count, of people who withdrew since too. */
  readonly counted = new Map<Actor, Entered>();
  readonly withdrawn = new Set<Actor>();
  readonly plans: ReleasePlan[] = [];
  tallies: Tallies;
  private readonly faults: Faults;

  constructor(rule: ReleaseRule, faults: Faults = {}) {
    this.rule = rule;
    this.faults = faults;
    this.tallies = emptyTallies(rule);
  }

  isFinal(id: string): boolean {
    return [...this.counted.keys()].some((actor) => actor.id === id);
  }

  release(table: Table, atClose: boolean): readonly PlayedFigure[] {
    const { rule, faults } = this;
    const actors = new Map([...table.keys()].map((actor) => [actor.id, actor]));
    const someone = ({ id, cohort, replacement }: Actor) => ({
      key: id,
      cohort,
      replacement: replacement && faults.countReplacements !== true,
    });
    for (const [actor, sheet] of table) {
      if (sheet === null && this.counted.has(actor)) this.withdrawn.add(actor);
    }
    if (faults.removeWithdrawn === true) for (const actor of this.withdrawn) this.counted.delete(actor);
    const newcomers = [...table].flatMap(([actor, sheet]) =>
      sheet === null || this.counted.has(actor) || this.withdrawn.has(actor)
        ? []
        : [{ ...someone(actor), sheet }],
    );
    const waiting = [...this.counted].flatMap(([actor, entered]) =>
      this.withdrawn.has(actor) ? [] : [{ ...someone(actor), entered }],
    );
    const { tallies } = this;
    const input = { rule, atClose, tallies, newcomers, waiting };
    const plan = planReleaseWith(input, faults.sizes ?? batchSizes(rule));
    for (const { key, next } of [...plan.entering, ...plan.updated]) {
      const actor = actors.get(key);
      if (actor !== undefined) this.counted.set(actor, next);
    }
    this.tallies = applyPlan(tallies, plan);
    this.plans.push(plan);
    return this.figures();
  }

  private figures(): readonly PlayedFigure[] {
    const byCohort = this.faults.showPartsByCohort === true || partsByCohort(this.rule);
    const everyone = [...this.counted];
    const whole = everyone.map(([{ id }, { core, parts }]) => [id, codesOf(core, parts)] as const);
    const cohorts = this.rule.cohorts.map(({ id: name }) => {
      const own = everyone.filter(([{ cohort }, { figure }]) => cohort === name && figure === 'cohort');
      return {
        name,
        counts: new Map(own.map(([{ id }, entered]) => [id, cohortCodes(entered, byCohort)])),
      };
    });
    return [{ name: 'whole', counts: new Map(whole) }, ...cohorts.filter(({ counts }) => counts.size > 0)];
  }
}
