import { useLingui } from '@lingui/react/macro';
import { Button, ErrorSummary, Notice } from '@miroir/ui';
import { type ReactElement, useMemo, useState } from 'react';
import { useBox } from '../around/box-context.ts';
import { faultOf } from '../draft/sheet.ts';
import { useFaultWords } from '../question/fault-words.ts';
import { TopBar } from '../question/top-bar.tsx';
import { PageTitle } from '../router/page-title.tsx';
import { Link, useRouter } from '../router/router.tsx';
import { OtherGroup } from './other-group.tsx';
import { ReviewGroups } from './review-groups.tsx';
import { useCounted } from './use-counted.ts';
import { useSend } from './use-send.ts';

/** Everything before it leaves: one's answers by theme, who they will be counted with, one button. */
export function ReviewPage(): ReactElement {
  const { t } = useLingui();
  const { questions, questionnaire, draft, held, boot } = useBox();
  const send = useSend();
  const counted = useCounted();
  const { go } = useRouter();
  const wordsOf = useFaultWords();
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const errors = useMemo(
    () =>
      questions.flatMap((question, index) => {
        const found = faultOf(question, draft);
        return found === null
          ? []
          : [{ field: `review-${question.id}`, message: `${index + 1}. ${wordsOf(question, found.fault)}` }];
      }),
    [questions, draft, wordsOf],
  );
  const cohort = questionnaire.cohorts.cohorts.find((candidate) => candidate.id === held.cohort)?.label;
  const submit = async () => {
    setTried(true);
    if (busy || errors.length > 0) return;
    setBusy(true);
    await send();
    go('/sent');
  };
  return (
    <>
      <TopBar back={`/q/${questions.length}`} number={null} total={questions.length} />
      <main className="page">
        <PageTitle tab={t`Relire et envoyer`}>{t`Relire et envoyer`}</PageTitle>
        <p className="lead">
          {cohort === undefined
            ? t`Vos réponses ne seront comptées qu’avec d’autres, jamais montrées seules.`
            : t`Vos réponses partiront avec le groupe « ${cohort} ». Rien d’autre ne les accompagne. Elles ne seront comptées qu’avec d’autres, jamais montrées seules.`}
        </p>
        <OtherGroup />
        {tried && errors.length > 0 ? (
          <ErrorSummary title={t`Il reste des points à régler`} errors={errors} />
        ) : null}
        <ReviewGroups editable />
        {counted === true ? (
          <Entered />
        ) : (
          <>
            <div className="foot">
              <div>
                <Button kind="primary" aria-disabled={busy || undefined} onClick={() => void submit()}>
                  {busy
                    ? t`Envoi en cours…`
                    : held.digest === null || held.withdrawn
                      ? t`Envoyer mes réponses`
                      : t`Envoyer mes changements`}
                </Button>
              </div>
            </div>
            <p className="small muted after-foot">
              {boot.releases === 'once'
                ? t`Vous pourrez les changer ou les retirer jusqu’à la clôture.`
                : t`Vous pourrez les changer jusqu’à ce qu’elles entrent dans les résultats, et les retirer jusqu’à la clôture.`}
            </p>
          </>
        )}
      </main>
    </>
  );
}

/** In place of the button, once nothing more can be sent: why, and where the answer is. */
function Entered(): ReactElement {
  const { t } = useLingui();
  return (
    <>
      <Notice>{t`Une réponse entrée dans les résultats ne change plus.`}</Notice>
      <div className="actions">
        <Link to="/sent" className="btn quiet">{t`Revenir à mes réponses`}</Link>
      </div>
    </>
  );
}
