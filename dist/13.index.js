export const id = 13;
export const ids = [13];
export const modules = {

/***/ 48013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cleanUp: () => (/* binding */ cleanUp),
  prepareBoots: () => (/* binding */ prepareBoots),
  prepareFor: () => (/* binding */ prepareFor),
  show: () => (/* binding */ show)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/lib/errors.js
var errors = __webpack_require__(1730);
// EXTERNAL MODULE: ./src/system/binfmt.js
var binfmt = __webpack_require__(34971);
// EXTERNAL MODULE: ./src/system/files.js
var files = __webpack_require__(8292);
// EXTERNAL MODULE: ./src/system/foreign-program.js
var foreign_program = __webpack_require__(68354);
;// CONCATENATED MODULE: ./src/features/setup/machine/foreign-systems.js


/** What a processor runs without help. */
const alsoNative = { 'x86_64-linux': ['i686-linux'] };
/** GitHub's runners that build a system natively. */
const runners = {
    'aarch64-linux': 'ubuntu-24.04-arm',
    'x86_64-linux': 'ubuntu-24.04',
};
/** The systems that have to be emulated here, each with its processor; unknown ones are an error. */
function foreignSystems(systems, native) {
    const own = [native, ...(alsoNative[native] ?? [])];
    return [...new Set(systems)]
        .filter((system) => !own.includes(system))
        .map((system) => {
        const processor = foreign_program/* processors */.K[system];
        if (processor)
            return { system, processor };
        const known = Object.keys(foreign_program/* processors */.K).filter((name) => !own.includes(name));
        throw new errors/* UserError */.yo(`${system} cannot be emulated here; what can be is ${known.join(', ')}`);
    });
}
/** What to expect (research: images §4). */
function slowness(system) {
    const runner = runners[system];
    const better = runner ? `; a runner ${runner} builds it natively` : '';
    return `${system} is emulated: its builds take 5 to 20 times as long${better}`;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./src/features/setup/machine/foreign-trial.js
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





/** Why a program of this processor does not run on this machine; undefined where it does. */
async function refusal({ exec, env }, folder, processor) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const scratch = __addDisposableResource(env_1, await (0,files/* temporaryFolder */.yy)(folder), true);
        const program = (0,external_node_path_.join)(scratch.path, 'foreign');
        const told = (0,external_node_path_.join)(scratch.path, 'told');
        await (0,promises_.writeFile)(program, (0,foreign_program/* foreignProgram */.H)(processor), { mode: 0o755 });
        const ended = await exec(program, [told], { env }).catch((error) => error);
        if (ended instanceof Error)
            return ended.message;
        if (ended.code !== 0)
            return ended.stderr.trim() || `it ended with ${ended.code}`;
        const name = await (0,promises_.readFile)(told, 'utf8').catch(() => '');
        return name.endsWith('foreign') ? undefined : 'it did not do what it should';
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
/** Builds something with a program of another processor, in the sandbox; that it does not work is an error. */
async function proveEmulation(nix, system, folder) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const processor = foreign_program/* processors */.K[system];
        if (!processor)
            throw new errors/* MachineError */.Ml(`there is no program to try ${system} with`);
        const scratch = __addDisposableResource(env_2, await (0,files/* temporaryFolder */.yy)(folder), true);
        const program = (0,external_node_path_.join)(scratch.path, 'foreign');
        await (0,promises_.writeFile)(program, (0,foreign_program/* foreignProgram */.H)(processor), { mode: 0o755 });
        const began = performance.now();
        const out = await nix
            .run([...proof(system), '--expr', expression(system, program, scratch.path)])
            .catch((cause) => {
            if (!(cause instanceof errors/* CommandError */.Qd))
                throw cause;
            throw new errors/* MachineError */.Ml(`a program of ${system} does not run inside Nix's sandbox; is its emulator registered with flag F, and ${system} in extra-platforms?`, { cause });
        });
        const name = await (0,promises_.readFile)(out.trim(), 'utf8');
        return { keepsNames: !name.startsWith('/'), seconds: (performance.now() - began) / 1000 };
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
const proof = (system) => [
    ...['build', '--impure', '--no-link', '--print-out-paths'],
    ...[
        '--option',
        'extra-platforms',
        system,
        '--option',
        'sandbox',
        'true',
        '--option',
        'sandbox-fallback',
        'false',
    ],
    ...['--option', 'substituters', '', '--option', 'builders', ''],
];
/** The salt makes it another derivation each time, so that it is really built. */
const expression = (system, program, salt) => `derivation {
  name = "emulated";
  system = ${JSON.stringify(system)};
  builder = builtins.path { path = /. + ${JSON.stringify(program)}; name = "foreign"; };
  args = [ (builtins.placeholder "out") ];
  salt = ${JSON.stringify(salt)};
}`;

// EXTERNAL MODULE: ./src/lib/addresses.js
var addresses = __webpack_require__(25465);
// EXTERNAL MODULE: ./src/system/elf.js
var elf = __webpack_require__(27782);
// EXTERNAL MODULE: ./src/system/exec.js
var system_exec = __webpack_require__(32522);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./src/system/download.js + 2 modules
var download = __webpack_require__(48527);
;// CONCATENATED MODULE: ./src/system/fetch-checked.js
var fetch_checked_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var fetch_checked_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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







/** Puts a program in its place, when all of it came and its hash is right; a wrong one is not asked for again. */
async function fetchChecked({ from, sha256 }, to, options) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { what } = options;
        if (!/^[0-9a-f]{64}$/.test(sha256))
            throw new errors/* UserError */.yo(`the SHA-256 of ${what} must be 64 hex digits`);
        const source = fetch_checked_addDisposableResource(env_1, await (0,download/* download */.R)(from, options), true);
        const hash = (0,external_node_crypto_.createHash)('sha256');
        const part = `${to}.part`;
        try {
            await (0,external_node_stream_promises_.pipeline)(source.chunks, async function* (chunks) {
                for await (const chunk of chunks) {
                    hash.update(chunk);
                    yield chunk;
                }
            }, (0,external_node_fs_.createWriteStream)(part, { mode: 0o755 }));
            const got = hash.digest('hex');
            if (got !== sha256)
                throw new errors/* MachineError */.Ml(`${(0,addresses/* shownAddress */.Uk)(from)} is not the expected ${what}: its SHA-256 is ${got}, not ${sha256}`);
            await (0,promises_.rename)(part, to);
        }
        finally {
            await (0,promises_.rm)(part, { force: true });
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = fetch_checked_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}

// EXTERNAL MODULE: ./src/system/privilege.js
var privilege = __webpack_require__(13856);
;// CONCATENATED MODULE: ./src/features/setup/machine/interpreter.js
var interpreter_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var interpreter_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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









/** Names under which distributions ship the static emulator of a processor. */
const names = (processor) => [`qemu-${processor}-static`, `qemu-${processor}`];
/** Packages of Debian and Ubuntu that hold it: newer ones have moved it to the second. */
const interpreter_packages = ['qemu-user-static', 'qemu-user'];
/**
 * A static QEMU that runs programs of one processor: the one that was named, one of this machine, or the file of that
 * name from the distribution's package. The package is not installed: its script would register every processor.
 */
async function findInterpreter(at, processor, options) {
    const { folder, source } = options;
    await (0,files/* makeFolder */.fc)(folder);
    const kept = (0,external_node_path_.join)(folder, `qemu-${processor}`);
    if (source) {
        await fetchChecked(source, kept, { what: 'emulator', onWait: at.log.info });
        if (await isStatic(kept))
            return kept;
        throw new errors/* MachineError */.Ml(`${(0,addresses/* shownAddress */.Uk)(source.from)} needs a dynamic linker, which no sandbox has; name a static qemu-${processor}`);
    }
    const path = (at.env.PATH ?? '').split(':').filter((part) => part.startsWith('/'));
    for (const file of [...path.flatMap((part) => names(processor).map((name) => (0,external_node_path_.join)(part, name))), kept])
        if (await isStatic(file))
            return file;
    await takeFromPackage(at, processor, kept);
    return kept;
}
async function isStatic(file) {
    const is = await (0,promises_.stat)(file).catch(() => undefined);
    return is?.isFile() === true && (0,elf/* isStaticProgram */.L)(await (0,promises_.readFile)(file));
}
async function takeFromPackage(at, processor, target) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const scratch = interpreter_addDisposableResource(env_1, await (0,files/* temporaryFolder */.yy)((0,external_node_path_.join)(target, '..')), true);
        for (const name of interpreter_packages) {
            await interpreter_download(at, name, scratch.path);
            const script = 'dpkg-deb --fsys-tarfile "$1"_*.deb | tar -x --wildcards "$2" 2>/dev/null || true';
            await (0,system_exec/* run */.e)(at.exec, 'sh', ['-euc', script, 'take', name, `./usr/bin/qemu-${processor}*`], {
                env: at.env,
                cwd: scratch.path,
            });
            for (const program of names(processor)) {
                const file = (0,external_node_path_.join)(scratch.path, 'usr/bin', program);
                if (!(await isStatic(file)))
                    continue;
                await (0,promises_.chmod)(file, 0o755);
                return (0,promises_.rename)(file, target);
            }
        }
        throw new errors/* MachineError */.Ml(`no package of this distribution holds a static qemu-${processor}; name one by path or URL with its SHA-256`);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = interpreter_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
const retries = ['-o', 'Acquire::Retries=3'];
/** The lists of a machine may be missing, or older than the archive. */
async function interpreter_download({ exec, env }, name, cwd) {
    if (!(await (0,files/* exists */.t2)('/usr/bin/apt-get')))
        throw new errors/* MachineError */.Ml('emulation needs a static QEMU; install the package with it (qemu-user-static), or name one by path or URL with its SHA-256');
    const ask = () => exec('apt-get', [...retries, 'download', name], { env, cwd });
    if ((await ask()).code === 0)
        return;
    const root = await (0,privilege/* elevated */.lj)(exec, env, 'refreshing the lists of packages');
    await root('apt-get', [...retries, 'update'], { env });
    const { code, stderr } = await ask();
    if (code !== 0)
        throw new errors/* MachineError */.Ml(`the package ${name} cannot be downloaded; check the network and try again`, {
            cause: stderr.trim(),
        });
}

;// CONCATENATED MODULE: ./src/features/setup/machine/registered.js






/** Adds an entry that gives programs of a processor to an interpreter, and says in `undo` what there is to take back. */
async function register({ exec, env }, undo, { name, processor, interpreter, keep }) {
    if (interpreter.includes(':') || interpreter.length > 120)
        throw new errors/* MachineError */.Ml(`the kernel takes no emulator from ${interpreter}: choose a shorter path without colons`);
    const root = await (0,privilege/* elevated */.lj)(exec, env, 'registering an emulator');
    const write = (text, file) => (0,system_exec/* run */.e)(root, 'sh', ['-euc', 'printf %s "$1" >"$2"', 'write', text, (0,external_node_path_.join)(binfmt/* binfmtFolder */.T5, file)], { env });
    if (!(await (0,files/* exists */.t2)((0,external_node_path_.join)(binfmt/* binfmtFolder */.T5, 'register')))) {
        await (0,system_exec/* run */.e)(root, 'sh', ['-euc', mount, 'mount', binfmt/* binfmtFolder */.T5], { env }).catch((cause) => {
            throw new errors/* MachineError */.Ml('emulation needs binfmt_misc, which cannot be mounted here; run with more privileges, or on a runner of that processor', { cause });
        });
        undo.mounted = true;
        keep?.(undo);
    }
    // one that was switched off, or whose file is gone, keeps its name until it is removed
    if (await (0,files/* exists */.t2)((0,external_node_path_.join)(binfmt/* binfmtFolder */.T5, name)))
        await write('-1', name);
    try {
        await write((0,binfmt/* registration */.An)(name, processor, interpreter), 'register');
        undo.entries.push(name);
        keep?.(undo);
    }
    catch (error) {
        const others = (0,binfmt/* entriesFor */.aB)(processor, await (0,binfmt/* readEntries */.$2)()); // another setup may have been quicker
        if (!others.some((entry) => entry.name === name))
            throw error;
    }
}
const mount = `
modprobe binfmt_misc 2>/dev/null || true
mount -t binfmt_misc binfmt_misc "$1"
`;
/** Takes back what was registered and mounted; what is gone already is no matter. */
async function endEmulation({ exec, env, log }, undo) {
    if (undo.entries.length === 0 && !undo.mounted)
        return;
    const root = await (0,privilege/* elevated */.lj)(exec, env, 'removing an emulator');
    for (const name of undo.entries) {
        const file = (0,external_node_path_.join)(binfmt/* binfmtFolder */.T5, name);
        const { code } = await root('sh', ['-euc', '[ ! -e "$1" ] || echo -1 >"$1"', 'remove', file], { env });
        if (code !== 0)
            log.warning(`${file} could not be removed`);
    }
    if (undo.mounted)
        await root('umount', [binfmt/* binfmtFolder */.T5], { env });
}

;// CONCATENATED MODULE: ./src/features/setup/machine/emulation.js







/** Has the kernel start programs of other processors by QEMU: what is registered already is used, the rest added. */
async function emulate(at, options) {
    const foreign = foreignSystems(options.systems, options.native);
    const undo = { entries: [], mounted: false };
    await (0,files/* makeFolder */.fc)(options.folder);
    try {
        for (const { system, processor } of foreign) {
            await makeRunnable(at, options, system, processor, undo);
            at.log.info(slowness(system));
        }
    }
    catch (error) {
        await endEmulation(at, undo);
        throw error;
    }
    return { extraPlatforms: foreign.map(({ system }) => system), undo };
}
async function makeRunnable(at, options, system, processor, undo) {
    const already = (0,binfmt/* entriesFor */.aB)(processor, await (0,binfmt/* readEntries */.$2)());
    const open = already.find(({ flags }) => flags.includes('F'));
    if (open)
        at.log.info(`${system} is emulated already, by ${open.interpreter}`);
    else if (already.length === 0 && (await refusal(at, options.folder, processor)) === undefined) {
        at.log.info(`this processor runs programs of ${system} itself`);
        return;
    }
    else {
        const source = options.interpreters?.[system];
        const interpreter = await findInterpreter(at, processor.qemu, {
            folder: options.folder,
            ...(source ? { source } : {}),
        });
        const { prefix = 'flakeship', keep } = options;
        await register(at, undo, { name: `${prefix}-${processor.qemu}`, processor, interpreter, keep });
        at.log.info(`${system} is emulated from now on, by ${interpreter}`);
    }
    const problem = await refusal(at, options.folder, processor);
    if (problem !== undefined)
        throw new errors/* MachineError */.Ml(`programs of ${system} do not run here although they are registered: ${problem}`);
}

;// CONCATENATED MODULE: ./src/features/setup/steps/emulation.js




/** Programs of other processors, started by the kernel through QEMU. */
const emulation = {
    name: 'emulation',
    after: [],
    when: ({ system, emulates, privilege }, { systems }) => {
        const foreign = foreignSystems(systems, system).map((one) => one.system);
        if (foreign.length === 0)
            return undefined;
        const lacking = foreign.filter((one) => !emulates.includes(one));
        return {
            have: emulates.length === 0 ? 'none' : emulates.join(', '),
            need: foreign.join(', '),
            ...(lacking.length === 0
                ? {}
                : privilege === 'none'
                    ? { refuse: `emulating ${lacking.join(', ')} needs root or sudo without a password` }
                    : { do: `register QEMU for ${lacking.join(', ')}` }),
        };
    },
    async run({ exec, env, log, have, need, given }, keep) {
        const folder = (0,external_node_path_.join)(given.temporary, 'flakeship-emulators');
        const { extraPlatforms } = await emulate({ exec, env, log }, {
            systems: need.systems,
            native: have.system,
            folder,
            keep: (undo) => keep(JSON.stringify(undo)),
        });
        return { emulates: [...new Set([...have.emulates, ...extraPlatforms])] };
    },
    async undo(undo, at, ending) {
        if (ending !== 'job ended, machine lives on')
            await endEmulation(at, JSON.parse(undo));
    },
};

// EXTERNAL MODULE: ./src/system/qemu-tools.js
var qemu_tools = __webpack_require__(63345);
// EXTERNAL MODULE: ./src/system/user.js
var system_user = __webpack_require__(55136);
// EXTERNAL MODULE: ./src/system/environment.js
var environment = __webpack_require__(84114);
// EXTERNAL MODULE: ./src/system/kvm.js
var kvm = __webpack_require__(58455);
;// CONCATENATED MODULE: ./src/features/setup/machine/opened-device.js



const rule = '/run/udev/rules.d/99-flakeship-kvm.rules';
/** Opens a device to every user of this machine; `keep` is told before, so that it can be closed even if we are killed. */
async function openToAll({ exec, env, log, keep }, device, mode) {
    const root = await (0,privilege/* elevated */.lj)(exec, env, `opening ${device}`);
    const hasRule = device === '/dev/kvm' && (await (0,files/* exists */.t2)('/run/udev')) && !(await (0,files/* exists */.t2)(rule));
    keep({ device, mode: mode & 0o7777, hasRule });
    const { code, stderr } = await root('sh', ['-euc', opened_device_open, 'open', device, hasRule ? rule : ''], { env });
    if (code === 0)
        log.info(`${device} is open to all users of this machine now`);
    else
        log.warning(`${device} could not be opened: ${stderr.trim()}`);
}
// udev would take it back at its next look at the device; rules below /run are gone with the machine's next start
const opened_device_open = `
chmod 0666 "$1"
if [ -n "$2" ]; then
  mkdir -p "\${2%/*}"
  echo 'KERNEL=="kvm", MODE="0666"' >"$2"
fi
`;
/** Closes it as it was, unless somebody has given it yet another mode. */
async function closeAgain({ exec, env, log }, undo) {
    const root = await (0,privilege/* elevated */.lj)(exec, env, `closing ${undo.device}`);
    const words = [undo.device, undo.mode.toString(8), undo.hasRule ? rule : ''];
    const { stdout } = await (0,system_exec/* run */.e)(root, 'sh', ['-euc', opened_device_close, 'close', ...words], { env });
    if (stdout.includes('closed'))
        log.info(`${undo.device} is closed as it was`);
}
const opened_device_close = `
if [ -n "$3" ]; then
  rm -f "$3"
  rmdir "\${3%/*}" 2>/dev/null || :
fi
[ "$(stat -c %a "$1")" = 666 ] || exit 0
chmod "$2" "$1"
echo closed
`;

;// CONCATENATED MODULE: ./src/features/setup/machine/kvm.js




/** Opens KVM to builds where that is asked for, and finds out by running a guest whether it works. */
async function openKvm(at, options) {
    const { device = '/dev/kvm', forBuilds, mayOpen, qemu, folder, user, keep } = options;
    const found = await (0,promises_.stat)(device).catch(() => undefined);
    if (!found?.isCharacterDevice())
        return { works: false, reason: `this machine has no ${device}` };
    if (!isOpenToAll(found.mode)) {
        if (mayOpen)
            await openToAll({ ...at, keep }, device, found.mode);
        else if (forBuilds)
            return {
                works: false,
                reason: `${device} is closed to the users of builds (mode ${(found.mode & 0o777).toString(8)})`,
            };
    }
    if (qemu === undefined)
        return { works: false, reason: 'KVM cannot be tried without QEMU: install qemu-system-x86' };
    const { name, reason } = await (0,kvm/* probeKvm */.P_)({
        qemu,
        folder,
        env: (0,environment/* guestEnvironment */.ao)(folder),
        ...(user ? { user } : {}),
    });
    return { works: name === 'kvm', reason };
}
/** A group does not help: Nix drops supplementary groups before it builds (research: images §3.3). */
function isOpenToAll(mode) {
    return (mode & 0o006) === 0o006;
}

;// CONCATENATED MODULE: ./src/features/setup/steps/kvm.js
var kvm_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var kvm_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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






/** Says before a long build whether guests will be quick; boots find out again, for the QEMU that they use. */
const kvm_kvm = {
    name: 'KVM',
    after: ['QEMU'],
    when: (have, need) => {
        if (need.kvm === 'off' || !isWanted(need))
            return undefined;
        const { kvm: device, kvmWorks } = have;
        const opens = mayOpen(have, need) && device !== undefined && (device.mode & 0o006) !== 0o006;
        return {
            have: device ? `/dev/kvm, mode ${device.mode.toString(8).padStart(4, '0')}` : 'no /dev/kvm',
            need: inBuilds(need) ? 'builds use it if it works' : 'guests use it if it works',
            ...(device && kvmWorks === undefined
                ? { do: opens ? 'open it to all, try a guest' : 'try a guest', ...(opens ? {} : { isTrial: true }) }
                : {}),
        };
    },
    async run({ exec, env, log, have, need }, keep) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { qemu } = await (0,qemu_tools/* findQemu */.i)(env);
            const folder = kvm_addDisposableResource(env_1, await (0,files/* temporaryFolder */.yy)('/tmp', 'fs-kvm-'), true);
            await (0,promises_.chmod)(folder.path, 0o755);
            const forBuilds = inBuilds(need);
            const user = await (0,system_user/* guestUser */.Cw)(env);
            const { works, reason } = await openKvm({ exec, env, log }, {
                forBuilds,
                mayOpen: mayOpen(have, need),
                qemu,
                folder: folder.path,
                keep: (undo) => keep(JSON.stringify(undo)),
                // no group helps users of builds
                ...(user ? { user: forBuilds ? { ...user, groups: [] } : user } : {}),
            });
            if (works)
                log.info(reason);
            else if (forBuilds)
                log.warning(`${reason}; builds that want KVM may be refused, or slow`);
            else if (qemu === undefined)
                log.info('KVM is tried again with the QEMU that VMs bring');
            else
                log.info(`${reason}; guests will be emulated`);
            return qemu === undefined && !forBuilds ? undefined : { kvmWorks: works };
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = kvm_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    },
    async undo(undo, at, ending) {
        if (ending === 'set-up failed')
            await closeAgain(at, JSON.parse(undo));
    },
};
/** Builds want the feature, and KVM is not switched off. */
const inBuilds = ({ features, kvm }) => features.includes('kvm') && kvm !== 'off';
const isWanted = (need) => need.boots.vm || need.boots.iso || inBuilds(need);
/** Builds run as users of their own, so that it must be open to all; for guests alone that is done on nobody's machine. */
const mayOpen = ({ privilege, isHosted }, need) => privilege !== 'none' && (inBuilds(need) || isHosted);

// EXTERNAL MODULE: ./src/nix/command.js
var command = __webpack_require__(84408);
// EXTERNAL MODULE: ../../node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(70458);
;// CONCATENATED MODULE: ./src/features/setup/settings/effective-settings.js

const shown = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* parseJson */.qFJ(), dist/* record */.g1P(dist/* string */.YjP(), dist/* object */.Ikc({ value: dist/* unknown */.L5J() })));
/** What a Nix says of its settings; nothing where it does not tell. */
async function effectiveSettings(nix) {
    const { code, stdout } = await nix.attempt(['config', 'show', '--json']);
    const parsed = dist/* safeParse */.xLC(shown, code === 0 ? stdout : '');
    if (!parsed.success)
        return {};
    return Object.fromEntries(Object.entries(parsed.output).map(([name, { value }]) => [name, value]));
}
/** Whether the daemon of a Nix takes every setting from us. */
async function isTrusted(nix) {
    const { stdout } = await nix.attempt(['store', 'info', '--json']);
    return /"trusted":\s*(true|1)\b/.test(stdout); // a number before 2.34
}

