import { defineConfig } from "vite";

export default defineConfig({
  base: "./", // the address static files are served under is the server's to choose
  build: {
    outDir: "../src/backrack/web/static/built",
    emptyOutDir: true,
    manifest: true,
    target: "es2022",
    assetsInlineLimit: 0, // the content policy allows no data: addresses
    modulePreload: { polyfill: false },
    rolldownOptions: { input: ["src/main.ts", "src/player.ts"] },
  },
});
