import { execFile } from 'node:child_process';
import { statfs } from 'node:fs/promises';
import { connect } from 'node:tls';
import { promisify } from 'node:util';

/** What a certificate says, and whether this machine believes it. */
export interface Certificate {
  /** Milliseconds since 1970. */
  readonly until: number;
  /** Why it is not believed (another name, unknown issuer, expired); null when it is. */
  readonly refused: string | null;
}

/** What the doctor asks of the world outside the folders, so that a test can hold it. */
export interface World {
  /** The answer's status and body; null when nobody answers within five seconds. */
  ask(
    url: string,
    headers: Readonly<Record<string, string>>,
  ): Promise<{ status: number; body: unknown } | null>;
  /** Null when nobody answers with TLS. */
  certificate(host: string): Promise<Certificate | null>;
  /** What a command of the system prints; null when it is not there or fails. */
  run(command: string, args: readonly string[]): Promise<string | null>;
  /** Bytes that an ordinary account may still write. */
  freeBytes(folder: string): Promise<number>;
}

const patience = 5000;
const execute = promisify(execFile);

export const realWorld: World = {
  async ask(url, headers) {
    try {
      const answer = await fetch(url, {
        headers,
        redirect: 'manual',
        signal: AbortSignal.timeout(patience),
      });
      const text = await answer.text();
      return { status: answer.status, body: parsed(text) };
    } catch {
      return null;
    }
  },
  certificate: (host) =>
    new Promise((resolve) => {
      // Looked at whatever it is: why it is not believed is what is told.
      const socket = connect({ host, port: 443, servername: host, rejectUnauthorized: false }, () => {
        const { valid_to: until } = socket.getPeerCertificate();
        const refused = socket.authorized ? null : String(socket.authorizationError);
        socket.end();
        resolve({ until: Date.parse(until), refused });
      });
      socket.setTimeout(patience, () => socket.destroy());
      socket.once('error', () => resolve(null));
      socket.once('close', () => resolve(null));
    }),
  run: (command, args) =>
    execute(command, [...args], { timeout: patience }).then(
      ({ stdout }) => stdout,
      () => null,
    ),
  async freeBytes(folder) {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  },
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
