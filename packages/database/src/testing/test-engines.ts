import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, openDatabase } from '../open-database.ts';
import type { Stamp } from '../stamp.ts';

/** A database of its own for one test. */
export interface TestDatabase extends Database {
  /** Closes it and removes everything it held. */
  destroy(): Promise<void>;
}

export interface TestEngine {
  readonly name: string;
  readonly kind: Database['kind'];
  open(options?: Partial<Stamp> & { readonly scanLimit?: number }): Promise<TestDatabase>;
}

const stamp: Stamp = { audience: 'employees', role: 'box' };

const embedded: TestEngine = {
  name: 'the embedded engine',
  kind: 'embedded',
  async open(options = {}) {
    const dataDir = mkdtempSync(join(tmpdir(), 'miroir-'));
    const database = await openDatabase({ ...stamp, ...options, dataDir });
    return {
      ...database,
      async destroy() {
        await database.close();
        rmSync(dataDir, { recursive: true, force: true });
      },
    };
  },
};

function serverAt(uri: string): TestEngine {
  return {
    name: 'the server named by MIROIR_TEST_MONGODB_URI',
    kind: 'server',
    async open({ audience = stamp.audience, role = stamp.role } = {}) {
      const name = `miroir_test_${randomBytes(6).toString('hex')}`;
      const database = await openDatabase({ audience, role, uri, name });
      return {
        ...database,
        async destroy() {
          await database.connection.dropDatabase();
          await database.close();
        },
      };
    },
  };
}

/**
 * What store tests run against: the embedded engine, and the MongoDB server named by
 * `MIROIR_TEST_MONGODB_URI` where one is (`.ci/mongodb-server.sh` starts one).
 */
export function testEngines(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): TestEngine[] {
  const uri = environment.MIROIR_TEST_MONGODB_URI;
  return uri === undefined || uri === '' ? [embedded] : [embedded, serverAt(uri)];
}
