// What a page of the documentation is made of, before it becomes HTML or Markdown.

/** A part of a page. Texts may hold `code` between backticks and [links](address). */
export type Block =
  | { readonly kind: 'text' | 'heading'; readonly text: string }
  | { readonly kind: 'call'; readonly method: string; readonly path: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'code'; readonly samples: readonly Sample[] }
  | { readonly kind: 'try'; readonly form: TryForm };

/** One way to write an example. */
export interface Sample {
  /** Such as "curl" or "Python". */
  readonly name: string;
  /** Such as "bash", for Markdown. */
  readonly language: string;
  readonly code: string;
}

/** What a reader fills in to make a call from the page. */
export interface TryForm {
  readonly method: string;
  readonly path: string;
  readonly needsKey: boolean;
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly required: boolean }[];
  /** The body to begin with, or null where the call takes none; `form` asks for a file. */
  readonly body: string | 'form' | null;
}

/** A page. `{{origin}}` in it stands for the address of the service. */
export interface Page {
  /** The last part of its address. */
  readonly slug: string;
  readonly title: string;
  /** The heading it stands under in the list of pages. */
  readonly group: string;
  /** One sentence. */
  readonly summary: string;
  readonly blocks: readonly Block[];
}
