import { mulberry32 } from '@miroir/basics/chance';
import { confusionOf, correctedGap, correctedTone, type PartReadings, type Polarity } from '@miroir/insight';

/** A text that a person labelled, with what the engine read in it. */
export interface ReadText {
  readonly truth: 'negative' | 'neutral' | 'positive';
  readonly reading: Polarity;
}

/** What became of a true gap of −30 points of negative texts, in points. */
export interface Recovered {
  /** What the engine alone says. */
  readonly raw: number;
  /** Mean of what is said after labels, less the truth. */
  readonly error: number;
  readonly rmse: number;
  /** Of 100 intervals at 95 %, how many hold the truth. */
  readonly covered: number;
}

/** Texts and labels of each side: those of the aim, 200 labels a side. */
const sizes = { inside: { texts: 600, negative: 0.3 }, outside: { texts: 2000, negative: 0.6 }, labels: 200 };

/** True difference of the shares of negative texts, inside minus outside. */
const truth = sizes.inside.negative - sizes.outside.negative;

/**
 * Plays campaigns whose comments are held-out texts that the engine never saw: 30 % of them negative inside and 60 % outside,
 * a random 200 of each side labelled as they were, and what is then said of the gap.
 * @param misread how many times likelier a text that the engine gets wrong is written inside: 1, as it comes
 */
export function recoverGap(texts: readonly ReadText[], misread: number, campaigns: number): Recovered {
  const random = mulberry32(30);
  const inside = drawer(texts, misread, random);
  const outside = drawer(texts, 1, random);
  const sums = { raw: 0, error: 0, square: 0, covered: 0 };
  for (let campaign = 0; campaign < campaigns; campaign += 1) {
    const [a, b] = [side(inside, sizes.inside, random), side(outside, sizes.outside, random)];
    const [first, second] = [correctedTone([a]), correctedTone([b])];
    if (first === null || second === null) throw new Error('both sides are labelled');
    const gap = correctedGap(first.shares.negative, second.shares.negative);
    sums.raw += rawNegative(a) - rawNegative(b);
    sums.error += gap.estimate - truth;
    sums.square += (gap.estimate - truth) ** 2;
    sums.covered += gap.low <= truth && truth <= gap.high ? 1 : 0;
  }
  return {
    raw: (100 * sums.raw) / campaigns,
    error: (100 * sums.error) / campaigns,
    rmse: 100 * Math.sqrt(sums.square / campaigns),
    covered: (100 * sums.covered) / campaigns,
  };
}

type Drawer = (negative: boolean) => ReadText;

/** Draws texts that are negative, or that are not, the misread ones so many times likelier. */
function drawer(texts: readonly ReadText[], misread: number, random: () => number): Drawer {
  const pools = [false, true].map((negative) =>
    texts
      .filter((text) => (text.truth === 'negative') === negative)
      .flatMap((text) => Array.from({ length: text.reading === text.truth ? 1 : misread }, () => text)),
  );
  return (negative) => {
    const pool = pools[negative ? 1 : 0] ?? [];
    const drawn = pool[Math.floor(random() * pool.length)];
    if (drawn === undefined) throw new RangeError('A set needs negative texts and others');
    return drawn;
  };
}

/** Each text is in its own mood, and in no order: the first ones are a random sample. */
function side(
  draw: Drawer,
  { texts: size, negative }: { readonly texts: number; readonly negative: number },
  random: () => number,
): PartReadings {
  const drawn = Array.from({ length: size }, () => draw(random() < negative));
  const texts = { negative: 0, neutral: 0, positive: 0, unread: 0 };
  for (const { reading } of drawn) texts[reading] += 1;
  const labelled = confusionOf(
    drawn.slice(0, sizes.labels).map((text) => ({ reading: text.reading, label: text.truth })),
  );
  return { part: 'c:played', entered: size, texts, labelled };
}

function rawNegative({ texts }: PartReadings): number {
  return texts.negative / (texts.negative + texts.neutral + texts.positive);
}
