import { err, ok, type Result } from '@miroir/basics';
import {
  type KeyEntry,
  type KeyList,
  type ListAdmission,
  type RoundScope,
  trustedKey,
} from '@miroir/credential';
import { drawCredential, finishCredential } from '@miroir/credential/client';
import type { Shelf } from '../storage/shelf.ts';
import { noStorage } from './fragment.ts';
import {
  forgetEverything,
  type Held,
  holdPending,
  holdSigned,
  holdsAnswers,
  readHolding,
} from './holding.ts';

/** Where the box's `/start` leads. */
export type StartStep =
  | { readonly go: 'issue'; readonly parts: readonly string[] }
  | { readonly go: 'questionnaire' }
  /** Another invitation's participation is on this device: the person decides. */
  | { readonly go: 'shared-device' }
  /** Behind an open link nobody is known: whoever answered here may be this person or another. */
  | { readonly go: 'same-person' };

export type StartFault =
  | { readonly kind: 'bad-link' }
  /** The published keys are not those the invitation announced, or the key is not among them. */
  | { readonly kind: 'keys-differ' };

export interface BoxSide {
  readonly shelf: Shelf | null;
  /** As published by the box: used only once its digest is the one that was announced. */
  readonly keyList: KeyList;
  readonly scope: RoundScope;
  /** How people come here: a list that says otherwise is not the one of this invitation. */
  readonly admission: ListAdmission;
}

/**
 * The box's `/start#state&key&digest&coming`. Resumes what the device holds; else checks the key against the list and
 * the digest, draws and blinds, keeps it and leads to the roll. Where nothing can be kept, nothing is drawn: the
 * roll's page is told, and explains.
 */
export async function startParticipation(
  parts: readonly string[],
  side: BoxSide,
): Promise<Result<StartStep, StartFault>> {
  const [state, keyId, digest, coming] = parts;
  if (state === undefined || keyId === undefined || digest === undefined) return resumeStart(side);
  if (side.shelf === null) return ok({ go: 'issue', parts: [state, noStorage] });
  const before = await readHolding(side.shelf);
  if (before?.step === 'held') return ok({ go: await whoComes(coming, side.shelf, before) });
  const { scope, admission } = side;
  const key = trustedKey(side.keyList, { digest, scope, admission }, keyId as KeyEntry['id']);
  if (!key.ok) return err({ kind: 'keys-differ' });
  const reusable = before?.step === 'pending' && before.drawn.keyId === keyId ? before.drawn : undefined;
  if (before?.step === 'pending' && reusable === undefined) await forgetEverything(side.shelf);
  const drawn = reusable ?? (await drawCredential(key.value, { ...scope, purpose: key.value.purpose }));
  const kept = await holdPending(side.shelf, { step: 'pending', state, drawn, key: key.value });
  if (kept.step === 'held') return ok({ go: 'questionnaire' });
  return ok({ go: 'issue', parts: [state, kept.drawn.blinded] });
}

/** A reload of `/start` or `/finish`, whose fragment is already erased: goes on from what the device holds. */
async function resumeStart({ shelf }: BoxSide): Promise<Result<StartStep, StartFault>> {
  const holding = shelf === null ? undefined : await readHolding(shelf);
  if (holding === undefined) return err({ kind: 'bad-link' });
  if (holding.step === 'held') return ok({ go: 'questionnaire' });
  return ok({ go: 'issue', parts: [holding.state, holding.drawn.blinded] });
}

/** Never shows one person's answers to the next one on the same device without asking. */
async function whoComes(
  coming: string | undefined,
  shelf: Shelf,
  held: Held,
): Promise<'shared-device' | 'same-person' | 'questionnaire'> {
  if (coming === 'first') return 'shared-device';
  return coming === 'open' && (await holdsAnswers(shelf, held)) ? 'same-person' : 'questionnaire';
}

export type FinishOutcome =
  | { readonly kind: 'held'; readonly held: Held }
  | { readonly kind: 'back-to-issue'; readonly parts: readonly string[] };

export type FinishError = { readonly kind: 'bad-link' } | { readonly kind: 'bad-signature' };

/**
 * The box's `/finish#state&signature`: unblinds, verifies, keeps. A second tab finds it done and goes on. The state is
 * the roll's to check; here the signature decides, since of two tabs that share one draw each has a state of its own.
 */
export async function finishParticipation(
  parts: readonly string[],
  shelf: Shelf,
): Promise<Result<FinishOutcome, FinishError>> {
  // The state is the roll's to check; here the signature speaks for itself, whichever of two tabs brings it.
  const [, blindSignature] = parts;
  const holding = await readHolding(shelf);
  if (holding === undefined) return err({ kind: 'bad-link' });
  if (holding.step === 'held') return ok({ kind: 'held', held: holding });
  if (blindSignature === undefined) {
    return ok({ kind: 'back-to-issue', parts: [holding.state, holding.drawn.blinded] });
  }
  const { key, drawn } = holding;
  const finished = await finishCredential(key, drawn, blindSignature);
  if (!finished.ok) return err({ kind: 'bad-signature' });
  const held = await holdSigned(shelf, finished.value.signature, key.cohort);
  return held === null ? err({ kind: 'bad-link' }) : ok({ kind: 'held', held });
}
