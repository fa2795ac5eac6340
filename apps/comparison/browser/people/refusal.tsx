import { useLingui } from '@lingui/react/macro';
import { refusalSentence } from './names.ts';

/** Why the last attempt was refused, said at once; nothing where `error` is null. */
export function Refusal({ error }: { error: unknown }) {
  const { i18n } = useLingui();
  if (error === null) return null;
  return (
    <p className="notice danger" role="alert">
      {refusalSentence(i18n, error)}
    </p>
  );
}
