export const id = 38;
export const ids = [38];
export const modules = {

/***/ 2683:
/***/ ((module) => {

module.exports = eval("require")("../features/evaluate/evaluate.js");


/***/ }),

/***/ 927:
/***/ ((module) => {

module.exports = eval("require")("../features/evaluate/machine.js");


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
