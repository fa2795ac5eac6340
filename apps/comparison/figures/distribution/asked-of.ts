import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { AskedOf } from '../../contract/question.ts';
import type { Formats } from '../words/format.ts';

/** Who was asked, and so whom the figures are of: « Oui à « A réparé » et 1 ou 2 à « Satisfaction » ». */
export function askedSentence(i18n: I18n, asked: AskedOf, format: Formats): string {
  const who = say(asked);
  return i18n._(
    msg`Question posée selon une réponse précédente, à qui a dit : ${who}. Publiée pour l’ensemble.`,
  );

  function say(part: AskedOf): string {
    if ('all' in part) return format.list(part.all.map(within));
    if ('any' in part) return format.either(part.any.map(within));
    if ('not' in part) {
      const other = within(part.not);
      return i18n._(msg`tout sauf ${other}, ou rien`);
    }
    const { question } = part;
    const answers = format.either(part.answers.map((answer) => answer ?? i18n._(msg`« je ne sais pas »`)));
    return i18n._(msg`${answers} à « ${question} »`);
  }

  /** A group inside another one stands in brackets: "and" and "or" are read in no order of their own. */
  function within(part: AskedOf): string {
    return 'question' in part ? say(part) : `(${say(part)})`;
  }
}
