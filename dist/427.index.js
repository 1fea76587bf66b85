export const id = 427;
export const ids = [427];
export const modules = {

/***/ 427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/lib/text.js
var lib_text = __webpack_require__(9470);
// EXTERNAL MODULE: ./src/nix/derivation-files.js
var derivation_files = __webpack_require__(8938);
// EXTERNAL MODULE: ./src/features/report/names.js
var names = __webpack_require__(4220);
// EXTERNAL MODULE: ./src/features/report/refusals.js
var report_refusals = __webpack_require__(9547);
// EXTERNAL MODULE: ./src/features/report/terminal-lines.js
var terminal_lines = __webpack_require__(2004);
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
    return (0,terminal_lines/* spaced */.j)([
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
    return [`${groups[status].title}:`, ...capped((0,lib_text/* table */.tp)(rows), 'targets')];
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
        ...capped(names.sort().map((name) => `  ${name}`), 'derivations'),
    ]);
}
function fetchLines({ fetch }) {
    if (fetch.paths.length === 0)
        return [];
    return [
        `${(0,lib_text/* count */.U9)(fetch.paths.length, 'store path')} from substituters, ${(0,lib_text/* bytes */.ee)(fetch.downloadBytes)} to download, ${(0,lib_text/* bytes */.ee)(fetch.unpackedBytes)} unpacked:`,
        ...capped(fetch.paths.map((path) => `  ${(0,derivation_files/* derivationName */.J)(path)}`).sort(), 'store paths'),
    ];
}
function refusalLines({ refusals = [] }) {
    if (refusals.length === 0)
        return [];
    const rows = refusals.map((refusal) => [
        `  ${(0,lib_text/* oneLine */.TN)((0,names/* nameOf */.V)(refusal), 60)}`,
        (0,lib_text/* oneLine */.TN)((0,report_refusals/* refusalReason */.b)(refusal)),
    ]);
    return ['Refused by nixpkgs, left out:', ...capped((0,lib_text/* table */.tp)(rows), 'refusals')];
}
function failureLines({ failures }) {
    if (failures.length === 0)
        return [];
    const lines = failures.flatMap(({ attribute, message, position }) => [
        `  ${(0,lib_text/* oneLine */.TN)(attribute)}${position ? `, at ${(0,lib_text/* oneLine */.TN)((0,names/* placeOf */.$)(position))}` : ''}`,
        ...(0,terminal_lines/* quoted */.T)(message, 'first'),
    ]);
    return ['Does not evaluate:', ...capped(lines, 'lines')];
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
function capped(lines, unit) {
    return lines.length <= most
        ? [...lines]
        : [...lines.slice(0, most), `  … and ${lines.length - most} more ${unit}; plan.json has all`];
}

// EXTERNAL MODULE: ./src/host/inputs.js
var inputs = __webpack_require__(1711);
// EXTERNAL MODULE: ./src/lib/errors.js
var errors = __webpack_require__(1730);
// EXTERNAL MODULE: ./src/actions/action.js
var action = __webpack_require__(3507);
// EXTERNAL MODULE: ./src/actions/boot.js + 32 modules
var boot = __webpack_require__(992);
// EXTERNAL MODULE: ./src/actions/build.js + 24 modules
var build = __webpack_require__(2425);
// EXTERNAL MODULE: ./src/actions/evaluate.js + 35 modules
var evaluate = __webpack_require__(1471);
// EXTERNAL MODULE: ./src/actions/report.js + 13 modules
var report = __webpack_require__(4282);
// EXTERNAL MODULE: ./src/actions/setup.js + 2 modules
var setup = __webpack_require__(7483);
// EXTERNAL MODULE: ./src/actions/slices.js
var slices = __webpack_require__(4654);
// EXTERNAL MODULE: ./src/actions/surroundings.js + 1 modules
var surroundings = __webpack_require__(5186);
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
    ...slices/* flakeInputs */.zE,
    ...slices/* buildInputs */._9,
    ...slices/* bootInputs */.W0,
    ...slices/* outInput */.T3,
    dryRun: (0,inputs/* flag */.Jt)('only say what would be built and what fetched, with bytes'),
    ...setup.setupInputs,
}, {
    async main(values, host) {
        const began = performance.now();
        await (0,boot.checkBootInputs)(values);
        const out = await (0,surroundings/* outFolder */.N)(values.out);
        if (host.kind === 'github')
            await (0,setup.ensureNix)(values, host);
        const nix = await (0,surroundings.nixOf)(host);
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
        const left = values.deadline && Math.max(0, values.deadline - (performance.now() - began) / 1000);
        const result = await (0,build.build)(plan, out, nix, host, { deadline: left, builders: values.builders });
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
    post: async (host) => setup["default"].post?.(host),
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

/***/ 7483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ setup),
  ensureNix: () => (/* binding */ ensureNix),
  setupInputs: () => (/* binding */ setupInputs)
});

