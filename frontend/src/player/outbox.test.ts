import assert from "node:assert/strict";
import { test } from "node:test";

import fc from "fast-check";

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

test("no answer but stored, or somebody else's, takes an entry off the device", async () => {
  for (const status of [300, 400, 403, 404, 409, 413, 422, 429, 500, 503, 507]) {
    for (const reason of [undefined, "past", "future", "unreadable"]) {
      for (const each of [sign("a"), { kind: "morning", id: "b" }]) {
        const outbox = outbox_on(shelf(), answers(status, reason));
        assert.equal(await outbox.deliver(each), false);
        await outbox.deliver_kept();
        assert.deepEqual(outbox.kept(), [each], `after ${status}`);
      }
      const outbox = outbox_on(shelf(), answers(status, reason));
      assert.equal(await outbox.deliver(entry("a")), false);
      assert.equal(outbox.kept().length, 1, `after ${status}`);
    }
  }
});

test("what was refused is counted apart from what only waits, on every later page too", async () => {
  const drawer = shelf();
  await outbox_on(drawer, answers(422, "unreadable")).deliver(sign("a"));
  await outbox_on(drawer, answers(500)).deliver(sign("b"));
  await outbox_on(drawer, offline).deliver(entry("c"));
  const later = outbox_on(drawer, offline);
  assert.deepEqual(later.kept().map(({ id }) => id), ["a", "b", "c"]);
  assert.deepEqual(later.refused(), [sign("a")]);
});

test("what was refused is taken once the server can read it", async () => {
  const drawer = shelf();
  await outbox_on(drawer, answers(422, "unreadable")).deliver(sign("a"));
  const newer = outbox_on(drawer, answers(200));
  await newer.deliver_kept();
  assert.deepEqual([newer.kept(), newer.refused()], [[], []]);
});

test("what became of an entry is told with the server's own words", async () => {
  const said = { status: 422, reason: "by_hand", sentence: "That day is closed." };
  assert.deepEqual(await outbox_on(shelf(), () => Promise.resolve(said)).tell(sign("a")), { ...said, fate: "refused" });
  assert.equal((await outbox_on(shelf(), offline).tell(sign("a"))).fate, "waiting");
  assert.equal((await outbox_on(shelf(), answers(503)).tell(sign("a"))).fate, "waiting");
});

test("a state kept while an older one of the same sitting is on its way is neither lost nor overwritten", async () => {
  const older = { ...entry("a"), paused_ms: 1 };
  const newer = { ...entry("a"), paused_ms: 2 };
  for (const status of [200, 409, 422, 500]) {
    let answer = (_answer: { status: number }) => {};
    const drawer = shelf();
    const outbox = outbox_on(drawer, () => new Promise((resolve) => (answer = resolve)));
    outbox.keep(older);
    const delivery = outbox.deliver_kept();
    outbox_on(drawer, offline).keep(newer);
    answer({ status });
    await new Promise((resolve) => setTimeout(resolve));
    answer({ status });
    await delivery;
    assert.deepEqual(outbox.kept(), [newer], `after ${status}`);
  }
});

test("entries sent in any order, cut off in any way, are each stored once and then leave", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom("stored", "cut", "lost", "trouble"), { maxLength: 30 }), async (faults) => {
      const server = new Map<string, string>();
      const waiting = [...faults];
      const send: Send = (body) => {
        const fault = waiting.shift() ?? "stored";
        const { id } = JSON.parse(body) as { id: string };
        if (fault === "trouble") return Promise.resolve({ status: 500 });
        if (fault === "lost") return Promise.reject(new Error("lost"));
        assert.equal(server.get(id) ?? body, body);
        server.set(id, body);
        return fault === "cut" ? Promise.reject(new Error("cut")) : Promise.resolve({ status: 200 });
      };
      const drawer = shelf();
      const made = [sign("a"), entry("b"), sign("c"), entry("d", "two"), { kind: "morning", id: "e" }];
      for (const each of made) await outbox_on(drawer, send).deliver(each);
      for (let pages = 0; pages <= faults.length; pages++) await outbox_on(drawer, send).deliver_kept();
      assert.deepEqual(outbox_on(drawer, send).kept(), []);
      assert.deepEqual([...server.values()].sort(), made.map((each) => JSON.stringify(each)).sort());
    }),
    { numRuns: 200, seed: 6 },
  );
});

test("only what the person replaced is taken away unsent", async () => {
  const outbox = outbox_on(shelf(), answers(422));
  await outbox.deliver(sign("a"));
  await outbox.deliver(sign("b"));
  outbox.forget(sign("a"));
  assert.deepEqual(outbox.kept(), [sign("b")]);
});

test("what the shelf did not take is not called safe", async () => {
  const full: Shelf = {
    getItem: () => null,
    setItem: () => {
      throw new Error("full");
    },
  };
  for (const [drawer, safe] of [[shelf(), true], [full, false]] as const) {
    const outbox = outbox_on(drawer, offline);
    await outbox.deliver(sign("a"));
    assert.equal(outbox.is_shelved(sign("a")), safe);
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

test("whoever asks is told of each entry that was put by, and of none that is only sent again", async () => {
  let times = 0;
  const outbox = new Outbox(shelf(), offline, () => "new", () => (times += 1));
  await outbox.deliver_kept();
  assert.equal(times, 0);
  await outbox.deliver(sign("a"));
  outbox.keep(sign("b"));
  await outbox.deliver_kept();
  assert.equal(times, 2);
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
