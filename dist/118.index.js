export const id = 118;
export const ids = [118];
export const modules = {

/***/ 98395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ outsideText),
/* harmony export */   GJ: () => (/* binding */ byteCount),
/* harmony export */   TJ: () => (/* binding */ storePath),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   om: () => (/* binding */ storePaths),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   u_: () => (/* binding */ storeFile)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70458);

const storePathShape = /^\/nix\/store\/[0-9a-df-np-sv-z]{32}-[0-9A-Za-z+\-._?=]{1,211}$/;
/** An absolute store path; the name part as Nix allows it. */
const storePath = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(storePathShape, 'not a store path'));
/** A list of them, looked at as a whole: a plan of 50,000 derivations has hundreds of thousands in such lists. */
const storePaths = valibot__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .IeY((value) => Array.isArray(value) && value.every((one) => typeof one === 'string' && storePathShape.test(one)), 'not a list of store paths');
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

/***/ 30643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ evidence)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70458);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98395);


const verdict = valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['booted', 'failed', 'undecided']);
/** `direct` is a VM's own script, which loads the kernel itself; `u-boot` starts the cards of boards. */
const firmware = valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['direct', 'bios', 'uefi', 'u-boot']);
/** What one boot of one image showed. */
const evidence = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    document: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('evidence'),
    version: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    created: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    target: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
    /** Of the target that was booted, so that a boot of another run is known as such. */
    drvPath: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .storePath */ .TJ),
    firmware,
    verdict,
    /** What decided it: the rule of the table (or time-out, exit) and the text it matched. */
    decided: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ by: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), text: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .outsideText */ .F3 }),
    /** What QEMU ran on; both are left out where QEMU was never started. */
    accelerator: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['kvm', 'tcg']), reason: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .outsideText */ .F3) })),
    machine: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ memoryMiB: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), cpus: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() })),
    /** Until the verdict: from power-on, or from the start of a script that never powered on. */
    seconds: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .YA,
    /** Seconds from power-on, in order. */
    milestones: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), seconds: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .YA })),
    /** What the image asked for and did not get, in words. */
    replaced: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .outsideText */ .F3),
    /** What a command over SSH said, where one was asked for. */
    command: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ command: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), code: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()), output: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .outsideText */ .F3 })),
    serialLog: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .relativePath */ .iZ,
    screenshot: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .relativePath */ .iZ),
    /** The last lines of the console, or of what a script said that started no QEMU, so that a report needs no file. */
    tail: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .outsideText */ .F3),
});


/***/ }),

/***/ 70231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tp: () => (/* binding */ parseDocument),
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   ft: () => (/* binding */ writeDocument),
/* harmony export */   u0: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(70458);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1730);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79470);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30643);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72541);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34528);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49587);










