import { describe, expect, it } from 'vitest';
import { formatModel, parseModel } from './model-file.ts';

const weights = Int8Array.from([0, 127, -127, -1]);
const model = {
  language: 'fr',
  coefficients: [0.5, -1],
  linear: { weights, step: 0.25, bias: -0.125 },
} as const;
const lexiconAlone = { language: 'other', coefficients: [1], linear: undefined } as const;
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('a model file', () => {
  it.each([model, lexiconAlone])('gives back what was written: $language', (written) => {
    const read = parseModel(formatModel(written));
    expect(read).toMatchObject({
      ok: true,
      value: { ...written, fingerprint: expect.stringMatching(/^[0-9a-f]{8}$/) },
    });
  });

  it('bears another fingerprint when one weight changes', () => {
    const other = { ...model, linear: { ...model.linear, weights: Int8Array.from([0, 127, -127, -2]) } };
    const fingerprint = (each: Parameters<typeof formatModel>[0]): string => {
      const read = parseModel(formatModel(each));
      return read.ok ? read.value.fingerprint : '';
    };
    expect(fingerprint(other)).not.toBe(fingerprint(model));
  });

  it('is read wherever its bytes stand in memory', () => {
    const bytes = formatModel(model);
    const amid = new Uint8Array(bytes.length + 7);
    amid.set(bytes, 5);
    expect(parseModel(amid.subarray(5, 5 + bytes.length))).toEqual(parseModel(bytes));
  });

  it.each([
    ['without a line of JSON', bytesOf('{}'), 'no-header'],
    ['whose first line is no JSON', bytesOf('model\n'), 'not-a-model'],
    ['of a language there is not', bytesOf('{"language":"nl","coefficients":[1]}\n'), 'not-a-model'],
    ['whose coefficients are no numbers', bytesOf('{"language":"fr","coefficients":["1"]}\n'), 'not-a-model'],
    [
      'whose buckets are no power of two',
      bytesOf('{"language":"fr","coefficients":[1],"linear":{"buckets":3,"step":1,"bias":0}}\nabc'),
      'not-a-model',
    ],
    ['that was cut short', formatModel(model).slice(0, -1), 'wrong-length'],
    ['with something behind it', bytesOf('{"language":"other","coefficients":[1]}\nx'), 'wrong-length'],
  ])('%s is refused', (_name, bytes, fault) => {
    expect(parseModel(bytes)).toEqual({ ok: false, error: fault });
  });
});
