export const id = 293;
export const ids = [293];
export const modules = {

/***/ 2466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ gate)
});

// EXTERNAL MODULE: ./build/src/config/complaint.js
var complaint = __webpack_require__(465);
// EXTERNAL MODULE: ./build/src/config/run-settings.js
var run_settings = __webpack_require__(6715);
;// CONCATENATED MODULE: ./build/src/config/invocation.js

/** Settings that decide what is measured; which scenarios, and where it is told, stand elsewhere. */
const KEPT = new Set([
    'command',
    'config',
    'rounds',
    'quick',
    'seed',
    'protocol',
    'working-directory',
]);
/** The command line that measures the same again, for a POSIX shell: `npx mcp-load-gate run --config load.yml`. */
function invocationOf(raw) {
    const flags = run_settings/* RUN_SETTING_NAMES */.gK.flatMap((name) => {
        const { default: byDefault, metavariable } = run_settings/* RUN_SETTINGS */._t[name];
        const written = String(raw[name] ?? '');
        if (!KEPT.has(name) || written === '' || written === byDefault)
            return [];
        return [metavariable === undefined ? `--${name}` : `--${name} ${shellWord(written)}`];
    });
    return ['npx mcp-load-gate run', ...flags].join(' ');
}
function shellWord(text) {
    if (/^[\w.,:/@%+=-]+$/u.test(text))
        return text;
    return /["$`\\!]/u.test(text) ? `'${text.replaceAll("'", `'\\''`)}'` : `"${text}"`;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
;// CONCATENATED MODULE: ./build/src/config/form/form.js
function accepted(value) {
    return { kind: 'accepted', value };
}
function refused(remedy) {
    return { kind: 'refused', remedy };
}
/** Pattern of text that only the environment completes: an editor cannot check it further. */
const INTERPOLATED = '\\$\\{';

;// CONCATENATED MODULE: ./build/src/config/form/text.js

const NUL = '\0';
/** Any text but none; no NUL, which no file name, argument or environment variable can hold. */
function textForm({ noun, example }) {
    const form = possiblyEmptyTextForm({ noun, example });
    return {
        read: (written) => written === '' ? refused(`give ${noun}, for example ${example}`) : form.read(written),
        json: { type: 'string', minLength: 1, examples: [example] },
    };
}
/** Numbers and booleans are refused: `1.10` would lose its zero on the way to text. */
function possiblyEmptyTextForm({ noun, example }) {
    return {
        read: (written) => {
            if (typeof written === 'number' || typeof written === 'boolean') {
                return refused(`write it in quotes, for example "${written}"`);
            }
            if (typeof written !== 'string')
                return refused(`give ${noun}, for example ${example}`);
            return written.includes(NUL) ? refused('take the NUL character out of it') : accepted(written);
        },
        json: { type: 'string', examples: [example] },
    };
}

;// CONCATENATED MODULE: ./build/src/config/form/whole-number.js

/** Reads a whole number; digits as text count too, since flags, inputs and `${NAME}` only give text. */
function wholeNumberForm({ min, max, example }) {
    return {
        read: (written) => {
            const value = typeof written === 'string' && /^\d{1,16}$/.test(written) ? Number(written) : written;
            if (typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max) {
                return accepted(value);
            }
            return refused(`give a whole number from ${grouped(min)} to ${grouped(max)}, for example ${example}`);
        },
        json: { type: ['integer', 'string'], minimum: min, maximum: max, pattern: INTERPOLATED },
    };
}
const grouped = (value) => value.toLocaleString('en-US');

;// CONCATENATED MODULE: ./build/src/config/scenario-kind.js
const SCENARIO_KINDS = [
    'sequential',
    'concurrent',
    'leak',
    'latency',
    'mixed',
    'startup',
    'subprocess',
];

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
;// CONCATENATED MODULE: ./build/src/config/schema/leaf.js

/**
 * A setting without settings below it. The message of every issue of our schema is the remedy;
 * what was seen is read from the file, as it was written.
 */
function leaf(form, help) {
    return schemas/* unknown */.L5J()
        .meta({ ...form.json, description: help })
        .transform((written, context) => {
        const reading = form.read(written);
        if (reading.kind === 'accepted')
            return reading.value;
        context.addIssue({ code: 'custom', message: reading.remedy });
        return core/* NEVER */.tm;
    });
}

;// CONCATENATED MODULE: ./build/src/config/form/quantity.js

const times = (over) => ({ over, under: 1 });
const part = (under) => ({ over: 1, under });
/** Quantities by the unit of a limit; the base unit is that unit, a percentage's is the ratio (99 % is 0.99). */
const QUANTITIES = {
    ms: {
        noun: 'a duration',
        request: 'a duration with its unit',
        units: {
            us: part(1000),
            µs: part(1000),
            ms: times(1),
            s: times(1000),
            m: times(60_000),
            h: times(3_600_000),
        },
        gap: '',
        example: '10s',
    },
    bytes: {
        noun: 'a size',
        request: 'a size with its unit',
        units: {
            B: times(1),
            kB: times(1000),
            KB: times(1000),
            KiB: times(1024),
            MB: times(1000 ** 2),
            MiB: times(1024 ** 2),
            GB: times(1000 ** 3),
            GiB: times(1024 ** 3),
        },
        gap: ' ',
        example: '50 MiB',
    },
    'per-second': {
        noun: 'a rate',
        request: 'a rate with its unit',
        units: { '/min': part(60), '/s': times(1) },
        gap: '',
        example: '200/s',
    },
    percent: {
        noun: 'a percentage',
        request: 'a percentage with its sign',
        units: { '%': part(100) },
        gap: '',
        example: '99%',
    },
    ratio: {
        noun: 'a multiple',
        request: 'a multiple with its x',
        units: { x: times(1) },
        gap: '',
        example: '2x',
    },
};
/** Reads text such as `10s` into base units; a bare number is refused. */
function quantityForm({ quantity, min, max, example = quantity.example, }) {
    const range = `from ${renderQuantity(min, quantity)} to ${renderQuantity(max, quantity)}`;
    return {
        read: (written) => {
            const value = typeof written === 'string' ? parseQuantity(written, quantity) : undefined;
            if (value === undefined)
                return refused(`give ${quantity.request}, for example ${example}`);
            if (value < min || value > max)
                return refused(`give ${quantity.noun} ${range}, for example ${example}`);
            return accepted(value);
        },
        json: { type: 'string', pattern: `${pattern(quantity)}|${INTERPOLATED}`, examples: [example] },
    };
}
/** `1.5 KiB` → 1536; undefined when it is not a plain decimal number with one of the units, or overflows. */
function parseQuantity(text, quantity) {
    const [, digits = '', unit = ''] = new RegExp(pattern(quantity)).exec(text) ?? [];
    const scale = quantity.units[unit];
    if (scale === undefined)
        return undefined;
    const value = (Number(digits) * scale.over) / scale.under;
    return Number.isFinite(value) ? value : undefined;
}
/** The largest unit that writes `value` as a whole number, else the smallest; up to 15 digits, from 0.000001. */
function renderQuantity(value, quantity) {
    const written = Object.entries(quantity.units).map(([unit, { over, under }]) => ({
        unit,
        count: Number(((value * under) / over).toPrecision(15)),
    }));
    const chosen = written.findLast(({ count }) => Number.isInteger(count) && count > 0) ?? written[0];
    return chosen === undefined ? String(value) : `${chosen.count}${quantity.gap}${chosen.unit}`;
}
const pattern = ({ units }) => `^(\\d+(?:\\.\\d+)?) ?(${Object.keys(units).join('|')})$`;

// EXTERNAL MODULE: ./build/src/config/limits.js
var config_limits = __webpack_require__(9866);
;// CONCATENATED MODULE: ./build/src/config/schema/section.js

/** Settings below a setting, by fixed keys. `remedy` is for whoever wrote something else than keys there. */
function section(shape, remedy) {
    return schemas/* strictObject */.rej(shape, {
        // zod passes no more than a message through, and the complaint needs the known keys to suggest one.
        error: ({ code }) => (code === 'unrecognized_keys' ? Object.keys(shape).join(KEY_SEPARATOR) : remedy),
    });
}
const KEY_SEPARATOR = ' ';
/** The keys that a section knows, from the message of its issue about one that it does not. */
function knownKeys(message) {
    return message.split(KEY_SEPARATOR);
}
/** Settings below a setting, by names that the user chooses. */
function named({ value, name, remedy }) {
    const key = schemas/* string */.YjP()
        .regex(name.pattern, { error: name.remedy })
        .refine((written) => !(written in Object.prototype), {
        // Whoever looks it up would find it on every object.
        error: 'choose another name, JavaScript has its own use of this one',
    });
    return schemas/* record */.g1P(key, value, { error: remedy });
}
/** Lets a rule over several settings speak also when one of them is wrong by itself. */
const whenSection = ({ value }) => typeof value === 'object' && value !== null;

;// CONCATENATED MODULE: ./build/src/config/schema/limits-schema.js





const HOUR = 3_600_000;
const TEBIBYTE = 1024 ** 4;
const FORMS = {
    ms: quantityForm({ quantity: QUANTITIES.ms, min: 0.001, max: HOUR, example: '250ms' }),
    bytes: quantityForm({ quantity: QUANTITIES.bytes, min: 0, max: TEBIBYTE }),
    ratio: quantityForm({ quantity: QUANTITIES.ratio, min: 0.01, max: 1000 }),
    percent: quantityForm({ quantity: QUANTITIES.percent, min: 0, max: 1 }),
    count: wholeNumberForm({ min: 0, max: 1_000_000, example: 256 }),
    'per-second': quantityForm({ quantity: QUANTITIES['per-second'], min: 1 / 60, max: 1_000_000 }),
};
/** Limits for all scenarios; each holds where its metric is given. */
const limitsSchema = limitsSection(config_limits/* LIMIT_NAMES */.x3, helpWithDefaults).meta({ id: 'limits' });
/** Limits of one scenario: only those whose metric it gives, so that none is silently passed over. */
const callingLimitsSchema = limitsSection(config_limits/* LIMIT_NAMES */.x3.filter((name) => (0,config_limits/* isGivenBy */.bI)('sequential', name)), helpWithDefaults).meta({ id: 'calling-limits' });
const startupLimitsSchema = limitsSection(config_limits/* LIMIT_NAMES */.x3.filter((name) => (0,config_limits/* isGivenBy */.bI)('startup', name)), helpWithDefaults).meta({ id: 'startup-limits' });
/** Limits that can be held against one call's own figures. */
const callLimitsSchema = limitsSection(config_limits/* LIMIT_NAMES */.x3.filter((name) => config_limits/* LIMIT_SETTINGS */.EP[name].isPerCall), help).meta({ id: 'call-limits' });
/** Leaves out what was not set. */
function limitValues(written = {}) {
    const values = {};
    for (const name of config_limits/* LIMIT_NAMES */.x3) {
        const value = written[name];
        if (value !== undefined)
            values[name] = value;
    }
    return values;
}
/** How a limit is written in a configuration: `50 MiB`, `99%`, `256`. */
function renderLimit(value, unit) {
    return unit === 'count' ? String(value) : renderQuantity(value, QUANTITIES[unit]);
}
function limitsSection(names, describe) {
    const shape = Object.fromEntries(names.map((name) => {
        const setting = config_limits/* LIMIT_SETTINGS */.EP[name];
        return [name, leaf(FORMS[setting.unit], describe(setting)).optional()];
    }));
    return section(shape, 'write limits by name below it, for example rss-growth: 50 MiB');
}
function help({ bound, help: subject }) {
    return `${bound === 'max' ? 'Highest' : 'Lowest'} allowed: ${subject}.`;
}
function helpWithDefaults(setting) {
    return `${help(setting)} ${helpOnDefaults(setting)}`;
}
function helpOnDefaults({ unit, defaults }) {
    const values = Object.entries(defaults).map(([kind, value]) => ({ kind, text: renderLimit(value, unit) }));
    const kindsOf = (text) => values.filter((value) => value.text === text).map(({ kind }) => kind);
    const texts = [...new Set(values.map(({ text }) => text))];
    return `Default: ${texts.map((text) => `${text} (${kindsOf(text).join(', ')})`).join('; ') || 'none'}.`;
}

;// CONCATENATED MODULE: ./build/src/config/schema/scenario-schema.js







const MOST_CALLS = 10_000_000;
/** Fresh processes per scenario: the bounds hold for `--rounds` too. */
const ROUNDS = wholeNumberForm({ min: 1, max: 100, example: 3 });
const LIMITS_HELP = 'Limits of this scenario; they go before the limits of all.';
const mix = named({
    value: leaf(wholeNumberForm({ min: 1, max: 1_000_000, example: 7 }), 'Weight: how often it is called, relative to the others.'),
    name: { pattern: /^[^\p{Cc}]{1,256}$/u, remedy: 'give the name of a call or of a tool' },
    remedy: 'write calls with their weights below it, for example { echo: 7, sum: 3 }',
}).refine((weights) => Object.keys(weights).length > 0, {
    error: 'name at least one call with its weight, for example { echo: 1 }',
    params: { seen: 'empty' },
});
const calling = (warmUp) => ({
    rounds: leaf(ROUNDS, 'Fresh processes that the scenario is repeated in.').optional(),
    limits: callingLimitsSchema.describe(LIMITS_HELP).optional(),
    call: leaf(textForm({ noun: 'the name of a call or tool', example: 'echo' }), 'The one call, or tool, that is made.').optional(),
    mix: mix
        .describe('Calls, or tools, with their weights. Without `call` and `mix`, leak and mixed make every call there is, the other kinds the first whose answers can be told apart.')
        .meta({ minProperties: 1 })
        .optional(),
    'warm-up': count('Calls before the measured ones.', warmUp, { min: 0, max: MOST_CALLS }),
});
const calls = (byDefault, min = 1) => ({
    calls: count('Measured calls in each round.', byDefault, { min, max: MOST_CALLS }),
});
/** A scenario; its kind decides which settings it has. */
const scenarioSchema = schemas/* discriminatedUnion */.gMt('kind', [
    callingScenario('sequential', 'One call at a time.', { ...calling(0), ...calls(1000) }),
    callingScenario('concurrent', 'Many calls in flight; each answer must belong to its request.', {
        ...calling(0),
        'in-flight': count('Calls under way at once.', 20, { min: 1, max: 1000 }),
        batches: count('Times that this many calls are sent.', 5, { min: 1, max: 10_000 }),
    }),
    callingScenario('leak', 'What grows with the number of calls.', { ...calling(50), ...calls(1000) }),
    callingScenario('latency', 'Percentiles of service times, early against late.', {
        ...calling(50),
        ...calls(500),
    }),
    callingScenario('mixed', 'Weighted tools, each with its own figures.', {
        ...calling(0),
        ...calls(300),
    }),
    callingScenario('subprocess', 'Calls of a tool that starts processes.', {
        ...calling(5),
        ...calls(100),
    }),
    scenario('startup', 'Start and exit of fresh processes.', {
        repetitions: count('Times that the server is started.', 20, { min: 1, max: 1000 }),
        limits: startupLimitsSchema.describe(LIMITS_HELP).optional(),
    }),
], {
    error: ({ code }) => code === 'invalid_union'
        ? `give one of ${SCENARIO_KINDS.join(', ')}`
        : 'write the scenario below it, for example { kind: sequential, call: echo }',
})
    .meta({ id: 'scenario' });
function callingScenario(kind, help, own) {
    return scenario(kind, help, own)
        .refine(hasOneSource, {
        path: ['mix'],
        error: 'keep one of the two',
        params: { seen: 'stands beside `call`' },
        when: whenSection,
    })
        .meta({ not: { required: ['call', 'mix'] } });
}
function hasOneSource({ call, mix }) {
    return call === undefined || mix === undefined;
}
function scenario(kind, help, own) {
    return section({ kind: schemas/* literal */.euz(kind).describe(help), ...own }, 'write the scenario below it, for example { kind: sequential, call: echo }');
}
function count(help, byDefault, bounds) {
    return leaf(wholeNumberForm({ ...bounds, example: byDefault === 0 ? 50 : byDefault }), help).prefault(byDefault);
}

;// CONCATENATED MODULE: ./build/src/config/schema/default-suite.js

/** Scenarios that run when the configuration names none, each called as its kind. */
const DEFAULT_SUITE = [
    'sequential',
    'concurrent',
    'leak',
    'latency',
    'mixed',
    'startup',
];
/** A scenario of which only the kind was written: every setting at its default. */
function defaultScenario(kind) {
    return scenarioSchema.parse({ kind });
}

;// CONCATENATED MODULE: ./build/src/config/assemble.js


/** The file's settings and what stands beside it as one configuration; overrides go first. */
function assembleConfig({ settings, command, overrides }) {
    return {
        server: server(settings.server, command, overrides.cwd),
        protocol: overrides.protocol ?? settings.protocol,
        calls: mapValues(settings.calls, call),
        scenarios: selected(settings.scenarios, overrides.scenarios),
        isSelection: overrides.scenarios !== undefined,
        limits: limitValues(settings.limits),
        rounds: overrides.rounds,
        isQuick: overrides.isQuick ?? false,
        seed: overrides.seed ?? settings.seed,
    };
}
function server(written, command, cwd) {
    return {
        command,
        cwd: cwd ?? written.cwd,
        env: written.env,
        startupTimeout: written['startup-timeout'],
        callTimeout: written['call-timeout'],
        exitTimeout: written['exit-timeout'],
    };
}
function call(written) {
    const expected = written.expect ?? {};
    return {
        target: target(written),
        arguments: written.arguments ?? {},
        expect: {
            textContains: expected['text-contains'],
            textEquals: expected['text-equals'],
            textMatches: expected['text-matches'],
            structured: expected.structured,
            isError: expected['is-error'],
        },
        limits: limitValues(written.limits),
    };
}
/** The schema lets exactly one of the two through. */
function target({ tool, method }) {
    return method === undefined ? { kind: 'tool', name: tool ?? '' } : { kind: 'method', name: method };
}
/** In the order of the file; the default suite where the file has none. */
function selected(written, names) {
    const suite = Object.keys(written).length > 0 ? written : defaultSuite();
    const kept = Object.entries(suite).filter(([name]) => names === undefined || names.includes(name));
    return mapValues(Object.fromEntries(kept), assemble_scenario);
}
function defaultSuite() {
    return Object.fromEntries(DEFAULT_SUITE.map((kind) => [kind, defaultScenario(kind)]));
}
function assemble_scenario(written) {
    const limits = limitValues(written.limits);
    if (written.kind === 'startup')
        return { limits, kind: 'startup', repetitions: written.repetitions };
    const { rounds, 'warm-up': warmUp } = written;
    const calling = { limits, rounds, warmUp, mix: mixOf(written) };
    if (written.kind === 'concurrent') {
        return { ...calling, kind: 'concurrent', inFlight: written['in-flight'], batches: written.batches };
    }
    return { ...calling, kind: written.kind, calls: written.calls };
}
function mixOf({ call, mix, }) {
    return call === undefined ? mix : { [call]: 1 };
}
function mapValues(from, change) {
    return Object.fromEntries(Object.entries(from).map(([name, value]) => [name, change(value)]));
}

;// CONCATENATED MODULE: ./build/src/config/form/boolean.js

/** `true` or `false`, also as text of an Action input or from `${NAME}`; `yes`, `1`, `True` and the rest are refused. */
const BOOLEAN = {
    read: (written) => {
        if (written === true || written === 'true')
            return accepted(true);
        if (written === false || written === 'false')
            return accepted(false);
        return refused('give true or false');
    },
    json: { type: ['boolean', 'string'], pattern: INTERPOLATED },
};

// EXTERNAL MODULE: ./node_modules/string-argv/index.js
var string_argv = __webpack_require__(8579);
;// CONCATENATED MODULE: ./build/src/config/form/shell-syntax.js
/** What only a shell gives a meaning to; longer ones first. */
const SHELL_TOKENS = ['&&', '||', '$(', '|', ';', '>', '<', '`'];
/**
 * The first thing in a command line that splitting it into words would get wrong: shell syntax outside
 * quotes, or a quote that is not closed. A variable is told as `$`, never by its name or value.
 */
function findCommandFlaw(line) {
    let quote;
    for (let at = 0; at < line.length; at += 1) {
        const character = line.charAt(at);
        if (quote !== undefined) {
            if (character === quote)
                quote = undefined;
        }
        else if (character === '"' || character === "'") {
            quote = character;
        }
        else {
            const token = shellToken(line, at);
            if (token !== undefined)
                return { kind: 'shell-syntax', token };
        }
    }
    return quote === undefined ? undefined : { kind: 'open-quote', quote };
}
function shellToken(line, at) {
    const token = SHELL_TOKENS.find((candidate) => line.startsWith(candidate, at));
    return token ?? (/^\$[A-Za-z_{]/.test(line.slice(at, at + 2)) ? '$' : undefined);
}

;// CONCATENATED MODULE: ./build/src/config/form/command-line.js




const EXAMPLE = 'node dist/index.js';
const REQUEST = `give the command that starts the server, for example ${EXAMPLE}`;
const word = textForm({ noun: 'a word of the command', example: 'node' });
/** What may be written as a command, before it is known whether a shell reads it. */
const COMMAND = {
    read: (written) => {
        if (typeof written === 'string')
            return written.trim() === '' ? refused(REQUEST) : word.read(written);
        return Array.isArray(written) ? wordsOf(written) : refused(REQUEST);
    },
    json: {
        anyOf: [
            { type: 'string', minLength: 1 },
            { type: 'array', minItems: 1, items: { type: 'string' } },
        ],
        examples: [EXAMPLE, ['node', 'dist/index.js']],
    },
};
/** How to get a shell for a command in the file. */
const SHELL_IN_FILE = 'add `shell: true` or write the command as a list';
/**
 * Splits a command into its program and arguments, or keeps it whole for the shell that was asked for.
 * `wayToShell` tells who needs one how to ask for it where this command was written.
 */
function readCommandLine({ command, shell }, wayToShell = SHELL_IN_FILE) {
    if (typeof command !== 'string') {
        return shell ? refused('write the command as one string, or take `shell: true` away') : argvOf(command);
    }
    if (shell)
        return accepted({ kind: 'shell', line: command });
    const flaw = findCommandFlaw(command);
    if (flaw?.kind === 'open-quote')
        return refused(`close the quote ${flaw.quote}`);
    if (flaw !== undefined)
        return refused(`\`${flaw.token}\` needs a shell: ${wayToShell}`);
    if (/^\s*https?:/i.test(command)) {
        return refused(`${REQUEST}; a server that is reached by its address cannot be driven yet`);
    }
    if (/^\s*[A-Za-z_]\w*=/.test(command))
        return refused('put variables under `server.env`, without a shell they are no part of a command');
    return argvOf((0,string_argv/* parseArgsStringToArgv */.R)(command));
}
function argvOf([file = '', ...args]) {
    return file === '' ? refused(REQUEST) : accepted({ kind: 'argv', file, args });
}
function wordsOf(written) {
    const words = [];
    for (const [index, item] of written.entries()) {
        // Arguments may be empty, the program may not.
        const reading = index > 0 && item === '' ? accepted('') : word.read(item);
        if (reading.kind === 'refused')
            return refused(`${reading.remedy} (word ${index + 1})`);
        words.push(reading.value);
    }
    return words.length === 0 ? refused(REQUEST) : accepted(words);
}

;// CONCATENATED MODULE: ./build/src/config/json.js
/** Whether `value` is a JSON object: neither an array nor null. */
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/src/config/config.js
const HANDSHAKE_REVISIONS = ['2025-11-25', '2025-06-18', '2025-03-26', '2024-11-05'];
const STATELESS_REVISIONS = ['2026-07-28'];

;// CONCATENATED MODULE: ./build/src/config/form/choice.js

/** One of a few words, exactly as listed. */
function choiceForm(choices) {
    return {
        read: (written) => {
            const chosen = choices.find((choice) => choice === written);
            return chosen === undefined ? refused(`give one of ${choices.join(', ')}`) : accepted(chosen);
        },
        json: { type: 'string', anyOf: [{ enum: [...choices] }, { pattern: INTERPOLATED }] },
    };
}

;// CONCATENATED MODULE: ./build/src/config/form/regular-expression.js

const PLACEHOLDER = /\{\{[^{}]*\}\}/g;
const regular_expression_REQUEST = 'give a regular expression of ECMAScript (flag u), for example "^hello \\d+$"';
/** The source of a regular expression with the flag `u`; placeholders such as `{{seq}}` stand for a digit here. */
const REGULAR_EXPRESSION = {
    read: (written) => typeof written === 'string' && written !== '' && isRegularExpression(written.replace(PLACEHOLDER, '0'))
        ? accepted(written)
        : refused(regular_expression_REQUEST),
    json: { type: 'string', minLength: 1, examples: ['^hello \\d+$'] },
};
function isRegularExpression(source) {
    try {
        new RegExp(source, 'u');
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/src/config/schema/call-schema.js









const METHODS = ['tools/list', 'ping'];
const OBJECT = {
    read: (written) => isJsonObject(written)
        ? accepted(written)
        : refused('write it as keys and values, for example { a: 2 }'),
    json: { type: 'object' },
};
const expectation = section({
    'text-contains': leaf(textForm({ noun: 'text', example: 'hello {{seq}}' }), 'The text of the answer contains this.').optional(),
    'text-equals': leaf(possiblyEmptyTextForm({ noun: 'text', example: 'hello {{seq}}' }), 'The text of the answer is this.').optional(),
    'text-matches': leaf(REGULAR_EXPRESSION, 'The text of the answer matches this regular expression (flag u).').optional(),
    structured: leaf(OBJECT, 'Each key is in structuredContent with an equal value.').optional(),
    'is-error': leaf(BOOLEAN, 'The call is meant to be answered with isError.').optional(),
}, 'write what to expect below it, for example text-contains: hello');
/** One call: which tool, with what, and what the answer must hold. */
const callSchema = section({
    tool: leaf(textForm({ noun: 'the name of a tool', example: 'echo' }), 'Tool that is called.').optional(),
    method: leaf(choiceForm(METHODS), 'Method that is requested instead of a tool.').optional(),
    arguments: leaf(OBJECT, 'Arguments; {{seq}}, {{uuid}} and {{random …}} are filled in for each call.').optional(),
    expect: expectation.describe('What the answer must hold, beside not being an error.').optional(),
    limits: callLimitsSchema.describe("Limits held against this call's own figures.").optional(),
}, 'write the call below it, for example tool: echo')
    .refine(({ tool, method }) => tool !== undefined || method !== undefined, {
    error: `name the tool, for example tool: echo, or a method: ${METHODS.join(' or ')}`,
    params: { seen: 'neither `tool` nor `method`' },
    when: whenSection,
})
    .refine(({ tool, method }) => tool === undefined || method === undefined, {
    path: ['method'],
    error: 'keep one of the two',
    params: { seen: 'stands beside `tool`' },
    when: whenSection,
})
    .refine(onlyWithTool('arguments'), onlyWithToolIssue('arguments'))
    .refine(onlyWithTool('expect'), onlyWithToolIssue('expect'))
    .meta({ id: 'call', oneOf: [{ required: ['tool'] }, { required: ['method'] }] });
function onlyWithTool(setting) {
    return (call) => call[setting] === undefined || call.method === undefined || call.tool !== undefined;
}
function onlyWithToolIssue(setting) {
    return {
        path: [setting],
        error: `take it away, or name a tool in place of the method`,
        params: { seen: 'only a tool has it' },
        when: whenSection,
    };
}

;// CONCATENATED MODULE: ./build/src/config/schema/server-schema.js






const server_schema_HOUR = 3_600_000;
const environment = named({
    value: leaf(possiblyEmptyTextForm({ noun: 'text', example: 'error' }), 'Value of the variable.'),
    name: {
        pattern: /^[^=\p{Cc}]+$/u,
        remedy: 'give the name of an environment variable, for example LOG_LEVEL',
    },
    remedy: 'write variables by name below it, for example LOG_LEVEL: error',
});
/** How the server under test is started and how long it may take. */
const serverSchema = section({
    command: leaf(COMMAND, 'Starts the server under test. A string is split into words; a list is taken as it is.').optional(),
    shell: leaf(BOOLEAN, 'Hand the command to the shell of the system.').prefault(false),
    cwd: leaf(textForm({ noun: 'a directory', example: './server' }), 'Directory that the server starts in.').optional(),
    env: environment.describe('Variables added to the scrubbed environment of the server.').prefault({}),
    'startup-timeout': timeout('From the start to the first answer.', '10s'),
    'call-timeout': timeout('From a request to its answer.', '30s'),
    'exit-timeout': timeout('From the end of stdin to the exit; then the server is made to stop.', '5s'),
}, 'write the settings of the server below it, for example command: node dist/index.js');
function timeout(help, byDefault) {
    const form = quantityForm({ quantity: QUANTITIES.ms, min: 1, max: server_schema_HOUR, example: byDefault });
    return leaf(form, help).prefault(byDefault);
}

;// CONCATENATED MODULE: ./build/src/config/schema/schema.js









/** These two hold for the flags of the same name too. */
const SEED = wholeNumberForm({ min: 0, max: 4_294_967_295, example: 1 });
const PROTOCOL = choiceForm(['auto', ...STATELESS_REVISIONS, ...HANDSHAKE_REVISIONS]);
const NAME = {
    pattern: /^[A-Za-z][\w.-]{0,63}$/,
    remedy: 'start a name with a letter and go on with letters, digits, `-`, `_` or `.`, up to 64',
};
/**
 * The configuration file: structure, defaults, bounds and help once. What comes out has its defaults
 * filled in and its quantities in base units; `configJsonSchema` tells editors what may go in.
 */
const configSchema = section({
    server: serverSchema.describe('The server under test.').prefault({}),
    protocol: leaf(PROTOCOL, 'Protocol revision to speak; auto finds it out.').prefault('auto'),
    seed: leaf(SEED, 'Seed of call order and of random arguments.').prefault(1),
    calls: named({
        value: callSchema,
        name: NAME,
        remedy: 'write calls by name below it, for example echo: { tool: echo }',
    })
        .describe('Calls by name; without any, the tools marked read-only are found and called.')
        .prefault({}),
    scenarios: named({
        value: scenarioSchema,
        name: NAME,
        remedy: 'write scenarios by name below it, for example soak: { kind: leak }',
    })
        .describe('Scenarios by name, run in this order; without any, the default suite.')
        .prefault({}),
    limits: limitsSchema.describe('Limits for every scenario.').optional(),
}, 'write settings by name, for example server: { command: node dist/index.js }');

;// CONCATENATED MODULE: ./build/src/config/file/path.js
/** `scenarios.soak.calls`, `server.command[1]`; `configuration` for the root. */
function renderPath(path) {
    const text = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
    return text === '' ? 'configuration' : text.replace(/^\./, '');
}

;// CONCATENATED MODULE: ./build/src/config/file/seen.js

const LONGEST = 60;
/** A value as it was written, for a complaint: `got "many"`. Never what the environment filled in. */
function seenNode(node) {
    if ((0,dist/* isMap */.jh)(node))
        return 'got keys and values';
    if ((0,dist/* isSeq */.oP)(node))
        return 'got a list';
    if (!(0,dist/* isScalar */.jn)(node))
        return 'got nothing';
    return typeof node.value === 'string' ? seenText(node.value) : `got ${node.source || 'nothing'}`;
}
/** Text in quotes, cut to 60 characters. */
function seenText(text) {
    const characters = [...text];
    return `got ${JSON.stringify(characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : text)}`;
}

;// CONCATENATED MODULE: ./build/src/config/nearest.js
/** The candidate that a word was most likely meant to be; undefined when none is close. */
function nearest(word, candidates) {
    const tolerance = Math.max(1, Math.floor(word.length / 3));
    const distances = candidates.map((candidate) => ({ candidate, distance: editDistance(word, candidate) }));
    const [best] = distances.sort((a, b) => a.distance - b.distance);
    return best !== undefined && best.distance <= tolerance ? best.candidate : undefined;
}
/** Insertions, deletions and replacements of one character that lead from one word to the other (Levenshtein, 1966). */
function editDistance(from, to) {
    let row = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (const [i, character] of [...from].entries()) {
        const next = [i + 1];
        for (let j = 0; j < to.length; j += 1) {
            const replaced = (row[j] ?? 0) + (character === to[j] ? 0 : 1);
            next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
        }
        row = next;
    }
    return row.at(-1) ?? 0;
}

;// CONCATENATED MODULE: ./build/src/config/schema/schema-complaints.js




/** What the schema objects to, in our sentences; the message of each of its issues is a remedy. */
function complaintsOf(issue, tree) {
    const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    switch (issue.code) {
        case 'unrecognized_keys':
            return issue.keys.map((key) => unknownKey([...path, key], knownKeys(issue.message), tree));
        case 'invalid_key':
            return [badKey(path, issue.issues[0]?.message ?? '', tree)];
        default:
            return [badValue(path, issue, tree)];
    }
}
function unknownKey(path, known, tree) {
    const meant = nearest(String(path.at(-1)), known);
    const remedy = meant === undefined ? `use one of ${known.join(', ')}` : `did you mean \`${meant}\`?`;
    return { ...at(path, tree.find(path)?.key, tree), seen: 'not a setting', remedy };
}
function badKey(path, remedy, tree) {
    return { ...at(path, tree.find(path)?.key, tree), seen: 'not a name that can be used', remedy };
}
function badValue(path, issue, tree) {
    const remedy = issue.message;
    const found = tree.find(path);
    if (found === undefined) {
        return { ...at(path, tree.find(path.slice(0, -1))?.key, tree), seen: 'missing', remedy };
    }
    const seen = issue.code === 'custom' ? issue.params?.['seen'] : undefined;
    if (typeof seen === 'string')
        return { ...at(path, found.key, tree), seen, remedy };
    return { ...at(path, found.value, tree), seen: seenNode(tree.resolve(found.value)), remedy };
}
function at(path, node, tree) {
    return { setting: renderPath(path), place: tree.placeOf(node ?? tree.root) };
}

;// CONCATENATED MODULE: ./build/src/config/file/interpolate.js

const REFERENCE = /\$\$\{|\$\{(?<name>[A-Za-z_]\w*)(?<fallback>:-[^}]*)?\}|\$\{/g;
/**
 * `${NAME}` → its value, `${NAME:-text}` → its value, or the text when it is not set or empty, `$${` → `${`.
 * What is filled in is not read again. Refused when a variable is not set, or a `${` says anything else.
 */
function interpolate(text, environment) {
    const values = [];
    const unset = [];
    let isMalformed = false;
    const filled = text.replace(REFERENCE, (reference, name, fallback) => {
        if (reference === '$${')
            return '${';
        if (name === undefined) {
            isMalformed = true;
            return reference;
        }
        const value = Object.hasOwn(environment, name) ? environment[name] : undefined;
        if (fallback !== undefined && (value === undefined || value === ''))
            return fallback.slice(':-'.length);
        if (value === undefined)
            unset.push(name);
        else
            values.push(value);
        return value ?? reference;
    });
    if (isMalformed)
        return refused(`write \${NAME}, \${NAME:-default}, or $\${ where you mean the characters \${`);
    const [first] = unset;
    if (first !== undefined) {
        return refused(`set ${[...new Set(unset)].join(' and ')} in the environment, or write \${${first}:-default}`);
    }
    return accepted({ text: filled, values });
}

;// CONCATENATED MODULE: ./build/src/config/file/nesting.js

/**
 * How deep a text nests brackets, or `-` and `?` on one line, told without recursion: far deeper than any
 * configuration, the YAML composer runs out of stack and can take the process with it.
 * Deeper than `enough` is not counted.
 */
function nestingDepth(text, enough) {
    let brackets = 0;
    let indicators = 0;
    let deepest = 0;
    for (const token of new dist/* Lexer */.JG().lex(text)) {
        const type = dist/* CST */.DB.tokenType(token);
        if (type === 'flow-seq-start' || type === 'flow-map-start')
            brackets += 1;
        if (type === 'flow-seq-end' || type === 'flow-map-end')
            brackets -= 1;
        if (type === 'seq-item-ind' || type === 'explicit-key-ind')
            indicators += 1;
        if (type === 'newline')
            indicators = 0;
        deepest = Math.max(deepest, brackets + indicators);
        if (deepest > enough)
            return deepest;
    }
    return deepest;
}

;// CONCATENATED MODULE: ./build/src/config/file/syntax-complaints.js
const MOST_COMPLAINTS = 10;
/** What the YAML parser objects to, warnings included, in our sentences. */
function syntaxComplaints({ document, text, placeAt }) {
    const flaws = [...document.errors, ...document.warnings];
    // Once one token is out of place, those after it are as well: that is one mistake, not ten.
    const causes = flaws.filter(({ code }, index) => index === 0 || code !== 'UNEXPECTED_TOKEN');
    return causes.slice(0, MOST_COMPLAINTS).map((flaw) => ({
        setting: 'configuration',
        place: placeAt(flaw.pos[0]),
        ...explained(flaw, text),
    }));
}
function explained({ code, message, pos: [offset] }, text) {
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

;// CONCATENATED MODULE: ./build/src/config/file/yaml-tree.js



const MOST_BYTES = 1024 * 1024;
const DEEPEST_NESTING = 100;
/** Parses one YAML 1.2 document. Keys that stand twice are not refused here: who reads the values sees them. */
function parseYamlTree(source) {
    const excess = complaintOfExcess(source);
    if (excess !== undefined)
        return { kind: 'refused', complaints: [excess] };
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(source.text, {
        schema: 'core',
        uniqueKeys: false,
        prettyErrors: false,
        lineCounter: lines,
    });
    const placeAt = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file: source.name, line, column: col };
    };
    const flaws = syntaxComplaints({ document, text: source.text, placeAt });
    if (flaws.length > 0)
        return { kind: 'refused', complaints: flaws };
    const root = document.contents;
    if (root === null)
        return { kind: 'refused', complaints: [EMPTY(placeAt(0))] };
    return { kind: 'parsed', value: treeOf(document, root, placeAt) };
}
/** A key as text, as it is written: `1.10` keeps its zero. Undefined for a key that is no scalar. */
function keyText(key) {
    if (!(0,dist/* isScalar */.jn)(key))
        return undefined;
    return typeof key.value === 'string' ? key.value : (key.source ?? '');
}
function treeOf(document, root, placeAt) {
    const anchored = anchorsOfAliases(document);
    const resolve = (node) => ((0,dist/* isAlias */.Vj)(node) ? anchored.get(node) : node);
    const step = (from, name) => {
        const node = from && resolve(from.value);
        if ((0,dist/* isSeq */.oP)(node)) {
            const item = node.items[Number(name)];
            return (0,dist/* isNode */.Ll)(item) ? { key: undefined, value: item } : undefined;
        }
        const pair = (0,dist/* isMap */.jh)(node) ? node.items.findLast(({ key }) => keyText(key) === String(name)) : undefined;
        if (!(0,dist/* isScalar */.jn)(pair?.key))
            return undefined;
        return { key: pair.key, value: (0,dist/* isNode */.Ll)(pair.value) ? pair.value : pair.key };
    };
    return {
        root,
        resolve,
        find: (path) => path.reduce(step, { key: undefined, value: root }),
        placeOf: (node) => placeAt(node.range?.[0] ?? 0),
    };
}
/** In the order of the document, since an anchor's name may be given again. */
function anchorsOfAliases(document) {
    const anchors = new Map();
    const aliases = new Map();
    (0,dist/* visit */.YR)(document, {
        Node: (_, node) => {
            if ((0,dist/* isAlias */.Vj)(node)) {
                const target = anchors.get(node.source);
                if (target !== undefined)
                    aliases.set(node, target);
            }
            else if (node.anchor !== undefined) {
                anchors.set(node.anchor, node);
            }
        },
    });
    return aliases;
}
function complaintOfExcess({ name, text }) {
    const place = { file: name, line: 1, column: 1 };
    const bytes = Buffer.byteLength(text);
    if (bytes > MOST_BYTES) {
        const seen = `got ${bytes.toLocaleString('en-US')} bytes`;
        return { setting: 'configuration', place, seen, remedy: 'keep the file to 1 MiB' };
    }
    if (nestingDepth(text, DEEPEST_NESTING) > DEEPEST_NESTING) {
        const remedy = `nest no deeper than ${DEEPEST_NESTING} levels`;
        return { setting: 'configuration', place, seen: 'got values nested too deeply', remedy };
    }
    return undefined;
}
const EMPTY = (place) => ({
    setting: 'configuration',
    place,
    seen: 'the file is empty',
    remedy: 'write at least server: { command: node dist/index.js }',
});

;// CONCATENATED MODULE: ./build/src/config/file/plain-value.js





const MOST_VALUES = 200_000;
const plain_value_DEEPEST_NESTING = 100;
const EXTENT = `keep to ${MOST_VALUES.toLocaleString('en-US')} values and ${plain_value_DEEPEST_NESTING} levels`;
/** What a YAML tree says, as JSON. The environment fills text only: whatever it holds, text stays text. */
function readPlainValue(tree, environment) {
    const filledIn = [];
    const complaints = [];
    let values = 0;
    let isExhausted = false;
    const complain = (path, node, seen, remedy) => {
        complaints.push({ setting: renderPath(path), place: tree.placeOf(node), seen, remedy });
    };
    const read = (written, path) => {
        values += 1;
        if (isExhausted)
            return null;
        if (values > MOST_VALUES || path.length > plain_value_DEEPEST_NESTING) {
            isExhausted = true;
            complain([], tree.root, 'got too many values or levels, aliases unfolded', EXTENT);
            return null;
        }
        const node = tree.resolve(written);
        if ((0,dist/* isMap */.jh)(node))
            return readMap(node, path);
        if ((0,dist/* isSeq */.oP)(node))
            return node.items.map((item, index) => read(item, [...path, index]));
        if ((0,dist/* isScalar */.jn)(node))
            return readScalar(node, path);
        complain(path, written, 'an alias without its anchor', 'write the anchor (`&name`) before the alias');
        return null;
    };
    const readMap = (map, path) => {
        const entries = new Map();
        for (const pair of map.items) {
            const name = keyText(pair.key);
            if (name === undefined || name === '__proto__') {
                complain(path, pair.key, 'a key that cannot be one', 'use plain text as a key');
                continue;
            }
            if (entries.has(name))
                complain([...path, name], pair.key, 'stands twice', 'keep one of the two');
            entries.set(name, pair.value === null ? null : read(pair.value, [...path, name]));
        }
        return Object.fromEntries(entries);
    };
    const readScalar = (scalar, path) => {
        const { value } = scalar;
        if (typeof value === 'string')
            return readText(value, scalar, path);
        if (typeof value === 'boolean' || value === null)
            return value;
        if (typeof value === 'number' && isExact(value, scalar.source))
            return value;
        complain(path, scalar, seenNode(scalar), 'write it in quotes: a number cannot hold it exactly');
        return null;
    };
    const readText = (text, scalar, path) => {
        const reading = interpolate(text, environment);
        if (reading.kind === 'refused') {
            complain(path, scalar, seenNode(scalar), reading.remedy);
            return text;
        }
        filledIn.push(...reading.value.values);
        return reading.value.text;
    };
    const value = read(tree.root, []);
    return { value: isExhausted ? null : value, filledIn, complaints };
}
/** Infinity and NaN are not JSON; a whole number beyond 2⁵³ would come out as another one. */
function isExact(value, source = '') {
    return Number.isFinite(value) && (Number.isSafeInteger(value) || !/^([-+]?\d+|0[ox].*)$/.test(source));
}

;// CONCATENATED MODULE: ./build/src/config/file/config-file.js








/** What a run without a file has: every default. */
const NO_FILE = {
    settings: configSchema.parse({}),
    written: {},
    command: undefined,
    tree: undefined,
    filledIn: [],
    complaints: [],
};
function readConfigFile(source, environment) {
    const parsed = parseYamlTree(source);
    if (parsed.kind === 'refused')
        return { ...UNREADABLE, complaints: parsed.complaints };
    const tree = parsed.value;
    const plain = readPlainValue(tree, environment);
    const checked = configSchema.safeParse(plain.value);
    const command = readServerCommand(plain.value, tree);
    const complaints = oneForEachSetting([
        ...plain.complaints,
        ...(checked.error?.issues ?? []).flatMap((issue) => complaintsOf(issue, tree)),
        ...command.complaints,
    ]);
    return {
        settings: complaints.length === 0 ? checked.data : undefined,
        written: isJsonObject(plain.value) ? plain.value : undefined,
        command: command.line,
        tree,
        filledIn: plain.filledIn,
        complaints: complaints.sort(inFileOrder),
    };
}
const UNREADABLE = { ...NO_FILE, settings: undefined, written: undefined };
/** Only where `command` and `shell` are each right by themselves; else the schema complains. */
function readServerCommand(config, tree) {
    const none = { line: undefined, complaints: [] };
    const server = isJsonObject(config) ? config['server'] : undefined;
    if (!isJsonObject(server))
        return none;
    const command = COMMAND.read(server['command']);
    const shell = BOOLEAN.read(server['shell'] ?? false);
    if (command.kind === 'refused' || shell.kind === 'refused')
        return none;
    const reading = readCommandLine({ command: command.value, shell: shell.value });
    if (reading.kind === 'accepted')
        return { line: reading.value, complaints: [] };
    const node = tree.find(['server', 'command'])?.value ?? tree.root;
    const seen = seenNode(tree.resolve(node));
    const complaint = { setting: 'server.command', place: tree.placeOf(node), seen, remedy: reading.remedy };
    return { line: undefined, complaints: [complaint] };
}
/** The first complaint about a setting explains the later ones: text that was not filled in is no duration either. */
function oneForEachSetting(complaints) {
    const bySetting = new Map();
    for (const complaint of complaints) {
        if (!bySetting.has(complaint.setting))
            bySetting.set(complaint.setting, complaint);
    }
    return [...bySetting.values()];
}
function inFileOrder(a, b) {
    return (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0);
}

;// CONCATENATED MODULE: ./build/src/config/given.js

/** Reads what was given, if anything; what is refused becomes a complaint and undefined. */
function takeOrComplain(complaints) {
    return (given, read) => {
        if (given === undefined)
            return undefined;
        const reading = read(given.raw);
        if (reading.kind === 'accepted')
            return reading.value;
        const seen = typeof given.raw === 'string' ? seenText(given.raw) : `got ${given.raw}`;
        complaints.push({ setting: given.setting, seen, remedy: reading.remedy });
        return undefined;
    };
}

;// CONCATENATED MODULE: ./build/src/config/overrides.js







/** Settings that a flag or an Action input sets in place of the file. */
const OVERRIDE_NAMES = [
    'command',
    'scenarios',
    'rounds',
    'quick',
    'seed',
    'protocol',
    'working-directory',
];
const COMMAND_LINE = textForm({
    noun: 'the command that starts the server',
    example: '"node dist/index.js"',
});
const SHELL_BY_FILE = 'set `server.shell: true` in the configuration file, or write the command there as a list';
const DIRECTORY = textForm({ noun: 'a directory', example: './server' });
const SCENARIOS = textForm({ noun: 'names of scenarios separated by commas', example: 'sequential,leak' });
/** Reads every override by the same forms as the file's settings. */
function readOverrides(overrides, context) {
    const complaints = [];
    const take = takeOrComplain(complaints);
    return {
        command: take(overrides.command, (raw) => readCommand(raw, context.shell)),
        scenarios: take(overrides.scenarios, (raw) => readScenarios(raw, context.scenarios)),
        rounds: take(overrides.rounds, ROUNDS.read),
        isQuick: take(overrides.quick, BOOLEAN.read),
        seed: take(overrides.seed, SEED.read),
        protocol: take(overrides.protocol, PROTOCOL.read),
        cwd: take(overrides['working-directory'], DIRECTORY.read),
        complaints,
    };
}
function readCommand(raw, shell) {
    const command = COMMAND_LINE.read(raw);
    return command.kind === 'accepted'
        ? readCommandLine({ command: command.value, shell }, SHELL_BY_FILE)
        : command;
}
function readScenarios(raw, known) {
    const text = SCENARIOS.read(raw);
    if (text.kind === 'refused')
        return text;
    const names = text.value.split(',').map((name) => name.trim());
    if (names.includes(''))
        return refused('give names separated by single commas, for example sequential,leak');
    const isUnknown = known !== undefined && names.some((name) => !known.includes(name));
    return isUnknown ? refused(`name some of ${known.join(', ')}`) : accepted(names);
}

;// CONCATENATED MODULE: ./build/src/config/parse-config.js






/**
 * One configuration out of everything the user wrote, or every complaint about it: those about the file in
 * its order, then those about overrides. No complaint tells a value that came from the environment.
 */
function parseConfig({ file, overrides, environment }) {
    const read = file === undefined ? NO_FILE : readConfigFile(file, environment);
    const given = readOverrides(overrides, { shell: asksForShell(read), scenarios: scenarioNames(read) });
    const missing = overrides.command === undefined ? missingCommand(read) : [];
    const complaints = [...read.complaints, ...missing, ...given.complaints];
    const command = given.command ?? read.command;
    if (complaints.length > 0 || read.settings === undefined || command === undefined) {
        return { kind: 'refused', complaints };
    }
    const value = {
        ...assembleConfig({ settings: read.settings, command, overrides: given }),
        secrets: secretsIn(read.filledIn),
        placeOf: placeFinder(read.tree),
    };
    return { kind: 'parsed', value };
}
/** A shell that the file asks for also reads a command that stands beside the file. */
function asksForShell({ written }) {
    const server = written?.['server'];
    return isJsonObject(server) && (server['shell'] === true || server['shell'] === 'true');
}
function scenarioNames({ written }) {
    if (written === undefined)
        return undefined;
    const { scenarios = {} } = written;
    if (!isJsonObject(scenarios))
        return undefined;
    const names = Object.keys(scenarios);
    return names.length > 0 ? names : DEFAULT_SUITE;
}
function missingCommand({ written, tree }) {
    if (written === undefined)
        return [];
    const { server = {} } = written;
    if (!isJsonObject(server) || server['command'] !== undefined)
        return [];
    if (tree === undefined)
        return [NOTHING_TO_RUN];
    const remedy = 'give the command that starts the server, for example node dist/index.js, there or as `command` of the run';
    const place = tree.placeOf(tree.find(['server'])?.key ?? tree.root);
    return [{ setting: 'server.command', place, seen: 'missing', remedy }];
}
const NOTHING_TO_RUN = {
    setting: 'command',
    seen: 'missing, and there is no configuration file',
    remedy: 'give the command that starts the server, for example "node dist/index.js", or write a configuration file with server: { command: node dist/index.js }',
};
const SHORTEST_SECRET = 4;
/** Longest first, so that masking one leaves no rest of another; what is shorter than 4 characters is in every text. */
function secretsIn(filledIn) {
    const secrets = filledIn.filter((value) => value.length >= SHORTEST_SECRET);
    return [...new Set(secrets)].sort((a, b) => b.length - a.length);
}
/** The value of a setting; of a collection its key, which names it better than its first line. */
function placeFinder(tree) {
    return (path) => {
        const found = tree?.find(path);
        if (tree === undefined || found === undefined)
            return undefined;
        return tree.placeOf((0,dist/* isCollection */.P3)(found.value) ? (found.key ?? found.value) : found.value);
    };
}

;// CONCATENATED MODULE: ./build/src/config/run-options.js





const CONFIG_PATH = textForm({ noun: 'the path of a file', example: './load-gate.yml' });
const PATH = textForm({ noun: 'the path of a file', example: './result.json' });
const FAIL_ON_FORM = choiceForm(run_settings/* RUN_SETTINGS */._t['fail-on'].choices);
/** Every setting that is no part of the configuration, or every complaint about one; `parseConfig` reads the rest. */
function parseRunOptions(raw, dialect) {
    const complaints = [];
    const take = takeOrComplain(complaints);
    take(given(raw, 'config', dialect), CONFIG_PATH.read);
    const value = {
        out: take(given(raw, 'out', dialect), PATH.read),
        markdown: take(given(raw, 'markdown', dialect), PATH.read),
        failOn: take(given(raw, 'fail-on', dialect), FAIL_ON_FORM.read) ?? run_settings/* RUN_SETTINGS */._t['fail-on'].default,
    };
    return complaints.length === 0 ? { kind: 'parsed', value } : { kind: 'refused', complaints };
}
/** Where the configuration file is; the default place also for a path that `parseRunOptions` refuses. */
function configFileOf(raw) {
    const path = raw.config;
    return typeof path === 'string' && path !== ''
        ? { path, isGiven: true }
        : { path: run_settings/* RUN_SETTINGS */._t.config.default, isGiven: false };
}
/** The settings that `parseConfig` holds against the file. */
function overridesOf(raw, dialect) {
    const overrides = {};
    for (const name of OVERRIDE_NAMES) {
        const override = given(raw, name, dialect);
        if (override !== undefined)
            overrides[name] = override;
    }
    return overrides;
}
/** An input that is empty was not given: GitHub knows no other way to leave one out. */
function given(raw, name, dialect) {
    const written = raw[name];
    if (written === undefined || (dialect === 'input' && written === ''))
        return undefined;
    return { setting: (0,run_settings/* settingIn */.eE)(dialect, name), raw: written };
}

;// CONCATENATED MODULE: ./build/src/plan/keyed-random.js
/**
 * The random numbers that belong to one place of one call: a pure function of seed, call number and
 * key, so that a request, its expectation and a repetition on another server all see the same values
 * without anything being stored. Mixing: the finaliser of MurmurHash3 (Appleby, 2011); stream:
 * SplitMix (Steele, Lea, Flood, 2014) with 32-bit state. Not for cryptography.
 */
function keyedRandom(seed, seq, key) {
    let state = keyed_random_mix(keyed_random_mix(keyed_random_mix(seed | 0) ^ seq) ^ key);
    return () => {
        state = (state + 0x9e3779b9) | 0;
        return keyed_random_mix(state) >>> 0;
    };
}
/** Uniform in [min, max], both whole numbers; the bias is below 2⁻²¹ for ranges under 2³². */
function uniformInteger(next, min, max) {
    const unit = (next() * 0x200000 + (next() >>> 11)) / 2 ** 53;
    return min + Math.floor(unit * (max - min + 1));
}
/** FNV-1a (Fowler, Noll, Vo), 32 bit: a key made of a text. */
function keyOf(text) {
    let hash = 0x811c9dc5;
    for (let at = 0; at < text.length; at += 1)
        hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    return hash | 0;
}
function keyed_random_mix(value) {
    let bits = value;
    bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
    bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
    return bits ^ (bits >>> 16);
}

;// CONCATENATED MODULE: ./build/src/plan/placeholder.js

const PLACEHOLDER_FORMS = '{{seq}}, {{uuid}}, {{random int 1 100}}, {{random text 16}} or {{random choice red green}}';
const MAX_TEXT = 1_000_000;
/** Undefined if `source` (without the braces) is none of the known forms. */
function parsePlaceholder(source) {
    const words = source.trim().split(/\s+/);
    if (words.includes('|'))
        return undefined;
    const [name, form, ...rest] = words;
    const key = keyOf(source.trim());
    if (name === 'seq' && form === undefined)
        return { kind: 'seq' };
    if (name === 'uuid' && rest.length === 0)
        return { kind: 'uuid', key };
    if (name !== 'random')
        return undefined;
    switch (form) {
        case 'int':
            return parseInteger(key, rest);
        case 'text':
            return parseText(key, rest);
        case 'choice':
            return rest.length > 0 ? { kind: 'choice', key, words: rest } : undefined;
        default:
            return undefined;
    }
}
function parseInteger(key, [from, to, ...rest]) {
    const min = Number(from);
    const max = Number(to);
    if (rest.length > 0)
        return undefined;
    if (!Number.isSafeInteger(min) || !Number.isSafeInteger(max) || min > max)
        return undefined;
    return { kind: 'integer', key, min, max };
}
function parseText(key, [size, ...rest]) {
    const length = Number(size);
    if (rest.length > 0 || !Number.isInteger(length) || length < 1 || length > MAX_TEXT)
        return undefined;
    return { kind: 'text', key, length };
}
/** The value for one call, as text; `isNumeric` placeholders give decimal digits. */
function fillPlaceholder(placeholder, { seed, seq }) {
    switch (placeholder.kind) {
        case 'seq':
            return String(seq);
        case 'uuid':
            return makeUuid(keyedRandom(seed, seq, placeholder.key));
        case 'integer':
            return String(uniformInteger(keyedRandom(seed, seq, placeholder.key), placeholder.min, placeholder.max));
        case 'text':
            return makeText(keyedRandom(seed, seq, placeholder.key), placeholder.length);
        case 'choice': {
            const at = uniformInteger(keyedRandom(seed, seq, placeholder.key), 0, placeholder.words.length - 1);
            return placeholder.words[at] ?? '';
        }
    }
}
/** Whether the filled text is a decimal number, and so may be written as one. */
function isNumeric(placeholder) {
    return placeholder.kind === 'seq' || placeholder.kind === 'integer';
}
/** Whether no two calls of a round are given the same value. */
function isUniquePerCall(placeholder) {
    return placeholder.kind === 'seq' || placeholder.kind === 'uuid';
}
/** RFC 9562, version 4 layout. */
function makeUuid(next) {
    const word = () => next().toString(16).padStart(8, '0');
    const [a, b, c, d] = [word(), word(), word(), word()];
    const variant = ((next() & 0x3) | 0x8).toString(16);
    return `${a}-${b.slice(0, 4)}-4${b.slice(5)}-${variant}${c.slice(1, 4)}-${c.slice(4)}${d}`;
}
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz012345';
function makeText(next, length) {
    let text = '';
    while (text.length < length) {
        let bits = next();
        for (let letter = 0; letter < 6 && text.length < length; letter += 1) {
            text += ALPHABET[bits & 31];
            bits >>>= 5;
        }
    }
    return text;
}

;// CONCATENATED MODULE: ./build/src/plan/template.js

/** `\{{` stands for a literal `{{`; `{{…}}` for a placeholder. */
const HOLE = /\\\{\{|\{\{(.*?)\}\}/gsu;
const AS_NUMBER = /^\{\{(?<source>.*?)\|\s*number\s*\}\}$/su;
/**
 * Compiles a value to JSON text with holes. A string that is nothing but `{{… | number}}` becomes a JSON
 * number. Every fault is reported to `onFault`; its text stays as it is.
 */
function compileJson(value, onFault) {
    const pieces = [];
    appendJson(value, [], pieces, onFault);
    return { pieces: joinLiterals(pieces) };
}
/** Compiles a plain text (not JSON) with holes. */
function compileText(text, onFault) {
    return { pieces: joinLiterals(splitText(text, [], onFault)) };
}
function fillTemplate({ pieces }, filling) {
    let text = '';
    for (const piece of pieces)
        text += typeof piece === 'string' ? piece : fillPlaceholder(piece, filling);
    return text;
}
/** Whether the filled text differs between any two calls of a round. */
function isUniqueText({ pieces }) {
    return pieces.some((piece) => typeof piece !== 'string' && isUniquePerCall(piece));
}
function hasHoles({ pieces }) {
    return pieces.some((piece) => typeof piece !== 'string');
}
/** Makes a text literal: what looks like a placeholder in it is none. */
function escapeTemplate(text) {
    return text.replaceAll('{{', '\\{{');
}
function appendJson(value, path, pieces, onFault) {
    if (typeof value === 'string') {
        appendString(value, path, pieces, onFault);
    }
    else if (Array.isArray(value)) {
        pieces.push('[');
        value.forEach((item, at) => {
            if (at > 0)
                pieces.push(',');
            appendJson(item, [...path, at], pieces, onFault);
        });
        pieces.push(']');
    }
    else if (typeof value === 'object' && value !== null) {
        pieces.push('{');
        let separator = '';
        for (const [key, item] of Object.entries(value)) {
            if (item === undefined)
                continue;
            pieces.push(`${separator}${JSON.stringify(key)}:`);
            appendJson(item, [...path, key], pieces, onFault);
            separator = ',';
        }
        pieces.push('}');
    }
    else {
        pieces.push(JSON.stringify(value));
    }
}
function appendString(text, path, pieces, onFault) {
    const numberSource = AS_NUMBER.exec(text)?.groups?.['source'];
    if (numberSource !== undefined) {
        const placeholder = parsePlaceholder(numberSource);
        if (placeholder !== undefined && isNumeric(placeholder)) {
            pieces.push(placeholder);
            return;
        }
    }
    pieces.push('"');
    for (const piece of splitText(text, path, onFault)) {
        if (typeof piece === 'string')
            pieces.push(JSON.stringify(piece).slice(1, -1));
        else
            pieces.push(piece.kind === 'choice' ? escapeChoice(piece) : piece);
    }
    pieces.push('"');
}
/** Every other placeholder gives characters that need no escape in JSON. */
function escapeChoice(piece) {
    return { ...piece, words: piece.words.map((word) => JSON.stringify(word).slice(1, -1)) };
}
function splitText(text, path, onFault) {
    const pieces = [];
    let end = 0;
    for (const match of text.matchAll(HOLE)) {
        pieces.push(text.slice(end, match.index));
        end = match.index + match[0].length;
        const source = match[1];
        if (source === undefined) {
            pieces.push('{{');
            continue;
        }
        const placeholder = parsePlaceholder(source);
        if (placeholder === undefined)
            onFault(faultOf(source, path));
        pieces.push(placeholder ?? match[0]);
    }
    pieces.push(text.slice(end));
    return pieces;
}
function faultOf(source, path) {
    const remedy = /\|\s*number\s*$/u.test(source)
        ? 'put {{seq | number}} or {{random int 1 100 | number}} alone between the quotes'
        : `write ${PLACEHOLDER_FORMS}, or \\{{ for two literal braces`;
    return { path, seen: `got "{{${source}}}", which is no placeholder`, remedy };
}
/** Neighbouring literals become one: the fewer pieces, the cheaper each fill. */
function joinLiterals(pieces) {
    const joined = [];
    for (const piece of pieces) {
        const last = joined.at(-1);
        if (typeof piece === 'string' && typeof last === 'string')
            joined[joined.length - 1] = last + piece;
        else if (piece !== '')
            joined.push(piece);
    }
    return joined;
}

;// CONCATENATED MODULE: ./build/src/plan/answer-check.js


const OK = { kind: 'ok' };
/** `onFault` receives what is wrong in the expectation's templates, with the path from `expect`. */
function compileCheck(expect, onFault) {
    const text = (key, value) => value === undefined ? undefined : compileText(value, below(key, onFault));
    return {
        textContains: text('text-contains', expect.textContains),
        textEquals: text('text-equals', expect.textEquals),
        textMatches: compilePattern(expect.textMatches, below('text-matches', onFault)),
        structured: compileStructured(expect.structured, below('structured', onFault)),
        isError: expect.isError ?? false,
        echoed: [],
    };
}
function below(key, onFault) {
    return (fault) => onFault({ ...fault, path: [key, ...fault.path] });
}
function compilePattern(source, onFault) {
    if (source === undefined)
        return undefined;
    const faults = [];
    const pattern = compileText(source, (fault) => faults.push(fault));
    if (hasHoles(pattern))
        return pattern;
    const compiled = regularExpression(fixedText(pattern));
    if (compiled === undefined && faults.length === 0) {
        const remedy = 'give a regular expression; \\{{ stands for two literal braces, so write [{]{2} for them here';
        faults.push({ path: [], seen: `got ${fixedText(pattern)}`, remedy });
    }
    faults.forEach(onFault);
    return compiled;
}
function regularExpression(source) {
    try {
        return new RegExp(source, 'u');
    }
    catch {
        return undefined;
    }
}
function compileStructured(structured, onFault) {
    if (structured === undefined)
        return undefined;
    const template = compileJson(structured, onFault);
    return hasHoles(template) ? template : { fixed: JSON.parse(fixedText(template)) };
}
function fixedText({ pieces }) {
    return pieces.join('');
}
/** Whether a passed check proves that the answer belongs to its own request and to no other of the round. */
function isTellingApart(check) {
    return tellingTemplates(check).length > 0;
}
function tellingTemplates(check) {
    // Not the pattern: /call 1/ is also found in "call 12".
    const { textContains, textEquals, structured, echoed } = check;
    return [textContains, textEquals, structured, ...echoed].filter((item) => isTemplate(item) && isUniqueText(item));
}
/** Checks a `tools/call` result. Cost: one search of the text per configured check. */
function checkAnswer(check, result, filling) {
    if (!isJsonObject(result))
        return { kind: 'unexpected-answer', sample: 'the result is no object' };
    if (result['resultType'] === 'input_required') {
        return { kind: 'input-required', sample: 'the tool asks its caller for input' };
    }
    if ((result['isError'] === true) !== check.isError) {
        return check.isError
            ? { kind: 'unexpected-answer', sample: `isError was expected: ${textOf(result)}` }
            : { kind: 'tool-error', sample: textOf(result) };
    }
    const sample = answer_check_faultOf(check, result, filling);
    return sample === undefined ? OK : { kind: 'unexpected-answer', sample };
}
function answer_check_faultOf(check, result, filling) {
    const { textContains, textEquals, textMatches, structured, echoed } = check;
    const text = textOf(result);
    if (textContains !== undefined) {
        const wanted = fillTemplate(textContains, filling);
        if (!contains(text, wanted, hasHoles(textContains)))
            return `"${wanted}" is not in "${text}"`;
    }
    if (textEquals !== undefined) {
        const wanted = fillTemplate(textEquals, filling);
        if (text !== wanted)
            return `expected "${wanted}", got "${text}"`;
    }
    if (textMatches !== undefined && !matches(textMatches, text, filling))
        return `"${text}" does not match`;
    if (structured !== undefined) {
        const wanted = isTemplate(structured)
            ? JSON.parse(fillTemplate(structured, filling))
            : structured.fixed;
        const at = firstDifference(result['structuredContent'], wanted, 'structuredContent');
        if (at !== undefined)
            return at;
    }
    for (const template of echoed) {
        const wanted = fillTemplate(template, filling);
        if (!echoes(result, wanted))
            return `"${wanted}", which the tool used to send back, is not in "${text}"`;
    }
    return undefined;
}
/** A pattern that what was filled in has broken matches nothing. */
function matches(pattern, text, filling) {
    const filled = isTemplate(pattern) ? regularExpression(fillTemplate(pattern, filling)) : pattern;
    return filled?.test(text) ?? false;
}
function isTemplate(item) {
    return item !== undefined && 'pieces' in item;
}
/** The text contents of a result, joined by newlines. */
function textOf(result) {
    const content = result['content'];
    if (!Array.isArray(content))
        return '';
    let text = '';
    let separator = '';
    for (const part of content) {
        if (typeof part !== 'object' || part === null || typeof part.text !== 'string')
            continue;
        text += separator + part.text;
        separator = '\n';
    }
    return text;
}
/** Whether a result holds `wanted` in its text or its structured content. */
function echoes(result, wanted) {
    if (contains(textOf(result), wanted, true))
        return true;
    const structured = result['structuredContent'];
    return structured !== undefined && contains(jsonText(structured), wanted, true);
}
/**
 * Whether `wanted` stands in `text`; with `isWhole` not as a part of a longer number, so that
 * "call 1" is not found in "call 12".
 */
function contains(text, wanted, isWhole) {
    for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
        if (!isWhole || wanted === '')
            return true;
        const end = at + wanted.length;
        const cutsStart = isDigit(wanted, 0) && isDigit(text, at - 1);
        const cutsEnd = isDigit(wanted, wanted.length - 1) && isDigit(text, end);
        if (!cutsStart && !cutsEnd)
            return true;
    }
    return false;
}
function isDigit(text, at) {
    if (at < 0 || at >= text.length)
        return false;
    const code = text.charCodeAt(at);
    return code >= 0x30 && code <= 0x39;
}
/**
 * Where `seen` lacks or contradicts what `wanted` holds; extra keys are allowed, in the objects of a list
 * too, extra items are not.
 */
function firstDifference(seen, wanted, path) {
    if (isJsonObject(wanted)) {
        if (!isJsonObject(seen))
            return `${path} is ${shown(seen)}, not an object`;
        return firstOf(Object.entries(wanted), ([key, value]) => firstDifference(Object.hasOwn(seen, key) ? seen[key] : undefined, value, `${path}.${key}`));
    }
    if (Array.isArray(wanted)) {
        if (!Array.isArray(seen))
            return `${path} is ${shown(seen)}, not a list`;
        if (seen.length !== wanted.length)
            return `${path} has ${seen.length} items, not ${wanted.length}`;
        return firstOf([...wanted.entries()], ([at, value]) => firstDifference(seen[at], value, `${path}[${at}]`));
    }
    return seen === wanted ? undefined : `${path} is ${shown(seen)}, not ${shown(wanted)}`;
}
function firstOf(items, look) {
    for (const item of items) {
        const found = look(item);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function shown(value) {
    return value === undefined ? 'missing' : jsonText(value);
}
/** Never throws: what nests so deeply that it has no text is a server's answer all the same. */
function jsonText(value) {
    try {
        return JSON.stringify(value);
    }
    catch {
        return '…';
    }
}

;// CONCATENATED MODULE: ./build/src/plan/number-from-schema.js
/**
 * The smallest number from 1 up that bounds and `multipleOf` allow, else one below; undefined if there is
 * none, or none among the next few multiples.
 */
function numberFromSchema(schema, isInteger) {
    const step = positive(schema['multipleOf']);
    const low = Math.max(...numbers(schema['minimum'], schema['exclusiveMinimum']));
    const high = Math.min(...numbers(schema['maximum'], schema['exclusiveMaximum']));
    const grid = step ?? (isInteger ? 1 : undefined);
    const candidates = grid === undefined ? between(low, high) : multiples(grid, low, high);
    return candidates.find((value) => Number.isFinite(value) &&
        !isBelow(schema, value) &&
        !isAbove(schema, value) &&
        (!isInteger || Number.isInteger(value)) &&
        (step === undefined || Number.isInteger(value / step)));
}
function between(low, high) {
    const above = low + Math.max(1, Math.abs(low));
    const below = high - Math.max(1, Math.abs(high));
    return [1, low, above, low + (high - low) / 2, high, below];
}
const TRIED = 16;
function multiples(step, low, high) {
    const up = Math.ceil(Math.max(1, low) / step);
    const down = Math.floor(high / step);
    return [
        ...Array.from({ length: TRIED }, (_, at) => (up + at) * step),
        ...Array.from({ length: TRIED }, (_, at) => (down - at) * step),
    ];
}
function isBelow({ minimum, exclusiveMinimum }, value) {
    return ((typeof minimum === 'number' && value < minimum) ||
        (typeof exclusiveMinimum === 'number' && value <= exclusiveMinimum));
}
function isAbove({ maximum, exclusiveMaximum }, value) {
    return ((typeof maximum === 'number' && value > maximum) ||
        (typeof exclusiveMaximum === 'number' && value >= exclusiveMaximum));
}
function numbers(...values) {
    return values.filter((value) => typeof value === 'number');
}
function positive(value) {
    return typeof value === 'number' && value > 0 ? value : undefined;
}

;// CONCATENATED MODULE: ./build/src/plan/text-from-schema.js
/** RFC 3339, 5321, 6531, 3986, 3987, 6570, 6901, 9562, 791, 4291, 1123; JSON Schema Validation 2020-12 section 7.3. */
const BY_FORMAT = new Map([
    ['date', '2026-01-15'],
    ['time', '12:00:00Z'],
    ['date-time', '2026-01-15T12:00:00Z'],
    ['duration', 'PT1M'],
    ['email', 'load-gate@example.com'],
    ['idn-email', 'load-gate@example.com'],
    ['hostname', 'example.com'],
    ['idn-hostname', 'example.com'],
    ['ipv4', '127.0.0.1'],
    ['ipv6', '::1'],
    ['uri', 'https://example.com/'],
    ['uri-reference', 'https://example.com/'],
    ['iri', 'https://example.com/'],
    ['iri-reference', 'https://example.com/'],
    ['uri-template', 'https://example.com/'],
    ['url', 'https://example.com/'],
    ['uuid', '{{uuid}}'],
    ['regex', '.*'],
    ['json-pointer', ''],
    ['relative-json-pointer', '0'],
]);
const COMMON_TEXTS = ['a', 'abc', 'load-gate', '1', '123', 'A1', '2026-01-15', 'a/b', 'a@example.com'];
/** A hash; tried only where a pattern asks for its length, because a nested one takes exponential time on it. */
const HASH = '0'.repeat(40);
const UUID = 'f81d4fae-7dec-41d0-a765-00a0c91e6bf6';
const PATH_NAME = /^(?:.*_)?(?:path|dir|directory|folder)$|(?:Path|Dir|Directory|Folder)$/u;
const FREE_TEXT = { template: 'load gate {{seq}}', shortest: 11, longest: 24 };
/** The most that `{{random text …}}` gives. */
const text_from_schema_LONGEST = 1_000_000;
/** A template of a text that length, `pattern` and `format` allow; undefined if none is known. `name`: of the property. */
function textFromSchema(schema, name) {
    const shortest = text_from_schema_length(schema['minLength']) ?? 0;
    const longest = text_from_schema_length(schema['maxLength']) ?? Number.POSITIVE_INFINITY;
    const fits = (template) => {
        const text = template === '{{uuid}}' ? UUID : template;
        return text.length >= shortest && text.length <= longest && text_from_schema_matches(schema['pattern'], text);
    };
    const byFormat = BY_FORMAT.get(schema['format']);
    if (byFormat !== undefined)
        return fits(byFormat) ? byFormat : undefined;
    const { pattern } = schema;
    if (pattern !== undefined) {
        const hashes = String(pattern).includes('40') ? [HASH] : [];
        return [...COMMON_TEXTS, ...hashes, ...BY_FORMAT.values()].find(fits);
    }
    if (PATH_NAME.test(name) && fits('.'))
        return '.';
    return freeText(shortest, longest);
}
function freeText(shortest, longest) {
    if (shortest > longest || shortest > text_from_schema_LONGEST)
        return undefined;
    if (shortest > FREE_TEXT.shortest)
        return `{{random text ${shortest}}}`;
    if (longest >= FREE_TEXT.longest)
        return FREE_TEXT.template;
    return 'load gate'.slice(0, longest).padEnd(shortest, 'x');
}
function text_from_schema_matches(pattern, text) {
    if (typeof pattern !== 'string')
        return true;
    try {
        return new RegExp(pattern, 'u').test(text);
    }
    catch {
        return false;
    }
}
function text_from_schema_length(value) {
    return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;
}

;// CONCATENATED MODULE: ./build/src/plan/arguments-from-schema.js




/**
 * Arguments that a JSON Schema of an object accepts: required properties only, taken from `const`,
 * `default`, `enum`, `examples`, or made from type, format and bounds; `$ref` within the schema, `allOf`,
 * `anyOf` and `oneOf` are followed. What they mean to the tool is not known: each call is tried first.
 */
function argumentsFromSchema(schema) {
    const root = { type: 'object', ...schema };
    try {
        const made = makeValue(root, { root, depth: 0, name: '', budget: { left: MAX_VALUES } });
        return { kind: 'made', arguments: isJsonObject(made) ? made : {} };
    }
    catch (error) {
        if (error instanceof CannotMake)
            return { kind: 'not-made', reason: error.message };
        throw error;
    }
}
/** Leaves the recursion from any depth; never leaves this file. */
class CannotMake extends Error {
}
const MAX_DEPTH = 16;
const MAX_VALUES = 10_000;
const MAX_ITEMS = 100;
function makeValue(given, context) {
    context.budget.left -= 1;
    if (context.budget.left < 0)
        throw new CannotMake(`the schema asks for more than ${MAX_VALUES} values`);
    if (given === undefined || given === true)
        return arguments_from_schema_makeText({}, context);
    if (!isJsonObject(given))
        throw new CannotMake(`no value is allowed for ${nameOf(context)}`);
    const schema = resolve(given, context);
    const ready = readyValue(schema);
    if (ready !== undefined)
        return literal(ready, context);
    return makeOfType(typeOf(schema), schema, context);
}
/** `$ref`, `allOf` and one branch of `anyOf` and of `oneOf`, merged into one schema. */
function resolve(schema, context) {
    const { $ref, allOf, anyOf, oneOf, ...own } = schema;
    const parts = [...asSchemas(allOf), ...branchOf(anyOf), ...branchOf(oneOf)];
    if (typeof $ref === 'string')
        parts.unshift(lookUp(context.root, $ref));
    return parts
        .map((part) => resolve(part, deeper(context)))
        .reduceRight((all, part) => merge(part, all), own);
}
function branchOf(alternatives) {
    const branches = asSchemas(alternatives);
    const branch = branches.find((candidate) => typeOf(candidate) !== 'null') ?? branches[0];
    return branch === undefined ? [] : [branch];
}
const LOWER_BOUNDS = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems'];
const UPPER_BOUNDS = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems'];
/** What both schemas accept, as far as one can say it; of other keywords that both have, `second`'s. */
function merge(first, second) {
    const merged = { ...first, ...second };
    for (const key of Object.keys(second)) {
        const [one, other] = [first[key], second[key]];
        if (key === 'required' && Array.isArray(one) && Array.isArray(other)) {
            merged[key] = [...new Set([...one, ...other])];
        }
        else if (key === 'properties' && isJsonObject(one) && isJsonObject(other)) {
            merged[key] = mergeProperties(one, other);
        }
        else if (key === 'type' && one !== undefined && other !== undefined) {
            merged[key] = narrowerType(one, other);
        }
        else if (typeof one === 'number' && typeof other === 'number') {
            if (LOWER_BOUNDS.includes(key))
                merged[key] = Math.max(one, other);
            if (UPPER_BOUNDS.includes(key))
                merged[key] = Math.min(one, other);
        }
    }
    return merged;
}
function narrowerType(one, other) {
    const [types, others] = [one, other].map((type) => (Array.isArray(type) ? type : [type]));
    const shared = types?.filter((type) => others?.includes(type)) ?? [];
    if (shared.length > 0)
        return shared;
    return types?.includes('integer') && others?.includes('number') ? 'integer' : other;
}
function mergeProperties(first, second) {
    const shared = Object.keys(second).filter((key) => isJsonObject(first[key]) && isJsonObject(second[key]));
    const both = shared.map((key) => [key, { allOf: [first[key] ?? true, second[key] ?? true] }]);
    return { ...first, ...second, ...Object.fromEntries(both) };
}
function lookUp(root, ref) {
    if (!ref.startsWith('#'))
        throw new CannotMake(`the schema refers to ${ref}, which is elsewhere`);
    let at = root;
    for (const step of ref.slice(1).split('/').filter(Boolean)) {
        at = isJsonObject(at) || Array.isArray(at) ? at[unescapePointer(step)] : undefined;
    }
    if (!isJsonObject(at))
        throw new CannotMake(`the schema refers to ${ref}, which is not in it`);
    return at;
}
/** RFC 6901, section 6. */
function unescapePointer(step) {
    return percentDecoded(step).replaceAll('~1', '/').replaceAll('~0', '~');
}
/** What is no percent-encoding stands for itself. */
function percentDecoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function asSchemas(value) {
    return Array.isArray(value) ? value.filter(isJsonObject) : [];
}
/** A value that the schema itself holds out. */
function readyValue(schema) {
    if (schema['const'] !== undefined)
        return schema['const'];
    if (schema['default'] !== undefined && schema['default'] !== null)
        return schema['default'];
    const list = [schema['enum'], schema['examples']].find((item) => Array.isArray(item) && item.length > 0);
    return Array.isArray(list) ? list[0] : undefined;
}
function typeOf(schema) {
    const { type } = schema;
    if (typeof type === 'string')
        return type;
    if (Array.isArray(type))
        return String(type.find((one) => one !== 'null') ?? 'null');
    if (isJsonObject(schema['properties']))
        return 'object';
    if (schema['items'] !== undefined || schema['prefixItems'] !== undefined)
        return 'array';
    return 'string';
}
function makeOfType(type, schema, context) {
    switch (type) {
        case 'object':
            return makeObject(schema, context);
        case 'array':
            return makeArray(schema, context);
        case 'integer':
        case 'number':
            return makeNumber(schema, type === 'integer', context);
        case 'boolean':
            return false;
        case 'null':
            return null;
        default:
            return arguments_from_schema_makeText(schema, context);
    }
}
function makeObject(schema, context) {
    const properties = isJsonObject(schema['properties']) ? schema['properties'] : {};
    const required = Array.isArray(schema['required']) ? schema['required'] : [];
    const schemaOf = (key) => Object.hasOwn(properties, key) ? properties[key] : schema['additionalProperties'];
    return Object.fromEntries(required
        .filter((key) => typeof key === 'string')
        .map((key) => [key, makeValue(schemaOf(key), { ...deeper(context), name: key })]));
}
/** A whole tuple, or one item; more where more are asked for. */
function makeArray(schema, context) {
    const prefix = Array.isArray(schema['prefixItems']) ? schema['prefixItems'] : [];
    const most = Math.min(wholeNumber(schema['maxItems']) ?? MAX_ITEMS, schema['items'] === false ? prefix.length : MAX_ITEMS);
    const least = wholeNumber(schema['minItems']) ?? 0;
    if (least > most)
        throw new CannotMake(`${nameOf(context)} needs ${least} items`);
    const count = Math.max(least, Math.min(most, Math.max(1, prefix.length)));
    const items = [];
    for (let at = 0; at < count; at += 1) {
        const before = schema['uniqueItems'] === true ? items.slice(prefix.length) : [];
        const item = prefix[at] ?? schema['items'];
        items.push(before.length === 0 ? makeValue(item, deeper(context)) : makeAnother(item, before, deeper(context)));
    }
    const isDistinct = new Set(items.map((item) => JSON.stringify(item))).size === count;
    if (schema['uniqueItems'] === true && !isDistinct) {
        throw new CannotMake(`${nameOf(context)} needs items that differ`);
    }
    return items;
}
/** An item that differs from the ones `before`, where such a one is easily found; else one that does not. */
function makeAnother(item, before, context) {
    const schema = isJsonObject(item) ? resolve(item, context) : {};
    const [first = null, last = null] = [before[0], before.at(-1)];
    if (schema['const'] !== undefined)
        return first;
    if (Array.isArray(schema['enum']))
        return literal(schema['enum'][before.length] ?? first, context);
    if (typeof last === 'number') {
        return makeNumber(merge(schema, { exclusiveMinimum: last }), typeOf(schema) === 'integer', context);
    }
    const isFree = ['format', 'pattern', 'maxLength'].every((key) => schema[key] === undefined);
    return typeof first === 'string' && isFree ? `${first} ${before.length}` : first;
}
function makeNumber(schema, isInteger, context) {
    const made = numberFromSchema(schema, isInteger);
    if (made === undefined)
        throw new CannotMake(`no number is known that fits ${nameOf(context)}`);
    return made;
}
function arguments_from_schema_makeText(schema, context) {
    const made = textFromSchema(schema, context.name);
    if (made === undefined)
        throw new CannotMake(`no text is known that fits ${nameOf(context)}`);
    return made;
}
/** A value of the schema's own, in which braces mean nothing. */
function literal(value, context) {
    if (typeof value === 'string')
        return escapeTemplate(value);
    if (Array.isArray(value))
        return value.map((item) => literal(item, deeper(context)));
    if (!isJsonObject(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [
        key,
        item === undefined ? undefined : literal(item, deeper(context)),
    ]));
}
function deeper(context) {
    if (context.depth < MAX_DEPTH)
        return { ...context, depth: context.depth + 1 };
    throw new CannotMake(`the schema of ${nameOf(context)} refers to itself or nests too deeply`);
}
function nameOf({ name }) {
    return name === '' ? 'the arguments' : `"${name}"`;
}
function wholeNumber(value) {
    return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;
}

;// CONCATENATED MODULE: ./build/src/plan/echoable-texts.js

/**
 * The strings among the arguments that differ in every call. A tool that sends one of them back lets
 * each answer be matched to its own request by content.
 */
function echoableTexts(value) {
    if (typeof value === 'string') {
        const template = compileText(value, () => { });
        return isUniqueText(template) ? [template] : [];
    }
    if (typeof value !== 'object' || value === null)
        return [];
    const items = Array.isArray(value) ? value : Object.values(value);
    return items.flatMap(echoableTexts);
}

;// CONCATENATED MODULE: ./build/src/plan/select-calls.js




/** What is wrong with placeholders in the configuration, which needs no server to be known. */
function placeholderComplaints(config) {
    const complaints = [];
    for (const [name, call] of Object.entries(config.calls))
        configuredCall(config, name, call, complaints);
    return complaints;
}
/**
 * The configured calls; the tools that a scenario names without a call of that name; and where nothing is
 * configured, the tools marked read-only and not open-world, with arguments made from their schemas.
 */
function selectCalls(config, tools) {
    const selection = {
        candidates: [],
        leftOut: [],
        complaints: [],
    };
    for (const [name, call] of Object.entries(config.calls)) {
        selection.complaints.push(...unknownTool(config, name, call, tools));
        selection.candidates.push({
            call: configuredCall(config, name, call, selection.complaints),
            isNamed: true,
            echoable: echoableTexts(call.arguments),
        });
    }
    const mixed = namesInMixes(config).filter(({ name }) => !(name in config.calls));
    for (const { name, path } of mixed) {
        const tool = tools.find((one) => one.name === name);
        if (tool === undefined)
            selection.complaints.push(unknownName(config, name, path, tools));
        else
            selection.candidates.push(...namedTool(config, tool, path, selection.complaints));
    }
    if (Object.keys(config.calls).length === 0 && mixed.length === 0)
        findCalls(tools, selection);
    return selection;
}
function configuredCall(config, name, call, complaints) {
    const complain = (key) => (fault) => {
        const path = ['calls', name, key, ...fault.path];
        complaints.push({
            setting: path.join('.'),
            place: config.placeOf(path),
            seen: fault.seen,
            remedy: fault.remedy,
        });
    };
    return {
        name,
        target: call.target,
        arguments: compileJson(call.arguments, complain('arguments')),
        check: compileCheck(call.expect, complain('expect')),
        limits: call.limits,
    };
}
function unknownTool(config, name, call, tools) {
    if (call.target.kind !== 'tool' || tools.some((tool) => tool.name === call.target.name))
        return [];
    return [
        {
            setting: `calls.${name}.tool`,
            place: config.placeOf(['calls', name, 'tool']),
            seen: `the server has no tool "${call.target.name}"`,
            remedy: oneOfTools(tools),
        },
    ];
}
function unknownName(config, name, path, tools) {
    const known = Object.keys(config.calls);
    const calls = known.length === 0 ? '' : ` or the call ${known.join(', ')}`;
    return {
        setting: path.join('.'),
        place: config.placeOf(path),
        seen: `"${name}" is neither a call of this configuration nor a tool of the server`,
        remedy: `${oneOfTools(tools)}${calls}`,
    };
}
function oneOfTools(tools) {
    if (tools.length === 0)
        return 'it lists no tools at all; use `method: tools/list`';
    const names = tools.map((tool) => tool.name);
    const shown = names.slice(0, 12).join(', ');
    return `name one of its tools: ${shown}${names.length > 12 ? `, and ${names.length - 12} more` : ''}`;
}
function namesInMixes(config) {
    const seen = new Map();
    for (const [scenario, settings] of Object.entries(config.scenarios)) {
        if (settings.kind === 'startup' || settings.mix === undefined)
            continue;
        for (const name of Object.keys(settings.mix)) {
            const inMix = ['scenarios', scenario, 'mix', name];
            const path = config.placeOf(inMix) === undefined ? ['scenarios', scenario, 'call'] : inMix;
            if (!seen.has(name))
                seen.set(name, path);
        }
    }
    return [...seen].map(([name, path]) => ({ name, path }));
}
function namedTool(config, tool, path, complaints) {
    const made = argumentsFromSchema(tool.inputSchema);
    if (made.kind === 'made')
        return [toolCandidate(tool, made.arguments, true)];
    complaints.push({
        setting: path.join('.'),
        place: config.placeOf(path),
        seen: `no arguments can be made for the tool "${tool.name}": ${made.reason}`,
        remedy: `add a call with arguments: \`calls: { ${tool.name}: { tool: ${tool.name}, arguments: { … } } }\``,
    });
    return [];
}
function findCalls(tools, selection) {
    for (const tool of tools) {
        const reason = reasonToLeaveOut(tool);
        const made = argumentsFromSchema(tool.inputSchema);
        const isCalled = selection.candidates.some(({ call }) => call.name === tool.name);
        if (isCalled)
            selection.leftOut.push({ tool: tool.name, reason: 'listed twice' });
        else if (reason !== undefined)
            selection.leftOut.push({ tool: tool.name, reason });
        else if (made.kind === 'not-made')
            selection.leftOut.push({ tool: tool.name, reason: made.reason });
        else
            selection.candidates.push(toolCandidate(tool, made.arguments, false));
    }
}
function reasonToLeaveOut(tool) {
    if (!tool.isReadOnly)
        return 'not marked read-only';
    return tool.isOpenWorld ? 'marked open-world' : undefined;
}
function toolCandidate(tool, made, isNamed) {
    const call = {
        name: tool.name,
        target: { kind: 'tool', name: tool.name },
        arguments: compileJson(made, () => { }),
        check: compileCheck({}, () => { }),
        limits: {},
    };
    return { call, isNamed, echoable: echoableTexts(made) };
}
function harmlessCall(method) {
    return {
        name: method,
        target: { kind: 'method', name: method },
        arguments: { pieces: [] },
        check: compileCheck({}, () => { }),
        limits: {},
    };
}

;// CONCATENATED MODULE: ./build/src/config/inherited-secrets.js
const TELLING = /TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|(?:API|ACCESS|PRIVATE|AUTH)_?KEY/iu;
const SHORTEST = 8;
/**
 * Values of inherited variables whose names say that they are secret. The server inherits them, so it
 * may print them; values shorter than 8 characters are left, they stand in every text.
 */
function inheritedSecrets(environment) {
    return Object.entries(environment).flatMap(([name, value]) => TELLING.test(name) && value !== undefined && value.length >= SHORTEST ? [value] : []);
}

// EXTERNAL MODULE: ./build/src/record/result.js
var result = __webpack_require__(2362);
// EXTERNAL MODULE: ./build/src/judge/severity.js
var severity = __webpack_require__(3226);
;// CONCATENATED MODULE: ./build/src/judge/verdict.js
/** Worst first. */
const ORDER = ['broken', 'failed', 'inconclusive', 'passed'];
/** The worst of several verdicts; of none: `inconclusive`, since nothing was shown. */
function worstVerdict(verdicts) {
    return ORDER.find((verdict) => verdicts.includes(verdict)) ?? 'inconclusive';
}
/** What findings alone amount to. Improvements and what could not be measured leave it `passed`. */
function verdictOf(findings) {
    const failures = findings.filter(({ isFailure }) => isFailure);
    if (failures.some(({ outcome }) => outcome === 'broken'))
        return 'broken';
    if (failures.length > 0)
        return 'failed';
    return findings.some(({ outcome }) => outcome === 'inconclusive') ? 'inconclusive' : 'passed';
}

;// CONCATENATED MODULE: ./build/src/judge/hints.js
/** The most useful next step for a finding's metric or error kind; a family's (`latency.`) if it has none of its own. */
function hintFor(metric) {
    return HINTS[metric] ?? HINTS[`${metric.split('.')[0]}.*`];
}
const HINTS = {
    'not-started': 'Run the command by hand in a clean checkout and read stderr.',
    exited: 'Read the end of stderr: often an exception or a rejection that nobody catches.',
    hung: 'Find what it waits for: a lock, a full pipe, a promise that never settles.',
    'bad-exit': 'End cleanly when stdin ends: close what is open, then exit with code 0.',
    'crossed-answer': 'Look for state shared between requests: module variables, one buffer for all answers.',
    'duplicate-answer': 'Answer each request once: look for a handler that replies and then throws, or replies twice.',
    'unknown-id': "Copy the request's id into its answer unchanged, as a number or a string.",
    'invalid-message': 'Send logs to stderr: stdout belongs to the protocol.',
    'success-rate': 'Make the failing call once by hand with the same arguments and read its error.',
    'rss.*': 'Run more calls: if it goes on growing, find what keeps references (caches, listeners, closures).',
    'rss.peak': 'Find what holds the most at once: whole files, unbounded buffers, large answers.',
    'fds.*': 'Find what a call opens and does not close: files, sockets, pipes, watchers.',
    'threads.*': 'Find what starts a thread or worker for each call and never ends it.',
    'processes.left': 'Wait for every child a call starts, and end those still alive when stdin ends.',
    'latency.*': 'Profile this call; if only the tail is slow, look for pauses: garbage collection, locks, synchronous I/O.',
    'latency.degradation': 'Late calls were slower than early ones: look for state that grows with every call.',
    'latency.spread': 'Compare a fast call with a slow one: spawning, locks and cold caches vary most.',
    throughput: 'Profile under load: look for work that blocks the event loop or a lock.',
    'cpu.per-call': 'Take a CPU profile of a few thousand calls.',
    'startup.*': 'Do less before the first answer: load modules and open connections when first needed.',
    'exit.*': 'Exit when stdin ends: stop the timers, sockets and children that keep the process alive.',
    'tools-list.bytes': 'Shorten descriptions and schemas: every client loads them into its context.',
    tools: 'Name tools under `calls:`, for example calls: { greet: { tool: greet, arguments: { … } } }',
    'answer-matching': 'Put {{seq}} into the arguments of the call and expect it back: text-contains: "{{seq}}".',
};

// EXTERNAL MODULE: ./build/src/judge/one-line.js
var one_line = __webpack_require__(8992);
// EXTERNAL MODULE: ./build/src/judge/plural.js
var plural = __webpack_require__(415);
;// CONCATENATED MODULE: ./build/src/judge/telling-line.js
/** The last line that names an error, or else the last one: a stack or a version often follows what matters. */
function tellingLine(tail) {
    const lines = tail.split(/[\r\n]+/).filter((line) => line.trim() !== '');
    const isTelling = (line) => /error|exception|panic|fatal/i.test(line) && !/^\s*at /.test(line);
    return lines.findLast(isTelling) ?? lines.at(-1) ?? '';
}

;// CONCATENATED MODULE: ./build/src/judge/startup-hints.js


/**
 * The next step after a start that failed, by its cause: what the server said goes before how it ended, and
 * the line that names an error before the rest. Nothing where the reason already says what to do.
 */
function startupHint({ reason, stderrTail }) {
    if (NAMES_ITS_REMEDY.test(reason))
        return undefined;
    return (find(BY_WORDS, `${reason}\n${tellingLine(stderrTail)}`) ??
        find(BY_WORDS, stderrTail) ??
        find(BY_REASON, `${reason}\n${stderrTail}`) ??
        hintFor('not-started'));
}
/** What could not be spawned, as `target/spawn-failure` words it; and what was not to be started at all. */
const NAMES_ITS_REMEDY = /^(?:there is no program "|its working directory "|its arguments and environment|this machine is out of|".*" (?:may not be executed|is no program))|; check server\.command$|^was not started: /;
function find(causes, text) {
    return causes.find(({ pattern }) => pattern.test(text))?.hint;
}
/** Of the reason, which has stdout in it, and of stderr. The first that fits counts. */
const BY_WORDS = [
    {
        // A name without a path is a dependency: no build of the server brings it.
        pattern: anyOf(/cannot find package '/, /cannot find module '(?![./]|[a-z]:|file:)/, /no module named/),
        hint: 'Install the server and what it depends on before this step, where its command looks for it.',
    },
    {
        pattern: anyOf(/cannot find module|module not found|err_module_not_found/, // Node, Deno, Bun
        /can't open file/, // Python
        /no such file or directory|no go files in|no required module provides|is not in std|go\.mod file not found/, // Go
        /command not found|: not found$|not found in \$path|is not recognized as|system cannot find the/, // shells
        /unable to access jarfile|could not find or load main class/),
        hint: "Build the server before this step, or correct the path; it was looked for from the server's working directory.",
    },
    {
        pattern: anyOf(/environment variable|\bis required\b|\bnot set\b|\bmust be set\b/, /\bmissing\b.{0,60}(?:key|token|secret|password)/, /keyerror: '[a-z0-9]+_[a-z0-9_]+'/),
        hint: `Give it what it needs under server.env, for example API_TOKEN: "\${API_TOKEN}".`,
    },
];
/** Of the reason, which goes first, with stderr behind it. The first that fits counts. */
const BY_REASON = [
    {
        // These come of a pinned revision only.
        pattern: /^(?:was asked for protocol revision|supports .* not \d{4}-|answered server\/discover)/,
        hint: 'Use protocol: auto.',
    },
    {
        // These come of `auto` too.
        pattern: /^(?:chose protocol revision|answered initialize with error .*(?:protocol|version))/i,
        hint: 'Use protocol: auto, or the revision that the server speaks.',
    },
    {
        pattern: /^did not answer[\s\S]*(?:https?:\/\/(?:localhost|127\.|0\.0\.0\.0|\[::)|listening (?:on|at) (?:port|:?\d))/i,
        hint: 'It seems to listen for HTTP: give the command that starts it over stdio.',
    },
    { pattern: /^.*; stdout: /, hint: hintFor('invalid-message') ?? '' },
    {
        pattern: /^did not answer/,
        hint: 'Start it by hand: it may wait for input, print to stdout, or speak HTTP instead of stdio.',
    },
];
function anyOf(...patterns) {
    return new RegExp(patterns.map(({ source }) => source).join('|'), 'im');
}

// EXTERNAL MODULE: ./build/src/judge/quantity-text.js
var quantity_text = __webpack_require__(5262);
;// CONCATENATED MODULE: ./build/src/judge/wording-of-breaches.js




const LONGEST_SAMPLE = 80;
const LONGEST_COMMAND = 60;
const MOST_COMMANDS = 3;
/** `90.0 % of 1,000 calls succeeded; limit 100 %`, `rss.growth was 61.2 MiB; limit 50 MiB`. */
function breachHeadline(breach, evidence) {
    const { metric, unit } = config_limits/* LIMIT_SETTINGS */.EP[breach.limit];
    const { value, limit } = (0,quantity_text/* quantityTexts */._)({ value: breach.value, limit: breach.bound, unit });
    const of = breach.call === undefined ? '' : ` of ${breach.call}`;
    if (evidence.kind !== 'failed-calls')
        return `${metric}${of} was ${value}; limit ${limit}`;
    return `${value} of ${(0,plural/* plural */.L)(evidence.ok + evidence.failed, 'call')}${of && ` to ${breach.call}`} succeeded; limit ${limit}`;
}
/** What stands behind the figure, short enough for a table cell. */
function breachDetail(breach, evidence) {
    switch (evidence.kind) {
        case 'failed-calls':
            return errorsText(evidence.errors, evidence.failed);
        case 'processes':
            return processesText(evidence.members);
        case 'forced-exits':
            return forcedExitsText(evidence);
        case 'rounds':
            return roundsText(breach);
        default:
            return evidence;
    }
}
function errorsText(errors, failed) {
    const [first, ...rest] = errors;
    if (first === undefined)
        return `${(0,plural/* plural */.L)(failed, 'call')} failed`;
    const more = rest.reduce((sum, { count }) => sum + count, 0);
    const sample = first.sample === '' ? '' : `, ${(0,one_line/* quoted */.TL)(first.sample, LONGEST_SAMPLE)}`;
    const count = first.count.toLocaleString('en-US');
    return `${count} × ${first.kind}${sample}${more === 0 ? '' : `; ${(0,plural/* plural */.L)(more, 'other error')}`}`;
}
function processesText(members) {
    const alive = members.filter(({ isZombie }) => !isZombie);
    const zombies = members.length - alive.length;
    const named = alive.slice(0, MOST_COMMANDS).map(({ command }) => (0,one_line/* oneLine */.TN)(command, LONGEST_COMMAND));
    const more = alive.length - named.length;
    const parts = [
        alive.length > 0 && `still running: ${named.join(', ')}${more === 0 ? '' : ` +${more} more`}`,
        zombies > 0 &&
            `${(0,plural/* plural */.L)(zombies, 'child', 'children')} ended but ${zombies === 1 ? 'was' : 'were'} never waited for`,
    ].filter((part) => part !== false);
    return parts.length === 0 ? 'which ones is not known' : parts.join('; ');
}
function forcedExitsText({ forced, exits, signal, waited, }) {
    const who = `${forced} of ${(0,plural/* plural */.L)(exits, 'process', 'processes')}`;
    const within = waited === undefined || waited < 1000 ? '' : ` within ${Math.floor(waited / 1000)} s`;
    return `${who} did not exit${within} after stdin ended; ${signal} was needed`;
}
function roundsText({ limit, roundsOver, rounds }) {
    const side = config_limits/* LIMIT_SETTINGS */.EP[limit].bound === 'max' ? 'over' : 'under';
    return rounds <= 1 ? 'in 1 round' : `${side} in ${roundsOver} of ${rounds} rounds`;
}

;// CONCATENATED MODULE: ./build/src/judge/wording-of-ends.js




const LONGEST_REASON = 160;
const LONGEST_STDERR = 120;
/** What happened, when, what it left unanswered, and the server's own last words. `where` names the rounds. */
function earlyEndSentence(end, where, stderrTail) {
    return `${headline(end, where)}${lastWords(stderrTail)}`;
}
/** Why a server could not be started, where that it could not is said already. */
function startFailure(reason, stderrTail) {
    return `${(0,one_line/* oneLine */.TN)(reason, LONGEST_REASON)}${lastWords(stderrTail)}`;
}
/** `exited with code 1`, `was ended by SIGSEGV`. */
function farewell({ code, signal }) {
    if (signal !== undefined)
        return `was ended by ${signal}`;
    return code === undefined ? 'exited' : `exited with code ${code}`;
}
function headline(end, where) {
    switch (end.kind) {
        case 'not-started':
            return `the server could not be started${where}: ${(0,one_line/* oneLine */.TN)(end.reason, LONGEST_REASON)}`;
        case 'exited':
            return `the server ${farewell(end)} after ${(0,plural/* plural */.L)(end.afterCalls, 'answered call')}${where}, ${(0,plural/* plural */.L)(end.outstanding, 'call')} unanswered`;
        case 'hung':
            return `the server stopped answering after ${(0,plural/* plural */.L)(end.afterCalls, 'call')}${where}: ${end.outstanding} outstanding, silent for ${(0,quantity_text/* quantityText */.N)(end.silence, 'ms')}`;
        default:
            return end;
    }
}
/** The server's own last words, where there are any that tell. */
function lastWords(stderrTail) {
    const line = tellingLine(stderrTail);
    return line === '' ? '' : `; stderr: ${(0,one_line/* quoted */.TL)(line, LONGEST_STDERR)}`;
}

;// CONCATENATED MODULE: ./build/src/judge/wording-of-runs.js

/** In place of its calls a run made harmless ones: green, but next to nothing was shown. */
function nothingCalled({ tools, method, reasons = [] }) {
    const all = tools === 1 ? 'its only tool' : `none of ${(0,plural/* plural */.L)(tools, 'tool')}`;
    const not = tools === 1 ? ' not' : '';
    const isMarkMissing = reasons.every((reason) => reason === 'not marked read-only');
    const left = isMarkMissing ? `${all} is${not} marked read-only` : `${all} could${not} be called unasked`;
    const detail = tools === 0 ? 'the server lists no tools' : left;
    const message = `no tool was called, only ${method}: ${detail}`;
    return { metric: 'tools', outcome: 'not-measured', isFailure: false, message, detail };
}
/** How many scenarios of how many were begun stands in the figures. */
function cancelled({ scenarios, planned }) {
    const message = scenarios === 0 ? 'cancelled before anything was measured' : 'cancelled: these are partial figures';
    const figures = planned === undefined ? {} : { value: scenarios, limit: planned };
    return { metric: 'scenarios', outcome: 'inconclusive', isFailure: false, message, ...figures };
}

;// CONCATENATED MODULE: ./build/src/judge/wording.js








const wording_LONGEST_SAMPLE = 120;
/** The one place where a detection becomes a finding: its outcome, its sentence, its next step. */
function tell(detection) {
    const finding = worded(detection);
    const hint = hintOf(detection, finding);
    return hint === undefined ? finding : { ...finding, hint };
}
function hintOf(detection, { metric }) {
    switch (detection.kind) {
        case 'ended-early': {
            const { end, stderrTail } = detection;
            return end.kind === 'not-started' ? startupHint({ ...end, stderrTail }) : hintFor(metric);
        }
        case 'nothing-called':
            return detection.tools === 0 ? NO_TOOLS : hintFor(metric);
        case 'not-measured':
        case 'unheld':
        case 'no-number':
            // What to do about a metric's value is no help where there is none.
            return undefined;
        default:
            return hintFor(metric);
    }
}
const NO_TOOLS = 'If it should have tools, see what it needs to list them: arguments, server.env.';
function worded(detection) {
    switch (detection.kind) {
        case 'ended-early': {
            const message = earlyEndSentence(detection.end, wording_roundsText(detection.seen), detection.stderrTail);
            return { metric: detection.end.kind, outcome: 'broken', isFailure: true, message };
        }
        case 'bad-exit':
            return badExit(detection);
        case 'broken-protocol':
            return brokenProtocol(detection);
        case 'over-limit':
            return overLimit(detection);
        case 'no-number': {
            const message = `${subject(detection)} has no value to hold against its limit`;
            return { ...metricAndCall(detection), outcome: 'inconclusive', isFailure: false, message };
        }
        case 'not-measured': {
            const message = `${subject(detection)} was not measured: ${detection.reason}`;
            return { ...metricAndCall(detection), outcome: 'not-measured', isFailure: false, message };
        }
        case 'only-ids-checked': {
            const message = 'answers could not be matched to requests by content: only their ids were checked';
            return { metric: 'answer-matching', outcome: 'not-measured', isFailure: false, message };
        }
        case 'nothing-called':
            return nothingCalled(detection);
        case 'cancelled':
            return cancelled(detection);
        case 'crashed-when-tried': {
            const { tool, how, stderrTail } = detection;
            const message = `the server ${how} when its read-only tool ${tool} was tried${lastWords(stderrTail)}`;
            return { metric: 'exited', call: tool, outcome: 'broken', isFailure: true, message };
        }
        case 'unheld': {
            const message = `${detection.what} was not held against anything: ${detection.reason}`;
            return { metric: detection.what, outcome: 'not-measured', isFailure: false, message };
        }
        case 'incomplete':
            return { metric: 'calls', outcome: 'inconclusive', isFailure: false, message: detection.reason };
        default:
            return detection;
    }
}
/** A signal is a crash; an exit code after the end of stdin is told but fails nothing, as many servers do so on purpose. */
function badExit({ code, signal, seen }) {
    const message = `the server ${farewell({ code, signal })} after stdin ended${wording_roundsText(seen)}`;
    return { metric: 'bad-exit', outcome: 'broken', isFailure: signal !== undefined, message };
}
function brokenProtocol({ error, group }) {
    const { count, call, sample } = group;
    const what = {
        'crossed-answer': `${(0,plural/* plural */.L)(count, 'answer')} held what belongs to another request`,
        'duplicate-answer': `${(0,plural/* plural */.L)(count, 'answer')} came a second time for the same id`,
        'unknown-id': `${(0,plural/* plural */.L)(count, 'answer')} came for an id that was never asked`,
        'invalid-message': `${(0,plural/* plural */.L)(count, 'line')} on stdout ${count === 1 ? 'was' : 'were'} no JSON-RPC message`,
    }[error];
    const message = sample === '' ? what : `${what}: ${(0,one_line/* quoted */.TL)(sample, wording_LONGEST_SAMPLE)}`;
    return { metric: error, ...(call !== undefined && { call }), outcome: 'broken', isFailure: true, message };
}
function overLimit({ breach, evidence }) {
    const detail = breachDetail(breach, evidence);
    return {
        ...metricAndCall(breach),
        outcome: 'over-limit',
        isFailure: true,
        message: `${breachHeadline(breach, evidence)}${evidence.kind === 'failed-calls' ? ':' : ';'} ${detail}`,
        detail,
        value: breach.value,
        limit: breach.bound,
    };
}
function metricAndCall({ limit, call }) {
    const { metric } = config_limits/* LIMIT_SETTINGS */.EP[limit];
    return call === undefined ? { metric } : { metric, call };
}
function subject({ limit, call }) {
    const { metric } = config_limits/* LIMIT_SETTINGS */.EP[limit];
    return call === undefined ? metric : `${metric} of ${call}`;
}
/** ` in round 2 of 3 and 1 more`; nothing where there is one round only. */
function wording_roundsText({ round, planned, more }) {
    if (planned <= 1)
        return '';
    return ` in round ${round} of ${planned}${more === 0 ? '' : ` and ${more} more`}`;
}

;// CONCATENATED MODULE: ./build/src/judge/run.js



/**
 * The verdict of a run: the worst of its scenarios' and of what its own findings amount to. A run
 * without scenarios, or one that was cancelled, never passes; the findings then say why.
 */
function judgeRun(run) {
    const results = Object.values(run.scenarios);
    const all = [...run.findings, ...shortfall(run, results.length).map(tell)];
    return {
        verdict: worstVerdict([verdictOf(all), ...results.map(({ verdict }) => verdict)]),
        findings: all.sort(severity/* bySeverity */.N),
    };
}
/** That no scenario was run is no news beside what broke the run. */
function shortfall({ findings, isPartial, plannedScenarios }, scenarios) {
    if (isPartial)
        return [{ kind: 'cancelled', scenarios, planned: plannedScenarios }];
    if (scenarios > 0 || verdictOf(findings) === 'broken')
        return [];
    return [{ kind: 'incomplete', reason: 'no scenario was run' }];
}

;// CONCATENATED MODULE: ./build/src/judge/hold-limits.js

/** Holds every limit that is set against its metric. A value equal to its limit passes. */
function holdLimits(subject) {
    const metrics = Object.fromEntries(Object.entries(subject.metrics).filter(([, metric]) => Number.isFinite(metric.value)));
    const breaches = [];
    const missing = [];
    const unclear = [];
    for (const name of config_limits/* LIMIT_NAMES */.x3) {
        const bound = subject.limits[name];
        const setting = config_limits/* LIMIT_SETTINGS */.EP[name];
        if (bound === undefined || (subject.call !== undefined && !setting.isPerCall))
            continue;
        const metric = metrics[setting.metric];
        if (metric === undefined) {
            (setting.metric in subject.metrics ? unclear : missing).push(name);
            continue;
        }
        metrics[setting.metric] = { ...metric, limit: bound };
        const value = judgedValue(setting, metric, subject.counts);
        if (holds(value, setting, bound))
            continue;
        const roundsOver = metric.rounds.filter((round) => !holds(round, setting, bound)).length;
        breaches.push({
            limit: name,
            call: subject.call,
            value,
            bound,
            roundsOver,
            rounds: metric.rounds.length,
        });
    }
    return { metrics, breaches, missing, unclear };
}
/** Written so that a comparison with NaN does not hold. */
function holds(value, { bound }, limit) {
    return bound === 'max' ? value <= limit : value >= limit;
}
/**
 * The median over the rounds. Counted facts are no noise, and one bad round of three is bad: the
 * success rate is that of all calls, processes left and forced exits are those of the worst round.
 */
function judgedValue({ metric }, { value, rounds }, { ok, failed }) {
    switch (metric) {
        case 'success-rate':
            return ok + failed === 0 ? value : Math.min(value, ok / (ok + failed));
        case 'processes.left':
        case 'exit.forced':
            return Math.max(value, ...rounds);
        default:
            return value;
    }
}

;// CONCATENATED MODULE: ./build/src/judge/server.js


/** Holds what was measured of the server once a run (`tools-list.bytes`) against the limits of the whole run. */
function judgeServer({ metrics, limits, }) {
    const own = limits['tools-list'] === undefined ? {} : { 'tools-list': limits['tools-list'] };
    const held = holdLimits({ call: undefined, counts: { ok: 0, failed: 0 }, metrics, limits: own });
    const findings = [
        ...held.breaches.map((breach) => tell({ kind: 'over-limit', breach, evidence: { kind: 'rounds' } })),
        ...held.unclear.map((limit) => tell({ kind: 'no-number', limit, call: undefined })),
        ...held.missing.map((limit) => tell({ kind: 'not-measured', limit, call: undefined, reason: 'the tools were not listed' })),
    ];
    return { metrics: held.metrics, findings };
}

;// CONCATENATED MODULE: ./build/src/judge/assemble-result.js




/** Puts facts and judgement together into the result document. */
function assembleResult({ config, host, source, tool, invocation }, found) {
    const { server, notes = [], scenarios = {}, isPartial, plannedScenarios, nothingCalled } = found;
    const held = judgeServer({ metrics: serverMetrics(server?.toolsListBytes), limits: config.limits });
    const gap = nothingCalled === undefined ? [] : [tell({ kind: 'nothing-called', ...nothingCalled })];
    const findings = [...found.findings, ...held.findings, ...gap];
    const judged = judgeRun({ scenarios, isPartial, plannedScenarios, findings });
    return {
        schema: result/* RESULT_SCHEMA_VERSION */.tS,
        verdict: judged.verdict,
        tool,
        source,
        fingerprint: { ...host, command: commandText(config) },
        server: {
            name: server?.introduction.name ?? '',
            version: server?.introduction.version ?? '',
            protocol: server?.introduction.era.revision ?? '',
            tools: server?.tools ?? 0,
            metrics: held.metrics,
        },
        seed: config.seed,
        invocation,
        isPartial,
        notes: [...notes],
        scenarios,
        findings: judged.findings,
        baseline: { source: 'none', runs: 0 },
    };
}
function serverMetrics(toolsListBytes) {
    if (toolsListBytes === undefined)
        return {};
    return { 'tools-list.bytes': { value: toolsListBytes, unit: 'bytes', rounds: [toolsListBytes] } };
}
function commandText({ server: { command } }) {
    return command.kind === 'shell' ? command.line : [command.file, ...command.args].join(' ');
}

;// CONCATENATED MODULE: ./build/src/judge/not-started.js


/** The finding about a server that could not even be asked for its tools, so that no scenario could start. */
function notStarted({ reason, stderrTail }) {
    const seen = { round: 1, planned: 1, more: 0 };
    const finding = tell({ kind: 'ended-early', end: { kind: 'not-started', reason }, seen, stderrTail });
    return { ...finding, detail: startFailure(reason, stderrTail) };
}

// EXTERNAL MODULE: ./build/src/judge/detection.js
var detection = __webpack_require__(8026);
;// CONCATENATED MODULE: ./build/src/judge/broken-protocol.js

/** Errors that mean a broken protocol, one detection a kind; its sample is the most frequent group's. */
function broken_protocol_brokenProtocol(errors) {
    return detection/* BROKEN_PROTOCOL */.j.flatMap((error) => {
        const groups = errors.filter(({ kind, count }) => kind === error && count > 0);
        const [first] = groups;
        if (first === undefined)
            return [];
        const count = groups.reduce((sum, group) => sum + group.count, 0);
        const call = groups.every((group) => group.call === first.call) ? first.call : undefined;
        return [{ kind: 'broken-protocol', error, group: { ...first, count, call } }];
    });
}

;// CONCATENATED MODULE: ./build/src/judge/evidence.js

/** What the facts say about why a limit was missed. */
function evidenceFor(breach, { facts, counts, errors }) {
    switch (config_limits/* LIMIT_SETTINGS */.EP[breach.limit].metric) {
        case 'success-rate':
            return { kind: 'failed-calls', ...counts, errors: errorsOf(breach.call, errors) };
        case 'processes.left':
            return { kind: 'processes', members: leftIn(facts) };
        case 'exit.forced':
            return forcedExits(facts.rounds);
        default:
            return { kind: 'rounds' };
    }
}
/** What no call asked for is no reason for which one failed. */
function errorsOf(call, errors) {
    const own = errors.filter((group) => group.call !== undefined && (call ?? group.call) === group.call);
    return own.toSorted((a, b) => b.count - a.count);
}
/** Those of the worst round; of all repetitions where each is one short life. */
function leftIn({ kind, rounds }) {
    const left = rounds.map(leftOf);
    return kind === 'startup'
        ? left.flat()
        : left.reduce((most, one) => (one.length > most.length ? one : most), []);
}
/** A process that stayed after the calls may also outlive the server: it counts once. */
function leftOf({ leftBehind, exit }) {
    const pids = new Set(leftBehind.map(({ pid }) => pid));
    return [...leftBehind, ...(exit?.orphans ?? []).filter(({ pid }) => !pids.has(pid))];
}
function forcedExits(rounds) {
    const exits = rounds.flatMap(({ exit }) => (exit === undefined ? [] : [exit]));
    const forced = exits.filter(({ force }) => force !== 'none');
    const times = forced.flatMap(({ time }) => (time === undefined ? [] : [time]));
    return {
        kind: 'forced-exits',
        forced: forced.length,
        exits: exits.length,
        signal: forced.some(({ force }) => force === 'SIGKILL') ? 'SIGKILL' : 'SIGTERM',
        waited: times.length === 0 ? undefined : Math.min(...times),
    };
}

;// CONCATENATED MODULE: ./build/src/judge/gaps.js

/** A limit whose metric the scenario should have given and did not; nothing where its kind never gives it. */
function missingMeasure(limit, call, facts) {
    const { metric } = config_limits/* LIMIT_SETTINGS */.EP[limit];
    if (!(0,config_limits/* isGivenBy */.bI)(facts.kind, limit))
        return [];
    return [{ kind: 'not-measured', limit, call, reason: reasonFor(metric, facts) }];
}
/** Whether answers were told apart by nothing but their ids, in the scenario that is there to tell them apart. */
function onlyIdsChecked({ kind, rounds }) {
    const isAnswered = rounds.some(({ counts }) => counts.ok > 0);
    const isMatched = rounds.some(({ matchedByContent }) => matchedByContent > 0);
    return kind === 'concurrent' && isAnswered && !isMatched ? [{ kind: 'only-ids-checked' }] : [];
}
function reasonFor(metric, { unavailable, rounds }) {
    const figure = figureBehind(metric);
    const reason = figure && unavailable[figure];
    if (figure !== undefined && reason !== undefined) {
        return reason.startsWith(`${figure}: `) ? reason.slice(figure.length + 2) : reason;
    }
    if (!rounds.some(({ end }) => end.kind === 'completed'))
        return 'no round was completed';
    return 'too little was measured';
}
function figureBehind(metric) {
    const [family] = metric.split('.');
    switch (family) {
        case 'rss':
        case 'pss':
        case 'fds':
        case 'threads':
        case 'processes':
        case 'cpu':
            return family;
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/judge/incomplete.js

/** Why a scenario that nothing is wrong with still proves too little; nothing if it was run in full. */
function incomplete(facts, figures) {
    const reason = cancellation(facts) ?? incomplete_shortfall(facts, figures) ?? (isWhole(facts) ? neverCalled(figures) : undefined);
    return reason === undefined ? [] : [{ kind: 'incomplete', reason }];
}
function cancellation({ rounds, plannedRounds }) {
    const index = rounds.findIndex(({ end }) => end.kind === 'cancelled');
    const end = rounds[index]?.end;
    if (end?.kind !== 'cancelled')
        return undefined;
    return `cancelled after ${(0,plural/* plural */.L)(end.afterCalls, 'call')} in round ${index + 1} of ${plannedRounds}`;
}
function incomplete_shortfall(facts, { calls, planned }) {
    if (!isWhole(facts))
        return undefined;
    const made = calls.ok + calls.failed;
    if (facts.rounds.length === 0)
        return 'no round was run';
    if (made === 0 && facts.kind !== 'startup')
        return 'no call was made';
    if (facts.rounds.length < facts.plannedRounds) {
        return `only ${facts.rounds.length} of ${(0,plural/* plural */.L)(facts.plannedRounds, 'round')} were run`;
    }
    if (made < planned && facts.kind !== 'startup') {
        return `only ${made.toLocaleString('en-US')} of ${(0,plural/* plural */.L)(planned, 'call')} were made`;
    }
    return undefined;
}
function isWhole({ rounds }) {
    return rounds.every(({ end }) => end.kind === 'completed');
}
/** A call of the mix that its weight, or too few calls, never let happen. */
function neverCalled({ tools }) {
    const names = Object.entries(tools).flatMap(([name, { calls }]) => calls.ok + calls.failed === 0 ? [name] : []);
    if (names.length === 0)
        return undefined;
    const shown = names.slice(0, 3).join(', ');
    const more = names.length > 3 ? ` and ${names.length - 3} more` : '';
    return `never called: ${shown}${more}; raise its weight, or the number of calls`;
}

;// CONCATENATED MODULE: ./build/src/judge/round-ends.js
/** Rounds that the server cut short, one detection for each way it did so. */
function earlyEnds(facts) {
    return ['not-started', 'exited', 'hung'].flatMap((kind) => {
        const found = firstRound(facts, ({ end }) => end.kind === kind);
        if (found === undefined)
            return [];
        const { end, stderrTail } = found.round;
        return isEarlyEnd(end) ? [{ kind: 'ended-early', end, seen: found.seen, stderrTail }] : [];
    });
}
/** Servers that answered everything and then, stdin ended, left with an error of their own. */
function badExits(facts) {
    const found = firstRound(facts, isBadExit);
    const exit = found?.round.exit;
    if (found === undefined || exit === undefined)
        return [];
    return [{ kind: 'bad-exit', code: exit.code, signal: exit.signal, seen: found.seen }];
}
function firstRound({ rounds, plannedRounds }, isIt) {
    const all = rounds.filter(isIt);
    const [round] = all;
    if (round === undefined)
        return undefined;
    return { round, seen: { round: rounds.indexOf(round) + 1, planned: plannedRounds, more: all.length - 1 } };
}
function isEarlyEnd(end) {
    return end.kind === 'not-started' || end.kind === 'exited' || end.kind === 'hung';
}
function isBadExit({ end, exit }) {
    if (end.kind !== 'completed' || exit === undefined || exit.force !== 'none')
        return false;
    return exit.signal !== undefined || (exit.code ?? 0) !== 0;
}

;// CONCATENATED MODULE: ./build/src/judge/told-already.js
/**
 * Whether a missed success rate says nothing new: every failed call is the work of what broke the
 * server, which is told in full beside it.
 */
function isToldAlready(detection, others) {
    if (detection.kind !== 'over-limit' || detection.evidence.kind !== 'failed-calls')
        return false;
    const { errors, failed } = detection.evidence;
    const told = new Set(others.flatMap(errorsBehind));
    const explained = errors.filter(({ kind }) => told.has(kind)).reduce((sum, { count }) => sum + count, 0);
    return explained >= failed && errors.every(({ kind }) => told.has(kind));
}
function errorsBehind(detection) {
    if (detection.kind === 'broken-protocol')
        return [detection.error];
    if (detection.kind !== 'ended-early')
        return [];
    return detection.end.kind === 'hung' ? ['timeout', 'server-exited'] : ['server-exited'];
}

;// CONCATENATED MODULE: ./build/src/judge/scenario.js










/**
 * Holds a scenario's facts against its limits. Broken goes before failed before inconclusive before
 * passed; a scenario that was not run in full, or made no call, never passes. Findings come worst first.
 */
function judgeScenario({ facts, figures, limits }) {
    const whole = { call: undefined, counts: figures.calls, metrics: figures.metrics, limits: limits.scenario };
    const scenario = holdFigures(whole, { facts, figures });
    const tools = Object.entries(figures.tools).map(([call, { calls, metrics }]) => {
        const subject = { call, counts: calls, metrics, limits: limits.calls[call] ?? {} };
        return { call, calls, ...holdFigures(subject, { facts, figures }) };
    });
    const detections = [
        ...earlyEnds(facts),
        ...broken_protocol_brokenProtocol(figures.errors),
        ...badExits(facts),
        ...scenario.detections,
        ...tools.flatMap((tool) => tool.detections),
        ...incomplete(facts, figures),
        ...onlyIdsChecked(facts),
    ];
    const news = detections.filter((detection) => !isToldAlready(detection, detections));
    const findings = news.map(tell).sort(severity/* bySeverity */.N);
    return {
        kind: facts.kind,
        verdict: verdictOf(findings),
        calls: figures.calls,
        planned: figures.planned,
        errors: figures.errors.map(({ call, ...group }) => (call === undefined ? group : { ...group, call })),
        metrics: scenario.metrics,
        tools: Object.fromEntries(tools.map(({ call, calls, metrics }) => [call, { calls, metrics }])),
        findings,
        histograms: figures.histograms,
        ...(figures.series !== undefined && { series: figures.series }),
    };
}
function holdFigures(subject, { facts, figures }) {
    const { metrics, breaches, unclear, missing } = holdLimits(subject);
    const { call, counts } = subject;
    const detections = [
        ...breaches.map((breach) => {
            return {
                kind: 'over-limit',
                breach,
                evidence: evidenceFor(breach, { facts, counts, errors: figures.errors }),
            };
        }),
        ...unclear.map((limit) => ({ kind: 'no-number', limit, call })),
        ...missing.flatMap((limit) => missingMeasure(limit, call, facts)),
    ];
    return { metrics, detections };
}

;// CONCATENATED MODULE: ./build/src/judge/survey-findings.js


/** A tool that may be called unasked ended the server when it was tried, before anything was measured. */
function crashedWhenTried(crash) {
    return tell({ kind: 'crashed-when-tried', ...crash });
}
/**
 * What the configuration asks for and no scenario of this run gives: a limit for all scenarios whose
 * metric none of them measures, and a call that none of them makes. Said, because it would else be green
 * by silence. Who runs only some scenarios knows that.
 */
function unheld(config, scenarios) {
    if (config.isSelection)
        return [];
    const limits = Object.keys(config.limits);
    const idle = config_limits/* LIMIT_NAMES */.x3.filter((name) => limits.includes(name) && name !== 'tools-list' && !scenarios.some(({ kind }) => (0,config_limits/* isGivenBy */.bI)(kind, name)));
    const made = new Set(scenarios.flatMap((scenario) => scenario.kind === 'startup' ? [] : scenario.mix.map(({ call }) => call.name)));
    const unused = Object.entries(config.calls).filter(([name, call]) => !made.has(name) && hasLimits(call));
    return [
        ...idle.map((name) => tell({ kind: 'unheld', what: `the limit ${name}`, reason: 'no scenario of this run measures it' })),
        ...unused.map(([name]) => tell({
            kind: 'unheld',
            what: `a limit of the call ${name}`,
            reason: 'no scenario of this run makes it',
        })),
    ];
}
function hasLimits({ limits }) {
    return Object.keys(limits).length > 0;
}

;// CONCATENATED MODULE: ./build/src/plan/plan.js
function measuredCalls(load) {
    return load.shape === 'stream' ? load.calls : load.inFlight * load.batches;
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/src/record/error-groups.js
const MAX_GROUPS = 20;
const MAX_SAMPLE = 300;
/**
 * Failures grouped by kind, call and wording (digits and quoted parts aside), in bounded memory: beyond
 * 20 groups a failure counts in its kind's own `…` group.
 */
class ErrorGroups {
    #groups = new Map();
    #redact;
    /** `redact` takes secrets out of a sample before it is cut. */
    constructor(redact) {
        this.#redact = redact;
    }
    add(kind, call, sample, count = 1) {
        const key = `${kind}\n${call ?? ''}\n${wordingOf(sample)}`;
        const group = this.#groups.get(key) ?? this.#open(key, kind, call, sample);
        group.count += count;
    }
    /** Most frequent first; equal ones in the order of their first failure. */
    list() {
        return [...this.#groups.values()].sort((a, b) => b.count - a.count);
    }
    #open(key, kind, call, sample) {
        const isFull = this.#groups.size >= MAX_GROUPS;
        const kept = isFull ? `${kind}\n…` : key;
        const group = this.#groups.get(kept) ?? {
            kind,
            call: isFull ? undefined : call,
            count: 0,
            sample: isFull ? 'further wordings' : detached(this.#redact(sample).slice(0, MAX_SAMPLE)),
        };
        this.#groups.set(kept, group);
        return group;
    }
}
/** A copy: a slice would keep the whole message alive that it was cut from. */
function detached(text) {
    return Buffer.from(text).toString();
}
function wordingOf(sample) {
    return sample
        .slice(0, MAX_SAMPLE)
        .replace(/"[^"]*(?:"|$)|'[^']*'/gu, '""')
        .replace(/[0-9a-f]{8}-[0-9a-f-]{27}|\d+/giu, '#');
}

// EXTERNAL MODULE: ./node_modules/hdr-histogram-js/dist/index.js
var hdr_histogram_js_dist = __webpack_require__(2960);
;// CONCATENATED MODULE: ./build/src/record/time-tally.js
/** Values below this are tallied: 2^31 ns, about two seconds. */
const TALLY_END = 2 ** 31;
const HALF = 1024;
const HALF_BITS = 10;
/** The lower half of the first bucket, and a half for each power of two from 2^10 to 2^31. */
const LENGTH = (31 - HALF_BITS + 1) * HALF;
/**
 * Counts of whole numbers in [0, 2^31), exact to 0.1 %: the buckets of an HdrHistogram (Tene) of three digits,
 * found by shifts alone. What a histogram costs per call is here one `clz32` and one increment, a tenth
 * of what the library takes for its logarithm and powers.
 */
class TimeTally {
    #counts = new Uint32Array(LENGTH);
    add(value) {
        const shift = Math.max(0, 31 - HALF_BITS - Math.clz32(value));
        const at = shift * HALF + (value >>> shift);
        this.#counts[at] = (this.#counts[at] ?? 0) + 1;
    }
    /** Hands out every non-empty bucket by its lowest value, ascending, and empties it. */
    drain(take) {
        for (const [at, count] of this.#counts.entries())
            if (count > 0)
                take(lowestOf(at), count);
        this.#counts.fill(0);
    }
}
function lowestOf(at) {
    const shift = Math.max(0, Math.floor(at / HALF) - 1);
    return (at - shift * HALF) * 2 ** shift;
}

;// CONCATENATED MODULE: ./build/src/record/histogram.js


const NANOSECONDS = 1e6;
const histogram_HOUR = 3.6e12;
/**
 * Service times in fixed memory (about 220 kB however many), exact to 0.1 %, from 1 ns to 1 h; what is
 * longer counts as 1 h. HdrHistogram (Tene), mergeable, stored in its V2 compressed format in nanoseconds.
 */
class LatencyHistogram {
    /** All up to the last look. Made with the first value: most histograms of a start-up round never see one. */
    #histogram;
    /** What was recorded since then. */
    #tally;
    #isSettled = true;
    #compacted;
    #max;
    constructor(histogram) {
        this.#histogram = histogram;
        this.#max = histogram?.maxValue ?? 0;
    }
    /** Costs about 0.02 µs. */
    record(time) {
        const value = Math.min(histogram_HOUR, Math.max(1, Math.round(time * NANOSECONDS)));
        if (value > this.#max)
            this.#max = value;
        this.#isSettled = false;
        if (value < TALLY_END) {
            this.#tally ??= new TimeTally();
            this.#tally.add(value);
        }
        else {
            this.#histogram ??= emptyHistogram();
            this.#histogram.recordValue(value);
        }
    }
    get count() {
        return this.#settled()?.totalCount ?? 0;
    }
    /** p in [0, 1]; NaN when nothing was recorded. */
    quantile(p) {
        const histogram = this.#settled();
        return histogram === undefined ? Number.NaN : histogram.getValueAtPercentile(p * 100) / NANOSECONDS;
    }
    get max() {
        return this.#settled() === undefined ? Number.NaN : this.#max / NANOSECONDS;
    }
    add(other) {
        const others = other.#settled();
        if (others === undefined)
            return;
        this.#histogram ??= emptyHistogram();
        this.#histogram.add(others);
        this.#max = Math.max(this.#max, other.#max);
    }
    /** Keeps it as text of about 1 kB until it is looked at again: for what lies until the end of a run. */
    compact() {
        const histogram = this.#settled();
        if (histogram === undefined)
            return;
        this.#compacted = (0,hdr_histogram_js_dist/* encodeIntoCompressedBase64 */.dH)(histogram);
        this.#histogram = undefined;
        this.#tally = undefined;
    }
    encode() {
        return (0,hdr_histogram_js_dist/* encodeIntoCompressedBase64 */.dH)(this.#settled() ?? emptyHistogram());
    }
    /** Throws when `text` is not what `encode` gives. */
    static decode(text) {
        const histogram = (0,hdr_histogram_js_dist/* decodeFromCompressedBase64 */.Vc)(text, 32, false);
        return new LatencyHistogram(histogram.totalCount === 0 ? undefined : histogram);
    }
    #settled() {
        if (this.#compacted !== undefined) {
            return (0,hdr_histogram_js_dist/* decodeFromCompressedBase64 */.Vc)(this.#compacted, 32, false);
        }
        if (this.#isSettled)
            return this.#histogram;
        this.#isSettled = true;
        const histogram = this.#histogram ?? emptyHistogram();
        this.#histogram = histogram;
        this.#tally?.drain((value, count) => histogram.recordValueWithCount(value, count));
        return histogram;
    }
}
function emptyHistogram() {
    return (0,hdr_histogram_js_dist/* build */.jq)({
        lowestDiscernibleValue: 1,
        highestTrackableValue: histogram_HOUR,
        numberOfSignificantValueDigits: 3,
        bitBucketSize: 32,
        useWebAssembly: false,
    });
}

;// CONCATENATED MODULE: ./build/src/record/round-recorder.js


/** Times kept of each of the two quarters: 16 kB. */
const MOST_KEPT = 2000;
/** In place of a position: the call is not measured. */
const WARM_UP = -1;
/**
 * Collects one round as it happens, in memory that does not grow with the number of calls. What it
 * holds is read at the end by whoever drove the round.
 */
class RoundRecorder {
    #warmUpLatency = new LatencyHistogram();
    /** Their last place takes the times that are not kept. */
    #earlyTimes;
    #lateTimes;
    #errors;
    #series = [];
    #calls;
    #lateStart;
    #matchedByContent = 0;
    #elapsed = 0;
    constructor({ callNames, measuredCalls, redact }) {
        this.#errors = new ErrorGroups(redact);
        this.#calls = callNames.map((name) => ({
            name,
            ok: 0,
            failed: 0,
            responseBytes: 0,
            latency: new LatencyHistogram(),
        }));
        const quarter = Math.floor(measuredCalls / 4);
        const kept = Math.min(quarter, MOST_KEPT);
        this.#lateStart = measuredCalls - kept;
        this.#earlyTimes = new Float64Array(kept + 1).fill(Number.NaN);
        this.#lateTimes = this.#earlyTimes.slice();
    }
    /**
     * An answered call. `position` is its place among the measured calls, from 0, or `WARM_UP`: then it is
     * counted and not timed. Failed answers are timed as well: they took their time. Warm-up takes the same
     * way through this method as all else, so that the first measured call finds it compiled.
     */
    answered(call, isOk, position, time, bytes) {
        const tally = this.#calls[call];
        if (tally === undefined)
            return;
        if (isOk)
            tally.ok += 1;
        else
            tally.failed += 1;
        const isMeasured = position >= 0;
        const { latency } = tally;
        tally.responseBytes += isMeasured ? bytes : 0;
        (isMeasured ? latency : this.#warmUpLatency).record(time);
        this.#earlyTimes[placeIn(this.#earlyTimes, position)] = time;
        this.#lateTimes[placeIn(this.#lateTimes, position - this.#lateStart)] = time;
    }
    /** A call that will never be answered. */
    unanswered(call, kind, sample) {
        const tally = this.#calls[call];
        if (tally === undefined)
            return;
        tally.failed += 1;
        this.#errors.add(kind, tally.name, sample);
    }
    /** Why an answered call counts as failed. */
    failedAnswer(call, kind, sample) {
        this.#errors.add(kind, this.#calls[call]?.name, sample);
    }
    /** What came without any call having asked for it. */
    stray(kind, sample) {
        this.#errors.add(kind, undefined, sample);
    }
    /** An answer was told from every other call's by its content. */
    matched() {
        this.#matchedByContent += 1;
    }
    /** A stretch of measured calls is over, and took so long. */
    spent(time) {
        this.#elapsed += time;
    }
    /** A reading, taken when `calls` measured calls had been answered. */
    read(calls, reading) {
        this.#series.push({ calls, reading });
    }
    /** Ends the recording. */
    facts(frame) {
        const latency = this.#latency();
        for (const histogram of [latency, ...this.#calls.map((call) => call.latency)])
            histogram.compact();
        return {
            counts: this.#counts(),
            latency,
            earlyTimes: known(this.#earlyTimes),
            lateTimes: known(this.#lateTimes),
            perCall: this.#perCall(),
            errors: this.#errors.list(),
            series: this.#series,
            elapsed: this.#elapsed,
            matchedByContent: this.#matchedByContent,
            ...frame,
        };
    }
    #counts() {
        let ok = 0;
        let failed = 0;
        for (const tally of this.#calls) {
            ok += tally.ok;
            failed += tally.failed;
        }
        return { ok, failed };
    }
    #latency() {
        const whole = new LatencyHistogram();
        for (const { latency } of this.#calls)
            whole.add(latency);
        return whole;
    }
    #perCall() {
        return Object.fromEntries(this.#calls.map(({ name, ok, failed, latency, responseBytes }) => [
            name,
            { counts: { ok, failed }, latency, responseBytes },
        ]));
    }
}
function placeIn(times, place) {
    const last = times.length - 1;
    return place >= 0 && place < last ? place : last;
}
function known(times) {
    return [...times.subarray(0, -1)].filter((time) => !Number.isNaN(time));
}

;// CONCATENATED MODULE: ./build/src/target/describe-end.js
/** `exited with code 3`, `was ended by SIGKILL`: the verb phrase for how a process ended. */
function describeEnd(status) {
    if (status === undefined)
        return 'closed its output';
    if (status.signal !== undefined)
        return `was ended by ${status.signal}`;
    return `exited with code ${status.code ?? 'unknown'}`;
}
/** Why no conversation began, in the form `exited with code 1 before it answered`. */
function describeFailure(greeted, { server }, patience) {
    switch (greeted.kind) {
        case 'refused':
            return greeted.reason;
        case 'silent':
            return `did not answer within ${patience / 1000} s`;
        case 'closed':
            return `${describeEnd(server.exitStatus)} before it answered`;
    }
}

;// CONCATENATED MODULE: ./build/src/protocol/era.js

const NEWEST_HANDSHAKE = { kind: 'handshake', revision: HANDSHAKE_REVISIONS[0] };
const NEWEST_STATELESS = { kind: 'stateless', revision: STATELESS_REVISIONS[0] };
/** The era of a configured revision; undefined for `auto`, which has to be found out. */
function eraOf(choice) {
    if (choice === 'auto')
        return undefined;
    if (isStatelessRevision(choice))
        return { kind: 'stateless', revision: choice };
    return { kind: 'handshake', revision: choice };
}
function isHandshakeRevision(revision) {
    return HANDSHAKE_REVISIONS.some((known) => known === revision);
}
function isStatelessRevision(revision) {
    return STATELESS_REVISIONS.some((known) => known === revision);
}
/**
 * The params of a request in the given era: as they are, or with the `_meta` envelope that revision
 * 2026-07-28 asks of every request (basic/index#_meta).
 */
function paramsFor(era, params, client) {
    if (era.kind === 'handshake')
        return params;
    return {
        ...params,
        _meta: {
            'io.modelcontextprotocol/protocolVersion': era.revision,
            'io.modelcontextprotocol/clientInfo': client,
            'io.modelcontextprotocol/clientCapabilities': {},
        },
    };
}

;// CONCATENATED MODULE: ./build/src/protocol/greeting.js


/** The first request of a connection: `initialize`, or `server/discover` where there is no handshake. */
function greetingOf(era, client) {
    if (era.kind === 'stateless')
        return { method: 'server/discover', params: paramsFor(era, {}, client) };
    return {
        method: 'initialize',
        params: { protocolVersion: era.revision, capabilities: {}, clientInfo: client },
    };
}
function readGreeting(era, answer) {
    if (answer.kind === 'error') {
        const { code, message } = answer.error;
        return { kind: 'refused', reason: `answered ${greetingName(era)} with error ${code}: ${message}`, code };
    }
    return era.kind === 'handshake' ? readInitialize(answer.result) : readDiscover(answer.result);
}
function readInitialize(result) {
    const revision = isJsonObject(result) ? result['protocolVersion'] : undefined;
    if (!isJsonObject(result) || typeof revision !== 'string') {
        return { kind: 'refused', reason: 'answered initialize without a protocolVersion', code: undefined };
    }
    if (!isHandshakeRevision(revision)) {
        return {
            kind: 'refused',
            reason: `chose protocol revision ${revision}, which has no handshake or is not known`,
            code: undefined,
        };
    }
    const { name, version } = greeting_nameOf(result['serverInfo']);
    return { kind: 'introduced', introduction: { era: { kind: 'handshake', revision }, name, version } };
}
/** Revisions that a refusal names. */
const MAX_NAMED = 8;
function readDiscover(result) {
    const supported = isJsonObject(result) ? result['supportedVersions'] : undefined;
    if (!isJsonObject(result) || !Array.isArray(supported)) {
        return { kind: 'refused', reason: 'answered server/discover without supportedVersions', code: undefined };
    }
    if (!supported.includes(NEWEST_STATELESS.revision)) {
        const named = supported.filter((revision) => typeof revision === 'string').slice(0, MAX_NAMED);
        return {
            kind: 'refused',
            reason: `supports ${named.join(', ') || 'no revision'}, not ${NEWEST_STATELESS.revision}`,
            code: undefined,
        };
    }
    const meta = result['_meta'];
    const info = isJsonObject(meta) ? meta['io.modelcontextprotocol/serverInfo'] : undefined;
    return { kind: 'introduced', introduction: { era: NEWEST_STATELESS, ...greeting_nameOf(info) } };
}
function greeting_nameOf(info) {
    const { name, version } = isJsonObject(info) ? info : {};
    return {
        name: typeof name === 'string' ? name : 'unnamed',
        version: typeof version === 'string' ? version : 'unknown',
    };
}
function greetingName(era) {
    return era.kind === 'handshake' ? 'initialize' : 'server/discover';
}

;// CONCATENATED MODULE: ./build/src/target/greet.js

/**
 * Opens the conversation: the first request in the given era, and what the handshake asks for after it.
 */
async function greet(connection, era, client, timeout) {
    const { method, params } = greetingOf(era, client);
    const outcome = await connection.request(method, params, timeout);
    if (outcome.kind === 'timeout')
        return { kind: 'silent' };
    if (outcome.kind === 'closed')
        return { kind: 'closed' };
    const greeted = readGreeting(era, outcome.answer);
    if (greeted.kind === 'refused')
        return greeted;
    if (greeted.introduction.era.kind === 'handshake')
        connection.notify('notifications/initialized');
    return { kind: 'introduced', introduction: greeted.introduction, answeredAt: outcome.arrival };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/src/probe/command-text.js
const command_text_LONGEST = 120;
const KEPT_AT_START = 30;
/**
 * A command line as one short line for a reader: control, format and line-separating characters become
 * spaces, white space is collapsed. One of more than 120 characters loses the folder of its program and
 * then its middle, because programs are told apart by their names and their last arguments.
 */
function command_text_commandText(raw) {
    const line = raw
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim();
    return isShort(line) ? line : withoutMiddle(line.replace(/^\S*[\\/](?=[^\\/\s])/, ''));
}
/** How a zombie is told: its name only, because its command line went with its memory. */
function zombieText(name) {
    return command_text_commandText(`(zombie) ${name}`);
}
function isShort(line) {
    return [...line].length <= command_text_LONGEST;
}
function withoutMiddle(line) {
    if (isShort(line))
        return line;
    const characters = [...line];
    const end = characters.slice(characters.length - (command_text_LONGEST - KEPT_AT_START - 1));
    return `${characters.slice(0, KEPT_AT_START).join('')}…${end.join('')}`;
}

;// CONCATENATED MODULE: ./build/src/probe/linux/proc-file.js

/** One buffer for every file: all that is read here is read in one turn and decoded at once. */
let buffer = Buffer.allocUnsafe(64 * 1024);
/**
 * The text of a file below /proc; undefined when its process is gone.
 * Throws what else goes wrong, e.g. EACCES. Costs about 5 µs besides what the kernel does.
 */
function readProcFile(path) {
    try {
        const file = (0,external_node_fs_.openSync)(path, 'r');
        try {
            return readText(file);
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    catch (error) {
        if (isGone(error))
            return undefined;
        throw error;
    }
}
/** Whether a failed look into /proc means that the process has ended in the meantime. */
function isGone(error) {
    return hasCode(error, 'ENOENT') || hasCode(error, 'ESRCH');
}
/** Whether a failed look into /proc means that this user must not see it. */
function isDenied(error) {
    return hasCode(error, 'EACCES') || hasCode(error, 'EPERM');
}
/** A read that does not fill the buffer was the last one: procfs gives a file in one piece if it fits. */
function readText(file) {
    let length = 0;
    for (;;) {
        length += (0,external_node_fs_.readSync)(file, buffer, length, buffer.length - length, null);
        if (length < buffer.length)
            return buffer.toString('utf8', 0, length);
        buffer = Buffer.concat([buffer], buffer.length * 2);
    }
}
function hasCode(error, code) {
    return error instanceof Error && 'code' in error && error.code === code;
}

;// CONCATENATED MODULE: ./build/src/probe/linux/open-descriptors.js


/**
 * How many file descriptors a process has open; 0 when it is gone. `path` is its `/proc/PID/fd`.
 * From Linux 6.2 on the folder's size is the count (2 µs); before, it is 0 and the entries are counted
 * (14 µs and more). Throws EACCES for a process that this user may not inspect.
 */
function countOpenDescriptors(path) {
    try {
        return (0,external_node_fs_.statSync)(path).size || (0,external_node_fs_.readdirSync)(path).length;
    }
    catch (error) {
        if (isGone(error))
            return 0;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/probe/linux/page-size.js

/**
 * The size of the pages that statm counts: 4 KiB on x86-64, up to 64 KiB on arm64. Node does not tell
 * it, so it follows from our own resident memory, which the kernel gives in pages (statm) and in kB
 * (status). The two are read a moment apart; rounded to a power of two that does not matter.
 */
function pageSize() {
    return pageSizeFrom((0,external_node_fs_.readFileSync)('/proc/self/statm', 'utf8'), (0,external_node_fs_.readFileSync)('/proc/self/status', 'utf8'));
}
/** The pure part of it. Throws when either text does not tell the resident memory. */
function pageSizeFrom(statm, status) {
    const pages = Number(statm.split(' ')[1]);
    const kibibytes = Number(/^VmRSS:\s*(\d+) kB$/m.exec(status)?.[1]);
    const size = 2 ** Math.round(Math.log2((kibibytes * 1024) / pages));
    if (!(size >= 1024))
        throw new Error('/proc does not tell the resident memory of this process');
    return size;
}

;// CONCATENATED MODULE: ./build/src/probe/linux/process-memory.js

/**
 * Reads `/proc/PID/statm`, which counts pages of size `page`; undefined when the process is gone. Preferred over the resident size in
 * `stat`: newer kernels (6.17) add up their per-processor counters exactly for statm only.
 */
function readProcessMemory(path, page) {
    const text = readProcFile(path);
    if (text === undefined)
        return undefined;
    const [, resident = 0, shared = 0] = text.split(' ', 3).map(Number);
    return { rss: resident * page, anonymous: Math.max(0, resident - shared) * page };
}
/**
 * Reads PSS from `/proc/PID/smaps_rollup`; 0 when the process is gone. The kernel walks every mapping:
 * hundreds of microseconds for a Node server. Throws EACCES for a process that this user may not inspect.
 */
function readProportionalSize(path) {
    const text = readProcFile(path);
    return Number(/^Pss:\s*(\d+) kB$/m.exec(text ?? '')?.[1] ?? 0) * 1024;
}

;// CONCATENATED MODULE: ./build/src/probe/server-marker.js
/**
 * Environment variable that marks the server under test and, because children inherit it, everything
 * it starts. Its value is one random UUID a server, so that a process which left its parent and its
 * session is still found, and nobody else's ever is.
 */
const SERVER_MARKER = 'MCP_LOAD_GATE_SERVER';

;// CONCATENATED MODULE: ./build/src/probe/linux/cpu-ledger.js
/** /proc counts in USER_HZ, which the kernel fixes at 100 a second on every architecture Node runs on. */
const TICK = 10;
/**
 * Processor time of the tree, children that ended included, so that the sum never falls.
 * What an ended process had used is normally found again in its parent, which waited for it. If nobody
 * of the tree did (it was re-parented, or its parent ignores SIGCHLD), what was last seen of it is kept.
 */
class CpuLedger {
    #departed = 0;
    /** Books one look: `vanished` were there at the last look and are not among the `living` any more. */
    book(vanished, living) {
        const claims = new Map();
        for (const member of vanished.values()) {
            const ticks = ticksOf(member) + member.owed;
            const heir = heirOf(member, vanished, living);
            if (heir === undefined)
                this.#departed += ticks;
            else
                claims.set(heir, (claims.get(heir) ?? 0) + ticks);
        }
        for (const member of living.values())
            this.#settle(member, claims.get(member) ?? 0);
    }
    total(living) {
        let ticks = this.#departed;
        for (const member of living)
            ticks += ticksOf(member) + member.owed;
        return ticks * TICK;
    }
    /**
     * A parent is looked at before its child, so a child that is waited for in between shows in the
     * parent only at the next look: a claim stays open for one look before it counts as departed.
     */
    #settle(parent, claim) {
        this.#departed += Math.max(0, parent.owed - parent.waitedGrowth);
        parent.owed = Math.max(0, claim - Math.max(0, parent.waitedGrowth - parent.owed));
    }
}
function ticksOf({ stat }) {
    return stat.ownTicks + stat.waitedTicks;
}
/** The nearest ancestor that lives: it has, or will have, waited for the member or for what waited for it. */
function heirOf(member, vanished, living) {
    let { parent } = member.stat;
    for (let steps = 0; steps <= vanished.size; steps++) {
        const heir = living.get(parent);
        if (heir !== undefined)
            return heir;
        const gone = vanished.get(parent);
        if (gone === undefined)
            return undefined;
        parent = gone.stat.parent;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/probe/linux/process-stat.js

/** Reads it; undefined when the process is gone, or hidden from this user (`hidepid`). */
function readProcessStat(path) {
    try {
        const text = readProcFile(path);
        return text === undefined || text === '' ? undefined : parseProcessStat(text);
    }
    catch (error) {
        if (isDenied(error))
            return undefined;
        throw error;
    }
}
const KERNEL_THREAD = 0x00200000;
/** Parses the line. The name may itself hold spaces and parentheses, so the fields count from the last `)`. */
function parseProcessStat(text) {
    const nameEnd = text.lastIndexOf(')');
    const fields = text.slice(nameEnd + 2).split(' ', 20);
    const field = (number) => Number(fields[number - 3]);
    const threads = field(20);
    return {
        name: text.slice(text.indexOf('(') + 1, nameEnd),
        // A leader whose other threads go on is shown as Z too, and is no zombie.
        isZombie: fields[0] === 'X' || (fields[0] === 'Z' && threads <= 1),
        isKernelThread: (field(9) & KERNEL_THREAD) !== 0,
        parent: field(4),
        session: field(6),
        ownTicks: field(14) + field(15),
        waitedTicks: field(16) + field(17),
        threads,
        startedAt: field(22),
    };
}

;// CONCATENATED MODULE: ./build/src/probe/linux/member.js

/** One process of the tree and where /proc tells of it. Its identity is the pid and the time it started. */
class Member {
    pid;
    folder;
    memoryPath;
    descriptorsPath;
    #statPath;
    /** As last seen. */
    stat;
    /** What it has waited for since the look before the last one. */
    waitedGrowth = 0;
    /** Ticks of ended children that it may still be waiting for, see `CpuLedger`. */
    owed = 0;
    constructor(pid, stat) {
        this.pid = pid;
        this.stat = stat;
        this.folder = `/proc/${pid}`;
        this.#statPath = `${this.folder}/stat`;
        this.memoryPath = `${this.folder}/statm`;
        this.descriptorsPath = `${this.folder}/fd`;
    }
    /** Looks again; false when it is gone, also when its pid belongs to another process by now. */
    review() {
        const stat = readProcessStat(this.#statPath);
        if (stat?.startedAt !== this.stat.startedAt)
            return false;
        this.waitedGrowth = stat.waitedTicks - this.stat.waitedTicks;
        this.stat = stat;
        return true;
    }
    /** Whether this very process lives right now; changes nothing that was seen. */
    isAlive() {
        const stat = readProcessStat(this.#statPath);
        return stat?.startedAt === this.stat.startedAt && !stat.isZombie;
    }
}

;// CONCATENATED MODULE: ./build/src/probe/linux/newest-pid.js

/**
 * Tells whether any process or thread was started since the last look: `/proc/loadavg` ends in the pid
 * that was given out last (proc(5)). Costs one file instead of a listing of /proc. Some sandboxes make
 * that number up; one that is lower than the pid of a process known to be new is not believed.
 */
class NewestPid {
    #isBelieved;
    #last;
    /** `known`: the pid of a process that was started a moment ago. */
    constructor(known) {
        const newest = readNewest();
        this.#isBelieved = newest !== undefined && newest >= known;
    }
    hasChanged() {
        const newest = this.#isBelieved ? readNewest() : undefined;
        const isSame = newest !== undefined && newest === this.#last;
        this.#last = newest;
        return !isSame;
    }
}
function readNewest() {
    const newest = Number(readProcFile('/proc/loadavg')?.trim().split(' ').at(-1));
    return Number.isSafeInteger(newest) && newest > 0 ? newest : undefined;
}

;// CONCATENATED MODULE: ./build/src/probe/linux/process-tree.js







/** Looks given to a process that shows no environment, because it may be in the middle of an exec. */
const LOOKS = 3;
/**
 * Which processes belong to the server under test. One does when its parent does, when it is in the
 * session that the server leads, or when the server's marker is in its environment; and it stays a
 * member until it is gone. So wrappers (`npx`, `sh -c`), children whose parent ended and daemons are
 * found. What drops all three before it is first seen is not, nor what another service starts on the
 * server's behalf (a container of a daemon).
 *
 * A child of the driver between fork and exec has the driver's environment and session, hence is no
 * member; a child of the server in that state is one by its parent.
 */
class ProcessTree {
    cpu = new CpuLedger();
    #rootPid;
    #mark;
    #members = new Map();
    /** Everybody else that was looked at, and how many more looks they get. */
    #strangers = new Map();
    #newestPid;
    #isAnyoneUndecided = false;
    /** The kernel gives no pid away while a session of that number has processes; once it is empty, it may. */
    #isSessionOurs = true;
    constructor({ pid, marker }) {
        this.#rootPid = pid;
        this.#newestPid = new NewestPid(pid);
        this.#mark = `${SERVER_MARKER}=${marker}`;
        const stat = readProcessStat(`/proc/${pid}/stat`);
        if (stat !== undefined)
            this.#members.set(pid, new Member(pid, stat));
    }
    /**
     * Everybody who is a member now, zombies too. Cost: one file for each member, and where anything was
     * started since the last look one listing of /proc, and two files for each process not seen before. `isThorough` looks at every other process anew, which finds
     * even one that got the number of a process that ended between two looks.
     */
    refresh({ isThorough }) {
        this.#reviewMembers();
        if (isThorough)
            this.#strangers.clear();
        const hasNewcomers = this.#newestPid.hasChanged();
        if (isThorough || hasNewcomers || this.#isAnyoneUndecided)
            this.#admit(this.#newcomersAmong(listPids()));
        this.#isSessionOurs &&= this.#hasSession();
        return this.#members;
    }
    get(pid) {
        return this.#members.get(pid);
    }
    /** Parents before children as far as they were found in that order, which `CpuLedger` relies on. */
    #reviewMembers() {
        const vanished = new Map();
        for (const member of this.#members.values()) {
            if (member.review())
                continue;
            vanished.set(member.pid, member);
            this.#members.delete(member.pid);
        }
        this.cpu.book(vanished, this.#members);
    }
    #newcomersAmong(pids) {
        const newcomers = new Map();
        let strangers = 0;
        this.#isAnyoneUndecided = false;
        for (const pid of pids) {
            const looks = this.#strangers.get(pid);
            if (looks !== undefined)
                strangers++;
            if (looks === 0 || this.#members.has(pid))
                continue;
            const stat = readProcessStat(`/proc/${pid}/stat`);
            if (stat !== undefined)
                newcomers.set(pid, stat);
        }
        if (strangers < this.#strangers.size)
            this.#forgetStrangersNotIn(new Set(pids));
        return newcomers;
    }
    #forgetStrangersNotIn(pids) {
        for (const pid of this.#strangers.keys())
            if (!pids.has(pid))
                this.#strangers.delete(pid);
    }
    /** Admits by parent first, which costs nothing, and again after each one found by its environment. */
    #admit(newcomers) {
        this.#admitKin(newcomers);
        for (const [pid, stat] of newcomers) {
            if (this.#members.has(pid))
                continue;
            if (this.#judgeByEnvironment(pid, stat))
                this.#admitKin(newcomers);
        }
    }
    #admitKin(newcomers) {
        let isSettled;
        do {
            isSettled = true;
            for (const [pid, stat] of newcomers) {
                if (!this.#isKin(pid, stat))
                    continue;
                this.#join(pid, stat);
                newcomers.delete(pid);
                isSettled = false;
            }
        } while (!isSettled);
    }
    #isKin(pid, { parent, session }) {
        if (pid === process.pid)
            return false;
        // The server's own number with another start time is a stranger that was given it.
        if (pid === this.#rootPid)
            return false;
        return this.#members.has(parent) || (this.#isSessionOurs && session === this.#rootPid);
    }
    #judgeByEnvironment(pid, stat) {
        const environment = pid === process.pid || stat.isKernelThread ? undefined : readEnvironment(pid);
        if (environment?.includes(this.#mark)) {
            this.#join(pid, stat);
            return true;
        }
        const looks = this.#strangers.get(pid) ?? LOOKS;
        const isUndecided = environment === '' && !stat.isZombie;
        const looksLeft = isUndecided ? looks - 1 : 0;
        this.#strangers.set(pid, looksLeft);
        if (looksLeft > 0)
            this.#isAnyoneUndecided = true;
        return false;
    }
    #join(pid, stat) {
        this.#strangers.delete(pid);
        this.#members.set(pid, new Member(pid, stat));
    }
    #hasSession() {
        if (this.#members.has(this.#rootPid))
            return true;
        for (const { stat } of this.#members.values())
            if (stat.session === this.#rootPid)
                return true;
        return false;
    }
}
function listPids() {
    const pids = [];
    for (const name of (0,external_node_fs_.readdirSync)('/proc')) {
        const first = name.charCodeAt(0);
        if (first >= 0x30 && first <= 0x39)
            pids.push(Number(name));
    }
    return pids;
}
/** Undefined when the process is gone or another user's; empty for a zombie and within an exec. */
function readEnvironment(pid) {
    try {
        return readProcFile(`/proc/${pid}/environ`);
    }
    catch (error) {
        if (isDenied(error))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/probe/linux/linux-probe.js







/**
 * Everything from /proc, synchronously. A reading without detail costs three files a process, and a
 * listing of /proc if anything was started since the last one; `bench/RESULTS.md` has it in µs.
 */
class LinuxProbe {
    #rootPid;
    #redact;
    #tree;
    #pageSize = pageSize();
    #unavailable = {};
    constructor(options) {
        this.#rootPid = options.pid;
        this.#redact = options.redact;
        this.#tree = new ProcessTree(options);
        if (!(0,external_node_fs_.existsSync)('/proc/self/smaps_rollup'))
            this.#unavailable.pss = 'this kernel has no smaps_rollup';
    }
    get unavailable() {
        return this.#unavailable;
    }
    read(detail) {
        const members = this.#tree.refresh({ isThorough: false });
        const sum = { rss: 0, anonymous: 0, threads: 0, processes: 0, zombies: 0 };
        let fds = 0;
        let pss = detail && this.#unavailable.pss === undefined ? 0 : undefined;
        for (const member of members.values()) {
            if (member.stat.isZombie) {
                if (members.has(member.stat.parent))
                    sum.zombies++;
                continue;
            }
            const memory = readProcessMemory(member.memoryPath, this.#pageSize);
            if (memory === undefined)
                continue;
            sum.rss += memory.rss;
            sum.anonymous += memory.anonymous;
            sum.threads += member.stat.threads;
            sum.processes++;
            fds = add(fds, this.#inspect('fds', member, () => countOpenDescriptors(member.descriptorsPath)));
            if (pss !== undefined)
                pss = add(pss, this.#inspect('pss', member, () => readPss(member)));
        }
        if (sum.processes === 0)
            return undefined;
        return { ...sum, fds, pss, cpu: this.#tree.cpu.total(members.values()) };
    }
    members() {
        const members = this.#tree.refresh({ isThorough: true });
        return [...members.values()]
            .filter(({ pid }) => pid !== this.#rootPid)
            .filter(({ stat }) => !stat.isZombie || members.has(stat.parent))
            .map((member) => this.#describe(member));
    }
    isStillMember(pid) {
        return this.#tree.get(pid)?.isAlive() ?? false;
    }
    #describe({ pid, folder, stat }) {
        const { isZombie, name } = stat;
        const line = isZombie ? undefined : readProcFile(`${folder}/cmdline`);
        const command = isZombie ? zombieText(name) : command_text_commandText(this.#redact(line || `[${name}]`));
        return { pid, command, isZombie };
    }
    /** A figure of one member that only its own user may see; where that fails, the whole tree's is unknown. */
    #inspect(figure, { pid }, read) {
        try {
            return read();
        }
        catch (error) {
            if (!isDenied(error))
                throw error;
            this.#unavailable[figure] = `process ${pid} of the server does not let this user look (EACCES)`;
            return undefined;
        }
    }
}
function add(sum, value) {
    return sum === undefined || value === undefined ? undefined : sum + value;
}
function readPss({ folder }) {
    return readProportionalSize(`${folder}/smaps_rollup`);
}

;// CONCATENATED MODULE: ./build/src/probe/portable/known-processes.js
/** Start times are told in whole seconds, by a clock that was read a moment later. */
const SAME_START = 2_000;
/**
 * The members of a tree as far as its descent was seen: the server, and what was a descendant of it at
 * one look at least; so what loses its parent later is still known, and what lost it before the first
 * look is not. Pure: it is told what there is.
 */
class KnownProcesses {
    #rootPid;
    #known = new Map();
    #rootStart;
    #departedCpu = 0;
    constructor(rootPid) {
        this.#rootPid = rootPid;
    }
    /** Pids that could be members: the known ones, the server and all descendants, parents before children. */
    candidates(parents) {
        const children = childrenByParent(parents);
        const found = new Set([this.#rootPid, ...this.#known.keys()].filter((pid) => parents.has(pid)));
        for (const pid of found)
            for (const child of children.get(pid) ?? [])
                found.add(child);
        found.delete(process.pid);
        return [...found];
    }
    /**
     * Takes over what was found out about the candidates, in their order. Refused is a known pid that
     * started at another time (it was given away again), and a child that is older than the server:
     * Windows keeps a parent's number after that one ended.
     */
    update(candidates, parents, usage) {
        this.#dropVanished(usage);
        for (const pid of candidates) {
            const figures = usage.get(pid);
            if (figures === undefined)
                continue;
            if (this.#known.has(pid) || this.#isNewMember(pid, parents.get(pid), figures))
                this.#known.set(pid, figures);
            if (pid === this.#rootPid)
                this.#rootStart ??= figures.startedAt;
        }
    }
    get(pid) {
        return this.#known.get(pid);
    }
    get pids() {
        return [...this.#known.keys()];
    }
    get usages() {
        return [...this.#known.values()];
    }
    /** Of the living and, as last seen, of those that ended; never falls. */
    get cpu() {
        return this.usages.reduce((sum, { cpu }) => sum + cpu, this.#departedCpu);
    }
    #dropVanished(usage) {
        for (const [pid, last] of this.#known) {
            const now = usage.get(pid);
            if (now !== undefined && isSameProcess(last, now))
                continue;
            this.#departedCpu += last.cpu;
            this.#known.delete(pid);
        }
    }
    #isNewMember(pid, parent, { startedAt }) {
        if (pid === this.#rootPid)
            return this.#rootStart === undefined;
        if (parent === undefined || !this.#known.has(parent) || this.#rootStart === undefined)
            return false;
        return startedAt >= this.#rootStart - SAME_START;
    }
}
/** Whether two looks at one pid saw the same process. */
function isSameProcess(one, other) {
    return Math.abs(one.startedAt - other.startedAt) <= SAME_START;
}
function childrenByParent(parents) {
    const children = new Map();
    for (const [pid, parent] of parents) {
        const siblings = children.get(parent);
        if (siblings === undefined)
            children.set(parent, [pid]);
        else
            siblings.push(pid);
    }
    return children;
}

;// CONCATENATED MODULE: ./build/src/probe/portable/portable-probe.js


const UNAVAILABLE = {
    anonymous: 'only Linux tells anonymous memory of another process',
    pss: 'only Linux tells the proportional set size',
    fds: 'only Linux tells the open file descriptors of another process cheaply',
    threads: 'only Linux tells the threads of another process cheaply',
    zombies: 'only Linux tells zombies apart in one look',
};
/**
 * The tree by descent, memory and processor time, wherever `ps` or Windows' tools are. Each look starts
 * two programs (tens of milliseconds on macOS, up to a second on Windows): to be taken sparingly.
 * Processor time of children that came and went between two looks is missing.
 */
class PortableProbe {
    unavailable = UNAVAILABLE;
    #rootPid;
    #list;
    #redact;
    #known;
    constructor({ pid, list, redact }) {
        this.#rootPid = pid;
        this.#list = list;
        this.#redact = redact;
        this.#known = new KnownProcesses(pid);
    }
    async read(_detail) {
        await this.#look();
        const usages = this.#known.usages;
        if (usages.length === 0)
            return undefined;
        return {
            rss: usages.reduce((sum, { rss }) => sum + rss, 0),
            anonymous: undefined,
            pss: undefined,
            fds: undefined,
            threads: undefined,
            processes: usages.length,
            zombies: undefined,
            cpu: this.#known.cpu,
        };
    }
    async members() {
        await this.#look();
        const pids = this.#known.pids.filter((pid) => pid !== this.#rootPid);
        const names = pids.length === 0 ? new Map() : await this.#list.names(pids);
        return pids.map((pid) => this.#describe(pid, names.get(pid)));
    }
    async isStillMember(pid) {
        const last = this.#known.get(pid);
        if (last === undefined)
            return false;
        const now = (await this.#list.usage([pid])).get(pid);
        return now !== undefined && isSameProcess(last, now);
    }
    #describe(pid, named) {
        if (named === undefined)
            return { pid, command: `process ${pid}`, isZombie: false };
        const { command, isZombie } = named;
        return { pid, command: isZombie ? zombieText(command) : command_text_commandText(this.#redact(command)), isZombie };
    }
    async #look() {
        const parents = await this.#list.parents();
        const candidates = this.#known.candidates(parents);
        this.#known.update(candidates, parents, await this.#list.usage(candidates));
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/src/probe/portable/process-names.js
/** The output of `ps -o pid=,stat=,command=`: one process a line. Lines of another shape are skipped. */
function parsePs(text) {
    const names = new Map();
    for (const line of text.split('\n')) {
        const [, pid, state, command] = /^\s*(\d+)\s+(\S+)\s*(.*)$/.exec(line) ?? [];
        if (pid === undefined || state === undefined || command === undefined)
            continue;
        names.set(Number(pid), { command, isZombie: state.startsWith('Z') });
    }
    return names;
}
/** The output of `tasklist /FO CSV /NH`: `"node.exe","1234",…` a line. Windows has no zombies. */
function parseTasklist(text) {
    const names = new Map();
    for (const line of text.split(/\r?\n/)) {
        const [, command, pid] = /^"([^"]*)","(\d+)"/.exec(line) ?? [];
        if (command === undefined || pid === undefined)
            continue;
        names.set(Number(pid), { command, isZombie: false });
    }
    return names;
}

;// CONCATENATED MODULE: ./build/src/probe/portable/process-list.js



/** The real one: `pidtree` and `pidusage`, loaded when they are first asked, and `ps` or `tasklist`. */
function systemProcessList(platform) {
    return { parents, usage, names: platform === 'win32' ? namesByTasklist : namesByPs };
}
async function parents() {
    const { default: pidtree } = await __webpack_require__.e(/* import() */ 359).then(__webpack_require__.bind(__webpack_require__, 7359));
    const processes = await pidtree(-1, { advanced: true });
    return new Map(processes.map(({ pid, ppid }) => [pid, ppid]));
}
async function usage(pids) {
    const { default: pidusage } = await __webpack_require__.e(/* import() */ 636).then(__webpack_require__.t.bind(__webpack_require__, 7636, 19));
    if (pids.length === 0) {
        // Nobody is left: let go of what it remembers between two readings.
        pidusage.clear();
        return new Map();
    }
    try {
        // usePs: on Linux it would otherwise keep /proc files open, which `clear` does not close.
        const figures = await pidusage([...pids], { usePs: true });
        return new Map(Object.values(figures).map((figure) => [figure.pid, usageOf(figure)]));
    }
    catch (error) {
        if (error instanceof Error && error.message === 'No matching pid found')
            return new Map();
        throw error;
    }
}
function usageOf({ memory, ctime, timestamp, elapsed }) {
    return { rss: memory, cpu: ctime, startedAt: timestamp - elapsed };
}
const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
async function namesByPs(pids) {
    try {
        const { stdout } = await run('ps', ['-ww', '-o', 'pid=,stat=,command=', '-p', pids.join(',')]);
        return parsePs(stdout);
    }
    catch {
        // It fails when none of them is left, and without a name a process is still told by its pid.
        return new Map();
    }
}
async function namesByTasklist() {
    try {
        const { stdout } = await run('tasklist', ['/FO', 'CSV', '/NH'], { windowsHide: true });
        return parseTasklist(stdout);
    }
    catch {
        return new Map();
    }
}

;// CONCATENATED MODULE: ./build/src/probe/open-probe.js




/** A probe of the server's whole process tree: from /proc where there is one, else from the system's own tools. */
function openProbe(options) {
    const hasProc = process.platform === 'linux' && (0,external_node_fs_.existsSync)('/proc/self/stat');
    return hasProc
        ? new LinuxProbe(options)
        : new PortableProbe({ ...options, list: systemProcessList(process.platform) });
}

;// CONCATENATED MODULE: ./build/src/protocol/outgoing.js
/** One JSON-RPC message as one line, without the newline. */
function serialiseMessage(message) {
    return JSON.stringify({ jsonrpc: '2.0', ...message });
}
function serialiseRequest(id, method, params) {
    return serialiseMessage({ id, method, params });
}
function serialiseNotification(method) {
    return serialiseMessage({ method });
}

;// CONCATENATED MODULE: ./build/src/protocol/client-answers.js

const METHOD_NOT_FOUND = -32601;
/** The code that the specification's sampling page gives for a rejected request. */
const USER_REJECTED = -1;
/**
 * Answers a server→client request of the handshake era the way a client without any capability does:
 * `ping` is answered, an elicitation is declined, sampling is rejected, there are no roots; everything
 * else is an unknown method. Returns the line to send, without its newline.
 */
function answerServerRequest(id, method) {
    switch (method) {
        case 'ping':
            return client_answers_result(id, {});
        case 'roots/list':
            return client_answers_result(id, { roots: [] });
        case 'elicitation/create':
            return client_answers_result(id, { action: 'decline' });
        case 'sampling/createMessage':
            return error(id, USER_REJECTED, 'sampling is declined during a load test');
        default:
            return error(id, METHOD_NOT_FOUND, `the load test does not answer ${method}`);
    }
}
function client_answers_result(id, value) {
    return serialiseMessage({ id, result: value });
}
function error(id, code, message) {
    return serialiseMessage({ id, error: { code, message } });
}

;// CONCATENATED MODULE: ./build/src/protocol/incoming.js

/** Parses one line. Never throws. A JSON array (a batch, revision 2025-03-26) is not unpacked here. */
function parseIncoming(line) {
    let message;
    try {
        message = JSON.parse(line);
    }
    catch {
        return { kind: 'invalid', reason: 'not JSON' };
    }
    if (Array.isArray(message) && message.length > 0)
        return message.map(readMessage);
    return readMessage(message);
}
function readMessage(message) {
    if (!isJsonObject(message))
        return { kind: 'invalid', reason: 'JSON, but not a JSON-RPC message' };
    const { jsonrpc, id, method } = message;
    if (jsonrpc !== '2.0')
        return { kind: 'invalid', reason: 'JSON, but without "jsonrpc":"2.0"' };
    if (typeof method === 'string') {
        if (id === undefined || id === null)
            return { kind: 'notification', method };
        if (typeof id !== 'string' && typeof id !== 'number') {
            return { kind: 'invalid', reason: 'a request whose id is neither string nor number' };
        }
        const params = message['params'];
        return { kind: 'request', id, method, params: isJsonObject(params) ? params : {} };
    }
    if ('result' in message)
        return { kind: 'result', id, result: message['result'] };
    const error = message['error'];
    if (isJsonObject(error))
        return { kind: 'error', id, error: readError(error) };
    return { kind: 'invalid', reason: 'JSON, but neither request, notification nor answer' };
}
function readError(error) {
    const { code, message, data } = error;
    return {
        code: typeof code === 'number' ? code : Number.NaN,
        message: typeof message === 'string' ? message : '',
        data,
    };
}

;// CONCATENATED MODULE: ./build/src/protocol/line-splitter.js
/**
 * Cuts a stream of text into lines at `\n` (MCP stdio transport: one message a line). A line that spans
 * chunks is joined once, when it is complete, so that a message of many megabytes costs linear time.
 */
class LineSplitter {
    #onLine;
    #onOversize;
    #longest;
    #pending = [];
    /** Of the line that has begun, kept or dropped. */
    #length = 0;
    #isDropped = false;
    /**
     * `onLine` gets each line without its newline. One of more than `longest` UTF-16 units is dropped, and
     * `onOversize` is told its length once it has ended.
     */
    constructor(onLine, onOversize, longest) {
        this.#onLine = onLine;
        this.#onOversize = onOversize;
        this.#longest = longest;
    }
    /** UTF-16 units of the line that has begun and not ended. */
    get pendingLength() {
        return this.#length;
    }
    push(chunk) {
        let start = 0;
        for (let end = chunk.indexOf('\n'); end !== -1; end = chunk.indexOf('\n', start)) {
            if (this.#length === 0 && end - start <= this.#longest)
                this.#onLine(chunk.slice(start, end));
            else
                this.#endLine(chunk.slice(start, end));
            start = end + 1;
        }
        if (start < chunk.length)
            this.#keep(start === 0 ? chunk : chunk.slice(start));
    }
    #endLine(rest) {
        this.#keep(rest);
        const line = this.#isDropped ? undefined : this.#pending.join('');
        const length = this.#length;
        this.#pending = [];
        this.#length = 0;
        this.#isDropped = false;
        if (line === undefined)
            this.#onOversize(length);
        else
            this.#onLine(line);
    }
    #keep(part) {
        this.#length += part.length;
        if (this.#length > this.#longest) {
            this.#isDropped = true;
            this.#pending = [];
        }
        else {
            this.#pending.push(part);
        }
    }
}

;// CONCATENATED MODULE: ./build/src/target/connection.js




/** UTF-16 units; Node's own longest string is twice that. */
const LONGEST_LINE = 256 * 1024 * 1024;
/** How long after the exit its last words may take to come through the pipe. */
const LAST_WORDS = 250;
/**
 * The hot path of the stdio transport. Requests are queued and leave in one write when the current chunk
 * of input is worked off, or at `flush`; answers go by id to whoever registered for them.
 */
class Connection {
    #server;
    #now;
    #events;
    #takers = new Map();
    #splitter;
    #closeListeners = new Set();
    #lastId = 0;
    #outgoing = '';
    #unsent = [];
    #arrival;
    #isClosed = false;
    #forgotten = new Set();
    constructor(server, now, events) {
        this.#server = server;
        this.#now = now;
        this.#events = events;
        this.#arrival = now();
        this.#splitter = new LineSplitter((line) => this.#line(line), (length) => events.stray('invalid-message', `a line of ${length} characters; ${LONGEST_LINE} is the most`), LONGEST_LINE);
        server.stdout.setEncoding('utf8').on('data', (chunk) => this.#receive(chunk));
        void this.#closeAfterExit();
    }
    get isClosed() {
        return this.#isClosed;
    }
    /** When bytes last came in; the time of opening before that. */
    get lastArrival() {
        return this.#arrival;
    }
    /** Calls `listener` once, when the server has exited and its last words are read. */
    onClose(listener) {
        this.#closeListeners.add(listener);
        return () => this.#closeListeners.delete(listener);
    }
    /** Gives the id under which `taker` will be handed the answer; `write` must follow in the same turn. */
    register(taker) {
        this.#lastId += 1;
        this.#takers.set(this.#lastId, taker);
        this.#unsent.push(taker);
        return this.#lastId;
    }
    /** An answer that still comes is then passed over. */
    forget(id) {
        if (this.#takers.delete(id))
            this.#forgotten.add(id);
    }
    /** Queues one line with its newline. */
    write(line) {
        this.#outgoing += line;
    }
    /** Sends what is queued. Needed only outside of `take`: after a chunk of input it happens by itself. */
    flush() {
        if (this.#outgoing === '')
            return;
        const text = this.#outgoing;
        this.#outgoing = '';
        const sentAt = this.#now();
        for (const taker of this.#unsent)
            taker.sentAt = sentAt;
        this.#unsent.length = 0;
        if (!this.#isClosed && this.#server.stdin.writable)
            this.#server.stdin.write(text);
    }
    /** One request outside the measurement. */
    request(method, params, timeout) {
        if (this.#isClosed)
            return Promise.resolve({ kind: 'closed' });
        return new Promise((resolve) => {
            const settle = (outcome) => {
                clearTimeout(timer);
                removeListener();
                resolve(outcome);
            };
            const id = this.register({
                sentAt: 0,
                take: (answer, arrival, bytes) => settle({ kind: 'answered', answer, arrival, bytes }),
            });
            const timer = setTimeout(() => {
                this.forget(id);
                settle({ kind: 'timeout' });
            }, timeout);
            const removeListener = this.onClose(() => settle({ kind: 'closed' }));
            this.write(`${serialiseRequest(id, method, params)}\n`);
            this.flush();
        });
    }
    notify(method) {
        this.write(`${serialiseNotification(method)}\n`);
        this.flush();
    }
    #receive(chunk) {
        this.#arrival = this.#now();
        this.#splitter.push(chunk);
        this.flush();
    }
    #line(line) {
        const incoming = parseIncoming(line);
        const bytes = Buffer.byteLength(line) + 1;
        if (isBatch(incoming))
            for (const one of incoming)
                this.#dispatch(one, bytes, line);
        else
            this.#dispatch(incoming, bytes, line);
    }
    #dispatch(incoming, bytes, line) {
        switch (incoming.kind) {
            case 'result':
            case 'error':
                this.#answer(incoming, bytes, line);
                return;
            case 'request':
                this.write(`${answerServerRequest(incoming.id, incoming.method)}\n`);
                return;
            case 'notification':
                return;
            case 'invalid':
                if (line.trim() === '')
                    return;
                this.#events.stray('invalid-message', `${incoming.reason}: ${line}`);
        }
    }
    #answer(incoming, bytes, line) {
        const id = incoming.id;
        const taker = this.#takers.get(id);
        if (taker !== undefined) {
            this.#takers.delete(id);
            taker.take(incoming, this.#arrival, bytes);
            return;
        }
        if (this.#forgotten.delete(id))
            return;
        const isKnown = typeof id === 'number' && Number.isInteger(id) && id >= 1 && id <= this.#lastId;
        this.#events.stray(isKnown ? 'duplicate-answer' : 'unknown-id', line);
    }
    async #closeAfterExit() {
        await this.#server.exited;
        if (!this.#server.stdout.readableEnded && !this.#server.stdout.destroyed) {
            await new Promise((resolve) => {
                const timer = setTimeout(resolve, LAST_WORDS);
                const done = () => {
                    clearTimeout(timer);
                    resolve();
                };
                this.#server.stdout.once('end', done).once('close', done);
            });
        }
        this.#isClosed = true;
        const { pendingLength } = this.#splitter;
        if (pendingLength > 0) {
            const sample = `half a line of ${pendingLength} characters before the exit`;
            this.#events.stray('invalid-message', sample);
        }
        for (const listener of [...this.#closeListeners])
            listener();
        this.#closeListeners.clear();
    }
}
function isBatch(incoming) {
    return Array.isArray(incoming);
}

;// CONCATENATED MODULE: ./build/src/target/environment.js

const REMOVED_PREFIXES = ['INPUT_', 'STATE_', 'ACTIONS_'];
const REMOVED_NAMES = new Set([
    'GITHUB_TOKEN',
    'GH_TOKEN',
    'GITHUB_ENV',
    'GITHUB_OUTPUT',
    'GITHUB_PATH',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
    'NODE_OPTIONS',
]);
/**
 * The environment of the server under test: `inherited` (ours) without the runner's tokens, this
 * action's inputs, the files by which a step speaks to the job, and options meant for our own Node; then
 * what is `configured`, which may bring a name back; then the `marker` by which the probe knows it.
 * Names differ by case on POSIX and do not on Windows. This is hygiene, no boundary: a process of the
 * same user can read our own environment from /proc.
 */
function serverEnvironment(inherited, configured, marker, platform = process.platform) {
    const key = (name) => (platform === 'win32' ? name.toUpperCase() : name);
    const replaced = new Set(Object.keys(configured).map(key));
    const kept = Object.entries(inherited).filter((entry) => entry[1] !== undefined && !isRemoved(key(entry[0])) && !replaced.has(key(entry[0])));
    return { ...Object.fromEntries(kept), ...configured, [SERVER_MARKER]: marker };
}
function isRemoved(name) {
    return REMOVED_NAMES.has(name) || REMOVED_PREFIXES.some((prefix) => name.startsWith(prefix));
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./build/src/target/stderr-tail.js
/** The last 8 KiB of what the server wrote to stderr, in constant memory however much it was. */
class StderrTail {
    #ring = Buffer.alloc(8 * 1024);
    #total = 0;
    push(chunk) {
        const size = this.#ring.length;
        const kept = chunk.length > size ? chunk.subarray(chunk.length - size) : chunk;
        const start = (this.#total + chunk.length - kept.length) % size;
        const untilEnd = Math.min(kept.length, size - start);
        this.#ring.set(kept.subarray(0, untilEnd), start);
        this.#ring.set(kept.subarray(untilEnd), 0);
        this.#total += chunk.length;
    }
    /** Everything that was ever pushed. */
    get totalBytes() {
        return this.#total;
    }
    /** Without secrets, else the raw words of a stranger: to be sanitised before they are shown. A character cut in two shows as U+FFFD. */
    text(redactor) {
        const size = this.#ring.length;
        if (this.#total <= size)
            return redactor.text(decode(this.#ring.subarray(0, this.#total)));
        const oldest = this.#total % size;
        return redactor.tail(decode(Buffer.concat([this.#ring.subarray(oldest), this.#ring.subarray(0, oldest)])));
    }
}
function decode(bytes) {
    return new TextDecoder().decode(bytes);
}

;// CONCATENATED MODULE: ./build/src/target/never-started.js


/** A server for which there never was a process: its stdin takes and drops, its stdout ends at once. */
function neverStarted({ marker, spawnedAt, failure }) {
    const exitStatus = { code: undefined, signal: undefined, at: spawnedAt };
    const stdin = new external_node_stream_.PassThrough().resume();
    const stdout = new external_node_stream_.PassThrough().end();
    return {
        pid: undefined,
        marker,
        stdin,
        stdout,
        stderr: new StderrTail(),
        spawnedAt,
        spawnFailure: Promise.resolve(failure),
        exited: Promise.resolve(exitStatus),
        exitStatus,
        pipeFailure: undefined,
        endInput: () => {
            stdin.end();
            return spawnedAt;
        },
        closePipes: () => {
            stdin.on('error', () => undefined).destroy();
            stdout.destroy();
        },
    };
}

;// CONCATENATED MODULE: ./build/src/target/running-server.js

/** A server whose process was asked for; that it cannot be started may still turn out a moment later. */
class RunningServer {
    pid;
    marker;
    stdin;
    stdout;
    stderr = new StderrTail();
    spawnedAt;
    spawnFailure;
    exited;
    exitStatus;
    pipeFailure;
    #child;
    #now;
    #inputEndedAt;
    constructor(child, options) {
        this.#child = child;
        this.#now = options.now;
        this.pid = child.pid;
        this.marker = options.marker;
        this.stdin = child.stdin;
        this.stdout = child.stdout;
        this.spawnedAt = options.spawnedAt;
        this.spawnFailure = this.#watchSpawn(options.describeFailure);
        this.exited = this.#watchExit();
        this.#guardPipes();
        // Always drained: a full pipe would stop the server.
        child.stderr.on('data', (chunk) => this.stderr.push(chunk));
    }
    endInput() {
        if (this.#inputEndedAt === undefined) {
            this.#inputEndedAt = this.#now();
            this.stdin.end();
        }
        return this.#inputEndedAt;
    }
    closePipes() {
        for (const pipe of [this.#child.stdin, this.#child.stdout, this.#child.stderr])
            pipe.destroy();
    }
    #watchSpawn(describeFailure) {
        return new Promise((resolve) => {
            // Listened to for good: an error event that nobody hears would end us.
            this.#child.on('error', (error) => {
                if (this.pid === undefined)
                    resolve(describeFailure(error));
            });
        });
    }
    /** By `exit`, not `close`: a grandchild that holds our pipes must not keep us waiting. */
    #watchExit() {
        return new Promise((resolve) => {
            const end = (code, signal) => {
                this.exitStatus ??= { code: code ?? undefined, signal: signal ?? undefined, at: this.#now() };
                resolve(this.exitStatus);
            };
            if (this.pid === undefined)
                this.#child.once('error', () => end(null, null));
            else
                this.#child.once('exit', end);
        });
    }
    #guardPipes() {
        for (const name of ['stdin', 'stdout', 'stderr']) {
            this.#child[name].on('error', ({ message }) => {
                this.pipeFailure ??= `${name}: ${message}`;
            });
        }
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/target/command-processor-line.js

/** Characters that cmd.exe acts on outside of quotes; a caret before one takes that away. */
const META = /([()\][%!^"`<>&|;, *?])/g;
/** npm's shims hand their arguments to cmd.exe a second time. */
const SHIM = /node_modules[\\/]\.bin[\\/][^\\/]+\.cmd$/i;
/**
 * One line for `cmd.exe /d /s /c "…"` that starts a batch file with exactly these arguments. Quoting as
 * in cross-spawn: an argument is quoted for the C runtime that reads it at last, and then every character
 * that cmd.exe would act on is escaped, the quotes included, so that no argument can start a command.
 */
function commandProcessorLine({ file, args }) {
    const program = external_node_path_.win32.normalize(file);
    const escaped = SHIM.test(program) ? (text) => escapeMeta(escapeMeta(text)) : escapeMeta;
    return [escapeMeta(program), ...args.map((argument) => escaped(quoted(argument)))].join(' ');
}
function escapeMeta(text) {
    return text.replace(META, '^$1');
}
/** Backslashes count double before a quote and at the end, because there the runtime reads them as escapes. */
function quoted(argument) {
    return `"${argument.replace(/(\\*)"/g, '$1$1\\"').replace(/(\\*)$/, '$1$1')}"`;
}

;// CONCATENATED MODULE: ./build/src/target/windows-program.js

/**
 * Whether a program's name means a batch file, found as `cmd.exe` finds it: the working directory, then
 * PATH; in each the name as it is if it has an extension, then with each extension of PATHEXT.
 * A name that is not found is no batch file: starting it then fails with ENOENT, as it should.
 */
function isBatchFile(file, search) {
    return /\.(?:cmd|bat)$/i.test(windows_program_find(file, search) ?? file);
}
function windows_program_find(file, { path, pathExt, cwd, isFile }) {
    const hasFolder = /[\\/]/.test(file) || external_node_path_.win32.isAbsolute(file);
    const folders = hasFolder ? [''] : ['', ...path.split(';').filter((folder) => folder !== '')];
    const extensions = pathExt.split(';').filter((extension) => extension !== '');
    const endings = external_node_path_.win32.extname(file) === '' ? extensions : ['', ...extensions];
    for (const folder of folders) {
        for (const ending of endings) {
            const candidate = external_node_path_.win32.resolve(cwd, unquoted(folder), file + ending);
            if (isFile(candidate))
                return candidate;
        }
    }
    return undefined;
}
/** A folder with `;` in its name stands in quotes in PATH. */
function unquoted(folder) {
    return folder.replace(/^"(.*)"$/, '$1');
}

;// CONCATENATED MODULE: ./build/src/target/spawn-arguments.js


/**
 * How a command line is started. POSIX: the program itself, or `/bin/sh -c`. Windows: the program
 * itself, or `cmd.exe` for a shell line and for batch files (`npx`, `uvx.cmd`), which nothing else runs.
 */
function spawnArguments(command, context) {
    if (context.platform !== 'win32')
        return onPosix(command);
    const search = { ...windowsVariables(context.env), cwd: context.cwd, isFile: context.isFile };
    if (command.kind === 'shell')
        return byCommandProcessor(command.line, context.env);
    if (isBatchFile(command.file, search))
        return byCommandProcessor(commandProcessorLine(command), context.env);
    return direct(command.file, command.args, false);
}
function onPosix(command) {
    return command.kind === 'shell'
        ? direct('/bin/sh', ['-c', command.line], true)
        : direct(command.file, command.args, true);
}
function direct(file, args, detached) {
    return { file, args, options: { detached, windowsHide: true, windowsVerbatimArguments: false } };
}
/** `/d` no AutoRun, `/s` strip exactly the outer quotes, `/c` run and leave with the program's code. */
function byCommandProcessor(line, env) {
    return {
        file: variable(env, 'COMSPEC') ?? 'cmd.exe',
        args: ['/d', '/s', '/c', `"${line}"`],
        options: { detached: false, windowsHide: true, windowsVerbatimArguments: true },
    };
}
function windowsVariables(env) {
    return { path: variable(env, 'PATH') ?? '', pathExt: variable(env, 'PATHEXT') ?? '.COM;.EXE;.BAT;.CMD' };
}
/** Windows does not tell names apart by case: `Path` is what it is mostly called. */
function variable(env, name) {
    return Object.entries(env).find(([key]) => key.toUpperCase() === name)?.[1];
}

;// CONCATENATED MODULE: ./build/src/target/spawn-failure.js
/** Why the server could not be started and what to do about it: what stands behind `could not be started:`. */
function spawnFailureText({ code, message, file, cwd, isCwdThere }) {
    if (!isCwdThere) {
        return `its working directory "${cwd}" is not there; correct server.cwd or create it before this step`;
    }
    switch (code) {
        case 'ENOENT':
            return `there is no program "${file}" (ENOENT); correct server.command, or build or install the server before this step`;
        case 'EACCES':
        case 'EPERM':
            return `"${file}" may not be executed (${code}); make it executable (chmod +x) or name its interpreter in server.command`;
        case 'ENOEXEC':
            return `"${file}" is no program for this system (ENOEXEC); add a #! line or name its interpreter in server.command`;
        case 'E2BIG':
            return `its arguments and environment are too long (E2BIG); shorten server.command or server.env`;
        case 'EAGAIN':
        case 'EMFILE':
        case 'ENFILE':
        case 'ENOMEM':
            return `this machine is out of processes, files or memory (${code}); free some or use a larger runner`;
        default:
            return `${message}; check server.command`;
    }
}

;// CONCATENATED MODULE: ./build/src/target/server-process.js






/** Starts the server. Never throws: a command that cannot be started is told by `spawnFailure`. */
function startServer(options) {
    const spawnedAt = options.now();
    const describeFailure = (error) => failureText(error, options);
    try {
        return new RunningServer(spawnChild(options), { ...options, spawnedAt, describeFailure });
    }
    catch (error) {
        // Most failures come as an event; ENOTDIR, E2BIG or a NUL in an argument are thrown.
        return neverStarted({ ...options, spawnedAt, failure: describeFailure(error) });
    }
}
function spawnChild({ command, cwd, env }) {
    const context = { platform: process.platform, env, cwd: cwd ?? process.cwd(), isFile };
    const { file, args, options } = spawnArguments(command, context);
    return (0,external_node_child_process_.spawn)(file, args, { ...options, cwd, env, stdio: 'pipe' });
}
function failureText(error, { command, cwd }) {
    return spawnFailureText({
        code: error instanceof Error && 'code' in error ? String(error.code) : undefined,
        message: error instanceof Error ? error.message : String(error),
        file: command.kind === 'argv' ? command.file : command.line,
        cwd,
        isCwdThere: cwd === undefined || isDirectory(cwd),
    });
}
function isFile(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
function isDirectory(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/src/target/taskkill-arguments.js
/** Windows has no signals for console programs: `/F` ends by force, `/T` with all descendants. */
function taskkillArguments(pid) {
    return ['/pid', String(pid), '/T', '/F'];
}

;// CONCATENATED MODULE: ./build/src/target/end-process.js


/**
 * Signals the server's process group (Windows: ends its tree by force, and waits for that).
 * Nothing happens once it is gone.
 */
function endGroup({ pid, exitStatus }, signal) {
    // Until its exit is known to us it has not been waited for, so the number is still its own.
    if (pid === undefined || exitStatus !== undefined)
        return;
    if (process.platform === 'win32') {
        (0,external_node_child_process_.spawnSync)('taskkill', [...taskkillArguments(pid)], { windowsHide: true, stdio: 'ignore' });
    }
    else {
        send(-pid, signal);
    }
}
/** Signals one member of the tree by its pid, provided that it is still the very process that was seen. */
async function endMember(probe, { pid }, signal) {
    if (!(await probe.isStillMember(pid)))
        return;
    if (process.platform === 'win32')
        await taskkill(pid);
    else
        send(pid, signal);
}
/** The same at once; only where the probe answers at once (Linux), else nothing happens. */
function endMemberNow(probe, { pid }, signal) {
    if (probe.isStillMember(pid) === true)
        send(pid, signal);
}
function send(pid, signal) {
    try {
        process.kill(pid, signal);
    }
    catch {
        // Gone in the meantime, or another user's by a set-uid program: nothing more can be done.
    }
}
function taskkill(pid) {
    return new Promise((resolve) => {
        (0,external_node_child_process_.execFile)('taskkill', [...taskkillArguments(pid)], { windowsHide: true }, () => resolve());
    });
}

;// CONCATENATED MODULE: ./build/src/target/end-orphans.js


/** A healthy helper may take a moment to notice that its server is gone. */
const SETTLE = 500;
const POLL = 20;
/**
 * Names what outlived the server, once it had time to follow, and ends it: SIGTERM, after `grace`
 * SIGKILL, each to its pid. Zombies are not among them: nobody can end one but its parent.
 */
async function endOrphans(probe, grace) {
    const orphans = new Map();
    let living = await survivors(probe, SETTLE);
    for (const signal of ['SIGTERM', 'SIGKILL', 'SIGKILL']) {
        if (living.length === 0)
            break;
        for (const member of living)
            orphans.set(member.pid, member);
        await endAll(probe, living, signal);
        living = await survivors(probe, grace);
    }
    return [...orphans.values()];
}
/** Who lives on after so much time; returns at once when nobody does. */
async function survivors(probe, patience) {
    const deadline = performance.now() + patience;
    for (;;) {
        const living = (await probe.members()).filter(({ isZombie }) => !isZombie);
        if (living.length === 0 || performance.now() >= deadline)
            return living;
        await (0,promises_.setTimeout)(POLL);
    }
}
async function endAll(probe, members, signal) {
    for (const member of members)
        await endMember(probe, member, signal);
}

;// CONCATENATED MODULE: ./build/src/target/stop-server.js



const stops = new WeakMap();
/**
 * Ends the server and everything it started, as politely as it lets us, and says how that went: the end
 * of stdin, SIGTERM to its process group, SIGKILL to the group; then its orphans. Leaves no process and
 * no open pipe. A second call gets the first one's answer; a server that is gone, or never was, is fine.
 */
function stopServer(server, probe, options) {
    const underWay = stops.get(server) ?? stop(server, probe, options);
    stops.set(server, underWay);
    return underWay;
}
/**
 * Kills the server's group and all members, on Linux before it returns. On macOS what left the group is
 * killed a moment later if this process lives that long; on Windows what left the tree stays. For
 * signal handlers; a `stopServer` that is under way goes on undisturbed.
 */
function killNow(server, probe) {
    endGroup(server, 'SIGKILL');
    if (probe === undefined)
        return;
    // Twice, for what was started between the first look and its parent's end.
    for (let look = 0; look < 2; look++) {
        const members = probe.members();
        if (members instanceof Promise) {
            members
                .then((late) => Promise.all(late.map((member) => endMember(probe, member, 'SIGKILL'))))
                .catch(() => undefined);
            return;
        }
        for (const member of members)
            endMemberNow(probe, member, 'SIGKILL');
    }
}
async function stop(server, probe, options) {
    try {
        await learnMembers(probe);
        const inputEndedAt = server.endInput();
        const force = await endServer(server, options);
        const orphans = probe === undefined ? [] : await endOrphans(probe, options.grace);
        return { ...exitOf(server, inputEndedAt), force, orphans };
    }
    finally {
        server.closePipes();
    }
}
/**
 * While the server lives its descendants are known by their parents; the portable probe has no other
 * way. What fails here fails again after the server has been stopped, and is told then.
 */
async function learnMembers(probe) {
    try {
        await probe?.members();
    }
    catch { }
}
async function endServer(server, { exitTimeout, grace }) {
    // Nobody may be reading any more, and a server that cannot write its last words cannot leave.
    server.stdout.resume();
    if (await exitsWithin(server, exitTimeout))
        return 'none';
    if (process.platform !== 'win32') {
        endGroup(server, 'SIGTERM');
        if (await exitsWithin(server, grace))
            return 'SIGTERM';
    }
    endGroup(server, 'SIGKILL');
    await exitsWithin(server, grace);
    return 'SIGKILL';
}
async function exitsWithin(server, time) {
    if (server.exitStatus !== undefined)
        return true;
    const patience = new AbortController();
    const timeout = (0,promises_.setTimeout)(time, false, { signal: patience.signal });
    try {
        return await Promise.race([server.exited.then(() => true), timeout]);
    }
    finally {
        patience.abort();
    }
}
function exitOf({ exitStatus }, inputEndedAt) {
    if (exitStatus === undefined)
        return { time: undefined, code: undefined, signal: undefined };
    const { code, signal, at } = exitStatus;
    return { time: at < inputEndedAt ? undefined : at - inputEndedAt, code, signal };
}

;// CONCATENATED MODULE: ./build/src/target/launch.js






/** After SIGTERM, before SIGKILL. */
const GRACE = 2000;
/** The runner gives a cancelled step 7.5 s before it gets rough. */
const CANCEL_PATIENCE = 500;
/** Every server that runs now, so that a signal to this process can end them all. */
const running = new Map();
async function launch({ server: config, environment, now, redactor, signal }, events) {
    if (signal.aborted)
        return { reason: 'was not started: the run was cancelled' };
    const marker = (0,external_node_crypto_.randomUUID)();
    const server = startServer({
        command: config.command,
        cwd: config.cwd,
        env: serverEnvironment(environment, config.env, marker),
        marker,
        now,
    });
    const { pid } = server;
    if (pid === undefined)
        return { reason: (await server.spawnFailure) ?? 'could not be started' };
    const connection = new Connection(server, now, events);
    const probe = openProbe({ pid, marker, redact: redactor.text });
    running.set(server, probe);
    const stop = async (patience = config.exitTimeout) => {
        signal.removeEventListener('abort', leave);
        try {
            return await stopServer(server, probe, { exitTimeout: patience, grace: GRACE });
        }
        finally {
            running.delete(server);
        }
    };
    // What fails in it is told to whoever stops the server by name.
    const leave = () => void stop(CANCEL_PATIENCE).catch(() => undefined);
    signal.addEventListener('abort', leave, { once: true });
    return { server, probe, connection, stop };
}
/** Kills every server that runs now with all it started; for signal handlers, so without waiting. */
function killAllRunning() {
    for (const [server, probe] of running)
        killNow(server, probe);
}

;// CONCATENATED MODULE: ./build/src/plan/mix-order.js

const MAX_BLOCK = 10_000;
/**
 * The order in which a weighted mix is called: blocks that hold each call as often as its weight says,
 * each block shuffled (Fisher–Yates, Durstenfeld 1964) by the seed. So every stretch of calls is
 * proportioned like the mix, and two servers given the same seed are called in the same order.
 * Weights are whole numbers ≥ 1; memory is one block.
 */
class MixOrder {
    #template;
    #seed;
    #block = [];
    #blocks = 0;
    constructor(weights, seed) {
        this.#template = blockOf(weights);
        this.#seed = seed;
    }
    /** Index into the weights of the call to make next. */
    next() {
        if (this.#template.length === 1)
            return this.#template[0] ?? 0;
        if (this.#block.length === 0)
            this.#block = this.#shuffledBlock();
        return this.#block.pop() ?? 0;
    }
    #shuffledBlock() {
        this.#blocks += 1;
        const next = keyedRandom(this.#seed, this.#blocks, 0x6d6978);
        const block = [...this.#template];
        for (let last = block.length - 1; last > 0; last -= 1) {
            const other = uniformInteger(next, 0, last);
            const kept = block[last] ?? 0;
            block[last] = block[other] ?? 0;
            block[other] = kept;
        }
        return block;
    }
}
function blockOf(weights) {
    if (weights.length < 2)
        return [0];
    const divisor = weights.reduce(greatestCommonDivisor);
    const reduced = weights.map((weight) => weight / divisor);
    const size = reduced.reduce((sum, weight) => sum + weight, 0);
    const scale = size > MAX_BLOCK ? MAX_BLOCK / size : 1;
    return reduced.flatMap((weight, index) => Array.from({ length: Math.max(1, Math.round(weight * scale)) }, () => index));
}
function greatestCommonDivisor(a, b) {
    return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

;// CONCATENATED MODULE: ./build/src/plan/request-template.js


const BEFORE_ID = '{"jsonrpc":"2.0","id":';
function compileRequest(call, era, client) {
    const { target } = call;
    if (target.kind === 'method') {
        const params = JSON.stringify(paramsFor(era, {}, client));
        return {
            afterId: { pieces: [`,"method":${JSON.stringify(target.name)},"params":${params}}\n`] },
        };
    }
    const params = JSON.stringify(paramsFor(era, { name: target.name }, client)).slice(0, -1);
    const pieces = [`,"method":"tools/call","params":${params},"arguments":`, ...call.arguments.pieces, '}}\n'];
    return { afterId: { pieces: joinLiterals(pieces) } };
}
/** The line to send, its newline included. */
function renderRequest({ afterId }, id, filling) {
    return BEFORE_ID + id + fillTemplate(afterId, filling);
}

;// CONCATENATED MODULE: ./build/src/load/closed-loop.js





/** How long a server may take for a harmless request before it counts as hung. */
const LIFE_PATIENCE = 5000;
/** Calls whose content is compared when an answer looks like another call's. */
const REMEMBERED = 64;
/**
 * The closed loop: the next call starts when one ends, so that `inFlight` calls are under way. It runs in
 * stretches; between two of them nothing is under way, and readings can be taken without touching a call.
 * Per call it costs a line rendered, a line parsed and two histogram updates; no promise, no timer.
 */
class ClosedLoop {
    #options;
    #calls;
    #order;
    #filling;
    #slots = [];
    #idle = [];
    #recent = [];
    #seq = 0;
    #measured = 0;
    #answered = 0;
    #toIssue = 0;
    #isMeasured = false;
    #isAsking = false;
    /** Calls were given up, and none was answered since. */
    #isInDoubt = false;
    #lastAnswerAt = 0;
    /** Highest number of a call that was answered. */
    #lastAnswered = 0;
    #lastEndAt = 0;
    #finish = () => { };
    constructor(options) {
        this.#options = options;
        this.#calls = options.mix.map(({ call }) => ({
            call,
            request: compileRequest(call, options.era, options.client),
            isTellingApart: isTellingApart(call.check),
        }));
        this.#order = new MixOrder(options.mix.map(({ weight }) => weight), options.seed);
        this.#filling = { seed: options.seed, seq: 0 };
    }
    /** Calls answered so far, in whatever way, warm-up included. */
    get answered() {
        return this.#answered;
    }
    get outstanding() {
        return this.#slots.length - this.#idle.length;
    }
    /** Since a call was last answered, or the stretch began. */
    get silence() {
        return this.#options.now() - this.#lastAnswerAt;
    }
    /** Makes the calls of one stretch and waits for the last of their answers. */
    async run({ calls, inFlight, isMeasured }) {
        const { connection, signal, now, recorder } = this.#options;
        if (signal.aborted)
            return 'cancelled';
        if (connection.isClosed)
            return 'closed';
        if (calls === 0)
            return 'done';
        this.#toIssue = calls;
        this.#isMeasured = isMeasured;
        const startedAt = now();
        this.#lastEndAt = startedAt;
        this.#lastAnswerAt = startedAt;
        const end = await new Promise((resolve) => {
            // By way of the poll phase: what has arrived is read before anything is called late.
            const look = () => setImmediate(() => this.#watch());
            const watch = setInterval(look, Math.max(20, this.#options.callTimeout / 20));
            const cancel = () => this.#finish('cancelled');
            const removeCloseListener = connection.onClose(() => this.#finish('closed'));
            signal.addEventListener('abort', cancel, { once: true });
            this.#finish = (how) => {
                this.#toIssue = 0;
                clearInterval(watch);
                removeCloseListener();
                signal.removeEventListener('abort', cancel);
                resolve(how);
            };
            for (let started = Math.min(calls, inFlight); started > 0; started -= 1)
                this.#issue();
            connection.flush();
        });
        if (isMeasured)
            recorder.spent((end === 'done' ? this.#lastEndAt : now()) - startedAt);
        return end;
    }
    /**
     * Gives up what is still under way, after a stretch that did not end `done`: counted as failed for the
     * given reason, or not at all where the calls were not the server's to answer any more.
     */
    abandon(reason) {
        for (const slot of this.#active()) {
            this.#options.connection.forget(slot.id);
            if (reason !== undefined)
                this.#options.recorder.unanswered(slot.call, reason.kind, reason.sample);
            this.#rest(slot);
        }
    }
    #issue() {
        const { connection } = this.#options;
        const slot = this.#idle.pop() ?? this.#newSlot();
        this.#toIssue -= 1;
        this.#seq += 1;
        slot.seq = this.#seq;
        slot.call = this.#order.next();
        slot.position = this.#isMeasured ? this.#measured : WARM_UP;
        if (this.#isMeasured)
            this.#measured += 1;
        slot.id = connection.register(slot);
        this.#filling.seq = slot.seq;
        slot.isActive = true;
        const loopCall = this.#calls[slot.call];
        if (loopCall !== undefined)
            connection.write(renderRequest(loopCall.request, slot.id, this.#filling));
    }
    #newSlot() {
        const slot = {
            sentAt: 0,
            id: 0,
            seq: 0,
            call: 0,
            position: WARM_UP,
            isActive: false,
            take: (answer, arrival, bytes) => this.#take(slot, answer, arrival, bytes),
        };
        this.#slots.push(slot);
        return slot;
    }
    #take(slot, answer, arrival, bytes) {
        const time = arrival - slot.sentAt;
        const checked = this.#check(slot, answer, time);
        this.#options.recorder.answered(slot.call, checked, slot.position, time, bytes);
        this.#answered += 1;
        if (slot.seq > this.#lastAnswered)
            this.#lastAnswered = slot.seq;
        this.#isInDoubt = false;
        this.#lastAnswerAt = arrival;
        this.#lastEndAt = arrival;
        this.#remember(slot);
        this.#release(slot);
    }
    #release(slot) {
        this.#rest(slot);
        if (this.#toIssue > 0)
            this.#issue();
        else if (this.outstanding === 0)
            this.#finish('done');
    }
    #rest(slot) {
        slot.isActive = false;
        this.#idle.push(slot);
    }
    #active() {
        return this.#slots.filter(({ isActive }) => isActive);
    }
    #check(slot, answer, time) {
        const loopCall = this.#calls[slot.call];
        if (loopCall === undefined)
            return false;
        const checked = checkIncoming(loopCall.call, answer, this.#fillingOf(slot.seq));
        if (checked.kind === 'ok' && time > this.#options.callTimeout) {
            const sample = `answered after the call timeout of ${this.#options.callTimeout} ms`;
            this.#options.recorder.failedAnswer(slot.call, 'timeout', sample);
            return false;
        }
        if (checked.kind === 'ok') {
            if (loopCall.isTellingApart)
                this.#options.recorder.matched();
            return true;
        }
        this.#fail(slot, loopCall, checked, answer);
        return false;
    }
    #fail(slot, { isTellingApart: canTell }, failed, answer) {
        const { recorder } = this.#options;
        const owner = failed.kind === 'unexpected-answer' && canTell ? this.#ownerOf(slot, answer) : undefined;
        if (owner === undefined)
            recorder.failedAnswer(slot.call, failed.kind, failed.sample);
        else {
            const sample = `the answer to call ${slot.seq} holds what call ${owner} asked for`;
            recorder.failedAnswer(slot.call, 'crossed-answer', sample);
        }
    }
    /** Which other call, under way or just ended, this answer would have been right for. */
    #ownerOf(slot, answer) {
        for (const { seq, call } of [...this.#active(), ...this.#recent]) {
            const other = this.#calls[call];
            if (seq === slot.seq || other === undefined || !other.isTellingApart)
                continue;
            if (checkIncoming(other.call, answer, this.#fillingOf(seq)).kind === 'ok')
                return seq;
        }
        return undefined;
    }
    #fillingOf(seq) {
        this.#filling.seq = seq;
        return this.#filling;
    }
    #remember({ seq, call }) {
        const at = seq % REMEMBERED;
        const place = this.#recent[at];
        if (place === undefined)
            this.#recent.push({ seq, call });
        else {
            place.seq = seq;
            place.call = call;
        }
    }
    /**
     * A call that was passed over by a later one's answer has timed out. Where none is answered, the server
     * hangs; but if it still answers a harmless request, it may only have lost the calls, and is given one
     * more call timeout.
     */
    #watch() {
        const deadline = this.#options.now() - this.#options.callTimeout;
        const late = this.#active().filter(({ sentAt }) => sentAt > 0 && sentAt < deadline);
        if (late.length === 0 || this.#isAsking)
            return;
        const passedOver = late.filter(({ seq }) => seq < this.#lastAnswered);
        if (passedOver.length > 0)
            this.#giveUp(passedOver);
        else
            void this.#askForLife(late.map(({ id }) => id));
    }
    async #askForLife(ids) {
        const { connection, era, client, callTimeout } = this.#options;
        this.#isAsking = true;
        const method = era.kind === 'handshake' ? 'ping' : 'server/discover';
        const patience = Math.min(LIFE_PATIENCE, callTimeout);
        const outcome = await connection.request(method, paramsFor(era, {}, client), patience);
        this.#isAsking = false;
        const stillLate = this.#active().filter(({ id }) => ids.includes(id));
        if (stillLate.length === 0)
            return;
        if (outcome.kind !== 'answered' || this.#isInDoubt)
            this.#finish('hung');
        else
            this.#giveUp(stillLate);
    }
    #giveUp(slots) {
        const { connection, callTimeout, now, recorder } = this.#options;
        for (const slot of slots) {
            connection.forget(slot.id);
            recorder.unanswered(slot.call, 'timeout', `no answer within ${callTimeout} ms`);
            this.#lastEndAt = now();
            this.#release(slot);
        }
        this.#isInDoubt = true;
        connection.flush();
    }
}
function checkIncoming(call, answer, filling) {
    if (answer.kind === 'error') {
        const { code, message } = answer.error;
        return { kind: 'protocol-error', sample: `error ${code}: ${message}` };
    }
    return call.target.kind === 'tool'
        ? checkAnswer(call.check, answer.result, filling)
        : checkMethodResult(answer.result);
}
function checkMethodResult(result) {
    return typeof result === 'object' && result !== null
        ? { kind: 'ok' }
        : { kind: 'unexpected-answer', sample: 'the result is no object' };
}

;// CONCATENATED MODULE: ./build/src/load/drive-round.js







/** Readings per round, if there are that many calls; growth over calls is what `leak` is about. */
const READINGS = { leak: 100, other: 25 };
/** Our own code is warmed up too, and so knows the end of a stretch before one is measured. */
const WARM_UP_STRETCHES = 5;
/** How long a process that the last calls started may take to end by itself. */
const CHILDREN_GRACE = 1000;
/** A server that breaks upon its last call does so a moment after the answer. */
const drive_round_LAST_WORDS = 30;
/** One fresh process: start, warm up, call and read in turn, settle, stop. Never throws for what the server does. */
async function driveRound(scenario, context) {
    const { redactor } = context;
    const names = scenario.mix.map(({ call }) => call.name);
    const recorder = new RoundRecorder({
        callNames: names,
        measuredCalls: measuredCalls(scenario.load),
        redact: redactor.text,
    });
    const launched = await launch(context, { stray: (kind, sample) => recorder.stray(kind, sample) });
    if ('reason' in launched)
        return recorder.facts(drive_round_neverStarted(redactor.text(launched.reason)));
    try {
        return recorder.facts(await converse(scenario, launched, recorder, context));
    }
    finally {
        // Stopped already, unless something of ours failed: that must not leave a server behind.
        await launched.stop().catch(() => undefined);
    }
}
async function converse(scenario, launched, recorder, context) {
    const { redactor, signal, server: config } = context;
    const { server, connection, probe } = launched;
    const greeted = await greet(connection, context.era, context.client, config.startupTimeout);
    const framed = async (end, leftBehind) => {
        const exit = await launched.stop();
        return {
            leftBehind,
            startup: greeted.kind === 'introduced' ? greeted.answeredAt - server.spawnedAt : undefined,
            // How a server leaves that we cut short is no fact about it.
            exit: signal.aborted ? undefined : exit,
            end,
            stderrTail: server.stderr.text(redactor),
            unavailable: probe.unavailable,
        };
    };
    if (signal.aborted)
        return framed({ kind: 'cancelled', afterCalls: 0 }, []);
    if (greeted.kind !== 'introduced') {
        const reason = redactor.text(describeFailure(greeted, launched, config.startupTimeout));
        return framed({ kind: 'not-started', reason }, []);
    }
    const loop = new ClosedLoop({
        ...context,
        connection,
        recorder,
        mix: scenario.mix,
        callTimeout: config.callTimeout,
    });
    const { end, leftBehind } = await drive(scenario, loop, launched, recorder, context);
    return framed(end, leftBehind);
}
/** How a round is framed whose server never answered. */
function drive_round_neverStarted(reason) {
    return {
        leftBehind: [],
        startup: undefined,
        exit: undefined,
        end: { kind: 'not-started', reason },
        stderrTail: '',
        unavailable: {},
    };
}
async function drive(scenario, loop, launched, recorder, { onProgress, now }) {
    const { probe, connection } = launched;
    const read = async (calls, isDetailed) => {
        const reading = await probe.read(isDetailed);
        if (reading !== undefined)
            recorder.read(calls, reading);
    };
    let before;
    if (scenario.warmUp > 0) {
        const load = { shape: 'stream', inFlight: 1, calls: scenario.warmUp };
        for (const stretch of stretchesOf(load, WARM_UP_STRETCHES)) {
            const end = await loop.run({ ...stretch, isMeasured: false });
            if (end !== 'done')
                return { end: endOf(end, loop, launched), leftBehind: [] };
        }
        before = await probe.members();
        onProgress(loop.answered);
    }
    const readings = scenario.kind === 'leak' ? READINGS.leak : READINGS.other;
    const stretches = stretchesOf(scenario.load, readings);
    // What the first calls load or open once is no growth: without a warm-up the first stretch stands for it.
    let isFirstRead = scenario.warmUp > 0 || stretches.length === 1;
    if (isFirstRead)
        await read(0, true);
    let made = 0;
    for (const { calls, inFlight } of stretches) {
        const end = await loop.run({ calls, inFlight, isMeasured: true });
        made += calls;
        if (end !== 'done') {
            await read(loop.answered - scenario.warmUp, false);
            return { end: endOf(end, loop, launched), leftBehind: [] };
        }
        // A pool that the first calls open stays by design; what counts is what more calls leave behind.
        before ??= await probe.members();
        await read(made, !isFirstRead);
        isFirstRead = true;
        onProgress(loop.answered);
    }
    const leftBehind = await remaining(launched, before ?? [], now);
    await read(made, true);
    await (0,promises_.setTimeout)(drive_round_LAST_WORDS);
    const end = connection.isClosed ? endOf('closed', loop, launched) : { kind: 'completed' };
    return { end, leftBehind };
}
function stretchesOf(load, readings) {
    if (load.shape === 'batches') {
        return Array.from({ length: load.batches }, () => ({ calls: load.inFlight, inFlight: load.inFlight }));
    }
    const count = Math.max(1, Math.min(readings, Math.floor(load.calls / load.inFlight)));
    return Array.from({ length: count }, (_, at) => ({
        calls: Math.floor(((at + 1) * load.calls) / count) - Math.floor((at * load.calls) / count),
        inFlight: load.inFlight,
    }));
}
function endOf(end, loop, { server }) {
    const { answered: afterCalls, outstanding, silence } = loop;
    switch (end) {
        case 'closed': {
            loop.abandon({ kind: 'server-exited', sample: `the server ${describeEnd(server.exitStatus)}` });
            const { code, signal } = server.exitStatus ?? {};
            return { kind: 'exited', code, signal, afterCalls, outstanding };
        }
        case 'hung':
            loop.abandon({ kind: 'timeout', sample: 'no answer within the call timeout' });
            return { kind: 'hung', afterCalls, outstanding, silence };
        case 'cancelled':
            loop.abandon(undefined);
            return { kind: 'cancelled', afterCalls };
    }
}
/**
 * By how many the tree has grown, as its newest members, after the grace; waits only while there are any.
 * A worker that took another's place, or the one child that is waited for upon the next call, is no growth.
 */
async function remaining({ probe }, before, now) {
    const known = new Set(before.map(({ pid }) => pid));
    const deadline = now() + CHILDREN_GRACE;
    for (;;) {
        const members = await probe.members();
        const added = members.filter(({ pid }) => !known.has(pid));
        const grown = Math.max(0, members.length - before.length);
        if (grown === 0 || now() >= deadline)
            return added.slice(added.length - Math.min(grown, added.length));
        await (0,promises_.setTimeout)(50);
    }
}

;// CONCATENATED MODULE: ./build/src/load/drive-startup.js





/** One fresh process: from spawn to its first answer, then from the end of stdin to its exit. */
async function driveStartup(context) {
    const { redactor } = context;
    const recorder = new RoundRecorder({ callNames: ['start-up'], measuredCalls: 1, redact: redactor.text });
    const launched = await launch(context, { stray: (kind, sample) => recorder.stray(kind, sample) });
    if ('reason' in launched)
        return recorder.facts(drive_round_neverStarted(redactor.text(launched.reason)));
    try {
        return recorder.facts(await comeAndGo(launched, recorder, context));
    }
    finally {
        await launched.stop().catch(() => undefined);
    }
}
const FAILURES = { refused: 'protocol-error', silent: 'timeout', closed: 'server-exited' };
async function comeAndGo(launched, recorder, { server: config, era, client, redactor, signal }) {
    const { server, connection, probe } = launched;
    const greeted = await greet(connection, era, client, config.startupTimeout);
    const isIntroduced = greeted.kind === 'introduced';
    const startup = isIntroduced ? greeted.answeredAt - server.spawnedAt : undefined;
    const reason = isIntroduced ? '' : redactor.text(describeFailure(greeted, launched, config.startupTimeout));
    const wasCancelled = signal.aborted;
    if (startup !== undefined)
        recorder.answered(0, true, WARM_UP, startup, 0);
    else if (!isIntroduced && !wasCancelled)
        recorder.unanswered(0, FAILURES[greeted.kind], reason);
    const exit = await launched.stop();
    const frame = {
        leftBehind: [],
        startup,
        stderrTail: server.stderr.text(redactor),
        unavailable: probe.unavailable,
    };
    if (signal.aborted)
        return { ...frame, exit: undefined, end: { kind: 'cancelled', afterCalls: isIntroduced ? 1 : 0 } };
    return { ...frame, exit, end: isIntroduced ? { kind: 'completed' } : { kind: 'not-started', reason } };
}

;// CONCATENATED MODULE: ./build/src/load/drive-scenario.js



/**
 * All rounds of a scenario, each in a fresh process. A round that does not come to its end is the last:
 * a server that broke once is broken, and what was measured until then is kept.
 */
async function driveScenario(scenario, context) {
    const rounds = [];
    for (let round = 0; round < scenario.rounds && !context.signal.aborted; round += 1) {
        const callsBefore = rounds.reduce((sum, { counts }) => sum + counts.ok + counts.failed, 0);
        const onProgress = (done) => context.onProgress(callsBefore + done);
        const facts = scenario.kind === 'startup'
            ? await driveStartup(context)
            : await driveRound(scenario, { ...context, onProgress });
        rounds.push(facts);
        onProgress(facts.counts.ok + facts.counts.failed);
        if (facts.end.kind !== 'completed')
            break;
    }
    return {
        name: scenario.name,
        kind: scenario.kind,
        plannedRounds: scenario.rounds,
        plannedCallsPerRound: callsPerRound(scenario),
        rounds,
        unavailable: Object.assign({}, ...rounds.map((round) => round.unavailable)),
    };
}
/** Warm-up included; for `startup` each process counts as one call. */
function callsPerRound(scenario) {
    return scenario.kind === 'startup' ? 1 : scenario.warmUp + measuredCalls(scenario.load);
}

;// CONCATENATED MODULE: ./build/src/load/warm-up-driver.js







const STRETCHES = 12;
const CALLS = 300;
/**
 * Makes some thousand calls to a stand-in within this process, one and twenty at a time, so that our own
 * code is compiled before anything is measured: else the first rounds would show our compiler's pauses as
 * the server's. Takes about 100 ms, once a run.
 */
async function warmUpDriver(now) {
    const stdout = new external_node_stream_.PassThrough();
    const connection = new Connection({ stdin: echoTo(stdout), stdout, exited: new Promise(() => { }) }, now, {
        stray: () => { },
    });
    const recorder = new RoundRecorder({
        callNames: ['echo'],
        measuredCalls: STRETCHES * CALLS,
        redact: String,
    });
    const loop = new ClosedLoop({
        connection,
        recorder,
        now,
        era: NEWEST_HANDSHAKE,
        client: { name: 'warm-up', version: '1' },
        mix: [{ call: echo(), weight: 1 }],
        seed: 1,
        callTimeout: 10_000,
        signal: new AbortController().signal,
    });
    for (let stretch = 0; stretch < STRETCHES; stretch += 1) {
        await loop.run({ calls: CALLS, inFlight: stretch % 2 === 0 ? 1 : 20, isMeasured: stretch > 2 });
    }
    stdout.destroy();
}
function echo() {
    const isOurs = () => { };
    return {
        name: 'echo',
        target: { kind: 'tool', name: 'echo' },
        arguments: compileJson({ message: 'hello {{seq}}' }, isOurs),
        check: compileCheck({ textContains: 'hello {{seq}}' }, isOurs),
        limits: {},
    };
}
/** Answers each request with its own message, all that came at once together. */
function echoTo(stdout) {
    return new external_node_stream_.Writable({
        decodeStrings: false,
        write(lines, _encoding, done) {
            const answers = lines.split('\n').filter(Boolean).map(answerTo);
            setImmediate(() => {
                if (!stdout.destroyed)
                    stdout.write(answers.join(''));
                done();
            });
        },
    });
}
function answerTo(line) {
    const { id, params } = JSON.parse(line);
    const result = { content: [{ type: 'text', text: params.arguments.message }] };
    return `${JSON.stringify({ jsonrpc: '2.0', id, result })}\n`;
}

;// CONCATENATED MODULE: ./build/src/plan/make-plan.js



/** Rounds per kind where nothing else is said: what is compared needs several fresh processes. */
const DEFAULT_ROUNDS = {
    sequential: 3,
    concurrent: 3,
    leak: 1,
    latency: 3,
    mixed: 3,
    subprocess: 1,
};
const QUICK_SHARE = 5;
/** Names in mixes are resolved: `select-calls` has complained about every other. */
function makePlan(config, surveyed) {
    const calls = surveyed.calls.length > 0 ? surveyed.calls : [harmlessCall(surveyed.harmless)];
    return {
        seed: config.seed,
        scenarios: Object.entries(config.scenarios).map(([name, scenario]) => planScenario(name, scenario, config, calls)),
        notes: notesOn(config, surveyed),
    };
}
function planScenario(name, scenario, config, calls) {
    const limits = { ...defaultLimits(scenario.kind), ...config.limits, ...scenario.limits };
    if (scenario.kind === 'startup') {
        const rounds = config.isQuick ? Math.min(5, scenario.repetitions) : scenario.repetitions;
        return { kind: 'startup', name, rounds, limits };
    }
    const rounds = config.rounds ?? scenario.rounds ?? DEFAULT_ROUNDS[scenario.kind];
    return {
        kind: scenario.kind,
        name,
        rounds: config.isQuick ? 1 : rounds,
        limits,
        mix: weightedCalls(scenario, calls),
        warmUp: scenario.warmUp,
        load: loadOf(scenario, config.isQuick, leastCalls(scenario, calls)),
    };
}
function defaultLimits(kind) {
    const limits = {};
    for (const name of config_limits/* LIMIT_NAMES */.x3) {
        const { defaults } = config_limits/* LIMIT_SETTINGS */.EP[name];
        const value = defaults[kind];
        if (value !== undefined)
            limits[name] = value;
    }
    return limits;
}
function weightedCalls({ kind, mix }, calls) {
    if (mix === undefined) {
        const meant = kind === 'leak' || kind === 'mixed' ? calls : representative(calls);
        return meant.map((call) => ({ call, weight: 1 }));
    }
    return Object.entries(mix).flatMap(([name, weight]) => {
        const call = calls.find((one) => one.name === name);
        return call === undefined ? [] : [{ call, weight }];
    });
}
/** One call that stands for all where calls shall be alike: the first whose answers can be told apart. */
function representative(calls) {
    const call = calls.find(({ check }) => isTellingApart(check)) ?? calls[0];
    return call === undefined ? [] : [call];
}
/** Every call of a mix that nobody wrote is made at least once. */
function leastCalls({ kind, mix }, calls) {
    return mix === undefined && (kind === 'leak' || kind === 'mixed') ? calls.length : 1;
}
function loadOf(scenario, isQuick, least) {
    if (scenario.kind === 'concurrent') {
        const { inFlight, batches } = scenario;
        return { shape: 'batches', inFlight, batches: isQuick ? Math.ceil(batches / QUICK_SHARE) : batches };
    }
    const calls = isQuick ? Math.ceil(scenario.calls / QUICK_SHARE) : scenario.calls;
    return { shape: 'stream', inFlight: 1, calls: Math.max(calls, least) };
}
function notesOn(config, { calls, leftOut, isFound }) {
    const notes = [];
    if (isFound && calls.length > 0) {
        notes.push(`Called the read-only tools found by themselves: ${calls.map(({ name }) => name).join(', ')}.`);
    }
    for (const [reason, tools] of make_plan_grouped(leftOut))
        notes.push(`Not called: ${tools.join(', ')} (${reason}).`);
    if (config.isQuick)
        notes.push('Quick run: one round and a fifth of the volume; a look, not a gate.');
    return notes;
}
function make_plan_grouped(leftOut) {
    const groups = new Map();
    for (const { tool, reason } of leftOut)
        groups.set(reason, [...(groups.get(reason) ?? []), tool]);
    return groups;
}

;// CONCATENATED MODULE: ./build/src/stats/quantile.js
/**
 * The p-quantile of a sample, p in [0, 1]: linear interpolation between order statistics (Hyndman and
 * Fan, 1996, type 7). NaN for an empty sample. Costs a sort of a copy.
 */
function quantile(sample, p) {
    const sorted = Float64Array.from(sample).sort();
    const at = (sorted.length - 1) * p;
    const below = sorted[Math.floor(at)];
    const above = sorted[Math.ceil(at)];
    if (below === undefined || above === undefined)
        return Number.NaN;
    return below + (above - below) * (at - Math.floor(at));
}
function median(sample) {
    return quantile(sample, 0.5);
}

;// CONCATENATED MODULE: ./build/src/stats/block-quantile.js

/** Fewer values than this in a block say nothing about its p95. */
const LEAST_IN_BLOCK = 20;
const BLOCKS = 5;
/** The smallest sample that `blockQuantile` answers for. */
const LEAST_FOR_BLOCKS = BLOCKS * LEAST_IN_BLOCK;
/**
 * The p-quantile of a sequence that a burst does not move: the median over five consecutive blocks of
 * each block's own quantile (median of means, Nemirovski and Yudin 1983, with quantiles for means). A
 * compiler's or collector's pause falls into one or two blocks; a cost that recurs is in all of them.
 * Order matters. Undefined for fewer than 100 values.
 */
function blockQuantile(sequence, p) {
    if (sequence.length < LEAST_FOR_BLOCKS)
        return undefined;
    const cut = (block) => Math.floor((block * sequence.length) / BLOCKS);
    const quantiles = Array.from({ length: BLOCKS }, (_, block) => quantile(sequence.slice(cut(block), cut(block + 1)), p));
    return median(quantiles);
}

;// CONCATENATED MODULE: ./build/src/record/thin-series.js
const MAX_POINTS = 40;
/** At most 40 points, evenly chosen, the first and the last among them; columns that nothing gave are left out. */
function thinSeries(series) {
    if (series.length === 0)
        return undefined;
    const points = series.length <= MAX_POINTS ? series : evenly(series);
    return {
        calls: points.map(({ calls }) => calls),
        rss: points.map(({ reading }) => reading.rss),
        processes: points.map(({ reading }) => reading.processes),
        ...column('anonymous', points),
        ...column('fds', points),
        ...column('threads', points),
    };
}
function evenly(series) {
    const step = (series.length - 1) / (MAX_POINTS - 1);
    return Array.from({ length: MAX_POINTS }, (_, at) => series[Math.round(at * step)]).filter((point) => point !== undefined);
}
function column(name, points) {
    const values = points.map(({ reading }) => reading[name]);
    const known = values.filter((value) => value !== undefined);
    return known.length === values.length ? { [name]: known } : {};
}

;// CONCATENATED MODULE: ./build/src/record/figures-of.js





/**
 * Every metric that the facts give, in the order in which they are shown. A metric that no round gives is
 * left out; rounds that lack it (a server that did not start) are left out of its list.
 */
function figuresOf(facts) {
    const isStartup = facts.kind === 'startup';
    return {
        calls: sumCounts(facts.rounds.map(({ counts }) => counts)),
        planned: facts.plannedRounds * facts.plannedCallsPerRound,
        errors: sumErrors(facts.rounds),
        metrics: isStartup ? startupMetrics(facts.rounds) : callingMetrics(facts.rounds),
        tools: isStartup ? {} : toolFigures(facts.rounds),
        histograms: isStartup ? {} : { latency: sumLatency(facts.rounds.map(({ latency }) => latency)).encode() },
        series: isStartup ? undefined : thinSeries(facts.rounds[0]?.series ?? []),
    };
}
const LATENCY_METRICS = [
    ['latency.p50', (latency) => percentile(latency, 0.5)],
    ['latency.p90', (latency) => percentile(latency, 0.9)],
    ['latency.p95', (latency) => percentile(latency, 0.95)],
    ['latency.p99', (latency) => percentile(latency, 0.99)],
    ['latency.max', (latency) => latency.max],
];
/** Of a bucket the highest value counts, which may lie above the longest time there was. */
function percentile(latency, p) {
    return Math.min(latency.quantile(p), latency.max);
}
const CALLING_METRICS = [
    ['success-rate', 'percent', ({ counts }) => successRate(counts)],
    ...LATENCY_METRICS.map(([name, of]) => [name, 'ms', ({ latency }) => of(latency)]),
    ['latency.spread', 'ms', ({ latency }) => latency.quantile(0.95) - latency.quantile(0.05)],
    ['latency.degradation', 'ratio', degradation],
    ['throughput', 'per-second', (round) => (round.latency.count * 1000) / round.elapsed],
    ['cpu.per-call', 'ms', cpuPerCall],
    ['response.bytes', 'bytes', responseBytes],
    ['rss.start', 'bytes', (round) => first(round)?.rss],
    ['rss.peak', 'bytes', (round) => peak(round, ({ rss }) => rss)],
    ['rss.end', 'bytes', (round) => last(round)?.rss],
    ['rss.growth', 'bytes', (round) => growth(round, ({ rss }) => rss)],
    ['rss.per-call', 'bytes', (round) => perCall(round, ({ rss }) => rss)],
    ['pss.per-call', 'bytes', (round) => perCall(round, ({ pss }) => pss)],
    ['fds.peak', 'count', (round) => peak(round, ({ fds }) => fds)],
    ['fds.per-call', 'count', (round) => perCall(round, ({ fds }) => fds)],
    ['threads.peak', 'count', (round) => peak(round, ({ threads }) => threads)],
    ['processes.left', 'count', processesLeft],
];
const STARTUP_METRICS = [
    ['startup.p50', 'ms', (rounds) => median(startups(rounds))],
    ['startup.spread', 'ms', (rounds) => spread(startups(rounds))],
    ['exit.p95', 'ms', (rounds) => quantile(exitTimes(rounds), 0.95)],
    ['exit.forced', 'count', (rounds) => rounds.filter(({ exit }) => isForced(exit)).length],
    ['processes.left', 'count', (rounds) => rounds.reduce((sum, round) => sum + processesLeft(round), 0)],
    ['success-rate', 'percent', (rounds) => startups(rounds).length / rounds.length],
];
function callingMetrics(rounds) {
    return metricsFrom(CALLING_METRICS, rounds);
}
function metricsFrom(table, rounds) {
    return Object.fromEntries(table.flatMap(([name, unit, of]) => {
        const values = rounds.map(of).filter((value) => value !== undefined && Number.isFinite(value));
        return values.length === 0 ? [] : [[name, metricOf(unit, values)]];
    }));
}
/** Every repetition is a round of its own; the figures are those of all repetitions together. */
function startupMetrics(rounds) {
    if (rounds.length === 0)
        return {};
    const perRound = {
        'startup.p50': startups(rounds),
        'exit.p95': exitTimes(rounds),
    };
    return Object.fromEntries(STARTUP_METRICS.flatMap(([name, unit, of]) => {
        const value = of(rounds);
        const values = (perRound[name] ?? [value]).map((one) => rounded(one, unit));
        return Number.isFinite(value) ? [[name, { value: rounded(value, unit), unit, rounds: values }]] : [];
    }));
}
function metricOf(unit, values) {
    return { value: rounded(median(values), unit), unit, rounds: values.map((value) => rounded(value, unit)) };
}
/** Four significant digits below 1000, whole numbers above; a share keeps enough to tell 99.9999 % from all. */
function rounded(value, unit) {
    if (unit === 'percent')
        return Number(value.toPrecision(9));
    return Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(4));
}
function toolFigures(rounds) {
    const names = [...new Set(rounds.flatMap(({ perCall: calls }) => Object.keys(calls)))];
    return Object.fromEntries(names.map((name) => {
        const facts = rounds.flatMap(({ perCall: calls }) => calls[name] ?? []);
        return [name, { calls: sumCounts(facts.map(({ counts }) => counts)), metrics: callMetrics(facts) }];
    }));
}
const CALL_METRICS = [
    ['success-rate', 'percent', ({ counts }) => successRate(counts)],
    ...LATENCY_METRICS.map(([name, of]) => [name, 'ms', ({ latency }) => of(latency)]),
    ['response.bytes', 'bytes', ({ responseBytes: bytes, latency }) => bytes / latency.count],
];
function callMetrics(facts) {
    return { ...metricsFrom(CALL_METRICS, facts) };
}
function successRate({ ok, failed }) {
    return ok / (ok + failed);
}
function degradation({ earlyTimes, lateTimes }) {
    const early = blockQuantile(earlyTimes, 0.95);
    const late = blockQuantile(lateTimes, 0.95);
    return early === undefined || late === undefined ? undefined : late / early;
}
function responseBytes({ perCall: calls, latency }) {
    return Object.values(calls).reduce((sum, { responseBytes: bytes }) => sum + bytes, 0) / latency.count;
}
function processesLeft({ leftBehind, exit }) {
    const pids = [...leftBehind, ...(exit?.orphans ?? [])].map(({ pid }) => pid);
    return new Set(pids).size;
}
function first({ series }) {
    return series[0]?.reading;
}
function last({ series }) {
    return series.at(-1)?.reading;
}
function peak({ series }, of) {
    const values = series.flatMap(({ reading }) => of(reading) ?? []);
    return values.length === 0 ? undefined : Math.max(...values);
}
function growth(round, of) {
    const [from, to] = [first(round), last(round)].map((reading) => reading && of(reading));
    return from === undefined || to === undefined ? undefined : to - from;
}
/** The kernel counts in steps of 10 ms: fewer than ten of them are no figure. */
const LEAST_CPU = 100;
function cpuPerCall(round) {
    const spent = growth(round, ({ cpu }) => cpu);
    return spent === undefined || spent < LEAST_CPU ? undefined : perCall(round, ({ cpu }) => cpu);
}
function perCall(round, of) {
    const grown = growth(round, of);
    const calls = (round.series.at(-1)?.calls ?? 0) - (round.series[0]?.calls ?? 0);
    return grown === undefined || calls === 0 ? undefined : grown / calls;
}
function startups(rounds) {
    return rounds.flatMap(({ startup, end }) => startup === undefined || end.kind === 'not-started' ? [] : [startup]);
}
function exitTimes(rounds) {
    return rounds.flatMap(({ exit }) => (isForced(exit) ? [] : (exit?.time ?? [])));
}
function isForced(exit) {
    return exit !== undefined && exit.force !== 'none';
}
function spread(sample) {
    return quantile(sample, 0.95) - quantile(sample, 0.05);
}
function sumCounts(counts) {
    return counts.reduce((sum, { ok, failed }) => ({ ok: sum.ok + ok, failed: sum.failed + failed }), {
        ok: 0,
        failed: 0,
    });
}
function sumErrors(rounds) {
    const groups = new ErrorGroups((sample) => sample);
    for (const { errors } of rounds) {
        for (const { kind, call, sample, count } of errors)
            groups.add(kind, call, sample, count);
    }
    return groups.list();
}
function sumLatency(parts) {
    const whole = new LatencyHistogram();
    for (const part of parts)
        whole.add(part);
    return whole;
}

;// CONCATENATED MODULE: ./build/src/record/redact-result.js
/**
 * Takes secrets out of every text of a result that is not our own: what the server said, and what the
 * user wrote. Our words stay, or a secret `none` would make the document unreadable.
 */
function redactResult(result, { text }) {
    const { server, fingerprint } = result;
    return {
        ...result,
        server: { ...server, name: text(server.name), version: text(server.version) },
        fingerprint: { ...fingerprint, command: text(fingerprint.command) },
        invocation: text(result.invocation),
        notes: result.notes.map(text),
        findings: result.findings.map((finding) => redactFinding(finding, text)),
        scenarios: Object.fromEntries(Object.entries(result.scenarios).map(([name, scenario]) => [name, redactScenario(scenario, text)])),
    };
}
function redactScenario(scenario, text) {
    return {
        ...scenario,
        errors: scenario.errors.map(({ call, ...error }) => ({
            ...error,
            ...(call !== undefined && { call: text(call) }),
            sample: text(error.sample),
        })),
        tools: Object.fromEntries(Object.entries(scenario.tools).map(([name, tool]) => [text(name), tool])),
        findings: scenario.findings.map((finding) => redactFinding(finding, text)),
    };
}
function redactFinding(finding, text) {
    const { call, message, detail, ...rest } = finding;
    return {
        ...rest,
        message: text(message),
        ...(call !== undefined && { call: text(call) }),
        ...(detail !== undefined && { detail: text(detail) }),
    };
}

;// CONCATENATED MODULE: ./build/src/record/redactor.js
const MASK = '***';
/**
 * Takes secrets out of texts, also in their JSON and URL spellings. Secrets that overlap are masked
 * together, so that none leaves a part of itself. A text has to pass before it is cut: what is left of a
 * secret at a cut is no longer known for one.
 */
class Redactor {
    #spellings;
    #longest;
    constructor(secrets) {
        this.#spellings = [...new Set(secrets.flatMap(spellingsOf))].filter((spelling) => spelling !== '');
        this.#longest = Math.max(0, ...this.#spellings.map(({ length }) => length));
    }
    /** Bound, so that it can be handed on by itself. */
    text = (text) => {
        if (this.#longest === 0)
            return text;
        const found = this.#spellings
            .flatMap((spelling) => occurrencesOf(spelling, text))
            .sort((a, b) => a.start - b.start);
        let masked = '';
        let end = 0;
        for (const range of found) {
            if (range.start >= end)
                masked += text.slice(end, range.start) + MASK;
            end = Math.max(end, range.end);
        }
        return masked + text.slice(end);
    };
    /** A text whose beginning is lost already: as many characters go as the end of a secret may have. */
    tail(text) {
        return this.text(text).slice(Math.max(0, this.#longest - 1));
    }
}
function spellingsOf(secret) {
    return [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)];
}
function occurrencesOf(spelling, text) {
    const found = [];
    for (let start = text.indexOf(spelling); start !== -1; start = text.indexOf(spelling, start + 1)) {
        found.push({ start, end: start + spelling.length });
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/protocol/tools-list.js

/** Reads one page of `tools/list`; undefined if it is no such page. Entries without a name are left out. */
function readToolsPage(result) {
    if (!isJsonObject(result) || !Array.isArray(result['tools']))
        return undefined;
    const cursor = result['nextCursor'];
    return {
        tools: result['tools'].flatMap((entry) => readTool(entry) ?? []),
        nextCursor: typeof cursor === 'string' ? cursor : undefined,
    };
}
function readTool(entry) {
    if (!isJsonObject(entry) || typeof entry['name'] !== 'string')
        return undefined;
    const schema = entry['inputSchema'];
    const annotations = isJsonObject(entry['annotations']) ? entry['annotations'] : {};
    return {
        name: entry['name'],
        inputSchema: isJsonObject(schema) ? schema : {},
        isReadOnly: annotations['readOnlyHint'] === true,
        isOpenWorld: annotations['openWorldHint'] === true,
    };
}

;// CONCATENATED MODULE: ./build/src/target/try-calls.js







/** A tool that nobody named is left out when one call takes longer. */
const TRIAL_TIMEOUT = 2000;
/** Nothing is measured, and a tool that was given up may keep the server busy. */
const EXIT_PATIENCE = 1000;
/**
 * Tries each call that nobody named, and each one whose answers might be told apart by an echo. A trial
 * that ended the server, or that it is still busy with, must not be blamed on the next tool: that one is
 * tried in a fresh process.
 */
async function tryCalls(candidates, first, era, options) {
    const tried = { calls: [], leftOut: [], crashes: [] };
    let current = first;
    for (const candidate of candidates) {
        current ??= await freshProcess(era, options);
        if (current === undefined) {
            tried.leftOut.push({ tool: candidate.call.name, reason: 'not tried: the server did not start again' });
            continue;
        }
        const outcome = await tryOut(candidate, current, era, options);
        if (outcome.kind === 'usable')
            tried.calls.push(outcome.call);
        else
            tried.leftOut.push({ tool: candidate.call.name, reason: outcome.reason });
        if (outcome.kind === 'crashed')
            tried.crashes.push(outcome.crash);
        if (outcome.kind === 'left-out' && !outcome.isSpent)
            continue;
        if (outcome.kind === 'usable' && !current.connection.isClosed)
            continue;
        if (current !== first)
            await current.stop(EXIT_PATIENCE);
        current = undefined;
    }
    if (current !== undefined && current !== first)
        await current.stop(EXIT_PATIENCE);
    return tried;
}
async function freshProcess(era, options) {
    const { config, client } = options;
    const launched = await launch({ ...options, server: config.server }, { stray: () => { } });
    if ('reason' in launched)
        return undefined;
    const greeted = await greet(launched.connection, era, client, config.server.startupTimeout);
    if (greeted.kind === 'introduced')
        return launched;
    await launched.stop(EXIT_PATIENCE);
    return undefined;
}
/** Two trials: an argument that comes back in both, each time its own, will come back in every answer. */
async function tryOut({ call, isNamed, echoable }, launched, era, options) {
    if (isNamed && echoable.length === 0)
        return { kind: 'usable', call };
    const results = [];
    for (const seq of [1, 2]) {
        const filling = { seed: options.config.seed, seq };
        const trial = await tryOnce(call, launched, era, filling, options);
        // Who named a call wants to see it fail, where it does, in the scenario.
        if (trial.kind !== 'answered')
            return isNamed ? { kind: 'usable', call } : trial;
        results.push({ filling, result: trial.result });
        if (echoable.length === 0)
            break;
    }
    const echoed = echoable.filter((text) => results.every(({ filling, result }) => echoes(result, fillTemplate(text, filling))));
    return { kind: 'usable', call: { ...call, check: { ...call.check, echoed } } };
}
async function tryOnce(call, { connection, server }, era, filling, { config, client, redactor }) {
    const made = JSON.parse(fillTemplate(call.arguments, filling));
    const params = paramsFor(era, { name: call.target.name, arguments: made }, client);
    const timeout = Math.min(TRIAL_TIMEOUT, config.server.callTimeout);
    const outcome = await connection.request('tools/call', params, timeout);
    if (outcome.kind === 'timeout') {
        return { kind: 'left-out', reason: `took longer than ${timeout / 1000} s when tried`, isSpent: true };
    }
    if (outcome.kind === 'closed') {
        const how = describeEnd(server.exitStatus);
        const crash = { tool: call.name, how, stderrTail: server.stderr.text(redactor) };
        return { kind: 'crashed', reason: `the server ${how} when tried`, crash };
    }
    const { answer } = outcome;
    const leftOut = (reason) => ({ kind: 'left-out', reason, isSpent: false });
    if (answer.kind === 'error')
        return leftOut(`answered with error ${answer.error.code} when tried`);
    const checked = checkAnswer(call.check, answer.result, filling);
    if (checked.kind !== 'ok')
        return leftOut('answered with an error when tried');
    return { kind: 'answered', result: isJsonObject(answer.result) ? answer.result : {} };
}

;// CONCATENATED MODULE: ./build/src/target/survey.js







/** A server that does not know `server/discover` may also just keep silent. */
const DISCOVER_TIMEOUT = 5000;
const MAX_PAGES = 100;
const EXCERPT = 120;
/** Nothing is measured yet, and a tool that was given up may keep the server busy. */
const survey_EXIT_PATIENCE = 1000;
/**
 * Starts the server once (twice where `auto` has to fall back, in a fresh process because the first
 * message pins a stdio server's era and may even end it), lists its tools and tries calls.
 */
async function survey(options) {
    const era = eraOf(options.config.protocol);
    if (era !== undefined)
        return surveyIn(era, options, options.config.server.startupTimeout);
    const patience = Math.min(DISCOVER_TIMEOUT, options.config.server.startupTimeout);
    const stateless = await surveyIn(NEWEST_STATELESS, options, patience);
    if (stateless.kind !== 'not-started')
        return stateless;
    const handshake = await surveyIn(NEWEST_HANDSHAKE, options, options.config.server.startupTimeout);
    const mayBeSlow = stateless.why === 'silent' && options.config.server.startupTimeout > patience;
    if (handshake.kind !== 'not-started' || handshake.why !== 'refused' || !mayBeSlow)
        return handshake;
    // Silent at first and then against the handshake: it may only take long to start.
    return surveyIn(NEWEST_STATELESS, options, options.config.server.startupTimeout);
}
async function surveyIn(era, options, patience) {
    const { config, client, redactor } = options;
    let stray;
    const events = { stray: (_kind, sample) => (stray ??= sample) };
    const launched = await launch({ ...options, server: config.server }, events);
    if ('reason' in launched)
        return { kind: 'not-started', why: 'closed', reason: launched.reason, stderrTail: '' };
    try {
        const greeted = await greet(launched.connection, era, client, patience);
        if (greeted.kind === 'introduced') {
            const mismatch = mismatchOf(config.protocol, greeted.introduction);
            if (mismatch === undefined)
                return await look(launched, greeted.introduction, options);
            return { kind: 'not-started', why: 'refused', reason: mismatch, stderrTail: '' };
        }
        const said = stray === undefined ? '' : `; stdout: ${redactor.text(stray).slice(0, EXCERPT)}`;
        const reason = `${describeFailure(greeted, launched, patience)}${said}`;
        return {
            kind: 'not-started',
            why: greeted.kind,
            reason: redactor.text(reason),
            stderrTail: launched.server.stderr.text(redactor),
        };
    }
    finally {
        await launched.stop(survey_EXIT_PATIENCE);
    }
}
/** A handshake lets the server choose another revision than it was asked for; who pinned one wants that one. */
function mismatchOf(asked, { era }) {
    if (asked === 'auto' || asked === era.revision)
        return undefined;
    return `was asked for protocol revision ${asked} and chose ${era.revision}`;
}
async function look(launched, introduction, options) {
    const { config, client } = options;
    const listed = await listTools(launched, introduction.era, client, config.server.callTimeout);
    if ('failure' in listed) {
        const { server } = launched;
        const isSilent = listed.failure === 'timeout';
        const how = isSilent
            ? `did not answer tools/list within ${config.server.callTimeout / 1000} s`
            : `${describeEnd(server.exitStatus)} upon tools/list`;
        return {
            kind: 'not-started',
            why: isSilent ? 'silent' : 'closed',
            reason: how,
            stderrTail: server.stderr.text(options.redactor),
        };
    }
    const { candidates, leftOut, complaints } = selectCalls(config, listed.tools);
    if (complaints.length > 0)
        return { kind: 'refused', complaints };
    const tried = await tryCalls(candidates, launched, introduction.era, options);
    return {
        kind: 'surveyed',
        introduction,
        tools: listed.tools,
        toolsListBytes: listed.bytes,
        crashes: tried.crashes,
        surveyed: {
            calls: tried.calls,
            leftOut: [...leftOut, ...tried.leftOut],
            isFound: candidates.every(({ isNamed }) => !isNamed),
            harmless: harmlessMethod(introduction.era, listed.bytes),
        },
    };
}
/** A server without tools need not answer `tools/list`; `ping` went with the handshake. */
function harmlessMethod({ kind }, toolsListBytes) {
    if (toolsListBytes !== undefined)
        return 'tools/list';
    return kind === 'handshake' ? 'ping' : 'server/discover';
}
async function listTools({ connection }, era, client, timeout) {
    const tools = [];
    let bytes = 0;
    let cursor;
    for (let page = 0; page < MAX_PAGES; page += 1) {
        const params = cursor === undefined ? {} : { cursor };
        const outcome = await connection.request('tools/list', paramsFor(era, params, client), timeout);
        if (outcome.kind !== 'answered')
            return { failure: outcome.kind };
        if (outcome.answer.kind === 'error')
            break;
        const listed = readToolsPage(outcome.answer.result);
        if (listed === undefined)
            break;
        tools.push(...listed.tools);
        bytes += outcome.bytes;
        cursor = listed.nextCursor;
        if (cursor === undefined)
            break;
    }
    return { tools, bytes: bytes === 0 ? undefined : bytes };
}

// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(990);
;// CONCATENATED MODULE: ./build/src/run.js














/**
 * The whole way: look at the server, plan, drive each scenario, judge. Whatever the server does becomes a
 * finding. Throws `ConfigurationError` when the configuration does not fit the server.
 */
async function run_run(config, ports) {
    ports.onProgress({ stage: 'starting the server', done: 0, total: 0 });
    const redactor = new Redactor([...config.secrets, ...inheritedSecrets(ports.environment)]);
    const surveyed = await survey({ ...ports, config, client: version/* TOOL */.j, redactor });
    if (surveyed.kind === 'refused')
        throw new complaint/* ConfigurationError */.j1(surveyed.complaints.map((complaint) => redactComplaint(complaint, redactor)));
    const { host, source, invocation } = ports;
    const circumstances = { config, host, source, invocation, tool: version/* TOOL */.j };
    const result = surveyed.kind === 'not-started'
        ? assembleResult(circumstances, notMeasured(surveyed, ports.signal.aborted))
        : await measure(surveyed, circumstances, { ...ports, redactor });
    return redactResult(result, redactor);
}
/** The server's own names stand in the remedies. */
function redactComplaint(complaint, { text }) {
    return { ...complaint, seen: text(complaint.seen), remedy: text(complaint.remedy) };
}
/** A server that went because the run was cancelled is not to blame. */
function notMeasured(failed, isPartial) {
    return { findings: isPartial ? [] : [notStarted(failed)], isPartial };
}
async function measure({ introduction, tools, toolsListBytes, surveyed, crashes }, circumstances, ports) {
    const { config } = circumstances;
    const plan = makePlan(config, surveyed);
    const scenarios = {};
    await warmUpDriver(ports.now);
    for (const scenario of plan.scenarios) {
        if (ports.signal.aborted)
            break;
        const facts = await driveScenario(scenario, {
            ...ports,
            server: config.server,
            era: introduction.era,
            client: version/* TOOL */.j,
            seed: plan.seed,
            onProgress: progressOf(scenario, plan, ports),
        });
        const limits = { scenario: scenario.limits, calls: limitsOfCalls(scenario) };
        scenarios[scenario.name] = judgeScenario({ facts, figures: figuresOf(facts), limits });
    }
    return assembleResult(circumstances, {
        server: { introduction, tools: tools.length, toolsListBytes },
        notes: plan.notes,
        plannedScenarios: plan.scenarios.length,
        ...(surveyed.calls.length === 0 && {
            nothingCalled: {
                tools: tools.length,
                method: surveyed.harmless,
                reasons: surveyed.leftOut.map(({ reason }) => reason),
            },
        }),
        scenarios,
        findings: [...crashes.map(crashedWhenTried), ...unheld(config, plan.scenarios)],
        isPartial: ports.signal.aborted,
    });
}
function limitsOfCalls(scenario) {
    if (scenario.kind === 'startup')
        return {};
    return Object.fromEntries(scenario.mix.map(({ call }) => [call.name, call.limits]));
}
function progressOf(scenario, plan, { onProgress }) {
    const at = plan.scenarios.indexOf(scenario) + 1;
    const stage = `${scenario.name} (${at} of ${plan.scenarios.length})`;
    const total = scenario.rounds * callsPerRound(scenario);
    onProgress({ stage, done: 0, total });
    return (done) => onProgress({ stage, done, total });
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/src/system/cancellation.js

/** A server leads a session of its own: a terminal that hangs up would not end it. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * Turns the first SIGINT, SIGTERM or SIGHUP into an abort, so that a run ends with what it has; a second one
 * runs `kill` and leaves. Disposable: signals then do again what they did before.
 */
function watchForCancellation(kill) {
    const controller = new AbortController();
    const onSignal = (name) => {
        if (!controller.signal.aborted) {
            controller.abort();
            return;
        }
        kill();
        process.exit(128 + external_node_os_.constants.signals[name]);
    };
    for (const name of SIGNALS)
        process.on(name, onSignal);
    return {
        signal: controller.signal,
        [Symbol.dispose]: () => {
            for (const name of SIGNALS)
                process.off(name, onSignal);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/system/clock.js
/** The monotonic clock of every measurement, with sub-microsecond resolution. */
function now() {
    return performance.now();
}

;// CONCATENATED MODULE: ./build/src/system/host.js

function readHost() {
    return {
        os: `${(0,external_node_os_.platform)()} ${(0,external_node_os_.release)()} ${(0,external_node_os_.arch)()}`,
        cpu: (0,external_node_os_.cpus)()[0]?.model.trim() ?? 'unknown',
        cores: (0,external_node_os_.availableParallelism)(),
        memory: (0,external_node_os_.totalmem)(),
        runtime: `node ${process.version}`,
    };
}

;// CONCATENATED MODULE: ./build/src/system/progress.js
const REDRAW = 100;
const BAR = 20;
/**
 * Shows progress on stderr: one live line on a terminal, one plain line a stage elsewhere. Between the
 * stages it writes at most ten times a second.
 */
class Progress {
    #stream;
    #isLive;
    #stage = '';
    #drawnAt = 0;
    constructor(stream = process.stderr) {
        this.#stream = stream;
        this.#isLive = stream.isTTY === true && process.env['CI'] === undefined;
    }
    show({ stage, done, total }) {
        const isNewStage = stage !== this.#stage;
        this.#stage = stage;
        if (!this.#isLive) {
            if (isNewStage)
                this.#stream.write(`${stage}\n`);
            return;
        }
        const now = performance.now();
        if (!isNewStage && now - this.#drawnAt < REDRAW)
            return;
        this.#drawnAt = now;
        this.#stream.write(`\r\u001B[K${line(stage, done, total, this.#stream.columns)}`);
    }
    /** Leaves the line empty for what is printed next. */
    end() {
        if (this.#isLive && this.#stage !== '')
            this.#stream.write('\r\u001B[K');
    }
}
function line(stage, done, total, columns) {
    if (total === 0)
        return stage;
    const filled = Math.min(BAR, Math.round((done / total) * BAR));
    const bar = '█'.repeat(filled) + '░'.repeat(BAR - filled);
    return `${bar} ${stage}  ${done.toLocaleString('en')} of ${total.toLocaleString('en')}`.slice(0, Math.max(20, columns - 1));
}

// EXTERNAL MODULE: ./build/src/system/read-text-file.js
var read_text_file = __webpack_require__(8930);
;// CONCATENATED MODULE: ./build/src/commands/gate.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});













/** What the command and the Action have in common: settings to result. Throws `ConfigurationError`. */
async function gate(raw, dialect, source) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { config, options } = await parseSettings(raw, dialect);
        const cancellation = __addDisposableResource(env_1, watchForCancellation(killAllRunning), false);
        const progress = new Progress();
        try {
            const result = await run_run(config, {
                environment: process.env,
                host: readHost(),
                source,
                invocation: invocationOf(raw),
                now: now,
                signal: cancellation.signal,
                onProgress: (event) => progress.show(event),
            });
            return { result, options };
        }
        finally {
            progress.end();
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
async function parseSettings(raw, dialect) {
    const options = parseRunOptions(raw, dialect);
    const file = await gate_readConfigFile(raw, dialect);
    const overrides = overridesOf(raw, dialect);
    const config = file.kind === 'refused'
        ? withoutFile(file, overrides)
        : parseConfig({ file: file.value, overrides, environment: process.env });
    const both = (0,complaint/* together */.bs)(options, config);
    if (both.kind === 'refused')
        throw new complaint/* ConfigurationError */.j1(both.complaints);
    const complaints = placeholderComplaints(both.value[1]);
    if (complaints.length > 0)
        throw new complaint/* ConfigurationError */.j1(complaints);
    return { options: both.value[0], config: both.value[1] };
}
/** The default file need not exist; one that is nearly called so was meant to be found. */
async function withoutDefaultFile(path, refuse) {
    const twin = path.replace(/\.yml$/u, '.yaml');
    if ((await (0,read_text_file/* readTextFile */.G)(twin)) === undefined)
        return { kind: 'parsed', value: undefined };
    return refuse(`there is ${twin}, which is not looked for`, `call it ${path}, or name it by this setting`);
}
/** What is wrong beside a file that cannot be read; the command that it may hold is not missed. */
function withoutFile(file, overrides) {
    const command = overrides.command ?? { setting: 'command', raw: 'unknown' };
    const parsed = parseConfig({ overrides: { ...overrides, command }, environment: {} });
    const both = (0,complaint/* together */.bs)(file, parsed);
    return both.kind === 'refused' ? both : file;
}
async function gate_readConfigFile(raw, dialect) {
    const { path, isGiven } = configFileOf(raw);
    const refuse = (seen, remedy) => ({
        kind: 'refused',
        complaints: [{ setting: (0,run_settings/* settingIn */.eE)(dialect, 'config'), seen, remedy }],
    });
    try {
        const text = await (0,read_text_file/* readTextFile */.G)(path);
        if (text !== undefined)
            return { kind: 'parsed', value: { name: path, text } };
        if (!isGiven)
            return await withoutDefaultFile(path, refuse);
        return refuse(`there is no file ${path}`, 'give the path of an existing configuration file');
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return refuse(`${path} could not be read: ${reason}`, 'give a file that can be read');
    }
}


/***/ }),

/***/ 3293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hasColour: () => (/* binding */ hasColour),
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: ./build/src/config/complaint.js
var complaint = __webpack_require__(465);
;// CONCATENATED MODULE: ./build/src/judge/exit-code.js
/**
 * 0 lets the step pass, 1 fails it. With `regression` everything but `passed` fails: a gate that
 * could not tell has not let anything through.
 */
function exitCodeOf({ verdict }, failOn) {
    switch (failOn) {
        case 'never':
            return 0;
        case 'broken':
            return verdict === 'broken' ? 1 : 0;
        case 'regression':
            return verdict === 'passed' ? 0 : 1;
        default:
            return failOn;
    }
}

// EXTERNAL MODULE: ./build/src/report/markdown.js + 1 modules
var markdown = __webpack_require__(5694);
// EXTERNAL MODULE: ./build/src/report/terminal.js + 3 modules
var terminal = __webpack_require__(8911);
// EXTERNAL MODULE: ./build/src/system/write-text-file.js
var write_text_file = __webpack_require__(1261);
// EXTERNAL MODULE: ./build/src/commands/gate.js + 134 modules
var gate = __webpack_require__(2466);
;// CONCATENATED MODULE: ./build/src/commands/run.js






/**
 * Returns the exit code. The result goes to the files that were asked for and to stdout; a file that
 * cannot be written is complained about when the result has been told.
 */
async function runCommand(raw) {
    const { result, options } = await (0,gate/* gate */.G)(raw, 'flag', {});
    const complaints = [
        ...(await write('--out', options.out, () => `${JSON.stringify(result)}\n`)),
        ...(await write('--markdown', options.markdown, () => (0,markdown/* renderMarkdown */.Gc)(result))),
    ];
    process.stdout.write((0,terminal/* renderTerminal */.b)(result, { hasColour: hasColour() }));
    if (complaints.length > 0)
        throw new complaint/* ConfigurationError */.j1(complaints);
    return exitCodeOf(result, options.failOn);
}
async function write(setting, path, render) {
    if (path === undefined)
        return [];
    try {
        await (0,write_text_file/* writeTextFile */.T)(path, render());
        return [];
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return [{ setting, seen: `${path} could not be written: ${reason}`, remedy: 'give a file that can be' }];
    }
}
/** NO_COLOR (no-color.org) goes before everything. */
function hasColour() {
    return process.stdout.isTTY === true && !process.env['NO_COLOR'];
}


/***/ }),

/***/ 465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bs: () => (/* binding */ together),
/* harmony export */   cU: () => (/* binding */ renderComplaint),
/* harmony export */   j1: () => (/* binding */ ConfigurationError)
/* harmony export */ });
/** `scenarios.soak.calls: got "many" (load-gate.yml:14:12); give a whole number, for example 1000` */
function renderComplaint({ setting, place, seen, remedy }) {
    const where = place === undefined ? '' : ` (${place.file}:${place.line}:${place.column})`;
    return `${setting}: ${seen}${where}; ${remedy}`;
}
/** Both values, or the complaints of both: a user is told of everything at once. */
function together(first, second) {
    if (first.kind === 'parsed' && second.kind === 'parsed') {
        return { kind: 'parsed', value: [first.value, second.value] };
    }
    return { kind: 'refused', complaints: [...complaintsIn(first), ...complaintsIn(second)] };
}
function complaintsIn(parsed) {
    return parsed.kind === 'refused' ? parsed.complaints : [];
}
/** Thrown at the edge when a parse was refused: the user's turn, exit 2. */
class ConfigurationError extends Error {
    complaints;
    constructor(complaints) {
        super(complaints.map(renderComplaint).join('\n'));
        this.name = 'ConfigurationError';
        this.complaints = complaints;
    }
}


/***/ }),

/***/ 9866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EP: () => (/* binding */ LIMIT_SETTINGS),
/* harmony export */   bI: () => (/* binding */ isGivenBy),
/* harmony export */   x3: () => (/* binding */ LIMIT_NAMES)
/* harmony export */ });
const MEBIBYTE = 1024 * 1024;
const everyCallingKind = (value) => ({
    sequential: value,
    concurrent: value,
    leak: value,
    latency: value,
    mixed: value,
    subprocess: value,
});
/**
 * Every limit there is: the one source of its configuration key, schema, documentation and judgement.
 * A latency limit bounds the median over rounds of the named percentile of service times.
 */
const LIMIT_SETTINGS = {
    'success-rate': {
        givenBy: ['calls', 'starts'],
        metric: 'success-rate',
        bound: 'min',
        unit: 'percent',
        help: 'share of calls answered without an error and as expected',
        isPerCall: true,
        defaults: { ...everyCallingKind(1), latency: 0.99, startup: 1 },
    },
    'rss-growth': {
        givenBy: ['calls'],
        metric: 'rss.growth',
        bound: 'max',
        unit: 'bytes',
        help: 'resident memory of the process tree at the end minus after the warm-up, or after the first 4 % of the calls where there is none',
        isPerCall: false,
        defaults: everyCallingKind(50 * MEBIBYTE),
    },
    'rss-peak': {
        givenBy: ['calls'],
        metric: 'rss.peak',
        bound: 'max',
        unit: 'bytes',
        help: 'highest resident memory of the process tree',
        isPerCall: false,
        defaults: {},
    },
    'open-fds': {
        givenBy: ['calls'],
        metric: 'fds.peak',
        bound: 'max',
        unit: 'count',
        help: 'highest number of open file descriptors of the process tree',
        isPerCall: false,
        defaults: everyCallingKind(256),
    },
    threads: {
        givenBy: ['calls'],
        metric: 'threads.peak',
        bound: 'max',
        unit: 'count',
        help: 'highest number of threads of the process tree',
        isPerCall: false,
        defaults: {},
    },
    'processes-left': {
        givenBy: ['calls', 'starts'],
        metric: 'processes.left',
        bound: 'max',
        unit: 'count',
        help: 'processes that the calls started and that stayed, and those that outlived the server',
        isPerCall: false,
        defaults: { ...everyCallingKind(0), startup: 0 },
    },
    p50: {
        givenBy: ['calls'],
        metric: 'latency.p50',
        bound: 'max',
        unit: 'ms',
        help: 'median service time',
        isPerCall: true,
        defaults: {},
    },
    p90: {
        givenBy: ['calls'],
        metric: 'latency.p90',
        bound: 'max',
        unit: 'ms',
        help: '90th percentile of service times',
        isPerCall: true,
        defaults: {},
    },
    p95: {
        givenBy: ['calls'],
        metric: 'latency.p95',
        bound: 'max',
        unit: 'ms',
        help: '95th percentile of service times',
        isPerCall: true,
        defaults: {},
    },
    p99: {
        givenBy: ['calls'],
        metric: 'latency.p99',
        bound: 'max',
        unit: 'ms',
        help: '99th percentile of service times',
        isPerCall: true,
        defaults: {},
    },
    'max-latency': {
        givenBy: ['calls'],
        metric: 'latency.max',
        bound: 'max',
        unit: 'ms',
        help: 'longest service time',
        isPerCall: true,
        defaults: {},
    },
    'p95-degradation': {
        givenBy: ['calls'],
        metric: 'latency.degradation',
        bound: 'max',
        unit: 'ratio',
        help: 'p95 of the last quarter of the calls over p95 of the first one, each the median of five blocks, so that a pause does not count; needs 400 calls',
        isPerCall: false,
        defaults: { latency: 2 },
    },
    'latency-spread': {
        givenBy: ['calls'],
        metric: 'latency.spread',
        bound: 'max',
        unit: 'ms',
        help: 'p95 minus p5 of service times',
        isPerCall: false,
        defaults: { subprocess: 100 },
    },
    throughput: {
        givenBy: ['calls'],
        metric: 'throughput',
        bound: 'min',
        unit: 'per-second',
        help: 'answered calls per second of measured time',
        isPerCall: false,
        defaults: {},
    },
    'cpu-per-call': {
        givenBy: ['calls'],
        metric: 'cpu.per-call',
        bound: 'max',
        unit: 'ms',
        help: 'processor time of the process tree per call',
        isPerCall: false,
        defaults: {},
    },
    startup: {
        givenBy: ['starts'],
        metric: 'startup.p50',
        bound: 'max',
        unit: 'ms',
        help: 'median time from spawn to the first answer',
        isPerCall: false,
        defaults: { startup: 2000 },
    },
    'startup-spread': {
        givenBy: ['starts'],
        metric: 'startup.spread',
        bound: 'max',
        unit: 'ms',
        help: 'p95 minus p5 of start-up times',
        isPerCall: false,
        defaults: {},
    },
    exit: {
        givenBy: ['starts'],
        metric: 'exit.p95',
        bound: 'max',
        unit: 'ms',
        help: '95th percentile of the time from the end of stdin to the exit',
        isPerCall: false,
        defaults: {},
    },
    'forced-exits': {
        givenBy: ['starts'],
        metric: 'exit.forced',
        bound: 'max',
        unit: 'count',
        help: 'processes that did not exit by themselves after stdin ended',
        isPerCall: false,
        defaults: { startup: 0 },
    },
    'tools-list': {
        givenBy: ['description'],
        metric: 'tools-list.bytes',
        bound: 'max',
        unit: 'bytes',
        help: 'size of the tool descriptions, which every client loads into its context',
        isPerCall: false,
        defaults: {},
    },
};
/** Whether a scenario of this kind gives the metric of the limit at all. */
function isGivenBy(kind, name) {
    const { givenBy } = LIMIT_SETTINGS[name];
    return givenBy.includes(kind === 'startup' ? 'starts' : 'calls');
}
const LIMIT_NAMES = Object.keys(LIMIT_SETTINGS);


/***/ }),

/***/ 8026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ BROKEN_PROTOCOL)
/* harmony export */ });
/** The error kinds that no correct server can cause, whatever its tools do. */
const BROKEN_PROTOCOL = [
    'crossed-answer',
    'duplicate-answer',
    'unknown-id',
    'invalid-message',
];


/***/ }),

/***/ 8992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   TN: () => (/* binding */ oneLine)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

/** More than this is not even looked at: a stored result may be a stranger's. */
const LONGEST_INPUT = 20_000;
/**
 * Foreign text as one harmless line of at most `max` UTF-16 units: without escape sequences, control
 * and invisible format characters (direction overrides, tags, zero-width); line breaks and runs of
 * white space become one space; half surrogates become U+FFFD. Markup is not touched.
 */
function oneLine(text, max) {
    const visible = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text.slice(0, LONGEST_INPUT))
        .replace(/\s+/gu, ' ')
        .replace(/[\p{Cc}\p{Cf}]/gu, '')
        .replace(/\p{Cs}/gu, '\uFFFD')
        .replace(/ {2,}/g, ' ')
        .trim();
    return cut(visible, max);
}
/** The text itself or its beginning with `…`, at most `max` UTF-16 units; no surrogate pair is split. */
function cut(text, max) {
    if (text.length <= max)
        return text;
    const end = /[\uD800-\uDBFF]/.test(text.charAt(max - 2)) ? max - 2 : max - 1;
    return `${text.slice(0, end).trimEnd()}…`;
}
/** Foreign words inside our sentence: `"boom"`. */
function quoted(text, max) {
    return `"${oneLine(text, max)}"`;
}


/***/ }),

/***/ 415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/* harmony import */ var _quantity_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5262);

/** `1 call`, `1,000 calls`, `2 processes`. */
function plural(count, one, many = `${one}s`) {
    return `${(0,_quantity_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quantityText */ .N)(count, 'count')} ${count === 1 ? one : many}`;
}


/***/ }),

/***/ 5262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ quantityText),
/* harmony export */   _: () => (/* binding */ quantityTexts)
/* harmony export */ });
/**
 * A quantity for a reader, in three significant digits and the unit that suits its size: `0.41 ms`,
 * `85 µs`, `1.2 s`, `12.3 MiB`, `99.0 %`, `2.4×`, `1,234`, `4,201/s`. Zeros that say nothing are left
 * out, but for percents. What is below 100 % is never shown as 100 %; less than a millionth is 0; `–`
 * stands for what is not finite.
 */
function quantityText(value, unit, digits = 3) {
    if (!Number.isFinite(value))
        return '–';
    switch (unit) {
        case 'ms':
            return scaled(value, digits, TIMES);
        case 'bytes':
            return scaled(value, digits, SIZES);
        case 'percent':
            return `${percent(value * 100, digits)} %`;
        case 'ratio':
            return `${figure(value, digits)}×`;
        case 'count':
            return figure(value, digits);
        case 'per-second':
            return `${figure(value, digits)}/s`;
        default:
            return unit;
    }
}
/** A value and the limit it misses, with as many digits as it takes to tell them apart. */
function quantityTexts({ value, limit, unit }) {
    for (let digits = 3;; digits++) {
        const texts = { value: quantityText(value, unit, digits), limit: quantityText(limit, unit) };
        if (texts.value !== texts.limit || value === limit || digits > 15)
            return texts;
    }
}
const TIMES = [
    { name: 's', size: 1000, from: 1 },
    { name: 'ms', size: 1, from: 0.1 },
    { name: 'µs', size: 0.001, from: 0 },
];
const SIZES = [
    { name: 'GiB', size: 1024 ** 3, from: 1 },
    { name: 'MiB', size: 1024 ** 2, from: 1 },
    { name: 'KiB', size: 1024, from: 1 },
    { name: 'B', size: 1, from: 0 },
];
function scaled(value, digits, steps) {
    const fits = ({ size, from }) => Number(Math.abs(value / size).toPrecision(digits)) >= from;
    const step = steps.find(value === 0 ? ({ size }) => size === 1 : fits);
    return step === undefined ? '–' : `${figure(value / step.size, digits)} ${step.name}`;
}
function percent(value, digits) {
    if (value < 10 || value >= 100)
        return figure(value, digits);
    for (let decimals = digits - 2; decimals < 15; decimals++) {
        const text = value.toFixed(decimals);
        if (Number(text) < 100)
            return text;
    }
    return '99.9';
}
function figure(value, digits) {
    const format = Math.abs(value) >= 10 ** digits ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: digits };
    return (Math.abs(value) < 1e-6 ? 0 : value).toLocaleString('en-US', format);
}


/***/ }),

/***/ 3226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ bySeverity)
/* harmony export */ });
/** Worst first. */
const ORDER = [
    'broken',
    'leak',
    'over-limit',
    'regressed',
    'missing',
    'inconclusive',
    'not-measured',
    'improved',
];
/** For sorting: failures before the rest, then worst first; findings of one rank keep their order. */
function bySeverity(a, b) {
    return Number(b.isFailure) - Number(a.isFailure) || ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome);
}


/***/ }),

/***/ 2362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ resultSchema),
/* harmony export */   tS: () => (/* binding */ RESULT_SCHEMA_VERSION)
/* harmony export */ });
/* unused harmony exports OUTCOMES, VERDICTS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9691);

/**
 * The result document: facts (`calls`, `errors`, `metrics`, `histograms`, `series`) and judgement
 * (`verdict`, `findings`) side by side, so that a stored result can be judged again. One source of
 * its types, its JSON Schema (`schema/result.json`) and the check of stored documents.
 */
const RESULT_SCHEMA_VERSION = 1;
const counts = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ok: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().describe('Calls answered without an error and as expected, warm-up included.'),
    failed: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().describe('Every other call that was made.'),
});
const metric = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    value: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('Median over the rounds.'),
    unit: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['ms', 'bytes', 'ratio', 'percent', 'count', 'per-second']),
    rounds: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()).describe('The value of each round, in order.'),
    limit: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional().describe('The limit it was held against, in the same unit.'),
});
const metrics = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), metric);
const errorGroup = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    call: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    count: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    sample: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const OUTCOMES = [
    'regressed',
    'improved',
    'leak',
    'over-limit',
    'broken',
    'missing',
    'inconclusive',
    'not-measured',
];
const finding = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Name of the metric, or the error kind for a broken server.'),
    call: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('The call, where the finding is about one call only.'),
    outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(OUTCOMES),
    isFailure: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('Whether it fails the gate.'),
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('One sentence with the figures.'),
    detail: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('The part of the message that tells what stands behind the figure.'),
    value: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional().describe('What was held against the limit, in the unit of the metric.'),
    limit: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
    hint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('The most useful next step.'),
});
const VERDICTS = ['passed', 'failed', 'broken', 'inconclusive'];
const verdict = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(VERDICTS);
const toolFigures = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ calls: counts, metrics });
const series = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    calls: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()),
    rss: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    anonymous: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()).optional(),
    fds: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()).optional(),
    threads: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()).optional(),
    processes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
})
    .describe('Readings of the first round over measured calls, thinned; bytes and counts.');
const scenario = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    verdict,
    calls: counts,
    planned: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().describe('Calls that were to be made over all rounds, warm-up included.'),
    errors: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(errorGroup),
    metrics,
    tools: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), toolFigures).describe('Figures by call name.'),
    findings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(finding),
    histograms: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        .describe('Service times in nanoseconds over all rounds: HdrHistogram V2, compressed, base64.'),
    series: series.optional(),
});
const resultSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(RESULT_SCHEMA_VERSION),
    verdict,
    tool: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mcp-load-gate'), version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    source: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
        run: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
        attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().optional(),
    }),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        os: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        cpu: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        cores: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
        memory: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('Bytes.'),
        runtime: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Of the driver.'),
        command: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('As configured, secrets masked.'),
    })
        .describe('What must be equal for two results to be comparable.'),
    server: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        protocol: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        tools: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
        metrics,
    }),
    seed: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    invocation: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('The command line that measures the same again.'),
    isPartial: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('The run was cancelled; what was measured until then is here.'),
    notes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe('What was chosen or left out, one sentence each.'),
    scenarios: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), scenario),
    findings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(finding)
        .describe('About the run as a whole: the server could not be started, nothing to call.'),
    baseline: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        source: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['artifact', 'file', 'command', 'none']),
        sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
        runs: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
        distance: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().optional(),
    }),
});


