// A media element on the page's own clock, so that a test can let time pass; and devices that write down what is asked.
(() => {
  const state = new WeakMap();
  const of = (media) => {
    if (!state.has(media)) state.set(media, { at: 0, since: null, rate: 1, seeking: false, end: Infinity });
    return state.get(media);
  };
  const now = (media) => {
    const its = of(media);
    const at = its.since === null ? its.at : its.at + ((performance.now() - its.since) / 1000) * its.rate;
    return Math.min(at, its.end);
  };
  const tell = (media, name) => queueMicrotask(() => media.dispatchEvent(new Event(name)));
  const settle = (media) => {
    const its = of(media);
    its.at = now(media);
    its.since = its.since === null ? null : performance.now();
  };
  const define = (name, get, set) => Object.defineProperty(HTMLMediaElement.prototype, name, { get, set, configurable: true });
  define("currentTime", function () { return now(this); }, function (to) {
    const its = of(this);
    its.at = to;
    its.since = its.since === null ? null : performance.now();
    its.seeking = true;
    queueMicrotask(() => {
      this.dispatchEvent(new Event("seeking"));
      its.seeking = false;
    });
  });
  define("paused", function () { return of(this).since === null; });
  define("seeking", function () { return of(this).seeking; });
  define("ended", function () { return now(this) >= of(this).end; });
  define("readyState", function () { return 4; });
  define("playbackRate", function () { return of(this).rate; }, function (rate) {
    settle(this);
    of(this).rate = rate;
  });
  define("src", function () { return this.getAttribute("src") ?? ""; }, function (url) { this.setAttribute("src", url); });
  // its own way of setting the attribute must not load anything: what is real is not heard here
  const set_attribute = Element.prototype.setAttribute;
  HTMLMediaElement.prototype.setAttribute = function (name, value) {
    if (name === "src") return void set_attribute.call(this, "data-src", value);
    set_attribute.call(this, name, value);
  };
  HTMLMediaElement.prototype.getAttribute = function (name) {
    return Element.prototype.getAttribute.call(this, name === "src" ? "data-src" : name);
  };
  HTMLMediaElement.prototype.load = function () {};
  HTMLMediaElement.prototype.play = function () {
    if (window.fake.forbid) return Promise.reject(new DOMException("no", "NotAllowedError"));
    const its = of(this);
    if (its.since === null) {
      its.since = performance.now();
      tell(this, "play");
    }
    return Promise.resolve();
  };
  HTMLMediaElement.prototype.pause = function () {
    if (of(this).since === null) return;
    settle(this);
    of(this).since = null;
    tell(this, "pause");
  };

  const fake = { forbid: false, keys: {}, light: { allow: true, asked: 0, lock: null } };
  window.fake = fake;
  const wakeLock = {
    request: () => {
      fake.light.asked++;
      if (!fake.light.allow) return Promise.reject(new DOMException("no", "NotAllowedError"));
      const lock = new EventTarget();
      lock.release = () => {
        lock.dispatchEvent(new Event("release"));
        return Promise.resolve();
      };
      fake.light.lock = lock;
      return Promise.resolve(lock);
    },
  };
  Object.defineProperty(navigator, "wakeLock", { value: wakeLock, configurable: true });
  navigator.mediaSession.setActionHandler = (action, handler) => void (fake.keys[action] = handler);
})();
