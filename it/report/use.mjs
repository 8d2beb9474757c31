import assert from "node:assert/strict";
import {createRequire} from "node:module";
import {resolve} from "node:path";
import {pathToFileURL} from "node:url";

const [modules, chromium, report, pictures] = process.argv.slice(2);
const puppeteer = createRequire(`${resolve(modules)}/`)("puppeteer-core");
const WIDTHS = [1280, 400];
const SCHEMES = ["light", "dark"];

const active = page => page.evaluate(() => document.activeElement.id || document.activeElement.tagName.toLowerCase());
const shown = page => page.$$eval("#proposals li", rows => rows.filter(row => !row.hidden).length);
const targets = async page => [...(await block(page)).matchAll(/^  - target: (.*)$/gm)].map(line => line[1]);
const block = page => page.$eval("#block", area => area.value);

async function tabTo(page, wanted) {
  for (let steps = 0; steps < 20; steps++) {
    await page.keyboard.press("Tab");
    if (await active(page) === wanted) {
      return;
    }
  }
  assert.fail(`${wanted} is not reached by Tab`);
}

async function look(page) {
  for (const width of WIDTHS) {
    for (const scheme of SCHEMES) {
      await page.setViewport({width, height: 900});
      await page.emulateMediaFeatures([{name: "prefers-color-scheme", value: scheme}]);
      const needed = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(needed <= width, `at ${width} pixels the page is ${needed} wide`);
      await page.screenshot({path: `${pictures}/report-${width}-${scheme}.png`});
    }
  }
  await page.setViewport({width: WIDTHS[0], height: 900});
}

async function hear(page) {
  const tree = await page.accessibility.snapshot();
  const unnamed = [];
  const visit = node => {
    if (["checkbox", "textbox", "searchbox", "combobox", "button", "link"].includes(node.role) && !node.name) {
      unnamed.push(node.role);
    }
    (node.children ?? []).forEach(visit);
  };
  visit(tree);
  assert.deepEqual(unnamed, [], "a screen reader has a name for all that is used");
}

async function lines(page) {
  const tall = await page.$$eval(".signature:not([open]) summary", all => all.filter(one => one.offsetHeight > 40).length);
  assert.equal(tall, 0, "signatures are folded to one line");
}

async function useByKeyboard(page) {
  const all = await shown(page);
  const proposed = await page.$$eval("#proposed .name", names => names.map(name => name.textContent));
  assert.ok(proposed.length >= 1 && all > proposed.length, "there are proposals and other candidates");
  assert.deepEqual(await targets(page), proposed, "what is proposed is ticked, and nothing else");
  assert.equal(await page.$eval("#proposals li .name", name => name.textContent), proposed[0], "what is proposed comes first");

  await tabTo(page, "search");
  const other = await page.$eval("#others .name", name => name.textContent);
  await page.keyboard.type(other.toLowerCase());
  const found = await shown(page);
  assert.ok(found >= 1 && found < all, `${found} of ${all} are found by the name of one`);
  assert.equal(await page.$eval("#found", line => line.textContent), `${found} of ${all} are shown.`);

  await tabTo(page, "input");
  const isTicked = await page.evaluate(() => document.activeElement.checked);
  await page.keyboard.press("Space");
  assert.equal((await targets(page)).length, proposed.length + (isTicked ? -1 : 1));
  await page.keyboard.press("Space");
  assert.deepEqual(await targets(page), proposed);

  await tabTo(page, "summary");
  await page.keyboard.press("Enter");
  assert.ok(await page.evaluate(() => document.activeElement.parentElement.open), "a signature is unfolded by keyboard");

  await page.focus("#search");
  await page.keyboard.down("Control");
  await page.keyboard.press("a");
  await page.keyboard.up("Control");
  await page.keyboard.type("no such words anywhere");
  assert.equal(await shown(page), 0);
  assert.equal(await page.$eval("#found", line => line.textContent), "No candidate matches.");
}

const browser = await puppeteer.launch({executablePath: chromium, args: ["--no-sandbox"]});
try {
  const page = await browser.newPage();
  const said = [];
  page.on("console", message => message.type() === "error" && said.push(message.text()));
  page.on("pageerror", error => said.push(String(error)));
  page.on("request", request => request.url().startsWith("http") && said.push(`loads ${request.url()}`));
  await page.setOfflineMode(true);
  await page.goto(pathToFileURL(resolve(report)).href);
  await look(page);
  await hear(page);
  await lines(page);
  await useByKeyboard(page);
  assert.deepEqual(said, []);
  console.log("The report works by keyboard, at all widths; pictures are in " + pictures);
} finally {
  await browser.close();
}
