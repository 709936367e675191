/** The folders above a path such as "/a/b/none", from its own to the first: "/a/b/", "/a/" and "/". */
export function foldersAbove(path: string): string[] {
  const names = path.split('/').slice(1, -1);
  return Array.from({ length: names.length + 1 }, (_, left) =>
    ['', ...names.slice(0, names.length - left), ''].join('/'),
  );
}
