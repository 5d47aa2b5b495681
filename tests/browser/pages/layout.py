"""What is wrong with how a page stands: too wide, cut off, or one thing to press lying on another."""

from __future__ import annotations

from playwright.sync_api import Page

FAULTS = """() => {
  const faults = [];
  const told = (what, one) => faults.push(`${what}: ${one.outerHTML.slice(0, 160)}`);
  const seen = one => one.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    && !one.closest(".away, .skip, svg, noscript");
  const scrolls = one => ["auto", "scroll"].includes(getComputedStyle(one).overflowX);
  if (document.documentElement.scrollWidth > innerWidth)
    faults.push(`the page is ${document.documentElement.scrollWidth} px wide on ${innerWidth}`);
  const all = [...document.querySelectorAll("body *")].filter(seen);
  for (const one of all) {
    const says = [...one.childNodes].some(each => each.nodeType === Node.TEXT_NODE && each.data.trim());
    if (!says && !one.matches("button, a, label, summary, td, th")) continue;
    const style = getComputedStyle(one);
    const inside = [one, ...(function* up(of) { while ((of = of.parentElement)) yield of; })(one)].some(scrolls);
    const box = one.getBoundingClientRect();
    const spills = one.matches("label")
      ? [...one.querySelectorAll("span")].filter(seen).some(each => {
        const { left, right, top, bottom } = each.getBoundingClientRect();
        return left < box.left - 1 || right > box.right + 1 || top < box.top - 1 || bottom > box.bottom + 1;
      })
      : one.clientWidth && one.scrollWidth > one.clientWidth + 1;
    if (!inside && spills) told("wider than its box", one);
    if (style.overflowY === "hidden" && one.scrollHeight > one.clientHeight + 1) told("higher than its box", one);
    const { left, right } = box;
    if (!inside && (left < -1 || right > innerWidth + 1)) told("off the screen", one);
  }
  const presses = all.filter(one => one.matches("button, a, summary, select, textarea, input:not([type=hidden])"))
    .map(one => one.closest("label") ?? one).filter((one, at, every) => every.indexOf(one) === at);
  const floats = one => one && !one.matches(".stage, .sheet")
    && (["fixed", "sticky"].includes(getComputedStyle(one).position) || floats(one.parentElement));
  const still = presses.filter(one => !floats(one));
  still.forEach((one, at) => still.slice(at + 1).forEach(other => {
    if (one.contains(other) || other.contains(one)) return;
    const meet = [...one.getClientRects()].some(a => [...other.getClientRects()].some(b =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2
      && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2));
    if (meet) told(`lies on ${other.outerHTML.slice(0, 80)}`, one);
  }));
  return faults;
}"""


# what WCAG 1.4.12 asks a page to bear, and 1.4.4: both at once
LARGE_AND_SPACED = """() => {
  const spaced = new CSSStyleSheet();
  spaced.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }`);
  document.adoptedStyleSheets = [spaced];
  document.documentElement.attributeStyleMap.set("font-size", "200%");
}"""
AS_BEFORE = """() => {
  document.adoptedStyleSheets = [];
  document.documentElement.attributeStyleMap.delete("font-size");
}"""
EDGELESS = """() => [...document.querySelectorAll(
  "button, .button, input, select, textarea, .option, .tile, .pill, .chip")]
  .filter(one => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
  .filter(one => !one.matches(".link, .back, .skip, .away, .units input, [type=hidden], [type=range]"))
  .filter(one => {
    const label = one.matches("input") ? one.closest("label") : null;
    const drawn = each => {
      const { borderTopWidth, borderTopStyle, borderTopColor, outlineWidth, outlineStyle } = getComputedStyle(each);
      return (parseFloat(borderTopWidth) > 0 && borderTopStyle !== "none" && borderTopColor !== "rgba(0, 0, 0, 0)")
        || (parseFloat(outlineWidth) > 0 && outlineStyle !== "none");
    };
    return ![one, label, ...(label?.children ?? [])].some(each => each && drawn(each));
  }).map(one => one.outerHTML.slice(0, 160))"""


def layout_faults(page: Page) -> list[str]:
    found: list[str] = page.evaluate(FAULTS)
    return found


def faults_in_large_spaced_text(page: Page) -> list[str]:
    """With text of twice the size and all the space that a reader may want between letters, words and lines."""
    page.evaluate(LARGE_AND_SPACED)
    found = layout_faults(page)
    page.evaluate(AS_BEFORE)
    return found


def edgeless_in_forced_colours(page: Page) -> list[str]:
    """What can be pressed or filled in and has no edge, where only the reader's own colours are left."""
    page.emulate_media(forced_colors="active")
    found: list[str] = page.evaluate(EDGELESS)
    page.emulate_media(forced_colors="none")
    return found
