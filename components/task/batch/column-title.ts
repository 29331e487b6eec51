/** The name of a column, or its place (from 1) where it has none. */
export const columnTitle = (name: string, at: number, place: (number: number) => string): string =>
  name || place(at + 1);
