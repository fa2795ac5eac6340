import type { DistributionPart } from '../../contract/question.ts';

/** An option as it is written: as both sides read it where the two are worded otherwise, employees first. */
export function partLabel({ label, said }: Pick<DistributionPart, 'label' | 'said'>): string {
  return said ? `${said.employees} / ${said.consumers}` : label;
}
