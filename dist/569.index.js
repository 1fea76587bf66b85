export const id = 569;
export const ids = [569];
export const modules = {

/***/ 8395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ outsideText),
/* harmony export */   GJ: () => (/* binding */ byteCount),
/* harmony export */   TJ: () => (/* binding */ storePath),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   u_: () => (/* binding */ storeFile)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(458);

/** An absolute store path; the name part as Nix allows it. */
const storePath = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^\/nix\/store\/[0-9a-df-np-sv-z]{32}-[0-9A-Za-z+\-._?=]{1,211}$/, 'not a store path'));
/** A file in an output; what a document from elsewhere names is opened and run, so that it must be in the store. */
const storeFile = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(4096), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^\/nix\/store\/[0-9a-df-np-sv-z]{32}-[0-9A-Za-z+\-._?=]{1,211}(\/[^\0]*)?$/, 'not a file in the store'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y((path) => !path.split('/').includes('..'), 'not a file in the store'));
/** A path below the output folder: relative, no `..`, so that a document from elsewhere cannot point outside. */
const relativePath = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(4096), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y((path) => path !== '' && !path.startsWith('/') && !path.split('/').includes('..') && !path.includes('\0'), 'not a path below the folder'));
const seconds = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2x(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0));
const byteCount = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0));
const sha256 = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[0-9a-f]{64}$/, 'not a SHA-256 in hex'));
/** Text from flakes and logs: any characters, bounded length. */
const outsideText = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(1_000_000));
const name = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(1000));


/***/ }),

/***/ 734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u0: () => (/* binding */ readDocument),
  ft: () => (/* binding */ writeDocument),
  f8: () => (/* binding */ writeWhole)
});

// UNUSED EXPORTS: parseDocument

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ../../node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(458);
// EXTERNAL MODULE: ./src/lib/errors.js
var errors = __webpack_require__(1730);
// EXTERNAL MODULE: ./src/lib/text.js
var lib_text = __webpack_require__(9470);
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
    /** Of the target that was booted, so that a boot of another run is known as such. */
    drvPath: dist/* optional */.lqM(common/* storePath */.TJ),
    firmware,
    verdict,
    /** What decided it: the rule of the table (or time-out, exit) and the text it matched. */
    decided: dist/* object */.Ikc({ by: dist/* string */.YjP(), text: common/* outsideText */.F3 }),
    /** What QEMU ran on; both are left out where QEMU was never started. */
    accelerator: dist/* optional */.lqM(dist/* object */.Ikc({ name: dist/* picklist */.KIO(['kvm', 'tcg']), reason: dist/* optional */.lqM(common/* outsideText */.F3) })),
    machine: dist/* optional */.lqM(dist/* object */.Ikc({ memoryMiB: dist/* number */.aig(), cpus: dist/* number */.aig() })),
    /** Until the verdict: from power-on, or from the start of a script that never powered on. */
    seconds: common/* seconds */.YA,
    /** Seconds from power-on, in order. */
    milestones: dist/* array */.YOg(dist/* object */.Ikc({ name: dist/* string */.YjP(), seconds: common/* seconds */.YA })),
    /** What the image asked for and did not get, in words. */
    replaced: dist/* array */.YOg(common/* outsideText */.F3),
    /** What a command over SSH said, where one was asked for. */
    command: dist/* optional */.lqM(dist/* object */.Ikc({ command: dist/* string */.YjP(), code: dist/* nullable */.mee(dist/* number */.aig()), output: common/* outsideText */.F3 })),
    serialLog: common/* relativePath */.iZ,
    screenshot: dist/* optional */.lqM(common/* relativePath */.iZ),
    /** The last lines of the console, or of what a script said that started no QEMU, so that a report needs no file. */
    tail: dist/* array */.YOg(common/* outsideText */.F3),
});

// EXTERNAL MODULE: ./src/documents/plan.js
var plan = __webpack_require__(2541);
;// CONCATENATED MODULE: ./src/documents/result.js


