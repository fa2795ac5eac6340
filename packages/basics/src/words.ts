/** Texts by what they are about: folded, stemmed in four languages, and found again. In memory. */
export { fold } from './words/fold.ts';
export { rememberingStem } from './words/stem.ts';
export {
  createTextIndex,
  type IndexedText,
  nearIn,
  type Range,
  rangesIn,
  type TextIndex,
} from './words/text-index.ts';
export { stemsOf } from './words/tokens.ts';