// EXTERNAL MODULE: ./src/features/setup/find-nix.js
var find_nix = __webpack_require__(2846);
// EXTERNAL MODULE: ./src/features/setup/releases.js
var releases = __webpack_require__(8869);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./src/lib/errors.js
var errors = __webpack_require__(1730);
// EXTERNAL MODULE: ./src/system/exec.js
var system_exec = __webpack_require__(2522);
// EXTERNAL MODULE: ./src/system/files.js
var files = __webpack_require__(8292);
;// CONCATENATED MODULE: ./src/system/privilege.js

/** Commands as root: directly where we are root, by sudo without a password elsewhere. */
async function elevated(exec, env) {
    if (process.getuid?.() === 0)
        return exec;
    const asked = await exec('sudo', ['-n', 'true'], { env }).catch(() => undefined);
    if (asked?.code === 0)
        return (program, args, options) => exec('sudo', ['-n', '--', program, ...args], options);
    throw new errors/* MachineError */.Ml('installing Nix needs root: run as root, or where sudo asks for no password');
}

// EXTERNAL MODULE: ./src/features/setup/install.js
var install = __webpack_require__(3992);
// EXTERNAL MODULE: ./src/features/setup/nix-conf.js
var nix_conf = __webpack_require__(3983);
// EXTERNAL MODULE: ./src/features/setup/tarball.js
var tarball = __webpack_require__(989);
;// CONCATENATED MODULE: ./src/features/setup/system-nix.js
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










const socket = '/nix/var/nix/daemon-socket/socket';
const group = 'nixbld';
const builders = 32;
/** Installs a release into `/nix` and starts its daemon as root with the sandbox on: the same on every machine. */
async function installSystemNix({ exec, env, log }, options) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const start = performance.now();
        const root = await elevated(exec, env);
        const foreign = await (0,promises_.readdir)('/nix').catch(() => []);
        if (foreign.length > 0) {
            throw new errors/* MachineError */.Ml('/nix is there already but holds no Nix that works; remove it, or repair that installation');
        }
        const scratch = __addDisposableResource(env_1, await (0,files/* temporaryFolder */.yy)((0,external_node_os_.tmpdir)()), true);
        log.info(`fetching ${options.source.from}`);
        const unpacked = await (0,tarball/* unpackRelease */.O)(exec, env, options.source, scratch.path);
        await (0,system_exec/* run */.e)(root, 'sh', ['-euc', place, 'place', unpacked], { env });
        const nix = await (0,install/* nixAmong */.Ce)('/nix', await (0,promises_.readdir)('/nix/store'));
        const conf = (0,nix_conf/* nixConf */.C)({
            buildUsersGroup: group,
            ...((await (0,files/* exists */.t2)(`${nix}/libexec/sh`)) ? { sandboxShell: `${nix}/libexec/sh` } : {}),
            ...(options.extra === undefined ? {} : { extra: options.extra }),
        });
        await (0,system_exec/* run */.e)(root, 'sh', ['-euc', users, 'users', group, String(builders)], { env });
        await (0,system_exec/* run */.e)(root, 'sh', ['-euc', 'mkdir -p /etc/nix && cat >/etc/nix/nix.conf'], { env, input: conf });
        await (0,system_exec/* run */.e)(root, 'sh', ['-euc', '"$1" --load-db <"$2/.reginfo"', 'load', `${nix}/bin/nix-store`, unpacked], {
            env,
        });
        const { stdout } = await (0,system_exec/* run */.e)(root, 'sh', ['-euc', daemon, 'daemon', nix], { env });
        await untilReady();
        return { bin: `${nix}/bin`, daemon: Number(stdout.trim()), seconds: (performance.now() - start) / 1000 };
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
/** Stops the daemon that we started; the store stays for later steps' posts and for a look. */
async function removeSystemNix({ exec, env, log }, daemon) {
    const root = await elevated(exec, env);
    const { code } = await root('kill', ['-TERM', String(daemon)], { env });
    log.info(code === 0 ? 'stopped the Nix daemon' : 'the Nix daemon had ended already');
}
const place = `
mkdir -p /nix/store /nix/var/nix
chmod 1775 /nix/store
mv "$1"/store/* /nix/store/
chown -R 0:0 /nix/store
chmod -R a-w /nix/store/*
`;
const users = `
getent group "$1" >/dev/null || groupadd --system "$1"
for n in $(seq 1 "$2"); do
  id "$1$n" >/dev/null 2>&1 || useradd --system --no-create-home --home-dir /var/empty --shell /sbin/nologin --gid "$1" --groups "$1" "$1$n"
done
chgrp "$1" /nix/store
`;
// setsid: the daemon outlives this step; GitHub ends it with the job, and our post step before that
const daemon = `
mkdir -p /nix/var/log
setsid "$1/bin/nix-daemon" --daemon </dev/null >/nix/var/log/nix-daemon.log 2>&1 &
echo $!
`;
async function untilReady() {
    for (let tries = 0; tries < 100; tries++) {
        if ((await (0,promises_.stat)(socket).catch(() => undefined))?.isSocket())
            return;
        await (0,external_node_timers_promises_.setTimeout)(50);
    }
    throw new errors/* MachineError */.Ml('the Nix daemon did not start within 5 s; /nix/var/log/nix-daemon.log says why');
}