/** built and fetched happened in this run; cached was there; cancelled was stopped before it was known. */
const outcome = dist/* picklist */.KIO(['built', 'fetched', 'cached', 'failed', 'not-here', 'skipped', 'cancelled']);
const result_image = dist/* object */.Ikc({
    /** The file in the store. */
    file: common/* storeFile */.u_,
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
    runner: dist/* optional */.lqM(common/* storeFile */.u_),
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
/** What kind of failure it is; what people do about it depends on this. */
const failureClass = dist/* picklist */.KIO([
    'access-denied',
    'assertion',
    'build-failed',
    'collision',
    'daemon',
    'disk-full',
    'foreign-system',
    'hash-mismatch',
    'image-too-small',
    'kernel-config',
    'kernel-module',
    'limits',
    'missing-derivation',
    'missing-feature',
    'missing-source',
    'network',
    'no-machine',
    'no-output',
    'out-of-memory',
    'patch',
    'permission',
    'references',
    'sandbox',
    'silent',
    'stale-dependencies',
    'substituter',
    'tests-failed',
    'time-out',
]);
/** A derivation that failed itself. */
const buildFailure = dist/* object */.Ikc({
    drvPath: dist/* optional */.lqM(common/* storePath */.TJ),
    name: dist/* string */.YjP(),
    message: common/* outsideText */.F3,
    class: dist/* optional */.lqM(failureClass),
    /** One sentence: what to do about it. */
    hint: dist/* optional */.lqM(common/* outsideText */.F3),
    /** The phase in which it ended. */
    phase: dist/* optional */.lqM(dist/* string */.YjP()),
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
    /** SHA-256 of the plan.json that it was built from, so that results of another evaluation are known as such. */
    plan: dist/* optional */.lqM(common/* sha256 */.sc),
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
    flake: plan/* plan */.et.entries.flake,
    nix: plan/* plan */.et.entries.nix,
    seconds: dist/* object */.Ikc({
        evaluate: dist/* optional */.lqM(dist/* number */.aig()),
        build: dist/* optional */.lqM(dist/* number */.aig()),
        boot: dist/* optional */.lqM(dist/* number */.aig()),
    }),
    /** Targets without a result (dry run, lost shard) have outcome `missing`. */
    targets: dist/* array */.YOg(dist/* object */.Ikc({
        ...targetResult.entries,
        outcome: dist/* picklist */.KIO([...targetResult.entries.outcome.options, 'missing']),
    })),
    evaluationFailures: dist/* array */.YOg(plan/* evaluationFailure */.Zd),
    refusals: plan/* plan */.et.entries.refusals,
    buildFailures: dist/* array */.YOg(buildFailure),
    /** Which machine built which derivations, where others than the machine itself took part; seconds of all its builds. */
    machines: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({ name: dist/* string */.YjP(), built: dist/* array */.YOg(dist/* string */.YjP()), seconds: dist/* number */.aig() }))),
    boots: dist/* array */.YOg(evidence),
    warnings: dist/* array */.YOg(dist/* string */.YjP()),
});

;// CONCATENATED MODULE: ./src/documents/files.js










