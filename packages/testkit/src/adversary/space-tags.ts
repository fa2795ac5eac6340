import { createHash } from 'node:crypto';

/** Whose secret makes which tag: what the score knows, and no thief. Written from the protocol, not from the space's code. */
export interface TagOf {
  readonly audience: string;
  readonly campaign: string;
  readonly kind: string;
  readonly object: string;
  readonly secret: string;
}

/** SHA-256 over 'miroir/space/v1', audience, campaign, kind, object and secret, each after its length in four bytes. */
export function spaceTag({ audience, campaign, kind, object, secret }: TagOf): string {
  const hash = createHash('sha256');
  const texts = ['miroir/space/v1', audience, campaign, kind, object].map((text) => Buffer.from(text));
  for (const field of [...texts, Buffer.from(secret, 'base64url')]) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(field.length);
    hash.update(length).update(field);
  }
  return hash.digest('base64url');
}
