export const id = 443;
export const ids = [443];
export const modules = {

/***/ 130:
/***/ ((module) => {

module.exports = eval("require")("../features/report/markdown.js");


/***/ }),

/***/ 6955:
/***/ ((module) => {

module.exports = eval("require")("../features/report/merge.js");


/***/ }),

/***/ 1051:
/***/ ((module) => {

module.exports = eval("require")("../features/report/table.js");


/***/ }),

/***/ 3507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ action)
/* harmony export */ });
/* harmony import */ var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1711);

/** Ties the types of the inputs and outputs to what runs. */
function action(description, inputs, phases) {
    return {
        inputs,
        description,
        needsNix: description.needsNix ?? false,
        main: (host) => phases.main((0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readInputs */ .Ko)(inputs, host), host),
        ...(phases.post ? { post: phases.post } : {}),
    };
}


/***/ }),

/***/ 443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__),
/* harmony export */   report: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4379);
/* harmony import */ var _documents_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77);
/* harmony import */ var _features_report_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(130);
/* harmony import */ var _features_report_merge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6955);
/* harmony import */ var _features_report_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1051);
/* harmony import */ var _host_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1711);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1730);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3507);









async function report(documents, out, host) {
    const merged = (0,_features_report_merge_js__WEBPACK_IMPORTED_MODULE_4__.mergeReport)(documents);
    const json = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(out, 'report.json');
    const markdown = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(out, 'report.md');
    await (0,_documents_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeDocument */ .ft)('report', json, merged);
    const rendered = (0,_features_report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.renderMarkdown)(merged);
    await (0,_documents_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeWhole */ .f8)(markdown, rendered);
    await host.summary(rendered);
    return {
        ok: merged.ok,
        outputs: { report: json, markdown, ok: String(merged.ok) },
        summary: [...(0,_features_report_table_js__WEBPACK_IMPORTED_MODULE_5__.renderTable)(merged), '', `report: ${markdown}`],
        json: merged,
    };
}
async function readAll(folder) {
    const files = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch((cause) => {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo(`${folder} cannot be read; give the folder that evaluate and build wrote with --out`, { cause });
    });
    const all = (prefix) => files.filter((file) => file.startsWith(prefix) && file.endsWith('.json')).sort();
    return {
        plan: await (0,_documents_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocument */ .u0)('plan', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'plan.json')),
        results: await Promise.all(all('result-').map((file) => (0,_documents_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocument */ .u0)('result', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file)))),
        evidence: await Promise.all(all('evidence-').map((file) => (0,_documents_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocument */ .u0)('evidence', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file)))),
    };
}
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_action_js__WEBPACK_IMPORTED_MODULE_8__/* .action */ .X)({
    describe: 'Merges the documents of a folder into report.json and report.md, and adds the report to the job summary.',
    example: 'flakeship report --out flakeship-out',
    outputs: {
        report: 'path of report.json',
        markdown: 'path of report.md',
        ok: 'true only if everything went well',
    },
}, { out: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)('folder with the documents of a run', 'flakeship-out', { placeholder: 'DIR', positional: true }) }, { main: async ({ out }, host) => report(await readAll(out), out, host) }));


/***/ }),

/***/ 8395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ outsideText),
/* harmony export */   GJ: () => (/* binding */ byteCount),
/* harmony export */   TJ: () => (/* binding */ storePath),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(458);

/** An absolute store path; the name part as Nix allows it. */
const storePath = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^\/nix\/store\/[0-9a-df-np-sv-z]{32}-[0-9A-Za-z+\-._?=]{1,211}$/, 'not a store path'));
/** A path below the output folder: relative, no `..`, so that a document from elsewhere cannot point outside. */
const relativePath = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(4096), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y((path) => path !== '' && !path.startsWith('/') && !path.split('/').includes('..') && !path.includes('\0'), 'not a path below the folder'));
const seconds = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0));
const byteCount = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0));
const sha256 = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[0-9a-f]{64}$/, 'not a SHA-256 in hex'));
/** Text from flakes and logs: any characters, bounded length. */
const outsideText = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(1_000_000));
const name = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(1000));


/***/ }),

/***/ 77:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u0: () => (/* binding */ readDocument),
  ft: () => (/* binding */ writeDocument),
  f8: () => (/* binding */ writeWhole)
});

