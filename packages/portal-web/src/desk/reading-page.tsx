import { useLingui } from '@lingui/react/macro';
import { Notice } from '@miroir/ui';
import { type ReactElement, useCallback, useState } from 'react';
import { DeskHeader, type HeaderProps } from './around/desk-header.tsx';
import { kept } from './around/kept-session.ts';
import type { DeskFault } from './around/sign-in-api.ts';
import { CommentCard } from './comment-card.tsx';
import type { DeskApi } from './desk-api.ts';
import { DeskAside } from './desk-aside.tsx';
import { Gain } from './gain.tsx';
import { JustBefore } from './just-before.tsx';
import { LabelKeys } from './label-keys.tsx';
import { NothingToRead } from './nothing-to-read.tsx';
import { type Desk, type Shown, useDesk } from './use-desk.ts';
import { useKeys } from './use-keys.ts';

const keysKept = kept('miroir-desk-keys');

/** Reading: one comment, five keys, the way back. */
export function ReadingPage({
  api,
  locale,
  header,
  onLeft,
}: {
  readonly api: DeskApi;
  readonly locale: string;
  readonly header: HeaderProps;
  readonly onLeft: (why: DeskFault | null) => void;
}): ReactElement {
  const { t } = useLingui();
  const desk = useDesk(api, locale, onLeft);
  const [keysOn, setKeysOn] = useState(() => keysKept.get() !== 'off');
  const switchKeys = useCallback((on: boolean) => {
    keysKept.set(on ? null : 'off');
    setKeysOn(on);
  }, []);
  useKeys(keysOn, { onLabel: desk.label, onUndo: desk.undo });
  const leave = () => void api.close().finally(() => onLeft(null));
  const frame = desk.shown?.frame;
  const reader = frame?.reader ?? null;
  return (
    <>
      <DeskHeader
        {...header}
        organisation={frame?.organisation ?? null}
        side={frame?.side ?? null}
        title={t`Bureau de lecture`}
        person={reader === null ? null : t`${reader}, lecture`}
        onLeave={leave}
      />
      <main>
        <Fault fault={desk.fault} onAgain={desk.again} />
        {desk.shown === null ? null : (
          <Content desk={desk} shown={desk.shown} keysOn={keysOn} onKeys={switchKeys} />
        )}
      </main>
    </>
  );
}

function Content({
  desk,
  shown: { frame, view },
  keysOn,
  onKeys,
}: {
  readonly desk: Desk;
  readonly shown: Shown;
  readonly keysOn: boolean;
  readonly onKeys: (on: boolean) => void;
}): ReactElement {
  const { t } = useLingui();
  if (view.state !== 'open') return <NothingToRead frame={frame} view={view} />;
  const theme = view.themes.find(({ id }) => id === view.theme);
  return (
    <>
      <h1 className="vh">{t`Lire, et dire le ton`}</h1>
      <div className="lay">
        <div>
          {theme === undefined ? null : <Gain key={theme.id} theme={theme} gain={view.gain} />}
          {view.comment === null ? (
            <NothingToRead frame={frame} view={view} />
          ) : (
            <>
              <CommentCard comment={view.comment} />
              <LabelKeys keysOn={keysOn} onLabel={desk.label} />
            </>
          )}
          {view.last === null ? null : <JustBefore last={view.last} keysOn={keysOn} onUndo={desk.undo} />}
        </div>
        <DeskAside
          frame={frame}
          themes={view.themes}
          theme={view.theme}
          agreement={view.agreement}
          keysOn={keysOn}
          onKeys={onKeys}
          onChoose={desk.choose}
        />
      </div>
    </>
  );
}

function Fault({
  fault,
  onAgain,
}: {
  readonly fault: DeskFault | null;
  readonly onAgain: () => void;
}): ReactElement | null {
  const { t } = useLingui();
  // That reading has ended is what the page then says itself.
  if (fault === null || fault === 'nothing' || fault === 'closed') return null;
  return (
    <Notice kind="warn" className="fault">
      <p role="alert">
        <span>
          {fault === 'stale'
            ? t`Ce commentaire a été lu dans un autre onglet, ou retiré. En voici un autre.`
            : t`Le bureau ne répond pas. Rien de ce qui est enregistré n’est perdu.`}
        </span>{' '}
        {fault === 'stale' ? null : (
          <button type="button" className="btn link" onClick={onAgain}>
            {t`Réessayer`}
          </button>
        )}
      </p>
    </Notice>
  );
}
