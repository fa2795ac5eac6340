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

/** Where the person is and how to go elsewhere; the address keeps its `?lang=`. */
export interface Router {
  readonly path: string;
  go(path: string, options?: { replace?: boolean }): void;
}

const RouterContext = createContext<Router | null>(null);

/** A page's address as state: the history API, nothing more. */
export function RouterProvider({ children }: { children: ReactNode }): ReactElement {
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const follow = () => setPath(location.pathname);
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const go = useCallback((next: string, options: { replace?: boolean } = {}) => {
    const url = next + location.search;
    if (options.replace === true) history.replaceState(null, '', url);
    else history.pushState(null, '', url);
    setPath(next);
  }, []);
  return <RouterContext value={{ path, go }}>{children}</RouterContext>;
}

/** The router of the page. @throws Error outside a RouterProvider. */
export function useRouter(): Router {
  const router = use(RouterContext);
  if (router === null) throw new Error('no router around this component');
  return router;
}

/** A true link (copyable, openable in a tab) that does not reload the page on a plain click. */
export function Link({ to, ...rest }: Omit<ComponentProps<'a'>, 'href'> & { to: string }): ReactElement {
  const { go } = useRouter();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a {...rest} href={to + location.search} onClick={follow}>
      {rest.children}
    </a>
  );
}