/***/ }),

/***/ 7210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ fullHeadline),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   TJ: () => (/* binding */ noToolCalled)
/* harmony export */ });
/* harmony import */ var _judge_plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(415);
/* harmony import */ var _judge_quantity_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5262);


/**
 * The stable one-line form, which a machine can take apart: `passed: 7 scenarios, 5,320 calls, 0 failures`.
 * Failed calls stand in brackets behind the calls; what else is said only sometimes comes last. Where
 * nothing could be counted, the reason stands in place of the counts.
 */
function headline({ verdict, isPartial, isNeverStarted, counts }) {
    if (isNeverStarted)
        return `${verdict}: the server did not start`;
    const failed = counts.failedCalls > 0 ? ` (${(0,_judge_quantity_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quantityText */ .N)(counts.failedCalls, 'count')} failed)` : '';
    const parts = [
        scenariosText(counts),
        `${(0,_judge_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(counts.calls, 'call')}${failed}`,
        (0,_judge_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(counts.failures, 'failure'),
        ...(counts.improvements > 0 ? [`${counts.improvements} improved`] : []),
        ...(isPartial ? ['cancelled'] : []),
    ];
    return `${verdict}: ${parts.join(', ')}`;
}
/** The one-line form with what takes its worth away: `passed: …, 0 failures; no tool was called, only tools/list`. */
function fullHeadline(view) {
    return [headline(view), ...noToolCalled(view)].join('; ');
}
/** `no tool was called, only tools/list`; nothing where one was. */
function noToolCalled({ nothingCalled }) {
    return nothingCalled === undefined ? [] : nothingCalled.message.split(': ', 1);
}
function scenariosText({ scenarios, planned }) {
    if (planned === undefined)
        return (0,_judge_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(scenarios, 'scenario');
    return `${(0,_judge_quantity_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quantityText */ .N)(scenarios, 'count')} of ${(0,_judge_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(planned, 'scenario')}`;
}


/***/ }),

