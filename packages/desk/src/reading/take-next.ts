import type { Random } from '@miroir/basics';
import type { LocalQuestionnaire } from '@miroir/campaign';
import type { OpenShelf } from '../shelf.ts';
import { drawComment } from './draw.ts';
import type { ReadersPlace } from './place.ts';
import { byTheme, goalOf, readOf } from './themes.ts';

/** Who reads, and in which words the page is. */
export interface Reader {
  /** Place in the campaign's list. */
  readonly reader: number;
  readonly questionnaire: LocalQuestionnaire;
}

/** 128 random bits: they stand for one drawing, and say nothing of the comment. */
export function newToken(random: Random): string {
  return Buffer.from(random.bytes(16)).toString('base64url');
}

/** Whether as many comments of a theme are read as are wanted. */
export function isAtRest(
  { comments, labels }: OpenShelf,
  { questionnaire }: Reader,
  { theme, goOn }: { readonly theme: string; readonly goOn: boolean },
): boolean {
  const own = byTheme(questionnaire, comments).get(theme) ?? [];
  const read = readOf(own, labels);
  return read >= goalOf(own.length, read, goOn);
}

/** Puts a comment into the reader's hands: the one that is there, else another one; none when nothing is left. */
export function takeNext(
  look: OpenShelf,
  { who, place, random }: { readonly who: Reader; readonly place: ReadersPlace; readonly random: Random },
): void {
  if (place.held !== null && !mayHold(look, who, place.held.comment.name)) place.held = null;
  if (place.held !== null) return;
  if (place.theme === null || isAtRest(look, who, { theme: place.theme, goOn: place.goOn })) {
    const next = who.questionnaire.themes.find(({ id }) => !isAtRest(look, who, { theme: id, goOn: false }));
    place.goTo(next?.id ?? null, false);
  }
  const themes = byTheme(who.questionnaire, look.comments);
  // Where every theme rests, a second reader still reads some of what the first one has.
  for (const theme of place.theme === null ? themes.keys() : [place.theme]) {
    const comments = themes.get(theme) ?? [];
    const limit = goalOf(comments.length, readOf(comments, look.labels), place.goOn);
    const fewest = who.questionnaire.privacy.comments;
    const drawing = { comments, labels: look.labels, reader: who.reader, limit, fewest };
    const comment = drawComment(drawing, random);
    if (comment === null) continue;
    place.goTo(theme, place.goOn);
    place.held = { token: newToken(random), comment };
    return;
  }
}

function mayHold({ comments, labels }: OpenShelf, { reader }: Reader, held: string): boolean {
  const mine = (labels.get(held) ?? []).some(({ by }) => by === reader);
  return !mine && comments.some(({ name }) => name === held);
}
