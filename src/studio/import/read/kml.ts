import { type F, type Folder, kmlWithFolders } from '@tmcw/togeojson';
import type { Document } from '@xmldom/xmldom';
import { Collector } from './collect';
import type { Contents, OnProgress } from './model';
import { plainText } from './plain';

/** What has no shape of its own: a picture on the ground, and a link to another file. */
const elsewhere = new Set(['groundoverlay', 'networklink']);

/** A folder of KML is a layer, called as the folders that it lies in; what lies in none is in one called as the file. */
export function readKml(tree: Document, name: string, onProgress: OnProgress): Contents {
  const found = new Collector(onProgress);
  const { children } = kmlWithFolders(tree);
  const all = count(children);
  const walk = (list: readonly (Folder | F)[], folder: string): void => {
    for (const one of list) {
      if (one.type === 'folder') walk(one.children, within(folder, plainText(one.meta['name'])));
      else if (elsewhere.has(String(one.properties?.['@geometry-type']))) found.leave('linked');
      else found.add(folder === '' ? name : folder, one.geometry, one.properties, all);
    }
  };
  walk(children, '');
  return found.result('kml');
}

const within = (folder: string, name: string) => [folder, name].filter((one) => one !== '').join(' / ');

const count = (list: readonly (Folder | F)[]): number =>
  list.reduce((sum, one) => sum + (one.type === 'folder' ? count(one.children) : 1), 0);
