import type { Audience } from '@miroir/basics';
import type { Decisions } from '../kinds/bulletin/decisions.ts';
import type { Mirror } from '../kinds/bulletin/mirror.ts';
import type { Words } from '../kinds/bulletin/words.ts';

const hash = 'h'.repeat(43);
const both = <T>(value: T) => ({ employees: value, consumers: value });

/** A text in every language, each of which says which it is and for whom. */
export function wordsOf(text: string, audience: Audience, locales: readonly string[]): Words {
  return Object.fromEntries(locales.map((locale) => [locale, `${text} ${audience} ${locale}`]));
}

/** How large a content is made. */
export interface Size {
  readonly audience: Audience;
  readonly locales: readonly string[];
  readonly figures?: number;
}

/** A mirror as a lead would compose it, of as many items as make so many figures, two for each. */
export function mirrorFixture({ audience, locales, figures = 4 }: Size): Mirror {
  const words = (text: string) => wordsOf(text, audience, locales);
  const figure = { value: 52, low: 47, high: 57, n: 201 };
  return {
    kind: 'mirror',
    headline: words('headline'),
    lead: null,
    people: both({ counted: 214, of: 320 }),
    publications: both({ epoch: 1, serial: 3, hash }),
    themes: [{ id: 'repair', title: words('theme') }],
    items: Array.from({ length: Math.ceil(figures / 2) }, (_, at) => ({
      id: `item-${at}`,
      question: `question-${at}`,
      part: null,
      theme: 'repair',
      title: words(`title ${at}`),
      finding: words(`finding ${at}`),
      verdict: 'established',
      equivalence: 'adapted',
      wording: { employees: words(`asked of employees ${at}`), consumers: words(`asked of consumers ${at}`) },
      counted: words('agree'),
      favourable: ['agree'],
      unit: 'percent',
      scale: [0, 100],
      figures: both(figure),
      gap: { value: 22, low: 14, high: 30 },
      groups: [{ state: 'hidden', cohort: 'lyon', reason: 'small-group' }],
    })),
    hidden: [{ what: words('what'), why: words('why') }],
  };
}

/** A list of decisions that answers ideas of one side. */
export function decisionsFixture(
  { audience, locales }: Size,
  ideas: readonly string[] = ['idea-1'],
): Decisions {
  const words = (text: string) => wordsOf(text, audience, locales);
  return {
    kind: 'decisions',
    decisions: [
      {
        id: 'cards',
        status: 'not-retained',
        title: words('decision'),
        text: words('what is decided'),
        answers: {
          gaps: [{ question: 'question-0', part: null, said: words('gap'), releases: both(hash) }],
          ideas: ideas.map((id) => ({ audience, id })),
          readings: [],
        },
        owner: words('role'),
        decided: '2026-12-30',
        due: null,
        done: null,
        nextStep: null,
        reason: words('reason'),
        history: [{ status: 'not-retained', day: '2026-12-30', due: null, said: null }],
      },
    ],
    answering: null,
  };
}
