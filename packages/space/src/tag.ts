import { createCipheriv, createDecipheriv, hash } from 'node:crypto';
import type { Audience, Random } from '@miroir/basics';
import { secretBytes, secretLength } from '@miroir/credential';

/** Whose space it is: nothing made in one is anything in another. */
export interface SpacePlace {
  readonly audience: Audience;
  readonly campaign: string;
}

/** What a tag is for. Two kinds, or two objects, and tags of one person look unrelated. */
export type TagKind =
  | 'holder'
  | 'contribution'
  | 'reaction'
  | 'slot'
  | 'priority'
  | 'report'
  | 'useful'
  | 'author'
  | 'persona';

/** The only authorship there is: what a person's secret makes of an object. */
export interface Tags {
  /**
   * SHA-256('miroir/space/v1' ‖ audience ‖ campaign ‖ kind ‖ object ‖ secret) as base64url, 43 characters; each field
   * is preceded by its length in four bytes, so that no two lists of fields are one text.
   * @throws RangeError when the secret is not 16 bytes
   */
  of(kind: TagKind, object: string, secret: string): string;
  /** The same for many objects, one after the other: a microsecond each. */
  ofEach(kind: TagKind, objects: Iterable<string>, secret: string): string[];
}

const label = 'miroir/space/v1';
const sealLabel = 'miroir/space/seal/v1';

/** Fields one after the other, each after its length: unambiguous. */
function framed(fields: readonly (string | Uint8Array)[]): Buffer {
  return Buffer.concat(
    fields.flatMap((field) => {
      const bytes = typeof field === 'string' ? Buffer.from(field) : field;
      const length = Buffer.alloc(4);
      length.writeUInt32BE(bytes.length);
      return [length, bytes];
    }),
  );
}

/** See {@link Tags}. */
export function createTags({ audience, campaign }: SpacePlace): Tags {
  const ofEach = (kind: TagKind, objects: Iterable<string>, secret: string): string[] => {
    const head = framed([label, audience, campaign, kind]);
    const tail = framed([secretBytes(secret)]);
    const made: string[] = [];
    let buffer = Buffer.alloc(0);
    for (const object of objects) {
      const length = Buffer.byteLength(object);
      const total = head.length + 4 + length + tail.length;
      // Objects are nearly always ids of one length: head and tail are then written once.
      if (buffer.length !== total) {
        buffer = Buffer.alloc(total);
        head.copy(buffer);
        tail.copy(buffer, total - tail.length);
        buffer.writeUInt32BE(length, head.length);
      }
      buffer.write(object, head.length + 4);
      made.push(hash('sha256', buffer, 'base64url'));
    }
    return made;
  };
  return {
    ofEach,
    of(kind, object, secret) {
      const [tag] = ofEach(kind, [object], secret);
      if (tag === undefined) throw new RangeError('a tag is of one object');
      return tag;
    },
  };
}

/** What a person said of an idea, readable by their secret alone. */
export interface ValueSeal {
  /** @param value one byte; all sealed values have one length */
  seal(object: string, secret: string, value: number): string;
  /** Null for what another secret sealed, or for another object. */
  open(object: string, secret: string, sealed: string): number | null;
}

const nonceLength = 12;
const checkLength = 16;

/** AES-256-GCM under a key from the secret and the object: what is counted is kept for its author alone. */
export function createValueSeal({ audience, campaign }: SpacePlace, random: Random): ValueSeal {
  const keyOf = (object: string, secret: string): Buffer =>
    hash('sha256', framed([sealLabel, audience, campaign, object, secretBytes(secret)]), 'buffer');
  return {
    seal(object, secret, value) {
      const nonce = random.bytes(nonceLength);
      const cipher = createCipheriv('aes-256-gcm', keyOf(object, secret), nonce);
      const body = Buffer.concat([cipher.update(Uint8Array.of(value)), cipher.final()]);
      return Buffer.concat([nonce, body, cipher.getAuthTag()]).toString('base64url');
    },
    open(object, secret, sealed) {
      const bytes = Buffer.from(sealed, 'base64url');
      if (bytes.length !== nonceLength + 1 + checkLength) return null;
      const decipher = createDecipheriv(
        'aes-256-gcm',
        keyOf(object, secret),
        bytes.subarray(0, nonceLength),
      ).setAuthTag(bytes.subarray(nonceLength + 1));
      try {
        return (
          Buffer.concat([decipher.update(bytes.subarray(nonceLength, -checkLength)), decipher.final()])[0] ??
          null
        );
      } catch {
        return null;
      }
    },
  };
}

/** 128 random bits as base64url: how a contribution is called, drawn on the device with its draft. */
export function isContributionId(text: string): boolean {
  return /^[A-Za-z0-9_-]{21}[AQgw]$/.test(text) && Buffer.from(text, 'base64url').length === secretLength;
}
