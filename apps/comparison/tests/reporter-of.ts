import { createDefinitions } from '../server/campaigns/definitions.ts';
import { createPlaces } from '../server/report/places.ts';
import { createReporter, type Reporter } from '../server/report/reporter.ts';
import type { DemoComparison } from './demo-comparison.ts';

/** A reporter over what a demonstration holds, beside the one that its server asks. */
export function reporterOf(demo: DemoComparison): Reporter {
  const { collector } = demo.comparison;
  const definitions = createDefinitions(demo.readCampaigns, (error) => {
    throw error;
  });
  return createReporter({ places: createPlaces(definitions, collector), collector, clock: demo.clock });
}
