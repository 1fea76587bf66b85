export const id = 56;
export const ids = [56];
export const modules = {

/***/ 53507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ action)
/* harmony export */ });
/* harmony import */ var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);

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

/***/ 71672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ relayInputs),
/* harmony export */   n: () => (/* binding */ requireCheckName)
/* harmony export */ });
/* harmony import */ var _features_relay_artifact_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37536);
/* harmony import */ var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);



/** Of parts that hand something to other jobs. */
const relayInputs = {
    name: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('tells several checks of one run apart; part of the names of their artifacts', '', {
        placeholder: 'NAME',
        only: 'github',
    }),
};
function requireCheckName(name) {
    if (name === '' || _features_relay_artifact_names_js__WEBPACK_IMPORTED_MODULE_2__/* .checkName */ .I3.test(name))
        return;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`input name may have letters, digits, dots and underscores, at most 40, not ${JSON.stringify(name)}`);
}


/***/ }),

/***/ 72790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ nixOf),
/* harmony export */   N: () => (/* binding */ outFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _features_setup_found_nix_find_nix_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33501);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1730);
/* harmony import */ var _nix_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84408);
/* harmony import */ var _system_environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84114);
/* harmony import */ var _system_exec_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32522);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8292);








/** The Nix of this machine, for parts that need one. */
async function nixOf(host) {
    return new _nix_command_js__WEBPACK_IMPORTED_MODULE_4__/* .Nix */ .a(await (0,_features_setup_found_nix_find_nix_js__WEBPACK_IMPORTED_MODULE_2__/* .requireNix */ .ro)(_system_exec_js__WEBPACK_IMPORTED_MODULE_6__/* .exec */ .m, (0,_system_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .toolEnvironment */ .uQ)(host.environment)), _system_exec_js__WEBPACK_IMPORTED_MODULE_6__/* .exec */ .m);
}
/** The output folder, made, as an absolute path. */
async function outFolder(out) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(out);
    const isNew = !(await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_7__/* .exists */ .t2)(folder));
    try {
        await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_7__/* .makeFolder */ .fc)(folder);
        // in a repository it is nobody's change; a folder that was there is the person's own
        if (isNew)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.gitignore'), '*\n');
    }
    catch (cause) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MachineError */ .Ml(`cannot make the output folder ${folder}: choose another one with --out`, {
            cause,
        });
    }
    return folder;
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
    const middle = 'shard' in handed ? [handed.shard] : [];
    return [prefix(check), handed.kind, ...middle, handed.attempt].join('-');
}
const pattern = /^(.+?)-(?:(plan|report)|result-([a-z0-9_-]+))-(\d{1,6})$/;
/** What an artifact of this check is; undefined for those of others. */
function readArtifactName(check, name) {
    const [, start, simple, shard, number] = pattern.exec(name) ?? [];
    if (start !== prefix(check))
        return undefined;
    const attempt = Number(number);
    if (simple === 'plan' || simple === 'report')
        return { kind: simple, attempt };
    return shard === undefined ? undefined : { kind: 'result', shard, attempt };
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
    return {
        ...(plan === undefined ? {} : { plan }),
        ...(report === undefined ? {} : { report }),
        results: new Map(found.flatMap(({ handed, artifact }) => handed.kind === 'result' ? [[handed.shard, artifact]] : [])),
    };
}


/***/ }),

/***/ 84220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   V: () => (/* binding */ nameOf)
/* harmony export */ });
/** What a person calls an attribute that fails: the target that it would have been. */
function nameOf({ names, attribute }) {
    return names[0] ?? attribute;
}
/** `file:line`, as editors and terminals open it. */
function placeOf({ file, line }) {
    return `${file}:${line}`;
}


/***/ }),

/***/ 72891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qz: () => (/* binding */ failureSentence),
/* harmony export */   _F: () => (/* binding */ warningLines),
/* harmony export */   w7: () => (/* binding */ failureLines)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79470);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84220);
/* harmony import */ var _terminal_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52004);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23453);




/** More of one kind than this are counted; plan.json has all. */
const most = { failures: 50, warnings: 20 };
/** What does not evaluate, why, and where: one line each, for a log that goes on. */
function failureLines({ failures }) {
    const lines = failures.map((failure) => `${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .marks */ .Z8.bad} ${failureSentence(failure)}`);
    return (0,_terminal_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .capped */ .uo)(lines, most.failures, (left) => (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(left, 'more attribute that does not evaluate', 'more attributes that do not evaluate'));
}
function failureSentence(failure) {
    const { message, position } = failure;
    const place = position ? ` (${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$)(position))})` : '';
    return `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .V)(failure))} ${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .notEvaluated */ .JB}: ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(message, 500)}${place}`;
}
function warningLines(warnings) {
    const lines = warnings.map((warning) => `  warning: ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(warning, 300)}`);
    return (0,_terminal_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .capped */ .uo)(lines, most.warnings, (left) => (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(left, 'more warning'));
}


/***/ }),

