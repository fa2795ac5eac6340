import { benjaminiHochberg } from './benjamini-hochberg.ts';

/**
 * One p for "nothing differs in any of these" (Simes 1986, Biometrika 73:751–754): the least m·p(k)/k. 1 for none.
 */
export function simes(pValues: readonly number[]): number {
  return Math.min(1, ...benjaminiHochberg(pValues));
}

/** The families that are judged together, each by one p. */
export interface Selection {
  readonly size: number;
  /** The least level at which any family is selected; 1 where there is none. */
  readonly least: number;
  /** The least level at which a family with this p, one of those given, is selected. */
  corrected(p: number): number;
  /** The least level at which each member is claimed inside its family, which has this p. */
  inside(p: number, members: readonly number[]): number[];
}

/**
 * Corrects over families, then inside each. Families are selected by Benjamini & Hochberg (1995); inside a selected
 * family members are held at q × selected ÷ all (Benjamini & Bogomolov 2014, JRSS B 76:297–318). A value ≤ q says that
 * the claim is made at level q; no member is claimed whose family is not, and the one member of a family has the
 * value of its family.
 * @param pValues one of each family
 */
export function selection(pValues: readonly number[]): Selection {
  const size = pValues.length;
  const sorted = Float64Array.from(pValues).sort();
  const adjusted = Float64Array.from(sorted);
  let least = 1;
  for (let at = size - 1; at >= 0; at--) {
    least = Math.min(least, ((sorted[at] ?? 1) * size) / (at + 1));
    adjusted[at] = least;
  }
  const corrected = (p: number) => adjusted[firstAt(size, (at) => (sorted[at] ?? 1) >= p)] ?? 1;
  return {
    size,
    least: adjusted[0] ?? 1,
    corrected,
    inside: (p, members) => {
      const own = corrected(p);
      const from = firstAt(size, (at) => (adjusted[at] ?? 1) >= own);
      return benjaminiHochberg(members).map((value) => {
        // At the level of the (k+1)-th family, k + 1 are selected: the levels rise, what the member needs falls.
        const needs = (at: number) => (value * size) / (at + 1);
        const met = Math.max(
          from,
          firstAt(size, (at) => (adjusted[at] ?? 1) >= needs(at)),
        );
        const before = met > from ? Math.max(adjusted[met - 1] ?? 1, needs(met - 1)) : 1;
        return Math.min(1, before, met < size ? Math.max(adjusted[met] ?? 1, needs(met)) : 1);
      });
    },
  };
}

/** The first place of `size` from which `holds` is true on; `size` when there is none. */
function firstAt(size: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, size];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
