import type { Boot } from '@miroir/portal-server';
import { createRoot } from 'react-dom/client';
import { type BoxApi, createBoxApi } from '../api/box-api.ts';
import type { Branding } from '../branding.ts';
import { type Draft, emptyDraft } from '../draft/draft.ts';
import { type Delivery, readDelivery } from '../draft/outbox.ts';
import { type Holding, readHolding } from '../handoff/holding.ts';
import { loadI18n } from '../i18n/load-i18n.ts';
import { openShelf } from '../storage/open-shelf.ts';
import type { Shelf } from '../storage/shelf.ts';
import { BoxApp } from './box-app.tsx';

export type BoxBoot = Extract<Boot, { role: 'box' }>;

/** What the device holds when a page of the box opens. */
export interface Device {
  readonly shelf: Shelf | null;
  readonly holding: Holding | undefined;
  readonly draft: Draft;
  readonly delivery: Delivery;
}

/** Reads the device, loads the language, draws the box's pages. */
export async function openBox(boot: BoxBoot, branding: Branding, root: HTMLElement): Promise<void> {
  const language = { current: boot.locale };
  const api: BoxApi = createBoxApi(() => language.current);
  const [device, i18n] = await Promise.all([readDevice(), loadI18n(boot.locale)]);
  createRoot(root).render(
    <BoxApp boot={boot} branding={branding} api={api} device={device} i18n={i18n} language={language} />,
  );
}

async function readDevice(): Promise<Device> {
  const shelf = await openShelf();
  if (shelf === null) return { shelf, holding: undefined, draft: emptyDraft, delivery: { state: 'nothing' } };
  const [holding, draft, delivery] = await Promise.all([
    readHolding(shelf),
    shelf.read<Draft>('draft'),
    readDelivery(shelf),
  ]);
  return { shelf, holding, draft: draft ?? emptyDraft, delivery };
}