// EXTERNAL MODULE: ./src/features/setup/settings/pass-settings.js
var pass_settings = __webpack_require__(67144);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/lib/text.js
var lib_text = __webpack_require__(79470);
;// CONCATENATED MODULE: ./src/features/setup/found-nix/daemon.js





const daemonSocket = '/nix/var/nix/daemon-socket/socket';
/** How a client of Nix begins, and how a daemon must answer: 64-bit numbers, least byte first. */
const hello = Buffer.from('6378696e00000000', 'hex');
const answer = Buffer.from('6f69786400000000', 'hex');
/** Says hello as a client of Nix would. */
async function daemonState(socket = daemonSocket) {
    if (!(await (0,promises_.stat)(socket).catch(() => undefined))?.isSocket())
        return 'absent';
    return new Promise((resolve) => {
        const client = (0,external_node_net_.connect)(socket, () => client.write(hello));
        const end = (state) => {
            client.destroy();
            resolve(state);
        };
        let said = Buffer.alloc(0);
        client.setTimeout(5000, () => end('silent'));
        client.on('error', () => end('silent'));
        client.on('close', () => end('silent'));
        client.on('data', (chunk) => {
            said = Buffer.concat([said, chunk]);
            if (said.length >= answer.length)
                end(said.subarray(0, answer.length).equals(answer) ? 'answers' : 'silent');
        });
    });
}
/** Waits until a daemon that was just started answers. */
async function untilAnswers(pid, seconds = 10) {
    const deadline = performance.now() + seconds * 1000;
    while ((await daemonState()) !== 'answers') {
        if (!(await lives(pid)))
            throw await unwilling('ended at once');
        if (performance.now() > deadline)
            throw await unwilling(`did not answer within ${seconds} s`);
        await (0,external_node_timers_promises_.setTimeout)(5);
    }
}
/** With what the daemon said last: its log goes when the machine is made what it was. */
async function unwilling(what) {
    const log = await (0,promises_.readFile)('/nix/var/log/nix-daemon.log', 'utf8').catch(() => '');
    const said = (0,lib_text/* oneLine */.TN)(log
        .trim()
        .split('\n')
        .at(-1)
        ?.replace(/^(error: *)+/, '') ?? '') || 'it said nothing';
    return new errors/* MachineError */.Ml(`the Nix daemon ${what}: ${said}`);
}
/** False also for one that ended and was not waited for yet. */
async function lives(pid) {
    const state = await (0,promises_.readFile)(`/proc/${pid}/stat`, 'utf8').catch(() => '');
    return /\) [^ZX] /.test(state);
}

// EXTERNAL MODULE: ./src/features/setup/found-nix/find-nix.js
var find_nix = __webpack_require__(33501);
// EXTERNAL MODULE: ./src/features/setup/found-nix/installed.js
var installed = __webpack_require__(81240);
;// CONCATENATED MODULE: ./src/features/setup/system-nix/daemon-scripts.js
/** What machines turn out to be able to do, read as a part of our nix.conf; lines are added and taken away. */
const machineSettings = '/nix/var/flakeship/machine.conf';
/** Which process the daemon is; nothing else on a machine knows of it. */
const pidFile = '/nix/var/flakeship/daemon';
/** Starts the daemon of the Nix in $nix, detached: it outlives the step, and post or the end of the job stops it. */
const startDaemon = `
ulimit -n "$(ulimit -Hn)" 2>/dev/null || :
mkdir -p /nix/var/log
setsid "$nix/bin/nix-daemon" --daemon </dev/null >>/nix/var/log/nix-daemon.log 2>&1 9<&- &
daemon=$!
echo $daemon >${pidFile}
`;
/** Ends the daemon, if the process is still one, and waits for that; who is connected is served to the end by processes of their own. */
const stopDaemon = `
pid=$(cat ${pidFile} 2>/dev/null) || pid=
serves() {
  case $(tr '\\0' ' ' 2>/dev/null <"/proc/$pid/cmdline") in *nix-daemon\\ --daemon*) ;; *) false ;; esac
}
if [ -n "$pid" ] && serves; then
  kill -TERM "$pid"
  for try in $(seq 500); do
    serves || break
    sleep 0.01
  done
  if serves; then kill -KILL "$pid"; fi
  echo stopped
fi
`;
const prelude = `
umask 022
PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
HOME=/root
export HOME PATH
nix=$1
cd /
exec 9</nix
flock 9
`;
/** Starts the daemon of an installation of ours again; told the store path of Nix. Answers `running PID`. */
const startScript = `${prelude}${startDaemon}
echo "running $daemon"
`;
const stopScript = stopDaemon;
/** Adds lines to the settings of the machine; a daemon reads them when it starts. Answers `running PID`. */
const addSettingsScript = `${prelude}
printf '%s\\n' "$2" >>${machineSettings}
{ ${stopDaemon} } >/dev/null
${startDaemon}
echo "running $daemon"
`;
/** Takes such lines away again, and has the daemon know it if it runs. */
const removeSettingsScript = `${prelude}
file=${machineSettings}
[ -f "$file" ] || exit 0
printf '%s\\n' "$2" | grep -vxFf - "$file" >"$file.new" || :
mv "$file.new" "$file"
said=$(${stopDaemon})
[ -z "$said" ] || { ${startDaemon} }
`;

