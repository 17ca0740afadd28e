/*
 * Answers each request with a constant and the request's own id: a server that costs nearly nothing,
 * to measure what the driver itself costs. Looks at ids and methods only, and only in the form that our
 * driver writes: one JSON object a line (below 1 MiB), without blanks around its colons.
 */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static const char INITIALIZE[] =
    "\"result\":{\"protocolVersion\":\"2025-11-25\",\"capabilities\":{\"tools\":{}},"
    "\"serverInfo\":{\"name\":\"null-responder\",\"version\":\"1.0.0\"}}";
static const char TOOLS[] =
    "\"result\":{\"tools\":[{\"name\":\"echo\",\"description\":\"Always answers ok.\","
    "\"annotations\":{\"readOnlyHint\":true},\"inputSchema\":{\"type\":\"object\","
    "\"properties\":{\"message\":{\"type\":\"string\"}},\"required\":[\"message\"]}}]}";
static const char CALL[] = "\"result\":{\"content\":[{\"type\":\"text\",\"text\":\"ok\"}]}";
static const char NO_SUCH_METHOD[] = "\"error\":{\"code\":-32601,\"message\":\"Method not found\"}";

static const char *outcome(const char *line) {
  if (strstr(line, "\"method\":\"tools/call\"")) return CALL;
  if (strstr(line, "\"method\":\"server/discover\"")) return NO_SUCH_METHOD;
  if (strstr(line, "\"method\":\"initialize\"")) return INITIALIZE;
  if (strstr(line, "\"method\":\"tools/list\"")) return TOOLS;
  return "\"result\":{}";
}

static void answer(const char *line) {
  const char *id = strstr(line, "\"id\":");
  if (id == NULL) return;
  id += 5;
  int length = *id == '"' ? (int)strcspn(id + 1, "\"") + 2 : (int)strcspn(id, ",}");
  printf("{\"jsonrpc\":\"2.0\",\"id\":%.*s,%s}\n", length, id, outcome(line));
}

int main(void) {
  static char input[1 << 20], output[1 << 20];
  size_t held = 0;
  ssize_t got;
  setvbuf(stdout, output, _IOFBF, sizeof output);
  while ((got = read(0, input + held, sizeof input - held - 1)) > 0) {
    input[held += (size_t)got] = '\0';
    char *line = input;
    for (char *end; (end = strchr(line, '\n')) != NULL; line = end + 1) {
      *end = '\0';
      answer(line);
    }
    held -= (size_t)(line - input);
    memmove(input, line, held);
    fflush(stdout);
  }
  return 0;
}
