export const id = 212;
export const ids = [212,38,705,665];
export const modules = {

/***/ 6617:
/***/ ((module) => {

module.exports = eval("require")("../features/boot/boot.js");


/***/ }),

/***/ 4951:
/***/ ((module) => {

module.exports = eval("require")("../features/build/build.js");


/***/ }),

/***/ 2683:
/***/ ((module) => {

module.exports = eval("require")("../features/evaluate/evaluate.js");


/***/ }),

/***/ 927:
/***/ ((module) => {

module.exports = eval("require")("../features/evaluate/machine.js");


/***/ }),

/***/ 9850:
/***/ ((module) => {

module.exports = eval("require")("../features/report/dry-run.js");


/***/ }),

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

/***/ 1965:
/***/ ((module) => {

module.exports = eval("require")("./setup.js");


/***/ }),

/***/ 665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  boot: () => (/* binding */ boot_boot),
  "default": () => (/* binding */ actions_boot)
});

// EXTERNAL MODULE: ./src/documents/files.js + 4 modules
var files = __webpack_require__(77);
// EXTERNAL MODULE: ../../node_modules/@vercel/ncc/dist/ncc/@@notfound.js?../features/boot/boot.js
var boot = __webpack_require__(6617);
// EXTERNAL MODULE: ./src/host/inputs.js
var inputs = __webpack_require__(1711);
// EXTERNAL MODULE: ./src/system/exec.js
var exec = __webpack_require__(141);
// EXTERNAL MODULE: ./src/system/environment.js
var environment = __webpack_require__(4114);
// EXTERNAL MODULE: ./src/system/machine.js
var machine = __webpack_require__(9198);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(4379);
;// CONCATENATED MODULE: ./src/system/qemu-tools.js


/** Where distributions keep OVMF beside the QEMU that they ship; the first pair that is there. */
const firmwarePairs = [
    ['OVMF/OVMF_CODE_4M.fd', 'OVMF/OVMF_VARS_4M.fd'],
    ['OVMF/OVMF_CODE.fd', 'OVMF/OVMF_VARS.fd'],
    ['edk2/x64/OVMF_CODE.4m.fd', 'edk2/x64/OVMF_VARS.4m.fd'],
    ['edk2/ovmf/OVMF_CODE.fd', 'edk2/ovmf/OVMF_VARS.fd'],
    ['qemu/edk2-x86_64-code.fd', 'qemu/edk2-i386-vars.fd'],
];
/** QEMU on PATH and the UEFI firmware near it. */
async function findQemu(env) {
    const folders = (env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/'));
    const qemu = await first(folders.map((folder) => (0,external_node_path_.join)(folder, 'qemu-system-x86_64')));
    const shares = [...new Set([...(qemu ? [(0,external_node_path_.join)((0,external_node_path_.dirname)(qemu), '../share')] : []), '/usr/share'])];
    for (const share of shares) {
        for (const [code, vars] of firmwarePairs) {
            const pair = { code: (0,external_node_path_.join)(share, code), vars: (0,external_node_path_.join)(share, vars) };
            if ((await readable(pair.code)) && (await readable(pair.vars)))
                return { ...(qemu ? { qemu } : {}), firmware: pair };
        }
    }
    return qemu ? { qemu } : {};
}
async function first(files) {
    for (const file of files)
        if (await readable(file))
            return file;
    return undefined;
}
function readable(file) {
    return (0,promises_.access)(file, promises_.constants.R_OK).then(() => true, () => false);
}

// EXTERNAL MODULE: ./src/actions/action.js
var action = __webpack_require__(3507);
// EXTERNAL MODULE: ./src/actions/slices.js
var slices = __webpack_require__(4654);
// EXTERNAL MODULE: ./src/actions/surroundings.js + 1 modules
var surroundings = __webpack_require__(5186);
;// CONCATENATED MODULE: ./src/actions/boot.js










async function boot_boot(values, result, out, host) {
    const user = await (0,machine/* guestUser */.Cw)();
    return (0,boot.bootTargets)(host.log, exec/* exec */.m, result, {
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
        concurrency: 1,
        signal: host.signal,
        ...(user === undefined ? {} : { user }),
        tools: await findQemu((0,environment/* toolEnvironment */.u)(host.environment)),
    });
}
function command(values, command) {
    return {
        command,
        user: values.bootSshUser,
        port: values.bootSshPort,
        ...(values.bootSshKey === undefined ? {} : { key: values.bootSshKey }),
    };
}
/* harmony default export */ const actions_boot = ((0,action/* action */.X)({
    describe: 'Boots the VMs and ISOs of a result in QEMU and keeps the verdict, the console and a screenshot of each.',
    example: 'flakeship boot --result flakeship-out/result-local.json --boot iso',
    needsNix: true,
    outputs: {
        booted: 'how many boots reached the login',
        failed: 'how many boots failed or stayed undecided',
    },
}, {
    result: (0,inputs/* text */.Qq)('result document of build', 'flakeship-out/result-local.json', { placeholder: 'FILE', positional: true }),
    ...slices/* bootInputs */.W0,
    ...slices/* outInput */.T3,
}, {
    async main(values, host) {
        const result = await (0,files/* readDocument */.u0)('result', values.result);
        const boots = await boot_boot(values, result, await (0,surroundings/* outFolder */.N)(values.out), host);
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

/***/ 705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   build: () => (/* binding */ build),
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4379);
/* harmony import */ var _documents_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77);
/* harmony import */ var _features_build_build_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4951);
/* harmony import */ var _host_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1711);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9470);
/* harmony import */ var _system_machine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9198);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3507);
/* harmony import */ var _slices_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4654);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5186);









