import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, graphemes, type TextRule } from './clean-text.ts';
import { erasedMark, isErasureOf } from './erasure.ts';
import { looksOfficial, nameSkeleton } from './shown-name.ts';

const line: TextRule = { most: 80, lines: 'one', required: true };
const area: TextRule = { most: 1000, lines: 'several', required: false };
const cleaned = (text: string, rule = area) => {
  const clean = cleanText(text, rule);
  return clean.ok ? clean.value : clean.error;
};

/** Any character, and often those that make trouble. */
const sign = fc.oneof(
  fc.integer({ min: 0, max: 0x10ffff }).map((point) => String.fromCodePoint(point)),
  fc.constantFrom(
    ' ',
    '\n',
    '\r',
    '\t',
    'a',
    'e',
    '\u0301',
    '\u0335',
    '\u202E',
    '\u2069',
    '\u200B',
    '\u200D',
    '👨',
  ),
);

describe('clean text', () => {
  it('is its own clean text, within its length, without a control or a mark of direction', () => {
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 60 }), fc.constantFrom(line, area), (text, rule) => {
        const first = cleanText(text, rule);
        if (!first.ok) return;
        expect(cleanText(first.value, rule)).toEqual(first);
        expect(graphemes(first.value)).toBeLessThanOrEqual(rule.most);
        expect(first.value).not.toMatch(/[\u202A-\u202E\u2066-\u2069]|(?!\n)\p{Cc}/u);
        if (rule === line) expect(first.value).not.toContain('\n');
      }),
      { numRuns: 300 },
    );
  });

  it('counts what a person counts: a family, a flag and a letter with its accent are one each', () => {
    const families = '👨‍👩‍👧‍👦'.repeat(80);
    expect(cleaned(families, line)).toBe(families);
    expect(cleaned(`${families}a`, line)).toBe('too-long');
    expect(cleaned('e\u0301', line)).toBe('é');
    expect(graphemes('🇫🇷🇩🇪')).toBe(2);
  });

  it('loses what reorders or hides: bidi embeddings, towers of accents, invisible signs', () => {
    expect(cleaned('a\u202Eb\u2066c\u200Bd\uFEFF')).toBe('abcd');
    expect(cleaned(`z${'\u0335\u0321'.repeat(40)}algo`).length).toBeLessThanOrEqual(10);
    expect(cleaned('tiếng Việt')).toBe('tiếng Việt');
    expect(cleaned('बाकी ठीक')).toBe('बाकी ठीक');
  });

  it('lets no tower stand by what hides between its floors', () => {
    for (const joiner of ['\u200D', '\u200C', '\u034F', '\uFE0F']) {
      const tower = `z${`\u0335\u0321\u0316\u0351${joiner}`.repeat(40)}algo`;
      expect(cleaned(tower).match(/\p{M}/gu)?.length, escape(joiner)).toBeLessThanOrEqual(4);
    }
    expect(cleaned('👩‍❤️‍💋‍👩 1️⃣ 🏴󠁧󠁢󠁳󠁣󠁴󠁿')).toBe('👩‍❤️‍💋‍👩 1️⃣ 🏴󠁧󠁢󠁳󠁣󠁴󠁿');
    expect(cleaned('می‌خواهم क्‍ष')).toBe('می‌خواهم क्‍ष');
  });

  it('is empty when nothing of it is seen, whatever it is made of', () => {
    const blank = [
      '\u3164',
      '\u115F\u1160',
      '\uFFA0',
      '\u2800 \u2800',
      '\u00AD',
      '\u200E\u200F',
      '\u200D',
      '\u061C',
      '\u0301',
    ];
    for (const text of [...blank, blank.join(' ')]) {
      expect(cleaned(text, line), escape(text)).toBe('empty');
      expect(cleaned(text, area), escape(text)).toBe('');
    }
    for (const seen of ['?', '…', '👍', '한', '٠']) expect(cleaned(seen, line)).toBe(seen);
  });

  it('keeps markup and links as the text they are, and French spaces', () => {
    const text = '<script>alert(1)</script> javascript:alert(1) « oui »\u00A0!';
    expect(cleaned(text)).toBe(text);
  });

  it('gathers spaces and empty lines, and says when nothing is left or too much', () => {
    expect(cleaned(' un  \t deux \r\n\r\n\r\n\r\n trois ')).toBe('un deux\n\ntrois');
    expect(cleaned('\u200B \n', line)).toBe('empty');
    expect(cleaned(' ', area)).toBe('');
    expect(cleaned('a'.repeat(1001))).toBe('too-long');
  });

  it('refuses a megabyte without reading it', () => {
    const from = performance.now();
    expect(cleaned('e\u0301'.repeat(500_000))).toBe('too-long');
    expect(performance.now() - from).toBeLessThan(20);
  });
});

