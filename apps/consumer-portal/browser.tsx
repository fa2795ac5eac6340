import { mountPortal } from '@miroir/portal-web';

mountPortal('consumers');
