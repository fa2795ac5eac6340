import type { PortalSource } from '@miroir/exchange/comparison-config';
import type { makePortalKeys } from '@miroir/launch';

/** What `launch` leaves beside a portal for whoever configures the comparison. Holds the exchange's token: private. */
export const sourceFile = 'comparison-source.json';

type PortalKeys = Awaited<ReturnType<typeof makePortalKeys>>;

export function portalSource(
  origins: { readonly roll: string; readonly box: string },
  keys: PortalKeys,
): PortalSource {
  return { ...origins, token: keys.token, boxKeys: [keys.boxKey], rollKeys: [keys.rollKey] };
}
