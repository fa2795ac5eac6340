/** Longest excerpt, in UTF-16 units. */
const most = 220;

/** The beginning of a text on one line, ended between two words. */
export function excerptOf(body: string): string {
  const line = body.replace(/\s+/g, ' ');
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  const end = cut.lastIndexOf(' ');
  return `${(end > most / 2 ? cut.slice(0, end) : cut).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
