import { frenchBlame } from './french-blame.ts';
import { frenchInformal } from './french-informal.ts';
import { frenchPraise } from './french-praise.ts';
import { mergeGroups } from './inflect.ts';
import type { LexiconSource } from './lexicon-source.ts';

/** The commonest words and expressions, by weight. */
const core = {
  '3': `à_merveille meilleur meilleurs meilleures le_meilleur la_meilleure jubilat* excellent* génial*
    géniaux parfait parfaite parfaits parfaites parfaitement formidable* exceptionnel* magnifique*
    merveill* extraordinaire* fantastique* superbe* remarquable* sublime* fabuleu* irréprochable*
    impeccable* incroyable* chef_d_œuvre chef_d_oeuvre bijou coup_de_cœur coup_de_coeur coup_de_génie
    au_top adore adoré adorée adorons adorer adorent jubilatoire* éblouiss* époustoufl* magistral*
    magistraux inoubliable* hors_pair sans_faute rien_à_redire rien_à_dire je_recommande
    recommande_vivement bouleversant* virtuose* grandiose* prodigieu* somptueu* splendide* brillant*
    brillamment sensationnel* délicieu* exquis* nickel chapeau bravo un_régal régal trop_bien ravie ravi
    ravis ravies enchanté* comblé* mention_spéciale vaut_le_détour à_ne_pas_rater à_ne_pas_manquer
    foncez petit_bijou perle pépite bluffant*`,
  '2': `heureux heureuse heureuses complet_et convainc* bon bonne bons bonnes beau bel belle beaux belles
    poignant* admirab* saisissant* intense* impressionn* oeuvre claque haleine à_voir à_découvrir
    ne_s_ennuie_pas ennuie_pas riche richesse émotion émotions attentif attentifs attentive attentives
    attentionné* très_attentif sympa sympas sympathique* rapide rapides réparé réparée réparable*
    réparables pratique pratiques original originale originaux originales très_intéressant
    belles_valeurs bonne_idée bonne_initiative bonne_ambiance de_mieux_en_mieux avance_dans_le_bon_sens
    fière_de fier_de rien_à_reprocher chapeau_bas efficace efficaces efficacement clair claire clairs
    clairement_mieux super aime aimé aimée aimer aiment aimons aimerai apprécie appréci* content*
    satisf* plaisir* agréable* agréablement réussi réussie réussis réussies réussite* succès efficace*
    fiable* solide* robuste* durable* utile* confortable* chaleureu* accueillant* souriant* gentil*
    bienveill* généreu* généros* honnête* sincère* sincérité respectueu* transparen* claires limpide*
    simples simplicité rapidement réactif* réactiv* ponctuel* soign* élégan* joli* charme* charmant*
    touchant* émouvant* hilarant* amusant* captivant* passionn* fascin* palpitant* prenant* haletant*
    intelligen* subtil* finesse juste* crédible* créati* innovant* ingénieu* inspirant* motivant*
    stimul* enthousias* optimis* confian* fière fiers fières fierté merci remerci* féliciter
    félicitations bienvenu* progrès progress* amélior* s_améliore avance_bien encourage* encouragé*
    prometteu* espoir* exemplaire* compéten* disponible* serviable* à_l_écoute écouté
    écoutés soutenu* entraide solidar* convivial* ambiance_au_top équitable* équilibré*
    équilibre bon_marché abordable* bonne_affaire rapport_qualité_prix recommande recommander recommandé
    conseille incontournable* talent* maîtris* tendre tendresse poésie poétique* beauté rigol* marrant*
    réjouis* ravir ravit séduit séduire séduis* efficience avantage* facile* facilement faciliter
    facilité fluide* ergonomique* moderne* authentique* chouette* cool kiffe top merveille attachant*
    magie magique* grâce rassur* serein* sérénité épanoui* épanouiss* valoris* reconnaiss* fidèle*
    j_y_crois bon_sens bien_pensé bien_fait bien_conçu bien_joué pas_mal ne_manque_pas_de ça_change
    ça_fait_du_bien fait_plaisir vaut_le_coup tient_la_route tient_ses_promesses de_qualité longue_vie
    sans_souci sans_problème comme_neuf comme_neuve increvable* dure_longtemps tient_longtemps utile
    saine sain sains saines sobriété amour* amoureu* jouissi* puissant* puissance maestria envoût*
    savoureu* grandios* perfection joie joyeu* fun`,
  '1': `bien drôle drôles intéressant intéressante intéressants intéressantes juste_prix justesse propre
    propres rare hâte_de réflexion mieux rire rires vivement drôlement
    équipe_soudée ensemble_c positif positive positifs positives positivement qualité vrai vraie vrais
    simple forte utilement convaincu*_par équipé équipée dialogue_ouvert
    bonne_volonté vraie_volonté de_l_intérêt équitablement correct* convenable* acceptable* honorable*
    sérieu* volontaire* espère espérons souhait* progress positif* cohéren* conforme* adapté* adaptée*
    pertinen* suffisant* suffisamment favorable* calme* calmement protég*     aider aidé aident aidant accompagn* formé formée formés     partagé* écoute respect respecte respecté respectent ambition* ambitieu*
    sourire souri* frais fraîche neuf chance opportunit* gagné gagne gagner victoire* champion*
    hâte impatient* préféré* préfère bravoure léger légère humour émotion* émoti* découvert* sensib*
    sensible* humain* humanité espérance fort forts réconfort* rassure transparence     écologique* économis* gratuit* offert* cadeau*`,
  '-1': `trop longueur longueurs certes seulement froide froides froideur vague flou floues convenu
    convenue dure dur durs complexe_à doute doutes douter douteu* dispensable oubliable
    critique_négative grand_chose minutes_pour faute_de intérêt_limité bof_bof
    pas_grand_chose sans_plus vieillot* pas_claire pas_clair on_attend toujours_rien peu_clair
    peu_claire embouteillage* entassé* abîmé* jetés poubelle poubelles benne cartons moyen moyenne
    moyens moyennes bof mitigé* inégal* peu_de pas_assez assez_peu insuffisan* limité* limite lent lente
    lents lentes lenteur* lentement floue flous incertain* dout* inquiet* inquiét* attendre attente
    attend attends attendons attendais longue_attente tard tardi* retard* difficil* compliqué*
    contraint* contrainte* coûteu* cher chère chers chères onéreu* prix_élevé fatigu* stress* manque
    manqu* absence absent* perdu* perd perte* baissé inférieur* banal* prévisible* déjà_vu
    longuet* lourd lourde lourds lourdeur* froide* distant* dommage hélas malheureusement regrett*
    regret* problème* souci soucis panne pannes défaut* erreur* faute* bug bugs bugg* plaint* plainte* réclam*
    oublié* oubli* ignoré* ignore* refus* bruit* bruyant* sale sales saleté*     vieilli* usé usée usés usure fragile* casse cassé* cassée* abîm* déchir* emballage_inutile superflu*
    inutile* inutilement suremball* gaspill* gâch* gâchis jetable* jeter jeté pollu* greenwash*
    plastique_partout crise* peur* craint* crain* menace* triste* tristesse trop_cher trop_chère
    trop_long trop_longue aurait_pu aurait_dû pourrait_mieux peut_mieux_faire laisse_perplexe perplexe*
    sceptique* surcot* ennuis ennui ennuyeu* ennuy* s_ennuie m_ennuie naïf naïve simpliste* faibl*
    faible* maladroit* raté* pression`,
  '-2': `trop_de aucune_originalité éviter ininteress* inintéress* nanar* quelconque* risible* pathétiqu*
    écoeur* nullité* ratage rate raté ratés une_étoile 1_étoile zéro_étoile passez_votre pire pires
    tiré_par_les_cheveux sans_originalité manque_d_originalité manque_d_intérêt manque_de_moyens
    manque_de_transparence sans_queue_ni_tête mourir_d_ennui à_mourir aucune_considération
    aucun_respect paroles_en_l_air belles_paroles de_la_com de_la_communication mauvais* mal
    décev* déçu déçue déçus déçues déception* déçoit déçoi* désappoint* médiocr* pauvre* piètre* laid
    laide laids moche* vulgaire* ridicul* grotesque* stupid* idiot* bête bêtise* débil* absurd*
    incohéren* incompréhensib* insipid* fade fades plat plate plats creux creuse vide vides vain
    sans_intérêt aucun_intérêt zéro bâcl* brouillon* incompéten* désagréab* impoli* irrespect* mépris*
    arrogan* prétentieu* agaç* agac* énerv* exaspér* frustr* irrit* pénible* insupportab* colère*
    furieu* fâché* fâche injust* inégalit* discrimin* opaque* opacité cach* mensong* ment mentent menti
    menteu* tromp* faux fausse hypocri* trahi* promesse_non_tenue promesses_non_tenues langue_de_bois
    poudre_aux_yeux du_vent échec* échoué échou* navet* flop daube* clich* caricatur* poussif* mou molle
    interminab* soporifiqu* assomm* lass* lassant* épuis* surcharge* surchargé* débordé* burn-out
    burnout burn_out sous-effectif sous_effectif à_bout n_en_peux_plus en_peux_plus ras_le_bol marre
    en_a_marre démotiv* décourag* découragé* abandonn* délaiss* laisse_à_désirer laissent_à_désirer
    hors_de_prix pas_terrible perte_de_temps perdre_son_temps temps_perdu passez_votre_chemin à_éviter
    évitez fuyez à_fuir déconseille* défectueu* inefficac* inadapt* inaccept* inadmissib* lamentable*
    minab* pitoyab* dégrad* détérior* aucun_sens aucun_effort rien_ne_change rien_n_a_changé
    ne_sert_à_rien sert_à_rien personne_ne_répond sans_réponse jamais_de_réponse toujours_pas
    tombe_en_panne tombé_en_panne irréparable* obsolesc* toxique* dangereu* danger nocif* nuisible*
    malade* souffr* douleur* blessé* conflit* harcel* humili* chiant* gonflant* relou nul_part
    surjou* invraisembl* niais* dégueu* dégout* dégoût* honte* honteu* regrettable* rembours* arnaqu*
    escroc* vol voleur* voleurs piège* triste ratag* ratée ratées manqué catastroph* désastr* déplor*
    déplorab* désolant* affligeant* consternant* agress*`,
  '-3': `nul nulle nuls nulles nullissime* horrible* affreu* atroce* épouvantab* abominab* exécrab* détest*
    haïs* hais catastrophiqu* scandal* scandaleu* honte_absolue ignoble* immonde* infâme* infect* merd*
    merde merdique* pourri* pourrie* ordure* poubelle_direct torture* calvaire* cauchemar* inregardable*
    irregardable* imbuvable* indigeste* indigne* le_pire la_pire n_importe_quoi foutage_de_gueule
    foutaise* se_moque_de se_moquent_de se_fout_de déteste connard* conne con cons connerie* putain
    salaud* désastre* désastreu* daube grosse_daube navrant* affligeant consternant arnaque escroquerie`,
};

