/** A day, a month or a year of EDTF, perhaps uncertain, as a field of a form asks for it. */
export const datePattern = String.raw`\d{4}(-\d{2}(-\d{2})?)?[~?%]?`;

/** An id of the story, likewise. */
export const idPattern = String.raw`[a-z0-9][a-z0-9\-]*`;