// UNUSED EXPORTS: documents, parseDocument

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(4379);
// EXTERNAL MODULE: ../../node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(458);
// EXTERNAL MODULE: ./src/lib/errors.js
var errors = __webpack_require__(1730);
// EXTERNAL MODULE: ./src/documents/common.js
var common = __webpack_require__(8395);
;// CONCATENATED MODULE: ./src/documents/evidence.js


const verdict = dist/* picklist */.KIO(['booted', 'failed', 'undecided']);
/** `direct` is a VM's own script, which loads the kernel itself. */
const firmware = dist/* picklist */.KIO(['direct', 'bios', 'uefi']);
/** What one boot of one image showed. */
const evidence = dist/* object */.Ikc({
    document: dist/* literal */.euz('evidence'),
    version: dist/* literal */.euz(1),
    created: dist/* string */.YjP(),
    target: common/* name */.UU,
    firmware,
    verdict,
    /** What decided it: the rule of the table (or time-out, exit) and the text it matched. */
    decided: dist/* object */.Ikc({ by: dist/* string */.YjP(), text: common/* outsideText */.F3 }),
    accelerator: dist/* object */.Ikc({ name: dist/* picklist */.KIO(['kvm', 'tcg']), reason: dist/* optional */.lqM(common/* outsideText */.F3) }),
    machine: dist/* object */.Ikc({ memoryMiB: dist/* number */.aig(), cpus: dist/* number */.aig() }),
    seconds: common/* seconds */.YA,
    /** Seconds from power-on, in order. */
    milestones: dist/* array */.YOg(dist/* object */.Ikc({ name: dist/* string */.YjP(), seconds: common/* seconds */.YA })),
    /** What the image asked for and did not get, in words. */
    replaced: dist/* array */.YOg(common/* outsideText */.F3),
    /** What a command over SSH said, where one was asked for. */
    command: dist/* optional */.lqM(dist/* object */.Ikc({ command: dist/* string */.YjP(), code: dist/* nullable */.mee(dist/* number */.aig()), output: common/* outsideText */.F3 })),
    serialLog: common/* relativePath */.iZ,
    screenshot: dist/* optional */.lqM(common/* relativePath */.iZ),
    /** The last lines of the console, so that a report needs no file. */
    tail: dist/* array */.YOg(common/* outsideText */.F3),
});

;// CONCATENATED MODULE: ./src/documents/plan.js


/** What a target is; the middle column of the table in features/evaluate/kinds.ts. */
const kind = dist/* picklist */.KIO([
    'toplevel',
    'vm',
    'vm-with-boot-loader',
    'iso',
    'sd-image',
    'image',
    'disko',
    'netboot',
    'package',
    'check',
    'dev-shell',
    'formatter',
    'app',
    'home',
    'darwin',
]);
/**
 * cached: its outputs are valid here; substitutable: a substituter has them; to-build: nobody has them;
 * not-here: it must be built, and this machine cannot (reason says what it lacks); skipped: not built on purpose.
 */
