import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Random } from '@miroir/basics';
import type { Campaign } from '@miroir/campaign';
import { type KeyId, keyListDigest, trustedKey } from '@miroir/credential';
import { drawCredential, finishCredential } from '@miroir/credential/client';
import { type Invitation, importPeople, launchPortal, type PersonRow } from '@miroir/launch';
import {
  loadConfig,
  type PortalLogger,
  type PortalProfile,
  type PortalRole,
  type PortalTarget,
  type RunningPortal,
  rolePaths,
  runPortal,
} from '@miroir/portal';
import { freePort } from '../portal/index.ts';
import { portalRoles } from '../portal/portal-roles.ts';
import { knownBoxClient, knownRollClient } from './known-agent.ts';

/** What a device would hold, drawn before the play so that thirty campaigns do not draw it thirty times. */
export interface PreparedCredential {
  readonly cohort: string;
  readonly blinded: string;
  readonly id: string;
  readonly secret: string;
  readonly signature: string;
  readonly keyId: string;
}

/** A launched portal nobody has touched yet: copied for each play, so that all plays share keys and codes. */
export interface Template {
  readonly folder: string;
  readonly campaign: Campaign;
  readonly fingerprint: string;
  readonly invitations: readonly Invitation[];
  readonly ports: { readonly roll: number; readonly box: number };
  readonly profile: PortalProfile;
  remove(): Promise<void>;
}

interface TemplateOptions {
  readonly campaign: Campaign;
  readonly people: readonly PersonRow[];
  readonly clock: { now(): number };
  readonly random: Random;
  readonly webRoot: URL;
}

/** Imports the people and launches, once. */
export async function makeTemplate({
  campaign,
  people,
  clock,
  random,
  webRoot,
}: TemplateOptions): Promise<Template> {
  const folder = await mkdtemp(join(tmpdir(), 'ma-'));
  const target: PortalTarget = { audience: 'employees', dataDir: join(folder, 'employees') };
  const imported = await importPeople(target, { campaign, rows: people, random });
  if (!imported.ok) throw new Error(JSON.stringify(imported.error));
  const ports = { roll: await freePort(), box: await freePort() };
  const origins = { roll: `http://127.0.0.1:${ports.roll}`, box: `http://127.0.0.1:${ports.box}` };
  const launched = await launchPortal(target, {
    campaign,
    origins,
    releaseEverySeconds: 86_400,
    clock,
    random,
  });
  if (!launched.ok) throw new Error(JSON.stringify(launched.error));
  return {
    folder,
    campaign,
    fingerprint: launched.value.fingerprint,
    invitations: imported.value.invitations,
    ports,
    profile: {
      audience: 'employees',
      name: 'adversary',
      admission: 'invitation',
      brand: { name: 'Essai' },
      webRoot,
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** One play of the template: its own copy of every file, both roles running, everything they log kept. */
export interface Deployment {
  readonly target: PortalTarget;
  readonly origins: { readonly roll: string; readonly box: string };
  readonly logs: string[];
  /** Stops both processes; their files stay to be read. */
  stop(): Promise<void>;
  remove(): Promise<void>;
}

export async function deploy(template: Template, clock: { now(): number }): Promise<Deployment> {
  const folder = await mkdtemp(join(tmpdir(), 'ma-'));
  await cp(template.folder, folder, { recursive: true });
  const target: PortalTarget = { audience: 'employees', dataDir: join(folder, 'employees') };
  const logs: string[] = [];
  const logger: PortalLogger = {
    info: (fields, message) => void logs.push(JSON.stringify({ ...fields, message })),
    error: (fields, message) => void logs.push(JSON.stringify({ ...fields, message })),
  };
  const run = async (role: PortalRole): Promise<RunningPortal> => {
    const settings = {
      role,
      folder: rolePaths(target.dataDir, role).folder,
      databaseUri: undefined,
      host: '127.0.0.1',
      port: template.ports[role],
      trustProxy: false,
      requestsPerMinute: 1_000_000,
    };
    const config = await loadConfig(settings, 'employees');
    return runPortal(portalRoles[role], {
      profile: template.profile,
      config,
      logger,
      clock,
      tickMs: 3_600_000,
    });
  };
  const roll = await run('roll');
  const box = await run('box');
  const { ports } = template;
  return {
    target,
    origins: { roll: `http://127.0.0.1:${ports.roll}`, box: `http://127.0.0.1:${ports.box}` },
    logs,
    async stop() {
      await roll.stop();
      await box.stop();
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Draws one credential for each invitation by the real flow, against a running deployment. */
export async function prepareCredentials(
  deployment: Deployment,
  invitations: readonly Invitation[],
  random: Random,
): Promise<PreparedCredential[]> {
  const { origins } = deployment;
  const list = await knownBoxClient(origins.box).keys.query();
  const prepared: PreparedCredential[] = [];
  for (const { code, cohort } of invitations) {
    const admitted = await knownRollClient(origins.roll).invitation.mutate({ code });
    const key = trustedKey(list, keyListDigest(list), admitted.keyId as KeyId);
    if (!key.ok) throw new Error(key.error);
    const { audience, campaign, round, purpose } = key.value;
    const drawn = await drawCredential(key.value, { audience, campaign, round, purpose }, random);
    const signed = await knownRollClient(origins.roll, admitted.session).issue.mutate({
      blinded: drawn.blinded,
    });
    const finished = await finishCredential(key.value, drawn, signed.signature);
    if (!finished.ok) throw new Error(finished.error);
    const { blinded, id, secret, keyId } = drawn;
    prepared.push({ cohort, blinded, id, secret, keyId, signature: finished.value.signature });
  }
  return prepared;
}

/** Every file of one role's folder but its keys and its frozen settings, by name: what a thief of a disk copies. */
export async function filesOf(target: PortalTarget, role: PortalRole): Promise<Map<string, Buffer>> {
  const { folder } = rolePaths(target.dataDir, role);
  const files = new Map<string, Buffer>();
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isFile() && entry.name !== 'portal.json') {
      files.set(entry.name, await readFile(join(folder, entry.name)));
    }
  }
  return files;
}
