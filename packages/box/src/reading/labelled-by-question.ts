import type { OpenShelf } from '@miroir/desk';
import { type Confusion, confusionOf, type ReadingLabel } from '@miroir/insight';

type Pair = Parameters<typeof confusionOf>[0] extends Iterable<infer P> ? P : never;

/**
 * What people said of each question's comments, by how the engine had read them: what a calibration is computed from. Of
 * two readers' labels the first one counts; the second measures agreement. A question nobody read anything of is absent.
 */
export function labelledByQuestion({
  comments,
  labels,
}: Pick<OpenShelf, 'comments' | 'labels'>): ReadonlyMap<string, Confusion> {
  const pairs = new Map<string, Pair[]>();
  for (const { name, part, raw: reading } of comments) {
    const label: ReadingLabel | undefined = labels.get(name)?.[0]?.label;
    if (label === undefined) continue;
    const question = part.slice(2);
    pairs.set(question, [...(pairs.get(question) ?? []), { reading, label }]);
  }
  return new Map([...pairs].map(([question, own]) => [question, confusionOf(own)]));
}