const plan_status = dist/* picklist */.KIO(['cached', 'substitutable', 'to-build', 'not-here', 'skipped']);
/** Where in the output the image file is, and how that is known; absent for targets that are no images. */
const imageSource = dist/* picklist */.KIO(['image.filePath', 'isoImage.isoName', 'sdImage.imageName', 'search']);
const target = dist/* object */.Ikc({
    /** The shortest of its names; unique in the plan. */
    id: common/* name */.UU,
    /** Every name that has this derivation, `HOST.KIND` or the plain attribute. */
    names: dist/* pipe */.FsL(dist/* array */.YOg(common/* name */.UU), dist/* minLength */.BpQ(1)),
    /** The attribute path inside the flake, as Nix writes it. */
    attribute: common/* name */.UU,
    host: dist/* optional */.lqM(common/* name */.UU),
    kind,
    system: common/* name */.UU,
    drvPath: common/* storePath */.TJ,
    /** The outputs that `nix build ATTR` would build; null where the path is known only after the build. */
    outputs: dist/* record */.g1P(common/* name */.UU, dist/* nullable */.mee(common/* storePath */.TJ)),
    /** The image file below the first output; without `path` it is found by search after the build. */
    image: dist/* optional */.lqM(dist/* object */.Ikc({ path: dist/* optional */.lqM(common/* relativePath */.iZ), source: imageSource })),
    /** System features that its missing derivations need. */
    features: dist/* array */.YOg(common/* name */.UU),
    status: plan_status,
    reason: dist/* optional */.lqM(common/* outsideText */.F3),
});
/** One attribute that does not evaluate. */
const evaluationFailure = dist/* object */.Ikc({
    attribute: common/* name */.UU,
    names: dist/* array */.YOg(common/* name */.UU),
    message: common/* outsideText */.F3,
    /** The innermost place inside the flake; `file` is relative to the flake where it is in it. */
    position: dist/* optional */.lqM(dist/* object */.Ikc({ file: dist/* string */.YjP(), line: dist/* number */.aig(), column: dist/* optional */.lqM(dist/* number */.aig()) })),
    /** What Nix said, bounded. */
    trace: dist/* optional */.lqM(common/* outsideText */.F3),
});
const derivation = dist/* object */.Ikc({
    drvPath: common/* storePath */.TJ,
    name: common/* name */.UU,
    system: common/* name */.UU,
    features: dist/* array */.YOg(common/* name */.UU),
    /** The derivations of this list that it needs first. */
    needs: dist/* array */.YOg(common/* storePath */.TJ),
});
const plan = dist/* object */.Ikc({
    document: dist/* literal */.euz('plan'),
    version: dist/* literal */.euz(1),
    created: dist/* string */.YjP(),
    flake: dist/* object */.Ikc({
        /** As the person wrote it. */
        ref: dist/* string */.YjP(),
        /** As Nix resolved and locked it. */
        url: dist/* string */.YjP(),
        revision: dist/* optional */.lqM(dist/* string */.YjP()),
        narHash: dist/* optional */.lqM(dist/* string */.YjP()),
        /** SHA-256 of flake.lock in hex; absent where the flake has no inputs and no lock. */
        lockHash: dist/* optional */.lqM(dist/* string */.YjP()),
        inputs: dist/* record */.g1P(dist/* string */.YjP(), dist/* object */.Ikc({ type: dist/* string */.YjP(), url: dist/* optional */.lqM(dist/* string */.YjP()), revision: dist/* optional */.lqM(dist/* string */.YjP()), narHash: dist/* optional */.lqM(dist/* string */.YjP()) })),
    }),
    nix: dist/* object */.Ikc({ version: dist/* string */.YjP(), implementation: dist/* string */.YjP() }),
    /** The system of the machine that evaluated. */
    system: common/* name */.UU,
    targets: dist/* array */.YOg(target),
    failures: dist/* array */.YOg(evaluationFailure),
    /** Only those that nobody has yet. */
    derivations: dist/* array */.YOg(derivation),
    /** What a substituter would send: compressed and unpacked. */
    fetch: dist/* object */.Ikc({ paths: dist/* array */.YOg(common/* storePath */.TJ), downloadBytes: common/* byteCount */.GJ, unpackedBytes: common/* byteCount */.GJ }),
    /** Names that exist and were not selected. */
    unselected: dist/* array */.YOg(common/* name */.UU),
    warnings: dist/* array */.YOg(common/* outsideText */.F3),
});

;// CONCATENATED MODULE: ./src/documents/result.js


