import type { DeskView, ReadingLabel } from '@miroir/desk';
import { useCallback, useEffect, useRef, useState } from 'react';
import { atTheDoor, DeskCallFailed, type DeskFault } from './around/sign-in-api.ts';
import type { DeskApi, Frame } from './desk-api.ts';

/** What is on the page. */
export interface Shown {
  readonly frame: Frame;
  readonly view: DeskView;
}

/** The desk, and what a reader does at it. */
export interface Desk {
  readonly shown: Shown | null;
  readonly fault: DeskFault | null;
  readonly label: (label: ReadingLabel) => void;
  readonly undo: () => void;
  readonly choose: (theme: string) => void;
  readonly again: () => void;
}

/** Asks for the desk in a language, and does one thing at a time: a key pressed while another is on its way is nothing. */
export function useDesk(api: DeskApi, locale: string, onSignedOut: (fault: DeskFault) => void): Desk {
  const [shown, setShown] = useState<Shown | null>(null);
  const [fault, setFault] = useState<DeskFault | null>(null);
  const busy = useRef(false);

  const fail = useCallback(
    (error: unknown) => {
      const found = error instanceof DeskCallFailed ? error.fault : 'unreachable';
      if (atTheDoor.has(found)) onSignedOut(found);
      else setFault(found);
      return found;
    },
    [onSignedOut],
  );
  const act = useCallback(
    async (call: () => Promise<DeskView>): Promise<void> => {
      if (busy.current) return;
      busy.current = true;
      try {
        const view = await call();
        setShown((now) => now && { ...now, view });
        setFault(null);
      } catch (error) {
        const found = fail(error);
        // The comment was labelled or withdrawn elsewhere, or reading has ended: what is true now is shown, and said.
        if (found === 'stale' || found === 'closed') {
          const view = await api.view(locale).catch(() => null);
          if (view === null) setFault('unreachable');
          else setShown((now) => now && { ...now, view });
        }
      } finally {
        busy.current = false;
      }
    },
    [api, locale, fail],
  );
  const load = useCallback(async () => {
    try {
      const [frame, view] = await Promise.all([api.frame(locale), api.view(locale)]);
      setShown({ frame, view });
      setFault(null);
    } catch (error) {
      fail(error);
    }
  }, [api, locale, fail]);
  useEffect(() => void load(), [load]);

  const view = shown?.view;
  const token = view?.state === 'open' ? view.comment?.token : undefined;
  const label = useCallback(
    (given: ReadingLabel) => {
      if (token !== undefined) void act(() => api.label(locale, { token, label: given }));
    },
    [act, api, locale, token],
  );
  return {
    shown,
    fault,
    label,
    undo: useCallback(() => void act(() => api.undo(locale)), [act, api, locale]),
    choose: useCallback((theme: string) => void act(() => api.choose(locale, theme)), [act, api, locale]),
    again: useCallback(() => void load(), [load]),
  };
}
