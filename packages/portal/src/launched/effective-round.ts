import { exhaustive } from '@miroir/basics';
import { type Localized, type Questionnaire, type TextPath, textAt } from '@miroir/campaign';
import { type AmendedRound, type AmendmentNotice, noticeOf, type OpenedOwnAmendment } from '@miroir/exchange';
import { type PortalFile, readPortalFile } from '../deployment/portal-file.ts';
import type { RolePaths } from '../deployment/portal-paths.ts';
import { readSecret } from '../deployment/read-secret.ts';
import { type AmendmentRecords, readAmendmentRecords } from './amendment-files.ts';
import { readOwn, readTold } from './read-chains.ts';

/** One change after the launch as this side's people are told it; `at` is ISO 8601 in UTC. */
export type RoundChange = { readonly at: string } & (
  | { readonly kind: 'close'; readonly from: string; readonly to: string }
  | { readonly kind: 'text'; readonly texts: readonly CorrectedText[] }
  /** `until`: the local minute from which it stands above the rest no more. */
  | { readonly kind: 'announce'; readonly text: Localized; readonly until?: string }
  | { readonly kind: 'people'; readonly added: Readonly<Record<string, number>> }
  | { readonly kind: 'reissue'; readonly codes: number }
);

/** A text before and after its correction, in every language. */
export interface CorrectedText {
  readonly path: TextPath;
  readonly before: Localized;
  readonly after: Localized;
}

/**
 * What a launch froze, with the close and the texts of now. Fingerprint, key list, cohorts and launch headcounts are
 * those of the file.
 */
export interface EffectiveFile extends PortalFile {
  /** As it was launched: what its fingerprints are made of. */
  readonly launched: Questionnaire;
  /** What this side's people are told, in the order in which it was decided. */
  readonly changes: readonly RoundChange[];
  /** What releases list: see `amendments` of a snapshot. */
  readonly notices: readonly AmendmentNotice[];
  /** The last amendment of both sides that was applied here; null before the first. */
  readonly amended: { readonly serial: number; readonly hash: string } | null;
}

/**
 * The round as it stands now: the one place where the close and the texts of now come from, for pages, roll, box,
 * releases, heartbeats, commands and status alike.
 * @throws PortalRefused when a record is foreign, changed or missing
 */
export async function effectiveRound(
  file: PortalFile,
  records: AmendmentRecords,
  sealKey: () => Promise<string>,
): Promise<EffectiveFile> {
  const steps = await readTold(file, records.comparison);
  const own = (await readOwn(file, records.own, sealKey)).records;
  const told = steps.at(-1);
  const questionnaire = told?.questionnaire ?? file.questionnaire;
  const amendments = told?.amendments ?? [];
  const head = told?.chain.head ?? null;
  const changes = [...toldChanges(file.round, steps), ...own.map(ownChange)];
  return {
    ...file,
    launched: file.questionnaire,
    questionnaire,
    changes: changes.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)),
    notices: [...amendments, ...own].map(noticeOf),
    amended: head === null ? null : { serial: head.header.serial, hash: head.hash },
  };
}

/** The same from the files of a role; null before launch. */
export async function readEffectiveFile(
  paths: Pick<RolePaths, 'sealKey'> & { readonly portalFile: string },
): Promise<EffectiveFile | null> {
  const file = await readPortalFile(paths.portalFile);
  if (file === null) return null;
  const records = await readAmendmentRecords(paths.portalFile);
  return effectiveRound(file, records, () => readSecret(paths.sealKey, 'seal'));
}

/** What each amendment changed for this side's people; nothing where it said nothing to them. */
function toldChanges(round: string, steps: readonly AmendedRound[]): RoundChange[] {
  return steps.slice(1).flatMap((step, index): RoundChange[] => {
    const before = steps[index]?.questionnaire ?? step.questionnaire;
    const amendment = step.amendments.at(-1);
    if (amendment === undefined) return [];
    const { at, change } = amendment.body;
    switch (change.kind) {
      case 'close': {
        const from = before.schedule.rounds.find(({ id }) => id === round)?.closes ?? '';
        return [{ at, kind: 'close', from, to: change.closes }];
      }
      case 'text': {
        const texts = change.changes.map(({ path, text }) => ({
          path,
          before: textAt(before, path) ?? {},
          after: text,
        }));
        return texts.length === 0 ? [] : [{ at, kind: 'text', texts }];
      }
      case 'announce': {
        const { kind, text, until } = change;
        return text === null ? [] : [{ at, kind, text, ...(until === undefined ? {} : { until }) }];
      }
      default:
        return exhaustive(change);
    }
  });
}

const ownChange = ({ body: { at, change } }: OpenedOwnAmendment): RoundChange => ({ at, ...change });
