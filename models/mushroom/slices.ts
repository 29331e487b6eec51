import type { Slice } from "@/lib/task/define-task";
import { answeredCount } from "./answered-count";
import type { Mushroom } from "./schema";

const answered: Slice<Mushroom> = {
  title: { en: "Questions answered", id: "Pertanyaan terjawab" },
  values: {
    few: { en: "fewer than 10", id: "kurang dari 10" },
    some: { en: "10 to 14", id: "10 sampai 14" },
    most: { en: "15 to 20", id: "15 sampai 20" },
    all: { en: "all 21", id: "semua 21" },
  },
  of: (input) => {
    const count = answeredCount(input);
    if (count < 10) return "few";
    if (count < 15) return "some";
    return count < 21 ? "most" : "all";
  },
};

const telling: Slice<Mushroom> = {
  title: { en: "Smell and spore print", id: "Bau dan jejak spora" },
  values: {
    both: { en: "both answered", id: "keduanya terjawab" },
    one: { en: "one of them", id: "salah satu" },
    neither: { en: "neither", id: "tidak keduanya" },
  },
  of: (input) => {
    const given = [input["odor"], input["spore-print-color"]].filter((code = "?") => code !== "?").length;
    return given === 2 ? "both" : given === 1 ? "one" : "neither";
  },
};

/** Where the model may do better or worse than on the whole. */
export const slices = { answered, telling };
