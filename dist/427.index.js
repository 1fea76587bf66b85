export const id = 427;
export const ids = [427];
export const modules = {

/***/ 66661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   boot: () => (/* binding */ boot),
/* harmony export */   checkBootInputs: () => (/* binding */ checkBootInputs),
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _documents_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70231);
/* harmony import */ var _features_boot_wishes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80055);
/* harmony import */ var _host_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91711);
/* harmony import */ var _system_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84114);
/* harmony import */ var _system_exec_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32522);
/* harmony import */ var _system_machine_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39198);
/* harmony import */ var _system_qemu_tools_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63345);
/* harmony import */ var _system_user_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(55136);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(53507);
/* harmony import */ var _preparing_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(65953);
/* harmony import */ var _slices_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(94654);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(72790);













async function boot(values, result, out, host) {
    const { bootTargets } = await __webpack_require__.e(/* import() */ 680).then(__webpack_require__.bind(__webpack_require__, 680));
    const user = await (0,_system_user_js__WEBPACK_IMPORTED_MODULE_8__/* .guestUser */ .Cw)((0,_system_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .toolEnvironment */ .uQ)(host.environment));
    return bootTargets(host.log, _system_exec_js__WEBPACK_IMPORTED_MODULE_5__/* .exec */ .m, result, {
        mode: values.boot,
        out,
        ...(values.bootMemory === undefined ? {} : { memory: values.bootMemory }),
        ...(values.bootCpus === undefined ? {} : { cpus: values.bootCpus }),
        ...(values.bootTimeout === undefined ? {} : { timeout: values.bootTimeout }),
        ...(values.bootSuccess === undefined ? {} : { success: values.bootSuccess }),
        forward: values.bootForward,
        ...(values.bootCommand === undefined ? {} : { command: command(values, values.bootCommand) }),
        openNetwork: values.bootNetwork === 'open',
        accelerator: values.accelerator,
        concurrency: Math.max(1, Math.min(4, (0,_system_machine_js__WEBPACK_IMPORTED_MODULE_6__/* .cores */ .x1)())),
        signal: host.signal,
        ...(user === undefined ? {} : { user }),
        tools: await (0,_system_qemu_tools_js__WEBPACK_IMPORTED_MODULE_7__/* .findQemu */ .i)((0,_system_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .toolEnvironment */ .uQ)(host.environment)),
    });
}
/** What can be refused before there is anything to boot. */
function checkBootInputs(values) {
    const { bootForward, bootSuccess, bootSshPort, bootSshKey } = values;
    return (0,_features_boot_wishes_js__WEBPACK_IMPORTED_MODULE_2__/* .checkWishes */ .G)({ forward: bootForward, success: bootSuccess, port: bootSshPort, key: bootSshKey });
}
function command(values, command) {
    return {
        command,
        user: values.bootSshUser,
        port: values.bootSshPort,
        ...(values.bootSshKey === undefined ? {} : { key: values.bootSshKey }),
    };
}
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_action_js__WEBPACK_IMPORTED_MODULE_9__/* .action */ .X)({
    describe: 'Boots the VMs, ISOs and SD cards of a result in QEMU and keeps the verdict, the console and a screenshot of each.',
    example: 'flakeship boot --result flakeship-out/result-local.json --boot iso',
    needsNix: true,
    outputs: {
        booted: 'how many boots reached the login',
        failed: 'how many boots failed or stayed undecided',
    },
}, {
    result: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('result document of build', 'flakeship-out/result-local.json', {
        placeholder: 'FILE',
        positional: true,
    }),
    ..._slices_js__WEBPACK_IMPORTED_MODULE_10__/* .bootInputs */ .W0,
    ..._slices_js__WEBPACK_IMPORTED_MODULE_10__/* .outBesideInput */ .Jv,
}, {
    async main(values, host) {
        await checkBootInputs(values);
        const result = await (0,_documents_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readDocument */ .u0)('result', values.result);
        if (host.kind === 'github')
            await (await (0,_preparing_js__WEBPACK_IMPORTED_MODULE_12__/* .preparing */ .G)()).prepareBoots(values.boot, result, host);
        const boots = await boot(values, result, await (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_11__/* .outFolder */ .N)(values.out ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(values.result)), host);
        const booted = boots.filter(({ verdict }) => verdict === 'booted').length;
        return {
            ok: booted === boots.length,
            outputs: { booted: String(booted), failed: String(boots.length - booted) },
            summary: boots.map(({ target, firmware, verdict, seconds }) => `${target} (${firmware}): ${verdict} after ${seconds.toFixed(1)} s`),
            json: boots,
        };
    },
}));


