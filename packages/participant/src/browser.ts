export { browserAddress } from './hand-off/browser-address.ts';
export { openCampaignShelf, openRoundShelf, openSpaceShelf } from './storage/open-shelf.ts';
export { sessionKeeps } from './storage/session-keeps.ts';
