/** What a server answered, whole. */
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** One request outside a browser: any method, body and headers. */
export async function ask(url: string, init: RequestInit = {}): Promise<Answered> {
  const answer = await fetch(url, { redirect: 'manual', ...init });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

/** A JSON body posted as a page posts it. */
export function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Answered> {
  return ask(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}
