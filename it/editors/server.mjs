import {spawn} from "node:child_process";
import {createRequire} from "node:module";
import {setTimeout as pause} from "node:timers/promises";

const SETTINGS = {hover: true, completion: true, validate: true};
const SETTLED_MILLIS = 1000;

/** The YAML language server with one document open. */
export class Server {
  #process;
  #connection;
  #version = 1;
  #uri;
  diagnostics = [];

  constructor(modules) {
    const rpc = createRequire(`${modules}/`)("vscode-jsonrpc/node");
    this.#process = spawn("node", [`${modules}/yaml-language-server/bin/yaml-language-server`, "--stdio"]);
    this.#connection = rpc.createMessageConnection(
      new rpc.StreamMessageReader(this.#process.stdout), new rpc.StreamMessageWriter(this.#process.stdin));
    this.#connection.onRequest("workspace/configuration",
      ({items}) => items.map(item => (item.section === "yaml" ? SETTINGS : null)));
    this.#connection.onRequest("client/registerCapability", () => null);
    this.#connection.onNotification("textDocument/publishDiagnostics", ({diagnostics}) => {
      this.diagnostics = diagnostics.map(one => `${one.range.start.line + 1}: ${one.message}`);
    });
    this.#connection.listen();
  }

  async open(folder, text) {
    this.#uri = `${folder}/greenstalk.yaml`;
    await this.#connection.sendRequest("initialize", {
      processId: process.pid,
      rootUri: folder,
      workspaceFolders: [{uri: folder, name: "workspace"}],
      capabilities: {
        workspace: {configuration: true},
        textDocument: {hover: {contentFormat: ["plaintext"]}, completion: {completionItem: {snippetSupport: true}}},
      },
    });
    this.#connection.sendNotification("initialized", {});
    this.#connection.sendNotification("workspace/didChangeConfiguration", {settings: {yaml: SETTINGS}});
    this.#connection.sendNotification("textDocument/didOpen",
      {textDocument: {uri: this.#uri, languageId: "yaml", version: this.#version, text}});
    await pause(3 * SETTLED_MILLIS);
  }

  async replace(text) {
    this.#connection.sendNotification("textDocument/didChange",
      {textDocument: {uri: this.#uri, version: ++this.#version}, contentChanges: [{text}]});
    await pause(SETTLED_MILLIS / 2);
  }

  async hover(line, character) {
    const answer = await this.#ask("hover", line, character);
    return answer ? answer.contents.value ?? String(answer.contents) : "";
  }

  async offered(line, character) {
    const answer = await this.#ask("completion", line, character);
    return (answer.items ?? answer).map(item => item.label);
  }

  close() {
    this.#process.kill();
  }

  #ask(what, line, character) {
    return this.#connection.sendRequest(`textDocument/${what}`,
      {textDocument: {uri: this.#uri}, position: {line, character}});
  }
}
