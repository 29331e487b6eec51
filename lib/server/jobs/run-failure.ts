import "server-only";
import type { Bilingual } from "@/lib/language";

/** A run cannot end in a version, and trying again would not help; `text` says why in plain words. */
export class RunFailure extends Error {
  constructor(readonly text: Bilingual) {
    super(text.en);
    this.name = "RunFailure";
  }
}

/** Somebody cancelled the run, or it ended elsewhere: nothing is left to do. */
export class RunGone extends Error {
  constructor() {
    super("The run is no longer being worked on.");
    this.name = "RunGone";
  }
}
