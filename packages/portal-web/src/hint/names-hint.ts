/** What in a text may point at a person. */
export type HintKind = 'address' | 'number' | 'name';

export interface Hint {
  readonly kind: HintKind;
  /** As it is written. */
  readonly found: string;
}

const address = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;
/** Eight digits or more, with what people put between them: a telephone, no date, no price, no weight. */
const telephone =
  /(?<![\p{L}\p{N}])(?!\d{4}-\d\d-\d\d|\d\d[./]\d\d[./]\d{4})\+?\d(?:[\s.()/-]{0,2}\d){7,14}(?!\p{N}|\s?(?:€|%|\$|k?Wh|kg))/u;
/** A number that a company knows somebody by, in the four languages, or one that looks like it. */
const staffNumber =
  /(?:matricule|badge|personalnummer|mitarbeiternummer|employee (?:no\.?|number|id)|staff (?:no\.?|number)|n[.ºo°]* (?:mecanográfico|de funcionário))\s*(?:n[°ºo]\s*)?[:#]?\s*[\p{Lu}\d][\p{Lu}\d-]{2,}/iu;
const title =
  /(?<!\p{L})(?:M\.|MM\.|Mme|Mlle|Monsieur|Madame|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Herrn?|Frau|Sr\.?|Sra\.?|Senhora?|Dona)\s\p{Lu}[\p{L}’'-]+/u;
/** Two words that begin large in the middle of a sentence: a first name and a name, most of the time. */
const twoNames =
  /(?<=[\p{Ll},;)]\s)\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s(?:(?:de|da|dos|du|von|van)\s)?\p{Lu}[\p{Ll}’'-]+/u;

/**
 * The first sign in a text of each kind that somebody may be meant: read on the device alone, told to its author alone, and
 * never in the way of sending. It misses names and finds some that are none: a help to read again, no filter. In German
 * every noun begins large, so that two of them say nothing there.
 */
export function namesHint(text: string, language: string): readonly Hint[] {
  const plain = text.normalize('NFC');
  const names = language.toLowerCase().startsWith('de') ? [title] : [title, twoNames];
  const signs: readonly (readonly [HintKind, readonly RegExp[]])[] = [
    ['address', [address]],
    ['number', [staffNumber, telephone]],
    ['name', names],
  ];
  return signs.flatMap(([kind, patterns]) => {
    const found = patterns.map((pattern) => pattern.exec(plain)?.[0]).find((each) => each !== undefined);
    return found === undefined ? [] : [{ kind, found: found.replace(/\s+/g, '\u00a0') }];
  });
}
