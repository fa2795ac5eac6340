import type { GrammarSource } from './grammar.ts';

export const italianGrammar: GrammarSource = {
  verbs: `piace piacciono piaciuto piaciuta piaceva amo ama consiglio consigliamo raccomando funziona funzionano
    serve servono aiuta aiutano convince vale valgono merita meritano risponde rispondono rispetta rispettano capisco
    so fido`,
  subjects: 'io lui lei noi voi loro mi ti ci vi gli si',
  denied: {
    '2': `pent* esit* delus* delud* lament* annoi*`,
    '1.5': `caro cara cari care costos* problem* difett* error* guast* ritard* manc* dispiac* preoccup* stress*`,
    '1': `male difficil* complicat* lent* pesant* rumoros* lungo lunga`,
    '0.6': `cattiv* sbagliat* fals* brutt* inutil* stupid*`,
    '0': `utilizzato so sa sappiamo vedo conosco opinione opinioni commento commenti osservazion* uso usato usiamo
      lavoro vivo provato dire aggiungere sicuro sicura ricordo importa riguarda serve_altro bisogno`,
    '-1': `capi* cambia* cambiato sufficient* possibile logic* normal* riesco posso riescono`,
    '-1.5': `pagato pagati pagate pagata restituiscono rimborsano rimborsato dormo funziona funzionano funzionava funzionato serve servono vale valgono valsa risponde rispondono risposto
      ascolta* informat* avvisat* ricevuto arrivat* arriva compro comprerò comprato comprerei torno tornerò tornerei
      mantien* mantenut* rispettat* risolt* risolv* dura durano durato merita* regge credibil* accettabil* interessa
      avanza va vanno`,
    '-2': 'piace piacciono piaciuto piaciuta piaciuti piaceva consiglio consigliamo consiglierei raccomando rispetta* convince* fido',
  },
  suggestions: `dovrebbe dovrebbero dovreste potrebbe potrebbero potreste vorrei vorremmo vorrebbe sarebbe sarebbero
    sarebbe_bello sarebbe_meglio spero speriamo magari suggerisco suggerimento suggerimenti propongo proposta bisogna
    bisognerebbe occorre occorrerebbe servirebbe ci_vorrebbe per_favore desidero mi_piacerebbe piacerebbe perché_non
    auspico`,
  plain: 'consigl* raccomand*',
  negations: 'lontano_da lontana_da tutt_altro_che',
  adverbs: 'purtroppo tuttavia però sfortunatamente comunque',
  that: 'che',
  names: 'sviluppo_sostenibile buon_giorno buona_sera buona_giornata risorse_umane congedo_per_malattia',
  conditions: 'se qualora',
};
