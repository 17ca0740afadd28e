import manifest from '../package.json' with { type: 'json' };

/** This tool's name and version, as servers and results are told. */
export const TOOL = { name: 'mcp-load-gate', version: manifest.version } as const;
