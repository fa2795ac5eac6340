/**
 * The largest sealed text a lead may bring in by hand, in characters, each a byte: the publication of a campaign of 200 questions
 * and 40 cohorts a side has 5.6 million, and whoever is signed in is the only one who may send that much.
 */
export const longestImport = 10_000_000;
