import { z } from 'zod';

/** An address as browsers see it: a scheme, a host and a port. */
export const originSchema = z
  .url({ protocol: /^https?$/ })
  .refine((value) => new URL(value).origin === value, {
    message: 'An origin is a scheme, a host and a port: no path, no slash at the end.',
  });

/** Where a portal's roles are: see `RoleOrigins`. */
export const originsSchema = z.strictObject({
  roll: originSchema,
  box: originSchema,
  space: originSchema.optional(),
});

/** Checks an origin given by an operator. */
export function isOrigin(value: string): boolean {
  return originSchema.safeParse(value).success;
}
