import type { I18n } from '@lingui/core';
import { createSpaceClient, readHolding, type Shelf } from '@miroir/participant';
import { openSpaceShelf } from '@miroir/participant/browser';
import type { ReactElement } from 'react';
import { announced, openTabs } from '../tabs/other-tabs.ts';
import { readOutbox } from './device/outbox.ts';
import type { SpaceDevice } from './device/space-device.ts';
import type { SpaceBoot } from './device/space-types.ts';
import { keepWritings, type Writings, writingsRecord } from './device/writings.ts';
import { SpaceApp } from './space-app.tsx';

/** Reads the device and gives the pages inside the frame; nothing where the campaign has no space. */
export async function enterSpace(boot: SpaceBoot, i18n: I18n): Promise<() => ReactElement | null> {
  const device = await readDevice(boot, await openSpaceShelf(boot.campaign.id));
  const api = createSpaceClient({ round: boot.address, locale: () => boot.locale });
  const sheet = boot.questionnaire.space;
  return () => (sheet === undefined ? null : <SpaceApp {...{ boot, api, i18n, device, sheet }} />);
}

async function readDevice(boot: SpaceBoot, bare: Shelf | null): Promise<SpaceDevice> {
  const tabs = openTabs(`space-${boot.campaign.id}`);
  if (bare === null) return { shelf: null, held: null, tabs, keeper: keepWritings(null, {}), outbox: [] };
  const shelf = announced(bare, tabs);
  const [holding, writings, outbox] = await Promise.all([
    readHolding(shelf),
    shelf.read<Writings>(writingsRecord),
    readOutbox(shelf),
  ]);
  const held = holding?.step === 'held' ? holding : null;
  return { shelf, held, tabs, keeper: keepWritings(shelf, writings ?? {}), outbox };
}
