import type { Redaction } from "@/lib/task/define-task";
import { redact } from "@/lib/text/redact";
import { maximumCharacters } from "./text-input";

/** Replaces what is personal in a text. Tags can be longer than what they stand for, so the end is cut if it must be. */
export function redactTextInput({ text }: { text: string }): Redaction<{ text: string }> {
  const { text: redacted, found } = redact(text);
  return {
    input: { text: withinLimit(redacted, maximumCharacters) },
    found: found.map((finding) => ({ ...finding, field: "text" })),
  };
}

/** Cuts after a word and looks again, since half of a number may look like another kind of number. */
function withinLimit(text: string, limit: number): string {
  if (text.length <= maximumCharacters) return text;
  const space = text.lastIndexOf(" ", limit);
  const cut = text.slice(0, space > limit / 2 ? space : limit).toWellFormed();
  return withinLimit(redact(cut).text, limit - 100);
}
