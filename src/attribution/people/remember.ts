/** More words than this are not kept, lest a session of months keep all it has met. */
const MOST_REMEMBERED = 20_000;

/** The same question about a word or name, its answers kept: a text asks it of the same few thousand again and again. */
export function remembered<Answer extends boolean | string | readonly string[]>(
  ask: (word: string) => Answer,
): (word: string) => Answer {
  const answers = new Map<string, Answer>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    const answer = ask(word);
    if (answers.size < MOST_REMEMBERED) answers.set(word, answer);
    return answer;
  };
}
