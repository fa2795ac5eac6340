import { type Admission, err, ok, type Result } from '@miroir/basics';
import type { Admitted, SpaceAdmitted } from '@miroir/roll';
import type { CallFault } from '../api/call.ts';
import type { RollApi } from '../api/roll-api.ts';
import type { Shelf } from '../storage/shelf.ts';
import { noStorage } from './fragment.ts';
import { type Invitation, readIssue } from './read-link.ts';

/** What the roll's page remembers of a hand-off it started: in sessionStorage, so it dies with the tab. */
export interface Started {
  readonly state: string;
  readonly session: string;
  /** For the campaign's space; absent: for answers. */
  readonly purpose?: 'space';
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
export async function stateFor(
  shelf: Shelf,
  invitation: Invitation | null,
  purpose: 'answer' | 'space' = 'answer',
): Promise<string> {
  // Another one for the space: box and space would else keep one value that says whose both are.
  const kind = purpose === 'space' ? 'space-state' : 'state';
  const name = invitation === null ? kind : `${kind}:${await nameOf(invitation.code)}`;
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
 * The fragment of `box/start`, or of `space/start`: the state, remembered here, the key to use, the digest the published
 * list must have and how the person comes.
 */
export function startFragment(
  memory: RollMemory,
  admitted: Pick<Admitted | SpaceAdmitted, 'session' | 'keyId' | 'purpose'>,
  given: { readonly state: string; readonly digest: string; readonly admission: Admission },
): string[] {
  const purpose = admitted.purpose === 'space' ? { purpose: admitted.purpose } : {};
  memory.start({ state: given.state, session: admitted.session, ...purpose });
  return [given.state, admitted.keyId, given.digest, given.admission];
}

/** What is asked of the roll at `/issue`. */
export type IssuingRoll = Pick<RollApi, 'issue' | 'invitation' | 'space'>;

/** What was signed, and where it is finished. */
export interface Issued {
  readonly to: 'box' | 'space';
  readonly parts: readonly string[];
}

/** Why `/issue` asked for nothing, or got nothing. */
export type IssueFault =
  | { readonly kind: 'bad-link' }
  | { readonly kind: 'not-started-here' }
  | { readonly kind: 'no-storage' }
  | CallFault;

/**
 * The roll's `/issue`: accepts only a state this tab started (a forged link must not burn anyone's only issuance),
 * asks for the signature, and gives the fragment of `/finish` and whose it is: the box's, or the space's. After a reload
 * `text` is empty: the kept bytes are sent again. A session that ran out is renewed by the invitation, silently.
 */
export async function issueForState(
  text: string,
  memory: RollMemory,
  api: IssuingRoll,
): Promise<Result<Issued, IssueFault>> {
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
  const to = started.purpose === 'space' ? 'space' : 'box';
  if (issued.ok) return ok({ to, parts: [state, issued.value.signature] });
  const invitation = memory.invitation();
  const expired = issued.error.kind === 'refused' && issued.error.code === 'session-expired';
  if (!expired || invitation === null) return issued;
  const renewed = await renewedSession(api, invitation, to);
  if (!renewed.ok) return renewed;
  memory.start({ ...started, blinded, session: renewed.value });
  const again = await api.issue(renewed.value, blinded);
  return again.ok ? ok({ to, parts: [state, again.value.signature] }) : again;
}

async function renewedSession(
  api: IssuingRoll,
  invitation: Invitation,
  to: Issued['to'],
): Promise<Result<string, CallFault>> {
  const admitted = await api.invitation(invitation.code);
  if (!admitted.ok) return admitted;
  if (to === 'box') return ok(admitted.value.session);
  const renewed = await api.space(admitted.value.session);
  return renewed.ok ? ok(renewed.value.session) : renewed;
}
