import { mountDesk } from '@miroir/portal-web/desk';

void mountDesk('employees');
