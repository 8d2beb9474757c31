import {copyFileSync, mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {pathToFileURL} from "node:url";
import {Descriptor, upTo} from "./descriptor.mjs";
import {Server} from "./server.mjs";

const [modules, schemaFile] = process.argv.slice(2).map(path => resolve(path));
const SCHEMA_LINE = "# yaml-language-server: $schema=descriptor.schema.json\n";

/** Only letters: the server wraps and escapes what it shows. */
const letters = text => text.replace(/&\w+;|[^A-Za-z]/g, "");

async function withoutText(server, descriptor) {
  const silent = [];
  for (const {path, line, column, description} of descriptor.keys) {
    const text = await server.hover(line + 1, column + 1);
    if (!letters(text).includes(letters(description))) {
      silent.push(path);
    }
  }
  return silent;
}

async function notOffered(server, descriptor) {
  const missing = [];
  const parents = new Set(descriptor.keys.map(({path}) => path.slice(0, Math.max(0, path.lastIndexOf(".")))));
  for (const parent of parents) {
    const text = SCHEMA_LINE + upTo(parent);
    await server.replace(text);
    const lines = text.split("\n");
    const offered = await server.offered(lines.length - 1, lines.at(-1).length);
    const start = parent ? `${parent}.` : "";
    descriptor.keys
      .filter(({path}) => path.startsWith(start) && !path.slice(start.length).includes("."))
      .filter(({path}) => !offered.includes(path.slice(start.length)))
      .forEach(({path}) => missing.push(path));
  }
  return missing;
}

const folder = mkdtempSync(join(tmpdir(), "dd-editors-"));
copyFileSync(schemaFile, join(folder, "descriptor.schema.json"));
const descriptor = new Descriptor(JSON.parse(readFileSync(schemaFile, "utf8")));
const server = new Server(modules);
try {
  await server.open(pathToFileURL(folder).href, SCHEMA_LINE + descriptor.text);
  const wrong = server.diagnostics;
  const silent = await withoutText(server, descriptor);
  const missing = await notOffered(server, descriptor);
  console.log(`${descriptor.keys.length} keys`);
  wrong.forEach(line => console.log(`found wrong: ${line}`));
  silent.forEach(path => console.log(`no hover text: ${path}`));
  missing.forEach(path => console.log(`not offered: ${path}`));
  process.exitCode = wrong.length + silent.length + missing.length ? 1 : 0;
} finally {
  server.close();
  rmSync(folder, {recursive: true});
}
