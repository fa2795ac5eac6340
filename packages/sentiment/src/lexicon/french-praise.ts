/** Everyday, product, service and workplace French, praise: written for this project, in the notation of `LexiconSource`. */
export const frenchPraise: Readonly<Record<string, string>> = {
  '3': `au_dessus_de_mes_attentes dépasse_mes_attentes que_du_bonheur du_bonheur un_bonheur le_top du_tonnerre
      trop_fort_bravo rien_que_du_positif que_du_positif dix_sur_dix 10_10 cinq_étoiles 5_étoiles sans_hésiter
      les_yeux_fermés coup_de_foudre le_meilleur_choix inégalable* inégalé* imbattable* inoubliablement
      magnifiquement merveilleusement superbement divinement divin divine idéal idéale idéals idéaux
      idéalement fabuleusement extra extras génialissime excellemment excellence excellissime incomparable*
      fantastiquement phénoménal* épatant* épaté* stupéfiant* sensas sensass parfait_sous_tous bluffé*
      impressionné* émerveill* enchante enchantement euphori* extase jubil* aux_anges comble_de
      aux_petits_soins grand_merci mille_mercis merci_infiniment mille_merci un_grand_bravo félicite
      dithyrambi* génie je_suis_fan fan_absolu fan_inconditionnel* chef-d_œuvre chefs_d_oeuvre mythique*
      légendaire* triomph*`,
  '2': `bonheur heureusement bien_mieux beaucoup_mieux nettement_mieux va_mieux de_mieux va_bien tout_va_bien
      ça_marche_bien marche_bien marche_très_bien fonctionne_bien fonctionne_très_bien fonctionne_parfaitement
      marche_parfaitement très_bien super_bien vraiment_bien plutôt_bien assez_bien bien_organisé
      bien_organisée bien_reçu bien_reçue bien_emballé bien_emballée bien_expliqué bien_accueilli
      bien_accueillie bien_équipé bien_écrit bien_joués bien_vu bien_payé bien_traité bien_traités
      bien_encadré bien_formé rien_à_signaler rien_à_reprendre rien_de_négatif aucun_regret sans_regret
      sans_regrets zéro_défaut zéro_souci pas_de_souci pas_de_soucis pas_de_problème aucun_souci
      aucun_problème pas_cher pas_chère pas_chers pas_chères pas_déçu pas_déçue pas_déçus jamais_déçu
      jamais_déçue jamais_déçus sans_défaut sans_accroc sans_encombre sans_fausse_note à_la_hauteur à_mon_goût
      à_conseiller à_recommander à_acheter à_refaire je_rachèterai je_reviendrai j_y_retournerai on_y_retourne
      bonne_surprise belle_surprise agréable_surprise agréablement_surpris agréablement_surprise bonne_qualité
      belle_qualité bon_produit beau_produit bons_produits bon_service bon_accueil bel_accueil bonne_équipe
      belle_équipe bonne_humeur bonne_entente bonne_communication bonne_continuation bonnes_conditions
      bon_équilibre bon_choix bon_rapport bon_prix prix_correct prix_juste prix_raisonnable prix_raisonnables
      prix_imbattable juste_prix_et bonne_chose bonne_nouvelle excellente_nouvelle belle_initiative
      très_bonne_idée bon_travail beau_travail super_boulot bon_boulot belle_aventure belle_découverte
      belle_expérience bonne_expérience bon_moment bons_moments beau_moment passé_un_bon un_vrai_plus un_plus
      point_fort points_forts point_positif points_positifs gros_plus avantageux avantageuse ça_aide ça_m_aide
      m_a_aidé m_a_aidée aidante bien_aidé on_nous_écoute on_m_écoute se_sent_écouté sens_écouté sens_écoutée
      sens_bien se_sent_bien je_m_y_plais m_y_plais me_plaît plaît_beaucoup plaît plaisent plaisant* ça_me_va
      me_convient me_conviennent convient_parfaitement convient_bien confiance confiance_totale confiants
      digne_de_confiance loyal* loyauté intègre intégrité franc_et honnêteté franchise_appréciée droiture
      éthique équité juste_et_équitable exemplarité responsabilis* impliqué impliquée impliqués implication
      dévoué dévouée dévoués dévouement passionné passionnée passionnés passion consciencieu* rigoureu*
      rigueur_appréciée méticuleu* minutieu* perfectionniste expérimenté expérimentée expert experts experte
      expertise qualifié qualifiée qualifiés performant performante performants performantes       efficients compétence compétences savoir_faire pédagogue pédagogie clarté
      clair_et_précis précis précise précision lisible lisibles compréhensible intuitif intuitive instinctif
      accessible accessibles accessibilité souple souplesse flexible flexibilité adaptabilité polyvalent
      polyvalente complet complète complètes exhaustif varié variée variés variées variété diversifié
      choix_varié large_choix abondan* généreusement copieu* gourmand gourmande délice délices délicieusement
      savour* succulent* goûteu* appétissant* bon_goût bonne_odeur sent_bon parfumé parfumée fraîcheur
      frais_et moelleux croustillant fondant onctueux onctueuse doux douce douceur doux_et légèreté confort
      confortablement cosy chaleureusement chaleur_humaine convivialité amitié amical amicale amicaux
      fraternel* fraternité complicité complice cohésion esprit_d_équipe solidaires collaboratif collaborative
      coopérat* entraider bienveillant bienveillante bienveillants bienveillance attentionnée prévenant*
      courtois courtoise courtoisie poli polie polis politesse aimable aimables amabilité adorable adorables
      charmante avenant* accueil_chaleureux souriante souriants réactif_et disponibilité rapidité vite_et_bien
      vite_fait_bien promptitude ponctualité à_l_heure en_avance dans_les_temps dans_les_délais
      délais_respectés délai_respecté livraison_rapide expédition_rapide envoi_rapide emballage_soigné
      colis_soigné conforme_à_la_description conforme_à_mes conforme_aux comme_prévu comme_promis
      comme_attendu promesse_tenue promesses_tenues tient_parole tenu_parole tient_bien tient_la_distance
      résistant* résiste_bien costaud inusable* indestructible* robustesse solidité fiabilité durabilité
      longévité increvables qualitatif qualitative qualitativement haut_de_gamme soigneusement
      finition_soignée belles_finitions esthétique* élégance chic stylé stylée tendance design_réussi
      harmonieu* raffiné* raffinement luxueu* luxe splendeur majestueu* spectaculaire* éclatant* radieu*
      lumineu* rayonnant* vivifiant* revigorant* relaxant* reposant* apaisant* apais* paisible* sérén*
      tranquil* zen détend* détente décontract* libérateur libérat* épanouissant épanouissante épanoui
      épanouie enrichissant* enrichi* gratifiant* valorisant* valorisé valorisée valorisés reconnu reconnue
      reconnaissance respectée respectés considéré_et motivant motivante motivé motivée motivés motivation
      dynamique* dynamisme énergique énergie_positive vivant vivante stimulante ludique* divertissant*
      drôlissime humoristique* comique* rigolo rigolote marrante mdr haha hahaha ptdr jovial* enjoué* gai
      gaie gaieté joyeuse joyeux ravissement plaisante exaltant* grisant* palpitante captivante passionnante
      intéressant_et intéressé intéressée intrigant* instructif instructive éducatif édifiant astucieu* astuce
      malin maligne futé ingénieuse innovante novateur novatrice révolutionnaire
      avant-gardiste visionnaire pionnier pionnière avancée avancées évolution_positive évolue_bien progresse
      progressent amélioration améliorations améliore améliorent améliorée mieux_qu_avant mieux_que espoirs
      prometteuse optimiste positivité victoire victorieu* gagnant gagnante gagnant-gagnant rentable rentables
      bénéfique* bénéfice bénéfices profite profiter profitable fructueu* florissant* prospère prospér*
      fait_gagner gain_de_temps gagne_du_temps facilitent simplifie
      simplifiée simplification pratique_et maniable* commode ergonomie léger_et compact compacte silencieu*
      propreté impec clean nickel_chrome bien_rangé ordonné organisé organisée organisation_parfaite
      transparente_sur franc_jeu sérieux_et sérieuse_et professionnalisme pro pros       écologique_et vert_et durablement recharge_pratique respectueux
      respectueuse engagement_sincère engagement_réel engagement_tenu sincèrement_merci merci_beaucoup merci_à
      merci_pour remercie remercions gratitude reconnaissant reconnaissante chapeau_à bravo_à bravo_pour
      continuez_comme continuez_ainsi ne_changez_rien ne_lâchez_rien longue_vie_à vive bonne_route
      félicitation salue saluons applaud* louable* louange* mérité_amplement admiration admirer admire estime
      fidélité fidèle_client fidèle_cliente fidélis* adhère adhérons d_accord tout_à_fait_d_accord partisan
      favorable_à pour_moi_c_est_oui soutiens soutenons encourageant encourageante réconfortant* réjouissant*
      réjouit réjouie soulag* rassurant rassurante rassurée touché_par ému émue émotionnellement_fort
      sensible_et aimant aimante câlin* bisou bisous love cœur coeur_sur de_tout_cœur adorablement kif kiffer
      canon sympathie sympathiquement cool_et génialement top_qualité au_top_du top_niveau tip_top top_top
      bonus cerise_sur_le_gâteau à_recommander_sans valait_le_coup vaut_la_peine vaut_le_prix vaut_son_prix
      vaut_largement vaut_vraiment mérite_d_être mérite_le_détour mérité`,
  '1': `ok oui volontiers correctement raisonnable* honorables suffisante suffisants décent* passable_mais
      pas_trop_mal pas_si_mal ça_va ça_passe sans_plus_mais bonjour_et mieux_vaut un_peu_mieux progrès_à
      espérons_que_ça curieux curieuse équipes_soudées       échanges_réguliers communication_claire explications_claires
      information_claire claire_et choix_de_qualité équilibrée proximité proche familial familiale humaine
      accessible_à gratuits gratuite réduction réductions remise soldes gagnants chanceux
      chanceuse fêter célébr* anniversaire ensoleillé ensoleillée été_agréable
      lumière espérances rêve rêver rêves avenir_radieux nouveau_souffle renouveau
      renaissance sauvé sauver sauvegarde réussir réussissent réussit accompli accomplissement       hausse_des_salaires augmentation_de_salaire       récompens* médaille trophée honneur* honoré honorée prestige prestigieu* réputé réputée
      renommé noble* héros héroïne courage courageu* brave* patience patient patiente sage sagesse lucide
      prudent prévoyant précieu* trésor valeur_sûre utile_et utilité indispensable*
      incontestable* essentiel_pour nécessaire_et efficacité résolu résolue résout réglé
      réglée remboursé_rapidement échangé_rapidement réparé_vite       équitables made_in_france circuit_court       moins_de_plastique moins_d_emballage       vitalité sportif tonique énergisant détox hydratant nourrissant beauté_de jeunesse élan
      enthousiasme vif vive_et curiosité intelligent_et bon_vivant`,
};
