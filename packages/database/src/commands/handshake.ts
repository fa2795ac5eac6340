import type { Command } from './command.ts';

/**
 * A standalone server of MongoDB 7's protocol. No sessions are announced: there are no transactions, and
 * a session's id would travel with each request for nothing.
 */
export const hello: Command = (_context, command) => ({
  ...('ismaster' in command || 'isMaster' in command ? { ismaster: true } : { isWritablePrimary: true }),
  helloOk: true,
  maxBsonObjectSize: 16 * 1024 * 1024,
  maxMessageSizeBytes: 48_000_000,
  maxWriteBatchSize: 100_000,
  minWireVersion: 0,
  maxWireVersion: 21,
  readOnly: false,
  ok: 1,
});

export const ping: Command = () => ({ ok: 1 });
