export const id = 126;
export const ids = [126];
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

/***/ 71672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ relayInputs),
/* harmony export */   n: () => (/* binding */ requireCheckName)
/* harmony export */ });
/* harmony import */ var _features_relay_artifact_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37536);
/* harmony import */ var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);



/** Of parts that hand something to other jobs. */
const relayInputs = {
    name: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('tells several checks of one run apart; part of the names of their artifacts', '', {
        placeholder: 'NAME',
        only: 'github',
    }),
};
function requireCheckName(name) {
    if (name === '' || _features_relay_artifact_names_js__WEBPACK_IMPORTED_MODULE_2__/* .checkName */ .I3.test(name))
        return;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`input name may have letters, digits, dots and underscores, at most 40, not ${JSON.stringify(name)}`);
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

/***/ 54126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ shard)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/documents/files.js
var files = __webpack_require__(70231);
// EXTERNAL MODULE: ./src/features/evaluate/shards-of-plan.js + 4 modules
var shards_of_plan = __webpack_require__(62865);
// EXTERNAL MODULE: ./src/lib/errors.js
var errors = __webpack_require__(1730);
// EXTERNAL MODULE: ./src/lib/text.js
var lib_text = __webpack_require__(79470);
// EXTERNAL MODULE: ./src/nix/store.js
var store = __webpack_require__(77208);
// EXTERNAL MODULE: ./src/nix/source-path.js
var source_path = __webpack_require__(32046);
// EXTERNAL MODULE: ./src/nix/store-path.js
var store_path = __webpack_require__(21914);
// EXTERNAL MODULE: ./src/system/files.js
var system_files = __webpack_require__(8292);
// EXTERNAL MODULE: ./src/features/handover/fetch-input.js
var fetch_input = __webpack_require__(86960);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./src/system/process.js + 1 modules
var process = __webpack_require__(68462);
// EXTERNAL MODULE: ./src/nix/nar.js
var nar = __webpack_require__(46532);
;// CONCATENATED MODULE: ./src/nix/store-writer.js
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







/** What `nix-store --serve` speaks (Nix: src/libstore/serve-protocol.hh), version 2.7: all that we use is older than 2.18. */
const [hello, version, addToStoreNar] = [0x390c9deb, 0x207, 9];
/**
 * Adds content-addressed paths to the store, in one process and in the order in which they come, which must be that of
 * their references. Beside `nix-store --import` (docs/adr) this needs no trusted user, keeps what the paths are named for,
 * and says how long each archive is, so that none can hide another one behind itself.
 */
async function addToStore(nix, objects, { owner, signal }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        let added = 0;
        let failure;
        async function* requests() {
            try {
                yield Buffer.concat([(0,nar/* narNumber */.v2)(hello), (0,nar/* narNumber */.v2)(version)]);
                for await (const object of objects) {
                    signal.throwIfAborted();
                    yield head(object);
                    yield* exactly(object);
                    added += 1;
                }
            }
            catch (error) {
                failure = error;
                throw error;
            }
        }
        const command = owner ? [...owner.words, owner.program, ...owner.options] : [nixStore(nix)];
        const [program = '', ...args] = [...command, '--serve', '--write'];
        const running = __addDisposableResource(env_1, (0,process/* start */.n)(program, args, { env: nix.at.env, input: external_node_stream_.Readable.from(requests()) }), true);
        let answered = 0;
        running.stdout.on('data', (chunk) => (answered += chunk.length));
        const ended = (0,external_node_events_.once)(running.stdout, 'close');
        const [stderr, { code }] = await Promise.all([(0,consumers_.text)(running.stderr), running.exit, ended]);
        if (failure !== undefined && !isOfPipe(failure))
            throw failure;
        if (code !== 0 || answered !== 16 + 8 * added) {
            throw new errors/* CommandError */.Qd([program, ...args], { code: code ?? 1, stdout: '', stderr });
        }
        return added;
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
const nixStore = (nix) => (0,external_node_path_.join)((0,external_node_path_.dirname)(nix.at.program), 'nix-store');
/** Nix reads no more: it says why. */
const isOfPipe = (error) => error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'ECONNRESET');
/** One byte more or less, and Nix would read content as commands. */
async function* exactly({ path, nar, narSize }) {
    let left = narSize;
    for await (const chunk of nar) {
        left -= chunk.length;
        if (left < 0)
            break;
        yield chunk;
    }
    if (left !== 0)
        throw new Error(`the archive of ${path} is not as long as it should be`);
}
function head({ path, references, contentAddress, narHash, narSize }) {
    const [deriver, registered, isUltimate, signatures] = [
        (0,nar/* narWord */.G5)(''),
        (0,nar/* narNumber */.v2)(0),
        (0,nar/* narNumber */.v2)(0),
        (0,nar/* narNumber */.v2)(0),
    ];
    const listed = [(0,nar/* narNumber */.v2)(references.length), ...references.map(nar/* narWord */.G5)];
    const facts = [(0,nar/* narWord */.G5)(narHash), ...listed, registered, (0,nar/* narNumber */.v2)(narSize), isUltimate, signatures];
    return Buffer.concat([(0,nar/* narNumber */.v2)(addToStoreNar), (0,nar/* narWord */.G5)(path), deriver, ...facts, (0,nar/* narWord */.G5)(contentAddress)]);
}

