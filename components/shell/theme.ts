import { z } from "zod";

/** What a person chose in the theme switch; the cookie `lingkar-theme` holds it. */
export const Theme = z.enum(["system", "light", "dark"]);
export type Theme = z.output<typeof Theme>;
