import { useEffect } from 'react';

/**
 * Gives the focus to the content of the page when what had it is gone: a link that led to another page, a button that did
 * its work. Without it the keyboard, and whoever is read to, would start again from the top of the window.
 */
export function useKeptFocus(content: string): void {
  useEffect(() => {
    let last: Element | null = null;
    const remember = ({ target }: FocusEvent) => {
      last = target instanceof Element ? target : null;
    };
    const watch = new MutationObserver(() => {
      if (last === null || last.isConnected) return;
      last = null;
      if (document.activeElement === null || document.activeElement === document.body)
        document.getElementById(content)?.focus({ preventScroll: true });
    });
    addEventListener('focusin', remember);
    watch.observe(document.body, { childList: true, subtree: true });
    return () => {
      removeEventListener('focusin', remember);
      watch.disconnect();
    };
  }, [content]);
}

/** A ref for what appears in the place of what had the focus. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
}
