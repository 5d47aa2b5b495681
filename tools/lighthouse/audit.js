// Lighthouse on some pages, one after the other in one Chromium. Reads from standard input what is to be done:
// { chromium, settings, pages: [{ name, url, cookies: { name: value } }] }; settings are Lighthouse's own.
// Writes a line of JSON for each page: its scores, from 0 to 100, and what was found wanting.
import lighthouse from "lighthouse";
import { launch } from "puppeteer-core";

const TRIES = 3;
const { chromium, settings, pages } = JSON.parse(await read(process.stdin));
const browser = await launch({
  executablePath: chromium,
  args: ["--no-sandbox", "--disable-dev-shm-usage", "--autoplay-policy=no-user-gesture-required"],
});
try {
  for (const page of pages) {
    let found = await audited(page);
    // on a machine with much else to do a recording now and then lacks its beginning
    for (let again = 1; found.error && again < TRIES; again += 1) found = await audited(page);
    console.log(JSON.stringify(found));
  }
} finally {
  await browser.close();
}

async function audited({ name, url, cookies }) {
  // a person of its own for each page: nothing that one page keeps is there for the next
  const context = await browser.createBrowserContext();
  try {
    await context.setCookie(
      ...Object.entries(cookies).map(([name, value]) => ({ name, value, domain: new URL(url).hostname, path: "/" })),
    );
    const flags = { logLevel: "silent", output: "json" };
    const config = { extends: "lighthouse:default", settings };
    const { lhr } = await lighthouse(url, flags, config, await context.newPage());
    return told(name, lhr);
  } finally {
    await context.close();
  }
}

function told(name, { finalDisplayedUrl, runtimeError, categories, audits }) {
  const found = Object.values(categories);
  return {
    name,
    url: finalDisplayedUrl,
    error: runtimeError?.message ?? null,
    scores: Object.fromEntries(found.map(({ id, score }) => [id, score === null ? null : Math.round(score * 100)])),
    wanting: Object.values(audits)
      .filter(({ score }) => score !== null && score < 1)
      .filter(({ id }) => found.some(({ auditRefs }) => auditRefs.some((ref) => ref.id === id && ref.weight > 0)))
      .map(({ id, title, displayValue, details }) => ({ id, title, displayValue, details: nodes(details) })),
    numbers: Object.fromEntries(
      Object.values(audits).flatMap(({ id, numericValue }) => (numericValue === undefined ? [] : [[id, numericValue]])),
    ),
  };
}

function nodes(details) {
  return (details?.items ?? []).slice(0, 10).map((item) => item.node?.snippet ?? JSON.stringify(item).slice(0, 300));
}

async function read(stream) {
  let text = "";
  for await (const part of stream) text += part;
  return text;
}
