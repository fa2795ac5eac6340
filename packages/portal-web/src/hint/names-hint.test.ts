import { expect, it } from 'vitest';
import { namesHint } from './names-hint.ts';

const found = (text: string, language = 'fr') =>
  namesHint(text, language).map((hint) => `${hint.kind} ${hint.found.replaceAll('\u00a0', ' ')}`);

it.each([
  ['Écrivez à marc.lelong@hestia.example, il sait.', 'fr', ['address marc.lelong@hestia.example']],
  ['Appelez le 06 12 34 56 78 après midi.', 'fr', ['number 06 12 34 56 78']],
  ['Ligne directe : +49 (0)30 1234-567.', 'de', ['number +49 (0)30 1234-567']],
  ['Le matricule H20417 est toujours en retard.', 'fr', ['number matricule H20417']],
  ['Ask employee number 20417.', 'en', ['number employee number 20417']],
  ['Hier, Marc Lelong a encore fermé la porte.', 'fr', ['name Marc Lelong']],
  ['On le doit à Anne-Marie de Souza, je crois.', 'fr', ['name Anne-Marie de Souza']],
  ['C’est Mme Roux qui décide seule.', 'fr', ['name Mme Roux']],
  ['Das weiß Frau Köhler am besten.', 'de', ['name Frau Köhler']],
  ['Foi a Sra. Figueiredo que pediu.', 'pt', ['name Sra. Figueiredo']],
  ['Then John Smith said no.', 'en', ['name John Smith']],
])('sees in “%s” who may be meant', (text, language, hints) => {
  expect(found(text, language)).toEqual(hints);
});

it.each([
  ['Trois cartes à 12,50 € suffiraient en 2026, soit 1 000 pièces.', 'fr'],
  ['Nous partons de Dole. La navette repart à vide le vendredi.', 'fr'],
  ['Der Motor verbraucht im Winter mehr als die Steuerung im Sommer.', 'de'],
  ['The line stops at 10:30 and again at 14:45.', 'en'],
  ['Depuis le 12.03.2026, ou 2026-03-12, pour 10 000 000 € et 12 000 000 kWh.', 'fr'],
  ['', 'fr'],
])('says nothing of “%s”', (text, language) => {
  expect(found(text, language)).toEqual([]);
});

it('reads a long hostile text in no time', () => {
  const began = performance.now();
  for (const text of [
    'a'.repeat(20_000),
    '1 '.repeat(10_000),
    'A a'.repeat(7000),
    '@.'.repeat(10_000),
    `${'a.'.repeat(9000)}@`,
  ])
    namesHint(text, 'fr');
  expect(performance.now() - began).toBeLessThan(1000);
});
