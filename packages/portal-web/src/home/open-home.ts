import { createHomeApi } from '@miroir/participant';
import type { Boot } from '@miroir/portal';
import { dayOf } from '../i18n/format.ts';

type HomeBoot = Extract<Boot, { page: 'home' }>;

/** The box's `/`: every round of the community, each with its dates and a way to it. */
export async function openHome(boot: HomeBoot, root: HTMLElement): Promise<void> {
  const listed = await createHomeApi({ locale: () => boot.locale }).list();
  const main = document.createElement('main');
  main.className = 'page plain';
  const title = document.createElement('h1');
  title.textContent = boot.name;
  const list = document.createElement('ul');
  for (const round of listed.ok ? listed.value : []) {
    const link = document.createElement('a');
    link.href = `/r/${round.round}?lang=${encodeURIComponent(boot.locale)}`;
    link.textContent = round.campaign.title;
    const days = [round.opens, round.closes].map((at) => dayOf(at, boot.locale, round.timeZone));
    const item = document.createElement('li');
    item.append(link, ` ${days.join(' – ')}`);
    list.append(item);
  }
  main.append(title, list);
  root.replaceChildren(main);
}
