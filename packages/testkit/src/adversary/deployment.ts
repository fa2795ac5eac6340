import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clock, Random } from '@miroir/basics';
import { credentialId } from '@miroir/credential';
import type { Invitation } from '@miroir/launch';
import { createRollApi, memoryShelf, walkHandOff } from '@miroir/participant';
import {
  type AnswerRole,
  type PortalProfile,
  type PortalRole,
  type RoundTarget,
  type RunningPortal,
  rolePaths,
} from '@miroir/portal';
import {
  type DeploymentOptions,
  type Deployment as LaunchedDeployment,
  launchDeployment,
} from '../deployment/launch-deployment.ts';
import type { Places } from '../deployment/places.ts';
import { keepLines, profileOf, roleConfig, runRole } from '../deployment/run-role.ts';
import { expectedOf } from '../portal/index.ts';
import { knownAgent, knownBoxClient, knownRollClient } from './known-agent.ts';

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
export interface Template extends LaunchedDeployment {
  readonly profile: PortalProfile;
}

/** Imports the people and launches, once. */
export async function makeTemplate(
  options: Omit<DeploymentOptions, 'audience'> & { readonly webRoot: URL },
): Promise<Template> {
  const launched = await launchDeployment({ audience: 'employees', releaseEverySeconds: 86_400, ...options });
  return { ...launched, profile: profileOf(options.campaign, 'employees', options.webRoot) };
}

/** One play of the template: its own copy of every file, both roles running, everything they log kept. */
export interface Deployment {
  readonly target: RoundTarget;
  readonly origins: Places;
  readonly logs: string[];
  /** Stops both processes; their files stay to be read. */
  stop(): Promise<void>;
  remove(): Promise<void>;
}

export async function deploy(template: Template, clock: Clock): Promise<Deployment> {
  const folder = await mkdtemp(join(tmpdir(), 'ma-'));
  await cp(template.root, folder, { recursive: true });
  const { profile, origins } = template;
  const target: RoundTarget = { ...template.target, dataDir: join(folder, 'employees') };
  const logs: string[] = [];
  const run = async (role: AnswerRole): Promise<RunningPortal> =>
    runRole(await roleConfig({ target, origins }, role), {
      profile,
      clock,
      logger: keepLines(logs),
      tickMs: 3_600_000,
    });
  const roll = await run('roll');
  const box = await run('box');
  return {
    target,
    origins,
    logs,
    async stop() {
      await roll.stop();
      await box.stop();
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Draws one credential for each invitation by the steps of the pages, against a running deployment. */
export async function prepareCredentials(
  deployment: Deployment,
  invitations: readonly Invitation[],
  random: Random,
): Promise<PreparedCredential[]> {
  const { origins } = deployment;
  const keyList = await knownBoxClient(origins).keys.query();
  const roll = createRollApi({
    origin: origins.roll,
    round: origins.round,
    headers: { 'user-agent': knownAgent },
  });
  const { digest, scope, admission } = expectedOf(keyList);
  const prepared: PreparedCredential[] = [];
  for (const { code, cohort } of invitations) {
    const admitted = await knownRollClient(origins).invitation.mutate({ code });
    let blinded = '';
    const noting: typeof roll = {
      ...roll,
      issue: (session, bytes) => {
        blinded = bytes;
        return roll.issue(session, bytes);
      },
    };
    const side = { shelf: memoryShelf(), campaignShelf: null, keyList, scope, admission, random };
    const walked = await walkHandOff({ admitted, admission, digest, roll: noting, side });
    if (!walked.ok || walked.value.proof === null) throw new Error(JSON.stringify(walked));
    const { secret, proof } = walked.value;
    const id = credentialId({ ...scope, purpose: admitted.purpose, secret });
    prepared.push({ cohort, blinded, id, secret, ...proof });
  }
  return prepared;
}

/** Every file of one role's folder but its keys and its frozen settings, by name: what a thief of a disk copies. */
export async function filesOf(target: RoundTarget, role: PortalRole): Promise<Map<string, Buffer>> {
  const { folder } = rolePaths(target.dataDir, role);
  const files = new Map<string, Buffer>();
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isFile() && !['portal.json', 'role.json'].includes(entry.name)) {
      files.set(entry.name, await readFile(join(folder, entry.name)));
    }
  }
  return files;
}
