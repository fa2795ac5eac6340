import { DatabaseRefused } from './database-refused.ts';

const schemes = ['mongodb://', 'mongodb+srv://'];

/** What a URI may say at most about durability, by option in lower case; anything else is weaker or unknown. */
const required: Readonly<Record<string, { readonly accepted: readonly string[]; readonly why: string }>> = {
  w: { accepted: ['majority'], why: 'an acknowledged answer must survive the loss of a server' },
  journal: { accepted: ['true'], why: 'an acknowledged answer must be on disk' },
  j: { accepted: ['true'], why: 'an acknowledged answer must be on disk' },
  safe: { accepted: ['true'], why: 'every write must be acknowledged' },
  readconcernlevel: {
    accepted: ['majority', 'linearizable'],
    why: 'what is read must not be rolled back later',
  },
  readpreference: { accepted: ['primary'], why: 'another server may still lack the latest answers' },
};

/**
 * Checks the URI of a MongoDB server. What it leaves open is set by {@link serverGuarantees}.
 * Throws DatabaseRefused on a guarantee weaker than majority + journal, without repeating the URI,
 * which may hold a password.
 */
export function checkServerUri(uri: string): void {
  if (!schemes.some((scheme) => uri.startsWith(scheme))) {
    throw new DatabaseRefused('The database URI must begin with mongodb:// or mongodb+srv://.');
  }
  const query = uri.includes('?') ? uri.slice(uri.indexOf('?') + 1) : '';
  for (const [option, value] of new URLSearchParams(query)) {
    const rule = required[option.toLowerCase()];
    if (rule === undefined || rule.accepted.includes(value.toLowerCase())) continue;
    const wanted = `${option}=${rule.accepted[0]}`;
    throw new DatabaseRefused(
      `The database URI asks for ${option}=${value}, but ${rule.why}: write ${wanted} or leave it out.`,
    );
  }
}

/** Options given beside the URI: majority, journal, and reads that cannot be rolled back. */
export const serverGuarantees = {
  writeConcern: { w: 'majority', journal: true },
  readConcern: { level: 'majority' },
  readPreference: 'primary',
} as const;
