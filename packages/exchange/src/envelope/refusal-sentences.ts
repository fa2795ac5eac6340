import type { RefusalReason } from './refusal.ts';

/** The languages a refusal can be told in. */
export type RefusalLocale = 'fr' | 'en' | 'de' | 'pt';

type Sentences = Readonly<Record<RefusalReason, string>>;

const fr: Sentences = {
  malformed: 'Ce fichier n’est pas une publication scellée, ou il est abîmé.',
  'bad-signature': 'La signature ne correspond pas aux clés connues de ce portail.',
  'unknown-schema': 'Cette publication vient d’une version de Miroir que cette comparaison ne sait pas lire.',
  'wrong-type': 'Ce document scellé n’est pas de la sorte attendue ici.',
  'wrong-audience': 'Cette publication est celle de l’autre public.',
  'wrong-campaign': 'Cette publication appartient à une autre campagne.',
  'wrong-round': 'Cette publication appartient à une autre manche.',
  'unknown-fingerprint': 'Les questions de cette publication ne sont pas celles que la comparaison connaît.',
  'unknown-round': 'Cette publication nomme une manche absente du calendrier.',
  'other-question': 'Une des questions n’a pas la forme ou les mots que la comparaison connaît.',
  'wrong-epoch':
    'Le portail a été restauré depuis une sauvegarde\u00a0: une personne doit accepter cette reprise.',
  'old-epoch': 'Cette publication date d’avant la restauration du portail.',
  'lower-serial': 'Une publication plus récente a déjà été acceptée.',
  'missing-earlier': 'Des publications précédentes manquent\u00a0: il faut les recevoir d’abord.',
  'broken-chain': 'Alerte\u00a0: cette publication ne suit pas la dernière acceptée.',
  equivocation: 'Alerte\u00a0: le portail a scellé deux publications différentes sous le même numéro.',
  'changed-key-list': 'Alerte\u00a0: la liste des clés a changé au cours de l’étape.',
  'too-early': 'Ce document serait montré avant la date où les deux côtés peuvent se lire.',
  'weaker-threshold': 'Cette publication annonce un seuil plus faible que celui de la campagne.',
  'too-few': 'Un des résultats compte moins de personnes que le seuil.',
  'parts-by-cohort':
    'Des commentaires ou une question posée à certains sont publiés par groupe, alors que des groupes sont trop petits.',
  'fallen-figure':
    'Un chiffre a baissé depuis la publication précédente\u00a0: ce qui est compté reste compté.',
  'small-growth':
    'Un résultat compte quelques personnes de plus, moins qu’il n’en faut pour entrer ensemble.',
  'small-part-growth':
    'Une question posée à certains, ou des commentaires, comptent quelques personnes de plus, moins que le seuil.',
  'changed-without-people': 'Des réponses ont changé sans que personne de plus ait répondu.',
  'early-leftovers':
    'Des personnes ne sont comptées que dans l’ensemble avant la clôture\u00a0: cela n’arrive qu’à la clôture.',
  'after-close': 'Cette publication suit celle de la clôture, qui était la dernière.',
  'before-last-release':
    'Cet étalonnage vient avant la dernière publication du portail\u00a0: il n’est accepté qu’après elle.',
  'other-release': 'Cet étalonnage parle d’une autre publication que la dernière acceptée.',
  'after-comparison': 'Cet étalonnage a été scellé après l’heure de la comparaison.',
  'vanished-cohort': 'Un groupe, ou son résultat, a disparu depuis la publication précédente.',
  'added-cohort': 'Un groupe est apparu depuis la publication précédente.',
  'changed-headcount': 'L’effectif d’un groupe a changé depuis la publication précédente.',
  'changed-engine':
    'Les commentaires n’ont pas été lus par le même moteur que dans la publication précédente.',
  'changed-amendments':
    'Alerte : un changement annoncé depuis l’ouverture a disparu, ou n’est plus dit de la même façon.',
  'unknown-cell': 'Un des chiffres ne correspond à aucune question ni à aucun groupe de la campagne.',
  inconsistent: 'Les chiffres de cette publication ne s’additionnent pas.',
  'missing-language': 'Un des textes manque dans une langue de la campagne.',
  'foreign-idea': 'Une des idées nommées appartient à l’autre public.',
  'wrong-opening': 'Cette clé n’ouvre pas le bulletin qu’elle nomme.',
  'unknown-bulletin': 'Ce bulletin n’a pas été reçu ici.',
  'clock-off':
    'L’horloge du portail s’écarte de plus de cinq minutes de celle de la comparaison\u00a0: il ne montre rien.',
};

