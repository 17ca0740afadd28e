export const id = 615;
export const ids = [615];
export const modules = {

/***/ 6615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportFailure: () => (/* binding */ reportFailure)
/* harmony export */ });
/* harmony import */ var _config_complaint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(465);
/* harmony import */ var _report_log_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1408);


const LONGEST_LINE = 4096;
/** Says on stderr whose turn it is and returns the exit code: 2 the user's, 3 ours. */
function reportFailure(error) {
    if (error instanceof _config_complaint_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1) {
        const { length } = error.complaints;
        const count = length === 1 ? '' : `${length} things to change:\n`;
        const lines = error.complaints.map((complaint) => (0,_report_log_text_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .k)((0,_config_complaint_js__WEBPACK_IMPORTED_MODULE_0__/* .renderComplaint */ .cU)(complaint), LONGEST_LINE));
        process.stderr.write(`${count}${lines.join('\n')}\n`);
        return 2;
    }
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`mcp-load-gate failed, not your server or configuration. Please report this:\n${text}\n`);
    return 3;
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


/***/ })

};
