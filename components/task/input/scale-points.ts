import type { FormField } from "@/lib/task/form-field";

/** The whole numbers of a scale, ends included. */
export function scalePoints({ minimum = 1, maximum = minimum }: FormField): number[] {
  const first = Math.ceil(minimum);
  return Array.from({ length: Math.max(0, Math.floor(maximum) - first + 1) }, (_, index) => first + index);
}
