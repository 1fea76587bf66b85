export const id = 230;
export const ids = [230];
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
    return { program, ...is, system: (0,_system_machine_js__WEBPACK_IMPORTED_MODULE_5__/* .nixSystem */ .DH)(process.arch, process.platform), env };
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

/***/ 3992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ nixAmong),
/* harmony export */   XI: () => (/* binding */ moveStorePaths),
/* harmony export */   kz: () => (/* binding */ register)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1730);
/* harmony import */ var _system_exec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2522);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8292);





/**
 * Moves the store paths of an unpacked release below `nix` (the folder that is, or becomes, `/nix`): each by one
 * rename on the same file system, so that a path is there whole or not at all. Gives the store path of Nix itself.
 */
async function moveStorePaths(release, nix) {
    const from = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(release, 'store');
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(from).catch((cause) => {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MachineError */ .Ml('this is no Nix release: it has no store folder', { cause });
    });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(nix, 'store'), { recursive: true });
    for (const name of names) {
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(nix, 'store', name);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, name), target).catch(async (cause) => {
            if (cause.code !== 'ENOTEMPTY' && cause.code !== 'EEXIST')
                throw cause;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, name), { recursive: true });
        });
    }
    return nixAmong(nix, names);
}
/** The store path of Nix itself among names in the store below `nix`. */
async function nixAmong(nix, names) {
    for (const name of names.filter((name) => /^[0-9a-z]{32}-(nix|lix)-\d[\w.]*$/.test(name))) {
        if (await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__/* .exists */ .t2)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(nix, 'store', name, 'bin/nix')))
            return `/nix/store/${name}`;
    }
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MachineError */ .Ml('this is no Nix release: no store path in it holds bin/nix');
}
/** Makes the moved paths valid in the database; runs where the folder is seen as `/nix`. */
async function register(exec, env, release, nixPath) {
    const registration = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(release, '.reginfo'), 'utf8');
    await (0,_system_exec_js__WEBPACK_IMPORTED_MODULE_3__/* .run */ .e)(exec, `${nixPath}/bin/nix-store`, ['--load-db'], { env, input: registration });
}


/***/ }),

/***/ 3983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ nixConf)
/* harmony export */ });
/** Minimal and safe (research: platform S13): the sandbox on without a way around it, nothing trusted beyond root. */
function nixConf(settings) {
    const lines = [
        ['experimental-features', 'nix-command flakes'],
        ['sandbox', 'true'],
        ['sandbox-fallback', 'false'],
        ['accept-flake-config', 'false'],
        ['flake-registry', ''],
        ['build-users-group', settings.buildUsersGroup],
        ['require-drop-supplementary-groups', settings.buildUsersGroup === '' ? 'false' : 'true'],
        settings.sandboxShell === undefined ? undefined : ['sandbox-paths', `/bin/sh=${settings.sandboxShell}`],
        settings.substituters === undefined ? undefined : ['substituters', settings.substituters.join(' ')],
        settings.trustedPublicKeys === undefined
            ? undefined
            : ['trusted-public-keys', settings.trustedPublicKeys.join(' ')],
    ];
    const own = lines
        .filter((line) => line !== undefined)
        .map(([name, value]) => `${name} = ${value}`.trimEnd());
    return `${['# written by Flakeship', ...own, ...(settings.extra ? [settings.extra.trimEnd()] : [])].join('\n')}\n`;
}


/***/ }),

/***/ 8869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _r: () => (/* binding */ release),
/* harmony export */   f4: () => (/* binding */ defaultRelease),
/* harmony export */   o2: () => (/* binding */ knownReleases)
/* harmony export */ });
/**
 * SHA-256 of the official binary tarballs, as each release's own install script embeds them. The tarball is pinned
 * and not the script: a published script hash has been wrong before (NixOS/nix#15593).
 */
const hashes = {
    '2.34.7': {
        'x86_64-linux': 'eafe5042404e818505e28c5ca3d0885f3ec45c31f955489a25bb38258f87560e',
        'aarch64-linux': 'f1cee64ae7a02330c6421924c28f597c41813f2214ff108622087d8056378b08',
    },
    '2.35.1': {
        'x86_64-linux': 'c3fe29778acaa93b5095ee66e36f11ec7c6a284c40970a24cc83ac4f04809db3',
        'aarch64-linux': '79b739996f1751573b4d2b56e4ae607855184c711f2cc1274fa0952a13d4bfc9',
    },
    '2.35.2': {
        'x86_64-linux': '0c3960a9792331a22081c3c7a5d8465db9b17c50b3acdf18587fa4c6f2cb1158',
        'aarch64-linux': '4d0302a2910f5eec1c33b8deef634f04899a75737e7001ec49908d003ae5efda',
    },
};
const defaultRelease = '2.34.7';
const knownReleases = Object.keys(hashes);
/** The pinned release of a version for a system; undefined where the table has none. */
function release(version, system) {
    const sha256 = hashes[version]?.[system];
    if (!sha256)
        return undefined;
    return {
        version,
        sha256,
        url: `https://releases.nixos.org/nix/nix-${version}/nix-${version}-${system}.tar.xz`,
    };
}


/***/ }),

/***/ 989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ unpackRelease)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6466);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1730);
/* harmony import */ var _system_exec_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2522);








/** Seconds without a byte after which a download is given up. */
const stall = 30;
/**
 * Streams a release tarball through its hash into a file and unpacks it only when the hash is right, so that
 * nothing of a wrong one is ever used. Gives the folder that holds `.reginfo` and `store`; the caller removes `folder`.
 */
