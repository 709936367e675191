import { type Accessor, createMemo } from 'solid-js';
import type { Accounts } from '../parts/accounts';
import type { Camera } from '../parts/camera';
import type { Layers } from '../parts/layers';
import type { Panels } from '../parts/panels';
import type { Reading } from '../parts/reading';
import type { RouteTrace } from '../parts/route';
import type { Selection } from '../parts/selection';
import type { Situations } from '../parts/situations';
import type { Address } from './address';

interface Parts {
  readonly reading: Reading;
  readonly panels: Panels;
  readonly selection: Selection;
  readonly accounts: Accounts;
  readonly layers: Layers;
  readonly situations: Situations;
  readonly route: RouteTrace;
  readonly camera: Camera;
}

/** What of a session its address keeps. */
export function createAddress(parts: Parts): Accessor<Address> {
  const { reading, panels, selection, accounts, layers, situations, route, camera } = parts;
  return createMemo((): Address => {
    const choice = selection.chosen() ?? selection.awaited();
    const values = {
      lang: reading.asked.lang(),
      theme: reading.asked.theme(),
      at: situations.asked(),
      beside: situations.compared()?.date,
      km: route.km(),
      // By itself the first is traced, and while none is traced there is nothing to name.
      route: route.km() !== undefined && route.feature() !== route.all()[0] ? route.feature()?.id : undefined,
      view: camera.view(),
    };
    return {
      ...(values.lang !== undefined && { lang: values.lang }),
      ...(values.theme && { theme: values.theme }),
      ...(panels.readingView() !== 'article' && { panel: panels.readingView() }),
      ...(choice && { choice }),
      account: accounts.speakers(),
      hide: [...layers.hidden()].sort(),
      ...(values.at !== undefined && { at: values.at }),
      ...(values.beside !== undefined && { beside: values.beside }),
      ...(values.route !== undefined && { route: values.route }),
      ...(values.km !== undefined && { km: values.km }),
      ...(values.view && { view: values.view }),
    };
  });
}
