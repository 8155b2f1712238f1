// A file that is derived from the sources: committed, so that it can be read and compared, and never edited.

export interface Artefact {
  /** From the repository's root. */
  readonly path: string;
  readonly make: () => string | Promise<string>;
}