;// CONCATENATED MODULE: ./src/nix/add-paths.js




/**
 * Adds content-addressed paths whose names were verified, each after its references: as the owner of the store, which is
 * quicker, or through Nix's daemon. `objects` begins anew each time it is called.
 */
async function addPaths(nix, objects, { owner, log, signal }) {
    if (owner === undefined)
        return addToStore(nix, objects(), { signal });
    let last;
    async function* seen() {
        for await (const object of objects()) {
            last = object.path;
            yield object;
        }
    }
    try {
        const added = await addToStore(nix, seen(), { owner, signal });
        // the store that was written to may not be the one of the daemon that builds
        if (last === undefined || (await (0,store/* pathInfo */.WR)(nix, [last])).has(last))
            return added;
        throw new Error('Nix does not see what was added');
    }
    catch (error) {
        signal.throwIfAborted();
        if (error instanceof errors/* UserError */.yo)
            throw error; // of what is to be added, not of the way
        const why = error instanceof Error ? error.message : String(error);
        log.info(`not added by the owner of the store (${(0,lib_text/* oneLine */.TN)(why, 200)}); Nix's daemon is asked`);
        return addToStore(nix, objects(), { signal });
    }
}

// EXTERNAL MODULE: ./src/nix/pack.js + 1 modules
var pack = __webpack_require__(8611);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/features/handover/verify.js





/**
 * Reads a whole pack and computes every hash again: `.drv` files and content-addressed paths are admitted, and
 * anything else, like an output that somebody built, is refused (research: platform S28). Nothing is written anywhere.
 */
async function verifyPack(file, limits) {
    const verified = new Map();
    for await (const { content, ...entry } of (0,pack/* readPack */.w)(file, limits)) {
        const one = await verifyEntry(entry, content);
        if (verified.has(one.path))
            throw refused(one.path, 'it is there twice');
        verified.set(one.path, one);
    }
    return verified;
}
const inStore = (base) => `/nix/store/${base}`;
async function verifyEntry(entry, content) {
    const { method, algorithm, bytes } = entry;
    const path = inStore(entry.path);
    const references = entry.references.map(inStore);
    if (path.endsWith('.drv') && method !== 'text')
        throw refused(path, 'a derivation is a text');
    const named = (0,external_node_crypto_.createHash)(algorithm);
    const archive = (0,external_node_crypto_.createHash)('sha256');
    const { before, after } = (0,nar/* narAround */.bi)(bytes);
    if (method !== 'nar')
        archive.update(before);
    for await (const chunk of content) {
        named.update(chunk);
        archive.update(chunk);
    }
    if (method !== 'nar')
        archive.update(after);
    const address = { method, algorithm, hash: named.digest('hex') };
    if ((0,store_path/* contentAddressedPath */.Yt)(entry.path.slice(33), address, references) !== path) {
        throw refused(path, 'its content is not what its name says');
    }
    return {
        path,
        references,
        contentAddress: (0,store_path/* contentAddressText */.xs)(address),
        narHash: archive.digest('hex'),
        narSize: method === 'nar' ? bytes : before.length + bytes + after.length,
    };
}
function refused(path, why) {
    return new errors/* UserError */.yo(`the pack of derivations holds ${path}, and ${why}: nothing of it is taken; run the job that evaluates again`);
}

;// CONCATENATED MODULE: ./src/features/handover/import-pack.js




/** Adds paths of a pack that was verified to the store; gives their number. */
function importPack(nix, file, verified, { limits, wanted, ...how }) {
    async function* objects() {
        for await (const { path, method, bytes, content } of (0,pack/* readPack */.w)(file, limits)) {
            const facts = verified.get(inStore(path));
            if (facts === undefined || !wanted.has(facts.path))
                for await (const _ of content)
                    ;
            else
                yield { ...facts, nar: method === 'nar' ? content : asArchive(content, bytes) };
        }
    }
    return addPaths(nix, objects, how);
}
async function* asArchive(content, size) {
    const { before, after } = (0,nar/* narAround */.bi)(size);
    yield before;
    yield* content;
    yield after;
}

// EXTERNAL MODULE: ./src/features/handover/send.js
var send = __webpack_require__(18123);
;// CONCATENATED MODULE: ./src/features/handover/bring-source.js
var bring_source_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var bring_source_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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








