import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sealSnapshot } from '../kinds/sealing.ts';
import { body, header, seals } from '../testing/snapshot.fixture.ts';
import { packSealed, unpackSealed } from './packed.ts';

const part = fc.uint8Array({ minLength: 1 }).map((bytes) => Buffer.from(bytes).toString('base64url'));

describe('a packed sealed text', () => {
  it('comes back to the letter, whatever its bytes', async () => {
    await fc.assert(
      fc.asyncProperty(part, part, part, async (head, payload, signature) => {
        const sealed = `${head}.${payload}.${signature}`;
        expect(await unpackSealed(await packSealed(sealed))).toBe(sealed);
      }),
    );
  });

  it('takes a fraction of the bytes of a release of many cohorts', async () => {
    const [cohort] = body.cohorts;
    if (!cohort) throw new Error('the fixture has a cohort');
    const cohorts = Array.from({ length: 40 }, (_, index) => ({ ...cohort, id: `c${index}` }));
    const sealed = await sealSnapshot(seals.employees.privateKey, header, { ...body, cohorts });
    const { payload } = await packSealed(sealed);
    expect(payload.length).toBeLessThan(sealed.length / 8);
  });

  it('is made of sealed texts alone, and never unfolds into more than one may hold', async () => {
    await expect(packSealed('not.sealed')).rejects.toThrow(RangeError);
    const { deflateRawSync } = await import('node:zlib');
    const payload = deflateRawSync(Buffer.alloc(30_000_000));
    await expect(unpackSealed({ header: 'a', payload, signature: 'b' })).rejects.toThrow();
  });
});
