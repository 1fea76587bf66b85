export const id = 690;
export const ids = [690];
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

/***/ 97690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ closure)
});

// EXTERNAL MODULE: ./src/lib/text.js
var lib_text = __webpack_require__(79470);
;// CONCATENATED MODULE: ./src/features/build/closure-diff-lines.js

/** In the order in which a person wants to know it. */
const sections = {
    up: 'Newer',
    down: 'Older',
    versions: 'Other versions',
    added: 'Added',
    removed: 'Removed',
    rebuilt: 'Rebuilt, the same version',
};
/** Packages that were only built anew are shown from this change of size on (bytes); the rest is counted. */
const worthALine = 8 * 1024;
/** A diff for a person: one section for each kind of change, all with the same columns, and what it sums up to. */
function diffLines({ before, after, changes }) {
    const shown = changes.filter(isWorthALine);
    const rows = (0,lib_text/* table */.tp)(shown.map(row), { right: [2] });
    const kinds = Object.keys(sections);
    const blocks = kinds.map((kind) => {
        const all = changes.filter(({ change }) => change === kind);
        const lines = rows.filter((_, i) => shown[i]?.change === kind);
        const left = all.length - lines.length;
        const rest = left > 0 ? [`  ${closure_diff_lines_hidden(left, lines.length)}`] : [];
        return all.length === 0 ? [] : [`${sections[kind]}:`, ...lines, ...rest, ''];
    });
    const sum = `${size(before)} → ${size(after)} (${(0,lib_text/* changeOfBytes */.pJ)(after.bytes - before.bytes)})`;
    return [...blocks.flat(), changes.length === 0 ? `nothing changed: ${size(after)}` : sum];
}
function isWorthALine({ change, bytes: size }) {
    return change !== 'rebuilt' || Math.abs(size) >= worthALine;
}
function closure_diff_lines_hidden(left, listed) {
    return listed === 0
        ? `${(0,lib_text/* count */.U9)(left, 'package')} of about the same size`
        : `and ${left} of about the same size`;
}
function row({ name, change, before, after, bytes: size }) {
    return [`  ${(0,lib_text/* oneLine */.TN)(name, 60)}`, versions(change, before, after), (0,lib_text/* changeOfBytes */.pJ)(size)];
}
function versions(change, before, after) {
    const [old, fresh] = [list(before), list(after)];
    if (change === 'added' || change === 'rebuilt')
        return fresh;
    return change === 'removed' ? old : `${old || '(none)'} → ${fresh || '(none)'}`;
}
const list = (versions) => (0,lib_text/* oneLine */.TN)(versions.join(', '), 60);
const size = ({ bytes: all, paths }) => `${(0,lib_text/* bytes */.ee)(all)} in ${(0,lib_text/* count */.U9)(paths, 'store path')}`;

// EXTERNAL MODULE: ./src/host/inputs.js
var inputs = __webpack_require__(91711);
// EXTERNAL MODULE: ./src/lib/errors.js
var errors = __webpack_require__(1730);
// EXTERNAL MODULE: ./src/nix/closure-diff.js + 1 modules
var closure_diff = __webpack_require__(98966);
// EXTERNAL MODULE: ./src/actions/action.js
var action = __webpack_require__(53507);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/documents/files.js
var files = __webpack_require__(70231);
// EXTERNAL MODULE: ./src/features/build/closure.js
var build_closure = __webpack_require__(37247);
// EXTERNAL MODULE: ./src/actions/surroundings.js
var surroundings = __webpack_require__(72790);
;// CONCATENATED MODULE: ./src/actions/named-closures.js





