/** Tags, by the first 48 of their bits: what is not in it was never added; what is in it nearly always was. */
export interface TagSet {
  add(tag: string): void;
  /** Wrong once in some hundred million times for a million tags: whoever asks looks at the file as well. */
  mayHold(tag: string): boolean;
}

/** Bytes of a tag that are looked at: they fit into an exact integer. */
const bytesKept = 6;
/** Letters of base64url that hold them. */
const lettersKept = 8;

/**
 * Eight bytes a place, twice as many places as tags: a million tags take 16 MB, where a set of strings takes 100. Tags are
 * hashes, so their bits are the place; a taken one leads to the next.
 */
export function createTagSet(): TagSet {
  const kept = Buffer.alloc(bytesKept);
  let places = new Float64Array(1024);
  let held = 0;

  /** From 1 on: 0 is a free place. */
  function numberOf(tag: string): number {
    kept.fill(0);
    kept.write(tag.slice(0, lettersKept), 'base64url');
    return kept.readUIntBE(0, bytesKept) + 1;
  }

  /** Where a number is, or the free place where it would be. */
  function placeOf(number: number): number {
    let at = number & (places.length - 1);
    while (places[at] !== 0 && places[at] !== number) at = (at + 1) & (places.length - 1);
    return at;
  }

  function grow(): void {
    const before = places;
    places = new Float64Array(before.length * 2);
    for (const number of before) if (number !== 0) places[placeOf(number)] = number;
  }

  return {
    add(tag) {
      const number = numberOf(tag);
      const at = placeOf(number);
      if (places[at] === number) return;
      places[at] = number;
      held += 1;
      if (held * 2 > places.length) grow();
    },
    mayHold(tag) {
      const number = numberOf(tag);
      return places[placeOf(number)] === number;
    },
  };
}
