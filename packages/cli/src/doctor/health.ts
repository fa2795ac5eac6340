import { z } from 'zod';

/** What a process answers at `/health`. */
const healthSchema = z.object({
  ready: z.boolean(),
  version: z.string(),
  role: z.string(),
  client: z.enum(['direct', 'named', 'unnamed', 'forged']),
});

/** Null where something else answers. */
export function healthOf(body: unknown): z.infer<typeof healthSchema> | null {
  return healthSchema.safeParse(body).data ?? null;
}
