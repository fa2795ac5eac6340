import type { BootOfRound } from '@miroir/portal';

/** Where the pages of a round are, at the roll and at the box alike. */
export const roundPath = ({ address }: Pick<BootOfRound, 'address'>): string => `/r/${address}`;

/** The address of a page within its round: `/`, `/q/3`. */
export function pathWithin(base: string, pathname: string): string {
  const within = pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
  return within === '' ? '/' : within;
}

/** The whole path of a page of a round. */
export const pathOf = (base: string, path: string): string => (path === '/' ? base : base + path);
