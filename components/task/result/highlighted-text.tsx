import type { Tone } from "@/components/ui/tone-mark";
import type { Part } from "../cells/explain";
import { highlight } from "./highlight";
import { strengthStyle } from "./strength-style";

type HighlightedTextProps = { text: string; parts: readonly Part[]; largest: number; tone: Tone };

/** The text as it was read, with what the model went by marked in it. */
export function HighlightedText({ text, parts, largest, tone }: HighlightedTextProps) {
  return (
    <p data-slot="highlighted-text" className="text-[1.06em] leading-9 wrap-anywhere whitespace-pre-wrap">
      {highlight(text, parts, largest).map(({ start, text: piece, strength }) =>
        strength === 0 ? (
          piece
        ) : (
          <span key={start} data-strength={strength} className={strengthStyle(tone, strength)}>
            {piece}
          </span>
        ),
      )}
    </p>
  );
}
