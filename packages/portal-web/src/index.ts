/// <reference path="./assets.d.ts" />
export type { Branding, SideWords } from './branding.ts';
export { mountPortal } from './mount-portal.ts';
