const words = (list: string) => new Set(list.split(" "));

const STRONG = words(
  "resi awb invoice inv faktur nota tracking pesanan pemesanan transaksi trx sku serial seri isbn barcode voucher kupon kuitansi",
);
// These also are verbs ("mau order, wa 08…"), so they count only beside a word for "number".
const WEAK = words("order booking tiket ticket refund komplain retur");
const NUMBER = words("no nomor nomer number id kode code");
const FILLER = words(
  "jne jnt j&t t j sicepat spx anteraja pos ninja tiki shopee tokopedia saya aku adalah is ini itu",
);
const LOOK_BACK = 48;

/**
 * Whether the number at `start` is introduced as an order, parcel or item number ("no. resi JNE: …",
 * "order #…"). Such numbers stay although their digits may look like a phone or a card.
 */
export function followsOrderWord(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - LOOK_BACK), start).toLowerCase();
  const row = before.split(/[\s.:#/\-=(]+/).filter((word) => word !== "");
  let numbered = /#\s?$/.test(before);
  for (let i = row.length - 1; i >= 0; i -= 1) {
    const word = (row[i] ?? "").replace(/(?<=[a-z]{3})(?:nya|ku|mu)$/, "");
    if (STRONG.has(word)) return true;
    if (WEAK.has(word)) return numbered || NUMBER.has(row[i - 1] ?? "");
    if (NUMBER.has(word)) numbered = true;
    else if (!FILLER.has(word) && !/^[0-9]{1,8}$/.test(word)) return false;
  }
  return false;
}
