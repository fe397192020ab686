/**
 * The same question about a thing, the last answer kept: whoever works on one passage after another asks many times of one, and
 * no more once it has gone on. To keep an answer for each as long as it lives would cost more than to work it out again.
 */
export function ofLatest<Thing extends object, Answer>(ask: (thing: Thing) => Answer): (thing: Thing) => Answer {
  let last: { readonly thing: Thing; readonly answer: Answer } | null = null;
  return (thing) => {
    if (last?.thing !== thing) last = { thing, answer: ask(thing) };
    return last.answer;
  };
}
