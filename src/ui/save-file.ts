/** How long the browser may take to fetch what it was given to save, ms. */
const fetchMs = 60_000;

/** Has the browser save something under a name, as if the reader had followed a link to it. */
export function saveFile(name: string, contents: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(contents);
  link.download = name;
  link.click();
  // Not at once: not every browser has read it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), fetchMs);
}
