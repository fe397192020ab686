import { type Document, isMap, isScalar, isSeq, parseDocument, type YAMLSeq } from "yaml";
import type { Severity } from "../rules/index.js";
import type { AllowedKind } from "./types.js";

/** A wording to flag, from the editor. */
export interface NewWord {
  readonly flag: string;
  /** Empty where there is nothing to offer. */
  readonly use: string;
  /** Empty where none is given. */
  readonly why: string;
}

/*
 * Additions to a house style file. Comments, order and quotation marks of what is there stay. Each gives the new text,
 * or null where the file is broken or says something else in this place, so that nothing can be added.
 */

/** Lets a wording stand. */
export function allowInHouse(text: string, kind: AllowedKind, wording: string): string | null {
  return edited(text, (document) => {
    const allow = document.get("allow", true);
    if (isSeq(allow) && kind === "words") return addTo(allow, wording);
    if (allow !== undefined && !isMap(allow) && !isEmpty(allow)) return false;
    if (isEmpty(allow)) document.delete("allow");
    const list = document.getIn(["allow", kind], true);
    if (isSeq(list)) return addTo(list, wording);
    if (list !== undefined && !isEmpty(list)) return false;
    document.setIn(["allow", kind], document.createNode([wording]));
    return true;
  });
}

/** Flags a wording. */
export function flagInHouse(text: string, { flag, use, why }: NewWord): string | null {
  return edited(text, (document) => {
    const item = document.createNode({ flag, ...(use !== "" && { use }), ...(why !== "" && { why }) });
    const words = document.get("words", true);
    if (isSeq(words)) words.add(item);
    else if (words !== undefined && !isEmpty(words)) return false;
    else document.set("words", document.createNode([item]));
    return true;
  });
}

/** Says how much a rule matters. */
export function setSeverityInHouse(text: string, rule: string, severity: Severity): string | null {
  return edited(text, (document) => {
    const rules = document.get("rules", true);
    if (rules !== undefined && !isMap(rules) && !isEmpty(rules)) return false;
    if (isEmpty(rules)) document.delete("rules");
    const setting = document.getIn(["rules", rule], true);
    if (isScalar(setting)) setting.value = severity;
    else document.setIn(isMap(setting) ? ["rules", rule, "severity"] : ["rules", rule], severity);
    return true;
  });
}

function edited(text: string, change: (document: Document) => boolean): string | null {
  const bom = text.startsWith("\uFEFF") ? "\uFEFF" : "";
  const document: Document = parseDocument(text.slice(bom.length), { prettyErrors: false, logLevel: "error" });
  const { contents } = document;
  if (document.errors.length > 0 || !(contents === null || isMap(contents) || isEmpty(contents))) return null;
  if (isEmpty(contents)) document.contents = null;
  if (!change(document)) return null;
  const written = document.toString({
    lineWidth: 0,
    indentSeq: !/^\w.*:[ \t]*(?:#.*)?\r?\n(?:\s*#.*\r?\n)*- /m.test(text),
  });
  return bom + (text.includes("\r\n") ? written.replaceAll("\n", "\r\n") : written);
}

/** A key without a value. */
function isEmpty(node: unknown): boolean {
  return isScalar(node) && node.value === null;
}

function addTo(list: YAMLSeq, wording: string): boolean {
  const isThere = list.items.some((item) => isScalar(item) && item.value === wording);
  if (!isThere) list.add(wording);
  return true;
}
