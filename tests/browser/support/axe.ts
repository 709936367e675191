import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * The accessibility faults that axe finds in a page, each as its rule and the start of an element's HTML.
 * @param rules the only rules to check; all by default
 * @param without selector of what is left out, such as a frame whose page is checked by itself
 */
export async function faultsIn(page: Page, rules?: string[], without?: string): Promise<string[]> {
  // Legacy mode skips frames of other origins, of which the page has none: to enter them, axe opens another page.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  if (without !== undefined) axe.exclude(without);
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}
