import type { ErrorCatalogue } from './catalogue.ts';

/** English. */
export const english: ErrorCatalogue = {
  'not-open-yet': () => 'This consultation has not opened yet. Come back on the date shown on the home page.',
  closed: () =>
    'This consultation is over, so nothing more can be sent. What you wrote stays on your device.',
  'unknown-invitation': () =>
    'We do not recognise this invitation link. Check that it is complete, or write to the contact address.',
  'unknown-card': () =>
    'No card here has this code. Read it again, group by group; if it is right, scan the card’s QR code or write to the contact address.',
  'session-missing': () => 'Open your link again to go on. Your answers are kept on your device.',
  'session-expired': () => 'This page stayed open too long. Open your link again; your answers are kept.',
  'proof-refused': () => 'Your device could not be checked. Reload the page and try again.',
  'proof-expired': () => 'The check took too long. Try again; it starts afresh.',
  'proof-spent': () => 'This check has already been used. Reload the page to get another one.',
  'unknown-cohort': () => 'That choice does not exist. Reload the page and choose again.',
  'wrong-admission': () => 'This portal is not opened this way. Use the link you were given.',
  'already-issued': () =>
    'Your access has already been issued, probably on another device. Continue with your recovery code, or ask for a replacement, which is possible once.',
  'nothing-issued': () =>
    'No access has been issued to you yet, so there is nothing to replace. Start as usual.',
  'replacement-used': () =>
    'Your access has already been replaced once. Continue with your recovery code, or write to the contact address.',
  'blinded-out-of-range': () => 'The access request is damaged. Reload the page and try again.',
  'wrong-fingerprint': () =>
    'The questionnaire has changed since this page was opened. Reload it; your answers are kept.',
  'unknown-key': () => 'This access does not belong to this consultation.',
  'credential-refused': () => 'This access is not valid here. Open the link you were given again.',
  'unknown-credential': () => 'No access matches this code here. Check it, character by character.',
  'stale-amendment': () =>
    'Another version of your answers was sent in the meantime. Both are kept: choose the one you want to leave.',
  counted: () =>
    'Your answer has entered the published results: it can no longer change in this round. What you wrote stays on this device.',
  'answer-first': () =>
    'Answer first: until the day of the comparison, results are shown only to those who have answered, so that nobody is influenced.',
  'credential-needed': () =>
    'These results need an access: on the device where you started, or with your recovery code.',
  'sheet-refused': () =>
    'Some answers cannot be saved. Go back to the questions pointed out; nothing is lost.',
  malformed: () => 'The request is incomplete or unreadable. Reload the page; your answers are kept.',
  'too-large': () => 'The request is too large. Shorten your texts, then send again.',
  'batch-too-large': () => 'Too many requests at once. Reload the page.',
  'too-many-requests': () =>
    'Too many requests in a short time. Wait a minute, then try again; nothing is lost.',
  'not-found': () => 'This page does not exist.',
  refused: () => 'Access refused.',
  unavailable: () =>
    'The service is unavailable for a moment. What you wrote is kept on your device; what was being sent will be sent again.',
  internal: () =>
    'Something went wrong on our side. Your answers are kept on your device; try again in a moment.',
};
