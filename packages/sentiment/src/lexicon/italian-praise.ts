/** Italian praise, written for this project. `~` adds gender, number and adverb; the other signs are those of `LexiconSource`. */
export const italianPraise: Readonly<Record<string, string>> = {
  '3': `eccellente~ eccellenza ottimo~ eccezionale~ straordinario~ fantastico~ meraviglios* meraviglioso~
    meraviglia favoloso~ spettacolare~ spettacolo sensazionale~ incredibile_in_positivo
    incredibilmente_buono fenomenale~ perfetto~ perfezione impeccabile~ ineccepibile~ irreprensibile~
    inappuntabile~ insuperabile~ imbattibile~ impareggiabile~ ineguagliabile~ incomparabile~ brillante~
    genialità geniale~ magnifico~ sublime~ splendido~ stupendo~ strepitoso~ formidabile~ superbo~
    squisito~ magistrale~ ammirevole~ esemplare~ indimenticabile~ imperdibile~ divino~ celestiale~
    glorioso~ prodigioso~ portentoso~ grandioso~ mozzafiato mirabile~ pazzesco~ capolavoro capolavori
    opera_d_arte gioiello gioiellino gioielli perla migliore migliori il_migliore la_migliore i_migliori
    le_migliori il_meglio meglio_di_così miglior miglior_acquisto dieci_e_lode 10_e_lode voto_10
    voto_dieci da_10 da_dieci 10_su_10 dieci_su_dieci 110_e_lode cinque_stelle 5_stelle pieni_voti
    a_pieni_voti massimo_dei_voti al_top top top_di_gamma di_prim_ordine di_prima_classe di_lusso
    da_sogno un_sogno da_favola una_favola fuori_dal_comune senza_eguali senza_pari senza_difetti
    senza_pecche senza_parole_dalla_gioia non_si_può_chiedere_di_più non_si_potrebbe_chiedere_di_più
    non_potrei_chiedere_di_più non_poteva_andare_meglio niente_da_dire nulla_da_dire niente_da_ridire
    nulla_da_ridire niente_da_eccepire nulla_da_eccepire nulla_da_obiettare nessuna_pecca nessun_difetto
    amo adoro adoriamo adorato adorabile~ amiamo innamorat* innamorato~ innamorare appassion*
    appassionante~ affascin* affascinante~ entusiasm* entusiasta entusiasti entusiasmante~
    emozionantissim* sbalorditivo~ stupefacente~ strabiliante~ straconsigliato~ stra_consigliato
    super_consigliato superconsigliato consigliatissimo~ consiglio_vivamente consiglio_caldamente
    consiglio_a_tutti lo_consiglio_a_tutti consigliato_a_tutti raccomando_vivamente
    vivamente_consigliato contentissim* felicissim* soddisfattissim* soddisfatissim* bellissim*
    bellissimo~ buonissim* buonissimo~ bravissimo~ gentilissim* prezioso~ deliziosissim* euforic*
    euforia estasi estasiat* giubilo trionf* trionfo bravi bravo brava brave complimenti complimentoni
    congratulazioni chapeau tanto_di_cappello giù_il_cappello mitico~ mitic* grandissim* fuoriclasse
    fenomeno numero_uno numeri_uno numero_1 un_mito miti una_bomba bomba spacca spaccano figata ficata
    figatissima che_figata da_urlo da_paura_bello bellezza_unica miracolo miracoloso~ mi_ha_salvato
    mi_ha_cambiato_la_vita sogno_realizzato imprescindibile~ insostituibile~ irrinunciabile~`,
  '2': `imparato_dai_suoi_errori imparato_dai_propri_errori dura_tanto dura_tantissimo dura_molto
    dura_a_lungo lo_rifarei rifarei tornerei convinto~ restituito_i_soldi rimborsato_subito
    mantiene_la_parola mantengono_la_parola autonomia sostiene sostengono un_piacere è_un_piacere
    niente_di_negativo nulla_di_negativo piaccia piacciano vale_lo_sforzo risolto_tutto buono buona
    buoni buone buon bello bella belle bel bei begli bellezza carino~ grazioso~ simpatico~ simpatia
    gentile~ gentilezza educato~ educazione_del_personale cortese~ cortesia cordiale~ cordialità
    attento~ attentissim* premuroso~ premura servizievole~ disponibilissim* disponibile~ disponibilità
    accogliente~ accoglienza ospitale~ ospitalità caloroso~ calore_umano affettuoso~ affetto tenero~
    tenerezza dolce~ dolcezza generoso~ generosità bontà buongusto onesto~ onestà sincero~ sincerità
    integro~ integrità trasparente~ trasparenza affidabile~ affidabilità fiducia fiduciosi fiducioso~
    fidarsi mi_fido credibile~ credibilità rispettoso~ rispetto giusto~ giustizia equo~ equità
    uguaglianza parità solidale~ solidarietà unito~ unione coesione coeso~ affiatat* affiatamento
    spirito_di_squadra gioco_di_squadra lavoro_di_squadra bel_clima buon_clima bell_ambiente
    ottimo_ambiente competente~ competenza preparato~ preparatissim* professionale~ professionalità
    professionisti_seri efficiente~ efficienza efficace~ efficacia rapido~ rapidità rapidissim* veloce~
    velocità velocissim* celere~ celerità tempestivo~ tempestività immediato~ puntuale~ puntualità
    puntualissim* in_tempo nei_tempi in_anticipo prima_del_previsto arrivato_prima arrivato_subito
    arrivato_in_tempo arrivato_perfetto ben_imballato~ ben_confezionato~ ben_fatto~ ben_pensato~
    ben_organizzato~ ben_spiegato~ ben_scritto~ ben_curato~ ben_rifinito~ ben_costruito~ ben_progettato~
    ben_servito~ fatto_bene fatta_bene fatti_bene fatte_bene benvenuto~ benessere buon_umore buonumore
    buon_gusto buon_senso buonsenso buona_idea buona_iniziativa bella_idea bella_iniziativa bell_idea
    bell_iniziativa ottima_idea ottima_iniziativa buon_lavoro bel_lavoro gran_lavoro ottimo_lavoro
    buone_pratiche bella_esperienza bella_sorpresa piacevole_sorpresa piacevole~ piacere_immenso
    gradevole~ gradito~ gradit* gradisco deliz* delizioso~ delizia saporito~ gustoso~ gustosissim*
    appetitoso~ succoso~ fresco~ freschezza croccante~ piace piacciono piaciuto piaciuta piaciuti
    piaciute piaceva piacerà mi_piace_molto apprezz* apprezzato~ apprezzabile~ apprezzamento
    soddisfatto~ soddisfazione soddisfacente~ soddisfa soddisfano contento~ felice~ felicità lieto~
    allegro~ allegria rallegr* gioia gioie gioios* gioioso~ divertent* divertente~ divertentissim*
    divertimento diverto divertit* spassoso~ spasso esilarante~ ridere risate risata sorriso sorrisi
    sorridente~ sorrid* umorismo commovente~ commuov* commoss* emozionante~ emozion* toccante~ ispira
    ispirante~ ispirazione motivante~ motivato~ motivazione stimolante~ stimol* stimolo coinvolgente~
    coinvolg* coinvolto~ avvincente~ intrigante~ interessante~ interessantissim* cattura_l_attenzione
    tiene_incollati ricchezza sorprendente~ piacevolmente_sorpreso~ positivamente_colpito~ innovativo~
    innovazione innov* creativo~ creatività originale~ originalità moderno~ all_avanguardia avanguardia
    intelligente~ intelligenza ingegnoso~ astuto~ saggio~ saggezza talento talentuos* talentuoso~
    dedito~ dedizione impegno impegnato_nel volenteroso~ responsabile~ sostenibile~ sostenibilità_vera
    ecologico~ ecosostenibile~ rispettoso_dell_ambiente amico_dell_ambiente riciclabile~ riciclato~
    biodegradabile~ riutilizzabile~ riparabile~ riparato~ aggiustato~ durevole~ duraturo~ durata_ottima
    resistente~ resistenza robusto~ robustezza solido~ solidità stabile~ sicuro~ sicurezza comodo~
    comodità comodissim* confortevole~ comfort pratico~ praticità utile~ utilità utilissim* funzionale~
    funzionalità versatile~ versatilità facile~ facilità facilita* facilitato facilissim* semplice_da
    semplicità intuitivo~ chiaro~ chiarezza chiarissim* esauriente~ esaustivo~ istruttivo~ arricchente~
    proficuo~ economico~ conveniente~ convenienza abbordabile~ accessibile~ buon_prezzo ottimo_prezzo
    prezzo_giusto prezzi_giusti prezzo_onesto prezzi_onesti prezzo_ottimo prezzi_ottimi
    prezzo_imbattibile prezzi_bassi prezzo_basso rapporto_qualità_prezzo qualità_prezzo qualità-prezzo
    qualità/prezzo vale_la_pena ne_vale_la_pena valsa_la_pena ne_è_valsa_la_pena merita_davvero merita
    meritano meritatissim* vale_ogni_centesimo vale_il_prezzo vale_quello_che_costa soldi_ben_spesi
    affarone affare_fatto un_affare ottimo_acquisto buon_acquisto bell_acquisto di_qualità
    qualità_eccellente buona_qualità alta_qualità ottima_qualità qualità_superiore superiore superiori
    elegante~ eleganza raffinato~ raffinatezza sofisticat* lussuoso~ fascino attraente~ accattivante~
    curato~ curatissim* cura_dei_dettagli cura_del_dettaglio accurato~ accuratezza minuzioso~
    scrupoloso~ rigoroso~ preciso~ precisione pulito~ pulizia pulitissim* ordinato~ ordine_e_pulizia
    igienico~ sano~ salutare~ genuino~ tranquillo~ tranquillità sereno~ serenità rilassante~ rilass*
    armonios* armonioso~ armonia equilibrato~ equilibrio flessibile~ flessibilità consiglio consigliamo
    consigliato consigliata consigliati consigliate consigliare consiglierei consiglierò consigliabile~
    raccomando raccomandato~ raccomandabile~ raccomandare comprerò_ancora ricomprerei ricomprerò
    lo_ricomprerei lo_ricomprerò riacquisterò riacquisterei ci_tornerò ci_torneremo tornerò torneremo
    ritornerò ritorneremo ci_ritornerò torno_volentieri volentieri acquisterò_ancora cliente_fedele
    cliente_affezionato~ fedele~ fedeltà sono_un_fan grazie grazie_mille mille_grazie ringrazi*
    ringrazio ringraziamento ringraziamenti grato~ gratitudine riconoscente~ riconoscenza congratul*
    elogi* elogio lodevole~ lode lodi lodare encomiabile~ plauso applaus* applauso merito meriti
    meritato~ meritevole~ riconoscimento riconoscimenti valorizz* valorizzazione valorizzato~ orgoglio
    orgoglioso~ onore onorat* privilegio privilegiat* fortuna fortunat* fortunato~ successo successi
    vittoria vittorie vince vincere vinto vincente~ vincitor* vinciamo conquist* campione campioni
    campionessa supera_le_aspettative superato_le_aspettative superato_ogni_aspettativa
    oltre_le_aspettative oltre_ogni_aspettativa sopra_le_aspettative meglio_del_previsto
    meglio_di_quanto_pensassi meglio_di_quanto_mi_aspettassi meglio_delle_aspettative migliorato~
    migliorata migliora migliorano miglioramento miglioramenti migliorando progresso progressi progredi*
    passo_avanti passi_avanti passi_da_gigante crescita cresce cresciamo promettente~ speranza speranze
    ottimis* ottimista incoraggi* incoraggiante~ rincuor* rassicur* rassicurante~ sostegno sostenut*
    supporto_ottimo aiutato_molto molto_utile grande_aiuto grande_supporto assistenza_ottima
    assistenza_perfetta ottima_assistenza servizio_ottimo ottimo_servizio servizio_eccellente
    servizio_veloce vantaggio vantaggi vantaggioso~ beneficio benefici benefico~ giovamento positivo~
    costruttivo~ produttivo~ produttività ci_ascoltano ci_ascolta ascoltati_davvero ascolto_vero
    sentirsi_ascoltati mi_sento_ascoltato mantiene_le_promesse mantengono_le_promesse promesse_mantenute
    promessa_mantenuta mantenuto_le_promesse parola_mantenuta di_parola fa_il_suo_dovere
    fa_il_suo_lavoro fa_quello_che_promette fa_ciò_che_promette funziona_bene funziona_benissimo
    funziona_perfettamente funziona_alla_grande funziona_a_meraviglia funzionano_bene funzionato_bene
    va_benissimo va_alla_grande va_a_meraviglia va_che_è_una_meraviglia alla_grande a_meraviglia
    come_nuovo come_nuova come_un_orologio tutto_perfetto tutto_ok tutto_ottimo tutto_bene
    tutto_bellissimo tutto_a_posto andato_tutto_bene è_andato_bene niente_male non_male mica_male
    non_è_male non_è_affatto_male non_sono_male non_è_cattivo non_delude non_ha_deluso non_mi_ha_deluso
    non_deludono mai_deluso mai_delusi mai_delusa mai_una_delusione mai_un_problema mai_problemi
    non_me_ne_pento non_mi_pento mai_pentito mai_pentita non_posso_lamentarmi non_mi_posso_lamentare
    non_mi_lamento senza_problemi senza_problema senza_alcun_problema senza_intoppi senza_complicazioni
    senza_rimpianti senza_stress nessun_problema nessuna_lamentela nessun_intoppo zero_problemi figo~
    fico fica_l_idea figata_pazzesca forte_davvero fortissim* grande_squadra super amore amori amicizia
    amichevole~ abbracci* abbraccio bacio baci bacini festa feste festeggi* celebr* brindi* evviva viva
    urrà yeah wow vai_così daje dajee forza_ragazzi pace libertà benedett* benedizione gloria
    grazie_a_dio idolo idoli regina sognare sogno sogni magico~ magia romantic* poetic* poesia luminos*
    luminoso~ radioso~ vibrante~ colorato~ profumat* profumato~ morbido~ morbidezza morbidissim*
    soffice~ setos* idratante~ delicato~ delicatezza empatia empatic* comprensivo~ umano_e_attento
    paziente~ proattivo~ risolutivo~ diligente~ in_gamba bravura bravo_davvero`,
  '1': `dato_risposta era_ora finalmente vanno_avanti va_avanti curato_i_dettagli cura_i_dettagli
    si_preoccupa_di si_preoccupa_davvero tiene_davvero leggero leggera leggeri grande_lavoro grande
    grandi auguri tanti_auguri ok va_bene discreto~ dignitos* dignitoso~ accettabile~ adeguato~
    appropriato~ idoneo~ ragionevole~ decente~ degno~ valido~ opportuno~ pertinente~ rilevante~
    coerente~ coerenza costante~ logico~ sensato~ prudente~ serio~ serietà umile~ umiltà coraggio
    coraggioso~ audace~ ambizioso~ ambizione determinato~ determinazione laborioso~ dinamico~ dinamismo
    attivo~ partecipativo~ partecipazione inclusivo~ inclusione diversità tollerante~ tolleranza aperto~
    apertura dialogo collabor* collaborativo~ collaborazione cooper* condivi* condivisione insieme aiut*
    aiuto aiutano aiuta accompagn* assistit* formazione corsi imparato imparare impar* insegn*
    spiega_bene spiegato_bene spiegano_bene informativo~ informato_bene completo~ completezza vario~
    varietà ampia_scelta vasta_scelta scelta offre offrono gratuito~ gratis omaggio omaggi regalo regali
    regal* sconto sconti promozione promozioni risparmi* risparmio garanzia garantit* garantisce impegna
    impegnano impegnat* sforzo sforzi si_sforzano protegg* protezione protett* cura curano tutela
    tutelat* tutelano salvaguard* conserv* riciclo riciclare ricicla riutilizz* locale_e_stagionale
    a_km_zero km_zero chilometro_zero biologico~ bio naturale~ vegano~ energia_pulita rinnovabil*
    rinnov* modernizz* aggiornat* semplific* velocizz* migliorare ottimizz* perfezion* funziona
    funzionano funzionava funzionato funzionante~ utile_per risolve risolvono risolto~ soluzione
    soluzioni risposto_subito rispondono_subito risposta_rapida risposta_immediata organizzato~
    pianificat* strutturat* regolarmente_bene calmo~ calma silenzioso~ silenzio ripos* riposo nuovissim*
    intatto~ come_descritto come_da_descrizione come_previsto come_promesso come_mi_aspettavo conforme~
    conforme_alla d_accordo accordo approv* approvato approvazione certo_che_sì ma_certo
    assolutamente_sì continuate_così avanti_così continuate sempre_così forza in_bocca_al_lupo
    buona_fortuna non_vedo_l_ora aspetto_con_ansia desider* interesse interessat* curios* curiosità
    speciale~ speciali unica diverso_e_bello classico~ tradizionale~ autentico~ realistico~ popolare~
    famos* reputazione preferito~ preferisco bene benissimo benone abbastanza_bene abbastanza_buono
    abbastanza_buona piuttosto_bene piuttosto_buono tutto_sommato_buono meno_male almeno_questo
    per_fortuna finalmente_una grande_aiutante calduccio accoglient* spazios* spazioso~ ampio~ centrale~
    vicino_a_tutto nutriente~ leggerezza vivace~ didattico~ ludico~ scorrevole~ scorre_bene memorabile~
    profondo~ profondità lettura_piacevole lettura_scorrevole lettura_leggera divorato
    letto_in_un_giorno rilegger* riflettere fa_riflettere riflessione conviene beneficia* favorevole~
    affezionat* stima stimat* caro_amico saluti buona_giornata buonanotte conciliazione
    orario_flessibile promoss* premio premi bonus aumento_di_stipendio buono_stipendio stabilità gusto
    sapore_ottimo capace~ capacità abile~ abilità convince convincente~ apprend* compatto~ maneggevole~
    silenziosissim* ricco~ nitido~ fluido~ fluidità reattivo~ brillantezza`,
};
