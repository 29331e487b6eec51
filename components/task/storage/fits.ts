type Kinds = { string: string; number: number; boolean: boolean; object: Record<string, unknown> };
type Shape = Record<string, keyof Kinds>;
type Fitting<S extends Shape> = { [K in keyof S]: Kinds[S[K]] };

/**
 * Whether a value read back from this browser has these fields of these types. Zod would say the same at the price of a
 * sixth of the page's script, for values that only this page writes.
 */
export const fits = <const S extends Shape>(
  value: unknown,
  shape: S,
): value is Fitting<S> & Record<string, unknown> =>
  typeof value === "object" &&
  value !== null &&
  Object.entries(shape).every(([key, kind]) => {
    const field: unknown = Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
    return typeof field === kind && field !== null;
  });
