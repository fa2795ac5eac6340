/** Italian blame, written for this project. Same signs as the praise. */
export const italianBlame: Readonly<Record<string, string>> = {
  '-1': `duro duri grane grana perdono_clienti strappa strappano in_un_cassetto ristretti ristretto
    si_è_ristretto si_è_ristretta restituzione punito~ preoccupa_molto mi_preoccupa mi_preoccupano
    troppo_lavoro poche_persone poco_personale da_settimane da_mesi non_basta non_bastano malato~
    purtroppo sfortunatamente peccato che_peccato è_un_peccato dispiace dispiaciut* mi_dispiace spiace
    spiacevole~ così_così nella_media niente_di_che nulla_di_che niente_di_speciale nulla_di_speciale
    niente_di_eccezionale nulla_di_eccezionale niente_di_nuovo nulla_di_nuovo senza_infamia
    senza_infamia_e_senza_lode insipido~ scialbo~ tiepido~ prevedibile~ scontato~ banale~ banalità
    ripetitivo~ monotono~ monotonia stanchezza stanco~ stanca stancante~ pesante~ pesantezza noia noios*
    noioso~ annoia annoiat* annoi* tedio tedioso~ barboso~ palloso~ lento~ lentezza lentissim*
    lungaggin* ritardo ritardi ritardat* in_ritardo tarda tardano tardivo~ attesa_lunga lunga_attesa
    lunghe_attese troppa_attesa tempi_di_attesa tempi_lunghi coda code file_interminabili aspetto_da
    aspetto_ancora sto_ancora_aspettando ancora_in_attesa ancora_non_arriva mai_arrivato mai_arrivata
    mai_ricevuto caro~ carissim* troppo_caro costoso~ costos* dispendioso~ salato_il_conto prezzo_alto
    prezzi_alti prezzo_elevato prezzi_elevati prezzo_esagerato prezzi_esagerati prezzi_gonfiati rincar*
    rincaro aumento_dei_prezzi aumento_prezzi aumenti_di_prezzo sovrapprezzo costi_nascosti multe
    difficile~ difficoltà difficoltos* complicato~ complicazion* complic* complesso_da macchinoso~
    confuso~ confusione confond* disordin* disordinato~ disorganizz* disorganizzato~ disorganizzazione
    caos caotico~ casino casini incasinat* pasticcio pasticci incompleto~ insufficiente~ insufficienza
    scarso~ scarsità scarseggi* scarsissim* pochissim* manca mancano mancava mancato mancata mancante~
    mancanza mancanze carente~ carenza carenze assenza assente~ limitato~ limite limiti limitazion*
    restrizion* problema problemi problematico~ problemino inconveniente inconvenienti difetto difetti
    difettoso~ errore errori sbaglio sbagli sbagliato~ sbagli* equivoc* guasto guasti guastat* guastato~
    si_blocca si_bloccano bloccat* si_impalla si_spegne si_chiude_da_solo crasha crash bug avaria avarie
    scomodo~ scomodità scomod* stretto~ troppo_piccolo troppo_piccola troppo_grande troppo_corto
    troppo_lungo troppo_stretto troppo_lento troppo_cara troppo_cari fragile~ fragilità debole~
    debolezza fiacco~ fiacca cedevol* eccesso eccessivo~ esager* esagerato~ troppa_plastica
    troppa_confusione troppi_imballaggi troppo_imballaggio inutilizzat* superfluo~ evitabile~ sprec*
    spreco sprechi usa_e_getta monouso inquin* inquinante~ inquinamento emissioni greenwashing rumore
    rumori rumoroso~ rumorosissim* baccano chiasso sporco~ sporcizia sporc* muffa puzza puzzano
    puzzolente~ cattivo_odore cattivi_odori odore_sgradevole macchia macchie macchiat* graffi graffio
    graffiat* graffiato~ ammaccat* ammaccatur* ammaccato~ strappat* strappato~ logor* usurat* vecchiume
    antiquat* antiquato~ obsoleto~ datato~ arretrat* arrugginit* ruggine sbiadit* scolorit* scollat*
    scucit* scucito~ ristretto_dopo perde_acqua perdita perdite dubbio dubbi dubbioso~ dubit* incerto~
    incertezza insicuro~ insicurezza diffid* diffidenza timore timori temo temere paura paure spavent*
    preoccupante~ preoccupazione preoccupato~ ansia ansie ansioso~ nervi nervoso~ nervosismo stress
    stressante~ stressat* stressato~ pressione pressioni tensione tensioni sovraccaric* carico_eccessivo
    esaurito~ esausto~ esaurimento faticoso~ fatica affatica* straordinari_non mancanza_di_personale
    mancanza_di_tempo senza_tempo senza_risorse senza_mezzi precar* precariato precario~ disoccup*
    licenzi* licenziamento conflitt* conflitto litig* litigi scioper* sciopero crisi reclam* reclamo
    reclami lamentela lamentele protest* critic* critica critiche reso_obbligato resi restituito
    rimandat* rispedit* rimbors* rimborso annull* annullat* disdett* disdetta disdire rinunci* abbandon*
    dimentic* dimenticato ignor* ignorat* ignorato~ disatten* disattento~ distratt* trascur* trascurato~
    trascuratezza neglig* negligente~ negligenza pigr* pigro~ svogliat* svogliato~ freddo~ freddezza
    distaccat* distaccato~ antipatic* antipatico~ indifferen* indifferente~ disinteress* disinteresse
    impersonale~ burocrat* burocratico~ burocrazia scartoffie rigid* rigido~ inflessibil* cocciut*
    ostinat* testard* ingiustific* ingiustificato~ infondat* vago~ ambigu* ambiguo~ opac* poco_chiaro~
    poco_trasparente poca_trasparenza poca_chiarezza poco_affidabile poco_pratico poco_utile poco_serio
    poco_seri poco_professionale poco_professionali poco_raccomandabile contraddi* contraddittorio~
    incoeren* incoerente~ superficial* superficiale~ ingenu* ingenuo~ semplicistic* luogo_comune
    luoghi_comuni forzato~ artificios* artificioso~ pretenzios* stagn* stagnante~ peggior* peggiora
    peggiorano peggiorato~ peggioramento calo cala calato declin* declino decadente~ decade
    calo_di_qualità qualità_in_calo è_calata perdere perso persa perdono_tempo perdiamo sconfitt*
    sconfitta meno_buono meno_buona meno_bello lascia_a_desiderare potrebbe_essere_migliore
    potrebbe_andare_meglio si_può_migliorare potrebbe_migliorare può_migliorare possono_migliorare
    deve_migliorare devono_migliorare migliorabile~ da_migliorare margini_di_miglioramento
    mi_aspettavo_di_più mi_aspettavo_di_meglio mi_aspettavo_altro mi_aspettavo_molto_di_più
    ci_si_aspetta_di_più sotto_le_aspettative al_di_sotto_delle_aspettative inferiore_alle_aspettative
    senza_risposta senza_soluzione senza_effetto senza_senso senza_interesse senza_qualità
    senza_spiegazioni senza_preavviso senza_avviso senza_futuro senza_voglia senza_capo_né_coda male
    fatto_male fatta_male fatti_male fatte_male finito_male spiegato_male scritto_male scritta_male
    tradotto_male imballato_male confezionato_male organizzato_male gestito_male gestita_male
    trattato_male trattati_male pagato_male pagati_male sottopagat* malamente maleducat* maleducato~
    maleducazione malinteso malintesi malessere malfunzion* malfunzionamento andato_male va_male
    funziona_male triste~ tristezza piang* piango piangere pianto lacrime solitudine soffr* sofferenza
    sofferto dolore dolori doloros* doloroso~ fa_male malattia febbre influenza ferit* incident*
    incidente sfortuna sfiga sfigat* colpa colpe colpevol* minacc* minaccia pericol* rischio rischi
    rischios* allarm* invidi* geloso gelosia strano~ stranissim* bizzarr* brusco~ ruvid* salato~
    bruciat* crudo~ unto~ gelid* congelat* scadut* scaduto~ storto~ traballa* traballante~ instabil*
    instabilità indisponibil* inaccessibil* impossibil* esaurito_sempre fuori_tempo rimandato tirchi*
    scuse scusa_ridicola pretest* mediocre~ mediocrità ridott* peccato_per polemic* polemica seccatura
    seccature rottura intoppo intoppi`,
  '-2': `sembra_scadente sembra_economico non_si_può_dire_nulla non_si_può_dire_niente andarmene
    voglio_andarmene andarsene solo_uno_slogan preso_in_giro presi_in_giro presa_in_giro_continua
    non_dormo senza_rispetto lasciato_a_piedi lasciata_a_piedi lasciati_a_piedi lasciano_soli
    lasciati_soli lasciato_solo non_importa_di_noi non_ancora_arrivato non_all_altezza non_è_all_altezza
    non_mi_convince non_convince non_mi_ha_convinto non_è_arrivato non_arriva non_arrivano non_funziona
    non_funzionano non_ha_funzionato non_serve non_servono non_vale non_conviene non_risponde
    non_rispondono non_hanno_risposto non_ha_risposto non_mantiene non_mantengono non_risolve
    non_risolvono non_ascoltano non_ci_ascoltano non_cambia non_si_muove non_carica non_si_accende
    non_parte non_va non_ricevuto non_consegnato non_corrisponde non_conforme nessuno_risponde
    nessuno_ascolta nessuno_ci_ascolta nessuno_risolve nessuno_sa nessuno_aiuta nessuno_se_ne_occupa
    niente_cambia nulla_cambia non_cambia_nulla non_cambia_niente non_è_cambiato_niente
    non_è_cambiato_nulla niente_funziona non_disponibile mentire mentito tradito~ tradire cattivo~
    cattiveria brutto~ bruttezza deluso~ delusione delusioni deludente~ delude deludono disappunto
    disincanto disillus* frustr* frustrante~ frustrato~ frustrazione insoddisf* insoddisfatto~
    insoddisfazione scontent* scontento~ malcontento disgust* disgusto disgustoso~ sgradevol*
    sgradevole~ sgradit* irrit* irritante~ fastidi* fastidio fastidioso~ arrabbi* arrabbiato~ rabbia
    rabbios* incazz* incazzato~ furioso~ furia furibond* odioso~ esasper* esasperante~ esasperato~
    indign* indignato~ indignazione stufo~ stufa basta_così ne_ho_abbastanza non_ne_posso_più
    non_se_ne_può_più insopportabil* insopportabile~ intollerabil* intollerabile~ inaccettabil*
    inaccettabile~ inammissibil* inammissibile~ indecen* indecente~ indecoros* vergogn* vergognoso~
    svergognat* sfacciat* sfacciataggine mancanza_di_rispetto mancanza_di_educazione
    mancanza_di_professionalità mancanza_di_trasparenza mancanza_di_serietà mancanza_di_qualità
    mancanza_di_organizzazione mancanza_di_comunicazione mancanza_di_interesse irrispettos*
    irrispettoso~ scortes* scortese~ scortesia sgarbat* sgarbato~ cafon* villan* maleducatissim* stupid*
    stupido~ stupidaggin* stupidità scemo~ scem* idiot* idiota imbecill* cretin* ignorant* ignorante~
    ignoranza incompetent* incompetente~ incompetenza incapac* incapace~ inutile~ inutilità
    inutilizzabil* inefficac* inefficace~ inefficient* inefficiente~ inefficienza inett* dilettant*
    dilettantesc* pressappoch* pressapochismo arrogan* arrogante~ arroganza prepoten* prepotente~
    prepotenza supponen* superbia altezzos* autoritari* autoritario~ abus* abuso sfrutt* sfruttamento
    sfruttato~ approfitt* opportunist* opportunismo ingiust* ingiusto~ ingiustizia ingiustizie
    diseguaglian* disuguaglian* disparità discrimin* discriminazione razzis* sessis* maschilis* molest*
    mobbing bullismo umilia umiliano umiliare umiliat* umiliante~ umiliazione sminui* disprezz*
    disprezzo spregevol* svalut* sottovalut* demotiv* demotivante~ demotivato~ demotivazione scoragg*
    scoraggiante~ scoraggiato~ avvilent* avvilito~ sconfort* sconfortante~ deprim* deprimente~ depress*
    depressione disper* disperazione disperato~ bruciati_dal_lavoro burnout burn_out ingann* inganno
    ingannevol* ingannevole~ raggir* raggiro fregat* fregatura fregature fregano fregato truff* truffa
    truffe truffatori truffato~ frod* frode bufala bufale furto furti rubano rubato ladr* ladri ladro
    rapina trappola imbrogli* imbroglio imbroglion* bugi* bugia bugie bugiardo~ mentono falso~ falsità
    fals* ipocri* ipocrita ipocrisia facciata di_facciata solo_facciata solo_parole solo_chiacchiere
    chiacchiere parole_vuote parole_al_vento promesse_vuote promesse_non_mantenute
    promessa_non_mantenuta promesse_da_marinaio aria_fritta fumo_negli_occhi specchietto_per_le_allodole
    solo_marketing puro_marketing operazione_di_facciata pubblicità_ingannevole presa_in_giro
    presa_per_il_culo prendono_in_giro ci_prendono_in_giro prese_in_giro bla_bla bla_bla_bla corrott*
    corruzione illegal* illegale~ reato criminal* disonest* disonesto~ tradimento malafede mala_fede
    in_malafede scarsa_qualità pessima_qualità bassa_qualità qualità_scarsa qualità_scadente scadent*
    scadente~ inferior* pover* povero~ povertà squallid* squallido~ squallore volgar* volgare~ ridicol*
    ridicolo~ assurd* assurdo~ assurdità patetic* patetico~ pagliacc* pagliacciata grottesc* buffon*
    barzelletta insensat* insensato~ incomprensibil* incomprensibile~ illogic* irrazional* irresponsab*
    irresponsabile~ insensibil* rotto~ rompe rompono rompere si_rompe si_è_rotto si_è_rotta
    si_sono_rotti spezzat* spaccat* spaccato_in danneggi* danneggiato~ danno danni arrivato_rotto
    arrivata_rotta arrivato_danneggiato arrivato_tardi arrivato_in_ritardo smesso_di_funzionare fallit*
    fallimento fallimentar* fiasco disastr* disastroso~ spazzatura immondizia monnezza schifezz*
    schifezza ciarpame paccottiglia catorcio bidone schif* schifo schifoso~ nauseant* nausea nauseabond*
    ripugnant* ripugnante~ repellent* rivoltant* immangiabil* imbevibil* vomit* vomitare tossic*
    tossico~ tossicità pericoloso~ dannos* dannoso~ nociv* nocivo~ insalubr* pentito~ mi_pento
    mi_sono_pentito mi_sono_pentita pentimento rimpiang* rimpianto non_consiglio non_lo_consiglio
    non_la_consiglio non_li_consiglio non_lo_consiglierei non_consigliato sconsigli* sconsiglio
    sconsigliato~ sconsigliatissimo non_comprerò_più non_comprate non_compratelo non_lo_comprate
    non_ci_torno non_ci_tornerò non_tornerò non_torneremo mai_più evitate evitare_assolutamente
    da_evitare statene_alla_larga state_alla_larga alla_larga lasciate_perdere lasciar_perdere fuggite
    scappate perdita_di_tempo perdita_di_soldi tempo_perso tempo_sprecato soldi_buttati soldi_sprecati
    soldi_persi buttare_i_soldi buttati_via buttato_via da_buttare nella_spazzatura non_vale_la_pena
    non_ne_vale_la_pena non_vale_niente non_vale_nulla non_serve_a_niente non_serve_a_nulla
    non_vale_il_prezzo non_vale_quello_che_costa lascia_molto_a_desiderare lasciano_a_desiderare
    lascia_a_desiderare_tanto non_mi_piace non_mi_è_piaciuto non_mi_è_piaciuta non_piace
    non_mi_piacciono non_sopporto non_lo_sopporto non_ha_senso non_hanno_idea non_gliene_frega
    non_gliene_importa se_ne_fregano se_ne_frega menefreghis* menefreghismo non_rispettano
    non_ci_rispettano zero_trasparenza zero_rispetto zero_empatia nessun_rispetto nessuna_considerazione
    nessuna_trasparenza nessuna_risposta nessun_sostegno nessuno_sforzo nessun_aiuto nessun_supporto
    nessuna_assistenza tutto_come_prima sempre_la_stessa_storia sempre_le_stesse_cose peggio_di_così
    di_male_in_peggio sempre_peggio sempre_meno peggio peggiore peggiori peggior calvario supplizio
    martirio tortura malvag* crudel* crudele~ crudeltà aggressiv* aggressivo~ aggression* violent*
    violento~ violenza urla urlano urlare insult* insulto offens* offend* offeso ricatt* morto~ morta
    morti morte muore morire muoiono uccis* uccid* omicid* assassin* strage tragedia tragic* guerra
    guerre terroris* attentat* lutto scandal* scandaloso~ deplorevol* deplorevole~ desolant* desolante~
    terrific* agghiacciant* agghiacciante~ scioccant* shock sconcert* sconcertante~ allucinant*
    allucinante~ raccapricciant* prezzo_assurdo prezzi_assurdi prezzi_folli prezzi_da_ladri prezzo_folle
    salassata odiat* detestabil* insostenibil* insostenibile~ intransigen* inspiegabil* inesistent*
    inesistente~ nullo disuman* disumano~ imperdonabil* stronz* coglion* rompicoglioni rompipalle
    rottura_di_palle rottura_di_coglioni palle_rotte scassa* casinist* incubo_burocratico degrad*
    degrado fallito_miseramente penoso~ pietoso~ pietos* scellerat* sciagurat* disservizio disservizi
    disagio disagi malasanità malagestione cattiva_gestione pessima_gestione`,
  '-3': `pessimo~ pessim* orribil* orribile~ orrend* orrendo~ orrore orrori terribil* terribile~ spaventoso~
    orripilant* atroc* atroce~ abomin* abominevole~ esecrabil* miserabil* miseria catastrof*
    catastrofico~ catastrofe disastro disastri un_disastro_totale calamità incubo incubi inferno
    infernal* il_peggio il_peggiore la_peggiore i_peggiori le_peggiori peggior_servizio peggior_acquisto
    peggiore_esperienza peggior_azienda peggior_prodotto zero_stelle 0_stelle una_stella 1_stella
    voto_zero voto_0 zero_assoluto spazzatura_pura una_vergogna è_una_vergogna vergogna
    vergogna_assoluta uno_schifo che_schifo fa_schifo fanno_schifo faceva_schifo ha_fatto_schifo
    schifo_totale una_merda merda merde merdos* di_merda cazzo cazzata cazzate del_cazzo vaffanculo
    fanculo vaffa puttana puttane puttanata bastard* stronzo stronzi stronza stronzata stronzate troia
    figlio_di_puttana figli_di_puttana testa_di_cazzo teste_di_cazzo pezzo_di_merda coglione coglioni
    deficient* deficiente ritardato_mentale canagli* feccia gentaglia odio odia odiamo odiare odiavo
    detesto detesta detestiamo detest* aborr* ripudi* maledett* maledizione truffa_totale
    furto_legalizzato ladrocinio delinquent* mafia mafios* bandit* infam* infame~ immond* immondo~
    aberrant* aberrante~ mostruos* macabr* ignobil* ignobile~ vomitevol* vomitevole~ inqualificabil*
    inguardabil* illeggibil* ciofeca porcata porcheria porcherie cesso da_cesso`,
};
