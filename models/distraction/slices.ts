import type { Slice } from "@/lib/task/define-task";
import { burdenOf } from "./features";
import type { Answers } from "./schema";

const control: Slice<Answers> = {
  title: { en: "Hard to stop", id: "Sulit mengontrol" },
  values: {
    easy: { en: "1 to 4", id: "1 sampai 4" },
    hard: { en: "5 to 8", id: "5 sampai 8" },
  },
  of: ({ control: answer }) => (answer <= 4 ? "easy" : "hard"),
};

const burden: Slice<Answers> = {
  title: { en: "Mean burden", id: "Rata-rata beban" },
  values: {
    light: { en: "below 4.5", id: "di bawah 4,5" },
    heavy: { en: "4.5 or more", id: "4,5 atau lebih" },
  },
  of: (answers) => (burdenOf(answers) < 4.5 ? "light" : "heavy"),
};

/** Where the model may do better or worse than on the whole. */
export const slices = { control, burden };
