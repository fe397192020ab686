/** Answers to whatever it is asked: any property, call or `new` gives another of the same. */
export function standIn(): unknown;

/** The editor's API, with the settings that a new user has besides those given by their whole names. */
export function standInEditor(settings?: Readonly<Record<string, unknown>>): unknown;