/***/ }),

/***/ 65953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ preparing),
/* harmony export */   n: () => (/* binding */ cleanUp)
/* harmony export */ });
/** Half of our code, loaded when a machine is really prepared: not for `--help`, a refused input, or a terminal. */
const preparing = () => Promise.all(/* import() */[__webpack_require__.e(473), __webpack_require__.e(13)]).then(__webpack_require__.bind(__webpack_require__, 48013));
/** The post step of whatever prepares. */
const cleanUp = async (host) => (await preparing()).cleanUp(host);


/***/ }),

/***/ 20427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/lib/text.js
var lib_text = __webpack_require__(79470);
// EXTERNAL MODULE: ./src/nix/derivation-files.js
var derivation_files = __webpack_require__(18938);
// EXTERNAL MODULE: ./src/features/report/names.js
var names = __webpack_require__(84220);
// EXTERNAL MODULE: ./src/features/report/refusals.js
var report_refusals = __webpack_require__(19547);
// EXTERNAL MODULE: ./src/features/report/terminal-lines.js
var terminal_lines = __webpack_require__(52004);
;// CONCATENATED MODULE: ./src/features/report/dry-run.js





/** In the order in which a person wants to know it. */
const groups = {
    'to-build': { title: 'To be built', short: 'to build' },
    substitutable: { title: 'To be fetched', short: 'to fetch' },
    cached: { title: 'Here already', short: 'here already' },
    'not-here': { title: 'Cannot be built on this machine', short: 'not for this machine' },
    skipped: { title: 'Skipped', short: 'skipped' },
};
/** More names than this are counted, not listed; plan.json has all. */
const most = 100;
/** What a run would do, without doing it. */
function dryRun(plan) {
    const statuses = Object.keys(groups);
    return (0,terminal_lines/* spaced */.ji)([
        ...statuses.map((status) => targetLines(status, plan.targets.filter((target) => target.status === status))),
        ...derivationLines(plan),
        fetchLines(plan),
        refusalLines(plan),
        failureLines(plan),
        [summary(plan, statuses)],
    ]);
}
function targetLines(status, targets) {
    if (targets.length === 0)
        return [];
    const rows = targets.map(({ id, names, reason }) => {
        const also = names.filter((name) => name !== id).map((name) => (0,lib_text/* oneLine */.TN)(name, 60));
        return [
            `  ${(0,lib_text/* oneLine */.TN)(id, 60)}`,
            [
                ...(also.length === 0 ? [] : [`also ${also.join(', ')}`]),
                ...(reason === undefined ? [] : [(0,lib_text/* oneLine */.TN)(reason)]),
            ].join('; '),
        ];
    });
    return [`${groups[status].title}:`, ...listed((0,lib_text/* table */.tp)(rows), 'targets')];
}
/** The derivations that must be built, by the machine that they need. */
function derivationLines({ derivations }) {
    const needs = new Map();
    for (const { system, features, name } of derivations) {
        const need = [system, features.join(' and ')]
            .filter((words) => words !== '')
            .map((words) => (0,lib_text/* oneLine */.TN)(words, 60))
            .join(' with ');
        needs.set(need, [...(needs.get(need) ?? []), (0,lib_text/* oneLine */.TN)(name, 100)]);
    }
    return [...needs].map(([need, names]) => [
        `${(0,lib_text/* count */.U9)(names.length, 'derivation')} for ${need}:`,
        ...listed(names.sort().map((name) => `  ${name}`), 'derivations'),
    ]);
}
function fetchLines({ fetch }) {
    if (fetch.paths.length === 0)
        return [];
    return [
        `${(0,lib_text/* count */.U9)(fetch.paths.length, 'store path')} from substituters, ${(0,lib_text/* bytes */.ee)(fetch.downloadBytes)} to download, ${(0,lib_text/* bytes */.ee)(fetch.unpackedBytes)} unpacked:`,
        ...listed(fetch.paths.map((path) => `  ${(0,derivation_files/* derivationName */.J)(path)}`).sort(), 'store paths'),
    ];
}
function refusalLines({ refusals = [] }) {
    if (refusals.length === 0)
        return [];
    const rows = refusals.map((refusal) => [
        `  ${(0,lib_text/* oneLine */.TN)((0,names/* nameOf */.V)(refusal), 60)}`,
        (0,lib_text/* oneLine */.TN)((0,report_refusals/* refusalReason */.b)(refusal)),
    ]);
    return ['Refused by nixpkgs, left out:', ...listed((0,lib_text/* table */.tp)(rows), 'refusals')];
}
function failureLines({ failures }) {
    if (failures.length === 0)
        return [];
    const lines = failures.flatMap(({ attribute, message, position }) => [
        `  ${(0,lib_text/* oneLine */.TN)(attribute)}${position ? `, at ${(0,lib_text/* oneLine */.TN)((0,names/* placeOf */.$)(position))}` : ''}`,
        ...(0,terminal_lines/* quoted */.TL)(message, 'first'),
    ]);
    return ['Does not evaluate:', ...listed(lines, 'lines')];
}
function summary(plan, statuses) {
    const counts = statuses
        .map((status) => [plan.targets.filter((target) => target.status === status).length, groups[status].short])
        .filter(([n]) => n > 0)
        .map(([n, short]) => `${n} ${short}`);
    const failed = plan.failures.length === 0 ? [] : [`${(0,lib_text/* count */.U9)(plan.failures.length, 'attribute')} not evaluated`];
    const work = plan.derivations.length === 0 ? [] : [(0,lib_text/* count */.U9)(plan.derivations.length, 'derivation')];
    const download = plan.fetch.paths.length === 0 ? [] : [`${(0,lib_text/* bytes */.ee)(plan.fetch.downloadBytes)} to download`];
    const effort = [...work, ...download].join(', ');
    return `${(0,lib_text/* count */.U9)(plan.targets.length, 'target')}: ${[...counts, ...failed].join(', ') || 'nothing to do'}${effort === '' ? '' : ` (${effort})`}. Nothing was built or fetched.`;
}
const listed = (lines, unit) => (0,terminal_lines/* capped */.uo)(lines, most, (left) => `${left} more ${unit}; plan.json has all`);

