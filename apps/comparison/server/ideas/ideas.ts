import { audiences } from '@miroir/basics';
import { mostIdeasOnPaper } from '../../contract/exports.ts';
import type { IdeaListView, IdeasOverview, IdeaView, ProposalsView } from '../../contract/ideas.ts';
import type { Definitions } from '../campaigns/definitions.ts';
import type { SpaceCollector } from './collect-spaces.ts';
import { holdIdeas } from './hold-ideas.ts';
import { answering, type IdeaQuery, pageOf } from './idea-list.ts';
import { ideaView, matchedBy, proposalsOf } from './idea-view.ts';
import { ideasOverview } from './ideas-overview.ts';
import type { MatchDecision, MatchStore } from './match-store.ts';
import type { HeldIdea } from './side-ideas.ts';

/** Both spaces of a campaign, as they are read. */
export interface Ideas {
  overview(campaign: string): Promise<IdeasOverview>;
  list(campaign: string, query: IdeaQuery): Promise<IdeaListView>;
  /** Every idea that a filter keeps, for what is taken away. */
  all(campaign: string, query: Omit<IdeaQuery, 'page'>): Promise<readonly IdeaView[]>;
  /** What a report on paper says of ideas, to be searched for letters. */
  words(campaign: string, theme: string | null): Promise<string>;
  proposals(campaign: string): Promise<ProposalsView>;
  /** @returns whether there are such ideas */
  decide(
    campaign: string,
    pair: Pick<MatchDecision, 'employees' | 'consumers'>,
    said: Pick<MatchDecision, 'verdict' | 'by'> | null,
  ): Promise<boolean>;
  /** Brings what is read up to what came in: called after each pull, so that no page waits for it. */
  refresh(): Promise<void>;
}

interface IdeasDeps {
  readonly spaces: SpaceCollector;
  readonly matches: MatchStore;
  readonly definitions: Definitions;
}

/** See {@link Ideas}. */
export function createIdeas({ spaces, matches, definitions }: IdeasDeps): Ideas {
  const now = holdIdeas(spaces);
  const matchedIn = async (campaign: string) => matchedBy(await matches.of(campaign));

  async function answered(campaign: string, query: Omit<IdeaQuery, 'page'>) {
    const held = await now(campaign);
    const matched = await matchedIn(campaign);
    const found = answering({ ...held, matched: matched.partners }, { ...query, page: 1 });
    return { found, viewOf: (idea: HeldIdea) => ideaView(idea, held, matched) };
  }

  return {
    async overview(campaign) {
      const { data, ideas } = await now(campaign);
      const { partners, confirmed } = await matchedIn(campaign);
      const last = definitions.of(campaign).at(-1);
      return ideasOverview({
        ...{ campaign, data, ideas, matched: partners, matches: confirmed.length },
        themes: last?.campaign.themes.map(({ id }) => id) ?? [],
        failures: { employees: spaces.failure('employees'), consumers: spaces.failure('consumers') },
      });
    },
    async list(campaign, query) {
      const { found, viewOf } = await answered(campaign, query);
      const { shown, ...place } = pageOf(found, query.page);
      return { ...place, items: shown.map(viewOf) };
    },
    async all(campaign, query) {
      const { found, viewOf } = await answered(campaign, query);
      return found.map(viewOf);
    },
    async words(campaign, theme) {
      const { ordered } = await now(campaign);
      const shown = ordered.agreed.filter((idea) => theme === null || idea.theme === theme);
      return audiences
        .flatMap((side) => shown.filter((idea) => idea.side === side).slice(0, mostIdeasOnPaper))
        .map(({ text }) => text?.title ?? '')
        .join(' ');
    },
    proposals: async (campaign) => proposalsOf(await now(campaign), await matchedIn(campaign)),
    async decide(campaign, pair, said) {
      const { byId } = await now(campaign);
      const there =
        byId.get(pair.employees)?.side === 'employees' && byId.get(pair.consumers)?.side === 'consumers';
      if (there) await matches.put(campaign, pair, said);
      return there;
    },
    async refresh() {
      for (const campaign of definitions.campaigns()) await now(campaign);
    },
  };
}
