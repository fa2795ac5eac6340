import type { ExportFormat } from '../../contract/exports.ts';
import type { ChosenReadings } from './formats.ts';
import type { Piece } from './material.ts';

/** What a process that makes one file is started for. */
export interface FileOrder {
  /** Where the built pages are, and the figures beside them. */
  readonly webRoot: string;
  /** Of readings, or of the pieces of the pages that follow. */
  readonly of: ChosenReadings | { readonly format: ExportFormat };
}

/** What it is told, one after the other: what to make, the pieces, and that there are no more. */
export type ToFileProcess =
  | { readonly order: FileOrder }
  | { readonly piece: Piece }
  | { readonly complete: true };
