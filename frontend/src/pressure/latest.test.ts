import assert from "node:assert/strict";
import { test } from "node:test";

import { Latest } from "./latest.ts";

/** Answers only when told to, and remembers what it was asked. */
function slow() {
  const asked: string[] = [];
  const waiting: ((answer: Response | Error) => void)[] = [];
  const ask = (address: string): Promise<Response> => {
    asked.push(address);
    return new Promise((resolve, reject) =>
      waiting.push((answer) => (answer instanceof Error ? reject(answer) : resolve(answer))),
    );
  };
  const answer = (value: unknown): void => waiting.shift()!(value instanceof Error ? value : Response.json(value));
  return { asked, answer, ask: ask as typeof fetch };
}

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test("one question at a time, and of those that wait only the newest is asked", async () => {
  const server = slow();
  const latest = new Latest(server.ask);
  const [first, second, third] = ["a", "b", "c"].map((address) => latest.ask<string>(address));
  await settle();
  assert.deepEqual(server.asked, ["a"]);
  server.answer("A");
  assert.equal(await first, "A");
  assert.equal(await second, null);
  await settle();
  assert.deepEqual(server.asked, ["a", "c"]);
  server.answer("C");
  assert.equal(await third, "C");
});

test("after an answer the next question goes out at once", async () => {
  const server = slow();
  const latest = new Latest(server.ask);
  for (const address of ["a", "b"]) {
    const asked = latest.ask<string>(address);
    await settle();
    server.answer(address);
    assert.equal(await asked, address);
  }
});

test("no connection is said, and does not block what comes after", async () => {
  const server = slow();
  const latest = new Latest(server.ask);
  const [lost, kept] = [latest.ask("a"), latest.ask<string>("b")];
  await settle();
  server.answer(new Error("offline"));
  assert.equal(await lost, "unreachable");
  await settle();
  server.answer("B");
  assert.equal(await kept, "B");
});