/** built and fetched happened in this run; cached was there; cancelled was stopped before it was known. */
const outcome = dist/* picklist */.KIO(['built', 'fetched', 'cached', 'failed', 'not-here', 'skipped', 'cancelled']);
const result_image = dist/* object */.Ikc({
    /** The file in the store. */
    file: dist/* string */.YjP(),
    name: dist/* string */.YjP(),
    bytes: common/* byteCount */.GJ,
    sha256: common/* sha256 */.sc,
    format: dist/* string */.YjP(),
    /** How the file was found. */
    source: dist/* string */.YjP(),
});
const targetResult = dist/* object */.Ikc({
    id: common/* name */.UU,
    names: dist/* array */.YOg(common/* name */.UU),
    host: dist/* optional */.lqM(common/* name */.UU),
    kind: common/* name */.UU,
    system: common/* name */.UU,
    drvPath: common/* storePath */.TJ,
    outcome,
    reason: dist/* optional */.lqM(common/* outsideText */.F3),
    outputs: dist/* record */.g1P(common/* name */.UU, dist/* nullable */.mee(common/* storePath */.TJ)),
    /** From the start of the first of its own derivations to the end of the last; 0 where nothing was built. */
    seconds: common/* seconds */.YA,
    closure: dist/* optional */.lqM(dist/* object */.Ikc({ bytes: common/* byteCount */.GJ, paths: dist/* array */.YOg(dist/* object */.Ikc({ path: common/* storePath */.TJ, bytes: common/* byteCount */.GJ })) })),
    images: dist/* array */.YOg(result_image),
    /** The `run-*-vm` script of a VM. */
    runner: dist/* optional */.lqM(dist/* string */.YjP()),
    /** Where the link that keeps the output from garbage collection is. */
    link: dist/* optional */.lqM(common/* relativePath */.iZ),
});
const derivationResult = dist/* object */.Ikc({
    drvPath: common/* storePath */.TJ,
    name: dist/* string */.YjP(),
    machine: dist/* string */.YjP(),
    /** Seconds since the build began. */
    start: common/* seconds */.YA,
    stop: dist/* optional */.lqM(common/* seconds */.YA),
    phases: dist/* array */.YOg(dist/* object */.Ikc({ name: dist/* string */.YjP(), start: common/* seconds */.YA })),
    outcome: dist/* picklist */.KIO(['built', 'failed', 'cancelled']),
});
/** A derivation that failed itself. */
const buildFailure = dist/* object */.Ikc({
    drvPath: dist/* optional */.lqM(common/* storePath */.TJ),
    name: dist/* string */.YjP(),
    message: common/* outsideText */.F3,
    /** The last lines of its log, at most 25. */
    log: dist/* array */.YOg(common/* outsideText */.F3),
    logFile: dist/* optional */.lqM(common/* relativePath */.iZ),
    /** From a target down to the derivation, as store derivations. */
    chain: dist/* array */.YOg(common/* storePath */.TJ),
    /** The ids of all targets that fall with it. */
    targets: dist/* array */.YOg(common/* name */.UU),
});
const result = dist/* object */.Ikc({
    document: dist/* literal */.euz('result'),
    version: dist/* literal */.euz(1),
    shard: common/* name */.UU,
    created: dist/* string */.YjP(),
    machine: dist/* object */.Ikc({ system: common/* name */.UU, cores: dist/* number */.aig(), nix: dist/* string */.YjP() }),
    seconds: common/* seconds */.YA,
    interrupted: dist/* boolean */.zMY(),
    targets: dist/* array */.YOg(targetResult),
    derivations: dist/* array */.YOg(derivationResult),
    failures: dist/* array */.YOg(buildFailure),
});

;// CONCATENATED MODULE: ./src/documents/report.js




/** All documents of a run merged: data only, the words are in features/report. */
const report = dist/* object */.Ikc({
    document: dist/* literal */.euz('report'),
    version: dist/* literal */.euz(1),
    created: dist/* string */.YjP(),
    /** True only if everything that was asked for went well. */
    ok: dist/* boolean */.zMY(),
    flake: plan.entries.flake,
    nix: plan.entries.nix,
    seconds: dist/* object */.Ikc({ evaluate: dist/* optional */.lqM(dist/* number */.aig()), build: dist/* optional */.lqM(dist/* number */.aig()), boot: dist/* optional */.lqM(dist/* number */.aig()) }),
    /** Targets without a result (dry run, lost shard) have outcome `missing`. */
    targets: dist/* array */.YOg(dist/* object */.Ikc({ ...targetResult.entries, outcome: dist/* picklist */.KIO([...targetResult.entries.outcome.options, 'missing']) })),
    evaluationFailures: dist/* array */.YOg(evaluationFailure),
    buildFailures: dist/* array */.YOg(buildFailure),
    boots: dist/* array */.YOg(evidence),
    warnings: dist/* array */.YOg(dist/* string */.YjP()),
});

;// CONCATENATED MODULE: ./src/documents/files.js









