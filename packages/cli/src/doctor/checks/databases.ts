import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DatabaseRefused, openDatabase } from '@miroir/database';
import { databaseUri } from '../../commands/target.ts';
import { type Find, type Finding, findingsOf } from '../finding.ts';
import type { Check, Sight } from '../sight.ts';

/** Databases: each is its role's, answers, and its files are whole. */
export const databases: Check = async (sight) => {
  const find = findingsOf('databases', sight.io);
  const found: Finding[] = [];
  for (const place of placesOf(sight)) {
    const files = await filesOf(place.dataDir);
    if (place.uri === undefined && files.length === 0) continue;
    const refused = await refusal(place);
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
    for (const file of files) found.push(...integrity(file, find));
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

/** The engine's files in a role's folder. */
async function filesOf(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((): string[] => []);
  return names.filter((name) => name.endsWith('.sqlite')).map((name) => join(folder, name));
}

async function refusal({ audience, role, dataDir, uri }: Place): Promise<string | null> {
  try {
    const database = await openDatabase({ audience, role, ...(uri === undefined ? { dataDir } : { uri }) });
    await database.close();
    return null;
  } catch (error) {
    if (error instanceof DatabaseRefused) return error.message;
    // A driver's own message may name a document or an address with a password.
    return error instanceof Error ? error.name : 'unknown';
  }
}

/** SQLite's own look at every page of a file, beside the process that serves it. */
function integrity(path: string, find: Find): Finding[] {
  const broken = brokenPages(path);
  if (broken === null) return [];
  return [
    find('fault', path, {
      en: [
        `This file is damaged: ${broken}.`,
        'Stop its process, move the file aside and read the last dump back (“miroir restored”).',
      ],
      fr: [
        `Ce fichier est abîmé\u00a0: ${broken}.`,
        'Arrêtez son processus, mettez le fichier de côté et relisez la dernière sauvegarde («\u00a0miroir restored\u00a0»).',
      ],
    }),
  ];
}

function brokenPages(path: string): string | null {
  try {
    const file = new DatabaseSync(path, { readOnly: true });
    try {
      const row = file.prepare('PRAGMA quick_check(1)').get();
      const said = String(Object.values(row ?? {})[0] ?? '');
      return said === 'ok' ? null : said;
    } finally {
      file.close();
    }
  } catch (error) {
    return error instanceof Error ? error.message : 'unknown';
  }
}