/** Every document that parts exchange, by the word in its `document` field. */
const documents = { plan: plan/* plan */.et, result: result, evidence: evidence, report: report };
/** A document larger than this is refused unread (bytes). */
const limit = 256 * 1024 * 1024;
/** Reads one document; what is not that document, or of another version, is refused with the reason. */
async function readDocument(name, file) {
    const unreadable = (cause) => {
        const why = cause.code === 'ENOENT' ? 'is not there' : `cannot be read (${cause.code})`;
        throw new errors/* UserError */.yo(`${file} ${why}; give the ${name} document that an earlier step wrote`, { cause });
    };
    const found = await (0,promises_.stat)(file).catch(unreadable);
    // a pipe or a device would be read for ever
    if (!found.isFile())
        throw new errors/* UserError */.yo(`${file} is not a file; give the ${name} document that an earlier step wrote`);
    if (found.size > limit)
        throw new errors/* UserError */.yo(`${file} is larger than any ${name} document may be`);
    return parseDocument(name, await (0,promises_.readFile)(file, 'utf8').catch(unreadable), file);
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
    const why = (0,lib_text/* oneLine */.TN)(`${where ?? 'top level'}: ${issue?.message ?? 'unknown'}`, 300);
    throw new errors/* UserError */.yo(`${file} is not a valid ${name} document, make it again with flakeship: ${why}`);
}
const refusals = {
    ENOSPC: 'the disk is full; make room and run again',
    EDQUOT: 'your quota is used up; make room and run again',
    EACCES: 'the folder is not writable; choose another one with --out',
    EPERM: 'the folder is not writable; choose another one with --out',
    EROFS: 'the folder is not writable; choose another one with --out',
    ENOENT: 'the folder is not there; choose another one with --out',
    ENOTDIR: 'the folder is not a folder; choose another one with --out',
    EISDIR: 'a folder has this name; remove it or choose another folder with --out',
};
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
        await (0,promises_.rm)(temporary, { force: true }).catch(() => { }); // the reason why it could not be written is the one to tell
        const code = String(cause.code);
        throw new errors/* MachineError */.Ml(`cannot write ${(0,external_node_path_.basename)(file)}: ${refusals[code] ?? code} (${file})`, { cause });
    }
}


/***/ }),

/***/ 2541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZZ: () => (/* binding */ imageSource),
/* harmony export */   Zd: () => (/* binding */ evaluationFailure),
/* harmony export */   et: () => (/* binding */ plan)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(458);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8395);


/** What a target is; the middle column of the table in features/evaluate/kinds.ts. */
const kind = valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO([
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
const status = valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['cached', 'substitutable', 'to-build', 'not-here', 'skipped']);
/** Where in the output the image file is, and how that is known; absent for targets that are no images. */
const imageSource = valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['image.filePath', 'isoImage.isoName', 'sdImage.imageName', 'search']);
const target = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** The shortest of its names; unique in the plan. */
    id: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
    /** Every name that has this derivation, `HOST.KIND` or the plain attribute. */
    names: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minLength */ .BpQ(1)),
    /** The attribute path inside the flake, as Nix writes it. */
    attribute: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
    host: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU),
    kind,
    system: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
    drvPath: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .storePath */ .TJ,
    /** The outputs that `nix build ATTR` would build; null where the path is known only after the build. */
    outputs: valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU, valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .storePath */ .TJ)),
    /** The image file below the first output; without `path` it is found by search after the build. */
    image: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ path: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .relativePath */ .iZ), source: imageSource })),
    /** System features that its missing derivations need. */
    features: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU),
    status,
    reason: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .outsideText */ .F3),
    /** The same for two evaluations whose derivations differ only in what follows from the flake's own source or revision. */
    fingerprint: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc),
});
/** One attribute that does not evaluate. */
const evaluationFailure = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    attribute: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
    names: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU),
    message: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .outsideText */ .F3,
    /** The innermost place inside the flake; `file` is relative to the flake where it is in it. */
    position: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ file: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), line: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), column: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()) })),
    /** What Nix said, bounded. */
    trace: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .outsideText */ .F3),
});
/** Why nixpkgs does not let a package be evaluated although its expression is in order. */
const refusalKind = valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO([
    'unfree',
    'blocklisted',
    'non-source',
    'broken',
    'unsupported',
    'insecure',
    'problem',
]);
/** One attribute that nixpkgs refuses to evaluate: nothing is wrong with the flake, and nothing is built. */
const refusal = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    attribute: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
    names: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU),
    why: refusalKind,
    /** The package that is refused: the attribute itself, or something that it needs. */
    package: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
    /** All that nixpkgs says about it, with the ways to allow it. */
    message: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .outsideText */ .F3,
    position: evaluationFailure.entries.position,
});
const derivation = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    drvPath: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .storePath */ .TJ,
    name: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
    system: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
    features: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU),
    /** The derivations of this list that it needs first. */
    needs: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .storePath */ .TJ),
    /** What its build is expected to take. */
    seconds: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .YA),
});
/** What one job builds: targets that share missing derivations stay together, so that nothing is built twice. */
const shard = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** Unique in the plan; also part of artifact names. */
    id: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^[a-z0-9][a-z0-9_-]{0,63}$/, 'not the id of a shard')),
    /** Labels that the job's runner must have. */
    runner: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU),
    /** What the runner is by itself. */
    system: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
    /** Systems that it must build by emulation. */
    emulated: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU),
    /** System features that its derivations need. */
    features: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU),
    /** Ids of its targets. */
    targets: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU),
    seconds: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .YA,
    /** What its outputs and what they need may take on the disk. */
    bytes: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .byteCount */ .GJ,
});
/** A locked input whose whole source tree is in the closure of a derivation. */
const source = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    path: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .storePath */ .TJ,
    /** Its place in the lock, outermost first: `nixpkgs`, `home/nixpkgs`. */
    input: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
    /** As the lock has it: `sha256-…`. */
    narHash: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^sha256-[A-Za-z0-9+/]{43}=$/, 'not a NAR hash')),
    /** public: its locked URL answers without a credential, so that it may travel; private: it never leaves the job. */
    access: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['public', 'private']),
    /** The attributes of its lock entry, as `builtins.fetchTree` takes them. */
    locked: valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()])),
    bytes: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .byteCount */ .GJ,
});
const plan = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    document: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('plan'),
    version: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    created: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    flake: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        /** As the person wrote it. */
        ref: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        /** As Nix resolved and locked it. */
        url: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        revision: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        narHash: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        /** SHA-256 of flake.lock in hex; absent where the flake has no inputs and no lock. */
        lockHash: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        inputs: valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            type: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            url: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
            revision: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
            narHash: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        })),
    }),
    nix: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ version: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), implementation: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    /** The system of the machine that evaluated. */
    system: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
    targets: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(target),
    failures: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(evaluationFailure),
    refusals: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(refusal)),
    /** What had to be built in the course of the evaluation (import from derivation). */
    imported: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ drvPath: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .storePath */ .TJ, name: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU, seconds: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .YA }))),
    /** Only those that nobody has yet. */
    derivations: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(derivation),
    /** What a substituter would send: compressed and unpacked. */
    fetch: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ paths: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .storePath */ .TJ), downloadBytes: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .byteCount */ .GJ, unpackedBytes: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .byteCount */ .GJ }),
    /** How the work is split over jobs; absent where one machine does all of it. */
    shards: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(shard)),
    /** Where other jobs get sources that are inputs of the flake; absent where nothing is handed over. */
    sources: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(source)),
    /** Names that exist and were not selected. */
    unselected: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU),
    warnings: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .outsideText */ .F3),
});


