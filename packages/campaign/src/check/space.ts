import type { Campaign } from '../schema/campaign.ts';
import type { Faults } from './fault.ts';

/** The promise speaks of counts that are published, and nobody outside reads what employees build. */
export function checkSpace({ space, privacy }: Campaign, faults: Faults): void {
  if (space === undefined) return;
  if (space.promise.agrees < privacy.k) {
    faults.add(
      'space-promise-below-k',
      ['space', 'promise', 'agrees'],
      `No count under ${privacy.k} is published, so nobody could tell whether the promise is due: ask for ${privacy.k} agrees at least.`,
      { k: privacy.k },
    );
  }
  if (space.readers.employees === 'anyone') {
    faults.add(
      'space-open-to-all',
      ['space', 'readers', 'employees'],
      'Consumers could read the employees’ space: only who holds its credential may ("credential").',
    );
  }
}
