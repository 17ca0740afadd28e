import type { Complaint } from '../config/complaint.ts';
import { plural } from '../judge/plural.ts';
import { markdownText } from './markdown-text.ts';

const MOST_COMPLAINTS = 100;

/** The job summary of a configuration that was refused: what to change, each with its line in the file. */
export function renderComplaints(complaints: readonly Complaint[]): string {
  const items = complaints.slice(0, MOST_COMPLAINTS).map(item);
  const more = complaints.length - items.length;
  return [
    `## MCP Load Gate: ${plural(complaints.length, 'thing')} to change in the configuration`,
    '',
    ...items,
    ...(more > 0 ? [`- +${more} more`] : []),
    '',
  ].join('\n');
}

function item({ setting, place, seen, remedy }: Complaint): string {
  const where = place === undefined ? '' : ` (${markdownText(`${place.file}:${place.line}`, 160)})`;
  return `- **${markdownText(setting, 120)}**${where}: ${markdownText(`${seen}; ${remedy}`, 600)}`;
}
