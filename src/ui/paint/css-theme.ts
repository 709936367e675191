import { type Theme, type ThemeName, themes } from '../../cartography/theme';

/** The map theme's colours as custom properties, by name. */
export function customProperties({ fill, line, ...colours }: Theme): Readonly<Record<string, string>> {
  const named = (prefix: string, values: object) =>
    Object.entries(values).map(([key, value]) => [`--${prefix}${kebab(key)}`, value as string]);
  return Object.fromEntries([...named('', colours), ...named('fill-', fill), ...named('line-', line)]);
}

/** A colour's name in kebab case. */
export const kebab = (key: string) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The stylesheet of both themes: `prefers-color-scheme` decides unless the page sets one. */
export function themeStylesheet(): string {
  const rules = (name: ThemeName) =>
    [
      `color-scheme:${name}`,
      ...Object.entries(customProperties(themes[name])).map(([key, value]) => `${key}:${value}`),
    ].join(';');
  return [
    `:root{${rules('light')}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme="light"]){${rules('dark')}}}`,
    `:root[data-theme="dark"]{${rules('dark')}}`,
    // Print is always light.
    `@media print{:root,:root[data-theme],:root:not([data-theme="light"]){${rules('light')}}}`,
  ].join('\n');
}
