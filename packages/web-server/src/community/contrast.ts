/** What an ink stands on, and what is written on it: the surfaces of the design's two themes (`tokens.css`). */
export const surfaces = {
  light: { canvas: '#f6f5f1', surface: '#ffffff', sunken: '#efede7' },
  dark: { canvas: '#12151d', surface: '#1a1e29', sunken: '#232836' },
} as const;

/** Least contrast of a text, WCAG 2.2 success criterion 1.4.3. */
export const leastContrast = 4.5;

/** Relative luminance of `#rrggbb`, 0 to 1 (WCAG 2.2). */
function luminance(hex: string): number {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** Contrast of two colours `#rrggbb`, 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** A sentence for each surface, in both lights, on which an ink could not be read; empty when it can everywhere. */
export function inkFaults(ink: Readonly<Record<'light' | 'dark', string>>): string[] {
  return (['light', 'dark'] as const).flatMap((light) =>
    Object.entries(surfaces[light]).flatMap(([name, surface]) => {
      const found = contrast(ink[light], surface);
      if (found >= leastContrast) return [];
      // Rounded down: a 4.49 must not read as the 4.5 that it misses.
      const written = (Math.floor(found * 100) / 100).toFixed(2);
      return [
        `ink.${light}: ${ink[light]} has a contrast of ${written} on ${surface} (${name}); ${leastContrast} is needed.`,
      ];
    }),
  );
}
