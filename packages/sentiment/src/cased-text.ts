/** The first letter of a word amid a sentence. */
const inner = /(?<=[\p{L}\p{N},;’']\s)\p{L}/gu;

/**
 * A text with its capitals, unit for unit as long as `lower`; empty where they tell no names: there are none, or as many
 * words begin with one as in a headline.
 */
export function casedOf(written: string, lower: string): string {
  if (written.length !== lower.length || written === lower) return '';
  const heads = written.match(inner) ?? [];
  const capitals = heads.filter((head) => head !== head.toLowerCase()).length;
  return capitals * 2 > heads.length ? '' : written;
}
