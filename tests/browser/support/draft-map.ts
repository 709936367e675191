import { Cartographer } from './cartographer';
import { byKeys, byPointer } from './hands';
import { expect } from './page';
import { type Author, pasteInto } from './studio';

const text = 'The army holds Huye. The River Front holds Rwamagana.';

/** A text about Rwanda on the desk, and its map open. */
export async function openDraftMap(author: Author, by: 'pointer' | 'keys'): Promise<Cartographer> {
  const { page, t } = author;
  await pasteInto(page, text);
  await expect(page.getByRole('combobox', { name: t('textLanguage') })).toHaveValue('en');
  await page
    .getByRole('combobox', { name: t('landOf') })
    .fill(author.language === 'ar' ? 'رواندا' : 'Rwanda');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: t('layOnDesk') }).click();
  await page.locator('[data-sentence]').first().waitFor({ timeout: 30_000 });
  const map = new Cartographer(author, by === 'keys' ? byKeys(author) : byPointer(author), by);
  await map.open();
  return map;
}
