/** Words that start with a vowel letter but not with a vowel sound. */
const CONSONANT_SOUND = /^(?:eu|ewe|one(?![a-z])|once|oui|ouija|u[bcfkqrst](?:[aeiou]|r[aeiou])|ue|uni(?!n|m)|unanim)/;
const SHORT_U = /^(?:unin|unim|urg|usher|utter|upp|ugl|ubi(?!q))/;
/** Words that start with an "h" nobody hears. */
const SILENT_H = /^(?:heir|honest|honou?r|hour)/;
/** Letters whose names start with a vowel sound: "an MP", "an FBI agent", "an $8m" has none of them. */
const VOWEL_LETTERS = /^[AEFHILMNORSX](?:$|[^a-z])|^[aefhilmnorsx]-/;
/** Capitals read as a word: "NATO", "FIFA". */
const SPOKEN = /^(?=[A-Z]{4})(?:[^AEIOU]?[AEIOU])+[^AEIOU]?$/;
/** 8, 80, 800, 8,000, 11, 18 and their thousands. */
const VOWEL_NUMBER = /^(?:8|1[18](?:$|[^\d,.]|,\d{3}(?!\d|,\d{3},)|\.\d))/;

/** "a" or "an", as the word that follows sounds. Currency signs and quotation marks before it do not count. */
export function article(word: string): "a" | "an" {
  const [bare = ""] = /[\p{L}\p{N}][\p{L}\p{N}.,-]*/u.exec(word) ?? [];
  if (/^\d/.test(bare)) return VOWEL_NUMBER.test(bare) ? "an" : "a";
  if (/^[A-Z](?:[A-Z.]|$)|^[A-Za-z]-/.test(bare) && !SPOKEN.test(bare)) return VOWEL_LETTERS.test(bare) ? "an" : "a";
  const lower = bare.toLowerCase();
  if (SILENT_H.test(lower)) return "an";
  if (!/^[aeiou]/.test(lower)) return "a";
  return CONSONANT_SOUND.test(lower) && !SHORT_U.test(lower) ? "a" : "an";
}

/** `word` with the capitals of `model`: none, the first letter, or all of them where the model has two or more. */
export function matchCase(model: string, word: string): string {
  // No capital to take: so it is of most.
  if (model === model.toLowerCase()) return word;
  const letters = model.replace(/[^\p{L}]/gu, "");
  if (letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase())
    return word.toUpperCase();
  return /^\P{L}*\p{Lu}/u.test(model) ? capitalise(word) : word;
}

/** `text` with a capital on its first letter, over quotation marks and brackets before it. */
export function capitalise(text: string): string {
  if (/^[a-z]/.test(text)) return text.charAt(0).toUpperCase() + text.slice(1);
  return text.replace(
    /^([^\p{L}\p{N}]*)(\p{Ll})/u,
    (_all, before: string, letter: string) => before + letter.toUpperCase(),
  );
}
