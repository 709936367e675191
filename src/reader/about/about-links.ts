/** Where the links of what is told about a story lead. */
export interface AboutLinks {
  /** The story's page: "" where that is this page. */
  readonly page: string;
  /** The address of a published file, by its path from the page. */
  readonly file: (path: string) => string;
  /** Whether all of the page is one file, with nothing beside it. */
  readonly isAlone?: true;
  /** Where errors are to be reported: a mailto: or https: address, where the publisher has given one. */
  readonly report?: string | undefined;
}
