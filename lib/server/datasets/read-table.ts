import "server-only";
import { Readable } from "node:stream";
import type { ReadableStream as NodeStream } from "node:stream/web";
import { parse } from "csv-parse";
import { z } from "zod";
import { Refusal } from "@/lib/refusal";

const Cells = z.array(z.string());

/**
 * The lines of a csv or tsv file as they come in, never holding more than one: cells as texts, empty lines left out. A tab
 * in the first line makes it tsv (no quoting), else commas part the cells and quotes may enclose them.
 * @throws Refusal `too_large` beyond the limit, `invalid_input` for what is no such file or not UTF-8.
 */
export async function* readTable(
  body: ReadableStream<Uint8Array>,
  limitBytes: number,
): AsyncGenerator<string[]> {
  const text = decoded(body, limitBytes);
  let head = "";
  while (!head.includes("\n")) {
    const { done, value } = await text.next();
    if (done) break;
    head += value;
  }
  const tabbed = (head.split("\n", 1)[0] ?? "").includes("\t");
  const parser = parse({
    bom: true,
    delimiter: tabbed ? "\t" : ",",
    quote: tabbed ? null : '"',
    relax_column_count: true,
    skip_empty_lines: true,
  });
  const source = Readable.from(joined(head, text));
  source.on("error", (error) => parser.destroy(error));
  try {
    for await (const cells of source.pipe(parser)) yield Cells.parse(cells);
  } catch (error) {
    if (error instanceof Error && "code" in error && String(error.code).startsWith("CSV_"))
      throw broken(error);
    throw error;
  }
}

async function* joined(head: string, rest: AsyncGenerator<string>) {
  yield head;
  yield* rest;
}

async function* decoded(body: ReadableStream<Uint8Array>, limitBytes: number): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const decode = (bytes?: Uint8Array) => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      throw notText();
    }
  };
  let size = 0;
  // The two declarations of web streams differ in name only.
  for await (const chunk of Readable.fromWeb(body as NodeStream<Uint8Array>)) {
    const bytes = z.instanceof(Uint8Array).parse(chunk);
    size += bytes.length;
    if (size > limitBytes) throw tooLarge(limitBytes);
    if (bytes.includes(0)) throw notText();
    yield decode(bytes);
  }
  yield decode();
}

const tooLarge = (limitBytes: number) =>
  new Refusal("too_large", {
    en: `The file is larger than ${Math.floor(limitBytes / 1024 / 1024)} MB.`,
    id: `Berkas lebih besar dari ${Math.floor(limitBytes / 1024 / 1024)} MB.`,
  });

const notText = () =>
  new Refusal("invalid_input", {
    en: "The file is not a csv or tsv file in UTF-8.",
    id: "Berkas ini bukan berkas csv atau tsv dalam UTF-8.",
  });

const broken = (error: Error & { lines?: unknown }) =>
  new Refusal("invalid_input", {
    en: `The file is not valid csv near line ${String(error.lines ?? "?")}: a quote is not closed or stands in the wrong place.`,
    id: `Berkas bukan csv yang sah di sekitar baris ${String(error.lines ?? "?")}: tanda kutip tidak ditutup atau salah tempat.`,
  });