/***/ 1408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ withoutCommand),
/* harmony export */   k: () => (/* binding */ logText)
/* harmony export */ });
/* harmony import */ var _judge_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8992);

/** Foreign text as a part of a log line: one line, at most `max` UTF-16 units, and no command of the runner. */
function logText(text, max) {
    return (0,_judge_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(withoutCommand((0,_judge_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text, max)), max);
}
/**
 * Neutralises what the runner would obey in a line: `::` after leading white space and `##[` anywhere.
 * Each line of a text for the log passes through this last, since a line's parts can make up a command together.
 */
function withoutCommand(line) {
    return line.replace(/^(\s*):(?=:)/u, '$1: ').replaceAll('##[', '# #[');
}


/***/ }),

/***/ 5694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gc: () => (/* binding */ renderMarkdown)
});

// UNUSED EXPORTS: COMMENT_BUDGET, failureTable, firstLine

// EXTERNAL MODULE: ./node_modules/markdown-table/index.js
var markdown_table = __webpack_require__(735);
// EXTERNAL MODULE: ./build/src/report/headline.js
var headline = __webpack_require__(7210);
// EXTERNAL MODULE: ./build/src/judge/one-line.js
var one_line = __webpack_require__(8992);
;// CONCATENATED MODULE: ./build/src/report/markdown-text.js

