import type { DeskCase, DeskQueue } from '../contract/desk-views.ts';
import type { ContributionDocument } from '../documents/contribution.ts';
import type { AppealDocument } from '../documents/people.ts';
import { dueOf } from '../moderation/appeals-of.ts';
import { type SpaceContext, today } from '../space-context.ts';
import type { HandStore } from './hand-store.ts';

/** Cases on one page of the desk: more wait behind them. */
const mostCases = 50;

/** What waits for one person's decision: appeals against others' acts, and what was reported, the oldest day first. */
export async function readQueue(
  space: SpaceContext,
  { hands, person }: { readonly hands: HandStore; readonly person: string },
): Promise<DeskQueue> {
  const appeals = await openAppeals(space);
  const by = await hands.of(appeals.map(({ _id }) => _id));
  const others = appeals.filter(({ _id }) => by.get(_id) !== person);
  const reasons = await reportedReasons(space);
  const last = await space.acts.last();
  return {
    today: today(space),
    appeals: await casesOf(space, others.slice(0, mostCases), reasons),
    reports: await reportedCases(space, reasons),
    notYours: appeals.length - others.length,
    acts: Number(last?._id ?? 0),
    head: last?.hash ?? '',
  };
}

/**
 * Appeals that wait, of texts that are still hidden by the act they are against; what is due first comes first, and inside
 * a day the texts' own places decide: in the order they came in, they would tell who asked after whom.
 */
async function openAppeals(space: SpaceContext): Promise<AppealDocument[]> {
  const open = await space.appeals.open();
  const ids = open.map(({ _id }) => _id);
  const hidings = await space.acts.hidings(ids);
  const documents = await space.contributions.findMany(ids);
  const placeOf = ({ _id, day }: AppealDocument): string => `${day} ${space.shelf.get(_id)?.place ?? ''}`;
  return open
    .filter(({ _id, act }) => documents.get(_id)?.state === 'hidden' && hidings.get(_id) === act)
    .sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
}

async function reportedReasons({ people }: SpaceContext): Promise<Map<string, Set<string>>> {
  const reasons = new Map<string, Set<string>>();
  for (const { target, reason = '' } of await people.openReports())
    reasons.set(target, (reasons.get(target) ?? new Set()).add(reason));
  return reasons;
}

async function reportedCases(
  space: SpaceContext,
  reasons: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<DeskCase[]> {
  const there = [...reasons.keys()].flatMap((id) => {
    const entry = space.shelf.get(id);
    return entry?.state === 'published' ? [entry] : [];
  });
  const oldest = there.sort(
    (a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)) || (a.place < b.place ? -1 : 1),
  );
  const cases = await casesOf(
    space,
    oldest.slice(0, mostCases).map(({ id }) => ({ _id: id })),
    reasons,
  );
  return cases.filter(({ appeal }) => appeal === null);
}

async function casesOf(
  space: SpaceContext,
  wanted: readonly (Pick<AppealDocument, '_id'> & Partial<Pick<AppealDocument, 'day'>>)[],
  reasons: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<DeskCase[]> {
  const documents = await space.contributions.findMany(wanted.map(({ _id }) => _id));
  const around = await space.contributions.findMany(
    [...documents.values()].flatMap(({ on, under }) => [on, under].filter((id) => id !== null)),
  );
  const personas = await space.people.personas(
    [...documents.values()].flatMap(({ persona }) => persona ?? []),
  );
  return wanted.flatMap(({ _id, day }) => {
    const document = documents.get(_id);
    if (document === undefined || document.state === 'withdrawn') return [];
    return [
      {
        ...textOf(space, document),
        persona: personas.get(document.persona ?? '')?.kind ?? null,
        idea: document.on === null ? null : readable(around.get(document.on), 'title'),
        before: document.under === null ? null : readable(around.get(document.under), 'body'),
        reasons: [...(reasons.get(_id) ?? [])].sort(),
        appeal: day === undefined ? null : appealOf(space, document, day),
      },
    ];
  });
}

function textOf(space: SpaceContext, document: ContributionDocument) {
  const { _id: id, kind, theme, language, day, words, picture = null, on, asks = 0 } = document;
  const replies = kind === 'idea' ? space.shelf.comments(id) : space.shelf.thread(on ?? id).replies(id);
  return { id, kind, theme, language, day, words, picture, replies, asks };
}

/** What of another text stands around it; nothing of one that is hidden or withdrawn. */
function readable(document: ContributionDocument | undefined, field: 'title' | 'body'): string | null {
  return document?.state === 'published' ? document.words[field] : null;
}

function appealOf(space: SpaceContext, { hidden }: ContributionDocument, day: string): DeskCase['appeal'] {
  const due = dueOf(day);
  return { reason: hidden?.reason ?? '', due, overdue: due < today(space) };
}
