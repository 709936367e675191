/** The `@font-face` rules of the page's stylesheets, in their order: the map draws with the page's own files. */
export function pageFontFaces() {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules]
      .filter((rule) => rule instanceof CSSFontFaceRule)
      .flatMap(({ style }) => {
        const value = (name: string) => style.getPropertyValue(name);
        const url = /url\(\s*["']?(.*?)["']?\s*\)/.exec(value('src'))?.[1];
        if (url === undefined) return [];
        return {
          family: value('font-family').replaceAll(/["']/g, ''),
          weight: Number(value('font-weight')),
          url: new URL(url, sheet.href ?? document.baseURI).href,
          ranges: value('unicode-range').split(/,\s*/),
        };
      }),
  );
}
