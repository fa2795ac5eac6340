import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { audiences } from '@miroir/basics';
import { AudienceDot, Button } from '@miroir/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useRef, useState } from 'react';
import {
  type IdeaOrder,
  type IdeaPlaceFilter,
  type IdeasOverview,
  type IdeaView,
  ideaOrders,
  ideaPlaces,
} from '../../contract/ideas.ts';
import { placeName } from '../../figures/ideas/table.ts';
import { absenceText, agreementText } from '../../figures/ideas/words.ts';
import { sideName } from '../../figures/words/names.ts';
import { useApp, useFrame } from '../app/context.tsx';
import { type Change, useFilters } from '../app/filters.tsx';
import { bornPlaces } from '../app/search.ts';
import { useTelling } from '../app/use-telling.ts';
import { DecideButton } from '../decisions/decide-button.tsx';
import { Loading } from '../parts/loading.tsx';

/** Milliseconds after the last letter before what is searched is written into the address. */
const writtenAfter = 300;

/** What is asked of the list: all of it is the address's, so that a link that is sent shows the same. */
function useAsked() {
  const [search, change] = useFilters();
  const { find = '', side = null, tongue = null, by = 'agreed', theme = null, page = 1 } = search;
  const place: IdeaPlaceFilter = search.born ?? 'all';
  const [typed, setTyped] = useState(find);
  const written = useRef(find);
  if (written.current !== find) {
    // Another address: a link that was followed, or the way back.
    written.current = find;
    if (find !== typed.trim()) setTyped(find);
  }
  const ask = (asked: Change) => change({ page: undefined, find: typed.trim() || undefined, ...asked });
  useEffect(() => {
    if (typed.trim() === find) return;
    const timer = setTimeout(() => ask({}), writtenAfter);
    return () => clearTimeout(timer);
  });
  return {
    asked: { side, place, language: tongue, order: by, theme, page, search: useDeferredValue(typed) },
    typed,
    setTyped,
    ask,
  };
}

type Asked = ReturnType<typeof useAsked>;

/** Ideas one by one: searched, filtered, twenty at a time. */
export function IdeaList({ overview }: { overview: IdeasOverview }) {
  const { api } = useApp();
  const { t } = useLingui();
  const { campaignId } = useFrame();
  const address = useAsked();
  const list = useQuery(
    api.trpc.ideas.list.queryOptions(
      { ...address.asked, campaign: campaignId },
      { placeholderData: keepPreviousData },
    ),
  );
  return (
    <section className="card idea-list">
      <h2>{t`Idée par idée`}</h2>
      <Asking {...address} overview={overview} />
      {list.data === undefined ? (
        <Loading failed={list.isError} />
      ) : (
        <>
          <p role="status" className="small muted">
            {t`${plural(list.data.total, { one: '# idée', other: '# idées' })}`}
          </p>
          <ol>
            {list.data.items.map((idea) => (
              <Idea key={idea.id} idea={idea} />
            ))}
          </ol>
          <Pages
            page={list.data.page}
            pages={list.data.pages}
            onPage={(page) => address.ask({ page: page > 1 ? page : undefined })}
          />
        </>
      )}
    </section>
  );
}

