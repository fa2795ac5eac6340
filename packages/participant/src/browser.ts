export { browserAddress } from './hand-off/browser-address.ts';
export { openShelf, sessionKeeps } from './storage/open-shelf.ts';
