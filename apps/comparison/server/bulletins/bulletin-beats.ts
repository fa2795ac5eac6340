import { type Audience, audiences } from '@miroir/basics';
import type { Definitions } from '../campaigns/definitions.ts';
import type { Collector } from '../collect/collector.ts';
import type { BulletinBeat } from './heartbeat-trouble.ts';

/** What boxes last said of bulletins, in each round of a campaign. */
export function bulletinBeats(
  campaign: string,
  { definitions, collector }: { definitions: Definitions; collector: Pick<Collector, 'heartbeats'> },
): (BulletinBeat & { readonly audience: Audience })[] {
  const rounds = definitions
    .of(campaign)
    .flatMap((each) => each.campaign.schedule.rounds.map(({ id }) => id));
  return [...new Set(rounds)].flatMap((round) =>
    audiences.flatMap((audience) => {
      const body = collector.heartbeats(audience, { campaign, round }).box?.body;
      return body?.from === 'box' ? [{ audience, at: body.at, bulletin: body.bulletin }] : [];
    }),
  );
}
