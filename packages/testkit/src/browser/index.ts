export { axeClean, axeFaults } from './axe-clean.ts';
export { type LaunchedBrowser, launchBrowser } from './launch-browser.ts';
