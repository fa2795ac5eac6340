// oxlint-disable-next-line typescript/triple-slash-reference -- an ambient file has nothing to import, and the apps compile this package from its source.
/// <reference path="./assets.d.ts" />
export { mountPortal } from './mount-portal.ts';
