import { mountPortal } from '@miroir/portal-web';
import { branding } from './branding.ts';

mountPortal(branding);
