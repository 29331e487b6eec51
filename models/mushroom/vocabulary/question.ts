import type { Bilingual } from "@/lib/language";

type Option = { value: string; title: Bilingual; drawing: string };

export type Question = {
  name: string;
  title: Bilingual;
  description: Bilingual;
  /** The letters data files and programs use. */
  codes: readonly string[];
  options: readonly Option[];
};

type Answers<Code extends string> = Record<Code, readonly [en: string, id: string]>;

const sprite = "/drawings/mushroom.svg";

const notSure: Option = {
  value: "?",
  title: { en: "Not sure", id: "Tidak yakin" },
  drawing: `${sprite}#not-sure`,
};

/** One attribute with its answers by letter; each has a drawing of its own, and "not sure" is always one of them. */
export function question<const Code extends string>(
  name: string,
  [title, description]: readonly [Bilingual, Bilingual],
  codes: readonly Code[],
  answers: Answers<NoInfer<Code>>,
): Question {
  const options = codes.map((code) => {
    const [en, id] = answers[code];
    return { value: code, title: { en, id }, drawing: `${sprite}#${name}-${code}` };
  });
  return { name, title, description, codes, options: [...options, notSure] };
}
