import { type Annotation, parseWorkflowCommand, type WorkflowCommand } from './workflow-commands.ts';

/** Annotations of one kind that a step may make; the runner drops the rest without a word. */
const ANNOTATIONS_PER_LEVEL = 10;
const MESSAGE_LENGTH = 4096;

/** What a step said on its two streams, read as the runner reads it. */
export class StepLog {
  /** As a reader of the log sees them: commands carried out and taken away, masks applied. */
  readonly lines: string[] = [];
  /** Every line as it came. */
  readonly raw: string[] = [];
  readonly annotations: Annotation[] = [];
  /** Annotations beyond ten of their kind. */
  readonly dropped: Annotation[] = [];
  /** By `set-output`, which is deprecated, and `set-env` and `add-path`, which are refused. */
  readonly forbidden: string[] = [];
  readonly masks: string[] = [];
  /** The token of a `stop-commands` that nothing ended. */
  stopToken: string | undefined;
  readonly #partial = { stdout: '', stderr: '' };

  constructor(secrets: readonly string[] = []) {
    for (const secret of secrets) this.#mask(secret);
  }

  /** Takes what a stream brought; a CR, an LF or both end a line. */
  push(stream: 'stdout' | 'stderr', text: string): void {
    const lines = (this.#partial[stream] + text).split(/\r\n|\n|\r(?!$)/);
    this.#partial[stream] = lines.pop() ?? '';
    for (const line of lines) this.#line(line);
  }

  /** The streams ended: what has no line end is a line too. */
  end(): void {
    for (const stream of ['stdout', 'stderr'] as const) {
      if (this.#partial[stream] !== '') this.#line(this.#partial[stream].replace(/\r$/, ''));
      this.#partial[stream] = '';
    }
  }

  #line(line: string): void {
    this.raw.push(line);
    const command = parseWorkflowCommand(line, this.stopToken);
    if (command === undefined) {
      this.#show(line);
    } else if (this.stopToken === undefined) {
      this.#carryOut(command, line);
    } else {
      if (command.name === this.stopToken.toLowerCase()) this.stopToken = undefined;
      this.#show(line);
    }
  }

  #show(line: string): void {
    this.lines.push(this.masks.reduce((text, mask) => text.replaceAll(mask, '***'), line));
  }

  #carryOut(command: WorkflowCommand, line: string): void {
    switch (command.name) {
      case 'error':
      case 'warning':
      case 'notice':
        this.#annotate(command.name, command);
        break;
      case 'add-mask':
        this.#mask(command.data);
        break;
      case 'stop-commands':
        this.stopToken = command.data;
        this.#show(line);
        break;
      case 'set-output':
      case 'save-state':
      case 'set-env':
      case 'add-path':
        this.forbidden.push(line);
        break;
      case 'debug':
      case 'echo':
        break;
      default:
        this.#show(line);
    }
  }

  #annotate(level: Annotation['level'], { data, properties }: WorkflowCommand): void {
    const { title, file, line } = properties;
    const annotation: Annotation = {
      level,
      message: data.slice(0, MESSAGE_LENGTH),
      ...(title === undefined ? {} : { title }),
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { line }),
    };
    const isRoom = this.annotations.filter((other) => other.level === level).length < ANNOTATIONS_PER_LEVEL;
    (isRoom ? this.annotations : this.dropped).push(annotation);
    this.#show(`##[${level}]${data}`);
  }

  #mask(secret: string): void {
    for (const part of secret.split(/[\r\n]+/)) if (part.trim() !== '') this.masks.push(part);
  }
}
