import { localizeQuestionnaire, questionnaireFor } from '@miroir/campaign';
import { hestia } from '@miroir/campaign/definitions';
import { describeBundle } from '@miroir/tooling/bundle-suite';

/** How the other side is called comes with the campaign: no bundle knows it. */
const otherSide = ['les clients', 'customers', 'Kundinnen', 'clientes'];
const inFrench = (side: 'employees' | 'consumers') =>
  localizeQuestionnaire(questionnaireFor(hestia, side), 'fr');
const questions = [inFrench('employees'), inFrench('consumers')].flatMap((each) =>
  each.questions.map(({ text }) => text),
);

/** As a question page receives it. */
const { space: _apart, ...asked } = inFrench('employees');

describeBundle({
  root: new URL('.', import.meta.url).pathname,
  questionnaire: { ...asked, ideaPrompts: [] },
  foreignWords: [...otherSide, ...questions],
});
