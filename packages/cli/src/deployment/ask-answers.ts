import { sides as allSides, type Side, settingsSchema, usual } from '@miroir/deployment';
import { type CliIo, CliRefusal } from '../cli-io.ts';
import { exitCodes } from '../exit-codes.ts';
import { type Answers, type HostKey, hostBelow, hostsNeeded, settingsOf } from './settings-draft.ts';

/** What `miroir init` was told on the command line; what is absent is asked, or as usual where nobody is there. */
export interface InitOptions {
  readonly sides?: readonly Side[];
  readonly domain?: string;
  readonly host: Readonly<Partial<Record<HostKey, string>>>;
  readonly port: Readonly<Partial<Record<HostKey, number>>>;
  readonly desks?: readonly Side[];
  readonly deskPasskeys?: boolean;
  readonly spaces?: readonly Side[];
  readonly proxy?: 'caddy' | 'nginx' | 'other';
  readonly mongodb?: string;
  readonly replicaSet?: string;
  readonly tls?: boolean;
  readonly community?: string;
  readonly locales?: string;
  readonly metrics?: boolean;
  readonly code?: string;
  readonly data?: string;
  readonly backups?: string;
  readonly keepBackups?: number;
}

/**
 * Everything a person must decide, from the command line or asked for at the terminal.
 * @throws CliRefusal naming what is missing where nobody can be asked, or when a person would rather not go on
 */
export async function askAnswers(io: CliIo, options: InitOptions): Promise<Answers> {
  const sides = options.sides ?? (await askSides(io));
  if (sides.length === 0) throw new CliRefusal(exitCodes.usage, io.messages.initNoSide);
  const desks = options.desks ?? (await askPortals(io, sides, io.messages.askDesks));
  const deskPasskeys = options.deskPasskeys ?? (await askDeskPasskeys(io, desks));
  const spaces = options.spaces ?? (await askPortals(io, sides, io.messages.askSpaces));
  const hosts = await askHosts(io, options, hostsNeeded({ sides, desks, spaces }));
  return {
    sides,
    desks,
    deskPasskeys,
    spaces,
    hosts,
    ports: options.port,
    metrics: options.metrics ?? false,
    machine: {
      code: options.code ?? usual.code,
      data: options.data ?? usual.data,
      backups: options.backups ?? usual.backups,
      keepBackups: options.keepBackups ?? (await askDays(io)),
      proxy: options.proxy ?? (await askProxy(io)),
      database: await askDatabase(io, options),
      locales: options.locales ?? null,
      community: options.community ?? (await askCommunity(io)),
    },
  };
}

/** @throws CliRefusal when the person has left */
function said<T>(io: CliIo, answer: T | null): T {
  if (answer === null) throw new CliRefusal(exitCodes.refused, io.messages.initLeft);
  return answer;
}

async function askSides(io: CliIo): Promise<readonly Side[]> {
  if (!io.interactive) throw new CliRefusal(exitCodes.usage, io.messages.initNoSide);
  const choices = allSides.map((value) => ({ value, label: io.messages.sideName(value) }));
  return said(io, await io.prompts.several(io.messages.askSides, choices, allSides));
}

async function askPortals(io: CliIo, sides: readonly Side[], question: string): Promise<readonly Side[]> {
  const portals = sides.filter((side) => side !== 'comparison');
  if (!io.interactive || portals.length === 0) return [];
  const choices = portals.map((value) => ({ value, label: io.messages.sideName(value) }));
  return said(io, await io.prompts.several(question, choices, []));
}

/** Asked only where somebody reads at a desk. */
async function askDeskPasskeys(io: CliIo, desks: readonly Side[]): Promise<boolean> {
  if (!io.interactive || desks.length === 0) return false;
  const choices = (['link', 'passkey'] as const).map((value) => ({
    value,
    label: io.messages.deskEntryName(value),
  }));
  return said(io, await io.prompts.choose(io.messages.askDeskEntry, choices, 'link')) === 'passkey';
}

/** A host name is right where settings take it. */
function hostFault(io: CliIo, text: string): string | undefined {
  const [roll, box] = ['a.example', 'b.example'];
  // The usual ports are of no machine’s own: with them beside it nothing would be settings.
  const { ports: _ports, comparisonPort: _port, version: _version, ...machine } = usual;
  const answers: Answers = {
    sides: ['consumers'],
    desks: [],
    deskPasskeys: false,
    spaces: [],
    hosts: { 'consumers-roll': roll, 'consumers-box': box, comparison: text },
    ports: {},
    metrics: false,
    machine,
  };
  return settingsSchema.safeParse(settingsOf(answers)[0]).success ? undefined : io.messages.notAHost(text);
}

async function askHosts(
  io: CliIo,
  { host, domain }: InitOptions,
  needed: readonly HostKey[],
): Promise<Answers['hosts']> {
  const check = (text: string): string | undefined => hostFault(io, text);
  for (const given of [domain, ...Object.values(host)]) {
    const fault = given === undefined ? undefined : check(given);
    if (fault !== undefined) throw new CliRefusal(exitCodes.refused, fault);
  }
  const missing = needed.filter((key) => host[key] === undefined);
  if (missing.length === 0) return host;
  if (!io.interactive && domain === undefined)
    throw new CliRefusal(exitCodes.usage, io.messages.initNoHosts(missing));
  const below = domain ?? said(io, await io.prompts.text(io.messages.askDomain, '', check));
  const hosts: Partial<Record<HostKey, string>> = { ...host };
  for (const key of missing) {
    const usualHost = hostBelow(below, key);
    // With --domain the names below it are what was said; at a terminal each may still be another.
    hosts[key] =
      domain !== undefined
        ? usualHost
        : said(io, await io.prompts.text(io.messages.askHost(key), usualHost, check));
  }
  return hosts;
}

async function askProxy(io: CliIo): Promise<'caddy' | 'nginx' | 'other'> {
  if (!io.interactive) return usual.proxy;
  const choices = (['caddy', 'nginx', 'other'] as const).map((value) => ({
    value,
    label: io.messages.proxyName(value),
  }));
  return said(io, await io.prompts.choose(io.messages.askProxy, choices, usual.proxy));
}

async function askDays(io: CliIo): Promise<number> {
  if (!io.interactive) return usual.keepBackups;
  const check = (text: string): string | undefined =>
    /^[1-9]\d{0,2}$/.test(text) ? undefined : io.messages.notDays;
  return Number(said(io, await io.prompts.text(io.messages.askDays, String(usual.keepBackups), check)));
}

async function askDatabase(io: CliIo, options: InitOptions): Promise<Answers['machine']['database']> {
  const { mongodb, replicaSet = null, tls = true } = options;
  if (mongodb !== undefined) return { kind: 'mongodb', hosts: mongodb, replicaSet, tls };
  if (!io.interactive) return { kind: 'embedded' };
  const choices = (['embedded', 'mongodb'] as const).map((value) => ({
    value,
    label: io.messages.databaseName(value),
  }));
  const kind = said(io, await io.prompts.choose(io.messages.askDatabase, choices, 'embedded'));
  if (kind === 'embedded') return { kind };
  const hosts = said(
    io,
    await io.prompts.text(io.messages.askDatabaseHosts, 'localhost:27017', () => undefined),
  );
  return { kind, hosts, replicaSet, tls };
}

async function askCommunity(io: CliIo): Promise<string | null> {
  if (!io.interactive) return null;
  const given = said(io, await io.prompts.text(io.messages.askCommunity, '', () => undefined));
  return given.trim() === '' ? null : given.trim();
}
