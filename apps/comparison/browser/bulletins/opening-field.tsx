import { useLingui } from '@lingui/react/macro';

interface OpeningFieldProps {
  /** `YYYY-MM-DDTHH:MM` on the clock of whoever signs. */
  value: string;
  change(value: string): void;
}

/** The minute at which both sides open. */
export function OpeningField({ value, change }: OpeningFieldProps) {
  const { t } = useLingui();
  return (
    <label className="field">
      <span>{t`S’ouvre des deux côtés le, à votre heure`}</span>
      <input
        className="text"
        type="datetime-local"
        required
        value={value}
        onChange={({ target }) => change(target.value)}
      />
    </label>
  );
}

/** An instant as such a field shows it. */
export function localMinute(instant: number): string {
  const at = new Date(instant);
  const shifted = new Date(instant - at.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 16);
}
