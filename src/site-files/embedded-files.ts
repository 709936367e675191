/**
 * The text of a file that the page holds: a script element of data, named by the file's path, with the text as one
 * JSON string, so that no parser of HTML changes a line end of it.
 */
export function embeddedText(path: string): string {
  const element = document.querySelector(`script[data-file="${path}"]`);
  if (!element?.textContent) throw new Error(`${path}: found no such file in the page; expected it held`);
  return JSON.parse(element.textContent) as string;
}

const addresses = new Map<string, string>();

/** The address of a held file: made once, for it takes up memory until the page is left. */
export function embeddedAddress(path: string): string {
  const address = addresses.get(path) ?? URL.createObjectURL(new Blob([embeddedText(path)]));
  addresses.set(path, address);
  return address;
}
