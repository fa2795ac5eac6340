import type { Clock, Random } from '@miroir/basics';
import type { Database } from '@miroir/database';
import type { Bulletins } from './bulletins/bulletins.ts';
import { withoutCalledOff } from './decisions/called-off.ts';
import { type CountedIdeas, isCounted } from './decisions/counted-ideas.ts';
import { createDecisionStore } from './decisions/decision-store.ts';
import { type Answerable, createDecisions } from './decisions/decisions.ts';
import { createMirrorStore } from './mirror/mirror-store.ts';
import { createMirrors } from './mirror/mirrors.ts';
import type { Readings } from './readings/readings.ts';
import { type Figures, loadFigures } from './take-away/figures-module.ts';
import type { Context } from './trpc.ts';

interface LoopDeps {
  readonly readings: Readings;
  readonly counted: CountedIdeas;
  readonly bulletins: Pick<Bulletins, 'list'>;
  readonly clock: Clock;
  readonly random: Random;
  readonly webRoot: URL | null;
  readonly figures?: Figures;
}

/** What leads decide and compose: what both sides are told of each other, and what they are answered. */
export function composeLoop(
  { connection }: Pick<Database, 'connection'>,
  { readings, counted, bulletins, clock, random, ...built }: LoopDeps,
): Pick<Context, 'decisions' | 'counted' | 'mirrors' | 'sentences'> {
  const sentences = sentencesOf(built);
  const decisions = createDecisions({
    store: withoutCalledOff(createDecisionStore(connection), async (campaign) => {
      const cancelled = (await bulletins.list(campaign)).filter(({ state }) => state === 'cancelled');
      return new Set(cancelled.map(({ serial }) => serial));
    }),
    answerable: {
      rowOf: rowOfReading(readings),
      isIdea: (idea, campaign) => isCounted(counted, campaign, idea),
    },
    ...{ clock, random },
  });
  const mirrors = createMirrors({ store: createMirrorStore(connection), figures: sentences });
  return { decisions, counted, mirrors, sentences };
}

/** The comparison of both whole sides that a reading froze. */
function rowOfReading(readings: Readings): Answerable['rowOf'] {
  return async (id) => {
    const chosen = await readings.chosen([id], 'fr');
    const [reading] = chosen.ok ? chosen.value : [];
    if (reading === undefined) return undefined;
    const { found, source } = reading;
    const isWhole = source.cohorts.employees.length + source.cohorts.consumers.length === 0;
    return found.kind === 'comparison' && isWhole ? found.row.id : null;
  };
}

/** The sentences of what portals are told, loaded when they are first asked for. @throws Error where no figures are built */
function sentencesOf({ figures, webRoot }: Pick<LoopDeps, 'figures' | 'webRoot'>): () => Promise<Figures> {
  let loaded: Promise<Figures> | undefined;
  return () => {
    if (figures) return Promise.resolve(figures);
    if (webRoot === null) return Promise.reject(new Error('no figures are built here'));
    loaded ??= loadFigures(webRoot);
    return loaded;
  };
}
