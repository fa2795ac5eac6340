import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Card } from '@miroir/ui';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { SealFault } from '../../contract/bulletins.ts';
import type { MirrorView, NotQuotable } from '../../contract/mirror.ts';
import { notQuotableSaid } from '../../figures/bulletins/names.ts';
import { useApp, useFormats, useFrame } from '../app/context.tsx';
import { useReport } from '../app/use-report.ts';
import { useRight } from '../app/who.ts';
import { BulletinList } from '../bulletins/bulletin-list.tsx';
import { localMinute, OpeningField } from '../bulletins/opening-field.tsx';
import { sealFaultSaid } from '../bulletins/seal-fault.ts';
import { Refusal } from '../people/refusal.tsx';
import type { Composing } from './use-mirror.ts';

/** Seals what was previewed, for both sides at one minute. */
export function SignMirror({ view, mirror }: { view: MirrorView; mirror: Composing }) {
  const mayDecide = useRight('decide');
  return (
    <>
      {mayDecide && view.draft.rows.length > 0 && <SignForm view={view} mirror={mirror} />}
      <BulletinList kind="mirror" />
    </>
  );
}

function SignForm({ view, mirror }: { view: MirrorView; mirror: Composing }) {
  const { api } = useApp();
  const { now } = useFrame();
  const { input } = useReport();
  const [at, setAt] = useState(() => localMinute(Math.max(now + 3_600_000, Date.parse(view.promised))));
  const sign = useMutation(
    api.trpc.mirror.sign.mutationOptions({
      onSuccess: () => api.queries.invalidateQueries({ queryKey: api.trpc.bulletins.pathKey() }),
    }),
  );
  const send = (event: FormEvent) => {
    event.preventDefault();
    sign.mutate({ ...input, revision: view.revision, notBefore: new Date(at).toISOString() });
  };
  return (
    <Card>
      <h2>
        <Trans>Signer</Trans>
      </h2>
      <p className="say">
        <Trans>
          L’aperçu est scellé tel quel pour les deux portails. Ils s’ouvrent à la même minute ; si l’un n’a
          pas reçu le sien, les deux attendent.
        </Trans>
      </p>
      <form className="field-row" onSubmit={send}>
        <OpeningField value={at} change={setAt} />
        <Button kind="primary" type="submit" disabled={sign.isPending || !mirror.kept}>
          <Trans>Signer et envoyer</Trans>
        </Button>
      </form>
      <p role="status">{sign.data?.ok && <Trans>Scellé. Chaque portail l’ouvrira à l’heure dite.</Trans>}</p>
      {sign.data && !sign.data.ok && <SignRefused fault={sign.data.error} />}
      <Refusal error={sign.error} />
    </Card>
  );
}

type SignFault =
  | SealFault
  | { readonly fault: 'changed-meanwhile' }
  | { readonly fault: 'not-composed'; readonly missing: readonly string[] }
  | { readonly fault: 'not-composed'; readonly refused: NotQuotable };

function SignRefused({ fault }: { fault: SignFault }) {
  const { i18n, t } = useLingui();
  const format = useFormats();
  const said = () => {
    if (fault.fault === 'changed-meanwhile')
      return t`Quelqu’un a changé la composition : rechargez la page et relisez l’aperçu.`;
    if (fault.fault !== 'not-composed') return sealFaultSaid(i18n, format, fault);
    return 'missing' in fault
      ? t`Un texte manque dans une langue : ${fault.missing.join(', ')}.`
      : notQuotableSaid(i18n, fault.refused);
  };
  return (
    <p className="notice warn" role="alert">
      {said()}
    </p>
  );
}
