import { defineConfig } from "vite";

import { compressed } from "./compressed.ts";
import { font_stays } from "./src/styles/font_display.ts";
import { text_size_follows } from "./src/styles/text_size.ts";

export default defineConfig({
  base: "./", // the address static files are served under is the server's to choose
  plugins: [compressed],
  css: { postcss: { plugins: [text_size_follows, font_stays] } },
  build: {
    outDir: "../src/backrack/web/static/built",
    emptyOutDir: true,
    manifest: true,
    target: "es2022",
    assetsInlineLimit: 0, // the content policy allows no data: addresses
    modulePreload: { polyfill: false },
    rolldownOptions: { input: ["src/main.ts", "src/player.ts", "src/exercise.ts", "src/explorer.ts", "src/away.ts"] },
  },
});
