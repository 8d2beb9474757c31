"use strict";
const scan = JSON.parse(document.getElementById("data").textContent);
const byId = (id) => document.getElementById(id);
const chosen = new Map();

const element = (tag, className, text) => {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
};

const flowGraph = (candidate) => {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  const width = (text) => text.length * 7.3 + 20;
  let x = 1;
  candidate.flow.forEach((step, i) => {
    const short = step.includes(":") ? step.split(":")[1] : step;
    const group = document.createElementNS(space, "g");
    if (step === candidate.target) group.setAttribute("class", "self");
    const box = document.createElementNS(space, "rect");
    for (const [name, value] of Object.entries({ x, y: 5, rx: 6, height: 26, width: width(short) })) box.setAttribute(name, value);
    const label = document.createElementNS(space, "text");
    label.setAttribute("x", x + 10);
    label.setAttribute("y", 22);
    label.textContent = short;
    group.append(box, label);
    svg.append(group);
    x += width(short);
    if (i < candidate.flow.length - 1) {
      const arrow = document.createElementNS(space, "path");
      arrow.setAttribute("d", `M${x + 3} 18 h18 m-6 -5 l6 5 l-6 5`);
      svg.append(arrow);
      x += 25;
    }
  });
  svg.setAttribute("width", x + 2);
  svg.setAttribute("height", 36);
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", candidate.flow.join(", then "));
  return svg;
};

const quoted = (text) => JSON.stringify(text);

const hook = (candidate) => {
  const lines = [`  - target: ${candidate.target}`];
  if (candidate.via.length > 1 || candidate.via[0] !== candidate.target) {
    lines.push("    via:", ...candidate.via.map((path) => `      - ${path}`));
  }
  lines.push(`    kind: ${candidate.kind}`);
  if (candidate.resource) lines.push(`    resource: ${quoted(candidate.resource)}`);
  const tags = Object.entries(candidate.tags).map(([tag, value]) => `${tag}: ${quoted(value)}`);
  if (tags.length) lines.push(`    tags: {${tags.join(", ")}}`);
  lines.push(`    why: ${quoted(candidate.why.join("; ") + " (" + candidate.place + ")")}`);
  return lines.join("\n");
};

const showBlock = () => {
  const hooks = [...chosen.values()].sort((a, b) => a.rank - b.rank).map(hook);
  byId("chosen").textContent = hooks.length;
  byId("copied").textContent = "";
  document.querySelector("aside").classList.toggle("empty", hooks.length === 0);
  byId("block").value = hooks.length ? `hooks:\n${hooks.join("\n")}\n` : "";
};

const shortName = (candidate) => candidate.target.split(":")[1];

const signature = (candidate) => {
  const folded = element("details", "signature");
  const line = element("summary");
  line.append(element("code", "", candidate.signature));
  folded.append(line);
  if (candidate.doc) folded.append(element("p", "doc", candidate.doc));
  folded.append(element("p", "place", candidate.place));
  return folded;
};

const trace = (candidate) => {
  const list = element("dl", "trace");
  const say = (term, value) => {
    const said = element("dd");
    said.append(element("code", "", value));
    list.append(element("dt", "", term), said);
  };
  say("span", candidate.operation);
  if (candidate.resource) say("resource", candidate.resource);
  Object.entries(candidate.tags).forEach(([tag, value]) => say(tag, value));
  return list;
};

const item = (candidate) => {
  const row = element("li");
  const head = element("label", "head");
  const box = element("input");
  box.type = "checkbox";
  box.checked = candidate.proposed;
  if (candidate.proposed) chosen.set(candidate.target, candidate);
  box.addEventListener("change", () => {
    if (box.checked) chosen.set(candidate.target, candidate);
    else chosen.delete(candidate.target);
    showBlock();
  });
  head.append(box, element("span", "rank", candidate.rank), element("span", "name", candidate.target), element("span", "kind", candidate.label));
  const facts = element("div", "facts");
  facts.append(signature(candidate), trace(candidate));
  row.append(head);
  if (candidate.why.length) {
    const why = element("p", "why", candidate.why.join("; "));
    why.id = `why-${candidate.rank}`;
    box.setAttribute("aria-describedby", why.id);
    row.append(why);
  }
  row.append(facts);
  if (candidate.flow.length > 1) {
    const flow = element("div", "flow");
    flow.tabIndex = 0;
    flow.setAttribute("role", "group");
    flow.setAttribute("aria-label", `Way through ${shortName(candidate)}`);
    flow.append(flowGraph(candidate));
    row.append(flow);
  }
  if (candidate.source) {
    const details = element("details");
    details.append(element("summary", "", `Source of ${shortName(candidate)}`), element("pre", "", candidate.source));
    row.append(details);
  }
  row.dataset.words = [candidate.target, candidate.place, candidate.doc, ...candidate.why].join(" ").toLowerCase();
  row.dataset.kind = candidate.label;
  return row;
};

const rows = scan.proposals.map(item);
const proposed = (_, i) => scan.proposals[i].proposed;
byId("proposed").append(...rows.filter(proposed));
byId("others").append(...rows.filter((row, i) => !proposed(row, i)));
document.title = `Hook points of ${scan.library}`;
byId("library").textContent = scan.library;
const all = scan.proposals.length === scan.candidates;
byId("counts").textContent =
  `${scan.candidates} candidates in ${scan.files} ${scan.files === 1 ? "file" : "files"}, ${scan.skipped} skipped` +
  (all ? "." : `; the best ${scan.proposals.length} are shown.`);
for (const kind of [...new Set(scan.proposals.map((candidate) => candidate.label))].sort()) {
  const option = element("option", "", kind);
  option.value = kind;
  byId("kind").append(option);
}

const filter = () => {
  const words = byId("search").value.toLowerCase().split(/\s+/).filter(Boolean);
  const kind = byId("kind").value;
  let shown = 0;
  for (const row of rows) {
    row.hidden = Boolean(kind && row.dataset.kind !== kind) || !words.every((word) => row.dataset.words.includes(word));
    if (!row.hidden) shown++;
  }
  byId("found").textContent = shown === rows.length ? "" : shown === 0 ? "No candidate matches." : `${shown} of ${rows.length} are shown.`;
  for (const section of document.querySelectorAll("section")) section.hidden = !section.querySelector("li:not([hidden])");
};
byId("search").addEventListener("input", filter);
byId("kind").addEventListener("change", filter);
byId("filters").addEventListener("submit", (event) => event.preventDefault());
byId("copy").addEventListener("click", async () => {
  byId("block").select();
  try {
    await navigator.clipboard.writeText(byId("block").value);
  } catch {
    document.execCommand("copy");
  }
  byId("copied").textContent = "Copied.";
});
showBlock();
filter();
