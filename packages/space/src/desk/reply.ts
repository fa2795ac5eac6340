import { err, ok, type Result } from '@miroir/basics';
import { longest } from '@miroir/basics/space-texts';
import { organisersWord } from '../announcements/announce.ts';
import { type ContributionDocument, emptyWords } from '../documents/contribution.ts';
import { cleanText } from '../hygiene/clean-text.ts';
import { type SpaceContext, shelve, today } from '../space-context.ts';

/** A comment in the organiser's name. */
export interface OfficialReply {
  /** The idea, and the comment of it that is replied to; null: the idea itself. */
  readonly idea: string;
  readonly under: string | null;
  readonly language: string;
  readonly text: string;
}

export type ReplyFault = 'not-found' | 'empty' | 'too-long' | 'not-spoken';

/**
 * Says something under an idea in the organiser's name, at once: it waits for no edition, since whoever speaks is no
 * participant. Nobody owns it, so that no secret takes it back; a moderator may hide it like any other.
 */
export async function replyOfficially(
  space: SpaceContext,
  { idea: on, under, language, text }: OfficialReply,
): Promise<Result<null, ReplyFault>> {
  const clean = cleanText(text, { most: longest.comment, lines: 'several', required: true });
  if (!clean.ok) return clean;
  if (!space.rules.languages.includes(language)) return err('not-spoken');
  return space.inTurn(async () => {
    const idea = space.shelf.get(on);
    if (idea === null || idea.kind !== 'idea' || idea.state !== 'published') return err('not-found');
    if (under !== null && !takesReplies(space, on, under)) return err('not-found');
    const day = today(space);
    const document: ContributionDocument = {
      ...{
        _id: Buffer.from(space.random.bytes(16)).toString('base64url'),
        kind: 'comment',
        theme: idea.theme,
      },
      ...{ on, under, stance: null, words: { ...emptyWords, body: clean.value }, language, quotable: false },
      ...{ day, state: 'published', owner: null, persona: null, official: true },
    };
    await space.contributions.insert(document);
    await shelve(space, [document]);
    await space.acts.add({ what: 'reply', target: document._id, reason: organisersWord, day });
    return ok(null);
  });
}

/** One level deep: a reply takes none. */
function takesReplies({ shelf }: SpaceContext, on: string, under: string): boolean {
  const comment = shelf.get(under);
  return (
    comment?.kind === 'comment' &&
    comment.on === on &&
    comment.under === null &&
    comment.state === 'published'
  );
}
