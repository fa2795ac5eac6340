/** German praise, written for this project. `~` declines an adjective; the other signs are those of `LexiconSource`. */
export const germanPraise: Readonly<Record<string, string>> = {
  '3': `eins_a ausgezeichnet~ hervorragend~ exzellent~ großartig~ fantastisch~ phantastisch~ wunderbar~
    wundervoll~ wunderschön~ perfekt~ genial~ brillant~ grandios~ überragend~ sensationell~ spektakulär~
    fabelhaft~ famos~ traumhaft~ traumhaftes himmlisch~ göttlich~ vorzüglich~ vortrefflich~ exquisit~
    makellos~ tadellos~ einwandfrei~ fehlerfrei~ fehlerlos~ makellosigkeit unübertroffen~
    unübertrefflich~ unschlagbar~ unvergesslich~ phänomenal~ außergewöhnlich~ außerordentlich~
    bezaubernd~ hinreißend~ atemberaubend~ überwältigend~ umwerfend~ bombastisch~ erstklassig~
    spitzenmäßig~ mustergültig~ vorbildlich~ einmalig~ unglaublich_gut unfassbar_gut bombe weltklasse
    spitzenklasse extraklasse meisterhaft~ meisterwerk* meisterleistung* meilenstein* glanzleistung*
    spitzenleistung* spitzenqualität topqualität top_qualität traumjob traumhotel traumprodukt
    volltreffer hammer der_hammer hammermäßig~ megagut supergut hammergut sau_gut saugut obergeil
    mega_gut mega_geil affengeil begeistert begeisterte* begeistern begeistern_konnte begeisternd~
    begeisterung* restlos_begeistert liebe_es ich_liebe lieben_es liebs liebe_dieses liebe_diese
    liebe_diesen wir_lieben verliebt überglücklich~ überwältigt entzückt entzückend~ hingerissen
    hin_und_weg aus_dem_häuschen_vor_freude rundum_glücklich rundum_zufrieden rundum_gelungen
    absolut_empfehlenswert sehr_zu_empfehlen nur_zu_empfehlen wärmstens_empfehlen nur_empfehlen
    nur_weiterempfehlen klare_empfehlung klare_kaufempfehlung volle_empfehlung absolute_empfehlung
    uneingeschränkt_empfehlen unbedingt_empfehlen kaufempfehlung* fünf_sterne 5_sterne 5_von_5
    volle_punktzahl note_1 note_eins eins_mit_sternchen daumen_hoch hut_ab chapeau bravo
    besser_geht_es_nicht besser_geht_s_nicht besser_gehts_nicht geht_nicht_besser nicht_zu_toppen
    nicht_besser_machen was_will_man_mehr nichts_auszusetzen nichts_zu_meckern nichts_zu_beanstanden
    nichts_zu_bemängeln gibt_es_nichts_auszusetzen lässt_keine_wünsche_offen keine_wünsche_offen
    wunschlos_glücklich über_jeden_zweifel_erhaben ein_traum ein_genuss eine_wucht eine_wonne
    wie_im_märchen wie_neu_geboren ein_gedicht ein_segen segen glücksgriff glücksfall juwel* perle
    goldstück* geniestreich schatz beste bester bestes besten am_besten allerbest~ bestmöglich~ bestens
    optimal~ herausragend~ bahnbrechend~ revolutionär~ legendär~ sagenhaft~ märchenhaft~ paradiesisch~
    königlich~ fürstlich~ triumph* jubel* bejubel* frohlock* euphori* ekstatisch~ superb~ glänzend~
    glanzvoll~ prächtig~ prachtvoll~ pracht herrlich~ köstlich~ deliziös~ famoses unvergleichlich~
    einzigartig~ erste_sahne allererste_sahne spitze spitzen* top topp tipptopp tip_top 1a erste_klasse
    first_class hochzufrieden~ äußerst_zufrieden megazufrieden wow yeah juhu juhuu hurra yippie yay
    yeah_yeah lobenswert~`,
  '2': `aus_seinen_fehlern_gelernt aus_ihren_fehlern_gelernt aus_fehlern_gelernt aus_den_fehlern_gelernt
    hält_sehr_lange hält_und_hält zu_ihrem_wort zu_seinem_wort steht_zum_wort freiraum freiräume
    steht_hinter_mir steht_hinter_uns kein_thema gedanken_gemacht rechne_ich_hoch_an hoch_anrechnen
    den_rücken_gestärkt stärkt_mir_den_rücken ehrlich ehrliche ehrlichen ehrlicher ehrliches
    über_nichts_klagen nichts_zu_klagen nicht_beklagen nimmt_sich_zeit nehmen_sich_zeit
    sich_zeit_genommen zeit_für_uns starke_leistung ist_stark respekt respekt_vor zusammenhält schick
    schicke schickes schicker happy_birthday gut~ schön~ toll~ super klasse prima fein~ cool~ geil~
    nett~ lieb liebenswert~ liebenswürdig~ lieblich~ sympathisch~ symphatisch~ freundlich~ *freundlich~
    *freundlichkeit freundlicherweise höflich~ höflichkeit zuvorkommend~ hilfsbereit~ hilfsbereitschaft
    hilfreich~ aufmerksam~ entgegenkommend~ entgegenkommen warmherzig~ herzlich~ herzlichkeit
    gastfreundlich~ gastfreundschaft fürsorglich~ einfühlsam~ empathisch~ empathie verständnisvoll~
    rücksichtsvoll~ respektvoll~ wertschätzend~ wertschätzung* wertschätz* geschätzt gewürdigt würdig*
    anerkennung* anerkannt~ anerkenn* gelobt lob lobe loben lobt lobte lobten lobend~ löblich~
    zufrieden~ zufriedenstellend~ zufriedenheit* zufriedengestellt befriedigend~ glücklich~ glück
    glücklicherweise froh~ fröhlich~ fröhlichkeit heiter~ freude* freu freue freust freut freuen freute
    freuten gefreut erfreu* freudig~ spaß spaßig~ vergnügen vergnügt vergnüglich~ genuss genieß* genoss
    genossen genüsslich~ lecker~ schmackhaft~ gefällt gefallen_hat gefiel gefielen gefallen_mir
    gefallen_uns gefallen_mir_gut mag mögen mochte gemocht begrüße begrüßen begrüßenswert~ willkommen~
    gelungen~ gelingt gelang gelangen_wir geglückt erfolg* erfolgreich~ gewonnen gewinn gewinnt
    gewinner* siegt sieg siege siegen siegreich~ sieger* meister~ champion* profitier* effizient~
    effizienz effektiv~ wirksam~ wirkungsvoll~ leistungsfähig~ leistungsstark~ produktiv~ produktivität
    zuverlässig~ zuverlässigkeit verlässlich~ verlass vertrauen vertrauenswürdig~ vertrauensvoll~
    vertraue vertraut_man glaubwürdig~ glaubhaft~ ehrlichkeit aufrichtig~ aufrichtigkeit offenheit
    transparent~ transparenz nachvollziehbar~ verständlich~ übersichtlich~ übersichtlichkeit klarheit
    eindeutig_besser fair~ fairness gerecht~ gerechtigkeit gleichberechtigt~ chancengleichheit
    solidarisch~ solidarität zusammenhalt teamgeist teamwork kollegial~ kollegialität hand_in_hand
    gemeinschaftsgefühl unterstützung* unterstütz* unterstützend~ gefördert förderlich~ kompetent~
    kompetenz* fachkundig~ fachlich_top sachkundig~ professionell~ professionalität versiert~ erfahren~
    qualifiziert~ talentiert~ talent begabt~ engagiert~ motiviert~ motivierend~ motivation_hoch
    leidenschaft* leidenschaftlich~ inspirier* inspirierend~ inspiration* kreativ~ kreativität
    ideenreich~ einfallsreich~ innovativ~ innovation* fortschritt* fortschrittlich~ modern~ zeitgemäß~
    zukunftsweisend~ zukunftsfähig~ wegweisend~ originell~ raffiniert~ clever~ klug~ schlau~
    intelligent~ durchdacht~ ausgereift~ ausgeklügelt~ praktisch~ nützlich~ brauchbar~ sinnvoll~
    zweckmäßig~ hochwertig~ wertig~ hochwertigkeit qualitätvoll~ qualitativ_gut edel~ elegant~ stilvoll~
    geschmackvoll~ hübsch~ attraktiv~ ansprechend~ ästhetisch~ reizvoll~ charmant~ charme süß~ niedlich~
    goldig~ knuffig~ liebevoll~ gemütlich~ gemütlichkeit behaglich~ bequem~ komfortabel~ komfort
    angenehm~ wohlfühl* wohlgefühlt wohl_fühlen fühle_mich_wohl fühlen_uns_wohl wohltuend~ erholsam~
    entspannt~ entspannend~ harmonisch~ harmonie ausgewogen~ ausgeglichen~ abwechslungsreich~
    vielseitig~ vielfältig~ spannend~ fesselnd~ packend~ interessant~ unterhaltsam~ kurzweilig~ lustig~
    witzig~ humorvoll~ amüsant~ lachen gelacht lache lacht lächel* schmunzel* berührend~ bewegend~
    ergreifend~ rührend~ überzeugend~ überzeug* überzeugt~ beeindruck* beeindruckend~ eindrucksvoll~
    imponier* bewunder* bewundernswert~ staunen verblüffend_gut positiv_überrascht angenehm_überrascht
    positive_überraschung schöne_überraschung erstaunlich_gut überraschend_gut stolz~ stolz_auf
    mitreißend~ schnell~ blitzschnell~ superschnell~ rasant~ flott~ zügig~ rasch~ prompt~ pünktlich~
    pünktlichkeit unverzüglich~ schnellstmöglich~ reibungslos~ problemlos~ unproblematisch~
    unkompliziert~ mühelos~ kinderleicht~ einfach_zu einfache_bedienung einfache_handhabung leicht_zu
    leichte_bedienung intuitiv~ benutzerfreundlich~ bedienerfreundlich~ handlich~ pflegeleicht~
    langlebig~ langlebigkeit haltbar~ haltbarkeit robust~ stabil~ stabilität solide~ solid~
    widerstandsfähig~ unverwüstlich~ unkaputtbar~ reparierbar~ reparaturfreundlich~ repariert
    instandgesetzt nachhaltig~ nachhaltigkeit_ernst umweltfreundlich~ umweltbewusst~ umweltschonend~
    klimafreundlich~ klimaneutral~ ressourcenschonend~ energiesparend~ energieeffizient~ sparsam~
    ökologisch_sinnvoll plastikfrei~ verpackungsfrei~ schadstofffrei~ verantwortungsvoll~
    verantwortungsbewusst~ ernst_gemeint ernst_genommen ernstgenommen nimmt_uns_ernst wird_gehört
    werden_gehört gehört_werden hört_zu zuhört zugehört offenes_ohr offene_ohren auf_augenhöhe
    an_einem_strang hält_wort wort_gehalten versprechen_gehalten hält_was_es_verspricht
    hält_was_er_verspricht hält_was_sie_verspricht halten_was_sie_versprechen hält_versprechen
    versprechen_eingehalten günstig~ preiswert~ preisgünstig~ kostengünstig~ erschwinglich~ bezahlbar~
    schnäppchen* fairer_preis faire_preise guter_preis gute_preise preis_leistung_stimmt
    preis_leistungsverhältnis_stimmt preis_leistung_top sein_geld_wert ihr_geld_wert jeden_cent_wert
    jeden_euro_wert preis_wert lohnt lohnte lohnend~ lohnenswert~ gelohnt lohnen empfehlenswert~
    empfehl* empfohlen empfiehlt weiterempfehl* weiterempfohlen weiterempfiehlt gerne_wieder gern_wieder
    immer_wieder_gerne jederzeit_wieder immer_wieder_gern jederzeit_gerne wiederkommen kommen_wieder
    komme_wieder kaufe_ich_wieder würde_ich_wieder_kaufen sofort_wieder bleibe_treu treu~ treue danke
    dankbar~ dankbarkeit dankeschön dank_an danken bedank* vielen_dank besten_dank herzlichen_dank
    tausend_dank glückwunsch* gratulation* gratulier* herzlichen_glückwunsch kompliment* großes_lob
    ein_lob respekt_an respekt_für verdient_lob daumen_drücken gute_arbeit gute_idee gute_sache
    gut_gemacht gut_gelöst gutgemacht weiter_so macht_weiter_so so_weitermachen nur_weiter_so
    genau_richtig genau_das_richtige das_richtige goldrichtig~ auf_dem_richtigen_weg auf_gutem_weg
    richtiger_schritt richtige_richtung guter_weg verbesser* verbesserung_spürbar besser~ besserung
    aufgewertet bereicher* bereichernd~ wertvoll~ unbezahlbar~ unersetzlich~ unverzichtbar~
    unentbehrlich~ vorteil* vorteilhaft~ pluspunkt* plus_punkt mehrwert gewinnbringend~ fruchtbar~
    konstruktiv~ zielführend~ lösungsorientiert~ kundenorientiert~ kulant~ kulanz flexibel~ flexibilität
    großzügig~ großzügigkeit spendabel~ vorbild* beispielhaft~ musterbeispiel* held* heldin* liebling*
    lieblings* lieblingsstück* favorit* must_have musthave pflichtkauf geheimtipp* tipp_topp highlight*
    höhepunkt* optimistisch~ optimismus zuversicht* zuversichtlich~ hoffnungsvoll~ vielversprechend~
    verheißungsvoll~ ermutig* ermutigend~ aufmunter* aufbauend~ erleichtert erleichterung* beruhigend~
    gesund~ gesundheitsfördernd~ frisch~ frische sauber~ sauberkeit gepflegt~ ordentlich~ aufgeräumt~
    hygienisch~ sicher_fühlen unbedenklich~ harmlos~ sorgfältig~ sorgfalt gewissenhaft~ gründlich~
    präzise~ präzis~ detailverliebt~ liebe_zum_detail maßgeschneidert~ hält_lange hält_ewig läuft_rund
    läuft_super läuft_gut läuft_perfekt läuft_wie_geschmiert wie_geschmiert wie_neu rund_läuft klappt
    klappte geklappt klappen funktioniert_gut funktioniert_super funktioniert_perfekt
    funktioniert_einwandfrei funktioniert_tadellos funktioniert_wieder funktionsfähig~ passt_perfekt
    passt_super passt_genau passgenau~ wie_angegossen nicht_missen nicht_mehr_missen möchte_nicht_missen
    keine_probleme kein_problem keinerlei_probleme keine_beschwerden keine_mängel keine_beanstandungen
    keine_klagen nicht_enttäuscht nie_enttäuscht noch_nie_enttäuscht nichts_bereut nicht_bereut
    bereue_nichts bereue_es_nicht bereut_nichts enttäuscht_nie nicht_meckern kann_nicht_meckern
    kann_mich_nicht_beschweren nicht_beschweren kann_nicht_klagen nicht_klagen ohne_probleme
    ohne_beanstandung ohne_mängel ohne_wenn_und_aber ohne_jeden_tadel nicht_zu_viel_versprochen
    nicht_übel nicht_ohne_stolz nicht_verkehrt kein_vergleich_zu_früher wie_am_schnürchen
    wie_versprochen wie_beschrieben wie_erwartet_gut übertrifft_erwartungen erwartungen_übertroffen
    alle_erwartungen_übertroffen besser_als_erwartet besser_als_gedacht übertraf hat_was punkten punktet
    ankommt gut_ankommt gut_aufgehoben bestens_aufgehoben gut_beraten gut_betreut gute_laune gutgelaunt~
    gut_gelaunt guten_gewissens gutes_gewissen gutes_gefühl grüner_daumen sonnig~ romantisch~ idyllisch~
    knackig~ saftig~ kuschelig~ weich_und_warm schmusig~ angetan angesehen~ beliebt~ beliebtheit
    populär~ gefragt~ renommiert~ würdevoll~ edelmütig~ aufblüh* aufgeblüht auflebt aufleben strahl*
    strahlend~ glanz zauberhaft~ zauber magisch~ anmutig~ lobpreis* feier_ich gefeiert feiern feier
    feiert party prost umarm* kuss küsse küsschen bussi knutsch* liebe* liebt lieben liebte geliebt~
    traum träumchen hoffnung* friedlich~ frieden freiheit~ erfüll* erfüllend~ erfüllung sinnstiftend~
    geborgen~ geborgenheit wohlwollend~ wohlwollen menschlich~ menschlichkeit vergünstigung*
    aufstiegschancen entwicklungschancen weiterentwickeln weiterentwicklung vereinbarkeit
    familienfreundlich~ mitarbeiterfreundlich~ kundenfreundlich~ kinderfreundlich~ hundefreundlich~
    tierfreundlich~ barrierefrei~ gleitzeit bonus prämie* gehaltserhöhung* beförder* beförderung*
    homeoffice_möglich durchstart* aufschwung aufwärts bergauf boomt`,
  '1': `würde_wieder würde_ich_wieder natürliche natürlichen natürlicher natürliches sichere sicheren
    sicherer sicheres fühle_mich_sicher was_es_verspricht was_er_verspricht was_sie_verspricht ok okay
    stimmt_alles endlich träumen träume träumt_schön schönen_abend guten_appetit alles_liebe alles_gute
    happy love deutlich_besser läuft_wieder_rund in_ordnung akzeptabel~ annehmbar~ passabel~
    ausreichend~ genügend~ ganz_gut ganz_nett recht_gut ziemlich_gut soweit_gut so_weit_gut
    nicht_schlecht gar_nicht_schlecht nicht_so_schlecht durchaus_gut halbwegs_gut in_ordnung_gewesen
    geht_klar passt passend~ passte passen angemessen~ gerechtfertigt~ berechtigt~ vernünftig~
    anständig~ seriös~ sachlich~ korrekt~ richtig richtige richtigen fehlende_mängel funktioniert
    funktionierte funktionieren funktionierend~ geht_gut geht_wieder läuft_wieder wieder_da bietet
    angeboten_wird hilft half geholfen helfen hilfe helfend~ weiterhelf* weitergeholfen weiterhilft
    beraten beratung berät erklärt gut_erklärt interesse neugierig~ gespannt~ gern gerne lieber
    am_liebsten wunsch wünschenswert~ hoffe hoffen hofft hoffentlich gehofft bemüht bemühen bemühung*
    bemühte* anstrengung* gute_absicht guter_wille gute_absichten ernsthaft~ ehrgeizig~ ambitioniert~
    verpflichtung* verpflichtet_sich engagement einsatz_für einsatzbereit~ setzt_sich_ein einsetzt
    kümmer* kümmert_sich gekümmert schützt schutz geschützt sicherheit absicher* bewahr* gepflegt_wird
    ruhig~ ruhe still_und_leise leise geräuscharm~ gelassen~ locker~ ungezwungen~ offen~ aufgeschlossen~
    tolerant~ toleranz vielfalt divers~ diversität gleichstellung mitbestimm* mitsprache mitgestalt*
    beteiligt_werden einbezogen eingebunden~ einbezieh* dialog austausch gemeinsam~ zusammenarbeit
    miteinander teamarbeit teamfähig~ kollegen_nett neutral_bis_gut regional~ saisonal~ bio biologisch~
    vegan~ recycel* recycl* recyceln recyclebar~ recyclingfähig~ wiederverwend* wiederverwert* mehrweg*
    nachfüllbar~ kompostierbar~ unverpackt~ ökostrom erneuerbar~ emissionsfrei~ co2_neutral co2_frei
    reduziert_verpackung sparen gespart spart einspar* einsparung* ersparnis rabatt* gutschein*
    geschenk* geschenkt gratis kostenlos~ umsonst_dazu zugabe garantie gewährleist* kulanterweise
    ersetzt_wurde umgetauscht reparier* reparatur_möglich ersatzteile_verfügbar wartungsarm~ neuwertig~
    authentisch~ traditionell~ bewährt~ bewährte* vertraut~ weich~ samtig~ zart~ leicht~ leichtigkeit
    kompakt~ bunt~ farbenfroh~ warm~ gemütliches_ambiente ambiente großräumig~ geräumig~ reichlich~
    reichhaltig~ üppig~ große_auswahl gute_auswahl auswahl ausführlich~ detailliert~ informativ~
    aufschlussreich~ lehrreich~ verständigung strukturiert~ organisiert~ gut_organisiert geregelt~
    planbar~ zielstrebig~ konsequent~ konstant~ kontinuierlich~ beständig~ stetig~ dauerhaft~
    regelmäßig~ aktiv~ dynamisch~ energisch~ energiegeladen~ fit~ fleißig~ tüchtig~ tapfer~ mutig~ mut
    selbstbewusst~ verantwortung verantwortlich_handeln übernimmt_verantwortung loyal~ loyalität
    diszipliniert~ bescheiden~ geduldig~ geduld diskret~ tolerierbar~ zumutbar~ verzeihlich~
    nachvollzieh* plausibel~ logisch~ begründet~ relevant~ bedeutend~ bedeutsam~ wichtig~
    wesentlich_besser wünsche_mir_mehr_davon mehr_davon chance* gelegenheit potenzial potential
    möglichkeit_zu aussicht_auf perspektive* wachstum aufgebaut ausgebaut erweitert angepasst~
    modernisiert~ erneuert~ renoviert~ digitalisier* vereinfach* erleichter* entlast* beschleunig*
    optimier* weiterbild* fortbildung* schulung* ausbildung geschult~ bildet_sich karriere gehalt_stimmt
    bezahlung_stimmt work_life_balance ausgleich willkommensgeschenk glückspilz lob_und_kritik grins
    grinsen jawohl zustimm* zugestimmt einverstanden einig~ einigung kompromiss* stimmig~ rund_um_gut
    alles_gut alles_klar alles_bestens alles_super alles_da alles_in_ordnung gewohnt_gut wie_gewohnt_gut
    solala_gut wieder_besser schon_besser immerhin wenigstens_etwas zum_glück gott_sei_dank gottseidank
    endlich_mal endlich_wieder lohnt_sich_doch verdient~ verdienst belohn* belohnung* auszeichnung*
    prämiert~ preisgekrönt~ testsieger* sehenswert~ lesenswert~ hörenswert~ erwähnenswert~ beachtlich~
    respektabel~ ansehnlich~ stattlich~ nennenswert~ erfrischend~ belebend~ aromatisch~ würzig~ duftet
    wohlriechend~ nahrhaft~ sättigend~ bekömmlich~ verträglich~ hautverträglich~ sanft~ mild~
    atmungsaktiv~ wasserdicht~ wetterfest~ kratzfest~ bruchsicher~ rutschfest~ formstabil~
    spülmaschinenfest~ akku_hält lange_akkulaufzeit kompatibel~ vollständig~ komplett_geliefert
    unbeschädigt~ unversehrt~ heil_angekommen gut_verpackt sicher_verpackt rechtzeitig~ fristgerecht~
    termingerecht~ erreichbar~ ansprechbar~ verfügbar~ vorrätig~ lieferbar~ geliefert_wie_bestellt
    zentral_gelegen gut_gelegen gut_erreichbar idealerweise ideal~ bevorzug* schätze schätzen schätzt
    gönn* vermisse_nichts`,
};
