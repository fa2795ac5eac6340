import type { Page } from 'playwright-core';

/** What a round's page at the box keeps on this device under one name, as any script of its origin could read it. */
export function recordOn(page: Page, name: string): Promise<unknown> {
  return page.evaluate(
    (record) =>
      new Promise((resolve, reject) => {
        const round = location.pathname.split('/')[2] ?? '';
        const opening = indexedDB.open(`miroir-${round}`, 1);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('records').objectStore('records').get(record);
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
    name,
  );
}

export const draftOn = (page: Page): Promise<unknown> => recordOn(page, 'draft');

/** The secret of the credential this device holds; empty before it holds one. */
export async function secretOn(page: Page): Promise<string> {
  const holding = (await recordOn(page, 'holding')) as { step?: string; secret?: string } | undefined;
  return holding?.step === 'held' ? (holding.secret ?? '') : '';
}