async function unpackRelease(exec, env, source, folder) {
    if (!/^[0-9a-f]{64}$/.test(source.sha256))
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo('the SHA-256 of a Nix tarball must be 64 hex digits');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(folder, { recursive: true });
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'release.tar');
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const seen = new node_stream__WEBPACK_IMPORTED_MODULE_4__.Transform({
        transform(chunk, _encoding, done) {
            hash.update(chunk);
            done(null, chunk);
        },
    });
    const quiet = new AbortController();
    let timer = setTimeout(() => quiet.abort(), stall * 1000);
    seen.on('data', () => {
        clearTimeout(timer);
        timer = setTimeout(() => quiet.abort(), stall * 1000);
    });
    try {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_5__.pipeline)(await open(source.from, quiet.signal), seen, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(file));
    }
    catch (cause) {
        throw cannotRead(source.from, cause);
    }
    finally {
        clearTimeout(timer);
    }
    const got = hash.digest('hex');
    if (got !== source.sha256) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .MachineError */ .Ml(`${source.from} is not the expected Nix tarball: its SHA-256 is ${got}, not ${source.sha256}; nothing of it was used`);
    }
    const unpacked = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'unpacked');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(unpacked);
    await (0,_system_exec_js__WEBPACK_IMPORTED_MODULE_7__/* .run */ .e)(exec, 'tar', ['--extract', '--file', file, '--directory', unpacked, '--no-same-owner', '--delay-directory-restore'], { env }).catch((cause) => {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .MachineError */ .Ml(`${source.from} cannot be unpacked; is the disk full, or xz-utils missing?`, {
            cause,
        });
    });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(file);
    const [top, ...others] = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(unpacked);
    if (!top || others.length > 0)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .MachineError */ .Ml(`${source.from} is no Nix release: one folder was expected in it`);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(unpacked, top);
}
async function open(from, signal) {
    if (!/^https?:\/\//.test(from))
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(from);
    const response = await fetch(from, { signal });
    if (!response.ok || !response.body)
        throw new Error(`the server said ${response.status} ${response.statusText}`);
    return node_stream__WEBPACK_IMPORTED_MODULE_4__.Readable.fromWeb(response.body);
}
function cannotRead(from, cause) {
    const code = cause.code;
    if (code === 'ENOSPC')
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .MachineError */ .Ml('the disk is full while fetching Nix; free some space and try again', { cause });
    const why = code === 'ENOENT'
        ? 'there is no such file'
        : cause.name === 'AbortError'
            ? `nothing came for ${stall} s`
            : cause.message;
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .MachineError */ .Ml(`cannot fetch Nix from ${from}: ${why}`, { cause });
}


/***/ }),

/***/ 4114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ guestEnvironment),
/* harmony export */   u: () => (/* binding */ toolEnvironment)
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
    return kept;
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
/* harmony export */   Cw: () => (/* binding */ guestUser),
/* harmony export */   DH: () => (/* binding */ nixSystem),
/* harmony export */   x1: () => (/* binding */ cores)
/* harmony export */ });
/* unused harmony export mapsUser */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);


/** Cores that this process may use. */
const cores = () => (0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)();
/** Nobody and nogroup: who runs code of the flake outside the sandbox when we are root. */
const nobody = { uid: 65534, gid: 65534 };
/** The unprivileged user for guests; undefined where we have no privilege to drop. */
async function guestUser() {
    if (process.getuid?.() !== 0)
        return undefined;
    const map = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)('/proc/self/uid_map', 'utf8').catch(() => '');
    return mapsUser(map, nobody.uid) ? nobody : undefined;
}
/** Whether a user namespace with this `uid_map` knows that user. */
function mapsUser(map, uid) {
    return map
        .trim()
        .split('\n')
        .some((line) => {
        const [inside = 0, , length = 0] = line.trim().split(/\s+/).map(Number);
        return uid >= inside && uid < inside + length;
    });
}
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


/***/ }),

/***/ 4230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  withNix: () => (/* binding */ withNix)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/lib/errors.js
var errors = __webpack_require__(1730);
;// CONCATENATED MODULE: ./src/features/setup/cache-folder.js


function cacheFolder(environment) {
    const base = environment.XDG_CACHE_HOME || (environment.HOME && (0,external_node_path_.join)(environment.HOME, '.cache'));
    const root = environment.FLAKESHIP_CACHE || (base && (0,external_node_path_.join)(base, 'flakeship'));
    if (!root)
        throw new errors/* MachineError */.Ml('no folder for the cache: set HOME, XDG_CACHE_HOME or FLAKESHIP_CACHE');
    return {
        root,
        nix: (0,external_node_path_.join)(root, 'nix'),
        downloads: (0,external_node_path_.join)(root, 'downloads'),
        mountPoint: (0,external_node_path_.join)(root, 'root'),
    };
}

// EXTERNAL MODULE: ./src/features/setup/find-nix.js
var find_nix = __webpack_require__(2846);
;// CONCATENATED MODULE: ./src/system/private-root.js
/** The command line that runs `command` in such a root. */
function privateRootCommand(root, command) {
    const asRoot = root.uid === 0;
    const user = asRoot ? [] : ['--map-root-user'];
    const back = asRoot ? [] : ['unshare', '--user', `--map-user=${root.uid}`, `--map-group=${root.gid}`];
    return [
        ...['setpriv', '--pdeathsig', 'KILL', '--'],
        ...['unshare', ...user, '--mount', '--propagation', 'private', '--pid', '--fork', '--kill-child'],
        ...['sh', '-euc', script, 'flakeship', root.mountPoint, root.nix],
        ...[...back, ...command],
    ];
}
const script = `
root=$1 nix=$2 here=$PWD path=$PATH
PATH=$PATH:/usr/sbin:/sbin # where an ordinary user's PATH does not look
shift 2
mount -t tmpfs -o mode=755 flakeship "$root"
for entry in /* /.[!.]*; do
  name=\${entry#/}
  case $name in nix | proc | '*' | '.[!.]*') continue ;; esac
  if [ -L "$entry" ]; then ln -s "$(readlink "$entry")" "$root/$name"
  elif [ -d "$entry" ]; then mkdir "$root/$name" && mount --rbind "$entry" "$root/$name"
  elif [ -f "$entry" ]; then : >"$root/$name" && mount --bind "$entry" "$root/$name"
  fi
done
mkdir "$root/nix" "$root/proc" "$root/.old"
mount --bind "$nix" "$root/nix"
mount -t proc proc "$root/proc"
cd "$root"
pivot_root . .old
umount -l /.old
rmdir /.old
cd "$here"
PATH=$path
exec "$@"
`;

;// CONCATENATED MODULE: ./src/features/setup/inside.js


