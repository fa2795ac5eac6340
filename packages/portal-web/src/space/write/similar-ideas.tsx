import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { NearIdea } from '@miroir/space';
import { Button } from '@miroir/ui';
import { type ReactElement, useEffect, useState } from 'react';
import { useRouter } from '../../router/router.tsx';
import { useSpace } from '../around/space-context.ts';
import { titleWorthComparing } from '../device/space-types.ts';
import { Marked } from '../parts/marked.tsx';

const pause = 250;

/** At most three ideas near a title, while it is written: a help beside the field, never a step. */
export function SimilarIdeas({ title, language }: { title: string; language: string }): ReactElement | null {
  const { t } = useLingui();
  const near = useNear(title.trim(), language);
  const mine = useItIsMine();
  return (
    <div aria-live="polite">
      {near.length === 0 ? null : (
        <div className="near">
          <p>{t`Des idées proches. « C’est la mienne » y ajoute votre accord et vous laisse commenter ; sinon, continuez.`}</p>
          <ul>
            {near.map(({ id, title: its, comments, marks }) => (
              <li key={id}>
                <span>
                  <span dir="auto" className="near-title">
                    <Marked text={its} marks={marks} />
                  </span>
                  <small>{t`${plural(comments, { one: '# commentaire', other: '# commentaires' })}`}</small>
                </span>
                <Button
                  aria-label={t`C’est la mienne : ${its}`}
                  onClick={() => void mine.choose(id)}
                >{t`C’est la mienne`}</Button>
              </li>
            ))}
          </ul>
          <p className="note">{t`Le titre est comparé aux idées publiées, sans être gardé.`}</p>
          <p role="alert" className="wrong">
            {mine.problem}
          </p>
        </div>
      )}
    </div>
  );
}

function useNear(title: string, language: string): readonly NearIdea[] {
  const { api, ask } = useSpace();
  const [near, setNear] = useState<readonly NearIdea[]>([]);
  useEffect(() => {
    if (title.length < titleWorthComparing) return setNear([]);
    let late = false;
    const timer = setTimeout(() => {
      void ask((secret) => api.similar(secret, { title, language })).then((found) => {
        if (!late && found.ok) setNear(found.value);
      });
    }, pause);
    return () => {
      late = true;
      clearTimeout(timer);
    };
  }, [api, ask, title, language]);
  return near;
}

/** Agrees with an idea that is there, and leads to its comments; the draft stays on the device. */
function useItIsMine() {
  const { t } = useLingui();
  const { api, ask, held } = useSpace();
  const { go } = useRouter();
  const [problem, setProblem] = useState('');
  const choose = async (id: string) => {
    if (held === null) return;
    const sent = await ask(() => api.react(held.secret, { idea: id, value: 'agree' }));
    const entered = !sent.ok && sent.error.kind === 'refused' && sent.error.code === 'reaction-entered';
    if (sent.ok || entered) return go(`/i/${id}`);
    const { error } = sent;
    setProblem(
      error.kind === 'refused' ? error.message : t`Pas de réseau : votre avis n’est pas parti. Réessayez.`,
    );
  };
  return { choose, problem };
}
