import type {
  AnimationDesk,
  AnswerDesk,
  DeskCrossing,
  DeskIdeas,
  DeskPerson,
  DeskQueue,
  ReviewDesk,
  SpaceDeskFrame,
} from '@miroir/space';
import { useCallback, useEffect, useRef, useState } from 'react';
import { atTheDoor, DeskCallFailed, type DeskFault } from '../around/sign-in-api.ts';
import type { AnswersAsked, SpaceDeskApi } from './space-desk-api.ts';

/** What was done last. */
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
    | 'clear'
    | 'hold'
    | 'join'
    | 'part'
    | 'move'
    | 'pin'
    | 'unpin'
    | 'close'
    | 'reopen'
    | 'remove'
    | 'reply'
    | 'announce'
    | 'retract'
    | 'template'
    | 'compose'
    | 'admit'
    | 'turn-down'
    | 'words'
    | 'digest';
  readonly id: string;
  /** How it is taken back; left out where it is not. */
  readonly back?: { readonly what: Done['what']; readonly call: (campaign: string) => Promise<unknown> };
}

/** Which ideas are looked at. */
export interface WantedIdeas {
  readonly text: string;
  readonly theme: string | null;
}

/** Which list of ideas is looked at, of which theme, and how many are passed over. */
export type Listed = Omit<AnswersAsked, 'campaign'>;

export interface SpaceDesk {
  readonly frame: SpaceDeskFrame | null;
  /** Null until it is here, and for whoever may not see it. */
  readonly queue: DeskQueue | null;
  /** What is read before it appears. */
  readonly reviews: ReviewDesk | null;
  /** What may cross to the other side. */
  readonly crossing: DeskCrossing | null;
  readonly answers: AnswerDesk | null;
  readonly ideas: DeskIdeas | null;
  readonly wanted: WantedIdeas;
  readonly look: (wanted: WantedIdeas) => void;
  readonly people: readonly DeskPerson[] | null;
  /** Asks for something that is shown in one place alone; null where it was refused, which is said. */
  readonly ask: <T>(call: (campaign: string) => Promise<T>) => Promise<T | null>;
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

/** What is seen at the desk, as it was when somebody last looked. */
function useSeen(api: SpaceDeskApi) {
  const [queue, setQueue] = useState<DeskQueue | null>(null);
  const [reviews, setReviews] = useState<ReviewDesk | null>(null);
  const [crossing, setCrossing] = useState<DeskCrossing | null>(null);
  const [answers, setAnswers] = useState<AnswerDesk | null>(null);
  const [ideas, setIdeas] = useState<DeskIdeas | null>(null);
  const [wanted, setWanted] = useState<WantedIdeas>({ text: '', theme: null });
  const [people, setPeople] = useState<readonly DeskPerson[] | null>(null);
  const [animation, setAnimation] = useState<AnimationDesk | null>(null);
  const [listed, setListed] = useState<Listed>({ list: 'unanswered', theme: null, from: 0 });
  /** What a person may see of a campaign, as it stands now. */
  const look = useCallback(
    async ({ may }: SpaceDeskFrame, shown: string): Promise<void> => {
      if (may.includes('look')) {
        setQueue(await api.queue(shown));
        setReviews(await api.reviews(shown));
        setCrossing(await api.crossing(shown));
      }
      if (may.includes('draft')) setAnswers(await api.answers({ campaign: shown, ...listed }));
      if (may.includes('animate')) setAnimation(await api.animation(shown));
      if (may.includes('look')) setIdeas(await api.ideas({ campaign: shown, ...wanted }));
      if (may.includes('people')) setPeople(await api.people());
    },
    [api, listed, wanted],
  );
  /** Another campaign has other themes. */
  const forgetThemes = useCallback(() => {
    setListed(({ list }) => ({ list, theme: null, from: 0 }));
    setWanted(({ text }) => ({ text, theme: null }));
  }, []);
  const seen = { queue, reviews, crossing, answers, animation, listed, ideas, wanted, people };
  return { seen, look, setWanted, setListed, forgetThemes };
}

/** The desk of a space, and what is done at it: one thing at a time. */
export function useSpaceDesk(
  api: SpaceDeskApi,
  locale: string,
  onSignedOut: (fault: DeskFault) => void,
): SpaceDesk {
  const [frame, setFrame] = useState<SpaceDeskFrame | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const { seen, look, setWanted, setListed, forgetThemes } = useSeen(api);
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
  const ask = useCallback(
    async <T>(call: (campaign: string) => Promise<T>): Promise<T | null> => {
      const answered: { value: T | null } = { value: null };
      await attempt(async () => {
        if (campaign !== null) answered.value = await call(campaign);
      });
      return answered.value;
    },
    [attempt, campaign],
  );
  return {
    ...{ frame, ...seen, campaign, fault, done, ask },
    look: setWanted,
    list: setListed,
    choose: useCallback(
      (next) => {
        setChosen(next);
        forgetThemes();
      },
      [forgetThemes],
    ),
    act: useCallback((what, call) => void act(what, call), [act]),
    again: useCallback(() => void load(), [load]),
  };
}
