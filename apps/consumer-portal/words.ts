import type { SideWords } from '@miroir/portal-web';

/** How this side is spoken to. The other side’s portal has the same file with other words. */
export const words: Readonly<Record<string, SideWords>> = {
  fr: {
    space: 'Espace clients',
    apart: 'Les salariés ne voient rien de vos réponses pendant la campagne,',
    apartRest: 'ni vous des leurs. Les deux s’ouvrent le même jour.',
    separation: 'Qui a commencé et ce qui a été répondu sont dans deux bases séparées, sans clé commune.',
    beside: 'Vos réponses sont à côté de celles des autres clients.',
  },
  en: {
    space: 'Customer space',
    apart: 'Employees see none of your answers during the campaign,',
    apartRest: 'nor do you see theirs. Both open on the same day.',
    separation: 'Who has started and what was answered are in two separate databases, with no key in common.',
    beside: 'Your answers are shown beside those of other customers.',
  },
  de: {
    space: 'Bereich für Kundinnen und Kunden',
    apart: 'Während der Befragung sehen die Beschäftigten nichts von Ihren Antworten,',
    apartRest: 'und Sie nichts von ihren. Beides öffnet sich am selben Tag.',
    separation:
      'Wer begonnen hat und was geantwortet wurde, liegt in zwei getrennten Datenbanken ohne gemeinsamen Schlüssel.',
    beside: 'Ihre Antworten stehen neben denen anderer Kundinnen und Kunden.',
  },
  pt: {
    space: 'Espaço dos clientes',
    apart: 'Os trabalhadores não veem nada das suas respostas durante a campanha,',
    apartRest: 'nem vê as deles. As duas abrem no mesmo dia.',
    separation: 'Quem começou e o que foi respondido estão em duas bases separadas, sem chave comum.',
    beside: 'As suas respostas estão ao lado das dos outros clientes.',
  },
};