const en: Sentences = {
  malformed: 'This file is not a sealed release, or it is damaged.',
  'bad-signature': 'The signature matches none of this portal’s known keys.',
  'unknown-schema': 'This release comes from a version of Miroir that this comparison cannot read.',
  'wrong-type': 'This sealed document is not of the kind expected here.',
  'wrong-audience': 'This release belongs to the other audience.',
  'wrong-campaign': 'This release belongs to another campaign.',
  'wrong-round': 'This release belongs to another round.',
  'unknown-fingerprint': 'The questions of this release are not those the comparison knows.',
  'unknown-round': 'This release names a round that is not in the schedule.',
  'other-question': 'One of the questions has not the shape or the words that the comparison knows.',
  'wrong-epoch': 'The portal was restored from a backup: a person must accept this new start.',
  'old-epoch': 'This release dates from before the portal was restored.',
  'lower-serial': 'A more recent release has already been accepted.',
  'missing-earlier': 'Earlier releases are missing: they must be received first.',
  'broken-chain': 'Alarm: this release does not follow the last one accepted.',
  equivocation: 'Alarm: the portal has sealed two different releases under one number.',
  'changed-key-list': 'Alarm: the list of keys changed during the round.',
  'too-early': 'This document would be shown before the date from which both sides may read each other.',
  'weaker-threshold': 'This release announces a weaker threshold than the campaign’s.',
  'too-few': 'One of the results counts fewer people than the threshold.',
  'parts-by-cohort':
    'Comments, or a question asked of some, are published by group although groups are too small.',
  'fallen-figure': 'A figure has fallen since the release before: what is counted stays counted.',
  'small-growth': 'One of the results counts a few people more, fewer than must enter together.',
  'small-part-growth':
    'A question asked of some, or comments, count a few people more, fewer than the threshold.',
  'changed-without-people': 'Answers changed although nobody more has answered.',
  'early-leftovers':
    'People are counted in the whole only before the close: that happens at the close alone.',
  'after-close': 'This release follows the one of the close, which was the last.',
  'before-last-release':
    'This calibration comes before the portal’s last release: it is accepted only after it.',
  'other-release': 'This calibration speaks of another release than the last one accepted.',
  'after-comparison': 'This calibration was sealed after the time of the comparison.',
  'vanished-cohort': 'A group, or its figure, has vanished since the release before.',
  'added-cohort': 'A group has appeared since the release before.',
  'changed-headcount': 'The headcount of a group has changed since the release before.',
  'changed-engine': 'Comments were not read by the same engine as in the release before.',
  'changed-amendments': 'Alarm: a change told since the launch has vanished, or is told otherwise now.',
  'unknown-cell': 'One of the figures matches no question or group of the campaign.',
  inconsistent: 'The figures of this release do not add up.',
  'missing-language': 'One of the texts is missing in a language of the campaign.',
  'foreign-idea': 'One of the ideas that are named belongs to the other audience.',
  'wrong-opening': 'This key does not open the bulletin that it names.',
  'unknown-bulletin': 'This bulletin was not received here.',
  'clock-off': 'The portal’s clock is more than five minutes away from the comparison’s: it shows nothing.',
};