const ZERO_WIDTH_SPACE = '\u200B';
/**
 * Foreign text as one line of GitHub markdown that shows as that text and does nothing: no HTML, table
 * cell, emphasis, code, link, autolink, mention, issue reference or comment can begin or end in it. At
 * most `max` UTF-16 units once escaped. Mentions and references are resolved in the rendered text, where
 * an escape is gone already, so a zero-width space keeps them apart.
 */
function markdownText(text, max) {
    const defused = (0,one_line/* oneLine */.TN)(text, max)
        .replace(/[@#]/g, `$&${ZERO_WIDTH_SPACE}`)
        .replace(/:\/\//g, `:${ZERO_WIDTH_SPACE}//`)
        .replace(/www\./gi, (www) => `${www.slice(0, -1)}${ZERO_WIDTH_SPACE}.`)
        .replace(/\bgh-(?=\d)/gi, `$&${ZERO_WIDTH_SPACE}`)
        .replace(/^(?=[-+=]+(?:\s|$)|-{3}|={3}|\d+[.)]\s)/, ZERO_WIDTH_SPACE);
    return escapedWithin(defused, max);
}
/** Foreign text between backticks: shown as it is, but for backticks and the beginnings of HTML comments. Not for table cells. */
function markdownCode(text, max) {
    const inert = (0,one_line/* oneLine */.TN)(text, max - 2)
        .replaceAll('`', "'")
        .replaceAll('<!', '<\u200B!');
    return `\`${inert === '' ? ' ' : inert}\``;
}
const ESCAPED = {
    '|': '&#124;',
    '`': '&#96;',
    '<': '&lt;',
    '>': '&gt;',
    '&': '&amp;',
    $: '&#36;',
    '\\': '\\\\',
    '*': '\\*',
    '~': '\\~',
    '[': '\\[',
    ']': '\\]',
};
/** An underscore emphasises only at the edge of a word; within one it stays readable. */
function escapedWithin(text, max) {
    const characters = Array.from(text);
    const pieces = characters.map((character, at) => {
        const isInWord = /\w/.test(characters[at - 1] ?? '') && /\w/.test(characters[at + 1] ?? '');
        return character === '_' && !isInWord ? '\\_' : (ESCAPED[character] ?? character);
    });
    if (pieces.reduce((sum, { length }) => sum + length, 0) <= max)
        return pieces.join('');
    let escaped = '';
    for (const piece of pieces) {
        if (escaped.length + piece.length > max - 1)
            break;
        escaped += piece;
    }
    return `${escaped.trimEnd()}…`;
}

// EXTERNAL MODULE: ./build/src/report/place-text.js
var place_text = __webpack_require__(3803);
// EXTERNAL MODULE: ./build/src/report/reproduce.js
var reproduce = __webpack_require__(3795);
// EXTERNAL MODULE: ./build/src/report/view.js + 2 modules
var report_view = __webpack_require__(9957);
;// CONCATENATED MODULE: ./build/src/report/markdown.js






/** Characters (UTF-16 units) of the longest comment. */
const COMMENT_BUDGET = 4_000;
/** And of the one of a pass. */
const PASS_BUDGET = 300;
const MOST_ROWS = 20;
const MOST_HINTS = 3;
/**
 * The pull request's comment: the verdict, one row a failure, the next steps, how to run it again. What
 * passed is not in it. At most `COMMENT_BUDGET` characters: failures that do not fit are counted.
 */
function renderMarkdown(result) {
    const view = (0,report_view/* viewOf */.d)(result);
    for (let rows = Math.min(MOST_ROWS, view.failures.length);; rows--) {
        const text = comment(view, view.failures.slice(0, rows));
        if (text.length <= COMMENT_BUDGET || rows <= 0)
            return text;
    }
}
function comment(view, shown) {
    if (view.verdict === 'passed')
        return passed(view);
    const more = view.failures.slice(shown.length).reduce((sum, { findings }) => sum + findings, 0);
    return markdown_document([
        firstLine(view),
        nothingCalled(view),
        shown.length > 0 && failureTable(shown),
        more > 0 && `+${more} more failures.`,
        openQuestions(view),
        nextSteps(shown),
        `Reproduce: ${markdownCode((0,reproduce/* reproduceCommand */.n)(view), 300)}`,
        notMeasured(view.notMeasured),
    ]);
}
/** What does not fit into `PASS_BUDGET` any more is left to the job summary. */
function passed(view) {
    const kept = [firstLine(view)];
    for (const block of [nothingCalled(view), notMeasured(view.notMeasured)]) {
        if (markdown_document([...kept, block]).length <= PASS_BUDGET)
            kept.push(block);
    }
    return markdown_document(kept);
}
function markdown_document(blocks) {
    return `${blocks.filter(Boolean).join('\n\n')}\n`;
}
const SYMBOLS = { passed: '✅', failed: '❌', broken: '💥', inconclusive: '❔' };
/** `✅ **MCP Load Gate passed**: 7 scenarios, 5,320 calls, 0 failures · mcp-everything 2.0.0` */
function firstLine(view) {
    const counts = (0,headline/* headline */.Pl)(view).slice(view.verdict.length);
    const parts = [
        `${SYMBOLS[view.verdict]} **MCP Load Gate ${view.verdict}**${counts}`,
        markdownText(view.server, 40),
        markdownText(view.baseline, 66),
        ...(0,headline/* noToolCalled */.TJ)(view).map((fact) => `**${markdownText(fact, 60)}**`),
    ];
    return parts.filter(Boolean).join(' · ');
}
/** `None of 2 tools is marked read-only. Name tools under …` */
function nothingCalled({ nothingCalled: found }) {
    if (found === undefined)
        return false;
    const why = `${found.what.charAt(0).toUpperCase()}${found.what.slice(1)}`;
    return markdownText([why, ...(found.hint === undefined ? [] : [found.hint])].join('. '), 240);
}
/** One row a failure. */
function failureTable(failures) {
    const rows = failures.map((failure) => [
        markdownText((0,place_text/* placeText */.Z)(failure), 60),
        markdownText(failure.metric, 40),
        failure.value ?? '–',
        failure.limit ?? '–',
        markdownText(failure.what, 240),
    ]);
    const header = ['scenario', 'metric', 'value', 'limit', 'what happened'];
    return (0,markdown_table/* markdownTable */.Q)([header, ...rows], { alignDelimiters: false });
}
/** Why an inconclusive run could not tell, where no failure says more. */
function openQuestions({ verdict, remarks }) {
    const open = remarks.filter(({ outcome }) => outcome === 'inconclusive');
    if (verdict !== 'inconclusive' || open.length === 0)
        return false;
    const lines = open.slice(0, 5).map((one) => `- ${markdownText((0,place_text/* placed */.G)(one, one.message), 160)}`);
    const more = open.slice(5).reduce((sum, { findings }) => sum + findings, 0);
    return [...lines, ...(more > 0 ? [`- +${more} more`] : [])].join('\n');
}
/** The hints of what is shown, each one once, the worst failure's first. */
function nextSteps(shown) {
    const isFirst = ({ hint }, at) => shown.findIndex((one) => one.hint === hint) === at;
    return shown
        .filter((finding, at) => finding.hint !== undefined && isFirst(finding, at))
        .slice(0, MOST_HINTS)
        .map(({ metric, hint }) => `- ${markdownText(`${metric}: ${hint}`, 180)}`)
        .join('\n');
}
/** One short line: `Not measured: fds.peak (5 scenarios), answer-matching (concurrent).` */
function notMeasured(findings) {
    const metrics = [...new Set(findings.map(({ metric }) => metric))];
    if (metrics.length === 0)
        return false;
    const named = metrics.slice(0, 2).map((metric) => {
        const own = findings.filter((one) => one.metric === metric);
        const scenarios = [...new Set(own.flatMap((one) => one.scenarios))];
        return `${metric} (${scenarios.length > 1 ? `${scenarios.length} scenarios` : (scenarios[0] ?? 'run')})`;
    });
    const more = metrics.length > 2 ? `, +${metrics.length - 2} more` : '';
    return `Not measured: ${markdownText(named.join(', '), 70)}${more}.`;
}


/***/ }),

