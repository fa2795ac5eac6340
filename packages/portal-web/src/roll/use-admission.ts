import { useLingui } from '@lingui/react/macro';
import { prefetchSolver, solveChallenge } from '@miroir/credential/client';
import type { Admitted } from '@miroir/roll';
import { useEffect, useRef, useState } from 'react';
import type { CallFault } from '../api/call.ts';
import { handOffUrl } from '../handoff/fragment.ts';
import { startFragment } from '../handoff/roll-side.ts';
import type { LandingProps } from './landing-page.tsx';

/** A challenge prepared ahead is used only while it is surely fresh. */
const freshFor = 60_000;

/** Who this person is to the roll, and the one click that leaves for the box. */
export function useAdmission({ boot, api, memory }: LandingProps) {
  const { t } = useLingui();
  const invitation = memory.invitation();
  const byInvitation = boot.admission === 'invitation';
  const [admitted, setAdmitted] = useState<Admitted | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const code = invitation?.code;
  const prepared = useRef<{ at: number; challenge: ReturnType<typeof api.challenge> } | null>(null);

  useEffect(() => {
    if (!byInvitation) {
      prepared.current = { at: Date.now(), challenge: api.challenge() };
      void prefetchSolver();
    } else if (code !== undefined) {
      void api
        .invitation(code)
        .then((found) => (found.ok ? setAdmitted(found.value) : setProblem(wordsOf(found.error))));
    }
  }, [api, byInvitation, code]);

  const offline = t`Pas de réseau : réessayez dès que la connexion revient. Rien n’a été demandé en votre nom.`;
  const wordsOf = (fault: CallFault) => (fault.kind === 'refused' ? fault.message : offline);
  const stop = (words: string) => {
    setBusy(false);
    setProblem(words);
  };

  const admit = async (cohort: string | null): Promise<Admitted | string> => {
    if (byInvitation) {
      if (admitted !== null) return admitted;
      const found = await api.invitation(code ?? '');
      return found.ok ? found.value : wordsOf(found.error);
    }
    const ahead =
      prepared.current !== null && Date.now() - prepared.current.at < freshFor
        ? prepared.current.challenge
        : null;
    prepared.current = null;
    const challenge = await (ahead ?? api.challenge());
    if (!challenge.ok) return wordsOf(challenge.error);
    const solution = await solveChallenge(challenge.value.challenge);
    if (solution === null) return t`La vérification n’a pas abouti. Rechargez la page et recommencez.`;
    const opened = await api.openLink(solution, cohort ?? '');
    return opened.ok ? opened.value : wordsOf(opened.error);
  };

  const leave = (person: Admitted) => {
    const digest = invitation?.digest ?? boot.keyListDigest;
    const parts = startFragment(memory, person, { state: newState(), digest, openLink: !byInvitation });
    location.assign(handOffUrl(boot.origins.box, '/start', boot.locale, parts));
  };

  const start = async (cohort: string | null) => {
    if (busy) return;
    setBusy(true);
    setProblem(null);
    const person = await admit(cohort);
    if (typeof person === 'string') return stop(person);
    leave(person);
  };

  const uninvited = byInvitation && invitation === null;
  return {
    state: uninvited ? ('uninvited' as const) : ('ready' as const),
    admitted,
    problem,
    busy,
    start,
    replaced: leave,
  };
}

/** 128 random bits that stay in this browser: what tells our own hand-off from a forged link. */
function newState(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