function build(plan, out, nix, host) {
    const buildable = plan.targets.filter(({ status }) => status === 'to-build' || status === 'substitutable');
    return host.log.group(`Building ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_8__/* .count */ .U9)(buildable.length, 'target')} of ${plan.targets.length}`, () => (0,_features_build_build_js__WEBPACK_IMPORTED_MODULE_2__.buildPlan)(nix, host.log, plan, { out, signal: host.signal, shard: 'local', cores: (0,_system_machine_js__WEBPACK_IMPORTED_MODULE_4__/* .cores */ .x1)(), heartbeat: 30 }));
}
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_action_js__WEBPACK_IMPORTED_MODULE_5__/* .action */ .X)({
    describe: 'Builds the targets of a plan with one nix build, and writes result-local.json.',
    example: 'flakeship build --plan flakeship-out/plan.json',
    needsNix: true,
    outputs: {
        result: 'path of the result document',
        failed: 'names of the targets that failed as a JSON array',
    },
}, { plan: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('plan.json of evaluate', 'flakeship-out/plan.json', { placeholder: 'FILE', positional: true }), ..._slices_js__WEBPACK_IMPORTED_MODULE_6__/* .outInput */ .T3 }, {
    async main(values, host) {
        const plan = await (0,_documents_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readDocument */ .u0)('plan', values.plan);
        const out = await (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_7__/* .outFolder */ .N)(values.out);
        const result = await build(plan, out, await (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_7__/* .nixOf */ .L)(host), host);
        const failed = result.targets.filter(({ outcome }) => outcome === 'failed');
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(out, 'result-local.json');
        return {
            ok: failed.length === 0 && !result.interrupted,
            outputs: { result: file, failed: JSON.stringify(failed.map(({ id }) => id)) },
            summary: [`${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_8__/* .count */ .U9)(result.targets.length - failed.length, 'target')} well, ${failed.length} failed: ${file}`],
            json: result,
        };
    },
}));


/***/ }),

