import {
  type ComponentProps,
  createContext,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useState,
} from 'react';
import { pathOf, pathWithin } from './round-path.ts';

/** Where the person is and how to go elsewhere; the address keeps its `?lang=`. */
export interface Router {
  readonly path: string;
  go(path: string, options?: Going): void;
  /** Its whole address. */
  addressOf(path: string): string;
}

/** `state` is kept with the address: where a page was come from, if that decides where it leads. */
interface Going {
  readonly replace?: boolean;
  readonly state?: string | undefined;
}

const RouterContext = createContext<Router | null>(null);

/** A page's address as state: the history API, nothing more. Paths are those within the round, whose pages begin at `base`. */
export function RouterProvider({ base, children }: { base: string; children: ReactNode }): ReactElement {
  const [path, setPath] = useState(() => pathWithin(base, location.pathname));
  useEffect(() => {
    const follow = () => setPath(pathWithin(base, location.pathname));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, [base]);
  const addressOf = useCallback((next: string) => pathOf(base, next) + location.search, [base]);
  const go = useCallback(
    (next: string, { replace = false, state }: Going = {}) => {
      history[replace ? 'replaceState' : 'pushState'](state ?? null, '', addressOf(next));
      setPath(next);
    },
    [addressOf],
  );
  return <RouterContext value={{ path, go, addressOf }}>{children}</RouterContext>;
}

/** The router of the page. @throws Error outside a RouterProvider. */
export function useRouter(): Router {
  const router = use(RouterContext);
  if (router === null) throw new Error('no router around this component');
  return router;
}

/** A true link (copyable, openable in a tab) that does not reload the page on a plain click. */
export function Link({
  to,
  state,
  ...rest
}: Omit<ComponentProps<'a'>, 'href'> & Pick<Going, 'state'> & { to: string }): ReactElement {
  const { go, addressOf } = useRouter();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(to, { state });
  };
  return (
    <a {...rest} href={addressOf(to)} onClick={follow}>
      {rest.children}
    </a>
  );
}
