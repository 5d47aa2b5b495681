/**
 * Text sizes stand in the styles in pixels, as the visual direction gives them. When the styles are built, each becomes
 * a share of the reader's own text size, times `--text`, which looks.css sets by the person's settings.
 */

/** What a style sheet's reader calls for each declaration (PostCSS). */
export interface Declaration {
  prop: string;
  value: string;
}

const BROWSER_TEXT_PX = 16;
const SIZES = /(?<![\w.-])(\d+(?:\.\d+)?)px/g;

/** The value of a `font-size` or `font` with every size in pixels made to follow. The line height of `font` stays. */
export function following(value: string): string {
  return value.replace(SIZES, (_whole, px: string) => `calc(${Number(px) / BROWSER_TEXT_PX}rem * var(--text, 1))`);
}

export const text_size_follows = {
  postcssPlugin: "text-size-follows",
  Declaration(declaration: Declaration): void {
    if (declaration.prop !== "font-size" && declaration.prop !== "font") return;
    const followed = following(declaration.value);
    if (followed !== declaration.value) declaration.value = followed;
  },
};
