import assert from "node:assert/strict";
import { test } from "node:test";

import { OwnShelf, type Drawer } from "./person.ts";
import { Outbox } from "./player/outbox.ts";
import { SITTING_KEY, SittingShelf, type KeptSitting } from "./player/sitting.ts";

function drawer(): Drawer & { keys: () => string[] } {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (place) => [...kept.keys()][place] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    keys: () => [...kept.keys()],
  };
}

const entry = { kind: "session", id: "a", session: "one" };
const sitting = { session_id: "one", left: entry } as unknown as KeptSitting;
const offline = () => Promise.reject(new Error("offline"));

test("what an earlier person left is neither sent nor shown, and does not stay here", async () => {
  const browser = drawer();
  const first = new OwnShelf(browser, "ann");
  new SittingShelf(first).keep(sitting);
  await new Outbox(first, offline, () => "new").deliver(entry);
  browser.setItem("somebody-else's-site", "stays");

  const second = new OwnShelf(browser, "ben");
  const sent: string[] = [];
  const outbox = new Outbox(second, (body) => (sent.push(body), Promise.resolve({ status: 200 })), () => "new");
  await outbox.deliver_kept();
  assert.deepEqual(sent, []);
  assert.equal(new SittingShelf(second).read(), null);
  assert.deepEqual(browser.keys().sort(), ["backrack-person", "somebody-else's-site"]);
});

test("a page of the earlier person that is still open keeps nothing where the new one would find it", () => {
  const browser = drawer();
  const first = new OwnShelf(browser, "ann");
  const second = new OwnShelf(browser, "ben");
  assert.equal(new SittingShelf(first).keep(sitting), false);
  assert.equal(new SittingShelf(second).read(), null);
  second.setItem(SITTING_KEY, "of ben");
  first.removeItem(SITTING_KEY);
  assert.equal(first.getItem(SITTING_KEY), null);
  assert.equal(second.getItem(SITTING_KEY), "of ben");
});

test("after everything was deleted, a page still open brings nothing back", () => {
  const browser = drawer();
  const open = new OwnShelf(browser, "ann");
  for (const key of browser.keys()) browser.removeItem(key);
  assert.equal(new SittingShelf(open).keep(sitting), false);
  assert.deepEqual(browser.keys(), []);
});

test("the same person finds on every page what an earlier page kept", () => {
  const browser = drawer();
  new SittingShelf(new OwnShelf(browser, "ann")).keep(sitting);
  assert.deepEqual(new SittingShelf(new OwnShelf(browser, "ann")).read(), sitting);
});

test("a page that does not say whose it is touches nothing", () => {
  const browser = drawer();
  new SittingShelf(new OwnShelf(browser, "ann")).keep(sitting);
  const nobody = new OwnShelf(browser, "");
  assert.equal(new SittingShelf(nobody).read(), null);
  assert.deepEqual(new SittingShelf(new OwnShelf(browser, "ann")).read(), sitting);
});

test("a page that was put by takes nothing over from whoever uses the browser now, and keeps nothing of its own there", () => {
  const browser = drawer();
  new SittingShelf(new OwnShelf(browser, "ben")).keep(sitting);
  const put_by = new OwnShelf(browser, "ann", false);
  assert.equal(new SittingShelf(put_by).read(), null);
  assert.throws(() => put_by.setItem("backrack-x", "1"));
  assert.deepEqual(new SittingShelf(new OwnShelf(browser, "ben", false)).read(), sitting);
});