;// CONCATENATED MODULE: ./src/features/setup/system-nix/remove-script.js

/** Shell functions that take an installation back; variables say what there is of it, lists of users are in $stage. */
const undoing = `clean() {
  for child in $daemon $load; do
    kill -KILL "$child" 2>/dev/null
    wait "$child" # or it writes what was just removed
  done
  rm -rf "$stage/in" /nix/store /nix/var # first, since a full disk may be the reason
  if [ -n "$users" ]; then
    for file in passwd group; do
      grep -vxFf "$stage/$file" "/etc/$file" >"$stage/kept" && cat "$stage/kept" >"/etc/$file"
    done
  fi
  unlock
  [ -z "$conf" ] || rm -f /etc/nix/nix.conf
  [ -z "$saved" ] || mv /etc/nix/nix.conf.before-flakeship /etc/nix/nix.conf
  [ -z "$confFolder" ] || rmdir /etc/nix
  for try in 1 2 3; do # a tar that lost us may still write
    find /nix -mindepth 1 -maxdepth 1 ! -name lost+found -exec rm -rf {} + && break
    sleep 0.2
  done
}
# as shadow's own tools lock: a hard link that holds the process id, without a newline
lock() {
  for file in /etc/passwd /etc/group; do
    printf %s $$ >"$file.$$"
    tries=0
    while [ $tries -lt 150 ]; do
      tries=$((tries + 1))
      if ln "$file.$$" "$file.lock" 2>/dev/null; then
        locks="$locks $file.lock"
        break
      fi
      holder=$(tr -cd 0-9 2>/dev/null <"$file.lock") || holder=
      [ -z "$holder" ] || kill -0 "$holder" 2>/dev/null || rm -f "$file.lock"
      sleep 0.1
    done
    rm -f "$file.$$"
    case $locks in *"$file.lock") ;; *) echo "$file is locked by another program" >&2; exit 1 ;; esac
  done
}
unlock() {
  for file in $locks; do rm -f "$file"; done
  locks=
}
`;
/**
 * Removes an installation of ours whole, so that the machine is as it was before; for a set-up that failed later on.
 * What the installation changed is written down when it is kept.
 */
const removeScript = `
umask 022
PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
cd /
stage=/nix/.flakeship
made= mode= conf= confFolder= saved= users= locks= daemon= load=
${undoing}
exec 9</nix
flock 9
[ -f /nix/var/flakeship/undo/how ] || exit 0
${stopDaemon}
set +e
mkdir -m 700 "$stage"
mv /nix/var/flakeship/undo/* "$stage/"
. "$stage/how"
lock
users=1
: >"$stage/users"
clean
[ -z "$mode" ] || chmod "$mode" /nix
[ -z "$made" ] || rmdir /nix
echo removed
`;

// EXTERNAL MODULE: ./src/system/converse.js
var converse = __webpack_require__(77730);
// EXTERNAL MODULE: ./src/features/setup/nix-release/machine-reasons.js
var machine_reasons = __webpack_require__(85930);
;// CONCATENATED MODULE: ./src/features/setup/system-nix/root-helper.js




/** The daemon fetches from substituters, by the proxies of the machine; nothing else of ours reaches it. */
function daemonEnvironment(env) {
    const names = ['PATH', 'LANG', 'NIX_SSL_CERT_FILE', 'SSL_CERT_FILE', ...environment/* proxies */.Bb];
    return Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}
/** A script of ours as root. */
function rootHelper(root, [script = '', ...args], env) {
    const passed = daemonEnvironment(env);
    const kept = environment/* proxies */.Bb.filter((name) => passed[name] !== undefined);
    const words = root.flatMap((word) => 
    // sudo forgets the environment; values are never put on a command line, where everybody could read them
    word === '--' && kept.length > 0 ? [`--preserve-env=${kept.join(',')}`, word] : [word]);
    return (0,converse/* converse */.i)([...words, 'sh', '-euc', script, 'flakeship', ...args], passed);
}
/** What follows the word in the next line. */
async function expectLine(helper, word) {
    const said = await helper.line();
    if (said?.split(' ')[0] === word)
        return said.slice(word.length + 1);
    helper.end();
    throw cannotInstall((await helper.ended).stderr);
}
function cannotInstall(stderr) {
    return new errors/* MachineError */.Ml(`Nix cannot be installed here: ${(0,machine_reasons/* whyOnMachine */.L)(stderr)}`, { cause: stderr });
}

;// CONCATENATED MODULE: ./src/features/setup/system-nix/stopwatch.js
/** Seconds of steps, by their names, in order. */
function stopwatch() {
    const seconds = {};
    let last = performance.now();
    return {
        seconds,
        lap(step) {
            const now = performance.now();
            seconds[step] = (now - last) / 1000;
            last = now;
        },
    };
}

;// CONCATENATED MODULE: ./src/features/setup/system-nix/system-daemon.js










/** Starts the daemon of an installation of ours again. */
async function startSystemNix(at) {
    const time = stopwatch();
    const daemon = await startedBy(at, startScript);
    time.lap('daemon');
    const nix = await (0,find_nix/* nixAt */.bn)(at.exec, `${installed/* systemBin */.v}/nix`, at.env);
    return {
        source: 'installed: by Flakeship, started again',
        nix,
        bin: installed/* systemBin */.v,
        seconds: time.seconds,
        did: 'started',
        daemon,
    };
}
/** Adds lines to the settings of an installation of ours, whose daemon begins anew with them; builds go on. */
async function addSettings(at, lines) {
    await startedBy(at, addSettingsScript, lines);
}
async function startedBy({ exec, env }, script, ...words) {
    const record = await (0,installed/* readRecord */.a)();
    if (!record)
        throw new errors/* MachineError */.Ml('the Nix in /nix is not ours to start; start its daemon');
    const root = await (0,privilege/* rootWords */.av)(exec, env, 'starting the daemon of Nix');
    const helper = rootHelper(root, [script, record.nix, ...words], env);
    const daemon = Number(await expectLine(helper, 'running'));
    await untilAnswers(daemon);
    return daemon;
}
/** Takes such lines away again. */
async function removeSettings({ exec, env }, lines) {
    const record = await (0,installed/* readRecord */.a)();
    if (!record)
        return;
    const root = await (0,privilege/* elevated */.lj)(exec, env);
    await (0,system_exec/* run */.e)(root, 'sh', ['-euc', removeSettingsScript, 'settings', record.nix, lines], { env });
}
/** Stops the daemon of an installation of ours; the store stays for later steps' posts and for the next job. */
async function stopSystemNix({ exec, env, log }) {
    const root = await (0,privilege/* elevated */.lj)(exec, env);
    const { stdout } = await root('sh', ['-uc', stopScript, 'stop'], { env });
    log.info(stdout.includes('stopped') ? 'stopped the Nix daemon' : 'the Nix daemon had ended already');
}
/** Removes an installation of ours with all that came into its store, so that the machine is as it was before. */
async function removeSystemNix({ exec, env, log }) {
    const root = await (0,privilege/* elevated */.lj)(exec, env);
    const { stdout } = await (0,system_exec/* run */.e)(root, 'sh', ['-euc', removeScript, 'remove'], { env });
    if (stdout.includes('removed'))
        log.info('removed the Nix that was installed');
}

// EXTERNAL MODULE: ../../node_modules/semver/index.js
var semver = __webpack_require__(90084);
;// CONCATENATED MODULE: ./src/features/setup/settings/uid-range.js



