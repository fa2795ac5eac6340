import { audiences, type Clock } from '@miroir/basics';
import { type Amendment, type Campaign, questionnaireFor } from '@miroir/campaign';
import {
  type AmendmentFile,
  acceptAmendment,
  type SealKeys,
  sealAmendment,
  unamended,
} from '@miroir/exchange';

/** The comparison as far as the amendments of one round go: the same change for both sides. */
export interface SealingLedger {
  /** The next one, not remembered. @throws Error when no portal would take it */
  seal(change: Amendment, key?: string): Promise<AmendmentFile>;
  /** The next one, remembered: another follows it. */
  sealNext(change: Amendment): Promise<AmendmentFile>;
}

/** A ledger with nothing sealed yet. */
export function openSealingLedger(of: {
  readonly campaign: Campaign;
  readonly round: string;
  readonly keys: SealKeys;
  readonly clock: Clock;
}): SealingLedger {
  const { campaign, round, keys, clock } = of;
  const sides = {
    employees: unamended(questionnaireFor(campaign, 'employees')),
    consumers: unamended(questionnaireFor(campaign, 'consumers')),
  };
  async function seal(change: Amendment, key = keys.privateKey): Promise<AmendmentFile> {
    const changes = { employees: change, consumers: change };
    const file = await sealAmendment(key, sides, { round, at: clock.now(), changes });
    if (!file.ok) throw new Error(file.error.fault);
    return file.value;
  }
  return {
    seal,
    async sealNext(change) {
      const file = await seal(change);
      for (const audience of audiences) {
        const pins = { audience, round, comparisonKey: keys.publicKey };
        const done = await acceptAmendment(sides[audience], file[audience], pins);
        if (!done.ok) throw new Error(done.error);
        sides[audience] = done.value.amended;
      }
      return file;
    },
  };
}
