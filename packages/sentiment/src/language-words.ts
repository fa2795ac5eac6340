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
    sure: `très tres beaucoup rien jamais bien merci équipe équipes équipement prix déçu déçue nul nulle génial
      géniale parfait parfaite trop assez vraiment produit produits travail aime mauvais mauvaise meilleur
      meilleure franchement recommande qualité livraison rapide cher chère emballage emballages retard marche
      aucun aucune plutôt bravo heureux heureuse ravi ravie dommage hélas accueil chaleureux chaleureuse
      personne répond réponse réponses livré livrée cassé cassée colis commande client clients vendeur magasin
      entreprise direction hiérarchie collègues salaire horaires réunion réunions projet écoute promesses
      promesse plastique déchets tri recyclage jeter réparer réparation pièces facile difficile lent lente
      bruyant inutile utile efficace agréable désagréable gentil gentille compétent satisfait satisfaite
      insatisfait content contente triste énervé fatigué épuisé mieux pire moins autant chaque quelques
      plusieurs certains autre autres leur simplement seulement presque souvent parfois maintenant aujourdhui
      demain hier semaine mois année ans jour jours gens monde choses chose façon temps argent achat acheter
      acheté payer payé coûte gratuit essayé essayer trouvé trouver pense penser crois sait savoir voir vu
      dire dit dis faut faudrait devrait devraient pourrait voudrais aimerais manque problème problèmes souci
      soucis panne défaut erreur remboursement sav appel téléphone courriel suivi délai délais attente
      attendre changé change changement améliorer amélioration environnement engagement engagements écologie
      durable durables`,
    spelling: /œ|[êûîëï]|eux$|eaux?$|oire$|ée?s$|ée$|ait$|aient$|ouv|ouill|[aei]ille|^qu[eio]|ment$/,
  },
  en: {
    small: `the a an and is are was were be been of to in it this that these those i you he she we they my your our
      their for with on at by from as but or not have has had do does did so if very just can will would no
      all about out up what which when there its than too me him her them us one get got am never nothing more
      much many some any only still again ever always really well off over after before because should could
      how who why where down own same such being while each both through`,
    sure: `the and is are was with this that not very good bad great love hate works work broken broke never
      nothing should would could really much better worse best worst team people price quality happy unhappy
      disappointed disappointing awful nice helpful useless thanks thank recommend product packaging dissatisfied satisfied disappointment waste
      money slow expensive cheap easy everything everyone nobody warm welcome fast delivery delivered arrived
      finally someone listens listen quite pretty rather sad angry tired boring interesting useful reliable
      unreliable friendly rude staff manager management colleagues company customer support shop store order
      ordered bought buy paid pay cost costs worth value refund return returned waiting wait waited long short
      day days week weeks month months year years today yesterday tomorrow thing things something anything
      think know feel felt find found say said tell told make made makes need needs want wanted use used using
      try tried look looks went come came take took keep kept give gave help helped change changed improve
      improved promise promises empty words listened answer answers reply replied phone call email problem
      problems issue issues fault faulty damaged repair repaired repairs fix fixed parts hard difficult clean
      dirty noisy quiet quick quickly slowly late early always often sometimes honestly absolutely totally
      completely simply environment sustainable recycled recycling plastic wasteful salary hours meeting
      meetings training workload favourite`,
    spelling: /ing$|ght|^wh|tion$|ful$|less$|ness$|ould$|ck|^th|ly$|ery$/,
  },
  de: {
    small: `der die das und ist ich nicht ein eine einen einem einer mit auf für fuer von zu den dem des es sie wir
      ihr er auch so wie im am sich war sind bei nur noch aber oder wenn man mir mich kein keine keinen haben
      hat habe wird werden sehr mehr schon immer nach aus über ueber durch bin doch zum zur uns euch ihm ihnen
      dass daß was wo da dann hier alles nichts nie niemand ohne vom beim als um bis seit weil mal ja nein hab
      gibt kann muss würde wurde sollte sein seine mein meine dein unser unsere ihre dieser diese dieses jeder
      jede jetzt heute leider du in an ab dich dir deine gegen echt natürlich natuerlich wohl neben eigentlich
      halt nämlich damit dazu davon`,
    sure: `und ist nicht ich kein keine sehr gut gute guter gutes schlecht schlechte leider danke schön schöne toll
      tolle tolles nichts niemals niemand immer zufrieden unzufrieden arbeit kollegen preis teuer billig
      qualität geht funktioniert macht läuft klasse mag finde freundlich unfreundlich verspätung lieferung
      verpackung enttäuscht enttäuschend schnell langsam kaputt empfehlen gerne gern prima spitze einfach nett
      besser vielen dank herzlichen kam kommt kommen kundendienst kundenservice unbrauchbar brauchbar wirklich
      nützlich nutzlos freundlicher freundliche freundlichen empfang team mitarbeiter mitarbeiterin
      mitarbeitern chef chefin vorgesetzte kollege kollegin firma unternehmen geschäft laden kunde kunden
      bestellung bestellt geliefert gekauft kaufen bezahlt kostet geld wert preise rückgabe umtausch warten
      gewartet lange kurz tag tage woche wochen monat monate jahr jahre gestern morgen leute menschen sache
      sachen etwas glaube denke weiß weiss wissen finden gefunden sagen gesagt gemacht machen brauche braucht
      wollen will möchte benutzt benutzen probiert sieht aussieht gekommen nehmen geben gegeben hilft geholfen
      ändern geändert verbessern verbessert versprechen versprochen leere worte antwort antworten telefon
      anruf mail probleme fehler defekt beschädigt reparatur repariert schwer schwierig sauber dreckig laut
      leise schneller langsamer spät früh oft manchmal ehrlich absolut völlig komplett umwelt nachhaltig
      nachhaltige nachhaltigkeit müll plastik verpackungen gehalt stunden besprechung besprechungen führung
      führungskräfte zuhören zuhört hört jemand endlich viel viele wenig weniger am besten beste bester wieder
      weiter genug zuviel zuwenig bitte hallo tschüss wunderbar hervorragend ausgezeichnet furchtbar
      schrecklich mies mangelhaft ausbaufähig nervig langweilig lecker passt stimmt klappt hält fehlt fehlen
      reicht triste engagement problem`,
    spelling: /[äöüß]|sch|ung(?:en)?$|keit|heit|lich|isch|^ge.*t$|^ver|^zu|cht|tz|pf|ieren?$|^ein|^auf|eit/,
  },
  pt: {
    small: `o a os as um uma e é de do da dos das em no na nos nas que não nao para pra por com se mais mas foi são
      ser ter muito muita já ja eu ele ela você voce vocês meu minha seu sua isso isto esta está este essa
      esse como quando tem têm tudo só bem ao aos à às pelo pela até ate sem também tambem quem ou porque
      nunca nem nada ninguém há estou estão estava fui era vai vou ainda sempre depois agora aqui lá nosso
      nossa lhe me te mim pouco tá tô pode todos todas cada vem vc hj pq pai mãe vos lhes pois`,
    sure: `funcionam servem aplicativo celular toda pena vale não nao muito muita é são bom boa bons boas ótimo ótima otimo otima
      péssimo péssima pessimo pessima ruim mau má obrigado obrigada gosto gostei adorei adoro recomendo você
      também trabalho preço preco produto entrega qualidade embalagem melhor pior nunca ninguém ninguem equipa
      equipe atendimento fiquei demora demorou horrível terrível legal fraco cara caro barato rápido estragado
      avariado desiludido desiludida decepcionado decepcionada presta nenhum nenhuma sem nada dizer
      rápida ouvem ouvem-nos ouve ouvir devia haver escolha chegou partido partida finalmente alguém plástico
      realmente útil promessas promessa empresa loja cliente clientes colega colegas chefe chefia direção
      direcção salário horário horários reunião reuniões projeto encomenda encomendei comprei comprar compra
      paguei pagar custa dinheiro vale devolução reembolso esperar esperei espera dia dias semana semanas mês
      meses ano anos hoje ontem amanhã pessoas gente coisa coisas alguma alguns algumas algo acho penso sei
      saber sinto senti encontrei disse fazer feito faz preciso precisa quero queria usar uso usei tentei
      parece veio ficou ficar fica dar deu ajuda ajudou mudar mudou melhorar melhorou vazias palavras resposta
      respostas responde respondem telefone telefonema chamada problemas avaria defeito estragou partiu
      reparação arranjo fácil difícil limpo sujo barulho barulhento rápidos devagar cedo muitas muitos
      muitíssimo vezes honestamente completamente ambiente sustentável reciclagem lixo embalagens ouvidos
      maravilhoso simpático simpática simpáticos atencioso atenciosa desde então assim mesmo nosso nossos seus
      suas deles delas podia poderia deveria haja houve havia fazem têm dele dela num numa pelos pelas à às
      aos outra outro outros outras triste estupendo estupenda lento lenta demasiado decepcionante ruidoso
      sinceramente horroroso claro`,
    spelling: /[ãõ]|ção|ções|nh|lh|ç[aou]|agem$|dade$|[aei]m$|ei$|ou$|mente$|eiro|eira|vel$|veis$/,
  },
  es: {
    small: `el la los las un una unos unas y o de del en que no es se lo le les por para con su sus al como más mas
      pero muy ya yo tú él ella nos me te mi mis tu tus este esta esto ese esa eso estos hay ha han he son
      está están fue era ser estar todo toda todos sin sobre también tambien cuando donde quien porque si sí
      nada nunca nadie ni siempre todavía ahora aquí así tan tengo tiene puede cada uno algo hasta desde entre
      nuestro nuestra poco jamás bien va a soy somos después dos cómo menos tampoco vos hola mí os quién qué
      cuál`,
    sure: `pena merece muy el los las y pero más nunca nada nadie bueno buena buenos buenas malo mala malos malas
      mejor peor gracias gusta gustó encanta encantó recomiendo recomendable trabajo precio producto calidad
      envío entrega equipo gente pésimo pésima estupendo estupenda nuevo hace mucho mucha muchos jamás ningún
      ninguna ninguno está tarde lento lenta demasiado bastante contento contenta decepcionado decepcionada
      decepcionante roto rota vale barato dinero tienda hay con para estoy estás estamos nos escuchan escucha
      escuchar solo sólo palabras vacías promesas promesa alguien sé defraudado defraudada empresa jefe jefes
      dirección compañeros compañero sueldo horario horarios reunión reuniones proyecto pedido pedí compré
      comprar compra pagué pagar cuesta devolución reembolso esperar esperé espera día días semana semanas mes
      meses año años hoy ayer mañana personas cosa cosas alguno alguna algunos algunas creo pienso siento
      sentí encontré decir dijo hacer hecho necesito necesita quiero quería usar uso usé probé parece vino
      quedó queda dar dio ayuda ayudó cambiar cambió mejorar mejoró respuesta respuestas responde responden
      teléfono llamada problemas avería defecto estropeó rompió reparación arreglo fácil difícil limpio sucio
      ruido ruidoso rápida rápido despacio temprano veces sinceramente totalmente completamente sostenible
      reciclaje basura plástico envases embalaje maravilloso amable amables simpático simpática entonces mismo
      misma nuestros sus ellos ellas podría debería habría haya hubo había hacen tienen otro otra otros otras
      llegó llega llegar cálida acogida bajando opciones realmente demasiada tan tanto ahí allí aunque
      mientras peores mejores servicio atención cliente clientes retraso retrasos defrauda defraudó horroroso
      triste caro cara funciona funcionan funcionó útil preciso precisa rápidos honestamente simpáticos gentil
      sirve sirven gusto claro`,
    spelling: /[ñ]|ción$|ciones$|dad$|ll|ue[rlnsb]|ie[nrdl]|[óí]$|ado$|ada$|illo|illa|mente$|ez$/,
  },
  it: {
    small: `qui qua il lo la i gli le un uno una e è di del della dei delle degli da dal dalla in nel nella con su sul sulla
      per tra fra non che chi si ci ne mi ti vi se ma anche più piu molto molta sono è ho ha hanno hai era
      stato stata come quando dove perché perche questo questa questi quello quella sempre mai niente nulla
      nessuno senza né poi però pero tutto tutti tutta mio mia suo sua nostro nostra loro lui lei noi voi io
      essere avere fare fatto già ancora troppo poco c l d dell all nell sull al alla ai agli alle così quindi
      solo meglio peggio bene male a sto va può tu pure subito secondo verso te ed od dalle dai coi negli
      quale quali`,
    sure: `tornerei tornerò lavorare rifarei è non che molto sono più per buono buona buoni buone ottimo ottima ottimi ottime pessimo pessima pessimi
      bello bella brutto brutta grazie piace piaciuto consiglio consigliato lavoro prezzo prodotto prodotti
      qualità spedizione consegna niente nulla nessuno mai anche troppo lento lenta caro soldi servizio tempo
      sempre meglio peggio migliore peggiore deluso delusa deludente contento contenta soddisfatto soddisfatta
      bravi bravo gentile gentili veloce rotto rotta funziona utili azienda personale assistenza ritardo
      scarso scarsa schifo davvero proprio imballaggio nessuna risposta risposte troppa troppi troppe plastica
      promesse promessa nient altro accoglienza calorosa caloroso ditta capo capi direzione colleghi collega
      stipendio orari orario riunione riunioni progetto ordine ordinato comprato comprare acquisto acquistato
      pagato pagare costa reso rimborso aspettare aspettato attesa giorno giorni settimana settimane mese mesi
      anno anni oggi ieri domani persone gente cosa cose qualcosa qualcuno credo penso so sapere sento sentito
      trovato dire detto fatta fatti bisogno voglio volevo usare uso usato provato sembra venuto rimasto resta
      dare dato aiuto aiutato cambiare cambiato migliorare migliorato rispondono risponde telefono chiamata
      problemi guasto difetto rotti rotte riparazione riparato facile difficile pulito sporco rumore rumoroso
      veloci piano presto volte onestamente completamente sostenibile riciclo rifiuti imballaggi eccellente
      perfetto meraviglioso simpatico simpatica allora stesso stessa nostri nostre loro potrebbe dovrebbe
      sarebbe vorrei vorrebbe abbia abbiamo avevo aveva fanno hanno altra altri altre arrivato arrivata arriva
      scelta ascoltano ascolta ascoltare clienti ritardi spesa conviene quanto qualche ogni dopo prima adesso
      ora siamo siete era erano calando vuote vuoto capito funzionano abbastanza comunque però perciò inoltre
      mentre utile inutile inutili efficace contente triste cara adoro preciso precisa sinceramente chiaro`,
    spelling: /[àèìòù]$|zion[ei]$|tt[oaie]$|gli|zz|cch|gg|mente$|ità$|ss[oaie]$|iamo$|ato$|ata$|cc|bb|uo[^s]/,
  },
} as const satisfies Readonly<Record<string, LanguageWords>>;
