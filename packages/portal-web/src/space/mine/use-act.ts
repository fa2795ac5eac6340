import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useSpace } from '../around/space-context.ts';

/** Sends what one decides of a text, then looks again. */
export function useAct() {
  const { t } = useLingui();
  const { refreshMine } = useSpace();
  const [problem, setProblem] = useState('');
  const act = async (
    call: () => Promise<{ ok: true } | { ok: false; error: { kind: string; message?: string } }>,
  ) => {
    const done = await call();
    await refreshMine();
    if (done.ok) setProblem('');
    else setProblem(done.error.message ?? t`Pas de réseau : rien n’est parti. Réessayez.`);
    return done.ok;
  };
  return { act, problem };
}
