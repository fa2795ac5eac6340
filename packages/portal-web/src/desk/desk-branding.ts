import type { Audience } from '@miroir/basics';

/** What an app tells its desk: whose comments are read, and how that side is called, by language. */
export interface DeskBranding {
  readonly audience: Audience;
  /** "clients" */
  readonly side: Readonly<Record<string, string>>;
}

/** The side's name in a locale (`pt-BR` reads `pt`), else in the first language given. */
export function sideIn({ side }: DeskBranding, locale: string): string {
  return side[locale] ?? side[locale.split('-')[0] ?? ''] ?? Object.values(side)[0] ?? '';
}
