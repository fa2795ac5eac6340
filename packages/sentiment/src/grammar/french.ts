import type { GrammarSource } from './grammar.ts';

export const frenchGrammar: GrammarSource = {
  verbs: `aime aimes aimons aimez aiment aimé aimée adore adores adorons adorez adorent apprécie apprécies
    apprécions appréciez apprécient recommande recommandes recommandons recommandez recommandent conseille conseillons
    conseillez conseillent plaît plait plaisent plaisait kiffe kiffent marche marchent marchait fonctionne fonctionnent
    fonctionnait aide aident sert servent respecte respectent regrette regrettons répond répondent convient conviennent
    écoute écoutent motive motivent rassure rassurent convainc vaut valent mérite méritent tient tiennent comprends
    comprend comprennent avance bouge sais sait savons vois `,
  subjects:
    'je j tu on il elle ça ca cela nous vous ils elles c ce qui me m le la les y en se s te t lui leur est sont suis',
  denied: {
    '2': `regrett* hésit* déçu déçue déçus déçues déçoi* décev* déception* plaindre ennuy* ennui`,
    '1.5': `cher chère chers chères problème* souci soucis défaut* panne* bug bugs faute* erreur* retard* manque
      manqué manquent perdu déplaî* déplai* plains gên* dérang* inquiet* stress* agressi*`,
    '1.6': 'mauvais mauvaise mauvaises',
    '1': `mal compliqué* difficil* trop long longue dur dure lourd lourde reproch* critique* négatif* pire`,
    '0.6': 'faux fausse bête bêtes idiot* inutile* moche*',
    '0': `sais sait savons savent vois voit voyons connais connaît connait connaissons
      concerne concernent concerné* avis opinion remarque remarques commentaire commentaires utilise utilisé utilisons
      travaille habite testé essayé essayer particulier importe dire ajouter sûr sûre certain certaine encore_testé
      encore_essayé encore_utilisé attentes souviens rappelle seul seule besoin grave avis_particulier préférence`,
    '-0.6': 'plus_que encore souvent',
    '-1': `comprend* compris chang* évolu* payé payés logique normal normale normaux suffi* suffit arriv* possible
      prêt prête vraiment convaincu* sûrs raison au_point`,
    '-1.5': `marche marchent marchait marché fonctionn* sert servent vaut valent mérit* convien* convenait convenu
      tient tiennent tenu tenue tenues tenus répond* répondu entendu* informé* prévenu* consult* considér* bouge bougé
      avance avancent avancé rachèter* racheter achèter* achèterai reviendr* reviens retourn* reçu reçue reçus livré
      livrée livrés résolu* suivi suivis joignable* disponible* tenable* acceptable* digne* sérieu* crédib* étanche*`,
    '-2': 'rembours* recommand* conseill* écout* respect* supporte supporter tolér* aim* adore* appréci* plaît plait plaisent',
  },
  suggestions: `il_faudrait faudrait il_faut faut_il faut devrait devraient devriez devrions devrais pourrait pourraient
    pourriez pourrions aimerais aimerait aimerions aimeraient souhaite souhaites souhaitons souhaiterais souhaiterait
    souhaiterions voudrais voudrait voudrions serait seraient serait_bien serait_mieux serait_bon serait_utile
    gagnerait gagneraient gagnerions mériterait suffirait suggère suggérons propose proposons espère espérons
    pensez_à pensons_à merci_de pourquoi_ne_pas pourquoi_pas si_possible besoin_de besoin_d envie_de envie_d
    préférerais préférerait faudra il_vaudrait_mieux vaudrait_mieux à_améliorer`,
  plain: `recommande* recommander* conseille conseillerai* conseillerais merci_de_votre`,
  negations: 'loin_d_être loin_de loin_d tout_sauf',
  adverbs: 'malheureusement hélas pourtant cependant toutefois néanmoins or',
  that: 'que qu',
  names:
    'développement_durable énergie_verte énergies_vertes ressources_humaines santé_et_sécurité film_d_horreur films_d_horreur bon_de_commande bons_de_commande bon_d_achat bons_d_achat bonne_journée bonne_soirée bon_week_end arrêt_maladie assurance_maladie gestion_des_risques service_après_vente prime_de_fin_d_année mode_sombre lutte_contre lutter_contre lutte_contre_le_gaspillage contre_la_pollution poids_lourd poids_lourds prise_en_compte au_cas_où effet_de_serre effets_de_serre arbre_mort bois_mort premier_ministre temps_mort angle_mort nature_morte',
  conditions: 'si quand_même_si s_il s_ils',
};
