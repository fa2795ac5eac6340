import { ok, type Result } from '@miroir/basics';
import { type Refusal, refused } from '@miroir/portal';
import type {
  ContributionDocument,
  ContributionKind,
  Manner,
  PictureFacts,
  Stance,
  Words,
} from '../documents/contribution.ts';
import { sanctionOn } from '../moderation/sanctions.ts';
import type { DrawnPicture, PictureFault } from '../picture/draw-anew.ts';
import { type SpaceContext, shelve, today, trackOf } from '../space-context.ts';
import { isContributionId } from '../tag.ts';
import { cleanAlt, cleanWords } from './clean-words.ts';
import { type GateFault, mayAct } from './gate.ts';
import { isOwn } from './owned.ts';
import { type StandingFault, takesMore } from './takes-more.ts';

/** A picture on its way. */
export interface SentPicture {
  readonly data: string;
  readonly alt: string;
}

/** What somebody sends: a draft never comes here. */
export interface Draft {
  /** Drawn on the device with the draft: of ten sends one is a document. */
  readonly id: string;
  readonly kind: ContributionKind;
  /** Of an idea; a comment or an addition has its idea's. */
  readonly theme: string | null;
  readonly on: string | null;
  readonly under: string | null;
  readonly stance: Stance | null;
  /** Those that the kind has not are empty. */
  readonly words: Words;
  /** Of an idea that bears one: a file of a few kinds as base64url, and what it shows. */
  readonly picture: SentPicture | null;
  readonly language: string;
  readonly quotable: boolean;
  /** Of an idea or a comment; an addition speaks as its idea does. */
  readonly manner: Manner;
}

/** Where it is: read by all, or waiting for an edition. */
export interface Contributed {
  readonly state: 'published' | 'waiting';
}

export type ContributeFault =
  | GateFault
  | PictureFault
  | StandingFault
  | 'text-refused'
  | 'text-changed'
  | 'not-found'
  | 'sanctioned'
  | 'limit-reached';

type Outcome<T, Code extends ContributeFault = ContributeFault> = Result<T, Refusal<Code>>;

/** Takes an idea, a comment or an addition. The same draft again is the same answer. */
export async function contribute(
  space: SpaceContext,
  secret: string,
  draft: Draft,
): Promise<Outcome<Contributed>> {
  const may = mayAct(space, secret);
  if (!may.ok) return may;
  if (!isContributionId(draft.id)) return refused('malformed');
  const words = cleanWords(draft.kind, draft.words);
  if (!words.ok) return words;
  const alt = cleanAlt(draft);
  if (!alt.ok) return alt;
  const voice = await voiceOf(space, secret, draft);
  if (voice === null) return refused('not-found');
  const allowed = await sanctionOn(space, secret, voice.manner);
  if (!allowed.ok) return allowed;
  const drawn = await drawnOf(space, secret, draft);
  if (!drawn.ok) return drawn;
  const facts = factsOf(drawn.value, alt.value);
  const { persona } = voice;
  return space.inTurn(async () => {
    const document = documentOf(space, secret, { ...draft, words: words.value, persona, facts });
    if (!document.ok) return document;
    const there = await sentBefore(space, document.value);
    if (there !== null) return there;
    if (!space.limits.allows(secret, 'contribution')) return refused('limit-reached');
    return keep(space, secret, { document: document.value, bytes: drawn.value?.bytes ?? null });
  });
}

/** The picture of a draft, drawn anew; null for a draft without one. */
async function drawnOf(
  { limits, pictures, rules }: SpaceContext,
  secret: string,
  { kind, picture }: Draft,
): Promise<Outcome<DrawnPicture | null, PictureFault | 'malformed' | 'limit-reached'>> {
  if (picture === null) return ok(null);
  // Whoever reads before sees words alone: nothing is let through unseen.
  if (kind !== 'idea' || rules.moderation === 'before') return refused('malformed');
  if (!limits.allows(secret, 'picture')) return refused('limit-reached');
  const drawn = await pictures.drawAnew(Buffer.from(picture.data, 'base64url'));
  return drawn.ok ? drawn : refused(drawn.error);
}

const factsOf = (drawn: DrawnPicture | null, alt: string): PictureFacts | undefined =>
  drawn === null ? undefined : { alt, width: drawn.width, height: drawn.height };

/** What a draft becomes. Refused when what it is on is not there to be written on, or takes nothing more. */
function documentOf(
  space: SpaceContext,
  secret: string,
  { persona, facts, ...draft }: Draft & Pick<Voice, 'persona'> & { readonly facts: PictureFacts | undefined },
): Outcome<ContributionDocument, StandingFault | 'not-found'> {
  const place = placeOf(space, secret, draft);
  if (place === null) return refused('not-found');
  const idea = draft.kind === 'comment' ? space.shelf.get(draft.on ?? '') : null;
  const takes = idea === null ? ok(null) : takesMore(space, idea);
  if (!takes.ok) return takes;
  return ok({
    _id: draft.id,
    kind: draft.kind,
    ...place,
    stance: draft.kind === 'comment' ? draft.stance : null,
    words: draft.words,
    ...(facts === undefined ? {} : { picture: facts }),
    language: draft.language,
    quotable: draft.kind === 'idea' && draft.quotable,
    day: today(space),
    state: 'published',
    owner: space.tags.of('contribution', draft.id, secret),
    persona,
  });
}

