"""Every request the server advertises, sent as several editors send it; every answer held against the specification.

Run as: python3 -m pytest -o asyncio_mode=auto -W error::pytest_lsp.LspSpecificationWarning test_protocol.py
with the server in $VANTHU_PROGRAM. Needs the package pytest-lsp.
"""

import asyncio
import functools
import os
import tempfile

import pytest
import pytest_lsp
from lsprotocol import types
from pygls.exceptions import JsonRpcException
from pygls.protocol import default_converter
from pytest_lsp import ClientServerConfig, LanguageClient, LanguageClientProtocol, client_capabilities
from pytest_lsp.client import register_lsp_features

from conformance import complaints
from places import Text, faults
from rows import ABOUT_THE_TEXT, AT_A_PLACE, RESOLVE

URI = "file:///b%C3%A1o%20c%C3%A1o%20(1).txt"

TEXT = """BÁO CÁO
về kết quả công tác

I. KẾT QUẢ
Ngày 16/01/2018, đồng chí Nguyễn Văn Ất, Bí thư Tỉnh ủy Thái Bình, mở 😀 hội nghị học Chỉ thị số 05- CT/TW của Bộ Chính trị khóa XII.
Đồng chí Nguyễn Văn Ất giao Sở Tài chính lo 12,5 tỷ đồng theo khoản 2 Điều 5 Nghị định số 30/2020/NÐ-CP của Chính phủ.
II. NHIỆM VỤ
1. Sở Tài chính trình Ủy ban nhân dân tỉnh (UBND tỉnh) trước ngày 31/6/2019.
2. UBND tỉnh gửi Nghị định số 30/2020/NĐ-CP tới các xã trước ngày 25-3."""

CODES = ["code-spacing", "code-letter", "date-impossible"]
MENDED = TEXT.replace("05- CT/TW", "05-CT/TW").replace("NÐ-CP", "NĐ-CP")

#: A register of one's own, so that an act has an address.
REGISTER = tempfile.NamedTemporaryFile(suffix=".csv")
REGISTER.write("code,type,address\n05-CT/TW,Chỉ thị,https://example.com/05\n".encode())
REGISTER.flush()

#: As pytest-lsp knows them; with "+pull": as newer ones, that ask for diagnostics and are told to ask again.
CLIENTS = ["visual_studio_code", "visual_studio_code+pull", "neovim@v0.11.0", "neovim@v0.7.0", "emacs", "nothing"]


class Protocol(LanguageClientProtocol):
    """Looks at every message before lsprotocol has made it a value, and keeps the last answer as it came."""

    def __init__(self, *arguments, **more):
        super().__init__(*arguments, **more)
        self.wrong = []
        self.raw = None

    def structure_message(self, data):
        # Called for every object inside of a message, too.
        if "jsonrpc" not in data:
            return data
        if "method" in data:
            kind = self.get_message_type(data["method"])
            self.wrong += complaints(data, kind, data["method"]) if kind else [f"no method {data['method']}"]
        elif "error" not in data:
            kind = self._result_types.get(data["id"])
            self.wrong += complaints(data, kind, kind.__name__)
            self.raw = data["result"]
        return super().structure_message(data)


#: Made once: it takes longer than a session.
CONVERTER = default_converter()


def make_client():
    client = LanguageClient(protocol_cls=Protocol, converter_factory=lambda: CONVERTER)
    register_lsp_features(client)
    # The library leaves it out, though clients that announce it must answer.
    if types.CLIENT_REGISTER_CAPABILITY not in client.protocol.fm.features:
        client.feature(types.CLIENT_REGISTER_CAPABILITY)(lambda params: None)
    return client


@functools.cache
def capabilities_of(client):
    name, _, pull = client.partition("+")
    capabilities = types.ClientCapabilities() if name == "nothing" else client_capabilities(name)
    if pull:
        capabilities.text_document.diagnostic = types.DiagnosticClientCapabilities()
        capabilities.workspace.diagnostics = types.DiagnosticWorkspaceClientCapabilities(refresh_support=True)
    return capabilities


@pytest_lsp.fixture(
    params=CLIENTS,
    config=ClientServerConfig(server_command=[os.environ["VANTHU_PROGRAM"], "lsp"], client_factory=make_client),
)
async def client(request, client: LanguageClient):
    options = {"registers": [REGISTER.name]}
    await client.initialize_session(
        types.InitializeParams(capabilities=capabilities_of(request.param), initialization_options=options)
    )
    client.server = client.protocol.raw["capabilities"]
    client.words = Text(TEXT, client.server["positionEncoding"])
    client.pulls = "diagnosticProvider" in client.server
    await open_text(client)
    yield
    assert client.protocol.wrong == []
    await client.shutdown_session()


