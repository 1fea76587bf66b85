export const id = 889;
export const ids = [889,186];
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


/***/ }),

/***/ 5186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nixOf: () => (/* binding */ nixOf),
  N: () => (/* binding */ outFolder)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/features/setup/find-nix.js
var find_nix = __webpack_require__(2846);
// EXTERNAL MODULE: ./src/lib/errors.js
var errors = __webpack_require__(1730);
// EXTERNAL MODULE: ../../node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(458);
// EXTERNAL MODULE: ./src/system/process.js
var process = __webpack_require__(9614);
;// CONCATENATED MODULE: ./src/nix/command.js



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
        return this.#exec(this.at.program, this.#line(args), { ...options, env: { ...this.at.env, ...options.env } });
    }
    /** Like `attempt`, but an exit code other than 0 is a CommandError. */
    async run(args, options = {}) {
        const output = await this.attempt(args, options);
        if (output.code !== 0)
            throw new errors/* CommandError */.Qd(['nix', ...args], output);
        return output.stdout;
    }
    /** Runs `nix ARGS`, whose standard output must be JSON of this shape. */
    async json(schema, args, options = {}) {
        return dist/* parse */.qgA(schema, JSON.parse(await this.run(args, options)));
    }
    /** Starts `nix ARGS` and leaves it running; ends with us. */
    start(args, options = {}) {
        return (0,process/* start */.n)(this.at.program, this.#line(args), { ...options, env: this.at.env, grace: 5 });
    }
    #line(args) {
        return [...always, ...this.#options, ...args];
    }
}

// EXTERNAL MODULE: ./src/system/environment.js
var environment = __webpack_require__(4114);
// EXTERNAL MODULE: ./src/system/exec.js + 1 modules
var exec = __webpack_require__(640);
;// CONCATENATED MODULE: ./src/actions/surroundings.js







/** The Nix of this machine, for parts that need one. */
async function nixOf(host) {
    return new Nix(await (0,find_nix/* requireNix */.ro)(exec/* exec */.m, (0,environment/* toolEnvironment */.u)(host.environment)), exec/* exec */.m);
}
/** The output folder, made, as an absolute path. */
async function outFolder(out) {
    const folder = (0,external_node_path_.resolve)(out);
    await (0,promises_.mkdir)(folder, { recursive: true }).catch((cause) => {
        throw new errors/* MachineError */.Ml(`cannot make the output folder ${folder}: choose another one with --out`, { cause });
    });
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


/***/ })

};