/** For public inputs, the nearest first. */
const ways = [
    [
        'entry',
        async (source, folder, { entries }) => {
            const file = (0,external_node_path_.join)(folder, 'entry.pack');
            return (await entries.restore((0,send/* sourceKey */.Z)(source), file)) ? file : undefined;
        },
    ],
    [
        'artifact',
        async (source, folder, { artifacts }) => {
            const found = (await artifacts.list()).find(({ name }) => name === (0,send/* sourceKey */.Z)(source));
            // a pack is little larger than what it holds, even where nothing can be compressed
            const bytes = source.bytes * 1.1 + 1024 ** 2;
            return found && (await artifacts.download(found, folder, { bytes, files: 1 }))[0];
        },
    ],
];
/**
 * Puts the tree of a locked input into the store: a public one from where the evaluation left it, which Nix verifies; a
 * private one, or one that is left nowhere, is fetched with the credentials of this job.
 */
async function bringSource(nix, log, source, { folder, owner, signal, ...stores }) {
    await (0,system_files/* makeFolder */.fc)(folder);
    if (source.access === 'public') {
        for (const [from, way] of ways) {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const place = bring_source_addDisposableResource(env_1, await (0,system_files/* temporaryFolder */.yy)(folder, 'source-'), true);
                try {
                    const found = await way(source, place.path, stores);
                    if (found === undefined)
                        continue;
                    await importSource(nix, source, (0,external_node_path_.join)(place.path, found.replace(place.path, '')), {
                        owner,
                        log,
                        signal,
                    });
                    return from;
                }
                catch (error) {
                    signal.throwIfAborted();
                    const [why = error instanceof Error ? error.message : String(error)] = (0,errors/* causes */.ps)(error);
                    log.warning(`the ${from} with the input ${source.input} cannot be used (${why}); it is fetched instead`);
                }
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                const result_1 = bring_source_disposeResources(env_1);
                if (result_1)
                    await result_1;
            }
        }
    }
    const fetched = await (0,fetch_input/* fetchInput */.Z)(nix, source.locked);
    if (fetched.path === source.path)
        return 'its own place';
    throw new errors/* UserError */.yo(whyNot(source), { cause: fetched.path === undefined ? fetched.error : undefined });
}
/**
 * The lock says which hash the tree must have, so that it goes to Nix while it is read: a path whose content has another
 * one never becomes valid.
 */
async function importSource(nix, source, file, how) {
    const { path, narHash, bytes } = source;
    const hash = (0,source_path/* hexOfNarHash */.u)(narHash);
    if (hash === undefined || (0,source_path/* sourcePath */.Z)(narHash) !== path)
        throw new errors/* UserError */.yo(`${path} is not where the lock has ${narHash}`);
    const contentAddress = (0,store_path/* contentAddressText */.xs)({ method: 'nar', algorithm: 'sha256', hash });
    const expected = { path, references: [], contentAddress, narHash: hash, narSize: bytes };
    const only = { limits: { bytes, paths: 1 }, wanted: new Set([path]), ...how };
    const added = await importPack(nix, file, new Map([[path, expected]]), only);
    if (added !== 1)
        throw new errors/* UserError */.yo(`it holds something else than ${path}`);
}
function whyNot({ input, access, locked }) {
    const what = `the input ${input} (${locked.type}${typeof locked.url === 'string' ? ` ${locked.url}` : ''})`;
    if (locked.type === 'path')
        return `${what} is a folder of another machine; make it an input that can be fetched, or part of the flake`;
    if (access === 'public')
        return `${what} cannot be fetched; run this job again when its server answers`;
    return `${what} is private and cannot be fetched here; give this job the access token or SSH key that the evaluation had`;
}

;// CONCATENATED MODULE: ./src/features/handover/unpack.js






/** Derivations are small; sources are capped where they are packed. */
const usual = { bytes: 1024 ** 3, paths: 500_000 };
/**
 * Puts what the targets of a plan need to be built into this store, so that `nix build DRV^*` works without the flake and
 * without evaluating. The whole pack is verified before the first path of it is added.
 */
async function unpackDerivations(nix, log, plan, options) {
    const { file, limits = usual, owner, signal } = options;
    const began = performance.now();
    const verified = await verifyPack(file, limits);
    const { wanted, outside } = needed(plan, verified);
    const valid = await (0,store/* pathInfo */.WR)(nix, [...wanted, ...outside]);
    const sources = [];
    for (const path of outside) {
        if (valid.has(path))
            continue;
        const source = plan.sources?.find((one) => one.path === path);
        if (source === undefined)
            throw incomplete(path);
        sources.push({ input: source.input, from: await bringSource(nix, log, source, options) });
    }
    const missing = new Set([...wanted].filter((path) => !valid.has(path)));
    const how = { limits, wanted: missing, owner, log, signal };
    const added = missing.size > 0 ? await importPack(nix, file, verified, how) : 0;
    log.info(`${(0,lib_text/* count */.U9)(added, 'path')} of ${verified.size} added to the store in ${(0,lib_text/* duration */.p0)((performance.now() - began) / 1000)}`);
    return { added, sources };
}
/** What the targets need: paths of the pack, and paths that are not in it. */
function needed({ targets }, verified) {
    const outside = new Set();
    const wanted = new Set();
    for (const { drvPath } of targets) {
        if (!verified.has(drvPath))
            throw incomplete(drvPath);
        wanted.add(drvPath);
    }
    for (const path of wanted) {
        for (const to of verified.get(path)?.references ?? [])
            (verified.has(to) ? wanted : outside).add(to);
    }
    return { wanted, outside };
}
function incomplete(path) {
    return new errors/* UserError */.yo(`the pack of derivations lacks ${path}, which is needed; give the plan and the pack of one evaluation`);
}

