import { useLingui } from '@lingui/react';
import { Plural, Trans } from '@lingui/react/macro';
import type { Audience } from '@miroir/basics';
import type { AmendedThing, AmendmentView } from '../../contract/amendments.ts';
import { sideName } from '../../figures/words/names.ts';
import { useFrame } from './context.tsx';

/** What was changed of the round since its launch, above every page; that a side has not applied it is said aloud. */
export function AmendedNotice() {
  const { amendments } = useFrame();
  if (amendments.length === 0) return null;
  const missing = amendments.filter((each) => each.missing.length > 0);
  return (
    <div className="amended">
      {missing.map((each) => (
        <Missing key={each.serial} amendment={each} />
      ))}
      {amendments
        .filter((each) => each.refusedBy.length > 0)
        .map((each) => (
          <Refused key={each.serial} amendment={each} />
        ))}
      <details>
        <summary>
          <Plural
            value={amendments.length}
            one="Un changement depuis l’ouverture"
            other="# changements depuis l’ouverture"
          />
        </summary>
        <ol>
          {amendments.map((each) => (
            <li key={`${each.at} ${each.what.kind}`}>
              <Said amendment={each} />
            </li>
          ))}
        </ol>
      </details>
    </div>
  );
}

function Missing({ amendment: { serial, missing } }: { amendment: AmendmentView }) {
  const { i18n } = useLingui();
  const side = missing.map((each) => sideName(i18n, each)).join(', ');
  return (
    <p className="notice warn" role="status">
      <Trans>
        Modification {serial} : pas encore en vigueur partout ({side}). Les deux côtés ne sont pas dans le
        même état.
      </Trans>
    </p>
  );
}

function Refused({ amendment: { serial, refusedBy } }: { amendment: AmendmentView }) {
  const { i18n } = useLingui();
  const side = refusedBy.map((each) => sideName(i18n, each)).join(', ');
  return (
    <p className="notice warn" role="status">
      <Trans>
        Modification {serial} : arrivée trop tard ({side}). Elle n’y vaut pas.
      </Trans>
    </p>
  );
}

function Said({ amendment: { at, what, release } }: { amendment: AmendmentView }) {
  const { i18n } = useLingui();
  const { timeZone } = useFrame();
  const day = i18n.date(new Date(at), { dateStyle: 'long', timeZone });
  const releases = (['employees', 'consumers'] as const).filter((side) => release[side] !== null);
  return (
    <>
      <b>{day}</b> <What what={what} />{' '}
      {releases.map((side) => (
        <FirstRelease key={side} side={side} number={release[side] ?? 0} />
      ))}
    </>
  );
}

function FirstRelease({ side, number }: { side: Audience; number: number }) {
  const { i18n } = useLingui();
  const name = sideName(i18n, side);
  return (
    <span className="muted">
      <Trans>
        {name} : depuis la publication {number}.
      </Trans>{' '}
    </span>
  );
}

function What({ what }: { what: AmendedThing }) {
  const { i18n } = useLingui();
  const { timeZone } = useFrame();
  switch (what.kind) {
    case 'close': {
      const [from, to] = [what.from, what.to].map((instant) =>
        i18n.date(new Date(instant), { dateStyle: 'long', timeStyle: 'short', timeZone }),
      );
      return (
        <Trans>
          La clôture est passée du {from} au {to}.
        </Trans>
      );
    }
    case 'text':
      return (
        <>
          <Trans>Un texte a été corrigé.</Trans>
          {what.texts.map(({ audience, before, after }) => (
            <span key={`${audience} ${before}`} className="wordings">
              {audience === null ? null : <b>{sideName(i18n, audience)} </b>}
              <del>{before}</del> <ins>{after}</ins>
            </span>
          ))}
        </>
      );
    case 'announce':
      return (
        <>
          <Trans>Annonce.</Trans>
          {what.texts.map(({ audience, text }) => (
            <span key={`${audience}`} className="wordings">
              {audience === null ? null : <b>{sideName(i18n, audience)} </b>}
              {text}
            </span>
          ))}
        </>
      );
    case 'people':
      return (
        <>
          <b>{sideName(i18n, what.audience)}</b>{' '}
          <Plural
            value={what.people}
            one="# personne de plus a été invitée."
            other="# personnes de plus ont été invitées."
          />
        </>
      );
    case 'reissue':
      return (
        <>
          <b>{sideName(i18n, what.audience)}</b>{' '}
          <Plural
            value={what.codes}
            one="Une invitation perdue a été remplacée."
            other="# invitations perdues ont été remplacées."
          />
        </>
      );
  }
}
