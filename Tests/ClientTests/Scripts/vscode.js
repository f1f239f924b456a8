// Run as: node vscode.js
// Starts the extension of $VANTHU_EDITOR with stand-ins for `vscode` and `vscode-languageclient`, opens $VANTHU_TEXT with
// $VANTHU_PROGRAM as server, and writes what a user would see to $VANTHU_RESULT as JSON.
'use strict';

const { spawn } = require('node:child_process');
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { pathToFileURL } = require('node:url');

const folder = process.env.VANTHU_EDITOR;
const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
const file = process.env.VANTHU_TEXT;
const uri = pathToFileURL(file).href;
const result = { messages: [] };

// The text, edited as VS Code does: places are UTF-16.
const document = {
  uri: { toString: () => uri },
  text: fs.readFileSync(file, 'utf8'),
  get lines() { return this.text.split('\n'); },
  get lineCount() { return this.lines.length; },
  lineAt(number) { return { range: { end: new Position(number, this.lines[number].length) } }; },
  offset({ line, character }) {
    return this.lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0) + character;
  },
  slice({ start, end }) { return this.text.slice(this.offset(start), this.offset(end)); },
  place(word) {
    const line = this.lines.findIndex((one) => one.includes(word));
    return { line, character: this.lines[line].indexOf(word) };
  },
  apply(edits) {
    for (const { range, newText } of [...edits].sort((a, b) => this.offset(b.range.start) - this.offset(a.range.start))) {
      this.text = this.text.slice(0, this.offset(range.start)) + newText + this.text.slice(this.offset(range.end));
    }
  },
};

class Position {
  constructor(line, character) { Object.assign(this, { line, character }); }
}
class Range {
  constructor(start, end) { Object.assign(this, { start, end }); }
}

// Settings: what the manifest has as default, under what the user has.
const user = { program: process.env.VANTHU_PROGRAM, rules: { 'date-impossible': 'warning' } };
const defaults = Object.entries(manifest.contributes.configuration.properties)
  .map(([name, property]) => [name.replace(/^vanthu\./, ''), property.default]);
const settings = { ...Object.fromEntries(defaults), ...user };

let client;

/** Speaks with the program as vscode-languageclient would. */
class LanguageClient {
  constructor(id, name, server, options) {
    Object.assign(this, { id, name, server, options, waiting: new Map(), last: 0, bytes: Buffer.alloc(0), version: 1, questions: [] });
    client = this;
  }

  async start() {
    this.process = spawn(this.server.command, this.server.args, { stdio: ['pipe', 'pipe', 'inherit'] });
    await new Promise((go, fail) => this.process.once('spawn', go).once('error', fail));
    this.process.stdout.on('data', (bytes) => this.take(bytes));
    const { capabilities } = await this.request('initialize', {
      processId: process.pid, rootUri: null, locale: 'vi', initializationOptions: this.options.initializationOptions,
      capabilities: {
        workspace: {
          configuration: true, workspaceEdit: { documentChanges: true }, diagnostics: { refreshSupport: true },
        },
        textDocument: {
          diagnostic: { relatedDocumentSupport: false },
          publishDiagnostics: { versionSupport: true, relatedInformation: true },
          hover: { contentFormat: ['markdown', 'plaintext'] },
          documentSymbol: { hierarchicalDocumentSymbolSupport: true },
          codeAction: {
            codeActionLiteralSupport: { codeActionKind: { valueSet: ['', 'quickfix', 'source'] } },
            dataSupport: true, resolveSupport: { properties: ['edit'] },
          },
        },
      },
    });
    this.capabilities = capabilities;
    this.notify('initialized', {});
    this.pushSettings();
    await this.asked('workspace/configuration');
  }

  /** As with `synchronize`: the settings of the section, all of them. */
  pushSettings() {
    const section = this.options.synchronize.configurationSection;
    this.notify('workspace/didChangeConfiguration', { settings: { [section]: settings } });
  }

  /** Waits until the server has asked something that it had not asked before. */
  async asked(method) {
    for (let tries = 0; tries < 1500; tries++) {
      if (this.questions.includes(method)) {
        this.questions = this.questions.filter((one) => one !== method);
        return;
      }
      await new Promise((go) => setTimeout(go, 10));
    }
    throw new Error(`the server never asked ${method}`);
  }

  isRunning() { return this.process && this.process.exitCode === null; }

  async stop() {
    await this.request('shutdown', null);
    const ended = new Promise((go) => this.process.once('exit', go));
    this.notify('exit', null);
    result.exit = await ended;
  }

  send(message) {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    this.process.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.process.stdin.write(body);
  }

  notify(method, params) { this.send({ method, params }); }

  request(method, params) {
    const id = ++this.last;
    this.send({ id, method, params });
    return new Promise((go, fail) => this.waiting.set(id, { go, fail }));
  }

