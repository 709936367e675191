/** A thing that a crate tells of, by its id. */
export interface Entity {
  readonly '@id': string;
  readonly '@type': string;
}

/** Leads to an entity. */
export const to = ({ '@id': id }: Entity) => ({ '@id': id });

/** Somebody of whom the name is known; whether it is one person is not. */
export const named = (id: string, name: string | undefined) =>
  name === undefined ? undefined : { '@id': id, '@type': 'Organization', name };
