import type { FormField } from "@/lib/task/form-field";

/** The words of a scale under its row, from its low end to its high one. Each point says them too, so they are drawn only. */
export const ScaleAnchors = ({ anchors }: { anchors: NonNullable<FormField["anchors"]> }) => (
  <div
    aria-hidden
    className="mt-1.5 flex justify-between gap-3 text-center text-sm leading-5 text-muted *:flex-1 *:first:text-left *:last:text-right"
  >
    {anchors
      .toSorted((a, b) => a.value - b.value)
      .map(({ value, text }) => (
        <span key={value}>
          <span className="font-semibold">{value}</span> {text}
        </span>
      ))}
  </div>
);
