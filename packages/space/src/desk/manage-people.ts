import { signInPage, unwrap } from '@miroir/desk';
import {
  actorOf,
  longestName,
  type MadeLink,
  type Operators,
  secretUrl,
  type Visit,
} from '@miroir/operators';
import { z } from 'zod';
import type { DeskLink, DeskPerson } from '../contract/desk-views.ts';
import { type SpaceDeskRight, type SpaceDeskRole, spaceDeskRoles } from './rights.ts';

/** What is asked about who acts here, and by whom. */
interface Asked {
  readonly operators: Operators<SpaceDeskRole, SpaceDeskRight>;
  readonly visit: Visit<SpaceDeskRole>;
  readonly origin: string;
}

/** A line of text that is no trick: no control character, nothing invisible that would make two names look alike. */
const name = z
  .string()
  .trim()
  .min(1)
  .max(longestName)
  .regex(/^[^\p{C}]+$/u);
export const invited = z.strictObject({ name, role: z.enum(spaceDeskRoles) });
export const onePerson = z.strictObject({ id: z.string().min(1).max(64) });
type One = z.infer<typeof onePerson>;

/** Everybody who may act at the desk, by name. */
export async function listPeople({ operators, visit }: Asked): Promise<DeskPerson[]> {
  const people = await operators.people.list();
  return people
    .map(({ id, name: called, role, invitedBy, joinedAt, linkUntil }) => ({
      ...{ id, name: called, role, invitedBy, linkUntil },
      came: joinedAt !== null,
      self: id === visit.person.id,
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** Lets somebody in: a link that works once, shown to whoever asked for it. @throws TRPCError name-taken, not-allowed */
export async function invitePerson(asked: Asked, who: z.infer<typeof invited>): Promise<DeskLink> {
  return linkOf(asked, unwrap(await asked.operators.people.invite(who, actorOf(asked.visit))));
}

/** Another link for somebody who is there; the one before ends. @throws TRPCError unknown-person, not-allowed */
export async function renewLink(asked: Asked, { id }: One): Promise<DeskLink> {
  return linkOf(asked, unwrap(await asked.operators.people.renewLink(id, actorOf(asked.visit))));
}

/** Ends somebody's link, sessions and passkeys at once. @throws TRPCError unknown-person, oneself, not-allowed */
export async function removePerson({ operators, visit }: Asked, { id }: One): Promise<object> {
  unwrap(await operators.people.remove(id, actorOf(visit)));
  return {};
}

const linkOf = ({ origin }: Asked, { token, until }: MadeLink): DeskLink => ({
  url: secretUrl(new URL(signInPage, origin).href, token),
  until,
});
