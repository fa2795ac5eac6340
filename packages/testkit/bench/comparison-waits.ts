import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../src/deployment/free-port.ts';
import { type Call, timeCall } from './comparison-calls.ts';

/** Milliseconds between two calls of who watches. */
const between = 100;

/** The longest that a call takes while something else goes on, in milliseconds. */
export async function longestWait(call: Call, during: Promise<unknown>): Promise<number> {
  let [longest, over] = [0, false];
  const end = (): void => {
    over = true;
  };
  const ended = during.then(end, end);
  while (!over) {
    longest = Math.max(longest, (await timeCall(call)).ms);
    await Promise.race([wait(between), ended]);
  }
  await during;
  return longest;
}

/** A server that computes nothing. */
export interface BareServer {
  /** Milliseconds that it takes to send so many bytes. */
  time(bytes: number): Promise<number>;
  stop(): void;
}

/** Starts it as a process of its own. */
export async function startBareServer(): Promise<BareServer> {
  const port = await freePort();
  const script = fileURLToPath(new URL('./bare-pages.ts', import.meta.url));
  const child = spawn(process.execPath, [script, String(port)], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  const url = `http://127.0.0.1:${port}/trpc/send`;
  return {
    async time(bytes) {
      const body = JSON.stringify({ bytes: Math.round(bytes) });
      return (await timeCall({ name: 'send', url, body, cookie: '' })).ms;
    },
    stop: () => void child.kill(),
  };
}