// EXTERNAL MODULE: ./src/host/inputs.js
var inputs = __webpack_require__(1711);
// EXTERNAL MODULE: ./src/system/environment.js
var environment = __webpack_require__(4114);
// EXTERNAL MODULE: ./src/system/machine.js
var machine = __webpack_require__(9198);
// EXTERNAL MODULE: ./src/actions/action.js
var action = __webpack_require__(3507);
;// CONCATENATED MODULE: ./src/actions/setup.js









const setupInputs = {
    nixVersion: (0,inputs/* text */.Qq)('release of Nix that is installed where there is none', releases/* defaultRelease */.f4, {
        placeholder: 'VERSION',
        only: 'github',
    }),
    nixTarball: (0,inputs/* optional */.lq)('URL or path of a release tarball to install instead; needs nix-sha256', {
        placeholder: 'URL',
        only: 'github',
    }),
    nixSha256: (0,inputs/* optional */.lq)('SHA-256 of that tarball in hex', { placeholder: 'HEX', only: 'github' }),
    nixConf: (0,inputs/* optional */.lq)('further lines for nix.conf', { only: 'github' }),
};
/** The Nix of this machine: the one that is there, else one installed now. */
async function ensureNix(values, host) {
    const env = (0,environment/* toolEnvironment */.u)(host.environment);
    const there = await (0,find_nix/* findNix */.rv)(system_exec/* exec */.m, env);
    if (there) {
        host.log.info(`${there.implementation} ${there.version} is here already (${there.program}) and is used as it is`);
        return there;
    }
    return host.log.group('Installing Nix', async () => {
        const installed = await installSystemNix({ exec: system_exec/* exec */.m, env, log: host.log }, { source: source(values), ...(values.nixConf === undefined ? {} : { extra: values.nixConf }) });
        host.keep('daemon', String(installed.daemon));
        host.exportPath(installed.bin);
        const found = await (0,find_nix/* findNix */.rv)(system_exec/* exec */.m, { ...env, PATH: `${installed.bin}:${env.PATH}` });
        if (!found)
            throw new Error(`Nix was installed, but ${installed.bin} holds none`);
        host.log.info(`${found.implementation} ${found.version} is ready in ${installed.seconds.toFixed(1)} s`);
        return found;
    });
}
function source({ nixVersion, nixTarball, nixSha256 }) {
    if (nixTarball) {
        if (nixSha256)
            return { from: nixTarball, sha256: nixSha256 };
        throw new errors/* UserError */.yo('nix-tarball needs nix-sha256: nothing is installed unchecked');
    }
    const known = (0,releases/* release */._r)(nixVersion, (0,machine/* nixSystem */.DH)(process.arch, process.platform));
    if (known)
        return { from: known.url, sha256: known.sha256 };
    throw new errors/* UserError */.yo(`no hash is known for Nix ${nixVersion} on this system; known are ${releases/* knownReleases */.o2.join(', ')}, or give nix-tarball and nix-sha256`);
}
/* harmony default export */ const setup = ((0,action/* action */.X)({
    describe: 'Makes this machine ready: uses the Nix that is there, or installs one with the sandbox on and starts it.',
    example: 'flakeship setup',
    needsNix: true,
    outputs: {
        nix: 'path of nix',
        version: 'its version',
    },
}, setupInputs, {
    async main(values, host) {
        const nix = host.kind === 'github' ? await ensureNix(values, host) : await requireHere(host);
        return {
            ok: true,
            outputs: { nix: nix.program, version: nix.version },
            summary: [`${nix.implementation} ${nix.version} for ${nix.system}: ${nix.program}`],
        };
    },
    async post(host) {
        const daemon = Number(host.kept('daemon'));
        if (daemon > 0)
            await removeSystemNix({ exec: system_exec/* exec */.m, env: (0,environment/* toolEnvironment */.u)(host.environment), log: host.log }, daemon);
    },
}));
async function requireHere(host) {
    const { nixOf } = await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(186)]).then(__webpack_require__.bind(__webpack_require__, 5186));
    return (await nixOf(host)).at;
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


/***/ })

};