/***/ 3803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ placed),
/* harmony export */   Z: () => (/* binding */ placeText)
/* harmony export */ });
/**
 * Where a finding belongs, for a cell: `leak`, `mixed/echo` for one call of a scenario, `sequential, leak +3`
 * or `all 6` for several scenarios, `run` for the whole. Plain, maybe foreign text.
 */
function placeText({ scenarios, isEverywhere, call }) {
    const place = isEverywhere ? `all ${scenarios.length}` : named(scenarios, 2) || 'run';
    return call === undefined ? place : `${place}/${call}`;
}
/** A sentence with its place before it: `leak: …`, `all 6 scenarios: …`; of the whole run it is the sentence alone. */
function placed({ scenarios, isEverywhere }, sentence) {
    if (scenarios.length === 0)
        return sentence;
    const place = isEverywhere ? `all ${scenarios.length} scenarios` : named(scenarios, 8);
    return `${place}: ${sentence}`;
}
function named(names, most) {
    const more = names.length - most;
    return `${names.slice(0, most).join(', ')}${more > 0 ? ` +${more}` : ''}`;
}


/***/ }),

/***/ 3795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ reproduceCommand)
/* harmony export */ });
const MOST_SCENARIOS = 8;
/**
 * The command that runs the failing scenarios again; all of them where each of several failed or none, where
 * they are many, or where a name would have to be quoted for a shell.
 */