function Asking({
  asked: { side, language, place, order },
  typed,
  setTyped,
  ask,
  overview: { languages },
}: Asked & { overview: IdeasOverview }) {
  const { i18n, t } = useLingui();
  const places: Record<IdeaPlaceFilter, string> = {
    all: t`Partout`,
    both: t`Des deux côtés`,
    inside: t`Dedans seulement`,
    outside: t`Dehors seulement`,
  };
  const orders: Record<IdeaOrder, string> = {
    agreed: t`Le plus d’accord d’abord`,
    divided: t`Le plus partagé d’abord`,
    reacted: t`Le plus de réactions d’abord`,
  };
  const names = new Intl.DisplayNames(i18n.locale, { type: 'language' });
  return (
    <search className="filters">
      <label className="idea-search">
        <span>{t`Chercher dans les textes transmis`}</span>
        <input
          type="search"
          value={typed}
          maxLength={200}
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      <select
        className="menu"
        aria-label={t`Côté`}
        value={side ?? ''}
        onChange={({ target }) => ask({ side: audiences.find((each) => each === target.value) })}
      >
        <option value="">{t`Les deux côtés`}</option>
        {audiences.map((each) => (
          <option key={each} value={each}>
            {sideName(i18n, each)}
          </option>
        ))}
      </select>
      <select
        className="menu"
        aria-label={t`Où l’idée est née`}
        value={place}
        onChange={({ target }) => ask({ born: bornPlaces.find((each) => each === target.value) })}
      >
        {ideaPlaces.map((each) => (
          <option key={each} value={each}>
            {places[each]}
          </option>
        ))}
      </select>
      {languages.length < 2 ? null : (
        <select
          className="menu"
          aria-label={t`Langue du texte`}
          value={language ?? ''}
          onChange={({ target }) => ask({ tongue: target.value || undefined })}
        >
          <option value="">{t`Toutes les langues`}</option>
          {languages.map((each) => (
            <option key={each} value={each}>
              {names.of(each) ?? each}
            </option>
          ))}
        </select>
      )}
      {typed.trim() === '' ? (
        <select
          className="menu"
          aria-label={t`Tri`}
          value={order}
          onChange={({ target }) =>
            ask({ by: ideaOrders.find((each) => each === target.value && each !== 'agreed') })
          }
        >
          {ideaOrders.map((each) => (
            <option key={each} value={each}>
              {orders[each]}
            </option>
          ))}
        </select>
      ) : (
        <span className="small muted">
          <Trans>Le texte le plus proche d’abord</Trans>
        </span>
      )}
    </search>
  );
}

function Idea({ idea }: { idea: IdeaView }) {
  const { i18n, t } = useLingui();
  const telling = useTelling();
  const { side, theme, matches } = idea;
  const title = telling.frame.themes.find(({ id }) => id === theme)?.title ?? theme;
  return (
    <li>
      <p className="small muted with-dot">
        <AudienceDot audience={side} />
        <span>{[sideName(i18n, side), title, placeName(i18n, idea)].join(' · ')}</span>
      </p>
      <IdeaWords idea={idea} />
      <p className="small num">{agreementText(telling, idea)}</p>
      {matches.map(({ id, title: other }) => (
        <p key={id} className="small">
          {other === null ? (
            <Trans>Rapprochée d’une idée de l’autre côté, dont le texte n’est pas transmis.</Trans>
          ) : (
            <Trans>
              Rapprochée de l’autre côté : « <span dir="auto">{other}</span> »
            </Trans>
          )}
        </p>
      ))}
      {idea.counts !== null && (
        <DecideButton
          source={{ kind: 'idea', side, id: idea.id }}
          about={idea.text?.title ?? t`texte non transmis`}
        />
      )}
    </li>
  );
}

/** An idea in its author's words, or why they are not here. */
export function IdeaWords({ idea: { text, absence } }: { idea: Pick<IdeaView, 'text' | 'absence'> }) {
  const { i18n } = useLingui();
  if (text === null) return <p className="muted">{absenceText(i18n, absence ?? 'no-texts')}</p>;
  const { language, title, body, need, benefit } = text;
  return (
    <div lang={language} className="idea-words">
      <h3 dir="auto">{title}</h3>
      {[body, need, benefit].map((part, at) =>
        part === '' ? null : (
          <p key={at} dir="auto">
            {part}
          </p>
        ),
      )}
    </div>
  );
}

function Pages({ page, pages, onPage }: { page: number; pages: number; onPage(page: number): void }) {
  const { t } = useLingui();
  if (pages < 2) return null;
  return (
    <nav className="idea-pages screen-only" aria-label={t`Pages d’idées`}>
      <Button disabled={page <= 1} onClick={() => onPage(page - 1)}>{t`Précédentes`}</Button>
      <span className="small num">
        <Trans>
          page {page} sur {pages}
        </Trans>
      </span>
      <Button disabled={page >= pages} onClick={() => onPage(page + 1)}>{t`Suivantes`}</Button>
    </nav>
  );
}