/** The closures that a word names: a store path or a link to one, a target of `result`, `FILE#TARGET`, or every built target of a FILE. */
async function namedClosures(word, result, host) {
    const path = await storePathOf(word);
    if (path !== undefined)
        return [{ name: path, closure: await closureOfPath(path, host) }];
    const [, file = result, target = ''] = /^(.*?\.json)(?:#(.*))?$/s.exec(word) ?? [undefined, result, word];
    const { targets } = await (0,files/* readDocument */.u0)('result', file);
    if (target !== '') {
        const found = targetOf(targets, target, file);
        return [{ name: found.id, closure: await closureOfTarget(found, host) }];
    }
    const built = targets.filter(({ closure }) => closure !== undefined);
    return Promise.all(built.map(async (one) => ({ name: one.id, closure: await closureOfTarget(one, host) })));
}
/** A store path, also one that need not be there, or what a link leads to. */
async function storePathOf(word) {
    const path = await (0,promises_.realpath)(word).catch(() => word);
    return path.startsWith('/nix/store/') ? path : undefined;
}
/** The store path of one target of a result document: its first output. */
async function pathOf(target, file) {
    const { targets } = await (0,files/* readDocument */.u0)('result', file);
    return builtPath(targetOf(targets, target, file));
}
async function closureOfPath(path, host) {
    const [closure] = await (0,build_closure/* closureOf */.TQ)(await (0,surroundings/* nixOf */.L)(host), [path]);
    if (!closure)
        throw new errors/* UserError */.yo(`${path} is not in the store of this machine; build it first`);
    return closure;
}
/** As it was written down after the build, so that nothing of it needs to be here any more. */
async function closureOfTarget(target, host) {
    return target.closure ?? closureOfPath(builtPath(target), host);
}
function targetOf(targets, target, file) {
    const found = targets.find(({ id, names }) => id === target || names.includes(target));
    if (found)
        return found;
    const names = targets.flatMap((known) => known.names).join(', ');
    throw new errors/* UserError */.yo(`${target} is not a target of ${file}; it has ${names}`);
}
function builtPath({ id, outputs, outcome }) {
    const path = Object.values(outputs).find((output) => output !== null);
    if (!path || outcome === 'failed')
        throw new errors/* UserError */.yo(`${id} is not built (${outcome})`);
    return path;
}

;// CONCATENATED MODULE: ./src/actions/closure.js







const side = 'a store path or a link to one, a target of --result, RESULT.json#TARGET, or RESULT.json for all of its targets';
/* harmony default export */ const closure = ((0,action/* action */.X)({
    describe: `Lists the closure of a built target with the size of each store path, largest first.
With the word diff: what changes from one closure to another, by package: versions, what is added and removed, bytes.`,
    example: 'flakeship closure nixos.toplevel; flakeship closure diff /run/current-system nixos.toplevel',
    needsNix: true,
    terminalOnly: true,
    outputs: {},
}, {
    target: (0,inputs/* text */.Qq)('name of a target, a store path or a link to one; or diff', '', {
        positional: true,
        placeholder: 'TARGET',
    }),
    from: (0,inputs/* text */.Qq)(`diff only: ${side}`, '', { positional: true, placeholder: 'OLD' }),
    to: (0,inputs/* text */.Qq)('diff only: the same for what it is compared with', '', {
        positional: true,
        placeholder: 'NEW',
    }),
    result: (0,inputs/* text */.Qq)('result document of build', 'flakeship-out/result-local.json', { placeholder: 'FILE' }),
}, {
    main: ({ target, from, to, result }, host) => {
        if (target === 'diff')
            return diff({ from, to, result }, host);
        if (from !== '')
            throw new errors/* UserError */.yo(`${from} is one word too many; flakeship closure diff OLD NEW compares two`);
        return closure_list(target, result, host);
    },
}));
async function closure_list(target, result, host) {
    if (target === '')
        throw new errors/* UserError */.yo('say which target: flakeship closure nixos.toplevel');
    const path = (await storePathOf(target)) ?? (await pathOf(target, result));
    const closure = await closureOfPath(path, host);
    const { paths } = closure;
    return {
        ok: true,
        outputs: {},
        summary: [
            ...(0,lib_text/* table */.tp)(paths.map((one) => [(0,lib_text/* bytes */.ee)(one.bytes), one.path])),
            `${(0,lib_text/* bytes */.ee)(closure.bytes)} in ${(0,lib_text/* count */.U9)(paths.length, 'store path')}`,
        ],
        json: { bytes: closure.bytes, paths },
    };
}
async function diff(words, host) {
    if (words.from === '' || words.to === '')
        throw new errors/* UserError */.yo('say what to compare with: flakeship closure diff OLD NEW');
    const [before, after] = [
        await namedClosures(words.from, words.result, host),
        await namedClosures(words.to, words.result, host),
    ];
    const diffs = pairs(before, after).map(([old, fresh]) => ({
        from: old.name,
        to: fresh.name,
        ...(0,closure_diff/* diffClosures */.E)(old.closure, fresh.closure),
    }));
    if (diffs.length === 0)
        throw new errors/* UserError */.yo(`${words.from} and ${words.to} have no built target in common; name one of each: FILE#TARGET`);
    return {
        ok: true,
        outputs: {},
        summary: diffs.flatMap((one, i) => [
            ...(i > 0 ? [''] : []),
            one.from === one.to ? one.from : `${one.from} → ${one.to}`,
            '',
            ...diffLines(one),
        ]),
        json: { diffs },
    };
}
/** One with one, whatever they are called; of whole documents those of the same name. */
function pairs(before, after) {
    const [old, fresh] = [before[0], after[0]];
    if (before.length === 1 && after.length === 1 && old && fresh)
        return [[old, fresh]];
    return before.flatMap((one) => {
        const same = after.find(({ name }) => name === one.name);
        return same ? [[one, same]] : [];
    });
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

/***/ 37247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TQ: () => (/* binding */ closureOf),
/* harmony export */   cG: () => (/* binding */ closuresOf)
/* harmony export */ });
/* unused harmony export listClosure */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70458);
/* harmony import */ var _documents_common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98395);
/* harmony import */ var _nix_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77208);



