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

const entry = (id: string, session = "one", supersedes: string | null = null) => ({ kind: "session", id, session, supersedes });
const sign = (id: string) => ({ kind: "stop_sign", id, session: "one", sign: "sharp" });
const offline: Send = () => Promise.reject(new Error("offline"));
const outbox_on = (drawer: Shelf, send: Send) => new Outbox(drawer, send, () => "new");
const answers = (status: number, reason?: string): Send => () => Promise.resolve({ status, reason });

test("an entry leaves the device only when the server has it", async () => {
  const drawer = shelf();
  const first = outbox_on(drawer, offline);
  assert.equal(await first.deliver(entry("a")), false);
  assert.deepEqual(first.kept(), [entry("a")]);

  const sent: string[] = [];
  const second = outbox_on(drawer, (body) => (sent.push(body), Promise.resolve({ status: 200 })));
  await second.deliver_kept();
  assert.deepEqual(sent, [JSON.stringify(entry("a"))]);
  assert.deepEqual(second.kept(), []);
});

test("a server in trouble keeps the entry here, a final refusal does not", async () => {
  for (const [status, left] of [[500, 1], [403, 1], [422, 0], [400, 0]] as const) {
    const outbox = outbox_on(shelf(), answers(status));
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
  let answer = (_answer: { status: number }) => {};
  const outbox = outbox_on(shelf(), () => new Promise((resolve) => (answer = resolve)));
  const delivery = outbox.deliver(entry("a"));
  outbox.keep(entry("b"));
  answer({ status: 200 });
  await delivery;
  assert.deepEqual(outbox.kept(), [entry("b")]);
});

test("a sitting that another window sent half way is sent again whole, in the place of the half", async () => {
  const sent: unknown[] = [];
  const outbox = outbox_on(shelf(), (body) => {
    sent.push(JSON.parse(body));
    return Promise.resolve({ status: sent.length === 1 ? 409 : 200 });
  });
  assert.equal(await outbox.deliver(entry("a")), true);
  assert.deepEqual(sent, [entry("a"), entry("new", "one", "a")]);
  assert.deepEqual(outbox.kept(), []);
});

test("a stop sign is kept beside its sitting, and another sign beside that", async () => {
  const outbox = outbox_on(shelf(), offline);
  await outbox.deliver(sign("a"));
  await outbox.deliver(sign("b"));
  await outbox.deliver(entry("c"));
  assert.deepEqual(outbox.kept().map(({ id }) => id).sort(), ["a", "b", "c"]);
});

test("a clock that was put back loses nothing: the entry is sent again once its time has come", async () => {
  const drawer = shelf();
  assert.equal(await outbox_on(drawer, answers(422, "future")).deliver(entry("a")), false);
  const later = outbox_on(drawer, answers(200));
  assert.equal(later.kept().length, 1);
  await later.deliver_kept();
  assert.deepEqual(later.kept(), []);
});

test("a stop sign whose id is taken is not told again as another", async () => {
  const sent: string[] = [];
  const outbox = outbox_on(shelf(), (body) => (sent.push(body), Promise.resolve({ status: 409 })));
  await outbox.deliver(sign("a"));
  assert.equal(sent.length, 1);
});

test("what a full or forbidden shelf did not take is still there to be sent again", async () => {
  const full: Shelf = {
    getItem: () => null,
    setItem: () => {
      throw new Error("full");
    },
  };
  const sent: string[] = [];
  let reached = false;
  const send: Send = (body) => (reached ? (sent.push(body), Promise.resolve({ status: 200 })) : Promise.reject(new Error("offline")));
  const outbox = outbox_on(full, send);
  assert.equal(await outbox.deliver(entry("a")), false);
  assert.deepEqual(outbox.kept(), [entry("a")]);
  reached = true;
  await outbox.deliver_kept();
  assert.deepEqual(sent, [JSON.stringify(entry("a"))]);
  assert.deepEqual(outbox.kept(), []);
});

test("what the server says is somebody else's is not sent again", async () => {
  const outbox = outbox_on(shelf(), answers(412, "somebody_else"));
  assert.equal(await outbox.deliver(entry("a")), false);
  assert.deepEqual(outbox.kept(), []);
});

test("a forbidden or broken shelf stops nothing", async () => {
  const broken: Shelf = {
    getItem: () => "{not json",
    setItem: () => {
      throw new Error("full");
    },
  };
  assert.equal(await outbox_on(broken, answers(200)).deliver(entry("a")), true);
});
