/** Names that mean the same person or body: "Maria Solano", "Maria T. Solano", "Solano". */

const TITLE_LIKE = /^(?:mr|mrs|ms|mx|dr|prof|sir|dame|lord|lady|rev|sen|rep|gov|capt|sgt|col|gen)\.?$/iu;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/iu;
/** How many names with the same last word are compared; bounds the cost of a list of names. */
const MOST_ALIKE = 64;
const SMALL_WORD = /^(?:of|the|and|for|&)$/iu;

/** The full names of a draft, put together where they are forms of one. */
export class NameBook {
  /** The fullest form of each name, by its last word in lower case. */
  private readonly byLastWord = new Map<string, string[]>();
  private readonly byFirstWord = new Map<string, string[]>();
  private readonly byInitials = new Map<string, string[]>();

  constructor(names: Iterable<string>) {
    for (const name of new Set(names)) if (wordsOf(name).length > 1) this.add(wordsOf(name));
    for (const name of [...this.byLastWord.values()].flat()) {
      push(this.byFirstWord, wordsOf(name)[0]?.toLowerCase() ?? "", name);
      const initials = initialsOf(name);
      if (initials.length > 2) push(this.byInitials, initials, name);
    }
  }

  /** The fullest form of a name; a single word is a short form only where exactly one name fits, else it stays. */
  fullest(name: string): string {
    const words = wordsOf(name);
    const [only = name] = words;
    if (words.length > 1) return this.sameAs(words) ?? words.join(" ");
    const bare = withoutPossessive(only);
    return this.only(this.byLastWord, bare) ?? this.only(this.byFirstWord, bare) ?? this.byAcronym(bare) ?? bare;
  }

  /** Whether the draft gives a full name, in this form or a fuller one. */
  isKnown(name: string): boolean {
    return this.sameAs(wordsOf(name)) !== undefined;
  }

  /** The full names that end in a word. */
  sharing(lastWord: string): readonly string[] {
    return this.byLastWord.get(lastWord.toLowerCase()) ?? [];
  }

  private add(words: readonly string[]): void {
    const known = this.sameAs(words);
    const key = lastOf(words);
    const list = this.byLastWord.get(key) ?? [];
    const name = words.join(" ");
    if (known === undefined) push(this.byLastWord, key, name);
    else if (name.length > known.length) list[list.indexOf(known)] = name;
  }

  /** The known form that a name of two words or more is another form of. */
  private sameAs(words: readonly string[]): string | undefined {
    const alike = this.byLastWord.get(lastOf(words))?.slice(0, MOST_ALIKE);
    return alike?.find((known) => isShortFormOf(words, known) || isLongFormOf(words, known));
  }

  private only(index: ReadonlyMap<string, readonly string[]>, word: string): string | undefined {
    const names = (index.get(word.toLowerCase()) ?? []).filter(
      (name) => !name.split(" ").some((w) => SMALL_WORD.test(w)),
    );
    return names.length === 1 ? names[0] : undefined;
  }

  private byAcronym(word: string): string | undefined {
    const names = this.byInitials.get(word.replaceAll(".", "")) ?? [];
    return names.length === 1 ? names[0] : undefined;
  }
}

function push(index: Map<string, string[]>, key: string, name: string): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [name]);
  else list.push(name);
}

/** The words of a name, without titles before it, a suffix or a possessive after it. */
function wordsOf(name: string): string[] {
  const words = withoutPossessive(name.trim())
    .replace(/^the\s+/iu, "")
    .split(/[\s,]+/u);
  while (words.length > 1 && TITLE_LIKE.test(words[0] ?? "")) words.shift();
  while (words.length > 1 && SUFFIX.test(words.at(-1) ?? "")) words.pop();
  return words;
}

function withoutPossessive(name: string): string {
  return name.replace(/['’]s?$/u, "");
}

function lastOf(words: readonly string[]): string {
  return words.at(-1)?.toLowerCase() ?? "";
}

/** "FWU" of "Food Workers' Union". */
function initialsOf(name: string): string {
  return name
    .split(" ")
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join("");
}

function isLongFormOf(words: readonly string[], known: string): boolean {
  return isShortFormOf(known.split(" "), words.join(" "));
}

/** Whether each word of `short` stands in `full`, in the same order; "M." stands for "Maria". */
function isShortFormOf(short: readonly string[], full: string): boolean {
  let at = 0;
  const words = full.split(" ");
  return short.every((word) => {
    while (at < words.length && !isFormOf(word, words[at] ?? "")) at++;
    return at++ < words.length;
  });
}

function isFormOf(short: string, word: string): boolean {
  if (short.toLowerCase() === word.toLowerCase()) return true;
  return /^\p{Lu}\.$/u.test(short) && word.startsWith(short.charAt(0));
}
