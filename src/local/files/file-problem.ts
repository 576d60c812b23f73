/** Why a file cannot be opened or written: one plain sentence in each language, with the file's name in it. */
export class FileProblem extends Error {
  readonly sentences: { readonly en: string; readonly it: string };

  constructor(en: string, it: string) {
    super(en);
    this.sentences = { en, it };
  }
}
