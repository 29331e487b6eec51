/** Hands a file to the person; `url` may be a data or blob address. */
export function download(url: string, fileName: string) {
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
}

/** A name for a file from the title of a chart: lower case, letters, digits and hyphens. */
export const fileNameOf = (title: string, extension: string) =>
  `${
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-|-$/g, "") || "chart"
  }.${extension}`;
