import "server-only";
import { z } from "zod";

/** A point in time as ISO 8601 in UTC, however the database spells it: hosted and embedded differ. */
export const Instant = z
  .string()
  .refine((text) => !Number.isNaN(Date.parse(text)))
  .transform((text) => new Date(text).toISOString());