/**
 * Written for this project: everyday, product, service and workplace French. `*` accepts any ending, `_` joins
 * the words of an expression. Weights run from −3 to 3.
 */
export const frenchLexicon: LexiconSource = {
  words: mergeGroups(frenchInformal, core, frenchPraise, frenchBlame),
  boosters: {
    '1.5': `très vraiment tellement extrêmement particulièrement totalement complètement absolument tout_à_fait si
      énormément incroyablement franchement hyper ultra super vachement trop profondément réellement fortement beaucoup
      terriblement nettement bien_plus tout_simplement grandement entièrement`,
    '1.25': `plutôt_très bien assez_bien plus vraie_vraie encore_plus surtout`,
    '0.6': `peu assez plutôt un_peu légèrement parfois moyennement relativement presque à_peine vaguement quelque_peu
      plus_ou_moins moins un_brin`,
  },
  negators: `pas jamais aucun aucune guère rien ni non sans point nullement aucunement`,
  privatives: 'sans ni aucun aucune',
  falseNegations: `jamais_cru jamais_pensé jamais_imaginé ce_ne_est_pas_que c_est_pas_que jamais_été_aussi jamais_été_si jamais_vu_aussi jamais_vu_un_si pas_seulement pas_uniquement sans_doute sans_aucun_doute non_seulement sans_cesse pas_à_pas
    rien_que sans_compter pas_mal_de ne_que jamais_vu`,
  /** “plus” denies only after “ne”. */
  negatorsAfterNe: `plus personne`,
  negationOpener: 'ne',
  contrasts: `mais cependant toutefois pourtant néanmoins or en_revanche par_contre malheureusement`,
  concessions: `malgré bien_que même_si quoique`,
};
