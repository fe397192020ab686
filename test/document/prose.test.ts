import { describe, expect, it } from "vitest";
import { proseOf } from "./round-trip.js";

/** Markdown and the words of the blocks that a reader sees. */
type Case = readonly [name: string, markdown: string, prose: readonly string[]];

const OBJECT = "\uFFFC";

const INLINE: readonly Case[] = [
  ["plain words", "The bridge opened.", ["The bridge opened."]],
  ["emphasis", "A *very* **long** _walk_ __home__.", ["A very long walk home."]],
  ["emphasis in emphasis", "**bold *and italic* bold**", ["bold and italic bold"]],
  ["underscores in a word", "the snake_case_name", ["the snake_case_name"]],
  ["marks that mark nothing", "5 * 3 * 2 and a_b", ["5 * 3 * 2 and a_b"]],
  ["struck words", "It ~~sank~~ sailed.", ["It sank sailed."]],
  ["a link", 'See [the plan](https://example.org/a_(b) "Plan").', ["See the plan."]],
  ["a link with an angle-bracketed address", "See [it](<a b c>) now.", ["See it now."]],
  ["a link with brackets in brackets", `See [it](${"(".repeat(30)}a${")".repeat(30)}) now.`, ["See it now."]],
  [
    "no link with forty brackets",
    `[it](${"(".repeat(40)}a${")".repeat(40)})`,
    [`[it](${"(".repeat(40)}a${")".repeat(40)})`],
  ],
  ["a link with a title in brackets", "See [it](a (the plan)) now.", ["See it now."]],
  ["no link with a bracket in such a title", "[it](a (the (plan)))", ["[it](a (the (plan)))"]],
  ["markup in a link", "[a **bold** step](x)", ["a bold step"]],
  ["a bracketed word in a link", "[he said [sic] so](x)", ["he said [sic] so"]],
  ["no link in a link", "[a [b](c) d](e)", ["[a b d](e)"]],
  ["a bracketed word", "He said [sic] it.", ["He said [sic] it."]],
  ["a placeholder", "It rose 40%, [SOURCE TK] said.", ["It rose 40%, [SOURCE TK] said."]],
  ["a pronoun in brackets", "“[He] is wrong,” she said.", ["“[He] is wrong,” she said."]],
  ["emphasis in brackets that are no link", "[a *b* c]", ["[a b c]"]],
  ["a reference that is defined", "See [the plan][P].\n\n[p]: /plan", ["See the plan."]],
  ["a reference that is not", "See [the plan][P].", ["See [the plan][P]."]],
  ["a shortcut that is defined", "See [Plan].\n\n[plan]: <data:x y>", ["See Plan."]],
  ["a collapsed reference", "See [Plan][].\n\n[plan]: /plan 'Title\nover lines'", ["See Plan."]],
  ["an image", "A ![tall *ship*](ship.png) sailed.", ["A  sailed."]],
  ["an image that is not defined", "A ![tall *ship*] sailed.", ["A ![tall ship] sailed."]],
  ["a wiki link", "[[Harbour]] and [[Harbour|the port]]", ["Harbour and the port"]],
  ["no wiki link", "It has [[NUMBER TK]] beds.", ["It has [[NUMBER TK]] beds."]],
  ["code", "Run ``a`b`` now.", [`Run ${OBJECT} now.`]],
  ["an address in angle brackets", "See <https://example.org/a*b*> now.", [`See ${OBJECT} now.`]],
  ["a bare address", "See https://example.org/a_b_c?d=(e). Then www.example.org", [`See ${OBJECT}. Then ${OBJECT}`]],
  ["a mail address", "Write to ana.lee@example.org!", [`Write to ${OBJECT}!`]],
  ["entities", "Fish &amp; chips &mdash; &#163;5 &#x1F41F; &nosuch;", ["Fish & chips — £5 🐟 &nosuch;"]],
  ["escapes", "\\*not\\* 1\\. \\a \\\\", ["*not* 1. \\a \\"]],
  ["emoji and curly quotes", "😀 “It’s *so* 👩‍👩‍👧”", ["😀 “It’s so 👩‍👩‍👧”"]],
  ["the tags of a quotation", '<q cite="x">No,</q> he <quote>said</quote>.', ["“No,” he said."]],
  ["HTML tags", 'A <b class="x">bold</b> word<!-- note --> here', ["A bold word here"]],
  ["a line break tag", "one<br>two<br/> three", ["one two three"]],
  ["a JSX tag", 'A <Term def={{ a: ">" }}>word</Term> and <>this</>', ["A word and this"]],
  ["less than", "if 3 < 4 and 5 > 4", ["if 3 < 4 and 5 > 4"]],
  ["template tags", "{% note %}Hello {{ site.name | upcase }}.{% endnote %}", [`Hello ${OBJECT}.`]],
  ["braces", "The set {a, b} is {not a tag}.", ["The set {a, b} is {not a tag}."]],
  ["a raised footnote number", "It rose.<sup>[3]</sup> It fell<sup>4, 5</sup>.", ["It rose. It fell."]],
  ["a raised power", "It covers 4 km<sup>2</sup>.", ["It covers 4 km2."]],
  ["a footnote mark", "It rose.[^1] Then[^long-name] it fell.", ["It rose. Then it fell."]],
  ["a citation", "It rose [see @lee2020, p. 3; -@diaz].", ["It rose ."]],
  ["a handle that is linked", "Ask [@harbour](https://example.org).", ["Ask @harbour."]],
  ["an MDX comment", "One {/* two */}three", ["One three"]],
];

