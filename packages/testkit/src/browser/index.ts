export { axeClean, axeFaults, sidewaysOverflow } from './axe-clean.ts';
export { type LaunchedBrowser, laptop, launchBrowser, phone } from './launch-browser.ts';
