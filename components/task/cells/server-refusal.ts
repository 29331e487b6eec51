import type { Result } from "@/lib/result";
import { refusalText } from "../refusal-text";

/** The server said no; the sentence is in the person's language. */
export class ServerRefusal extends Error {
  constructor(refused: Extract<Result<unknown>, { ok: false }>) {
    super(refusalText(refused));
    this.name = "ServerRefusal";
  }
}