function reproduceCommand({ invocation, failures, counts, }) {
    const names = [...new Set(failures.flatMap(({ scenarios }) => scenarios))];
    if (names.length > 1 && names.length === counts.scenarios)
        return invocation;
    const isShort = names.length > 0 && names.length <= MOST_SCENARIOS;
    const isPlain = names.every((name) => /^\w[\w.-]{0,63}$/.test(name));
    return isShort && isPlain ? `${invocation} --scenarios ${names.join(',')}` : invocation;
}


/***/ }),

/***/ 8911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./build/src/report/place-text.js
var place_text = __webpack_require__(3803);
;// CONCATENATED MODULE: ./build/src/report/finding-line.js

/** All about a finding in one line: `leak, mixed: fds.peak was not measured: …`. Plain, maybe foreign text. */
function findingLine(finding) {
    return (0,place_text/* placed */.G)(finding, withHint(finding));
}
/** The sentence and its next step. */
function withHint({ message, hint }) {
    return hint === undefined ? message : `${message}. ${hint}`;
}

// EXTERNAL MODULE: ./build/src/report/headline.js
var headline = __webpack_require__(7210);
// EXTERNAL MODULE: ./build/src/report/log-text.js
var log_text = __webpack_require__(1408);
// EXTERNAL MODULE: ./build/src/report/reproduce.js
var reproduce = __webpack_require__(3795);
// EXTERNAL MODULE: ./build/src/judge/quantity-text.js
var quantity_text = __webpack_require__(5262);
;// CONCATENATED MODULE: ./build/src/report/scenario-columns.js

