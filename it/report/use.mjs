import assert from "node:assert/strict";
import {createRequire} from "node:module";
import {resolve} from "node:path";
import {pathToFileURL} from "node:url";

const [modules, chromium, report, pictures] = process.argv.slice(2);
const puppeteer = createRequire(`${resolve(modules)}/`)("puppeteer-core");
const WIDTHS = [1280, 400];
const SCHEMES = ["light", "dark"];

const active = page => page.evaluate(() => document.activeElement.id || document.activeElement.tagName.toLowerCase());
const shown = page => page.$$eval("#proposals > li", rows => rows.filter(row => !row.hidden).length);
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

async function useByKeyboard(page) {
  const all = await shown(page);
  assert.ok(all > 1, "there are proposals");
  assert.equal(await block(page), "");

  await tabTo(page, "search");
  const target = await page.$eval("#proposals > li:nth-child(2) .name", name => name.textContent);
  await page.keyboard.type(target.toLowerCase());
  const found = await shown(page);
  assert.ok(found >= 1 && found < all, `${found} of ${all} are found by the name of one`);

  await tabTo(page, "input");
  await page.keyboard.press("Space");
  const ticked = await page.$eval("#proposals input:checked", box => box.closest("li").querySelector(".name").textContent);
  assert.match(await block(page), new RegExp(`^hooks:\n  - target: ${ticked.replace(/[.$]/g, "\\$&")}\n`));
  assert.equal(await page.$eval("#chosen", chosen => chosen.textContent), "1");

  await page.keyboard.press("Space");
  assert.equal(await block(page), "");

  await page.focus("#search");
  await page.keyboard.down("Control");
  await page.keyboard.press("a");
  await page.keyboard.up("Control");
  await page.keyboard.type("no such words anywhere");
  assert.equal(await shown(page), 0);
  assert.equal(await page.$eval("#nothing", line => line.hidden), false);
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
  await useByKeyboard(page);
  assert.deepEqual(said, []);
  console.log("The report works by keyboard, at all widths; pictures are in " + pictures);
} finally {
  await browser.close();
}
