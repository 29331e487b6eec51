/** The SQLSTATE an operation fails with, or "done" when it does not fail. */
export async function codeOf(operation: Promise<unknown>): Promise<string> {
  try {
    await operation;
    return "done";
  } catch (error) {
    return error instanceof Error && "code" in error && typeof error.code === "string"
      ? error.code
      : String(error);
  }
}
