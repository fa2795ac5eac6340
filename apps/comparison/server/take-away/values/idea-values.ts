import { audiences } from '@miroir/basics';
import type { Agreement, IdeaCounts, IdeaView, ThemeSideView } from '../../../contract/ideas.ts';
import type { ReportPages } from '../../../figures/report/page-figures.ts';
import { countRow, type Subject, shareRow, type ValueRow } from './value-row.ts';

const reactions = ['agree', 'disagree', 'unsure'] as const;

/** Both spaces by theme, then every idea: what those who reacted said, and the text where it crossed. */
export function* ideaValues(ideas: NonNullable<ReportPages['ideas']>): Generator<ValueRow> {
  const { overview, items } = ideas;
  for (const side of audiences) {
    const told = overview.sides[side];
    const subject = { figure: 'ideas', label: 'space' };
    yield countRow(subject, { side, measure: 'with-access', unit: 'people' }, told?.participants ?? null);
    yield countRow(subject, { side, measure: 'ideas-counted', unit: 'ideas' }, told?.counted ?? null);
  }
  for (const { id, sides } of overview.themes)
    for (const side of audiences) {
      const told = sides[side];
      if (told !== null) yield* themeValues(id, side, told);
    }
  for (const idea of items) yield* oneIdea(idea);
}

function* themeValues(
  theme: string,
  side: (typeof audiences)[number],
  told: ThemeSideView,
): Generator<ValueRow> {
  const subject = { figure: 'ideas', theme, label: theme };
  for (const measure of ['ideas', 'comments', 'additions'] as const)
    yield countRow(subject, { side, measure, unit: 'texts' }, told[measure]);
  for (const { skill, count } of told.skills)
    yield countRow({ ...subject, part: skill }, { side, measure: 'help-offered', unit: 'people' }, count);
  yield* opinions(subject, side, told);
}

function* oneIdea({
  id,
  theme,
  side,
  text,
  absence,
  counts,
  agreement,
  place,
}: IdeaView): Generator<ValueRow> {
  const label =
    text === null
      ? `(${absence})`
      : [text.title, text.body, text.need, text.benefit].filter(Boolean).join(' — ');
  const subject = { figure: 'idea', theme, part: id, label };
  yield* opinions(subject, side, { counts, agreement });
  yield { ...countRow(subject, { side, measure: 'place', unit: 'idea' }, 1), reason: place };
}

function* opinions(
  subject: Subject,
  side: (typeof audiences)[number],
  { counts, agreement }: { readonly counts: IdeaCounts | null; readonly agreement: Agreement | null },
): Generator<ValueRow> {
  for (const measure of reactions)
    yield countRow(subject, { side, measure, unit: 'people' }, counts?.[measure] ?? null);
  if (counts === null || agreement === null) return;
  const n = reactions.reduce((sum, each) => sum + counts[each], 0);
  yield shareRow(
    subject,
    { side, measure: 'agreement-of-those-who-reacted', unit: 'percent' },
    { ...agreement, n },
  );
}
