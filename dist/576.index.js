export const id = 576;
export const ids = [576];
export const modules = {

/***/ 90576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _documents_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70231);
/* harmony import */ var _host_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91711);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1730);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53507);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30232);
/* harmony import */ var _setup_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88068);







const inputs = {
    ..._setup_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .setupInputs */ .Bb,
    plan: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('plan.json of evaluate, where there is one: only what it needs is prepared', {
        placeholder: 'FILE',
    }),
    shard: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('the part of that plan which this job builds', { placeholder: 'ID' }),
    yes: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)('do what the table says; without it, it is only shown', false, { only: 'terminal' }),
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_action_js__WEBPACK_IMPORTED_MODULE_4__/* .action */ .X)({
    describe: `Makes this machine ready: compares what it has with what the job needs, and does only what is missing.
A Nix that is there is used as it is; else one is installed with the sandbox on and started.
On a terminal it only shows the table, and does it with --yes, as root or with sudo. The other commands need neither:
where there is no Nix they bring a private one, which changes nothing on the machine.`,
    example: 'flakeship setup; flakeship setup --yes --emulate aarch64-linux',
    outputs: {
        nix: 'path of nix',
        version: 'its version',
        system: 'what it builds for by itself, such as x86_64-linux',
    },
}, inputs, {
    async main(values, host) {
        const work = await workOf(values);
        if (host.kind === 'terminal' && !values.yes)
            return onlyShow(values, host, work);
        const { nix } = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_5__/* .prepareFor */ .fU)(values, host, work);
        if (!nix)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MachineError */ .Ml('there is no Nix on this machine, and none was installed');
        return {
            ok: true,
            outputs: outputsOf(nix),
            summary: [
                `${nix.implementation} ${nix.version} for ${nix.system}: ${nix.program}`,
                ...(onPath(nix, host) ? [] : [`put it on PATH: export PATH=${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(nix.program)}:$PATH`]),
            ],
        };
    },
    post: _prepare_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanUp */ .nY,
}));
async function workOf({ plan: file, shard }) {
    if (file === undefined) {
        if (shard !== undefined)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('shard needs plan: it names a part of that');
        return {};
    }
    const plan = await (0,_documents_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readDocument */ .u0)('plan', file);
    if (shard === undefined)
        return { plan };
    if (plan.shards?.some(({ id }) => id === shard))
        return { plan, shard };
    const known = plan.shards?.map(({ id }) => id).join(', ') || 'none';
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${file} has no shard ${JSON.stringify(shard)}; it has ${known}`);
}
async function onlyShow(values, host, work) {
    const { have, lines, due } = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_5__/* .show */ .WU)(values, host, work);
    const outputs = have.nix ? outputsOf(have.nix) : { nix: '', version: '', system: have.system };
    const last = due.length === 0
        ? 'nothing is missing'
        : `nothing was changed; flakeship setup --yes does it (${due.join(', ')})`;
    return { ok: true, outputs, summary: [...lines, '', last], json: { ...outputs, missing: due } };
}
function onPath({ program }, { environment }) {
    return environment.PATH?.split(':').includes((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(program)) ?? false;
}
function outputsOf({ program, version, system }) {
    return { nix: program, version, system };
}


/***/ })

};
