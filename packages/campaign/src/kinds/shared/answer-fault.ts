/** What is wrong with one answer. Codes and numbers only: whoever shows it words it in the person's language. */
export type AnswerFault =
  | { readonly code: 'required' }
  | { readonly code: 'wrong-kind' }
  | { readonly code: 'unsure-not-offered' }
  | { readonly code: 'unknown-option'; readonly option: string }
  | { readonly code: 'repeated-option'; readonly option: string }
  | { readonly code: 'too-few-options'; readonly min: number }
  | { readonly code: 'too-many-options'; readonly max: number }
  | { readonly code: 'exclusive-with-others'; readonly option: string }
  | { readonly code: 'out-of-range'; readonly min: number; readonly max: number }
  | { readonly code: 'incomplete-ranking'; readonly expected: number }
  | { readonly code: 'incomplete-matrix'; readonly rows: readonly string[] }
  | { readonly code: 'wrong-total'; readonly total: number; readonly given: number }
  | { readonly code: 'wrong-step'; readonly step: number }
  | { readonly code: 'too-long'; readonly max: number; readonly length: number }
  | { readonly code: 'quote-not-offered' }
  | { readonly code: 'comment-not-asked' }
  | { readonly code: 'comment-missing' };
