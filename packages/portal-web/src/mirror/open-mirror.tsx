import { I18nProvider } from '@lingui/react';
import { type Held, readHolding, type Shelf } from '@miroir/participant';
import { openRoundShelf } from '@miroir/participant/browser';
import type { ShownBulletins } from '@miroir/portal';
import '@miroir/ui/parts.css';
import './mirror.css';
import { createRoot } from 'react-dom/client';
import type { Draft } from '../draft/draft.ts';
import { pathWithin, roundPath } from '../router/round-path.ts';
import { loadMirrorI18n } from './load-mirror-i18n.ts';
import { MirrorApp } from './mirror-app.tsx';
import { places } from './mirror-frame.tsx';
import type { MirrorBoot } from './mirror-types.ts';

/** Reads the device, asks for what is not everybody's, draws the pages of the mirror day. */
export async function openMirror(boot: MirrorBoot, root: HTMLElement): Promise<void> {
  const within = pathWithin(roundPath(boot), location.pathname);
  const place = places.find((each) => each === within) ?? '/mirror';
  // What the mirror itself does not draw is fetched for its own address alone, while the device is read.
  const summary = place === '/summary' ? import('./summary-page.tsx') : null;
  const decided = place === '/decisions' ? import('./decisions-page.tsx') : null;
  const shelf = await openRoundShelf(boot.address).catch(() => null);
  const [i18n, own] = await Promise.all([loadMirrorI18n(boot.locale), readOwn(shelf)]);
  const opened = boot.opened ?? (await ask(boot, own.held));
  const beyond = {
    Summary: (await summary)?.SummaryPage ?? null,
    Decisions: (await decided)?.DecisionsPage ?? null,
  };
  createRoot(root).render(
    <I18nProvider i18n={i18n}>
      <MirrorApp boot={boot} place={place} opened={opened} mine={own.sent} beyond={beyond} />
    </I18nProvider>,
  );
}

/** What this device holds, and what was sent from it: a draft that was changed since is no answer yet. */
async function readOwn(shelf: Shelf | null): Promise<{ held: Held | null; sent: Draft | null }> {
  if (shelf === null) return { held: null, sent: null };
  const [holding, draft] = await Promise.all([readHolding(shelf), shelf.read<Draft>('draft')]);
  if (holding?.step !== 'held') return { held: null, sent: null };
  const sent = holding.digest !== null && !holding.withdrawn;
  return { held: holding, sent: sent ? (draft ?? null) : null };
}

/** Where results are for those who took part, the box is shown the credential, and nothing else of its holder. */
async function ask(boot: MirrorBoot, held: Held | null): Promise<ShownBulletins | null> {
  if (held === null) return null;
  // A page that everybody may read asks for nothing: its connection is weight in no first load.
  const { askBulletins } = await import('../results/ask-bulletins.ts');
  return askBulletins(boot, held);
}
