import type { Audience } from '@miroir/basics';
import type { Boot } from '@miroir/portal';

/**
 * The JSON block the server put into the page.
 * @throws Error when it is missing, or when it is for the other side: a bundle never speaks for two.
 */
export function readBoot(
  page: { getElementById(id: string): { textContent: string | null } | null },
  audience: Audience,
): Boot {
  const text = page.getElementById('miroir-boot')?.textContent;
  if (text === null || text === undefined) throw new Error('the page was served without its boot block');
  const boot = JSON.parse(text) as Boot;
  if (boot.audience !== audience) throw new Error('these pages were built for another portal');
  return boot;
}
