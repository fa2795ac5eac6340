import type { AnimationDesk, AnswerDesk, DeskQueue, SpaceDeskFrame } from '@miroir/space';
import { useCallback, useEffect, useRef, useState } from 'react';
import { atTheDoor, DeskCallFailed, type DeskFault } from '../around/sign-in-api.ts';
import type { AnswersAsked, SpaceDeskApi } from './space-desk-api.ts';

/** What was done last, and how it is taken back; null where it is not. */
export interface Done {
  readonly what:
    | 'hide'
    | 'rephrase'
    | 'keep'
    | 'restore'
    | 'uphold'
    | 'limit'
    | 'exclude'
    | 'draft'
    | 'publish'
    | 'reply'
    | 'announce'
    | 'retract'
    | 'template'
    | 'compose'
    | 'digest';
  readonly id: string;
}

/** Which list of ideas is looked at, of which theme, and how many are passed over. */
export type Listed = Omit<AnswersAsked, 'campaign'>;

export interface SpaceDesk {
  readonly frame: SpaceDeskFrame | null;
  /** Null until it is here, and for whoever may not see it. */
  readonly queue: DeskQueue | null;
  readonly answers: AnswerDesk | null;
  readonly animation: AnimationDesk | null;
  readonly listed: Listed;
  readonly list: (listed: Listed) => void;
  readonly campaign: string | null;
  readonly choose: (campaign: string) => void;
  readonly fault: DeskFault | null;
  readonly done: Done | null;
  /** Acts in the campaign that is shown, then looks again. */
  readonly act: (done: Done, call: (campaign: string) => Promise<unknown>) => void;
  readonly again: () => void;
}

/** The desk of a space, and what is done at it: one thing at a time. */
export function useSpaceDesk(
  api: SpaceDeskApi,
  locale: string,
  onSignedOut: (fault: DeskFault) => void,
): SpaceDesk {
  const [frame, setFrame] = useState<SpaceDeskFrame | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [queue, setQueue] = useState<DeskQueue | null>(null);
  const [answers, setAnswers] = useState<AnswerDesk | null>(null);
  const [animation, setAnimation] = useState<AnimationDesk | null>(null);
  const [listed, setListed] = useState<Listed>({ list: 'unanswered', theme: null, from: 0 });
  const [fault, setFault] = useState<DeskFault | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const busy = useRef(false);
  const campaign = chosen ?? frame?.campaigns[0]?.id ?? null;

  const attempt = useCallback(
    async (work: () => Promise<void>): Promise<boolean> => {
      try {
        await work();
        setFault(null);
        return true;
      } catch (error) {
        const found = error instanceof DeskCallFailed ? error.fault : 'unreachable';
        if (atTheDoor.has(found)) onSignedOut(found);
        else setFault(found);
        return false;
      }
    },
    [onSignedOut],
  );
  /** What a person may see of a campaign, as it stands now. */
  const look = useCallback(
    async ({ may }: SpaceDeskFrame, shown: string): Promise<void> => {
      if (may.includes('look')) setQueue(await api.queue(shown));
      if (may.includes('draft')) setAnswers(await api.answers({ campaign: shown, ...listed }));
      if (may.includes('animate')) setAnimation(await api.animation(shown));
    },
    [api, listed],
  );
  const load = useCallback(
    () =>
      attempt(async () => {
        const next = await api.frame(locale);
        setFrame(next);
        const shown = chosen ?? next.campaigns[0]?.id;
        if (shown !== undefined) await look(next, shown);
      }),
    [api, attempt, chosen, locale, look],
  );
  useEffect(() => void load(), [load]);

  const act = useCallback(
    async (what: Done, call: (campaign: string) => Promise<unknown>): Promise<void> => {
      if (busy.current || campaign === null) return;
      busy.current = true;
      setDone(null);
      const acted = await attempt(async () => void (await call(campaign)));
      // Refused or not, what is true now is shown; and said to be done once the next thing may be.
      if (frame !== null) await look(frame, campaign).catch(() => undefined);
      busy.current = false;
      setDone(acted ? what : null);
    },
    [attempt, campaign, frame, look],
  );
  return {
    ...{ frame, queue, answers, animation, listed, campaign, fault, done },
    list: setListed,
    choose: useCallback((next) => {
      setChosen(next);
      // Another campaign has other themes.
      setListed(({ list }) => ({ list, theme: null, from: 0 }));
    }, []),
    act: useCallback((what, call) => void act(what, call), [act]),
    again: useCallback(() => void load(), [load]),
  };
}