/** Null where nothing like that may be written; only an author adds to their own idea. */
function placeOf(
  space: SpaceContext,
  secret: string,
  { kind, theme, on, under }: Draft,
): Pick<ContributionDocument, 'theme' | 'on' | 'under'> | null {
  if (kind === 'idea') {
    return theme !== null && space.rules.themes.includes(theme) ? { theme, on: null, under: null } : null;
  }
  const idea = space.shelf.get(on ?? '');
  if (idea === null || idea.kind !== 'idea' || idea.state !== 'published') return null;
  if (kind === 'addition') return isOwn(space, secret, idea) ? { theme: idea.theme, on, under: null } : null;
  if (under === null) return { theme: idea.theme, on, under };
  const comment = space.shelf.get(under);
  // One level deep: a reply takes none.
  const takesReplies = comment?.kind === 'comment' && comment.on === on && comment.under === null;
  return takesReplies && comment.state !== 'withdrawn' ? { theme: idea.theme, on, under } : null;
}

/** How a text is signed: a persona's id, or once only. */
interface Voice {
  readonly manner: Manner;
  readonly persona: string | null;
}

/**
 * How a text is signed; null where its person has made no such persona, or there is no idea to add to. An addition speaks
 * as its idea does, whatever is asked: signed otherwise, the files would say that two manners are one person's.
 */
async function voiceOf(
  { people, tags, contributions }: Pick<SpaceContext, 'people' | 'tags' | 'contributions'>,
  secret: string,
  { kind, on, manner }: Draft,
): Promise<Voice | null> {
  if (kind === 'addition') {
    const idea = await contributions.find(on ?? '');
    return idea && { manner: await people.mannerOf(idea.persona), persona: idea.persona };
  }
  if (manner === 'once') return { manner, persona: null };
  const [found] = await people.personasOf([tags.of('persona', manner, secret)]);
  return found === undefined ? null : { manner, persona: found._id };
}

/** The answer to a draft that was taken before; null for a new one. What was withdrawn does not come back. */
async function sentBefore(
  { contributions, queue, withdrawn }: SpaceContext,
  next: ContributionDocument,
): Promise<Outcome<Contributed, 'text-changed'> | null> {
  if (await withdrawn.has(next._id)) return refused('text-changed');
  const out = await contributions.find(next._id);
  const there = out ?? queue.get(next._id);
  if (there === undefined) return null;
  const said = ({ words, picture }: ContributionDocument): string => JSON.stringify([words, picture?.alt]);
  const same = there.owner === next.owner && said(there) === said(next);
  if (!same) return refused('text-changed');
  return ok({ state: out === null ? 'waiting' : 'published' });
}

/** At once, where the space is live, a persona signs and nobody reads it before; else it waits. */
async function keep(
  space: SpaceContext,
  secret: string,
  { document, bytes }: { readonly document: ContributionDocument; readonly bytes: Buffer | null },
): Promise<Outcome<Contributed, never>> {
  const before = space.rules.moderation === 'before';
  const signed = space.rules.pace === 'live' && document.persona !== null;
  const atOnce = signed && !before;
  // Before its text: a picture without one is erased when the space opens.
  if (bytes !== null) await space.pictures[atOnce ? 'published' : 'waiting'].put(document._id, bytes);
  if (atOnce) {
    await space.contributions.insert(document);
    await shelve(space, [document]);
    return ok({ state: 'published' });
  }
  const waiting = before ? ({ ...document, review: true } as const) : document;
  await space.waiting.insert(waiting);
  space.queue.set(document._id, waiting);
  // Let through it appears at once, with no edition whose authors would be counted.
  if (signed) return ok({ state: 'waiting' });
  const { tag, edition } = await authorOf(space, secret, document);
  await space.waiting.addAuthor(tag, edition);
  return ok({ state: 'waiting' });
}

/** How a person is counted among the authors of the edition that a text waits for. */
export async function authorOf(
  { tags, contributions }: Pick<SpaceContext, 'tags' | 'contributions'>,
  secret: string,
  text: Pick<ContributionDocument, 'persona'>,
): Promise<{ readonly tag: string; readonly edition: string }> {
  const track = trackOf(text);
  const { set } = await contributions.editionOf(track);
  const edition = `${track}/${set}`;
  return { tag: tags.of('author', edition, secret), edition };
}
