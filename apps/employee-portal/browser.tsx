import { mountPortal } from '@miroir/portal-web';

mountPortal('employees');
