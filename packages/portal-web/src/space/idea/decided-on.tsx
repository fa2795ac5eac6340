import { useLingui } from '@lingui/react/macro';
import { type ReactElement, useEffect, useState } from 'react';
import { pathOf, roundPath } from '../../router/round-path.ts';
import { useSpace } from '../around/space-context.ts';

interface Decided {
  readonly round: string;
  readonly decisions: readonly { readonly id: string; readonly title: string }[];
}

/** The decisions that answer an idea, once both sides are answered: each leads to its own page. */
export function DecidedOn({ idea }: { idea: string }): ReactElement | null {
  const { t } = useLingui();
  const { api, ask, boot, locale } = useSpace();
  const [decided, setDecided] = useState<Decided | null>(null);
  const begun = Date.parse(boot.status.comparesAt) <= Date.now();
  useEffect(() => {
    if (!begun) return;
    // An idea is read without it as well: a fault is said nowhere.
    void ask((secret) => api.decidedOn(secret, { idea, locale })).then((found) =>
      setDecided(found.ok ? found.value : null),
    );
  }, [api, ask, begun, idea, locale]);
  if (decided === null || decided.decisions.length === 0) return null;
  const page = `${boot.origins.box}${pathOf(roundPath(boot), '/decisions')}?lang=${locale}`;
  return (
    <section className="block answer" aria-label={t`Décision`}>
      {decided.decisions.map(({ id, title }) => (
        <p key={id}>
          {decided.round === boot.campaign.round ? (
            <a href={`${page}#d-${id}`}>{t`Ce que nous décidons : ${title}`}</a>
          ) : (
            t`Ce que nous décidons : ${title}`
          )}
        </p>
      ))}
    </section>
  );
}
