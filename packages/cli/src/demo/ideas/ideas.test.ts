import { hestia } from '@miroir/campaign/definitions';
import { describe, expect, it } from 'vitest';
import { consumerIdeas } from './consumers.ts';
import { bankDecisions } from './decisions.ts';
import { drawPng } from './draw-png.ts';
import { employeeIdeas } from './employees.ts';
import type { BankIdea } from './idea.ts';
import { ideaBank } from './idea-bank.ts';
import { laterComments } from './later.ts';
import { matchedIdeas } from './matched.ts';
import { organiserSaid } from './said.ts';

const of = (theme: string, bank: readonly BankIdea[]): number =>
  bank.filter((idea) => idea.theme === theme).length;

describe('the ideas of the demonstration', () => {
  it('are on the campaign’s themes, and no longer than a space takes', () => {
    const themes = hestia.themes.map(({ id }) => id);
    for (const { theme, title, body } of [...ideaBank.employees, ...ideaBank.consumers]) {
      expect(themes).toContain(theme);
      expect(title.length).toBeLessThanOrEqual(80);
      expect(body.length).toBeLessThanOrEqual(1000);
    }
  });

  it('bear two or three pictures, small, drawn here, each with what it shows', () => {
    const pictures = [...employeeIdeas, ...consumerIdeas].flatMap(({ picture }) => picture ?? []);
    expect(pictures).toHaveLength(3);
    for (const picture of pictures) {
      const file = drawPng(picture);
      expect(file.subarray(1, 4).toString('latin1')).toBe('PNG');
      expect(file.length).toBeLessThan(10_000);
      expect(picture.alt).toMatch(/^\p{Lu}.{20,180}\.$/u);
    }
  });

  it('are decided about in every way on both sides, and whatever is joined is joined to one that is there', () => {
    for (const audience of ['employees', 'consumers'] as const) {
      const bank = ideaBank[audience];
      const outcomes = bank.flatMap(({ outcome }) => outcome ?? []);
      expect(outcomes.map(({ what }) => what).sort()).toEqual([
        ...['appealed', 'hidden', 'joined', 'joined-lately', 'restored'],
      ]);
      for (const outcome of outcomes)
        if ('to' in outcome) expect(bank.map(({ title }) => title)).toContain(outcome.to);
    }
  });

  it('are the same on both sides where a lead says so, under titles that there are', () => {
    for (const pair of matchedIdeas)
      for (const audience of ['employees', 'consumers'] as const)
        expect(ideaBank[audience].map(({ title }) => title)).toContain(pair[audience]);
  });

  it('are strong on how things are made among employees, where customers say nothing', () => {
    expect(of('making', employeeIdeas)).toBeGreaterThanOrEqual(5);
    expect(of('making', consumerIdeas)).toBe(0);
    expect(of('repair', consumerIdeas)).toBeGreaterThan(of('repair', employeeIdeas));
  });

  it('are commented on later too, each comment on an idea of its side and under a name of its own', () => {
    for (const audience of ['employees', 'consumers'] as const) {
      const ideas = new Map(ideaBank[audience].map((idea) => [idea.title, idea]));
      for (const { on, language } of laterComments[audience]) expect(ideas.get(on)?.language).toBe(language);
      const names = laterComments[audience].map(({ by }) => by);
      expect(new Set(names).size).toBe(names.length);
      expect(ideaBank[audience].flatMap(({ by }) => by ?? []).filter((by) => names.includes(by))).toEqual([]);
    }
  });

  it('are answered and commented on by the organiser under titles that there are, and some stay without an answer', () => {
    for (const audience of ['employees', 'consumers'] as const) {
      const titles = ideaBank[audience].map(({ title }) => title);
      const { answers, comment } = organiserSaid[audience];
      for (const title of [...answers.map(({ to }) => to), comment.on]) expect(titles).toContain(title);
      expect(answers.length).toBeLessThan(titles.length - 5);
    }
  });

  it('are answered by decisions under titles that there are, and less often where employees proposed them', () => {
    const answered = (audience: 'employees' | 'consumers'): string[] =>
      bankDecisions.flatMap(({ ideas }) => ideas[audience]);
    for (const audience of ['employees', 'consumers'] as const)
      expect(ideaBank[audience].map(({ title }) => title)).toEqual(
        expect.arrayContaining(answered(audience)),
      );
    expect(answered('employees').length).toBeLessThan(answered('consumers').length - 2);
  });

  it('come in four languages from customers, mostly in French', () => {
    const languages = consumerIdeas.map(({ language }) => language);
    expect(new Set(languages)).toEqual(new Set(['fr', 'en', 'de', 'pt']));
    expect(languages.filter((language) => language === 'fr').length).toBeGreaterThan(languages.length / 2);
  });
});
