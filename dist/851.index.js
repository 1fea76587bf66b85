export const id = 851;
export const ids = [851];
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

/***/ 4654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jv: () => (/* binding */ outBesideInput),
/* harmony export */   T3: () => (/* binding */ outInput),
/* harmony export */   W0: () => (/* binding */ bootInputs),
/* harmony export */   _9: () => (/* binding */ buildInputs),
/* harmony export */   zE: () => (/* binding */ flakeInputs)
/* harmony export */ });
/* harmony import */ var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1711);

/** Inputs that several parts share: declared once, so that they mean the same everywhere. */
const outInput = {
    out: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('folder for documents, images, logs and screenshots', 'flakeship-out', { placeholder: 'DIR' }),
};
/** For parts that go on with a document of an earlier one. */
const outBesideInput = {
    out: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)('folder for documents, images, logs and screenshots; left out: that of the document', {
        placeholder: 'DIR',
    }),
};
const flakeInputs = {
    flake: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('flake reference or folder', '.', { positional: true, placeholder: 'FLAKE' }),
    targets: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('globs over target names, `!` excludes: `*.iso`, `nixos.*`; left out: toplevels, images, VMs that are meant as such, packages and checks', { placeholder: 'GLOB' }),
    overrideInput: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('evaluate with another flake input, in memory: NAME URL', {
        placeholder: 'NAME URL',
        pair: true,
    }),
    workers: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)('hosts evaluated at the same time; left out: one per core', undefined, { least: 1 }),
    evaluateMemory: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)('memory in MiB that evaluating processes may hold together; left out: 75 % of what is available', undefined, { least: 64 }),
    evaluateTimeout: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)('seconds that one host may evaluate', 900, { least: 1 }),
    impure: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('allow impure evaluation; the environment that it sees holds no credential'),
    ifd: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('allow builds in the course of the evaluation (import from derivation)', true),
};
const buildInputs = {
    deadline: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)('seconds after the start until running builds are stopped; what is done by then is kept, and the next run builds only the rest', undefined, { least: 1 }),
    builders: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)('machines that build beside this one, as Nix takes them (`ssh-ng://HOST SYSTEM`, or `@FILE`); left out: what nix.conf says', { placeholder: 'MACHINES' }),
};
const bootInputs = {
    boot: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('what is booted', ['none', 'vm', 'iso', 'all'], 'all'),
    bootMemory: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)('memory of a guest in MiB; left out: what the image asks for, within what the machine has', undefined, { least: 64 }),
    bootCpus: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)('processors of a guest; left out: what the image asks for', undefined, { least: 1 }),
    bootTimeout: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)('seconds until a boot is undecided; left out: 180 with KVM, 900 without', undefined, {
        least: 1,
    }),
    bootSuccess: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)('regular expression; a console line that matches it means booted', {
        placeholder: 'REGEX',
    }),
    bootForward: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('ports forwarded into guests beside those of the host: HOSTPORT:GUESTPORT', {
        placeholder: 'PORTS',
    }),
    bootCommand: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)('command that must succeed in the guest over SSH once it is up', {
        placeholder: 'COMMAND',
    }),
    bootSshUser: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('user for that command', 'root', { placeholder: 'USER' }),
    bootSshKey: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)('private key file for that command', { placeholder: 'FILE' }),
    bootSshPort: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)('forwarded port on this machine for that command', 2222, { least: 1 }),
    bootNetwork: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('what a guest reaches: nothing, or all that this machine reaches', ['closed', 'open'], 'closed'),
    accelerator: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('how guests run; auto tries KVM by running a guest and falls back to emulation', ['auto', 'kvm', 'tcg'], 'auto'),
};


/***/ }),

/***/ 2790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ nixOf),
/* harmony export */   N: () => (/* binding */ outFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _features_setup_find_nix_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2846);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1730);
/* harmony import */ var _nix_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4408);
/* harmony import */ var _system_environment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4114);
/* harmony import */ var _system_exec_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2522);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8292);








/** The Nix of this machine, for parts that need one. */
async function nixOf(host) {
    return new _nix_command_js__WEBPACK_IMPORTED_MODULE_4__/* .Nix */ .a(await (0,_features_setup_find_nix_js__WEBPACK_IMPORTED_MODULE_2__/* .requireNix */ .ro)(_system_exec_js__WEBPACK_IMPORTED_MODULE_5__/* .exec */ .m, (0,_system_environment_js__WEBPACK_IMPORTED_MODULE_7__/* .toolEnvironment */ .uQ)(host.environment)), _system_exec_js__WEBPACK_IMPORTED_MODULE_5__/* .exec */ .m);
}
/** The output folder, made, as an absolute path. */
async function outFolder(out) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(out);
    const isNew = !(await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_6__/* .exists */ .t2)(folder));
    try {
        await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_6__/* .makeFolder */ .fc)(folder);
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

/***/ 4408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ Nix)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(458);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
/* harmony import */ var _system_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8462);



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
        return (0,_system_process_js__WEBPACK_IMPORTED_MODULE_1__/* .start */ .n)(this.at.program, this.#line(args), { ...options, env: this.at.env, grace: 5 });
    }
    #line(args) {
        return [...always, ...this.#options, ...args];
    }
}


/***/ })

};
