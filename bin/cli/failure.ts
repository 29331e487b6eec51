/** Something asked for correctly that could not be done; the message is a sentence for whoever typed it. Exit 1. */
export class Failure extends Error {
  override name = "Failure";
}

/** A command that cannot be understood as typed. Exit 2, with the usage beside it. */
export class WrongUse extends Error {
  override name = "WrongUse";
}

/**
 * A thrown value as one sentence, when it is of a kind that input or surroundings cause; undefined for what can only be our bug.
 * The library throws RangeError for what it was given, the system errors with a code and mostly a path.
 */
export function expectedFault(error: unknown): string | undefined {
  if (error instanceof Failure || error instanceof RangeError) return error.message;
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return undefined;
  const reason = systemReasons[error.code];
  if (!reason) return undefined;
  return `${"path" in error && typeof error.path === "string" ? error.path : "A file"} ${reason}.`;
}

const systemReasons: Record<string, string> = {
  ENOENT: "does not exist",
  EISDIR: "is a folder, not a file",
  ENOTDIR: "is not a folder",
  EEXIST: "exists already and is not a folder",
  EACCES: "may not be used by this user",
  EPERM: "may not be used by this user",
  EROFS: "lies on a disk that cannot be written to",
  ENOSPC: "does not fit on the disk",
};
