import { createTurns, err, type InTurn, ok, type Random, type Result } from '@miroir/basics';
import type { LocalQuestionnaire } from '@miroir/campaign';
import type { ReadingLabel } from '@miroir/insight';
import type { DeskView, LastLabel } from '../contract/desk-view.ts';
import type { CommentShelf, OpenShelf } from '../shelf.ts';
import { ReadersPlace } from './place.ts';
import { isAtRest, newToken, type Reader, takeNext } from './take-next.ts';
import { questionOf } from './themes.ts';
import { viewOf } from './view.ts';

/** `stale`: the comment is not the one in hand any more; `nothing`: there is nothing to take back. */
export type ReadingFault = 'stale' | 'nothing' | 'closed' | 'unknown-theme';

/** Reading comments one at a time. */
export interface Readings {
  view(who: Reader): Promise<DeskView>;
  /** Goes to a theme; one that rests is gone on with. */
  choose(who: Reader, theme: string): Promise<Result<DeskView, ReadingFault>>;
  label(
    who: Reader,
    given: { readonly token: string; readonly label: ReadingLabel },
  ): Promise<Result<DeskView, ReadingFault>>;
  /** Takes the last label back, and shows its comment again. */
  undo(who: Reader): Promise<Result<DeskView, ReadingFault>>;
}

/** See {@link Readings}. The calls of one reader run one after the other, from however many tabs. */
export function createReadings(shelf: CommentShelf, random: Random): Readings {
  const places = new Map<number, { readonly place: ReadersPlace; readonly inTurn: InTurn }>();
  const at = (reader: number) => {
    const known = places.get(reader) ?? { place: new ReadersPlace(), inTurn: createTurns() };
    places.set(reader, known);
    return known;
  };
  const parts = { shelf, random };

  const during = (
    who: Reader,
    act: (place: ReadersPlace, look: OpenShelf) => Promise<ReadingFault | null>,
  ): Promise<Result<DeskView, ReadingFault>> => {
    const { place, inTurn } = at(who.reader);
    return inTurn(async () => {
      const look = await shelf.look();
      if (look.state !== 'open') return err('closed');
      const fault = await act(place, look);
      return fault === null ? ok(await show(parts, who, place)) : err(fault);
    });
  };

  return {
    view: (who) => at(who.reader).inTurn(() => show(parts, who, at(who.reader).place)),
    choose: (who, theme) =>
      during(who, async (place, look) => {
        if (!who.questionnaire.themes.some(({ id }) => id === theme)) return 'unknown-theme';
        place.goTo(theme, isAtRest(look, who, { theme, goOn: false }));
        return null;
      }),
    label: (who, { token, label }) =>
      during(who, async (place) => {
        const { held } = place;
        // A second press, a second tab: what was meant for one comment is never given to the next.
        if (held === null || held.token !== token) return 'stale';
        place.held = null;
        if (await shelf.give(held.comment, { by: who.reader, label }))
          place.note({ comment: held.comment, label });
        return null;
      }),
    undo: (who) =>
      during(who, async (place, look) => {
        const last = place.back();
        if (last === undefined) return 'nothing';
        await shelf.takeBack(last.comment, who.reader);
        const theme = themeOf(who.questionnaire, questionOf(last.comment));
        const there = look.comments.some(({ name }) => name === last.comment.name);
        place.goTo(theme, place.goOn);
        if (there) place.held = { token: newToken(random), comment: last.comment };
        return null;
      }),
  };
}

interface ShowParts {
  readonly shelf: CommentShelf;
  readonly random: Random;
}

/** Comments that may vanish in a row, under a reader's eyes, before the page is shown without one. */
const mostVanished = 50;

/** What the reader sees now; draws a comment when there is none in hand. */
async function show({ shelf, random }: ShowParts, who: Reader, place: ReadersPlace): Promise<DeskView> {
  for (let tries = 0; ; tries += 1) {
    const look = await shelf.look();
    if (look.state !== 'open') return look;
    takeNext(look, { who, place, random });
    const last = await lastOf(shelf, look, place);
    const words = place.held === null ? null : await shelf.textOf(place.held.comment.name);
    if (words !== null || place.held === null || tries >= mostVanished)
      return viewOf(look, who, { place, words, last });
    // Withdrawn since the shelf was looked at: another one.
    place.held = null;
  }
}

/** What was labelled just before, while it may still be read. */
async function lastOf(
  shelf: CommentShelf,
  look: OpenShelf,
  { last }: ReadersPlace,
): Promise<LastLabel | null> {
  if (last === undefined || !look.comments.some(({ name }) => name === last.comment.name)) return null;
  const words = await shelf.textOf(last.comment.name);
  return words === null ? null : { text: words.text, label: last.label };
}

function themeOf({ questions }: LocalQuestionnaire, question: string): string | null {
  return questions.find(({ id }) => id === question)?.theme ?? null;
}
