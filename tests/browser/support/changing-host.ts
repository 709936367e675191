import { freePort, type Preview, preview } from './preview';

/** A server of a test's own, at an address that stays. */
export interface ChangingHost {
  readonly address: string;
  /** Ends what is served and serves another folder at the same address. */
  serve(folder: string): Promise<void>;
  stop(): Promise<void>;
}

/** Serves a built folder on loopback until it is told otherwise. */
export async function changingHost(folder: string): Promise<ChangingHost> {
  const port = await freePort();
  let server: Preview | undefined;
  const host: ChangingHost = {
    address: `http://127.0.0.1:${port}/`,
    async stop() {
      await server?.stop();
      server = undefined;
    },
    async serve(next) {
      await host.stop();
      server = await preview(next, port);
    },
  };
  await host.serve(folder);
  return host;
}