const de: Sentences = {
  malformed: 'Diese Datei ist keine versiegelte Veröffentlichung, oder sie ist beschädigt.',
  'bad-signature': 'Die Signatur passt zu keinem der bekannten Schlüssel dieses Portals.',
  'unknown-schema':
    'Diese Veröffentlichung stammt aus einer Miroir-Version, die dieser Vergleich nicht lesen kann.',
  'wrong-type': 'Dieses versiegelte Dokument ist nicht von der hier erwarteten Art.',
  'wrong-audience': 'Diese Veröffentlichung gehört zur anderen Zielgruppe.',
  'wrong-campaign': 'Diese Veröffentlichung gehört zu einer anderen Kampagne.',
  'wrong-round': 'Diese Veröffentlichung gehört zu einer anderen Runde.',
  'unknown-fingerprint': 'Die Fragen dieser Veröffentlichung sind nicht die, die der Vergleich kennt.',
  'unknown-round': 'Diese Veröffentlichung nennt eine Runde, die nicht im Zeitplan steht.',
  'other-question': 'Eine der Fragen hat nicht die Form oder den Wortlaut, die der Vergleich kennt.',
  'wrong-epoch':
    'Das Portal wurde aus einer Sicherung wiederhergestellt: Eine Person muss diesen Neubeginn bestätigen.',
  'old-epoch': 'Diese Veröffentlichung stammt aus der Zeit vor der Wiederherstellung des Portals.',
  'lower-serial': 'Eine neuere Veröffentlichung wurde bereits angenommen.',
  'missing-earlier': 'Frühere Veröffentlichungen fehlen: Sie müssen zuerst empfangen werden.',
  'broken-chain': 'Alarm: Diese Veröffentlichung schließt nicht an die zuletzt angenommene an.',
  equivocation: 'Alarm: Das Portal hat zwei verschiedene Veröffentlichungen unter einer Nummer versiegelt.',
  'changed-key-list': 'Alarm: Die Schlüsselliste hat sich während der Runde geändert.',
  'too-early': 'Dieses Dokument würde gezeigt, bevor die beiden Seiten einander lesen dürfen.',
  'weaker-threshold': 'Diese Veröffentlichung nennt einen schwächeren Schwellenwert als die Kampagne.',
  'too-few': 'Eines der Ergebnisse zählt weniger Personen als der Schwellenwert.',
  'parts-by-cohort':
    'Kommentare oder eine nur manchen gestellte Frage sind nach Gruppen veröffentlicht, obwohl Gruppen zu klein sind.',
  'fallen-figure':
    'Eine Zahl ist seit der vorigen Veröffentlichung gesunken: Was gezählt ist, bleibt gezählt.',
  'small-growth': 'Eines der Ergebnisse zählt einige Personen mehr, weniger als zusammen eingehen müssen.',
  'small-part-growth':
    'Eine nur manchen gestellte Frage oder Kommentare zählen einige Personen mehr, weniger als der Schwellenwert.',
  'changed-without-people': 'Antworten haben sich geändert, obwohl niemand mehr geantwortet hat als zuvor.',
  'early-leftovers':
    'Personen zählen vor dem Abschluss nur in der Gesamtheit: Das geschieht allein beim Abschluss.',
  'after-close': 'Diese Veröffentlichung folgt auf die des Abschlusses, die die letzte war.',
  'before-last-release':
    'Diese Kalibrierung kommt vor der letzten Veröffentlichung des Portals: Sie wird erst danach angenommen.',
  'other-release':
    'Diese Kalibrierung spricht von einer anderen als der zuletzt angenommenen Veröffentlichung.',
  'after-comparison': 'Diese Kalibrierung wurde nach dem Zeitpunkt des Vergleichs versiegelt.',
  'vanished-cohort': 'Eine Gruppe oder ihr Ergebnis ist seit der vorigen Veröffentlichung verschwunden.',
  'added-cohort': 'Eine Gruppe ist seit der vorigen Veröffentlichung hinzugekommen.',
  'changed-headcount': 'Die Größe einer Gruppe hat sich seit der vorigen Veröffentlichung geändert.',
  'changed-engine':
    'Die Kommentare wurden nicht mit derselben Auswertung gelesen wie in der vorigen Veröffentlichung.',
  'changed-amendments':
    'Alarm: Eine seit dem Beginn mitgeteilte Änderung ist verschwunden oder lautet jetzt anders.',
  'unknown-cell': 'Eine der Zahlen gehört zu keiner Frage und keiner Gruppe der Kampagne.',
  inconsistent: 'Die Zahlen dieser Veröffentlichung gehen nicht auf.',
  'missing-language': 'Einer der Texte fehlt in einer Sprache der Kampagne.',
  'foreign-idea': 'Eine der genannten Ideen gehört zur anderen Zielgruppe.',
  'wrong-opening': 'Dieser Schlüssel öffnet nicht das Bulletin, das er nennt.',
  'unknown-bulletin': 'Dieses Bulletin ist hier nicht angekommen.',
  'clock-off':
    'Die Uhr des Portals weicht um mehr als fünf Minuten von der des Vergleichs ab: Es zeigt nichts.',
};

