import type { CommittedRelease } from '../box-documents.ts';

/** A release before it is sealed. */
export interface ReleaseDraft extends Omit<CommittedRelease, 'sealed' | 'head'> {
  readonly previous: string | null;
}
