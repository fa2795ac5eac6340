import type { Clock } from '@miroir/basics';
import { sealOwnAmendment } from '@miroir/exchange';
import {
  addAmendmentRecord,
  ownPlaceOf,
  type PortalFile,
  portalRoles,
  type RoundTarget,
  readAmendmentRecords,
  readFrozenRound,
  readOwn,
  readSecret,
  rolePaths,
  roundPaths,
} from '@miroir/portal';
import type { PersonDocument } from '@miroir/roll';
import { type OwnTotals, totalsOf, unrecorded } from './own-totals.ts';

/** What the roll shows of what was done since the launch. */
export function doneSince({ cohorts }: PortalFile, people: readonly PersonDocument[]): OwnTotals {
  const added = cohorts.map(({ id, headcount }) => {
    const now = people.filter(({ cohort }) => cohort === id).length;
    return [id, Math.max(0, now - (headcount ?? now))] as const;
  });
  return {
    added: Object.fromEntries(added),
    codes: people.reduce((sum, { reissues }) => sum + (reissues ?? 0), 0),
  };
}

/**
 * Records in every role, each under its own seal, what was done on this side and is recorded there not yet. Safe to
 * repeat: what counts is the difference between the roll and the records.
 * @returns whether every record could be written; false when another command was recording too
 */
export async function recordOwnChanges(
  target: RoundTarget,
  done: OwnTotals,
  { clock }: { readonly clock: Clock },
): Promise<boolean> {
  for (const role of portalRoles) {
    const paths = rolePaths(target.dataDir, role);
    const { portalFile } = roundPaths(paths, target.round);
    const file = await readFrozenRound(target, role);
    if (file === null) continue;
    const seal = await readSecret(paths.sealKey, 'seal');
    const read = (records: readonly string[]) => readOwn(file, records, () => Promise.resolve(seal));
    let { own: records } = await readAmendmentRecords(portalFile);
    let told = await read(records);
    for (const change of unrecorded(done, totalsOf(told.records))) {
      const serial = records.length + 1;
      const after = { place: ownPlaceOf(file), chain: told.chain };
      const sealed = await sealOwnAmendment(seal, after, { at: clock.now(), change });
      if (!(await addAmendmentRecord(portalFile, { series: 'own', serial, sealed }))) return false;
      records = [...records, sealed];
      told = await read(records);
    }
  }
  return true;
}
