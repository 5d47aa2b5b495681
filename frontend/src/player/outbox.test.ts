import assert from "node:assert/strict";
import { test } from "node:test";

import { Outbox, type Shelf } from "./outbox.ts";

function shelf(): Shelf {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  };
}

const entry = (id: string, session = "one") => ({ id, session });

test("an entry leaves the device only when the server has it", async () => {
  const drawer = shelf();
  const offline = new Outbox(drawer, () => Promise.reject(new Error("offline")));
  assert.equal(await offline.deliver(entry("a")), false);
  assert.deepEqual(offline.kept(), [entry("a")]);

  const sent: string[] = [];
  const online = new Outbox(drawer, (body) => (sent.push(body), Promise.resolve(201)));
  await online.deliver_kept();
  assert.deepEqual(sent, [JSON.stringify(entry("a"))]);
  assert.deepEqual(online.kept(), []);
});

test("a server in trouble keeps the entry here, a final refusal does not", async () => {
  for (const [status, left] of [[500, 1], [403, 1], [422, 0], [409, 0]] as const) {
    const outbox = new Outbox(shelf(), () => Promise.resolve(status));
    assert.equal(await outbox.deliver(entry("a")), false);
    assert.equal(outbox.kept().length, left, `after ${status}`);
  }
});

test("a later state of one sitting replaces the earlier, another sitting stays beside it", () => {
  const outbox = new Outbox(shelf(), () => Promise.resolve(201));
  outbox.keep(entry("a"));
  outbox.keep(entry("b"));
  outbox.keep(entry("c", "two"));
  assert.deepEqual(outbox.kept(), [entry("b"), entry("c", "two")]);
});

test("an answer to an older state does not throw the newer one away", async () => {
  const drawer = shelf();
  let answer = (_status: number) => {};
  const outbox = new Outbox(drawer, () => new Promise((resolve) => (answer = resolve)));
  const delivery = outbox.deliver(entry("a"));
  outbox.keep(entry("b"));
  answer(201);
  await delivery;
  assert.deepEqual(outbox.kept(), [entry("b")]);
});

test("a forbidden or broken shelf stops nothing", async () => {
  const broken: Shelf = {
    getItem: () => "{not json",
    setItem: () => {
      throw new Error("full");
    },
  };
  const outbox = new Outbox(broken, () => Promise.resolve(201));
  assert.equal(await outbox.deliver(entry("a")), true);
});
