import { err, ok, type Result } from '@miroir/basics';
import type { Admitted } from '@miroir/roll';
import type { CallFault } from '../api/call.ts';
import type { RollApi } from '../api/roll-api.ts';
import { noStorage } from './fragment.ts';

/** What the roll's page remembers of a hand-off it started: in sessionStorage, so it dies with the tab. */
export interface Started {
  readonly state: string;
  readonly session: string;
  /** Asked for a signature: kept so that a reload sends the same bytes. */
  readonly blinded?: string;
}

/** An invitation read from its link. */
export interface Invitation {
  readonly code: string;
  readonly digest: string;
}

/** What the roll's page keeps while the tab lives. */
export interface RollMemory {
  started(): Started | null;
  start(started: Started): void;
  invitation(): Invitation | null;
  invite(invitation: Invitation): void;
}

/** The memory in a Storage (sessionStorage; another in tests). */
export function rollMemory(storage: Storage): RollMemory {
  const read = <T>(name: string): T | null => {
    const text = storage.getItem(name);
    return text === null ? null : (JSON.parse(text) as T);
  };
  return {
    started: () => read<Started>('miroir:started'),
    start: (started) => storage.setItem('miroir:started', JSON.stringify(started)),
    invitation: () => read<Invitation>('miroir:invitation'),
    invite: (invitation) => storage.setItem('miroir:invitation', JSON.stringify(invitation)),
  };
}

/**
 * The fragment of `box/start`: a fresh state, remembered here, the key to use, the digest the box's list must have
 * and how the person comes (so that the box's page can tell a shared device from a return): by an invitation for the
 * first time or again, or by an open link, behind which nobody is known.
 */
export function startFragment(
  memory: RollMemory,
  admitted: Admitted,
  given: { state: string; digest: string; openLink?: boolean },
): string[] {
  memory.start({ state: given.state, session: admitted.session });
  const coming = given.openLink === true ? 'open' : admitted.issued ? 'again' : 'first';
  return [given.state, admitted.keyId, given.digest, coming];
}

/** Why `/issue` asked for nothing, or got nothing. */
export type IssueFault = { readonly kind: 'not-started-here' } | { readonly kind: 'no-storage' } | CallFault;

/**
 * The roll's `/issue`: accepts only a state this tab started (a forged link must not burn anyone's only issuance),
 * asks for the signature, and gives the fragment of `box/finish`. After a reload `parts` is empty: the kept bytes
 * are sent again. A session that ran out is renewed by the invitation, silently.
 */
export async function issueForState(
  parts: readonly string[],
  memory: RollMemory,
  api: Pick<RollApi, 'issue' | 'invitation'>,
): Promise<Result<string[], IssueFault>> {
  const started = memory.started();
  const state = parts[0] ?? started?.state;
  const blinded = parts[1] ?? started?.blinded;
  if (started === null || state !== started.state || blinded === undefined)
    return err({ kind: 'not-started-here' });
  if (blinded === noStorage) return err({ kind: 'no-storage' });
  memory.start({ ...started, blinded });
  const issued = await api.issue(started.session, blinded);
  if (issued.ok) return ok([state, issued.value.signature]);
  const invitation = memory.invitation();
  const expired = issued.error.kind === 'refused' && issued.error.code === 'session-expired';
  if (!expired || invitation === null) return issued;
  const renewed = await api.invitation(invitation.code);
  if (!renewed.ok) return renewed;
  memory.start({ ...started, blinded, session: renewed.value.session });
  const again = await api.issue(renewed.value.session, blinded);
  return again.ok ? ok([state, again.value.signature]) : again;
}
