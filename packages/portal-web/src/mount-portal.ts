import '@miroir/ui/tokens.css';
import '@miroir/ui/figtree.css';
import '@miroir/ui/core.css';
import './styles/frame.css';
import './styles/questions.css';
import type { Audience } from '@miroir/basics';
import type { Boot } from '@miroir/portal';
import { readBoot } from './read-boot.ts';
import { pathWithin, roundPath } from './router/round-path.ts';

/**
 * Draws the page this address asks for, of the side the app is built for. Two roles in one bundle, each its own chunks; the three pages of the
 * hand-off load neither React nor a catalog, because a person waits for them between a click and a question.
 */
export function mountPortal(audience: Audience): void {
  const boot = readBoot(document, audience);
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no #root');
  dress(boot);
  void draw(boot, root);
}

async function draw(boot: Boot, root: HTMLElement): Promise<void> {
  switch (boot.page) {
    case 'home':
      return (await import('./home/open-home.tsx')).openHome(boot, root);
    case 'invitation':
      return (await import('./handoff/invitation-page.ts')).runInvitationPage(boot, root);
    case 'card':
      return (await import('./roll/open-card.tsx')).openCardPage(boot, root);
    case 'landing':
      return (await import('./roll/open-roll.tsx')).openRoll(boot, root);
    case 'issue':
      return (await import('./handoff/issue-page.ts')).runIssuePage(boot, root);
    case 'start':
      return (await import('./handoff/start-page.ts')).runStartPage(boot, root);
    case 'questionnaire':
      if (pathWithin(roundPath(boot), location.pathname) === '/finish')
        return (await import('./handoff/finish-page.ts')).runFinishPage(boot, root);
      return (await import('./box/open-box.tsx')).openBox(boot, root);
    case 'mirror':
      return (await import('./mirror/open-mirror.tsx')).openMirror(boot, root);
    case 'space':
      return (await import('./space/mount-space.ts')).mountSpace(boot, root);
  }
}

function dress(boot: Boot): void {
  const page = document.documentElement;
  page.lang = boot.locale;
  page.dataset.side = boot.audience;
  document.title = boot.name;
  const { ink } = boot.brand;
  if (ink === undefined) return;
  page.style.setProperty('--brand-ink', ink.light);
  page.style.setProperty('--brand-ink-dark', ink.dark);
}
