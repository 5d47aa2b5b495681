import { defineConfig } from "vite";

/** The service worker: one classic file beside the built assets, as not every browser takes modules for workers. */
export default defineConfig({
  define: { "process.env.NODE_ENV": '"production"' },
  build: {
    outDir: "../src/backrack/web/static/built",
    emptyOutDir: false,
    target: "es2022",
    modulePreload: false,
    rolldownOptions: {
      input: "src/worker.ts",
      output: { format: "iife", entryFileNames: "worker.js" },
    },
  },
});