async def open_text(client):
    notify(
        client,
        "textDocument/didOpen",
        {"textDocument": {"uri": URI, "languageId": "plaintext", "version": 1, "text": TEXT}},
    )
    if not client.pulls:
        await client.wait_for_notification("textDocument/publishDiagnostics")


def notify(client, method, params):
    kind = types.METHOD_TO_TYPES[method][2]
    client.protocol.notify(method, client.protocol._converter.structure(params, kind))


async def ask(client, method, params):
    """The raw answer, once it has been found to be valid and all its places to be places of the text."""
    kind = types.METHOD_TO_TYPES[method][2]
    await client.protocol.send_request_async(method, client.protocol._converter.structure(params, kind))
    assert client.protocol.wrong == []
    assert faults(client.protocol.raw, client.words, method) == []
    return client.protocol.raw


def advertised(client, path):
    value = client.server
    for key in path.split("."):
        value = value.get(key, False) if isinstance(value, dict) else False
    return value is not False and value is not None


def edits_of(answer):
    """The text edits of a workspace edit."""
    if "documentChanges" in answer:
        return [edit for change in answer["documentChanges"] for edit in change["edits"]]
    assert set(answer["changes"]) == {URI}
    return answer["changes"][URI]


async def diagnostics(client):
    if client.pulls:
        return (await ask(client, "textDocument/diagnostic", {"textDocument": {"uri": URI}}))["items"]
    return [client.protocol._converter.unstructure(one) for one in client.diagnostics[URI]]


async def test_all_that_is_advertised_has_a_row(client: LanguageClient):
    rows = {row[0].split(".")[0] for row in ABOUT_THE_TEXT + AT_A_PLACE}
    assert {key for key in client.server if key.endswith("Provider")} <= rows


async def test_requests_about_the_text(client: LanguageClient):
    for capability, method, params in ABOUT_THE_TEXT:
        if advertised(client, capability):
            assert await ask(client, method, params(URI, client.words, None)), method


async def test_requests_at_every_word(client: LanguageClient):
    for capability, method, params in AT_A_PLACE:
        if not advertised(client, capability):
            continue
        answers = [await ask(client, method, params(URI, client.words, place)) for place in client.words.word_starts()]
        assert any(answers), f"{method} was never answered"


async def test_items_are_resolved(client: LanguageClient):
    rows = {method: params for _, method, params in ABOUT_THE_TEXT + AT_A_PLACE}
    for capability, method, resolve in RESOLVE:
        if not advertised(client, f"{capability}.resolveProvider"):
            continue
        place = client.words.place("05- CT/TW")
        items = await ask(client, method, rows[method](URI, client.words, place))
        for item in (items["items"] if isinstance(items, dict) else items)[:5]:
            await ask(client, resolve, item)


async def test_findings(client: LanguageClient):
    found = await diagnostics(client)
    assert [one["code"] for one in found] == CODES
    assert [client.words.slice(one["range"]) for one in found] == ["05- CT/TW", "30/2020/NÐ-CP", "ngày 31/6/2019"]


async def test_findings_that_are_asked_for_again(client: LanguageClient):
    if not client.pulls:
        pytest.skip("this client is sent them")
    document = {"textDocument": {"uri": URI}}
    first = await ask(client, "textDocument/diagnostic", document)
    again = await ask(client, "textDocument/diagnostic", {**document, "previousResultId": first["resultId"]})
    assert again == {"kind": "unchanged", "resultId": first["resultId"]}
    assert client.diagnostics == {}, "asked for, and sent too"


async def test_fixes_mend_the_text(client: LanguageClient):
    place = {"line": 0, "character": 0}
    context = {"diagnostics": [], "only": ["source.fixAll"]}
    params = {"textDocument": {"uri": URI}, "range": {"start": place, "end": place}, "context": context}
    (action,) = await ask(client, "textDocument/codeAction", params)
    if advertised(client, "codeActionProvider.resolveProvider"):
        action = await ask(client, "codeAction/resolve", action)
    assert client.words.edited(edits_of(action["edit"])) == MENDED


