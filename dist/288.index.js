export const id = 288;
export const ids = [288];
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
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48013);
/* harmony import */ var _setup_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7104);







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
        const { nix } = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_5__.prepareFor)(values, host, work);
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
    post: _prepare_js__WEBPACK_IMPORTED_MODULE_5__.cleanUp,
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
    const { have, lines, due } = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_5__.show)(values, host, work);
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


/***/ }),

/***/ 94654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jv: () => (/* binding */ outBesideInput),
/* harmony export */   T3: () => (/* binding */ outInput),
/* harmony export */   W0: () => (/* binding */ bootInputs),
/* harmony export */   _9: () => (/* binding */ buildInputs),
/* harmony export */   zE: () => (/* binding */ flakeInputs)
/* harmony export */ });
/* harmony import */ var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);

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
    jobMinutes: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)("the `timeout-minutes` of the job; where `deadline` is left out, running builds are stopped 15 minutes before that (a job of less than 30 keeps half of its time), counted from the job's start", 360, { least: 1, only: 'github' }),
    builders: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)('machines that build beside this one, as Nix takes them (`ssh-ng://HOST SYSTEM`, or `@FILE`); left out: what nix.conf says', { placeholder: 'MACHINES' }),
};
const bootInputs = {
    boot: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('what is booted', ['none', 'vm', 'iso', 'sd-image', 'all'], 'all'),
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
