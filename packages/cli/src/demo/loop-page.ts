import type { Campaign } from '@miroir/campaign';
import type { AskLead, FastComparison } from './fast-comparison.ts';

/** The round whose loop is closed, and the comparison in which it is. */
export interface Loop {
  readonly comparison: FastComparison;
  readonly campaign: Campaign;
  readonly round: string;
}

/** A comparison of the round, as far as it is read here. */
export interface Row {
  readonly id: string;
  readonly question: string;
}

/** What a lead writes on is raised by each change. */
export interface Kept {
  readonly id: string;
  readonly revision: number;
}

/** What was sealed, or the fault for which nothing was. */
export type Sealed =
  | { readonly ok: true; readonly value: { readonly state: string } }
  | { readonly ok: false; readonly error: object };

interface Composing {
  readonly revision: number;
  readonly choices: readonly { readonly row: Row; readonly refused: string | null }[];
}

/** The campaign and the round that a page is about, in the language of its lead. */
export const placeOf = ({ campaign, round }: Loop) => ({ locale: 'fr', campaign: campaign.id, round });

/** A page of both whole sides. */
export const pageOf = (loop: Loop) => ({
  ...placeOf(loop),
  theme: null,
  cohorts: { employees: [], consumers: [] },
});

/** The comparisons that participants may be told, and the revision of what is composed of them. */
export async function quotable(
  ask: AskLead,
  loop: Loop,
): Promise<{ readonly revision: number; readonly rows: readonly Row[] }> {
  const { revision, choices } = await ask<Composing>('mirror.view', pageOf(loop));
  return { revision, rows: choices.flatMap(({ row, refused }) => (refused === null ? [row] : [])) };
}

/** @throws Error when nothing was sealed, or when it does not stand as it should */
export function sealedAs(state: 'waiting' | 'open', outcome: Sealed): void {
  if (!outcome.ok) throw new Error(`Nothing was sealed: ${JSON.stringify(outcome.error)}`);
  if (outcome.value.state !== state) throw new Error(`Sealed, and ${outcome.value.state}.`);
}
