import { micromark, parse, postprocess, preprocess } from "micromark";
import { directive } from "micromark-extension-directive";
import { frontmatter, frontmatterHtml } from "micromark-extension-frontmatter";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { math, mathHtml } from "micromark-extension-math";
import { mdxjs } from "micromark-extension-mdxjs";

/** The tags that another parser makes of a draft, without its words. */
export function tags(text: string): readonly string[] {
  const html = micromark(text, {
    allowDangerousHtml: true,
    extensions: [gfm(), math(), frontmatter(["yaml", "toml"])],
    htmlExtensions: [gfmHtml(), mathHtml({ throwOnError: false }), frontmatterHtml(["yaml", "toml"])],
  });
  return html.match(/<[^>]*>/g) ?? [];
}

/** What is no structure: words, and blanks and line ends between them. */
const WORDS = /^(?:data|whitespace|linePrefix|lineSuffix|lineEnding|lineEndingBlank|chunkText|chunkFlow)$/;

/** The constructs that MDX makes of a draft, in order. */
export function mdxParts(text: string): readonly string[] {
  return parts(text, mdxjs());
}

/** The same for directives, as Docusaurus has them. */
export function directiveParts(text: string): readonly string[] {
  return parts(text, directive());
}

function parts(text: string, extension: ReturnType<typeof mdxjs>): readonly string[] {
  const chunks = preprocess()(text, undefined, true);
  return postprocess(
    parse({ extensions: [extension] })
      .document()
      .write(chunks),
  )
    .filter(([, { type }]) => !WORDS.test(type))
    .map(([step, { type }]) => `${step} ${type}`);
}
