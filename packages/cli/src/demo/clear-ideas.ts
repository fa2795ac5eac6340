import { join } from 'node:path';
import { audiences, type Clock } from '@miroir/basics';
import { localDay, type Schedule } from '@miroir/campaign';
import { systemRandom } from '@miroir/credential';
import { withSpaceDatabases } from '@miroir/launch';
import { clear, openModeration } from '@miroir/space';
import type { DemoSettings } from './demo-settings.ts';

/** One idea in so many is still to be read by whoever looks after the space. */
const left = 6;

/**
 * Says of most ideas of both spaces that they name nobody, as the desk does: once their round is closed they cross to the
 * comparison.
 */
export async function clearIdeas(
  { folder }: DemoSettings,
  of: { readonly campaign: string; readonly schedule: Pick<Schedule, 'timeZone'>; readonly clock: Clock },
): Promise<void> {
  const day = localDay(of.clock.now(), of.schedule.timeZone);
  for (const audience of audiences)
    await withSpaceDatabases(
      { audience, dataDir: join(folder, audience) },
      of.campaign,
      async (databases) => {
        const stores = await openModeration(databases.contents, systemRandom);
        const offered: string[] = [];
        for await (const { _id } of stores.contributions.offered()) offered.push(_id);
        for (const [at, id] of offered.sort().entries())
          if (at % left !== left - 1) await clear(stores, { id, what: 'clear', day });
      },
    );
}
