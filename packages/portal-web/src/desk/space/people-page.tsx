import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { DeskLink, DeskPerson, SpaceDeskFrame } from '@miroir/space';
import { Badge, Button } from '@miroir/ui';
import { type FormEvent, type ReactElement, useState } from 'react';
import { copyText } from '../../copy-text.ts';
import { dayOf } from '../../i18n/format.ts';
import type { Invited, SpaceDeskApi } from './space-desk-api.ts';
import { useModerationWords } from './use-moderation-words.ts';
import type { SpaceDesk } from './use-space-desk.ts';

const roles = ['moderator', 'community-manager', 'sponsor', 'central-team'] as const;

interface Props {
  readonly frame: SpaceDeskFrame;
  readonly people: readonly DeskPerson[];
  readonly desk: SpaceDesk;
  readonly api: SpaceDeskApi;
  readonly locale: string;
}

/** A link that was just made, and whom it is for. */
interface ForSomebody extends DeskLink {
  readonly name: string;
}

/** Who acts at this desk: let in by a link that works once, and out at once. */
export function PeoplePage({ frame, people, desk, api, locale }: Props): ReactElement {
  const { t } = useLingui();
  const [link, setLink] = useState<ForSomebody | null>(null);
  const came = people.filter((each) => each.came).length;
  const make = async (name: string, call: () => Promise<DeskLink>): Promise<boolean> => {
    const made = await desk.ask(call);
    if (made !== null) setLink({ ...made, name });
    desk.again();
    return made !== null;
  };
  return (
    <>
      <h1>
        {t`${plural(came, { one: '# personne a déjà ouvert ce bureau.', other: '# personnes ont déjà ouvert ce bureau.' })}`}
      </h1>
      <Invite onInvite={(who) => make(who.name, () => api.invite(who))} />
      {link === null ? null : (
        <LinkShown link={link} until={dayOf(new Date(link.until).toISOString(), locale, frame.timeZone)} />
      )}
      <ul className="cases">
        {people.map((person) => (
          <PersonLine
            key={person.id}
            {...{ person, locale, desk, api }}
            timeZone={frame.timeZone}
            onRenew={() => void make(person.name, () => api.renewLink(person.id))}
          />
        ))}
      </ul>
    </>
  );
}

function Invite({ onInvite }: { readonly onInvite: (who: Invited) => Promise<boolean> }): ReactElement {
  const { t } = useLingui();
  const { roleOf } = useModerationWords();
  const [name, setName] = useState('');
  const [role, setRole] = useState<Invited['role']>('moderator');
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '' && (await onInvite({ name: name.trim(), role }))) setName('');
  };
  return (
    <section className="case">
      <h2>{t`Inviter quelqu’un`}</h2>
      <form className="finder" autoComplete="off" onSubmit={(event) => void send(event)}>
        <label>
          <span>{t`Nom`}</span>
          <input value={name} maxLength={80} required onChange={({ target }) => setName(target.value)} />
        </label>
        <label>
          <span>{t`Rôle`}</span>
          <select
            value={role}
            onChange={({ target }) => setRole(roles.find((each) => each === target.value) ?? 'moderator')}
          >
            {roles.map((each) => (
              <option key={each} value={each}>
                {roleOf(each)}
              </option>
            ))}
          </select>
        </label>
        <Button kind="primary" type="submit">{t`Faire une invitation`}</Button>
      </form>
    </section>
  );
}

function LinkShown({
  link: { name, url },
  until,
}: {
  readonly link: ForSomebody;
  readonly until: string;
}): ReactElement {
  const { t } = useLingui();
  const [copied, setCopied] = useState<string | null>(null);
  return (
    <section className="case">
      <p role="status">
        {t`Lien pour ${name}, à usage unique, valable jusqu’au ${until}. Rien n’est envoyé : transmettez-le vous-même. Il ne sera plus affiché.`}
      </p>
      <p>
        <code dir="ltr">{url}</code>
      </p>
      <div className="actions">
        <Button onClick={() => void copyText(url).then((done) => setCopied(done ? url : null))}>
          {copied === url ? t`Copié` : t`Copier le lien`}
        </Button>
      </div>
    </section>
  );
}

function PersonLine({
  person: { id, name, role, came, self, linkUntil, invitedBy },
  locale,
  timeZone,
  desk,
  api,
  onRenew,
}: Pick<Props, 'locale' | 'desk' | 'api'> & {
  readonly person: DeskPerson;
  readonly timeZone: string;
  readonly onRenew: () => void;
}): ReactElement {
  const { t } = useLingui();
  const { roleOf } = useModerationWords();
  const [sure, setSure] = useState(false);
  const until = linkUntil === null ? '' : dayOf(new Date(linkUntil).toISOString(), locale, timeZone);
  return (
    <li className="case" aria-label={name}>
      <p className="case-head">
        <b dir="auto">{name}</b>
        <span>{roleOf(role)}</span>
        {self ? <Badge>{t`vous`}</Badge> : null}
        {came ? null : <Badge kind="weak">{t`invitation pas encore utilisée`}</Badge>}
        <span>
          {invitedBy === '' ? t`invitation faite en ligne de commande` : t`invitation de ${invitedBy}`}
        </span>
        {linkUntil === null ? null : <span>{t`un lien attend, jusqu’au ${until}`}</span>}
      </p>
      <div className="actions">
        {sure ? (
          <>
            <Button
              kind="danger"
              onClick={() => desk.act({ what: 'remove', id }, () => api.removePerson(id))}
            >{t`Retirer l’accès maintenant`}</Button>
            <Button onClick={() => setSure(false)}>{t`Garder`}</Button>
          </>
        ) : (
          <>
            <Button onClick={onRenew}>{t`Nouveau lien`}</Button>
            {self ? null : <Button onClick={() => setSure(true)}>{t`Retirer l’accès`}</Button>}
          </>
        )}
      </div>
    </li>
  );
}
