import { withoutPipes } from '@miroir/campaign';
import type { CommentView, DeskView, Gain, LastLabel } from '../contract/desk-view.ts';
import type { OpenShelf, ShelvedComment } from '../shelf.ts';
import { agreementOf } from './agreement.ts';
import { expectedMargin, type ReadTwice } from './expected-margin.ts';
import type { Held, ReadersPlace } from './place.ts';
import type { Reader } from './take-next.ts';
import { byTheme, type Labels, progressOf, questionOf } from './themes.ts';

interface Words {
  readonly text: string;
  readonly language: string | null;
}

/** The page of one reader. What it shows of a comment is its words, its language and what had been asked. */
export function viewOf(
  { comments, labels }: OpenShelf,
  who: Reader,
  now: { readonly place: ReadersPlace; readonly words: Words | null; readonly last: LastLabel | null },
): DeskView {
  const { questionnaire } = who;
  const { theme, goOn, held } = now.place;
  const groups = byTheme(questionnaire, comments);
  const themes = questionnaire.themes.map(({ id, title }) =>
    progressOf(
      { id, title },
      {
        comments: groups.get(id) ?? [],
        labels,
        goOn: goOn && id === theme,
        fewest: questionnaire.privacy.comments,
      },
    ),
  );
  return {
    state: 'open',
    themes,
    theme,
    gain: gainOf(themes.find(({ id }) => id === theme)?.goal ?? 0, groups.get(theme ?? '') ?? [], labels),
    comment: held === null || now.words === null ? null : commentOf(who, held, now.words),
    last: now.last,
    agreement: agreementOf(labels.values()),
  };
}

function commentOf({ questionnaire }: Reader, { token, comment }: Held, words: Words): CommentView {
  const id = questionOf(comment);
  const question = questionnaire.questions.find((each) => each.id === id);
  const theme = questionnaire.themes.find((each) => each.id === question?.theme);
  const prompt = comment.part.startsWith('c:') ? question?.comment?.prompt : undefined;
  return {
    token,
    theme: theme?.title ?? '',
    question: withoutPipes(question?.text ?? ''),
    prompt: prompt === undefined ? null : withoutPipes(prompt),
    ...words,
  };
}

/** What the first label of each comment makes of the interval, and what the goal would. */
function gainOf(goal: number, comments: readonly ShelvedComment[], labels: Labels): Gain {
  const read: ReadTwice[] = comments.flatMap(({ name, raw }) => {
    const [first] = labels.get(name) ?? [];
    return first === undefined ? [] : [{ raw, label: first.label }];
  });
  const total = comments.length;
  return {
    now: expectedMargin(read, { at: read.length, total }),
    atGoal: expectedMargin(read, { at: goal, total }),
  };
}
