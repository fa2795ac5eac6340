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
import type { Admitted, SpaceAdmitted } from '@miroir/roll';
import { useEffect, useRef, useState } from 'react';
import { roundPath } from '../router/round-path.ts';
import type { LandingProps } from './landing-props.ts';

/** A challenge prepared ahead is used only while it is surely fresh. */
const freshFor = 60_000;

/** Who this person is to the roll, and the one click that leaves for the box. */
export function useAdmission(props: LandingProps) {
  const { boot, api, memory, link } = props;
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

  const leave = async (person: Admitted | SpaceAdmitted): Promise<void> =>
    location.assign(await wayOf(props, person, state.current));

  const start = async (cohort: string | null, to: 'box' | 'space' = 'box') => {
    if (busy) return;
    setBusy(true);
    setProblem(null);
    const person = await admit(cohort);
    if (typeof person === 'string') return stop(person);
    if (to === 'box') return leave(person);
    const space = await api.space(person.session);
    return space.ok ? leave(space.value) : stop(wordsOf(space.error));
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

/** Where a person goes to draw: the box, or the space, with a state of its own. */
async function wayOf(
  { boot, memory }: LandingProps,
  person: Admitted | SpaceAdmitted,
  prepared: Promise<string> | null,
): Promise<string> {
  const forSpace = person.purpose === 'space';
  const state = await (forSpace ? stateOf(boot, memory, 'space') : (prepared ?? stateOf(boot, memory)));
  const digest = memory.invitation()?.digest ?? boot.keyListDigest;
  const parts = startFragment(memory, person, { state, digest, admission: boot.admission });
  const origin = (forSpace ? boot.origins.space : undefined) ?? boot.origins.box;
  return handOffUrl(origin, `${roundPath(boot)}/start`, boot.locale, parts);
}

/** Whether there is an invitation to come with; a cut one is said to be cut. */
function wayIn(link: LandingProps['link'], invitation: Invitation | null): 'ready' | 'cut' | 'uninvited' {
  if (link === 'cut') return 'cut';
  return invitation === null ? 'uninvited' : 'ready';
}

/** The state of this person's hand-off, kept by this browser; by this page alone where nothing can be kept. */
async function stateOf(
  { address }: LandingProps['boot'],
  memory: RollMemory,
  purpose: 'answer' | 'space' = 'answer',
): Promise<string> {
  return stateFor((await openRoundShelf(address)) ?? memoryShelf(), memory.invitation(), purpose);
}
