import type { Clock } from '@miroir/basics';
import type { PersonRow } from '@miroir/launch';
import type {
  AnswerRole,
  PortalConfig,
  PortalLogger,
  PortalProfile,
  PortalSettings,
  RunningPortal,
} from '@miroir/portal';
import { barePages } from '../deployment/bare-pages.ts';
import {
  type Deployment,
  type DeploymentOptions,
  launchDeployment,
} from '../deployment/launch-deployment.ts';
import { profileOf, roleConfig, runRole } from '../deployment/run-role.ts';

/** A clock that tests move. */
export interface TestClock extends Clock {
  set(ms: number): void;
  advance(ms: number): void;
}

export function testClock(startMs: number): TestClock {
  let now = startMs;
  return {
    now: () => now,
    set: (ms) => {
      now = ms;
    },
    advance: (ms) => {
      now += ms;
    },
  };
}

export interface TestPortalOptions extends DeploymentOptions {
  /** Built pages; a bare page by default. */
  readonly webRoot?: URL;
  readonly settings?: Partial<PortalSettings>;
  /** Where the space is moderated; nowhere by default. */
  readonly spaceDesk?: NonNullable<PortalSettings['desk']>;
  /** False: only `portal.tick()` makes releases. */
  readonly scheduled?: boolean;
  readonly logger?: PortalLogger;
}

/** A roll and a box of one audience, launched and listening on ports of their own. */
export interface TestPortal extends Omit<Deployment, 'remove'> {
  readonly profile: PortalProfile;
  readonly roll: RunningPortal;
  readonly box: RunningPortal;
  /** Where the campaign's space opens; null without. */
  readonly space: RunningPortal | null;
  readonly config: { readonly roll: PortalConfig; readonly box: PortalConfig };
  /** Stops one role and starts it again on the same files. */
  restart(role: AnswerRole): Promise<void>;
  stop(): Promise<void>;
}

const days = 86_400_000;

/** People of the test campaign: `count` a site. */
export function testPeople(count: number, sites: readonly string[] = ['Dole', 'Lyon']): PersonRow[] {
  return sites.flatMap((site) =>
    Array.from({ length: count }, (_, index) => ({
      ref: `${site.toLowerCase()}-${index}@example.org`,
      columns: { site },
    })),
  );
}

/** Starts one portal in a private temporary folder. `stop` removes everything. */
export async function startTestPortal(options: TestPortalOptions): Promise<TestPortal> {
  const { remove, ...deployment } = await launchDeployment(options);
  const { audience, campaign, clock, logger } = options;
  const profile = profileOf(campaign, audience, options.webRoot ?? (await barePages(deployment.root)));
  const config = {
    roll: await roleConfig(deployment, 'roll', options.settings),
    box: await roleConfig(deployment, 'box', options.settings),
  };
  const running = {
    profile,
    clock,
    tickMs: options.scheduled === false ? 3 * days : 1000,
    ...(logger === undefined ? {} : { logger }),
  };
  const roles = { roll: await runRole(config.roll, running), box: await runRole(config.box, running) };
  const opens = options.space === true && campaign.space !== undefined;
  const { spaceDesk: desk = null } = options;
  const space = opens
    ? await runRole(await roleConfig(deployment, 'space', { ...options.settings, desk }), running)
    : null;
  return {
    ...deployment,
    profile,
    get roll() {
      return roles.roll;
    },
    get box() {
      return roles.box;
    },
    space,
    config,
    async restart(role) {
      await roles[role].stop();
      roles[role] = await runRole(config[role], running);
    },
    async stop() {
      await roles.roll.stop();
      await roles.box.stop();
      await space?.stop();
      await remove();
    },
  };
}

/** Both audiences' portals of one campaign; `people` are the employees invited. Only `portal.tick()` makes releases. */
export async function startTestPortals(
  options: Pick<TestPortalOptions, 'campaign' | 'clock' | 'people' | 'releaseEverySeconds' | 'logger'>,
): Promise<{ readonly employees: TestPortal; readonly consumers: TestPortal; stop(): Promise<void> }> {
  const { people, releaseEverySeconds, ...shared } = options;
  const employees = await startTestPortal({
    ...shared,
    audience: 'employees',
    scheduled: false,
    ...(people === undefined ? {} : { people }),
    ...(releaseEverySeconds === undefined ? {} : { releaseEverySeconds }),
  });
  const consumers = await startTestPortal({ ...shared, audience: 'consumers', scheduled: false });
  return {
    employees,
    consumers,
    async stop() {
      await employees.stop();
      await consumers.stop();
    },
  };
}
