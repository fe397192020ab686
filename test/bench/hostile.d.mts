/** The names of the texts. */
export const HOSTILE: readonly string[];

/** `length` UTF-16 units of the named text, or a few less. */
export function hostileText(name: string, length: number): string;
