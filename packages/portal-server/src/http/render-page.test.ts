import { describe, expect, it } from 'vitest';
import type { Boot } from '../contract/boot.ts';
import { renderPage, scriptJson } from './render-page.ts';

const hostile = '</script><script>alert(1)</script> "quoted" \u2028 $& $1';

const boot: Boot = {
  version: 1,
  role: 'roll',
  audience: 'employees',
  admission: 'invitation',
  locale: 'fr',
  locales: ['fr'],
  brand: { name: hostile },
  organisation: { name: 'Essai', contact: 'a@example.org' },
  name: hostile,
  campaign: { id: 'test', round: 'round-1', fingerprint: 'f' },
  origins: { roll: 'http://r', box: 'http://b' },
  keyListDigest: 'd',
  status: { state: 'open', round: 'round-1', opensAt: '', closesAt: '', timeZone: 'Europe/Paris' },
  privacy: { k: 5, comments: 10 },
  landing: {
    headline: hostile,
    objective: hostile,
    rules: '',
    minutes: 2,
    themes: [],
    questionCount: 0,
    resources: [],
    cohortQuestion: null,
    cohorts: [],
  },
};

const template =
  '<!doctype html><html lang="fr"><head><title>Miroir</title><!--miroir-boot--></head><body><div id="root"></div></body></html>';

describe('a rendered page', () => {
  const page = renderPage(template, boot, '/');

  it('cannot be broken out of by any text of a campaign', () => {
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).not.toContain('alert(1)</script>');
  });

  it('gives the browser the very data it was given', () => {
    const block = /id="miroir-boot">(.*?)<\/script>/s.exec(page)?.[1];
    expect(JSON.parse(block ?? '')).toEqual(boot);
  });

  it('finds its place in a template without the mark', () => {
    expect(renderPage(template.replace('<!--miroir-boot-->', ''), boot, '/')).toContain('id="miroir-boot"');
  });

  it('escapes what ends a line for JavaScript but not for JSON', () => {
    expect(scriptJson('\u2028<')).toBe('"\\u2028\\u003c"');
  });
});
