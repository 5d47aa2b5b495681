import assert from "node:assert/strict";
import { test } from "node:test";

import fc from "fast-check";

import { ASK_AGAIN_MS, ask_to_keep, ASKED_KEY, how_it_lasts, is_nearly_full, OLD_MS, size, warning_of, type Lasting, type Shelf, type Storing } from "./lasting.ts";

const NOW = Date.parse("2026-11-30T08:00:00Z");
const days_ago = (days: number): string => new Date(NOW - days * 86_400_000).toISOString();
const unsure: Lasting = { persistent: false, used_bytes: 1e6, quota_bytes: 1e9 };

function shelf(): Shelf {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}

/** A browser that says `answers` in turn, and how often it was asked. */
function browser(...answers: boolean[]): Storing & { times: number } {
  let keeps = false;
  return {
    times: 0,
    persisted: () => Promise.resolve(keeps),
    persist() {
      this.times += 1;
      return Promise.resolve((keeps = answers.shift() ?? false));
    },
  };
}

test("who keeps the storage is not asked again, whoever refused is asked again after a week", async () => {
  const [drawer, kind] = [shelf(), browser(false, true)];
  assert.equal(await ask_to_keep(kind, drawer, NOW), false);
  assert.equal(await ask_to_keep(kind, drawer, NOW + ASK_AGAIN_MS - 1), false);
  assert.equal(kind.times, 1);
  assert.equal(await ask_to_keep(kind, drawer, NOW + ASK_AGAIN_MS), true);
  assert.equal(await ask_to_keep(kind, drawer, NOW + 9 * ASK_AGAIN_MS), true);
  assert.equal(kind.times, 2);
});

test("a clock that was far ahead when it was asked does not silence the question for ever", async () => {
  const [drawer, kind] = [shelf(), browser(false, true)];
  await ask_to_keep(kind, drawer, NOW + 50 * ASK_AGAIN_MS);
  assert.equal(await ask_to_keep(kind, drawer, NOW), true);
});

test("what is on the shelf in place of the time asks anew", async () => {
  const drawer = shelf();
  drawer.setItem(ASKED_KEY, "yesterday");
  assert.equal(await ask_to_keep(browser(true), drawer, NOW), true);
});

test("a browser that cannot, or that fails, is promised nothing", async () => {
  const failing: Storing = { persist: () => Promise.reject(new Error("no")), persisted: () => Promise.reject(new Error("no")), estimate: () => Promise.reject(new Error("no")) };
  const closed: Shelf = { getItem: () => { throw new Error("no"); }, setItem: () => undefined };
  for (const [storing, drawer] of [[undefined, shelf()], [{}, shelf()], [failing, shelf()], [browser(true), closed]] as const) {
    assert.equal(await ask_to_keep(storing, drawer, NOW), false);
  }
  const unknown = { persistent: null, used_bytes: null, quota_bytes: null };
  for (const storing of [undefined, {}, failing]) assert.deepEqual(await how_it_lasts(storing), unknown);
});

test("how much and how long is told as the browser tells it", async () => {
  const storing: Storing = { persisted: () => Promise.resolve(true), estimate: () => Promise.resolve({ usage: 5, quota: 7 }) };
  assert.deepEqual(await how_it_lasts(storing), { persistent: true, used_bytes: 5, quota_bytes: 7 });
});

test("what waits for three days is warned of, unless the browser keeps it", () => {
  for (const persistent of [false, null]) {
    const lasting = { ...unsure, persistent };
    assert.equal(warning_of(lasting, [days_ago(2.9)], false, NOW), null);
    assert.equal(warning_of(lasting, [days_ago(0), days_ago(3)], false, NOW), "old");
  }
  assert.equal(warning_of({ ...unsure, persistent: true }, [days_ago(30)], false, NOW), null);
});

test("what has no time that can be read counts as old", () => {
  for (const made of [undefined, "", "soon"]) assert.equal(warning_of(unsure, [made], false, NOW), "old");
});

test("a device that is nearly full, or took it no more, is warned of at once, also where it keeps all", () => {
  const full = { persistent: true, used_bytes: 9e8, quota_bytes: 1e9 };
  assert.equal(warning_of(full, [days_ago(0)], false, NOW), "full");
  assert.equal(warning_of({ ...full, used_bytes: 9e8 - 1 }, [days_ago(0)], false, NOW), null);
  assert.equal(warning_of({ ...unsure, persistent: true }, [days_ago(0)], true, NOW), "full");
  assert.equal(is_nearly_full({ persistent: null, used_bytes: 1, quota_bytes: null }), false);
});

test("nothing that waits is nothing to warn of, and waiting longer never takes a warning away", () => {
  const bytes = fc.option(fc.nat(), { nil: null });
  const any = fc.record({ persistent: fc.option(fc.boolean(), { nil: null }), used_bytes: bytes, quota_bytes: bytes });
  fc.assert(
    fc.property(any, fc.array(fc.nat({ max: 10 }), { minLength: 1 }), fc.boolean(), fc.nat({ max: OLD_MS }), (lasting, ages, unshelved, later_ms) => {
      assert.equal(warning_of(lasting, [], unshelved, NOW), null);
      const made = ages.map(days_ago);
      const before = warning_of(lasting, made, unshelved, NOW);
      if (before !== null) assert.equal(warning_of(lasting, made, unshelved, NOW + later_ms), before);
    }),
    { numRuns: 200, seed: 6 },
  );
});

test("sizes are told in megabytes and gigabytes of the language, and never as nothing", () => {
  assert.deepEqual([0, 40_000, 1_240_000, 10e9].map((bytes) => size(bytes, "en")), ["0.1 MB", "0.1 MB", "1.2 MB", "10 GB"]);
  assert.equal(size(1_240_000, "de"), "1,2 MB");
});
