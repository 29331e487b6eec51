"use client";
import { FeaturesCell } from "./features-cell";
import { RawCell } from "./raw-cell";
import { TimingCell } from "./timing-cell";

/** What the expert view adds, in a script of its own. */
export const ExpertCells = () => (
  <>
    <FeaturesCell />
    <TimingCell />
    <RawCell />
  </>
);
