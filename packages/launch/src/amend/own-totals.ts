import type { OpenedOwnAmendment, OwnChange } from '@miroir/exchange';

/** What one side has done alone since its launch, as sums: people added by cohort, lost codes given anew. */
export interface OwnTotals {
  readonly added: Readonly<Record<string, number>>;
  readonly codes: number;
}

/** What records say, together. */
export function totalsOf(records: readonly OpenedOwnAmendment[]): OwnTotals {
  const added: Record<string, number> = {};
  let codes = 0;
  for (const { body } of records) {
    if (body.change.kind === 'reissue') codes += body.change.codes;
    if (body.change.kind === 'people')
      for (const [cohort, people] of Object.entries(body.change.added))
        added[cohort] = (added[cohort] ?? 0) + people;
  }
  return { added, codes };
}

/** What is done and not recorded yet: whatever cut a command short, the next one records it. */
export function unrecorded(done: OwnTotals, recorded: OwnTotals): OwnChange[] {
  const added = Object.fromEntries(
    Object.entries(done.added)
      .map(([cohort, people]) => [cohort, people - (recorded.added[cohort] ?? 0)] as const)
      .filter(([, people]) => people > 0),
  );
  const codes = done.codes - recorded.codes;
  return [
    ...(Object.keys(added).length > 0 ? [{ kind: 'people', added } as const] : []),
    ...(codes > 0 ? [{ kind: 'reissue', codes } as const] : []),
  ];
}
