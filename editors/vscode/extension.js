// VanThu for VS Code: starts `vanthu lsp` for plain text and Markdown. See README.md.
'use strict';

const vscode = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');

const FIX_ALL = 'source.fixAll.vanthu';
const COPY_CITATION = 'vanthu.copyCitation';

let client;

function makeClient() {
  const settings = vscode.workspace.getConfiguration('vanthu');
  const server = { command: settings.get('program', 'vanthu'), args: ['lsp'] };
  const documentSelector = [];
  for (const language of ['plaintext', 'markdown']) {
    for (const scheme of ['file', 'untitled']) {
      documentSelector.push({ scheme, language });
    }
  }
  // Problems of the settings are shown as they are typed.
  documentSelector.push({ scheme: 'file', language: 'json', pattern: '**/.vanthu.json' });
  return new LanguageClient('vanthu', 'VanThu', server, {
    documentSelector,
    middleware: {
      // The clipboard is the editor's, not the server's.
      executeCommand: async (command, args, next) => {
        if (command !== COPY_CITATION) return next(command, args);
        await vscode.env.clipboard.writeText(args[1]);
        return args[1];
      },
    },
    // The server asks for the settings; sent with the start too, one could not be taken back.
    synchronize: { configurationSection: 'vanthu' },
  });
}

async function start() {
  client = makeClient();
  try {
    await client.start();
  } catch (error) {
    vscode.window.showErrorMessage(`VanThu: không chạy được chương trình vanthu (xem README): ${error.message}`);
  }
}

async function stop() {
  const stopped = client;
  client = undefined;
  // A client that never ran can't be stopped.
  if (stopped && stopped.isRunning()) await stopped.stop();
}

/** Mends in the text at hand all that can be mended for certain; returns whether there was anything. */
async function fixAll() {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return false;
  const document = editor.document;
  const last = document.lineAt(document.lineCount - 1).range.end;
  const whole = new vscode.Range(new vscode.Position(0, 0), last);
  // The last argument: how many actions are to come with their edits.
  const actions = await vscode.commands.executeCommand(
    'vscode.executeCodeActionProvider', document.uri, whole, FIX_ALL, 1);
  const action = (actions || []).find((one) => one.kind && one.kind.value === FIX_ALL && one.edit);
  if (!action) {
    vscode.window.showInformationMessage('VanThu: không có gì cần sửa');
    return false;
  }
  return vscode.workspace.applyEdit(action.edit);
}

async function activate(context) {
  context.subscriptions.push(
    vscode.commands.registerCommand('vanthu.fixAll', fixAll),
    vscode.workspace.onDidChangeConfiguration(async (change) => {
      if (!change.affectsConfiguration('vanthu.program')) return;
      await stop();
      await start();
    }));
  await start();
}

module.exports = { activate, deactivate: stop };