;// CONCATENATED MODULE: ./src/features/relay/send-images.js


/**
 * Uploads the images of a result, each as it is and under its own name, so that a browser saves what can be written to
 * a stick. A name that the run has already (another host, an earlier attempt) gets one with its target, in an archive.
 */
async function sendImages({ check, run, artifacts }, log, { targets }, days) {
    const taken = new Set((await artifacts.list()).map(({ name }) => name));
    for (const { id, images } of targets) {
        for (const { file, name } of images) {
            const isSingle = !taken.has((0,external_node_path_.basename)(file)) && plain.test((0,external_node_path_.basename)(file));
            const called = isSingle ? (0,external_node_path_.basename)(file) : longName([check, id, name, String(run.attempt)]);
            taken.add(called);
            const options = { root: (0,external_node_path_.dirname)(file), days, compress: false, ...(isSingle ? { single: true } : {}) };
            const sent = await artifacts.upload(called, [file], options);
            log.info(`uploaded ${called}: ${(0,lib_text/* bytes */.ee)(sent)}, for ${days} days`);
        }
    }
}
/** What names of artifacts and of files may be on every system that downloads them. */
const plain = /^[A-Za-z0-9][A-Za-z0-9._+-]{0,150}$/;
function longName(parts) {
    const [stem, extension] = [parts.filter((part) => part !== ''), (0,external_node_path_.extname)(parts[2] ?? '')];
    return `${stem.join('-').replaceAll(extension, '')}${extension}`
        .replace(/[^A-Za-z0-9._+-]/g, '_')
        .slice(-200);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/features/relay/artifact-names.js
var artifact_names = __webpack_require__(37536);
;// CONCATENATED MODULE: ./src/features/relay/send-result.js



/** Days that results, logs and screenshots are kept. */
const days = 14;
/** Documents of a job, and the folders with what they speak of. */
const documents = /^(result-.*|evidence-.*)\.json$/;
const folders = ['logs', 'boots'];
/** Uploads what a job found out, as one artifact; images go by themselves. Gives its bytes. */
async function sendResult({ check, run, artifacts }, shard, out) {
    const name = (0,artifact_names/* artifactName */.Cs)(check, { kind: 'result', shard, attempt: run.attempt });
    return artifacts.upload(name, await filesOf(out), { root: out, days });
}
/** Regular files only: a link that a build or a guest left behind could name anything of this machine. */
async function filesOf(out) {
    const top = await (0,promises_.readdir)(out, { withFileTypes: true });
    const own = top
        .filter((entry) => entry.isFile() && documents.test(entry.name))
        .map(({ name }) => (0,external_node_path_.join)(out, name));
    const below = await Promise.all(folders.map((folder) => (0,promises_.readdir)((0,external_node_path_.join)(out, folder), { withFileTypes: true, recursive: true }).catch(() => [])));
    return [
        ...own,
        ...below.flat().flatMap((entry) => (entry.isFile() ? [(0,external_node_path_.join)(entry.parentPath, entry.name)] : [])),
    ].sort();
}

// EXTERNAL MODULE: ./src/host/inputs.js
var inputs = __webpack_require__(91711);
// EXTERNAL MODULE: ../../node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(70458);
// EXTERNAL MODULE: ./src/system/privilege.js
var privilege = __webpack_require__(13856);
;// CONCATENATED MODULE: ./src/nix/store-owner.js




const settings = dist/* object */.Ikc({
    store: dist/* object */.Ikc({ value: dist/* string */.YjP() }),
    'build-users-group': dist/* object */.Ikc({ value: dist/* string */.YjP() }),
    'experimental-features': dist/* object */.Ikc({ value: dist/* array */.YOg(dist/* string */.YjP()) }),
});
/** Where `/nix/store` itself is what Nix adds to. */
const here = /^(|auto|local|daemon|unix:\/\/(\/nix\/var\/nix\/daemon-socket\/socket)?)$/;
/** With one of these it is somewhere else. */
const elsewhere = ['NIX_STORE_DIR', 'NIX_STATE_DIR', 'NIX_DB_DIR', 'NIX_DAEMON_SOCKET_PATH'];
/** Undefined where nobody can become the owner, or where the store of this Nix is not the one of this machine. */
async function storeOwner(nix, exec, words) {
    if (elsewhere.some((name) => nix.at.env[name]))
        return undefined;
    const said = await nix.json(settings, ['config', 'show', '--json']).catch(() => undefined);
    if (said === undefined || !here.test(said.store.value))
        return undefined;
    const found = words ?? (await ownerWords(nix, exec));
    if (found === undefined)
        return undefined;
    const option = (name, value) => ['--option', name, value];
    return {
        words: found,
        program: (0,external_node_path_.join)((0,external_node_path_.dirname)(nix.at.program), 'nix-store'),
        options: [
            ...option('store', 'local'),
            ...option('build-users-group', said['build-users-group'].value),
            ...option('experimental-features', said['experimental-features'].value.join(' ')),
        ],
    };
}
async function ownerWords({ at: { env } }, exec) {
    const isOurs = await Promise.all(['/nix/store', '/nix/var/nix/db', '/nix/var/nix/db/db.sqlite'].map((path) => (0,promises_.access)(path, promises_.constants.W_OK).then(() => true, () => false)));
    if (isOurs.every(Boolean))
        return [];
    return (await (0,privilege/* privilege */.EX)(exec, env)) === 'sudo' ? (0,privilege/* rootWords */.av)(exec, env) : undefined;
}

// EXTERNAL MODULE: ./src/system/exec.js
var exec = __webpack_require__(32522);
// EXTERNAL MODULE: ./src/actions/action.js
var action = __webpack_require__(53507);
// EXTERNAL MODULE: ./src/actions/boot.js
var boot = __webpack_require__(66661);
// EXTERNAL MODULE: ./src/actions/build.js + 28 modules
var build = __webpack_require__(30155);
// EXTERNAL MODULE: ./src/actions/names-output.js
var names_output = __webpack_require__(68275);
// EXTERNAL MODULE: ./src/actions/preparing.js
var preparing = __webpack_require__(65953);
// EXTERNAL MODULE: ./src/actions/relay.js
var actions_relay = __webpack_require__(66428);
// EXTERNAL MODULE: ./src/actions/relay-inputs.js
var relay_inputs = __webpack_require__(71672);
// EXTERNAL MODULE: ./src/actions/setup-inputs.js + 1 modules
var setup_inputs = __webpack_require__(7104);
// EXTERNAL MODULE: ./src/actions/slices.js
var slices = __webpack_require__(94654);
// EXTERNAL MODULE: ./src/actions/surroundings.js
var surroundings = __webpack_require__(72790);
;// CONCATENATED MODULE: ./src/actions/unsent-result.js






const key = 'unsent-result';
const unsent = dist/* object */.Ikc({ check: dist/* string */.YjP(), shard: dist/* string */.YjP(), out: dist/* string */.YjP() });
/** From now on the post step sends what this job has built, unless it is told that it was sent. */
function expectResult(host, where) {
    host.keep(key, JSON.stringify(where));
}
function resultIsSent(host) {
    host.keep(key, '');
}
/**
 * Sends the result of a job whose main step was killed before it had done so: a cancelled step has ten seconds, and the
 * post step minutes.
 */
async function sendUnsent(host) {
    const kept = host.kept(key);
    if (kept === '')
        return;
    const { check, shard, out } = dist/* parse */.qgA(unsent, JSON.parse(kept));
    const file = (0,external_node_path_.join)(out, `result-${shard}.json`);
    if (!(await (0,system_files/* exists */.t2)(file)))
        return;
    const { plan } = await (0,files/* readDocument */.u0)('result', file);
    if (plan !== (await (0,system_files/* sha256File */.Q3)((0,external_node_path_.join)(out, 'plan.json'))))
        return; // an earlier run left it on this machine
    await sendResult(await (0,actions_relay.relayOf)(host, check), shard, out);
    host.log.info(`sent the result of ${shard}, which its step could not`);
}

;// CONCATENATED MODULE: ./src/actions/shard.js























/** The part of the work that stays in the job that evaluated. */
const shard_here = 'here';
/* harmony default export */ const shard = ((0,action/* action */.X)({
    describe: `One build job as a whole: takes a part of the plan over, makes the machine ready for it, builds, boots,
and uploads what came of it. It needs no checkout and evaluates nothing.`,
    example: 'uses: OWNER/flakeship/actions/shard@v1',
    needsNix: true,
    outputs: {
        result: 'path of the result document',
        failed: 'names of the targets that failed as a JSON array',
    },
}, {
    shard: (0,inputs/* text */.Qq)('id of the part of the plan; here: what is not for other jobs', shard_here, { placeholder: 'ID' }),
    ...setup_inputs/* setupInputs */.Bb,
    ...slices/* buildInputs */._9,
    ...slices/* bootInputs */.W0,
    ...slices/* outInput */.T3,
    ...relay_inputs/* relayInputs */.Z,
    imageDays: (0,inputs/* whole */.WQ)('days that images are kept as artifacts of the run; 0: not at all', 1),
}, {
    async main(values, host) {
        await (0,boot.checkBootInputs)(values);
        const relay = await (0,actions_relay.relayOf)(host, values.name);
        const out = await (0,surroundings/* outFolder */.N)(values.out);
        if (values.shard !== shard_here)
            await receivePlan(relay, out);
        const file = (0,external_node_path_.join)(out, 'plan.json');
        const plan = await (0,files/* readDocument */.u0)('plan', file);
        const part = partOf(plan, values.shard);
        const nix = await ready(values, host, { plan, part });
        if (values.shard !== shard_here)
            await host.log.group('Taking derivations over', async () => unpackDerivations(nix, host.log, part, {
                file: (0,external_node_path_.join)(out, 'derivations.pack'),
                folder: out,
                ...relay,
                owner: await storeOwner(nix, exec/* exec */.m),
                signal: host.signal,
            }));
        const digest = await (0,system_files/* sha256File */.Q3)(file);
        expectResult(host, { check: relay.check, shard: values.shard, out });
        const result = await (0,build.build)(part, out, nix, host, values, { shard: values.shard, plan: digest });
        // what was built is worth having also where nothing can be booted: its result goes out first if that fails
        const boots = values.boot === 'none' || host.signal.aborted ? [] : await bootsOf(values, result, out, host);
        await sendResult(relay, values.shard, out);
        resultIsSent(host);
        if (values.imageDays > 0)
            await sendImages(relay, host.log, result, values.imageDays);
        if (boots instanceof errors/* UserError */.yo)
            throw boots;
        const resultFile = (0,external_node_path_.join)(out, `result-${values.shard}.json`);
        const failed = result.targets.filter(({ outcome }) => outcome === 'failed').map(({ id }) => id);
        const bad = boots.filter(({ verdict }) => verdict !== 'booted').length;
        return {
            ok: failed.length === 0 && bad === 0 && !result.interrupted,
            outputs: {
                result: resultFile,
                failed: (0,names_output/* namesOutput */.y)(failed, host, { output: 'failed', file: resultFile }),
            },
            summary: [
                `${(0,lib_text/* count */.U9)(result.targets.length - failed.length, 'target')} well, ${failed.length} failed; ${(0,lib_text/* count */.U9)(boots.length - bad, 'boot')} well, ${bad} not`,
            ],
            json: result,
        };
    },
    async post(host) {
        // first what must not stay on the machine
        await (0,preparing/* cleanUp */.n)(host).finally(() => sendUnsent(host));
    },
}));
async function receivePlan(relay, out) {
    const { plan } = await (0,actions_relay.handedArtifacts)(relay);
    if (!plan)
        throw new errors/* UserError */.yo('this run has no plan; actions/evaluate with hand-over makes it, in a job before this one');
    await relay.artifacts.download(plan, out, actions_relay.handedLimits);
}
function partOf(plan, shard) {
    if (shard === shard_here)
        return (0,shards_of_plan/* partHere */.Gj)(plan);
    const part = (0,shards_of_plan/* planOfShard */.Rs)(plan, shard);
    if (part)
        return part;
    const known = plan.shards?.map(({ id }) => id).join(', ') || 'none';
    throw new errors/* UserError */.yo(`the plan has no part ${JSON.stringify(shard)}, it has ${known}; run all jobs again, so that the matrix is that of the plan`);
}
async function ready(values, host, { plan, part }) {
    const work = values.shard === shard_here ? { plan: part } : { plan, shard: values.shard };
    await (await (0,preparing/* preparing */.G)()).prepareFor(values, host, work);
    // as the preparation left it: credentials came after Nix
    return (0,surroundings/* nixOf */.L)(host);
}
/** What this machine lacks for boots is told after what was built is safe. */
function bootsOf(...args) {
    return (0,boot.boot)(...args).catch((error) => {
        if (error instanceof errors/* UserError */.yo)
            return error;
        throw error;
    });
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

/***/ 37536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ newest),
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   I3: () => (/* binding */ checkName)
/* harmony export */ });
/* unused harmony export readArtifactName */
/** What a name of a check may be: it is part of names of artifacts and of keys. */
const checkName = /^[A-Za-z0-9][A-Za-z0-9._]{0,39}$/;
const prefix = (check) => (check === '' ? 'flakeship' : `flakeship.${check}`);
function artifactName(check, handed) {
    const middle = 'shard' in handed ? [handed.shard] : [];
    return [prefix(check), handed.kind, ...middle, handed.attempt].join('-');
}
const pattern = /^(.+?)-(?:(plan|report)|result-([a-z0-9_-]+))-(\d{1,6})$/;
/** What an artifact of this check is; undefined for those of others. */
function readArtifactName(check, name) {
    const [, start, simple, shard, number] = pattern.exec(name) ?? [];
    if (start !== prefix(check))
        return undefined;
    const attempt = Number(number);
    if (simple === 'plan' || simple === 'report')
        return { kind: simple, attempt };
    return shard === undefined ? undefined : { kind: 'result', shard, attempt };
}
/** Of the artifacts of a run the newest of each kind and shard. */
function newest(check, artifacts) {
    const latest = new Map();
    for (const artifact of artifacts) {
        const handed = readArtifactName(check, artifact.name);
        if (handed === undefined)
            continue;
        const key = artifactName(check, { ...handed, attempt: 0 });
        if (handed.attempt > (latest.get(key)?.handed.attempt ?? -1))
            latest.set(key, { handed, artifact });
    }
    const found = [...latest.values()];
    const one = (kind) => found.find(({ handed }) => handed.kind === kind)?.artifact;
    const [plan, report] = [one('plan'), one('report')];
    return {
        ...(plan === undefined ? {} : { plan }),
        ...(report === undefined ? {} : { report }),
        results: new Map(found.flatMap(({ handed, artifact }) => handed.kind === 'result' ? [[handed.shard, artifact]] : [])),
    };
}


