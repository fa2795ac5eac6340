/** How a line runs. */
export type Direction = 'ltr' | 'rtl';

/** In every engine we run on, not yet in TypeScript's own types. */
interface WithTextInfo {
  getTextInfo(): { readonly direction?: string };
}

/** The direction of a locale's script by CLDR (`Intl.Locale.getTextInfo`); left to right for a tag that is none. */
export function directionOf(locale: string): Direction {
  try {
    const { direction } = (new Intl.Locale(locale) as unknown as WithTextInfo).getTextInfo();
    return direction === 'rtl' ? 'rtl' : 'ltr';
  } catch (error) {
    if (error instanceof RangeError) return 'ltr';
    throw error;
  }
}