/***/ 52004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   ji: () => (/* binding */ spaced),
/* harmony export */   uo: () => (/* binding */ capped)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79470);

/** How much of a log or a message a terminal shows; the report has more. */
const mostLines = 8;
const mostColumns = 300;
/** Groups of lines with an empty line between them; a group without lines leaves none. */
function spaced(groups) {
    return groups
        .filter((lines) => lines.length > 0)
        .flatMap((lines, i) => (i === 0 ? [...lines] : ['', ...lines]));
}
/** The first or the last lines of a text from outside, set off so that they cannot pass for ours. */
function quoted(text, part) {
    const lines = (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text)
        .split('\n')
        .filter((line) => line.trim() !== '');
    const shown = part === 'first' ? lines.slice(0, mostLines) : lines.slice(-mostLines);
    return shown.map((line) => `    | ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(line, mostColumns).trimEnd()}`);
}
/** The first lines of a list, and one that says how many more there are. */
function capped(lines, most, more) {
    const left = lines.length - most;
    return left > 0 ? [...lines.slice(0, most), `  … and ${more(left)}`] : [...lines];
}


/***/ }),

/***/ 23453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JB: () => (/* binding */ notEvaluated),
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   Nu: () => (/* binding */ firmwareWords),
/* harmony export */   WW: () => (/* binding */ refusalWords),
/* harmony export */   Z8: () => (/* binding */ marks),
/* harmony export */   k8: () => (/* binding */ runsOn),
/* harmony export */   ot: () => (/* binding */ classWords),
/* harmony export */   wX: () => (/* binding */ outcomeWords),
/* harmony export */   zT: () => (/* binding */ acceleratorWords)
/* harmony export */ });
/** Beside a target that was not found, because its attribute fails. */
const notEvaluated = 'does not evaluate';
/** Everything that a report says in words about an enumeration. */
const marks = { well: '✓', aside: '–', bad: '✗' };
const outcomeWords = {
    built: 'built',
    fetched: 'fetched',
    cached: 'was there',
    failed: 'failed',
    'not-here': 'not built here',
    skipped: 'skipped',
    cancelled: 'stopped',
    missing: 'no result',
};
/** What nixpkgs says of a package that it refuses; its name stands before. */
const refusalWords = {
    unfree: 'has an unfree license',
    blocklisted: 'has a license that the configuration excludes',
    'non-source': 'is not built from source',
    broken: 'is marked as broken',
    unsupported: 'is not for this system',
    insecure: 'is marked as insecure',
    problem: 'has a known problem',
};
const verdictWords = {
    booted: 'booted',
    failed: 'did not boot',
    undecided: 'undecided',
};
const firmwareWords = {
    direct: 'its own script',
    bios: 'BIOS',
    uefi: 'UEFI',
    'u-boot': 'U-Boot',
};
const acceleratorWords = {
    kvm: 'KVM',
    tcg: 'emulation (TCG)',
};
function runsOn({ accelerator }) {
    return accelerator ? acceleratorWords[accelerator.name] : '–';
}
const classWords = {
    'access-denied': 'access denied',
    assertion: 'assertion',
    'build-failed': 'build failed',
    collision: 'collision',
    daemon: 'Nix daemon',
    'disk-full': 'disk full',
    'foreign-system': 'foreign system',
    'hash-mismatch': 'hash mismatch',
    'image-too-small': 'image too small',
    'kernel-config': 'kernel options',
    'kernel-module': 'kernel module',
    limits: 'limit of the machine',
    'missing-derivation': 'missing derivation',
    'missing-feature': 'missing system feature',
    'missing-source': 'missing source',
    network: 'network',
    'no-machine': 'no machine',
    'no-output': 'no output',
    'out-of-memory': 'killed for memory',
    patch: 'patch does not apply',
    permission: 'permission',
    references: 'forbidden reference',
    sandbox: 'not in the sandbox',
    silent: 'silent too long',
    'stale-dependencies': 'stale dependency hash',
    substituter: 'substituter',
    'tests-failed': 'tests failed',
    'time-out': 'time-out',
};


/***/ }),

/***/ 33501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bn: () => (/* binding */ nixAt),
/* harmony export */   ro: () => (/* binding */ requireNix),
/* harmony export */   rv: () => (/* binding */ findNix)
/* harmony export */ });
/* unused harmony exports parseVersion, isTooOld */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90084);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1730);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79470);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8292);
/* harmony import */ var _system_machine_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39198);
/* harmony import */ var _installed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81240);








