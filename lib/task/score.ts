import { z } from "zod";

/** Bounds of a 95 % interval, the lower first. */
export const Interval = z.tuple([z.number(), z.number()]);

/** A score measured on n rows, with its 95 % interval. */
export const Score = z.object({ value: z.number(), interval: Interval, n: z.int() });
export type Score = z.output<typeof Score>;
