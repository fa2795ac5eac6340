import { msg, plural } from '@lingui/core/macro';
import { audiences } from '@miroir/basics';
import type { IdeasOverview } from '../../contract/ideas.ts';
import type { Words } from '../value/telling.ts';
import { inSentence, saidOf, sideName } from '../words/names.ts';

/** How many ideas are counted on each side, and how many leads found on both. */
export function ideasHeadline({ i18n }: Words, { sides, matched }: IdeasOverview): string {
  if (audiences.every((side) => sides[side] === null))
    return i18n._(msg`Aucun espace n’a encore transmis d’idée.`);
  const each = audiences.map((side) => {
    const told = sides[side];
    const said =
      told === null
        ? i18n._(msg`rien de publié encore`)
        : i18n._(msg`${plural(told.counted, { one: '# idée comptée', other: '# idées comptées' })}`);
    return saidOf(i18n, sideName(i18n, side), inSentence(i18n, said));
  });
  const both = i18n._(
    msg`${plural(matched, { one: '# idée est des deux côtés', other: '# idées sont des deux côtés' })}`,
  );
  return `${[...each, both].join(i18n._(msg` ; `))}.`;
}
