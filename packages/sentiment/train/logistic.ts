/** A linear congruential generator (Numerical Recipes): the same order on every run. Draws from [0, 1). */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Fisher and Yates, in place, from a fixed seed. */
export function shuffle<T>(items: T[], seed: number): T[] {
  const draw = generator(seed);
  for (let at = items.length - 1; at > 0; at -= 1) {
    const other = Math.floor(draw() * (at + 1));
    const held = items[at] as T;
    items[at] = items[other] as T;
    items[other] = held;
  }
  return items;
}

export const logistic = (margin: number): number => 1 / (1 + Math.exp(-margin));

/** A text to learn from: the columns it meets, whether it praises, and how much it counts. */
export interface Example {
  readonly columns: Uint32Array;
  /** How many buckets it met, those left out of the columns included: its features are scaled to that length. */
  readonly met: number;
  readonly praises: boolean;
  readonly weight: number;
}

/** Logarithm of how much likelier each column is in praise than in blame (Wang and Manning, 2012), smoothed by one. */
export function logCountRatios(examples: readonly Example[], size: number): Float64Array {
  const praise = new Float64Array(size).fill(1);
  const blame = new Float64Array(size).fill(1);
  const totals = { praise: 2, blame: 2 };
  for (const { columns, praises, weight } of examples) {
    const counts = praises ? praise : blame;
    totals[praises ? 'praise' : 'blame'] += weight;
    for (const column of columns) counts[column] = (counts[column] ?? 0) + weight;
  }
  const base = Math.log(totals.praise / totals.blame);
  return praise.map((count, column) => Math.log(count / (blame[column] ?? 1)) - base);
}

export interface Fit {
  readonly weights: Float64Array;
  readonly bias: number;
}

const epochs = 12;
const rate = 0.1;
const shrinkage = 1e-6;

/**
 * Logistic regression on columns scaled by their log-count ratio, by adaptive gradient steps (Duchi et al., 2011) in
 * an order drawn from a fixed seed. The weights come back with the ratio multiplied in.
 */
export function fitLinear(examples: readonly Example[], size: number): Fit {
  const ratios = logCountRatios(examples, size);
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-8);
  const order = [...examples];
  let bias = 0;
  let biasSquares = 1e-8;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, epoch + 1);
    for (const { columns, met, praises, weight } of order) {
      const scale = 1 / Math.sqrt(met || 1);
      let margin = bias;
      for (const column of columns) margin += (weights[column] ?? 0) * (ratios[column] ?? 0) * scale;
      const error = weight * (logistic(margin) - (praises ? 1 : 0));
      for (const column of columns) {
        const own = weights[column] ?? 0;
        const gradient = error * scale * (ratios[column] ?? 0) + shrinkage * own;
        const square = (squares[column] ?? 0) + gradient * gradient;
        squares[column] = square;
        weights[column] = own - (rate * gradient) / Math.sqrt(square);
      }
      biasSquares += error * error;
      bias -= (rate * error) / Math.sqrt(biasSquares);
    }
  }
  return { weights: weights.map((own, column) => own * (ratios[column] ?? 0)), bias };
}

/** Solves a small symmetric positive system by Gaussian elimination. */
function solve(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
  for (const [pivot, row] of rows.entries()) {
    for (const other of rows.slice(pivot + 1)) {
      const factor = (other[pivot] ?? 0) / (row[pivot] ?? 1);
      for (let column = pivot; column < other.length; column += 1)
        other[column] = (other[column] ?? 0) - factor * (row[column] ?? 0);
    }
  }
  const solution: number[] = [];
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const row = rows[index] ?? [];
    let value = row.at(-1) ?? 0;
    for (let column = index + 1; column < rows.length; column += 1)
      value -= (row[column] ?? 0) * (solution[column] ?? 0);
    solution[index] = value / (row[index] ?? 1);
  }
  return solution;
}

export interface Point {
  readonly terms: readonly number[];
  readonly praises: boolean;
  readonly weight: number;
  /** Probability, below 0.5, that the label is the other one's. */
  readonly noise: number;
}

/** How likely a point truly praises, given its label and what the fit says of it. */
function truthOf({ praises, noise }: Point, said: number): number {
  const kept = praises ? 1 - noise : noise;
  return (kept * said) / (kept * said + (1 - kept) * (1 - said));
}

const ridge = 1;
const rounds = 60;

/**
 * Logistic regression of a few terms, labels being wrong with a known probability: by expectation (which labels hold)
 * and one Newton step in turn, with a slight ridge. There is no constant. Answers the coefficients.
 */
export function fitLogistic(points: readonly Point[]): number[] {
  const size = points[0]?.terms.length ?? 0;
  let coefficients: number[] = new Array<number>(size).fill(0);
  for (let round = 0; round < rounds; round += 1) {
    const hessian = coefficients.map((_, at) =>
      coefficients.map((__, other): number => (at === other ? ridge : 0)),
    );
    const gradient = coefficients.map((own) => -ridge * own);
    for (const point of points) {
      const { terms: inputs, weight } = point;
      const said = logistic(inputs.reduce((sum, input, at) => sum + input * (coefficients[at] ?? 0), 0));
      const error = weight * (truthOf(point, said) - said);
      const curve = weight * said * (1 - said);
      inputs.forEach((input, at) => {
        gradient[at] = (gradient[at] ?? 0) + error * input;
        const row = hessian[at] ?? [];
        inputs.forEach((other, column) => {
          row[column] = (row[column] ?? 0) + curve * input * other;
        });
      });
    }
    const steps = solve(hessian, gradient);
    coefficients = coefficients.map((own, at) => own + (steps[at] ?? 0));
  }
  return coefficients;
}
