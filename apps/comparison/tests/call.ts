import type { DemoComparison } from './demo-comparison.ts';

/** Calls one procedure as the page does. */
export function call(
  demo: DemoComparison,
  procedure: string,
  { input = {}, headers = {} }: { input?: unknown; headers?: Record<string, string> } = {},
) {
  return demo.comparison.server.inject({
    method: 'POST',
    url: `/comparison/trpc/${procedure}`,
    headers: { 'content-type': 'application/json', host: 'localhost:4300', ...headers },
    payload: JSON.stringify(input),
  });
}

/** The cookie of somebody who opens a link. */
export async function cookieOf(demo: DemoComparison, token: string): Promise<string> {
  const response = await call(demo, 'signIn.open', { input: { token } });
  return String(response.headers['set-cookie'] ?? '').split(';')[0] ?? '';
}
