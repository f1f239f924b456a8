"""The server with pipes that don't block, as some clients give it."""

import json
import os
import subprocess

import pytest

TEXT = "Thực hiện Chỉ thị số 05- CT/TW của Bộ Chính trị ngày 31/6/2019.\n" * 100
DOCUMENT = {"uri": "file:///text.txt"}


def frame(message):
    body = json.dumps({"jsonrpc": "2.0", **message}).encode()
    return b"Content-Length: %d\r\n\r\n" % len(body) + body


@pytest.mark.parametrize("blocking_input", [True, False])
@pytest.mark.parametrize("blocking_output", [True, False])
def test_pipes_need_not_block(blocking_input, blocking_output):
    child_input, to_child = os.pipe()
    from_child, child_output = os.pipe()
    os.set_blocking(child_input, blocking_input)
    os.set_blocking(child_output, blocking_output)
    server = subprocess.Popen([os.environ["VANTHU_PROGRAM"], "lsp"], stdin=child_input, stdout=child_output)
    os.close(child_input)
    os.close(child_output)
    with os.fdopen(to_child, "wb") as requests, os.fdopen(from_child, "rb") as answers:
        requests.write(frame({"id": 0, "method": "initialize", "params": {"capabilities": {}}}))
        requests.flush()
        assert answers.readline().startswith(b"Content-Length: ")
        document = {**DOCUMENT, "languageId": "plaintext", "version": 1, "text": TEXT}
        requests.write(frame({"method": "textDocument/didOpen", "params": {"textDocument": document}}))
        # More answers than a pipe holds: nobody reads them before all is asked.
        params = {"textDocument": DOCUMENT, "position": {"line": 0, "character": 25}}
        for number in range(1, 40):
            requests.write(frame({"id": number, "method": "textDocument/documentHighlight", "params": params}))
        requests.write(frame({"id": 40, "method": "shutdown"}))
        requests.write(frame({"method": "exit"}))
        requests.flush()
        output = answers.read()
    assert server.wait(10) == 0
    assert output.count(b'"result"') == 40 + 1
