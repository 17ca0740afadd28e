import type { Tool } from '../../src/protocol/tools-list.ts';

/** A read-only tool that takes nothing. */
export function aTool(name: string, tool: Partial<Tool> = {}): Tool {
  return { name, inputSchema: { type: 'object' }, isReadOnly: true, isOpenWorld: false, ...tool };
}

export const ECHO = aTool('echo', {
  inputSchema: { type: 'object', properties: { message: { type: 'string' } }, required: ['message'] },
});
