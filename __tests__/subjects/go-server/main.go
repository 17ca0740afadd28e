// A server on the official Go SDK, over stdio.
package main

import (
	"context"
	"log"

	"github.com/modelcontextprotocol/go-sdk/mcp"
)

type message struct {
	Message string `json:"message" jsonschema:"what to say back"`
}

type summands struct {
	A int `json:"a" jsonschema:"first summand"`
	B int `json:"b" jsonschema:"second summand"`
}

type sum struct {
	Sum int `json:"sum" jsonschema:"a + b"`
}

func echo(_ context.Context, _ *mcp.CallToolRequest, given message) (*mcp.CallToolResult, any, error) {
	return &mcp.CallToolResult{Content: []mcp.Content{&mcp.TextContent{Text: given.Message}}}, nil, nil
}

func add(_ context.Context, _ *mcp.CallToolRequest, given summands) (*mcp.CallToolResult, sum, error) {
	return nil, sum{given.A + given.B}, nil
}

func main() {
	isOpenWorld := false
	readOnly := &mcp.ToolAnnotations{ReadOnlyHint: true, IdempotentHint: true, OpenWorldHint: &isOpenWorld}
	server := mcp.NewServer(&mcp.Implementation{Name: "go-subject", Version: "1.0.0"}, nil)
	mcp.AddTool(server, &mcp.Tool{Name: "echo", Description: "Answers with the message it was given.", Annotations: readOnly}, echo)
	mcp.AddTool(server, &mcp.Tool{Name: "add", Description: "Adds two whole numbers.", Annotations: readOnly}, add)
	if err := server.Run(context.Background(), &mcp.StdioTransport{}); err != nil {
		log.Fatal(err)
	}
}
