import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../src/index.ts';

describe('a client that sends what is no request', () => {
  let dataDir = '';
  let database: Database;
  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'miroir-'));
    database = await openDatabase({ dataDir, audience: 'employees', role: 'box' });
  });
  afterAll(async () => {
    await database.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  function frame(opcode: number, body: Buffer): Buffer {
    const bytes = Buffer.concat([Buffer.alloc(16), body]);
    bytes.writeInt32LE(bytes.length, 0);
    bytes.writeInt32LE(opcode, 12);
    return bytes;
  }

  const noDocument = Buffer.from([0, 0, 0, 0, 0, 9, 0, 0, 0, 99, 99, 99, 99, 0]);
  it.each([
    ['text', Buffer.from('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')],
    ['an unknown opcode', frame(2001, Buffer.alloc(10))],
    ['a compressed message, which was not agreed on', frame(2012, Buffer.alloc(20))],
    ['a message without a section', frame(2013, Buffer.alloc(5))],
    ['a section longer than its message', frame(2013, Buffer.from([0, 0, 0, 0, 0, 255, 255, 0, 0]))],
    ['bytes that are no BSON', frame(2013, noDocument)],
    ['an unknown kind of section', frame(2013, Buffer.from([0, 0, 0, 0, 7, 5, 0, 0, 0, 0]))],
  ])('is dropped after %s, and nobody else notices', async (_what, bytes) => {
    const socket = connect(join(dataDir, 'db.sock'));
    socket.on('error', () => {});
    await once(socket, 'connect');
    socket.write(bytes);
    await once(socket, 'close');
    const things = database.connection.collection('things');
    await things.insertOne({ _id: bytes.toString('base64') } as never);
    expect(await things.countDocuments({ _id: bytes.toString('base64') } as never)).toBe(1);
  });
});
