/** How long to keep the object URL for the browser to read, ms. */
const fetchMs = 60_000;

/** Downloads something under a name, through a link. */
export function saveFile(name: string, contents: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(contents);
  link.download = name;
  link.click();
  // Delayed: some browsers read the URL after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), fetchMs);
}
