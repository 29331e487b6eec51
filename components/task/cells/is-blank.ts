import type { TaskInput } from "@/lib/task/task-view";
import { isAnswered } from "../input/is-answered";

/** Whether nothing has been entered yet. */
export const isBlank = (input: TaskInput): boolean => !Object.values(input).some(isAnswered);
