import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Card } from '@miroir/ui';
import { useQuery } from '@tanstack/react-query';
import { useApp, useFrame } from '../app/context.tsx';
import { useRight } from '../app/who.ts';
import { Loading } from '../parts/loading.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { InviteForm } from '../people/invite-form.tsx';
import { Journal } from '../people/journal.tsx';
import { PersonLine } from '../people/person-line.tsx';
import { SharedLinks } from '../people/shared-links.tsx';

/** Who may look, how they come in, and what was done. */
export function PeoplePage() {
  const { api } = useApp();
  const { t } = useLingui();
  const { now } = useFrame();
  const mayManage = useRight('people');
  const people = useQuery(api.trpc.people.list.queryOptions(undefined, { enabled: mayManage }));
  if (!mayManage)
    return (
      <PageHead
        title={t`Accès`}
        finding={t`Cette page est réservée aux responsables.`}
        under={<Trans>Votre rôle donne la lecture de toutes les autres pages.</Trans>}
      />
    );
  if (!people.data) return <Loading failed={people.isError} />;
  const waiting = people.data.filter(({ joinedAt }) => joinedAt === null);
  const come = people.data.filter(({ joinedAt }) => joinedAt !== null);
  const count = come.length;
  return (
    <>
      <PageHead
        title={t`Accès`}
        finding={
          count === 1
            ? t`Une personne a ouvert la comparaison.`
            : t`${count} personnes ont ouvert la comparaison.`
        }
        under={
          <Plural
            value={waiting.length}
            _0="Aucune invitation n’attend."
            one="# invitation n’a pas encore été utilisée."
            other="# invitations n’ont pas encore été utilisées."
          />
        }
      />
      <section className="stack people-page">
        <InviteForm />
        <Card>
          <h2>
            <Trans>Personnes</Trans>
          </h2>
          <ul className="people">
            {[...waiting, ...come].map((person) => (
              <PersonLine key={person.id} person={person} now={now} />
            ))}
          </ul>
        </Card>
        <SharedLinks />
        <Journal />
      </section>
    </>
  );
}
