import type { Random } from '@miroir/basics';
import type { Database } from '@miroir/database';
import type { ModerationStores } from './moderation/moderate.ts';
import { openActStore } from './stores/act-store.ts';
import { openAppealStore } from './stores/appeal-store.ts';
import { type ContributionStore, openContributionStore } from './stores/contribution-store.ts';
import { openPeopleStore } from './stores/people-store.ts';

/** Opens what moderation writes in a space's contents: for a command beside the running space, which follows within a second. */
export async function openModeration(
  contents: Database,
  random: Random,
): Promise<ModerationStores & { readonly contributions: ContributionStore }> {
  return {
    contributions: await openContributionStore(contents),
    people: await openPeopleStore(contents),
    acts: await openActStore(contents, random),
    appeals: await openAppealStore(contents),
  };
}