  take(bytes) {
    this.bytes = Buffer.concat([this.bytes, bytes]);
    for (;;) {
      const end = this.bytes.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.bytes.subarray(0, end).toString())[1]);
      if (this.bytes.length < end + 4 + length) return;
      const message = JSON.parse(this.bytes.subarray(end + 4, end + 4 + length).toString());
      this.bytes = this.bytes.subarray(end + 4 + length);
      this.handle(message);
    }
  }

  handle({ id, method, params, result: answer, error }) {
    if (method && id !== undefined) this.questions.push(method);
    if (method === 'workspace/diagnostic/refresh') {
      this.send({ id, result: null });
    } else if (method === 'workspace/configuration') {
      this.send({ id, result: params.items.map((item) => (item.section === 'vanthu' ? settings : null)) });
    } else if (method === 'window/showMessage') {
      result.messages.push(params.message);
    } else if (method === 'textDocument/publishDiagnostics') {
      result.messages.push('findings were sent unasked');
    } else if (id !== undefined && !method) {
      const { go, fail } = this.waiting.get(id);
      this.waiting.delete(id);
      if (error) fail(new Error(error.message)); else go(answer);
    }
  }

  async actions(range, kind) {
    const params = { textDocument: { uri }, range, context: { diagnostics: [], only: [kind] } };
    const actions = await this.request('textDocument/codeAction', params);
    return Promise.all(actions.map((one) => (one.edit ? one : this.request('codeAction/resolve', one))));
  }

  changed() {
    const version = ++this.version;
    this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text: document.text }] });
  }

  async findings() {
    return (await this.request('textDocument/diagnostic', { textDocument: { uri } })).items;
  }
}

async function applyEdit(edit) {
  document.apply(edit.documentChanges.flatMap((change) => change.edits));
  client.changed();
  return true;
}

const commands = new Map();
const vscode = {
  Position,
  Range,
  commands: {
    registerCommand: (name, run) => { commands.set(name, run); return { dispose() {} }; },
    executeCommand: async (name, _uri, range, kind) => {
      if (name !== 'vscode.executeCodeActionProvider') throw new Error(`no command ${name}`);
      return (await client.actions(range, kind)).map((one) => ({ ...one, kind: { value: one.kind } }));
    },
  },
  workspace: {
    getConfiguration: (section) => {
      if (section !== 'vanthu') throw new Error(`no section ${section}`);
      return { get: (name, otherwise) => settings[name] ?? otherwise };
    },
    onDidChangeConfiguration: (listener) => { vscode.settingsChanged = listener; return { dispose() {} }; },
    applyEdit,
  },
  window: {
    activeTextEditor: { document },
    showErrorMessage: (message) => result.messages.push(message),
    showInformationMessage: (message) => result.messages.push(message),
  },
};

const load = Module._load;
Module._load = (name, ...more) => {
  if (name === 'vscode') return vscode;
  if (name === 'vscode-languageclient/node') return { LanguageClient };
  return load(name, ...more);
};

function names(symbols) {
  return symbols.map((one) => ({ name: one.name, children: names(one.children || []) }));
}

async function look() {
  const extension = require(path.join(folder, manifest.main));
  await extension.activate({ subscriptions: [] });

  result.commands = manifest.contributes.commands.map((one) => one.command);
  result.registered = [...commands.keys()];
  result.languages = [...new Set(client.options.documentSelector.map((one) => one.language))];
  result.activation = manifest.activationEvents;
  result.dependencies = Object.keys(manifest.dependencies);

  client.notify('textDocument/didOpen', {
    textDocument: { uri, languageId: 'plaintext', version: 1, text: document.text },
  });
  const found = await client.findings();
  result.diagnostics = found.map((one) => ({
    code: one.code, message: one.message, severity: one.severity, text: document.slice(one.range),
  }));

  // A setting is changed, and taken back.
  const codes = async () => (await client.findings()).map((one) => one.code);
  result.changed = [];
  for (const rules of [{ 'date-impossible': 'off' }, {}]) {
    settings.rules = rules;
    client.pushSettings();
    await client.asked('workspace/diagnostic/refresh');
    result.changed.push(await codes());
  }

  const position = document.place('16/01/2018');
  result.hover = (await client.request('textDocument/hover', { textDocument: { uri }, position })).contents.value;
  result.symbols = names(await client.request('textDocument/documentSymbol', { textDocument: { uri } }));

  const start = document.place('05- CT/TW');
  const [action] = await client.actions({ start, end: start }, 'quickfix');
  result.action = action.title;
  await applyEdit(action.edit);
  result.line = document.lines[start.line];

  result.fixed = await commands.get('vanthu.fixAll')();
  result.text = document.text;
  result.again = await commands.get('vanthu.fixAll')();

  // Another program: the client is started anew; one that is not there is said.
  const before = client;
  settings.program = '/nowhere/vanthu';
  await vscode.settingsChanged({ affectsConfiguration: (name) => name === 'vanthu.program' });
  result.restarted = client !== before && !before.isRunning();
  await extension.deactivate();
}

look()
  .catch((error) => { result.missing = error.stack; })
  .finally(() => {
    fs.writeFileSync(process.env.VANTHU_RESULT, JSON.stringify(result));
    process.exit(0);
  });
