import type { From, HouseContent, Said, StyleLayer } from "./types.js";

/** A value with the place it was said at: "drafts/.bluepencil.yml:4", or the layer's name where it has no lines. */
export function withOrigin<T>({ value, line }: Said<T>, { origin }: StyleLayer): From<T> {
  return { value, origin: line > 0 ? `${origin}:${line}` : origin };
}

/** What the last layer that says anything says; null where none does. */
export function lastOf<T>(
  layers: readonly StyleLayer[],
  read: (content: HouseContent) => Said<T> | null,
): From<T> | null {
  let last: From<T> | null = null;
  for (const layer of layers) {
    const said = read(layer.content);
    if (said !== null) last = withOrigin(said, layer);
  }
  return last;
}

/** What all layers say; of those with an equal key the last. */
export function allOf<T>(
  layers: readonly StyleLayer[],
  read: (content: HouseContent) => readonly Said<T>[],
  keyOf: (value: T) => string,
): From<T>[] {
  const found = new Map<string, From<T>>();
  for (const layer of layers)
    for (const said of read(layer.content)) found.set(keyOf(said.value), withOrigin(said, layer));
  return [...found.values()];
}
