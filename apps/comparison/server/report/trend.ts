import type { Audience } from '@miroir/basics';
import { lineBetween, type Question } from '@miroir/campaign';
import {
  compareReleases,
  type PageView,
  type QuestionChange,
  questionFigures,
  type Side,
  type SinceRelease,
} from '@miroir/insight';
import type { ComparisonRow, Figure, Pair } from '../../contract/figure.ts';
import type { SideMove } from '../../contract/since.ts';
import type { TrendLine, TrendPoint, TrendView } from '../../contract/trend.ts';
import type { Publication } from '../collect/rounds.ts';
import { strongest, type Told } from './analysis.ts';
import type { Earlier } from './earlier.ts';
import { choiceOf, optionOf, type Release } from './releases.ts';
import { figureOf, scaleOf, wholeVerdict } from './rows.ts';
import { sinceOf } from './since.ts';

/** Most lines at once: three fit side by side. */
const most = 3;

export interface TrendInput {
  /** The whole of both sides: a cohort has a figure at some publications only. */
  readonly told: Told;
  readonly earlier: Earlier | null;
  /** Every moment up to today's, oldest first. */
  readonly releases: readonly Release[];
  /** Those that may be chosen, the newest first. */
  readonly choices: readonly Release[];
  /** Questions asked for; those that part most when none is known. */
  readonly lines: readonly string[];
}

/** Questions over the publications, each on the measure it is first compared on. */
export function trendOf(input: TrendInput): TrendView {
  const { told, earlier, choices } = input;
  const drawable = told.campaign.questions.flatMap(({ id }) => headlineRow(told, id) ?? []);
  const moved = earlier && movesOf(told, earlier);
  const chosen = chosenOf(input, drawable);
  return {
    basis: told.basis,
    lines: chosen.map((row) => lineOf(input, row, moved)),
    questions: drawable.map(({ question, label }) => ({ id: question, label })),
    releases: choices.map(optionOf),
    since: sinceOf(told, earlier),
    family: moved?.family ?? 0,
  };
}

/** The row a question is first compared on; of a matrix or a list of options, the one that parts most. */
function headlineRow({ page, rows }: Told, question: string): ComparisonRow | null {
  const view = page.questions.find((each) => each.question === question);
  return rows.find(({ id }) => id === view?.headline?.id) ?? null;
}

function chosenOf({ told, lines }: TrendInput, drawable: readonly ComparisonRow[]): ComparisonRow[] {
  const asked = lines.flatMap((id) => drawable.find(({ question }) => question === id) ?? []);
  if (asked.length > 0) return asked.slice(0, most);
  const { gaps, close } = strongest(told);
  const first = [...gaps, ...close].map(({ question }) => question);
  const order = [...new Set([...first, ...drawable.map(({ question }) => question)])];
  return order.flatMap((id) => drawable.find(({ question }) => question === id) ?? []).slice(0, most);
}

function lineOf(input: TrendInput, row: ComparisonRow, moved: SinceRelease | null): TrendLine {
  const { told, releases } = input;
  const question = told.campaign.questions.find(({ id }) => id === row.question);
  if (!question) return { row, points: [], moves: null };
  const points = releases.map((release, index): TrendPoint => {
    const before = releases[index - 1] ?? null;
    return {
      ...choiceOf(release),
      figures: both((side) => figureAt(told, { row, question, side }, release.publications[side])),
      joined: both((side) =>
        isJoined(question.id, release.publications[side], before?.publications[side] ?? null),
      ),
    };
  });
  return { row, points, moves: moved && movesOfRow(moved, row, question) };
}

function both<T>(of: (side: Audience) => T): Pair<T> {
  return { employees: of('employees'), consumers: of('consumers') };
}

/** What a publication of old shows never changes: its figures are made once, when a line is first drawn. */
const shown = new WeakMap<Publication, Map<string, Figure>>();

interface LinePoint {
  readonly row: ComparisonRow;
  readonly question: Question;
  readonly side: Audience;
}

/** The figure of a side at a publication. */
function figureAt(told: Told, of: LinePoint, publication: Publication | null): Figure {
  if (publication === null) return makeFigure(told, of, null);
  const known = shown.get(publication) ?? new Map<string, Figure>();
  shown.set(publication, known);
  const figure = known.get(of.row.id) ?? makeFigure(told, of, publication);
  known.set(of.row.id, figure);
  return figure;
}

function makeFigure(told: Told, { row, question, side }: LinePoint, publication: Publication | null): Figure {
  const whole = publication?.wholeAt(question.id) ?? null;
  const at: Side = { ...told.sides[side], filter: null, published: whole && { whole, cohorts: {} } };
  const found = questionFigures(question, at).measures.find(({ id }) => id === row.id);
  return found ? figureOf(found.figure, scaleOf(row.measure, question).factor) : { state: 'not-asked' };
}

function isJoined(question: string, now: Publication | null, before: Publication | null): boolean {
  const [a, b] = [before?.questions[question], now?.questions[question]];
  return a !== undefined && b !== undefined && lineBetween(a, b) === 'one';
}

/** Moves of today's figures since others, while both are kept: they test every question of both sides. */
const moves = new WeakMap<PageView, WeakMap<PageView, SinceRelease>>();

/** Whether those who came answer otherwise than those who were there; both sides in one family. */
function movesOf(told: Told, earlier: Earlier): SinceRelease {
  const known = moves.get(told.page) ?? new WeakMap<PageView, SinceRelease>();
  moves.set(told.page, known);
  const found = known.get(earlier.told.page) ?? makeMoves(told, earlier);
  known.set(earlier.told.page, found);
  return found;
}

function makeMoves(told: Told, { told: then }: Earlier): SinceRelease {
  const side = (audience: Audience) => ({
    before: { ...then.sides[audience], filter: null },
    after: { ...told.sides[audience], filter: null },
    cumulative: then.data[audience].snapshot.header.round === told.data[audience].snapshot.header.round,
  });
  return compareReleases(told.campaign.questions, both(side));
}

function movesOfRow(moved: SinceRelease, row: ComparisonRow, question: Question): Pair<SideMove> {
  const { factor } = scaleOf(row.measure, question);
  return both((side): SideMove => {
    const found = moved[side].find((change) => change.question === row.question);
    return { change: changeIn(found, row.id, factor), verdict: moveVerdict(found) };
  });
}

function changeIn(found: QuestionChange | undefined, row: string, factor: number): SideMove['change'] {
  const measured = found?.measures.find(({ id }) => id === row);
  const hidden = [measured?.before, measured?.after].some((figure) => figure?.state === 'too-few');
  const change = hidden ? null : (measured?.change ?? null);
  return change && { value: change.estimate * factor, low: change.low * factor, high: change.high * factor };
}

function moveVerdict(found: QuestionChange | undefined): SideMove['verdict'] {
  return found?.verdict ? wholeVerdict(found.verdict) : 'not-comparable';
}
