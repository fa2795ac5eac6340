import { type Document, deserialize } from 'bson';
import { decoding } from '../values/document-bytes.ts';

const opQuery = 2004;
const opMsg = 2013;
const moreToCome = 1 << 1;
const checksumPresent = 1 << 0;

export interface WireRequest {
  readonly requestId: number;
  readonly protocol: 'msg' | 'query';
  readonly database: string;
  /** The command; `documents` holds raw BSON, so that an insert stores the bytes it received. */
  readonly command: Document;
  /** False for an unacknowledged write, which gets no answer. */
  readonly expectsReply: boolean;
}

/** Reads one whole message. Throws on an opcode other than OP_MSG and OP_QUERY, or on malformed BSON. */
export function readRequest(frame: Buffer): WireRequest {
  const requestId = frame.readInt32LE(4);
  const opcode = frame.readInt32LE(12);
  if (opcode === opMsg) return readMessage(frame, requestId);
  if (opcode === opQuery) return readQuery(frame, requestId);
  throw new RangeError(`Opcode ${opcode} is not served.`);
}

function readMessage(frame: Buffer, requestId: number): WireRequest {
  const flags = frame.readUInt32LE(16);
  const end = (flags & checksumPresent) === 0 ? frame.length : frame.length - 4;
  let command: Document = {};
  const sequences: Document = {};
  let offset = 20;
  while (offset < end) {
    const kind = frame.readUInt8(offset);
    const size = frame.readInt32LE(offset + 1);
    if (size < 5 || offset + 1 + size > end) throw new RangeError('A section is longer than its message.');
    const section = frame.subarray(offset + 1, offset + 1 + size);
    if (kind === 0) command = deserialize(section, { ...decoding, fieldsAsRaw: { documents: true } });
    else if (kind === 1) readSequence(section, sequences);
    else throw new RangeError(`Section kind ${kind} is not part of the protocol.`);
    offset += 1 + size;
  }
  Object.assign(command, sequences);
  const database = typeof command.$db === 'string' ? command.$db : '';
  return { requestId, protocol: 'msg', database, command, expectsReply: (flags & moreToCome) === 0 };
}

function readSequence(section: Buffer, into: Document): void {
  const nameEnd = section.indexOf(0, 4);
  const name = section.toString('utf8', 4, nameEnd);
  const values: unknown[] = [];
  let offset = nameEnd + 1;
  while (offset < section.length) {
    const size = section.readInt32LE(offset);
    if (size < 5 || offset + size > section.length)
      throw new RangeError('A document is longer than its sequence.');
    const bytes = section.subarray(offset, offset + size);
    values.push(name === 'documents' ? bytes : deserialize(bytes, decoding));
    offset += size;
  }
  into[name] = values;
}

/** Only the driver's first handshake still uses this opcode: `admin.$cmd` with a hello. */
function readQuery(frame: Buffer, requestId: number): WireRequest {
  const nameEnd = frame.indexOf(0, 20);
  const namespace = frame.toString('utf8', 20, nameEnd);
  const command = deserialize(frame.subarray(nameEnd + 9), {
    ...decoding,
    allowObjectSmallerThanBufferSize: true,
  });
  return {
    requestId,
    protocol: 'query',
    database: namespace.split('.')[0] ?? '',
    command,
    expectsReply: true,
  };
}
