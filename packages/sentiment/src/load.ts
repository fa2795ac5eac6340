import { readFileSync } from 'node:fs';
import { type CombinedEngine, createEngine } from './create-engine.ts';
import { parseModel } from './model/model-file.ts';

const shipped = ['fr', 'en', 'other'] as const;

/**
 * The engine with the models that ship beside it, read from disk.
 * @throws when a model file is missing or damaged: the installation is broken.
 */
export function loadEngine(): CombinedEngine {
  return createEngine(
    shipped.map((language) => {
      const model = parseModel(readFileSync(new URL(`../models/${language}.model`, import.meta.url)));
      if (!model.ok) throw new Error(`models/${language}.model: ${model.error}`);
      return model.value;
    }),
  );
}
