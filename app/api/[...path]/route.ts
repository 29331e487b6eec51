import { Refusal } from "@/lib/refusal";
import { route } from "@/lib/server/http";

/** Every other address under /api: an error of the usual shape instead of a page. */
const nothing = route(
  async () => {
    throw new Refusal("not_found", {
      en: "There is nothing at this address.",
      id: "Tidak ada apa-apa di alamat ini.",
    });
  },
  { name: "unknown", limit: "read" },
);

export { nothing as GET, nothing as POST, nothing as PUT, nothing as PATCH, nothing as DELETE };
