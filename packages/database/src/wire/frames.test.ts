import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFrameReader, maxMessageBytes } from './frames.ts';

function message(body: Uint8Array): Buffer {
  const bytes = Buffer.concat([Buffer.alloc(16), body]);
  bytes.writeInt32LE(bytes.length, 0);
  return bytes;
}

describe('a stream of messages', () => {
  it('is cut into the same messages however it arrives', () => {
    const messages = fc.array(fc.uint8Array({ maxLength: 60 }).map(message), { maxLength: 8 });
    fc.assert(
      fc.property(messages, fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }), (sent, cuts) => {
        const stream = Buffer.concat(sent);
        const read = createFrameReader();
        const received: Buffer[] = [];
        for (let at = 0, turn = 0; at < stream.length; turn++) {
          const size = cuts[turn % cuts.length] ?? 1;
          received.push(...read(stream.subarray(at, at + size)).map((frame) => Buffer.from(frame)));
          at += size;
        }
        expect(received).toEqual(sent);
      }),
    );
  });

  it.each([0, 15, -1, maxMessageBytes + 1])('ends at an impossible length (%d)', (length) => {
    const header = Buffer.alloc(16);
    header.writeInt32LE(length, 0);
    expect(() => createFrameReader()(header)).toThrow(RangeError);
    const inPieces = createFrameReader();
    inPieces(header.subarray(0, 10));
    expect(() => inPieces(header.subarray(10))).toThrow(RangeError);
  });
});