/** Commands that see the cache folder as `/nix`. */
function inside(exec, cache) {
    return (program, args, options) => {
        const [first = '', ...rest] = privateRootCommand(rootOf(cache), [program, ...args]);
        return exec(first, rest, options);
    };
}
function rootOf(cache) {
    return {
        nix: cache.nix,
        mountPoint: cache.mountPoint,
        uid: process.getuid?.() ?? 0,
        gid: process.getgid?.() ?? 0,
    };
}
/** What processes in the private root see: our Nix and QEMU first, and no folder of Nix's outside the cache. */
function privateEnvironment(env, cache, nix, network = 'offline') {
    return {
        ...env,
        PATH: [`${nix}/bin`, '/nix/flakeship/qemu/bin', env.PATH].join(':'),
        NIX_CONF_DIR: network === 'online' ? '/nix/etc/nix' : '/nix/etc/nix-offline',
        NIX_REMOTE: 'local',
        XDG_CACHE_HOME: (0,external_node_path_.join)(cache.root, 'xdg/cache'),
        XDG_STATE_HOME: (0,external_node_path_.join)(cache.root, 'xdg/state'),
        XDG_DATA_HOME: (0,external_node_path_.join)(cache.root, 'xdg/data'),
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/documents/files.js + 3 modules
var files = __webpack_require__(734);
// EXTERNAL MODULE: ./src/lib/text.js
var lib_text = __webpack_require__(9470);
;// CONCATENATED MODULE: ./src/system/debian-sources.js
const debianSuites = /^(bookworm|trixie|forky|sid|stable|testing|unstable|oldstable)$/;
const defaultKeyring = '/usr/share/keyrings/debian-archive-keyring.gpg';
/** The first Debian archive in the texts of sources files (one-line and deb822 form); undefined on other systems. */
function debianArchive(files) {
    for (const text of files) {
        const found = oneLine(text) ?? stanza(text);
        if (found)
            return found;
    }
    return undefined;
}
function oneLine(text) {
    for (const line of text.split('\n')) {
        const match = /^deb\s+(?:\[([^\]]*)\]\s+)?(https?:\/\/\S+)\s+(\S+)\s/.exec(`${line.trim()} `);
        if (!match?.[2] || !debianSuites.test(match[3] ?? ''))
            continue;
        const signed = /signed-by=(\S+)/.exec(match[1] ?? '')?.[1];
        return { uri: match[2], keyring: signed ?? defaultKeyring };
    }
    return undefined;
}
function stanza(text) {
    for (const block of text.split(/\n\s*\n/)) {
        const fields = new Map();
        for (const line of block.split('\n')) {
            const field = /^([A-Za-z-]+):\s*(.*)$/.exec(line);
            if (field?.[1])
                fields.set(field[1].toLowerCase(), (field[2] ?? '').trim());
        }
        const uri = fields
            .get('uris')
            ?.split(/\s+/)
            .find((word) => /^https?:\/\//.test(word));
        const suites = fields.get('suites')?.split(/\s+/) ?? [];
        if (uri &&
            fields.get('types')?.split(/\s+/).includes('deb') &&
            suites.some((suite) => debianSuites.test(suite))) {
            const signed = fields.get('signed-by');
            return { uri, keyring: signed?.startsWith('/') ? signed : defaultKeyring };
        }
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/system/exec.js
var system_exec = __webpack_require__(2522);
;// CONCATENATED MODULE: ./src/system/debian.js





/**
 * The packages of several sets, resolved as if nothing were installed, fetched by one call of apt, and checked by
 * it against the signed index. A call for each package took minutes where one call takes seconds.
 */
async function fetchPackages(exec, env, folder, sets) {
    const apt = await privateApt(folder, await findArchive());
    const files = (0,external_node_path_.join)(folder, 'packages');
    await (0,promises_.mkdir)(files, { recursive: true });
    const options = { env: { ...env, APT_CONFIG: apt, LC_ALL: 'C.UTF-8' } };
    // container images switch apt's own caches off, and each question then parses all indexes again: 6 s instead of 0.5 s
    const cached = ['-o', 'Dir::Cache::pkgcache=pkgcache.bin', '-o', 'Dir::Cache::srcpkgcache=srcpkgcache.bin'];
    const ask = (args, cwd = folder) => (0,system_exec/* run */.e)(exec, 'apt-get', [...cached, ...args], { ...options, cwd }).catch(refused);
    const indexBytes = fetchedBytes((await ask(['update'])).stdout);
    const wanted = new Map(await Promise.all(sets.map(async ({ name, suite, packages }) => {
        const { stdout } = await ask(['install', '--simulate', '-t', suite, ...packages]);
        return [name, simulated(stdout)];
    })));
    const present = new Set(await (0,promises_.readdir)(files));
    const missing = [...new Set([...wanted.values()].flat())].filter((file) => !present.has(fileName(file)));
    const before = await total(files, [...present]);
    if (missing.length > 0)
        await ask(['download', ...missing], files);
    return {
        files: new Map([...wanted].map(([name, list]) => [name, list.map((item) => (0,external_node_path_.join)(files, fileName(item)))])),
        downloaded: indexBytes + (await total(files, await (0,promises_.readdir)(files))) - before,
    };
}
/** `Inst libc6 (2.41-12 Debian:13/stable [amd64])` as `libc6:amd64=2.41-12`. */
function simulated(output) {
    return [...output.matchAll(/^Inst (\S+?)(?::\S+)? (?:\[\S+\] )?\((\S+) .*\[(\w+)\]/gm)].map(([, name, version, arch]) => `${name}:${arch}=${version}`);
}
/** `Fetched 30.1 MB in 3s (…)` as bytes; 0 where apt had nothing to fetch. */
function fetchedBytes(output) {
    const [, number, unit] = /^Fetched ([\d.,]+) ([kMG]?B) in/m.exec(output) ?? [];
    const scale = { B: 1, kB: 1e3, MB: 1e6, GB: 1e9 };
    return Math.round(Number((number ?? '0').replaceAll(',', '')) * (scale[unit ?? 'B'] ?? 1));
}
function fileName(wanted) {
    const [, name, arch, version] = /^([^:]+):([^=]+)=(.+)$/.exec(wanted) ?? [];
    return `${name}_${version?.replaceAll(':', '%3a')}_${arch}.deb`;
}
async function findArchive() {
    const parts = await (0,promises_.readdir)('/etc/apt/sources.list.d').catch(() => []);
    const names = ['/etc/apt/sources.list', ...parts.sort().map((part) => `/etc/apt/sources.list.d/${part}`)];
    const archive = debianArchive(await Promise.all(names.map((name) => (0,promises_.readFile)(name, 'utf8').catch(() => ''))));
    if (archive)
        return archive;
    throw new errors/* MachineError */.Ml('this machine has no Debian archive among its package sources; install Nix 2.26 or newer, then run `npx flakeship run YOUR-FLAKE`');
}
/** An apt that knows only that archive, believes that nothing is installed, and writes below our folder. */
async function privateApt(folder, { uri, keyring }) {
    for (const part of ['lists/partial', 'cache/archives/partial'])
        await (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'apt', part), { recursive: true });
    const at = (name) => (0,external_node_path_.join)(folder, 'apt', name);
    await (0,promises_.stat)(at('status')).catch(() => (0,promises_.writeFile)(at('status'), ''));
    await (0,promises_.writeFile)(at('sources.list'), ['trixie', 'sid'].map((suite) => `deb [signed-by=${keyring}] ${uri} ${suite} main\n`).join(''));
    const config = `Dir::State "${at('')}";
Dir::State::status "${at('status')}";
Dir::State::lists "${at('lists')}";
Dir::Cache "${at('cache')}";
Dir::Etc::sourcelist "${at('sources.list')}";
Dir::Etc::sourceparts "/dev/null";
Dir::Etc::preferencesparts "/dev/null";
APT::Architecture "amd64";
APT::Architectures { "amd64"; };
APT::Install-Recommends "false";
APT::Sandbox::User "root";
Acquire::Languages "none";
Acquire::IndexTargets::deb::DEP-11::DefaultEnabled "false";
Acquire::Retries "3";
`;
    await (0,promises_.writeFile)(at('apt.conf.new'), config);
    await (0,promises_.rename)(at('apt.conf.new'), at('apt.conf'));
    return at('apt.conf');
}
function refused(cause) {
    const why = cause instanceof errors/* CommandError */.Qd
        ? cause.stderr
            .split('\n')
            .find((line) => /^[EW]: /.test(line))
            ?.slice(3)
        : undefined;
    throw new errors/* MachineError */.Ml(`the Debian archive did not answer as expected: ${why ?? 'apt-get failed'}; check the network and try again`, { cause });
}
async function total(folder, names) {
    const sizes = await Promise.all(names.map(async (name) => (await (0,promises_.stat)((0,external_node_path_.join)(folder, name)).catch(() => undefined))?.size ?? 0));
    return sizes.reduce((sum, size) => sum + size, 0);
}

// EXTERNAL MODULE: ./src/system/files.js
var system_files = __webpack_require__(8292);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./src/system/lock.js





/** Holds a lock file while the scope lasts; a lock whose process is gone counts for nothing. */
async function lock(file, options) {
    const unwritable = (cause) => new errors/* MachineError */.Ml(`cannot write below ${(0,external_node_path_.dirname)(file)}; set FLAKESHIP_CACHE to a folder that is writable`, { cause });
    await (0,system_files/* makeFolder */.fc)((0,external_node_path_.dirname)(file)).catch((cause) => {
        throw unwritable(cause);
    });
    const deadline = performance.now() + options.waitSeconds * 1000;
    for (let told = false;; told = true) {
        try {
            await (0,promises_.writeFile)(file, String(process.pid), { flag: 'wx' });
            return { [Symbol.asyncDispose]: () => (0,promises_.rm)(file, { force: true }) };
        }
        catch (cause) {
            if (cause.code !== 'EEXIST')
                throw unwritable(cause);
        }
        const holder = Number(await (0,promises_.readFile)(file, 'utf8').catch(() => '0'));
        if (holder > 0 && !lives(holder))
            await (0,promises_.rm)(file, { force: true });
        else if (performance.now() > deadline)
            throw new errors/* MachineError */.Ml(`${file} is held by process ${holder}; remove it if that is not flakeship`);
        else if (!told)
            options.onWait();
        await (0,external_node_timers_promises_.setTimeout)(200);
    }
}
function lives(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}

// EXTERNAL MODULE: ./src/system/machine.js
var machine = __webpack_require__(9198);
// EXTERNAL MODULE: ../../node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(8630);
;// CONCATENATED MODULE: ./src/system/packages.js




/** Documentation that nobody needs here: a third of the files. */
const left = [
    'usr/share/doc',
    'usr/share/man',
    'usr/share/locale',
    'usr/share/info',
    'usr/share/lintian',
    'usr/share/bug',
];
/** Unpacks Debian packages one over the other into a folder, without running any script of theirs. */
async function unpackPackages(exec, env, files, folder) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const limit = (0,p_limit/* default */.A)((0,machine/* cores */.x1)());
    const script = 'dpkg-deb --fsys-tarfile "$1" | tar -x -C "$2" --no-same-owner --keep-directory-symlink "$3" "$4" "$5" "$6" "$7" "$8"';
    const excludes = left.map((path) => `--exclude=./${path}`);
    // base-files makes /bin and /lib links into /usr; it must come before what is unpacked through them
    const [first, rest] = [
        files.filter((file) => file.includes('/base-files_')),
        files.filter((file) => !file.includes('/base-files_')),
    ];
    for (const group of [first, rest]) {
        await Promise.all(group.map((file) => limit(() => (0,system_exec/* run */.e)(exec, 'sh', ['-euc', script, 'unpack', file, folder, ...excludes], { env }))));
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./src/nix/nar.js




/** SHA-256 (hex) and size in bytes of a path as a Nix archive (Nix manual, "Nix Archive (NAR) format"). */
async function hashNar(path) {
    const nar = new NarHash();
    nar.word('nix-archive-1');
    await node(nar, path);
    return nar.end();
}
async function node(nar, path) {
    const found = await (0,promises_.lstat)(path);
    nar.word('(').word('type');
    if (found.isSymbolicLink())
        nar
            .word('symlink')
            .word('target')
            .word(await (0,promises_.readlink)(path));
    else if (found.isDirectory())
        await directory(nar.word('directory'), path);
    else {
        nar.word('regular');
        if (found.mode & 0o100)
            nar.word('executable').word('');
        await nar.word('contents').content(path, found.size);
    }
    nar.word(')');
}
async function directory(nar, path) {
    const names = await (0,promises_.readdir)(path, { encoding: 'buffer' });
    names.sort(Buffer.compare);
    for (const name of names) {
        nar.word('entry').word('(').word('name').word(name).word('node');
        await node(nar, (0,external_node_path_.join)(path, name.toString()));
        nar.word(')');
    }
}
class NarHash {
    #hash = (0,external_node_crypto_.createHash)('sha256');
    #bytes = 0;
    word(text) {
        const bytes = Buffer.from(text);
        this.#length(bytes.length);
        this.#add(bytes);
        this.#pad(bytes.length);
        return this;
    }
    async content(file, size) {
        this.#length(size);
        for await (const chunk of (0,external_node_fs_.createReadStream)(file))
            this.#add(chunk);
        this.#pad(size);
    }
    end() {
        return { sha256: this.#hash.digest('hex'), bytes: this.#bytes };
    }
    #add(bytes) {
        this.#hash.update(bytes);
        this.#bytes += bytes.length;
    }
    #length(length) {
        const word = Buffer.alloc(8);
        word.writeBigUInt64LE(BigInt(length));
        this.#add(word);
    }
    #pad(length) {
        this.#add(Buffer.alloc((8 - (length % 8)) % 8));
    }
}

;// CONCATENATED MODULE: ./src/system/elf.js
const DT_NULL = 0n;
const DT_NEEDED = 1n;
const DT_STRTAB = 5n;
const PT_LOAD = 1;
const PT_DYNAMIC = 2;
/** The DT_NEEDED names of a 64-bit little-endian ELF file (System V ABI, chapter 5). */
function neededLibraries(elf) {
    const headers = Array.from({ length: elf.readUInt16LE(56) }, (_, i) => Number(elf.readBigUInt64LE(32)) + i * elf.readUInt16LE(54)).map((at) => ({
        type: elf.readUInt32LE(at),
        offset: Number(elf.readBigUInt64LE(at + 8)),
        address: Number(elf.readBigUInt64LE(at + 16)),
        size: Number(elf.readBigUInt64LE(at + 32)),
    }));
    const dynamic = headers.find(({ type }) => type === PT_DYNAMIC);
    if (!dynamic)
        return [];
    const entries = [];
    for (let at = dynamic.offset; at < dynamic.offset + dynamic.size; at += 16) {
        const tag = elf.readBigUInt64LE(at);
        if (tag === DT_NULL)
            break;
        entries.push({ tag, value: Number(elf.readBigUInt64LE(at + 8)) });
    }
    const strings = entries.find(({ tag }) => tag === DT_STRTAB)?.value ?? 0;
    const home = headers.find(({ type, address, size }) => type === PT_LOAD && strings >= address && strings < address + size);
    const base = strings - (home?.address ?? 0) + (home?.offset ?? 0);
    return entries
        .filter(({ tag }) => tag === DT_NEEDED)
        .map(({ value }) => elf.toString('latin1', base + value, elf.indexOf(0, base + value)));
}

;// CONCATENATED MODULE: ./src/system/relocate.js




const libraries = 'usr/lib/x86_64-linux-gnu';
const loader = 'ld-linux-x86-64.so.2';
/** Copies programs with all libraries that they need, and points them to each other with patchelf. */
async function relocate(exec, env, patchelfTree, to) {
    const patchelf = (args) => (0,system_exec/* run */.e)(exec, (0,external_node_path_.join)(patchelfTree, libraries, loader), ['--library-path', (0,external_node_path_.join)(patchelfTree, libraries), (0,external_node_path_.join)(patchelfTree, 'usr/bin/patchelf'), ...args], { env });
    const copy = (from, folder) => (0,system_exec/* run */.e)(exec, 'cp', ['-L', '--', ...from, folder], { env });
    for (const name of ['bin', 'lib'])
        await (0,promises_.mkdir)((0,external_node_path_.join)(to.folder, name), { recursive: true });
    await copy(to.programs.map((program) => (0,external_node_path_.join)(to.tree, program)), (0,external_node_path_.join)(to.folder, 'bin'));
    const moduleFiles = [];
    for (const path of to.modules ?? []) {
        const files = (await (0,promises_.readdir)((0,external_node_path_.join)(to.tree, path))).filter((file) => file.endsWith('.so'));
        const target = (0,external_node_path_.join)(to.folder, path.replace(/^usr\//, ''));
        await (0,promises_.mkdir)(target, { recursive: true });
        await copy(files.map((file) => (0,external_node_path_.join)(to.tree, path, file)), target);
        moduleFiles.push(...files.map((file) => (0,external_node_path_.join)(target, file)));
    }
    const programs = to.programs.map((program) => (0,external_node_path_.join)(to.folder, 'bin', program.split('/').at(-1) ?? ''));
    const copied = new Set([loader, 'libgcc_s.so.1']);
    await copy([...copied].map((file) => (0,external_node_path_.join)(to.tree, libraries, file)), (0,external_node_path_.join)(to.folder, 'lib'));
    for (let files = [...programs, ...moduleFiles]; files.length > 0;) {
        const needed = (await Promise.all(files.map(neededBy))).flat().filter((file) => !copied.has(file));
        const fresh = [...new Set(needed)];
        for (const file of fresh)
            copied.add(file);
        if (fresh.length > 0)
            await copy(fresh.map((file) => (0,external_node_path_.join)(to.tree, libraries, file)), (0,external_node_path_.join)(to.folder, 'lib'));
        files = fresh.map((file) => (0,external_node_path_.join)(to.folder, 'lib', file));
    }
    await (0,system_exec/* run */.e)(exec, 'chmod', ['-R', 'u+w', to.folder], { env });
    const shared = [...copied].filter((file) => file !== loader).map((file) => (0,external_node_path_.join)(to.folder, 'lib', file));
    await patchelf(['--set-rpath', (0,external_node_path_.join)(to.place, 'lib'), ...shared, ...moduleFiles]);
    await patchelf([
        '--set-rpath',
        (0,external_node_path_.join)(to.place, 'lib'),
        '--set-interpreter',
        (0,external_node_path_.join)(to.place, 'lib', loader),
        ...programs,
    ]);
}
async function neededBy(file) {
    return neededLibraries(await (0,promises_.readFile)(file));
}

;// CONCATENATED MODULE: ./src/features/setup/debian-nix.js








const names = [
    'build',
    'channel',
    'collect-garbage',
    'copy-closure',
    'daemon',
    'env',
    'hash',
    'instantiate',
    'prefetch-url',
    'shell',
    'store',
];
/** Debian's Nix as a tarball in the layout of an official release, so that one code installs both. */
async function debianNixTarball(exec, env, from, folder) {
    const version = debianVersion(from.packages);
    const name = `nix-${version}`;
    const path = `/nix/store/${pathHash(from.packages)}-${name}`;
    const top = (0,external_node_path_.join)(folder, `${name}-x86_64-linux`);
    const built = (0,external_node_path_.join)(top, 'store', (0,external_node_path_.basename)(path));
    await (0,promises_.rm)(top, { recursive: true, force: true });
    await (0,promises_.mkdir)(built, { recursive: true });
    await relocate(exec, env, from.toolTree, {
        tree: from.nixTree,
        folder: built,
        place: path,
        programs: ['usr/bin/nix'],
    });
    for (const name of names)
        await (0,promises_.symlink)('nix', (0,external_node_path_.join)(built, 'bin', `nix-${name}`));
    await (0,promises_.mkdir)((0,external_node_path_.join)(built, 'libexec'));
    await (0,promises_.copyFile)((0,external_node_path_.join)(from.toolTree, 'usr/bin/bash-static'), (0,external_node_path_.join)(built, 'libexec/sh'));
    // `nix-store --load-db`: path, NAR hash, NAR size, deriver, number of references, references
    const nar = await hashNar(built);
    await (0,promises_.writeFile)((0,external_node_path_.join)(top, '.reginfo'), `${path}\n${nar.sha256}\n${nar.bytes}\n\n1\n${path}\n`);
    await (0,promises_.writeFile)((0,external_node_path_.join)(top, 'install'), '#!/bin/sh\necho "this release is installed by flakeship setup" >&2\nexit 1\n', { mode: 0o755 });
    const tarball = (0,external_node_path_.join)(folder, `${(0,external_node_path_.basename)(top)}.tar`);
    await (0,system_exec/* run */.e)(exec, 'tar', ['--create', '--file', tarball, '--directory', folder, '--owner=0', '--group=0', (0,external_node_path_.basename)(top)], { env });
    await (0,promises_.rm)(top, { recursive: true });
    return { from: tarball, sha256: await (0,system_files/* sha256File */.Q3)(tarball), version };
}
/** The upstream version in `nix-bin_2.34.8+dfsg-1+b1_amd64.deb`. */
function debianVersion(packages) {
    for (const file of packages) {
        const version = /(?:^|\/)nix-bin_([\d.]+\d)/.exec(file)?.[1];
        if (version)
            return version;
    }
    throw new errors/* MachineError */.Ml('the Debian archive has no nix-bin');
}
/** Nix's base 32 has no e, o, t, u; the name of the path follows from the packages that it was made from. */
function pathHash(packages) {
    const hex = (0,external_node_crypto_.createHash)('sha256')
        .update(packages
        .map((file) => (0,external_node_path_.basename)(file))
        .sort()
        .join('\n'))
        .digest('hex');
    return hex.replaceAll('e', 'g').slice(0, 32);
}
const emulator = 'qemu-system-x86_64';
/** Data folders of Debian's packages, and their names beside the program. */
const dataFolders = { qemu: 'usr/share/qemu', seabios: 'usr/share/seabios', OVMF: 'usr/share/OVMF' };
/** QEMU for x86_64 with its firmware at a place of its own below `/nix`. */
async function debianQemu(exec, env, tree, nix) {
    const place = '/nix/flakeship/qemu';
    const folder = (0,external_node_path_.join)(nix, 'flakeship/qemu');
    const modules = 'usr/lib/x86_64-linux-gnu/qemu';
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    await relocate(exec, env, tree, {
        tree,
        folder,
        place,
        programs: [`usr/bin/${emulator}`],
        modules: [modules],
    });
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'share'));
    for (const [name, from] of Object.entries(dataFolders)) {
        await (0,system_exec/* run */.e)(exec, 'cp', ['-R', '--', (0,external_node_path_.join)(tree, from), (0,external_node_path_.join)(folder, 'share', name)], { env });
    }
    // Debian's QEMU looks for its data below /usr whatever its own place is
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'libexec'));
    await (0,promises_.rename)((0,external_node_path_.join)(folder, 'bin', emulator), (0,external_node_path_.join)(folder, 'libexec', emulator));
    const data = ['qemu', 'seabios'].map((name) => `-L ${place}/share/${name}`).join(' ');
    const wrapper = `#!/bin/sh\nexport QEMU_MODULE_DIR=${place}/${modules.replace('usr/', '')}\nexec ${place}/libexec/${emulator} ${data} "$@"\n`;
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'bin', emulator), wrapper, { mode: 0o755 });
}

