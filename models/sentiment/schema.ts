import { z } from "zod";
import { textInput } from "@/lib/task/text/text-input";

/** What the person writes. */
export const input = textInput({
  title: { en: "Text", id: "Teks" },
  description: {
    en: "One or more sentences in Indonesian, everyday spelling included.",
    id: "Satu kalimat atau lebih dalam bahasa Indonesia, termasuk bahasa sehari-hari.",
  },
  placeholder: {
    en: "Type a comment in Indonesian, for example about food, an app or a service",
    id: "Ketik komentar, misalnya tentang makanan, aplikasi, atau layanan",
  },
  widget: "textarea",
});

export const label = z.enum(["negative", "neutral", "positive"]);
