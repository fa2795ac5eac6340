import { Trans, useLingui } from '@lingui/react/macro';
import { audiences } from '@miroir/basics';
import { AudienceDot, Card } from '@miroir/ui';
import type { DecisionVersion } from '../../contract/decisions.ts';
import { sideName } from '../../figures/words/names.ts';
import { useFormats } from '../app/context.tsx';
import { Standing } from './standing.tsx';

interface PreviewProps {
  version: DecisionVersion;
  /** The language that is being written. */
  locale: string;
  today: string;
}

/** What each side will read, at the width of a phone: the same state, day and role; the text alone differs. */
export function DecisionPreview({ version, locale, today }: PreviewProps) {
  const { i18n } = useLingui();
  return (
    <Card>
      <h2>
        <Trans>Ce que chacun lira</Trans>
      </h2>
      <p className="say">
        <Trans>Le même état, la même échéance, la même fonction ; le texte seul diffère.</Trans>
      </p>
      <div className="grid two portals">
        {audiences.map((side) => (
          <section key={side} className="as-portal" aria-label={sideName(i18n, side)}>
            <p className="small with-dot">
              <AudienceDot audience={side} /> {sideName(i18n, side)}
            </p>
            <SideText version={version} side={side} locale={locale} today={today} />
          </section>
        ))}
      </div>
    </Card>
  );
}

function SideText({ version, side, locale, today }: PreviewProps & { side: 'employees' | 'consumers' }) {
  const format = useFormats();
  const { said, owner, due, nextStep, reason, state } = version;
  const day = due === null ? null : format.day(due);
  return (
    <div lang={locale}>
      <p className="badges">
        <Standing version={version} today={today} />
        {day && (
          <span className="small muted">
            <Trans>pour le {day}</Trans>
          </span>
        )}
      </p>
      <h3>{said[side].title[locale]}</h3>
      <p>{said[side].text[locale]}</p>
      {state === 'not-retained' && <p>{reason[locale]}</p>}
      <p className="small muted">{[owner[locale], nextStep[locale]].filter(Boolean).join(' · ')}</p>
    </div>
  );
}
