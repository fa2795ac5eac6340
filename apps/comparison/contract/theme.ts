import type { Audience } from '@miroir/basics';
import type { Basis, ComparisonRow, ToneRow, VoiceRow } from './figure.ts';

export interface ThemeView {
  readonly basis: Basis;
  readonly id: string;
  readonly title: string;
  readonly summary: string | null;
  readonly rows: readonly ComparisonRow[];
  readonly tone: ToneRow | null;
  readonly voice: VoiceRow;
  readonly questions: readonly {
    id: string;
    label: string;
    equivalence: ComparisonRow['equivalence'];
    only: Audience | null;
  }[];
}
