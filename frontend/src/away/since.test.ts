import assert from "node:assert/strict";
import { test } from "node:test";

import fc from "fast-check";

import { Outbox, type Send } from "../player/outbox.ts";
import { drop_known, Noting, since, SINCE_KEY } from "./since.ts";

function drawer() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

const DAY_MS = 24 * 3_600_000;
const at = (minutes: number) => new Date(Date.UTC(2026, 10, 30, 8, minutes)).toISOString();
const told = (id: string, minutes: number, more = {}) => ({ kind: "after", id, at: at(minutes), ...more });
const stored: Send = () => Promise.resolve({ status: 200 });
const fail = () => assert.fail("everything could be noted");

test("what the outbox puts by is compared from then on, also once it is sent, oldest first", async () => {
  const shelf = drawer();
  const outbox = new Outbox(new Noting(shelf, fail), stored, () => "new");
  await outbox.tell(told("late", 9));
  await outbox.tell(told("early", 1));
  assert.deepEqual(outbox.kept(), []);
  assert.deepEqual(since(shelf), [told("early", 1), told("late", 9)]);
});

test("of a sitting the newest state counts, whatever its id", async () => {
  const shelf = drawer();
  const outbox = new Outbox(new Noting(shelf, fail), stored, () => "new");
  await outbox.tell(told("a", 1, { kind: "session", session: "one", outcome: "left" }));
  await outbox.tell(told("b", 2, { kind: "session", session: "one", outcome: "completed" }));
  assert.deepEqual(since(shelf).map(({ id }) => id), ["b"]);
});

test("an entry leaves the list when a bundle knows it, or eight days after it was sent, and never before it is sent", () => {
  const shelf = drawer();
  const list = { known: told("known", 0), sent: told("sent", 0), unsent: told("unsent", 0) };
  shelf.setItem(SINCE_KEY, JSON.stringify(list));
  drop_known(shelf, ["known", "unsent"], [{ id: "unsent" }], Date.parse(at(0)) + 8 * DAY_MS - 1);
  assert.deepEqual(since(shelf).map(({ id }) => id), ["sent", "unsent"]);
  drop_known(shelf, [], [{ id: "unsent" }], Date.parse(at(0)) + 9 * DAY_MS);
  assert.deepEqual(since(shelf).map(({ id }) => id), ["unsent"]);
});

test("what cannot be noted is said, and still goes to the outbox", async () => {
  let said = 0;
  const shelf = drawer();
  const full = { ...shelf, setItem: (key: string, value: string) => {
    if (key === SINCE_KEY) throw new Error("full");
    shelf.setItem(key, value);
  } };
  const outbox = new Outbox(new Noting(full, () => said++), () => Promise.reject(new Error("away")), () => "new");
  await outbox.tell(told("a", 1));
  assert.equal(said, 1);
  assert.deepEqual(outbox.kept(), [told("a", 1)]);
});

test("nothing that is not sent is ever taken off, in whatever order things happen", () => {
  const ids = fc.array(fc.constantFrom("a", "b", "c", "d"));
  fc.assert(
    fc.property(ids, ids, ids, fc.integer({ min: 0, max: 30 }), (list, knows, unsent, days) => {
      const shelf = drawer();
      shelf.setItem(SINCE_KEY, JSON.stringify(Object.fromEntries(list.map((id) => [id, told(id, 0)]))));
      drop_known(shelf, knows, unsent.map((id) => ({ id })), Date.parse(at(0)) + days * DAY_MS);
      const left = since(shelf).map(({ id }) => id);
      for (const id of new Set(list)) {
        const stays = unsent.includes(id) || (!knows.includes(id) && days < 8);
        assert.equal(left.includes(id), stays);
      }
    }),
  );
});
