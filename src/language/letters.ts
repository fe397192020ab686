const LAST_ASCII = 0x7f;

// A class of letters takes long to put together, and most drafts have none but the usual ones.

/** Whether a text begins with a letter of any script: "lee", "Émile". */
export function beginsWithLetter(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit <= LAST_ASCII ? isAsciiLetter(unit) : /^\p{L}/u.test(text);
}

/** Whether a text begins with a small letter: "lee", "école", "iPhone". */
export function beginsWithSmallLetter(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit <= LAST_ASCII ? unit >= 0x61 && unit <= 0x7a : /^\p{Ll}/u.test(text);
}

/** Whether a text begins with a letter or a digit, as words do. */
export function beginsWithLetterOrDigit(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit <= LAST_ASCII ? isAsciiLetter(unit) || (unit >= 0x30 && unit <= 0x39) : /^[\p{L}\p{N}]/u.test(text);
}

function isAsciiLetter(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}
