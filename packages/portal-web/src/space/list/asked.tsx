import { useLingui } from '@lingui/react/macro';
import type { ReactElement } from 'react';
import { Link } from '../../router/router.tsx';
import { useSpace } from '../around/space-context.ts';

/** What the organiser asks for, one line a prompt; each leads to a page with its theme chosen. */
export function Asked(): ReactElement | null {
  const { t } = useLingui();
  const { questionnaire, keeper, held } = useSpace();
  const { ideaPrompts, themes } = questionnaire;
  if (ideaPrompts.length === 0) return null;
  return (
    <section className="asked" aria-labelledby="asked">
      <h2 id="asked">{t`Ce qu’on vous demande`}</h2>
      <ul>
        {ideaPrompts.map(({ id, theme, prompt }) => (
          <li key={id}>
            <span className="note">{themes.find((each) => each.id === theme)?.title}</span>
            <Link
              to={held === null ? '/code' : '/write'}
              onClickCapture={() => held !== null && keeper.write('idea', { theme })}
            >
              {prompt}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
