import { z } from "zod";
import { Bilingual } from "@/lib/language";
import type { AnyTask } from "@/lib/task/define-task";
import { Verdict } from "./verdict";
import { verdictText } from "./verdict-text";

/** A verdict of the gate as it is kept: in figures and in words. */
export const Judgement = z.object({ verdict: Verdict, text: Bilingual });
export type Judgement = z.output<typeof Judgement>;

export const judgementOf = (task: AnyTask, verdict: Verdict): Judgement => ({
  verdict,
  text: {
    en: verdictText(verdict, "en", (label) => task.labels[label]?.title.en ?? label),
    id: verdictText(verdict, "id", (label) => task.labels[label]?.title.id ?? label),
  },
});
