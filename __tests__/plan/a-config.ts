import { renderComplaint } from '../../src/config/complaint.ts';
import type { Config } from '../../src/config/config.ts';
import type { Overrides } from '../../src/config/overrides.ts';
import { parseConfig } from '../../src/config/parse-config.ts';

/** What a user gets who writes `yaml` below the server's command. */
export function aConfig(yaml = '', overrides: Overrides = {}): Config {
  const file = { name: 'gate.yml', text: `server: { command: node server.js }\n${yaml}` };
  const parsed = parseConfig({ file, overrides, environment: {} });
  if (parsed.kind === 'refused') throw new Error(parsed.complaints.map(renderComplaint).join('\n'));
  return parsed.value;
}
