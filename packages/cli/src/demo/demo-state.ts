import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { audiences } from '@miroir/basics';
import { z } from 'zod';
import { writePrivate } from '../files/write-private.ts';
import { openRounds } from './demo-rounds.ts';
import type { DemoSettings } from './demo-settings.ts';

const deviceSchema = z.object({ secret: z.string(), signature: z.string(), keyId: z.string() });
/** One invented person who has answered: their number, cohort and device. */
const playedSchema = z.object({
  person: z.int(),
  cohort: z.string(),
  device: deviceSchema,
  /** Whether the answer has entered the results, as far as was asked. */
  counted: z.boolean(),
});

/** What is remembered of a round that is open. */
const roundSchema = z.object({
  campaign: z.string(),
  round: z.string(),
  /** Of the version that was launched. */
  fingerprint: z.string(),
  /** Invitation codes by cohort: the first are for newcomers, the rest for the invented employees. */
  invitations: z.array(z.object({ cohort: z.string(), code: z.string() })),
  played: z.record(z.enum(audiences), z.array(playedSchema)),
});

/**
 * `demo.json`: what the demonstration must remember to go on where it stopped. It joins people to devices, which no
 * portal may ever do: it is the invented people's own memory, beside the portals' folders and never in them.
 */
const stateSchema = z.object({
  version: z.literal(3),
  mode: z.enum(['asymmetric', 'symmetric']),
  seed: z.int(),
  portBase: z.int(),
  closesAt: z.number(),
  definition: z.string(),
  rounds: z.record(z.enum(openRounds), roundSchema),
  /** How many of the comments that come later were made, on each side. */
  said: z.record(z.enum(audiences), z.int()).default({ employees: 0, consumers: 0 }),
  /** The address of the round that is over. */
  earlier: z.string(),
  /** The code by which a visitor takes over the participation of an invented employee in it: its pages are theirs who answered. */
  earlierCode: z.string(),
});

export type DemoState = z.infer<typeof stateSchema>;
export type RoundMemory = z.infer<typeof roundSchema>;
export type Played = z.infer<typeof playedSchema>;

const stateFile = (settings: DemoSettings): string => join(settings.folder, 'demo.json');

/**
 * The demonstration to go on with, or null when there is none that can go on: another mode, seed or set of
 * ports, another definition of the campaigns, an interrupted preparation, or a round that is over.
 */
export async function resumableState(
  settings: DemoSettings,
  definition: string,
  now: number,
): Promise<DemoState | null> {
  let text: string;
  try {
    text = await readFile(stateFile(settings), 'utf8');
  } catch {
    return null;
  }
  const parsed = stateSchema.safeParse(JSON.parse(text));
  if (!parsed.success) return null;
  const state = parsed.data;
  const same =
    state.mode === settings.mode &&
    state.seed === settings.seed &&
    state.portBase === settings.ports.employees.box &&
    state.definition === definition;
  return same && now < state.closesAt ? state : null;
}

export function saveState(settings: DemoSettings, state: DemoState): Promise<void> {
  return writePrivate(stateFile(settings), `${JSON.stringify(state)}\n`);
}

/** Removes everything of an earlier demonstration. */
export function forgetDemo(settings: DemoSettings): Promise<void> {
  return rm(settings.folder, { recursive: true, force: true });
}