// EXTERNAL MODULE: ./src/host/inputs.js
var inputs = __webpack_require__(91711);
// EXTERNAL MODULE: ./src/lib/errors.js
var errors = __webpack_require__(1730);
// EXTERNAL MODULE: ./src/actions/action.js
var action = __webpack_require__(53507);
// EXTERNAL MODULE: ./src/actions/boot.js
var boot = __webpack_require__(66661);
// EXTERNAL MODULE: ./src/actions/build.js + 28 modules
var build = __webpack_require__(30155);
// EXTERNAL MODULE: ./src/actions/evaluate.js + 40 modules
var evaluate = __webpack_require__(55000);
// EXTERNAL MODULE: ./src/actions/preparing.js
var preparing = __webpack_require__(65953);
// EXTERNAL MODULE: ./src/actions/report.js + 11 modules
var report = __webpack_require__(89274);
// EXTERNAL MODULE: ./src/actions/setup-inputs.js + 1 modules
var setup_inputs = __webpack_require__(7104);
// EXTERNAL MODULE: ./src/actions/slices.js
var slices = __webpack_require__(94654);
// EXTERNAL MODULE: ./src/actions/surroundings.js
var surroundings = __webpack_require__(72790);
;// CONCATENATED MODULE: ./src/actions/run.js












/* harmony default export */ const run = ((0,action/* action */.X)({
    describe: 'Evaluates, builds, boots and reports the NixOS systems of a flake.',
    example: "flakeship run . --targets '*.toplevel' '*.iso' --boot iso",
    needsNix: true,
    outputs: {
        ok: 'true only if everything went well',
        plan: 'path of plan.json',
        report: 'path of report.json',
        markdown: 'path of report.md',
    },
}, {
    ...(0,setup_inputs/* onGithubOnly */.JO)(setup_inputs/* setupInputs */.Bb),
    ...slices/* flakeInputs */.zE,
    ...slices/* buildInputs */._9,
    ...slices/* bootInputs */.W0,
    ...slices/* outInput */.T3,
    dryRun: (0,inputs/* flag */.Jt)('only say what would be built and what fetched, with bytes'),
}, {
    async main(values, host) {
        await (0,boot.checkBootInputs)(values);
        const out = await (0,surroundings/* outFolder */.N)(values.out);
        if (host.kind === 'github')
            await (await (0,preparing/* preparing */.G)()).prepareFor(values, host);
        const nix = await (0,surroundings/* nixOf */.L)(host);
        const clock = stopwatch();
        const plan = await (0,evaluate.evaluate)(values, out, nix, host);
        const evaluated = clock();
        const planFile = `${out}/plan.json`;
        if (values.dryRun) {
            return {
                ok: plan.failures.length === 0,
                outputs: { ok: '', plan: planFile, report: '', markdown: '' },
                summary: dryRun(plan),
                json: plan,
            };
        }
        if (host.kind === 'github')
            await (await (0,preparing/* preparing */.G)()).prepareFor(values, host, { plan });
        const result = await (0,build.build)(plan, out, nix, host, values);
        const built = clock();
        const boots = await bootUnlessStopped(values, result, out, host);
        const seconds = { evaluate: evaluated, build: built, boot: clock() };
        const documents = { plan, results: [result], evidence: boots.evidence, seconds };
        const { ok, outputs, ...words } = await (0,report.report)(documents, out, host);
        if (boots.error) {
            for (const line of words.summary ?? [])
                host.log.info(line);
            throw boots.error;
        }
        return { ok, outputs: { ...outputs, plan: planFile }, ...words };
    },
    post: preparing/* cleanUp */.n,
}));
/** What the boots showed; what this machine lacks for them is told after the report, which is worth having all the same. */
async function bootUnlessStopped(values, result, out, host) {
    if (host.signal.aborted || values.boot === 'none')
        return { evidence: [] };
    try {
        return { evidence: await (0,boot.boot)(values, result, out, host) };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return { evidence: [], error };
        throw error;
    }
}
/** Seconds since the last call. */
function stopwatch() {
    let last = performance.now();
    return () => {
        const now = performance.now();
        const passed = (now - last) / 1000;
        last = now;
        return passed;
    };
}


