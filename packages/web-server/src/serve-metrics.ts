import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { metricsType, watchMachine } from './machine-metrics.ts';

/** A process's metrics at work: for a Prometheus on the same machine. */
export interface MetricsServer {
  /** `http://127.0.0.1:9464/metrics` */
  readonly address: string;
  close(): Promise<void>;
}

/** The only addresses it listens on: no proxy of the product leads here. */
const host = '127.0.0.1';

/**
 * Serves metrics where MIROIR_METRICS_PORT asks for it; null where nothing does.
 * @throws Error naming the setting when it is no port
 */
export async function serveAskedMetrics(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<MetricsServer | null> {
  const asked = environment.MIROIR_METRICS_PORT;
  if (asked === undefined) return null;
  const port = Number(asked);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`MIROIR_METRICS_PORT is “${asked}”: it must be the number of a port.`);
  return serveMetrics(port);
}

/**
 * Serves the metrics of this process's machine kind at a port of its own, on the loopback address.
 * @param port 0 takes a free one
 * @throws Error of the system when the port is taken
 */
export async function serveMetrics(port: number): Promise<MetricsServer> {
  const machine = watchMachine();
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': metricsType }).end(machine.text());
  });
  await listening(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://${host}:${taken}/metrics`,
    close() {
      machine.stop();
      return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
