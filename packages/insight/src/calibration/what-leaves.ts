import { shuffled } from '@miroir/basics/chance';

/** A text that entered the figures and is still in the box. */
export interface EnteredText {
  readonly labelled: boolean;
  /** Sent with a replacement credential: its writer may be another's twice, and counts to no threshold. */
  readonly replacement: boolean;
}

/** Places in the list of texts given. */
export interface Leaving {
  /** Texts of which the calibration counts how they read. Empty where too few may be counted. */
  readonly read: ReadonlySet<number>;
  /** Texts, all among those, of which it counts the label. Empty where too few have one. */
  readonly labelled: ReadonlySet<number>;
}

/**
 * Which texts of one question a calibration may count. Whoever gets it has the last release, which counts all texts that
 * entered, so three sets can be subtracted: all, those read, those labelled. Each must be equal to the next or leave
 * out at least `fewest` people, by the rule that holds for batches; whom to leave out for that is drawn by lot. So where
 * somebody withdrew after entering, `fewest` are left out and not the few who withdrew, and a reader who stops three
 * comments before the last does not publish what those three say.
 * @param texts all that are still there, in any order
 * @param published how many entered, by the last release
 * @param next chance in [0, 1)
 */
export function whatLeaves(
  texts: readonly EnteredText[],
  { published, fewest }: { readonly published: number; readonly fewest: number },
  next: () => number,
): Leaving {
  const order = shuffled([...texts.keys()], next);
  const isPerson = (at: number) => texts[at]?.replacement === false;
  const isLabelled = (at: number) => texts[at]?.labelled === true;
  const orNone = (some: readonly number[]) => (some.filter(isPerson).length < fewest ? [] : some);
  const gone = published - texts.length;
  // Those without a label go first: a label is somebody's work.
  const expendable = order.filter(isPerson).toSorted((a, b) => Number(isLabelled(a)) - Number(isLabelled(b)));
  const hidden = new Set(gone === 0 ? [] : expendable.slice(0, Math.max(0, fewest - gone)));
  const read = orNone(order.filter((at) => !hidden.has(at)));
  const labelled = read.filter(isLabelled);
  const apart = read.filter((at) => isPerson(at) && !isLabelled(at)).length;
  const isWhole = labelled.length === read.length;
  const dropped = new Set(isWhole ? [] : labelled.filter(isPerson).slice(0, Math.max(0, fewest - apart)));
  return {
    read: new Set(read),
    labelled: new Set(orNone(labelled.filter((at) => !dropped.has(at)))),
  };
}
