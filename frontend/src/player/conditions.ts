/** What belongs to one state of the player shows in that state alone: `data-when="paused"`, `data-when-light="on"`. */

const NAMES = ["state", "sound", "light", "pause", "from", "then", "grave", "number", "ways"] as const;

/** Keeps every such part of `root` shown or hidden as its data say; what is returned does so at once. */
export function show_by_state(root: HTMLElement): () => void {
  const parts = NAMES.flatMap((name) => {
    const attribute = name === "state" ? "data-when" : `data-when-${name}`;
    return [...root.querySelectorAll<HTMLElement>(`[${attribute}]`)].map((part) => ({
      part,
      name,
      values: new Set(part.getAttribute(attribute)?.split(" ")),
    }));
  });
  const settle = () => {
    const hidden = new Map<HTMLElement, boolean>();
    for (const { part, name, values } of parts) {
      hidden.set(part, (hidden.get(part) ?? false) || !values.has(root.dataset[name] ?? ""));
    }
    for (const [part, hide] of hidden) part.hidden = hide;
  };
  new MutationObserver(settle).observe(root, { attributes: true });
  settle();
  return settle;
}
