import "server-only";
import type { ReplayAnswer } from "@/lib/api/dataset";
import type { Bilingual } from "@/lib/language";

/** What making a version again came to, and in both languages why it is not the same. */
export type Replayed = Omit<ReplayAnswer, "message"> & { why: Bilingual | null };