/** Every document that parts exchange, by the word in its `document` field. */
const documents = { plan: plan, result: result, evidence: evidence, report: report };
/** A document larger than this is refused unread (bytes). */
const limit = 256 * 1024 * 1024;
/** Reads one document; what is not that document, or of another version, is refused with the reason. */
async function readDocument(name, file) {
    const { size } = await (0,promises_.stat)(file).catch((cause) => {
        throw new errors/* UserError */.yo(`${file}: no such ${name} document`, { cause });
    });
    if (size > limit)
        throw new errors/* UserError */.yo(`${file} is larger than any ${name} document may be`);
    const text = await (0,promises_.readFile)(file, 'utf8');
    return parseDocument(name, text, file);
}
function parseDocument(name, text, file) {
    let raw;
    try {
        raw = JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`${file} is not valid JSON; make it again with flakeship`, { cause });
    }
    const head = dist/* safeParse */.xLC(dist/* object */.Ikc({ document: dist/* string */.YjP(), version: dist/* number */.aig() }), raw);
    if (!head.success || head.output.document !== name)
        throw new errors/* UserError */.yo(`${file} is not a ${name} document of flakeship`);
    const known = documents[name].entries.version.literal;
    if (head.output.version !== known) {
        throw new errors/* UserError */.yo(`${file} is version ${head.output.version} of the ${name} document, this flakeship reads version ${known}; use the same version of flakeship for both steps`);
    }
    const parsed = dist/* safeParse */.xLC(documents[name], raw);
    if (parsed.success)
        return parsed.output;
    const [issue] = parsed.issues;
    const where = issue ? dist/* getDotPath */.BuJ(issue) : undefined;
    throw new errors/* UserError */.yo(`${file} is not a valid ${name} document: ${where ?? 'top level'}: ${issue?.message ?? 'unknown'}`);
}
/** Writes to a temporary name and renames, so that a reader sees all of it or nothing. */
async function writeDocument(name, file, value) {
    dist/* parse */.qgA(documents[name], value);
    await writeWhole(file, `${JSON.stringify(value, null, 1)}\n`);
}
async function writeWhole(file, content) {
    const temporary = `${file}.${(0,external_node_crypto_.randomBytes)(4).toString('hex')}.tmp`;
    try {
        await (0,promises_.writeFile)(temporary, content);
        await (0,promises_.rename)(temporary, file);
    }
    catch (cause) {
        await (0,promises_.rm)(temporary, { force: true });
        const code = cause.code;
        const why = code === 'ENOSPC' ? 'the disk is full' : code === 'EACCES' || code === 'EROFS' ? 'it is not writable' : String(code);
        throw new errors/* UserError */.yo(`cannot write ${(0,external_node_path_.basename)(file)}: ${why} (${file})`, { cause, reason: 'machine' });
    }
}


/***/ }),

/***/ 1711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   i9: () => (/* binding */ kebab),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);

/** Text with a default. */
const text = (describe, fallback, extra = {}) => ({
    describe,
    fallback,
    placeholder: 'TEXT',
    ...extra,
    parse: (raw) => raw || fallback,
});
/** Text that may be left out. */
const optional = (describe, extra = {}) => ({
    describe,
    fallback: '',
    placeholder: 'TEXT',
    ...extra,
    parse: (raw) => raw || undefined,
});
/** Several values: one per line, or the option several times. Lines that start with `#` are comments. */
const list = (describe, extra = {}) => ({
    describe,
    fallback: '',
    placeholder: 'TEXT',
    many: true,
    ...extra,
    parse: (raw) => raw
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#')),
});
const flag = (describe, fallback = false, extra = {}) => ({
    describe,
    fallback: String(fallback),
    choices: ['true', 'false'],
    ...extra,
    parse: (raw, name) => {
        if (raw === '')
            return fallback;
        if (raw === 'true' || raw === 'false')
            return raw === 'true';
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`input ${name} must be true or false, not ${JSON.stringify(raw)}`);
    },
});
const oneOf = (describe, choices, fallback, extra = {}) => ({
    describe,
    fallback,
    choices,
    placeholder: choices.join('|'),
    ...extra,
    parse: (raw, name) => {
        const value = raw || fallback;
        const found = choices.find((choice) => choice === value);
        if (found !== undefined)
            return found;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`input ${name} must be one of ${choices.join(', ')}, not ${JSON.stringify(raw)}`);
    },
});
/** A whole number not below `least`; undefined where it is left out and has no default. */
const whole = (describe, fallback, { least = 0, ...extra } = {}) => ({
    describe,
    fallback: fallback === undefined ? '' : String(fallback),
    placeholder: 'N',
    ...extra,
    parse: (raw, name) => {
        if (raw === '')
            return fallback;
        if (/^\d{1,15}$/.test(raw) && Number(raw) >= least)
            return Number(raw);
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`input ${name} must be a whole number from ${least} on, not ${JSON.stringify(raw)}`);
    },
});
/** Reads every declared input once; the first wrong one is an error that names it. */
function readInputs(inputs, host) {
    const values = {};
    for (const [key, input] of Object.entries(inputs)) {
        const name = kebab(key);
        const raw = host.input(name).trim();
        if (input.secret && raw !== '')
            host.secret(raw);
        values[key] = input.parse(raw, name);
    }
    return values;
}
function kebab(camel) {
    return camel.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}


/***/ })

};
