import type { Document, YAMLError } from 'yaml';
import type { Complaint } from '../complaint.ts';
import type { Place } from '../config.ts';

export interface ParsedText {
  readonly document: Document;
  readonly text: string;
  readonly placeAt: (offset: number) => Place;
}

const MOST_COMPLAINTS = 10;

/** What the YAML parser objects to, warnings included, in our sentences. */
export function syntaxComplaints({ document, text, placeAt }: ParsedText): readonly Complaint[] {
  const flaws: readonly YAMLError[] = [...document.errors, ...document.warnings];
  // Once one token is out of place, those after it are as well: that is one mistake, not ten.
  const causes = flaws.filter(({ code }, index) => index === 0 || code !== 'UNEXPECTED_TOKEN');
  return causes.slice(0, MOST_COMPLAINTS).map((flaw) => ({
    setting: 'configuration',
    place: placeAt(flaw.pos[0]),
    ...explained(flaw, text),
  }));
}

function explained(
  { code, message, pos: [offset] }: YAMLError,
  text: string,
): Pick<Complaint, 'seen' | 'remedy'> {
  if (text.slice(offset - 1, offset + 1) === '${') {
    return {
      seen: 'a reference to the environment without quotes',
      remedy: 'put quotes around it within { } and [ ]',
    };
  }
  switch (code) {
    case 'MULTIPLE_DOCS':
      return { seen: 'a second document begins', remedy: 'keep one, without `---` between' };
    case 'TAB_AS_INDENT':
      return { seen: 'a tab indents a line', remedy: 'indent with spaces' };
    case 'TAG_RESOLVE_FAILED':
      return { seen: 'a tag that is not known', remedy: 'take the tag (`!…`) away' };
    default:
      return { seen: `not valid YAML: ${message}`, remedy: 'correct the YAML at this place' };
  }
}
