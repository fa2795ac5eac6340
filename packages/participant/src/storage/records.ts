/** Where a shelf keeps the credential of a person, asked for or held. */
export const holdingRecord = 'holding';
