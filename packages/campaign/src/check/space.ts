import type { Campaign } from '../schema/campaign.ts';
import type { Faults } from './fault.ts';

/** The promise speaks of counts that are published, and nobody outside reads what employees build. */
export function checkSpace({ space, privacy }: Campaign, faults: Faults): void {
  if (space === undefined) return;
  checkModeration(space, faults);
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

/**
 * Inside, whoever reads first would decide what colleagues may say before anybody knows that it was said. Where texts come in
 * editions, those let through would be fewer people's than the edition's three.
 */
function checkModeration({ moderation, pace }: NonNullable<Campaign['space']>, faults: Faults): void {
  if (moderation?.employees === 'before')
    faults.add(
      'space-before-inside',
      ['space', 'moderation', 'employees'],
      'What employees write is moderated after the fact alone: before, nobody would know what was not let through.',
    );
  if (moderation?.consumers === 'before' && pace.consumers === 'editions')
    faults.add(
      'space-before-editions',
      ['space', 'moderation', 'consumers'],
      'Where texts come in editions, those let through would be one or two people’s: with moderation before the fact the pace is "live".',
    );
}
