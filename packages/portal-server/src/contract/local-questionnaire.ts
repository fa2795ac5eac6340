import type { Audience } from '@miroir/basics';

/** A condition on earlier answers: option ids, 'unsure', or numbers as strings. */
export type LocalCondition =
  | { question: string; is: string[] }
  | { all: LocalCondition[] }
  | { any: LocalCondition[] };

export interface LocalOption {
  id: string;
  label: string;
}

export interface LocalQuestionBase {
  id: string;
  theme: string;
  text: string;
  short?: string;
  help?: string;
  required: boolean;
  unsure: 'none' | 'dont-know' | 'prefer-not' | 'both';
  results: 'each-release' | 'after-close' | 'never';
  when?: LocalCondition;
  comment?: { prompt: string; quotable: boolean; maxLength: number };
}

/** One question as one audience reads it in one locale. */
export type LocalQuestion = LocalQuestionBase &
  (
    | { kind: 'single-choice'; options: LocalOption[] }
    | { kind: 'multiple-choice'; options: LocalOption[]; min?: number; max?: number }
    | { kind: 'yes-no' }
    | { kind: 'likert'; options: LocalOption[] }
    | { kind: 'rating'; max: 5 | 7 | 10; low: string; high: string }
    | { kind: 'nps'; low?: string; high?: string }
    | { kind: 'ranking'; items: LocalOption[]; top?: number }
    | {
        kind: 'matrix';
        rows: LocalOption[];
        importance: { low: string; high: string; points: 5 };
        satisfaction: { low: string; high: string; points: 5 };
      }
    | { kind: 'allocation'; items: LocalOption[]; total: number; step: number }
    | { kind: 'short-text'; quotable: boolean; maxLength: number }
    | { kind: 'long-text'; quotable: boolean; maxLength: number }
  );

/** What a browser receives: one audience, one locale, no trace of the other side. Structurally a Questionnaire. */
export interface LocalQuestionnaire {
  fingerprint: string;
  id: string;
  version: number;
  audience: Audience;
  locale: string;
  locales: string[];
  name: string;
  organisation: { name: string; contact: string };
  minutes: number;
  themes: { id: string; title: string; summary?: string }[];
  questions: LocalQuestion[];
  ideaPrompts: { id: string; theme: string; prompt: string }[];
  cohorts: { id: string; label: string }[];
  privacy: { k: number; comments: number };
}
