import { mountDesk } from '@miroir/portal-web/desk';

void mountDesk({
  audience: 'consumers',
  side: { fr: 'clients', en: 'customers', de: 'Kundinnen und Kunden', pt: 'clientes' },
});
