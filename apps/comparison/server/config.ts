import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Campaign, checkCampaign } from '@miroir/campaign';
import {
  type ComparisonConfig,
  comparisonConfigSchema,
  comparisonFiles,
} from '@miroir/exchange/comparison-config';
import { z } from 'zod';

const environmentSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4300),
  HOST: z.string().min(1).default('127.0.0.1'),
  /** Holds `comparison.json`, the campaigns and, without a database URI, the embedded database. */
  MIROIR_DATA_DIR: z.string().min(1),
  MIROIR_DATABASE_URI: z.string().min(1).optional(),
  /** The folder of languages that the operator added to the interface. */
  MIROIR_LOCALES: z.string().min(1).optional(),
  MIROIR_TRUST_PROXY: z
    .enum(['0', '1'], { error: '1 when a reverse proxy stands in front, else 0' })
    .default('0'),
  /** Seconds between two pulls; the configuration file's value otherwise. */
  MIROIR_PULL_EVERY: z.coerce.number().min(1).max(86_400).optional(),
});

/** Everything the comparison is started with. */
export interface ComparisonSettings {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly databaseUri: string | undefined;
  readonly pullEverySeconds: number;
  /** Whether a reverse proxy in front names the client. */
  readonly trustProxy: boolean;
  /** Languages that the operator added to the interface; none where it is not given. */
  readonly localesFolder?: string | undefined;
  readonly config: ComparisonConfig;
  /**
   * Every version of a campaign that is kept now: read again while the comparison runs, for those that came since.
   * @throws Error naming the file, when one is no campaign, or when there is none at all
   */
  readonly readCampaigns: () => readonly Campaign[];
}

/**
 * Reads the environment and the configuration in the data folder.
 * @throws Error naming the setting or the file, when one is missing or wrong, or when others may read a private one: the
 * comparison does not start half-known.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): ComparisonSettings {
  const parsed = environmentSchema.safeParse(environment);
  if (!parsed.success) throw new Error(`Environment: ${z.prettifyError(parsed.error)}`);
  const {
    PORT,
    HOST,
    MIROIR_DATA_DIR,
    MIROIR_DATABASE_URI,
    MIROIR_PULL_EVERY,
    MIROIR_TRUST_PROXY,
    MIROIR_LOCALES,
  } = parsed.data;
  refuseExposed(MIROIR_DATA_DIR);
  const config = comparisonConfigSchema.safeParse(readJson(join(MIROIR_DATA_DIR, comparisonFiles.config)));
  if (!config.success) throw new Error(`${comparisonFiles.config}: ${z.prettifyError(config.error)}`);
  return {
    port: PORT,
    host: HOST,
    dataDir: MIROIR_DATA_DIR,
    databaseUri: MIROIR_DATABASE_URI,
    pullEverySeconds: MIROIR_PULL_EVERY ?? config.data.pullEverySeconds,
    trustProxy: MIROIR_TRUST_PROXY === '1',
    localesFolder: MIROIR_LOCALES,
    config: config.data,
    readCampaigns: campaignsOf(MIROIR_DATA_DIR),
  };
}

/**
 * The configuration holds both portals' tokens, the folder of keys the seal that portals believe: each is read by its
 * owner alone, or nothing starts. The database looks after its own files.
 */
function refuseExposed(dataDir: string): void {
  const keys = join(dataDir, dirname(comparisonFiles.sealKey));
  const inKeys = existsSync(keys) ? readdirSync(keys).map((name) => join(keys, name)) : [];
  for (const path of [join(dataDir, comparisonFiles.config), ...inKeys]) {
    if (existsSync(path) && (statSync(path).mode & 0o077) !== 0)
      throw new Error(`Others than its owner may read ${path}: run “chmod 600 ${path}”, then start again.`);
  }
}

/** Reads what is there now; of a file that says what it said before, the campaign is the same value. */
function campaignsOf(dataDir: string): () => Campaign[] {
  const folder = join(dataDir, comparisonFiles.campaigns);
  const former = join(dataDir, comparisonFiles.formerCampaign);
  let known = new Map<string, { readonly text: string; readonly campaign: Campaign }>();
  return () => {
    const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
    const paths = [
      ...names.sort().map((name) => join(folder, name)),
      ...(existsSync(former) ? [former] : []),
    ];
    if (paths.length === 0) throw new Error(`${folder} holds no campaign: run “miroir comparison” first`);
    known = new Map(
      paths.map((path) => {
        const text = readText(path);
        const before = known.get(path);
        return [path, before?.text === text ? before : { text, campaign: campaignOf(path, text) }];
      }),
    );
    return [...known.values()].map(({ campaign }) => campaign);
  };
}

function campaignOf(path: string, text: string): Campaign {
  const campaign = checkCampaign(
    reading(path, () => JSON.parse(text)),
    { stage: 'publish' },
  );
  if (campaign.ok) return campaign.value;
  const faults = campaign.error.map((fault) => `${fault.path}: ${fault.message}`).join('\n');
  throw new Error(`${path}:\n${faults}`);
}

const readText = (path: string): string => reading(path, () => readFileSync(path, 'utf8'));
const readJson = (path: string): unknown => reading(path, () => JSON.parse(readFileSync(path, 'utf8')));

function reading<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw new Error(`${path} cannot be read: run “miroir comparison” first`, { cause });
  }
}
