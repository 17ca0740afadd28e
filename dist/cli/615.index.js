export const id = 615;
export const ids = [615];
export const modules = {

/***/ 6615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportFailure: () => (/* binding */ reportFailure)
/* harmony export */ });
/* harmony import */ var _config_complaint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(465);

/** Says on stderr whose turn it is and returns the exit code: 2 the user's, 3 ours. */
function reportFailure(error) {
    if (error instanceof _config_complaint_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1) {
        const { length } = error.complaints;
        const count = length === 1 ? '' : `${length} things to change:\n`;
        process.stderr.write(`${count}${error.message}\n`);
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
/* harmony export */   j1: () => (/* binding */ ConfigurationError)
/* harmony export */ });
/* unused harmony export renderComplaint */
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


/***/ })

};
