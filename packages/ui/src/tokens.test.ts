import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

function block(selector: string): Record<string, string> {
  const start = css.indexOf(`${selector} {`);
  const body = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map((match) => [match[1], match[2]]),
  );
}

const light = block(':root');
const dark = { ...light, ...block(':root[data-theme="dark"]') };

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(theme: Record<string, string>, a: string, b: string): number {
  const [high, low] = [luminance(theme[a]!), luminance(theme[b]!)].sort((x, y) => y - x);
  return (high! + 0.05) / (low! + 0.05);
}

const texts = ['--ink', '--ink-2', '--ink-3', '--inside-ink', '--outside-ink', '--danger'];
const surfaces = ['--canvas', '--surface', '--sunken'];
const onTheirOwn = [
  ['--inside-ink', '--inside-soft'],
  ['--outside-ink', '--outside-soft'],
  ['--warn-ink', '--warn-soft'],
  ['--danger', '--danger-soft'],
  ['--surface', '--ink'],
  ['--ink', '--positive-soft'],
] as const;

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('the %s theme', (_, theme) => {
  it('keeps every text at 4.5:1 on every surface', () => {
    for (const text of texts)
      for (const surface of surfaces) {
        expect(contrast(theme, text, surface), `${text} on ${surface}`).toBeGreaterThanOrEqual(4.5);
      }
    for (const [text, surface] of onTheirOwn) {
      expect(contrast(theme, text, surface), `${text} on ${surface}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('keeps marks and outlines of controls at 3:1 on canvas and surface', () => {
    for (const mark of ['--inside', '--outside', '--line-strong', '--focus', '--negative', '--positive']) {
      for (const surface of ['--canvas', '--surface']) {
        expect(contrast(theme, mark, surface), `${mark} on ${surface}`).toBeGreaterThanOrEqual(3);
      }
    }
  });
});

it('says the same dark theme twice: by preference and by override', () => {
  expect(block(':root:not([data-theme="light"])')).toEqual(block(':root[data-theme="dark"]'));
});
