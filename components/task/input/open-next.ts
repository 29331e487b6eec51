/** Folds a picker up and opens the next one of its form that has no answer yet; the focus goes along. */
export function openNext(picker: HTMLDetailsElement | null) {
  if (!picker) return;
  const pickers = [
    ...(picker.closest("form") ?? document).querySelectorAll<HTMLDetailsElement>(
      'details[data-slot="choice"]',
    ),
  ];
  const later = pickers.slice(pickers.indexOf(picker) + 1);
  const next = later.find(({ dataset }) => dataset["answered"] === "false");
  picker.open = false;
  if (next) next.open = true;
  const summary = (next ?? picker).querySelector("summary");
  summary?.focus({ preventScroll: true });
  summary?.scrollIntoView({ block: "nearest" });
}
