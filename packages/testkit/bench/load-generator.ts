import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { parseArgs } from 'node:util';

/**
 * Sends prepared bodies over keep-alive connections, one request at a time on each, and prints what it saw as JSON.
 * Sockets and a counting parser, because a general HTTP client would take as much processor as the server measured.
 */
const { values } = parseArgs({
  options: {
    port: { type: 'string' },
    path: { type: 'string' },
    file: { type: 'string' },
    clients: { type: 'string' },
    from: { type: 'string' },
    count: { type: 'string' },
    session: { type: 'boolean', default: false },
  },
});
const port = Number(values.port);
const clients = Number(values.clients);
const from = Number(values.from);
const requests = readFileSync(values.file ?? '', 'utf8')
  .split('\n')
  .slice(from, from + Number(values.count))
  .map((line) => {
    // With --session a line is `token<TAB>body`.
    const [token, body] = values.session
      ? [line.slice(0, line.indexOf('\t')), line.slice(line.indexOf('\t') + 1)]
      : ['', line];
    const session = values.session ? `x-miroir-session: ${token}\r\n` : '';
    return Buffer.from(
      `POST ${values.path} HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\n${session}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
  });

const times: number[] = [];
/** When each request began, in milliseconds since the epoch. */
const begins: number[] = [];
const faults = new Map<string, number>();
let next = 0;

function client(): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    socket.setNoDelay(true);
    let begun = 0;
    let received = '';
    const send = (): void => {
      const request = requests[next++];
      if (request === undefined) {
        socket.destroy();
        resolve();
        return;
      }
      begun = performance.now();
      socket.write(request);
    };
    socket.on('connect', send);
    socket.on('error', reject);
    socket.on('data', (chunk) => {
      received += chunk.toString('latin1');
      if (!isWhole(received)) return;
      times.push(performance.now() - begun);
      begins.push(performance.timeOrigin + begun);
      const status = received.slice(9, 12);
      if (status !== '200') faults.set(status, (faults.get(status) ?? 0) + 1);
      received = '';
      send();
    });
  });
}

function isWhole(text: string): boolean {
  const end = text.indexOf('\r\n\r\n');
  if (end < 0) return false;
  const length = /content-length: (\d+)/i.exec(text.slice(0, end))?.[1];
  return length === undefined ? text.endsWith('0\r\n\r\n') : text.length - end - 4 >= Number(length);
}

const begin = performance.now();
const cpu = process.cpuUsage();
await Promise.all(Array.from({ length: clients }, client));
const seconds = (performance.now() - begin) / 1000;
const { user, system } = process.cpuUsage(cpu);
process.stdout.write(
  JSON.stringify({
    seconds,
    times,
    begins,
    faults: Object.fromEntries(faults),
    cpu: (user + system) / 1e6 / seconds,
  }),
);
