/** What a publisher may say of where a site will be. */
export interface Addresses {
  /** Where the page will be published, with a slash at its end; "./" where that is not known. */
  readonly site: string;
  /** Where readers report errors: a mailto: or https: URL. */
  readonly report?: string;
}

/**
 * Where the page will be published, such as "https://example.org/map/": most services need an absolute URL for the
 * preview of a shared link. Without it, the preview's path is relative.
 * @returns nothing where it is no http or https URL
 */
export function siteAddressOf(address: string): string | undefined {
  if (address === '') return './';
  if (!/^https?:/.test(address) || !URL.canParse(address)) return undefined;
  return new URL(address.endsWith('/') ? address : `${address}/`).href;
}

/** Whether readers can report errors to an address. */
export const isReportAddress = (address: string): boolean =>
  URL.canParse(address) && /^(https:\/\/\S+|mailto:[^\s@]+@[^\s@]+)$/.test(address);