/***/ }),

/***/ 7104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YN: () => (/* binding */ credentialsOf),
  JO: () => (/* binding */ onGithubOnly),
  Bb: () => (/* binding */ setupInputs),
  yX: () => (/* binding */ usualSetup),
  p9: () => (/* binding */ wishesOf)
});

// EXTERNAL MODULE: ./src/features/setup/credentials/credentials.js + 1 modules
var credentials_credentials = __webpack_require__(12231);
// EXTERNAL MODULE: ./src/features/setup/nix-release/releases.js
var releases = __webpack_require__(82561);
// EXTERNAL MODULE: ./src/lib/errors.js
var errors = __webpack_require__(1730);
;// CONCATENATED MODULE: ./src/features/setup/settings/list-inputs.js

/** Inputs that are lists of nix.conf: which, and what an item of theirs must be. */
const lists = {
    substituters: {
        setting: 'extra-substituters',
        pattern: /^([a-z][a-z0-9+.-]*:\/\/.|\/|(auto|daemon|local)$)/,
        must: 'the address of a binary cache, such as https://cache.example.org',
    },
    trustedPublicKeys: {
        setting: 'extra-trusted-public-keys',
        pattern: /^[^:]+:[A-Za-z0-9+/]{43}=$/,
        must: 'NAME:KEY with 44 characters of base64, as the cache publishes it',
    },
    sandboxPaths: {
        setting: 'extra-sandbox-paths',
        pattern: /^\//,
        must: 'PATH or INSIDE=OUTSIDE, both absolute',
    },
};
/** Nix takes a wrong item for good until it is used, or every command of it fails: it is refused here. */
function listSettings(given) {
    const names = Object.keys(lists);
    return Object.fromEntries(names.flatMap((name) => {
        const { setting, pattern, must } = lists[name];
        const items = given[name].flatMap(itemsOf);
        const wrong = items.find((item) => !pattern.test(item));
        if (wrong !== undefined)
            throw new errors/* UserError */.yo(`${setting.replace('extra-', '')}: ${JSON.stringify(wrong)} must be ${must}`);
        return items.length === 0 ? [] : [[setting, items.join(' ')]];
    }));
}
/** Spaces part items as lines do; a comment ends with its line. */
const itemsOf = (line) => line
    .replace(/(^|\s)#.*/, '')
    .split(/\s+/)
    .filter((item) => item !== '');

// EXTERNAL MODULE: ./src/features/setup/settings/pass-settings.js
var pass_settings = __webpack_require__(67144);
// EXTERNAL MODULE: ./src/host/inputs.js
var inputs = __webpack_require__(91711);
// EXTERNAL MODULE: ./src/actions/slices.js
var slices = __webpack_require__(94654);
;// CONCATENATED MODULE: ./src/actions/setup-inputs.js







const setupInputs = {
    nixVersion: (0,inputs/* text */.Qq)('release of Nix that is installed where there is none', releases/* defaultRelease */.f4, {
        placeholder: 'VERSION',
    }),
    nixTarball: (0,inputs/* optional */.lq)('URL or path of a release tarball to install instead; needs nix-sha256', {
        placeholder: 'URL',
    }),
    nixSha256: (0,inputs/* optional */.lq)('SHA-256 of that tarball in hex', { placeholder: 'HEX' }),
    nixConf: (0,inputs/* list */.p_)('further lines of nix.conf: NAME = VALUE', { placeholder: 'LINE' }),
    substituters: (0,inputs/* list */.p_)('binary caches that Nix asks beside its own', { placeholder: 'URL' }),
    trustedPublicKeys: (0,inputs/* list */.p_)('keys of those caches: NAME:KEY', { placeholder: 'KEY' }),
    sandboxPaths: (0,inputs/* list */.p_)('paths of the machine that builds may see: PATH, or INSIDE=OUTSIDE', {
        placeholder: 'PATH',
    }),
    emulate: (0,inputs/* list */.p_)('systems to build by emulation beside those that the plan implies: aarch64-linux', {
        placeholder: 'SYSTEM',
    }),
    kvm: (0,inputs/* oneOf */.yL)('whether KVM is used for guests and builds where it works', ['auto', 'off'], 'auto'),
    uidRange: (0,inputs/* flag */.Jt)('give builds that want it a range of user ids, for tests in containers'),
    accessTokens: (0,inputs/* list */.p_)('secrets for private inputs, one HOST=TOKEN a line (also HOST=USER:PASSWORD); only the fetchers of Nix get them, only for these hosts, until the job ends', { secret: true, only: 'github' }),
    sshKey: (0,inputs/* optional */.lq)('private SSH key for private inputs, kept in an agent of its own until the job ends', {
        secret: true,
        only: 'github',
    }),
    sshKnownHosts: (0,inputs/* list */.p_)('lines of known_hosts: the key is for these hosts, and no other is reached; left out: github.com', { only: 'github' }),
    room: (0,inputs/* whole */.WQ)('bytes that must be free on the disk; left out: what the plan needs', undefined),
    boot: slices/* bootInputs */.W0.boot,
};
/** What these inputs are where nobody says anything, for parts that do not have them. */
function usualSetup() {
    return (0,inputs/* readInputs */.Ko)(setupInputs, { input: () => '', secret: () => { } });
}
/** The same inputs for a part that prepares nothing on a terminal. */
function onGithubOnly(inputs) {
    const entries = Object.entries(inputs).map(([key, input]) => [key, { ...input, only: 'github' }]);
    return Object.fromEntries(entries);
}
function credentialsOf(values) {
    const { accessTokens, sshKey, sshKnownHosts } = values;
    if (sshKey === undefined && sshKnownHosts.length > 0)
        throw new errors/* UserError */.yo('ssh-known-hosts needs ssh-key: it says for which hosts that is');
    if (accessTokens.length === 0 && sshKey === undefined)
        return undefined;
    return {
        tokens: (0,credentials_credentials/* parseTokens */.oY)(accessTokens),
        ...(sshKey === undefined ? {} : { ssh: (0,credentials_credentials/* parseSsh */.Mc)(sshKey, sshKnownHosts) }),
    };
}
function wishesOf(values, credentials) {
    const { emulate, room, boot, bootMemory, bootCpus, kvm, uidRange, nixVersion, nixTarball, nixSha256 } = values;
    return {
        emulate,
        boot,
        kvm,
        uidRange,
        nix: { version: nixVersion, tarball: nixTarball, sha256: nixSha256 },
        settings: settingsOf(values),
        ...(room === undefined ? {} : { room }),
        ...(bootMemory === undefined ? {} : { bootMemory: bootMemory * 1024 ** 2 }),
        ...(bootCpus === undefined ? {} : { bootCpus }),
        ...(credentials === undefined ? {} : { credentials: (0,credentials_credentials/* summaryOf */.YG)(credentials) }),
    };
}
/** What the inputs say of nix.conf; the person's own lines come last, so that they win. */
function settingsOf(values) {
    return (0,pass_settings/* parseSettings */.P$)(values.nixConf, listSettings(values));
}


/***/ }),

