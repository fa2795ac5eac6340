import { useLingui } from '@lingui/react/macro';
import type { Answer, LocalQuestion } from '@miroir/campaign';
import { AudienceDot, Badge, Card, Table } from '@miroir/ui';
import type { ReactElement } from 'react';
import { useAnswerWords } from '../box/answer-words.ts';
import { count } from '../i18n/format.ts';
import { pathOf, roundPath } from '../router/round-path.ts';
import { type Decision, type Face, type Mirror, type MirrorBoot, otherThan } from './mirror-types.ts';
import { isCounted } from './own-answer.ts';
import { SideFigure, useFigureWords } from './side-figure.tsx';
import { useSideNames } from './use-side-names.ts';
import { useVerdictWords } from './use-verdict-words.ts';

interface Props {
  readonly boot: MirrorBoot;
  readonly face: Face;
  readonly theme: string;
  readonly answer: Answer | undefined;
  /** What is decided of it. */
  readonly decided: readonly Decision[];
}

/** One comparison: both sides face to face, what follows, one's own answer, how each side was asked. */
export function FaceCard({ boot, face, theme, answer, decided }: Props): ReactElement {
  const { t } = useLingui();
  const { locale, audience } = boot;
  const names = useSideNames(boot);
  const verdict = useVerdictWords();
  const own = isCounted(face, answer);
  const question = boot.questionnaire.questions.find(({ id }) => id === face.question);
  return (
    <Card className="face" id={anchorOf(face.question)}>
      <p className="meta">
        <span>{theme}</span>
        <Badge kind={face.verdict === 'established' || face.verdict === 'close' ? 'solid' : 'weak'}>
          {verdict(face.verdict)}
        </Badge>
        <Badge>{face.equivalence === 'identical' ? t`question identique` : t`formulation adaptée`}</Badge>
      </p>
      <h2>{t`« ${face.title} »`}</h2>
      <div className="facing">
        {(['employees', 'consumers'] as const).map((side) => (
          <SideFigure
            key={side}
            audience={side}
            name={names[side]}
            face={face}
            own={side === audience ? own : null}
            locale={locale}
          />
        ))}
      </div>
      <p className="say">
        <span>{face.finding}</span> <OwnAnswer question={question} answer={answer} />
      </p>
      {face.counted === null ? null : (
        <p className="small muted">{t`Réponses comptées : ${face.counted}.`}</p>
      )}
      {decided.map((decision) => (
        <p key={decision.id}>
          <a href={`${pathOf(roundPath(boot), '/decisions')}?lang=${locale}#d-${decision.id}`}>
            {t`Ce que nous décidons : ${decision.title}`}
          </a>
        </p>
      ))}
      <Asked face={face} boot={boot} />
      <FaceTable face={face} boot={boot} />
    </Card>
  );
}

/** Where a decision that answers a question leads. */
export const anchorOf = (question: string): string => `q-${question}`;

function OwnAnswer({
  question,
  answer,
}: {
  question: LocalQuestion | undefined;
  answer: Answer | undefined;
}): ReactElement | null {
  const { t } = useLingui();
  const say = useAnswerWords();
  const said = question === undefined ? '' : say(question, answer);
  if (said === '') return null;
  const line = said.replaceAll('\n', ', ');
  return <span className="own">{t`Vous aviez répondu « ${line} ».`}</span>;
}

function Asked({ face: { wording }, boot }: { face: Face; boot: MirrorBoot }): ReactElement {
  const { t } = useLingui();
  const { audience } = boot;
  const names = useSideNames(boot);
  const other = otherThan(audience);
  return (
    <details>
      <summary>{t`Comment la question était posée`}</summary>
      <dl className="asked">
        {[audience, other].map((side) => (
          <div key={side}>
            <dt>
              <AudienceDot audience={side} /> <span>{side === audience ? t`À vous` : names[side]}</span>
            </dt>
            <dd>{t`« ${wording[side]} »`}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function FaceTable({ face, boot }: { face: Face; boot: MirrorBoot }): ReactElement {
  const { t } = useLingui();
  const names = useSideNames(boot);
  const words = useFigureWords(boot.locale);
  return (
    <details>
      <summary>{t`Tableau`}</summary>
      <Table
        caption={face.title}
        columns={[
          { key: 'side', label: t`Côté` },
          { key: 'value', label: t`Réponse`, numeric: true },
          { key: 'range', label: t`Intervalle`, numeric: true },
          { key: 'n', label: t`Réponses`, numeric: true },
        ]}
        rows={(['employees', 'consumers'] as const).map((side) => ({
          id: side,
          side: names[side],
          value: words.value(face, face.figures[side]),
          range: words.range(face, face.figures[side]),
          n: count(face.figures[side].n, boot.locale),
        }))}
      />
    </details>
  );
}

/** The name of a theme of the mirror. */
export function themeOf({ themes }: Mirror, id: string): string {
  return themes.find((theme) => theme.id === id)?.title ?? '';
}
