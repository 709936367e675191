import { borders, lowerJordan } from './borders';
import { governorateFeatures } from './governorates';
import { makeLandTopology } from './land-topology';
import { labelFeatures } from './labels';
import { lakeFeatures } from './lakes';
import { land } from './land';
import { collectionText, differences, folderTable, type Output, sizeTable, writeOutput } from './output';
import { riverFeatures } from './rivers';
import { settle } from './settle';
import { syria } from './syria';
import { loadTerritories } from './territories';
import { townFeatures } from './towns';
import { countryGround } from './world/country-ground';
import { worldFiles } from './world/world-files';

/** Every file of the fine ground, from the packages. */
function build(): Output {
  const { territories, borderWaters } = settle(loadTerritories());
  const landTopology = makeLandTopology(territories);
  const country = syria(landTopology);
  const water = [...riverFeatures(lowerJordan(landTopology)), ...lakeFeatures(territories, borderWaters)];
  return new Map([
    ['SYR/territory.geojson', collectionText([country])],
    ['SYR/land.geojson', collectionText([land(landTopology)])],
    ['SYR/borders.geojson', collectionText(borders(landTopology))],
    ['SYR/water.geojson', collectionText(water)],
    ['SYR/areas.geojson', collectionText(governorateFeatures(country))],
    ['SYR/towns.geojson', collectionText(townFeatures())],
    ['SYR/labels.geojson', collectionText(labelFeatures(territories))],
  ]);
}

/** Makes the ground of Syria, of the world (`--world`), or the fine ground of a country by its code (`SDN`). */
async function make(): Promise<void> {
  const isWorld = process.argv.includes('--world');
  const folder = isWorld ? 'world' : 'basemap';
  const country = process.argv.slice(2).find((argument) => /^[A-Z]{3}$/.test(argument));
  const output = isWorld
    ? worldFiles()
    : country && country !== 'SYR'
      ? await countryGround(country)
      : build();
  console.log(isWorld ? folderTable(output) : sizeTable(output));
  if (!process.argv.includes('--check')) {
    writeOutput(output, folder);
    return;
  }
  const differing = differences(output, folder);
  if (differing.length > 0) {
    console.error(`Not what the packages give: ${differing.join(', ')}`);
    process.exitCode = 1;
  } else {
    console.log('The committed files are what the packages give, byte for byte.');
  }
}

await make();