/** Experimental in Nix since this version, under the same names. */
const since = '2.12.0';
/** The settings with which NixOS tests run as containers (systemd-nspawn): no KVM, but root and 65,536 users inside. */
function uidRange({ version, isRoot, mounts, hasTun }) {
    if (semver.lt(semver.coerce(version) ?? '0.0.0', since))
        return no(`Nix ${version} has no ranges of users; ${since.replace(/\.0$/, '')} is the first that has`);
    if (!isRoot)
        return no('a range of users needs a Nix that runs as root');
    const groups = cgroup2(mounts);
    if (!groups)
        return no('a range of users needs control groups of version 2, and none are mounted');
    if (!groups.isWritable)
        return no(`a range of users needs control groups that can be made, and ${groups.at} is read-only`);
    return {
        isPossible: true,
        settings: {
            'extra-experimental-features': 'auto-allocate-uids cgroups',
            'auto-allocate-uids': 'true',
            'extra-system-features': 'uid-range',
            // containers make their own network
            ...(hasTun ? { 'extra-sandbox-paths': '/dev/net' } : {}),
        },
    };
}
/** The same for this machine. */
async function uidRangeHere(version, isRoot) {
    const [mounts, hasTun] = await Promise.all([(0,promises_.readFile)('/proc/self/mounts', 'utf8'), (0,files/* exists */.t2)('/dev/net/tun')]);
    return uidRange({ version, isRoot, mounts, hasTun });
}
const no = (why) => ({ isPossible: false, why });
/** Where version 2 is mounted: also beside version 1, as `unified`. */
function cgroup2(mounts) {
    for (const line of mounts.split('\n')) {
        const [, at = '', type, options = ''] = line.split(' ');
        if (type === 'cgroup2')
            return { at, isWritable: options.split(',').includes('rw') };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/features/setup/steps/wanted-settings.js




/** Builds ask for a range of users, or a person does. */
const wantsRange = ({ uidRange, features }) => uidRange || features.includes('uid-range');
/** What Nix should know of this machine, as far as that can be said before it is tried (pure). */
function hopedSettings(have, need) {
    return settings(have, need, {
        kvm: inBuilds(need) && have.kvm !== undefined && have.kvmWorks !== false,
        range: wantsRange(need) ? { 'extra-system-features': 'uid-range' } : {},
    });
}
/** The same when everything was tried; what a person asked for and cannot be had is an error. */
async function wantedSettings(have, need, warn) {
    const range = wantsRange(need) ? await rangeOf(have) : undefined;
    if (range?.isPossible === false) {
        if (need.uidRange)
            throw new errors/* UserError */.yo(`uid-range cannot be had: ${range.why}`, { reason: 'machine' });
        warn(range.why);
    }
    return settings(have, need, {
        // Nix by itself looks no further than at the device
        kvm: inBuilds(need) && have.kvmWorks === true,
        range: range?.isPossible ? range.settings : {},
    });
}
function rangeOf({ installation, nix }) {
    const isRoot = installation?.kind !== 'single-user' || process.getuid?.() === 0;
    return uidRangeHere(nix?.version ?? '', isRoot);
}
function settings({ system }, need, { kvm, range }) {
    const foreign = foreignSystems(need.systems, system).map((one) => one.system);
    const ours = {
        // twice `extra`: the name of the setting, and that what it has by itself stays
        ...(foreign.length > 0 ? { 'extra-extra-platforms': foreign.join(' ') } : {}),
        ...range,
        ...(kvm ? { 'extra-system-features': [range['extra-system-features'], 'kvm'].join(' ').trim() } : {}),
    };
    const both = Object.keys(ours).filter((name) => name.startsWith('extra-') && name in need.settings);
    const joined = both.map((name) => [name, `${ours[name]} ${need.settings[name]}`]);
    return { ...ours, ...need.settings, ...Object.fromEntries(joined) };
}

;// CONCATENATED MODULE: ./src/features/setup/steps/nix-settings.js











/** Tells Nix what a person wants of it and what this machine turned out to be able to do; last, when that is known. */
const nixSettings = {
    name: 'nix settings',
    after: ['nix', 'KVM', 'emulation'],
    when: (have, need) => {
        // a nix.conf that is still to be written says what the person wants
        const hoped = hopedSettings(have, have.installation ? need : { ...need, settings: {} });
        if (Object.keys(hoped).length === 0)
            return undefined;
        const missing = (0,pass_settings/* missingSettings */.yj)(hoped, have.settings ?? {});
        const isSo = Object.keys(missing).length === 0;
        return {
            have: isSo ? 'all of it' : have.installation ? 'not all of it' : 'none',
            need: itemsOf(hoped),
            ...(isSo ? {} : { do: isOurs(have) ? 'add to nix.conf, if it is so' : 'pass to Nix, if it is so' }),
        };
    },
    async run(at, keep) {
        const { have, need, log, given } = at;
        if (!have.installation)
            return undefined;
        const nix = new command/* Nix */.a(have.installation.nix, at.exec);
        const wanted = await wantedSettings(have, need, (text) => log.warning(text));
        const effective = await effectiveSettings(nix);
        const missing = (0,pass_settings/* missingSettings */.yj)(wanted, effective);
        if (Object.keys(missing).length > 0) {
            if (isOurs(have))
                await addToOurs(at, missing, keep);
            else
                await passToOthers(at, have.installation, { wanted, effective }, keep);
        }
        for (const { system } of foreignSystems(need.systems, have.system)) {
            const { seconds } = await proveEmulation(nix, system, given.temporary);
            log.info(`a program of ${system} ran inside the sandbox of Nix in ${seconds.toFixed(1)} s`);
        }
        return undefined;
    },
    async undo(kept, at, ending) {
        const undo = JSON.parse(kept);
        if ('lines' in undo) {
            if (ending === 'set-up failed')
                await removeSettings(at, undo.lines);
        }
        else if ((0,external_node_path_.basename)(undo.file).startsWith(prefix))
            await (0,promises_.rm)(undo.file, { force: true });
    },
};
const prefix = 'flakeship-nix-';
/** Ours to change: a Nix that we installed, where we are somebody who may. */
const isOurs = ({ installation, privilege }) => privilege !== 'none' && (installation === undefined || installation.kind === 'by Flakeship');
const itemsOf = (settings) => Object.entries(settings)
    .map(([name, value]) => (/-(features|platforms)$/.test(name) ? value : name.replace(/^extra-/, '')))
    .join(', ');
async function addToOurs(at, missing, keep) {
    const lines = (0,pass_settings/* settingLines */.mP)(missing);
    keep(JSON.stringify({ lines }));
    await addSettings(at, lines);
    for (const line of lines.split('\n'))
        at.log.info(`nix.conf: ${line}`);
}
/** The nix.conf of others is never changed: what their Nix takes from us it gets by a file of settings of our own. */
async function passToOthers({ exec, given, host, log }, { kind, nix }, { wanted, effective }, keep) {
    const machine = { kind, effective, isTrusted: await isTrusted(new command/* Nix */.a(nix, exec)) };
    const { lines, said } = (0,pass_settings/* settingsToPass */.Ip)(wanted, machine);
    for (const text of said)
        log.warning(text);
    if (lines === '')
        return;
    const file = (0,external_node_path_.join)(given.temporary, `${prefix}${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.conf`);
    keep(JSON.stringify({ file }));
    await (0,promises_.writeFile)(file, `${lines}\n`, { mode: 0o600 });
    host.exportVariable('NIX_USER_CONF_FILES', [file, ...(0,environment/* nixUserConf */.d2)(host.environment)].join(':'));
    for (const line of lines.split('\n'))
        log.info(`passed to Nix: ${line}`);
}

// EXTERNAL MODULE: ./src/features/setup/steps/private-inputs.js + 1 modules
var private_inputs = __webpack_require__(45594);
;// CONCATENATED MODULE: ./src/features/setup/steps/qemu-packages.js




const kinds = [
    {
        of: 'KVM in builds',
        lost: 'KVM cannot be tried',
        what: 'QEMU',
        packages: ['qemu-system-x86'],
        isWanted: (need, { kvm, system }) => inBuilds(need) && !need.boots.iso && kvm !== undefined && system.startsWith('x86_64-'),
        there: ({ qemu }) => (qemu ? 'all' : 'none'),
    },
    {
        of: 'ISOs',
        lost: 'ISOs cannot be booted',
        what: 'QEMU and its UEFI firmware',
        packages: ['qemu-system-x86', 'ovmf'],
        isWanted: ({ boots }) => boots.iso,
        there: ({ qemu, firmware }) => (qemu ? (firmware ? 'all' : 'QEMU without UEFI firmware') : 'none'),
    },
    {
        of: 'SD cards',
        lost: 'SD cards cannot be booted',
        what: 'QEMU for ARM and U-Boot for its board',
        packages: ['qemu-system-arm', 'u-boot-qemu'],
        isWanted: ({ boots }) => boots.card,
        there: ({ board }) => (board ? 'all' : 'none'),
    },
];
const wanted = (have, need) => kinds.filter(({ isWanted }) => isWanted(need, have));
const lacking = (have, need) => wanted(have, need).filter(({ there }) => there(have) !== 'all');
const packagesOf = (tools) => [
    ...new Set(tools.flatMap(({ packages }) => packages)),
];
const byHand = (tools) => `install ${tools.map(({ what }) => what).join(', ')} (Debian and Ubuntu: apt-get install ${packagesOf(tools).join(' ')})`;
/** QEMU for images: VMs bring their own. */
const qemu = {
    name: 'QEMU',
    after: [],
    when: (have, need) => {
        const all = wanted(have, need);
        if (all.length === 0)
            return undefined;
        const missing = lacking(have, need);
        const there = all.map((tools) => {
            const found = tools.there(have);
            return found === 'all' ? tools.what : found;
        });
        const finding = {
            have: [...new Set(there)].join(', '),
            need: `for ${all.map(({ of }) => of).join(', ')}`,
        };
        if (missing.length === 0)
            return finding;
        return canInstall(have)
            ? { ...finding, do: `apt-get install ${packagesOf(missing).join(' ')}` }
            : { ...finding, do: `nothing here can: ${byHand(missing)}` };
    },
    async run({ exec, env, log, signal, have, need }) {
        const missing = lacking(have, need);
        const cannot = (why) => {
            const lost = missing.map((tools) => tools.lost).join(' and ');
            log.warning(`${lost} on this machine: ${why}; ${byHand(missing)}`);
            return undefined;
        };
        if (!canInstall(have))
            return cannot('it has no QEMU, and we cannot install it');
        try {
            const root = await (0,privilege/* elevated */.lj)(exec, env, 'installing QEMU');
            await install(root, packagesOf(missing), { env, signal });
            return broughtBy(packagesOf(missing));
        }
        catch (error) {
            signal.throwIfAborted();
            if (error instanceof errors/* CommandError */.Qd)
                return cannot(/^E: (.*)$/m.exec(error.stderr)?.[1] ?? error.message);
            throw error;
        }
    },
};
const broughtBy = (packages) => ({
    ...(packages.includes('qemu-system-x86') ? { qemu: true } : {}),
    ...(packages.includes('ovmf') ? { firmware: true } : {}),
    ...(packages.includes('qemu-system-arm') ? { board: true } : {}),
});
const canInstall = ({ apt, privilege }) => apt && privilege !== 'none';
/** The index of packages is too old now and then on a fresh machine: it is renewed only when that shows. */
async function install(root, packages, { env, signal }) {
    const options = [
        '-q',
        '-y',
        '-o',
        'DPkg::Lock::Timeout=120',
        '-o',
        'Acquire::Retries=3',
        '--no-install-recommends',
    ];
    const apt = (...args) => 
    // by `env`, since sudo passes no variables on
    (0,system_exec/* run */.e)(root, 'env', ['DEBIAN_FRONTEND=noninteractive', 'LC_ALL=C', 'apt-get', ...options, ...args], { env });
    const download = () => apt('install', '--download-only', ...packages);
    await download().catch(async () => {
        signal.throwIfAborted();
        await apt('update');
        await download();
    });
    signal.throwIfAborted(); // nothing is installed so far
    await apt('install', ...packages);
}

;// CONCATENATED MODULE: ./src/features/setup/machine/moved-store.js



const store = '/nix';
/** Has `/nix` be a folder of another device. */
async function moveStore({ exec, env, keep }, path) {
    const root = await (0,privilege/* elevated */.lj)(exec, env, 'more room');
    const made = [];
    for (const folder of [path, store])
        if (!(await (0,files/* exists */.t2)(folder)))
            made.push(folder);
    keep({ path, made });
    const script = 'mkdir -p "$1" "$2" && mount --bind "$1" "$2"';
    await (0,system_exec/* run */.e)(root, 'sh', ['-euc', script, 'move', path, store], { env });
}
/** Has `/nix` be what it was before; something that was put into it meanwhile is not taken away from its owner. */
async function moveStoreBack({ exec, env }, { path, made }) {
    const root = await (0,privilege/* elevated */.lj)(exec, env, `putting ${store} back`);
    const { code, stderr } = await root('sh', ['-euc', back, 'back', path, store, ...made], { env });
    if (code !== 0)
        throw new Error(`${store} is still at ${path}: ${stderr.trim()}`);
}
const back = `
from=$1 to=$2
shift 2
if [ "$from" -ef "$to" ]; then
  [ -z "$(ls -A "$to")" ] || { echo 'there is something in it' >&2; exit 1; }
  umount "$to"
fi
for folder; do rmdir "$folder" 2>/dev/null || :; done
`;

;// CONCATENATED MODULE: ./src/system/disk.js


/** Bytes that can be written where a folder is, or would be made. */
async function freeBytes(folder) {
    const { bavail, bsize } = await (0,promises_.statfs)(await nearest(folder));
    return bavail * bsize;
}
/** The device that holds a folder, or would hold it. */
async function deviceOf(folder) {
    return (await (0,promises_.stat)(await nearest(folder))).dev;
}
/** The folder itself, or the closest one above it that is there. */
async function nearest(folder) {
    for (let at = folder; at !== (0,external_node_path_.dirname)(at); at = (0,external_node_path_.dirname)(at)) {
        const found = await (0,promises_.stat)(at).catch(() => undefined);
        if (found?.isDirectory())
            return at;
    }
    return '/';
}
/** True for a folder that is not there, or has nothing in it. */
async function isNewFolder(folder) {
    const names = await (0,promises_.readdir)(folder).catch((error) => (error.code === 'ENOENT' ? [] : undefined));
    return names?.length === 0;
}
/** Whether a path is a folder by itself, and neither a link nor behind one. */
async function isOwnFolder(path) {
    const found = await (0,promises_.lstat)(path).catch(() => undefined);
    return found?.isDirectory() === true && (await (0,promises_.realpath)(path)) === path;
}
/** Where something is mounted, from `/proc/self/mountinfo`; spaces are written `\040` there. */
function mountPoints(mountinfo) {
    return mountinfo
        .split('\n')
        .map((line) => line.split(' ')[4])
        .filter((point) => point !== undefined)
        .map((point) => point.replace(/\\(\d{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8))));
}
/** Whether something else is mounted at or below a folder. */
async function hasMounts(folder) {
    const points = mountPoints(await (0,promises_.readFile)('/proc/self/mountinfo', 'utf8'));
    return points.some((point) => point === folder || point.startsWith(`${folder}/`));
}

// EXTERNAL MODULE: ./src/system/machine.js
var machine = __webpack_require__(39198);
// EXTERNAL MODULE: ./src/system/process.js + 1 modules
var system_process = __webpack_require__(68462);
;// CONCATENATED MODULE: ./src/features/setup/machine/big-folders.js
const gib = 1024 ** 3;
/**
 * Nothing outside this list is ever removed. Each entry is there on hosted images only; sizes as people measured them
 * (actions/runner-images#10386, juicedata/juicefs-csi-driver#1451), those without a measurement by guess.
 */
const bigFolders = [
    { path: '/usr/local/lib/android', bytes: 12 * gib, why: 'the Android SDK' },
    { path: '/usr/local/.ghcup', bytes: 5.5 * gib, why: 'Haskell compilers' },
    { path: '/opt/hostedtoolcache/CodeQL', bytes: 5 * gib, why: 'CodeQL' },
    { path: '/usr/share/dotnet', bytes: 4 * gib, why: '.NET SDKs' },
    { path: '/usr/share/swift', bytes: 3 * gib, why: 'the Swift toolchain' },
    { path: '/opt/ghc', bytes: 2 * gib, why: 'Haskell compilers of older images' },
    { path: '/usr/local/share/powershell', bytes: 1.2 * gib, why: 'PowerShell modules' },
    { path: '/usr/local/share/chromium', bytes: 0.6 * gib, why: 'Chromium' },
];

;// CONCATENATED MODULE: ./src/features/setup/machine/room-plan.js

/** Why this machine is too small, with both numbers; undefined where it is not. */
function tooSmall(demand, machine) {
    const { memory = 0, cores = 0 } = demand;
    const lacks = [
        ...(memory > machine.memory
            ? [`${(0,lib_text/* bytes */.ee)(memory)} of memory, and this machine has ${(0,lib_text/* bytes */.ee)(machine.memory)}`]
            : []),
        ...(cores > machine.cores ? [`${(0,lib_text/* count */.U9)(cores, 'core')}, and this machine has ${machine.cores}`] : []),
    ];
    return lacks.length === 0 ? undefined : `this job needs ${lacks.join('; and ')}: choose a larger runner`;
}
/** The cheapest way to so many bytes for the store. */
function planRoom(need, found) {
    if (found.free >= need)
        return { kind: 'enough' };
    if (!found.isHosted)
        return { kind: 'too-little', why: 'only on the images that GitHub hosts is anything moved or removed' };
    const [largest] = found.others.toSorted((a, b) => b.free - a.free);
    if (found.storeIsNew && largest && largest.free >= need)
        return { kind: 'elsewhere', path: largest.path, free: largest.free };
    if (found.folders.length === 0)
        return { kind: 'too-little', why: 'nothing that may be removed is there any more' };
    return { kind: 'remove', folders: found.folders.toSorted((a, b) => b.bytes - a.bytes) };
}

;// CONCATENATED MODULE: ./src/features/setup/machine/room.js
var room_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var room_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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









/** Where hosted images mount their second disk. */
const second = '/mnt';
/**
 * Sees to so many bytes for the store. Where they are there nothing happens. What takes long goes on beside the rest:
 * wait for `done` before the first build.
 */
async function makeRoom(at, need, environment) {
    const found = await look(environment);
    const before = found.free;
    const plan = planRoom(need, found);
    const wanted = `${(0,lib_text/* bytes */.ee)(before)} free for ${store}, ${(0,lib_text/* bytes */.ee)(need)} needed`;
    switch (plan.kind) {
        case 'enough':
            at.log.info(`disk: ${wanted}: nothing to do`);
            return { before, done: Promise.resolve(before) };
        case 'elsewhere':
            at.log.info(`disk: ${wanted}: ${store} goes to ${plan.path}`);
            return { before, done: settled(moved(at, plan.path)) };
        case 'remove':
            at.log.info(`disk: ${wanted}: removing what no Nix build looks at`);
            return { before, done: settled(removeUntil(at, need, plan.folders)) };
        case 'too-little':
            throw tooLittle(before, need, plan.why);
    }
}
async function look(environment) {
    const device = await deviceOf(store);
    const folders = [];
    for (const folder of bigFolders)
        if (await canGo(folder.path, device))
            folders.push(folder);
    const isElsewhere = (await deviceOf(second)) !== device && (await isNewFolder(`${second}${store}`));
    return {
        free: await freeBytes(store),
        storeIsNew: await isNewFolder(store),
        isHosted: (0,machine/* isHosted */.OZ)(environment) && Boolean(environment.ImageOS),
        others: isElsewhere ? [{ path: `${second}${store}`, free: await freeBytes(second) }] : [],
        folders,
    };
}
/** A folder of its own on this device, with nothing mounted in it that belongs to somebody else. */
async function canGo(path, device) {
    return (await isOwnFolder(path)) && (await deviceOf(path)) === device && !(await hasMounts(path));
}
async function moved(at, path) {
    const began = performance.now();
    await moveStore(at, path);
    return told(at.log, began);
}
async function removeUntil(at, need, folders) {
    const began = performance.now();
    const root = await (0,privilege/* rootWords */.av)(at.exec, at.env, 'more room');
    const device = await deviceOf(store);
    for (const { path, why } of folders) {
        if (at.signal.aborted || (await freeBytes(store)) >= need)
            break;
        // much may have happened since they were looked for
        if (!(await canGo(path, device)))
            continue;
        const before = await freeBytes(store);
        const done = await remove(at, root, path);
        at.log.info(`disk: ${done} ${path} (${why}): ${(0,lib_text/* bytes */.ee)(Math.max(0, (await freeBytes(store)) - before))} more`);
    }
    const free = await told(at.log, began);
    if (free < need && !at.signal.aborted)
        throw tooLittle(free, need, 'all that may be removed is gone');
    return free;
}
/** `rm` never follows a link; it goes on when files vanish under it. */
async function remove(at, root, path) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const [program = '', ...args] = [...root, 'rm', '-rf', '--one-file-system', '--', path];
        const removing = room_addDisposableResource(env_1, (0,system_process/* start */.n)(program, args, { env: at.env, grace: 2 }), true);
        removing.stdout.resume();
        removing.stderr.resume();
        const stop = () => void removing.stop();
        at.signal.addEventListener('abort', stop, { once: true });
        const { code } = await removing.exit.finally(() => at.signal.removeEventListener('abort', stop));
        return code === 0 ? 'removed' : 'removed a part of';
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = room_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function told(log, began) {
    const free = await freeBytes(store);
    log.info(`disk: ${(0,lib_text/* bytes */.ee)(free)} free for ${store} after ${(0,lib_text/* duration */.p0)((performance.now() - began) / 1000)}`);
    return free;
}
function tooLittle(free, need, why) {
    return new errors/* MachineError */.Ml(`too little room: the store needs ${(0,lib_text/* bytes */.ee)(need)} and ${(0,lib_text/* bytes */.ee)(free)} are free; ${why}: choose a larger disk or fewer targets`);
}
/** Nobody may be waiting yet when it fails. */
function settled(work) {
    work.catch(() => { });
    return work;
}

;// CONCATENATED MODULE: ./src/features/setup/steps/room.js




/** Room for the store; where there is enough, nothing is done. */
const room = {
    name: 'room',
    after: [],
    when: ({ freeBytes }, { bytes: wanted }) => wanted === undefined
        ? undefined
        : {
            have: `${(0,lib_text/* bytes */.ee)(freeBytes)} free`,
            need: (0,lib_text/* bytes */.ee)(wanted),
            ...(freeBytes >= wanted ? {} : { do: 'make room for the store' }),
        },
    async run({ exec, env, log, signal, host, need }, keep) {
        const at = { exec, env, log, signal, keep: (undo) => keep(JSON.stringify(undo)) };
        const { done } = await makeRoom(at, need.bytes ?? 0, host.environment);
        return { freeBytes: await done };
    },
    async undo(undo, at, ending) {
        if (ending === 'set-up failed')
            await moveStoreBack(at, JSON.parse(undo));
    },
};
/** What no step can add to: a guest that was asked for must fit, and that is said before any build. */
const size = {
    name: 'machine',
    after: [],
    when: (have, { memory, cores }) => {
        if (memory === undefined && cores === undefined)
            return undefined;
        const refuse = tooSmall({ ...(memory === undefined ? {} : { memory }), ...(cores === undefined ? {} : { cores }) }, have);
        return {
            have: `${(0,lib_text/* bytes */.ee)(have.memory)}, ${(0,lib_text/* count */.U9)(have.cores, 'core')}`,
            need: [
                ...(memory === undefined ? [] : [(0,lib_text/* bytes */.ee)(memory)]),
                ...(cores === undefined ? [] : [(0,lib_text/* count */.U9)(cores, 'core')]),
            ].join(', '),
            ...(refuse === undefined ? {} : { refuse }),
        };
    },
};

;// CONCATENATED MODULE: ./src/features/setup/found-nix/user-namespaces.js


const user_namespaces_files = {
    apparmor: 'sys/kernel/apparmor_restrict_unprivileged_userns',
    clone: 'sys/kernel/unprivileged_userns_clone',
    most: 'sys/user/max_user_namespaces',
};
async function readNamespaceLimits(proc = '/proc') {
    const read = (name) => (0,promises_.readFile)((0,external_node_path_.join)(proc, user_namespaces_files[name]), 'utf8').then((text) => text.trim(), () => undefined);
    const [apparmor, clone, most] = await Promise.all([read('apparmor'), read('clone'), read('most')]);
    return { apparmor, clone, most };
}
/** Which value of which setting stands in the way of a process without root, and what sets it free. */
const obstacles = [
    ['apparmor', '1', 'kernel.apparmor_restrict_unprivileged_userns=0'],
    ['clone', '0', 'kernel.unprivileged_userns_clone=1'],
    ['most', '0', 'user.max_user_namespaces=15000'],
];
/**
 * Why builds cannot be sandboxed, and what to do; undefined where they can. A daemon of root's makes its sandbox
 * without user namespaces, so only a Nix that builds as an ordinary user is stopped by these limits.
 */
function sandboxObstacle(limits, builds) {
    if (builds === 'as root')
        return undefined;
    const found = obstacles.find(([name, value]) => limits[name] === value);
    return (found &&
        `this kernel refuses user namespaces to ordinary users, so a single-user Nix builds without its sandbox: run sudo sysctl -w ${found[2]}, or use a Nix with a daemon`);
}

;// CONCATENATED MODULE: ./src/features/setup/found-nix/verify-sandbox.js
var verify_sandbox_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var verify_sandbox_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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






/** Only words of the shell itself: the sandbox has no other program. */
const builder = `
seen=
[ ! -e "$marker" ] || seen="$seen, a file of the machine"
while read -r name rest; do
  case $name in lo:*) ;; *:*) seen="$seen, the network interface \${name%%:*}" ;; esac
done </proc/net/dev
echo "seen: \${seen#, }"
[ -z "$seen" ] && echo sandboxed >"$out"
`;
/** Builds something that succeeds only where the build sees neither the machine's files nor its network. */
async function verifySandbox(nix) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const folder = verify_sandbox_addDisposableResource(env_1, await (0,files/* temporaryFolder */.yy)('/tmp'), true);
        const marker = (0,external_node_path_.join)(folder.path, 'marker');
        await (0,promises_.chmod)(folder.path, 0o755); // a build user without a sandbox must be able to see it
        await (0,promises_.writeFile)(marker, '', { mode: 0o644 });
        const output = await nix.attempt([
            ...['build', '--no-link', '--print-build-logs', '--impure', '--offline'],
            ...['--option', 'substitute', 'false', '--option', 'builders', ''],
            ...['--option', 'max-jobs', '1'], // a machine that leaves all builds to others has 0
            ...['--expr', verify_sandbox_expression({ marker, system: nix.at.system })],
        ]);
        if (output.code === 0)
            return;
        const seen = /seen: (.+)/.exec(output.stderr)?.[1];
        if (seen) {
            throw new errors/* MachineError */.Ml(`builds on this machine are not sandboxed, they see ${(0,lib_text/* oneLine */.TN)(seen)}: set sandbox = true in nix.conf`);
        }
        const cause = new errors/* CommandError */.Qd(['nix', 'build'], output);
        const hint = hints.find(([pattern]) => pattern.test(output.stderr))?.[1] ?? 'see the cause';
        throw new errors/* MachineError */.Ml(`Nix cannot build in its sandbox on this machine: ${hint}`, { cause });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = verify_sandbox_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
const hints = [
    [
        /namespaces|cloning builder|unshar|Operation not permitted|uid map/i,
        'namespaces are refused; in a container job add options: --privileged, elsewhere run Nix by its daemon as root',
    ],
    [/no space left/i, 'the disk is full'],
    [/getting (attributes of path|status of) /, 'a path of sandbox-paths is not there'],
    [/\/bin\/sh/, 'the sandbox has no /bin/sh; set sandbox-paths in nix.conf'],
];
function verify_sandbox_expression({ marker, system }) {
    const attributes = {
        name: `flakeship-sandbox-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`,
        system,
        builder: '/bin/sh',
        args: ['-c', builder],
        marker,
        preferLocalBuild: true,
        allowSubstitutes: false,
    };
    // JSON in a Nix string: what Nix would read as the end of it or as ${…} is escaped
    const text = JSON.stringify(attributes).replace(/[\\"$]/g, '\\$&');
    return `derivation (builtins.fromJSON "${text}")`;
}

;// CONCATENATED MODULE: ./src/features/setup/steps/sandbox.js




const variable = 'FLAKESHIP_SANDBOX';
/** Whether a build of this job has shown already what the sandbox keeps from builds. */
const isSandboxTried = (environment) => environment[variable] === 'tried';
const exportTried = ({ exportVariable }) => exportVariable(variable, 'tried');
/** Whether builds of a Nix that is used as it is see the machine: its owner decides that, and a person must know it. */
const sandbox = {
    name: 'sandbox',
    after: ['nix'],
    when: ({ installation, sandboxTried, system }) => {
        // on a Mac it is off unless somebody switched it on, and there is no other way to look
        if (!installation || !system.endsWith('-linux'))
            return undefined;
        const need = 'builds that see nothing of the machine';
        return sandboxTried
            ? { have: 'tried in this job', need }
            : { have: 'not tried', need, do: 'try it by a build', isTrial: true };
    },
    async run({ exec, log, host, have }) {
        if (!have.installation)
            return undefined;
        const { kind, nix } = have.installation;
        const asUser = kind === 'single-user' && process.getuid?.() !== 0;
        const obstacle = sandboxObstacle(await readNamespaceLimits(), asUser ? 'as an ordinary user' : 'as root');
        const problem = obstacle ?? (await problemOf(new command/* Nix */.a(nix, exec)));
        if (problem === undefined)
            log.info('a build saw neither files nor the network of this machine');
        else
            log.warning(problem);
        exportTried(host);
        return { sandboxTried: true };
    },
};
async function problemOf(nix) {
    try {
        await verifySandbox(nix);
        return undefined;
    }
    catch (error) {
        if (error instanceof errors/* MachineError */.Ml)
            return error.message;
        throw error;
    }
}

// EXTERNAL MODULE: ./src/features/setup/settings/nix-conf.js
var nix_conf = __webpack_require__(3917);
// EXTERNAL MODULE: ./src/features/setup/nix-release/releases.js
var releases = __webpack_require__(82561);
;// CONCATENATED MODULE: ./src/features/setup/system-nix/choose-nix.js



/** In the order of precedence: the first that has an answer decides. */
const sources = [
    {
        name: ({ installed }) => `installed: ${installed?.kind}`,
        answer: ({ installed }) => installed && { kind: installed.state === 'stopped' ? 'start' : 'use', installation: installed },
    },
    { name: () => 'macOS', answer: refuseMac },
    { name: () => 'tarball input', answer: (_, wishes) => fromInput(wishes) },
    { name: () => 'release table', answer: fromTable },
];
/** The Nix of this machine: what is there, else what is to be installed. Impossible wishes are errors. */
function chooseNix(wishes, facts) {
    for (const { name, answer } of sources) {
        const found = answer(facts, wishes);
        if (found)
            return { source: name(facts), ...found };
    }
    throw new errors/* UserError */.yo(`no hash is known for Nix ${wishes.version} on ${facts.system}; known are ${releases/* knownReleases */.o2.join(', ')}, or give nix-tarball and nix-sha256`);
}
function refuseMac({ system }) {
    if (!system.endsWith('-darwin'))
        return;
    throw new errors/* MachineError */.Ml('there is no Nix on this Mac, and Flakeship installs none on macOS: run cachix/install-nix-action or NixOS/nix-installer-action before this step');
}
function fromInput({ tarball, sha256 }) {
    if (tarball && sha256)
        return { kind: 'install', tarball: { from: tarball, sha256 }, what: `Nix from ${lastPart(tarball)}` };
    if (tarball)
        throw new errors/* UserError */.yo('nix-tarball needs nix-sha256: nothing is installed unchecked');
    if (sha256)
        throw new errors/* UserError */.yo('nix-sha256 is the hash of a nix-tarball; give that too');
    return undefined;
}
function fromTable({ system }, { version }) {
    const known = (0,releases/* release */._r)(version, system);
    if (!known)
        return undefined;
    return { kind: 'install', tarball: { from: known.url, sha256: known.sha256 }, what: `Nix ${version}` };
}
const lastPart = (source) => source
    .replace(/[?#].*/, '')
    .split('/')
    .at(-1) || (0,addresses/* shownAddress */.Uk)(source);

// EXTERNAL MODULE: ./src/features/setup/nix-release/store-paths.js
var store_paths = __webpack_require__(7091);
// EXTERNAL MODULE: ./src/features/setup/nix-release/tarball.js
var nix_release_tarball = __webpack_require__(27145);
;// CONCATENATED MODULE: ./src/features/setup/system-nix/install-script.js


/**
 * What runs as root while Nix is installed: a fixed text, told by lines on its standard input what to do next, that
 * undoes everything when that input ends before `keep`. Values travel as data, never as shell.
 *
 * It holds a lock on the folder `/nix` itself, so that no file stays behind for it. Answers, in order: `waiting`
 * (another set-up is at work), `taken` (there is something in /nix: end) or `ready`; after `unpacked`: `placed`,
 * when the store is in place and `/etc/passwd` is locked; after the rest: `running PID` and `loaded`.
 */
const installScript = `
HOME=/root
export HOME PATH
umask 022
PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
cd /
stage=/nix/.flakeship
begun= made= mode= conf= confFolder= saved= users= locks= daemon= load=

undo() {
  trap - EXIT
  trap '' HUP INT TERM PIPE
  set +e
  [ -z "$begun" ] || clean
  [ -z "$mode" ] || chmod "$mode" /nix
  [ -z "$made" ] || rmdir /nix
  exit 1
}
${undoing}trap undo EXIT
trap 'exit 1' HUP INT TERM PIPE

lines() {
  while IFS= read -r line && [ "$line" != . ]; do printf '%s\\n' "\${line#+}"; done
}
append() {
  [ -z "$(tail -c 1 "/etc/$1")" ] || echo >>"/etc/$1"
  cat "$stage/$1" >>"/etc/$1"
}

while :; do
  if mkdir /nix 2>/dev/null; then made=1; else made=; fi
  exec 9</nix
  flock -n 9 || { echo waiting; flock 9; }
  [ /nix -ef /proc/self/fd/9 ] && break # the one that was waited for may have removed it
done
if [ -d "$stage" ]; then # one of ours was killed in the middle; we hold the lock, so it is not at work
  if [ -f "$stage/users" ]; then users=1; fi
  clean
  users=
fi
for entry in /nix/* /nix/.[!.]*; do
  case $entry in '/nix/*' | '/nix/.[!.]*' | /nix/lost+found) ;; *) echo taken; trap - EXIT; exit 0 ;; esac
done
begun=1
mode=$(stat -c %a /nix)
chmod 755 /nix # Nix refuses a /nix that others can write
mkdir -m 700 "$stage" "$stage/in"
echo ready

read -r word
[ "$word" = unpacked ]
release=$stage/in/$(ls -A "$stage/in")
[ -d "$release/store" ] && [ -f "$release/.reginfo" ] || {
  echo 'it is no Nix release: one folder with .reginfo and store was expected in it' >&2
  exit 1
}
mv "$release/store" /nix/store
mkdir -p /nix/var/nix/profiles /nix/var/nix/gcroots /nix/var/nix/builds /nix/var/log/nix /nix/var/flakeship
set -- /nix/store/*/bin/nix-store
[ -x "$1" ] || {
  echo 'it is no Nix release: no store path in it holds bin/nix-store' >&2
  exit 1
}
NIX_CONF_DIR=/nix/var/empty "$1" --option build-users-group '' --option fsync-metadata false --load-db <"$release/.reginfo" 9<&- &
load=$!
lock
echo placed

read -r nix
read -r gid
for file in conf passwd group record; do lines >"$stage/$file"; done
users=1
: >"$stage/users"
append passwd
append group
unlock
chown "0:$gid" /nix/store
chmod 1775 /nix/store
[ -d /etc/nix ] || { mkdir -p /etc/nix; confFolder=1; }
if [ -e /etc/nix/nix.conf ] || [ -L /etc/nix/nix.conf ]; then
  mv /etc/nix/nix.conf /etc/nix/nix.conf.before-flakeship
  saved=1
fi
conf=1
cat "$stage/conf" >/etc/nix/nix.conf
${startDaemon}ln -s "$nix" /nix/var/nix/profiles/default
ln -s "$nix" /nix/var/nix/gcroots/flakeship
cat "$stage/record" >/nix/var/flakeship/installed.json
echo "running $daemon"
wait $load
load=
rm -rf "$stage/in"
echo loaded

read -r word
[ "$word" = keep ]
mkdir -m 700 /nix/var/flakeship/undo
mv "$stage/passwd" "$stage/group" /nix/var/flakeship/undo/
printf '%s=%s\\n' made "$made" mode "$mode" conf 1 confFolder "$confFolder" saved "$saved" >/nix/var/flakeship/undo/how
rm -rf "$stage"
trap - EXIT
`;

;// CONCATENATED MODULE: ./src/features/setup/system-nix/build-users.js

/** Ids of the official installer; another block where somebody has these. */
const firstId = 30_000;
const blocks = 100;
/**
 * The build users that a machine lacks, as lines of `/etc/passwd` and `/etc/group`. All at once, because each
 * `useradd` reads, sorts and writes four files again (docs/adr/0011). No password can ever match `*`.
 */
function buildUsers(files, { name, count }) {
    const passwd = fields(files.passwd);
    const there = fields(files.group).find(([group]) => group === name);
    if (there && (there[3] ?? '') !== '')
        return { gid: Number(there[2]), passwd: [], group: [] };
    const users = Array.from({ length: count }, (_, i) => `${name}${i + 1}`);
    if (there || passwd.some(([user = '']) => users.includes(user))) {
        throw new errors/* UserError */.yo(`/etc/group and /etc/passwd hold half of a ${name} group: remove the group ${name} and its users, and run again`);
    }
    const ids = new Set([...passwd, ...fields(files.group)].map(([, , id]) => Number(id)));
    const first = Array.from({ length: blocks }, (_, i) => firstId + i * 1000).find((start) => Array.from({ length: count + 1 }, (_, i) => start + i).every((id) => !ids.has(id)));
    if (first === undefined)
        throw new errors/* UserError */.yo(`no ids are free for ${count} build users`);
    return {
        gid: first,
        passwd: users.map((user, i) => `${user}:*:${first + 1 + i}:${first}:Nix build user ${i + 1}:/var/empty:/usr/sbin/nologin`),
        group: [`${name}:x:${first}:${users.join(',')}`],
    };
}
const fields = (text) => text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(':'));

;// CONCATENATED MODULE: ./src/features/setup/system-nix/installation-data.js






const group = 'nixbld';
const fewestBuilders = 32;
/** All that the helper writes, as it reads it: lines, and blocks that end with a dot. */
async function installationData(nix, { source, settings = {} }) {
    const users = await usersHere(Math.max(fewestBuilders, settings.maxJobs ?? 0));
    const shell = `${nix}/libexec/sh`;
    const conf = (0,nix_conf/* nixConf */.C)({
        alwaysAllowSubstitutes: true,
        ...settings,
        buildUsersGroup: group,
        include: machineSettings,
        ...((await isRoomier('/nix', '/tmp')) ? { buildDir: builds } : {}),
        ...((await (0,files/* exists */.t2)(shell)) ? { sandboxShell: shell } : {}),
        ...(await certificates()),
    });
    const record = { format: 1, nix, source };
    const blocks = [conf.trimEnd().split('\n'), users.passwd, users.group, [JSON.stringify(record)]];
    return [nix, users.gid, ...blocks.flatMap((lines) => [...lines.map((line) => `+${line}`), '.']), ''].join('\n');
}
async function usersHere(count) {
    const [passwd = '', groups = ''] = await Promise.all(['/etc/passwd', '/etc/group'].map((file) => (0,promises_.readFile)(file, 'utf8').catch(() => '')));
    return buildUsers({ passwd, group: groups }, { name: group, count });
}
/** Where builds take place when the default is too small; newer versions of Nix have it as the default. */
const builds = '/nix/var/nix/builds';
/** On another device, and with more room. */
async function isRoomier(folder, other) {
    const [ours, theirs] = await Promise.all([deviceOf(folder), deviceOf(other)]);
    return ours !== theirs && (await freeBytes(folder)) > (await freeBytes(other));
}
/** Where Nix looks for certificates by itself. */
const systemCertificates = '/etc/ssl/certs/ca-certificates.crt';
/** A release brings certificates for machines that have none. */
async function certificates() {
    if (await (0,files/* exists */.t2)(systemCertificates))
        return {};
    const brought = (await (0,promises_.readdir)('/nix/store')).find((name) => /^[0-9a-z]{32}-nss-cacert-[\d.]+$/.test(name));
    return brought ? { sslCertFile: `/nix/store/${brought}/etc/ssl/certs/ca-bundle.crt` } : {};
}

;// CONCATENATED MODULE: ./src/features/setup/system-nix/system-nix.js
var system_nix_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var system_nix_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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















/**
 * Installs a release into `/nix` and starts its daemon as root with the sandbox on, the same way on every machine, and
 * proves the sandbox by a build. When anything of this fails, or we are killed, the machine is as it was. Where
 * another set-up was quicker, its Nix is used.
 */
async function installSystemNix(at, options) {
    const { exec, env, log } = at;
    const root = await (0,privilege/* rootWords */.av)(exec, env);
    const time = stopwatch();
    const enough = new AbortController();
    const opening = (0,nix_release_tarball/* openTarball */.L$)(options.tarball, { signal: enough.signal, onWait: log.info });
    opening.catch(() => { }); // told when it is awaited
    const helper = rootHelper(root, [installScript], env);
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            if ((await begin(helper, log)) === 'taken')
                return await usedAsItIs(at);
            const tarball = system_nix_addDisposableResource(env_1, await opening, true);
            await (0,nix_release_tarball/* unpackStream */.VJ)(options.tarball, tarball, { env, folder: '/nix/.flakeship/in', root });
            time.lap('fetch and unpack');
            await helper.write('unpacked\n');
            await expectLine(helper, 'placed');
            const path = await (0,store_paths/* nixAmong */.Ce)('/nix', await (0,promises_.readdir)('/nix/store'));
            await helper.write(await installationData(path, options));
            const daemon = Number(await expectLine(helper, 'running'));
            const asking = (0,find_nix/* nixAt */.bn)(exec, `${installed/* systemBin */.v}/nix`, env);
            asking.catch(() => { }); // told when it is awaited, after what the helper has to say
            await expectLine(helper, 'loaded');
            const nix = await asking;
            time.lap('users, settings, registration');
            await untilAnswers(daemon);
            time.lap('daemon');
            await verifySandbox(new command/* Nix */.a({ ...nix, env: { ...env, NIX_REMOTE: 'daemon' } }, exec));
            time.lap('first build, in the sandbox');
            await helper.write('keep\n');
            helper.end();
            const { code, stderr } = await helper.ended;
            if (code !== 0)
                throw cannotInstall(stderr);
            return { source: options.source, nix, bin: installed/* systemBin */.v, seconds: time.seconds, did: 'installed', daemon };
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = system_nix_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    finally {
        helper.end();
        await helper.ended;
        enough.abort();
        await opening.then((tarball) => tarball[Symbol.asyncDispose]()).catch(() => { }); // told above
    }
}
async function begin(helper, log) {
    for (;;) {
        const said = await helper.line();
        if (said === 'ready' || said === 'taken')
            return said;
        if (said !== 'waiting')
            throw cannotInstall((await helper.ended).stderr);
        log.info('another set-up installs Nix on this machine; waiting for it');
    }
}
/** What the set-up that was quicker has left: its Nix, or something that is nobody's. */
async function usedAsItIs(at) {
    if (!(await (0,installed/* readRecord */.a)())) {
        throw new errors/* MachineError */.Ml('/nix is there already but holds no Nix that works; remove it, or repair that installation');
    }
    if ((await daemonState()) !== 'answers')
        return startSystemNix(at);
    const nix = await (0,find_nix/* nixAt */.bn)(at.exec, `${installed/* systemBin */.v}/nix`, at.env);
    return { source: 'installed: by Flakeship', nix, bin: installed/* systemBin */.v, seconds: {}, did: undefined };
}

;// CONCATENATED MODULE: ./src/features/setup/steps/system-nix.js






/** A Nix that works: the one that is there, else a release of our own with a daemon. */
const systemNix = {
    name: 'nix',
    after: ['room'],
    when: (have, need) => {
        const choice = chosen(have, need);
        const there = have.installation;
        return {
            have: there ? `${there.nix.implementation} ${there.nix.version} (${there.kind})` : 'none',
            need: 'Nix 2.26 or newer',
            ...whatToDo(choice),
        };
    },
    async run(at, keep) {
        const choice = chosen(at.have, at.need);
        if (choice.kind === 'use')
            return undefined;
        const installed = choice.kind === 'install' ? await system_nix_install(at, choice) : await startSystemNix(at);
        if (installed.did)
            keep(installed.did);
        at.host.exportPath(installed.bin);
        const times = Object.entries(installed.seconds).map(([what, seconds]) => `${what} ${seconds.toFixed(1)} s`);
        at.log.info(`${installed.nix.implementation} ${installed.nix.version} from ${installed.source}: ${times.join(', ')}`);
        const { nix } = installed;
        if (installed.did === 'installed')
            exportTried(at.host);
        return { nix, installation: { kind: 'by Flakeship', nix, state: 'works' } };
    },
    async undo(did, at, ending) {
        if (ending === 'job ended, machine lives on')
            at.log.info('the Nix daemon stays for other jobs');
        else if (ending === 'set-up failed' && did === 'installed')
            await removeSystemNix(at);
        else
            await stopSystemNix(at);
    },
};
const chosen = ({ system, installation }, { nix }) => chooseNix(nix, { system, installed: installation });
function whatToDo(choice) {
    if (choice.kind === 'install')
        return { do: `install ${choice.what}` };
    return choice.kind === 'start' ? { do: 'start its daemon again' } : {};
}
function system_nix_install(at, { tarball, source }) {
    const settings = {
        ...(0,nix_conf/* parallelism */.N)(at.have),
        systemFeatures: ['benchmark', 'big-parallel', 'nixos-test'],
        extra: (0,pass_settings/* settingLines */.mP)(at.need.settings),
    };
    return installSystemNix(at, { tarball, source, settings });
}

;// CONCATENATED MODULE: ./src/features/setup/every-step.js








/** All that a machine can lack, in the order of the table; one that comes after another stands below it. */
const everyStep = [
    size,
    room,
    systemNix,
    sandbox,
    private_inputs/* privateInputs */.hE,
    qemu,
    kvm_kvm,
    emulation,
    nixSettings,
];

;// CONCATENATED MODULE: ./src/features/setup/found-nix/installation.js






/** The first that fits is the kind. */
const installation_kinds = [
    ['Determinate Nix', ({ nix }) => nix.implementation === 'Determinate Nix'],
    ['Lix', ({ nix, isByFlakeship }) => nix.implementation === 'Lix' && !isByFlakeship],
    ['NixOS', ({ isNixOS }) => isNixOS],
    ['by Flakeship', ({ isByFlakeship }) => isByFlakeship],
    ['daemon', ({ daemon }) => daemon === 'answers'],
    ['single-user', ({ isStoreOurs }) => isStoreOurs],
];
/** Which installation this is and whether it can build; one that cannot, and is not ours to start, is an error. */
function judgeInstallation(facts) {
    const { nix, daemon, isStoreOurs, isByFlakeship } = facts;
    const kind = installation_kinds.find(([, fits]) => fits(facts))?.[0];
    if (daemon === 'answers' && kind)
        return { kind, nix, state: 'works' };
    if (isByFlakeship && kind)
        return { kind, nix, state: 'stopped' };
    if (isStoreOurs && kind)
        return { kind, nix, state: 'works' };
    throw new errors/* MachineError */.Ml(daemon === 'silent'
        ? `the Nix daemon of ${nix.program} is dead: nobody answers at its socket; start it (systemctl start nix-daemon), or remove that installation`
        : `${nix.program} is here, but no Nix daemon runs and its store belongs to another user; start nix-daemon, or run as the owner of /nix`);
}
/** The Nix of this machine, looked at. */
async function findInstallation(exec, env) {
    const nix = await (0,find_nix/* findNix */.rv)(exec, env);
    if (!nix)
        return undefined;
    const [daemon, isStoreOurs, isNixOS, record] = await Promise.all([
        daemonState(),
        (0,files/* exists */.t2)('/nix/var/nix/db', promises_.constants.W_OK),
        (0,files/* exists */.t2)('/etc/NIXOS'),
        (0,installed/* readRecord */.a)(),
    ]);
    return judgeInstallation({ nix, daemon, isStoreOurs, isNixOS, isByFlakeship: record !== undefined });
}

// EXTERNAL MODULE: ./src/features/setup/machine/emulated.js
var emulated = __webpack_require__(91098);
;// CONCATENATED MODULE: ./src/features/setup/facts.js












/** Looks at this machine and changes nothing. */
async function facts(exec, env, { environment }) {
    const [{ installation, settings }, how, tools, apt, kvm, emulates, freeBytes, credentials] = await Promise.all([
        facts_installed(exec, env),
        (0,privilege/* privilege */.EX)(exec, env),
        (0,qemu_tools/* findQemu */.i)(env),
        (0,files/* exists */.t2)('/usr/bin/apt-get', promises_.constants.X_OK),
        kvmDevice(),
        (0,emulated/* emulatedSystems */.I)((0,machine/* nixSystem */.DH)(process.arch, process.platform)),
        free(),
        (0,private_inputs/* markThere */.YQ)(environment),
    ]);
    return {
        system: (0,machine/* nixSystem */.DH)(process.arch, process.platform),
        ...(installation ? { installation, nix: installation.nix } : {}),
        ...(settings ? { settings } : {}),
        sandboxTried: isSandboxTried(environment),
        isHosted: (0,machine/* isHosted */.OZ)(environment),
        privilege: how,
        apt,
        qemu: tools.qemu !== undefined,
        firmware: tools.firmware !== undefined,
        board: tools.board?.qemu !== undefined && tools.board.loader !== undefined,
        ...(kvm ? { kvm } : {}),
        emulates,
        freeBytes,
        memory: limitedMemory(),
        cores: (0,machine/* cores */.x1)(),
        ...(credentials === undefined ? {} : { credentials }),
    };
}
async function facts_installed(exec, env) {
    const installation = await findInstallation(exec, env);
    return installation
        ? { installation, settings: await effectiveSettings(new command/* Nix */.a(installation.nix, exec)) }
        : {};
}
async function kvmDevice() {
    const found = await (0,promises_.stat)('/dev/kvm').catch(() => undefined);
    return found?.isCharacterDevice() ? { mode: found.mode & 0o777, gid: found.gid } : undefined;
}
async function free() {
    const found = (await (0,promises_.statfs)('/nix').catch(() => undefined)) ?? (await (0,promises_.statfs)('/'));
    return found.bavail * found.bsize;
}
function limitedMemory() {
    const limit = process.constrainedMemory();
    return limit > 0 ? Math.min(limit, (0,external_node_os_.totalmem)()) : (0,external_node_os_.totalmem)();
}

;// CONCATENATED MODULE: ./src/features/setup/needs/need-of.js
/** The needs of a job from what a person wishes and what is known of its work. */
function needOf(wishes, work) {
    const { emulate, room, boot, bootMemory, bootCpus, credentials } = wishes;
    const planned = work.plan === undefined ? undefined : plannedNeed(work.plan, work.shard);
    const bytes = room ?? planned?.bytes;
    const kinds = bootable(work);
    const wants = (kind) => boot === kind || boot === 'all';
    return {
        systems: [...new Set([...emulate, ...(planned?.systems ?? [])])],
        features: planned?.features ?? [],
        ...(bytes === undefined ? {} : { bytes }),
        ...(bootMemory === undefined ? {} : { memory: bootMemory }),
        ...(bootCpus === undefined ? {} : { cores: bootCpus }),
        // before anything is known only what was named: `all` is what there will be
        boots: kinds
            ? { vm: wants('vm') && kinds.vm, iso: wants('iso') && kinds.iso, card: wants('sd-image') && kinds.card }
            : { vm: boot === 'vm', iso: boot === 'iso', card: boot === 'sd-image' },
        kvm: wishes.kvm,
        uidRange: wishes.uidRange,
        nix: wishes.nix,
        settings: wishes.settings,
        ...(credentials === undefined ? {} : { credentials }),
    };
}
function plannedNeed(plan, id) {
    const shard = plan.shards?.find((one) => one.id === id);
    if (shard)
        return { systems: shard.emulated, features: shard.features, bytes: shard.bytes };
    const missing = plan.derivations;
    return {
        systems: [...new Set(missing.map(({ system }) => system))].filter((system) => isForeign(system, plan)),
        features: [...new Set(missing.flatMap(({ features }) => features))].sort(),
        bytes: plan.fetch.unpackedBytes,
    };
}
/** `builtin` runs everywhere, and a PC runs i686 by itself. */
function isForeign(system, plan) {
    return (system !== plan.system &&
        system !== 'builtin' &&
        !(system === 'i686-linux' && plan.system === 'x86_64-linux'));
}
/** Whether there is, or will be, something to boot; our QEMU for ISOs is one for PCs. */
function bootable({ plan, shard, result }) {
    if (result)
        return {
            vm: result.targets.some(({ runner }) => runner !== undefined),
            iso: result.targets.some(({ images, system }) => isPc(system) && images.some(({ format }) => format === 'iso')),
            card: result.targets.some(({ kind, images }) => kind === 'sd-image' && images.length > 0),
        };
    if (!plan)
        return undefined;
    const ids = plan.shards?.find((one) => one.id === shard)?.targets;
    const targets = plan.targets.filter(({ id, status }) => (ids?.includes(id) ?? true) && status !== 'skipped' && status !== 'not-here');
    return {
        vm: targets.some(({ kind }) => kind === 'vm' || kind === 'vm-with-boot-loader'),
        iso: targets.some(({ kind, system }) => kind === 'iso' && isPc(system)),
        card: targets.some(({ kind }) => kind === 'sd-image'),
    };
}
const isPc = (system) => /^(x86_64|i686)-/.test(system);

;// CONCATENATED MODULE: ./src/features/setup/prepare.js


/** What undoing needs goes from main to post by this name. */
const keyOf = ({ name }) => `setup-${name.toLowerCase().replaceAll(' ', '-')}`;
/** What is to be done on this machine for that need (pure). */
function compare(steps, have, need) {
    return steps.flatMap((step) => {
        const finding = step.when(have, need);
        return finding === undefined ? [] : [{ step, ...finding }];
    });
}
/** The rows as people read them. */
function rowLines(rows) {
    const cells = rows.map(({ step, have, need, do: what, refuse }) => [
        step.name,
        have,
        need,
        refuse === undefined ? (what ?? 'nothing') : 'refused',
    ]);
    return (0,lib_text/* table */.tp)([['', 'have', 'need', 'do'], ...cells.map((row) => row.map((cell) => (0,lib_text/* oneLine */.TN)(cell)))]);
}
/** Shows the table and does what it says; when something fails or the job is stopped, what was done is undone. */
async function prepare(steps, at, host) {
    const rows = compare(steps, at.have, at.need);
    if (rows.length > 0)
        for (const line of rowLines(rows))
            at.log.info(line);
    refuseIfAny(rows);
    const due = rows.flatMap(({ step, do: what }) => (what === undefined || !step.run ? [] : [step]));
    const kept = new Map();
    let have = at.have;
    const failed = new AbortController();
    const stopped = AbortSignal.any([at.signal, failed.signal]);
    const ends = new Map();
    for (const step of due)
        ends.set(step.name, (async () => {
            await Promise.all(step.after.map((name) => ends.get(name)));
            stopped.throwIfAborted();
            const start = performance.now();
            const keep = (what) => {
                kept.set(step, what);
                host.keep(keyOf(step), what);
            };
            const changed = await step.run?.({ ...at, have, signal: stopped }, keep);
            have = { ...have, ...changed };
            at.log.info(`${step.name}: done in ${(0,lib_text/* duration */.p0)((performance.now() - start) / 1000)}`);
        })());
    const results = await Promise.allSettled([...ends.values()].map((end) => end.catch((error) => {
        failed.abort(error);
        throw error;
    })));
    if (results.some(({ status }) => status === 'rejected') || at.signal.aborted) {
        await undo([...kept].reverse(), at, 'set-up failed');
        for (const step of kept.keys())
            host.keep(keyOf(step), '');
        throw at.signal.aborted ? at.signal.reason : failed.signal.reason;
    }
    return { have, rows };
}
/** At the end of the job: undoes what the steps have kept, last first; what was not done leaves nothing to undo. */
async function undoAll(steps, at, kept, ending) {
    const done = steps.map((step) => [step, kept(keyOf(step))]);
    await undo(done.filter(([, what]) => what !== '').reverse(), at, ending);
}
async function undo(done, at, ending) {
    for (const [step, what] of done) {
        await step.undo?.(what, at, ending).catch((error) => {
            at.log.warning(`${step.name} was not undone: ${(0,lib_text/* oneLine */.TN)(error.message)}`);
        });
    }
}
function refuseIfAny(rows) {
    const refused = rows.flatMap(({ refuse }) => (refuse === undefined ? [] : [refuse]));
    if (refused.length > 0)
        throw new errors/* MachineError */.Ml(refused.join('; '));
}

// EXTERNAL MODULE: ./src/actions/setup-inputs.js + 1 modules
var setup_inputs = __webpack_require__(7104);
;// CONCATENATED MODULE: ./src/actions/prepare.js










/**
 * Makes this machine ready for what is known of the work, and does nothing where it is: called once before the
 * evaluation, and again with the plan, when that says more. What it does is undone by `cleanUp` in the post step.
 */
async function prepareFor(values, host, work = {}) {
    const at = await lookFor(values, host, { work, credentials: (0,setup_inputs/* credentialsOf */.YN)(values) });
    const title = work.plan ? 'Preparing this machine for the plan' : 'Preparing this machine';
    const keep = (name, what) => host.keep(work.plan ? `${name}${forPlan}` : name, what);
    return host.log.group(title, async () => (await prepare(everyStep, at, { keep })).have);
}
/** Brings QEMU where there are ISOs to boot and it can be brought; for a job that has no setup and no post of it. */
async function prepareBoots(boot, result, host) {
    const at = await lookFor({ ...(0,setup_inputs/* usualSetup */.yX)(), boot }, host, { work: { result }, credentials: undefined });
    await prepare([qemu], at, host);
}
/** What would be done, as lines, and what is to be done by name. */
async function show(values, host, work) {
    const { have, need } = await lookFor(values, host, { work, credentials: undefined });
    const rows = compare(everyStep, have, need);
    return {
        have,
        lines: rowLines(rows),
        due: rows.filter((row) => row.do !== undefined && !row.isTrial).map(({ step }) => step.name),
    };
}
/** Undoes what this job's setup did; does nothing where it did nothing. */
async function cleanUp(host) {
    const at = { exec: system_exec/* exec */.m, env: (0,environment/* toolEnvironment */.uQ)(host.environment), log: host.log };
    const ending = (0,machine/* isHosted */.OZ)(host.environment) ? 'job ended' : 'job ended, machine lives on';
    for (const round of [forPlan, ''])
        await undoAll(everyStep, at, (name) => host.kept(`${name}${round}`), ending);
}
/** What was done for the plan is kept apart from what was done before there was one. */
const forPlan = '-for-plan';
async function lookFor(values, host, { work, credentials }) {
    const env = (0,environment/* toolEnvironment */.uQ)(host.environment);
    const have = await facts(system_exec/* exec */.m, env, host);
    return {
        exec: system_exec/* exec */.m,
        env,
        log: host.log,
        signal: host.signal,
        host,
        have,
        need: needOf((0,setup_inputs/* wishesOf */.p9)(values, credentials), work),
        given: {
            temporary: host.environment.RUNNER_TEMP || host.environment.TMPDIR || (0,external_node_os_.tmpdir)(),
            ...(credentials === undefined ? {} : { credentials }),
        },
    };
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

/***/ 45594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jL: () => (/* binding */ folderVariable),
  YQ: () => (/* binding */ markThere),
  hE: () => (/* binding */ privateInputs)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/lib/errors.js
var errors = __webpack_require__(1730);
// EXTERNAL MODULE: ./src/nix/command.js
var command = __webpack_require__(84408);
// EXTERNAL MODULE: ./src/system/environment.js
var system_environment = __webpack_require__(84114);
// EXTERNAL MODULE: ./src/system/exec.js
var system_exec = __webpack_require__(32522);
;// CONCATENATED MODULE: ./src/features/setup/credentials/credential-files.js

/** What Nix and git read to authenticate. `netrc` is what Nix's own netrc file says so far. */
function credentialFiles(folder, { tokens, ssh }, netrc) {
    const forges = tokens.flatMap(({ scope, forge }) => (forge === undefined ? [] : [`${scope}=${forge}`]));
    // a netrc file knows hosts only, and its first line for one counts
    const logins = widestFirst(tokens).flatMap((token) => netrcLine(token));
    return {
        'nix.conf': [
            ...(forges.length > 0 ? [`extra-access-tokens = ${forges.join(' ')}`] : []),
            ...(logins.length > 0 ? [`netrc-file = ${(0,external_node_path_.join)(folder, 'netrc')}`] : []),
            '',
        ].join('\n'),
        ...(logins.length > 0 ? { netrc: `${logins.join('\n')}\n${netrc}` } : {}),
        ...Object.fromEntries(tokens.map(({ git }, i) => [`login-${i}`, `username=${git.user}\npassword=${git.password}\n`])),
        'git.conf': [
            ...widestFirst(tokens.map(({ scope }, i) => ({ scope, file: (0,external_node_path_.join)(folder, `login-${i}`) }))).map(gitHelper),
            ...(ssh ? [`[core]\n\tsshCommand = ${gitValue(sshCommand(folder))}\n`] : []),
        ].join(''),
        ...(ssh ? { known_hosts: `${ssh.knownHosts.join('\n')}\n` } : {}),
    };
}
/** Forges whose inputs carry the token themselves: Nix would tell its daemon of a netrc file, which warns of it. */
const forgesOfNix = new Set(['github.com', 'gitlab.com', 'git.sr.ht']);
function netrcLine({ scope, netrc }) {
    const host = scope.replace(/[:/].*$/, '');
    if (netrc === undefined || forgesOfNix.has(host))
        return [];
    return [`machine ${host} login ${netrc.user} password ${netrc.password}`];
}
const widestFirst = (all) => all.toSorted((a, b) => a.scope.split('/').length - b.scope.split('/').length);
/**
 * The empty helper before ours keeps what it says from helpers of the person's that would store it, and puts aside ours
 * for a wider scope: of all that match an address, the last one counts.
 */
function gitHelper({ scope, file }) {
    const helper = `!f() { test "$1" = get && cat ${shellWord(file)}; }; f`;
    return `[credential "https://${scope}"]\n\thelper = ""\n\thelper = ${gitValue(helper)}\n`;
}
/** Only hosts whose keys were given, only the key in our agent, no question. */
function sshCommand(folder) {
    const options = [
        `UserKnownHostsFile="${(0,external_node_path_.join)(folder, 'known_hosts')}"`,
        'GlobalKnownHostsFile=/dev/null',
        'StrictHostKeyChecking=yes',
        'BatchMode=yes',
        'IdentityFile=none',
        `IdentityAgent="${(0,external_node_path_.join)(folder, 'agent')}"`,
    ];
    return ['ssh', '-F', '/dev/null', ...options.flatMap((option) => ['-o', shellWord(option)])].join(' ');
}
const shellWord = (text) => `'${text.replaceAll("'", `'\\''`)}'`;
const gitValue = (text) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

// EXTERNAL MODULE: ./src/features/setup/credentials/credentials.js + 1 modules
var credentials = __webpack_require__(12231);
;// CONCATENATED MODULE: ./src/features/setup/steps/private-inputs.js









/** Names the folder for later steps of the job. */
const folderVariable = 'FLAKESHIP_CREDENTIALS';
const prefix = 'flakeship-private-';
/** Puts tokens and an SSH key where only Nix's fetchers look for them, for the time of the job. */
const privateInputs = {
    name: 'private inputs',
    after: ['nix'],
    when: ({ credentials: there }, { credentials: wanted }) => wanted && {
        have: there === wanted.mark ? 'these credentials' : 'no credentials of ours',
        need: `credentials for ${wanted.hosts.join(', ')}`,
        ...(there === wanted.mark ? {} : { do: 'give them to the fetchers of Nix, until the job ends' }),
    },
    async run(at, keep) {
        const { given, need } = at;
        if (!given.credentials || !need.credentials)
            return undefined;
        for (const secret of (0,credentials/* maskedForms */.$e)(given.credentials))
            at.host.secret(secret);
        // no name that code of the flake could guess: Nix reads files of ours that an input names
        const folder = (0,external_node_path_.join)(given.temporary, prefix + (0,external_node_crypto_.randomBytes)(16).toString('hex'));
        const netrc = await settingsOfNix(at);
        keep(folder);
        await (0,promises_.mkdir)(folder, { mode: 0o700 });
        // and none of the folders above can be copied to the store as a whole
        await (0,system_exec/* run */.e)(at.exec, 'mkfifo', ['-m', '600', (0,external_node_path_.join)(folder, 'closed')], { env: at.env });
        const files = credentialFiles(folder, given.credentials, netrc);
        for (const [name, text] of Object.entries({ ...files, mark: need.credentials.mark }))
            await (0,promises_.writeFile)((0,external_node_path_.join)(folder, name), text, { mode: 0o600, flag: 'wx' });
        if (given.credentials.ssh)
            await startAgent(at, folder, given.credentials.ssh);
        exportTo(at, folder);
        return { credentials: need.credentials.mark };
    },
    async undo(folder) {
        if (!(0,external_node_path_.basename)(folder).startsWith(prefix))
            throw new Error(`${folder} is not ours`);
        for (const pid of await agents(folder))
            process.kill(pid, 'SIGTERM');
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    },
};
/** The mark of the private inputs that this job has, if it has any. */
function markThere(environment) {
    const folder = environment[folderVariable];
    if (!folder)
        return Promise.resolve(undefined);
    return (0,promises_.readFile)((0,external_node_path_.join)(folder, 'mark'), 'utf8').catch(() => undefined);
}
/** What Nix's own netrc file says; refuses a Nix whose builds could read files of ours. */
async function settingsOfNix({ exec, have }) {
    if (!have.nix)
        return '';
    const nix = new command/* Nix */.a(have.nix, exec);
    const ask = async (name) => (await nix.attempt(['config', 'show', name])).stdout.trim();
    const [sandbox, file] = [await ask('sandbox'), await ask('netrc-file')];
    if (sandbox !== 'true' && (await buildsAsWe(nix)))
        throw new errors/* UserError */.yo(`private inputs are refused: builds of this Nix run as the same user without a sandbox (sandbox = ${sandbox}) and could read the credentials; set sandbox = true`);
    return file === '' ? '' : (0,promises_.readFile)(file, 'utf8').catch(() => '');
}
/** Without a daemon builds run as the user who asks for them. */
async function buildsAsWe(nix) {
    const { stdout } = await nix.attempt(['store', 'info', '--json']);
    return !/"url":\s*"(daemon|unix:)/.test(stdout);
}
/** An agent with that one key, which signs for the named hosts only. */
async function startAgent({ exec, env }, folder, ssh) {
    const socket = (0,external_node_path_.join)(folder, 'agent');
    await (0,system_exec/* run */.e)(exec, 'ssh-agent', ['-s', '-a', socket], { env }).catch((cause) => {
        throw new errors/* MachineError */.Ml(`the SSH agent does not start in ${folder}`, { cause });
    });
    const known = ['-H', (0,external_node_path_.join)(folder, 'known_hosts'), ...ssh.hosts.flatMap((host) => ['-h', host])];
    const own = { ...env, SSH_AUTH_SOCK: socket, SSH_ASKPASS_REQUIRE: 'never' };
    await (0,system_exec/* run */.e)(exec, 'ssh-add', ['-q', '-t', '5d', ...known, '-'], { env: own, input: ssh.key }).catch((cause) => {
        throw new errors/* UserError */.yo(whyNot(cause), { cause });
    });
}
/** What `ssh-add` says of which input, in words of ours. */
const refusals = [
    [/no host keys found/i, 'ssh-known-hosts was not accepted: a host of it has no line with a whole key'],
    [
        /libcrypto|invalid format/i,
        'ssh-key was not accepted: it must be all lines of a private key, as the file has them',
    ],
];
function whyNot(error) {
    const said = error instanceof errors/* CommandError */.Qd ? error.stderr : '';
    const known = refusals.find(([pattern]) => pattern.test(said))?.[1];
    return known ?? 'ssh-key was not accepted: it must be a private key without a passphrase';
}
function exportTo({ host }, folder) {
    const { environment } = host;
    host.exportVariable(folderVariable, folder);
    host.exportVariable('NIX_USER_CONF_FILES', [(0,external_node_path_.join)(folder, 'nix.conf'), ...(0,system_environment/* nixUserConf */.d2)(environment)].join(':'));
    for (const [name, value] of Object.entries((0,system_environment/* withGitFile */.Tf)(environment, (0,external_node_path_.join)(folder, 'git.conf'))))
        host.exportVariable(name, value);
}
async function agents(folder) {
    const ids = (await (0,promises_.readdir)('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
    const lines = await Promise.all(ids.map((id) => (0,promises_.readFile)(`/proc/${id}/cmdline`, 'utf8').catch(() => '')));
    return ids.filter((_, i) => /^(\S*\/)?ssh-agent\0/.test(lines[i] ?? '') && lines[i]?.includes(`\0${folder}/agent\0`));
}


/***/ }),

/***/ 58455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P_: () => (/* binding */ probeKvm)
/* harmony export */ });
/* unused harmony exports bootSector, powerOff */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79470);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68462);




/** Seconds that the trial may take. */
const patience = 8;
/** isa-debug-exit ends QEMU with (value << 1) | 1. */
const told = 0x10;
/** `mov al, 0x10; out 0xf4, al; hlt; jmp $-1`, and the mark of a boot sector. */
function bootSector() {
    const sector = new Uint8Array(512);
    sector.set([0xb0, told, 0xe6, 0xf4, 0xf4, 0xeb, 0xfd]);
    sector.set([0x55, 0xaa], 510);
    return sector;
}
/** `mov w0, #SYSTEM_OFF; hvc #0`: the call of a guest that powers off (PSCI), and a wait for ever where that fails. */
const powerOff = Uint8Array.from(Buffer.from('000180520080b072020000d47f2003d5ffffff17', 'hex'));
const trials = {
    pc: {
        code: bootSector(),
        args: (file) => [
            ...['-machine', 'pc', '-device', 'isa-debug-exit,iobase=0xf4,iosize=0x04'],
            ...['-drive', `if=floppy,format=raw,readonly=on,file=${file}`],
        ],
        exit: (told << 1) | 1,
    },
    board: {
        code: powerOff,
        // its memory begins with the device tree
        args: (file) => [
            ...['-machine', 'virt,gic-version=host'],
            ...['-device', `loader,file=${file},addr=0x40200000,cpu-num=0,force-raw=on`],
        ],
        exit: 0,
    },
};
/**
 * Finds out whether KVM works by running a guest of a few instructions with it, as the user that will run the
 * guests: that /dev/kvm can be opened says nothing (research: images §3.3). The CPU is the host's: a KVM
 * that runs only a basic one was seen to stop later, at the kernel's first instruction that it cannot emulate.
 */
async function probeKvm(options) {
    const problem = await trial(options);
    if (problem === undefined)
        return { name: 'kvm', reason: 'a guest of a few instructions ran with KVM' };
    return { name: 'tcg', reason: `KVM does not work here: ${problem}` };
}
async function trial({ qemu, env, folder, user }) {
    const { code, args: machine, exit } = trials[/-aarch64$/.test(qemu) ? 'board' : 'pc'];
    const image = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'probe.img');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(image, code, { mode: 0o644 });
    const args = [
        ...['-accel', 'kvm', '-cpu', 'host', '-m', '64', '-nodefaults', '-display', 'none', '-no-reboot'],
        ...machine(image.replaceAll(',', ',,')),
    ];
    const guest = (0,_process_js__WEBPACK_IMPORTED_MODULE_3__/* .start */ .n)(qemu, args, { env, grace: 0, ...(user ? { user } : {}) });
    let said = '';
    guest.stdout.resume();
    guest.stderr.setEncoding('utf8').on('data', (chunk) => {
        said = (said + chunk).slice(-4096);
    });
    const ended = guest.exit.catch((error) => ({ code: null, error }));
    const end = await Promise.race([ended, after(patience)]);
    if (end === undefined) {
        void guest.stop('SIGKILL').catch(() => { }); // a QEMU that hangs inside the kernel may not even die: not waited for
        return `the guest did nothing within ${patience} s`;
    }
    if ('error' in end)
        return end.error.message;
    if (end.code === exit)
        return undefined;
    return telling(said) ?? `QEMU ended with ${end.code}`;
}
function after(seconds) {
    return new Promise((resolve) => {
        setTimeout(() => resolve(undefined), seconds * 1000).unref();
    });
}
function telling(stderr) {
    const lines = (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(stderr)
        .split('\n')
        .map((line) => line.replace(/^\S*qemu\S*: /, '').trim());
    return (lines.find((line) => /error|could not|failed|denied|not /i.test(line)) ??
        lines.find((line) => line !== ''));
}


/***/ })

};
