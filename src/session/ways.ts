/** The ways through the story: what the column beside the map shows. */
export const ways = ['article', 'accounts', 'relations', 'time', 'gaps'] as const;
export type Way = (typeof ways)[number];
