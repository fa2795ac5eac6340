import type { Clock, Random } from '@miroir/basics';
import type { KeyList } from '@miroir/credential';
import type { Database } from '@miroir/database';
import type { Languages } from '@miroir/locales/server';
import type { FastifyInstance } from 'fastify';
import type { BootPage, PortalRole } from '../contract/boot.ts';
import type { PortalProfile } from '../contract/portal-profile.ts';
import type { PortalLogger } from '../http/portal-logger.ts';
import type { PortalConfig } from './portal-config.ts';

/** What a portal is given from outside; it makes no clock, no randomness and no connection of its own. */
export interface PortalDeps {
  readonly clock: Clock;
  readonly random: Random;
  readonly logger: PortalLogger;
  /** Every language the interface has words in. */
  readonly languages: Languages;
  readonly database: Database;
  /** The desk's own database; null where none opens. */
  readonly deskDatabase: Database | null;
}

/** One role of a portal as a value: what an app passes in, and all that `createPortal` knows of it. */
export interface Role {
  readonly name: PortalRole;
  /** Addresses of the role's documents, and which one each serves. */
  readonly pages: Readonly<Record<`/${string}`, BootPage>>;
  /** Puts the role together. @throws PortalRefused with a sentence for the operator when something is unsafe. */
  open(profile: PortalProfile, config: PortalConfig, deps: PortalDeps): Promise<RoleParts>;
}

/** A role at work: its router, its exchange, what it does by the clock. */
export interface RoleParts {
  /** What the box publishes; null for a roll. */
  readonly keyList: KeyList | null;
  readonly mount: (app: FastifyInstance) => Promise<void>;
  /** The desk's server, for an origin of its own; null where none opens. */
  readonly desk: FastifyInstance | null;
  readonly snapshotsAfter: (
    after: { epoch: number; serial: number } | null,
    limit: number,
  ) => Promise<readonly string[]>;
  /** The round's sealed calibration; null before there is one, and in a roll. */
  readonly calibration: () => Promise<string | null>;
  readonly latestHeartbeat: () => Promise<string | null>;
  readonly tick: () => Promise<void>;
  readonly stop: () => Promise<void>;
}
