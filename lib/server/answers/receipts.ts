import "server-only";
import { receiptsMaximum } from "@/lib/api/limits";
import { Refusal } from "@/lib/refusal";

/** The receipts of the `Lingkar-Receipt` header, each once. @throws Refusal `invalid_input` for none or too many. */
export function receiptsOf(request: Request): string[] {
  const parts = (request.headers.get("lingkar-receipt") ?? "").split(",").map((part) => part.trim());
  const receipts = [...new Set(parts.filter(Boolean))];
  if (receipts.length > 0 && receipts.length <= receiptsMaximum) return receipts;
  throw new Refusal("invalid_input", {
    en: `Send 1 to ${receiptsMaximum} receipts, separated by commas, in the header Lingkar-Receipt.`,
    id: `Kirim 1 sampai ${receiptsMaximum} tanda terima, dipisahkan koma, di header Lingkar-Receipt.`,
  });
}
