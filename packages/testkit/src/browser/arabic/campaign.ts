import { type Campaign, type CampaignInput, localTime } from '@miroir/campaign';
import { testCampaign } from '@miroir/campaign/testing';

const say = (ar: string, fr: string) => ({ ar, fr });
const hour = 3_600_000;
const scale = [
  { id: 'no', label: say('غير موافق', 'Pas d’accord') },
  { id: 'mid', label: say('بين بين', 'Entre les deux') },
  { id: 'yes', label: say('موافق', 'D’accord') },
];

/** One question of each kind that people answer differently on a screen. */
const questions: CampaignInput['questions'] = [
  {
    id: 'ease',
    theme: 'repair',
    kind: 'likert',
    equivalence: 'identical',
    text: say('هل يسهل إصلاح ما تصنعه Hestia؟', 'Ce que fait Hestia se répare-t-il facilement ?'),
    unsure: 'dont-know',
    required: true,
    options: scale,
  },
  {
    id: 'done',
    theme: 'repair',
    kind: 'yes-no',
    equivalence: 'identical',
    text: say('هل أصلحتَ شيئًا منذ 2024؟', 'Avez-vous réparé quelque chose depuis 2024 ?'),
  },
  {
    id: 'which',
    theme: 'repair',
    kind: 'multiple-choice',
    equivalence: 'identical',
    text: say('ماذا ينقص لإصلاح أكثر؟', 'Que manque-t-il pour réparer plus ?'),
    max: 2,
    options: [
      { id: 'parts', label: say('قطع غيار بأقل من 30 €', 'Des pièces à moins de 30 €') },
      { id: 'time', label: say('الوقت', 'Du temps') },
      { id: 'tools', label: say('الأدوات', 'Des outils') },
    ],
  },
  {
    id: 'friend',
    theme: 'repair',
    kind: 'nps',
    equivalence: 'identical',
    text: say('هل تنصح بها صديقًا؟', 'Le diriez-vous à un ami ?'),
    low: say('قطعًا لا', 'Certainement pas'),
    high: say('بكل تأكيد', 'Certainement'),
  },
  {
    id: 'order',
    theme: 'repair',
    kind: 'ranking',
    equivalence: 'identical',
    text: say('رتّب من الأهم إلى الأقل أهمية.', 'Du plus au moins important.'),
    items: [
      { id: 'price', label: say('السعر', 'Le prix') },
      { id: 'delay', label: say('المدة: من 2 إلى 5 أيام', 'Le délai : de 2 à 5 jours') },
      { id: 'trust', label: say('الثقة', 'La confiance') },
    ],
  },
  {
    id: 'budget',
    theme: 'repair',
    kind: 'allocation',
    equivalence: 'identical',
    text: say('وزّع 100 نقطة.', 'Répartissez 100 points.'),
    total: 100,
    step: 10,
    items: [
      { id: 'repair', label: say('الإصلاح', 'Réparer') },
      { id: 'energy', label: say('الطاقة', 'L’énergie') },
    ],
  },
  {
    id: 'grid',
    theme: 'repair',
    kind: 'matrix',
    equivalence: 'identical',
    text: say('ما المهم لك، وأين نحن منه؟', 'Qu’est-ce qui compte, et où en sommes-nous ?'),
    rows: [
      { id: 'safety', label: say('السلامة', 'La sécurité') },
      { id: 'price', label: say('السعر', 'Le prix') },
    ],
    importance: { low: say('غير مهم', 'Pas important'), high: say('مهم جدًا', 'Très important'), points: 5 },
    satisfaction: { low: say('سيئ جدًا', 'Très mal'), high: say('جيد جدًا', 'Très bien'), points: 5 },
  },
  {
    id: 'why',
    theme: 'repair',
    kind: 'long-text',
    equivalence: 'identical',
    text: say('لماذا؟', 'Pourquoi ?'),
    quotable: true,
    maxLength: 400,
  },
];

/** A small campaign in Arabic first and in French, open since an hour. */
export function arabicCampaign(now: number): Campaign {
  const timeZone = 'Asia/Beirut';
  const at = (hours: number): string => localTime(now + hours * hour, timeZone);
  const name = (many: string, one: string, fr: string) => ({
    name: {
      ar: { many, one, the: `ال${many}`, of: `ال${many}`, to: `لل${many}` },
      fr: { many: fr, one: `un ${fr.slice(0, -1)}` },
    },
  });
  return testCampaign({
    id: 'arabic',
    organisation: { name: 'Hestia', contact: 'contact@example.org' },
    name: say('لكي يدوم', 'Faire durer'),
    headline: say('الكلمة لكم', 'À vous'),
    objective: say('قولوا لنا ما ترونه.', 'Dites-nous ce que vous voyez.'),
    rules: say('نتحدث عمّا نعرف.', 'On parle de ce qu’on connaît.'),
    locales: ['ar', 'fr'],
    audiences: {
      employees: name('موظفين', 'موظف', 'salariés'),
      consumers: name('زبائن', 'زبون', 'clients'),
    },
    schedule: {
      timeZone,
      rounds: [{ id: 'round-1', opens: at(-1), closes: at(30 * 24), compares: at(32 * 24) }],
    },
    themes: [{ id: 'repair', title: say('الإصلاح', 'Réparer') }],
    questions,
    cohorts: {
      employees: {
        kind: 'roll',
        columns: ['site'],
        cohorts: [{ id: 'beirut', label: say('بيروت', 'Beyrouth'), where: { site: ['Beirut'] } }],
      },
      consumers: { kind: 'open', cohorts: [{ id: 'open', label: say('زبائن', 'Clients') }] },
    },
  });
}
