import { type Audience, audiences } from '@miroir/basics';
import { type AskedQuestion, type Question, rewordings } from '@miroir/campaign';
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
import type { RoundLine, TrendLine, TrendPoint, TrendView, WordChange } from '../../contract/trend.ts';
import type { Publication } from '../collect/publications.ts';
import { strongest, type Told } from './analysis.ts';
import { lineAcross, sameQuestions } from './continuity.ts';
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
  /** A question as a side was asked it in a round; null where it was not. */
  readonly askedIn: AskedIn;
  /** Every moment up to today's, oldest first. */
  readonly releases: readonly Release[];
  /** Those that may be chosen, the newest first. */
  readonly choices: readonly Release[];
  /** Questions asked for; those that part most when none is known. */
  readonly lines: readonly string[];
}

type AskedIn = (round: string, side: Audience, question: string) => AskedQuestion | null;

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
  const question = input.told.campaign.questions.find(({ id }) => id === row.question);
  if (!question) return { row, points: [], moves: null };
  const points = pointsOf(input, { row, question });
  return { row, points, moves: moved && movesOfRow(moved, row, question) };
}

/**
 * Every question that was asked in an earlier round too, round by round; none where there is one round only. The last
 * publication of each round says what its question came to.
 */
export function roundLines(input: Pick<TrendInput, 'told' | 'askedIn' | 'releases'>): RoundLine[] {
  const { told, releases } = input;
  const last = releases.filter(({ round }, index) => releases[index + 1]?.round !== round);
  if (last.length < 2) return [];
  return told.campaign.questions.flatMap((question): RoundLine[] => {
    const row = headlineRow(told, question.id);
    const points = row ? pointsOf({ ...input, releases: last }, { row, question }) : [];
    const asked = points.filter(
      ({ figures, otherShape }) =>
        otherShape !== undefined || audiences.some((side) => figures[side].state !== 'not-asked'),
    );
    return row && asked.length > 1 ? [{ row, points }] : [];
  });
}

function pointsOf(
  input: Pick<TrendInput, 'told' | 'askedIn' | 'releases'>,
  line: Omit<LinePoint, 'side'>,
): TrendPoint[] {
  const { told } = input;
  const { id } = line.question;
  const releases = withPeople(input.releases);
  const points: TrendPoint[] = [];
  for (const [index, release] of releases.entries()) {
    const otherShape = both((side) => isOfOtherShape(told, side, { id, at: release.publications[side] }));
    const figures = both((side) =>
      otherShape[side]
        ? ({ state: 'not-asked' } as const)
        : figureAt(told, { ...line, side }, release.publications[side]),
    );
    // A line passes over moments without a figure: what counts is what was asked at its last one.
    const joined = both((side) => {
      const last = releases[points.findLastIndex((point) => point.figures[side].state === 'shown')];
      return acrossOf(id, side, { before: last, release }) === 'one';
    });
    const reworded = both((side) => {
      const before = releases.slice(0, index).findLast(({ publications }) => publications[side] !== null);
      const isCut = acrossOf(id, side, { before, release }) === 'cut';
      return before !== undefined && isCut ? wordsBetween(input, { id, side, before, release }) : [];
    });
    points.push({
      ...choiceOf(release),
      figures,
      joined,
      ...(audiences.some((side) => otherShape[side]) ? { otherShape } : {}),
      ...(audiences.some((side) => reworded[side].length > 0) ? { reworded } : {}),
    });
  }
  return points;
}

/** A moment at which nobody was counted yet, on either side, has nothing to show; the last is today's whatever it has. */
function withPeople(releases: readonly Release[]): Release[] {
  return releases.filter(
    ({ publications }, index) =>
      index === releases.length - 1 || audiences.some((side) => (publications[side]?.n ?? 0) > 0),
  );
}

function acrossOf(
  id: string,
  side: Audience,
  { before, release }: { readonly before: Release | undefined; readonly release: Release },
): ReturnType<typeof lineAcross> {
  return lineAcross(id, before?.publications[side]?.questions, release.publications[side]?.questions);
}

/** Whether a side could answer something else at a publication than today: what was counted then has other cells. */
function isOfOtherShape(
  { data }: Told,
  side: Audience,
  { id, at }: { readonly id: string; readonly at: Publication | null },
): boolean {
  return lineAcross(id, at?.questions, data[side].snapshot.body.questions) === 'apart';
}

interface Between {
  readonly id: string;
  readonly side: Audience;
  readonly before: Release;
  readonly release: Release;
}

function wordsBetween(
  { askedIn }: Pick<TrendInput, 'askedIn'>,
  { id, side, before, release }: Between,
): WordChange[] {
  const [then, now] = [askedIn(before.roundId, side, id), askedIn(release.roundId, side, id)];
  if (then === null || now === null) return [];
  return rewordings(then, now).map(({ locale, before: was, after }) => ({ locale, before: was, after }));
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
    same: sameQuestions(then, told, audience),
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
