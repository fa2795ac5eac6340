import { msg } from '@lingui/core/macro';
import { type Audience, audiences } from '@miroir/basics';
import { type BarLine, type BarSpec, barGroups, type Drawing } from '@miroir/ui/layout';
import type { FunnelStep, ParticipationView } from '../../contract/participation.ts';
import type { Words } from '../value/telling.ts';
import { capital, sideName } from '../words/names.ts';
import { stepName } from './step-name.ts';

/** What a step counts, how exactly, and of whom it is a share. */
export function stepLabel(
  words: Words,
  step: FunnelStep,
  admission: ParticipationView['admissions'][Audience],
): string {
  const { i18n, format } = words;
  const exact = step.about ? i18n._(msg`environ`) : i18n._(msg`exact`);
  const precision = step.count === null ? [] : [exact];
  const share = step.share === null || step.step === 'invited' ? null : format.percent(step.share);
  const parts = [capital(i18n, stepName(i18n, step.step, admission)), ...precision];
  return [...parts, ...(share === null ? [] : [i18n._(msg`${share} des invités`)])].join(' · ');
}

/** The bar of a step on its own side's scale; null where nobody was invited by name. */
export function stepBar(
  words: Words,
  view: ParticipationView,
  at: { side: Audience; step: FunnelStep },
): BarSpec | null {
  const { i18n, format } = words;
  const { side, step } = at;
  if (step.count === null) return null;
  const max = Math.max(1, ...view.funnels[side].map(({ count }) => count ?? 0));
  const name = `${sideName(i18n, side)} · ${stepName(i18n, step.step, view.admissions[side])}`;
  return { side, value: step.count, max, text: format.count(step.count), name };
}

/** Both funnels side by side, each on its own scale: a list of invited people and an open door share no denominator. */
export function funnelMarks(words: Words, view: ParticipationView, width: number): Drawing {
  const groups = audiences.map((side) => ({
    side,
    name: sideName(words.i18n, side),
    lines: view.funnels[side].map((step): BarLine => {
      const bar = stepBar(words, view, { side, step });
      const why = words.i18n._(msg`une porte ouverte n’a pas de liste d’invités`);
      return {
        label: stepLabel(words, step, view.admissions[side]),
        bar,
        absence: bar ? null : { state: 'not-asked', text: why },
      };
    }),
  }));
  return barGroups(groups, width);
}
