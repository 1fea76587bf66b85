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
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);



/** The stores of this run; loaded only where something is handed over, since their clients are large. */
async function relayOf(host, check) {
    if (check !== '' && !_features_relay_artifact_names_js__WEBPACK_IMPORTED_MODULE_2__/* .checkName */ .I3.test(check))
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`input name may have letters, digits, dots and underscores, not ${JSON.stringify(check)}`);
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


/***/ }),

/***/ 37536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ newest),
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   I3: () => (/* binding */ checkName)
/* harmony export */ });
/* unused harmony export readArtifactName */
/** What a name of a check may be: it is part of names of artifacts and of keys. */
const checkName = /^[A-Za-z0-9][A-Za-z0-9._]{0,39}$/;
const prefix = (check) => (check === '' ? 'flakeship' : `flakeship.${check}`);
function artifactName(check, handed) {
    const middle = 'shard' in handed ? [handed.shard] : 'hash' in handed ? [handed.hash] : [];
    return [prefix(check), handed.kind, ...middle, handed.attempt].join('-');
}
const pattern = /^(.+?)-(?:(plan|report)|(result)-([a-z0-9_-]+)|(source)-([a-z0-9]+))-(\d{1,6})$/;
/** What an artifact of this check is; undefined for those of others. */
function readArtifactName(check, name) {
    const [, start, simple, result, shard, source, hash, number] = pattern.exec(name) ?? [];
    if (start !== prefix(check))
        return undefined;
    const attempt = Number(number);
    if (simple === 'plan' || simple === 'report')
        return { kind: simple, attempt };
    if (result !== undefined && shard !== undefined)
        return { kind: 'result', shard, attempt };
    return source !== undefined && hash !== undefined ? { kind: 'source', hash, attempt } : undefined;
}
/** Of the artifacts of a run the newest of each kind and shard. */
function newest(check, artifacts) {
    const latest = new Map();
    for (const artifact of artifacts) {
        const handed = readArtifactName(check, artifact.name);
        if (handed === undefined)
            continue;
        const key = artifactName(check, { ...handed, attempt: 0 });
        if (handed.attempt > (latest.get(key)?.handed.attempt ?? -1))
            latest.set(key, { handed, artifact });
    }
    const found = [...latest.values()];
    const one = (kind) => found.find(({ handed }) => handed.kind === kind)?.artifact;
    const [plan, report] = [one('plan'), one('report')];
    const by = (kind) => new Map(found.flatMap(({ handed, artifact }) => {
        if (handed.kind !== kind)
            return [];
        return [['shard' in handed ? handed.shard : 'hash' in handed ? handed.hash : '', artifact]];
    }));
    return {
        ...(plan === undefined ? {} : { plan }),
        ...(report === undefined ? {} : { report }),
        results: by('result'),
        sources: by('source'),
    };
}


/***/ })

};