const NOTEBOOKS: readonly Case[] = [
  ["an embed", "See ![[Obviously.png]] now.", ["See  now."]],
  ["an embed of its own", "a\n\n![[chart.png|Critics say]]\n\nb", ["a", "b"]],
  ["a hidden note", "It met. %%ask *her*%% It rose.", ["It met.  It rose."]],
  ["a hidden note over lines", "a\n%%\nb\n\nc\n%%\nd", ["a", "d"]],
  ["a hidden note that begins on its first line", "%% a\n\nb %%\n\nc", ["c"]],
  ["per cent twice", "It rose 5%% and 6%% a year.", ["It rose 5%% and 6%% a year."]],
  ["a highlight", "It ==rose *fast*== here.", ["It rose fast here."]],
  ["a comparison", "if a == b and c==d", ["if a == b and c==d"]],
  ["the name of a block", "It rose. ^a1-b\n\n2^10 ^ 3", ["It rose.", "2^10 ^ 3"]],
  [
    "the name of a picture",
    ":tada: It :+1: opened at 10:30:15, ratio 1:a:2.",
    ["It :+1: opened at 10:30:15, ratio 1:a:2."],
  ],
  ["an image by reference", "A ![Dam at dusk][dusk] here.", ["A  here."]],
  ["an include", "{!docs/include.md!}\n\nIt {!a!} rose!", ["It  rose!"]],
  ["not equal", "Here x != y.", ["Here x != y."]],
  ["a wiki link with marks", "[[Go!]] and [[a#b|the ==port==]]", ["Go! and the ==port=="]],
];

