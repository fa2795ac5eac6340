import { z } from 'zod';
import type { CliIo } from '../cli-io.ts';

/** `unseen`: what cannot be looked at from here, by this account or on this machine; it counts for nothing. */
const stateSchema = z.enum(['ok', 'warning', 'fault', 'unseen']);

const findingSchema = z.strictObject({
  /** The look that found it: `folders`, `keys`, `clock` … */
  check: z.string(),
  state: stateSchema,
  /** A path, an address, a unit: where it is. */
  where: z.string(),
  /** One sentence on what is so. */
  what: z.string(),
  /** One sentence on what to do; null where there is nothing to do. */
  todo: z.string().nullable(),
});

/** What `miroir doctor --json` prints; `miroir doctor --schema` prints this as a JSON Schema. */
export const doctorReportSchema = z.strictObject({
  version: z.literal(1),
  /** The worst of the findings that count. */
  state: z.enum(['ok', 'warning', 'fault']),
  findings: z.array(findingSchema),
});

export type Finding = z.infer<typeof findingSchema>;
export type DoctorReport = z.infer<typeof doctorReportSchema>;
type State = Finding['state'];

/** A sentence on what is so and, where there is something to do, one on that; in both languages of the command. */
export interface Said {
  readonly en: readonly [what: string, todo?: string];
  readonly fr: readonly [what: string, todo?: string];
}

export type Find = (state: State, where: string, said: Said) => Finding;

/** Findings of one check, in the language of whoever asked. */
export function findingsOf(check: string, { language }: Pick<CliIo, 'language'>): Find {
  return (state, where, said) => {
    const [what, todo = null] = said[language];
    return { check, state, where, what, todo };
  };
}

/** The worst state of those that count. */
export function worstOf(findings: readonly Finding[]): DoctorReport['state'] {
  if (findings.some(({ state }) => state === 'fault')) return 'fault';
  return findings.some(({ state }) => state === 'warning') ? 'warning' : 'ok';
}
