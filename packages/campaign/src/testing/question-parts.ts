import type { Audience } from '@miroir/basics';
import type { QuestionKind } from '../kinds/shared/kind.ts';
import type { CampaignInput } from '../schema/campaign.ts';
import type { Localized, Wording } from '../schema/text.ts';

type QuestionInput = CampaignInput['questions'][number];
type OptionList = Extract<QuestionInput, { kind: 'likert' }>['options'];
type ListOfOne = Extract<OptionList, readonly unknown[]>;
/** The members that each kind adds to those all questions have. */
type KindMembers = QuestionInput extends infer Q
  ? Q extends QuestionInput
    ? Omit<
        Q,
        'id' | 'theme' | 'equivalence' | 'audience' | 'text' | 'required' | 'unsure' | 'when' | 'comment'
      >
    : never
  : never;

type Words = (part: string) => Wording;

function inLanguages(text: string): Localized {
  return { fr: `${text} fr`, en: `${text} en` };
}

/** Wordings that name who reads them: both sides, one, or each its own. */
export function wordsFor(adapted: boolean, audience: Audience | undefined, prefix: string): Words {
  return (part) => {
    if (audience) return inLanguages(`only:${audience} ${prefix} ${part}`);
    if (!adapted) return inLanguages(`both ${prefix} ${part}`);
    return {
      employees: inLanguages(`only:employees ${prefix} ${part}`),
      consumers: inLanguages(`only:consumers ${prefix} ${part}`),
    };
  };
}

function listOf(count: number, words: Words, twinList: boolean): OptionList {
  const ids = Array.from({ length: count }, (_, index) => `o${index}`);
  const options = ids.map((id) => ({ id, label: words(id) }));
  if (!twinList) return options;
  const side = (audience: Audience) =>
    options.map(({ id, label }) => ({ id, label: 'employees' in label ? label[audience] : label }));
  return { employees: side('employees'), consumers: side('consumers') } as OptionList;
}

/** The list with more said of its last entry. */
function lastWith(
  list: OptionList,
  more: { last?: true; exclusive?: true; other?: 'may' | 'must' },
): OptionList {
  const said = (options: ListOfOne): ListOfOne =>
    options.map((option, index) => (index === options.length - 1 ? { ...option, ...more } : option));
  return 'employees' in list
    ? { employees: said(list.employees), consumers: said(list.consumers) }
    : said(list);
}

export interface KindPlan {
  readonly kind: QuestionKind;
  readonly equivalence: 'identical' | 'adapted' | 'one-sided';
  readonly options: number;
  readonly twinList: boolean;
  readonly quotable: boolean;
  readonly comment: boolean;
}

/** What the plan's kind needs, with every bound an answer can break. */
export function kindMembers(plan: KindPlan, words: Words): KindMembers {
  const twinList = plan.twinList && plan.equivalence === 'adapted';
  const list = listOf(plan.options, words, twinList);
  // In random order half of the time, the last one staying where it is.
  const order = plan.quotable ? { order: 'random' as const } : {};
  const mixed = plan.quotable ? lastWith(list, { last: true }) : list;
  const scale = { low: words('low'), high: words('high'), points: 5 as const };
  switch (plan.kind) {
    case 'single-choice':
      return {
        kind: plan.kind,
        options: plan.comment ? lastWith(mixed, { other: plan.quotable ? 'must' : 'may' }) : mixed,
        ...order,
      };
    case 'likert':
      return { kind: plan.kind, options: list };
    case 'multiple-choice':
      return {
        kind: plan.kind,
        options: plan.quotable ? lastWith(mixed, { exclusive: true }) : mixed,
        ...order,
        min: 1,
        max: plan.options - 1,
      };
    case 'yes-no':
      return { kind: plan.kind };
    case 'rating':
      return { kind: plan.kind, max: plan.options > 4 ? 7 : 5, low: words('low'), high: words('high') };
    case 'nps':
      return { kind: plan.kind };
    case 'ranking':
      return { kind: plan.kind, items: mixed, ...order, ...(plan.quotable ? { top: 2 } : {}) };
    case 'matrix':
      return { kind: plan.kind, rows: mixed, ...order, importance: scale, satisfaction: scale };
    case 'allocation':
      return { kind: plan.kind, items: mixed, ...order, total: 100, step: 10 };
    case 'binned-number': {
      const edges = Array.from({ length: plan.options + 1 }, (_, at) => at * at);
      return { kind: plan.kind, bins: list, edges, unit: words('unit') };
    }
    case 'period': {
      const edges = Array.from({ length: plan.options + 1 }, (_, at) => String(2000 + at));
      return { kind: plan.kind, periods: list, precision: 'year', edges, future: plan.quotable };
    }
    case 'short-text':
    case 'long-text':
      return { kind: plan.kind, quotable: plan.quotable, maxLength: 300 };
  }
}
