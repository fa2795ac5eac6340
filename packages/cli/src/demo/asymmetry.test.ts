import type { Audience } from '@miroir/basics';
import { type Answer, questionnaireFor, type Sheet } from '@miroir/campaign';
import { hestia } from '@miroir/campaign/definitions';
import {
  comparePage,
  mergeTally,
  rankFindings,
  type ScoredSheet,
  type ScoredText,
  type Side,
  sentimentByTheme,
  silence,
  tallySheet,
} from '@miroir/insight';
import { engine } from '@miroir/sentiment/shipped';
import { describe, expect, it } from 'vitest';
import { inventSheet } from './invent-sheet.ts';
import type { DemoMode } from './opinions.ts';
import { keptInvitations } from './turnout.ts';
import { voiceOf } from './voice-of.ts';

function scored(sheet: Sheet): ScoredSheet {
  const tone = (text: string): ScoredText => ({ polarity: engine.score(text).polarity });
  const isText = (answer: Answer): answer is { text: string; quotable: boolean } => 'text' in answer;
  const texts: Record<string, ScoredText> = {};
  const answers: Record<string, Answer> = {};
  for (const [id, answer] of Object.entries(sheet.answers)) {
    if (isText(answer)) texts[id] = tone(answer.text);
    else answers[id] = answer;
  }
  const comments = Object.entries(sheet.comments).map(([id, { text }]) => [id, tone(text)] as const);
  return { answers, texts, comments: Object.fromEntries(comments) };
}

function sideOf(audience: Audience, people: number, mode: DemoMode, seed: number): Side {
  const questionnaire = questionnaireFor(hestia, audience);
  const first = audience === 'employees' ? keptInvitations : 0;
  const whole = Array.from({ length: people }, (_, person) => {
    const voice = voiceOf({ seed, mode }, audience, { person: person + first, time: 'now' });
    return tallySheet(questionnaire, scored(inventSheet(questionnaire, voice)));
  }).reduce(mergeTally);
  return {
    audience,
    published: { whole, cohorts: { all: whole } },
    cohorts: [{ id: 'all', headcount: audience === 'consumers' ? null : 600 }],
    filter: null,
    engine,
    calibration: null,
    final: true,
  };
}

const page = (mode: DemoMode, seed: number) => {
  const sides = {
    employees: sideOf('employees', 402, mode, seed),
    consumers: sideOf('consumers', 1200, mode, seed),
  };
  return {
    findings: rankFindings(comparePage(hestia.questions, sides).questions),
    sentiment: sentimentByTheme(hestia.questions, sides),
    silence: silence(hestia.questions, sides),
  };
};

describe('the demonstration, asymmetric', () => {
  const { findings, sentiment, silence: voices } = page('asymmetric', 1);

  it('establishes that clients find repair harder than employees believe', () => {
    expect(findings.gaps.some(({ id }) => id.includes('repair-ease'))).toBe(true);
  });

  it('has one theme where clients are loud and employees silent: repair', () => {
    const silent = voices.filter((theme) => theme.silent === 'employees').map(({ theme }) => theme);
    expect(silent).toEqual(['repair']);
  });

  it('has one theme where the raw tone parts while both speak, which is no finding: making', () => {
    const making = sentiment.themes.find(({ id }) => id === 'making');
    expect(making?.gap?.high).toBeLessThan(0);
    expect(making?.verdict).toEqual({ state: 'uncalibrated' });
  });

  it('is close on what to account for first', () => {
    expect(findings.close.some(({ id }) => id.includes('accounts-first'))).toBe(true);
  });
});

describe('the demonstration, symmetric', () => {
  it.each([1, 2, 3])('establishes nothing between the two sides (seed %i)', (seed) => {
    const { findings, sentiment, silence: voices } = page('symmetric', seed);
    expect(findings.gaps).toEqual([]);
    expect(new Set(sentiment.themes.map(({ verdict }) => verdict?.state ?? null))).not.toContain(
      'established',
    );
    expect(voices.filter((theme) => theme.silent !== null)).toEqual([]);
  });
});
