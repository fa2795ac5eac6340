import { setImmediate as letPagesPass } from 'node:timers/promises';
import { type Audience, audiences, createTurns } from '@miroir/basics';
import { createTextIndex } from '@miroir/basics/words';
import type { Pair } from '../../contract/figure.ts';
import type {
  IdeaListView,
  IdeasOverview,
  IdeaView,
  ProposalsView,
  ProposalView,
} from '../../contract/ideas.ts';
import { mostIdeasOnPaper } from '../../contract/exports.ts';
import type { Definitions } from '../campaigns/definitions.ts';
import type { SpaceCollector, SpaceData } from './collect-spaces.ts';
import { answering, type IdeaQuery, type Ordered, ordered, pageOf } from './idea-list.ts';
import { ideasOverview } from './ideas-overview.ts';
import type { MatchDecision, MatchStore } from './match-store.ts';
import { agreementOf, type HeldIdea, ideasOf } from './side-ideas.ts';
import { type ComparedIdea, type Likeness, similarIdeas } from './similar-ideas.ts';

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

/** One campaign's ideas, made of the bytes that these hashes name. */
interface Held {
  readonly of: string;
  readonly data: Pair<SpaceData>;
  readonly ideas: Pair<readonly HeldIdea[]>;
  readonly byId: ReadonlyMap<string, HeldIdea>;
  readonly ordered: Ordered;
  readonly index: ReturnType<typeof createTextIndex>;
  /** What the index knows, by id. */
  readonly indexed: ReadonlyMap<string, string>;
  readonly likeness: Promise<readonly Likeness[]>;
}

interface IdeasDeps {
  readonly spaces: SpaceCollector;
  readonly matches: MatchStore;
  readonly definitions: Definitions;
}

/** Texts put into the index between two pauses for whoever waits for a page. */
const atOnce = 50;

