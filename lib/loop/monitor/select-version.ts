import type { VersionChoice } from "./rollups";

/** The rows of the version chosen, or all of them. */
export const selectVersion = <Row extends { version: number }>(
  rows: readonly Row[],
  choice: VersionChoice,
): readonly Row[] => (choice === "all" ? rows : rows.filter(({ version }) => version === choice));
