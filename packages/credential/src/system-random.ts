import type { Random } from '@miroir/basics';

/** The platform's cryptographic generator (Web Crypto; the same in browsers, workers and Node). */
export const systemRandom: Random = {
  bytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
};
