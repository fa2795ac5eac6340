import { type Audience, audiences, err, ok, peopleOnRoll, type Result } from '@miroir/basics';
import { favourableIds, type Localized } from '@miroir/campaign';
import { addedTo, type Mirror, mirrorVerdicts } from '@miroir/exchange';
import type { CohortFigure, ComparisonRow, Pair } from '../../contract/figure.ts';
import type { MirrorDraft, NotQuotable } from '../../contract/mirror.ts';
import { quotedFigures, refusedFor } from '../quoted/quotable.ts';
import { type Saying, sayingIn } from '../quoted/saying.ts';
import { inLanguages, itemOf, titleIn } from '../quoted/title.ts';
import type { Told } from '../report/analysis.ts';
import { sharesAnswers } from '../report/rows.ts';
import { cohortFigures } from '../report/within.ts';
import type { Figures } from '../take-away/figures-module.ts';

/** Why a mirror is not made: which row may not be told, or that there is none. */
export interface MirrorFault {
  readonly row: string | null;
  readonly refused: NotQuotable;
}

/**
 * What each portal opens on mirror day, of the rows a lead chose and of them alone. Whatever a draft says, a figure that
 * is hidden, of one side only, of too few, not judged or not final is put into nothing.
 * @param page of both whole sides
 */
export function mirrorContents(
  page: Told,
  draft: MirrorDraft,
  figures: Figures,
): Result<Pair<Mirror>, MirrorFault> {
  const rows: ComparisonRow[] = [];
  if (audiences.some((side) => page.filters.cohorts[side].length > 0))
    return err({ row: null, refused: 'narrowed' });
  for (const id of draft.rows) {
    const row = page.rows.find((each) => each.id === id);
    const refused = row === undefined ? 'unknown-row' : refusedFor(row);
    if (row === undefined || refused !== null) return err({ row: id, refused: refused ?? 'unknown-row' });
    rows.push(row);
  }
  const [first] = rows;
  if (first === undefined) return err({ row: null, refused: 'unknown-row' });
  const of = (side: Audience) => contentFor({ page, side, rows, first, lead: draft.lead[side], figures });
  return ok({ employees: of('employees'), consumers: of('consumers') });
}

interface Composed {
  readonly page: Told;
  readonly side: Audience;
  readonly rows: readonly ComparisonRow[];
  readonly first: ComparisonRow;
  readonly lead: Localized;
  readonly figures: Figures;
}

function contentFor(composed: Composed): Mirror {
  const { page, side, rows, first, lead, figures } = composed;
  const say = sayingIn(page.campaign, figures);
  const titleOf = (row: ComparisonRow) => titleIn(page, row, side);
  const title = titleOf(first);
  const themes = [...new Set(rows.map(({ theme }) => theme))];
  const written = Object.values(lead).some((text) => text.trim() !== '');
  return {
    kind: 'mirror',
    headline: say((words, locale) => figures.faceSentence(words, figures.rowForSide(first, title[locale]))),
    lead: written ? lead : null,
    people: { employees: peopleOf(page, 'employees'), consumers: peopleOf(page, 'consumers') },
    publications: { employees: releaseOf(page, 'employees'), consumers: releaseOf(page, 'consumers') },
    themes: themes.map((id) => ({ id, title: inLanguages(page, ({ texts }) => texts.theme(id)) })),
    items: rows.flatMap((row) => itemFor(composed, row, say)),
    hidden: hiddenRows(page).map((row) => {
      const what = titleOf(row);
      return {
        what,
        why: say((words, locale) => figures.hiddenSentence(words, figures.rowForSide(row, what[locale]))),
      };
    }),
  };
}

function itemFor({ page, side, figures }: Composed, row: ComparisonRow, say: Saying): Mirror['items'] {
  const quoted = quotedFigures(row.figures);
  const question = page.campaign.questions.find(({ id }) => id === row.question);
  if (quoted === null || question === undefined || row.equivalence === 'one-sided') return [];
  const verdict = mirrorVerdicts.find((each) => each === row.verdict);
  if (verdict === undefined) return [];
  const item = itemOf(row);
  const title = titleIn(page, row, side);
  const wording = (of: Audience) => inLanguages(page, ({ texts }) => texts.wording(row.question, of) ?? '');
  const counted = sharesAnswers(row.measure) ? favourableIds(question) : [];
  return [
    {
      ...{ id: row.id, question: row.question, part: item, theme: row.theme, title },
      finding: say((words, locale) => figures.faceFinding(words, figures.rowForSide(row, title[locale]))),
      verdict,
      equivalence: row.equivalence,
      wording: { employees: wording('employees'), consumers: wording('consumers') },
      counted:
        counted.length === 0
          ? null
          : inLanguages(page, ({ texts }, locale) =>
              new Intl.ListFormat(locale, { type: 'disjunction' }).format(
                counted.map((id) => texts.part(row.question, id)),
              ),
            ),
      favourable: item !== null && !sharesAnswers(row.measure) ? [item] : counted,
      ...{ unit: row.unit, scale: [...row.scale], figures: quoted, gap: row.gap },
      groups: groupsOf(page, side, row),
    },
  ];
}

/** The groups of one side as its own releases show them: of the other side nothing but the whole leaves. */
function groupsOf(page: Told, side: Audience, row: ComparisonRow): Mirror['items'][number]['groups'] {
  const question = page.campaign.questions.find(({ id }) => id === row.question);
  if (question === undefined) return [];
  const at = page.rows.filter((each) => each.question === row.question).findIndex(({ id }) => id === row.id);
  return cohortFigures(page, side, question).map(({ id: cohort, figures }) => {
    const cell: CohortFigure['figure'] = figures[at]?.figure ?? {
      state: 'suppressed',
      reason: 'cohort-without-figure',
    };
    if (cell.state === 'shown') {
      const { value, low, high, n } = cell;
      return { state: 'shown', cohort, figure: { value, low, high, n } };
    }
    if (cell.state === 'too-few') return { state: 'hidden', cohort, reason: 'too-few' };
    const whole = cell.state === 'suppressed' && cell.reason === 'whole-audience-only';
    return { state: 'hidden', cohort, reason: whole ? 'whole-only' : 'small-group' };
  });
}

/** Of each question that is not put face to face for want of figures, the first comparison. */
function hiddenRows({ rows }: Told): ComparisonRow[] {
  const without = rows.filter((row) => {
    const refused = refusedFor(row);
    return refused === 'one-sided' || refused === 'suppressed' || refused === 'too-few';
  });
  return without.filter(
    (row, index) => without.findIndex(({ question }) => question === row.question) === index,
  );
}

function peopleOf({ data }: Told, side: Audience): Mirror['people']['employees'] {
  const { whole, cohorts, amendments } = data[side].snapshot.body;
  const onRoll = peopleOnRoll(
    cohorts.map(({ id, headcount }) => ({
      headcount: headcount === null ? null : headcount + addedTo(amendments, id),
    })),
  );
  return { counted: whole.n, of: onRoll };
}

function releaseOf({ data }: Told, side: Audience): Mirror['publications']['employees'] {
  const { header, hash } = data[side].snapshot;
  return { epoch: header.epoch, serial: header.serial, hash };
}