/***/ 80055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ checkWishes),
/* harmony export */   U: () => (/* binding */ successPattern)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1730);



/** Refuses the first wish about boots that cannot be fulfilled on any machine. */
async function checkWishes({ forward, success, port, key }) {
    for (const ports of forward)
        checkForward(ports);
    successPattern(success);
    if (!isPort(port))
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`the port for SSH is a number from 1 to 65535, not ${port}`);
    if (key !== undefined)
        await checkKey(key);
}
/** The person's pattern for a good boot. */
function successPattern(success) {
    if (success === undefined)
        return undefined;
    try {
        return new RegExp(success);
    }
    catch (cause) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`the pattern for a good boot is not a regular expression: ${success}`, { cause });
    }
}
const isPort = (port) => Number.isInteger(port) && port > 0 && port < 65536;
function checkForward(ports) {
    const [, host, guest] = /^(\d{1,5}):(\d{1,5})$/.exec(ports) ?? [];
    if (isPort(Number(host)) && isPort(Number(guest)))
        return;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`forwarded ports are HOSTPORT:GUESTPORT, for example 2222:22, not ${JSON.stringify(ports)}`);
}
async function checkKey(key) {
    const refuse = (cause) => new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`the SSH key ${JSON.stringify(key)} is not a file that can be read; name another one`, {
        cause,
    });
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(key).catch((error) => Promise.reject(refuse(error)));
    if (!found.isFile())
        throw refuse();
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(key, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK).catch((error) => Promise.reject(refuse(error)));
}