/***/ }),

/***/ 2846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ro: () => (/* binding */ requireNix),
/* harmony export */   rv: () => (/* binding */ findNix)
/* harmony export */ });
/* unused harmony exports parseVersion, isTooOld */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1730);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8292);
/* harmony import */ var _system_machine_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9198);






/** The oldest Nix that all tests run with. */
const oldestNix = '2.26.0';
/** Where an installed Nix is when it is not on PATH: most specific first. */
const wellKnown = ['/nix/var/nix/profiles/default/bin', '/run/current-system/sw/bin'];
/** The first `nix` on PATH or in a well-known place; undefined where there is none. Too old is an error. */
async function findNix(exec, env) {
    const folders = [
        ...(env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/')),
        ...(env.HOME ? [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.HOME, '.nix-profile/bin')] : []),
        ...wellKnown,
    ];
    for (const folder of folders) {
        const program = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'nix');
        if (await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__/* .exists */ .t2)(program, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK))
            return nixAt(exec, program, env);
    }
    return undefined;
}
async function requireNix(exec, env) {
    const nix = await findNix(exec, env);
    if (nix)
        return nix;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MachineError */ .Ml('there is no Nix on this machine; run flakeship/actions/setup first, or install Nix 2.26 or newer');
}
/** Asks the program at this place what it is. */
async function nixAt(exec, program, env) {
    const { code, stdout, stderr } = await exec(program, ['--version'], { env });
    const is = code === 0 ? parseVersion(stdout) : undefined;
    if (!is)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MachineError */ .Ml(`${program} does not work: ${stderr.trim().split('\n').at(-1) || stdout.trim()}; repair or remove it`);
    if (isTooOld(is)) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MachineError */ .Ml(`${is.implementation} ${is.version} at ${program} is too old; Flakeship needs Nix ${oldestNix.replace(/\.0$/, '')} or newer`);
    }
    return { program, ...is, system: (0,_system_machine_js__WEBPACK_IMPORTED_MODULE_5__/* .nixSystem */ .D)(process.arch, process.platform), env };
}
/** `nix (Nix) 2.34.8`, `nix (Determinate Nix 3.14.0) 2.33.0`, `nix (Lix, like Nix) 2.93.0`. */
function parseVersion(text) {
    const [, implementation, version] = /^nix \(([A-Za-z]+(?: Nix)?)[^)]*\) (\d+\.\d+\S*)/m.exec(text) ?? [];
    return implementation && version ? { implementation, version } : undefined;
}
/** Lix counts on from 2.90 and has all that we use since then. */
function isTooOld({ version }) {
    const known = semver__WEBPACK_IMPORTED_MODULE_2__.coerce(version);
    return known === null || semver__WEBPACK_IMPORTED_MODULE_2__.lt(known, oldestNix);
}


