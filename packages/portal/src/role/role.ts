import type { Clock, Random } from '@miroir/basics';
import type { KeyList } from '@miroir/credential';
import type { Database } from '@miroir/database';
import type { ChainSource, ListedChain } from '@miroir/exchange';
import type { Languages } from '@miroir/locales/server';
import type { AnyRouter } from '@trpc/server';
import type { FastifyInstance } from 'fastify';
import type { Bulletins } from '../bulletins/bulletin-inbox.ts';
import type { CommunityPage, RoundPage } from '../contract/boot.ts';
import type { PortalProfile } from '../contract/portal-profile.ts';
import type { PortalRole } from '../contract/portal-roles.ts';
import type { PortalConfig } from '../deployment/portal-config.ts';
import type { PortalLogger } from '../http/portal-logger.ts';
import type { LaunchedRound } from '../launched/launched-rounds.ts';

/** What a portal is given from outside; it makes no clock, no randomness and no connection of its own. */
export interface PortalDeps {
  readonly clock: Clock;
  readonly random: Random;
  readonly logger: PortalLogger;
  /** Every language the interface has words in. */
  readonly languages: Languages;
  /** The role's community database: what is no single round's. A round's own is a part of it. */
  readonly community: Database;
  /** The desk's own database; null where none opens. */
  readonly deskDatabase: Database | null;
}

/** What a round is put together from. */
export interface RoundDeps extends Omit<PortalDeps, 'deskDatabase'> {
  readonly round: LaunchedRound;
  /** The round's own database. */
  readonly database: Database;
  /** Its work was found done before: nothing is due of it any more but its heartbeat. */
  readonly settled: boolean;
}

/** The rounds launched here, as they stand now: one that is launched meanwhile is there within a second. */
export interface Rounds {
  /** In the order of their opening. */
  all(): readonly LaunchedRound[];
  /** @param name see `roundName` */
  find(name: string): LaunchedRound | null;
  /** Wakes a round, and keeps it awake for the time of some work; null for a round that was not launched here. */
  during<T>(name: string, work: (parts: RoundParts) => Promise<T>): Promise<T | null>;
}

/** One role of a portal as a value: what an app passes in, and all that `createPortal` knows of it. */
export interface Role {
  readonly name: PortalRole;
  /** Addresses of a round's documents behind `/r/<name>`, and which one each serves. */
  readonly pages: Readonly<Record<`/${string}`, RoundPage>>;
  /** Addresses that are no round's; `to-box`: where the community is at home. */
  readonly communityPages: Readonly<Record<`/${string}`, CommunityPage | 'to-box'>>;
  /** Procedures that may receive more than a call usually holds: how many bytes. */
  readonly largeBodies?: Readonly<Record<string, number>>;
  /** Sources of images beside its own origin, such as `blob:`. */
  readonly images?: readonly string[];
  /** Puts the role together. @throws PortalRefused with a sentence for the operator when something is unsafe. */
  open(parts: RoleInput): Promise<RoleParts>;
}

/** What a role is put together from. */
export interface RoleInput {
  readonly profile: PortalProfile;
  readonly config: PortalConfig;
  readonly deps: PortalDeps;
  readonly rounds: Rounds;
}

/** A role at work: what is no single round's, and how a round is opened. */
export interface RoleParts {
  /** What may be asked of no single round. */
  readonly router: AnyRouter;
  /** The desk's server, for an origin of its own; null where none opens. */
  readonly desk: FastifyInstance | null;
  /** What the box publishes of a round; null for a roll. */
  readonly keyList: (round: LaunchedRound) => Promise<KeyList | null>;
  /** What is announced to the comparison, where it is no round's: a space has one chain a campaign. */
  readonly chains?: () => readonly ListedChain[];
  /** A round's sealed bytes by its name, whether it is awake or at rest, or erased. */
  readonly chain: (round: string) => ChainSource;
  /** The comparison's bulletins: taken, and read once they are open; null for a roll, which is sent none. */
  readonly bulletins: Bulletins | null;
  /** @throws PortalRefused with a sentence for the operator when something of the round is unsafe. */
  readonly openRound: (deps: RoundDeps) => Promise<RoundParts>;
  readonly tick: () => Promise<void>;
}

/** A round at work: what may be asked of it, and what it does by the clock. */
export interface RoundParts {
  readonly router: AnyRouter;
  readonly tick: () => Promise<void>;
  /** Whether nothing is due any more but heartbeats: asked after the close. */
  readonly isSettled: () => Promise<boolean>;
  readonly stop: () => Promise<void>;
}
