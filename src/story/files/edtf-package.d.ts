/** Types for the part of the package that is used: it ships none. */
declare module 'edtf' {
  /** Milliseconds from 1970; infinite at an open end, null at an unknown one. */
  export default function edtf(text: string): { readonly min: number | null; readonly max: number | null };
}
