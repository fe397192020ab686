/** What `make` makes, made when it is first asked for and kept: of what few drafts need, where it takes long to make. */
export function whenAsked<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
