import './space-desk.css';
import { useLingui } from '@lingui/react/macro';
import type { InsideProps } from '../around/desk-app.tsx';
import { connectSpaceDesk } from './space-desk-api.ts';
import { SpaceDeskPage } from './space-desk-page.tsx';

function useSpaceDeskWords() {
  const { t } = useLingui();
  return {
    title: t`Bureau de l’espace`,
    lead: t`Ici, l’équipe de l’espace décide, après coup, de ce qui est signalé, et répond à qui demande un second avis. Elle ne sait de personne qui il est.`,
  };
}

/** Where the organiser's people moderate a space. */
export function spaceDesk(session: () => string | null) {
  const api = connectSpaceDesk(session);
  const Inside = (props: InsideProps) => <SpaceDeskPage api={api} {...props} />;
  return { api, useWords: useSpaceDeskWords, Inside };
}
