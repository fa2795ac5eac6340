import { newSecret } from '../secret.ts';
import type { AuditDocument, AuditStore } from '../stores/audit-store.ts';
import { day, type World } from '../world.ts';

/** What this package itself writes down. */
export const operatorActs = [
  'invited',
  'link-made',
  'link-withdrawn',
  'signed-in',
  'role-changed',
  'removed',
  'sessions-ended',
  'passkey-added',
  'passkey-removed',
  'passkeys-reset',
  'share-made',
  'share-revoked',
] as const;

export type OperatorAct = (typeof operatorActs)[number];

/** Who does something: a person, or the command line. */
export interface Actor {
  /** Null: the command line, run by whoever owns the folder. */
  readonly id: string | null;
  readonly name: string;
}

/** The command line as an actor. */
export const commandLine: Actor = { id: null, name: '' };

/** How long an entry is kept: 400 days, in milliseconds. */
export const auditLifetime = 400 * day;

/** The list of what was done. An entry is written once the thing is done; nothing changes or removes a single one. */
export interface Audit<Act extends string> {
  note(by: Actor, act: Act | OperatorAct, on: string): Promise<void>;
  /** The newest entries first. */
  newest(limit: number): Promise<AuditDocument[]>;
  forgetOld(): Promise<void>;
}

export function createAudit<Act extends string>(store: AuditStore, { clock, random }: World): Audit<Act> {
  return {
    note: (by, act, on) =>
      store.add({ _id: newSecret(random), at: clock.now(), by: by.name, byId: by.id, act, on }),
    newest: (limit) => store.newest(limit),
    forgetOld: () => store.forgetBefore(clock.now() - auditLifetime),
  };
}
