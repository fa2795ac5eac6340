import { describe, expect, it } from 'vitest';
import type { MapPlace } from '../../contract/map.ts';
import { packPlaces, unpackPlaces } from './places.ts';

const nothing = { gap: null, verdict: null, departs: null };

describe('the places of a line of the map', () => {
  it('come out of their text as they went in, in their order, whatever their state', () => {
    const places: MapPlace[] = [
      {
        figure: { state: 'shown', value: 43.25, low: 0, high: 1e-7, n: 1565 },
        gap: -3.5,
        verdict: 'established-small',
        departs: 'below',
      },
      { figure: { state: 'too-few', n: 0 }, ...nothing },
      { figure: { state: 'suppressed', reason: 'whole-audience-only' }, ...nothing },
      { figure: { state: 'not-asked' }, ...nothing },
      { figure: { state: 'shown', value: 0, low: 0, high: 0, n: 12 }, ...nothing, gap: 0 },
    ];
    expect(unpackPlaces(packPlaces(places))).toEqual(places);
    expect(unpackPlaces(packPlaces([]))).toEqual([]);
  });
});
