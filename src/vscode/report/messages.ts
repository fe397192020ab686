/** What the panel is told to show: those parts of the report that changed, as HTML by name. */
export interface ShowMessage {
  readonly type: "show";
  /** Address of the draft, by which the panel is opened again. */
  readonly draft: string;
  readonly parts: Readonly<Record<string, string>>;
}

/** What the panel tells. */
export type PanelMessage =
  | { readonly type: "ready" }
  | { readonly type: "reveal"; readonly name: string }
  | { readonly type: "tick"; readonly key: string; readonly isOn: boolean };

/** A message from the panel, or null where it is none: what a page sends is not to be trusted. */
export function readMessage(value: unknown): PanelMessage | null {
  const { type, name, key, isOn } = fieldsOf(value);
  if (type === "ready") return { type };
  if (type === "reveal" && typeof name === "string") return { type, name };
  if (type === "tick" && typeof key === "string" && typeof isOn === "boolean") return { type, key, isOn };
  return null;
}

/** The draft that a panel of an earlier session showed; null where its state tells none. */
export function readState(value: unknown): string | null {
  const { draft } = fieldsOf(value);
  return typeof draft === "string" && draft !== "" ? draft : null;
}

function fieldsOf(value: unknown): Partial<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
