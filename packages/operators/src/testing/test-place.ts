import { randomBytes } from 'node:crypto';
import { testEngines } from '@miroir/database/testing';
import { commandLine } from '../audit/audit.ts';
import { createOperators } from '../create-operators.ts';
import type { RightsTable } from '../rights.ts';
import type { Opened } from '../sessions/sessions.ts';

export type Role = 'head' | 'guest';
export type Right = 'look' | 'manage';

export const rights: RightsTable<Role, Right> = {
  head: { look: true, manage: true },
  guest: { look: true, manage: false },
};

export const origin = 'https://place.example';

/** A place with operators, on a clock that can be moved, over a database of its own. */
export async function testPlace(
  options: { readonly sharing?: boolean; readonly origin?: string; readonly engine?: number } = {},
) {
  const engine = testEngines()[options.engine ?? 0];
  if (engine === undefined) throw new Error('there is no such engine');
  const database = await engine.open();
  let now = Date.parse('2026-11-18T14:00:00Z');
  const clock = {
    now: () => now,
    pass(ms: number): void {
      now += ms;
    },
  };
  const world = { clock, random: { bytes: (length: number) => randomBytes(length) } };
  const operators = await createOperators<Role, Right>(
    database.connection,
    {
      rights,
      managing: 'manage',
      origin: options.origin ?? origin,
      serviceName: 'Place',
      sharing: options.sharing ?? true,
    },
    world,
  );
  const { people, sessions } = operators;
  return {
    operators,
    clock,
    world,
    connection: database.connection,
    destroy: database.destroy,
    /** Somebody signed in by a link of the command line. */
    async arrive(name: string, role: Role = 'head'): Promise<Opened<Role>> {
      const link = await people.linkFor({ name, role }, commandLine);
      if (!link.ok) throw new Error(link.error);
      const opened = await sessions.open(link.value.token);
      if (!opened.ok) throw new Error(opened.error);
      return opened.value;
    },
    /** Every byte the database holds, as text. */
    async everything(): Promise<string> {
      const collections = await database.connection.listCollections();
      const found = collections.map(({ name }) => database.connection.collection(name).find().toArray());
      return JSON.stringify(await Promise.all(found));
    },
  };
}

export type TestPlace = Awaited<ReturnType<typeof testPlace>>;
