import { msg } from '@lingui/core/macro';
import { audiences } from '@miroir/basics';
import { type BarLine, barGroups, type Drawing } from '@miroir/ui/layout';
import { mostIdeasOnPaper } from '../../contract/exports.ts';
import type { Agreement, IdeaCounts, IdeasOverview, IdeaView } from '../../contract/ideas.ts';
import type { FigureValue } from '../value/figure-value.ts';
import type { Telling } from '../value/telling.ts';
import { saidOf, sideName } from '../words/names.ts';
import { ideasHeadline } from './sentence.ts';
import { ideasTable, themesTable } from './table.ts';
import { agreementText, ideasMethod, ideaTitle } from './words.ts';

/** What both spaces say of themselves and of these figures, a line each. */
export function ideasNotes(telling: Telling, { sides }: IdeasOverview): string[] {
  const { i18n, format, frame } = telling;
  const of = audiences.map((side) => {
    const told = sides[side];
    if (told === null) return saidOf(i18n, sideName(i18n, side), i18n._(msg`rien de publié encore`));
    const [when, people] = [format.dateTime(told.sealedAt), format.count(told.participants)];
    const said = i18n._(msg`espace arrêté au ${when}, environ ${people} personnes y ont accès`);
    return saidOf(i18n, sideName(i18n, side), said);
  });
  return [`${frame.organisation}, ${frame.campaign}`, ...of, ideasMethod(telling)];
}

/** Who agrees with the ideas of each theme, side beside side. */
export function themesFigure(telling: Telling, overview: IdeasOverview): FigureValue {
  const { i18n, frame } = telling;
  const titles = new Map(frame.themes.map(({ id, title }) => [id, title]));
  return {
    id: 'ideas-themes',
    heading: i18n._(msg`Idées, par thème`),
    sentence: ideasHeadline(telling, overview),
    say: i18n._(msg`Part des avis « d’accord », parmi ceux qui ont réagi. Les autres ne sont pas comptés.`),
    table: themesTable(telling, overview),
    notes: ideasNotes(telling, overview),
    method: 'ideas',
    marks: (width) =>
      drawn(telling, width, (side) =>
        overview.themes.flatMap(({ id, sides }) => {
          const told = sides[side];
          return told === null ? [] : [{ label: titles.get(id) ?? id, ...told }];
        }),
      ),
  };
}

/** The ideas that most of those who reacted agree with; null where none is counted. */
export function agreedFigure(
  telling: Telling,
  overview: IdeasOverview,
  ideas: readonly IdeaView[],
): FigureValue | null {
  const counted = ideas.filter(({ counts }) => counts !== null);
  const shown = audiences.flatMap((side) =>
    counted.filter((idea) => idea.side === side).slice(0, mostIdeasOnPaper),
  );
  if (shown.length === 0) return null;
  const { i18n, format } = telling;
  return {
    id: 'ideas-agreed',
    heading: i18n._(msg`Idées avec lesquelles on est le plus d’accord`),
    sentence: i18n._(msg`Les idées de chaque côté, par l’accord de ceux qui ont réagi`),
    say: i18n._(
      msg`Rangées par la borne basse de leur intervalle : peu de réactions ne passent pas devant beaucoup.`,
    ),
    table: ideasTable(i18n, shown, format),
    notes: ideasNotes(telling, overview),
    method: 'ideas',
    marks: (width) =>
      drawn(telling, width, (side) =>
        shown
          .filter((idea) => idea.side === side)
          .map(({ counts, agreement, ...idea }) => ({ label: ideaTitle(i18n, idea), counts, agreement })),
      ),
  };
}

interface Line {
  readonly label: string;
  readonly counts: IdeaCounts | null;
  readonly agreement: Agreement | null;
}

function drawn(
  telling: Telling,
  width: number,
  linesOf: (side: (typeof audiences)[number]) => readonly Line[],
): Drawing {
  const { i18n, format } = telling;
  const groups = audiences.map((side) => ({
    side,
    name: sideName(i18n, side),
    lines: linesOf(side).map(({ label, ...told }): BarLine => {
      const said = agreementText(telling, told);
      const { agreement } = told;
      if (agreement === null) return { label, bar: null, absence: { state: 'suppressed', text: said } };
      const { value } = agreement;
      const bar = { side, value, max: 100, text: format.percent(value), name: saidOf(i18n, label, said) };
      return { label: `${label} · ${said}`, bar, absence: null };
    }),
  }));
  return barGroups(groups, width);
}
