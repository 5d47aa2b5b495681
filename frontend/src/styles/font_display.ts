import type { Declaration } from "./text_size.ts";

/**
 * Letters that come late do not take the place of those already shown: nothing moves under a finger on a slow line, and
 * the next page has them. On a quick line they are there before anything is shown, as each page asks for them first.
 */
export const font_stays = {
  postcssPlugin: "font-stays",
  Declaration(declaration: Declaration): void {
    if (declaration.prop === "font-display" && declaration.value !== "optional") declaration.value = "optional";
  },
};
