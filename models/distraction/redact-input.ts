import type { Redaction } from "@/lib/task/define-task";
import type { Answers } from "./schema";

/** Seven numbers from 1 to 8 name nobody: they stay as they are. */
export const redactInput = (answers: Answers): Redaction<Answers> => ({ input: answers, found: [] });
