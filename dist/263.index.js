export const id = 263;
export const ids = [263];
export const modules = {

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


/***/ }),

/***/ 8938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ derivationName),
/* harmony export */   h: () => (/* binding */ DerivationFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
/* harmony import */ var _derivation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7064);




/** Reads `.drv` files of the store, each once; undefined for what is missing or unknown. */
class DerivationFiles {
    #read = new Map();
    async read(drvPath) {
        if (this.#read.has(drvPath))
            return this.#read.get(drvPath);
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(drvPath).catch(() => undefined);
        return this.#keep(drvPath, text);
    }
    /** Whether the store has it at all, readable or not. */
    async has(drvPath) {
        const missing = (await this.read(drvPath)) === undefined && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(drvPath).catch((error) => error));
        return !missing;
    }
    /** The readable ones of these, by their paths. */
    async all(drvPaths) {
        const found = new Map();
        let count = 0;
        for (const drvPath of drvPaths) {
            // to wait for each of 50,000 small files takes several times as long as to read them
            const known = this.#read.has(drvPath) ? this.#read.get(drvPath) : this.#keep(drvPath, readNow(drvPath));
            if (known !== undefined)
                found.set(drvPath, known);
            count += 1;
            if (count % atOnce === 0)
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
        }
        return found;
    }
    #keep(drvPath, text) {
        const derivation = text && (0,_derivation_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDerivation */ .rN)(text, _derivation_js__WEBPACK_IMPORTED_MODULE_3__/* .telling */ .gM);
        this.#read.set(drvPath, derivation);
        return derivation;
    }
}
/** Files after which signals and timers get their turn. */
const atOnce = 200;
function readNow(drvPath) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(drvPath);
    }
    catch {
        return undefined; // the caller tells what is missing from what is unknown
    }
}
/** `hello-2.12` of `/nix/store/HASH-hello-2.12.drv`. */
function derivationName(drvPath) {
    return drvPath.replace(/^.*\/[0-9a-z]{32}-/, '').replace(/\.drv$/, '');
}


/***/ }),

/***/ 7064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I_: () => (/* binding */ hasFixedOutput),
  rN: () => (/* binding */ parseDerivation),
  gM: () => (/* binding */ telling)
});

