import type { ErrorCatalogue } from './catalogue.ts';

/** German. */
export const german: ErrorCatalogue = {
  'not-open-yet': () =>
    'Die Befragung ist noch nicht geöffnet. Kommen Sie an dem Tag wieder, der auf der Startseite steht.',
  closed: () =>
    'Die Befragung ist beendet, es kann nichts mehr gesendet werden. Was Sie geschrieben haben, bleibt auf Ihrem Gerät.',
  'unknown-invitation': () =>
    'Dieser Einladungslink ist uns nicht bekannt. Prüfen Sie, ob er vollständig ist, oder schreiben Sie an die Kontaktadresse.',
  'unknown-card': () =>
    'Keine Karte hat hier diesen Code. Lesen Sie ihn noch einmal, Gruppe für Gruppe; stimmt er, scannen Sie den QR-Code der Karte oder schreiben Sie an die Kontaktadresse.',
  'session-missing': () =>
    'Öffnen Sie Ihren Link erneut, um fortzufahren. Ihre Antworten bleiben auf Ihrem Gerät.',
  'session-expired': () =>
    'Diese Seite war zu lange geöffnet. Öffnen Sie Ihren Link erneut; Ihre Antworten bleiben erhalten.',
  'proof-refused': () =>
    'Ihr Gerät konnte nicht überprüft werden. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  'proof-expired': () =>
    'Die Überprüfung hat zu lange gedauert. Versuchen Sie es noch einmal; sie beginnt von vorn.',
  'proof-spent': () =>
    'Diese Überprüfung wurde bereits verwendet. Laden Sie die Seite neu, um eine andere zu erhalten.',
  'unknown-cohort': () => 'Diese Auswahl gibt es nicht. Laden Sie die Seite neu und wählen Sie noch einmal.',
  'wrong-admission': () =>
    'Dieses Portal wird nicht auf diesem Weg geöffnet. Nutzen Sie den Link, den Sie erhalten haben.',
  'already-issued': () =>
    'Ihr Zugang wurde bereits ausgestellt, vermutlich auf einem anderen Gerät. Machen Sie mit Ihrem Wiedereinstiegscode weiter oder fordern Sie einen Ersatz an, das geht ein Mal.',
  'nothing-issued': () =>
    'Für Sie wurde noch kein Zugang ausgestellt, es gibt also nichts zu ersetzen. Beginnen Sie wie gewohnt.',
  'replacement-used': () =>
    'Ihr Zugang wurde bereits ein Mal ersetzt. Machen Sie mit Ihrem Wiedereinstiegscode weiter oder schreiben Sie an die Kontaktadresse.',
  'blinded-out-of-range': () =>
    'Die Zugangsanfrage ist beschädigt. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  'wrong-fingerprint': () =>
    'Der Fragebogen hat sich geändert, seit diese Seite geöffnet wurde. Laden Sie sie neu; Ihre Antworten bleiben erhalten.',
  'unknown-key': () => 'Dieser Zugang gehört nicht zu dieser Befragung.',
  'credential-refused': () =>
    'Dieser Zugang gilt hier nicht. Öffnen Sie den Link, den Sie erhalten haben, erneut.',
  'unknown-credential': () =>
    'Zu diesem Code gibt es hier keinen Zugang. Prüfen Sie ihn Zeichen für Zeichen.',
  'stale-amendment': () =>
    'Inzwischen wurde eine andere Fassung Ihrer Antworten gesendet. Beide bleiben erhalten: Wählen Sie, welche gelten soll.',
  counted: () =>
    'Ihre Antwort ist in die veröffentlichten Ergebnisse eingegangen: In dieser Runde ändert sie sich nicht mehr. Was Sie geschrieben haben, bleibt auf diesem Gerät.',
  'answer-first': () =>
    'Antworten Sie zuerst: Bis zum Tag des Vergleichs sehen nur diejenigen die Ergebnisse, die geantwortet haben, damit niemand beeinflusst wird.',
  'credential-needed': () =>
    'Für diese Ergebnisse braucht es einen Zugang: auf dem Gerät, auf dem Sie begonnen haben, oder mit Ihrem Wiedereinstiegscode.',
  'sheet-refused': () =>
    'Einige Antworten können nicht gespeichert werden. Gehen Sie zu den markierten Fragen zurück; nichts ist verloren.',
  malformed: () =>
    'Die Anfrage ist unvollständig oder nicht lesbar. Laden Sie die Seite neu; Ihre Antworten bleiben erhalten.',
  'too-large': () => 'Die Anfrage ist zu groß. Kürzen Sie Ihre Texte und senden Sie sie noch einmal.',
  'batch-too-large': () => 'Zu viele Anfragen auf einmal. Laden Sie die Seite neu.',
  'too-many-requests': () =>
    'Zu viele Anfragen in kurzer Zeit. Warten Sie eine Minute und versuchen Sie es noch einmal; nichts ist verloren.',
  'not-found': () => 'Diese Seite gibt es nicht.',
  refused: () => 'Zugriff verweigert.',
  unavailable: () =>
    'Der Dienst ist gerade nicht erreichbar. Was Sie geschrieben haben, bleibt auf Ihrem Gerät; was gerade gesendet wurde, wird noch einmal gesendet.',
  internal: () =>
    'Bei uns ist ein Fehler aufgetreten. Ihre Antworten bleiben auf Ihrem Gerät; versuchen Sie es gleich noch einmal.',
};
