/** Whether a field holds anything; white space alone is nothing. */
export const isAnswered = (value: unknown): boolean =>
  value !== undefined && value !== null && !(typeof value === "string" && value.trim() === "");