/***/ }),

/***/ 12231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $e: () => (/* binding */ maskedForms),
  Mc: () => (/* binding */ parseSsh),
  oY: () => (/* binding */ parseTokens),
  YG: () => (/* binding */ summaryOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/lib/errors.js
var errors = __webpack_require__(1730);
;// CONCATENATED MODULE: ./src/features/setup/credentials/known-hosts.js
/** GitHub's published host key, SHA256:+DiY3wvvV6TuJJhbpZisF/zLDA0zPMSvHdkr4UvCOqU. */
const githubHostKeys = [
    'github.com ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl',
];

;// CONCATENATED MODULE: ./src/features/setup/credentials/credentials.js



/** Any name will do beside a token of GitHub, Gitea or Forgejo. */
const anyUser = 'x-access-token';
/** What stands after HOST=, most specific first. GitLab's forms are those of Nix itself. */
const credentials_forms = [
    {
        pattern: /^(?:PAT|OAuth2):(.+)$/,
        // GitLab's own header would stand beside a login of netrc, and that is refused
        read: ([forge = '', password = '']) => ({ forge, git: { user: 'oauth2', password } }),
    },
    {
        pattern: /^([^:]+):(.+)$/,
        read: ([, user = '', password = '']) => ({ netrc: { user, password }, git: { user, password } }),
    },
    {
        pattern: /^[^:]+$/,
        read: ([token]) => ({
            forge: token,
            netrc: { user: anyUser, password: token },
            git: { user: anyUser, password: token },
        }),
    },
];
/** Lines `HOST=TOKEN`; the line itself is never part of an error. */
function parseTokens(lines) {
    const tokens = lines.map((line, i) => {
        const wrong = (why) => new errors/* UserError */.yo(`access-tokens, line ${i + 1}: ${why}`);
        const [, scope = '', secret = ''] = /^([^=\s]+)\s*=\s*(.*)$/.exec(line) ?? [];
        if (!/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?(\/[\w./-]+)?$/i.test(scope))
            throw wrong('must be HOST=TOKEN, such as github.com=…');
        // nix.conf would end at a `#`, and netrc has no sure way to write quotes
        if (!/^[!$-[\]-~]+$/.test(secret))
            throw wrong('the token is empty or has characters that no token has');
        for (const { pattern, read } of credentials_forms) {
            const match = pattern.exec(secret);
            if (match)
                return {
                    scope: scope.toLowerCase().replace(/\/.*$/, (path) => scope.slice(-path.length)),
                    ...read(match),
                };
        }
        throw wrong('must be HOST=TOKEN, or HOST=USER:PASSWORD');
    });
    const twice = tokens.find(({ scope }, i) => tokens.findIndex((one) => one.scope === scope) !== i);
    if (twice)
        throw new errors/* UserError */.yo(`access-tokens: ${twice.scope} is there twice; give one token for it`);
    return tokens;
}
/** A private key in text and lines of a known_hosts file; left out, only GitHub is known. */
function parseSsh(key, knownHosts) {
    if (!/^-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(key))
        throw new errors/* UserError */.yo('ssh-key must be the text of a private key: -----BEGIN … PRIVATE KEY-----');
    const lines = knownHosts.length > 0 ? knownHosts : githubHostKeys;
    const hosts = lines.flatMap((line) => {
        const names = /^(\S+)\s+(?:ssh|ecdsa|sk)-\S+\s+\S+/.exec(line)?.[1];
        if (names === undefined || /[*?!|@]/.test(names))
            throw new errors/* UserError */.yo(`ssh-known-hosts: ${JSON.stringify(line.slice(0, 80))} must be HOST TYPE KEY with the host in plain, as ssh-keyscan prints it`);
        return names.split(',');
    });
    return { key: `${key.replaceAll('\r', '').trim()}\n`, knownHosts: lines, hosts: [...new Set(hosts)] };
}
/** Every form in which a secret is sent or printed, so that none of them is shown. */
function maskedForms({ tokens }) {
    return tokens.flatMap(({ forge, netrc, git }) => {
        const { user, password } = netrc ?? git;
        const plain = [password, ...(forge === undefined ? [] : [forge])];
        const base64 = [password, `${user}:${password}`, `:${password}`, `${password}:`].map((text) => Buffer.from(text).toString('base64'));
        return [
            ...new Set([
                ...plain,
                ...base64,
                ...base64.map((text) => text.replace(/=+$/, '')),
                encodeURIComponent(password),
            ]),
        ];
    });
}
/** Which hosts they are for, and a mark that two setups of one job have in common when they were given the same. */
function summaryOf(credentials) {
    const hosts = [...credentials.tokens.map(({ scope }) => scope), ...(credentials.ssh?.hosts ?? [])];
    const mark = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(credentials)).digest('hex');
    return { hosts: [...new Set(hosts)], mark };
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

/***/ 32046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ sourcePath),
/* harmony export */   u: () => (/* binding */ hexOfNarHash)
/* harmony export */ });
/* harmony import */ var _store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21914);

