import type { Audience } from '@miroir/basics';
import type { AmendmentView } from '../../contract/amendments.ts';
import type { Pair } from '../../contract/figure.ts';
import type { Collector } from '../collect/collector.ts';
import type { SideData } from '../collect/side-data.ts';
import { amendmentsOf } from './amendments.ts';
import type { Ledgers } from './open-ledgers.ts';
import type { RoundOf } from './places.ts';

interface Sources {
  readonly collector: Pick<Collector, 'heartbeats' | 'side'>;
  readonly ledgers: Pick<Ledgers, 'read'>;
  readonly locale: string;
}

/** Every change of a round after its launch, from what was sealed here and what both sides say: see {@link amendmentsOf}. */
export async function amendmentsIn(round: RoundOf, sources: Sources): Promise<AmendmentView[]> {
  const { collector, ledgers, locale } = sources;
  const { place, definition } = round;
  return amendmentsOf({
    ...{ campaign: definition.campaign, round: place.round, locale },
    ledger: await ledgers.read(round),
    heartbeats: bothSides((side) => collector.heartbeats(side, place)),
    releases: bothSides((side) => listedBy(collector.side(side, place))),
  });
}

const bothSides = <T>(of: (side: Audience) => T): Pair<T> => ({
  employees: of('employees'),
  consumers: of('consumers'),
});

/** What the last two releases of a side list of changes, each under its serial. */
function listedBy(side: SideData | null) {
  return [side?.previous, side?.snapshot].flatMap((release) =>
    release ? [{ serial: release.header.serial, notices: release.body.amendments }] : [],
  );
}
