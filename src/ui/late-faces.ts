/**
 * Lets the faces that are not yet asked for come late: what is opened, or read in another language, is set in them as
 * soon as they are there. Those of the first view stay as they were when it was painted.
 */
export function letFacesComeLate(): void {
  for (const face of document.fonts) if (face.status === 'unloaded') face.display = 'swap';
}
