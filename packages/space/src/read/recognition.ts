import { floorToFives } from '@miroir/basics';
import type { Recognition, ShownRecognition } from '../contract/views.ts';
import { countedPeople } from '../orders/shares.ts';
import type { SpaceContext } from '../space-context.ts';

/** Texts behind a figure that others read, at least: of one idea it would tell the total before they say what they think. */
const fewestTexts = 3;

/** What the texts of a persona have gathered, of entered figures alone. */
interface Gathered {
  agrees: number;
  useful: number;
  /** Ideas that are counted, and comments that somebody found useful. */
  ideas: number;
  comments: number;
}

type Known = Pick<SpaceContext, 'shelf' | 'totals' | 'people'>;

/** What the published texts of some personas have gathered, by persona; texts signed once only are nobody's. */
async function gathered(
  { shelf, totals, people }: Known,
  personas: ReadonlySet<string>,
): Promise<Map<string, Gathered>> {
  const found = new Map([...personas].map((id) => [id, { agrees: 0, useful: 0, ideas: 0, comments: 0 }]));
  const comments = new Map<string, Gathered>();
  if (found.size === 0) return found;
  for (const { id, kind, state, persona } of shelf.owned()) {
    const sum = found.get(persona ?? '');
    if (sum === undefined || state !== 'published') continue;
    if (kind === 'comment') comments.set(id, sum);
    if (kind !== 'idea') continue;
    const counts = totals.of(id);
    sum.agrees += counts.agree;
    sum.ideas += Number(countedPeople(counts) > 0);
  }
  if (comments.size === 0) return found;
  for (const [id, times] of await people.usefulCounts([...comments.keys()])) {
    const sum = comments.get(id);
    if (sum === undefined) continue;
    sum.useful += times;
    sum.comments += 1;
  }
  return found;
}

/** As its person alone reads it: agreements as each idea's own total says them; useful in fives, from k people on. */
export async function ownRecognition(
  space: Known & Pick<SpaceContext, 'rules'>,
  personas: readonly string[],
): Promise<Map<string, Recognition>> {
  const found = await gathered(space, new Set(personas));
  const useful = (times: number): number => (times < space.rules.k ? 0 : floorToFives(times));
  return new Map([...found].map(([id, sum]) => [id, { agrees: sum.agrees, useful: useful(sum.useful) }]));
}

/** As others read it, where its person shows it: in fives, from three texts on, and nothing below k people. */
export async function shownRecognition(
  space: Known & Pick<SpaceContext, 'rules'>,
  personas: readonly string[],
): Promise<Map<string, ShownRecognition>> {
  const found = await gathered(space, new Set(personas));
  const told = (people: number, texts: number): number | null =>
    texts < fewestTexts || people < space.rules.k ? null : floorToFives(people);
  return new Map(
    [...found].map(([id, { agrees, useful, ideas, comments }]) => [
      id,
      { agrees: told(agrees, ideas), useful: told(useful, comments) },
    ]),
  );
}
