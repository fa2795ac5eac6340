import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterEach, expect, it } from 'vitest';
import { createWebServer } from './create-web-server.ts';
import { type MetricsServer, serveAskedMetrics, serveMetrics } from './serve-metrics.ts';

let metrics: MetricsServer | undefined;
afterEach(() => metrics?.close());

type Series = ReadonlyMap<string, number>;

async function scrape(): Promise<Series> {
  const text = await (await fetch(metrics?.address ?? '')).text();
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(lines.map((line) => [line.split(' ')[0] ?? '', Number(line.split(' ')[1])]));
}

it('tells of the machine, without a label and without a count of anything people do', async () => {
  metrics = await serveMetrics(0);
  expect([...(await scrape()).keys()]).toEqual([
    'miroir_start_time_seconds',
    'miroir_resident_memory_bytes',
    'miroir_heap_used_bytes',
    'miroir_cpu_seconds',
    'miroir_collection_seconds',
    'miroir_event_loop_lag_seconds',
  ]);
});

it('shows nothing of five hundred requests and a hundred open connections', async () => {
  metrics = await serveMetrics(0);
  const app = await createWebServer({
    secure: true,
    trustProxy: false,
    requestsPerMinute: 100_000,
    bodyLimit: 1024,
    refuse: (fault) => ({ type: 'application/json', body: JSON.stringify({ fault }) }),
    onError: () => {},
  });
  app.get('/', async () => 'page');
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  const before = await scrape();
  const sockets = Array.from({ length: 100 }, () => connect(Number(new URL(address).port), '127.0.0.1'));
  for (let round = 0; round < 10; round += 1)
    await Promise.all(Array.from({ length: 50 }, () => fetch(address).then((answer) => answer.text())));
  const during = await scrape();
  for (const socket of sockets) socket.destroy();
  await app.close();
  expect([...during.keys()]).toEqual([...before.keys()]);
  const moved = [...during].filter(([name, value]) => value !== before.get(name)).map(([name]) => name);
  // Memory crosses a step of 64 MiB now and then whatever happens; nothing else may move.
  expect(moved.filter((name) => !name.includes('memory') && !name.includes('heap'))).toEqual([]);
});

it('answers nobody at an address of the network, and nothing but its one page', async () => {
  metrics = await serveMetrics(0);
  const { port, origin } = new URL(metrics.address);
  expect((await fetch(`${origin}/`)).status).toBe(404);
  const outside = Object.values(networkInterfaces())
    .flatMap((found) => found ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4');
  for (const { address } of outside) {
    await expect(fetch(`http://${address}:${port}/metrics`)).rejects.toThrow();
  }
});

it('is served where it is asked for alone, and a wrong port is refused by name', async () => {
  expect(await serveAskedMetrics({})).toBeNull();
  await expect(serveAskedMetrics({ MIROIR_METRICS_PORT: 'yes' })).rejects.toThrow(/MIROIR_METRICS_PORT/);
  metrics = (await serveAskedMetrics({ MIROIR_METRICS_PORT: '0' })) ?? undefined;
  expect(await scrape()).not.toEqual(new Map());
});
