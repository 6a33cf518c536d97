/** What one wizard of new files says. */
export interface Words {
  /** Id of the language of the files. */
  readonly language: string;
  /** What is made, as titles have it. */
  readonly title: string;
  /** The question for the kind of file. */
  readonly kind: { readonly title: string; readonly prompt: string };
}
