import { createRoot } from 'solid-js';
import { expect, it } from 'vitest';
import { createSession } from '../../src/session/session';
import { asInBrowser } from '../support/as-in-browser';
import { edited, routeOf } from '../support/edited';
import { story } from '../support/stories';

asInBrowser();

const first = routeOf(story);
const withTwo = edited(story, (draft) => {
  const copy = structuredClone(draft.features.find(({ id }) => id === first.id));
  if (copy) draft.features.push({ ...copy, id: 'second-road' });
});
const opened = (told = withTwo) => createRoot(() => createSession(() => told));

it('traces the first of several routes, until another is taken', () => {
  const { route } = opened();
  expect(route.feature()?.id).toBe(first.id);
  route.setKm(40);
  route.turnTo('second-road');
  expect([route.feature()?.id, route.km()]).toEqual(['second-road', 0]);
});

it('keeps the place on a route that is taken again', () => {
  const { route } = opened();
  route.setKm(40);
  route.turnTo(first.id);
  expect(route.km()).toBe(40);
});

it('names the route in the address only where the kilometre is not of the first', () => {
  const { route, address } = opened();
  route.setKm(4);
  expect(address()).not.toHaveProperty('route');
  route.turnTo('second-road');
  route.setKm(4);
  expect(address()).toMatchObject({ route: 'second-road', km: 4 });
  route.setKm(undefined);
  expect(address()).not.toHaveProperty('route');
});

it('traces the first where there is no such route', () => {
  const { route } = opened(story);
  route.setRoute('second-road');
  expect(route.feature()?.id).toBe(first.id);
});