/** Where the store keeps a tree with this `narHash`; `source` is how `nix` names what it copies for flakes. */
function sourcePath(narHash, name = 'source') {
    const hash = hexOfNarHash(narHash);
    return hash && (0,_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .contentAddressedPath */ .Yt)(name, { method: 'nar', algorithm: 'sha256', hash }, []);
}
/** The hash in `sha256-BASE64`, in hex; undefined for other kinds. */
function hexOfNarHash(narHash) {
    const encoded = /^sha256-([A-Za-z0-9+/]{43}=)$/.exec(narHash)?.[1];
    return encoded && Buffer.from(encoded, 'base64').toString('hex');
}


/***/ }),

/***/ 21914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yt: () => (/* binding */ contentAddressedPath),
/* harmony export */   xA: () => (/* binding */ outputPlaceholder),
/* harmony export */   xs: () => (/* binding */ contentAddressText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const place = '/nix/store';
const alphabet = '0123456789abcdfghijklmnpqrsvwxyz';
/**
 * The store path that Nix gives to content (Nix manual, "Complete Store Path Calculation"); undefined where Nix has none:
 * only texts and trees hashed with SHA-256 may have references.
 */
function contentAddressedPath(name, { method, algorithm, hash }, references) {
    const refs = [...references].sort().map((path) => `:${path}`);
    if (method === 'text')
        return algorithm === 'sha256' ? storePath(`text${refs.join('')}`, hash, name) : undefined;
    if (method === 'nar' && algorithm === 'sha256')
        return storePath(`source${refs.join('')}`, hash, name);
    if (refs.length > 0)
        return undefined;
    const inner = `fixed:out:${method === 'nar' ? 'r:' : ''}${algorithm}:${hash}:`;
    return storePath('output:out', (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(inner).digest('hex'), name);
}
/** What stands for an output whose path is known only after its build (Nix: DownstreamPlaceholder). */
function outputPlaceholder(drvPath, output) {
    const [, hash = '', name = ''] = /^\/nix\/store\/([0-9a-z]{32})-(.*)\.drv$/s.exec(drvPath) ?? [];
    const outputName = output === 'out' ? name : `${name}-${output}`;
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`nix-upstream-output:${hash}:${outputName}`).digest();
    return `/${base32(digest)}`;
}
/** As Nix writes it: `text:sha256:…`, `fixed:r:sha256:…`, with the hash in its own base 32. */
function contentAddressText({ method, algorithm, hash }) {
    return `${{ text: 'text', nar: 'fixed:r', flat: 'fixed' }[method]}:${algorithm}:${base32(Buffer.from(hash, 'hex'))}`;
}
function storePath(type, hash, name) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${type}:sha256:${hash}:${place}:${name}`).digest();
    return `${place}/${base32(fold(digest, 20))}-${name}`;
}
/** A hash made shorter by exclusive or, as store paths have it. */
function fold(digest, length) {
    const folded = new Uint8Array(length);
    digest.forEach((byte, i) => {
        folded[i % length] = (folded[i % length] ?? 0) ^ byte;
    });
    return folded;
}
/** Nix's own base 32: five bits a character, the last bits first. */
function base32(bytes) {
    const characters = Math.ceil((bytes.length * 8) / 5);
    const character = (n) => {
        const [at, shift] = [Math.floor((n * 5) / 8), (n * 5) % 8];
        const pair = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
        return alphabet[(pair >> shift) & 31] ?? '';
    };
    return Array.from({ length: characters }, (_, i) => character(characters - 1 - i)).join('');
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
