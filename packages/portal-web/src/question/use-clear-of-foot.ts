import { useEffect } from 'react';

const room = 16;

/**
 * On a phone the foot is fixed over the page. Browsers scroll a focused field into view without always counting the
 * foot (a tall text area is "visible" by its first line), so what it still covers is scrolled clear.
 */
export function useClearOfFoot(): void {
  useEffect(() => {
    const uncover = (event: FocusEvent) => {
      const field = event.target;
      const foot = document.querySelector('.foot');
      if (!(field instanceof HTMLElement) || foot === null || foot.contains(field)) return;
      if (getComputedStyle(foot).position !== 'fixed') return;
      const covered = field.getBoundingClientRect().bottom - foot.getBoundingClientRect().top;
      if (covered > -room) scrollBy(0, covered + room);
    };
    addEventListener('focusin', uncover);
    return () => removeEventListener('focusin', uncover);
  }, []);
}
