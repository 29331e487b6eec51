import { tokenise } from "@/lib/text/tokenise";

/** Texts that differ only in case, punctuation and stretched letters are one case to a person. */
export const textGroupKey = ({ text }: { text: string }): string =>
  tokenise(text)
    .filter(({ kind }) => kind !== "punctuation")
    .map(({ key }) => key)
    .join(" ");
