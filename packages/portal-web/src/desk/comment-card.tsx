import { useLingui } from '@lingui/react/macro';
import type { CommentView } from '@miroir/desk';
import type { ReactElement } from 'react';

/** One comment as it was written, and what had been asked. Nothing in it is run, followed or loaded. */
export function CommentCard({ comment }: { readonly comment: CommentView }): ReactElement {
  const { t } = useLingui();
  const { theme, question, prompt, text, language } = comment;
  const blank = !/[^\s\p{C}]/u.test(text);
  return (
    <section className="card read" aria-label={t`Le commentaire à lire`}>
      <p className="asked">
        <b>{`${theme}.`}</b>{' '}
        <span>
          {prompt === null ? t`Réponse à « ${question} »` : t`Après « ${question} » : « ${prompt} »`}
        </span>
      </p>
      {/* Long ones scroll in their own frame: the keys stay where they are. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls is reached by keyboard (axe) */}
      <div className="words" aria-live="polite" tabIndex={0} lang={language ?? undefined}>
        {blank ? <p className="blank">{t`(aucun signe visible)`}</p> : <p dir="auto">{text}</p>}
      </div>
    </section>
  );
}
