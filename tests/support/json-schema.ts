type Json = Readonly<Record<string, unknown>>;

/** Keywords that say nothing of a value by themselves. */
const silent = new Set(['$schema', 'description', 'format', 'additionalItems']);

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const types: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: isObject,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
};

/** Each keyword of the drafts that our schemas use: whether a value keeps it. */
const keywords: Readonly<Record<string, (value: unknown, given: never, schema: Json) => boolean>> = {
  type: (value, given: string) => types[given]?.(value) ?? false,
  const: (value, given: unknown) => value === given,
  enum: (value, given: unknown[]) => given.includes(value),
  pattern: (value, given: string) => typeof value !== 'string' || new RegExp(given, 'u').test(value),
  minLength: (value, given: number) => typeof value !== 'string' || [...value].length >= given,
  maxLength: (value, given: number) => typeof value !== 'string' || [...value].length <= given,
  minimum: (value, given: number) => typeof value !== 'number' || value >= given,
  maximum: (value, given: number) => typeof value !== 'number' || value <= given,
  minItems: (value, given: number) => !Array.isArray(value) || value.length >= given,
  maxItems: (value, given: number) => !Array.isArray(value) || value.length <= given,
  items: (value, given: Json | Json[], { additionalItems = true }) =>
    !Array.isArray(value) ||
    value.every((item, index) => {
      if (!Array.isArray(given)) return isValid(item, given);
      const form = given[index];
      return form ? isValid(item, form) : additionalItems !== false;
    }),
  minProperties: (value, given: number) => !isObject(value) || Object.keys(value).length >= given,
  required: (value, given: string[]) => !isObject(value) || given.every((key) => Object.hasOwn(value, key)),
  properties: (value, given: Readonly<Record<string, Json>>) =>
    !isObject(value) ||
    Object.entries(value).every(([key, item]) => !given[key] || isValid(item, given[key])),
  propertyNames: (value, given: Json) =>
    !isObject(value) || Object.keys(value).every((key) => isValid(key, given)),
  additionalProperties: (value, given: Json | false, { properties = {} }) =>
    !isObject(value) ||
    Object.entries(value).every(
      ([key, item]) => Object.hasOwn(properties as Json, key) || (given !== false && isValid(item, given)),
    ),
  oneOf: (value, given: Json[]) => given.filter((form) => isValid(value, form)).length === 1,
  anyOf: (value, given: Json[]) => given.some((form) => isValid(value, form)),
};

/** Whether a value keeps a JSON Schema; a keyword that is not known here throws. */
export function isValid(value: unknown, schema: Json): boolean {
  return Object.entries(schema).every(([keyword, given]) => {
    if (silent.has(keyword)) return true;
    const holds = keywords[keyword];
    if (!holds) throw new Error(`The keyword "${keyword}" is not known here.`);
    return holds(value, given as never, schema);
  });
}
