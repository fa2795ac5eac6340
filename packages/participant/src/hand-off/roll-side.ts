import { type Admission, err, ok, type Result } from '@miroir/basics';
import type { Admitted } from '@miroir/roll';
import type { CallFault } from '../api/call.ts';
import type { RollApi } from '../api/roll-api.ts';
import type { Shelf } from '../storage/shelf.ts';
import { noStorage } from './fragment.ts';
import { type Invitation, readIssue } from './read-link.ts';

/** What the roll's page remembers of a hand-off it started: in sessionStorage, so it dies with the tab. */
export interface Started {
  readonly state: string;
  readonly session: string;
  /** Asked for a signature: kept so that a reload sends the same bytes. */
  readonly blinded?: string;
}

/** What the roll's page keeps while the tab lives. */
export interface RollMemory {
  started(): Started | null;
  start(started: Started): void;
  invitation(): Invitation | null;
  invite(invitation: Invitation): void;
}

/**
 * The memory in a Storage: sessionStorage.
 * @param round the round's name in addresses: a tab that goes from one round to another takes nothing along
 */
export function rollMemory(storage: Pick<Storage, 'getItem' | 'setItem'>, round: string): RollMemory {
  const [started, invited] = [`miroir-${round}:started`, `miroir-${round}:invitation`];
  const read = <T>(name: string): T | null => {
    const text = storage.getItem(name);
    return text === null ? null : (JSON.parse(text) as T);
  };
  return {
    started: () => read<Started>(started),
    start: (begun) => storage.setItem(started, JSON.stringify(begun)),
    invitation: () => read<Invitation>(invited),
    invite: (invitation) => storage.setItem(invited, JSON.stringify(invitation)),
  };
}

/** A memory in the page alone: where nothing can be kept, it is enough to copy the link and open it elsewhere. */
export function volatileMemory(): RollMemory {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
  };
  return rollMemory(storage, 'page');
}

/**
 * The `state` of a hand-off: 128 random bits that never leave the browser, which tell our own hand-off from a forged
 * link. One for each invitation on this browser, so that a second tab and a later visit are known as the same person;
 * it is filed under a hash, since the code itself would let the next person at the device in.
 */
export async function stateFor(shelf: Shelf, invitation: Invitation | null): Promise<string> {
  const name = invitation === null ? 'state' : `state:${await nameOf(invitation.code)}`;
  const fresh = newState();
  return (await shelf.update<string>(name, (kept) => kept ?? fresh)) ?? fresh;
}

async function nameOf(code: string): Promise<string> {
  const text = new TextEncoder().encode(`miroir/hand-off-state/v1 ${code}`);
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', text)));
}

const newState = (): string => hex(crypto.getRandomValues(new Uint8Array(16)));

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The fragment of `box/start`: the state, remembered here, the key to use, the digest the box's list must have and how
 * the person comes.
 */
export function startFragment(
  memory: RollMemory,
  admitted: Admitted,
  given: { readonly state: string; readonly digest: string; readonly admission: Admission },
): string[] {
  memory.start({ state: given.state, session: admitted.session });
  return [given.state, admitted.keyId, given.digest, given.admission];
}

/** Why `/issue` asked for nothing, or got nothing. */
export type IssueFault =
  | { readonly kind: 'bad-link' }
  | { readonly kind: 'not-started-here' }
  | { readonly kind: 'no-storage' }
  | CallFault;

/**
 * The roll's `/issue`: accepts only a state this tab started (a forged link must not burn anyone's only issuance),
 * asks for the signature, and gives the fragment of `box/finish`. After a reload `text` is empty: the kept bytes are
 * sent again. A session that ran out is renewed by the invitation, silently.
 */
export async function issueForState(
  text: string,
  memory: RollMemory,
  api: Pick<RollApi, 'issue' | 'invitation'>,
): Promise<Result<string[], IssueFault>> {
  const link = readIssue(text);
  if (link === null && text !== '') return err({ kind: 'bad-link' });
  const started = memory.started();
  const state = link?.state ?? started?.state;
  const blinded = link?.blinded ?? started?.blinded;
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
