import 'maplibre-gl/dist/maplibre-gl.css';
import { MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { mapFonts } from '../../../src/cartography/map-fonts';
import { legendRows } from '../../../src/cartography/rows';
import { basemapFiles } from '../../../src/cartography/sources';
import { tableLayers } from '../../../src/cartography/layers/table-layers';
import { mapStyle } from '../../../src/cartography/style';
import { themes } from '../../../src/cartography/theme';
import { pageFontFaces } from '../../../src/site-files/font-faces';
import { answerTiles } from '../../../src/map/dataset/protocol';
import { drawImage } from '../../../src/map/images';
import type { Story } from '../../../src/story/model';
import { groundPath } from '../../../src/story/pages';

/** The slug of the story and the language of its names, put here by the build. */
declare const STORY: string;
declare const LANGUAGE: string;

// The floor: the same map as the page's, in a box of the same size, looking at the same place, and nothing else.
// "#left,top,width,height,zoom,latitude,longitude", in px and degrees.
const container = document.getElementById('map') as HTMLElement;
const [left, top, width, height, zoom, lat, lon] = location.hash.slice(1).split(',').map(Number);
Object.assign(container.style, {
  left: `${left}px`,
  top: `${top}px`,
  width: `${width}px`,
  height: `${height}px`,
});

setWorkerUrl(new URL(workerUrl, document.baseURI).href);
const story: Story = await (await fetch(`/stories/${STORY}/story.json`)).json();
if (story.dataset) answerTiles(STORY, story.dataset);
const map = new MapLibreMap({
  container,
  style: mapStyle(
    {
      story,
      rows: legendRows(story),
      theme: themes.light,
      languages: [LANGUAGE],
      letterScale: 1,
      hidden: new Set(),
      isFocused: false,
      isAccount: false,
      table: tableLayers,
    },
    {
      basemap: (name) => new URL(`/${groundPath(STORY, name)}`, document.baseURI).href,
      fonts: mapFonts(pageFontFaces(), LANGUAGE),
      transitionMs: 180,
    },
  ),
  center: [lon ?? 0, lat ?? 0],
  zoom: zoom ?? 0,
  maxZoom: 13,
  maxPitch: 0,
  renderWorldCopies: false,
  attributionControl: false,
  validateStyle: false,
});
map.setMissingStyleImageResolver((id) => {
  const image = drawImage(id);
  if (image && !map.hasImage(id)) map.addImage(id, image.tile, image.how);
});
map.on('render', () => {
  if (basemapFiles.every((name) => map.isSourceLoaded(name))) container.dataset['ground'] = '';
});
map.once('idle', () => {
  container.dataset['drawn'] = '';
});
