import { guardRoutes, type Visit } from '@miroir/operators';
import { softAuthenticator } from '@miroir/operators/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Right, Role } from '../contract/people.ts';
import { type Access, rights } from '../server/rights.ts';
import { comparisonRouter } from '../server/router.ts';
import { bareServer } from './bare-server.ts';
import { call, cookieOf } from './call.ts';
import { type DemoComparison, demoComparison } from './demo-comparison.ts';

/** What each procedure asks of whoever calls it. A new procedure has its line here. */
const asked: Record<string, Access> = {
  'signIn.who': 'anyone',
  'signIn.check': 'anyone',
  'signIn.open': 'anyone',
  'signIn.close': 'second-step',
  'signIn.beginSecondStep': 'second-step',
  'signIn.takeSecondStep': 'second-step',
  'account.own': 'signed-in',
  'account.endSession': 'signed-in',
  'account.endOthers': 'signed-in',
  'account.beginPasskey': 'signed-in',
  'account.addPasskey': 'signed-in',
  'account.removePasskey': 'signed-in',
  'people.list': 'people',
  'people.journal': 'people',
  'people.invite': 'people',
  'people.renewLink': 'people',
  'people.withdrawLink': 'people',
  'people.changeRole': 'people',
  'people.remove': 'people',
  'people.resetPasskeys': 'people',
  'share.list': 'share',
  'share.revoke': 'share',
  'readings.list': 'read',
  'readings.freeze': 'freeze',
  'readings.annotate': 'freeze',
  'readings.remove': 'freeze',
  'readings.recount': 'read',
  'readings.share': 'share',
  'readings.shared': 'anyone',
  'decisions.list': 'read',
  'decisions.begin': 'decide',
  'decisions.answer': 'decide',
  'decisions.leave': 'decide',
  'decisions.write': 'decide',
  'decisions.discard': 'decide',
  'mirror.view': 'read',
  'mirror.preview': 'read',
  'mirror.write': 'decide',
  'mirror.sign': 'decide',
  'decisions.publish': 'decide',
  'report.frame': 'read',
  'report.overview': 'read',
  'report.participation': 'read',
  'report.expectations': 'read',
  'report.map': 'read',
  'report.sentiment': 'read',
  'report.theme': 'read',
  'report.question': 'read',
  'report.trend': 'read',
  'report.method': 'read',
  'ideas.overview': 'read',
  'ideas.list': 'read',
  'ideas.proposals': 'read',
  'ideas.decide': 'freeze',
  'collect.importFile': 'import',
  'collect.acceptEpoch': 'accept-epoch',
  'bulletins.list': 'read',
  'bulletins.cancel': 'decide',
};

/** Who may do what, spelled out once more: the table must agree, cell by cell. */
const mayLead: readonly Right[] = [
  'read',
  'export',
  'freeze',
  'decide',
  'people',
  'share',
  'import',
  'accept-epoch',
];
const mayView: readonly Right[] = ['read', 'export'];

let demo: DemoComparison;
beforeAll(async () => {
  demo = await demoComparison();
});
afterAll(() => demo.comparison.close());

/** A new session before its second step: of somebody with a passkey, who used only the link. */
async function halfWayIn(): Promise<string> {
  const name = `Half ${Math.floor(demo.clock.now())}`;
  const cookie = await cookieOf(demo, await demo.link(name));
  const begun = await call(demo, 'account.beginPasskey', { headers: { cookie } });
  const response = softAuthenticator('http://localhost:4300').create(begun.json().result.data);
  const input = { name: 'key', response };
  expect((await call(demo, 'account.addPasskey', { input, headers: { cookie } })).statusCode).toBe(200);
  demo.clock.set(demo.clock.now() + 1);
  return cookieOf(demo, await demo.link(name));
}