const SCENARIO_COLUMNS = [
    'scenario',
    'kind',
    'calls',
    'failed',
    'p50',
    'p95',
    'throughput',
    'RSS growth',
    'verdict',
];
/** A scenario's row under `SCENARIO_COLUMNS`: plain text, `–` where there is no figure. Of start-ups p50 is the start-up time. */
function scenarioCells(scenario) {
    const { name, kind, calls, verdict } = scenario;
    return [
        name,
        kind,
        (0,quantity_text/* quantityText */.N)(calls.ok + calls.failed, 'count'),
        (0,quantity_text/* quantityText */.N)(calls.failed, 'count'),
        figure(scenario, 'latency.p50', 'startup.p50'),
        figure(scenario, 'latency.p95'),
        figure(scenario, 'throughput'),
        figure(scenario, 'rss.growth'),
        verdict,
    ];
}
function figure({ metrics }, ...names) {
    const metric = names.map((name) => metrics[name]).find((found) => found !== undefined);
    return metric === undefined ? '–' : (0,quantity_text/* quantityText */.N)(metric.value, metric.unit);
}

;// CONCATENATED MODULE: ./build/src/report/terminal-colour.js
const CODES = { red: 31, green: 32, yellow: 33, dim: 2 };
const VERDICT_COLOURS = {
    passed: 'green',
    failed: 'red',
    broken: 'red',
    inconclusive: 'yellow',
};
function paint(colour, text, hasColour) {
    return hasColour ? `\u001b[${CODES[colour]}m${text}\u001b[0m` : text;
}
/** The text in its verdict's colour. */
function colourOf(verdict, text, hasColour) {
    return paint(VERDICT_COLOURS[verdict], text, hasColour);
}