/** The closure of each path; undefined where the path is not valid in this store. */
async function closureOf(nix, paths) {
    const possible = paths.filter((path) => valibot__WEBPACK_IMPORTED_MODULE_2__.is(_documents_common_js__WEBPACK_IMPORTED_MODULE_0__/* .storePath */ .TJ, path));
    const valid = await (0,_nix_store_js__WEBPACK_IMPORTED_MODULE_1__/* .pathInfo */ .WR)(nix, possible);
    const closures = await closuresOf(nix, paths.map((path) => (valid.has(path) ? [path] : [])));
    return closures.map((closure) => (closure.paths.length > 0 ? closure : undefined));
}
/** The closure of each group of valid paths, all with one question to Nix. */
async function closuresOf(nix, groups) {
    const infos = await (0,_nix_store_js__WEBPACK_IMPORTED_MODULE_1__/* .pathInfo */ .WR)(nix, [...new Set(groups.flat())], { recursive: true });
    return groups.map((roots) => listClosure(infos, roots));
}
function listClosure(infos, roots) {
    const reached = new Set(roots);
    for (const path of reached)
        for (const reference of infos.get(path)?.references ?? [])
            reached.add(reference);
    const paths = [...reached].map((path) => ({ path, bytes: infos.get(path)?.narSize ?? 0 }));
    paths.sort((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1));
    return { bytes: paths.reduce((sum, { bytes }) => sum + bytes, 0), paths };
}


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

/***/ 98966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ diffClosures)
});

