import { useEffect, useState } from 'react';
import type { BoxBoot } from '../around/box-boot.ts';

/** A decision, as the question that it answers leads to it. */
export interface Decided {
  readonly id: string;
  readonly title: string;
}

/**
 * What is decided of each question, by its id; empty before both sides are answered. A page of results is whole without it:
 * it is asked for once the figures are there, by code that no page loads first.
 */
export function useDecided(
  boot: BoxBoot,
  { locale, secret }: { readonly locale: string; readonly secret: string | null },
): ReadonlyMap<string, readonly Decided[]> {
  const [decided, setDecided] = useState<ReadonlyMap<string, readonly Decided[]>>(new Map());
  const { address } = boot;
  const begun = Date.parse(boot.status.comparesAt) <= Date.now();
  useEffect(() => {
    if (!begun) return;
    void import('./ask-bulletins.ts').then(async ({ askBulletins }) => {
      const shown = await askBulletins({ address, locale }, { secret });
      const list = shown?.state === 'shown' ? (shown.decisions?.content.decisions ?? []) : [];
      setDecided(byQuestion(list));
    });
  }, [address, begun, locale, secret]);
  return decided;
}

function byQuestion(
  list: readonly (Decided & {
    readonly answers: { readonly gaps: readonly { readonly question: string }[] };
  })[],
): ReadonlyMap<string, readonly Decided[]> {
  const found = new Map<string, Decided[]>();
  for (const { id, title, answers } of list)
    for (const question of new Set(answers.gaps.map((gap) => gap.question)))
      found.set(question, [...(found.get(question) ?? []), { id, title }]);
  return found;
}
