"""What a client sends for each capability of a server: rows of (capability, method, parameters at a place)."""


def _document(uri, text, place):
    return {"textDocument": {"uri": uri}}


def _at(uri, text, place):
    return {"textDocument": {"uri": uri}, "position": place}


def _whole(text):
    return {"start": {"line": 0, "character": 0}, "end": text.end()}


def _range(uri, text, place):
    return {"textDocument": {"uri": uri}, "range": _whole(text)}


def _formatting(uri, text, place):
    return {"textDocument": {"uri": uri}, "options": {"tabSize": 4, "insertSpaces": True}}


#: Sent once: the answer is about the whole text.
ABOUT_THE_TEXT = [
    ("documentSymbolProvider", "textDocument/documentSymbol", _document),
    ("foldingRangeProvider", "textDocument/foldingRange", _document),
    ("documentLinkProvider", "textDocument/documentLink", _document),
    ("codeLensProvider", "textDocument/codeLens", _document),
    ("diagnosticProvider", "textDocument/diagnostic", _document),
    ("colorProvider", "textDocument/documentColor", _document),
    ("inlayHintProvider", "textDocument/inlayHint", _range),
    ("semanticTokensProvider.full", "textDocument/semanticTokens/full", _document),
    ("semanticTokensProvider.range", "textDocument/semanticTokens/range", _range),
    ("documentFormattingProvider", "textDocument/formatting", _formatting),
    (
        "documentRangeFormattingProvider",
        "textDocument/rangeFormatting",
        lambda uri, text, place: {**_formatting(uri, text, place), "range": _whole(text)},
    ),
    ("workspaceSymbolProvider", "workspace/symbol", lambda uri, text, place: {"query": "so tai chinh"}),
    (
        "executeCommandProvider",
        "workspace/executeCommand",
        lambda uri, text, place: {"command": "vanthu.extract", "arguments": [uri]},
    ),
]

#: Sent at the start of every word.
AT_A_PLACE = [
    ("hoverProvider", "textDocument/hover", _at),
    ("definitionProvider", "textDocument/definition", _at),
    ("declarationProvider", "textDocument/declaration", _at),
    ("typeDefinitionProvider", "textDocument/typeDefinition", _at),
    ("implementationProvider", "textDocument/implementation", _at),
    ("documentHighlightProvider", "textDocument/documentHighlight", _at),
    ("completionProvider", "textDocument/completion", _at),
    ("callHierarchyProvider", "textDocument/prepareCallHierarchy", _at),
    ("renameProvider.prepareProvider", "textDocument/prepareRename", _at),
    (
        "referencesProvider",
        "textDocument/references",
        lambda uri, text, place: {**_at(uri, text, place), "context": {"includeDeclaration": True}},
    ),
    (
        "renameProvider",
        "textDocument/rename",
        lambda uri, text, place: {**_at(uri, text, place), "newName": "Tên Mới 😀"},
    ),
    (
        "selectionRangeProvider",
        "textDocument/selectionRange",
        lambda uri, text, place: {"textDocument": {"uri": uri}, "positions": [place, text.end()]},
    ),
    (
        "codeActionProvider",
        "textDocument/codeAction",
        lambda uri, text, place: {
            "textDocument": {"uri": uri},
            "range": {"start": place, "end": place},
            "context": {"diagnostics": []},
        },
    ),
]

#: Sent with items of the answer to another request, where the capability says `resolveProvider`.
RESOLVE = [
    ("completionProvider", "textDocument/completion", "completionItem/resolve"),
    ("codeActionProvider", "textDocument/codeAction", "codeAction/resolve"),
    ("codeLensProvider", "textDocument/codeLens", "codeLens/resolve"),
    ("documentLinkProvider", "textDocument/documentLink", "documentLink/resolve"),
    ("inlayHintProvider", "textDocument/inlayHint", "inlayHint/resolve"),
    ("workspaceSymbolProvider", "workspace/symbol", "workspaceSymbol/resolve"),
]
