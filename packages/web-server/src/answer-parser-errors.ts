import type { Socket } from 'node:net';

/** Statuses by the code of the parser's error; anything else is a malformed request. */
const statuses: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/** Answers what is no HTTP: as strictly as everything else, without an echo and without a log line. */
export function answerParserErrors(
  headers: Readonly<Record<string, string>>,
  refused: { readonly type: string; readonly body: string },
): (error: NodeJS.ErrnoException, socket: Socket) => void {
  const lines = [
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    'cache-control: no-store',
    `content-type: ${refused.type}`,
    `content-length: ${Buffer.byteLength(refused.body)}`,
    'connection: close',
  ];
  return (error, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    const status = statuses[error.code ?? ''] ?? '400 Bad Request';
    socket.end(`HTTP/1.1 ${status}\r\n${lines.join('\r\n')}\r\n\r\n${refused.body}`);
  };
}
