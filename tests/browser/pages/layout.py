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
    if (!inside && one.clientWidth && one.scrollWidth > one.clientWidth + 1) told("wider than its box", one);
    if (style.overflowY === "hidden" && one.scrollHeight > one.clientHeight + 1) told("higher than its box", one);
    const { left, right } = one.getBoundingClientRect();
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


def layout_faults(page: Page) -> list[str]:
    found: list[str] = page.evaluate(FAULTS)
    return found