/***/ }),

/***/ 82561:
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
        'x86_64-darwin': '8bf3dadfd65be182ad3141b1224bbc82e0f2a61d4f36781938b5e6ede029c2a3',
        'aarch64-darwin': '71e18301c4ea78c667f2753159156b5bdb899993720e8aa7bcca97e8312d3d6b',
    },
    '2.35.1': {
        'x86_64-linux': 'c3fe29778acaa93b5095ee66e36f11ec7c6a284c40970a24cc83ac4f04809db3',
        'aarch64-linux': '79b739996f1751573b4d2b56e4ae607855184c711f2cc1274fa0952a13d4bfc9',
        'x86_64-darwin': '1a932047a6e563acbd86024599bb377cbceca4dc6934a49f62a41ea1d9bdcb1b',
        'aarch64-darwin': '414e073c4754e0c9eed1dd25e482af45213a34aa67c930201e35df7c8333c19a',
    },
    '2.35.2': {
        'x86_64-linux': '0c3960a9792331a22081c3c7a5d8465db9b17c50b3acdf18587fa4c6f2cb1158',
        'aarch64-linux': '4d0302a2910f5eec1c33b8deef634f04899a75737e7001ec49908d003ae5efda',
        'x86_64-darwin': 'd725518d89f3b0b8d4af702a9d38d519814014cbe125afb3ed0545c9d755f6a5',
        'aarch64-darwin': '1695c13aba5afa7c2ecd6dc4a9393f602e7bbc440ed45e81602c831546580ec3',
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

/***/ 67144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ip: () => (/* binding */ settingsToPass),
/* harmony export */   P$: () => (/* binding */ parseSettings),
/* harmony export */   mP: () => (/* binding */ settingLines),
/* harmony export */   yj: () => (/* binding */ missingSettings)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);

