import { type Admission, err, ok, type Result } from '@miroir/basics';
import { type CohortKey, everyRound, type KeyList, type SpaceKey, spaceKeyOf } from '@miroir/credential';
import { generateKeyPair, type KeyPair } from '@miroir/credential/server';
import {
  type PortalTarget,
  privateFolder,
  readIfPresent,
  rolePaths,
  roundPaths,
  writePrivateFile,
} from '@miroir/portal';
import type { LaunchFault } from './launch-types.ts';

/** People of each cohort on the roll; null behind an open link. */
export type Headcounts = { id: string; headcount: number | null }[];

/** What a list is made of. */
export interface KeyListParts {
  readonly campaign: string;
  readonly round: string;
  readonly admission: Admission;
  readonly headcounts: Headcounts;
  /** A list of an earlier round of the campaign. */
  readonly before: KeyList | null;
}

/** A list, and the private halves that go with it (not yet kept). */
export interface MadeKeyList {
  readonly list: KeyList;
  readonly pairs: readonly KeyPair[];
  /** Of the campaign's space; null when an earlier round's is kept. */
  readonly spacePair: KeyPair | null;
}

/**
 * The keys of a round: for each cohort one of answers and one of replacements, and the space's, which is made once a
 * campaign. Refused when an earlier round's key of the space is no longer on the roll: another would tell earlier
 * holders from later ones.
 */
export async function makeKeyList(
  target: PortalTarget,
  parts: KeyListParts,
): Promise<Result<MadeKeyList, LaunchFault[]>> {
  const { campaign, round, admission, headcounts, before } = parts;
  const { audience } = target;
  const space = await spaceKey(target, campaign, before);
  if (space === null)
    return err([
      {
        code: 'keys-missing',
        message:
          'The private key of the campaign’s space is missing from the roll: restore its “keys” folder.',
        params: {},
      },
    ]);
  const made = await Promise.all(
    (['answer', 'replacement'] as const).flatMap((purpose) =>
      headcounts.map(async ({ id: cohort, headcount }) => {
        const pair = await generateKeyPair();
        const { id, spki } = pair;
        const key: CohortKey = { id, audience, campaign, round, purpose, cohort, headcount, spki };
        return { key, pair };
      }),
    ),
  );
  const keys = [...made.map(({ key }) => key), space.key];
  return ok({
    list: { version: 1, audience, campaign, round, admission, keys },
    pairs: made.map(({ pair }) => pair),
    spacePair: space.pair,
  });
}

/** The earlier round's key when there is one and the roll still holds it; else a new one; null when it is lost. */
async function spaceKey(
  target: PortalTarget,
  campaign: string,
  before: KeyList | null,
): Promise<{ key: SpaceKey; pair: KeyPair | null } | null> {
  const known = before === null ? null : spaceKeyOf(before);
  if (known !== null)
    return (await readIfPresent(spaceKeyPath(target, known.id))) === null ? null : { key: known, pair: null };
  const pair = await generateKeyPair();
  const { id, spki } = pair;
  const { audience } = target;
  const scope = { audience, campaign, round: everyRound, purpose: 'space' } as const;
  return { key: { id, ...scope, cohort: null, headcount: null, spki }, pair };
}

/** Writes the private halves into the roll's `keys/`, before any list that names them. */
export async function keepPrivateKeys(
  target: PortalTarget,
  round: string,
  { pairs, spacePair }: Pick<MadeKeyList, 'pairs' | 'spacePair'>,
): Promise<void> {
  const { credentialKeys } = roundPaths(rolePaths(target.dataDir, 'roll'), round);
  await privateFolder(credentialKeys);
  for (const { id, privateKey } of pairs) await writePrivateFile(`${credentialKeys}/${id}.pem`, privateKey);
  if (spacePair !== null) await writePrivateFile(spaceKeyPath(target, spacePair.id), spacePair.privateKey);
}

/** Where the roll keeps the key of a campaign's space, which is no single round's. */
export function spaceKeyPath(target: PortalTarget, id: string): string {
  return `${rolePaths(target.dataDir, 'roll').credentialKeys}/${id}.pem`;
}
