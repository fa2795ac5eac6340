/** MongoDB's own limit on a message (`maxMessageSizeBytes`), in bytes. */
export const maxMessageBytes = 48_000_000;

const headerBytes = 16;

/**
 * Cuts a stream of bytes into whole wire-protocol messages, header included.
 * Returns a function to feed with chunks; it throws a RangeError on an impossible length,
 * after which the connection must be dropped.
 */
export function createFrameReader(): (chunk: Buffer) => Buffer[] {
  let pending: Buffer[] = [];
  let size = 0;
  return (chunk) => {
    pending.push(chunk);
    size += chunk.length;
    if (size < headerBytes) return [];
    let buffer = pending.length === 1 ? chunk : undefined;
    const frames: Buffer[] = [];
    const first = pending[0];
    // A large message arrives in many chunks: join them once it is whole, not at each chunk.
    if (buffer === undefined && first !== undefined && first.length >= 4 && first.readInt32LE(0) > size) {
      checkLength(first.readInt32LE(0));
      return [];
    }
    buffer ??= Buffer.concat(pending, size);
    let offset = 0;
    while (buffer.length - offset >= headerBytes) {
      const length = buffer.readInt32LE(offset);
      checkLength(length);
      if (buffer.length - offset < length) break;
      frames.push(buffer.subarray(offset, offset + length));
      offset += length;
    }
    const rest = buffer.subarray(offset);
    pending = rest.length > 0 ? [rest] : [];
    size = rest.length;
    return frames;
  };
}

function checkLength(length: number): void {
  if (length < headerBytes || length > maxMessageBytes) {
    throw new RangeError(`A message of ${length} bytes is outside the protocol's limits.`);
  }
}
