import type { Questionnaire } from '@miroir/campaign';
import { pairOf } from '@miroir/desk';
import { ownRating, type PartKey, type Polarity, type ReadingLabel } from '@miroir/insight';
import { labelName, textsOf } from '../labels/label-name.ts';
import type { LabelStore } from '../labels/label-store.ts';
import { enteredPeople } from '../release/entered-people.ts';
import type { ReleaseContext } from '../release/release-context.ts';
import { languageHint } from '../release/score-sheet.ts';

/** One entered text as a calibration counts it: nothing of its words or its writer. */
export interface TextToCalibrate {
  readonly reading: Polarity;
  /** The engine's confidence, 0 to 1. */
  readonly confidence: number;
  /** Where its writer stands on the same theme's own scales, 0 to 1; null where they rated nothing. */
  readonly standing: number | null;
  /** The first reader's label; null without one. */
  readonly label: ReadingLabel | null;
  /** Where two have read it, both labels, by the readers' places in the campaign's list; else null. */
  readonly both: readonly [ReadingLabel, ReadingLabel] | null;
  readonly replacement: boolean;
}

/** Every text that has entered and is still there, by the place where it was written. */
export async function gatherTexts(
  { store, questionnaire, engine }: Pick<ReleaseContext, 'store' | 'questionnaire' | 'engine'>,
  labels: LabelStore,
): Promise<ReadonlyMap<PartKey, readonly TextToCalibrate[]>> {
  const given = new Map((await labels.all()).map(({ _id, given: those }) => [_id, those]));
  const rated = ratedQuestions(questionnaire);
  const texts = new Map<PartKey, TextToCalibrate[]>();
  for await (const page of enteredPeople(store)) {
    for (const { document, counted } of page) {
      if (counted === null || document.latest === null) continue;
      for (const { part, text } of textsOf(document.latest)) {
        const value = counted.parts[part];
        if (value === undefined || !('polarity' in value)) continue;
        const said = given.get(labelName(document._id, { part, text })) ?? [];
        const own = texts.get(part) ?? [];
        texts.set(part, own);
        own.push({
          reading: value.polarity,
          // The engine is the launched one: it says of a text what it said when that entered.
          confidence: engine.score(text, languageHint(questionnaire)).confidence,
          standing: ownRating(rated.get(part) ?? [], counted.core),
          label: said[0]?.label ?? null,
          both: pairOf(said),
          replacement: document.replacement === true,
        });
      }
    }
  }
  return texts;
}

/** For each place to write, the questions of its theme. */
function ratedQuestions({ questions }: Questionnaire): ReadonlyMap<PartKey, Questionnaire['questions']> {
  return new Map(
    questions.flatMap(({ id, theme }) => {
      const same = questions.filter((other) => other.theme === theme);
      return [
        [`q:${id}`, same],
        [`c:${id}`, same],
      ] as const;
    }),
  );
}
