import type { ResultFigure } from '@miroir/box';

/** A figure that is published, of any shape. */
export type AnyShown = Extract<ResultFigure, { state: 'shown' }>;
/** A published figure of one shape. */
export type ShownFigure<S extends AnyShown['shape']> = Extract<AnyShown, { shape: S }>;