const TAGS: readonly Case[] = [
  ["a shortcode of its own", 'a\n\n{{< img src="a" alt="Critics say" >}}\n\nb', ["a", "b"]],
  ["a shortcode over lines", 'a\n{{< img\n  alt="Critics say"\n>}}\nb', ["a", "b"]],
  ["a tag over lines", '{% include img.html\n  alt="Critics say" %}\n\nb', ["b"]],
  ["a component over lines", '<Card\n  title="Critics say"\n>\n\na\n\n</Card>', ["a"]],
  ["a tag never closed", '{{< img\n  alt="a"\n\nb', ["b"]],
  ["shortcodes around a paragraph", "{{% notice info %}}\nIt leaks.\n{{% /notice %}}", ["It leaks."]],
  ["shortcodes in a line", "It is {{< b >}}far{{< /b >}} off, in {{< year >}}.", [`It is far off, in ${OBJECT}.`]],
  ["attributes of a picture", "![a](b){width=50% .wide} c", ["c"]],
  ["attributes of words", "[the dam]{.wide} and [it](x){target=_blank}", ["[the dam] and it"]],
  ["code of a notebook", "It is `r nrow(x)` or {ref}`x`.", [`It is ${OBJECT} or ${OBJECT}.`]],
  ["a set in braces", "the set {a=b, c} and {x}", ["the set {a=b, c} and {x}"]],
];

const ASIDES: readonly Case[] = [
  ["an admonition", "!!! note\n    It leaks.\n\n    It *floods*.\n\nc", ["It leaks.", "It floods.", "c"]],
  ["an admonition with a title", '??? warning inline end "Mind the gap"\n    It floods.', ["It floods."]],
  ["an open one under a line of words", "a\n???+ tip\n    b", ["a", "b"]],
  ["tabs in tabs", '=== "A"\n\n    a\n\n    === "B"\n\n        - b\n          c', ["a", "b c"]],
  ["code in an aside", "!!! note\n    ```\n    a\n    ```\n    b", ["b"]],
  ["a shout", "!!! It leaks\n\n??? Who knows", ["!!! It leaks", "??? Who knows"]],
  ["a fence with a title", '::: tip Mind "it"\na\n:::\n\n:::: {.column width="50%"}\nb\n::::', ["a", "b"]],
  ["a fence with a name in brackets", ":::note[Mind it]\na\n:::\nb", ["a", "b"]],
];

const CITATIONS: readonly Case[] = [
  ["a key in the sentence", "As @lee2020 showed, @roe_2019a: leaks.", ["As @lee2020 showed, @roe_2019a: leaks."]],
  ["a key and a page", "@lee2020 [p. 33] showed it.", ["@lee2020 [p. 33] showed it."]],
  ["a handle", "Ask @harbour [sic] or a@b2020.org.", [`Ask @harbour [sic] or ${OBJECT}.`]],
  ["LaTeX", "It rose \\citep[p. 3]{lee,roe}. \\citet{lee} saw.", [`It rose . ${OBJECT} saw.`]],
  ["Sphinx", "It rose {cite:p}`lee,roe`. {cite:t}`lee` saw.", [`It rose . ${OBJECT} saw.`]],
  ["Jekyll", "It rose {% cite lee %}.", ["It rose ."]],
  ["a note in the line", "It rose.^[See [the plan](x), p. 3.] Then it fell.", ["It rose. Then it fell."]],
];

const MATH: readonly Case[] = [
  ["a formula", "where $x^2$ is", [`where ${OBJECT} is`]],
  ["a variable", "the value $n$ is", [`the value ${OBJECT} is`]],
  ["a displayed formula", "so $$a\n= b$$ holds", [`so ${OBJECT} holds`]],
  ["two sums", "It costs $5 and $6.", ["It costs $5 and $6."]],
  ["sums with a dash", "between $5–$6 or $5/$6", ["between $5–$6 or $5/$6"]],
  ["sums in other dollars", "US$5m, A$6m and C$7m (C$)", ["US$5m, A$6m and C$7m (C$)"]],
  ["a sum and a sign", "from $5 (or 6$) to $7", ["from $5 (or 6$) to $7"]],
  ["tickers", "($TSLA, $AAPL) and $TSLA,$AAPL", ["($TSLA, $AAPL) and $TSLA,$AAPL"]],
  ["an escaped dollar", "\\$5 and $x$", [`$5 and ${OBJECT}`]],
];

