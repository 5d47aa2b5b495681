import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { small_map } from "./small.ts";

const asked: string[] = [];
let answer: () => Promise<Response>;

beforeEach(() => {
  asked.length = 0;
  globalThis.fetch = ((address: string) => {
    asked.push(address);
    return answer();
  }) as typeof fetch;
});

test("a phase is asked for once, by exercise and phase", async () => {
  answer = () => Promise.resolve(Response.json({ map: "<svg/>", title: "t", sentence: "s", advice: "" }));
  const [one, again] = await Promise.all([small_map("single_leg_raise", "raise_left"), small_map("single_leg_raise", "raise_left")]);
  assert.equal(one?.sentence, "s");
  assert.equal(one, again);
  assert.deepEqual(asked, ["/api/pressure/small?exercise=single_leg_raise&phase=raise_left"]);
});

test("where one does not lie on the rack, and without a connection, there is no map", async () => {
  answer = () => Promise.resolve(Response.json({ error: "nothing to show" }, { status: 404 }));
  assert.equal(await small_map("getting_off", "kneel"), null);
  answer = () => Promise.reject(new Error("offline"));
  assert.equal(await small_map("getting_off", "stand"), null);
});
