export const id = 501;
export const ids = [501,428];
export const modules = {

/***/ 69501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   documentsOfRun: () => (/* binding */ documentsOfRun),
/* harmony export */   keepReport: () => (/* binding */ keepReport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _documents_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70231);
/* harmony import */ var _features_relay_artifact_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37536);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1730);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8292);
/* harmony import */ var _relay_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66428);







/** Days that a report is kept; a comment is made from it minutes later. */
const days = 30;
/** All documents of the jobs of this run: the newest plan, and of each shard the newest result. */
async function documentsOfRun(relay, out, host) {
    const { plan: handed, results: shards } = await (0,_relay_js__WEBPACK_IMPORTED_MODULE_5__.handedArtifacts)(relay);
    if (!handed)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('the evaluation left no plan; its job says why');
    await relay.artifacts.download(handed, out, _relay_js__WEBPACK_IMPORTED_MODULE_5__.handedLimits);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(out, 'plan.json');
    const plan = await (0,_documents_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocument */ .u0)('plan', file);
    const results = [];
    const evidence = [];
    for (const [shard, artifact] of shards) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(out, 'shards', shard);
        const files = await relay.artifacts.download(artifact, folder, _relay_js__WEBPACK_IMPORTED_MODULE_5__.handedLimits);
        for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)) {
            if (/^result-.*\.json$/.test(name))
                results.push(await (0,_documents_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocument */ .u0)('result', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)));
            if (/^evidence-.*\.json$/.test(name))
                evidence.push(await (0,_documents_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocument */ .u0)('evidence', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)));
        }
        host.log.debug(`${artifact.name}: ${files.length} files`);
    }
    return {
        plan,
        planDigest: await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256File */ .Q3)(file),
        results,
        evidence,
        base: await baseOfRun(relay, plan, out, host),
    };
}
/** What the change is compared with: what the base's own run left, else the plan that the evaluation made of it. */
async function baseOfRun(relay, plan, out, host) {
    const evaluated = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(out, 'base.json');
    try {
        if (await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__/* .exists */ .t2)(evaluated))
            return await (0,_documents_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocument */ .u0)('plan', evaluated);
        const { base: revision, selection } = plan;
        if (revision === undefined || selection === undefined)
            return undefined;
        const kept = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(out, 'base-report.json');
        const key = (0,_relay_js__WEBPACK_IMPORTED_MODULE_5__.baseKey)(relay.check, selection, revision);
        return (await relay.entries.restore(key, kept)) ? await (0,_documents_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocument */ .u0)('report', kept) : undefined;
    }
    catch (error) {
        if (!(error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo))
            throw error;
        host.log.warning(`the base cannot be compared with: ${error.message}`);
        return undefined;
    }
}
/** Uploads the report for the comment, and keeps it for later changes to this branch. */
async function keepReport(relay, out) {
    const name = (0,_features_relay_artifact_names_js__WEBPACK_IMPORTED_MODULE_6__/* .artifactName */ .Cs)(relay.check, { kind: 'report', attempt: relay.run.attempt });
    await relay.artifacts.upload(name, [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(out, 'report.json')], { root: out, days });
    const selection = (await (0,_documents_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocument */ .u0)('plan', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(out, 'plan.json'))).selection;
    if (relay.run.eventName !== 'push' || selection === undefined)
        return;
    await relay.entries.save((0,_relay_js__WEBPACK_IMPORTED_MODULE_5__.baseKey)(relay.check, selection, relay.run.sha), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(out, 'report.json'));
}


/***/ }),

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
