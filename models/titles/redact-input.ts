import type { Redaction } from "@/lib/task/define-task";
import { redact } from "@/lib/text/redact";
import { normaliseTitle } from "./normalise-title";
import { maximumCharacters, type TitleInput } from "./schema";

/** Replaces what is personal in the titles (addresses, numbers, accounts); tags can be longer than what they stand for. */
export function redactInput(input: TitleInput): Redaction<TitleInput> {
  const title = redact(input.title);
  const against = input.against === undefined ? undefined : redact(input.against);
  const found = [
    ...title.found.map((finding) => ({ ...finding, field: "title" })),
    ...(against?.found ?? []).map((finding) => ({ ...finding, field: "against" })),
  ];
  return {
    input: {
      ...input,
      title: withinLimit(title.text),
      ...(against && { against: withinLimit(against.text) }),
    },
    found,
  };
}

/** Cuts between words where it can, and looks again: half of a number may look like another kind of number. */
function withinLimit(text: string, limit = maximumCharacters): string {
  if (text.length <= maximumCharacters) return text;
  const space = text.lastIndexOf(" ", limit);
  const cut = redact(text.slice(0, space > limit / 2 ? space : limit).toWellFormed()).text;
  return normaliseTitle(cut) === "" ? "[TEXT]" : withinLimit(cut, limit - 50);
}