const callers: Record<string, () => Promise<string>> = {
  'a stranger': async () => 'miroir_comparison=forged',
  'a lead before the second step': halfWayIn,
  'a viewer': async () => cookieOf(demo, await demo.link(`Viewer ${demo.clock.now()}`, 'viewer')),
  'a lead': async () => cookieOf(demo, await demo.link(`Lead ${demo.clock.now()}`, 'lead')),
};

/** The status that a call is refused with; null where it may go on. */
function refusedWith(caller: string, access: Access): number | null {
  if (access === 'anyone') return null;
  if (caller === 'a stranger') return 401;
  if (access === 'second-step') return null;
  if (caller === 'a lead before the second step') return 401;
  if (access === 'signed-in') return null;
  return (caller === 'a viewer' ? mayView : mayLead).includes(access) ? null : 403;
}

describe('the table of rights', () => {
  it('says for each role and right what is written here', () => {
    expect(Object.keys(rights)).toEqual(['lead', 'viewer']);
    for (const [role, may] of [
      ['lead', mayLead],
      ['viewer', mayView],
    ] as const)
      expect(Object.entries(rights[role]).filter(([, allowed]) => allowed)).toEqual(
        may.map((right) => [right, true]),
      );
  });

  it('is asked by every procedure', () => {
    const procedures = comparisonRouter._def.procedures as unknown as Record<
      string,
      { readonly _def: { readonly meta?: { readonly access?: string } } }
    >;
    const found = Object.entries(procedures).map(([path, { _def }]) => [path, _def.meta?.access]);
    expect(Object.fromEntries(found)).toEqual(asked);
  });
});

describe.each(Object.keys(callers))('%s', (caller) => {
  it('is let through each procedure, or refused by it, as the table says', async () => {
    const decided: Record<string, number | null> = {};
    for (const path of Object.keys(asked)) {
      demo.clock.set(demo.clock.now() + 1);
      const cookie = (await callers[caller]?.()) ?? '';
      // Nothing that a procedure could do anything with: whoever is let in is told that it is malformed.
      const { statusCode } = await call(demo, path, { input: { junk: true }, headers: { cookie } });
      decided[path] = statusCode === 401 || statusCode === 403 ? statusCode : null;
      if (path === 'signIn.open') expect(statusCode).toBe(400);
    }
    const expected = Object.entries(asked).map(([path, access]) => [path, refusedWith(caller, access)]);
    expect(decided).toEqual(Object.fromEntries(expected));
  }, 120_000);
});

describe('an address of the server', () => {
  const accesses = [...new Set(Object.values(asked)), 'export'] as const;

  async function served() {
    const server = await bareServer();
    guardRoutes<Role, Right>(server, {
      rights,
      visitOf: async ({ headers }) => visits[String(headers['x-caller'])] ?? null,
      refuse: (refusal, reply) => reply.code(refusal === 'not-allowed' ? 403 : 401).send(),
    });
    return server;
  }
  const visitOf = (role: Role, step: 'second' | 'open'): Visit<Role> => ({
    session: 's',
    step,
    person: { id: 'p', name: 'P', role },
  });
  const visits: Record<string, Visit<Role>> = {
    'a lead before the second step': visitOf('lead', 'second'),
    'a viewer': visitOf('viewer', 'open'),
    'a lead': visitOf('lead', 'open'),
  };

  it.each(Object.keys(callers))('is open or closed to %s as it says', async (caller) => {
    const server = await served();
    for (const access of accesses) server.get(`/${access}`, { config: { access } }, async () => access);
    for (const access of accesses) {
      const { statusCode } = await server.inject({ url: `/${access}`, headers: { 'x-caller': caller } });
      expect([access, statusCode]).toEqual([access, refusedWith(caller, access) ?? 200]);
    }
    await server.close();
  });

  it('keeps the server from starting when it does not say', async () => {
    const server = await served();
    server.get('/open', { config: { access: 'anyone' } }, async () => 'open');
    server.get('/forgotten', async () => 'oops');
    await expect(server.ready()).rejects.toThrow(/do not say whom they are open to: \/forgotten/);
  });
});
