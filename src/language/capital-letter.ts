const LAST_ASCII = 0x7f;

/** Whether a text begins with a capital: "Lee", "Émile", "NHS". Most begin in ASCII, where no class of letters is asked. */
export function beginsWithCapital(text: string): boolean {
  const unit = text.charCodeAt(0);
  if (unit <= LAST_ASCII) return unit >= 0x41 && unit <= 0x5a;
  return /^\p{Lu}/u.test(text);
}
