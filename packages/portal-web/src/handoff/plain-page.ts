import type { I18n } from '@lingui/core';

/** A page without React: a title, sentences, and what can be done. */
export interface PlainPage {
  readonly title: string;
  readonly text: string;
  readonly actions?: readonly { readonly label: string; readonly run: () => void }[];
}

/** Draws it into `root`; the title takes the focus. Text only, never markup. */
export function showPlain(root: HTMLElement, page: PlainPage): void {
  const main = element('main', 'page plain');
  const title = element('h1');
  title.textContent = page.title;
  title.tabIndex = -1;
  const text = element('p', 'lead');
  text.textContent = page.text;
  const actions = element('div', 'actions');
  for (const [index, action] of (page.actions ?? []).entries()) {
    const button = element('button', index === 0 ? 'btn primary' : 'btn quiet') as HTMLButtonElement;
    button.type = 'button';
    button.textContent = action.label;
    button.addEventListener('click', () => action.run());
    actions.append(button);
  }
  main.append(title, text, actions);
  root.replaceChildren(main);
  document.title = page.title;
  title.focus();
}

function element(name: string, className = ''): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  return made;
}

/** Loads the words only when something must be said: a hand-off that goes well says nothing. */
export async function sayLater(
  root: HTMLElement,
  locale: string,
  say: (i18n: I18n) => PlainPage,
): Promise<void> {
  const { loadWholeI18n } = await import('../i18n/load-i18n.ts');
  showPlain(root, say(await loadWholeI18n(locale)));
}
