"""A language server as an editor talks to it: messages with a header over standard input and output."""

import json
import subprocess
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self


class Server:
    """yaml-language-server with one open file."""

    def __init__(self, command: Sequence[str], folder: Path) -> None:
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=folder)
        self._folder, self._number = folder, 0
        self._uri = ""
        self.diagnostics: list[dict[str, Any]] = []

    def __enter__(self) -> Self:
        uri = self._folder.as_uri()
        workspace = {"configuration": True, "didChangeConfiguration": {"dynamicRegistration": False}}
        hover = {"contentFormat": ["plaintext"]}
        completion = {"completionItem": {"documentationFormat": ["plaintext"], "snippetSupport": True}}
        capabilities = {"workspace": workspace, "textDocument": {"hover": hover, "completion": completion}}
        self.ask("initialize", processId=None, rootUri=uri, capabilities=capabilities)
        self._tell("initialized")
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._process.kill()
        self._process.communicate()

    def open(self, path: Path) -> None:
        """Open a file, and wait for what the server says is wrong with it."""
        self._uri = path.as_uri()
        text = path.read_text(encoding="utf-8")
        document = {"uri": self._uri, "languageId": "yaml", "version": 1, "text": text}
        self._tell("textDocument/didOpen", textDocument=document)
        while True:
            message = self._next()
            if message.get("method") == "textDocument/publishDiagnostics":
                self.diagnostics = message["params"]["diagnostics"]
                return

    def hover(self, line: int, column: int) -> str:
        """Return the text that is shown over a place, line and column counted from 0."""
        found = self.ask("textDocument/hover", **self._at(line, column))
        contents = (found or {}).get("contents", "")
        return str(contents["value"] if isinstance(contents, dict) else contents)

    def completions(self, line: int, column: int) -> dict[str, str]:
        """Return what can be typed at a place, each with its documentation."""
        found = self.ask("textDocument/completion", **self._at(line, column))
        items = found["items"] if isinstance(found, dict) else found or []
        return {item["label"]: _text(item.get("documentation", "")) for item in items}

    def _at(self, line: int, column: int) -> dict[str, Any]:
        return {"textDocument": {"uri": self._uri}, "position": {"line": line, "character": column}}

    def ask(self, method: str, **params: Any) -> Any:
        """Send a request and return its result."""
        self._number += 1
        self._send({"id": self._number, "method": method, "params": params})
        while True:
            message = self._next()
            if message.get("id") == self._number and "method" not in message:
                assert "error" not in message, message["error"]
                return message["result"]

    def _tell(self, method: str, **params: Any) -> None:
        self._send({"method": method, "params": params})

    def _send(self, message: dict[str, Any]) -> None:
        content = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin is not None
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(content), content))
        self._process.stdin.flush()

    def _next(self) -> dict[str, Any]:
        """Return the next message; a request of the server's is answered on the way."""
        assert self._process.stdout is not None
        length = 0
        while (line := self._process.stdout.readline().strip()) or not length:
            assert self._process.poll() is None or line, "the server has ended"
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        message: dict[str, Any] = json.loads(self._process.stdout.read(length))
        if "id" in message and "method" in message:
            items = (message.get("params") or {}).get("items", [])
            self._send({"id": message["id"], "result": [_setting(item) for item in items] if items else None})
        return message


def _setting(item: dict[str, Any]) -> Any:
    """Return the editor's settings: nothing is fetched from the net."""
    if item.get("section") != "yaml":
        return {}
    return {"validate": True, "hover": True, "completion": True, "schemaStore": {"enable": False}}


def _text(documentation: Any) -> str:
    return str(documentation["value"] if isinstance(documentation, dict) else documentation)
