/** How high the ways at the lower edge are, for the page to end above them: long words or large letters take two rows. */

const ways = document.querySelector<HTMLElement>(".ways");
if (ways) {
  new ResizeObserver(() => document.documentElement.style.setProperty("--ways", `${ways.offsetHeight}px`)).observe(ways);
}