;// CONCATENATED MODULE: ./src/features/setup/debian-sets.js
/** What a private Nix and the boots of ISOs need, from Debian's archive. */
const newestNix = { name: 'nix', suite: 'sid', packages: ['nix-bin'] };
/** The oldest Nix that we work with (research: DESIGN §7). */
const floorNix = { name: 'nix-floor', suite: 'trixie', packages: ['nix-bin'] };
const machineTools = {
    name: 'machine',
    suite: 'trixie',
    packages: ['qemu-system-x86', 'ovmf', 'patchelf', 'bash-static'],
};
/** What `examples/tiny` makes its systems from. */
const exampleFiles = {
    name: 'example',
    suite: 'trixie',
    packages: [
        ...[
            'qemu-system-x86',
            'ovmf',
            'busybox-static',
            'bash-static',
            'linux-image-cloud-amd64',
            'systemd',
            'systemd-sysv',
            'dbus',
        ],
        ...[
            'grub-pc-bin',
            'grub-efi-amd64-bin',
            'grub-common',
            'isolinux',
            'syslinux-common',
            'xorriso',
            'mtools',
        ],
        ...['dropbear-bin', 'patchelf'],
    ],
};

// EXTERNAL MODULE: ./src/features/setup/install.js
var install = __webpack_require__(3992);
// EXTERNAL MODULE: ./src/features/setup/nix-conf.js
var nix_conf = __webpack_require__(3983);
// EXTERNAL MODULE: ../../node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(458);
;// CONCATENATED MODULE: ./src/features/setup/ready.js




