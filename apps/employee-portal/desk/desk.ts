import { mountDesk } from '@miroir/portal-web/desk';

void mountDesk({
  audience: 'employees',
  side: { fr: 'salariés', en: 'employees', de: 'Beschäftigte', pt: 'trabalhadores' },
});
