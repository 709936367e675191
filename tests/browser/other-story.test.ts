import { along, booleanPointInPolygon, length, lineString } from '@turf/turf';
import type { Route, Zone } from '../../src/story/model';
import { heldBy } from '../support/holders';
import { storyOf } from '../support/every-story';
import { open, pointOf, settled } from './support/map';
import { expect, freshTest as test } from './support/page';
import { languages, wordsIn } from './support/words';

// Another story is another page: none that is shared is led there.
const { story, slug } = storyOf('karabakh-2020');
const route = story.features.find((feature): feature is Route => feature.kind === 'route') as Route;
const zones = story.features.filter((feature): feature is Zone => feature.kind === 'zone');
const line = lineString(route.geometry.coordinates);
const lengthKm = length(line);

/** Who holds the road there, by the geometry alone. */
function expectedAt(km: number) {
  const position = along(line, km).geometry.coordinates as [number, number];
  const zone = zones.find(({ geometry }) => booleanPointInPolygon(position, geometry));
  return { position, holder: story.actors.find(({ id }) => id === heldBy(zone))?.name };
}

for (const language of languages) {
  const t = wordsIn(language);

  test(`a road that starts outside the story’s territory is traced to its end (${language})`, async ({
    page,
  }) => {
    await open(page, `story=${slug}&lang=${language}&km=0`);
    const bar = page.getByRole('region', { name: t('routeTitle', { name: route.name[language] ?? '' }) });
    const slider = page.getByRole('slider');
    const [first, last] = [route.stops[0], route.stops.at(-1)];
    await expect(bar).toContainText(first?.name[language] ?? '');
    for (const km of [0, 10, 17, 20, 30, 42, 51, Math.floor(lengthKm)]) {
      await test.step(`${km} km`, async () => {
        await slider.fill(String(km));
        const { position, holder } = expectedAt(km);
        await expect(bar).toContainText(t('kmOf', { km, total: Math.round(lengthKm) }));
        await expect(bar).toContainText(holder?.[language] ?? t('outsideZones'));
        await settled(page);
        const at = await pointOf(page, ...position);
        const marker = await page.locator('[data-marker="route"]').boundingBox();
        if (!marker) throw new Error('found no marker on the map');
        expect(Math.abs(marker.x + marker.width / 2 - at.x)).toBeLessThan(2);
        expect(Math.abs(marker.y + marker.height / 2 - at.y)).toBeLessThan(2);
      });
    }
    await expect(bar).toContainText(last?.name[language] ?? '');
  });

  test(`what a sentence undertakes is shown with its words (${language})`, async ({ page }) => {
    await open(page, `story=${slug}&lang=${language}&feature=lachin-corridor`);
    const card = page.getByRole('region', { name: t('evidence'), exact: true });
    const controlled = story.claims.find(({ id }) => id === 's10-controlled');
    await expect(card).toContainText(controlled?.statement[language] ?? '');
    const words =
      language === 'en' ? controlled?.quotes[0]?.exact : controlled?.quotes[0]?.rendered?.[language];
    await expect(card).toContainText(words ?? '');
  });
}