/** What a prepared cache folder holds. */
const ready = dist/* object */.Ikc({
    format: dist/* literal */.euz(1),
    /** The store path of Nix. */
    nix: dist/* string */.YjP(),
    /** Store paths of further versions of Nix and of trees, by the name of their set. */
    extra: dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP()),
});
/** What is there, if it is all that is wanted. */
async function completeFor(cache, wanted) {
    const there = await readReady(cache);
    return there && wanted.every((name) => there.extra[name]) ? there : undefined;
}
async function readReady(cache) {
    const text = await (0,promises_.readFile)(readyFile(cache), 'utf8').catch(() => undefined);
    if (text === undefined)
        return undefined;
    const parsed = dist/* safeParse */.xLC(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* parseJson */.qFJ(), ready), text);
    return parsed.success ? parsed.output : undefined;
}
const readyFile = (cache) => (0,external_node_path_.join)(cache.nix, 'flakeship/ready.json');
function writeReady(cache, made) {
    return (0,files/* writeWhole */.f8)(readyFile(cache), JSON.stringify(made));
}

// EXTERNAL MODULE: ./src/features/setup/releases.js
var releases = __webpack_require__(8869);
// EXTERNAL MODULE: ./src/features/setup/tarball.js
var tarball = __webpack_require__(989);
;// CONCATENATED MODULE: ./src/features/setup/private-nix.js
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



















