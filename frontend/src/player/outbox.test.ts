import assert from "node:assert/strict";
import { test } from "node:test";

import { Outbox, type Send, type Shelf } from "./outbox.ts";

function shelf(): Shelf {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  };
}

const entry = (id: string, session = "one", supersedes: string | null = null) => ({ id, session, supersedes });
const offline: Send = () => Promise.reject(new Error("offline"));
const outbox_on = (drawer: Shelf, send: Send, now_ms = () => 0) => new Outbox(drawer, send, () => "new", now_ms);

test("an entry leaves the device only when the server has it", async () => {
  const drawer = shelf();
  const first = outbox_on(drawer, offline);
  assert.equal(await first.deliver(entry("a")), false);
  assert.deepEqual(first.kept(), [entry("a")]);

  const sent: string[] = [];
  const second = outbox_on(drawer, (body) => (sent.push(body), Promise.resolve(200)));
  await second.deliver_kept();
  assert.deepEqual(sent, [JSON.stringify(entry("a"))]);
  assert.deepEqual(second.kept(), []);
});

test("a server in trouble keeps the entry here, a final refusal does not", async () => {
  for (const [status, left] of [[500, 1], [403, 1], [422, 0], [400, 0]] as const) {
    const outbox = outbox_on(shelf(), () => Promise.resolve(status));
    assert.equal(await outbox.deliver(entry("a")), false);
    assert.equal(outbox.kept().length, left, `after ${status}`);
  }
});

test("a later state of one sitting replaces the earlier, another sitting stays beside it", () => {
  const outbox = outbox_on(shelf(), offline);
  outbox.keep(entry("a"));
  outbox.keep(entry("b"));
  outbox.keep(entry("c", "two"));
  assert.deepEqual(outbox.kept(), [entry("b"), entry("c", "two")]);
});

test("an answer to an older state does not throw the newer one away", async () => {
  let answer = (_status: number) => {};
  const outbox = outbox_on(shelf(), () => new Promise((resolve) => (answer = resolve)));
  const delivery = outbox.deliver(entry("a"));
  outbox.keep(entry("b"));
  answer(200);
  await delivery;
  assert.deepEqual(outbox.kept(), [entry("b")]);
});

test("a sitting that another window sent half way is sent again whole, in the place of the half", async () => {
  const sent: unknown[] = [];
  const outbox = outbox_on(shelf(), (body) => {
    sent.push(JSON.parse(body));
    return Promise.resolve(sent.length === 1 ? 409 : 200);
  });
  assert.equal(await outbox.deliver(entry("a")), true);
  assert.deepEqual(sent, [entry("a"), entry("new", "one", "a")]);
  assert.deepEqual(outbox.kept(), []);
});

test("a sitting that may still go on in another window is left to it, and looked at again later", async () => {
  const drawer = shelf();
  let now_ms = 100_000;
  let sent = 0;
  const outbox = outbox_on(drawer, () => (sent++, Promise.resolve(200)), () => now_ms);
  outbox.keep(entry("a"));
  now_ms += 5_000;
  assert.equal(await outbox.deliver_kept(), 10_000);
  assert.equal(sent, 0);
  now_ms += 10_000;
  assert.equal(await outbox.deliver_kept(), null);
  assert.equal(sent, 1);
  assert.deepEqual(outbox.kept(), []);
});

test("a clock set back does not keep an entry for ever", async () => {
  let now_ms = 1_000_000;
  const outbox = outbox_on(shelf(), () => Promise.resolve(200), () => now_ms);
  outbox.keep(entry("a"));
  now_ms = 0;
  await outbox.deliver_kept();
  assert.deepEqual(outbox.kept(), []);
});

test("a forbidden or broken shelf stops nothing", async () => {
  const broken: Shelf = {
    getItem: () => "{not json",
    setItem: () => {
      throw new Error("full");
    },
  };
  assert.equal(await outbox_on(broken, () => Promise.resolve(200)).deliver(entry("a")), true);
});