describe('an erasure', () => {
  it('is what is left when passages go, whichever', () => {
    const cuts = fc.array(fc.tuple(fc.nat({ max: 60 }), fc.integer({ min: 1, max: 20 })), { maxLength: 4 });
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), cuts, (text, where) => {
        let next = text;
        let free = text.length;
        for (const [start, length] of where.toSorted((a, b) => b[0] - a[0])) {
          if (start + length > free) continue;
          next = next.slice(0, start) + erasedMark + next.slice(start + length);
          free = start;
        }
        expect(isErasureOf(next, text)).toBe(true);
      }),
    );
  });

  it('adds, moves and changes nothing', () => {
    const text = 'la dame du mardi matin ne sait pas';
    expect(isErasureOf('[…] ne sait pas', text)).toBe(true);
    expect(isErasureOf('la dame […] pas', text)).toBe(true);
    expect(isErasureOf('[…]', text)).toBe(true);
    expect(isErasureOf('la dame ne sait pas', text)).toBe(false);
    expect(isErasureOf('[…] sait ne pas', text)).toBe(false);
    expect(isErasureOf('[…]pas […] sait', text)).toBe(false);
    expect(isErasureOf('[…] ne sait pas !', text)).toBe(false);
    // The two parts may not share letters.
    expect(isErasureOf('abc[…]bcd', 'abcd')).toBe(false);
  });

  it('has no mark where nothing was: marks alone make no text longer', () => {
    expect(isErasureOf('la dame[…] ne sait pas', 'la dame ne sait pas')).toBe(false);
    expect(isErasureOf('[…]', '')).toBe(false);
    expect(isErasureOf('[…]'.repeat(3), 'abc')).toBe(true);
    expect(isErasureOf('[…]'.repeat(4), 'abc')).toBe(false);
    expect(isErasureOf('[…]'.repeat(30_000), 'x'.repeat(1000))).toBe(false);
  });

  it('of what was erased before goes on', () => {
    expect(isErasureOf('[…] pas', '[…] ne sait pas')).toBe(true);
    expect(isErasureOf('la dame pas', '[…] pas')).toBe(false);
  });
});

describe('a shown name', () => {
  it('is taken when the eye takes it for another', () => {
    for (const other of [
      'PERSIENNE  claire',
      'Persienne-Clâire',
      'Рersienne clаire',
      'Persienne cIaire',
      'Pers1enne claire',
      'Persienne claire\u3164',
      'Per\u00ADsienne claire\u2800',
    ])
      expect(nameSkeleton(other), other).toBe(nameSkeleton('Persienne claire'));
    expect(nameSkeleton('Persienne foncée')).not.toBe(nameSkeleton('Persienne claire'));
  });

  it('is no official’s, nor like it', () => {
    const officials = ['Hestia', 'Sabine Morel'];
    for (const name of ['Hestia', 'L’équipe Hеstia', 'sabine.morel', 'Sabine Morel (officiel)'])
      expect(looksOfficial(name, officials), name).toBe(true);
    expect(looksOfficial('Lame claire', officials)).toBe(false);
  });
});