/** The oldest Nix that all tests run with. */
const oldestNix = '2.26.0';
/** Where an installed Nix is when it is not on PATH: most specific first. */
const wellKnown = (home) => [
    ...(home ? [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.nix-profile/bin'), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.local/state/nix/profile/bin')] : []),
    _installed_js__WEBPACK_IMPORTED_MODULE_7__/* .systemBin */ .v,
    '/run/current-system/sw/bin',
];
/** The first `nix` on PATH or in a well-known place; undefined where there is none. Too old is an error. */
async function findNix(exec, env) {
    const onPath = (env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/'));
    for (const folder of [...onPath, ...wellKnown(env.HOME)]) {
        const program = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'nix');
        if (await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_5__/* .exists */ .t2)(program, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK))
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
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MachineError */ .Ml(whyNot(program, stderr || stdout));
    if (isTooOld(is)) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MachineError */ .Ml(`${is.implementation} ${is.version} at ${program} is too old; Flakeship needs Nix ${oldestNix.replace(/\.0$/, '')} or newer`);
    }
    return { program, ...is, system: (0,_system_machine_js__WEBPACK_IMPORTED_MODULE_6__/* .nixSystem */ .DH)(process.arch, process.platform), env };
}
/** Nix says what is wrong first, and then how to ask it for help. */
function whyNot(program, said) {
    const why = /^error: *(.+)/m.exec(said)?.[1] ?? said.trim().split('\n').at(-1) ?? '';
    return /\bsetting\b|configuration line|has invalid value|Cannot parse Nix store/.test(why)
        ? `Nix cannot read its settings: ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(why)}; correct nix-conf, or the nix.conf of this machine`
        : `${program} does not work: ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(why)}; repair or remove it`;
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

/***/ 81240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readRecord),
/* harmony export */   v: () => (/* binding */ systemBin)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70458);


/** The profile that an installation of ours makes. */
const systemBin = '/nix/var/nix/profiles/default/bin';
/** Written into `/nix` by an installation of ours, so that later ones know it. */
const record = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    format: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    /** The store path of Nix. */
    nix: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** What it was installed from. */
    source: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const recordFile = '/nix/var/flakeship/installed.json';
/** The record of an installation of ours; undefined where Nix came from somebody else. */
async function readRecord(file = recordFile) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch(() => undefined);
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qFJ(), record), text);
    return parsed.success ? parsed.output : undefined;
}


/***/ }),

/***/ 91711:
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

/***/ 99288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ Aterm)
/* harmony export */ });
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
    /** All that was not read yet, one character for each byte. */
    rest() {
        return this.#bytes.toString('latin1', this.#at);
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


/***/ }),

/***/ 25645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ attributePath),
/* harmony export */   z: () => (/* binding */ nixString)
/* harmony export */ });
const bare = /^[a-zA-Z_][a-zA-Z0-9_'-]*$/;
const keywords = new Set(['assert', 'else', 'if', 'in', 'inherit', 'let', 'or', 'rec', 'then', 'with']);
const escapes = {
    '\\': '\\\\',
    '"': '\\"',
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
    $: '\\$',
};
/** Any text as a string of the Nix language: no quote or `${` in it ends or leaves the string. */
function nixString(text) {
    return `"${text.replace(/[\\"\n\r\t]|\$(?=\{)/g, (character) => escapes[character] ?? character)}"`;
}
/** An attribute path as Nix writes it: `nixosConfigurations."a.b".config`. */
function attributePath(parts) {
    return parts.map((part) => (bare.test(part) && !keywords.has(part) ? part : nixString(part))).join('.');
}


/***/ }),

/***/ 84408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ Nix)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70458);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
/* harmony import */ var _system_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68462);



/**
 * What every call of ours says, so that neither the machine's nix.conf nor the flake's `nixConfig`
 * decides it (research: platform S13). Warnings about unknown settings go to standard error.
 */
const always = [
    '--extra-experimental-features',
    'nix-command flakes',
    '--option',
    'accept-flake-config',
    'false',
    '--option',
    'flake-registry',
    '',
];
/** Nix as a command: text, JSON, or a process that goes on. */
class Nix {
    at;
    #exec;
    #options;
    constructor(at, exec, options = []) {
        this.at = at;
        this.#exec = exec;
        this.#options = options;
    }
    /** Runs `nix ARGS` and gives what it printed, whatever its exit code. */
    attempt(args, options = {}) {
        return this.#exec(this.at.program, this.#line(args), {
            ...options,
            env: { ...this.at.env, ...options.env },
        });
    }
    /** Like `attempt`, but an exit code other than 0 is a CommandError. */
    async run(args, options = {}) {
        const output = await this.attempt(args, options);
        if (output.code !== 0)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CommandError */ .Qd(['nix', ...args], output);
        return output.stdout;
    }
    /** Runs `nix ARGS`, whose standard output must be JSON of this shape. */
    async json(schema, args, options = {}) {
        return valibot__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qgA(schema, JSON.parse(await this.run(args, options)));
    }
    /** Starts `nix ARGS` and leaves it running; ends with us. */
    start(args, options = {}) {
        const env = { ...this.at.env, ...options.env };
        return (0,_system_process_js__WEBPACK_IMPORTED_MODULE_1__/* .start */ .n)(this.at.program, this.#line(args), { ...options, env, grace: 5 });
    }
    #line(args) {
        return [...always, ...this.#options, ...args];
    }
}


