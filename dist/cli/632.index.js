export const id = 632;
export const ids = [632];
export const modules = {

/***/ 4632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportCommand: () => (/* binding */ reportCommand)
});

// EXTERNAL MODULE: ./build/src/config/complaint.js
var complaint = __webpack_require__(465);
// EXTERNAL MODULE: ./build/src/record/result.js
var result = __webpack_require__(2362);
;// CONCATENATED MODULE: ./build/src/record/decode-result.js

/** Reads a stored result document; anything but a whole valid one of this schema version is refused. */
function decodeResult(text) {
    let document;
    try {
        document = JSON.parse(text);
    }
    catch {
        return { kind: 'refused', reason: 'it is not JSON' };
    }
    const checked = result/* resultSchema */.FD.safeParse(document);
    if (checked.success)
        return { kind: 'decoded', result: checked.data };
    const [issue] = checked.error.issues;
    const where = issue === undefined ? 'it' : issue.path.join('.') || 'it';
    return {
        kind: 'refused',
        reason: `it is no result document of schema ${result/* RESULT_SCHEMA_VERSION */.tS}: ${where} is wrong`,
    };
}

// EXTERNAL MODULE: ./build/src/report/markdown.js + 1 modules
var markdown = __webpack_require__(5694);
// EXTERNAL MODULE: ./build/src/report/terminal.js + 3 modules
var terminal = __webpack_require__(8911);
// EXTERNAL MODULE: ./build/src/system/read-text-file.js
var read_text_file = __webpack_require__(8930);
// EXTERNAL MODULE: ./build/src/system/write-text-file.js
var write_text_file = __webpack_require__(1261);
// EXTERNAL MODULE: ./build/src/commands/run.js + 1 modules
var run = __webpack_require__(3293);
;// CONCATENATED MODULE: ./build/src/commands/report.js







/** Renders a stored result again; 0 whatever its verdict, because nothing was judged. */
async function reportCommand(path, options) {
    const result = await readResult(path);
    process.stdout.write((0,terminal/* renderTerminal */.b)(result, { hasColour: (0,run.hasColour)() }));
    if (options.markdown !== undefined)
        await (0,write_text_file/* writeTextFile */.T)(options.markdown, (0,markdown/* renderMarkdown */.Gc)(result));
    return 0;
}
async function readResult(path) {
    const text = await (0,read_text_file/* readTextFile */.G)(path);
    const refuse = (seen) => new complaint/* ConfigurationError */.j1([{ setting: path, seen, remedy: 'give a file that `run --out` has written' }]);
    if (text === undefined)
        throw refuse('there is no such file');
    const decoded = decodeResult(text);
    if (decoded.kind === 'refused')
        throw refuse(decoded.reason);
    return decoded.result;
}


/***/ })

};
