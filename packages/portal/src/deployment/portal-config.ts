import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Community, CommunityRefused, readCommunity } from '@miroir/web-server';
import { z } from 'zod';
import { type PortalRole, portalRoles } from '../contract/portal-roles.ts';
import { type CommunityFile, readCommunityFile } from './community-file.ts';
import { isOrigin } from './origin.ts';
import { type RolePaths, roleFolderPaths } from './portal-paths.ts';
import { PortalRefused } from './portal-refused.ts';
import { readSecret } from './read-secret.ts';
import { foreignPermissions, readIfPresent } from './secret-files.ts';

const mongoUri = z.string().regex(/^mongodb(\+srv)?:\/\//, 'a mongodb:// address');

const environmentSchema = z.object({
  MIROIR_ROLE: z.enum(portalRoles, { error: 'say which process this is: roll, box or space' }),
  MIROIR_DATA_DIR: z.string({ error: "the role's own folder, such as /var/lib/miroir/employees/box" }).min(1),
  MIROIR_DATABASE_URI: mongoUri.optional(),
  MIROIR_LOCALES: z.string().min(1).optional(),
  MIROIR_COMMUNITY: z.string().min(1).optional(),
  MIROIR_DESK_PORT: z.coerce.number({ error: 'a port number' }).int().min(0).max(65_535).optional(),
  MIROIR_DESK_ORIGIN: z
    .string()
    .refine(isOrigin, 'the address of the desk as browsers see it, such as https://desk.example')
    .optional(),
  MIROIR_DESK_DATABASE_URI: mongoUri.optional(),
  MIROIR_DESK_PASSKEYS: z
    .enum(['0', '1'], { error: '1 when a link alone lets no reader in, else 0' })
    .default('0'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number({ error: 'a port number' }).int().min(0).max(65_535).default(0),
  MIROIR_TRUST_PROXY: z
    .enum(['0', '1'], { error: '1 when a reverse proxy stands in front, else 0' })
    .default('0'),
  MIROIR_REQUESTS_PER_MINUTE: z.coerce
    .number({ error: 'a number' })
    .int()
    .min(10)
    .max(1_000_000)
    .default(1200),
});

/** Where the organiser's people act, beside the participants' pages: an origin and a database of its own. */
export interface DeskSettings {
  readonly port: number;
  /** As browsers see it. */
  readonly origin: string;
  readonly databaseUri: string | undefined;
  /** Whether a link alone lets nobody in: each reader sets a passkey and signs with it. */
  readonly passkeys: boolean;
}

/** The process's settings, read from the environment. */
export interface PortalSettings {
  readonly role: PortalRole;
  /** The role's own folder. */
  readonly folder: string;
  readonly databaseUri: string | undefined;
  readonly host: string;
  readonly port: number;
  readonly trustProxy: boolean;
  readonly requestsPerMinute: number;
  /** The folder of languages that the operator added; none where it is not given. */
  readonly localesFolder?: string | undefined;
  /** The community's settings, where they stand elsewhere than in the role's folder. */
  readonly communityFile?: string | undefined;
  /** Null: no desk opens. */
  readonly desk: DeskSettings | null;
}

/** Everything a portal runs with: settings, whose it is, and its own secrets. */
export interface PortalConfig extends PortalSettings {
  readonly community: CommunityFile;
  /** What the company looks like and answers for; null: as its campaigns say. */
  readonly company: Community | null;
  /** PKCS #8 PEM of the role's seal. */
  readonly sealKey: string;
  readonly exchangeToken: string;
}

/** Reads the settings. @throws PortalRefused naming every variable that is wrong. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): PortalSettings {
  const parsed = environmentSchema.safeParse(environment);
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
    throw new PortalRefused(`The environment of this portal is incomplete:\n${lines.join('\n')}`);
  }
  const { data } = parsed;
  return {
    role: data.MIROIR_ROLE,
    folder: data.MIROIR_DATA_DIR,
    databaseUri: data.MIROIR_DATABASE_URI,
    host: data.HOST,
    port: data.PORT,
    trustProxy: data.MIROIR_TRUST_PROXY === '1',
    requestsPerMinute: data.MIROIR_REQUESTS_PER_MINUTE,
    localesFolder: data.MIROIR_LOCALES,
    communityFile: data.MIROIR_COMMUNITY,
    desk: deskOf(data),
  };
}

/** A desk opens where it is given a port. @throws PortalRefused when its people would have no address. */
function deskOf(data: z.infer<typeof environmentSchema>): DeskSettings | null {
  const { MIROIR_DESK_PORT: port, MIROIR_DESK_ORIGIN: origin, MIROIR_DESK_DATABASE_URI: databaseUri } = data;
  if (port === undefined) return null;
  if (origin === undefined)
    throw new PortalRefused(
      'A desk with MIROIR_DESK_PORT needs MIROIR_DESK_ORIGIN, its address in browsers.',
    );
  return { port, origin, databaseUri, passkeys: data.MIROIR_DESK_PASSKEYS === '1' };
}

/** Reads what launch wrote into the role's folder. @throws PortalRefused when something is missing, foreign or too open. */
export async function loadConfig(
  settings: PortalSettings,
  audience: CommunityFile['audience'],
): Promise<PortalConfig> {
  if (globalThis.crypto?.subtle === undefined)
    throw new PortalRefused('This Node has no Web Crypto: use Node 24 or newer.');
  const paths = roleFolderPaths(settings.folder);
  await mustBePrivate(paths);
  const community = await readCommunityFile(paths.communityFile);
  if (community === null) {
    // Where the first version of the data had its one round.
    const former = (await readIfPresent(join(paths.folder, 'portal.json'))) !== null;
    throw new PortalRefused(
      former
        ? `The data in ${paths.folder} are of an earlier version: take a backup, and run “miroir upgrade”.`
        : `Nothing is launched in ${paths.folder}: run “miroir launch” first.`,
    );
  }
  if (community.audience !== audience || community.role !== settings.role) {
    throw new PortalRefused(
      `${paths.folder} belongs to the ${community.role} of the ${community.audience}, not to the ${settings.role} of the ${audience}.`,
    );
  }
  return {
    ...settings,
    community,
    company: await companyOf(settings),
    sealKey: await readSecret(paths.sealKey, 'seal'),
    exchangeToken: await readSecret(paths.exchangeToken, 'exchange token'),
  };
}

/** @throws PortalRefused with every fault of the settings. */
function companyOf({ folder, communityFile }: PortalSettings): Promise<Community | null> {
  return readCommunity(folder, communityFile).catch((error: unknown) => {
    throw error instanceof CommunityRefused ? new PortalRefused(error.message) : error;
  });
}

async function mustBePrivate(paths: RolePaths): Promise<void> {
  for (const folder of [paths.folder, paths.keys]) {
    const found = await stat(folder).catch(() => null);
    if (found === null || !found.isDirectory())
      throw new PortalRefused(`The folder ${folder} does not exist: run “miroir keys” first.`);
    if ((await foreignPermissions(folder)) !== 0) {
      throw new PortalRefused(
        `Others than its owner may read ${folder}: run “chmod 700 ${folder}”, then start again.`,
      );
    }
  }
}
