import { msg, plural } from '@lingui/core/macro';
import { exhaustive } from '@miroir/basics';
import type { AmendmentView } from '../../contract/amendments.ts';
import type { Words } from '../value/telling.ts';
import { quoted, saidOf, sideName } from '../words/names.ts';

/** What was changed of the round since its launch, a line a change, in the order in which it was decided. */
export function amendedLines(words: Words, amendments: readonly AmendmentView[]): string[] {
  return amendments.map(({ at, what, serial, missing }) => {
    const { i18n, format } = words;
    const side = missing.map((each) => sideName(i18n, each)).join(', ');
    const lacking =
      serial === null || missing.length === 0
        ? []
        : [
            i18n._(
              msg`Modification ${serial} : pas encore en vigueur partout (${side}). Les deux côtés ne sont pas dans le même état.`,
            ),
          ];
    return `${format.date(at)} · ${[...saidOfChange(words, what), ...lacking].join(' ')}`;
  });
}

function saidOfChange({ i18n, format }: Words, what: AmendmentView['what']): string[] {
  switch (what.kind) {
    case 'close': {
      const [from, to] = [format.dateTime(what.from), format.dateTime(what.to)];
      return [i18n._(msg`La clôture est passée du ${from} au ${to}.`)];
    }
    case 'text':
      return [
        i18n._(msg`Un texte a été corrigé.`),
        ...what.texts.map(({ audience, before, after }) => {
          const wordings = `${quoted(i18n, before)} → ${quoted(i18n, after)}`;
          return audience === null ? wordings : saidOf(i18n, sideName(i18n, audience), wordings);
        }),
      ];
    case 'announce':
      return [
        i18n._(msg`Annonce.`),
        ...what.texts.map(({ audience, text }) =>
          audience === null ? quoted(i18n, text) : saidOf(i18n, sideName(i18n, audience), quoted(i18n, text)),
        ),
      ];
    case 'people': {
      const added = i18n._(
        msg`${plural(what.people, { one: '# personne de plus a été invitée.', other: '# personnes de plus ont été invitées.' })}`,
      );
      return [saidOf(i18n, sideName(i18n, what.audience), added)];
    }
    case 'reissue': {
      const given = i18n._(
        msg`${plural(what.codes, { one: 'Une invitation perdue a été remplacée.', other: '# invitations perdues ont été remplacées.' })}`,
      );
      return [saidOf(i18n, sideName(i18n, what.audience), given)];
    }
    default:
      return exhaustive(what);
  }
}
