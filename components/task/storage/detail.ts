import { createLocalStore, type LocalStore } from "./local-store";

/** How much a prediction page shows: what a person needs, or all there is to know. */
export type Detail = "beginner" | "expert";

export const detailStore: LocalStore<Detail> = createLocalStore<Detail>({
  key: "lingkar-detail",
  initial: "beginner",
  read: (kept) => (kept === "beginner" || kept === "expert" ? kept : undefined),
});
