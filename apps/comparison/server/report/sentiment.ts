import type { Audience } from '@miroir/basics';
import type { OpenedSnapshot } from '@miroir/exchange';
import { toneFigures } from '@miroir/insight';
import type { Figure } from '../../contract/figure.ts';
import type { SentimentView } from '../../contract/sentiment.ts';
import type { Told } from './analysis.ts';
import { sideOf } from './side-of.ts';
import { negativeShare, questionTones, themeTones } from './tones.ts';

/** The tone of comments: by theme, by question, by cohort where it is published. */
export function sentimentOf(told: Told): SentimentView {
  return {
    basis: told.basis,
    themes: themeTones(told),
    questions: questionTones(told),
    heat: { employees: heatOf(told, 'employees'), consumers: heatOf(told, 'consumers') },
    commentsK: told.campaign.privacy.comments,
  };
}

function heatOf(
  told: Told,
  audience: Audience,
): { cohort: string; label: string; cells: readonly Figure[] }[] {
  const { snapshot } = told.data[audience];
  const heat = heats.get(snapshot) ?? heatOfSnapshot(told, audience);
  heats.set(snapshot, heat);
  return heat.map(({ cohort, cells }) => ({ cohort, label: told.texts.cohort(audience, cohort), cells }));
}

interface HeatRow {
  readonly cohort: string;
  readonly cells: readonly Figure[];
}

/** Every cohort's, whatever is looked at: made once a publication. */
const heats = new WeakMap<OpenedSnapshot, readonly HeatRow[]>();

function heatOfSnapshot({ campaign, data }: Told, audience: Audience): HeatRow[] {
  const { snapshot } = data[audience];
  return snapshot.body.cohorts.map(({ id }) => {
    const own = sideOf(campaign, { audience, snapshot, chosen: [id] });
    const cells = campaign.themes.map((theme) => {
      const list = campaign.questions.filter((question) => question.theme === theme.id);
      return negativeShare(toneFigures(list, own).negative);
    });
    return { cohort: id, cells };
  });
}
