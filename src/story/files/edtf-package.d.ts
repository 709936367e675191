/** What is used of the package, which has no types of its own. */
declare module 'edtf' {
  /** Milliseconds from 1970; infinite at an open end, null at an unknown one. */
  export default function edtf(text: string): { readonly min: number | null; readonly max: number | null };
}
