import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inks } from './inks.ts';

const css = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');

/** The light values of the tokens: the first block of the style sheet. */
const tokens = new Map(
  [...(css('../../tokens.css').split('}')[0] ?? '').matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(
    ([, name = '', value = '']) => [name, value],
  ),
);

type Triple = [number, number, number];

const apply = (rows: readonly Triple[], [a, b, c]: Triple): Triple => {
  const [x, y, z] = rows.map(([p, q, r]) => p * a + q * b + r * c);
  return [x ?? 0, y ?? 0, z ?? 0];
};

/** sRGB to OKLab and back (Ottosson 2020), as CSS Color 4 mixes. */
function toLab(hex: string): Triple {
  const linear = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  const cones = apply(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    [linear[0] ?? 0, linear[1] ?? 0, linear[2] ?? 0],
  ).map(Math.cbrt);
  return apply(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [cones[0] ?? 0, cones[1] ?? 0, cones[2] ?? 0],
  );
}

const apart = (a: Triple, b: Triple) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

it('are the light tokens of the screen, so that paper and page have one colour for one thing', () => {
  const plain = Object.entries(inks).filter(([name]) => !name.startsWith('scale-'));
  expect(plain.length).toBeGreaterThan(15);
  for (const [name, value] of plain) expect([name, value]).toEqual([name, tokens.get(name)]);
});

it('mix the steps of a scale as the style sheet does', () => {
  const mixed = [
    ...css('../charts.css').matchAll(/--(scale-\w+-\d): color-mix\(in oklab, var\(--(\w+)\) (\d+)%/g),
  ];
  expect(mixed).toHaveLength(4);
  for (const [, name = '', of = '', percent] of mixed) {
    const [strong, white] = [toLab(tokens.get(of) ?? ''), toLab('#ffffff')];
    const share = Number(percent) / 100;
    const wished = strong.map((value, at) => value * share + (white[at] ?? 0) * (1 - share)) as Triple;
    expect(apart(toLab(inks[name as keyof typeof inks]), wished), name).toBeLessThan(0.005);
  }
});
