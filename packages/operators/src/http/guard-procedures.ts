import type { Result } from '@miroir/basics';
import { TRPCError } from '@trpc/server';
import { type Access, type RightsTable, refusalOf, type Visit } from '../rights.ts';

/**
 * Whose call it is, where a procedure may go on.
 * @throws TRPCError FORBIDDEN for a role without the right, else UNAUTHORIZED; its message is the refusal's name.
 */
export function admitted<Role extends string, Right extends string>(
  rights: RightsTable<Role, Right>,
  visit: Visit<Role> | null,
  access: Access<Right>,
): Visit<Role> {
  const refusal = refusalOf(rights, visit, access);
  if (refusal === null && visit !== null) return visit;
  const code = refusal === 'not-allowed' ? 'FORBIDDEN' : 'UNAUTHORIZED';
  throw new TRPCError({ code, message: refusal ?? 'not-signed-in' });
}

/** An error as a page may see it: its name and its codes; no stack, no path, nothing of what was sent. */
export function namedError<Number, Code>({
  shape,
}: {
  readonly shape: {
    readonly message: string;
    readonly code: Number;
    readonly data: { readonly code: Code; readonly httpStatus: number };
  };
}) {
  const { message, code, data } = shape;
  return { message, code, data: { code: data.code, httpStatus: data.httpStatus } };
}

/** Gives the value of what went well; an expected refusal becomes an error whose message is its name, worded by the page. */
export function unwrapping(
  codeOf: (refusal: string) => TRPCError['code'],
): <T>(result: Result<T, string>) => T {
  return (result) => {
    if (result.ok) return result.value;
    throw new TRPCError({ code: codeOf(result.error), message: result.error });
  };
}
