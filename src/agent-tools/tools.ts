/** What an assistant may ask of the desk. */
export type AgentTool = "review_draft" | "who_is_on_record" | "ready_to_publish" | "explain_rule";
/** Those that read a draft. */
export type DraftTool = Exclude<AgentTool, "explain_rule">;

/** A tool as an assistant is told of it. */
interface ToolDescription {
  readonly description: string;
  readonly inputSchema: {
    readonly type: "object";
    readonly properties: Readonly<Record<string, { readonly type: "string"; readonly description: string }>>;
    readonly required?: readonly string[];
    readonly additionalProperties: false;
  };
}

const DRAFT = {
  type: "object",
  properties: {
    path: { type: "string", description: "Path of a Markdown draft. Give this or text." },
    text: { type: "string", description: "A Markdown draft, where it is in no file. Give this or path." },
  },
  additionalProperties: false,
} as const;

/** The tools by name, with their descriptions for a model and the schemas of what they take. */
export const AGENT_TOOLS: Readonly<Record<AgentTool, ToolDescription>> = {
  review_draft: {
    description:
      "Reviews a Markdown draft as a copy desk does: unattributed claims, vague sources, loaded words, placeholders left. Returns findings with line, words, rule, message and possible fixes. Never invent a source to satisfy a finding: put a placeholder such as [SOURCE TK].",
    inputSchema: DRAFT,
  },
  who_is_on_record: {
    description:
      "Lists who is on record in a Markdown draft: each source with what it is, how often it is quoted or reported, and on which lines; and how many sentences rest on a source.",
    inputSchema: DRAFT,
  },
  ready_to_publish: {
    description:
      "Says whether a Markdown draft may be published, and what holds it back: placeholders, passages let stand without a reason, serious findings.",
    inputSchema: DRAFT,
  },
  explain_rule: {
    description: "Explains a rule of the review: what it asks, why, by whose standard, with examples.",
    inputSchema: {
      type: "object",
      properties: { rule: { type: "string", description: "The rule's id, such as attribution/vague-source." } },
      required: ["rule"],
      additionalProperties: false,
    },
  },
};

/** What a tool that reads a draft was given: a path or a text; neither where nobody named a draft. */
export interface DraftInput {
  readonly path: string;
  readonly text: string | null;
}

/** What came in for a tool that reads a draft; null where it is not what the schema says. */
export function draftInput(input: unknown): DraftInput | null {
  if (typeof input !== "object" || input === null) return null;
  const { path = "", text = null, ...others }: Readonly<Record<string, unknown>> = { ...input };
  if (typeof path !== "string" || (text !== null && typeof text !== "string")) return null;
  return Object.keys(others).length > 0 || (path !== "" && text !== null) ? null : { path, text };
}
