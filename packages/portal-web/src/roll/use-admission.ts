import { useLingui } from '@lingui/react/macro';
import { prefetchSolver } from '@miroir/credential/client';
import {
  type AdmissionFault,
  admitByOpenLink,
  handOffUrl,
  type Invitation,
  memoryShelf,
  type RollMemory,
  startFragment,
  stateFor,
} from '@miroir/participant';
import { openRoundShelf } from '@miroir/participant/browser';
import type { Admitted } from '@miroir/roll';
import { useEffect, useRef, useState } from 'react';
import { roundPath } from '../router/round-path.ts';
import type { LandingProps } from './landing-props.ts';

/** A challenge prepared ahead is used only while it is surely fresh. */
const freshFor = 60_000;

/** Who this person is to the roll, and the one click that leaves for the box. */
export function useAdmission({ boot, api, memory, link }: LandingProps) {
  const { t } = useLingui();
  const invitation = link === 'cut' ? null : memory.invitation();
  const byInvitation = boot.admission === 'invitation';
  const [admitted, setAdmitted] = useState<Admitted | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const code = invitation?.code;
  const prepared = useRef<{ at: number; challenge: ReturnType<typeof api.challenge> } | null>(null);
  const state = useRef<Promise<string> | null>(null);

  useEffect(() => {
    // Before the click: a durable write is not waited for then.
    state.current ??= stateOf(boot, memory);
    if (!byInvitation) {
      prepared.current = { at: Date.now(), challenge: api.challenge() };
      void prefetchSolver();
    } else if (code !== undefined) {
      void api
        .invitation(code)
        .then((found) => (found.ok ? setAdmitted(found.value) : setProblem(wordsOf(found.error))));
    }
  }, [api, boot, memory, byInvitation, code]);

  const offline = t`Pas de réseau : réessayez dès que la connexion revient. Rien n’a été demandé en votre nom.`;
  const unsolved = t`La vérification n’a pas abouti. Rechargez la page et recommencez.`;
  const wordsOf = (fault: AdmissionFault): string => {
    if (fault.kind === 'refused') return fault.message;
    return fault.kind === 'unsolved' ? unsolved : offline;
  };
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
    const opened = await admitByOpenLink(api, cohort ?? '', ahead ?? undefined);
    return opened.ok ? opened.value : wordsOf(opened.error);
  };

  const leave = async (person: Admitted): Promise<void> => {
    const digest = invitation?.digest ?? boot.keyListDigest;
    const given = { state: await (state.current ?? stateOf(boot, memory)), digest };
    const parts = startFragment(memory, person, { ...given, admission: boot.admission });
    location.assign(handOffUrl(boot.origins.box, `${roundPath(boot)}/start`, boot.locale, parts));
  };

  const start = async (cohort: string | null) => {
    if (busy) return;
    setBusy(true);
    setProblem(null);
    const person = await admit(cohort);
    if (typeof person === 'string') return stop(person);
    await leave(person);
  };

  return {
    state: byInvitation ? wayIn(link, invitation) : ('ready' as const),
    admitted,
    /** Of the keys this invitation was made for; null behind an open link. */
    digest: byInvitation ? (invitation?.digest ?? null) : null,
    problem,
    busy,
    start,
    replaced: (person: Admitted) => void leave(person),
  };
}

/** Whether there is an invitation to come with; a cut one is said to be cut. */
function wayIn(link: LandingProps['link'], invitation: Invitation | null): 'ready' | 'cut' | 'uninvited' {
  if (link === 'cut') return 'cut';
  return invitation === null ? 'uninvited' : 'ready';
}

/** The state of this person's hand-off, kept by this browser; by this page alone where nothing can be kept. */
async function stateOf({ address }: LandingProps['boot'], memory: RollMemory): Promise<string> {
  return stateFor((await openRoundShelf(address)) ?? memoryShelf(), memory.invitation());
}
