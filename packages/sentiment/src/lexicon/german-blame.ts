/** German blame, written for this project. Same signs as the praise. */
export const germanBlame: Readonly<Record<string, string>> = {
  '-1': `ständig_laut ist_laut es_ist_laut engstem_raum auf_engem_raum in_der_schublade werbespruch
    werbeslogan nur_ein_slogan eingelaufen übertrieben~ klage klagen klagt klagten hält_nur
    kommt_nicht_aus mängel schäden sehr_laut so_laut lautes wird_laut leider schade bedauerlich~
    bedauerlicherweise bedauer* unglücklich~ unglücklicherweise zu_wenig zuwenig zu_viel zuviel zu_viele
    zu_teuer zu_klein zu_groß zu_lang zu_lange zu_kurz zu_spät zu_langsam zu_laut zu_leise zu_eng
    zu_weit zu_dünn zu_schwer zu_kompliziert zu_hoch zu_niedrig zu_wenige zu_selten zu_oft zu_früh
    zu_heiß zu_kalt zu_voll durchschnittlich~ mittelmäßig~ mittelmaß mäßig~ naja na_ja geht_so so_lala
    solala nichts_besonderes nicht_besonders nicht_so_toll nicht_so_gut nicht_ganz_so nicht_unbedingt
    nicht_wirklich nicht_gerade nur_bedingt bedingt_empfehlenswert eingeschränkt~ einschränkung*
    begrenzt~ beschränkt~ teuer teure teuren teurer teures teurem überteuert~ teurere kostspielig~
    kosten_zu_hoch hohe_kosten preiserhöhung* teuerer aufpreis mehrkosten zusatzkosten langsam~ träge
    träger träges lahm~ zäh~ umständlich~ kompliziert~ schwierig~ schwierigkeit* schwer_zu
    schwer_verständlich schwerfällig~ schwerfallen mühsam~ mühselig~ anstrengend~ aufwendig~ aufwändig~
    lästig~ unbequem~ unhandlich~ unpraktisch~ unübersichtlich~ unklar~ unklarheit* unverständlich~
    verwirr* verwirrend~ widersprüchlich~ widerspruch* missverständ* missverständlich~ undurchsichtig~
    schwammig~ vage~ ungenau~ oberflächlich~ halbherzig~ halbgar~ unausgereift~ unfertig~ unvollständig~
    lückenhaft~ lücke* fehlt fehlen fehlte fehlten fehlend~ gefehlt mangel mangelt mangelte mangels
    mangelhaft~ mangelnd~ knapp~ knappheit engpass* engpässe verspätet~ verspätung* verspäten verzöger*
    verzögerung* dauert_ewig dauert_lange dauert_zu dauert_immer ewig_lange ewig_warten warten_muss
    musste_warten warteschlange* warteschleife* wartezeit* lange_warten gewartet warten_wir_noch
    warten_auf warte_auf warte_seit wartet_man vergeblich_gewartet noch_nicht_da lässt_auf_sich_warten
    problem problematisch~ probleme problemen *probleme *problem fehler fehlern *fehler fehlerhaft~
    fehleranfällig~ störung* *störung *störungen störend~ stört störte stören gestört störanfällig~
    panne* *panne *pannen mangelware macke* defizit* schwäche* schwachstelle* schwachpunkt* schwach~
    minuspunkt* nachteil* nachteilig~ manko haken hakt hakelig~ ruckelt ruckeln klemmt klemmen wackelt
    wackelig~ wacklig~ quietscht knarzt klappert rauscht lautstärke_nervt lärm* krach getöse unruhig~
    hektisch~ hektik stress stressig~ gestresst~ druck leistungsdruck zeitdruck termindruck überlast*
    überlastet~ belast* belastend~ belastung* müde müder ermüdend~ erschöpft~ erschöpf* kaputtgearbeitet
    kopfschmerzen schmerz* weh tut_weh wehgetan krank~ krankgeschrieben krankheit* erkältet~ grippe
    verletzt verletzung* unwohl unbehagen unsicher~ unsicherheit* ungewiss~ ungewissheit zweifel*
    zweifelhaft~ fragwürdig~ fraglich~ bedenken bedenklich~ skeptisch~ skepsis misstrau* misstrauisch~
    sorge* sorgen besorg* besorgniserregend~ besorgt~ beunruhig* beunruhigend~ angst ängste ängstlich~
    ängstigt befürcht* befürchtung* fürchte fürchten furcht bang~ verunsicher* nervös~ traurig~
    traurigkeit trauer* bedrückend~ bedrückt~ betrübt~ melancholisch~ einsam~ einsamkeit weinen weine
    geweint heulen heul heule heult tränen wein_doch vermisse vermissen vermisst verlier* verliert
    verlieren verloren verlust* verlor einbuß* abnahme gesunken rückgang rückschritt* rückschrittlich~
    abgebaut abbau stellenabbau personalabbau abgeschafft abschaffung streichen gestrichen streichung*
    kürzungen gekürzt sparmaßnahme* sparkurs sparzwang eingespart_wurde personalmangel fachkräftemangel
    unterbesetzt~ unterbesetzung überstunden mehrarbeit doppelbelastung krise* konflikt* streit* streik*
    gestreikt spannungen meinungsverschiedenheit* unstimmigkeit* uneinig~ unzureichend~ ungenügend~
    unbefriedigend~ ungeeignet~ unpassend~ unangemessen~ unnötig~ überflüssig~ entbehrlich~ verzichtbar~
    unwichtig~ belanglos~ irrelevant~ langweilig~ langeweile öde öder ödes langatmig~ eintönig~ monoton~
    fade fader fades geschmacklos~ geschmacksneutral~ lasch~ lau~ wässrig~ trocken~ zäh_wie fettig~
    salzig versalzen verkocht angebrannt verbrannt kalt~ eiskalt~ stickig~ muffig~ stinkt stinken
    stinkend~ stank gestank geruch riecht müffel* dreckig~ dreck schmutzig~ schmutz verschmutz*
    verschmutzung* verunreinig* staubig~ unordentlich~ unordnung chaotisch~ chaos durcheinander
    ungepflegt~ unhygienisch~ unsauber~ fleckig~ flecken klebrig~ schimmel* verschimmelt~ rost* rostig~
    veraltet~ altmodisch~ altbacken~ rückständig~ überholt~ abgenutzt~ abgewetzt~ abgelaufen~
    verschlissen~ verschleiß* ausgeleiert~ verblasst~ verfärbt~ zerkratzt~ kratzer kratzig~ riss risse
    gerissen eingerissen delle* verbogen~ undicht~ leckt tropft brüchig~ zerbrechlich~ instabil~
    empfindlich~ anfällig~ reparaturanfällig~ wartungsintensiv~ billig_verarbeitet billigware
    billig_wirkend billigplastik plastikmüll plastikverpackung* plastik_überall müll müllberg*
    verpackungsmüll verpackungswahn umverpackung überverpackt~ wegwerf* wegwerfprodukt* einweg*
    weggeworfen wegwerfen verschwend* verschwendung* energieverschwendung umweltbelastung*
    umweltbelastend~ umweltschädlich~ klimaschädlich~ umweltsünde* umweltverschmutzung abgase abgas*
    feinstaub emissionen schadstoff* gift* giftig~ chemie chemikalien co2_schleuder kunststoff_statt
    grauzone reklamation* reklamier* beschwerde* beschwer* beanstand* beanstandung* bemängel* kritisier*
    kritik kritikpunkt* kritisch~ monier* tadel* rüge* vorwurf* vorwürfe ermahn* mahnung* rücksendung*
    zurückgeschickt zurückschick* zurückgesendet retour* retoure* umtausch* umgetauscht_werden_musste
    storniert storno* stornier* gekündigt kündig* kündigung* abgesagt absage* absag* entfällt entfiel
    entfallen_ersatzlos ausfall ausfälle *ausfall *ausfälle ausfäll* ausfiel* ausgefallen ausfallen
    abstürzt abstürzen abstürzte abgestürzt absturz abstürze aufhängt aufhängen_sich hängt_sich
    hängt_fest hängen_geblieben stockt stockend~ ins_stocken stau staus vollsperrung gesperrt~ sperrung*
    umleitung* umweg* verpasst verpassen verpasste anschluss_verpasst verfehlt verfehlen verlangsam*
    verlängerung_nötig verteuer* verteuerung* vernachlässig* vernachlässigt~ vergessen vergesslich~
    vergaß vergess* übersehen ignor* ignoriert~ übergangen missachte* übersieht außen_vor links_liegen
    unbeachtet~ ungehört~ unbeantwortet~ ungelöst~ unerledigt~ unbearbeitet~ offen_geblieben
    liegengeblieben gescheut zögerlich~ zögern ablehn* abgelehnt ablehnend~ ablehnung* verweiger*
    verweigert~ verweigerung* verbot* verboten_wurde verhinder* behinder* behinderung_durch blockier*
    blockade* erschwer* zwang* zwänge gezwungen zwingt erzwungen verpflichtend_ohne bürokratisch~
    bürokratie papierkram paragrafenreiter starr~ unflexibel~ stur~ engstirnig~ einseitig~ parteiisch~
    intransparent~ intransparenz geheimniskräm* kompromisslos~ hierarchisch~ unpersönlich~ distanziert~
    kühl~ abweisend~ desinteress* desinteressiert~ desinteresse gleichgültig~ gleichgültigkeit lustlos~
    lustlosigkeit unmotiviert~ antriebslos~ passiv~ faul~ nachlässig~ nachlässigkeit schlampig~
    schlamperei unprofessionell~ unqualifiziert~ unerfahren~ ahnungslos~ überfordert~ überforder*
    unterforder* unterfordert~ hilflos~ hilflosigkeit ratlos~ ratlosigkeit orientierungslos~ planlos~
    planlosigkeit konzeptlos~ kopflos~ unorganisiert~ desorganisiert~ ungeplant~ kurzfristig_geändert
    unpünktlich~ unpünktlichkeit unzuverlässig~ unzuverlässigkeit unregelmäßig~ unbeständig~
    wechselhaft~ schwankend~ ausbaufähig~ verbesserungswürdig~ verbesserungsbedürftig~
    verbesserungsbedarf nachholbedarf luft_nach_oben optimierungsbedarf könnte_besser könnten_besser
    dürfte_besser hätte_besser geht_besser geht_auch_besser besser_machen besser_werden
    wäre_besser_gewesen mehr_erwartet hatte_mehr_erwartet besser_vorgestellt anders_vorgestellt
    anders_erwartet wird_weniger werden_weniger immer_weniger immer_teurer immer_langsamer
    noch_immer_kein immer_noch_kein immer_noch_keine immer_noch_keinen immer_nur lediglich kaum_noch
    nicht_mehr_so nicht_mehr_zeitgemäß abzüge abzug_für punktabzug halber_stern stern_abzug
    ein_stern_weniger ungern widerwillig~ wohl_kaum warum_nicht_gleich vermeintlich~ sogenannt~
    scheinbar augenwischerei vorgeschoben~ vorwand ausrede* ausflüchte floskel* phrasen worthülse*
    lippenbekenntnis* marketinggag marketing_gag werbegag werbesprech schönfärberei feigenblatt
    symbolpolitik pseudo* alibi* öko_siegel_ohne grünfärberei stillstand stagnier* nichts_passiert
    nichts_geändert nichts_getan nichts_gelernt nichts_neues hört_keiner nie_angekommen
    nicht_zu_gebrauchen nicht_nachvollziehbar nicht_empfehlenswert unattraktiv~ unscheinbar~
    unauffindbar~ unlogisch~ unrealistisch~ utopisch~ unglaubwürdig~ unseriös~ unehrlich~ unerwünscht~
    ungewollt~ ungünstig~ unvorteilhaft~ unverhältnismäßig~ unausgewogen~ ungesund~ unreif~
    unsympathisch~ unverbindlich~ unausgesprochen~ unbeholfen~ ungeschickt~ tollpatschig~ dünn~ hart~
    rau~ grob~ spröde~ schwer~ klobig~ sperrig~ winzig~ eng~ überfüllt~ überfüllung* voll_gestopft
    vollgestopft gedränge gequetscht enge_sitze dunkel~ düster~ trist~ blass~ hässlich~ unschön~
    *unfreundlich~ unfreundlich~ unhöflich~ unhöflichkeit genervt~ gelangweilt~ ernüchter* ernüchternd~
    ernüchterung desillusion* enttäuschungspotenzial resignier* resignation resigniert~ perspektivlos~
    pessimistisch~ pessimismus verwöhnt schulden verschuldet~ armut ungleich~ ungleichheit*
    ungleichbehandlung nicht_fair abgehoben~ weltfremd~ verzweif* verzweifelt~ verzweiflung elend* not
    notleidend~ leid leiden leidet litt gelitten leidtragend~ leidig~ mist doof~ blöd~ blöde blöder
    blödes blödsinn quatsch unsinn unsinnig~ humbug stuss gequatsche gelaber geschwafel gesülze nerv
    nerve nervt nerven nervte nervig~ nervtötend~ ätzend~ anstrengung_ohne übel~ übelkeit seltsam~
    komisch~ merkwürdig~ eigenartig~ befremdlich~ fremdschämen peinlich~ verdächtig~ kurios~ schräg~
    schief~ schiefgelaufen schief_gelaufen schiefgeht schiefging schiefgegangen danebengeht danebenging
    daneben pech pechvogel unfall unfälle unglück* opfer* bedroh* bedrohung* drohung* drohen droht
    warnung* warne warnen schuld schuldig~ schaden schadet schadete beschädig* beschädigt~ beschädigung*
    geschädigt verdorben verderb* verderblich~`,
  '-2': `nie_eine_reaktion nie_eine_antwort nie_eine_rückmeldung keinerlei_reaktion *schrott man_nichts_sagen
    nichts_sagen_darf innerlich_gekündigt vertröst* abgestraft nicht_schlafen nicht_mehr_schlafen
    schlaflos~ hingehalten abgewimmelt abwimmeln verrat verräter* haben_keine_ahnung hat_keine_ahnung
    nachgelassen nachlässt nachlassen im_stich im_stich_gelassen hält_keine hielt_keine hält_keinen
    schöne_worte immer_noch_nicht noch_immer_nicht tut_sich_nichts ändert_sich_nichts passiert_nichts
    geschieht_nichts bewegt_sich_nichts kommt_nichts hört_nicht_zu hören_nicht_zu meldet_sich_nicht
    reagiert_nicht reagieren_nicht antwortet_nicht niemand_zuständig niemand_erreichbar nicht_erreichbar
    keiner_zuständig keiner_hilft keiner_weiß niemand_hilft niemand_hört keiner_hört geht_nicht
    geht_gar_nicht ging_nicht funktioniert_nicht funktionierte_nicht klappt_nicht klappte_nicht
    läuft_nicht tut_nicht hält_nicht passt_nicht stimmt_nicht startet_nicht lädt_nicht wirkt_nicht
    reicht_nicht taugt_nicht lohnt_nicht hilft_nicht nicht_angekommen nicht_geliefert nicht_eingehalten
    nicht_gehalten betrüg* schlecht~ schlechter schlechte_erfahrung schlechten schlechtester
    schlechteste schlimm~ mies~ miese_laune armselig~ ärmlich~ dürftig~ kläglich~ jämmerlich~
    erbärmlich~ traurig_genug lausig~ lachhaft~ lächerlich~ peinliche_panne enttäusch* enttäuscht~
    enttäuschend~ enttäuschung* unzufrieden~ unzufriedenheit* unzumutbar~ unerträglich~ unausstehlich~
    unmöglich~ unverschämt~ unverschämtheit* frech~ frechheit* dreist~ dreistigkeit* rücksichtslos~
    rücksichtslosigkeit respektlos~ respektlosigkeit arrogant~ arroganz überheblich~ überheblichkeit
    herablassend~ hochnäsig~ eingebildet~ zickig~ pampig~ patzig~ motzig~ schroff~ barsch~ ruppig~
    grantig~ genervtes_personal aggressiv~ aggression* beleidig* beleidigend~ beleidigung* angeschnauzt
    anschnauzt angeschrien anschreit angemault angepöbelt beschimpf* schikan* schikanier* mobb* mobbing
    gemobbt diskrimini* diskriminierend~ diskriminierung* sexist* sexismus rassist* rassismus belästig*
    belästigung* einschüchter* einschüchterung ausgegrenzt~ ausgrenz* benachteilig* benachteiligt~
    benachteiligung bevorzugung ungerecht~ ungerechtigkeit* unfair~ unfairness vetternwirtschaft willkür
    willkürlich~ ausgenutzt~ ausnutz* ausnützen ausbeut* ausbeutung ausgebeutet~ unterbezahlt~
    hungerlohn hungerlöhne dumpinglohn schlecht_bezahlt ausgebrannt~ burnout burn_out überarbeitet~
    am_limit am_ende_der_kräfte auf_dem_zahnfleisch überlaufen~ wut wütend~ zorn zornig~ sauer
    stinksauer ärger ärgerlich~ ärgern ärgert ärgerte geärgert verärger* verärgert~ aufregt aufregen
    aufgeregt_über empör* empörend~ empört~ empörung aufgebracht~ frust frustrier* frustriert~
    frustrierend~ frustration demotivier* demotiviert~ demotivierend~ entmutig* entmutigend~ deprimier*
    deprimierend~ deprimiert~ hoffnungslos~ hoffnungslosigkeit aussichtslos~ sinnlos~ sinnlosigkeit
    zwecklos~ nutzlos~ wertlos~ unbrauchbar~ untauglich~ wirkungslos~ ineffizient~ ineffizienz
    ineffektiv~ unwirksam~ unwirtschaftlich~ zeitverschwendung geldverschwendung papierverschwendung
    verschwendete_zeit verschwendete_lebenszeit zeit_verschwendet geld_verschwendet geldmacherei abzocke
    abzocker* abgezockt abzocken wucher* wucherpreise betrug* betrogen betrüger* beschiss
    beschissen_worden über_den_tisch_gezogen reingelegt reinfall reingefallen mogelpackung* schwindel*
    täuschung* täuschend~ getäuscht täuscht irreführend~ irreführung* verarsch* verarscht~ verarschung
    veräppel* gelogen lüge* lügen lügt lügner* belogen verlogen~ falsch~ falschaussage*
    falschinformation* unwahr~ unwahrheit* heuchler* heuchelei heuchlerisch~ scheinheilig~
    scheinheiligkeit hintergangen hinterhältig~ hinterlistig~ intrig* verraten_worden greenwashing
    nachhaltigkeitslüge leere_worte leere_versprechen leere_versprechungen leeres_versprechen nur_worte
    nur_gerede nur_gelaber alles_gerede heiße_luft nur_show alles_show blabla bla_bla wort_gebrochen
    versprechen_gebrochen gebrochene_versprechen nicht_ernst_genommen nimmt_uns_nicht_ernst
    keine_transparenz keine_wertschätzung keinerlei_wertschätzung null_wertschätzung kein_respekt
    keine_rücksicht keinen_plan null_ahnung keine_antwort keine_rückmeldung keine_reaktion keine_hilfe
    keine_lösung keine_entschädigung keine_zeit_für keine_chance kein_interesse keinen_sinn keinen_wert
    kein_verlass kein_vertrauen keine_empfehlung keine_lust keinen_bock null_bock nie_wieder nie_mehr
    niemals_wieder nicht_noch_einmal nicht_zu_empfehlen nicht_empfehlen nicht_weiterempfehlen
    nicht_mehr_empfehlen kann_ich_nicht_empfehlen würde_ich_nicht_mehr_kaufen nicht_wieder_kaufen
    nicht_ihr_geld_wert nicht_sein_geld_wert das_geld_nicht_wert geld_nicht_wert lohnt_sich_nicht
    nicht_lohnenswert finger_weg hände_weg lieber_nicht lasst_es lass_es spart_euch spart_euer spar_dir
    schade_ums_geld schade_um rausgeschmissenes_geld rausgeworfenes_geld zum_fenster_rausgeworfen
    für_die_tonne in_die_tonne für_die_katz für_den_müll in_den_müll für_n_arsch fürn_arsch im_arsch
    im_eimer kaputt~ kaputtgegangen kaputt_gegangen kaputtgeht kaputtging kaputtmacht defekt~ *defekt
    gebrochen zerbrochen zerbrach abgebrochen abbricht abbrach durchgebrochen zerstör* zerstörung*
    zerstört~ ruinier* ruiniert~ zerriss* zerrissen~ auseinanderfällt auseinandergefallen
    auseinander_gefallen abgefallen_nach fällt_auseinander zerfällt zerfallen kollabier* kollaps
    zusammengebrochen zusammenbricht zusammenbruch geht_ständig_kaputt ständig_kaputt dauernd_kaputt
    dauernd_defekt ständig_ausfälle gibt_den_geist_auf geist_aufgegeben funktionsunfähig~ funktionslos~
    nicht_funktioniert versag* versagt~ versagen scheiter* gescheitert~ misslung* misslungen~ misslang
    misserfolg* fehlschlag* fehlgeschlagen fehlschlägt fehlentscheidung* fehlplanung* fehlkauf* flop*
    pleite* missglückt~ vermasselt verpatzt~ verbockt verhunzt~ vermurkst~ verkorkst~ murks pfusch*
    gepfuscht stümper* stümperhaft~ dilettant* dilettantisch~ amateurhaft~ unfähig~ unfähigkeit
    inkompetent~ inkompetenz dumm~ dummheit* bescheuert~ bekloppt~ behämmert~ beknackt~ hirnlos~
    schwachsinn schwachsinnig~ idiot* idiotisch~ irrsinn irrsinnig~ wahnwitzig~ absurd~ grotesk~
    hirnrissig~ zumutung* zumutungen saftladen sauladen drecksladen scheißladen schrott schrottig~
    schrotthaufen plunder ramsch krempel müllhaufen müllprodukt billigschrott billigramsch
    abfall_produkt eklig~ ekel* ekelerregend~ ekelhaft~ widerwärtig~ widerlich~ abstoßend~ abscheulich~
    ungenießbar~ ungenießbares brechreiz übelriechend~ stinkig~ verpestet gesundheitsschädlich~
    schädlich~ gefährlich~ gefahr* gefährd* lebensgefährlich~ brandgefahr* verletzungsgefahr skrupellos~
    verantwortungslos~ verantwortungslosigkeit unverantwortlich~ leichtsinnig~ fahrlässig~
    grob_fahrlässig gewissenlos~ herzlos~ gefühllos~ lieblos~ kaltherzig~ unmenschlich~
    menschenunwürdig~ unwürdig~ entwürdigend~ demütig* demütigend~ demütigung* erniedrig* gekränkt
    kränkend~ beschämend~ schäm* schämen scham schande schändlich~ blamage* blamabel~ blamier* blamiert
    armutszeugnis trauerspiel drama tragisch~ tragödie fiasko debakel miserabel~ misere* missstand*
    missstände misswirtschaft mismanagement missmanagement ungenügend_note mangelhaft_note note_6 note_5
    note_sechs setzen_sechs setzen_6 unterirdisch~ unterste_schublade unter_aller_sau unter_aller_kanone
    unter_aller_würde das_letzte das_allerletzte ein_witz schlechter_witz schlechter_scherz
    kein_wunder_dass lässt_zu_wünschen_übrig zu_wünschen_übrig lassen_zu_wünschen_übrig verschlechter*
    verschlechterung* verschlimm* verschlimmer* schlimmer schlimmst~ schlechtest~ bergab den_bach_runter
    geht_bergab abwärts absteig* abgestiegen abstieg verfall* niveaulos~ kulturlos~ geschmacksverirrung
    billig~ billigst~ unterdurchschnittlich~ minderwertig~ minderwertigkeit minderqualität
    qualitätsmängel qualitätsverlust kaputtgespart totgespart satt_haben habe_es_satt haben_es_satt
    hab_die_schnauze_voll schnauze_voll nase_voll die_nase_voll kotzt_mich_an kotzen zum_kotzen
    zum_heulen zum_davonlaufen zum_weglaufen zum_verzweifeln zum_haareraufen haarsträubend~
    nicht_auszuhalten nicht_zu_ertragen nicht_hinnehmbar inakzeptabel~ unhaltbar~ untragbar~
    unentschuldbar~ unsäglich~ ungeheuerlich~ bodenlos~ himmelschreiend~ unerhört~ schockier*
    schockierend~ schockiert~ schock entsetz* entsetzlich~ entsetzt~ entsetzen bestürz* fassungslos~
    fassungslosigkeit empörungswürdig~ alptraumhaft~ qual qualen quäl* quälend~ gequält tortur*
    horrortrip toxisch~ vergiftet~ vergiftung* angstkultur druck_von_oben kontrollwahn überwachung*
    bespitzel* machtmissbrauch missbrauch* missbraucht~ misshandel* gewalt gewalttat* gewalttätig~
    brutal~ grausam~ grausamkeit bösartig~ böse böser böses bosheit gemein~ gemeinheit* fies~ feige~
    niederträchtig~ hinterfotzig~ kriminell~ verbrecher* verbrechen* illegal~ korrupt~ korruption
    skandal* mafia* raffgier* geldgier* geldgierig~ gierig~ gier profitgier habgier ungebildet~ bereue
    bereut bereuen bereute umsonst vergeblich~ vergebens verkackt verkacken dissen blamieren loser
    verlierer* versager* niederlage* niederlagen verlorene_zeit tot tote toter tod gestorben sterben
    stirbt umgebracht ermordet mord* krieg* terror* anschlag* attentat* hass hasst gehasst verhasst~
    feind* verachte* verachtung verabscheu* abneigung antipathie`,
  '-3': `scheiß* beschissen~ kacke kackladen kack dreckszeug dreckig_behandelt drecks* verdammt~ verflucht~
    arschloch* arschlöcher arsch arschgeige* wichser* hurensohn* fick* gefickt verfickt~ fuck*
    drecksack* mistkerl* penner* vollidiot* vollpfosten deppen depp trottel* schwachkopf* hirntot~
    missgeburt* furchtbar~ fürchterlich~ schrecklich~ grauenhaft~ grauenvoll~ grausig~ grässlich~
    scheußlich~ katastroph* katastrophal~ *katastrophe desaströs~ desaster* horror* albtraum* alptraum*
    albträume höllisch~ hölle höllentrip verheerend~ vernichtend~ abgrundtief~ unterirdisch_schlecht
    grottenschlecht~ grottig~ saumäßig~ sauschlecht~ hundsmiserabel~ megaschlecht~ abartig~ pervers~
    kriminelle_machenschaften schlechteste_erfahrung schlechtester_service schlechteste_firma
    das_schlechteste das_schlimmste die_schlechteste der_schlechteste am_schlimmsten am_schlechtesten
    nie_im_leben niemals_mehr null_sterne 0_sterne ein_stern 1_stern 1_von_5 absoluter_müll
    absoluter_schrott absolute_frechheit absolute_katastrophe reinste_katastrophe reiner_betrug
    ich_hasse hasse wir_hassen hassen kotzt ankotzt angekotzt skandalös~ menschenverachtend~
    niederschmetternd~ todunglücklich~ hochgradig_unseriös allerletzt~ totalausfall* totalschaden
    vollkatastrophe größter_mist der_größte_mist so_ein_mist was_für_ein_mist so_ein_schrott`,
};
