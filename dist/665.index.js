export const id = 665;
export const ids = [665];
export const modules = {

/***/ 6617:
/***/ ((module) => {

module.exports = eval("require")("../features/boot/boot.js");


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
