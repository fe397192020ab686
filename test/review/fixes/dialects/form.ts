/**
 * One construct of a dialect of Markdown. `draft` holds `@` where a tempting sentence comes (`＠` is an at sign); all between ⟦ and ⟧ has to
 * stay as it is, whatever fix is taken.
 */
export interface Form {
  readonly name: string;
  readonly draft: string;
}

/** A snippet without its marks, and what stood between them, in order. */
export interface Snippet {
  readonly name: string;
  readonly text: string;
  readonly kept: readonly { readonly start: number; readonly end: number }[];
}

/** Sentences full of what fixes like to change. */
const TEMPTING = [
  "Critics say the pier was utterly RUINED!!!",
  "Obviously, 40% of the sailors slammed the so-called plan.",
  "The mayor claimed it was a WIRED disaster!! Studies show it failed.",
  "The pier is NEVER open, and the heroic crew is a total disgrace!!",
];

/** Every form with every tempting sentence. */
export function snippets(forms: readonly Form[]): Snippet[] {
  return forms.flatMap(({ name, draft }) =>
    TEMPTING.map((sentence, index) =>
      unmarked(`${name} ${index + 1}`, draft.replaceAll("@", sentence).replaceAll("＠", "@")),
    ),
  );
}

function unmarked(name: string, marked: string): Snippet {
  const kept: { start: number; end: number }[] = [];
  let text = "";
  for (const piece of marked.split(/(?=⟦)|⟧/)) {
    if (!piece.startsWith("⟦")) text += piece;
    else {
      kept.push({ start: text.length, end: text.length + piece.length - 1 });
      text += piece.slice(1);
    }
  }
  return { name, text, kept };
}
