import type { SpaceDeskFrame } from '@miroir/space';
import { useCallback, useEffect, useRef, useState } from 'react';
import { atTheDoor, DeskCallFailed, type DeskFault } from '../around/sign-in-api.ts';
import type { SpaceDeskApi } from './space-desk-api.ts';
import { type DeskViews, type Listed, useDeskViews } from './use-desk-views.ts';

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
    | 'admit'
    | 'turn-down'
    | 'words'
    | 'digest';
  readonly id: string;
}

export interface SpaceDesk extends DeskViews {
  readonly frame: SpaceDeskFrame | null;
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
  const { views, listed, list, look } = useDeskViews(api);
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
  return {
    ...views,
    ...{ frame, listed, list, campaign, fault, done },
    choose: useCallback(
      (next) => {
        setChosen(next);
        // Another campaign has other themes.
        list((now) => ({ ...now, theme: null, from: 0 }));
      },
      [list],
    ),
    act: useCallback((what, call) => void act(what, call), [act]),
    again: useCallback(() => void load(), [load]),
  };
}
