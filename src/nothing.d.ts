// What a module is to a part of the source that may not import it (`paths` in its tsconfig.json): it exports nothing.
export {};
