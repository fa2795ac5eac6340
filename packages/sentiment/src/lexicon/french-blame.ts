/** Everyday, product, service and workplace French, blame: written for this project, in the notation of `LexiconSource`. */
export const frenchBlame: Readonly<Record<string, string>> = {
  '-1': `pas_vraiment pas_toujours pas_tellement pas_trop pas_forcément pas_encore_ça pas_convaincu
      pas_convaincue pas_sûr_que peu_convaincu peu_convaincue peu_convaincant peu_utile peu_pratique
      peu_fiable peu_lisible peu_efficace peu_intéressant peu_d_intérêt moins_bien moins_bon moins_bonne
      moins_bons moins_fiable moins_efficace moins_pratique belle_promesse belles_promesses
      encore_des_promesses toujours_des_promesses toujours_pareil toujours_la_même comme_d_habitude
      encore_une_fois une_fois_de_plus aucun_changement aucun_progrès aucune_amélioration aucune_évolution
      aucune_réponse aucun_retour pas_de_retour pas_de_nouvelles sans_nouvelles pas_de_suite sans_suite
      sans_effet sans_résultat aucun_effet aucun_résultat pas_de_temps pas_le_temps pas_le_choix manque_de
      manque_d trop_peu trop_tard trop_tôt trop_lourd trop_lourde trop_petit trop_petite trop_grand
      trop_grande trop_gros trop_bruyant trop_compliqué trop_compliquée trop_lent trop_lente trop_vite
      trop_serré trop_étroit trop_fragile trop_de_monde trop_de_bruit trop_de_plastique trop_d_emballage
      trop_d_emballages trop_de_pression trop_de_travail trop_de_réunions trop_froid trop_chaud surdimensionné
      suremballage plastique_inutile gaspillage gaspillages gâchis_de pollution polluant polluante polluants
      polluer pollue décharge toxiques pesticide* perturbateur* nocive       catastrophe* risque risques risquée risqu* danger_de dangers
      menac* inquiétude* inquiétant* inquiète préoccup* anxieu* anxiété angoiss* nerveu* tendu tendue
      tension tensions malaise mal_à_l_aise gêne gênée gênant gênante dérang* dérangeant embêt* embêtant* agit
      agité pressé pression_constante surmenage surmené surmenée fatigué fatiguée fatiguant fatigante
      épuisement usant usante contraignant contraignante lourdeurs lourdeur_administrative bureaucrat*
      paperasse rigide* rigidité inflexible* strict stricte sévère* dureté rude_journée brutal* brusque
      maladresse maladroite inattention négligen* négligé* négligée oublie oubliés oubli désordre désordonné
      désorganisé* désorganisation bordélique bazar pagaille chaos chaotique* confus confuse confusion
      embrouill* incompris incompréhension malentendu* mal_organisé mal_organisée mal_géré mal_gérée mal_fait
      mal_faite mal_conçu mal_conçue mal_emballé mal_expliqué mal_informé mal_informés mal_payé mal_payés
      mal_traité mal_reçu mal_placé mal_pensé mal_écrit mal_joué mal_adapté inapproprié* inadéquat* incomplet
      incomplète insuffisante partiel partielle superficiel* bancal bancale branlant instable instables
      instabilité grinc* tremble rouill* rouillé tach* taché rayé rayée rayures fissur* fissuré fêlé ébréché
      déformé délavé décolor* déteint rétréci troué fuit fuite fuites coule_partout surchauffe brûl* brûlé
      chauffe grésill* bloque bloquée bloqués plante plantages plantages_fréquents ralenti ralentissement*
      rame rament saccad* indisponible* injoignable* inaccessible* introuvable* rupture_de_stock rupture fermé
      fermée fermeture annul* annulé annulée reportée repousse refusé refusée refusent rejet* rejeté
      interdit* impossible impossibilité incapable* incapacité empêch* freine frein freins obstacle* blocage*
      barrière difficulté difficultés galère galères galérer pénibilité corvée corvées contrariant* contrari*
      râl* plaindre plaintes réclame réclamation réclamations litige* contentieux conteste contestable
      désaccord dispute disputes conflits querell* critique critiques critiqu* reproche reproches blâm* accus*
      coupable culpabil* excuses excuser désolé désolée pardon dommages dégât* dégradé perdre perdue pertes
      déficit* dette* faillite licenci* licenciement* chômage chômeur* précaire* précarité pauvreté misère
      sous-payé sous_payé sous_payés salaire_de_misère bas_salaire salaires_bas diminu*
      recul* régress* stagn* stagnation déclin* vieillissant* vieillissante obsolète* dépassé dépassée désuet
      désuète démodé* ringard* poussiéreu* vieillerie monotone* monotonie répétitif répétitive répétitions
      redondan* ennuyant ennuyante barbant* longuette interminable lassitude laborieu* fastidieu* prévisibles
      téléphoné stéréotyp* cliché clichés convenus peu_original peu_crédible improbable* invraisemblable*
      incrédible incohérence* incohérent contradict* paradoxal ambigu* ambiguë équivoque hésitant*
      hésite_encore réticen* méfian* méfiance méfie suspicieu* suspect* suspicion doute_fort sceptique
      soupçon* arrière-goût amer amère amertume aigre fadeur distance_avec indifféren* désintérêt désengag*
      démobilis* désabus* désillusion* déçoivent frustration frustrant frustrante isolement isolé isolée
      seul_face abandonné abandonnée exclu exclue exclusion rejeté_par malheur* malheureu* pleur* larmes
      sanglot* deuil chagrin* cafard déprim* dépress* dépression mélancoli* morose sinistre* lugubre* sombre*
      glauque* crime* criminel*       violen* blessure* accident* malade_de maladie* épidémie souffrance* mal_au_dos mal_de_dos
      mal_à_la_tête douleurs nausée* allerg* démange irritation* bouton* odeur_de pue puant* puanteur
      mauvaise_odeur moisi* moisissure crasse crasseu* insalubre* vétuste* vétusté délabr* encombr*
      encombrant* serré serrés exigu étroit étroite bruyants vacarme brouhaha boucan`,
  '-2': `aime_pas n_aime_pas j_aime_pas plus_jamais jamais_plus pas_de_réponse toujours_pas_de jamais_reçu
      jamais_arrivé jamais_répondu jamais_écouté ne_répond ne_répondent pas_du_tout_content pas_normal
      pas_sérieux pas_terrible_du pas_top pas_fameux pas_fameuse pas_génial pas_géniale pas_bon pas_bonne
      pas_bien pas_satisfait pas_satisfaite pas_content pas_contente pas_fiable pas_solide pas_pratique
      pas_utile pas_clair_du pas_acceptable pas_honnête pas_correct pas_professionnel rien_derrière
      rien_dedans rien_ne_va rien_ne_fonctionne rien_ne_marche rien_de_bon rien_de_plus_nul que_du_vent
      de_moins_en_moins de_pire_en_pire de_mal_en_pis ça_se_dégrade ça_empire empire empirent en_chute_libre
      à_la_dérive à_côté_de_la_plaque hors_sujet_total hors_service hs en_panne tombée_en_panne cassé_au_bout
      cassé_après lâché_après rendu_l_âme a_lâché ne_vaut_rien vaut_rien vaut_pas sert_à_rien_du bon_à_rien
      bonne_à_rien bon_à_jeter bonne_à_jeter à_jeter à_la_poubelle direct_poubelle argent_jeté argent_perdu
      jeté_par_les_fenêtres je_regrette regrette_mon regrette_cet regrette_d_avoir si_j_avais_su déconseillé
      déconseiller déconseillons à_fuir_absolument fuyez_cette passez_votre_route n_achetez_pas
      n_achetez_surtout ne_jamais_acheter à_ne_pas_acheter ne_perdez_pas perdez_pas_votre foutez fout_de
      se_foutent foutage foutre foutu foutue foutus foutaises moque_de_nous moquent_du se_moquer_du
      prend_pour_des prennent_pour_des pris_pour_des prise_pour_une prenez_pour_des vous_mentez mensonge
      mensonges menteur menteurs menteuse mentir malhonnête* malhonnêteté déloyal* tricheu* tricher triche
      frauduleu* fraude* magouille* combine* corrompu* corruption voleuse vol_manifeste du_vol c_est_du_vol
      racket extorsion entourloupe* embrouilleur publicité_mensongère pub_mensongère trompeur trompeuse
      tromperie poudre_de_perlimpinpin effet_d_annonce effets_d_annonce juste_de_la_com que_de_la_com
      opération_de_com du_greenwashing écoblanchiment coup_de_pub hypocrisie hypocrite hypocrites démagog*
      cynique* cynisme incapables incompétents incompétente incompétence amateurisme amateurs je-m_en-foutisme
      je_m_en_foutisme négligence irresponsable* inconscient* inconsidéré dysfonctionn* défaillan* défectueux
      défectueuse foireu* foirer foiré pourrav* camelote pacotille bas_de_gamme mauvaise_qualité
      piètre_qualité qualité_médiocre qualité_déplorable cheap de_la_merde toc merdier bâclé bâclée bâclés
      sabot* saboté raté_complet catastrophe_totale désastreuse lamentablement minable* navrante pitoyablement
      grotesques risible consternante affligeante atterr* honteuse honteusement scandaleuse indécent*
      indécence indignation révoltant* révolté* révoltée écœurant* dégoûtant* dégoûté* répugnant* immondice*
      dégueulasse* dégueu crade* cradingue vomir vomitif gerbe gerber à_gerber infectes insipides immangeable*
      imbuvables inutilisable* illisible* inexploitable* insoutenable* intenable* invivable* intolérable*
      inadmissibles inqualifiable* impardonnable* inexcusable* insultant* insulte* injuri* humiliant*
      humiliation* dénigr* rabaiss* méprisant* méprisé* méprisés arrogance arrogante hautain* condescend*
      suffisance_et odieu* détestable* exécrable* malpoli* malpolie grossier grossière grossièreté vulgarité
      agressif agressive agressivité agression* menaçant* harcèlement harcelé* intimid* tyran* tyrannique
      dictat* autoritaire* autoritarisme maltrait* maltraitance toxique_et management_toxique ambiance_pourrie
      ambiance_toxique mauvaise_ambiance mauvais_management mauvais_accueil mauvais_service
      mauvaise_communication mauvaise_gestion mauvaise_foi mauvaise_expérience mauvaise_surprise favoritisme
      copinage piston népotisme injustice* injustifié* inéquitable* inégal_et inégalité* sexis* racis*
      homophob* discrimination* exploit* exploitation esclav* pression_insupportable stress_permanent
      stressant* stressé* burn-out_en burnouts craque_nerveusement à_bout_de_nerfs à_bout_de_forces ras-le-bol
      au_bord_de trop_c_est_trop y_en_a_marre j_en_ai_assez assez_de_ces lassé* dégoûte déteste_ce insupporte*
      m_énerve énervant* énervé* agaçant* agacé* saoul* soûl* gave gavant chiant chiante emmerd* emmerdant*
      casse_les casse-pieds casse_pieds gonfle fait_chier font_chier se_faire_avoir fait_avoir
      me_suis_fait_avoir rage enrag* enragé fureur colérique haine* haineu* cruel* cruauté inhumain*
      impitoyable* sans_cœur sans_pitié sans_scrupule* sans_scrupules sans_respect sans_considération sans_âme
      sans_saveur sans_goût sans_style sans_talent sans_idée sans_surprise_aucune vide_de_sens creux_et
      aucun_sens_du aucun_goût aucun_talent aucune_écoute aucun_suivi aucune_qualité aucun_professionnalisme
      aucune_transparence aucune_reconnaissance aucune_considération_pour aucune_utilité aucun_moyen
      zéro_pointé zéro_sur zéro_écoute zéro_considération nullos naze* nazes nullard pathétiques ennui_mortel
      ennuyeux_à à_pleurer à_chier soporifique somnolent endormant* ratage_total gâche gâchée gâcher ruine
      ruiner anéanti* détruit* destruction dévasté* saccag* massacré abusé abusif abusive abusifs abus
      exorbitant* prohibitif excessif excessive excessivement surfait surévalué surestimé* surcoté*
      trop_cher_pour trop_cher_payé hors_budget ruineu* délai_interminable attente_interminable
      attente_insupportable des_heures_d_attente retard_inacceptable retards_constants toujours_en_retard
      sempiternel*`,
  '-3': `nul_à_chier une_honte quelle_honte la_honte honte_à_vous c_est_une_honte bande_d_incapables
      bande_de_voleurs bande_d_escrocs escrocs arnaqueur* arnaqueurs arnaque_totale vaste_arnaque
      grosse_arnaque enculé* enfoiré* salope* salopard* ordures pourriture* fumier crevure* abruti* abrutis
      crétin* débile débiles imbécile* imbéciles idioties taré* tarés dégénéré* monstrueu* abject* abjecte
      ignominie infamie abomination horreur horreurs horriblement atrocement affreusement effroyable*
      effroyablement terrifiant* épouvante immonde_et à_vomir inhumaine merdique_au merdiques grosse_merde
      une_merde bouse bouses le_pire_de pire_expérience pire_service pire_achat pire_film zéro_étoiles foutoir
      abomin* cauchemardesque* infernal* l_enfer un_enfer enfer`,
};
