import { type Accessor, createEffect, createSignal } from 'solid-js';
import type { Territories } from '../../compile/compile';
import type { Files } from '../document/files';
import { check, type Checked } from './check';

/** How long the author must pause before the document is checked, ms. */
const pauseMs = 60;

/** Checks the document again after each change, once the author pauses. */
export function createChecking(slug: Accessor<string>, files: Accessor<Files>) {
  const [checked, setChecked] = createSignal<Checked>();
  const [isChecking, setChecking] = createSignal(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const territories: Territories = new Map();
  createEffect(() => {
    const [name, all] = [slug(), files()];
    clearTimeout(timer);
    if (all.size === 0) return void setChecked(undefined);
    setChecking(true);
    timer = setTimeout(() => {
      setChecked(check(name, all, territories));
      setChecking(false);
    }, pauseMs);
  });
  return { checked, isChecking, end: () => clearTimeout(timer) };
}
