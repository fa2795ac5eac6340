import { readdir } from 'node:fs/promises';
import { DatabaseRefused, openDatabase } from '@miroir/database';
import { databaseUri } from '../../deployment/database-uri.ts';
import { type Find, type Finding, findingsOf } from '../finding.ts';
import type { Check, Sight } from '../sight.ts';

/** Databases: each is its role's, answers, and its files are whole. */
export const databases: Check = async (sight) => {
  const find = findingsOf('databases', sight.io);
  const found: Finding[] = [];
  for (const place of placesOf(sight)) {
    if (place.uri === undefined && !(await hasFile(place.dataDir))) continue;
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
  readonly role: 'roll' | 'box' | 'comparison';
  readonly dataDir: string;
  readonly uri: string | undefined;
}

function placesOf({ roles, comparison, io }: Sight): Place[] {
  const portals = roles.map(
    ({ audience, role, paths }): Place => ({
      audience,
      role,
      dataDir: paths.folder,
      uri: databaseUri(io, `${audience}-${role}`, undefined),
    }),
  );
  if (comparison === null) return portals;
  const uri = databaseUri(io, 'comparison', undefined);
  return [...portals, { audience: 'comparison', role: 'comparison', dataDir: comparison, uri }];
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
