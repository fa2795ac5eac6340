/** Gives the page the company's ink, one for each light; without one the design's own stays. */
export function wearInk(
  { style }: Pick<HTMLElement, 'style'>,
  ink: { readonly light: string; readonly dark: string } | undefined,
): void {
  if (ink === undefined) return;
  style.setProperty('--brand-ink', ink.light);
  style.setProperty('--brand-ink-dark', ink.dark);
}
