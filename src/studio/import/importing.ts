import { resolveTemplate } from '@solid-primitives/i18n';
import { batch, createEffect, createSignal, on, onCleanup } from 'solid-js';
import type { Text } from '../../story/model';
import type { Desk } from '../desk/desk';
import { worldAddress } from '../world-address';
import type { Choices, GroupChoice, MadeTexts } from './plan/choices';
import { importEdit } from './plan/edit';
import type { Plan } from './plan/model';
import type { Columns } from './read/csv';
import { mostFileBytes, type Progress, type Refusal } from './read/model';
import { createImporter } from './worker/client';
import type { ReadInfo } from './worker/messages';
import { importWords, importWordsIn } from './words';
import type { ImportWords } from './words/en';

/** Why a file was not read, or that its reading was stopped. */
export type ImportEnd = { readonly refusal: Refusal } | 'fault' | 'broken' | 'stopped';

export type Importing = ReturnType<typeof createImporting>;

/** The import of one file after another: what was read, what becomes of it by the author's choices. */
export function createImporting(desk: Desk, onDone: () => void) {
  const { parsed, work, files } = desk;
  const it = importWords.create(desk.language);
  const [file, setFile] = createSignal<File>();
  const [info, setInfo] = createSignal<ReadInfo>();
  const [choices, setChoices] = createSignal<Choices>();
  const [plan, setPlan] = createSignal<Plan>();
  const [end, setEnd] = createSignal<ImportEnd>();
  const [progress, setProgress] = createSignal<Progress>();
  const [isReading, setReading] = createSignal(false);
  const [isPlanning, setPlanning] = createSignal(false);
  const importer = createImporter(setProgress);
  onCleanup(importer.stop);

  /** Lets go of what was read. */
  function forget(): void {
    batch(() => {
      setReading(false);
      setPlanning(false);
      setInfo(undefined);
      setChoices(undefined);
      setPlan(undefined);
      setEnd(undefined);
    });
  }

  async function read(chosen: File, columns?: Columns): Promise<void> {
    importer.stop();
    setFile(chosen);
    forget();
    if (chosen.size > mostFileBytes) {
      setEnd({ refusal: { code: 'too-large', values: { most: mostFileBytes } } });
      return;
    }
    setReading(true);
    const facts = {
      languages: parsed.languages(),
      actors: parsed.actors(),
      asOf: parsed.story()?.situations?.[0]?.date ?? '',
    };
    const bytes = new Uint8Array(await chosen.arrayBuffer());
    const answer = await importer.read({ bytes, name: chosen.name, columns, facts });
    if (chosen !== file()) return;
    setReading(false);
    if ('refusal' in answer) setEnd({ refusal: answer.refusal });
    else if (!('read' in answer)) setEnd('fault');
    else {
      batch(() => {
        setInfo(answer.read);
        setChoices(answer.read.choices);
      });
      const count = answer.read.groups.reduce((sum, group) => sum + group.count, 0);
      desk.tell(it('toldRead', { count }));
    }
  }

  /** Of several changes while a plan is made, the last one counts. */
  let isWaiting = false;
  createEffect(
    on(choices, (now) => {
      if (!now || info()?.groups.length === 0) return;
      if (isPlanning()) isWaiting = true;
      else void makePlan(now);
    }),
  );
  async function makePlan(now: Choices): Promise<void> {
    const of = info();
    setPlanning(true);
    const texts = await textsOf(now);
    const answer = await importer.plan({
      choices: now,
      texts,
      slug: work.open()?.slug ?? 'story',
      files: new Map([...files()].filter(([, contents]) => typeof contents === 'string')),
      world: worldAddress(),
    });
    setPlanning(false);
    if (of !== info()) return;
    if ('plan' in answer) setPlan(answer.plan);
    else setEnd('broken' in answer ? 'broken' : 'fault');
    const latest = choices();
    if (isWaiting && latest) {
      isWaiting = false;
      void makePlan(latest);
    }
  }

  /** The words of what is made, in the languages of the story that the interface speaks. */
  async function textsOf({ source, toleranceKm }: Choices): Promise<MadeTexts> {
    const all = await importWordsIn(parsed.languages());
    const values = { name: source.name.trim(), km: toleranceKm };
    const text = (key: keyof ImportWords): Text =>
      Object.fromEntries(all.map(([language, words]) => [language, resolveTemplate(words[key], values)]));
    return {
      reason: text('reasonOfFile'),
      description: text(toleranceKm > 0 ? 'outlineThinned' : 'outlineOfFile'),
      restName: text('restName'),
    };
  }

  return {
    it,
    file,
    info,
    choices,
    plan,
    end,
    progress,
    isReading,
    isPlanning,
    read,
    /** Reads the same file by other columns. */
    readColumns(columns: Columns): void {
      const same = file();
      if (same) void read(same, columns);
    },
    stop(): void {
      importer.stop();
      setReading(false);
      setPlanning(false);
      setFile(undefined);
      setEnd('stopped');
      desk.tell(it('stopped'));
    },
    /** Lets go of the file: another one can be chosen. */
    clear(): void {
      importer.stop();
      setFile(undefined);
      forget();
    },
    change: (keys: Partial<Choices>) => setChoices((now) => now && { ...now, ...keys }),
    changeGroup: (id: string, keys: Partial<GroupChoice>) =>
      setChoices((now) => {
        const group = now?.groups[id];
        return now && group ? { ...now, groups: { ...now.groups, [id]: { ...group, ...keys } } } : now;
      }),
    putIn(): void {
      const additions = plan()?.additions;
      if (!additions || isPlanning()) return;
      work.apply(importEdit(additions));
      desk.tell(it('toldPutIn', { count: additions.features.length + additions.fronts.length }));
      onDone();
    },
  };
}
