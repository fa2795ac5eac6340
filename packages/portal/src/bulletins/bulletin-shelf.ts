import { type ChainState, emptyChain, type Link } from '@miroir/exchange';
import type { BulletinDocument } from './bulletin-store.ts';

/** How a campaign's chain stands after what is stored: that of the last epoch. */
export function chainOf(bulletins: readonly BulletinDocument[]): ChainState {
  const last = bulletins.at(-1);
  if (last === undefined) return emptyChain;
  const own = bulletins.filter(({ epoch }) => epoch === last.epoch);
  return {
    epoch: last.epoch,
    hashes: Object.fromEntries(own.map(({ serial, hash }) => [serial, hash])),
    head: { hash: last.hash, header: JSON.parse(last.header) as Link['header'] },
    restarting: false,
  };
}

/** Of each kind and round, the open one that is shown: the last. */
export function shownOf(bulletins: readonly BulletinDocument[]): readonly BulletinDocument[] {
  const shown = new Map<string, BulletinDocument>();
  for (const bulletin of bulletins)
    if (bulletin.opened !== null) shown.set(`${bulletin.round} ${bulletin.kind}`, bulletin);
  return [...shown.values()];
}

/** Open ones that a later one has replaced and that still hold what they said. */
export function replacedIn(bulletins: readonly BulletinDocument[]): readonly BulletinDocument[] {
  const shown = new Set(shownOf(bulletins).map(({ _id }) => _id));
  return bulletins.filter(({ _id, content }) => content !== null && !shown.has(_id));
}
