import { type Admission, err, ok, type Random, type Result } from '@miroir/basics';
import {
  everyRound,
  type KeyEntry,
  type KeyId,
  type KeyList,
  type RoundScope,
  spaceKeyOf,
  trustedKey,
  trustedSpaceKey,
} from '@miroir/credential';
import { drawCredential, finishCredential } from '@miroir/credential/client';
import type { Shelf } from '../storage/shelf.ts';
import { noStorage } from './fragment.ts';
import { holdPending, holdSigned, holdsAnswers, noteReturn } from './hold-draw.ts';
import { forgetEverything, type Held, type Holding, type Pending, readHolding } from './holding.ts';
import { readFinish, readStart, type StartLink } from './read-link.ts';

/** Where the box's `/start` leads. */
export type StartStep =
  | { readonly go: 'issue'; readonly parts: readonly string[] }
  | { readonly go: 'questionnaire' }
  /** Another participation is on this device, or this person's under a link of another browser: the person decides. */
  | { readonly go: 'shared-device' }
  /** Behind an open link nobody is known: whoever answered here may be this person or another. */
  | { readonly go: 'same-person' }
  /** Another request waits here for its signature, which may be somebody's only one; `parts` resume it. */
  | { readonly go: 'pending-here'; readonly parts: readonly string[] };

export type StartFault =
  | { readonly kind: 'bad-link' }
  /** The published keys are not those the invitation announced, or the key is not among them. */
  | { readonly kind: 'keys-differ' };

/** The side that keeps a credential and draws it: the box's page or, for the campaign's space, the space's. */
export interface BoxSide {
  /** The space's key instead of a cohort's, which is asked for under the campaign's name and no round's. */
  readonly purpose?: 'space';
  /** What is of this round on the device; at the space, of this campaign. */
  readonly shelf: Shelf | null;
  /** What every round of the campaign finds again: the key of its space, once seen. Null where nothing is kept. */
  readonly campaignShelf: Shelf | null;
  /** As published by the box: used only once its digest is the one that was announced. */
  readonly keyList: KeyList;
  readonly scope: RoundScope;
  /** How people come here: a list that says otherwise is not the one of this invitation. */
  readonly admission: Admission;
  /** Of the secret; the platform's generator unless a test plays a campaign again. */
  readonly random?: Random;
}

/**
 * The box's `/start#state&key&digest&admission`. Whatever the link says, what the device holds goes first: a link made of
 * public values must not make it forget a request. With nothing held: checks the key against the list and the digest,
 * draws and blinds, keeps it and leads to the roll. Where nothing can be kept, nothing is drawn: the roll's page is
 * told, and explains.
 */
export async function startParticipation(
  text: string,
  side: BoxSide,
): Promise<Result<StartStep, StartFault>> {
  const link = readStart(text);
  if (link === null) return resumeStart(side);
  if (side.shelf === null) return ok({ go: 'issue', parts: [link.state, noStorage] });
  const before = await readHolding(side.shelf);
  if (before !== undefined && (await choosesAgain(link, { ...side, shelf: side.shelf }, before)))
    return startAfresh(text, side);
  if (before !== undefined) return ok(await goesFirst(link, side.shelf, before));
  const drawn = await drawFor(link, { ...side, shelf: side.shelf });
  if (!drawn.ok) return drawn;
  return ok(await goesFirst(link, side.shelf, await holdPending(side.shelf, drawn.value)));
}

/**
 * Behind an open link, another group than the one that was chosen here, and nothing answered yet: the choice is made
 * again, and the access of the other group, with which nothing was said, is let go.
 */
async function choosesAgain(link: StartLink, side: KeepingSide, before: Holding): Promise<boolean> {
  // The portal's own word, not the link's: an access that an invitation gave is given once.
  if (side.admission !== 'open-link' || before.step !== 'held') return false;
  return before.proof?.keyId !== link.keyId && !(await holdsAnswers(side.shelf, before));
}

/** The person's own button: another participation starts here, and the one before leaves this device. */
export async function startAfresh(text: string, side: BoxSide): Promise<Result<StartStep, StartFault>> {
  const link = readStart(text);
  if (link === null || side.shelf === null) return err({ kind: 'bad-link' });
  // Drawn before anything is forgotten: a link that leads nowhere costs nothing.
  const drawn = await drawFor(link, { ...side, shelf: side.shelf });
  if (!drawn.ok) return drawn;
  await forgetEverything(side.shelf);
  return ok(await goesFirst(link, side.shelf, await holdPending(side.shelf, drawn.value)));
}

type KeepingSide = BoxSide & { readonly shelf: Shelf };

