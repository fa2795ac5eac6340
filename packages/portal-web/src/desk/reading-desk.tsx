import { useLingui } from '@lingui/react/macro';
import type { InsideProps } from './around/desk-app.tsx';
import { connectDeskApi } from './desk-api.ts';
import { ReadingPage } from './reading-page.tsx';

function useReadingWords() {
  const { t } = useLingui();
  return {
    title: t`Bureau de lecture`,
    lead: t`Ici, les personnes que la campagne nomme lisent des commentaires, un par un, pour dire leur ton.`,
  };
}

/** Where readers say the tone of comments. */
export function readingDesk(session: () => string | null) {
  const api = connectDeskApi(session);
  const Inside = (props: InsideProps) => <ReadingPage api={api} {...props} />;
  return { api, useWords: useReadingWords, Inside };
}
