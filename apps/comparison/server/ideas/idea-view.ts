import type { IdeaView, ProposalsView, ProposalView } from '../../contract/ideas.ts';
import type { Held } from './hold-ideas.ts';
import type { MatchDecision } from './match-store.ts';
import { agreementOf, type HeldIdea } from './side-ideas.ts';
import type { Likeness } from './similar-ideas.ts';

/** What leads decided in a campaign. */
export interface Matched {
  readonly decided: readonly MatchDecision[];
  readonly confirmed: readonly MatchDecision[];
  /** Of each matched idea, those of the other side. */
  readonly partners: ReadonlyMap<string, readonly string[]>;
}

/** Reads decisions by idea. */
export function matchedBy(decided: readonly MatchDecision[]): Matched {
  const confirmed = decided.filter(({ verdict }) => verdict === 'confirmed');
  const partners = new Map<string, string[]>();
  for (const { employees, consumers } of confirmed) {
    partners.set(employees, [...(partners.get(employees) ?? []), consumers]);
    partners.set(consumers, [...(partners.get(consumers) ?? []), employees]);
  }
  return { decided, confirmed, partners };
}

/** The proposals that wait, and what was decided; a pair of which one idea is told no more is none. */
export async function proposalsOf(held: Held, matched: Matched): Promise<ProposalsView> {
  const { byId } = held;
  const key = ({ employees, consumers }: Pick<Likeness, 'employees' | 'consumers'>): string =>
    `${employees} ${consumers}`;
  const alike = new Map((await held.likeness).map((pair) => [key(pair), pair]));
  const view = (
    pair: Pick<Likeness, 'employees' | 'consumers'>,
    said: MatchDecision | null,
  ): ProposalView[] => {
    const [inside, outside] = [byId.get(pair.employees), byId.get(pair.consumers)];
    if (!inside || !outside) return [];
    return [
      {
        employees: ideaView(inside, held, matched),
        consumers: ideaView(outside, held, matched),
        likeness: alike.get(key(pair))?.likeness ?? 0,
        verdict: said?.verdict ?? null,
        by: said?.by ?? null,
      },
    ];
  };
  const isDecided = new Set(matched.decided.map(key));
  const said = (verdict: MatchDecision['verdict']) =>
    matched.decided.filter((each) => each.verdict === verdict).flatMap((each) => view(each, each));
  return {
    proposed: [...alike.values()]
      .filter((pair) => !isDecided.has(key(pair)))
      .flatMap((pair) => view(pair, null)),
    confirmed: said('confirmed'),
    refused: said('refused'),
  };
}

/** One idea as it is shown. */
export function ideaView(
  { id, side, theme, text, absence, counts }: HeldIdea,
  { byId }: Pick<Held, 'byId'>,
  matched: Pick<Matched, 'partners'>,
): IdeaView {
  const partners = matched.partners.get(id) ?? [];
  return {
    ...{ id, side, theme, text, absence, counts },
    agreement: counts === null ? null : agreementOf(counts),
    place: partners.length > 0 ? 'both' : 'only',
    matches: partners.map((other) => ({ id: other, title: byId.get(other)?.text?.title ?? null })),
  };
}
