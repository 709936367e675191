import type { TestProject } from 'vitest/node';
import { currentBuild } from '../../browser/support/builds';
import { freePort, preview } from '../../browser/support/preview';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the build under test is served, such as "http://127.0.0.1:4273/". */
    site: string;
  }
}

/** Serves the build under test on loopback while the tests run. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const port = await freePort();
  const server = await preview(currentBuild, port);
  project.provide('site', `http://127.0.0.1:${port}/`);
  return () => server.stop();
}
