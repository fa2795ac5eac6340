/**
 * What an author reads where a value has no form of its own to tell by: each is a whole sentence, or the end of one that
 * begins with the member. Their names let whoever speaks another language say them otherwise.
 */
export const shapeSentences = {
  id: 'An id is 1 to 64 lower-case letters, digits or hyphens.',
  locale: 'A locale is a BCP 47 tag such as "fr" or "pt-BR".',
  'name-ends': 'A name begins and ends with a letter or a sign.',
  'name-visible': 'A name has no invisible character.',
  'local-time': 'A local time is written YYYY-MM-DDTHH:MM, without a time zone.',
  'readers-alike': 'Two readers have one name; tell them apart.',
  https: 'An https:// address is expected.',
  email: 'An e-mail address is expected.',
  wording:
    'a text per language is expected, such as { "fr": "…" }, or { "employees", "consumers" } with one each.',
  options:
    'a list of at least two { "id", "label" } is expected, or { "employees", "consumers" } with one each.',
  readers: 'a list of { "name", "role" } is expected, or { "employees", "consumers" } with one each.',
  owner: 'a { "name", "role" } is expected, or { "employees", "consumers" } with one each.',
  condition:
    'a condition is { "question", "is" }, { "question", "atLeast", "atMost" }, { "not": … }, { "all": […] } or { "any": […] }.',
  step: 'a number of the scale or the id of an option is expected.',
} as const;

export type ShapeSentence = keyof typeof shapeSentences;
