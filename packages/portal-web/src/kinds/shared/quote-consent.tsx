import { useLingui } from '@lingui/react/macro';
import { OptionRow } from '@miroir/ui';
import type { ReactElement } from 'react';

/** A consent that is asked, never presumed. For now it is only stored: no text leaves the portal. */
export function QuoteConsent({
  checked,
  onChange,
}: {
  checked: boolean;
  onChange: (quotable: boolean) => void;
}): ReactElement {
  const { t } = useLingui();
  return (
    <OptionRow
      type="checkbox"
      label={t`J’accepte que ce texte soit cité, sans mon nom`}
      checked={checked}
      onChange={(event) => onChange(event.target.checked)}
    />
  );
}
