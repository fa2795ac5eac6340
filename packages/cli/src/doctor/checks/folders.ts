import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Find, type Finding, findingsOf } from '../finding.ts';
import type { Check } from '../sight.ts';

/** Folders and keys: for their owner alone, who is the account of the process, and of no other one. */
export const folders: Check = async (sight) => {
  const find = findingsOf('folders', sight.io);
  const found: Finding[] = [];
  for (const process of sight.processes) {
    const wanted = await accountId(sight.world.run, process.unit);
    found.push(...(await folderFindings(find, process.folder, { account: process.unit, wanted })));
  }
  const named = new Set(sight.processes.map(({ folder }) => folder));
  const comparison = sight.comparison === null ? [] : [sight.comparison];
  const others = [...sight.roles.map(({ paths }) => paths.folder), ...comparison];
  for (const folder of others.filter((each) => !named.has(each)))
    found.push(...(await folderFindings(find, folder, null)));
  return [...found, ...(await sharedOwners(sight.processes, find))];
};

interface Account {
  readonly account: string;
  /** Its number; null where this machine does not know the account. */
  readonly wanted: number | null;
}

async function folderFindings(find: Find, folder: string, expected: Account | null): Promise<Finding[]> {
  const found = await stat(folder).catch(() => null);
  if (found === null)
    return [
      find('fault', folder, {
        en: ['This folder does not exist.', 'Run install.sh again, or correct the settings.'],
        fr: ['Ce dossier n’existe pas.', 'Relancez install.sh, ou corrigez les réglages.'],
      }),
    ];
  const open = await tooOpen(folder);
  const strange = await ownedByOthers(folder, found.uid);
  const owner = expected !== null && expected.wanted !== null && found.uid !== expected.wanted;
  const findings = [
    ...open.map((path) =>
      find('fault', path, {
        en: ['Others than its owner may read it.', `Run “chmod go= ${path}”.`],
        fr: ['D’autres que son propriétaire peuvent le lire.', `Lancez «\u00a0chmod go= ${path}\u00a0».`],
      }),
    ),
    ...(owner
      ? [
          find('fault', folder, {
            en: [
              `It does not belong to ${expected.account}.`,
              `Run “chown -hR ${expected.account}: ${folder}”.`,
            ],
            fr: [
              `Il n’appartient pas à ${expected.account}.`,
              `Lancez «\u00a0chown -hR ${expected.account}: ${folder}\u00a0».`,
            ],
          }),
        ]
      : []),
    ...strange.map((path) =>
      find('fault', path, {
        en: [
          'It belongs to another account than its folder: the process cannot use it.',
          `Run “chown -h --reference=${folder} ${path}”.`,
        ],
        fr: [
          'Il appartient à un autre compte que son dossier\u00a0: le processus ne peut pas s’en servir.',
          `Lancez «\u00a0chown -h --reference=${folder} ${path}\u00a0».`,
        ],
      }),
    ),
  ];
  return findings.length > 0
    ? findings
    : [
        find('ok', folder, {
          en: ['It is for its owner alone.'],
          fr: ['Il est à son propriétaire seul.'],
        }),
      ];
}

/** The folder itself and everything in its folders of keys; what lies deeper is behind the folder. */
async function tooOpen(folder: string): Promise<string[]> {
  const keys = join(folder, 'keys');
  const names = await readdir(keys, { recursive: true }).catch((): string[] => []);
  const paths = [folder, keys, ...names.map((name) => join(keys, name))];
  const open: string[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (found !== null && (found.mode & 0o077) !== 0) open.push(path);
  }
  return open;
}

async function ownedByOthers(folder: string, owner: number): Promise<string[]> {
  const names = await readdir(folder, { recursive: true }).catch((): string[] => []);
  const strange: string[] = [];
  for (const name of names) {
    const found = await stat(join(folder, name)).catch(() => null);
    if (found !== null && found.uid !== owner) strange.push(join(folder, name));
  }
  // Three of a kind say as much as thousands.
  return strange.slice(0, 3);
}

async function accountId(
  run: (command: string, args: readonly string[]) => Promise<string | null>,
  account: string,
): Promise<number | null> {
  const said = await run('id', ['-u', account]);
  return said === null ? null : Number(said.trim());
}

/** Two processes of one account could read each other's records: who was invited beside what was said. */
async function sharedOwners(
  processes: readonly { readonly folder: string }[],
  find: Find,
): Promise<Finding[]> {
  const owners = new Map<number, string>();
  const found: Finding[] = [];
  for (const { folder } of processes) {
    const uid = (await stat(folder).catch(() => null))?.uid;
    if (uid === undefined) continue;
    const other = owners.get(uid);
    if (other !== undefined)
      found.push(
        find('warning', folder, {
          en: [
            `It has the same owner as ${other}.`,
            'Give each process an account of its own: install.sh does.',
          ],
          fr: [
            `Il a le même propriétaire que ${other}.`,
            'Donnez à chaque processus son propre compte\u00a0: install.sh le fait.',
          ],
        }),
      );
    else owners.set(uid, folder);
  }
  return found;
}
