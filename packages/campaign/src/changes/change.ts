import type { Audience } from '@miroir/basics';
import type { Locale, Localized } from '../schema/text.ts';

export type SubjectKind =
  | 'theme'
  | 'section'
  | 'question'
  | 'option'
  | 'resource'
  | 'idea-prompt'
  | 'round'
  | 'cohort';

/** What a change is about: an element of a list, named by its id and, where it has one, by its text. */
export interface Subject {
  readonly what: SubjectKind;
  readonly id: string;
  readonly name: Localized;
}

interface About {
  /** From the outside in; empty for the campaign itself. */
  readonly subjects: readonly Subject[];
}

/** One difference between two versions of a campaign. */
export type Change = About &
  (
    | { readonly kind: 'added' }
    | { readonly kind: 'removed' }
    /** The order of the list changed and this element is one that moved. */
    | { readonly kind: 'moved' }
    | {
        readonly kind: 'wording';
        /** Member path inside the subject, such as `text` or `comment.prompt`. */
        readonly part: string;
        readonly audiences: readonly Audience[];
        readonly locales: readonly Locale[];
      }
    | { readonly kind: 'setting'; readonly part: string; readonly before: unknown; readonly after: unknown }
  );