;// CONCATENATED MODULE: ./src/nix/aterm.js
const quote = '"'.charCodeAt(0);
const backslash = '\\'.charCodeAt(0);
const closing = { '[': ']', '(': ')' };
const unescaped = { n: '\n', r: '\r', t: '\t' };
/** Reads terms of a `.drv` file one after the other. Everything gives undefined or false where the text is something else. */
class Aterm {
    #bytes;
    #at;
    constructor(bytes, at) {
        this.#bytes = bytes;
        this.#at = at;
    }
    skip(character) {
        const isThere = this.#bytes[this.#at] === character.charCodeAt(0);
        if (isThere)
            this.#at += 1;
        return isThere;
    }
    /** Nothing but white space is left. */
    isAtEnd() {
        return this.#bytes.toString('latin1', this.#at).trim() === '';
    }
    /** So many terms, each with the comma behind it. */
    fields(count) {
        const terms = [];
        while (terms.length < count) {
            const one = this.term();
            if (one === undefined || !this.skip(','))
                return undefined;
            terms.push(one);
        }
        return terms;
    }
    /** One string, list or tuple. */
    term() {
        const open = String.fromCharCode(this.#bytes[this.#at] ?? 0);
        if (open === '"')
            return this.#string();
        const close = closing[open];
        if (close === undefined)
            return undefined;
        const items = [];
        this.#at += 1;
        while (!this.skip(close)) {
            if (items.length > 0 && !this.skip(','))
                return undefined;
            const item = this.term();
            if (item === undefined)
                return undefined;
            items.push(item);
        }
        return items;
    }
    /** Goes over a flat list without reading it. */
    skipTerm() {
        if (!this.skip('['))
            return false;
        for (let isFirst = true; !this.skip(']'); isFirst = false) {
            if ((!isFirst && !this.skip(',')) || this.#end() === undefined)
                return false;
        }
        return true;
    }
    /** A list of names with values, of which only the wanted ones are read. */
    variables(wanted) {
        const found = {};
        const lengths = new Set([...(wanted ?? [])].map((name) => name.length));
        if (!this.skip('['))
            return undefined;
        for (let isFirst = true; !this.skip(']'); isFirst = false) {
            if ((!isFirst && !this.skip(',')) || !this.skip('('))
                return undefined;
            const place = this.#end();
            if (place === undefined || !this.skip(','))
                return undefined;
            // most names need not be read: their length tells that they are others
            const name = wanted === undefined || lengths.has(place[1] - place[0]) ? this.#text(place) : undefined;
            const isWanted = name !== undefined && (wanted === undefined || wanted.has(name));
            const value = this.#end();
            if (value === undefined || !this.skip(')'))
                return undefined;
            if (isWanted)
                found[name] = this.#text(value);
        }
        return found;
    }
    /** Goes over a string; gives where its text begins and ends. */
    #end() {
        const bytes = this.#bytes;
        if (bytes[this.#at] !== quote)
            return undefined;
        const start = this.#at + 1;
        for (let end = bytes.indexOf(quote, start); end !== -1; end = bytes.indexOf(quote, end + 1)) {
            let escapes = 0;
            while (bytes[end - 1 - escapes] === backslash)
                escapes += 1;
            if (escapes % 2 === 1)
                continue;
            this.#at = end + 1;
            return [start, end];
        }
        return undefined;
    }
    #string() {
        const place = this.#end();
        return place && this.#text(place);
    }
    #text(place) {
        const text = this.#bytes.toString('utf8', ...place);
        return text.includes('\\')
            ? text.replace(/\\([\s\S])/g, (_, letter) => unescaped[letter] ?? letter)
            : text;
    }
}

;// CONCATENATED MODULE: ./src/nix/derivation.js

/** The variables that say how and where it is built; the others are the bulk of a file. */
const telling = new Set(['requiredSystemFeatures', 'outputHash', '__json']);
/** Reads a `.drv` file (ATerm); undefined for what is no derivation that we know. Without `wanted`, all variables. */
function parseDerivation(text, wanted) {
    const bytes = typeof text === 'string' ? Buffer.from(text) : text;
    const start = /^(?:Derive|DrvWithVersion)(?=\()/.exec(bytes.toString('latin1', 0, 20))?.[0];
    if (start === undefined)
        return undefined;
    const aterm = new Aterm(bytes, start.length);
    // DrvWithVersion names its version first (research: evaluation §4.3)
    if (!aterm.skip('(') || (start !== 'Derive' && aterm.fields(1) === undefined))
        return undefined;
    const fields = aterm.fields(5);
    if (fields === undefined || !aterm.skipTerm() || !aterm.skip(','))
        return undefined;
    const env = aterm.variables(wanted);
    if (env === undefined || !aterm.skip(')') || !aterm.isAtEnd())
        return undefined;
    const [outputs, inputDrvs, inputSrcs, system, builder] = fields;
    if (typeof system !== 'string' || typeof builder !== 'string')
        return undefined;
    if (![outputs, inputDrvs, inputSrcs].every(Array.isArray))
        return undefined;
    return {
        outputs: Object.fromEntries(entries(outputs, word)),
        inputDrvs: new Map(entries(inputDrvs, outputsOf)),
        inputSrcs: strings(inputSrcs),
        system,
        builder,
        env,
        requiredSystemFeatures: features(env),
        ...(isDynamic(inputDrvs) ? { isDynamic: true } : {}),
    };
}
/** A hash says beforehand what it makes, so that Nix lets it use the network. */
function hasFixedOutput({ env }) {
    return (env.outputHash ?? /"outputHash":"([^"]*)/.exec(env.__json ?? '')?.[1] ?? '') !== '';
}
/** A plain list of outputs, or for dynamic derivations a pair of that list and what hangs below. */
function outputsOf(needed) {
    return Array.isArray(needed?.[0]) ? strings(needed[0]) : strings(needed);
}
/** Whether something hangs below the outputs of an input (research: evaluation §4.3). */
function isDynamic(inputs) {
    if (!Array.isArray(inputs))
        return false;
    return inputs.some((input) => {
        const [outputs, below] = (Array.isArray(input) && Array.isArray(input[1]) && input[1]) || [];
        return Array.isArray(outputs) && Array.isArray(below) && below.length > 0;
    });
}
function features(env) {
    if (env.__json === undefined)
        return words(env.requiredSystemFeatures);
    try {
        const attributes = JSON.parse(env.__json);
        const listed = attributes?.requiredSystemFeatures;
        return typeof listed === 'string' ? words(listed) : strings(Array.isArray(listed) ? listed : []);
    }
    catch {
        return [];
    }
}
const words = (text = '') => text.split(/\s+/).filter((word) => word !== '');
function strings(term) {
    if (!Array.isArray(term))
        return [];
    // a copy keeps no room to grow, which a list that was filled by push holds for good
    return term.every((item) => typeof item === 'string')
        ? [...term]
        : term.filter((item) => typeof item === 'string');
}
const word = (term) => (typeof term === 'string' ? term : '');
/** The first fields of a list of tuples, each with what `value` makes of the second. */
function entries(term, value) {
    const found = [];
    for (const tuple of Array.isArray(term) ? term : []) {
        if (Array.isArray(tuple))
            found.push([word(tuple[0]), value(tuple[1])]);
    }
    return found;
}


/***/ })

};