/** Every document that parts exchange, by the word in its `document` field. */
const documents = { plan: _plan_js__WEBPACK_IMPORTED_MODULE_6__/* .plan */ .et, result: _result_js__WEBPACK_IMPORTED_MODULE_8__/* .result */ .Ke, evidence: _evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .evidence */ .M, report: _report_js__WEBPACK_IMPORTED_MODULE_7__/* .report */ .z };
/** A document larger than this is refused unread (bytes). */
const limit = 256 * 1024 * 1024;
/** Reads one document; what is not that document, or of another version, is refused with the reason. */
async function readDocument(name, file) {
    const unreadable = (cause) => {
        const why = cause.code === 'ENOENT' ? 'is not there' : `cannot be read (${cause.code})`;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${file} ${why}; give the ${name} document that an earlier step wrote`, { cause });
    };
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file).catch(unreadable);
    // a pipe or a device would be read for ever
    if (!found.isFile())
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${file} is not a file; give the ${name} document that an earlier step wrote`);
    if (found.size > limit)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${file} is larger than any ${name} document may be`);
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file).catch(unreadable);
    return parseDocument(name, bytes.toString('utf8'), file);
}
function parseDocument(name, text, file) {
    let raw;
    try {
        raw = JSON.parse(text);
    }
    catch (cause) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${file} is not valid JSON; make it again with flakeship`, { cause });
    }
    const head = valibot__WEBPACK_IMPORTED_MODULE_9__/* .safeParse */ .xLC(valibot__WEBPACK_IMPORTED_MODULE_9__/* .object */ .Ikc({ document: valibot__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(), version: valibot__WEBPACK_IMPORTED_MODULE_9__/* .number */ .aig() }), raw);
    if (!head.success || head.output.document !== name)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${file} is not a ${name} document of flakeship`);
    const known = documents[name].entries.version.literal;
    if (head.output.version !== known) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${file} is version ${head.output.version} of the ${name} document, this flakeship reads version ${known}; use the same version of flakeship for both steps`);
    }
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_9__/* .safeParse */ .xLC(documents[name], raw);
    if (parsed.success)
        return parsed.output;
    const [issue] = parsed.issues;
    const where = issue ? valibot__WEBPACK_IMPORTED_MODULE_9__/* .getDotPath */ .BuJ(issue) : undefined;
    const why = (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(`${where ?? 'top level'}: ${issue?.message ?? 'unknown'}`, 300);
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${file} is not a valid ${name} document, make it again with flakeship: ${why}`);
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
    valibot__WEBPACK_IMPORTED_MODULE_9__/* .parse */ .qgA(documents[name], value);
    await writeWhole(file, `${JSON.stringify(value, null, 1)}\n`);
}
async function writeWhole(file, content) {
    const temporary = `${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}.tmp`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, content);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, file);
    }
    catch (cause) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => { }); // the reason why it could not be written is the one to tell
        const code = String(cause.code);
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MachineError */ .Ml(`cannot write ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file)}: ${refusals[code] ?? code} (${file})`, { cause });
    }
}


/***/ }),

/***/ 72541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZZ: () => (/* binding */ imageSource),
/* harmony export */   Zd: () => (/* binding */ evaluationFailure),
/* harmony export */   et: () => (/* binding */ plan)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70458);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98395);


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
    needs: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .storePaths */ .om,
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
    /** What was asked for, as one word: only plans of the same selection can be compared. */
    selection: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc),
    /** The commit that the change is compared with, where there is one. */
    base: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^[0-9a-f]{40}([0-9a-f]{24})?$/, 'not a commit'))),
    /** How the work is split over jobs; absent where one machine does all of it. */
    shards: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(shard)),
    /** Where other jobs get sources that are inputs of the flake; absent where nothing is handed over. */
    sources: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(source)),
    /** Names that exist and were not selected. */
    unselected: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU),
    warnings: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .outsideText */ .F3),
});


/***/ }),

/***/ 34528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70458);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98395);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30643);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72541);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49587);





/**
 * What became of a target since the base. revision: it differs only in what follows from the flake's own source or
 * revision. broken: it does not evaluate any more; new-broken: it is new, and does not evaluate; repaired: it evaluates again.
 */
const becoming = valibot__WEBPACK_IMPORTED_MODULE_4__/* .picklist */ .KIO([
    'unchanged',
    'revision',
    'changed',
    'added',
    'removed',
    'broken',
    'still-broken',
    'new-broken',
    'repaired',
]);
const size = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ bytes: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .byteCount */ .GJ, paths: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .byteCount */ .GJ });
const packageChange = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    name: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    change: valibot__WEBPACK_IMPORTED_MODULE_4__/* .picklist */ .KIO(['up', 'down', 'versions', 'added', 'removed', 'rebuilt']),
    /** Oldest first; empty where the name has no version. */
    before: valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    after: valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    /** What it takes more, or less, than before. */
    bytes: valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .ndf()),
});
/** What a change does to each target, against the same target at the base. */
const impact = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    base: valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ revision: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()), created: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }),
    targets: valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        /** The id of the target, or its name at the base where it is gone. */
        id: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
        host: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU),
        became: becoming,
        /** Of what is new or changed: how many derivations nobody has yet, and some that need none of the others. */
        toBuild: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ count: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .byteCount */ .GJ, first: valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()) })),
        /** Of what is new or changed, as far as listings were kept. */
        closure: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ before: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(size), after: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(size) })),
        /** The largest change of size first; left out where one of the listings is not known. */
        packages: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(packageChange)),
        reason: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .outsideText */ .F3),
    })),
});
/** All documents of a run merged: data only, the words are in features/report. */
const report = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    document: valibot__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('report'),
    version: valibot__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1),
    created: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    /** True only if everything that was asked for went well. */
    ok: valibot__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    flake: _plan_js__WEBPACK_IMPORTED_MODULE_2__/* .plan */ .et.entries.flake,
    nix: _plan_js__WEBPACK_IMPORTED_MODULE_2__/* .plan */ .et.entries.nix,
    seconds: valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        evaluate: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig()),
        build: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig()),
        boot: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig()),
    }),
    /** Targets without a result (dry run, lost shard) have outcome `missing`. */
    targets: valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        ..._result_js__WEBPACK_IMPORTED_MODULE_3__/* .targetResult */ .Dr.entries,
        outcome: valibot__WEBPACK_IMPORTED_MODULE_4__/* .picklist */ .KIO([..._result_js__WEBPACK_IMPORTED_MODULE_3__/* .targetResult */ .Dr.entries.outcome.options, 'missing']),
        fingerprint: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc),
    })),
    evaluationFailures: valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluationFailure */ .Zd),
    refusals: _plan_js__WEBPACK_IMPORTED_MODULE_2__/* .plan */ .et.entries.refusals,
    buildFailures: valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_result_js__WEBPACK_IMPORTED_MODULE_3__/* .buildFailure */ .He),
    /** Which machine built which derivations, where others than the machine itself took part; seconds of all its builds. */
    machines: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), built: valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()), seconds: valibot__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig() }))),
    boots: valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .evidence */ .M),
    /** Where there is a base to compare with. */
    impact: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(impact),
    /** Names that exist and were not selected, so that a later run does not take them for removed or new. */
    unselected: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)),
    warnings: valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
});


/***/ }),

/***/ 49587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ targetResult),
/* harmony export */   He: () => (/* binding */ buildFailure),
/* harmony export */   Ke: () => (/* binding */ result)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70458);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98395);


/** built and fetched happened in this run; cached was there; cancelled was stopped before it was known. */
const outcome = valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['built', 'fetched', 'cached', 'failed', 'not-here', 'skipped', 'cancelled']);
const image = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** The file in the store. */
    file: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .storeFile */ .u_,
    name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    bytes: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .byteCount */ .GJ,
    sha256: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc,
    format: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** How the file was found. */
    source: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const targetResult = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
    names: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU),
    host: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU),
    kind: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
    system: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
    drvPath: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .storePath */ .TJ,
    outcome,
    reason: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .outsideText */ .F3),
    outputs: valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU, valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .storePath */ .TJ)),
    /** From the start of the first of its own derivations to the end of the last; 0 where nothing was built. */
    seconds: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .YA,
    closure: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ bytes: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .byteCount */ .GJ, paths: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ path: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .storePath */ .TJ, bytes: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .byteCount */ .GJ })) })),
    images: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(image),
    /** The `run-*-vm` script of a VM. */
    runner: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .storeFile */ .u_),
    /** Where the link that keeps the output from garbage collection is. */
    link: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .relativePath */ .iZ),
});
const derivationResult = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    drvPath: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .storePath */ .TJ,
    name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    machine: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Seconds since the build began. */
    start: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .YA,
    stop: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .YA),
    phases: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), start: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .YA })),
    outcome: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['built', 'failed', 'cancelled']),
});
/** What kind of failure it is; what people do about it depends on this. */
const failureClass = valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO([
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
const buildFailure = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    drvPath: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .storePath */ .TJ),
    name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    message: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .outsideText */ .F3,
    class: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(failureClass),
    /** One sentence: what to do about it. */
    hint: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .outsideText */ .F3),
    /** The phase in which it ended. */
    phase: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** The last lines of its log, at most 25. */
    log: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .outsideText */ .F3),
    logFile: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .relativePath */ .iZ),
    /** From a target down to the derivation, as store derivations. */
    chain: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .storePath */ .TJ),
    /** The ids of all targets that fall with it. */
    targets: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU),
});
const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    document: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('result'),
    version: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    shard: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
    created: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** SHA-256 of the plan.json that it was built from, so that results of another evaluation are known as such. */
    plan: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc),
    machine: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ system: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU, cores: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), nix: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    seconds: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .YA,
    interrupted: valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    targets: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(targetResult),
    derivations: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(derivationResult),
    failures: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(buildFailure),
});


/***/ }),

/***/ 8292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q3: () => (/* binding */ sha256File),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   t2: () => (/* binding */ exists),
/* harmony export */   yy: () => (/* binding */ temporaryFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);





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


/***/ })

};
