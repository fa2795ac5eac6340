import { createDefinitions } from '../server/campaigns/definitions.ts';
import { openLedgers } from '../server/report/open-ledgers.ts';
import { createPlaces } from '../server/report/places.ts';
import { createReporter, type Reporter } from '../server/report/reporter.ts';
import type { DemoComparison } from './demo-comparison.ts';

/** A reporter over what a demonstration holds, beside the one that its server asks. */
export function reporterOf(demo: DemoComparison): Reporter {
  const { collector } = demo.comparison;
  const definitions = createDefinitions(demo.readCampaigns, (error) => {
    throw error;
  });
  const ledgers = openLedgers(demo.dataDir);
  const places = createPlaces(definitions, {
    ...collector,
    closes: ledgers.closes,
    wording: ledgers.wording,
  });
  return createReporter({ places, collector, ledgers, clock: demo.clock });
}