/***/ 5038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__),
/* harmony export */   evaluate: () => (/* binding */ evaluate)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4379);
/* harmony import */ var _documents_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77);
/* harmony import */ var _features_evaluate_evaluate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2683);
/* harmony import */ var _features_evaluate_machine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(927);
/* harmony import */ var _host_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1711);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1730);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9470);
/* harmony import */ var _system_machine_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9198);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3507);
/* harmony import */ var _slices_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4654);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5186);











async function evaluate(values, out, nix, host) {
    const plan = await host.log.group(`Evaluating ${values.flake}`, async () => {
        const machine = await (0,_features_evaluate_machine_js__WEBPACK_IMPORTED_MODULE_3__.machineOf)(nix);
        return (0,_features_evaluate_evaluate_js__WEBPACK_IMPORTED_MODULE_2__.evaluateFlake)(nix, host.log, {
            flake: values.flake,
            cwd: process.cwd(),
            select: values.targets,
            overrides: values.overrideInput.map(override),
            impure: values.impure,
            workers: values.workers ?? (0,_system_machine_js__WEBPACK_IMPORTED_MODULE_6__/* .cores */ .x1)(),
            features: machine.features,
            systems: machine.systems,
            signal: host.signal,
        });
    });
    await (0,_documents_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeDocument */ .ft)('plan', (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(out, 'plan.json'), plan);
    return plan;
}
function override(line) {
    const [, input, url] = /^([\w./-]+)(?:\s+|=)(\S.*)$/.exec(line) ?? [];
    if (input && url)
        return { input, url };
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`override-input must be NAME URL, not ${JSON.stringify(line)}`);
}
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_action_js__WEBPACK_IMPORTED_MODULE_7__/* .action */ .X)({
    describe: 'Finds the targets of a flake, says which derivations nobody has yet, and writes plan.json.',
    example: "flakeship evaluate . --targets '*.toplevel' --out flakeship-out",
    needsNix: true,
    outputs: {
        plan: 'path of plan.json',
        targets: 'names of the targets as a JSON array',
        'to-build': 'how many derivations must be built',
        failures: 'how many attributes do not evaluate',
    },
}, { ..._slices_js__WEBPACK_IMPORTED_MODULE_8__/* .flakeInputs */ .zE, ..._slices_js__WEBPACK_IMPORTED_MODULE_8__/* .outInput */ .T3 }, {
    async main(values, host) {
        const out = await (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_9__/* .outFolder */ .N)(values.out);
        const plan = await evaluate(values, out, await (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_9__/* .nixOf */ .L)(host), host);
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(out, 'plan.json');
        return {
            ok: plan.failures.length === 0,
            outputs: {
                plan: file,
                targets: JSON.stringify(plan.targets.map(({ id }) => id)),
                'to-build': String(plan.derivations.length),
                failures: String(plan.failures.length),
            },
            summary: [`${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(plan.targets.length, 'target')}, ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(plan.derivations.length, 'derivation')} to build, ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(plan.failures.length, 'failure')}: ${file}`],
            json: plan,
        };
    },
}));


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

/***/ 5212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1711);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3507);
/* harmony import */ var _boot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(665);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(705);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5038);
/* harmony import */ var _features_report_dry_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9850);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(443);
/* harmony import */ var _setup_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1965);
/* harmony import */ var _slices_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4654);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5186);










