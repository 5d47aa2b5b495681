/** What is built, once more in the two forms that browsers ask for, so that no server has to press it for each of them. */

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

import type { Plugin } from "vite";

const TEXT = /\.(js|css|svg|webmanifest)$/;

export const compressed: Plugin = {
  name: "compressed",
  writeBundle({ dir = "." }, bundle) {
    for (const name of Object.keys(bundle).filter((name) => TEXT.test(name))) {
      const path = join(dir, name);
      const whole = readFileSync(path);
      writeFileSync(`${path}.gz`, gzipSync(whole, { level: 9 }));
      writeFileSync(`${path}.br`, brotliCompressSync(whole));
    }
  },
};
