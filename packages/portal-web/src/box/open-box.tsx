import type { I18n } from '@lingui/core';
import { type BoxApi, createBoxApi, readHolding, type Shelf } from '@miroir/participant';
import { openRoundShelf } from '@miroir/participant/browser';
import { createRoot } from 'react-dom/client';
import type { BoxBoot, Device } from '../around/box-boot.ts';
import { type Draft, emptyDraft } from '../draft/draft.ts';
import { readDelivery } from '../draft/outbox.ts';
import { asked } from '../draft/sheet.ts';
import { loadI18n } from '../i18n/load-i18n.ts';
import { pathOf, pathWithin, roundPath } from '../router/round-path.ts';
import { announced, openTabs } from '../tabs/other-tabs.ts';
import { BoxApp } from './box-app.tsx';
import { homeOf } from './box-pages.tsx';

/** What the page before this one, in the same document, has already opened. */
interface Opened {
  readonly shelf: Shelf | null;
  readonly i18n: I18n;
}

/** Reads the device, loads the language, draws the box's pages. */
export async function openBox(boot: BoxBoot, root: HTMLElement, opened?: Opened): Promise<void> {
  const language = { current: boot.locale };
  const api: BoxApi = createBoxApi({ round: boot.address, locale: () => language.current });
  const [device, pipe, i18n] = await Promise.all([
    readDevice(boot, opened === undefined ? openRoundShelf(boot.address) : opened.shelf),
    // Whatever the texts say, they are one language's of the same campaign: all of them say it, or none.
    JSON.stringify(boot.questionnaire).includes('{answer:') ? import('../pipes/pipe.ts') : undefined,
    opened?.i18n ?? loadI18n(boot.locale),
  ]);
  arriveHome(boot, device);
  createRoot(root).render(
    <BoxApp
      boot={boot}
      api={api}
      device={{ ...device, pipe: pipe?.pipeQuestions }}
      i18n={i18n}
      language={language}
    />,
  );
}

/** `/` is nobody's page: the one it leads to is drawn at once, instead of a first drawing that only redirects. */
function arriveHome(boot: BoxBoot, { holding, draft, delivery }: Device): void {
  const base = roundPath(boot);
  if (pathWithin(base, location.pathname) !== '/' || holding?.step !== 'held') return;
  const home = homeOf({ held: holding, draft, delivery, questions: asked(boot.questionnaire, draft) });
  history.replaceState(null, '', pathOf(base, home) + location.search);
}

async function readDevice(
  { address, questionnaire }: BoxBoot,
  opening: Promise<Shelf | null> | Shelf | null,
): Promise<Device> {
  const bare = await opening;
  const tabs = openTabs(address);
  if (bare === null)
    return {
      shelf: bare,
      holding: undefined,
      draft: emptyDraft,
      delivery: { state: 'nothing' },
      tabs,
      arrange: asWritten,
    };
  const shelf = announced(bare, tabs);
  const [holding, draft, delivery, arrange] = await Promise.all([
    readHolding(shelf),
    shelf.read<Draft>('draft'),
    readDelivery(shelf),
    questionnaire.questions.some((question) => 'order' in question)
      ? import('../order/arrange.ts').then((all) => all.arrangeOn(shelf))
      : asWritten,
  ]);
  return { shelf, holding, draft: draft ?? emptyDraft, delivery, tabs, arrange };
}

const asWritten: Device['arrange'] = (question) => question;
