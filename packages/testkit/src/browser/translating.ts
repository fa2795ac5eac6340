/**
 * What a translating browser does to a page: every text is moved into two `<font>` elements, at once and again whenever
 * something changed. Runs in the page.
 */
export function translate(): void {
  const move = (text: Text): void => {
    if (text.data.trim() === '' || text.parentElement === null) return;
    if (text.parentElement.closest('script, style, textarea, font, noscript, option') !== null) return;
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    text.replaceWith(outer);
    outer.append(inner);
    inner.append(text);
  };
  const all = (): void => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) move(text);
  };
  const start = (): void => {
    all();
    new MutationObserver(all).observe(document.body, { childList: true, characterData: true, subtree: true });
  };
  if (document.body === null) addEventListener('DOMContentLoaded', start);
  else start();
}

/** Texts that stand beside something else in their element: what a translator would break. Runs in the page. */
export function sharedTexts(): string[] {
  const found: string[] = [];
  for (const element of document.querySelectorAll('#root, #root *')) {
    const kept = [...element.childNodes].filter(
      (child) => !(child instanceof Text && child.data.trim() === ''),
    );
    if (kept.length < 2) continue;
    for (const child of kept) if (child instanceof Text) found.push(`${element.outerHTML.slice(0, 120)}`);
  }
  return found;
}
