import type { Sentences } from './sentences.ts';

/** Invented: how employees and consumers write, in German. */
export const german: Sentences = {
  negative: `
    Ich mag das nicht.
    Das gefällt mir nicht.
    Das gefällt mir überhaupt nicht.
    Ich empfehle es nicht.
    Ich würde es nicht empfehlen.
    Nicht zu empfehlen.
    Das ist nicht gut.
    Das funktioniert nicht.
    Die App funktioniert leider nicht mehr.
    Das hilft mir nicht.
    Ich bin nicht zufrieden.
    Ich war nie zufrieden.
    Niemand hört uns zu.
    Nichts funktioniert.
    Kein guter Service.
    Keine Transparenz.
    Das ist keine gute Idee.
    Ich glaube nicht, dass das gut ist.
    Weder schnell noch zuverlässig.
    Kaum brauchbar.
    Zu teuer.
    Der Zug fällt ständig aus.
    Schön, aber nach zwei Wochen kaputt.
    Obwohl das Team nett ist, ist die Arbeit unerträglich.
    Das ist eine Frechheit!
    Ihr seid Betrüger
    Nie wieder!
    Leere Versprechen.
    Wir sind völlig überlastet.
    Ich bereue den Kauf.
    Verspätung ohne Ende 😡
    Schlechte Qualität.
    Das lohnt sich nicht.
    Ich wurde enttäuscht.`,
  positive: `
    Ich mag das.
    Das gefällt mir sehr.
    Ich empfehle es gerne weiter.
    Ich würde es wieder kaufen, sehr empfehlenswert.
    Nicht schlecht.
    Gar nicht schlecht!
    Kein Problem.
    Keine Probleme mit der Lieferung.
    Ohne Fehler.
    Ich bereue nichts.
    Ich bereue es nicht.
    Ich wurde nie enttäuscht.
    Nicht nur schön, sondern auch praktisch.
    Teuer, aber ausgezeichnet.
    Trotz des Preises bin ich sehr zufrieden.
    Tolles Team, tolle Stimmung!
    Danke für eure Hilfe.
    Super 👍
    Alles bestens.
    Funktioniert einwandfrei.
    Ich bin stolz, hier zu arbeiten.
    Schnell und zuverlässig.
    Die Kollegen sind hilfsbereit.
    Gute Qualität zu einem fairen Preis.`,
  neutral: `
    Die Besprechung ist am Dienstag.
    Ich arbeite seit sechs Jahren hier.
    Ich weiß nicht.
    Ich habe keine Meinung.
    Keine Ahnung.
    Man sollte bessere Verpackungen anbieten.
    Es wäre schön, wenn es Nachfüllpackungen gäbe.
    Die Pakete kommen am Donnerstag.
    Das hängt vom Modell ab.
    Ich benutze es nicht.`,
  unread: `

    ??`,
};