/** See {@link Ideas}. */
export function createIdeas({ spaces, matches, definitions }: IdeasDeps): Ideas {
  const held = new Map<string, Held>();
  const inTurn = createTurns();

  function dataOf(campaign: string): Pair<SpaceData> {
    const of = (audience: Audience) => spaces.side({ campaign, audience });
    return { employees: of('employees'), consumers: of('consumers') };
  }

  /** The ideas of now: made once for the bytes that are held, whoever asks meanwhile. */
  async function now(campaign: string): Promise<Held> {
    const data = dataOf(campaign);
    const known = held.get(campaign);
    if (known?.of === nameOf(data)) return known;
    return inTurn(async () => {
      const [next, before] = [dataOf(campaign), held.get(campaign)];
      const of = nameOf(next);
      if (before?.of === of) return before;
      const made = await make(of, next, before);
      held.set(campaign, made);
      return made;
    });
  }

  async function matchedIn(campaign: string) {
    const decided = await matches.of(campaign);
    const confirmed = decided.filter(({ verdict }) => verdict === 'confirmed');
    const partners = new Map<string, string[]>();
    for (const { employees, consumers } of confirmed) {
      partners.set(employees, [...(partners.get(employees) ?? []), consumers]);
      partners.set(consumers, [...(partners.get(consumers) ?? []), employees]);
    }
    return { decided, confirmed, partners, matched: new Set(partners.keys()) };
  }

  async function answered(campaign: string, query: Omit<IdeaQuery, 'page'>) {
    const { byId, ordered: ideas, index } = await now(campaign);
    const { partners, matched } = await matchedIn(campaign);
    const found = answering({ ideas, byId, index, matched }, { ...query, page: 1 });
    return { found, viewOf: (idea: HeldIdea) => ideaView(idea, { byId, partners }) };
  }

  return {
    async overview(campaign) {
      const { data, ideas } = await now(campaign);
      const { matched, confirmed } = await matchedIn(campaign);
      const last = definitions.of(campaign).at(-1);
      return ideasOverview({
        ...{ campaign, data, ideas, matched, matches: confirmed.length },
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
      const { ordered: ideas } = await now(campaign);
      const shown = ideas.agreed.filter((idea) => theme === null || idea.theme === theme);
      return audiences
        .flatMap((side) => shown.filter((idea) => idea.side === side).slice(0, mostIdeasOnPaper))
        .map(({ text }) => text?.title ?? '')
        .join(' ');
    },
    async proposals(campaign) {
      const { byId, likeness } = await now(campaign);
      const { decided, partners } = await matchedIn(campaign);
      const alike = await likeness;
      const view = (
        pair: Pick<Likeness, 'employees' | 'consumers'>,
        said: MatchDecision | null,
      ): ProposalView[] => {
        const [inside, outside] = [byId.get(pair.employees), byId.get(pair.consumers)];
        // Gone since: a pair of which one is not told any more is no proposal.
        if (!inside || !outside) return [];
        const found = alike.find(
          ({ employees, consumers }) => employees === pair.employees && consumers === pair.consumers,
        );
        return [
          {
            employees: ideaView(inside, { byId, partners }),
            consumers: ideaView(outside, { byId, partners }),
            likeness: found?.likeness ?? 0,
            verdict: said?.verdict ?? null,
            by: said?.by ?? null,
          },
        ];
      };
      const isDecided = new Set(decided.map(({ employees, consumers }) => `${employees} ${consumers}`));
      const open = alike.filter(({ employees, consumers }) => !isDecided.has(`${employees} ${consumers}`));
      const said = (verdict: MatchDecision['verdict']) =>
        decided.filter((each) => each.verdict === verdict).flatMap((each) => view(each, each));
      return {
        proposed: open.flatMap((pair) => view(pair, null)),
        confirmed: said('confirmed'),
        refused: said('refused'),
      };
    },
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

/** The bytes that are held, by their hashes. */
const nameOf = (data: Pair<SpaceData>): string =>
  audiences.map((side) => `${data[side].counts?.hash} ${data[side].texts?.hash}`).join(' ');

async function make(of: string, data: Pair<SpaceData>, before: Held | undefined): Promise<Held> {
  const ideas = {
    employees: ideasOf('employees', data.employees),
    consumers: ideasOf('consumers', data.consumers),
  };
  const all = [...ideas.employees, ...ideas.consumers];
  const index = before?.index ?? createTextIndex();
  const indexed = await indexTexts(index, before?.indexed ?? new Map(), all);
  const likeness = similarIdeas(comparedOf(ideas.employees), comparedOf(ideas.consumers));
  // Heard where it is awaited.
  likeness.catch(() => {});
  return {
    ...{ of, data, ideas, index, indexed, likeness },
    byId: new Map(all.map((idea) => [idea.id, idea])),
    ordered: ordered(all),
  };
}

const comparedOf = (ideas: readonly HeldIdea[]): ComparedIdea[] =>
  ideas.flatMap(({ id, text }) => (text === null ? [] : [{ id, text }]));

/** Puts what is new into the index and takes out what is gone; the rest stays. */
async function indexTexts(
  index: ReturnType<typeof createTextIndex>,
  known: ReadonlyMap<string, string>,
  ideas: readonly HeldIdea[],
): Promise<Map<string, string>> {
  const next = new Map<string, string>();
  let done = 0;
  for (const { id, text } of ideas) {
    if (text === null) continue;
    const { language, title, body, need, benefit } = text;
    const written = JSON.stringify(text);
    next.set(id, written);
    if (known.get(id) === written) continue;
    index.add({ id, language, title, body: `${body} ${need} ${benefit}` });
    done += 1;
    if (done % atOnce === 0) await letPagesPass();
  }
  for (const id of known.keys()) if (!next.has(id)) index.remove(id);
  return next;
}

function ideaView(
  { id, side, theme, text, absence, counts }: HeldIdea,
  around: {
    readonly byId: ReadonlyMap<string, HeldIdea>;
    readonly partners: ReadonlyMap<string, readonly string[]>;
  },
): IdeaView {
  const partners = around.partners.get(id) ?? [];
  return {
    ...{ id, side, theme, text, absence, counts },
    agreement: counts === null ? null : agreementOf(counts),
    place: partners.length > 0 ? 'both' : 'only',
    matches: partners.map((other) => ({ id: other, title: around.byId.get(other)?.text?.title ?? null })),
  };
}