/** Lines `NAME = VALUE` of a person's, after what is said already; another line of the same list adds to it. */
function parseSettings(lines, said = {}) {
    const settings = { ...said };
    for (const line of lines.map((one) => one.replace(/#.*/, '').trim()).filter((one) => one !== '')) {
        const [, name, value] = /^([\w-]+)\s*=\s*(.*)$/.exec(line) ?? [];
        if (/^[\w-]*access-tokens\b/.test(line))
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('nix-conf is readable by everybody: give tokens as the input access-tokens');
        if (name === undefined || value === undefined)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`nix-conf: ${JSON.stringify(line)} must be NAME = VALUE`);
        if (name === 'include')
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('nix-conf: write the lines themselves, no include of a file');
        const before = name.startsWith('extra-') ? settings[name] : undefined;
        settings[name] = before === undefined ? value : `${before} ${value}`;
    }
    return settings;
}
const settingLines = (settings) => Object.entries(settings)
    .map(([name, value]) => `${name} = ${value}`)
    .join('\n');
/** Those of the settings that are not so yet. */
function missingSettings(wanted, effective) {
    return Object.fromEntries(Object.entries(wanted).filter(([name, value]) => !has(effective, name, value)));
}
/**
 * Who decides a setting. A daemon takes the first kind from everybody; the rest only from users that it trusts
 * (Nix: `ClientSettings::apply` in daemon.cc).
 */
const byClient = new Set([
    'experimental-features',
    'accept-flake-config',
    'flake-registry',
    'netrc-file',
    'max-jobs',
    'cores',
    'connect-timeout',
    'max-silent-time',
    'timeout',
]);
/** Where the rest belongs on each kind of installation. */
const places = {
    NixOS: 'nix.settings of its NixOS configuration',
    'Determinate Nix': '/etc/nix/nix.custom.conf',
};
/**
 * Which of the settings that we want still have to be passed to an installation that is used as it is, and how: its
 * own nix.conf is never changed.
 */
function settingsToPass(wanted, machine) {
    const { effective, isTrusted } = machine;
    const missing = Object.entries(missingSettings(wanted, effective));
    const isTaken = ([name, value]) => isTrusted || byClient.has(base(name, effective)) || isOffered(effective, name, value);
    const place = places[machine.kind] ?? '/etc/nix/nix.conf';
    return {
        lines: settingLines(Object.fromEntries(missing.filter(isTaken))),
        said: missing
            .filter((one) => !isTaken(one))
            .map(([name, value]) => `this machine's Nix takes no ${name} = ${value} from us: add it to ${place}`),
    };
}
/** Everybody may ask for caches that the machine offers to everybody. */
function isOffered(effective, name, value) {
    if (base(name, effective) !== 'substituters')
        return false;
    const offered = [effective['trusted-substituters'], effective.substituters].flatMap(itemsOf);
    return words(value).every((url) => offered.map(bare).includes(bare(url)));
}
const bare = (url) => url.replace(/\/$/, '');
/** The setting that a line is about: `extra-platforms` is one by itself, `extra-sandbox-paths` adds to one. */
function base(name, effective) {
    return name in effective ? name : name.replace(/^extra-/, '');
}
function has(effective, name, value) {
    const there = effective[base(name, effective)];
    if (typeof there !== 'object' || there === null)
        return there !== undefined && String(there) === value;
    const items = itemsOf(there);
    const isAdded = base(name, effective) !== name;
    const wanted = words(value);
    return (wanted.every((item) => items.includes(item)) && (isAdded || wanted.length >= Object.keys(there).length));
}
/** Nix lists paths that may be missing (`/dev/kvm?`) without their mark. */
const words = (value) => value.split(/\s+/).flatMap((word) => (word === '' ? [] : [word.replace(/\?$/, '')]));
/** An array, or since Nix 2.34 for `sandbox-paths` an object by path. */
function itemsOf(value) {
    if (Array.isArray(value))
        return value.flatMap((item) => words(String(item)));
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).flatMap(([path, { source = path } = {}]) => [path, `${path}=${source}`]);
}


/***/ }),

/***/ 13856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ privilege),
/* harmony export */   av: () => (/* binding */ rootWords),
/* harmony export */   lj: () => (/* binding */ elevated)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);

async function privilege(exec, env) {
    if (process.getuid?.() === 0)
        return 'root';
    const asked = await exec('sudo', ['-n', 'true'], { env }).catch(() => undefined);
    return asked?.code === 0 ? 'sudo' : 'none';
}
const words = {
    root: [],
    sudo: ['sudo', '-n', '--'],
};
/** What a command line begins with to run as root; `purpose` begins the sentence of the error where that cannot be. */
async function rootWords(exec, env, purpose = 'installing Nix') {
    const how = await privilege(exec, env);
    if (how !== 'none')
        return words[how];
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MachineError */ .Ml(`${purpose} needs root: run as root, or where sudo asks for no password`);
}
/** Commands as root. */
async function elevated(exec, env, purpose) {
    const [sudo, ...rest] = await rootWords(exec, env, purpose);
    return sudo === undefined
        ? exec
        : (program, args, options) => exec(sudo, [...rest, program, ...args], options);
}


/***/ }),

/***/ 63345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ foreignGuests),
/* harmony export */   i: () => (/* binding */ findQemu)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8292);


