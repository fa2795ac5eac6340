/** How people write to each other in French, and words of good and bad news: written for this project, in the notation of `LexiconSource`. */
export const frenchInformal: Readonly<Record<string, string>> = {
  '2': `pas_mauvais pas_mauvaise pas_mauvaises fier trop_cool trop_fort j_ai_hâte trop_hâte meilleure grave_bien trop_mignon trop_beau trop_belle
    mort_de_rire morte_de_rire chanmé`,
  '1': `lol hihi hehe fête fêtons bon_courage bonne_chance bonne_soirée espérer record innovation innovations
    innove* innovent soutien soutenir soutient solidaire préserv* sauvegard* sauvetage secourir secouru*
    offre_exceptionnelle modèle_du_genre à_lire paix liberté égalité justice premier_prix première_place
    lauréat* prix_du primé primée primés distinction saluer applaudi* unique hourra youpi yes miam
    récolte_ses_fruits porte_ses_fruits relance guéri* soigne rassurer se_réjou* réjou* fédér* rassembl*
    émancip* rayonn*`,
  '0.5': `solution solutions alternative alternatives ensemble économies naturel naturelle naturels biologique*
    participez rejoignez venez profitez découvrir découvrez découvrons inviter invitons enfin responsable
    ami amis copains copines week-end vacances soleil`,
  '-0.5': `taxe taxes taxer impôt impôts suspension suspendu suspendue lobby lobbies idéolog* urgence alerte
    alertes alerter contester contest* opposition opposé opposés manifestants grève grèves sécheresse*
    prison procès acidification invasive invasives mouais pff pffff tss hum lent_à faim froid sommeil
    faut_pas pourquoi_encore`,
  '-1': `mort morts morte mortes mourir meurt meurent décès décéd* tuer tue tuent tué tuée tués tuées tueur
    tueurs tuerie guerre guerres attaque attaques attaquer attaqué attaquent attentat* bombe bombes bombard*
    victime victimes arrêté_pour condamn* péril disparition disparitions disparaître extinction alarm*
    propagande démago manip* aberr* bordel chier dénonce dénoncent dénoncer dénonç* polémique* impasse
    impuissan* inaction perdent détrui* ravag* inond* incendi* famine* cancer* lâche lâcheté abattage
    abattre_des déforestation pénalis* injonction tragi* drame drames obsèques otage otages viol viols violé
    blessé blessés blessée poursuivi_pour coupables fraud* triche* tricheur* tricherie louche magouill*
    combine_douteuse censur* oppress* extrém* terroris* radicalis* esclavag* fléau fléaux nuisib* nocif
    nocifs nocives poison* empoison* intoxi* contamin* épidémi* virus grippe fièvre migraine relous
    lourdingue chelou flippant flippe flipper saoulé beurk berk aïe enfumage bidon bidons mascarade
    fumisterie usine_à_gaz c_est_quoi_ce on_se_fout on_s_en_fout je_m_en_fous osef rien_à_foutre ta_gueule
    fermez_la dégage dégagez démission vendus vendu_aux pollueur* profiteur* parasite* charlatan*
    bras_cassés pauvre_monde monde_de_fous où_va_t_on`,
  '-2': `punitif punitive punitifs punitives assassin* massacr* génocid* extermin* tyranni* scélérat*`,
};
