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

async function leadBack(): Promise<void> {
  for (const path of foldersAbove(location.pathname)) {
    // With the origin: a path that begins with two slashes would name another host.
    const folder = location.origin + path;
    if (!(await holdsSite(folder))) continue;
    for (const link of document.links) link.href = folder;
    return;
  }
}

void leadBack();