/** A working private Nix below the cache folder: what is there already, else made now. */
async function preparePrivateNix(at, extras = {}) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const wanted = [...(extras.nix ?? []), ...(extras.trees ?? [])].map(({ name }) => name);
        const there = await completeFor(at.cache, wanted);
        if (there)
            return there;
        const _ = __addDisposableResource(env_1, await lock((0,external_node_path_.join)(at.cache.root, 'lock'), {
            waitSeconds: 900,
            onWait: () => at.log.info('another flakeship prepares the same cache folder; waiting for it'),
        }), true);
        return (await completeFor(at.cache, wanted)) ?? (await make(at, extras));
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function make(at, extras) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const { exec, env, log, cache } = at;
        await makeFolders(cache);
        await requireNamespaces(at);
        log.info(`Preparing a private Nix in ${cache.root}; nothing outside that folder changes`);
        const official = await reachableRelease();
        const sets = [
            ...(official ? [] : [newestNix]),
            machineTools,
            ...(extras.nix ?? []),
            ...(extras.trees ?? []),
        ];
        const { files, downloaded } = await timed(log, 'fetching packages', () => fetchPackages(exec, env, cache.downloads, sets));
        log.info(`  ${(0,lib_text/* bytes */.ee)(downloaded)} downloaded from the Debian archive`);
        const work = __addDisposableResource(env_2, await (0,system_files/* temporaryFolder */.yy)(cache.root, 'work-'), true);
        const tree = (set) => (0,external_node_path_.join)(work.path, set.name);
        await timed(log, 'unpacking packages', async () => {
            for (const set of sets)
                await unpackPackages(exec, env, files.get(set.name) ?? [], tree(set));
        });
        const debian = (set) => debianNixTarball(exec, env, { nixTree: tree(set), toolTree: tree(machineTools), packages: files.get(set.name) ?? [] }, cache.downloads);
        return await timed(log, 'installing', async () => {
            await debianQemu(exec, env, tree(machineTools), cache.nix);
            const nix = await private_nix_install(at, work.path, official ?? (await debian(newestNix)));
            const done = { format: 1, nix, extra: { ...(await readReady(cache))?.extra } };
            for (const set of extras.nix ?? [])
                done.extra[set.name] = await private_nix_install(at, work.path, await debian(set));
            for (const set of extras.trees ?? [])
                done.extra[set.name] = await addTree(at, done, tree(set));
            await keepFromCollection(cache, [nix, ...Object.values(done.extra)]);
            await writeReady(cache, done);
            return done;
        });
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
async function makeFolders(cache) {
    for (const folder of [
        cache.downloads,
        cache.mountPoint,
        (0,external_node_path_.join)(cache.nix, 'flakeship'),
        (0,external_node_path_.join)(cache.nix, 'etc/nix'),
        (0,external_node_path_.join)(cache.nix, 'etc/nix-offline'),
    ]) {
        await (0,system_files/* makeFolder */.fc)(folder).catch((cause) => {
            throw new errors/* MachineError */.Ml(`cannot write ${folder}; set FLAKESHIP_CACHE to a folder that is writable`, {
                cause,
            });
        });
    }
}
/** Before anything is downloaded: the private root works here. */
async function requireNamespaces({ exec, env, cache }) {
    const said = await inside(exec, cache)('true', [], { env });
    if (said.code === 0)
        return;
    throw new errors/* MachineError */.Ml('a private Nix needs root or user namespaces, and this machine refuses both; install Nix 2.26 or newer, or run as root (in a container: privileged)', { cause: said.stderr.trim() });
}
/** Garbage collection in the private store must not take Nix itself. */
async function keepFromCollection(cache, paths) {
    const roots = (0,external_node_path_.join)(cache.nix, 'var/nix/gcroots');
    for (const path of paths) {
        await (0,promises_.rm)((0,external_node_path_.join)(roots, (0,external_node_path_.basename)(path)), { force: true });
        await (0,promises_.symlink)(path, (0,external_node_path_.join)(roots, (0,external_node_path_.basename)(path)));
    }
}
/** The official release, where its server answers within a few seconds. */
async function reachableRelease() {
    const known = (0,releases/* release */._r)(releases/* defaultRelease */.f4, (0,machine/* nixSystem */.DH)(process.arch, process.platform));
    return known && (await answers(known.url)) ? { from: known.url, sha256: known.sha256 } : undefined;
}
/** Whether a server answers at all within a few seconds. */
function answers(url) {
    return fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(4000) }).then((response) => response.ok, () => false);
}
/** Installs a release tarball into the private store; gives the store path of Nix. */
async function private_nix_install({ exec, env, cache }, work, source) {
    const env_3 = { stack: [], error: void 0, hasError: false };
    try {
        const folder = __addDisposableResource(env_3, await (0,system_files/* temporaryFolder */.yy)(work, 'release-'), true);
        const unpacked = await (0,tarball/* unpackRelease */.O)(exec, env, source, folder.path);
        const nix = await (0,install/* moveStorePaths */.XI)(unpacked, cache.nix);
        const hasShell = await (0,system_files/* exists */.t2)((0,external_node_path_.join)(cache.nix, nix.slice('/nix/'.length), 'libexec/sh'));
        const settings = { buildUsersGroup: '', ...(hasShell ? { sandboxShell: `${nix}/libexec/sh` } : {}) };
        await (0,files/* writeWhole */.f8)((0,external_node_path_.join)(cache.nix, 'etc/nix/nix.conf'), (0,nix_conf/* nixConf */.C)(settings));
        await (0,files/* writeWhole */.f8)((0,external_node_path_.join)(cache.nix, 'etc/nix-offline/nix.conf'), (0,nix_conf/* nixConf */.C)({ ...settings, substituters: [] }));
        await (0,install/* register */.kz)(inside(exec, cache), privateEnvironment(env, cache, nix), unpacked, nix);
        return nix;
    }
    catch (e_3) {
        env_3.error = e_3;
        env_3.hasError = true;
    }
    finally {
        const result_3 = __disposeResources(env_3);
        if (result_3)
            await result_3;
    }
}
async function addTree({ exec, env, cache }, { nix }, tree) {
    const { stdout } = await (0,system_exec/* run */.e)(inside(exec, cache), `${nix}/bin/nix`, ['store', 'add', '--name', 'source', tree], { env: privateEnvironment(env, cache, nix) });
    return stdout.trim();
}
async function timed(log, what, work) {
    log.status(`${what} …`);
    const start = performance.now();
    const result = await work();
    log.status('');
    log.info(`  ${what}: ${(0,lib_text/* duration */.p0)((performance.now() - start) / 1000)}`);
    return result;
}

