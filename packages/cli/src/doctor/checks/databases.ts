import { readdir } from 'node:fs/promises';
import { DatabaseRefused, openDatabase } from '@miroir/database';
import { planUpgrade } from '@miroir/launch';
import type { PortalRole, PortalTarget } from '@miroir/portal';
import { databaseUri } from '../../deployment/database-uri.ts';
import { type Find, type Finding, findingsOf } from '../finding.ts';
import type { Check, Sight } from '../sight.ts';

/** Databases: each is its role's, of the version that this Miroir reads, answers, and its files are whole. */
export const databases: Check = async (sight) => {
  const find = findingsOf('databases', sight.io);
  const found: Finding[] = [];
  for (const place of placesOf(sight)) {
    if (place.uri === undefined && !(await hasFile(place.dataDir))) continue;
    const version = await otherVersion(place, find);
    if (version !== null) {
      found.push(version);
      continue;
    }
    const { refused, damage } = await lookInto(place);
    if (damage !== null) found.push(damaged(find, place.dataDir, damage));
    found.push(
      refused === null
        ? find('ok', place.dataDir, {
            en: ['Its database answers and is its own.'],
            fr: ['Sa base répond et est bien la sienne.'],
          })
        : find('fault', place.dataDir, {
            en: [
              refused,
              'Do not start the process on it before that is understood; “miroir restored” reads a dump back.',
            ],
            fr: [
              `La base se refuse\u00a0: ${refused}`,
              'Ne démarrez pas le processus dessus avant d’avoir compris\u00a0; «\u00a0miroir restored\u00a0» relit une sauvegarde.',
            ],
          }),
    );
  }
  return found;
};

interface Place {
  readonly audience: 'employees' | 'consumers' | 'comparison';
  readonly role: PortalRole | 'comparison';
  readonly dataDir: string;
  readonly uri: string | undefined;
  /** The portal, of which data are brought forward; null for the comparison. */
  readonly target: PortalTarget | null;
}

function placesOf({ roles, comparison, io }: Sight): Place[] {
  const portals = roles.map(({ audience, role, paths, target }): Place => {
    const uri = databaseUri(io, `${audience}-${role}`, undefined);
    const at = uri === undefined ? {} : { databaseUri: { [role]: uri } };
    return { audience, role, dataDir: paths.folder, uri, target: { ...target, ...at } };
  });
  if (comparison === null) return portals;
  const uri = databaseUri(io, 'comparison', undefined);
  return [...portals, { audience: 'comparison', role: 'comparison', dataDir: comparison, uri, target: null }];
}

/** Data of another version than this Miroir's: every process refuses them, and nothing is broken. Null where they are of it. */
async function otherVersion({ target, role, dataDir }: Place, find: Find): Promise<Finding | null> {
  if (target === null || role === 'comparison') return null;
  // What cannot be opened is told of by the look that follows.
  const plan = await planUpgrade(target, role).catch(() => null);
  if (plan === null || plan.version === plan.current) return null;
  const { version, current } = plan;
  if (version > current)
    return find('fault', dataDir, {
      en: [
        `A newer Miroir wrote these data: they are of version ${version}, and this one knows version ${current}.`,
        'Put the newer version back in place.',
      ],
      fr: [
        `Un Miroir plus récent a écrit ces données\u00a0: elles sont en version ${version}, et celui-ci connaît la version ${current}.`,
        'Remettez en place la version plus récente.',
      ],
    });
  return find('fault', dataDir, {
    en: [
      `Its data are of version ${version}; this Miroir reads version ${current}, and no process starts on them.`,
      'Take a backup, stop the processes, and run “miroir upgrade”.',
    ],
    fr: [
      `Ses données sont en version ${version}\u00a0; ce Miroir lit la version ${current}, et aucun processus ne démarre dessus.`,
      'Faites une sauvegarde, arrêtez les processus et lancez «\u00a0miroir upgrade\u00a0».',
    ],
  });
}

/** Looking into a folder makes no database in it. */
async function hasFile(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch((): string[] => []);
  return names.some((name) => name.endsWith('.sqlite'));
}

interface Looked {
  /** Why it cannot be used; null when it can. */
  readonly refused: string | null;
  readonly damage: string | null;
}

/** Through the process that serves it, when one does: the files are nobody else's then. */
async function lookInto({ audience, role, dataDir, uri }: Place): Promise<Looked> {
  try {
    const database = await openDatabase({ audience, role, ...(uri === undefined ? { dataDir } : { uri }) });
    try {
      return { refused: null, damage: await database.damage() };
    } finally {
      await database.close();
    }
  } catch (error) {
    if (error instanceof DatabaseRefused) return { refused: error.message, damage: null };
    // A driver's own message may name a document or an address with a password.
    return { refused: error instanceof Error ? error.name : 'unknown', damage: null };
  }
}

const damaged = (find: Find, place: string, damage: string): Finding =>
  find('fault', place, {
    en: [
      `The file of its database is damaged: ${damage}.`,
      'Stop its process, move the file aside and read the last dump back (“miroir restored”).',
    ],
    fr: [
      `Le fichier de sa base est abîmé\u00a0: ${damage}.`,
      'Arrêtez son processus, mettez le fichier de côté et relisez la dernière sauvegarde («\u00a0miroir restored\u00a0»).',
    ],
  });
