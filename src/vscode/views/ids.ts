/** By id; those alike are told apart by their order. */
export function withIds<T>(things: readonly T[], kindOf: (thing: T) => string): Map<string, T> {
  const seen = new Map<string, number>();
  return new Map(
    things.map((thing) => {
      const kind = kindOf(thing);
      const count = seen.get(kind) ?? 0;
      seen.set(kind, count + 1);
      return [`${kind}#${count}`, thing];
    }),
  );
}
