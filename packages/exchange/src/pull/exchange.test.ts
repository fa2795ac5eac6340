import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHTTPHandler } from '@trpc/server/adapters/standalone';
import { afterEach, describe, expect, it } from 'vitest';
import { createExchangeClient } from './exchange-client.ts';
import {
  type ChainSource,
  createExchangeRouter,
  exchangePath,
  pageLength,
  pageSize,
} from './exchange-router.ts';

const token = 'a-token-of-at-least-128-bits';
const sealed = Array.from({ length: 30 }, (_, index) => `sealed-${index + 1}`);
const spring = { campaign: 'housing', round: 'spring' };
const listed = { ...spring, fingerprint: 'f'.repeat(64), name: 'Printemps' };
const source: ChainSource = {
  snapshotsAfter: async (after, limit) => sealed.slice(after?.serial ?? 0).slice(0, limit),
  calibration: async () => null,
  latestHeartbeat: async () => null,
};
const servers: { close: () => void }[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function serve(handler: Parameters<typeof createServer>[1]): Promise<string> {
  const server = createServer(handler);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
const depsWith = (change: Partial<ChainSource> = {}) => ({
  token,
  bulletins: null,
  chains: () => [listed],
  chain: ({ campaign, round }: typeof spring) =>
    campaign === spring.campaign && round === spring.round ? { ...source, ...change } : null,
});
const servePortal = (change: Partial<ChainSource> = {}) =>
  serve(
    createHTTPHandler({
      router: createExchangeRouter(depsWith(change)),
      basePath: `${exchangePath}/`,
      createContext: ({ req }) => ({ authorization: req.headers.authorization }),
    }),
  );

describe('the exchange over HTTP', () => {
  it('gives the holder of the token the sealed bytes as they are stored, a page at a time', async () => {
    const client = createExchangeClient(await servePortal(), token);
    expect(await client.snapshots(spring, null)).toEqual({ ok: true, value: sealed.slice(0, pageSize) });
    expect(await client.snapshots(spring, { epoch: 1, serial: 28 })).toEqual({
      ok: true,
      value: ['sealed-29', 'sealed-30'],
    });
    expect(await client.heartbeat(spring)).toEqual({ ok: true, value: null });
    expect(await client.calibration(spring)).toEqual({ ok: true, value: null });
    const calibrated = await servePortal({ calibration: async () => 'sealed' });
    expect(await createExchangeClient(calibrated, token).calibration(spring)).toEqual({
      ok: true,
      value: 'sealed',
    });
  });

  it('gives no more of long ones than an answer may hold, and always one', async () => {
    const long = [1, 2, 3, 4].map((serial) => String(serial).repeat(pageLength / 2));
    const longest = 'x'.repeat(pageLength + 1);
    const snapshotsAfter = async () => [...long, longest];
    const two = createExchangeClient(await servePortal({ snapshotsAfter }), token);
    expect(await two.snapshots(spring, null)).toEqual({ ok: true, value: long.slice(0, 2) });
    const one = createExchangeClient(await servePortal({ snapshotsAfter: async () => [longest] }), token);
    expect(await one.snapshots(spring, null)).toEqual({ ok: true, value: [longest] });
  });

  it('lists the chains there are, and knows no other', async () => {
    const client = createExchangeClient(await servePortal(), token);
    expect(await client.chains()).toEqual({ ok: true, value: [listed] });
    for (const other of [
      { ...spring, round: 'autumn' },
      { ...spring, campaign: 'mobility' },
    ]) {
      const unknown = { ok: false, error: 'unknown-round' };
      expect(await client.snapshots(other, null)).toEqual(unknown);
      expect(await client.heartbeat(other)).toEqual(unknown);
      expect(await client.calibration(other)).toEqual(unknown);
    }
  });

  it('refuses any other token, a prefix of it, none, and does not start without one', async () => {
    const origin = await servePortal();
    for (const wrong of ['other', token.slice(0, -1), '', `${token} `, `${token}x`]) {
      expect(await createExchangeClient(origin, wrong).snapshots(spring, null)).toEqual(
        // HTTP itself trims the space around a header's value.
        wrong.trim() === token
          ? { ok: true, value: sealed.slice(0, pageSize) }
          : { ok: false, error: 'unauthorised' },
      );
    }
    const bare = await fetch(`${origin}${exchangePath}/heartbeat`);
    expect(bare.status).toBe(401);
    expect(() => createExchangeRouter({ ...depsWith(), token: '' })).toThrow(RangeError);
  });

  it('says nothing of an error inside but a code', async () => {
    const snapshotsAfter = async () => {
      throw new Error('E11000 duplicate key: secret-id');
    };
    const origin = await servePortal({ snapshotsAfter });
    const input = encodeURIComponent(JSON.stringify({ ...spring, after: null }));
    const answer = await fetch(`${origin}${exchangePath}/snapshots?input=${input}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toMatch(/secret-id|stack|\.ts/);
    expect(await createExchangeClient(origin, token).snapshots(spring, null)).toEqual({
      ok: false,
      error: 'unexpected-answer',
    });
  });

  it('tells a portal that is down or silent from one that answers something else', async () => {
    expect(await createExchangeClient('http://127.0.0.1:1', token).heartbeat(spring)).toEqual({
      ok: false,
      error: 'unreachable',
    });
    const silent = await serve(() => undefined);
    expect(await createExchangeClient(silent, token, { timeoutMs: 50 }).heartbeat(spring)).toEqual({
      ok: false,
      error: 'unreachable',
    });
    const proxy = await serve((_, response) => response.writeHead(502).end());
    expect(await createExchangeClient(proxy, token).heartbeat(spring)).toEqual({
      ok: false,
      error: 'unreachable',
    });
    const elsewhere = await serve((_, response) => response.writeHead(302, { location: silent }).end());
    expect(await createExchangeClient(elsewhere, token).heartbeat(spring)).toEqual({
      ok: false,
      error: 'unreachable',
    });
    const lost = await serve((_, response) => response.writeHead(404).end('<html></html>'));
    expect(await createExchangeClient(lost, token).heartbeat(spring)).toEqual({
      ok: false,
      error: 'unexpected-answer',
    });
    const page = await serve((_, response) => response.end('<html></html>'));
    expect(await createExchangeClient(page, token).heartbeat(spring)).toEqual({
      ok: false,
      error: 'unexpected-answer',
    });
    const odd = await serve((_, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ result: { data: { surprise: true } } }));
    });
    expect(await createExchangeClient(odd, token).snapshots(spring, null)).toEqual({
      ok: false,
      error: 'unexpected-answer',
    });
  });
});