// EXTERNAL MODULE: ./src/host/terminal.js + 1 modules
var terminal = __webpack_require__(1627);
// EXTERNAL MODULE: ./src/system/environment.js
var system_environment = __webpack_require__(4114);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./src/system/programs.js
var programs = __webpack_require__(8094);
;// CONCATENATED MODULE: ./src/system/foreground.js




/** The last one says that the terminal has another size: it goes to those only whose session has the terminal. */
const handedOn = ['SIGINT', 'SIGTERM', 'SIGWINCH'];
/**
 * Runs a command in our place: it has our streams, and a channel by which we hand on signals. Our own Ctrl-C does
 * not reach it by the terminal, since it is in a session of its own; it ends when we are killed. Gives its exit code.
 */
async function runInForeground(command, env) {
    const [name = '', ...args] = command;
    const program = (0,programs/* resolveProgram */.d)(name, env.PATH ?? '');
    if (!program.includes('/'))
        throw new errors/* MachineError */.Ml(`there is no ${name} on PATH; install it and try again`);
    const child = (0,external_node_child_process_.spawn)(program, args, {
        env: { ...env },
        stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
        detached: true,
    });
    const hands = handedOn.map((signal) => [signal, () => child.connected && child.send({ signal })]);
    for (const [signal, hand] of hands)
        process.on(signal, hand);
    try {
        const [code, signal] = await (0,external_node_events_.once)(child, 'close');
        if (code === null)
            throw new errors/* MachineError */.Ml(`our process in the private root was ended by ${signal}; was there too little memory?`);
        return code;
    }
    finally {
        for (const [signal, hand] of hands)
            process.off(signal, hand);
    }
}
/** The other end: signals that come by the channel are as if sent to us. */
function acceptSignals() {
    if (!process.send)
        return;
    process.on('message', (message) => {
        const signal = handedOn.find((known) => known === message.signal);
        if (signal)
            process.emit(signal);
    });
    process.channel?.unref();
}

