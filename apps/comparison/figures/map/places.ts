import type { Figure, RowVerdict } from '../../contract/figure.ts';
import type { MapPlace } from '../../contract/map.ts';

/**
 * The places of a line as one text, `;` between two places: value, bounds, n, gap, verdict, departure. A large map has
 * seventeen thousand places, which as objects take four times the room and ten times as long to write and read.
 */
export function packPlaces(places: readonly MapPlace[]): string {
  return places.map(packed).join(';');
}

/** The places again, in their order. */
export function unpackPlaces(text: string): MapPlace[] {
  return text === '' ? [] : text.split(';').map(unpacked);
}

/** A value or a bound to nine significant digits: a ten-millionth of a point of a hundred. */
function digits(value: number): string {
  return String(Number(value.toPrecision(9)));
}

function packed({ figure, gap, verdict, departs }: MapPlace): string {
  const beside = [gap === null ? '' : digits(gap), verdict ?? '', departs ?? ''];
  if (figure.state !== 'shown') return [figure.state, detailOf(figure), ...beside].join(',');
  const { value, low, high, n } = figure;
  return [digits(value), digits(low), digits(high), n, ...beside].join(',');
}

function detailOf(figure: Exclude<Figure, { state: 'shown' }>): string | number {
  if (figure.state === 'too-few') return figure.n;
  return figure.state === 'suppressed' ? figure.reason : '';
}

function unpacked(text: string): MapPlace {
  const [first = '', ...rest] = text.split(',');
  const absent = absentOf(first, rest[0] ?? '');
  const [gap = '', verdict = '', departs = ''] = rest.slice(absent ? 1 : 3);
  return {
    figure: absent ?? {
      ...{ state: 'shown', value: Number(first) },
      ...{ low: Number(rest[0]), high: Number(rest[1]), n: Number(rest[2]) },
    },
    gap: gap === '' ? null : Number(gap),
    verdict: verdict === '' ? null : (verdict as RowVerdict),
    departs: departs === 'above' || departs === 'below' ? departs : null,
  };
}

type Suppressed = Extract<Figure, { state: 'suppressed' }>;

function absentOf(state: string, detail: string): Exclude<Figure, { state: 'shown' }> | null {
  switch (state) {
    case 'too-few':
      return { state, n: Number(detail) };
    case 'suppressed':
      return { state, reason: detail as Suppressed['reason'] };
    case 'not-asked':
      return { state };
    default:
      return null;
  }
}