/** Where distributions keep OVMF beside the QEMU that they ship; the first pair that is there. */
const firmwarePairs = [
    ['OVMF/OVMF_CODE_4M.fd', 'OVMF/OVMF_VARS_4M.fd'],
    ['OVMF/OVMF_CODE.fd', 'OVMF/OVMF_VARS.fd'],
    ['edk2/x64/OVMF_CODE.4m.fd', 'edk2/x64/OVMF_VARS.4m.fd'],
    ['edk2/ovmf/OVMF_CODE.fd', 'edk2/ovmf/OVMF_VARS.fd'],
    ['qemu/edk2-x86_64-code.fd', 'qemu/edk2-i386-vars.fd'],
];
/** Where distributions keep U-Boot for QEMU, below the folder that has `bin`. */
const loaders = [
    'share/u-boot/qemu_arm64/u-boot.bin',
    'lib/u-boot/qemu_arm64/u-boot.bin',
    'share/uboot/qemu_arm64/u-boot.bin',
];
/** The emulators on PATH and the firmware near them. */
async function findQemu(env) {
    const folders = (env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/'));
    const program = (name) => first(folders.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name)));
    const [qemu, board] = [await program('qemu-system-x86_64'), await program('qemu-system-aarch64')];
    const firmware = await firstPair(near(qemu).map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'share')));
    const loader = await first(near(board).flatMap((folder) => loaders.map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, file))));
    return {
        ...(qemu ? { qemu } : {}),
        ...(firmware ? { firmware } : {}),
        board: { ...(board ? { qemu: board } : {}), ...(loader ? { loader } : {}) },
    };
}
/** The folders that hold what belongs to a program. */
const near = (program) => [
    ...new Set([...(program ? [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(program), '..')] : []), '/usr']),
];
async function firstPair(shares) {
    for (const share of shares) {
        for (const [code, vars] of firmwarePairs) {
            const pair = { code: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(share, code), vars: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(share, vars) };
            if ((await (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .exists */ .t2)(pair.code)) && (await (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .exists */ .t2)(pair.vars)))
                return pair;
        }
    }
    return undefined;
}
async function first(files) {
    for (const file of files)
        if (await (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .exists */ .t2)(file))
            return file;
    return undefined;
}
/** The guests' processor of each emulator that this machine's KVM can speed up. */
const native = {
    x64: ['x86_64', 'i386'],
    arm64: ['aarch64', 'arm'],
};
/** The processor that this QEMU has to emulate here, by its name; undefined where it is this machine's own, or not known. */
function foreignGuests(qemu, arch) {
    const guests = /^qemu-system-(\w+)/.exec((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(qemu))?.[1];
    return guests === undefined || native[arch]?.includes(guests) ? undefined : guests;
}


/***/ }),

/***/ 55136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cw: () => (/* binding */ guestUser),
/* harmony export */   UG: () => (/* binding */ giveFile),
/* harmony export */   c5: () => (/* binding */ giveFolder),
/* harmony export */   mT: () => (/* binding */ removeGiven)
/* harmony export */ });
/* unused harmony export mapsUser */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32522);
/* harmony import */ var _privilege_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13856);



/** Nobody and nogroup: who runs code of the flake outside the sandbox, where we can become somebody else. */
const nobody = { uid: 65534, gid: 65534 };
/** The user for guests; undefined where we can become nobody but ourselves. */
async function guestUser(env) {
    const how = await (0,_privilege_js__WEBPACK_IMPORTED_MODULE_2__/* .privilege */ .EX)(_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .exec */ .m, env);
    const map = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)('/proc/self/uid_map', 'utf8').catch(() => '');
    if (how === 'none' || !mapsUser(map, nobody.uid))
        return undefined;
    const groups = await kvmGroup(how === 'root' ? undefined : process.getgroups?.());
    return { ...nobody, ...(groups ? { groups } : {}), ...(how === 'sudo' ? { by: 'sudo' } : {}) };
}
/** Guests may have the group of /dev/kvm where we have it ourselves: else only root could use KVM. */
async function kvmGroup(ours) {
    const device = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)('/dev/kvm').catch(() => undefined);
    if (!device || device.gid === 0 || (device.mode & 0o060) !== 0o060)
        return undefined;
    return ours === undefined || ours.includes(device.gid) ? [device.gid] : undefined;
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
const env = { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' };
/** Makes a file of ours the user's. */
async function giveFile(file, user) {
    if (user.by !== 'sudo')
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chown)(file, user.uid, user.gid);
    await (0,_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e)(_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .exec */ .m, 'sudo', ['-n', '--', 'chown', `${user.uid}:${user.gid}`, file], { env });
}
/** Makes a folder of ours the user's; we can still read what is put into it. */
async function giveFolder(folder, user) {
    if (user.by !== 'sudo')
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chown)(folder, user.uid, user.gid);
    const ours = process.getgid?.() ?? 0;
    const script = 'chown "$1" "$2" && chmod 2770 "$2"';
    await (0,_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e)(_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .exec */ .m, 'sudo', ['-n', '--', 'sh', '-c', script, 'give', `${user.uid}:${ours}`, folder], { env });
}
/** Removes a folder of ours with what the user has put into it. */
async function removeGiven(folder, user) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 3 }).catch(async (error) => {
        if (user?.by !== 'sudo')
            throw error;
        await (0,_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e)(_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .exec */ .m, 'sudo', ['-n', '--', 'rm', '-rf', '--', folder], { env });
    });
}


/***/ })

};