;// CONCATENATED MODULE: ./src/terminal/with-nix.js









/** Set where we are the inner process; it keeps us from going in a second time. */
const marker = 'FLAKESHIP_INSIDE';
/**
 * Runs the command where there is a Nix. On a machine that has one: undefined, go on here. Elsewhere the same command
 * runs once more in a private root with a Nix of our own, and this is its exit code.
 */
async function withNix({ environment, stderr, words }) {
    if (environment[marker]) {
        acceptSignals();
        return undefined;
    }
    const env = (0,system_environment/* toolEnvironment */.u)(environment);
    if (await (0,find_nix/* findNix */.rv)(system_exec/* exec */.m, env))
        return undefined;
    const cache = cacheFolder(environment);
    const { log } = (0,terminal/* terminalHost */.P)({
        values: new Map(),
        environment,
        signal: new AbortController().signal,
        stderr,
        verbose: false,
    });
    const { nix } = await preparePrivateNix({ exec: system_exec/* exec */.m, env, log, cache });
    const network = (await answers('https://cache.nixos.org/nix-cache-info')) ? 'online' : 'offline';
    if (network === 'offline')
        log.info('cache.nixos.org does not answer: everything that is not here is built');
    const command = [process.execPath, ...process.execArgv, process.argv[1] ?? '', ...words];
    return runInForeground(privateRootCommand(rootOf(cache), command), {
        ...privateEnvironment(env, cache, nix, network),
        [marker]: '1',
    });
}


/***/ }),

/***/ 8630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

;// CONCATENATED MODULE: ../../node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ../../node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ })

};
