import type { FindingKey } from '../../contract/finding.ts';
import type { Place } from '../../contract/place.ts';
import type { Texts } from '../report/texts.ts';

/**
 * What a finding is called in the journal: its kind, then what tells it from others of the kind, then its round, all without
 * a text.
 */
export function journalName({ kind, ...rest }: FindingKey, { campaign, round }: Place): string {
  const named = [kind, ...Object.values(rest)].filter((part) => part !== null);
  return [...named, `@${campaign}/${round}`].join(' ');
}

/** The round that a finding of the journal is of; null for one of before there were several. */
export function placeOf(on: string): Place | null {
  const [, campaign, round] = /@([^/ ]+)\/([^/ ]+)$/.exec(on) ?? [];
  return campaign === undefined || round === undefined ? null : { campaign, round };
}

/**
 * Title of what a line of the journal is about, with its option where it has one, as the campaign has it.
 * @param texts of the round that {@link placeOf} names
 * @param on what {@link journalName} made of a finding
 * @returns null where the act is no reading's, and where the finding is of the whole campaign or of none that is known
 */
export function aboutOf(
  texts: Pick<Texts, 'label' | 'part' | 'theme'>,
  act: string,
  on: string,
): string | null {
  if (act !== 'reading-frozen' && act !== 'reading-removed') return null;
  const [kind = '', first = '', second = ''] = on.split(' ');
  const question = (row: string) => {
    const [id = row, , item] = row.split('/');
    return item === undefined ? texts.label(id) : `${texts.label(id)} – ${texts.part(id, item)}`;
  };
  switch (kind) {
    case 'comparison':
    case 'silence':
    case 'trend':
      return question(first);
    case 'within':
      return question(second);
    case 'tone':
      return first === 'theme' ? texts.theme(second) : question(second);
    default:
      return null;
  }
}
