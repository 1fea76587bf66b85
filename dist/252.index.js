export const id = 252;
export const ids = [252,851];
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


/***/ }),

/***/ 8938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ derivationName),
/* harmony export */   h: () => (/* binding */ DerivationFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
/* harmony import */ var _derivation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7064);




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

/***/ 7064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I_: () => (/* binding */ hasFixedOutput),
  rN: () => (/* binding */ parseDerivation),
  gM: () => (/* binding */ telling)
});

;// CONCATENATED MODULE: ./src/nix/aterm.js
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

;// CONCATENATED MODULE: ./src/nix/derivation.js

/** The variables that say how and where it is built; the others are the bulk of a file. */
const telling = new Set(['requiredSystemFeatures', 'outputHash', '__json']);
/** Reads a `.drv` file (ATerm); undefined for what is no derivation that we know. Without `wanted`, all variables. */
function parseDerivation(text, wanted) {
    const bytes = typeof text === 'string' ? Buffer.from(text) : text;
    const start = /^(?:Derive|DrvWithVersion)(?=\()/.exec(bytes.toString('latin1', 0, 20))?.[0];
    if (start === undefined)
        return undefined;
    const aterm = new Aterm(bytes, start.length);
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

/***/ 5426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ gather)
/* harmony export */ });
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8321);

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

/***/ 8630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

;// CONCATENATED MODULE: ../../node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ../../node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ })

};
