import { germanBlame } from './german-blame.ts';
import { foldGerman, germanAdjective } from './german-forms.ts';
import { germanPraise } from './german-praise.ts';
import { inflect, mergeGroups } from './inflect.ts';
import type { LexiconSource } from './lexicon-source.ts';

/** Every entry as written, before declension. */
export const germanEntries = mergeGroups(germanPraise, germanBlame);

/** Everyday, product, service, workplace and commitment German, written for this project. */
export const germanLexicon: LexiconSource = {
  words: inflect(germanEntries, germanAdjective),
  fold: foldGerman,
  particles: `aus ab auf an ein zu vor nach los weg um mit bei durch her hin zurück zusammen auseinander weiter weh
    schief kaputt fest heraus raus rein hinaus daneben bereit statt fehl herum rum`,
  boosters: {
    '1.5': `sehr wirklich echt total absolut völlig vollkommen komplett extrem äußerst überaus ungemein außerordentlich
      außergewöhnlich unglaublich unfassbar wahnsinnig unheimlich irre mega super ultra hyper voll richtig besonders
      durchweg durchwegs rundum restlos ausgesprochen höchst zutiefst enorm derart dermaßen so_richtig so_was_von
      sowas_von viel_zu ziemlich_sehr ganz_besonders über_alle_maßen hochgradig stark starke starker starkes starken tierisch brutal dringend
      ständig dauernd permanent immer_wieder`,
    '1.25': `ganz so zu viel noch immer deutlich klar recht_sehr wesentlich durchaus stets wieder_mal schon_wieder einfach`,
    '0.6': `etwas ein_bisschen ein_wenig bisschen leicht ziemlich relativ recht eher halbwegs einigermaßen teilweise
      manchmal gelegentlich ab_und_zu mitunter stellenweise fast beinahe geringfügig mäßig minimal ansatzweise
      einigermaßen bedingt verhältnismäßig vergleichsweise zum_teil`,
  },
  negators: `nicht wenig wenige nich net ned nie niemals nimmer kein keine keinen keinem keiner keines keinerlei keineswegs
    keinesfalls nichts nix niemand niemanden niemandem nirgends nirgendwo weder noch_nie ohne kaum mitnichten null`,
  privatives: 'ohne kein keine keinen keinem keiner keines keinerlei weder null',
  falseNegations: `guten_tag guten_morgen guten_abend ehrlich_gesagt nicht_nur nicht_allein nicht_bloß nicht_lediglich nicht_zuletzt nicht_umsonst ohne_zweifel
    kein_zweifel keine_frage ohne_frage ohne_weiteres nicht_mal_schlecht nicht_wahr kein_wunder nichts_als ohne_ende
    ohne_gleichen wenn_nicht_sogar warum_nicht nicht_weniger_als nichts_desto_trotz nicht_anders_als`,
  negatorsAfterNe: '',
  negationOpener: '',
  contrasts: `aber jedoch allerdings dennoch trotzdem sondern hingegen dagegen nur_leider nichtsdestotrotz
    gleichwohl einziges_manko einziger_nachteil`,
  concessions: `obwohl trotz obgleich wenngleich auch_wenn zwar ungeachtet`,
};
