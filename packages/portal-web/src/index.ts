export type { Branding, SideWords } from './branding.ts';
export { mountPortal } from './mount-portal.ts';
