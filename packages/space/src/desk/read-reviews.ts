import type { DeskReview } from '../contract/desk-views.ts';
import type { ContributionDocument } from '../documents/contribution.ts';
import { daysLater } from '../pace/local-days.ts';
import { type SpaceContext, today } from '../space-context.ts';
import { listedIn } from './listed-words.ts';
import { wordsMark } from './review.ts';

/** Days within which a text is read before it appears: said to whoever writes. */
const reviewDays = 2;

/** Texts on one page of the desk: more wait behind them. */
const mostReviews = 50;

/** What waits to be read before it appears, the oldest first, with the words of a list that it holds. */
export async function readReviews(
  space: SpaceContext,
  lists: ReadonlyMap<string, readonly string[]>,
): Promise<DeskReview[]> {
  const waiting = [...space.queue.values()]
    .filter(({ review }) => review === true)
    .sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)) || (a._id < b._id ? -1 : 1))
    .slice(0, mostReviews);
  const around = await space.contributions.findMany(
    waiting.flatMap(({ on, under }) => [on, under].filter((id) => id !== null)),
  );
  const personas = await space.people.personas(waiting.flatMap(({ persona }) => persona ?? []));
  const day = today(space);
  const read = (id: string | null, field: 'title' | 'body'): string | null => {
    const document = around.get(id ?? '');
    return document?.state === 'published' ? document.words[field] : null;
  };
  return waiting.map((document) => {
    const due = daysLater(document.day, reviewDays);
    return {
      ...caseOf(document),
      persona: personas.get(document.persona ?? '')?.kind ?? null,
      idea: read(document.on, 'title'),
      before: read(document.under, 'body'),
      seen: wordsMark(document),
      listed: listedIn(document.words, lists.get(document.language) ?? []),
      ...{ due, overdue: due < day },
    };
  });
}

/** Nobody has reported, appealed or replied yet. */
function caseOf({ _id: id, kind, theme, language, day, words }: ContributionDocument) {
  return {
    id,
    kind,
    theme,
    language,
    day,
    words,
    picture: null,
    replies: 0,
    reasons: [],
    asks: 0,
    appeal: null,
  };
}
