/** Numbers of one kind, in a row: what the file of English has in place of lists and maps. */
export type Numbers = Uint16Array | Uint32Array;

/** All that the build has made of the lists, by name. */
export type Columns = Readonly<Record<string, Numbers>>;
