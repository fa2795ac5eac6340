import { createPublicKey } from 'node:crypto';
import { join } from 'node:path';
import { keyIdOf } from '@miroir/credential';
import { type PublicSealKey, publicSealKeyOf } from '@miroir/exchange';
import {
  type ComparisonConfig,
  comparisonConfigSchema,
  comparisonFiles,
  comparisonKeySchema,
} from '@miroir/exchange/comparison-config';
import { readIfPresent, roundIdOf, roundName, roundPaths } from '@miroir/portal';
import { type Find, type Finding, findingsOf } from '../finding.ts';
import type { Check, RoleSight } from '../sight.ts';

/** Keys: there, readable as keys, and the ones that the other side knows. */
export const keys: Check = async (sight) => {
  const find = findingsOf('keys', sight.io);
  const found: Finding[] = [];
  const config = await configOf(sight.comparison);
  if (config === 'spoilt') found.push(spoiltConfig(find, sight.comparison ?? ''));
  for (const role of sight.roles) {
    const missing = await missingKeys(role);
    found.push(...missing.map((path) => missingKey(find, path)));
    found.push(...(await privateHalves(role, find)));
    if (config !== null && config !== 'spoilt') found.push(...(await knownToComparison(role, config, find)));
    if (missing.length === 0) found.push(allThere(find, role.paths.keys));
  }
  return [...found, ...(await pinned(sight.roles, sight.comparison, find))];
};

async function missingKeys({ paths, role }: RoleSight): Promise<string[]> {
  const wanted = [paths.sealKey, paths.exchangeToken, ...(role === 'roll' ? [paths.sessionKey] : [])];
  const missing: string[] = [];
  for (const path of wanted) if ((await readText(path)) === null) missing.push(path);
  return missing;
}

const readText = (path: string): Promise<string | null> => readIfPresent(path).catch(() => null);

const missingKey = (find: Find, path: string): Finding =>
  find('fault', path, {
    en: [
      'This key is missing.',
      'Put it back from your copy of the keys; before a launch, run “miroir keys”.',
    ],
    fr: [
      'Cette clé manque.',
      'Remettez-la depuis votre copie des clés\u00a0; avant un lancement, lancez «\u00a0miroir keys\u00a0».',
    ],
  });

const allThere = (find: Find, path: string): Finding =>
  find('ok', path, { en: ['Its keys are there.'], fr: ['Ses clés sont là.'] });

/** Of each key that a launch published, the roll must hold the private half, and that very one. */
async function privateHalves({ role, rounds, paths }: RoleSight, find: Find): Promise<Finding[]> {
  if (role !== 'roll') return [];
  const found: Finding[] = [];
  for (const file of rounds) {
    const own = roundPaths(paths, roundName(roundIdOf(file))).credentialKeys;
    const wanted = [
      ...file.cohorts.flatMap(({ keyIds }) =>
        [keyIds.answer, keyIds.replacement].map((id) => [own, id] as const),
      ),
      // One a campaign: no round's own.
      [paths.credentialKeys, file.spaceKeyId] as const,
    ];
    for (const [folder, id] of wanted) {
      const path = join(folder, `${id}.pem`);
      const pem = await readText(path);
      if (pem === null) found.push(missingKey(find, path));
      else if (idOf(pem) !== id)
        found.push(
          find('fault', path, {
            en: [
              'It is another key than the one that was published.',
              'Put it back from your copy of the keys.',
            ],
            fr: ['Ce n’est pas la clé qui a été publiée.', 'Remettez-la depuis votre copie des clés.'],
          }),
        );
    }
  }
  return found;
}

function idOf(pem: string): string | null {
  try {
    const spki = createPublicKey(pem).export({ type: 'spki', format: 'der' });
    return keyIdOf(spki.toString('base64url'));
  } catch {
    return null;
  }
}

async function configOf(folder: string | null): Promise<ComparisonConfig | 'spoilt' | null> {
  if (folder === null) return null;
  const text = await readText(join(folder, comparisonFiles.config));
  if (text === null) return null;
  return comparisonConfigSchema.safeParse(jsonOf(text)).data ?? 'spoilt';
}

/** The text as JSON; undefined, which no schema takes, where it is none. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const spoiltConfig = (find: Find, folder: string): Finding =>
  find('fault', join(folder, comparisonFiles.config), {
    en: ['It is not what “miroir comparison” writes.', 'Run “miroir comparison” again.'],
    fr: [
      'Ce n’est pas ce qu’écrit «\u00a0miroir comparison\u00a0».',
      'Relancez «\u00a0miroir comparison\u00a0».',
    ],
  });

/** Public halves and token as the comparison has them: with others nothing is believed, or nobody is let in. */
async function knownToComparison(
  { audience, role, paths }: RoleSight,
  config: ComparisonConfig,
  find: Find,
): Promise<Finding[]> {
  const { boxKeys, rollKeys, space, token } = config.portals[audience];
  const believed = { box: boxKeys, roll: rollKeys, space: space?.keys ?? [] }[role];
  const own = sealOf(await readText(paths.sealKey));
  const ownToken = (await readText(paths.exchangeToken))?.trim();
  const known = own === null || believed.some(({ x }) => x === own.x);
  return [
    ...(known
      ? []
      : [
          find('fault', paths.sealKey, {
            en: [
              'The comparison does not know this seal: it refuses what is published.',
              'Run “miroir comparison” again.',
            ],
            fr: [
              'La comparaison ne connaît pas ce sceau\u00a0: elle refuse ce qui est publié.',
              'Relancez «\u00a0miroir comparison\u00a0».',
            ],
          }),
        ]),
    ...(ownToken === undefined || ownToken === token
      ? []
      : [
          find('fault', paths.exchangeToken, {
            en: ['The comparison has another token: it is not let in.', 'Run “miroir comparison” again.'],
            fr: [
              'La comparaison a un autre jeton\u00a0: elle n’entre pas.',
              'Relancez «\u00a0miroir comparison\u00a0».',
            ],
          }),
        ]),
  ];
}

function sealOf(pem: string | null): PublicSealKey | null {
  try {
    return pem === null ? null : publicSealKeyOf(pem);
  } catch {
    return null;
  }
}

/** The comparison's key as each launch pinned it, against the one that it seals with. */
async function pinned(
  roles: readonly RoleSight[],
  comparison: string | null,
  find: Find,
): Promise<Finding[]> {
  if (comparison === null) return [];
  const text = await readText(join(comparison, comparisonFiles.publicKey));
  const own = sealOf(await readText(join(comparison, comparisonFiles.sealKey)));
  if (text === null || own === null) return [missingKey(find, join(comparison, comparisonFiles.sealKey))];
  const shown = comparisonKeySchema.safeParse(jsonOf(text)).data?.comparisonKey;
  const pins = roles.flatMap(({ rounds, paths }) =>
    rounds.map(({ comparisonKey }) => ({ where: paths.folder, key: comparisonKey })),
  );
  const told = [{ where: join(comparison, comparisonFiles.publicKey), key: shown }, ...pins];
  return told
    .filter(({ key }) => key?.x !== own.x)
    .map(({ where }) =>
      find('fault', where, {
        en: [
          'It names another key than the one that the comparison seals with: no bulletin would be believed.',
          'Put the comparison’s keys back from your copy; a portal that was launched believes no other.',
        ],
        fr: [
          'Il nomme une autre clé que celle qui scelle pour la comparaison\u00a0: aucun bulletin ne serait cru.',
          'Remettez les clés de la comparaison depuis votre copie\u00a0; un portail lancé n’en croit pas d’autre.',
        ],
      }),
    );
}