const BLOCKS: readonly Case[] = [
  ["headings", "# One *two*\n\n## Three ##\n\nFour\n====\n\nFive\nsix\n---", ["One two", "Three", "Four", "Five six"]],
  ["soft and hard breaks", "a\nb  \nc\\\nd   e", ["a b c d   e"]],
  ["a break in emphasis", "*a\nb*\n  c", ["a b c"]],
  ["a quote", "> a\n> *b\n>c* d\nlazy", ["a b c d lazy"]],
  ["a quote in a quote", "> a\n> > b\n> > c\n>\n> d", ["a", "b c", "d"]],
  ["lists", "- a\n  b\n- c\n\n  d\n\n1. e\n   - f\n     g", ["a b", "c", "d", "e", "f g"]],
  ["a list in a quote", "> - a\n>   b\n> - c", ["a b", "c"]],
  ["tasks", "- [ ] to *do*\n- [x] done", ["to do", "done"]],
  ["a table", "| a | *b* |\n|:--|--:|\n| c \\| d | `e` f |\n|  | g", ["a", "b", "c | d", `${OBJECT} f`, "g"]],
  ["a table with blanks at its ends", "| a |  \n|---|  \n| b |  ", ["a", "b"]],
  ["a table under a line of words", "One line\n| a | b |\n|---|---|\n| c | d |", ["One line", "a", "b", "c", "d"]],
  ["code blocks", "a\n\n```md\nb\n```\n\n    c\n\n~~~\nd", ["a"]],
  ["an HTML block", "<div>\n*a*\n</div>\n\nb", ["b"]],
  ["words inside an HTML block", "<div>\n\na *b*\n\n</div>", ["a b"]],
  ["a comment", "a\n\n<!-- b\n\nc -->\n\nd", ["a", "d"]],
  ["a formula of its own", "a\n\n$$\n- b\n= c\n$$\n\nd", ["a", "d"]],
  ["a rule", "a\n\n***\n\nb", ["a", "b"]],
  ["link definitions", '[a]: b\n[c]: <d e> "f"\ng', ["g"]],
  ["a word in brackets with a colon", "[Applause]: the crowd rose.", ["[Applause]: the crowd rose."]],
  ["a footnote", "[^a]: One\n    two\n\n    three\n\nfour", ["One two", "three", "four"]],
  ["module lines", 'import A from "./a"\nexport const b = 1\n\nimport tariffs rose', ["import tariffs rose"]],
  ["Liquid code", "{% highlight js %}\na\n\nb\n{% endhighlight %}\n\nc", ["c"]],
  ["attributes", "## One {#one}\n\nTwo\n{: .lead}", ["One", "Two"]],
  ["an alert", "> [!NOTE]\n> Mind the step.", ["Mind the step."]],
  ["a fenced aside", ":::tip\nMind the step.\n:::", ["Mind the step."]],
  ["a mark of byte order", "\uFEFF# One", ["One"]],
  ["odd characters", "a\0b \uD83D c\u2028d", ["a\0b \uD83D c\u2028d"]],
  ["nothing", "", []],
  ["blanks", " \n\t\n", []],
];

describe.each([
  ["inline markup", INLINE],
  ["notebooks", NOTEBOOKS],
  ["tags", TAGS],
  ["asides", ASIDES],
  ["citations", CITATIONS],
  ["formulas and sums of money", MATH],
  ["blocks", BLOCKS],
])("the prose of %s", (_group, cases) => {
  it.each(cases)("%s", (_name, markdown, prose) => {
    expect(proseOf(markdown)).toEqual(prose);
  });

  it.each(cases)("%s, with CRLF", (_name, markdown, prose) => {
    expect(proseOf(markdown.replaceAll("\n", "\r\n"))).toEqual(prose);
  });

  it.each(cases)("%s, with CR", (_name, markdown, prose) => {
    expect(proseOf(markdown.replaceAll("\n", "\r"))).toEqual(prose);
  });
});
