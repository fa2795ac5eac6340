import type { Manner } from './space-types.ts';

/** How this device's person spoke on a day: two manners of one day bring texts together, so it is said before. */
export interface MannersOfDay {
  readonly day: string;
  readonly used: readonly Manner[];
}

export const mannersRecord = 'manners';

/** Whether speaking so now would be a second manner on one day. */
export function mixesManners(kept: MannersOfDay | undefined, today: string, manner: Manner): boolean {
  return kept?.day === today && kept.used.some((used) => used !== manner);
}

/** The day with one manner more. */
export function noteManner(kept: MannersOfDay | undefined, today: string, manner: Manner): MannersOfDay {
  const used = kept?.day === today ? kept.used : [];
  return { day: today, used: used.includes(manner) ? used : [...used, manner] };
}
