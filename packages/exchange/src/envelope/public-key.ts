import { z } from 'zod';

/** A public Ed25519 key as a JWK (RFC 8037): what a seal is checked with. It can sign nothing. */
export const publicSealKeySchema = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  /** base64url of the 32 public bytes. */
  x: z.string().regex(/^[\w-]{43}$/),
  kid: z.string().min(1).optional(),
});

/** See {@link publicSealKeySchema}. */
export type PublicSealKey = z.infer<typeof publicSealKeySchema>;