/***/ }),

/***/ 18938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ derivationName),
/* harmony export */   h: () => (/* binding */ DerivationFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _derivation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19492);




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

/***/ 19492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I_: () => (/* binding */ hasFixedOutput),
/* harmony export */   gM: () => (/* binding */ telling),
/* harmony export */   rN: () => (/* binding */ parseDerivation)
/* harmony export */ });
/* harmony import */ var _aterm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99288);

/** The variables that say how and where it is built; the others are the bulk of a file. */
const telling = new Set(['requiredSystemFeatures', 'outputHash', '__json']);
/** Reads a `.drv` file (ATerm); undefined for what is no derivation that we know. Without `wanted`, all variables. */
function parseDerivation(text, wanted) {
    const bytes = typeof text === 'string' ? Buffer.from(text) : text;
    const start = /^(?:Derive|DrvWithVersion)(?=\()/.exec(bytes.toString('latin1', 0, 20))?.[0];
    if (start === undefined)
        return undefined;
    const aterm = new _aterm_js__WEBPACK_IMPORTED_MODULE_0__/* .Aterm */ .S(bytes, start.length);
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


/***/ }),

/***/ 84114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ proxies),
/* harmony export */   Tf: () => (/* binding */ withGitFile),
/* harmony export */   ao: () => (/* binding */ guestEnvironment),
/* harmony export */   d2: () => (/* binding */ nixUserConf),
/* harmony export */   uQ: () => (/* binding */ toolEnvironment)
/* harmony export */ });
/** How the machine reaches others. */
const proxies = [
    'http_proxy',
    'https_proxy',
    'no_proxy',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'NO_PROXY',
    'all_proxy',
];
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
    'NIX_SSHOPTS',
    'SSH_AUTH_SOCK',
    ...proxies,
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

/***/ 32522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ run),
/* harmony export */   m: () => (/* binding */ exec)
/* harmony export */ });
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38321);
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64775);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1730);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68462);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78094);





const exec = async (program, args, options) => {
    // the toolkit's own search prints an error for each PATH entry that it may not read
    const file = (0,_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveProgram */ .d)(program, options.env.PATH ?? '');
    if (!file.includes('/'))
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MachineError */ .Ml(`there is no ${program} on PATH; install it and try again`);
    if (options.input !== undefined)
        return feed(file, args, options.input, options);
    const { exitCode, stdout, stderr } = await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_1__/* .getExecOutput */ .H)(`"${file}"`, [...args], {
        env: { ...options.env },
        silent: true,
        ignoreReturnCode: true,
        ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
        ...(options.onStderr === undefined ? {} : { listeners: { stderr: options.onStderr } }),
    });
    return { code: exitCode, stdout, stderr };
};
/** Without the toolkit, which does not listen for a pipe that breaks: a command may end before it has read its input. */
async function feed(file, args, input, { env, cwd, onStderr }) {
    const running = (0,_process_js__WEBPACK_IMPORTED_MODULE_3__/* .start */ .n)(file, args, { env, input, ...(cwd === undefined ? {} : { cwd }) });
    if (onStderr)
        running.stderr.on('data', onStderr);
    const said = [(0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)(running.stdout), (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)(running.stderr)];
    const [stdout, stderr, { code }] = await Promise.all([...said, running.exit]);
    return { code: code ?? 1, stdout, stderr };
}
/** Like `exec`, and any other exit code than 0 is a CommandError. */
async function run(exec, program, args, options) {
    const output = await exec(program, args, options);
    if (output.code !== 0)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CommandError */ .Qd([program, ...args], output);
    return output;
}


/***/ }),

/***/ 39198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ nixSystem),
/* harmony export */   OZ: () => (/* binding */ isHosted),
/* harmony export */   x1: () => (/* binding */ cores)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);

/** Cores that this process may use. */
const cores = () => (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)();
/** GitHub's own machine: nobody else works on it, and it is thrown away after the job. */
const isHosted = (environment) => environment.RUNNER_ENVIRONMENT === 'github-hosted';
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

/***/ 78094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ resolveProgram)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


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
