import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext } from 'playwright-core';

/** One thing a page asks its server for. */
export interface Call {
  /** `report.overview`. */
  readonly name: string;
  readonly url: string;
  readonly body: string;
  readonly cookie: string;
}

/** The server's answer to a lead who asks too often, and the pause after it, ms. */
const tooMany = 429;
const pause = 5000;

/** Opens a page of the comparison and notes every call that it makes until it asks for nothing more. */
export async function callsOfPage(device: BrowserContext, address: string): Promise<Call[]> {
  const page = await device.newPage();
  const calls: Call[] = [];
  const cookie = (await device.cookies(address)).map(({ name, value }) => `${name}=${value}`).join('; ');
  page.on('request', (request) => {
    const url = request.url();
    const name = /\/trpc\/([\w.]+)/.exec(url)?.[1];
    if (name === undefined || calls.some((call) => call.name === name)) return;
    calls.push({ name, url, body: request.postData() ?? '{}', cookie });
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.close();
  return calls;
}

/** What the server answers to the call now. */
export async function answerOf({ url, body, cookie }: Call): Promise<string> {
  const headers = { 'content-type': 'application/json', cookie };
  return (await fetch(url, { method: 'POST', headers, body })).text();
}

/** Makes the call again, as often as a lead may, and reads the whole answer. @throws Error when it is not one. */
export async function timeCall(call: Call): Promise<{ ms: number; bytes: number }> {
  const { url, body, cookie } = call;
  const headers = { 'content-type': 'application/json', cookie };
  const begun = performance.now();
  const answer = await fetch(url, { method: 'POST', headers, body });
  const bytes = (await answer.arrayBuffer()).byteLength;
  const ms = performance.now() - begun;
  if (answer.status === tooMany) {
    await wait(pause);
    return timeCall(call);
  }
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
  return { ms, bytes };
}
