import { type Admission, type Clock, ok, type Result } from '@miroir/basics';
import { type Session, sealSession } from '@miroir/credential/server';
import { type PortalFile, type Refusal, refused } from '@miroir/portal';
import type { PersonDocument } from './person-document.ts';
import type { SpaceAdmitted, SpaceFault } from './roll-router.ts';
import type { RollStore } from './roll-store.ts';
import { type SpaceMarks, spaceMarkId } from './space-marks.ts';

/** Whether a round's campaign has a space, and it has a place of its own. */
export function hasSpace({ questionnaire, origins }: Pick<PortalFile, 'questionnaire' | 'origins'>): boolean {
  return questionnaire.space !== undefined && origins.space !== undefined;
}

/** Of what the roll works with. */
interface Needed {
  readonly file: PortalFile;
  readonly admission: Admission;
  readonly store: Pick<RollStore, 'person'>;
  readonly marks: SpaceMarks;
  readonly sessionKey: Uint8Array;
  readonly clock: Clock;
}

/** Lets a person who was let into the round into the campaign's space as well. Nothing is marked yet. */
export async function admitToSpace(
  parts: Needed,
  session: Session,
): Promise<Result<SpaceAdmitted, Refusal<'not-found' | 'unknown-invitation'>>> {
  const { file, marks } = parts;
  if (!hasSpace(file)) return refused('not-found');
  const person = await whoAsks(parts, session);
  if (person === null) return refused('unknown-invitation');
  return ok({
    session: sealSession(parts.sessionKey, { ...session, purpose: 'space' }, parts.clock),
    keyId: file.spaceKeyId,
    purpose: 'space',
    issued: await marks.has(spaceMarkId(file.questionnaire.campaign, person)),
  });
}

/**
 * Writes down, before anything is signed, which bytes this person has signed for the space: one request wins, in
 * whichever round and by whichever code they come. After a restore new ones wait for an operator's word.
 */
export async function recordForSpace(
  parts: Needed,
  session: Session,
  hash: string,
): Promise<Result<void, Refusal<SpaceFault | 'unknown-invitation'>>> {
  const { file, marks } = parts;
  if (!hasSpace(file)) return refused('not-found');
  const person = await whoAsks(parts, session);
  if (person === null) return refused('unknown-invitation');
  const { campaign } = file.questionnaire;
  const _id = spaceMarkId(campaign, person);
  if ((await marks.isDoubted()) && !(await marks.has(_id))) return refused('space-paused');
  const outcome = await marks.record({ _id, campaign, issued: hash });
  return outcome === 'other' ? refused('space-issued') : ok(undefined);
}

/** Behind an open link the admission alone: it is on no list before it has a credential for answers. */
async function whoAsks(
  { store, admission }: Needed,
  { ref }: Session,
): Promise<Pick<PersonDocument, '_id' | 'ref'> | null> {
  const person = await store.person(ref);
  return person === null && admission === 'open-link' ? { _id: ref } : person;
}
