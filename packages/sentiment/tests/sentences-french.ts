import type { Sentences } from './sentences.ts';

/** Invented: how employees and consumers write, in French. */
export const french: Sentences = {
  negative: `
    Je n’aime pas.
    Je n'aime pas du tout ce nouveau logiciel.
    J’aime pas.
    J’aime vraiment pas la nouvelle cantine.
    Je ne recommande pas.
    Je ne recommande plus cette marque.
    Je recommande pas.
    Je ne conseille à personne de commander ici.
    Je n’ai jamais été aussi déçue.
    On n’est jamais écoutés.
    Personne ne nous écoute.
    Personne n’est content ici.
    Rien ne marche.
    Rien ne fonctionne depuis la mise à jour.
    Il n’y a rien de bon là-dedans.
    Aucun respect pour les salariés.
    Aucune transparence.
    Ce n’est ni pratique ni fiable.
    Ça ne marche plus.
    Ça marche pas.
    Ce n’est guère mieux.
    Je ne suis pas satisfait.
    Je ne suis pas très satisfait du service.
    Je ne pense pas que ce soit une bonne idée.
    Je ne trouve pas ça utile.
    Ne vaut pas son prix.
    Le produit ne tient pas ses promesses.
    Je n’achèterai plus chez vous.
    Plus jamais !
    Pas terrible.
    Pas top du tout.
    C’est pas sérieux.
    C’est pas normal.
    Ça ne me plaît pas.
    Le service client ne répond jamais.
    Pas de réponse depuis trois semaines.
    Trop de plastique, c’est honteux.
    Franchement, c’est nul.
    Nul à chier
    Bande d’incapables, vous êtes des escrocs
    Vous vous foutez de nous
    Encore une belle promesse, et rien derrière.
    C’est beau, mais ça casse au bout d’un mois.
    Sympa au début, mais vraiment décevant ensuite.
    L’accueil est chaleureux mais la réparation est bâclée.
    Bien qu’elle soit jolie, la gourde fuit et l’odeur est insupportable.
    Je regrette mon achat.
    J’en ai marre des réunions inutiles.
    Beaucoup de stress et pas assez de monde.
    Les horaires sont épuisants.
    😡😡😡
    Livraison en retard 👎
    J’ai honte de travailler ici.
    De moins en moins bien.
    Cest vraiment pas genial
    On perd notre temps.
    Du greenwashing, rien de plus.`,
  positive: `
    J’aime beaucoup.
    Je recommande.
    Je recommande vivement cette marque à tous mes amis !
    Je ne regrette pas.
    Je ne regrette pas du tout mon achat.
    Je n’ai jamais été déçu.
    On n’est jamais déçu.
    Pas mal du tout.
    Rien à redire.
    Rien à dire, c’est parfait.
    Rien à reprocher à l’équipe.
    Aucun problème.
    Aucun souci avec la livraison.
    Sans défaut.
    Pas de souci, tout va bien.
    Pas cher et efficace.
    N’hésitez pas !
    Je ne me plains pas, l’ambiance est bonne.
    Il ne manque pas de charme.
    Ce n’est pas seulement joli, c’est solide.
    Un peu cher, mais excellent.
    Cher, mais la qualité est là et je suis ravie.
    Malgré le prix, je suis très contente.
    Super équipe, ambiance au top !
    Merci pour votre écoute.
    Bravo à toute l’équipe 👏
    Enfin une entreprise qui tient ses promesses.
    Top !
    Nickel
    Génial
    😍
    👍👍
    C’est de mieux en mieux.
    Réparation rapide et soignée.
    Je suis fière de travailler ici.
    Le tri est devenu simple, bonne initiative.
    Ça marche très bien.
    Plutôt satisfait dans l’ensemble.
    Très bonne qualité, rien ne casse.
    Hyper pratique, je l’utilise tous les jours.`,
  neutral: `
    La réunion a lieu mardi.
    Je travaille à l’atelier depuis six ans.
    Je ne sais pas.
    Je n’ai pas d’avis.
    Pas d’avis sur la question.
    Je ne l’utilise pas.
    Je ne suis pas concerné par cette question.
    Il faudrait un meilleur service.
    Il faudrait des emballages plus solides.
    On devrait avoir de bons outils.
    J’aimerais que le magasin soit plus agréable.
    Ce serait bien de proposer des recharges.
    Vous pourriez envoyer un récapitulatif par mail.
    Les colis arrivent le jeudi.
    Cela dépend du modèle.
    J’habite à Lyon et je commande en ligne.
    Quelles sont les dates de la prochaine collecte ?
    Je mets les bouteilles dans le bac jaune.`,
  unread: `

    …
    42
    🚲
    ffgh jkl qsdf
    if (x == null) { return foo.bar(); }
    const { a, b } = await get(x => x[0] * 2);`,
};
