"""A server on the official Python SDK, over stdio.

Runs on both of its lines: mcp 1.x (FastMCP, handshake revisions) and 2.x (MCPServer, both eras);
requirements.txt pins the first, requirements-2.txt the second.

FAULT in the environment breaks `echo`:
  leak  each call keeps 64 KiB for ever
  fd    each call opens a file and never closes it
"""

import os

try:
    from mcp.server.mcpserver import MCPServer as Server
    from mcp_types import ToolAnnotations
except ImportError:
    from mcp.server.fastmcp import FastMCP as Server
    from mcp.types import ToolAnnotations

FAULT = os.environ.get("FAULT")
READ_ONLY = ToolAnnotations(readOnlyHint=True, idempotentHint=True, openWorldHint=False)

server = Server("python-subject", log_level="ERROR")
kept: list[object] = []


@server.tool(annotations=READ_ONLY)
def echo(message: str) -> str:
    """Answers with the message it was given."""
    if FAULT == "leak":
        kept.append(bytearray(os.urandom(64)) * 1024)
    if FAULT == "fd":
        kept.append(open(os.devnull))
    return message


@server.tool(annotations=READ_ONLY)
def add(a: int, b: int) -> int:
    """Adds two whole numbers."""
    return a + b


if __name__ == "__main__":
    server.run(transport="stdio")
