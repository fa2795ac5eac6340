import type { BulletinClient } from '@miroir/exchange';

/** How the processes of one side are reached; a side without a space has none there. */
export interface BulletinClients {
  readonly box: BulletinClient;
  readonly space: BulletinClient | null;
}
