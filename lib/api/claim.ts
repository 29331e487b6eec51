import { z } from "zod";
import { Language } from "@/lib/language";
import { claimedLatencyMaximumMs } from "./limits";

/** What the prediction page says it computed and its person agreed to store. Nothing in it is believed unchecked. */
export const Claim = z.strictObject({
  task: z.string().max(100),
  input: z.unknown(),
  version: z.int().min(1).max(2_147_483_647),
  label: z.string().max(100),
  latencyMs: z.number().min(0).max(claimedLatencyMaximumMs),
  /** Version of the consent text that was shown, and its language. */
  textVersion: z.int(),
  language: Language,
  /** Where the model ran; the page may also have asked the server. */
  place: z.enum(["browser", "server"]).default("browser"),
});
export type Claim = z.input<typeof Claim>;
