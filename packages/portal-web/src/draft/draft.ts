import type { Answer, Comment } from '@miroir/campaign';

/** What a person is writing, as kept on the device after every change. */
export interface Draft {
  readonly answers: Readonly<Record<string, Answer>>;
  readonly comments: Readonly<Record<string, Comment>>;
  /** The question last shown: where a reload resumes. */
  readonly at: string | null;
  /** Whether something changed since the last submission was prepared. */
  readonly changed: boolean;
}

export type DraftAction =
  | { readonly type: 'answer'; readonly question: string; readonly answer: Answer | undefined }
  | { readonly type: 'comment'; readonly question: string; readonly comment: Comment | undefined }
  | { readonly type: 'visit'; readonly question: string }
  /** A sheet of these answers is on its way: what was written since remains a change. */
  | { readonly type: 'prepared'; readonly sent: Pick<Draft, 'answers' | 'comments'> }
  /** The box's version replaces this one (opened by code, or chosen over it). */
  | { readonly type: 'load'; readonly answers: Draft['answers']; readonly comments: Draft['comments'] };

export const emptyDraft: Draft = { answers: {}, comments: {}, at: null, changed: false };

/**
 * Pure: the same action on the same draft gives the same draft, and an action that changes nothing gives it back. An
 * action speaks of one question and leaves the others alone: two tabs may both write to one draft (keep-draft.ts).
 */
export function reduceDraft(draft: Draft, action: DraftAction): Draft {
  switch (action.type) {
    case 'answer':
      return { ...draft, answers: put(draft.answers, action.question, action.answer), changed: true };
    case 'comment':
      return { ...draft, comments: put(draft.comments, action.question, action.comment), changed: true };
    case 'visit':
      return draft.at === action.question ? draft : { ...draft, at: action.question };
    case 'prepared': {
      const changed = !sameWritten(draft, action.sent);
      return draft.changed === changed ? draft : { ...draft, changed };
    }
    case 'load':
      return { ...draft, answers: action.answers, comments: action.comments, changed: false };
    default:
      return action satisfies never;
  }
}

function put<T>(
  record: Readonly<Record<string, T>>,
  key: string,
  value: T | undefined,
): Readonly<Record<string, T>> {
  const { [key]: _removed, ...rest } = record;
  return value === undefined ? rest : { ...rest, [key]: value };
}

/** Whether two drafts hold the same words, whatever the order in which they were written. */
function sameWritten(
  a: Pick<Draft, 'answers' | 'comments'>,
  b: Pick<Draft, 'answers' | 'comments'>,
): boolean {
  return sameRecord(a.answers, b.answers) && sameRecord(a.comments, b.comments);
}

function sameRecord(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean {
  const ids = Object.keys(a);
  const same = (id: string) => JSON.stringify(a[id]) === JSON.stringify(b[id]);
  return ids.length === Object.keys(b).length && ids.every(same);
}