;// CONCATENATED MODULE: ./src/nix/package-name.js
/** Splits a derivation's name as `builtins.parseDrvName` does: the version begins after the first dash without a letter behind it. */
function splitName(full) {
    const dash = /-(?=[^A-Za-z])/s.exec(full)?.index;
    return dash === undefined
        ? { name: full, version: '' }
        : { name: full.slice(0, dash), version: full.slice(dash + 1) };
}
/** Words at the end of a version that belong to it; every other one names an output, as `-lib` or `-dev`. */
const preRelease = /^(alpha|beta|rc|pre|preview|unstable|snapshot|nightly|git|dirty)$/;
const output = /^([a-z]{2,}|lib32|lib64)$/;
/** The package that a store path is of: without its hash and, where it has a version, without the name of its output. */
function packageOf(path) {
    const { name, version } = splitName(path.replace(/^.*\/[0-9a-z]{32}-/s, ''));
    const parts = version.split('-');
    while (parts.length > 1 && isOutput(parts.at(-1) ?? ''))
        parts.pop();
    return { name, version: parts.join('-') };
}
const isOutput = (part) => output.test(part) && !preRelease.test(part);
/** Below 0 if `a` is the older version, as `builtins.compareVersions` has it: `1.0pre2` < `1.0` < `1.0a` < `1.0.1`. */
function compareVersions(a, b) {
    const [left, right] = [components(a), components(b)];
    for (let i = 0; i < Math.max(left.length, right.length); i++) {
        const order = compareComponents(left[i] ?? '', right[i] ?? '');
        if (order !== 0)
            return order;
    }
    return 0;
}
const components = (version) => version.match(/\d+|[^\d.-]+/g) ?? [];
/** What stands where in a version, the oldest first. */
const ranks = [/^pre$/, /^$/, /^\D/, /^\d/];
const rank = (component) => ranks.findIndex((kind) => kind.test(component));
function compareComponents(a, b) {
    if (rank(a) !== rank(b))
        return rank(a) - rank(b);
    if (/^\d/.test(a))
        return Number(a) - Number(b);
    return a === b ? 0 : a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./src/nix/closure-diff.js

/** What is different between two closures, by package: all outputs and versions of one count together. */
function diffClosures(before, after) {
    const [old, fresh] = [closure_diff_packages(before), closure_diff_packages(after)];
    const names = new Set([...old.keys(), ...fresh.keys()]);
    const changes = [...names].flatMap((name) => compare(name, old.get(name), fresh.get(name)));
    changes.sort((a, b) => Math.abs(b.bytes) - Math.abs(a.bytes) || (a.name < b.name ? -1 : 1));
    return { before: sizeOf(before), after: sizeOf(after), changes };
}
const sizeOf = ({ bytes, paths }) => ({ bytes, paths: paths.length });
function closure_diff_packages({ paths }) {
    const found = new Map();
    for (const { path, bytes } of paths) {
        const { name, version } = packageOf(path);
        const known = found.get(name) ?? { versions: new Set(), paths: new Set(), bytes: 0 };
        if (version !== '')
            known.versions.add(version);
        known.paths.add(path);
        known.bytes += bytes;
        found.set(name, known);
    }
    return found;
}
function compare(name, old, fresh) {
    const [before, after] = [versionsOf(old), versionsOf(fresh)];
    const bytes = (fresh?.bytes ?? 0) - (old?.bytes ?? 0);
    const change = changeOf(old, fresh);
    return change === undefined ? [] : [{ name, change, before, after, bytes }];
}
function changeOf(old, fresh) {
    if (!old)
        return 'added';
    if (!fresh)
        return 'removed';
    const [before, after] = [versionsOf(old), versionsOf(fresh)];
    if (before.join(' ') === after.join(' '))
        return same(old.paths, fresh.paths) ? undefined : 'rebuilt';
    const order = compareVersions(before.at(-1) ?? '', after.at(-1) ?? '');
    if (order === 0)
        return 'versions';
    return order < 0 ? 'up' : 'down';
}
const versionsOf = (of) => [...(of?.versions ?? [])].sort(compareVersions);
const same = (a, b) => a.size === b.size && [...a].every((path) => b.has(path));


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

/***/ 5426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ gather)
/* harmony export */ });
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38321);

/** All that a command prints and its exit code; when the signal fires, the command is stopped and the reason thrown. */
async function gather(running, signal) {
    const stop = () => void running.stop();
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted)
        stop();
    try {
        const [stdout, stderr, exit] = await Promise.all([
            (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)(running.stdout),
            (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)(running.stderr),
            running.exit,
        ]);
        signal.throwIfAborted();
        return { stdout, stderr, code: exit.code ?? 1 };
    }
    finally {
        signal.removeEventListener('abort', stop);
    }
}


/***/ }),

