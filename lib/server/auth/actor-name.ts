import "server-only";
import type { Actor } from "./caller";

/** How the audit log and the tables name who did something. */
export const actorName = ({ kind, id, name }: Actor): string =>
  kind === "system" ? name : `${name} (${kind} ${id})`;
