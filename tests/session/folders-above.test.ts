import { expect, test } from 'vitest';
import { foldersAbove } from '../../src/session/address/folders-above';

test.each([
  ['/none', ['/']],
  ['/', ['/']],
  ['/map/', ['/map/', '/']],
  ['/map/a/none.html', ['/map/a/', '/map/', '/']],
  ['//host/none', ['//host/', '//', '/']],
])('above %s lie %j', (path, folders) => {
  expect(foldersAbove(path)).toEqual(folders);
});
