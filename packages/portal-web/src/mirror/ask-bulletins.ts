import { createBulletinClient, type Held } from '@miroir/participant';
import type { ShownBulletins } from '@miroir/portal';
import type { MirrorBoot } from './mirror-types.ts';

/** What the box shows to whoever holds a credential, or to anybody where results are everybody's; null where it shows nothing, or cannot be reached. */
export async function askBulletins(
  { address, locale }: Pick<MirrorBoot, 'address' | 'locale'>,
  { secret }: { readonly secret: Held['secret'] | null },
): Promise<ShownBulletins | null> {
  const client = createBulletinClient({ round: address, locale: () => locale });
  const found = await client.bulletins(secret, locale);
  return found.ok ? found.value : null;
}
