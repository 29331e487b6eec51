"use client";
import "./globals.css";

/** When even the layout failed: no messages and no language, so both languages in plain words. */
export default function GlobalError() {
  return (
    <html lang="en">
      <body className="grid min-h-dvh place-items-center px-4 font-sans">
        <title>Lingkar</title>
        <main className="max-w-column">
          <h1 className="text-3xl">Something went wrong on our side</h1>
          <p className="mt-3 text-lg text-muted">Please load the page again in a moment.</p>
          <div lang="id" className="mt-8">
            <h2 className="text-xl">Ada yang salah di pihak kami</h2>
            <p className="mt-1 text-muted">Silakan muat ulang halaman ini sebentar lagi.</p>
          </div>
        </main>
      </body>
    </html>
  );
}
