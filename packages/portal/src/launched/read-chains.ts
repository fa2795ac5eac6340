import { createPublicKey, type KeyObject } from 'node:crypto';
import {
  type AmendedRound,
  acceptAmendment,
  loadSealKey,
  type OpenedOwnAmendment,
  type OwnChain,
  type OwnPlace,
  readOwnAmendment,
  unamended,
} from '@miroir/exchange';
import type { PortalFile } from '../deployment/portal-file.ts';
import { PortalRefused } from '../deployment/portal-refused.ts';
import type { AmendmentRecords } from './amendment-files.ts';

/** The records of this side alone: their chain, and each in its order. */
export interface OwnRecords {
  readonly chain: OwnChain;
  readonly records: readonly OpenedOwnAmendment[];
}

/** Where a role's own records belong. */
export function ownPlaceOf(file: PortalFile): OwnPlace {
  const { audience, questionnaire, round, keyListDigest } = file;
  const { campaign, fingerprint } = questionnaire;
  return { audience, campaign, fingerprint, round, keyList: keyListDigest };
}

/** What this side has refused because it came too late: see `refused` of an amendment's pins. */
export function refusedBy({ records }: Pick<OwnRecords, 'records'>): ReadonlySet<string> {
  return new Set(records.flatMap(({ body: { change } }) => (change.kind === 'refusal' ? [change.hash] : [])));
}

/** The round after each amendment of both sides, from the launch on. @throws PortalRefused when one is not its own. */
export async function readTold(
  file: PortalFile,
  records: readonly string[],
  refused: ReadonlySet<string>,
): Promise<AmendedRound[]> {
  const { audience, round, comparisonKey } = file;
  let last = unamended(file.questionnaire);
  const steps = [last];
  for (const sealed of records) {
    const done = await acceptAmendment(last, sealed, { audience, round, comparisonKey, refused });
    if (!done.ok) throw spoilt('comparison', done.error);
    last = done.value.amended;
    steps.push(last);
  }
  return steps;
}

/** This side's own records. @throws PortalRefused when one is not under the role's own seal, or out of order. */
export async function readOwn(
  file: PortalFile,
  records: readonly string[],
  /** PKCS #8 PEM of the role's seal; asked for only where there are records. */
  sealKey: () => Promise<string>,
): Promise<OwnRecords> {
  let chain: OwnChain = { epoch: 1, hashes: {}, head: null, restarting: false };
  if (records.length === 0) return { chain, records: [] };
  const [key, place] = [publicHalf(await sealKey()), ownPlaceOf(file)];
  const opened: OpenedOwnAmendment[] = [];
  for (const sealed of records) {
    const done = await readOwnAmendment(chain, sealed, { place, key });
    if (!done.ok) throw spoilt('own', done.error);
    chain = done.value;
    if (chain.head !== null) opened.push(chain.head);
  }
  return { chain, records: opened };
}

const publicHalf = (pem: string): KeyObject => createPublicKey(loadSealKey(pem));

function spoilt(series: keyof AmendmentRecords, reason: string): PortalRefused {
  return new PortalRefused(
    `What was amended after the launch cannot be read (${series}: ${reason}): put the folder “amendments” back as it was, from a backup of this role.`,
  );
}
