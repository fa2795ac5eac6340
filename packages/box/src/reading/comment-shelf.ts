import { type Clock, createTurns, type InTurn } from '@miroir/basics';
import type { CommentShelf, GivenLabel, Shelf } from '@miroir/desk';
import { launchedRound, type PortalFile } from '@miroir/portal';
import { detectLanguage } from '@miroir/sentiment';
import type { BoxStore } from '../box-store.ts';
import type { CalibrationStore } from '../calibration/calibration-store.ts';
import type { ReleaseStore } from '../release/release-store.ts';
import { type CommentPool, readPool } from './comment-pool.ts';
import { labelName, textsOf } from './label-name.ts';
import type { LabelStore } from './label-store.ts';

/** What a shelf is made of. */
export interface ShelfParts {
  readonly file: PortalFile;
  readonly answers: Pick<BoxStore, 'find'>;
  readonly releases: Pick<ReleaseStore, 'all' | 'stagedMoves' | 'isCommitted' | 'last' | 'lastSerial'>;
  readonly labels: LabelStore;
  readonly calibrations: Pick<CalibrationStore, 'sealed'>;
  readonly clock: Clock;
}

/** A shelf, and what the box does to it when an answer changes or goes. */
export interface BoxShelf extends CommentShelf {
  /** Erases labels, on disk too, before their texts are erased: a crash in between leaves no label of nothing. */
  eraseLabels(names: readonly string[]): Promise<void>;
  /** Texts that are erased: nobody is given them any more, and a label given meanwhile goes too. */
  forget(names: readonly string[]): Promise<void>;
  /** Erases labels whose text is gone, as a process killed between the two may have left. */
  sweep(): Promise<void>;
}

/** See {@link CommentShelf}. Everything that writes runs one after the other. */
export function createCommentShelf(parts: ShelfParts): BoxShelf {
  const { file, answers, releases, labels } = parts;
  const inTurn = createTurns();
  const given = new Map<string, readonly GivenLabel[]>();
  const erased = new Set<string>();
  let pool: CommentPool | null = null;
  let readAt = 0;

  async function fill(serial: number): Promise<CommentPool> {
    const found = await readPool(releases, file.questionnaire.privacy.comments);
    found.remove(erased);
    given.clear();
    const orphans: string[] = [];
    for (const { _id, given: those } of await labels.all()) {
      if (found.has(_id)) given.set(_id, those);
      else orphans.push(_id);
    }
    await labels.erase(orphans);
    [pool, readAt] = [found, serial];
    return found;
  }

  async function textOf(name: string) {
    const owner = pool?.ownerOf(name);
    const document = owner === undefined ? null : await answers.find(owner.id);
    const sheet = document?.state === 'sent' ? document.latest : null;
    const written = owner && sheet && textsOf(sheet).find((each) => labelName(owner.id, each) === name);
    if (written) return { text: written.text, language: languageOf(written.text) };
    pool?.remove([name]);
    return null;
  }

  const eraseLabels = async (names: readonly string[]): Promise<void> => {
    await labels.erase(names);
    for (const name of names) given.delete(name);
  };

  return {
    look: () =>
      inTurn(async (): Promise<Shelf> => {
        const state = await stateOf(parts);
        if (state.state !== 'open') return state;
        const filled = pool !== null && readAt === state.serial ? pool : await fill(state.serial);
        return { state: 'open', comments: filled.open(), labels: given };
      }),
    textOf,
    ...labelling({ inTurn, labels, given, textOf, eraseLabels }),
    eraseLabels: (names) => inTurn(() => eraseLabels(names)),
    forget: (names) =>
      inTurn(async () => {
        for (const name of names) erased.add(name);
        pool?.remove(names);
        await eraseLabels(names);
      }),
    sweep: () =>
      inTurn(async () => {
        if (await labels.any()) await fill(await releases.lastSerial());
      }),
  };
}

interface Labelling {
  readonly inTurn: InTurn;
  readonly labels: LabelStore;
  readonly given: Map<string, readonly GivenLabel[]>;
  readonly textOf: CommentShelf['textOf'];
  readonly eraseLabels: (names: readonly string[]) => Promise<void>;
}

/** Giving a label, and taking it back: on disk before it is known here. */
function labelling(parts: Labelling): Pick<CommentShelf, 'give' | 'takeBack'> {
  const { inTurn, labels, given, textOf, eraseLabels } = parts;
  const keep = async (name: string, part: string, those: readonly GivenLabel[]): Promise<void> => {
    await labels.put(name, part, those);
    given.set(name, those);
  };
  return {
    give: ({ name, part }, label) =>
      inTurn(async () => {
        const those = given.get(name) ?? [];
        const mine = those.findIndex(({ by }) => by === label.by);
        await keep(name, part, mine === -1 ? [...those, label] : those.with(mine, label));
        if ((await textOf(name)) !== null) return true;
        await eraseLabels([name]);
        return false;
      }),
    takeBack: ({ name, part }, by) =>
      inTurn(async () => {
        const rest = (given.get(name) ?? []).filter((each) => each.by !== by);
        return rest.length === 0 ? eraseLabels([name]) : keep(name, part, rest);
      }),
  };
}

/** Whether comments may be read now, and after which release. */
async function stateOf({ file, releases, calibrations, clock }: ShelfParts) {
  // A label given after the calibration left would count nowhere.
  const isOver =
    clock.now() >= launchedRound(file, clock).comparesAt || (await calibrations.sealed()) !== null;
  if (isOver) return { state: 'over' } as const;
  const serial = await releases.lastSerial();
  if (serial === 0) return { state: 'waiting' } as const;
  const ready = !waitsForClose(file) || (await releases.last())?.final === true;
  return ready ? ({ state: 'open', serial } as const) : ({ state: 'waiting' } as const);
}

const daySeconds = 86_400;

/**
 * A list of invited people is read after its close only: a week's comments of a small list would tell their week. The
 * demonstration, whose releases come by the minute, has no close to wait for.
 */
function waitsForClose({ cohorts, releaseEverySeconds }: PortalFile): boolean {
  const listed = cohorts.some(({ headcount }) => headcount !== null);
  return listed && (releaseEverySeconds === null || releaseEverySeconds >= daySeconds);
}

function languageOf(text: string): string | null {
  const language = detectLanguage(text);
  return language === 'unknown' ? null : language;
}