/***/ 77208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WR: () => (/* binding */ pathInfo),
/* harmony export */   n1: () => (/* binding */ keepByLink),
/* harmony export */   pr: () => (/* binding */ resolveOutputs)
/* harmony export */ });
/* unused harmony export parsePathInfo */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70458);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);
/* harmony import */ var _gather_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5426);




const info = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    narSize: valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    narHash: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    references: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()), []),
});
const entry = valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([info, valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ valid: valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(false) })]));
/** A list before 2.19 and in Lix, a map since, base names in version 2 (research: evaluation §4.4). */
const pathInfos = valibot__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .intersect */ .y$5([valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ path: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }), valibot__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([info, valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ valid: valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(false) })])])),
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ version: valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), storeDir: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), info: valibot__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), entry) }),
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), entry),
]);
/** `--json` alone will become an error where the others are known. */
const formats = [['--json-format', '1'], [], ['--json-format', '2']];
/** What is in this store of these paths; those that are not valid are not in the answer. Asks no substituter. */
async function pathInfo(nix, paths, options = {}) {
    if (paths.length === 0)
        return new Map(); // Nix would take the flake of the working directory
    const command = ['path-info', '--offline', '--stdin', ...(options.recursive ? ['-r'] : []), '--json'];
    let output = await ask(nix, [...command, ...(formats[0] ?? [])], paths);
    for (const format of formats.slice(1)) {
        if (output.code === 0 || !/json-format|JSON format/i.test(output.stderr))
            break;
        output = await ask(nix, [...command, ...format], paths);
    }
    if (output.code !== 0)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CommandError */ .Qd(['nix', ...command], output);
    return parsePathInfo(output.stdout);
}
function parsePathInfo(json) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_3__/* .parse */ .qgA(pathInfos, JSON.parse(json));
    const known = new Map();
    const add = (path, value, within = '') => {
        if (!value || !('narSize' in value))
            return;
        known.set(within + path, {
            narSize: value.narSize,
            ...(value.narHash === undefined ? {} : { narHash: value.narHash }),
            references: value.references.map((to) => within + to),
        });
    };
    if (Array.isArray(parsed))
        for (const one of parsed)
            add(one.path, one);
    else if (isVersioned(parsed)) {
        for (const [name, value] of Object.entries(parsed.info))
            add(name, value, `${parsed.storeDir}/`);
    }
    else
        for (const [path, value] of Object.entries(parsed))
            add(path, value);
    return known;
}
function isVersioned(parsed) {
    return 'storeDir' in parsed && typeof parsed.storeDir === 'string';
}
const dryRun = valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ drvPath: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), outputs: valibot__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP())) }),
]));
/** Where the outputs are whose path is known only after the build (floating content-addressed); by derivation. */
async function resolveOutputs(nix, installables) {
    if (installables.length === 0)
        return new Map();
    const command = ['build', '--offline', '--dry-run', '--no-link', '--json', '--stdin'];
    const output = await ask(nix, command, installables);
    if (output.code !== 0)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CommandError */ .Qd(['nix', ...command], output);
    const known = new Map();
    for (const one of valibot__WEBPACK_IMPORTED_MODULE_3__/* .parse */ .qgA(dryRun, JSON.parse(output.stdout))) {
        if (typeof one !== 'string')
            known.set(one.drvPath, { ...known.get(one.drvPath), ...one.outputs });
    }
    return known;
}
/** Makes `link` point to a valid store path and keeps that from garbage collection as long as the link is there. */
async function keepByLink(nix, path, link) {
    const command = ['build', '--offline', path, '--out-link', link];
    const output = await ask(nix, command, [], { cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(link) });
    if (output.code !== 0)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CommandError */ .Qd(['nix', ...command], output);
}
/**
 * A question to Nix in a session of its own: a Ctrl-C of the terminal must not end what we
 * need to know in order to write down how far we came.
 */
async function ask(nix, args, lines, options = {}) {
    const running = nix.start(args, { ...options, input: lines.map((line) => `${line}\n`).join('') });
    return (0,_gather_js__WEBPACK_IMPORTED_MODULE_2__/* .gather */ .k)(running, new AbortController().signal);
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
