/** On every page but the player: the service worker, where this browser has one for this page. */

/** A page that comes over plain http from another machine has none; then there is nothing to say either. */
async function register(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  try {
    const found = await navigator.serviceWorker.register("/sw.js", { scope: "/", updateViaCache: "none" });
    // one that was found earlier takes over now; it looks itself whether a session is under way
    found?.waiting?.postMessage("take-over");
  } catch {
    // a browser that forbids it, or a certificate it does not trust: everything else works without
  }
}

if (document.readyState === "complete") void register();
else window.addEventListener("load", () => void register(), { once: true });
