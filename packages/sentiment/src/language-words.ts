/** What speaks for a language: its small words, everyday words no other of the six has, and its ways of spelling. */
export interface LanguageWords {
  readonly small: string;
  readonly sure: string;
  readonly spelling: RegExp;
}

/**
 * Written for this project, with accents and, where people leave them out, without. A small word that two languages
 * share may stand in both lists: it then speaks half as loud for each.
 */
export const languageWords = {
  fr: {
    small: `le la les un une des du de et est ce cette ces il elle ils elles nous vous je tu que qui ne pas plus pour
      dans sur avec sont mais ou où donc aux au par son sa ses mon ma mes ton ta tes leur leurs très tres tout tous
      toute toutes fait faire être etre avoir été même meme sans rien aussi ça ca on y en se si c d l j n qu suis es
      ai a avez avons ont peu trop jamais notre nos votre vos lui eux moi toi chez entre depuis après avant encore
      toujours car sauf dont à là voilà alors quand comment pourquoi bonne bon mal peut faut était sera va vont`,
    sure: `très tres beaucoup rien jamais bien merci équipe équipes équipement prix déçu déçue nul nulle génial géniale
      parfait parfaite trop assez vraiment produit produits travail aime mauvais mauvaise meilleur meilleure
      franchement recommande qualité livraison rapide cher chère emballage emballages retard marche
      aucun aucune plutôt bravo heureux heureuse ravi ravie dommage hélas`,
    spelling: /œ|[êûîëï]|eux$|eaux?$|oire$|ée?s$|ée$|ait$|aient$|ouv|ouill|[aei]ille|^qu[eio]|ment$/,
  },
  en: {
    small: `the a an and is are was were be been of to in it this that these those i you he she we they my your our
      their for with on at by from as but or not have has had do does did so if very just can will would no all about
      out up what which when there its than too me him her them us one get got am never nothing more much many some
      any only still again ever always really well off over after before because should could how who why where`,
    sure: `the and is are was with this that not very good bad great love hate works work broken broke never nothing
      should would could really much better worse best worst team people price
      quality happy unhappy disappointed disappointing awful nice helpful useless thanks thank recommend product
      packaging waste money slow expensive cheap easy everything everyone nobody`,
    spelling: /ing$|ght|^wh|tion$|ful$|less$|ness$|ould$|ck|^th|ly$|ery$/,
  },
  de: {
    small: `der die das und ist ich nicht ein eine einen einem einer mit auf für fuer von zu den dem des es sie wir
      ihr er auch so wie im am sich war sind bei nur noch aber oder wenn man mir mich kein keine keinen haben hat habe
      wird werden sehr mehr schon immer nach aus über ueber durch bin doch zum zur uns euch ihm ihnen dass daß was wo
      da dann hier alles nichts nie niemand ohne vom beim als um bis seit weil mal ja nein hab gibt kann muss würde
      wurde sollte sein seine mein meine dein unser unsere ihre dieser diese dieses jeder jede jetzt heute leider`,
    sure: `und ist nicht ich kein keine sehr gut gute guter gutes schlecht schlechte leider danke schön schöne
      toll tolle tolles nichts niemals niemand immer zufrieden unzufrieden arbeit kollegen preis teuer billig qualität
      geht funktioniert macht läuft klasse mag finde freundlich unfreundlich verspätung lieferung verpackung
      enttäuscht enttäuschend schnell langsam kaputt empfehlen gerne gern prima spitze einfach nett besser`,
    spelling: /[äöüß]|sch|ung(?:en)?$|keit|heit|lich|isch|^ge.*t$|^ver|^zu|cht|tz|pf|ieren?$|^ein|^auf|eit/,
  },
  pt: {
    small: `o a os as um uma e é de do da dos das em no na nos nas que não nao para pra por com se mais mas foi são ser
      ter muito muita já ja eu ele ela você voce vocês meu minha seu sua isso isto esta está este essa esse como quando
      tem têm tudo só bem ao aos à às pelo pela até ate sem também tambem quem ou porque nunca nem nada ninguém há
      estou estão estava fui era vai vou ainda sempre depois agora aqui lá nosso nossa lhe me te mim pouco`,
    sure: `não nao muito muita é são bom boa bons boas ótimo ótima otimo otima péssimo péssima pessimo pessima ruim mau
      má obrigado obrigada gosto gostei adorei adoro recomendo você também trabalho preço preco produto entrega
      qualidade embalagem melhor pior nunca ninguém ninguem equipa equipe atendimento fiquei demora demorou
      horrível terrível legal fraco cara caro barato rápido estragado avariado desiludido desiludida decepcionado
      decepcionada funciona presta nenhum nenhuma sem`,
    spelling: /[ãõ]|ção|ções|nh|lh|ç[aou]|agem$|dade$|[aei]m$|ei$|ou$|mente$|eiro|eira|vel$|veis$/,
  },
  es: {
    small: `el la los las un una unos unas y o de del en que no es se lo le les por para con su sus al como más mas pero
      muy ya yo tú él ella nos me te mi mis tu tus este esta esto ese esa eso estos hay ha han he son está están fue
      era ser estar todo toda todos sin sobre también tambien cuando donde quien porque si sí nada nunca nadie ni
      siempre todavía ahora aquí así tan tengo tiene puede cada uno algo hasta desde entre nuestro nuestra poco
      jamás bien va`,
    sure: `muy el los las y pero más nunca nada nadie bueno buena buenos buenas malo mala malos malas mejor peor gracias
      gusta gustó encanta encantó recomiendo recomendable trabajo precio producto calidad envío entrega equipo gente
      pésimo pésima estupendo estupenda nuevo hace mucho mucha
      muchos jamás ningún ninguna ninguno está tarde lento lenta demasiado bastante contento contenta decepcionado
      decepcionada decepcionante roto rota vale barato dinero tienda hay con para`,
    spelling: /[ñ]|ción$|ciones$|dad$|ll|ue[rlnsb]|ie[nrdl]|[óí]$|ado$|ada$|illo|illa|mente$|ez$/,
  },
  it: {
    small: `il lo la i gli le un uno una e è di del della dei delle degli da dal dalla in nel nella con su sul sulla per
      tra fra non che chi si ci ne mi ti vi se ma anche più piu molto molta sono è ho ha hanno hai era stato stata come
      quando dove perché perche questo questa questi quello quella sempre mai niente nulla nessuno senza né poi però
      pero tutto tutti tutta mio mia suo sua nostro nostra loro lui lei noi voi io essere avere fare fatto già ancora
      troppo poco c l d dell all nell sull al alla ai agli alle così quindi solo meglio peggio bene male`,
    sure: `è non che molto sono più per buono buona buoni buone ottimo ottima ottimi ottime pessimo pessima pessimi bello
      bella brutto brutta grazie piace piaciuto consiglio consigliato lavoro prezzo prodotto prodotti qualità spedizione
      consegna niente nulla nessuno mai anche troppo lento lenta caro soldi servizio tempo sempre meglio peggio
      migliore peggiore deluso delusa deludente contento contenta soddisfatto soddisfatta bravi bravo gentile gentili
      veloce rotto rotta funziona azienda personale assistenza ritardo scarso scarsa schifo davvero proprio imballaggio`,
    spelling: /[àèìòù]$|zion[ei]$|tt[oaie]$|gli|zz|cch|gg|mente$|ità$|ss[oaie]$|iamo$|ato$|ata$|cc|bb|uo[^s]/,
  },
} as const satisfies Readonly<Record<string, LanguageWords>>;
