import { createBulletinClient, type Held } from '@miroir/participant';
import type { ShownBulletins } from '@miroir/portal';

/** What the box shows to whoever holds a credential, or to anybody where results are everybody's; null where it shows nothing, or cannot be reached. */
export async function askBulletins(
  { address, locale }: { readonly address: string; readonly locale: string },
  { secret }: { readonly secret: Held['secret'] | null },
): Promise<ShownBulletins | null> {
  const client = createBulletinClient({ round: address, locale: () => locale });
  const found = await client.bulletins(secret, locale);
  return found.ok ? found.value : null;
}
