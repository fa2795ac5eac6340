import type { Decision } from '../../contract/decisions.ts';
import type { DecisionStore } from './decision-store.ts';

/**
 * The decisions without what bulletins that were called off would have told.
 * @param calledOff numbers of a campaign's bulletins that were called off before they opened
 */
export function withoutCalledOff(
  store: DecisionStore,
  calledOff: (campaign: string) => Promise<ReadonlySet<number>>,
): DecisionStore {
  return {
    ...store,
    async ofCampaign(campaign) {
      const off = await calledOff(campaign);
      return (await store.ofCampaign(campaign)).map((decision) => takenBack(decision, off));
    },
    async find(id) {
      const decision = await store.find(id);
      return decision && takenBack(decision, await calledOff(decision.campaign));
    },
  };
}

/**
 * A decision as nobody was told by a bulletin that was called off: what waited in it waits again, unless something newer is
 * being written. It follows from what became of the bulletin, so that a process that is killed in between is right too.
 */
function takenBack(decision: Decision, off: ReadonlySet<number>): Decision {
  const isOff = ({ serial }: Decision['steps'][number]) => serial !== undefined && off.has(serial);
  const last = decision.steps.findLast(isOff);
  if (last === undefined) return decision;
  const steps = decision.steps.filter((step) => !isOff(step));
  return { ...decision, steps, draft: decision.draft ?? last.version };
}
