import type { Bank } from './bank.ts';

/**
 * What consumers of the demonstration write in English, German and Portuguese: whoever bought abroad, or answers in the
 * language they think in. Invented, by theme and tone; a few in each theme, as a real campaign has.
 */
export const abroad: Bank['comments'] = {
  repair: {
    negative: [
      'I waited eleven weeks for a spare part and nobody ever called back.',
      'The repair cost more than a new shutter. Ridiculous.',
      'Der Kundendienst war wochenlang nicht erreichbar, wirklich ärgerlich.',
      'O motor avariou e ninguém resolveu o problema. Péssimo serviço.',
    ],
    neutral: ['I have not had to repair anything yet.', 'Der Rollladen ist erst zwei Jahre alt.'],
    positive: [
      'The technician was friendly and fixed it in one visit.',
      'Das Ersatzteil kam nach drei Tagen, alles bestens.',
      'Atendimento simpático e reparação rápida, estou satisfeita.',
    ],
  },
  making: {
    negative: [
      'Nothing on the box says where it was made, which is disappointing.',
      'Viele schöne Worte, aber keine Belege.',
      'Não há transparência sobre os fornecedores.',
    ],
    neutral: ['Ich weiß nicht, wo meine Rollläden gebaut wurden.'],
    positive: ['I visited the workshop open day: proud people, great craftsmanship.'],
  },
  materials: {
    negative: [
      'Far too much plastic around one small part.',
      'Schon wieder drei Kartons für eine einzige Schraube, so eine Verschwendung.',
    ],
    neutral: ['I gave the old slats to the recycling centre.'],
    positive: ['As lâminas de alumínio são excelentes, duram há anos.'],
  },
  energy: {
    negative: ['The timer is confusing and does not help to save anything.'],
    neutral: ['Wir schließen sie im Sommer gegen elf Uhr.'],
    positive: [
      'Since we close them at noon the house stays lovely and cool.',
      'No verão poupamos muito, ótima ideia.',
    ],
  },
  accountability: {
    negative: ['Every year a glossy report, and no figures. I do not trust it.'],
    neutral: ['Ein Bericht im Jahr genügt.'],
    positive: ['Finally a company that asks before it decides. Well done!'],
  },
  'one-change': {
    negative: ['Die Hotline ist eine Zumutung, da muss sich etwas ändern.'],
    neutral: [
      'It would be useful to have the part numbers on the label.',
      'Deviam publicar os preços das peças.',
    ],
    positive: ['Honestly, I am happy with everything as it is.'],
  },
  solar: {
    negative: [
      'In winter the battery is always flat, very annoying.',
      'Leider lädt er bei Nebel überhaupt nicht, schade.',
    ],
    neutral: ['Ours faces north.'],
    positive: ['Fácil de instalar e muito silencioso, recomendo.', 'Super easy to install, we love it.'],
  },
};
