import { isFinalAt, type PortalConfig } from '@miroir/portal';
import type { ReleaseContext } from './release-context.ts';

/** Whether the box is closed at an instant, by what is on disk then: an amendment may have come since the last second. */
export function closedNow({
  file,
  refresh,
}: Pick<PortalConfig, 'file' | 'refresh'>): ReleaseContext['isClosed'] {
  return async (now) => {
    await refresh();
    return isFinalAt(file, now);
  };
}
