import { z } from "zod";
import { textInput } from "@/lib/task/text/text-input";

/** The text of one review in an app store. */
export const input = textInput({
  title: { en: "Review", id: "Ulasan" },
  description: {
    en: "What somebody wrote about an app in its store, in Indonesian, everyday spelling included.",
    id: "Tulisan seseorang tentang sebuah aplikasi di toko aplikasi, dalam bahasa Indonesia, termasuk bahasa sehari-hari.",
  },
  placeholder: {
    en: "Type or paste a review of an app in Indonesian",
    id: "Ketik atau tempel ulasan aplikasi dalam bahasa Indonesia",
  },
  widget: "textarea",
});

export const label = z.enum(["negative", "positive"]);
