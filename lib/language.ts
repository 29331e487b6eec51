import { z } from "zod";

/** The languages every sentence shown to a person exists in. */
export const languages = ["en", "id"] as const;
export const Language = z.enum(languages);
export type Language = z.output<typeof Language>;

/** One text in every language. */
export const Bilingual = z.object({ en: z.string().min(1), id: z.string().min(1) });
export type Bilingual = z.output<typeof Bilingual>;

/** The language an `Accept-Language` header asks for; Indonesian only when it is ranked first, else English. */
export function languageOf(acceptLanguage: string | null | undefined): Language {
  const ranked = (acceptLanguage ?? "")
    .split(",")
    .map((part, order) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const weight = Number(parameters.find((p) => p.trim().startsWith("q="))?.split("=")[1] ?? 1);
      return { base: tag.split("-")[0], weight: Number.isFinite(weight) ? weight : 0, order };
    })
    .filter(({ base, weight }) => weight > 0 && languages.some((language) => language === base))
    .sort((a, b) => b.weight - a.weight || a.order - b.order);
  return Language.catch("en").parse(ranked[0]?.base);
}
