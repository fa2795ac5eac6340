import type { ScoredSheet } from '../sheet/tally-sheet.ts';
import { amendedSheet, pick, randomSheet } from './small-sheets.ts';

/** One credential of a played campaign; a replacement is a second one of the same person. */
export interface Actor {
  readonly id: string;
  readonly person: string;
  readonly cohort: string;
  readonly replacement: boolean;
}

/** What one person counts for in a figure, by unit (`n`, a question, a part); a unit that counts nothing is absent. */
export type Codes = ReadonlyMap<string, string>;

/** What one figure counts of whom, after one release. */
export interface PlayedFigure {
  /** `whole`, or a cohort. */
  readonly name: string;
  readonly counts: ReadonlyMap<string, Codes>;
}

/** What is on the table at a release: everyone's latest sheet; null before the first one and after a withdrawal. */
export type Table = ReadonlyMap<Actor, ScoredSheet | null>;

/** A release rule under attack: the real one, or one that was rejected. */
export interface PlayedRule {
  /** Whether the person's answer may not be changed any more (a withdrawal then is final). */
  isFinal(id: string): boolean;
  release(table: Table, atClose: boolean): readonly PlayedFigure[];
}

/** The size and the unrest of a campaign. */
export interface Play {
  readonly cohorts: readonly string[];
  readonly people: number;
  readonly releases: number;
  /** Share of people who hold a replacement credential, 0 to 1. */
  readonly replacements: number;
  /** Share of people who amend or withdraw between two releases, 0 to 1. */
  readonly changes: number;
}

/** Everyone of a campaign, replacements after their owners. */
export function castOf(play: Play, random: () => number): readonly Actor[] {
  return Array.from({ length: play.people }, (_, index) => `p${index}`).flatMap((person): Actor[] => {
    const cohort = pick(random, play.cohorts);
    const own = { id: person, person, cohort, replacement: false };
    if (random() >= play.replacements) return [own];
    return [own, { ...own, id: `${person}r`, replacement: true }];
  });
}

interface Stage {
  readonly cast: readonly Actor[];
  /** Who conspires: they answer at once, with every credential they hold, and change all the time. */
  readonly eager: ReadonlySet<string>;
  readonly random: () => number;
}

/** Plays a campaign: between releases people answer, amend, withdraw and come back; the last release is the close. */
export function playCampaign(
  play: Play,
  rule: PlayedRule,
  { cast, eager, random }: Stage,
): readonly (readonly PlayedFigure[])[] {
  const table = new Map<Actor, ScoredSheet | null>(cast.map((actor) => [actor, null]));
  const gone = new Set<string>();
  const history: (readonly PlayedFigure[])[] = [];
  for (let release = 1; release <= play.releases; release++) {
    const answering = release === 1 ? 0.3 + random() * 0.6 : random() * 0.5;
    for (const [actor, sheet] of table) {
      if (gone.has(actor.id)) continue;
      if (eager.has(actor.id)) {
        table.set(actor, sheet === null || !rule.isFinal(actor.id) ? randomSheet(random) : sheet);
        continue;
      }
      const isFinal = rule.isFinal(actor.id);
      const next = nextSheet(random, { sheet, isFinal, answering, changes: play.changes });
      if (isFinal && next === null) gone.add(actor.id);
      table.set(actor, next);
    }
    history.push(rule.release(table, release === play.releases));
  }
  return history;
}

/** What one person does between two releases. */
function nextSheet(
  random: () => number,
  now: { sheet: ScoredSheet | null; isFinal: boolean; answering: number; changes: number },
): ScoredSheet | null {
  const { sheet, isFinal, answering, changes } = now;
  if (sheet === null) return random() < answering ? randomSheet(random) : null;
  if (random() >= changes) return sheet;
  if (random() < 0.35) return null;
  return isFinal ? sheet : amendedSheet(random, sheet);
}
