import type { SubsetChoice } from './font-tools';

/** What is called of HarfBuzz's subsetter. Numbers are addresses in its memory, or tags of four letters. */
interface HarfBuzz {
  readonly memory: WebAssembly.Memory;
  readonly _initialize: () => void;
  malloc(size: number): number;
  free(address: number): void;
  hb_blob_create(data: number, length: number, mode: number, user: number, destroy: number): number;
  hb_blob_destroy(blob: number): void;
  hb_blob_get_data(blob: number, length: number): number;
  hb_blob_get_length(blob: number): number;
  hb_face_create(blob: number, index: number): number;
  hb_face_destroy(face: number): void;
  hb_face_reference_blob(face: number): number;
  hb_set_add(set: number, value: number): void;
  hb_set_del(set: number, value: number): void;
  hb_subset_input_create_or_fail(): number;
  hb_subset_input_destroy(input: number): void;
  hb_subset_input_get_flags(input: number): number;
  hb_subset_input_pin_axis_location(input: number, face: number, axis: number, value: number): number;
  hb_subset_input_set(input: number, sort: number): number;
  hb_subset_input_set_flags(input: number, flags: number): void;
  hb_subset_input_unicode_set(input: number): number;
  hb_subset_or_fail(face: number, input: number): number;
}

const writableMemory = 2;
const namesSet = 4;
const featuresSet = 6;
const noLayoutClosure = 0x200;
/**
 * Features that only a fraction slash turns on: they would bring two small figures for each. The subsetter keeps others that
 * shaping turns on by itself, and drops `tnum`, for which style sheets ask: in each of our fonts all figures have one width.
 */
const ofFractions = ['frac', 'numr', 'dnom'];
const fractionSlash = 0x2044;
const tagOf = (letters: string) => [...letters].reduce((tag, letter) => (tag << 8) + letter.charCodeAt(0), 0);

/** HarfBuzz's subsetter, from the bytes of `harfbuzz-subset.wasm`. */
export async function createSubsetter(
  wasm: BufferSource,
): Promise<(sfnt: Uint8Array, choice: SubsetChoice) => Buffer> {
  const { instance } = await WebAssembly.instantiate(wasm);
  const harfbuzz = instance.exports as unknown as HarfBuzz;
  // As its maker calls it.
  const { _initialize: initialize } = harfbuzz;
  initialize();
  // Memory that grows detaches every view of it: a fresh one at each use.
  const memory = () => new Uint8Array(harfbuzz.memory.buffer);
  return (sfnt, choice) => {
    const input = harfbuzz.hb_subset_input_create_or_fail();
    const data = harfbuzz.malloc(sfnt.length);
    memory().set(sfnt, data);
    const blob = harfbuzz.hb_blob_create(data, sfnt.length, writableMemory, 0, 0);
    const face = harfbuzz.hb_face_create(blob, 0);
    harfbuzz.hb_blob_destroy(blob);
    try {
      choose(harfbuzz, input, face, choice);
      const subset = harfbuzz.hb_subset_or_fail(face, input);
      if (subset === 0) throw new Error('found no font that HarfBuzz can subset');
      const result = harfbuzz.hb_face_reference_blob(subset);
      const start = harfbuzz.hb_blob_get_data(result, 0);
      const bytes = Buffer.from(memory().slice(start, start + harfbuzz.hb_blob_get_length(result)));
      harfbuzz.hb_blob_destroy(result);
      harfbuzz.hb_face_destroy(subset);
      return bytes;
    } finally {
      harfbuzz.hb_subset_input_destroy(input);
      harfbuzz.hb_face_destroy(face);
      harfbuzz.free(data);
    }
  };
}

function choose(
  harfbuzz: HarfBuzz,
  input: number,
  face: number,
  { codePoints, nameIds, weight }: SubsetChoice,
): void {
  const features = harfbuzz.hb_subset_input_set(input, featuresSet);
  if (!codePoints.includes(fractionSlash))
    for (const feature of ofFractions) harfbuzz.hb_set_del(features, tagOf(feature));
  const names = harfbuzz.hb_subset_input_set(input, namesSet);
  for (const id of nameIds) harfbuzz.hb_set_add(names, id);
  const codes = harfbuzz.hb_subset_input_unicode_set(input);
  for (const code of codePoints) harfbuzz.hb_set_add(codes, code);
  if (weight === undefined) return;
  harfbuzz.hb_subset_input_set_flags(input, harfbuzz.hb_subset_input_get_flags(input) | noLayoutClosure);
  if (!harfbuzz.hb_subset_input_pin_axis_location(input, face, tagOf('wght'), weight))
    throw new Error(`found no weight ${weight}; expected a font with an axis of weights`);
}