/***/ }),

/***/ 4114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tf: () => (/* binding */ withGitFile),
/* harmony export */   ao: () => (/* binding */ guestEnvironment),
/* harmony export */   d2: () => (/* binding */ nixUserConf),
/* harmony export */   uQ: () => (/* binding */ toolEnvironment)
/* harmony export */ });
/** What a child may see of our environment; everything else stays with us (research: platform S25). */
const allowed = [
    'PATH',
    'HOME',
    'USER',
    'LOGNAME',
    'LANG',
    'LC_ALL',
    'TERM',
    'TMPDIR',
    'TZ',
    'XDG_CACHE_HOME',
    'XDG_CONFIG_HOME',
    'XDG_DATA_HOME',
    'XDG_STATE_HOME',
    'NIX_SSL_CERT_FILE',
    'SSL_CERT_FILE',
    'NIX_REMOTE',
    'NIX_CONF_DIR',
    'NIX_USER_CONF_FILES',
    'SSH_AUTH_SOCK',
    'http_proxy',
    'https_proxy',
    'no_proxy',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'NO_PROXY',
    'all_proxy',
];
/** The environment of `nix` and of our own tools. */
function toolEnvironment(environment) {
    const kept = {};
    for (const name of allowed) {
        const value = environment[name];
        if (value !== undefined)
            kept[name] = value;
    }
    kept.PATH ??= '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
    return { ...kept, ...gitVariables(gitSettings(environment).filter(([name]) => name === include)) };
}
/** A file that git reads beside its own: a name of a file is no secret, what other settings hold may be one. */
const include = 'include.path';
/** The variables by which git reads one more file of settings, after all that it is told so far. */
function withGitFile(environment, file) {
    return gitVariables([...gitSettings(environment), [include, file]]);
}
function gitSettings(environment) {
    const count = Number(environment.GIT_CONFIG_COUNT ?? 0);
    return Array.from({ length: count > 0 && count < 1000 ? count : 0 }, (_, i) => [
        environment[`GIT_CONFIG_KEY_${i}`] ?? '',
        environment[`GIT_CONFIG_VALUE_${i}`] ?? '',
    ]);
}
function gitVariables(settings) {
    if (settings.length === 0)
        return {};
    const pairs = settings.flatMap(([name, value], i) => [
        [`GIT_CONFIG_KEY_${i}`, name],
        [`GIT_CONFIG_VALUE_${i}`, value],
    ]);
    return { GIT_CONFIG_COUNT: String(settings.length), ...Object.fromEntries(pairs) };
}
/** The person's own files of settings for Nix, as Nix finds them; the first decides. */
function nixUserConf(environment) {
    const { NIX_USER_CONF_FILES, XDG_CONFIG_HOME, XDG_CONFIG_DIRS, HOME } = environment;
    if (NIX_USER_CONF_FILES)
        return NIX_USER_CONF_FILES.split(':');
    const own = XDG_CONFIG_HOME || (HOME ? `${HOME}/.config` : undefined);
    const folders = [...(own ? [own] : []), ...(XDG_CONFIG_DIRS || '/etc/xdg').split(':')];
    return folders.map((folder) => `${folder}/nix/nix.conf`);
}
/** The environment of code that comes from the flake and runs outside the sandbox: no home, no agent, no proxy. */
function guestEnvironment(scratch) {
    return {
        PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
        HOME: scratch,
        TMPDIR: scratch,
        LANG: 'C.UTF-8',
    };
}


