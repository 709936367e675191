/**
 * The address of this page with another fragment, or with none, for its history. What stands after "?" is not of the
 * page's making, and stays: a campaign's key, or the signature of an address. It is relative to the page: a path that
 * begins with two slashes would name another host, and browsers refuse that.
 */
export const withFragment = (fragment: string): string =>
  fragment || `./${location.pathname.split('/').at(-1)}${location.search}`;
