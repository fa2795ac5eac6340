import type { Socket } from 'node:net';
import { createFrameReader } from '../wire/frames.ts';
import { encodeReply } from '../wire/reply.ts';
import { readRequest } from '../wire/request.ts';
import type { GroupCommit } from './group-commit.ts';

/** Serves one client. A malformed message ends its connection: there is nothing to answer it with. */
export function serveConnection(socket: Socket, commit: GroupCommit): void {
  const read = createFrameReader();
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk) => {
    try {
      for (const frame of read(chunk)) receive(socket, frame, commit);
    } catch {
      socket.destroy();
    }
  });
}

function receive(socket: Socket, frame: Buffer, commit: GroupCommit): void {
  const request = readRequest(frame);
  commit.add({
    database: request.database,
    command: request.command,
    bytes: frame.length,
    reply(document) {
      if (request.expectsReply && !socket.destroyed) socket.write(encodeReply(request, document));
    },
  });
}
