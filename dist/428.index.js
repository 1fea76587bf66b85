export const id = 428;
export const ids = [428];
export const modules = {

/***/ 66428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baseKey: () => (/* binding */ baseKey),
/* harmony export */   handedArtifacts: () => (/* binding */ handedArtifacts),
/* harmony export */   handedLimits: () => (/* binding */ handedLimits),
/* harmony export */   relayOf: () => (/* binding */ relayOf),
/* harmony export */   selectionOf: () => (/* binding */ selectionOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _features_relay_artifact_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37536);
/* harmony import */ var _relay_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71672);



/** The stores of this run; loaded only where something is handed over, since their clients are large. */
async function relayOf(host, check) {
    (0,_relay_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .requireCheckName */ .n)(check);
    const [{ runOf }, { githubArtifacts }, { githubEntries }] = await Promise.all([
        __webpack_require__.e(/* import() */ 298).then(__webpack_require__.bind(__webpack_require__, 85298)),
        Promise.all(/* import() */[__webpack_require__.e(171), __webpack_require__.e(182)]).then(__webpack_require__.bind(__webpack_require__, 83182)),
        __webpack_require__.e(/* import() */ 537).then(__webpack_require__.bind(__webpack_require__, 79537)),
    ]);
    const { environment, log } = host;
    return {
        run: runOf(environment),
        check,
        artifacts: githubArtifacts(environment, log),
        entries: githubEntries(environment, log),
    };
}
/** More than any plan, pack, log or screenshot takes together; an artifact that holds more is refused. */
const handedLimits = { bytes: 2 * 1024 ** 3, files: 20_000 };
async function handedArtifacts({ artifacts, check, }) {
    return (0,_features_relay_artifact_names_js__WEBPACK_IMPORTED_MODULE_2__/* .newest */ .BP)(check, await artifacts.list());
}
/** Where later runs find the report of a commit: the same selection of the same flake, or it could not be compared. */
function baseKey(check, selection, revision) {
    return `flakeship-base-1-${check === '' ? '' : `${check}-`}${selection.slice(0, 16)}-${revision}`;
}
/** What was asked for, as one word. */
function selectionOf(values) {
    const asked = [values.flake, values.targets, values.overrideInput, values.impure];
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(asked)).digest('hex');
}


/***/ })

};