/***/ }),

/***/ 2522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ run),
/* harmony export */   m: () => (/* binding */ exec)
/* harmony export */ });
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3032);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8094);



const exec = async (program, args, options) => {
    // the toolkit's own search prints an error for each PATH entry that it may not read
    const file = (0,_programs_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveProgram */ .d)(program, options.env.PATH ?? '');
    if (!file.includes('/'))
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MachineError */ .Ml(`there is no ${program} on PATH; install it and try again`);
    const { exitCode, stdout, stderr } = await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_0__/* .getExecOutput */ .H)(`"${file}"`, [...args], {
        env: { ...options.env },
        silent: true,
        ignoreReturnCode: true,
        ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
        ...(options.input === undefined ? {} : { input: Buffer.from(options.input) }),
        ...(options.onStderr === undefined ? {} : { listeners: { stderr: options.onStderr } }),
    });
    return { code: exitCode, stdout, stderr };
};
/** Like `exec`, and any other exit code than 0 is a CommandError. */
async function run(exec, program, args, options) {
    const output = await exec(program, args, options);
    if (output.code !== 0)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CommandError */ .Qd([program, ...args], output);
    return output;
}


/***/ }),

/***/ 8292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q3: () => (/* binding */ sha256File),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   t2: () => (/* binding */ exists),
/* harmony export */   yy: () => (/* binding */ temporaryFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6466);





/** SHA-256 of a file in hex, streamed. */
async function sha256File(file) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file), hash);
    return hash.digest('hex');
}
/** A fresh folder that is removed when the scope ends. */
async function temporaryFolder(parent, prefix = 'flakeship-') {
    const path = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, prefix));
    return {
        path,
        [Symbol.asyncDispose]: async () => {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { recursive: true, force: true });
        },
    };
}
function exists(file, mode = node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.constants.F_OK) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.access)(file, mode).then(() => true, () => false);
}
/** A folder and those above it. Node's own `recursive` never comes back below /proc, where nothing can be made. */
async function makeFolder(folder) {
    const isThere = async () => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(folder).catch(() => undefined))?.isDirectory() ?? false;
    if (await isThere())
        return;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder);
    if (parent !== folder)
        await makeFolder(parent);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(folder).catch(async (error) => {
        if (!(await isThere()))
            throw error; // another process may have been quicker
    });
}


/***/ }),

/***/ 9198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ nixSystem),
/* harmony export */   x: () => (/* binding */ cores)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);

/** Cores that this process may use. */
const cores = () => (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)();
/** The name that Nix gives to this machine's system. */
function nixSystem(arch, platform) {
    const cpu = {
        x64: 'x86_64',
        arm64: 'aarch64',
        arm: 'armv7l',
        ia32: 'i686',
        riscv64: 'riscv64',
    };
    return `${cpu[arch] ?? arch}-${platform}`;
}


/***/ }),

/***/ 8094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ resolveProgram)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


const known = new Map();
/** The absolute path of a program, by the PATH it will run with; the name itself where there is none, for a clear error. */
function resolveProgram(program, path) {
    if (program.includes('/'))
        return program;
    const key = `${program}\0${path}`;
    const found = known.get(key) ?? search(program, path);
    if (found !== undefined)
        known.set(key, found);
    return found ?? program;
}
function search(program, path) {
    for (const folder of path.split(':')) {
        if (!folder.startsWith('/'))
            continue;
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, program);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile())
                return file;
        }
        catch {
            // not there, or not for us: the next folder
        }
    }
    return undefined;
}


/***/ })

};
