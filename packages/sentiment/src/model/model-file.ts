import { err, ok, type Result } from '@miroir/basics';
import type { Language } from '../detect-language.ts';
import type { LinearModel } from './linear-model.ts';

/** What is trained for a language, or, under `other`, for those without a training set. */
export interface Model {
  readonly language: Exclude<Language, 'unknown'> | 'other';
  /** Of `termsOf`, in its order. */
  readonly coefficients: readonly number[];
  readonly linear: LinearModel | undefined;
  /** FNV-1a of the whole file, hexadecimal: part of the engine's version. */
  readonly fingerprint: string;
}

export type ModelFault = 'no-header' | 'not-a-model' | 'wrong-length';

interface Header {
  readonly language: Model['language'];
  readonly coefficients: readonly number[];
  /** Absent: the file holds no weights. */
  readonly linear?: { readonly buckets: number; readonly step: number; readonly bias: number };
}

const lineFeed = 10;
const languages: readonly string[] = ['fr', 'en', 'de', 'pt', 'es', 'it', 'other'];

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isLinear(value: unknown): boolean {
  if (value === undefined) return true;
  if (!isRecord(value) || !isNumber(value.buckets)) return false;
  const powerOfTwo = Number.isInteger(Math.log2(value.buckets));
  return powerOfTwo && isNumber(value.step) && isNumber(value.bias);
}

function isHeader(value: unknown): value is Header {
  if (!isRecord(value) || !languages.includes(String(value.language))) return false;
  const { coefficients } = value;
  return Array.isArray(coefficients) && coefficients.every(isNumber) && isLinear(value.linear);
}

function headerOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function fingerprintOf(bytes: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Reads a model file: one line of JSON, then one signed byte a bucket. */
export function parseModel(bytes: Uint8Array): Result<Model, ModelFault> {
  const end = bytes.indexOf(lineFeed);
  if (end < 0) return err('no-header');
  const header = headerOf(String.fromCharCode(...bytes.subarray(0, end)));
  if (!isHeader(header)) return err('not-a-model');
  const { language, coefficients, linear } = header;
  const weights = new Int8Array(bytes.subarray(end + 1));
  if (weights.length !== (linear?.buckets ?? 0)) return err('wrong-length');
  const model = linear && { weights, step: linear.step, bias: linear.bias };
  return ok({ language, coefficients, linear: model, fingerprint: fingerprintOf(bytes) });
}

/** Writes a model file; the same model gives the same bytes. */
export function formatModel({ language, coefficients, linear }: Omit<Model, 'fingerprint'>): Uint8Array {
  const header: Header = {
    language,
    coefficients,
    ...(linear && { linear: { buckets: linear.weights.length, step: linear.step, bias: linear.bias } }),
  };
  const line = Array.from(`${JSON.stringify(header)}\n`, (character) => character.charCodeAt(0));
  return Uint8Array.from([...line, ...new Uint8Array(linear?.weights ?? [])]);
}
