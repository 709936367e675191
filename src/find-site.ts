import { foldersAbove } from './session/address/folders-above';

// The script of the 404 page: finds the folder above that is the site's root, and points the links at it.

async function holdsSite(folder: string): Promise<boolean> {
  try {
    const answer = await fetch(`${folder}stories/index.json`);
    // Some hosts answer a missing file with a page and status 200.
    return answer.ok && Array.isArray(await answer.json());
  } catch {
    return false;
  }
}

async function findSite(): Promise<string | undefined> {
  for (const path of foldersAbove(location.pathname)) {
    // With the origin: a path that begins with two slashes would name another host.
    const folder = location.origin + path;
    if (await holdsSite(folder)) return folder;
  }
  return undefined;
}

const search = new AbortController();
const site = findSite();

// Until the site is found, a link leads to another missing page: a click waits for it.
document.addEventListener(
  'click',
  (event) => {
    const link = (event.target as Element).closest('a');
    if (link === null) return;
    event.preventDefault();
    void site.then((folder) => location.assign(folder ?? link.href));
  },
  { signal: search.signal },
);

async function pointLinks(): Promise<void> {
  const folder = await site;
  search.abort();
  if (folder !== undefined) for (const link of document.links) link.href = folder;
}

void pointLinks();
