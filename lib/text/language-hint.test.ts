import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { englishWords, indonesianWords, malayAlsoWords, malayOnlyWords } from "@/lib/text/function-words";
import { languageHint } from "@/lib/text/language-hint";

describe("languageHint", () => {
  it.each([
    ["barang yang saya terima tidak sesuai dengan gambar", "id"],
    ["gak nyesel sih beli di sini, bagus bgt", "id"],
    ["barangnya oke, pengirimannya cepat, kurirnya ramah", "id"],
    ["gue udah nunggu lama tapi blm dikirim juga", "id"],
    ["aplikasi ini sering error dan customer service nya slow respon", "id"],
    ["Menurut saya, film tersebut merupakan karya terbaik karena alurnya rapi", "id"],
    ["YG INI JELEK BANGET TAPI MURAH", "id"],
    ["the product is good but it was late", "en"],
    ["I don’t think this is what I ordered", "en"],
    ["very happy with the colour and the size", "en"],
    ["They should fix this app because it crashes", "en"],
    ["awak nak beli baju ni kat mana", "other"],
    ["这个产品质量非常好", "other"],
    ["товар пришёл очень быстро, спасибо", "other"],
    ["المنتج ممتاز والتوصيل سريع", "other"],
    ["商品はとても良かったです", "other"],
    ["bagus sekali", "unknown"],
    ["", "unknown"],
    ["👍👍👍 10/10 !!!", "unknown"],
    ["Samsung Galaxy Ultra Titanium Black", "unknown"],
    ["das Paket kam schnell und unversehrt an", "unknown"],
    ["the seller is nice tapi barang yang datang rusak dan of course kecewa", "unknown"],
    ["qwer asdf zxcv uiop hjkl", "unknown"],
  ])("hears %j as %s", (text, language) => {
    expect(languageHint(text).language).toBe(language);
  });

  it("reports the share of function words", () => {
    expect(languageHint("barang yang saya beli")).toEqual({ language: "id", share: 0.5 });
    expect(languageHint("好好好好 aa")).toEqual({ language: "other", share: 4 / 6 });
  });

  it("keeps its word lists apart", () => {
    const lists = [indonesianWords, malayAlsoWords, malayOnlyWords, englishWords];
    const all = lists.flatMap((list) => [...list]);
    expect(new Set(all).size).toBe(all.length);
  });

  it("never throws and keeps the share within 0 and 1, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { share } = languageHint(text);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }),
    );
  });
});
