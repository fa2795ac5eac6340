/** Who may do what: one cell for each role and right. */
export type RightsTable<Role extends string, Right extends string> = Readonly<
  Record<Role, Readonly<Record<Right, boolean>>>
>;

/**
 * What an address or a procedure asks of whoever calls it: nothing; a sign-in whose second step is still to be taken;
 * a sign-in alone; or a right.
 */
export type Access<Right extends string> = 'anyone' | 'second-step' | 'signed-in' | Right;

/** Someone with an open session. */
export interface Visit<Role extends string> {
  /** The session's public name: it opens nothing. */
  readonly session: string;
  /** `second`: the link was used, the passkey was not yet. */
  readonly step: 'second' | 'open';
  readonly person: { readonly id: string; readonly name: string; readonly role: Role };
}

/** Why a call is refused. */
export type AccessRefusal = 'not-signed-in' | 'second-step' | 'not-allowed';

/** Decides one call; null when it may go on. */
export function refusalOf<Role extends string, Right extends string>(
  rights: RightsTable<Role, Right>,
  visit: Visit<Role> | null,
  access: Access<Right>,
): AccessRefusal | null {
  if (access === 'anyone') return null;
  if (visit === null) return 'not-signed-in';
  if (access === 'second-step') return null;
  if (visit.step === 'second') return 'second-step';
  if (access === 'signed-in') return null;
  // Never inherited: a role that the table does not know has no right.
  const row = Object.hasOwn(rights, visit.person.role) ? rights[visit.person.role] : undefined;
  return row?.[access] === true ? null : 'not-allowed';
}

/** The rights of a role, in the order of the table. */
export function rightsOf<Role extends string, Right extends string>(
  rights: RightsTable<Role, Right>,
  role: Role,
): Right[] {
  const row: Readonly<Record<Right, boolean>> = rights[role];
  return (Object.keys(row) as Right[]).filter((right) => row[right]);
}
