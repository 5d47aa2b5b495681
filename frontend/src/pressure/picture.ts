/** Pictures the server drew, put into the page. They carry no style and no script of their own. */

/** Puts the drawing in `svg` in place of what `holder` shows. */
export function put_picture(holder: Element, svg: string): void {
  const read = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  if (read.namespaceURI !== "http://www.w3.org/2000/svg") return; // not a drawing: what is shown stays
  holder.replaceChildren(document.importNode(read, true));
}