async def test_formatting_mends_the_text(client: LanguageClient):
    if not advertised(client, "documentFormattingProvider"):
        pytest.skip("not advertised")
    options = {"tabSize": 4, "insertSpaces": True}
    edits = await ask(client, "textDocument/formatting", {"textDocument": {"uri": URI}, "options": options})
    assert client.words.edited(edits) == MENDED


async def test_tokens_lie_in_their_lines(client: LanguageClient):
    if not advertised(client, "semanticTokensProvider"):
        pytest.skip("not advertised")
    legend = client.server["semanticTokensProvider"]["legend"]
    data = (await ask(client, "textDocument/semanticTokens/full", {"textDocument": {"uri": URI}}))["data"]
    assert data and len(data) % 5 == 0
    line = character = end = 0
    for lines, characters, length, kind, modifiers in zip(*[iter(data)] * 5):
        if lines:
            line, character, end = line + lines, 0, 0
        character += characters
        assert end <= character, "two tokens overlap"
        end = character + length
        for place in (character, end):
            assert client.words.index({"line": line, "character": place}) is not None
        assert kind < len(legend["tokenTypes"])
        assert modifiers < 1 << len(legend["tokenModifiers"])


async def test_renaming(client: LanguageClient):
    name = "Nguyễn Văn Ất"
    params = {"textDocument": {"uri": URI}, "position": client.words.place(name), "newName": "Trần Thị Bính"}
    answer = await ask(client, "textDocument/rename", params)
    assert client.words.edited(edits_of(answer)) == TEXT.replace(name, "Trần Thị Bính")


async def test_workspace_edits_are_in_the_shape_the_client_takes(client: LanguageClient):
    params = {"textDocument": {"uri": URI}, "position": client.words.place("Sở Tài chính"), "newName": "Sở Nội vụ"}
    answer = await ask(client, "textDocument/rename", params)
    workspace = client.capabilities.workspace
    takes = workspace and workspace.workspace_edit and workspace.workspace_edit.document_changes
    assert list(answer) == (["documentChanges"] if takes else ["changes"])


async def test_options_need_the_client_to_know_them(client: LanguageClient):
    text = client.capabilities.text_document
    if not (text and text.rename and text.rename.prepare_support):
        assert client.server["renameProvider"] is True
    if not (text and text.code_action and text.code_action.code_action_literal_support):
        assert client.server["codeActionProvider"] is True


async def test_changes_reach_the_findings(client: LanguageClient):
    start = client.words.place("- CT/TW")
    edit = {"range": {"start": start, "end": {**start, "character": start["character"] + 1}}, "text": ""}
    version = {"uri": URI, "version": 2}
    notify(client, "textDocument/didChange", {"textDocument": version, "contentChanges": [edit]})
    if not client.pulls:
        await client.wait_for_notification("textDocument/publishDiagnostics")
    client.words = Text(TEXT.replace("05- CT", "05-CT"), client.words.encoding)
    assert [one["code"] for one in await diagnostics(client)] == CODES[1:]


async def test_settings_that_are_asked_for(client: LanguageClient):
    workspace = client.capabilities.workspace
    if not (workspace and workspace.configuration):
        pytest.skip("this client answers no workspace/configuration")
    client.set_configuration({"rules": {"date-impossible": "off"}}, section="vanthu")
    notify(client, "workspace/didChangeConfiguration", {"settings": {}})
    if not client.pulls:
        await client.wait_for_notification("textDocument/publishDiagnostics")
    refreshes = workspace.diagnostics and workspace.diagnostics.refresh_support
    for _ in range(100):
        # The server asks for the settings, which takes a moment.
        if [one["code"] for one in await diagnostics(client)] == CODES[:2]:
            break
        await asyncio.sleep(0.02)
    else:
        pytest.fail("the setting did nothing")
    assert client.diagnostic_refresh_count == (1 if refreshes else 0)


async def test_closing_clears_the_findings(client: LanguageClient):
    if client.pulls:
        pytest.skip("this client asks for them")
    notify(client, "textDocument/didClose", {"textDocument": {"uri": URI}})
    await client.wait_for_notification("textDocument/publishDiagnostics")
    assert list(client.diagnostics[URI]) == []


async def test_a_request_that_is_unknown_is_refused(client: LanguageClient):
    with pytest.raises(JsonRpcException) as refusal:
        params = types.MonikerParams(types.TextDocumentIdentifier(URI), types.Position(0, 0))
        await client.protocol.send_request_async("textDocument/moniker", params)
    assert refusal.value.code == -32601