/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_action_js__WEBPACK_IMPORTED_MODULE_1__/* .action */ .X)({
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
    ..._slices_js__WEBPACK_IMPORTED_MODULE_8__/* .flakeInputs */ .zE,
    ..._slices_js__WEBPACK_IMPORTED_MODULE_8__/* .bootInputs */ .W0,
    ..._slices_js__WEBPACK_IMPORTED_MODULE_8__/* .outInput */ .T3,
    dryRun: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('only say what would be built and what fetched, with bytes'),
    ..._setup_js__WEBPACK_IMPORTED_MODULE_7__.setupInputs,
}, {
    async main(values, host) {
        const out = await (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_9__/* .outFolder */ .N)(values.out);
        if (host.kind === 'github')
            await (0,_setup_js__WEBPACK_IMPORTED_MODULE_7__.ensureNix)(values, host);
        const nix = await (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_9__/* .nixOf */ .L)(host);
        const clock = stopwatch();
        const plan = await (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_4__.evaluate)(values, out, nix, host);
        const evaluated = clock();
        const planFile = `${out}/plan.json`;
        if (values.dryRun) {
            return { ok: plan.failures.length === 0, outputs: { ok: '', plan: planFile, report: '', markdown: '' }, summary: (0,_features_report_dry_run_js__WEBPACK_IMPORTED_MODULE_5__.dryRun)(plan), json: plan };
        }
        const result = await (0,_build_js__WEBPACK_IMPORTED_MODULE_3__.build)(plan, out, nix, host);
        const built = clock();
        const evidence = host.signal.aborted || values.boot === 'none' ? [] : await (0,_boot_js__WEBPACK_IMPORTED_MODULE_2__.boot)(values, result, out, host);
        const seconds = { evaluate: evaluated, build: built, boot: clock() };
        const { ok, outputs, ...words } = await (0,_report_js__WEBPACK_IMPORTED_MODULE_6__.report)({ plan, results: [result], evidence, seconds }, out, host);
        return { ok, outputs: { ...outputs, plan: planFile }, ...words };
    },
}));
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

/***/ 4654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T3: () => (/* binding */ outInput),
/* harmony export */   W0: () => (/* binding */ bootInputs),
/* harmony export */   zE: () => (/* binding */ flakeInputs)
/* harmony export */ });
/* harmony import */ var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1711);

/** Inputs that several parts share: declared once, so that they mean the same everywhere. */
const outInput = {
    out: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('folder for documents, images, logs and screenshots', 'flakeship-out', { placeholder: 'DIR' }),
};
const flakeInputs = {
    flake: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('flake reference or folder', '.', { positional: true, placeholder: 'FLAKE' }),
    targets: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('globs over target names, `!` excludes: `*.iso`, `nixos.*`; left out: toplevels, images, VMs that are meant as such, packages and checks', { placeholder: 'GLOB' }),
    overrideInput: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('evaluate with another flake input, in memory: NAME URL', { placeholder: 'NAME URL', pair: true }),
    workers: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)('hosts evaluated at the same time; left out: one per core', undefined, { least: 1 }),
    impure: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('allow impure evaluation; the environment that it sees holds no credential'),
};
const bootInputs = {
    boot: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('what is booted', ['none', 'vm', 'iso', 'all'], 'all'),
    bootMemory: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)('memory of a guest in MiB; left out: what the image asks for, within what the machine has', undefined, { least: 64 }),
    bootCpus: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)('processors of a guest; left out: what the image asks for', undefined, { least: 1 }),
    bootTimeout: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)('seconds until a boot is undecided; left out: 180 with KVM, 900 without', undefined, { least: 1 }),
    bootSuccess: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)('regular expression; a console line that matches it means booted', { placeholder: 'REGEX' }),
    bootForward: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('ports forwarded into guests beside those of the host: HOSTPORT:GUESTPORT', { placeholder: 'PORTS' }),
    bootCommand: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)('command that must succeed in the guest over SSH once it is up', { placeholder: 'COMMAND' }),
    bootSshUser: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('user for that command', 'root', { placeholder: 'USER' }),
    bootSshKey: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)('private key file for that command', { placeholder: 'FILE' }),
    bootSshPort: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)('forwarded port on this machine for that command', 2222, { least: 1 }),
    bootNetwork: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('what a guest reaches: nothing, or all that this machine reaches', ['closed', 'open'], 'closed'),
    accelerator: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('how guests run; auto tries KVM by running a guest and falls back to emulation', ['auto', 'kvm', 'tcg'], 'auto'),
};


/***/ })

};
