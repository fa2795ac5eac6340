import type { SideWords } from '@miroir/portal-web';

/** How this side is spoken to. The other side’s portal has the same file with other words. */
export const words: Readonly<Record<string, SideWords>> = {
  fr: {
    space: 'Espace salariés',
    apart: 'Les clients ne voient rien de vos réponses pendant la campagne,',
    apartRest: 'ni vous des leurs. Les deux s’ouvrent le même jour.',
    separation: 'La liste des invités et les réponses sont dans deux bases séparées, sans clé commune.',
    beside: 'Vos réponses sont à côté de celles des autres salariés.',
  },
  en: {
    space: 'Employee space',
    apart: 'Customers see none of your answers during the campaign,',
    apartRest: 'nor do you see theirs. Both open on the same day.',
    separation: 'The guest list and the answers are in two separate databases, with no key in common.',
    beside: 'Your answers are shown beside those of your colleagues.',
  },
  de: {
    space: 'Bereich für Beschäftigte',
    apart: 'Während der Befragung sieht die Kundschaft nichts von Ihren Antworten,',
    apartRest: 'und Sie nichts von ihren. Beides öffnet sich am selben Tag.',
    separation:
      'Die Liste der Eingeladenen und die Antworten liegen in zwei getrennten Datenbanken ohne gemeinsamen Schlüssel.',
    beside: 'Ihre Antworten stehen neben denen Ihrer Kolleginnen und Kollegen.',
  },
  pt: {
    space: 'Espaço dos trabalhadores',
    apart: 'Os clientes não veem nada das suas respostas durante a campanha,',
    apartRest: 'nem vê as deles. As duas abrem no mesmo dia.',
    separation: 'A lista de convidados e as respostas estão em duas bases separadas, sem chave comum.',
    beside: 'As suas respostas estão ao lado das dos outros trabalhadores.',
  },
};
