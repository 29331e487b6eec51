import { fits } from "./fits";
import { createLocalStore, type LocalStore } from "./local-store";

export type ConsentChoice = {
  agreed: boolean;
  /** Version of the wording that was read. */
  textVersion: number;
  /** ms since 1970 */
  at: number;
};

const shape = { agreed: "boolean", textVersion: "number", at: "number" } as const;

/** `outdated`: agreed, but to another wording, and so asked again. Only `agreed` stores anything. */
export type ConsentState = "unasked" | "declined" | "agreed" | "outdated";

export function consentState(choice: ConsentChoice | null, textVersion: number): ConsentState {
  if (!choice) return "unasked";
  if (choice.textVersion === textVersion) return choice.agreed ? "agreed" : "declined";
  return choice.agreed ? "outdated" : "unasked";
}

export const consentStore: LocalStore<ConsentChoice | null> = createLocalStore<ConsentChoice | null>({
  key: "lingkar-consent",
  initial: null,
  read: (kept) => (fits(kept, shape) ? kept : undefined),
});
