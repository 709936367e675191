import { foldersAbove } from './session/address/folders-above';

// Runs in the page that is shown where there is nothing, at any depth: finds the folder above in which the site lies,
// and leads there.

async function holdsSite(folder: string): Promise<boolean> {
  try {
    const answer = await fetch(`${folder}stories/index.json`);
    // Some hosts have a page for an answer where there is nothing.
    return answer.ok && Array.isArray(await answer.json());
  } catch {
    return false;
  }
}

async function leadBack(): Promise<void> {
  for (const path of foldersAbove(location.pathname)) {
    // Not the path alone: one that begins with two slashes would name another host.
    const folder = location.origin + path;
    if (!(await holdsSite(folder))) continue;
    for (const link of document.links) link.href = folder;
    return;
  }
}

void leadBack();
