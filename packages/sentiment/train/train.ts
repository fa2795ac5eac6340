import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { grammarOf } from '../src/grammar/grammars.ts';
import { formatModel, type Model } from '../src/model/model-file.ts';
import { crossValidate, fitCombination, fitLanguage, pointsOf } from './fit-language.ts';
import { readRows } from './rows.ts';

/**
 * `node packages/sentiment/train/train.ts FOLDER [--out FOLDER]`: trains the models that ship, from the two sets whose
 * licence allows it. Seeds are fixed: the same texts give the same bytes.
 */
const sets = { fr: 'fr_allocine.train.tsv', en: 'en_amazon.train.tsv' } as const;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: new URL('../models/', import.meta.url).pathname } },
});
const [folder] = positionals;
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const percent = (share: number): string => (100 * share).toFixed(1);

function write(model: Omit<Model, 'fingerprint'>): void {
  const bytes = formatModel(model);
  const path = join(values.out, `${model.language}.model`);
  writeFileSync(path, bytes);
  say(`${path}: ${bytes.length} bytes, coefficients ${model.coefficients.join(' ')}`);
}

function train(from: string): void {
  mkdirSync(values.out, { recursive: true });
  const fits = (['fr', 'en'] as const).map((language) => {
    const grammar = grammarOf(language);
    if (!grammar) throw new Error(`There is no lexicon for ${language}.`);
    const fit = fitLanguage(grammar, readRows(join(from, sets[language])));
    const points = pointsOf(fit.heldOut, true);
    const { accuracy, calibrationError } = crossValidate(points);
    say(
      `${sets[language]}: held-out folds, accuracy ${percent(accuracy)}, calibration error ${percent(calibrationError)}`,
    );
    write({ language, coefficients: fitCombination(points), linear: fit.linear });
    return fit;
  });
  const lexiconAlone = fits.flatMap(({ heldOut }) => pointsOf(heldOut, false));
  const { accuracy, calibrationError } = crossValidate(lexiconAlone);
  say(
    `lexicon alone: held-out folds, accuracy ${percent(accuracy)}, calibration error ${percent(calibrationError)}`,
  );
  write({ language: 'other', coefficients: fitCombination(lexiconAlone), linear: undefined });
}

if (folder === undefined) throw new Error('node packages/sentiment/train/train.ts FOLDER [--out FOLDER]');
train(folder);
