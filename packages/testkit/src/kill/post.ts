import { type Agent, request } from 'node:http';

/** What an HTTP call came to. */
export interface Reply {
  readonly status: number;
  readonly body: string;
}

/** Posts a tRPC mutation as a browser does. @throws when the connection breaks: whether it arrived is unknown. */
export function post(url: string, input: unknown, agent: Agent): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const body = JSON.stringify(input);
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const call = request(url, { method: 'POST', agent, headers, timeout: 10_000 }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() }),
      );
    });
    call.on('timeout', () => call.destroy(new Error('timeout')));
    call.on('error', reject);
    call.end(body);
  });
}
