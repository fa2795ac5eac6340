import { type Questionnaire, questionFingerprints, questionnaireSchema } from '@miroir/campaign';
import { mergeTally, type ScoredSheet, tallySheet } from '@miroir/insight';
import type { HeaderInput } from '../envelope/header.ts';
import { generateSealKeys } from '../envelope/keys.ts';
import type { KnownQuestionnaires } from '../envelope/known-questionnaires.ts';
import { openSealed, sealSnapshot } from '../kinds/sealing.ts';
import type { OpenedSnapshot, SnapshotInput } from '../kinds/snapshot/schema.ts';

const text = (fr: string) => ({ fr });
const options = ['a', 'b', 'c'].map((id) => ({ id, label: text(id) }));
const ends = { low: text('peu'), high: text('très') };

/** One question of every kind, a conditional one and a comment. */
export const questionnaire: Questionnaire = questionnaireSchema.parse({
  schemaVersion: 1,
  campaign: 'faire-durer',
  version: 1,
  fingerprint: 'f'.repeat(64),
  audience: 'employees',
  organisation: { name: 'Hestia', contact: 'contact@hestia.example' },
  name: text('n'),
  headline: text('h'),
  objective: text('o'),
  rules: text('r'),
  minutes: 5,
  resources: [],
  locales: ['fr'],
  schedule: {
    timeZone: 'Europe/Paris',
    rounds: [
      { id: 'r1', opens: '2026-11-02T08:00', closes: '2026-11-30T18:00', compares: '2026-12-02T09:00' },
    ],
  },
  themes: [{ id: 't', title: text('t') }],
  questions: [
    { kind: 'single-choice', options },
    { kind: 'multiple-choice', options },
    {
      id: 'alone',
      kind: 'multiple-choice',
      options: options.map((option) => (option.id === 'c' ? { ...option, exclusive: true } : option)),
    },
    {
      id: 'other',
      kind: 'single-choice',
      options: options.map((option) => (option.id === 'c' ? { ...option, other: 'may' } : option)),
      comment: { prompt: text('p'), quotable: false, maxLength: 200 },
    },
    { kind: 'yes-no' },
    { kind: 'likert', options },
    { kind: 'rating', max: 5, ...ends },
    { kind: 'nps' },
    { kind: 'ranking', items: options },
    {
      kind: 'matrix',
      rows: options,
      importance: { ...ends, points: 5 },
      satisfaction: { ...ends, points: 5 },
    },
    { kind: 'allocation', items: options, total: 100, step: 10 },
    { kind: 'binned-number', bins: options, edges: [0, 1, 5, 100], decimals: 0 },
    {
      kind: 'period',
      periods: options,
      precision: 'month',
      edges: ['2020-01', '2024-01', '2026-01', '2026-12'],
      future: false,
    },
    { kind: 'long-text', quotable: false, maxLength: 200 },
  ].map((question) => ({
    id: question.kind,
    theme: 't',
    text: text(question.kind),
    required: false,
    unsure: 'both',
    results: 'each-release',
    ...(question.kind === 'likert' ? { when: { question: 'yes-no', is: ['yes'] } } : {}),
    ...(question.kind === 'yes-no'
      ? { comment: { prompt: text('p'), quotable: false, maxLength: 200 } }
      : {}),
    ...question,
  })),
  ideaPrompts: [],
  cohorts: {
    kind: 'roll',
    cohorts: [
      { id: 'usine', label: text('Usine') },
      { id: 'siege', label: text('Siège') },
    ],
  },
  privacy: { k: 5, comments: 10 },
});

/** What the comparison agreed on. */
export const rules: KnownQuestionnaires = {
  audience: 'employees',
  campaign: 'faire-durer',
  questionnaires: new Map([[questionnaire.fingerprint, questionnaire]]),
};

/** A sheet that answers every question. */
export const sheet: ScoredSheet = {
  answers: {
    'single-choice': { option: 'a' },
    'multiple-choice': { options: ['a', 'c'] },
    alone: { options: ['a'] },
    other: { option: 'c' },
    'yes-no': { option: 'yes' },
    likert: { option: 'b' },
    rating: { value: 4 },
    nps: { value: 0 },
    ranking: { order: ['c', 'a', 'b'] },
    matrix: { cells: { a: { importance: 5, satisfaction: 2 }, b: { importance: 1 } } },
    allocation: { points: { a: 50, b: 50, c: 0 } },
    'binned-number': { option: 'b' },
    period: { option: 'c' },
  },
  comments: { 'yes-no': { polarity: 'negative' } },
  texts: { 'long-text': { polarity: 'positive' } },
};

/** The tally of `people` who all answered `sheet`. */
export function tallyOf(people: number, answered: ScoredSheet = sheet) {
  const one = tallySheet(questionnaire, answered);
  return Array.from({ length: people }, () => one).reduce(mergeTally, { n: 0, counts: {} });
}

/** The same without the parts: the conditional question, the open text and the comment are the whole's alone. */
export function cohortTallyOf(people: number) {
  const { n, counts } = tallyOf(people);
  const core = Object.entries(counts).filter(([key]) => !/^(q\/likert|q\/long-text|c)\//.test(key));
  return { n, counts: Object.fromEntries(core) };
}

/** A release of twelve people of one cohort. */
export const body: SnapshotInput = {
  releasedAt: '2026-11-10T18:00:00Z',
  k: 5,
  commentsK: 10,
  atClose: false,
  engine: { name: 'test', version: '1' },
  whole: tallyOf(12),
  questions: questionFingerprints(questionnaire),
  cohorts: [
    { id: 'usine', headcount: 40, tally: cohortTallyOf(12) },
    { id: 'siege', headcount: 30, tally: null },
  ],
  waiting: 0,
};

/** The header of the first snapshot. */
export const header: HeaderInput = {
  audience: 'employees',
  campaign: 'faire-durer',
  fingerprint: questionnaire.fingerprint,
  round: 'r1',
  epoch: 1,
  serial: 1,
  previous: null,
  keyList: 'k'.repeat(43),
  nextDue: '2026-11-11T18:00:00Z',
};

/** The seals of two sides that must never be taken for one another. */
export const seals = { employees: generateSealKeys(), consumers: generateSealKeys() };

/** Seals and opens with the employees' key. @throws Error when the seal does not open. */
export async function opened(
  headerChange: Partial<HeaderInput> = {},
  bodyChange: Partial<SnapshotInput> = {},
): Promise<OpenedSnapshot> {
  const sealed = await sealSnapshot(
    seals.employees.privateKey,
    { ...header, ...headerChange },
    { ...body, ...bodyChange },
  );
  const side = {
    audience: headerChange.audience ?? header.audience,
    campaign: headerChange.campaign ?? header.campaign,
  };
  const result = await openSealed(sealed, [seals.employees.publicKey], side);
  if (!result.ok || result.value.kind !== 'snapshot') throw new Error('the fixture does not open');
  return result.value;
}
