import { type Theme, themes } from '../../cartography/theme';
import { customProperties, kebab } from './css-theme';

/** Placeholder colours that the style's expressions can parse: each maps to a custom property of the page. */
const properties = Object.keys(customProperties(themes.light));
const standIn = (property: string) => `#${(properties.indexOf(property) + 1).toString(16).padStart(6, '0')}`;

const named = (keys: object, prefix: string) =>
  Object.fromEntries(Object.keys(keys).map((key) => [key, standIn(`--${prefix}${kebab(key)}`)]));

/** A theme of placeholders: an SVG in it works in the light theme and in the dark. */
export const namedTheme: Theme = {
  ...(named(themes.light, '') as unknown as Theme),
  fill: named(themes.light.fill, 'fill-') as unknown as Theme['fill'],
  line: named(themes.light.line, 'line-') as unknown as Theme['line'],
};

const propertyOf = (colour: string) => properties[Number.parseInt(colour.slice(1), 16) - 1];

/** The `var()` of a placeholder colour. */
export function varOf(colour: string): string {
  const property = propertyOf(colour);
  if (property === undefined)
    throw new Error(`${colour} stands for nothing; expected a colour of the named theme`);
  return `var(${property})`;
}

/** Replaces the placeholders in a text, such as a pattern's name, with a theme's colours. */
export function inTheme(text: string, theme: Theme): string {
  const colours = customProperties(theme);
  return text.replace(/#[0-9a-f]{6}/g, (colour) => colours[propertyOf(colour) ?? ''] ?? colour);
}
