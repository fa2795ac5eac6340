import { type Document, serialize } from 'bson';
import { RawBatch } from '../values/raw-batch.ts';

const opReply = 1;
const opMsg = 2013;

/** Encodes an answer in the protocol the request used. */
export function encodeReply(
  request: { readonly requestId: number; readonly protocol: 'msg' | 'query' },
  reply: Document,
): Buffer {
  const body = encodeBody(reply);
  const prefix = Buffer.alloc(request.protocol === 'msg' ? 21 : 36);
  prefix.writeInt32LE(prefix.length + body.length, 0);
  prefix.writeInt32LE(request.requestId, 8);
  prefix.writeInt32LE(request.protocol === 'msg' ? opMsg : opReply, 12);
  // OP_REPLY: flags (8 = await capable), cursor id 0, starting from 0, one document.
  if (request.protocol === 'query') {
    prefix.writeInt32LE(8, 16);
    prefix.writeInt32LE(1, 32);
  }
  return Buffer.concat([prefix, body]);
}

/** A cursor's reply is put together by hand around the raw batch; every other one is plain BSON. */
function encodeBody(reply: Document): Uint8Array {
  const cursor: Document | undefined = reply.cursor;
  const name = cursor && Object.keys(cursor).find((key) => cursor[key] instanceof RawBatch);
  if (cursor === undefined || name === undefined) return serialize(reply, { ignoreUndefined: true });
  const { [name]: batch, ...plain } = cursor;
  const outer = serialize({ ...reply, cursor: undefined }, { ignoreUndefined: true });
  const inner = serialize(plain, { ignoreUndefined: true });
  return embed(outer, 3, 'cursor', embed(inner, 4, name, rawArray(batch.documents)));
}

/** Appends one element to a serialized document. */
function embed(document: Uint8Array, type: number, name: string, value: Uint8Array): Uint8Array {
  const element = Buffer.concat([Buffer.from([type]), Buffer.from(`${name}\0`), value]);
  const bytes = Buffer.concat([document.subarray(0, document.length - 1), element, Buffer.from([0])]);
  bytes.writeInt32LE(bytes.length, 0);
  return bytes;
}

function rawArray(documents: readonly Uint8Array[]): Uint8Array {
  const parts: Uint8Array[] = [Buffer.alloc(4)];
  let size = 5;
  documents.forEach((document, index) => {
    const head = Buffer.from(`\x03${index}\0`, 'latin1');
    parts.push(head, document);
    size += head.length + document.length;
  });
  parts.push(Buffer.from([0]));
  const bytes = Buffer.concat(parts, size);
  bytes.writeInt32LE(size, 0);
  return bytes;
}
