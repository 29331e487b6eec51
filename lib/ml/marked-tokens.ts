import { tokenise } from "@/lib/text/tokenise";
import { markNegation, type MarkedToken } from "./negation";

/** The tokens of a text as a text model reads them. */
export const markedTokens = (text: string): MarkedToken[] => markNegation(tokenise(text));
