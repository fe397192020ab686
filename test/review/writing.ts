import fc from "fast-check";

/** Prose that gives the rules and the attribution engine something to do. */
const PIECES = [
  "Critics say the harbour plan failed. It cost $4 million, a third more than planned.",
  "“We will build it,” Ana Lee, the harbour master, said.\nShe gave no date.",
  "Obviously, **it failed**. The so-called reform was a disaster.",
  "> The pier is safe.\n> Obviously it was tested.",
  "“It began in May.\n\n“It never ended,” he claimed.",
  "Lee admitted that 40% of ships [arrive late](https://example.org/late).",
  "<!-- stet loaded/*: their word -->",
  "Sources said the radical plan is dead. <!-- stet attribution/anonymous-source: agreed -->",
  "<!-- blue-pencil off -->",
  "<!-- blue-pencil on -->",
  "<!-- blue-pencil lang: es -->",
  "<!-- blue-pencil lang: en -->",
  "- Studies show that ferries sink.\n- It is believed he lied.",
  "| Port | Ships |\n|---|---:|\n| North | utterly 12 |",
  "## Experts fear the worst",
  "The fare rose by 12 percent.[^fare] See [SOURCE TK].",
  "[^fare]: Obviously, the board's figures.",
  "She added that nobody knew. They insisted.",
];
export const pieces = fc.constantFrom(...PIECES);

export const writing: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom("", "", "---\nblue-pencil: opinion\n---\n\n"),
    fc.array(pieces, { minLength: 3, maxLength: 12 }),
    fc.constantFrom("\n", "\r\n"),
  )
  .map(([front, list, lineEnd]) => (front + list.join("\n\n")).replaceAll("\n", lineEnd));
