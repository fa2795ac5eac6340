import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Card } from '@miroir/ui';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { SealFault } from '../../contract/bulletins.ts';
import { type DecisionsView, type Missing, missingOf } from '../../contract/decisions.ts';
import { missingName } from '../../figures/bulletins/names.ts';
import { useApp, useFormats, useFrame } from '../app/context.tsx';
import { useReport } from '../app/use-report.ts';
import { useRight } from '../app/who.ts';
import { BulletinList } from '../bulletins/bulletin-list.tsx';
import { localMinute, OpeningField } from '../bulletins/opening-field.tsx';
import { sealFaultSaid } from '../bulletins/seal-fault.ts';
import { Refusal } from '../people/refusal.tsx';

/** Publishes every draft to which nothing lacks, together, at one minute for both sides. */
export function PublishBatch({ view }: { view: DecisionsView }) {
  const mayDecide = useRight('decide');
  const [sealed, setSealed] = useState(false);
  const whole = view.decisions.filter(
    ({ draft }) => draft !== null && missingOf(draft, view.locales).length === 0,
  );
  return (
    <div className="grid">
      {mayDecide && whole.length > 0 && (
        <BatchForm ids={whole.map(({ id }) => id)} onSealed={() => setSealed(true)} />
      )}
      {/* The form goes with what it sent; that it was sent is still said. */}
      <p role="status">{sealed && <Trans>Scellé. Chaque portail l’ouvrira à l’heure dite.</Trans>}</p>
      <BulletinList kind="decisions" />
    </div>
  );
}

function BatchForm({ ids, onSealed }: { ids: readonly string[]; onSealed(): void }) {
  const { api } = useApp();
  const { now } = useFrame();
  const { input } = useReport();
  const [at, setAt] = useState(() => localMinute(now + 3_600_000));
  const publish = useMutation(
    api.trpc.decisions.publish.mutationOptions({
      onSuccess: async ({ ok }) => {
        if (ok) onSealed();
        await api.queries.invalidateQueries({ queryKey: api.trpc.decisions.pathKey() });
        await api.queries.invalidateQueries({ queryKey: api.trpc.bulletins.pathKey() });
      },
    }),
  );
  const send = (event: FormEvent) => {
    event.preventDefault();
    const { locale, campaign, round } = input;
    publish.mutate({ locale, campaign, round, ids: [...ids], notBefore: new Date(at).toISOString() });
  };
  const count = ids.length;
  return (
    <Card>
      <h2>
        <Trans>Publier ensemble</Trans>
      </h2>
      <p className="say">
        <Trans>
          Décisions auxquelles rien ne manque : {count}. Elles s’ouvrent à la même minute des deux côtés, et
          ne se reprennent plus.
        </Trans>
      </p>
      <form className="field-row" onSubmit={send}>
        <OpeningField value={at} change={setAt} />
        <Button kind="primary" type="submit" disabled={publish.isPending}>
          <Trans>Signer et envoyer</Trans>
        </Button>
      </form>
      {publish.data && !publish.data.ok && <BatchRefused fault={publish.data.error} />}
      <Refusal error={publish.error} />
    </Card>
  );
}

type BatchFault =
  | SealFault
  | { readonly fault: 'nothing-waits' }
  | { readonly fault: 'no-way-back'; readonly id: string }
  | { readonly fault: 'missing'; readonly missing: readonly Missing[] };

function BatchRefused({ fault }: { fault: BatchFault }) {
  const { i18n, t } = useLingui();
  const format = useFormats();
  const said = () => {
    if (fault.fault === 'nothing-waits') return t`Rien n’attend plus d’être publié : rechargez la page.`;
    if (fault.fault === 'no-way-back')
      return t`Une décision va de l’avant : ce qui est publié ne revient pas en arrière.`;
    if (fault.fault !== 'missing') return sealFaultSaid(i18n, format, fault);
    const lacking = format.list(fault.missing.map((missing) => missingName(i18n, missing)));
    return t`Il manque : ${lacking}.`;
  };
  return (
    <p className="notice warn" role="alert">
      {said()}
    </p>
  );
}
