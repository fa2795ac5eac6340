/** The page's language is another one: its lines run in that one's direction. */
export function turnPage(locale: string): void {
  const page = document.documentElement;
  page.lang = locale;
  page.dir = page.dataset.rtl?.split(' ').includes(locale) === true ? 'rtl' : 'ltr';
}