const pt: Sentences = {
  malformed: 'Este ficheiro não é uma publicação selada, ou está danificado.',
  'bad-signature': 'A assinatura não corresponde a nenhuma das chaves conhecidas deste portal.',
  'unknown-schema': 'Esta publicação vem de uma versão do Miroir que esta comparação não sabe ler.',
  'wrong-type': 'Este documento selado não é do tipo esperado aqui.',
  'wrong-audience': 'Esta publicação é a do outro público.',
  'wrong-campaign': 'Esta publicação pertence a outra campanha.',
  'wrong-round': 'Esta publicação pertence a outra ronda.',
  'unknown-fingerprint': 'As perguntas desta publicação não são as que a comparação conhece.',
  'unknown-round': 'Esta publicação refere uma etapa que não está no calendário.',
  'other-question': 'Uma das perguntas não tem a forma ou as palavras que a comparação conhece.',
  'wrong-epoch':
    'O portal foi restaurado a partir de uma cópia de segurança: uma pessoa tem de aceitar este recomeço.',
  'old-epoch': 'Esta publicação é anterior à restauração do portal.',
  'lower-serial': 'Já foi aceite uma publicação mais recente.',
  'missing-earlier': 'Faltam publicações anteriores: é preciso recebê-las primeiro.',
  'broken-chain': 'Alerta: esta publicação não segue a última que foi aceite.',
  equivocation: 'Alerta: o portal selou duas publicações diferentes com o mesmo número.',
  'changed-key-list': 'Alerta: a lista de chaves mudou durante a etapa.',
  'too-early': 'Este documento seria mostrado antes da data em que os dois lados se podem ler.',
  'weaker-threshold': 'Esta publicação anuncia um limiar mais fraco do que o da campanha.',
  'too-few': 'Um dos resultados conta menos pessoas do que o limiar.',
  'parts-by-cohort':
    'Há comentários, ou uma pergunta feita só a alguns, publicados por grupo, embora haja grupos demasiado pequenos.',
  'fallen-figure': 'Um número desceu desde a publicação anterior: o que está contado fica contado.',
  'small-growth': 'Um dos resultados conta mais algumas pessoas, menos do que as que têm de entrar juntas.',
  'small-part-growth':
    'Uma pergunta feita só a alguns, ou comentários, contam mais algumas pessoas, menos do que o limiar.',
  'changed-without-people': 'Houve respostas que mudaram sem que mais ninguém tenha respondido.',
  'early-leftovers': 'Há pessoas contadas só no conjunto antes do fecho: isso só acontece no fecho.',
  'after-close': 'Esta publicação vem depois da do fecho, que era a última.',
  'before-last-release': 'Esta calibração vem antes da última publicação do portal: só é aceite depois dela.',
  'other-release': 'Esta calibração fala de outra publicação que não a última aceite.',
  'after-comparison': 'Esta calibração foi selada depois da hora da comparação.',
  'vanished-cohort': 'Um grupo, ou o seu resultado, desapareceu desde a publicação anterior.',
  'added-cohort': 'Apareceu um grupo desde a publicação anterior.',
  'changed-headcount': 'O efetivo de um grupo mudou desde a publicação anterior.',
  'changed-engine': 'Os comentários não foram lidos pelo mesmo motor que na publicação anterior.',
  'changed-amendments':
    'Alerta: uma alteração comunicada desde a abertura desapareceu, ou é agora dita de outra forma.',
  'unknown-cell': 'Um dos números não corresponde a nenhuma pergunta nem a nenhum grupo da campanha.',
  inconsistent: 'Os números desta publicação não batem certo.',
  'missing-language': 'Um dos textos falta numa das línguas da campanha.',
  'foreign-idea': 'Uma das ideias referidas pertence ao outro público.',
  'wrong-opening': 'Esta chave não abre o boletim que refere.',
  'unknown-bulletin': 'Este boletim não foi recebido aqui.',
  'clock-off': 'O relógio do portal afasta-se mais de cinco minutos do da comparação: não mostra nada.',
};

/** Why something was refused, as a sentence a lead can act on. An unknown language is told in English. */
export function refusalSentence(reason: RefusalReason, locale: string): string {
  const sentences: Readonly<Record<string, Sentences>> = { fr, en, de, pt };
  const language = locale.slice(0, 2).toLowerCase();
  return (Object.hasOwn(sentences, language) ? sentences[language] : undefined)?.[reason] ?? en[reason];
}
