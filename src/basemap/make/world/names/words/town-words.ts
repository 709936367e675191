/** A town by its GeoNames id; its names in Arabic and, where it differs from the Latin one, in Turkish. */
export type TownWords = readonly [id: number, arabic: string, turkish?: string];