// EXTERNAL MODULE: ./build/src/report/view.js + 2 modules
var report_view = __webpack_require__(9957);
;// CONCATENATED MODULE: ./build/src/report/terminal.js








const MOST_FINDINGS = 40;
/**
 * What `run` prints: the one-line form, what was measured, a table of scenarios, every failure with its
 * next step, what else is worth knowing. No line of it is a command to a runner.
 */
function renderTerminal(result, { hasColour }) {
    const view = (0,report_view/* viewOf */.d)(result);
    const blocks = [
        [colourOf(view.verdict, firstLine(view), hasColour), ...subject(view)],
        scenarioTable(view, hasColour),
        failureLines(view, hasColour),
        remarkLines(view, hasColour),
        reproduceLines(view),
    ];
    const lines = blocks.filter((block) => block.length > 0).flatMap((block) => [...block, '']);
    return lines.map(log_text/* withoutCommand */.e).join('\n');
}
function firstLine(view) {
    return (0,log_text/* logText */.k)((0,headline/* fullHeadline */.Al)(view), 300);
}
function subject({ server, protocol, baseline }) {
    const revision = protocol === '' ? '' : `protocol ${(0,log_text/* logText */.k)(protocol, 40)}`;
    const who = [(0,log_text/* logText */.k)(server, 80), revision].filter(Boolean).join(', ');
    const line = [who, (0,log_text/* logText */.k)(baseline, 100)].filter(Boolean).join('; ');
    return line === '' ? [] : [line];
}
function scenarioTable({ scenarios }, hasColour) {
    if (scenarios.length === 0)
        return [];
    const rows = scenarios.map((scenario) => scenarioCells(scenario).map((cell) => (0,log_text/* logText */.k)(cell, 40)));
    const widths = SCENARIO_COLUMNS.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)));
    const line = (cells) => cells
        .map((cell, at) => aligned(cell, at, widths[at] ?? 0))
        .join('  ')
        .trimEnd();
    return [
        paint('dim', line(SCENARIO_COLUMNS), hasColour),
        ...scenarios.map(({ verdict }, at) => {
            const text = line(rows[at] ?? []);
            return verdict === 'passed' ? text : colourOf(verdict, text, hasColour);
        }),
    ];
}
/** Words to the left, figures to the right. */
function aligned(cell, column, width) {
    const isWord = column < 2 || column === SCENARIO_COLUMNS.length - 1;
    return isWord ? cell.padEnd(width) : cell.padStart(width);
}
function failureLines({ failures, isNeverStarted }, hasColour) {
    const shown = failures.slice(0, MOST_FINDINGS).flatMap((failure, at, all) => {
        const isNew = all.findIndex(({ hint }) => hint === failure.hint) === at;
        const next = failure.hint !== undefined && isNew ? [`  next: ${(0,log_text/* logText */.k)(failure.hint, 200)}`] : [];
        return [`${paint('red', '✗', hasColour)} ${failureLine(failure, isNeverStarted)}`, ...next];
    });
    const more = failures.slice(MOST_FINDINGS).reduce((sum, { findings }) => sum + findings, 0);
    return more > 0 ? [...shown, `+${more} more failures`] : shown;
}
function remarkLines({ remarks, notMeasured, notes }, hasColour) {
    const lines = [
        ...remarks.map((one) => `${paint('yellow', '?', hasColour)} ${(0,log_text/* logText */.k)(findingLine(one), 500)}`),
        ...notMeasured.map((one) => `${paint('dim', '-', hasColour)} ${(0,log_text/* logText */.k)(findingLine(one), 500)}`),
        ...notes.map((note) => `${paint('dim', 'note:', hasColour)} ${(0,log_text/* logText */.k)(note, 300)}`),
    ];
    const more = lines.length - MOST_FINDINGS;
    return more > 0 ? [...lines.slice(0, MOST_FINDINGS), `+${more} more`] : lines;
}
/** `leak: rss.growth was 61.2 MiB; limit 50 MiB: over in 3 of 3 rounds` */
function failureLine(finding, isNeverStarted) {
    return (0,log_text/* logText */.k)((0,place_text/* placed */.G)(finding, isNeverStarted ? finding.what : finding.message), 500);
}
function reproduceLines(view) {
    return view.verdict === 'passed' ? [] : [`again: ${(0,log_text/* logText */.k)((0,reproduce/* reproduceCommand */.n)(view), 300)}`];
}


/***/ }),

/***/ 9957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ viewOf)
});

// EXTERNAL MODULE: ./build/src/judge/severity.js
var severity = __webpack_require__(3226);
// EXTERNAL MODULE: ./build/src/config/limits.js
var limits = __webpack_require__(9866);
// EXTERNAL MODULE: ./build/src/judge/quantity-text.js
var quantity_text = __webpack_require__(5262);
;// CONCATENATED MODULE: ./build/src/report/shown-finding.js


function showFinding({ metric, call, outcome, isFailure, message, detail, hint, ...figures }, scenario, serverMetrics) {
    const metrics = call === undefined ? (scenario?.metrics ?? serverMetrics) : scenario?.tools[call]?.metrics;
    const unit = metrics?.[metric]?.unit ?? 'count';
    const texts = figureTexts(figures, metric, unit);
    return {
        scenarios: scenario === undefined ? [] : [scenario.name],
        isEverywhere: false,
        findings: 1,
        call,
        metric,
        outcome,
        isFailure,
        ...texts,
        what: detail ?? message,
        message,
        hint,
    };
}
function figureTexts({ value, limit }, metric, unit) {
    if (value === undefined)
        return { value: undefined, limit: undefined };
    if (limit === undefined)
        return { value: (0,quantity_text/* quantityText */.N)(value, unit), limit: undefined };
    const texts = (0,quantity_text/* quantityTexts */._)({ value, limit, unit });
    return { value: texts.value, limit: `${signOf(metric)} ${texts.limit}` };
}
function signOf(metric) {
    const settings = Object.values(limits/* LIMIT_SETTINGS */.EP);
    return settings.find((setting) => setting.metric === metric)?.bound === 'min' ? '≥' : '≤';
}

// EXTERNAL MODULE: ./build/src/judge/detection.js
var detection = __webpack_require__(8026);
;// CONCATENATED MODULE: ./build/src/report/told-together.js

/**
 * What several scenarios would say alike is said once, in the words of the first and at its place.
 * Findings with figures stay apart; of a broken protocol the kind is the same thing, whatever the sample.
 */
function toldTogether(findings, scenarios) {
    const groups = new Map();
    for (const finding of findings) {
        const key = hasFigures(finding) ? finding : sameness(finding);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [finding]);
        else
            group.push(finding);
    }
    return [...groups.values()].map((group) => together(group, scenarios));
}
function hasFigures({ value, limit }) {
    return value !== undefined || limit !== undefined;
}
function sameness({ metric, outcome, isFailure, message }) {
    const isOneKind = detection/* BROKEN_PROTOCOL */.j.some((kind) => kind === metric);
    return JSON.stringify([metric, outcome, isFailure, isOneKind ? '' : withoutNumbers(message)]);
}
/** Scenarios differ in rounds, so that some do not even name one. */
function withoutNumbers(message) {
    return message
        .slice(0, 1_000)
        .replace(/ in round \d+ of \d+(?: and [\d,]+ more)?/, '')
        .replace(/\b0x[\da-f]+|\d+(?:[.,:]\d+)*/gi, '#')
        .replace(/\bcalls\b/g, 'call');
}
function together(group, scenarios) {
    const [first] = group;
    if (group.length === 1)
        return first;
    const names = [...new Set(group.flatMap((finding) => finding.scenarios))];
    const isSame = group.every(({ message }) => message === first.message);
    const where = isSame || names.length < 2 ? '' : `in ${first.scenarios.join()}, `;
    return {
        ...first,
        scenarios: names,
        isEverywhere: names.length > 1 && names.length === scenarios,
        findings: group.reduce((sum, { findings }) => sum + findings, 0),
        call: group.every(({ call }) => call === first.call) ? first.call : undefined,
        what: `${where}${first.what}`,
        message: `${where}${first.message}`,
    };
}

;// CONCATENATED MODULE: ./build/src/report/view.js



function viewOf(result) {
    const scenarios = Object.entries(result.scenarios).map(([name, scenario]) => ({ ...scenario, name }));
    const findings = allFindings(result, scenarios);
    const sum = (count) => scenarios.reduce((total, scenario) => total + count(scenario), 0);
    const told = toldTogether(findings, scenarios.length);
    const remarks = told.filter(isRemark);
    return {
        verdict: result.verdict,
        invocation: result.invocation,
        isPartial: result.isPartial,
        isNeverStarted: scenarios.length === 0 && result.findings.some(isFailedStart),
        counts: {
            scenarios: scenarios.length,
            planned: result.isPartial ? plannedScenarios(result) : undefined,
            calls: sum(({ calls }) => calls.ok + calls.failed),
            failedCalls: sum(({ calls }) => calls.failed),
            failures: findings.filter(({ isFailure }) => isFailure).length,
            improvements: findings.filter(({ outcome }) => outcome === 'improved').length,
        },
        nothingCalled: remarks.find(isNothingCalled),
        server: [result.server.name, result.server.version].filter(Boolean).join(' '),
        protocol: result.server.protocol,
        baseline: baselineText(result.baseline),
        failures: told.filter(({ isFailure }) => isFailure),
        remarks,
        notMeasured: told.filter((finding) => !finding.isFailure && !remarks.includes(finding)),
        scenarios,
        notes: result.notes,
    };
}
function allFindings(result, scenarios) {
    const pairs = [
        ...result.findings.map((finding) => ({ finding, scenario: undefined })),
        ...scenarios.flatMap((scenario) => scenario.findings.map((finding) => ({ finding, scenario }))),
    ];
    return pairs
        .sort((a, b) => (0,severity/* bySeverity */.N)(a.finding, b.finding))
        .map(({ finding, scenario }) => showFinding(finding, scenario, result.server.metrics));
}
function isFailedStart({ metric, isFailure }) {
    return metric === 'not-started' && isFailure;
}
function plannedScenarios({ findings }) {
    return findings.find(({ metric }) => metric === 'scenarios')?.limit;
}
function isRemark(finding) {
    return !finding.isFailure && (finding.outcome !== 'not-measured' || isNothingCalled(finding));
}
function isNothingCalled({ scenarios, metric, outcome }) {
    return scenarios.length === 0 && metric === 'tools' && outcome === 'not-measured';
}
function baselineText({ source, sha, runs, distance }) {
    if (source === 'none')
        return '';
    const commit = sha === undefined ? '' : ` ${sha.slice(0, 7)}`;
    const details = [
        source === 'command' ? 'interleaved' : source === 'file' ? 'from a file' : undefined,
        runs > 1 ? `${runs} runs` : undefined,
        distance ? `${distance} commits behind` : undefined,
    ].filter((detail) => detail !== undefined);
    return `against baseline${commit}${details.length === 0 ? '' : ` (${details.join(', ')})`}`;
}


/***/ }),

/***/ 8930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readTextFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);

/** The text of a file; undefined when there is none. Throws for any other failure, with the path in the message. */
async function readTextFile(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 1261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ writeTextFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** Writes a file and the folders it lies in. */
async function writeTextFile(path, text) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text);
}


/***/ })

};
