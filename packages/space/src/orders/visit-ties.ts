/**
 * Ties of one visit: a number in [0, 2^32) for each id, by 32-bit FNV-1a (Fowler, Noll, Vo) over the seed and the id with
 * the final mix of MurmurHash3 (A. Appleby): another seed, another order.
 */
export function visitTies(seed: number): (id: string) => number {
  return (id) => {
    let hash = (0x811c9dc5 ^ seed) >>> 0;
    for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0;
  };
}
