import { describe, expect, it } from 'vitest';
import { createAddresses } from './address.ts';

const at = (path: string) => new URL(path, 'http://comparison.invalid');
const told = ({ pathname, search, hash }: URL) => `${pathname}${search}${hash}`;

describe('an address of the comparison', () => {
  it('carries campaign and round before the page, and the filters after it', () => {
    const addresses = createAddresses();
    const inside = addresses.input({ url: at('/campaigns/faire-durer/manche-1/questions/repair?in=dole') });
    expect(told(inside)).toBe('/questions/repair?in=dole&campaign=faire-durer&round=manche-1');
    expect(told(addresses.output({ url: inside }))).toBe(
      '/campaigns/faire-durer/manche-1/questions/repair?in=dole',
    );
    expect(told(addresses.output({ url: at('/?campaign=a&round=b') }))).toBe('/campaigns/a/b');
    expect(told(addresses.input({ url: at('/campaigns/a/b') }))).toBe('/?campaign=a&round=b');
  });

  it('follows the reader’s place where a link names none, and another round where it names one', () => {
    const addresses = createAddresses();
    addresses.input({ url: at('/campaigns/faire-durer/manche-1') });
    expect(told(addresses.output({ url: at('/account') }))).toBe('/campaigns/faire-durer/manche-1/account');
    expect(told(addresses.output({ url: at('/method?round=manche-2#gaps') }))).toBe(
      '/campaigns/faire-durer/manche-2/method#gaps',
    );
  });

  it('of old is left as it is, to be completed once the campaign is known; the door belongs to no campaign', () => {
    const addresses = createAddresses();
    expect(told(addresses.input({ url: at('/expectations?round=manche-1') }))).toBe(
      '/expectations?round=manche-1',
    );
    expect(told(addresses.output({ url: at('/expectations') }))).toBe('/expectations');
    addresses.input({ url: at('/campaigns/faire-durer/manche-1') });
    for (const path of ['/sign-in', '/shared']) expect(told(addresses.output({ url: at(path) }))).toBe(path);
  });
});
