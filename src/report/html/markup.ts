/** Text that is markup already. */
export interface Markup {
  readonly html: string;
}

/** What may be put into markup: text is escaped, markup is not, and lists are put one after the other. */
export type Content = string | number | Markup | null | readonly Content[];

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
/** Characters that HTML forbids, and those that would turn the text around them the other way. */
const FORBIDDEN = /(?![\t\n\f\r])\p{Cc}|[\u202A-\u202E\u2066-\u2069]|\p{Noncharacter_Code_Point}/gu;

/** A piece of a page. All that is put in is escaped, so that a draft's words stay words, in attributes too. */
export function html(strings: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return { html: strings.reduce((page, string, index) => page + render(contents[index - 1] ?? null) + string) };
}

function render(content: Content): string {
  if (content === null) return "";
  if (typeof content === "string") return escapeHtml(content);
  if (typeof content === "number") return String(content);
  return "html" in content ? content.html : content.map(render).join("");
}

export function escapeHtml(text: string): string {
  return text.replace(FORBIDDEN, "\uFFFD").replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? "");
}
