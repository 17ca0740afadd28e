/**
 * The null responder in Node, where there is no C compiler: constant answers with the request's own id,
 * without parsing. Knows only the form that our driver writes, like null-responder.c.
 */
const INITIALIZE =
  '{"protocolVersion":"2025-11-25","capabilities":{"tools":{}},"serverInfo":{"name":"null-responder","version":"1.0.0"}}';
const TOOLS =
  '{"tools":[{"name":"echo","description":"Always answers ok.","annotations":{"readOnlyHint":true},' +
  '"inputSchema":{"type":"object","properties":{"message":{"type":"string"}},"required":["message"]}}]}';
const CALL = '{"content":[{"type":"text","text":"ok"}]}';
const NO_SUCH_METHOD = '"error":{"code":-32601,"message":"Method not found"}';

function answer(line) {
  const id = /"id":("[^"]*"|\d+)/.exec(line)?.[1];
  if (id === undefined) return '';
  return `{"jsonrpc":"2.0","id":${id},${outcome(line)}}\n`;
}

function outcome(line) {
  if (line.includes('"method":"tools/call"')) return `"result":${CALL}`;
  if (line.includes('"method":"server/discover"')) return NO_SUCH_METHOD;
  if (line.includes('"method":"initialize"')) return `"result":${INITIALIZE}`;
  if (line.includes('"method":"tools/list"')) return `"result":${TOOLS}`;
  return '"result":{}';
}

let rest = '';
process.stdin.setEncoding('utf8').on('data', (chunk) => {
  const lines = (rest + chunk).split('\n');
  rest = lines.pop();
  process.stdout.write(lines.map(answer).join(''));
});