async function drawFor(link: StartLink, side: KeepingSide): Promise<Result<Pending, StartFault>> {
  const key = await keyFor(link, side);
  if (key === null) return err({ kind: 'keys-differ' });
  const round = side.purpose === 'space' ? everyRound : side.scope.round;
  const drawn = await drawCredential(key, { ...side.scope, round, purpose: key.purpose }, side.random);
  return ok({ step: 'pending', state: link.state, drawn, key });
}

/** The key a link names, if the list may be believed; the space's key, once seen here, may not change later. */
async function keyFor(link: StartLink, side: KeepingSide): Promise<KeyEntry | null> {
  const { keyList, scope, admission, campaignShelf } = side;
  const seen = `space-key:${scope.campaign}`;
  const spaceKey = (await campaignShelf?.read<KeyId>(seen)) ?? null;
  const expected = { digest: link.digest, scope, admission, spaceKey };
  const key =
    side.purpose === 'space'
      ? trustedSpaceKey(keyList, expected)
      : trustedKey(keyList, expected, link.keyId as KeyId);
  if (!key.ok || key.value.id !== link.keyId) return null;
  await campaignShelf?.update<KeyId>(seen, (kept) => kept ?? spaceKeyOf(keyList)?.id);
  return key.value;
}

/** A reload of `/start` or `/finish`, whose fragment is already erased: goes on from what the device holds. */
async function resumeStart({ shelf }: BoxSide): Promise<Result<StartStep, StartFault>> {
  const holding = shelf === null ? undefined : await readHolding(shelf);
  if (holding === undefined) return err({ kind: 'bad-link' });
  if (holding.step === 'held') return ok({ go: 'questionnaire' });
  return ok({ go: 'issue', parts: [holding.state, holding.drawn.blinded] });
}

/** What becomes of a link where something is held: never does one person see another's answers without asking. */
async function goesFirst(link: StartLink, shelf: Shelf, holding: Holding): Promise<StartStep> {
  if (holding.step === 'held') return { go: await whoComes(link, shelf, holding) };
  const sameKey = holding.drawn.keyId === link.keyId;
  if (sameKey && holding.state === link.state)
    return { go: 'issue', parts: [link.state, holding.drawn.blinded] };
  return { go: 'pending-here', parts: [sameKey ? link.state : holding.state, holding.drawn.blinded] };
}

/** The state is the browser's for one invitation: with the same one comes the same person, in whichever tab. */
async function whoComes(
  link: StartLink,
  shelf: Shelf,
  held: Held,
): Promise<'shared-device' | 'same-person' | 'questionnaire'> {
  if (link.admission === 'open-link')
    return (await holdsAnswers(shelf, held)) ? 'same-person' : 'questionnaire';
  return held.state === link.state ? 'questionnaire' : 'shared-device';
}

export type FinishOutcome =
  | { readonly kind: 'held'; readonly held: Held }
  | { readonly kind: 'back-to-issue'; readonly parts: readonly string[] };

export type FinishFault = { readonly kind: 'bad-link' } | { readonly kind: 'bad-signature' };

/** Arrivals without a signature after which the page says so instead of asking once more. */
const mostReturns = 2;

/**
 * The box's `/finish#state&signature`: unblinds, verifies, keeps. A second tab finds it done and goes on. The state is
 * the roll's to check; here the signature speaks for itself, whichever of two tabs brings it.
 */
export async function finishParticipation(
  text: string,
  shelf: Shelf,
): Promise<Result<FinishOutcome, FinishFault>> {
  const holding = await readHolding(shelf);
  if (holding === undefined) return err({ kind: 'bad-link' });
  if (holding.step === 'held') return ok({ kind: 'held', held: holding });
  const blindSignature = readFinish(text);
  if (blindSignature === null) return backToIssue(shelf);
  const { key, drawn } = holding;
  const finished = await finishCredential(key, drawn, blindSignature);
  if (!finished.ok) return whatIsHeld(shelf, { kind: 'bad-signature' });
  const held = await holdSigned(shelf, finished.value.signature, key.cohort);
  return held === null ? err({ kind: 'bad-link' }) : ok({ kind: 'held', held });
}

async function backToIssue(shelf: Shelf): Promise<Result<FinishOutcome, FinishFault>> {
  const waiting = await noteReturn(shelf);
  if (waiting === null) return whatIsHeld(shelf, { kind: 'bad-link' });
  if ((waiting.returns ?? 0) > mostReturns) return err({ kind: 'bad-link' });
  return ok({ kind: 'back-to-issue', parts: [waiting.state, waiting.drawn.blinded] });
}

/** Another tab may have finished meanwhile: what it holds goes before any fault of this one. */
async function whatIsHeld(shelf: Shelf, fault: FinishFault): Promise<Result<FinishOutcome, FinishFault>> {
  const holding = await readHolding(shelf);
  return holding?.step === 'held' ? ok({ kind: 'held', held: holding }) : err(fault);
}
