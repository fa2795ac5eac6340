import { longestTexts, type SpaceTextsBody, type WithheldReason } from '@miroir/exchange';
import type { ContributionDocument } from '../documents/contribution.ts';
import type { SpaceContext } from '../space-context.ts';

type Told = Omit<SpaceTextsBody, 'sealedAt'>;
type Text = Told['texts'][number];

/** What of a text decides whether it crosses. */
export type Crossing = Pick<ContributionDocument, 'state' | 'quotable' | 'cleared' | 'day'>;

/**
 * Why a text does not cross the wall; null when it does. Four things must hold at once: it is published, its author allowed
 * it, a moderator cleared these very words of names, and the round that was open on its day is closed.
 */
export function withheldBecause(
  { state, quotable, cleared, day }: Crossing,
  isClosed: (day: string) => boolean,
): WithheldReason | null {
  if (state !== 'published') return 'gone';
  if (!quotable) return 'not-allowed';
  if (cleared === undefined) return 'not-cleared';
  return isClosed(day) ? null : 'round-open';
}

/**
 * The texts that may be read on the other side at this moment, read where they lie, and why the others may not.
 * @param counted ids of the ideas whose counts cross
 */
export async function composeTexts(
  space: Pick<SpaceContext, 'contributions' | 'shelf'>,
  counted: readonly string[],
  isClosed: (day: string) => boolean,
): Promise<Told> {
  const texts: Text[] = [];
  const why = new Map<string, WithheldReason>();
  for await (const document of space.contributions.offered()) {
    const reason = withheldBecause(document, isClosed);
    if (reason === null) texts.push(textOf(document));
    else why.set(document._id, reason);
  }
  texts.sort((a, b) => (a.id < b.id ? -1 : 1));
  const sent = fitting(texts);
  const there = new Set(sent.map(({ id }) => id));
  for (const { id } of texts) if (!there.has(id)) why.set(id, 'no-room');
  const without = counted.filter((id) => !there.has(id));
  const otherwise = (id: string): WithheldReason =>
    space.shelf.get(id)?.state === 'published' ? 'not-allowed' : 'gone';
  return { texts: [...sent], withheld: without.map((id) => ({ id, why: why.get(id) ?? otherwise(id) })) };
}

function textOf({ _id: id, theme, language, words }: ContributionDocument): Text {
  const { title, body, need, benefit } = words;
  return { id, theme, language, title, body, need, benefit };
}

/** The first of them, as many as one sealed text may hold. */
function fitting(texts: readonly Text[]): readonly Text[] {
  let length = 0;
  const tooLong = texts.findIndex((text) => {
    length += Buffer.byteLength(JSON.stringify(text)) + 1;
    return length > longestTexts;
  });
  return tooLong < 0 ? texts : texts.slice(0, tooLong);
}
