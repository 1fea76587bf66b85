export const id = 155;
export const ids = [155];
export const modules = {

/***/ 30155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  build: () => (/* binding */ build),
  "default": () => (/* binding */ actions_build)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/documents/files.js
var files = __webpack_require__(70231);
// EXTERNAL MODULE: ./src/lib/text.js
var lib_text = __webpack_require__(79470);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ../../node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(48630);
// EXTERNAL MODULE: ./src/lib/errors.js
var errors = __webpack_require__(1730);
// EXTERNAL MODULE: ./src/lib/file-names.js
var file_names = __webpack_require__(77310);
// EXTERNAL MODULE: ./src/nix/store.js
var store = __webpack_require__(77208);
;// CONCATENATED MODULE: ./src/features/build/links.js






/** The folders of an output folder that a build fills. */
const folders = ['result', 'images', 'logs'];
/** Makes the folders, so that an output folder that cannot be used is known before the first build. */
async function prepareFolders(out) {
    for (const folder of folders) {
        const path = (0,external_node_path_.join)(out, folder);
        await (0,promises_.mkdir)(path, { recursive: true }).catch((cause) => {
            const code = cause.code;
            const why = code === 'EEXIST' || code === 'ENOTDIR' ? 'something else has this name' : 'it is not writable';
            throw new errors/* UserError */.yo(`cannot make the folder ${path}: ${why}; choose another one with --out`, {
                cause,
                reason: 'machine',
            });
        });
        // `nix build` leaves a link of this name in its working directory: what is written "below" it would go to the store.
        if ((await (0,promises_.lstat)(path)).isSymbolicLink()) {
            throw new errors/* UserError */.yo(`${path} is a link and should be a folder: remove it, or choose another --out`);
        }
    }
}
/** The links to make for targets: `nixos.toplevel`, and with the output's name for others than the first. */
function planLinks(targets) {
    const wanted = targets.flatMap(({ id, outputs }) => orderedOutputs(outputs).map(([output, path], i) => ({
        id,
        path,
        text: i === 0 ? id : `${id}-${output}`,
    })));
    // All plain ids first: the second output of one target may be named like another target.
    wanted.sort((a, b) => Number(a.text !== a.id) - Number(b.text !== b.id));
    const names = (0,file_names/* fileNames */.j)(wanted.map(({ id, text }, i) => (isTwin(wanted, i) ? `${id}\0${text}` : text)));
    return wanted.map(({ id, path }, i) => ({ id, path, name: names[i] }));
}
function isTwin(wanted, i) {
    return wanted.findIndex(({ text }) => text === wanted[i]?.text) < i;
}
/** `out` first, as `nix build` does; then as they are. */
function orderedOutputs(outputs) {
    const known = Object.entries(outputs).filter((entry) => entry[1] !== null);
    return known.sort(([a], [b]) => Number(b === 'out') - Number(a === 'out'));
}
/** Links that keep outputs from garbage collection, in `result/`; gives the first one of each target by id. */
async function keepOutputs(nix, log, out, targets) {
    const limit = (0,p_limit/* default */.A)(4);
    const made = new Map();
    const links = planLinks(targets);
    const outcomes = await Promise.allSettled(links.map(({ path, name }) => limit(() => makeRoot(nix, path, (0,external_node_path_.join)(out, 'result', name)))));
    outcomes.forEach((outcome, i) => {
        const link = links[i];
        if (outcome.status === 'fulfilled') {
            if (!made.has(link.id))
                made.set(link.id, `result/${link.name}`);
        }
        else
            log.warning(`${link.id} is not kept from garbage collection: ${outcome.reason.message}`);
    });
    return made;
}
async function makeRoot(nix, path, link) {
    const there = await (0,promises_.lstat)(link).catch(() => undefined);
    if (there && !there.isDirectory())
        await (0,promises_.rm)(link); // Nix replaces only links into the store
    await (0,store/* keepByLink */.n1)(nix, path, link);
}
/** Links to the image files under their own names; with the target's name before it where two are alike. */
async function linkImages(log, out, targets) {
    const images = targets.flatMap(({ id, images }) => images.map((image) => ({ id, ...image })));
    const alike = (name) => images.filter((image) => image.name === name).length > 1;
    const names = (0,file_names/* fileNames */.j)(images.map(({ id, name }) => (alike(name) ? `${id}-${name}` : name)));
    for (const [i, { id, file }] of images.entries()) {
        await replaceLink(file, (0,external_node_path_.join)(out, 'images', names[i])).catch((error) => {
            log.warning(`${id} has no link to its image in ${out}/images: ${error.message}`);
        });
    }
}
async function replaceLink(file, link) {
    await (0,promises_.rm)(`${link}.new`, { force: true }); // a run that was killed may have left it
    await (0,promises_.symlink)(file, `${link}.new`);
    await (0,promises_.rename)(`${link}.new`, link);
}

// EXTERNAL MODULE: ./src/features/build/closure.js
var closure = __webpack_require__(37247);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./src/features/build/images.js






/** The folders of an output where image builders put their file. */
const images_folders = ['iso', 'sd-image', '.'];
const formats = ['iso', 'img', 'img.zst', 'qcow2', 'raw', 'vmdk'];
const kindsWithRunner = ['vm', 'vm-with-boot-loader'];
/** The image file of a built target with its size and checksum; none for targets that are no images. */
async function findImages(target, output, signal) {
    if (!target.image)
        return [];
    const { path, source: declaredBy } = target.image;
    const declared = path === undefined ? '' : (0,external_node_path_.join)(output, path);
    // A compressed image has another ending than the module declares (sdImage.compressImage).
    const [found, source] = (await isFile(declared))
        ? [declared, declaredBy]
        : [await searchImage(output), 'search'];
    const file = await inStore(found);
    const { size } = await (0,promises_.stat)(file);
    const name = (0,external_node_path_.basename)(found).replace(/^[0-9a-z]{32}-/, '');
    return [{ file, name, bytes: size, sha256: await hash(file, signal), format: formatOf(name), source }];
}
async function searchImage(output) {
    const inside = await Promise.all(images_folders.map((folder) => filesIn((0,external_node_path_.join)(output, folder))));
    const files = (await isFile(output)) ? [output] : inside.flat(); // some builders make the file itself their output
    const found = files.filter((file) => formats.some((format) => file.endsWith(`.${format}`)));
    const [only, ...more] = found;
    const where = `{${images_folders.join(',')}}/*.{${formats.join(',')}}`;
    if (only === undefined)
        throw new errors/* UserError */.yo(`${output} has no image file: nothing in it matches ${where}`);
    if (more.length === 0)
        return only;
    const list = found.map((file) => file.slice(output.length + 1)).join(', ');
    throw new errors/* UserError */.yo(`${output} has ${found.length} image files, and it must be one: ${list}`);
}
/** The script that starts a VM; undefined for targets that are no VMs. */
async function findRunner(target, output) {
    if (!kindsWithRunner.includes(target.kind))
        return undefined;
    const scripts = (await filesIn((0,external_node_path_.join)(output, 'bin'))).filter((file) => /^run-.*-vm$/.test((0,external_node_path_.basename)(file)));
    const [only, ...more] = scripts;
    if (only === undefined)
        throw new errors/* UserError */.yo(`${output} has no script bin/run-*-vm that would start the VM`);
    if (more.length > 0) {
        const list = scripts.map((file) => (0,external_node_path_.basename)(file)).join(', ');
        throw new errors/* UserError */.yo(`${output} has ${scripts.length} scripts bin/run-*-vm, and it must be one: ${list}`);
    }
    await inStore(only);
    return only;
}
async function filesIn(folder) {
    const names = await (0,promises_.readdir)(folder).catch(() => []); // an output need not have this folder
    const files = names.sort().map((name) => (0,external_node_path_.join)(folder, name));
    const are = await Promise.all(files.map(isFile));
    return files.filter((_, i) => are[i]);
}
async function isFile(path) {
    return (0,promises_.stat)(path).then((entry) => entry.isFile(), () => false);
}
/** A link in an output may point anywhere on this machine; what it points to would be published. */
async function inStore(path) {
    const file = await (0,promises_.realpath)(path);
    if (file.startsWith('/nix/store/'))
        return file;
    throw new errors/* UserError */.yo(`${path} is a link out of the store, to ${file}; an image must be in the store itself`);
}
function formatOf(name) {
    const known = formats.filter((format) => name.endsWith(`.${format}`)).sort((a, b) => b.length - a.length);
    return known[0] ?? name.split('.').slice(1).at(-1) ?? 'raw';
}
async function hash(file, signal) {
    const sum = (0,external_node_crypto_.createHash)('sha256');
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(file, { highWaterMark: 1024 * 1024 }), sum, { signal });
    return sum.digest('hex');
}

;// CONCATENATED MODULE: ./src/features/build/outputs.js
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



/** How long checksums may still take after we were asked to stop (milliseconds). */
const lastWork = 2000;
/** Looks into what is there: images, VM scripts and closures; and keeps it from garbage collection. */
async function inspectOutputs(nix, log, plan, judged, { out, signal }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const there = judged.filter(({ outcome }) => outcome === 'built' || outcome === 'fetched' || outcome === 'cached');
        const links = await keepOutputs(nix, log, out, there);
        const closures = await (0,closure/* closuresOf */.cG)(nix, there.map(({ outputs }) => orderedOutputs(outputs).map(([, path]) => path))).catch((error) => {
            log.warning(`the closures are not known: ${error.message}`);
            return [];
        });
        const deadline = __addDisposableResource(env_1, delayed(signal, lastWork), false);
        const planned = new Map(plan.targets.map((target) => [target.id, target]));
        const found = [];
        for (const [i, result] of there.entries()) {
            const closure = closures[i];
            const link = links.get(result.id);
            const looked = await lookInto(planned.get(result.id), result, deadline.signal);
            found.push({ ...looked, ...(closure ? { closure } : {}), ...(link === undefined ? {} : { link }) });
        }
        await linkImages(log, out, found);
        const byId = new Map(found.map((result) => [result.id, result]));
        return {
            targets: judged.map((result) => byId.get(result.id) ?? result),
            failures: found.filter(({ outcome }) => outcome === 'failed').map(asFailure),
        };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
async function lookInto(target, result, signal) {
    const [first] = orderedOutputs(result.outputs);
    if (!target || !first)
        return result;
    try {
        const runner = await findRunner(target, first[1]);
        const images = await findImages(target, first[1], signal);
        return { ...result, images, ...(runner === undefined ? {} : { runner }) };
    }
    catch (error) {
        if (signal.aborted)
            return { ...result, outcome: 'cancelled', reason: 'stopped before its image was read' };
        return { ...result, outcome: 'failed', reason: error.message };
    }
}
function asFailure({ id, drvPath, reason }) {
    return { drvPath, name: id, message: reason ?? '', log: [], chain: [drvPath], targets: [id] };
}
/** A signal that fires some time after another one. */
function delayed(signal, milliseconds) {
    const controller = new AbortController();
    let timer;
    const begin = () => {
        timer = setTimeout(() => controller.abort(signal.reason), milliseconds);
    };
    if (signal.aborted)
        begin();
    else
        signal.addEventListener('abort', begin, { once: true });
    return {
        signal: controller.signal,
        [Symbol.dispose]: () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', begin);
        },
    };
}

// EXTERNAL MODULE: ./src/nix/failure.js
var failure = __webpack_require__(62311);
// EXTERNAL MODULE: ./src/nix/derivation-files.js
var derivation_files = __webpack_require__(18938);
;// CONCATENATED MODULE: ./src/nix/failures-said-by-nix.js
/** What Nix itself says about a failure, in the wordings before and since 2.30; the more telling first. */
const saidByNix = [
    {
        name: 'hash-mismatch',
        class: 'hash-mismatch',
        pattern: /hash mismatch: specified (?<specified>\S+), got (?<got>\S+)/,
        in: 'message',
        hint: 'if the change of the source is wanted, put $<got> into the flake in place of $<specified>',
    },
    {
        name: 'silent',
        class: 'silent',
        pattern: /timed out after (?<seconds>\d+) seconds of silence/,
        in: 'message',
        hint: 'it printed nothing for $<seconds> s: see where it hangs, or raise `max-silent-time`',
    },
    {
        name: 'time-out',
        class: 'time-out',
        pattern: /timed out after (?<seconds>\d+) seconds/,
        in: 'message',
        hint: 'it took longer than the $<seconds> s that it may: build it on a faster machine, or raise `timeout`',
    },
    {
        name: 'foreign-system',
        class: 'foreign-system',
        pattern: /platform mismatch|with features \{\} is required/,
        in: 'message',
        hint: 'build it on a machine of that system, or let this one emulate it (binfmt and `extra-platforms`)',
    },
    {
        name: 'no-kvm',
        class: 'missing-feature',
        pattern: /Required features: \{[^}]*\bkvm\b|with features \{[^}]*\bkvm\b[^}]*\} is required/,
        in: 'message',
        hint: 'it needs a machine with /dev/kvm: open it to the builders, and have `kvm` in `system-features`',
    },
    {
        name: 'missing-feature',
        class: 'missing-feature',
        pattern: /(?:missing system features\D*|with features )\{(?<features>[^}]+)\}/,
        in: 'message',
        hint: 'build it on a machine that has this feature, or list it in `system-features` of nix.conf ($<features>)',
    },
    {
        name: 'no-machine',
        class: 'no-machine',
        pattern: /local builds are disabled|Unable to start any build/,
        in: 'message',
        hint: 'no machine may build it: set `max-jobs` above 0, or see that the remote builders answer and have its system and features',
    },
    {
        name: 'permission',
        class: 'permission',
        pattern: /'?"?\/nix\/[^\n]*: Permission denied/,
        in: 'message',
        hint: 'this user may not write to the store: start the Nix daemon (`systemctl start nix-daemon`), or run as the owner of /nix',
    },
    {
        name: 'daemon-lost',
        class: 'daemon',
        pattern: /daemon disconnected|daemon[^\n]*crashed/i,
        in: 'message',
        hint: 'the Nix daemon went away during the build: see `journalctl -u nix-daemon` (often memory), and run again',
        transient: true,
    },
    {
        name: 'no-daemon',
        class: 'daemon',
        pattern: /cannot connect to (socket|daemon)/i,
        in: 'message',
        hint: 'the Nix daemon is not there: start it (`systemctl start nix-daemon`) and run again',
    },
    {
        name: 'no-sandbox',
        class: 'sandbox',
        pattern: /does not support the kernel namespaces that are required for sandboxing/,
        in: 'message',
        hint: 'let this machine or container make namespaces (privileged, or nesting allowed); `sandbox = false` gives up isolation',
    },
    {
        name: 'missing-derivation',
        class: 'missing-derivation',
        pattern: /missing derivation|failed to obtain derivation/,
        in: 'message',
        hint: 'its derivation is not in this store: evaluate again on this machine',
    },
    {
        name: 'unsigned',
        class: 'substituter',
        pattern: /not signed by any of the keys|lacks a (valid )?signature by a trusted key/,
        in: 'message',
        hint: 'add the public key of that cache to `trusted-public-keys`, or leave the cache out',
    },
    {
        name: 'substitute',
        class: 'substituter',
        pattern: /some substitutes [^\n]* failed|unable to download '[^']*\.nar[^']*'|hash mismatch importing path/,
        in: 'message',
        hint: 'a cache broke off or answered with an error: run again, or build it here with `fallback = true`',
        transient: true,
    },
    {
        name: 'reference',
        class: 'references',
        pattern: /is not allowed to (?:directly )?refer to the following paths/,
        in: 'message',
        hint: 'remove what it must not keep (`nix why-depends` finds it, `removeReferencesTo` or `nuke-refs` cuts it)',
    },
    {
        name: 'fixed-reference',
        class: 'references',
        pattern: /fixed-output derivations must not reference store paths/,
        in: 'message',
        hint: 'what it downloads must not name store paths: skip `patchShebangs` and fix-ups there (`dontFixup = true`)',
    },
    {
        name: 'cycle',
        class: 'references',
        pattern: /cycle detected in (?:build|the references)/,
        in: 'message',
        hint: 'two of its outputs name each other: move files, or take the paths of one out of the other',
    },
    {
        name: 'no-output',
        class: 'no-output',
        pattern: /failed to produce output path for output '(?<output>[^']+)'/,
        in: 'message',
        hint: 'its builder went well and made no `$$<output>`: write to that path, or take it out of `outputs`',
    },
    {
        name: 'killed',
        class: 'out-of-memory',
        pattern: /due to signal 9|failed with exit code 137\b|cannot allocate memory|out of memory|Killed signal terminated program|std::bad_alloc/i,
        in: 'both',
        hint: 'the machine was probably out of memory: build fewer derivations at once (`max-jobs`), with fewer `cores`, or use a larger one',
    },
    {
        name: 'crashed',
        class: 'build-failed',
        // a shell says by these codes that a program which it ran was aborted, or made a segmentation fault
        pattern: /(?:due to|failed with) (?<how>signal \d+ \([\w ]+\)|exit code 13[49]\b)/,
        in: 'message',
        hint: 'a program of the build crashed ($<how>): try it on another machine; if it crashes there too, it is a fault of the program',
    },
    {
        name: 'assertion',
        class: 'assertion',
        pattern: /assertion '[^\n]*' failed|condition of the assertion|Failed assertions:|Assertion [`'][^\n]*' failed/,
        in: 'both',
        hint: 'a condition that the code sets itself does not hold: the lines beside it say which',
    },
];

;// CONCATENATED MODULE: ./src/nix/failures-said-in-logs.js
/** What builders print when they fail, and Nix where it passes such text on; the more telling first. */
const saidInLogs = [
    {
        name: 'image-too-small',
        class: 'image-too-small',
        pattern: /ext2 filesystem while populating|make_file: failed to allocate|No space left on device while looking up/,
        in: 'log',
        hint: 'the file system of the image is too small for what goes into it: give the image more room (`diskSize`, `additionalSpace`) or put less into it',
    },
    {
        name: 'disk-full',
        class: 'disk-full',
        pattern: /No space left on device|ENOSPC|Disk quota exceeded|lack of free disk space|disk is full/i,
        in: 'both',
        hint: 'the disk is full: make room (`nix-collect-garbage` frees what nothing needs) and run again',
    },
    {
        name: 'open-files',
        class: 'limits',
        pattern: /Too many open files/,
        in: 'both',
        hint: 'raise the limit of open files (`ulimit -n`, or `LimitNOFILE` of the Nix daemon) or build with fewer `cores`',
    },
    {
        name: 'kernel-module',
        class: 'kernel-module',
        pattern: /modprobe: FATAL: Module (?<module>\S+) not found/,
        in: 'log',
        hint: 'the kernel has no module $<module>: take it out of `boot.initrd.availableKernelModules`, set `boot.initrd.includeDefaultModules = false` if it comes from there, or use a kernel that has it',
    },
    {
        name: 'kernel-config',
        class: 'kernel-config',
        pattern: /^error: (?:unused option|option not set correctly): (?<option>\w+)/m,
        in: 'log',
        hint: 'this kernel does not take the option $<option>: correct `structuredExtraConfig`, or set `ignoreConfigErrors = true`',
    },
    {
        name: 'ccache',
        class: 'sandbox',
        pattern: /ccache: (?:command )?not found|ccache: No such file|ccache: error: [^\n]*Permission denied|sudo mkdir -m0770|Directory '[^'\n]*ccache[^'\n]*' is not accessible/,
        in: 'log',
        hint: 'the build does not reach ccache: set `programs.ccache.enable` with its `packageNames`, and list `programs.ccache.cacheDir` in `extra-sandbox-paths` (group nixbld must be able to write to it)',
    },
    {
        name: 'no-kvm-in-build',
        class: 'missing-feature',
        pattern: /requires KVM|Could not access KVM kernel module/,
        in: 'log',
        hint: 'QEMU found no KVM in the build: open /dev/kvm to the builders, and have the derivation ask for it (`requiredSystemFeatures = [ "kvm" ]`)',
    },
    {
        name: 'wrong-format',
        class: 'foreign-system',
        pattern: /Exec format error|cannot execute binary file/,
        in: 'both',
        hint: 'a program is for another processor: build it for this system, or let this machine emulate that one (binfmt and `extra-platforms`)',
    },
    {
        name: 'no-builder',
        class: 'sandbox',
        pattern: /executing '(?<program>[^'\n]+)': No such file or directory/,
        in: 'both',
        hint: 'the sandbox has no $<program>: take the program from a package',
    },
    {
        name: 'interpreter',
        class: 'sandbox',
        pattern: /bad interpreter: No such file|cannot execute: required file not found/,
        in: 'log',
        hint: 'a script or program names an interpreter that the sandbox lacks: use `patchShebangs` on scripts, `autoPatchelfHook` on programs',
    },
    {
        name: 'home',
        class: 'sandbox',
        pattern: /\/homeless-shelter/,
        in: 'log',
        hint: 'a build has no home: give it one with `export HOME=$TMPDIR` before the step that writes there',
    },
    {
        name: 'collision',
        class: 'collision',
        pattern: /contain a conflicting subpath|collision between|There is a conflict for the following files/,
        in: 'both',
        hint: 'two packages have the same file: leave one out, or say which wins with `lib.hiPrio` or `lib.lowPrio`',
    },
    {
        name: 'stale-dependencies',
        class: 'stale-dependencies',
        pattern: /(?:cargoHash or cargoSha256|npmDepsHash|vendorHash) is out of date|go: inconsistent vendoring/,
        in: 'log',
        hint: 'the lock file of the program changed: set its hash (`cargoHash`, `npmDepsHash`, `vendorHash`) to `lib.fakeHash`, build, and put in the hash that Nix got',
    },
    {
        name: 'patch',
        class: 'patch',
        pattern: /Hunk #\d+ FAILED|hunks? FAILED -- saving rejects|Reversed \(or previously applied\) patch detected/,
        in: 'log',
        hint: 'a patch does not fit the source any more: renew it, or drop it if the source has the change already',
    },
    {
        name: 'denied',
        class: 'access-denied',
        pattern: /(?:HTTP error|returned error:) (?:401|403|407)/,
        in: 'both',
        hint: 'the server wants a login: give Nix one with `netrc-file` or `access-tokens`',
    },
    {
        name: 'missing-source',
        class: 'missing-source',
        pattern: /(?:HTTP error|returned error:) (?:404|410)/,
        in: 'both',
        hint: 'what it downloads is not there (any more): correct the address, or update the input that names it',
    },
    {
        name: 'overloaded',
        class: 'network',
        pattern: /(?:HTTP error|returned error:) (?:5\d\d|408|429)/,
        in: 'both',
        hint: 'the server is overloaded or out of order: run again later',
        transient: true,
        network: 'with',
    },
    {
        name: 'cut-off',
        class: 'network',
        pattern: /partial file|Connection reset by peer|unexpected end of file|operation timed out/i,
        in: 'both',
        hint: 'the download broke off: run again',
        transient: true,
        network: 'with',
    },
    {
        name: 'no-host',
        class: 'network',
        pattern: /unable to download|could(n't| not) (resolve|connect)|network is unreachable|Temporary failure in name resolution/i,
        in: 'both',
        hint: 'a download failed: see that this machine has a network and that the server answers, and run again',
        transient: true,
        network: 'with',
    },
    {
        name: 'no-network',
        class: 'sandbox',
        pattern: /Could not resolve host|Temporary failure in name resolution|Network is unreachable/i,
        in: 'log',
        hint: 'a build has no network: fetch this with a fixed hash (`fetchurl`, `fetchFromGitHub`) and give it to the build',
        network: 'without',
    },
    {
        name: 'vm-test',
        class: 'tests-failed',
        pattern: /Test "(?<test>[^"\n]+)" failed with error|^(?:FAILED tests?\/|The following tests FAILED|test result: FAILED|--- FAIL: )/m,
        in: 'log',
        hint: 'a test failed: the log names it and what it expected',
    },
    {
        name: 'check-phase',
        class: 'tests-failed',
        pattern: /check/i,
        in: 'phase',
        hint: "the program's own tests failed: the log names the test; `doCheck = false` builds it without them",
    },
];

;// CONCATENATED MODULE: ./src/nix/known-failures.js



/** The one table of failures: the first that matches decides. */
const knownFailures = [
    ...saidByNix,
    ...saidInLogs,
    {
        name: 'exit-code',
        class: 'build-failed',
        pattern: /^builder failed|ended without its outputs/,
        in: 'message',
        hint: 'look for the first error in its log; nothing but a change of the source or of the derivation helps',
    },
];
/** How much of a log is looked at (lines); what ended a build stands near its end. */
const logLines = 400;
const longestQuote = 120;
/** What kind of failure this is, and what to do; undefined where no row knows it. */
function diagnose({ message, log = [], phase = '', fixedOutput }) {
    const logged = log.slice(-logLines).join('\n');
    const texts = { message: [message], log: [logged], both: [message, logged], phase: [phase] };
    for (const known of knownFailures) {
        if (known.network !== undefined && fixedOutput === (known.network === 'without'))
            continue;
        const match = texts[known.in].map((text) => known.pattern.exec(text)).find((found) => found !== null);
        if (!match)
            continue;
        return {
            name: known.name,
            class: known.class,
            hint: fill(known.hint, match.groups ?? {}),
            transient: known.transient === true,
        };
    }
    return undefined;
}
/** What a pattern found comes from outside: one line, and not long. */
function fill(hint, groups) {
    return hint.replace(/\$<(\w+)>/g, (_, name) => (0,lib_text/* oneLine */.TN)(groups[name] ?? '', longestQuote));
}

;// CONCATENATED MODULE: ./src/features/build/graph.js
/** The derivations that nobody had when the plan was made: a target falls only through these. */
function planGraph(plan) {
    return new Map(plan.derivations.map(({ drvPath, needs }) => [drvPath, needs]));
}
/** All that is below some derivations, read from their files. */
async function readGraph(roots, inputs) {
    const graph = new Map();
    let front = [...new Set(roots)];
    while (front.length > 0) {
        const found = await Promise.all(front.map(async (drvPath) => [drvPath, await inputs(drvPath)]));
        for (const [drvPath, needs] of found)
            graph.set(drvPath, needs);
        front = [...new Set(found.flatMap(([, needs]) => needs))].filter((drvPath) => !graph.has(drvPath));
    }
    return graph;
}
/** Every derivation at or below `root`, each with the one above it on a shortest way down. */
function below(graph, root) {
    const above = new Map([[root, undefined]]);
    for (const drvPath of above.keys()) {
        for (const need of graph.get(drvPath) ?? [])
            if (!above.has(need))
                above.set(need, drvPath);
    }
    return above;
}
/** From the root of `below` down to a derivation that it found. */
function chainTo(above, drvPath) {
    const chain = [];
    for (let at = drvPath; at !== undefined; at = above.get(at))
        chain.unshift(at);
    return chain;
}

;// CONCATENATED MODULE: ./src/features/build/progress.js


/** What stays in memory, whatever a build prints. */
const keep = { tail: 25, lineLength: 2000, phases: 100, errors: 2000, errorLength: 10_000, tails: 100 };
function newProgress() {
    return {
        builds: new Map(),
        running: new Map(),
        resolved: new Map(),
        errors: new Set(),
        failed: new Set(),
        transfers: new Map(),
        copies: new Map(),
        fetched: 0,
        expectedBytes: new Map(),
        counters: new Map(),
        ended: [],
    };
}
/** Takes one event into account; `now` is in seconds since the build began. */
function follow(progress, event, now) {
    switch (event.type) {
        case 'build': {
            const { drvPath, machine } = event;
            const known = progress.builds.get(drvPath);
            // A remote builder tells of the same build again, from its own point of view.
            const isSent = known !== undefined && known.machine !== '' && [...progress.running.values()].includes(known);
            if (isSent && machine === '') {
                delete known.stop;
                progress.running.set(event.id, known);
                return;
            }
            const build = { drvPath, machine, start: now, phases: [], tail: [], heard: now };
            progress.builds.set(drvPath, build);
            progress.running.set(event.id, build);
            progress.failed.delete(drvPath);
            return;
        }
        case 'resolved':
            progress.resolved.set(event.into, event.drvPath);
            return;
        case 'builds':
            progress.counters.set(event.id, { done: 0 });
            return;
        case 'transfer':
            progress.transfers.set(event.id, { done: 0, expected: 0 });
            return;
        case 'copy':
            progress.copies.set(event.id, { path: event.path, start: now, done: 0, expected: 0 });
            return;
        case 'stop':
            stop(progress, event.id, now);
            return;
        case 'line': {
            const build = progress.running.get(event.id);
            if (!build)
                return;
            build.heard = now;
            build.tail.push(clean(event.text.slice(0, keep.lineLength)));
            if (build.tail.length > keep.tail)
                build.tail.shift();
            return;
        }
        case 'phase': {
            const phases = progress.running.get(event.id)?.phases;
            if (phases && phases.length < keep.phases)
                phases.push({ name: (0,lib_text/* plain */.pj)(event.name).slice(0, 100), start: now });
            return;
        }
        case 'progress':
            count(progress, event, now);
            return;
        case 'transfer-expected':
            progress.expectedBytes.set(event.id, event.bytes);
            return;
        case 'message':
            if (/^error:/.test(event.text) && progress.errors.size < keep.errors) {
                const text = event.text.slice(0, keep.errorLength);
                progress.errors.add(text);
                const { kind, drvPath } = (0,failure/* readError */.l)(text);
                if (kind === 'own' && drvPath !== undefined)
                    progress.failed.add(drvPath);
            }
    }
}
const isOdd = /[^\x20-\x7e]/;
/** Most lines are plain already, and there may be millions of them. */
const clean = (text) => (isOdd.test(text) ? (0,lib_text/* plain */.pj)(text) : text);
function stop(progress, id, now) {
    const transfer = progress.transfers.get(id);
    if (transfer)
        progress.fetched += transfer.done;
    progress.transfers.delete(id);
    progress.copies.delete(id);
    progress.expectedBytes.delete(id);
    const build = progress.running.get(id);
    if (!build)
        return;
    progress.running.delete(id);
    build.stop ??= now;
    // A line that was cut out of a chunk would keep all of the chunk in memory.
    build.tail = build.tail.map((line) => JSON.parse(JSON.stringify(line)));
    progress.ended.push(build);
    if (progress.ended.length > keep.tails)
        progress.ended.shift().tail = [];
}
function count(progress, event, now) {
    const moving = progress.transfers.get(event.id) ?? progress.copies.get(event.id);
    if (moving)
        Object.assign(moving, { done: event.done, expected: event.expected });
    const counter = progress.counters.get(event.id);
    if (counter)
        counter.done = event.done;
    // Before 2.30 Nix stops a build's activity only when the whole run ends; its counter is on time.
    if (!counter || event.running > 0)
        return;
    for (const build of progress.running.values())
        build.stop ??= now;
}
/** Those that are being built right now. */
function underWay(progress) {
    return [...new Set(progress.running.values())].filter((build) => build.stop === undefined);
}
/** Bytes that were downloaded, and that are expected in all. */
function fetching(progress) {
    let done = progress.fetched;
    let expected = progress.fetched;
    for (const transfer of progress.transfers.values()) {
        done += transfer.done;
        expected += Math.max(transfer.done, transfer.expected);
    }
    const announced = [...progress.expectedBytes.values()].reduce((sum, bytes) => sum + bytes, 0);
    return { done, expected: Math.max(expected, announced) };
}

;// CONCATENATED MODULE: ./src/features/build/causes.js





/** Everything that Nix named as failed, and every build that ended; the validity of outputs decides afterwards. */
function suspects(progress) {
    const found = new Map();
    const said = generalErrors(progress).find(({ message }) => diagnose({ message }));
    const asked = (drvPath) => progress.resolved.get(drvPath) ?? drvPath;
    for (const build of progress.builds.values()) {
        if (build.stop === undefined)
            continue;
        const at = asked(build.drvPath);
        found.set(at, {
            drvPath: at,
            message: said ? withSilence(said.message, build) : 'its build ended without its outputs',
            log: build.tail,
            phase: build.phases.at(-1)?.name,
            started: true,
            named: false,
        });
    }
    for (const error of causes_errors(progress)) {
        if (error.kind !== 'own' || error.drvPath === undefined)
            continue;
        const drvPath = asked(error.drvPath);
        const known = found.get(drvPath);
        const log = known && known.log.length > 0 ? known.log : error.log.slice(-keep.tail);
        found.set(drvPath, {
            drvPath,
            message: error.message,
            log,
            phase: known?.phase,
            started: known?.started ?? false,
            named: true,
        });
    }
    return [...found.values()];
}
/** Since 2.30 Nix words both of its limits alike: the one on silence is told by when the build was last heard. */
function withSilence(message, { start, heard, stop = start }) {
    const limit = Number(/timed out after (\d+) seconds$/.exec(message)?.[1] ?? Number.NaN);
    const isSilence = heard > start && stop - heard >= limit && stop - start > limit + 1;
    return isSilence ? `${message} of silence` : message;
}
/** What went wrong without a derivation being named: no connection, a full disk, a fault in a command. */
function generalErrors(progress) {
    return causes_errors(progress).filter(({ kind, message }) => kind === 'general' && message !== '');
}
const causes_errors = (progress) => [...progress.errors].map(failure/* readError */.l);
/**
 * The derivations that took targets down. A log can claim anything: a suspect counts only if a fallen target
 * needs it, and one that was never built only if nothing below it failed.
 */
function findCauses(fallen, failed, graph) {
    const ways = fallen.map((target) => ({ target, above: below(graph, target.drvPath) }));
    const causes = failed.filter((suspect) => suspect.started || !hasCauseBelow(suspect, failed, graph));
    return causes.flatMap((suspect) => {
        const { drvPath, message, log, phase } = suspect;
        const hit = ways.filter(({ above }) => above.has(drvPath));
        const [first] = hit;
        if (!first)
            return [];
        return {
            drvPath,
            name: (0,derivation_files/* derivationName */.J)(drvPath),
            message,
            ...known(diagnose(suspect)),
            ...(phase === undefined ? {} : { phase }),
            log,
            chain: chainTo(first.above, drvPath),
            targets: hit.map(({ target }) => target.id),
        };
    });
}
function hasCauseBelow({ drvPath }, failed, graph) {
    const above = below(graph, drvPath);
    return failed.some((other) => other.drvPath !== drvPath && above.has(other.drvPath));
}
/** One failure for all targets that fell without a derivation to blame. */
function generalFailure(targets, errors) {
    if (targets.length === 0)
        return [];
    const said = errors.find((error) => diagnose(error)) ?? errors.at(-1);
    const message = said?.message ?? 'Nix ended without building this and without saying why';
    const log = errors.map((error) => error.message).slice(-keep.tail);
    const ids = targets.map(({ id }) => id);
    return [{ name: 'nix build', message, ...known(diagnose({ message })), log, chain: [], targets: ids }];
}
function known(diagnosis) {
    return diagnosis ? { class: diagnosis.class, hint: diagnosis.hint } : {};
}

;// CONCATENATED MODULE: ./src/features/build/deadline.js



/** Timers of Node know no longer time (milliseconds). */
const longest = 2 ** 31 - 1;
/** Stops a build after `seconds`, if it has such a limit at all; `onLate` is told once. */
function openDeadline(signal, seconds, onLate) {
    const late = new AbortController();
    const end = () => {
        if (signal.aborted)
            return;
        onLate();
        late.abort();
    };
    const timer = seconds === undefined ? undefined : setTimeout(end, Math.min(seconds * 1000, longest));
    return {
        over: AbortSignal.any([signal, late.signal]),
        get isLate() {
            return late.signal.aborted;
        },
        [Symbol.dispose]: () => clearTimeout(timer),
    };
}
/** What kept targets from being done, where nothing went wrong but the time. */
function deadlineFailure(targets, seconds, { progress, unfinished }) {
    if (targets.length === 0)
        return [];
    const stopped = [...progress.builds.values()].filter(({ drvPath }) => unfinished.has(drvPath));
    const log = stopped.map(({ drvPath, start, stop = start, phases }) => {
        const phase = phases.at(-1)?.name;
        return `${(0,derivation_files/* derivationName */.J)(drvPath)} was stopped after ${(0,lib_text/* duration */.p0)(stop - start)}${phase ? ` in ${phase}` : ''}`;
    });
    return [
        {
            name: 'deadline',
            message: `${(0,lib_text/* count */.U9)(targets.length, 'target')} not done when the ${(0,lib_text/* duration */.p0)(seconds)} of this build were over`,
            class: 'time-out',
            hint: 'run again: what is done is kept, and only the rest is built; or give it more time with `deadline` (or `job-minutes`, where that is the limit)',
            log: log.slice(-keep.tail),
            chain: [],
            targets: targets.map(({ id }) => id),
        },
    ];
}

// EXTERNAL MODULE: ../../node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(70458);
// EXTERNAL MODULE: ./src/documents/common.js
var common = __webpack_require__(98395);
// EXTERNAL MODULE: ./src/nix/derivation.js
var nix_derivation = __webpack_require__(19492);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./src/nix/build-log.js



/** Longer lines are not read to their end (characters). */
const longestLine = 1024 * 1024;
/** A message in several lines is not read to its end either. */
const longestMessage = 200;
const record = dist/* object */.Ikc({
    action: dist/* string */.YjP(),
    id: dist/* optional */.lqM(dist/* string */.YjP()),
    type: dist/* optional */.lqM(dist/* number */.aig()),
    level: dist/* optional */.lqM(dist/* number */.aig()),
    fields: dist/* optional */.lqM(dist/* array */.YOg(dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig(), dist/* null */.chJ()]))),
    msg: dist/* optional */.lqM(dist/* string */.YjP()),
});
const word = (field) => (typeof field === 'string' ? field : '');
const amount = (field) => (typeof field === 'number' ? field : 0);
const derivation = /^\/nix\/store\/[0-9a-z]{32}-[^/\s]+\.drv$/;
/** By activity type (research: evaluation §4.6); the others say nothing that we need. */
const starts = {
    100: (id, [path]) => ({ type: 'copy', id, path: word(path) }),
    101: (id) => ({ type: 'transfer', id }),
    104: (id) => ({ type: 'builds', id }),
    105: (id, [drvPath, machine]) => {
        return derivation.test(word(drvPath))
            ? { type: 'build', id, drvPath: word(drvPath), machine: word(machine) }
            : undefined;
    },
    111: (_, [drvPath, into]) => {
        return into === undefined ? undefined : { type: 'resolved', drvPath: word(drvPath), into: word(into) };
    },
};
/** By result type; 109 and above mean different things in different implementations and are left out. */
const results = {
    101: (id, [text]) => ({ type: 'line', id, text: word(text) }),
    104: (id, [name]) => ({ type: 'phase', id, name: word(name) }),
    105: (id, [done, expected, running, failed]) => ({
        type: 'progress',
        id,
        done: amount(done),
        expected: amount(expected),
        running: amount(running),
        failed: amount(failed),
    }),
    106: (id, [type, bytes]) => {
        return type === 101 ? { type: 'transfer-expected', id, bytes: amount(bytes) } : undefined;
    },
};
const actions = new Map([
    ['start', ({ id, type, fields }) => (id ? starts[type ?? -1]?.(id, fields ?? []) : undefined)],
    ['result', ({ id, type, fields }) => (id ? results[type ?? -1]?.(id, fields ?? []) : undefined)],
    ['stop', ({ id }) => (id ? { type: 'stop', id } : undefined)],
    ['msg', ({ msg, level }) => ({ type: 'message', level: level ?? 0, text: (0,lib_text/* plain */.pj)(msg ?? '') })],
]);
/** Reads what `--log-format internal-json` prints, one batch of events per chunk. */
async function* buildEvents(chunks) {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    const words = messageLines();
    let rest = '';
    let skipping = false;
    for await (const chunk of chunks) {
        const lines = (rest + decoder.write(Buffer.from(chunk))).split('\n');
        rest = lines.pop() ?? '';
        const events = [];
        for (const line of lines) {
            if (!skipping)
                read(line, words, events);
            skipping = false;
        }
        if (rest.length > longestLine) {
            rest = '';
            skipping = true;
        }
        yield events;
    }
    const events = [];
    if (!skipping)
        read(rest + decoder.end(), words, events);
    words.end(events);
    yield events;
}
function read(line, words, into) {
    if (!line.startsWith('@nix ')) {
        words.next((0,lib_text/* plain */.pj)(line), into);
        return;
    }
    words.end(into);
    const event = logLine(line) ?? parseLine(line.slice(5));
    if (event)
        into.push(event);
}
const logLineHead = '@nix {"action":"result","fields":["';
const logLineEnd = /^"\],"id":(\d+),"type":101\}$/;
/**
 * Nearly all that Nix prints are the lines of builds, always in this order of keys: taking them apart by hand is
 * several times faster than as JSON. Undefined where a line has another shape; the general way reads it then.
 */
function logLine(line) {
    if (!line.startsWith(logLineHead))
        return undefined;
    const end = line.lastIndexOf('"],"id":');
    const id = end < logLineHead.length ? undefined : logLineEnd.exec(line.slice(end))?.[1];
    if (id === undefined)
        return undefined;
    const text = line.slice(logLineHead.length, end);
    if (!/["\\]/.test(text))
        return { type: 'line', id, text };
    try {
        const unescaped = JSON.parse(`"${text}"`);
        return typeof unescaped === 'string' ? { type: 'line', id, text: unescaped } : undefined;
    }
    catch {
        return undefined;
    }
}
function parseLine(json) {
    let raw;
    try {
        // Nix makes an identifier from its process id times 2^32: more than a number holds.
        raw = JSON.parse(json.replace(/"id":(\d+)/, '"id":"$1"'));
    }
    catch {
        return undefined; // cut off or not JSON: the other lines still tell what happens
    }
    const line = dist/* safeParse */.xLC(record, raw);
    return line.success ? actions.get(line.output.action)?.(line.output) : undefined;
}
/** Puts the lines of a message that came as plain text together again: what is indented belongs to it. */
function messageLines() {
    let open = [];
    const end = (into) => {
        if (open.length === 0)
            return;
        const text = open.join('\n').trim();
        open = [];
        if (text !== '')
            into.push({ type: 'message', level: 0, text });
    };
    const next = (line, into) => {
        const goesOn = open.length > 0 && /^\s/.test(line);
        if (!goesOn)
            end(into);
        if (open.length < longestMessage)
            open.push(line);
    };
    return { next, end };
}

// EXTERNAL MODULE: ./src/nix/ssh.js
var ssh = __webpack_require__(85087);
// EXTERNAL MODULE: ./src/nix/substituters.js
var nix_substituters = __webpack_require__(72298);
;// CONCATENATED MODULE: ./src/features/build/status-line.js



/** How many of the running builds are named. */
const named = 3;
/** What is going on, in one line: `building 3/12 linux-6.14 (configurePhase) · fetching 12 MiB of 80 MiB`. */
function statusLine(progress, expected) {
    const running = underWay(progress);
    const { done, expected: size } = fetching(progress);
    const parts = [];
    if (running.length > 0) {
        const total = Math.max(expected, progress.builds.size);
        parts.push(`building ${progress.builds.size}/${total} ${list(running, withPhase)}`);
    }
    if (progress.transfers.size > 0 && size > done)
        parts.push(`fetching ${(0,lib_text/* bytes */.ee)(done)} of ${(0,lib_text/* bytes */.ee)(size)}`);
    return parts.join(' · ');
}
/** The same for a log that is read later: it says how long the builds take already. */
function heartbeatLine(progress, expected, now) {
    const line = statusLine(progress, expected);
    const oldest = underWay(progress)[0];
    if (line === '')
        return `waiting for Nix, ${(0,lib_text/* duration */.p0)(now)} so far`;
    return oldest ? `${line}, ${(0,lib_text/* duration */.p0)(now - oldest.start)} so far` : line;
}
const withPhase = (build) => {
    const phase = build.phases.at(-1)?.name;
    return (0,derivation_files/* derivationName */.J)(build.drvPath) + (phase ? ` (${phase})` : '');
};
function list(builds, say) {
    const more = builds.length - named;
    return builds.slice(0, named).map(say).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

;// CONCATENATED MODULE: ./src/features/build/run.js





/** How long Nix may take to end its builds before it is killed (milliseconds): GitHub gives us 7.5 s in all. */
const patience = 3000;
/** Seconds for the connection to a machine that builds. */
const connectTime = 10;
/** As Nix takes it on standard input: the outputs that `nix build ATTR` would build. */
function installable({ drvPath, outputs }) {
    const names = Object.keys(outputs).filter((name) => /^[\w+.?=-]+$/.test(name));
    return `${drvPath}^${names.join(',') || '*'}`;
}
/** Runs one `nix build` to its end, or until the signal; what came of it is to be asked from the store. */
async function runBuild(nix, targets, watch) {
    const { signal, progress, clock, builders, substituters, tell } = watch;
    if (signal.aborted || targets.length === 0)
        return;
    const lines = [...new Set(targets.map(installable))].map((line) => `${line}\n`);
    const command = ['build', '--keep-going', '--no-link', '--log-format', 'internal-json', '-v', '--stdin'];
    const elsewhere = [
        ...(builders === undefined ? [] : ['--builders', builders]),
        ...(substituters === undefined ? [] : (0,nix_substituters/* useSubstituters */.Zp)(substituters)),
    ];
    const env = (0,ssh/* impatientSsh */.o)(nix.at.env, connectTime);
    const running = nix.start([...command, ...elsewhere], { input: lines.join(''), env });
    let timer;
    const interrupt = () => {
        void running.stop('SIGINT');
        timer = setTimeout(() => void running.stop('SIGKILL'), patience);
    };
    signal.addEventListener('abort', interrupt, { once: true });
    const quiet = show(watch);
    running.stdout.resume();
    try {
        for await (const events of buildEvents(running.stderr)) {
            for (const event of events) {
                const errors = progress.errors.size;
                follow(progress, event, clock());
                if (!signal.aborted)
                    tell(event, progress.errors.size > errors);
            }
        }
        await running.exit;
    }
    finally {
        quiet();
        clearTimeout(timer);
        signal.removeEventListener('abort', interrupt);
    }
}
/** Keeps a person, or the reader of a log, informed until the function that it gives is called. */
function show({ log, progress, clock, view, expected, heartbeat }) {
    const timer = log.live
        ? setInterval(() => log.status((size) => view(progress, size, clock())), 100)
        : setInterval(() => log.info(heartbeatLine(progress, expected, clock())), heartbeat * 1000);
    return () => {
        clearInterval(timer);
        log.status('');
    };
}

;// CONCATENATED MODULE: ./src/features/build/truth.js





/** The targets of which every output is valid in this store, with the paths; by id. */
async function presentTargets(nix, targets) {
    const present = await presentOutputs(nix, targets);
    return new Map(targets.flatMap(({ id }, i) => {
        const outputs = present[i];
        return outputs ? [[id, outputs]] : [];
    }));
}
/** Of some derivations, those that lack an output; one that cannot be read counts as lacking. */
async function lacking(nix, drvPaths) {
    const files = new derivation_files/* DerivationFiles */.h();
    const read = await Promise.all(drvPaths.map(async (drvPath) => {
        const isPath = dist.is(common/* storePath */.TJ, drvPath); // it may come from a log
        return { drvPath, outputs: pathsOf(isPath ? await files.read(drvPath) : undefined) };
    }));
    const present = await presentOutputs(nix, read);
    return new Set(drvPaths.filter((_, i) => present[i] === undefined));
}
/** For each the paths of its outputs, or undefined if one of them is not valid. */
async function presentOutputs(nix, wanted) {
    const floating = wanted.filter(({ outputs }) => Object.values(outputs).includes(null));
    const resolved = await (0,store/* resolveOutputs */.pr)(nix, floating.map(installable)).catch(() => undefined); // a derivation is gone
    const outputs = wanted.map((one) => {
        const all = Object.entries({ ...one.outputs, ...resolved?.get(one.drvPath) });
        const paths = all.filter((entry) => dist.is(common/* storePath */.TJ, entry[1]));
        return paths.length === all.length && all.length > 0 ? Object.fromEntries(paths) : undefined;
    });
    const valid = await (0,store/* pathInfo */.WR)(nix, [...new Set(outputs.flatMap((paths) => Object.values(paths ?? {})))]);
    return outputs.map((paths) => paths && Object.values(paths).every((path) => valid.has(path)) ? paths : undefined);
}
function pathsOf(derivation) {
    const outputs = Object.entries(derivation?.outputs ?? {});
    return Object.fromEntries(outputs.map(([name, path]) => [name, path === '' ? null : path]));
}

;// CONCATENATED MODULE: ./src/features/build/failures.js








/** Why targets have no outputs: the derivations that failed themselves, each with the targets that fall with it. */
async function findFailures(nix, plan, fallen, progress, options) {
    // An interrupt ends builds too: then only what Nix calls a failure is one.
    const all = suspects(progress).filter(({ named }) => named || !options.interrupted);
    const without = await lacking(nix, all.map(({ drvPath }) => drvPath)).catch(() => new Set(all.filter(({ named }) => named).map(({ drvPath }) => drvPath))); // Nix is gone: its last words count
    const files = new derivation_files/* DerivationFiles */.h();
    const failed = await Promise.all(all.filter(({ drvPath }) => without.has(drvPath)).map((suspect) => withKind(suspect, files)));
    const built = failed.filter(({ started }) => started);
    const graph = planGraph(plan);
    const planned = findCauses(fallen, built, graph);
    const blamed = new Set(planned.flatMap(({ targets }) => targets));
    const unexplained = fallen.filter(({ id }) => !blamed.has(id));
    const others = await searchFiles(unexplained, failed, { files, planned: graph });
    const failures = merge([...planned, ...others]).sort((a, b) => b.targets.length - a.targets.length);
    const transient = failed.filter((suspect) => diagnose(suspect)?.transient);
    return { failures, failed: failures_pathsOf(failed), transient: failures_pathsOf(transient) };
}
const failures_pathsOf = (suspects) => new Set(suspects.map(({ drvPath }) => drvPath));
/** Whether it had a network says what its log means. */
async function withKind(suspect, files) {
    const derivation = dist.is(common/* storePath */.TJ, suspect.drvPath) ? await files.read(suspect.drvPath) : undefined;
    return { ...suspect, fixedOutput: derivation !== undefined && (0,nix_derivation/* hasFixedOutput */.I_)(derivation) };
}
/** A plan lists what was missing when it was made; the derivations themselves know everything but what builds make. */
async function searchFiles(fallen, failed, { files, planned }) {
    if (fallen.length === 0 || failed.length === 0)
        return [];
    const inputs = async (drvPath) => [...((await files.read(drvPath))?.inputDrvs.keys() ?? [])];
    const graph = await readGraph(fallen.map(({ drvPath }) => drvPath), inputs);
    const read = await files.all(graph.keys());
    const dynamic = [...read.keys()].filter((drvPath) => read.get(drvPath)?.isDynamic);
    const made = failed.filter(({ started, drvPath }) => started && !graph.has(drvPath) && !planned.has(drvPath));
    return findCauses(fallen, failed, withMade(graph, dynamic, made));
}
/** What was built and is below no target was made by a build: any dynamic derivation may have needed it. */
function withMade(graph, dynamic, made) {
    const paths = made.map(({ drvPath }) => drvPath);
    return new Map([...graph, ...dynamic.map((at) => [at, [...(graph.get(at) ?? []), ...paths]])]);
}
function merge(failures) {
    const merged = new Map();
    for (const failure of failures) {
        const known = merged.get(failure.drvPath);
        merged.set(failure.drvPath, known ? { ...known, targets: [...known.targets, ...failure.targets] } : failure);
    }
    return [...merged.values()];
}

// EXTERNAL MODULE: ./src/lib/columns.js
var lib_columns = __webpack_require__(6558);
;// CONCATENATED MODULE: ./src/features/build/live-tree.js
/** Columns that a branch takes. */
const branch = 3;
/**
 * The chains as one tree that takes no more rows and leaves half of the columns to names: whole, else only where they
 * part, else nothing but their ends.
 */
function fitTree(chains, { rows, columns, position }) {
    const deepest = Math.max(0, ...chains.map((chain) => chain.length - 1));
    const tree = grow(chains);
    const trees = [...(deepest * branch <= columns / 2 ? [tree] : []), tree.map(joints)];
    const ordered = (level) => level.sort((a, b) => position(a.drvPath) - position(b.drvPath));
    const drawn = trees.map((roots) => ordered(roots).flatMap((root) => draw(root, { ordered, lead: '', indent: '' })));
    const fits = (lines) => lines.length <= rows && lines.every(({ lead }) => lead.length <= columns / 2);
    const ends = chains.flatMap((chain) => chain.slice(-1)).map((drvPath) => ({ lead: '', drvPath }));
    return drawn.find(fits) ?? ends.slice(0, rows);
}
function grow(chains) {
    const nodes = new Map();
    const roots = [];
    for (const chain of chains) {
        let level = roots;
        for (const drvPath of chain) {
            const known = nodes.get(drvPath);
            const node = known ?? { drvPath, below: [] };
            if (!known)
                level.push(node);
            nodes.set(drvPath, node);
            level = node.below;
        }
    }
    return roots;
}
/** Without what merely leads from one to the next. */
function joints({ drvPath, below }) {
    const skip = (first) => {
        let node = first;
        while (node.below.length === 1 && node.below[0])
            node = node.below[0];
        return node;
    };
    return { drvPath, below: below.map((node) => joints(skip(node))) };
}
function draw({ drvPath, below }, { ordered, lead, indent }) {
    const branches = ordered(below).flatMap((node, i) => {
        const [turn, rest] = i === below.length - 1 ? ['└─ ', '   '] : ['├─ ', '│  '];
        return draw(node, { ordered, lead: `${indent}${turn}`, indent: `${indent}${rest}` });
    });
    return [{ lead, drvPath }, ...branches];
}

;// CONCATENATED MODULE: ./src/features/build/outline.js


function outline(plan) {
    const graph = planGraph(plan);
    const ids = new Map(plan.targets.map(({ id, drvPath }) => [drvPath, id]));
    const waiting = new Map([...graph.keys()].map((drvPath) => [drvPath, []]));
    for (const [drvPath, needs] of graph)
        for (const need of needs)
            waiting.get(need)?.push(drvPath);
    const above = parents(graph, waiting);
    const counted = new Map(); // asked for with each picture
    const positions = new Map([...above.keys()].map((drvPath, i) => [drvPath, i]));
    return {
        nameOf: (drvPath) => ids.get(drvPath) ?? (0,derivation_files/* derivationName */.J)(drvPath),
        chainTo: (drvPath) => {
            const chain = [];
            for (let at = drvPath; at !== undefined; at = above.get(at))
                chain.push(at);
            return chain.reverse();
        },
        position: (drvPath) => positions.get(drvPath) ?? positions.size,
        waitingFor: (drvPaths) => {
            const key = drvPaths.join(' ');
            const known = counted.get(key) ?? countAbove(drvPaths, waiting);
            counted.set(key, known);
            return known;
        },
    };
}
/** As far as is counted: more are as good as all. */
const mostWaiting = 10_000;
function countAbove(drvPaths, waiting) {
    const first = new Set(drvPaths);
    const all = new Set(first);
    for (const drvPath of all) {
        if (all.size > mostWaiting)
            return mostWaiting;
        for (const waits of waiting.get(drvPath) ?? [])
            all.add(waits);
    }
    return all.size - first.size;
}
function parents(needs, waiting) {
    const roots = [...needs.keys()].filter((drvPath) => waiting.get(drvPath)?.length === 0);
    const above = new Map(roots.map((root) => [root, undefined]));
    for (const drvPath of above.keys()) {
        for (const need of needs.get(drvPath) ?? [])
            if (!above.has(need))
                above.set(need, drvPath);
    }
    return above;
}

;// CONCATENATED MODULE: ./src/features/build/live-view.js






/** More rows than these hide too much of what was said before; fetches are mostly counted. */
const most = { rows: 20, fetches: 3, names: 60 };
/** What a person sees while it is built: a tree of what runs and what waits for it, fetches, and the sum of all. */
function liveView(plan) {
    let known;
    return (progress, { columns, rows }, now) => {
        known ??= outline(plan);
        const room = Math.max(0, Math.min(most.rows, Math.floor((rows * 2) / 3)) - 1);
        const fetches = [...progress.copies.values()].slice(0, Math.min(most.fetches, Math.floor(room / 2)));
        const running = underWay(progress);
        const rest = { rows: room - fetches.length, columns };
        const cells = [
            ...buildRows(running, known, progress, { ...rest, now }),
            ...fetches.map((copy) => fetchRow(copy, now)),
        ];
        const sum = totals(progress, { planned: plan.derivations.length, outline: known, now });
        return [...align(cells, columns), (0,lib_columns/* shortenColumns */.BS)(sum, columns)];
    };
}
function buildRows(running, { chainTo, nameOf, position, waitingFor }, { resolved }, { rows, columns, now }) {
    if (rows <= 0)
        return [];
    const builds = new Map(running.map((build) => [resolved.get(build.drvPath) ?? build.drvPath, build]));
    const tree = fitTree([...builds.keys()].map(chainTo), { rows, columns, position });
    return tree.map(({ lead, drvPath }) => {
        const build = builds.get(drvPath);
        const name = `${lead}${nameOf(drvPath)}`;
        if (!build)
            return [name, '', '', ''];
        const waiting = waitingFor([drvPath]);
        return [
            name,
            stateOf(build),
            elapsed(now - build.start),
            waiting > 0 ? `${waiting}${waiting < mostWaiting ? '' : '+'} wait` : '',
        ];
    });
}
function stateOf({ phases, machine }) {
    const where = machine === '' ? '' : ` on ${machine.replace(/^[a-z+-]+:\/\//, '')}`;
    return (0,lib_columns/* shortenColumns */.BS)(`${phases.at(-1)?.name ?? 'building'}${where}`, most.names / 2);
}
function fetchRow({ path, start, done, expected }, now) {
    const size = expected > 0 ? ` ${(0,lib_text/* bytes */.ee)(done)} of ${(0,lib_text/* bytes */.ee)(expected)}` : '';
    return [(0,derivation_files/* derivationName */.J)(path), `fetching${size}`, elapsed(now - start), ''];
}
/** Columns just as wide as they must be; names give way first. */
function align(rows, columns) {
    const widths = [1, 2, 3].map((i) => Math.max(0, ...rows.map((row) => (row[i] ?? '').length)));
    const others = widths.reduce((sum, width) => sum + width + 2, 0);
    const room = Math.min(most.names, Math.max(8, columns - others));
    const cells = rows.map(([name, ...rest]) => [(0,lib_columns/* shortenColumns */.BS)(name, room), ...rest]);
    return (0,lib_text/* table */.tp)(cells, { right: [2, 3] }).map((line) => (0,lib_columns/* shortenColumns */.BS)(line, columns));
}
/** Whole seconds, so that not every line changes ten times in a second. */
const elapsed = (seconds) => seconds < 10 ? `${Math.floor(seconds)} s` : (0,lib_text/* duration */.p0)(Math.floor(seconds));
function totals(progress, { planned, outline, now }) {
    const running = underWay(progress).length;
    const counters = [...progress.counters.values()];
    const done = counters.reduce((sum, counter) => sum + counter.done, 0);
    const failed = progress.failed.size;
    const total = Math.max(planned, done + failed + running);
    const lost = failed > 0
        ? outline.waitingFor([...progress.failed].map((drvPath) => progress.resolved.get(drvPath) ?? drvPath))
        : 0;
    const waiting = Math.max(0, total - done - failed - running - lost);
    const fetched = fetching(progress);
    const parts = [
        [running, `${running} building`],
        [done, `${done} of ${total} built`],
        [failed, `${failed} failed`],
        [lost, `${lost} lost with ${failed === 1 ? 'it' : 'them'}`],
        [waiting, `${waiting} waiting`],
        [progress.copies.size, `fetching ${(0,lib_text/* count */.U9)(progress.copies.size, 'path')}`],
        [fetched.expected - fetched.done, `${(0,lib_text/* bytes */.ee)(fetched.done)} of ${(0,lib_text/* bytes */.ee)(fetched.expected)}`],
    ];
    const busy = running + progress.copies.size + progress.transfers.size > 0 ? [] : ['waiting for Nix'];
    return [elapsed(now), ...busy, ...parts.filter(([n]) => n > 0).map(([, words]) => words)].join(' · ');
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./src/features/build/retries.js





/** Seconds before the first and before the second further try. */
const usualPauses = [5, 15];
/** The targets that fell by nothing but what passes: a network, a cache that broke off, a daemon that was killed. */
function worthAnotherTry(fallen, { failures, transient }, progress) {
    const inGeneral = generalErrors(progress).some((error) => diagnose(error)?.transient);
    const passes = ({ drvPath }) => drvPath !== undefined && transient.has(drvPath);
    return fallen.filter(({ id }) => {
        const own = failures.filter(({ targets }) => targets.includes(id));
        return own.length === 0 ? inGeneral : own.every(passes);
    });
}
/** What has been said of failures that pass is no news after the next try. */
function forgetTransient(progress) {
    for (const text of progress.errors) {
        if (diagnose((0,failure/* readError */.l)(text))?.transient)
            progress.errors.delete(text);
    }
}
/** Waits, and says for what; ends early when the signal fires. */
async function pause(log, { seconds, attempt, of, signal, }) {
    const what = of.length === 1 ? of[0]?.id : `${of.length} targets`;
    log.warning(`${what} failed by something that may pass: trying again in ${(0,lib_text/* duration */.p0)(seconds)} (${attempt})`);
    await (0,external_node_timers_promises_.setTimeout)(seconds * 1000, undefined, { signal }).catch(() => { }); // the signal: whoever waits looks at it anyway
}

// EXTERNAL MODULE: ./src/lib/addresses.js
var addresses = __webpack_require__(25465);
;// CONCATENATED MODULE: ./src/features/build/silent-substituters.js


/**
 * The substituters that are left where one ended the whole run, as Nix lets those by SSH do; undefined where none did.
 * `asked` are those that the run was told to ask, if it was told at all.
 */
async function answeringSubstituters(nix, log, progress, asked) {
    const said = [...progress.errors].filter((text) => (0,nix_substituters/* unreachable */.HB)(text).size > 0);
    if (said.length === 0)
        return undefined;
    const all = asked ?? (await (0,nix_substituters/* configuredSubstituters */.Cj)(nix).catch(() => []));
    const names = said.flatMap((text) => [...(0,nix_substituters/* unreachable */.HB)(text).keys()]);
    const silent = all.filter((one) => names.some((name) => (0,nix_substituters/* isAt */.ii)(one, name)));
    if (silent.length === 0)
        return undefined;
    for (const text of said)
        progress.errors.delete(text); // it explains nothing of what comes now
    for (const one of silent) {
        const shown = (0,addresses/* shownAddress */.Uk)(one);
        log.warning(`substituter ${shown} does not answer: going on without it`);
    }
    return all.filter((one) => !silent.includes(one));
}

;// CONCATENATED MODULE: ./src/nix/lost-machine.js


const said = /^cannot build on '(?<store>[^'\n]+)': (?:error:\s*)?(?<what>[\s\S]*)$/;
const withoutReason = /^failed to start SSH connection to '[^']*'$/;
/** Reads Nix's word on a machine that it gives up; `before` is the message before it, which often has the reason of `ssh`. */
function readLostMachine(text, before) {
    const { store, what = '' } = said.exec(text)?.groups ?? {};
    if (store === undefined)
        return undefined;
    const machine = (0,addresses/* shownAddress */.Uk)(store); // parameters may name keys and folders
    const reason = what.trim().replace(/^failed to start SSH connection to '[^']*': /, '');
    const isSaidBefore = withoutReason.test(reason) && before !== '' && !/^(warning|error):/.test(before);
    return { machine: (0,lib_text/* oneLine */.TN)(machine, 100), why: (0,lib_text/* oneLine */.TN)(isSaidBefore ? before : reason, 200) };
}

;// CONCATENATED MODULE: ./src/features/build/tell.js




/** A log can claim anything, and as often as it likes. */
const mostMachines = 20;
/**
 * What is worth a line at once, each once in all tries of a build: a build begins (where nothing is redrawn), one
 * fails, a substituter or a machine is away.
 */
function teller(log, progress) {
    const warned = new Set();
    const lost = new Set();
    let before = '';
    const tellOfMachine = (text) => {
        const found = readLostMachine(text, before);
        if (!found || lost.has(found.machine) || lost.size >= mostMachines)
            return;
        lost.add(found.machine);
        log.warning(`machine ${found.machine} cannot be used (${found.why}): others, or this one, build instead`);
    };
    return (event, isNewError) => {
        if (event.type === 'build' && !log.live)
            log.info(`building ${(0,derivation_files/* derivationName */.J)(event.drvPath)}`);
        if (event.type !== 'message')
            return;
        const { kind, drvPath = '', message } = (0,failure/* readError */.l)(event.text);
        if (isNewError && kind === 'own' && progress.builds.has(drvPath)) {
            log.info(`${(0,derivation_files/* derivationName */.J)(drvPath)} failed: ${message}`);
        }
        const known = event.text.startsWith('warning:') ? diagnose({ message: event.text }) : undefined;
        if (known && !warned.has(known.name))
            log.warning(message);
        if (known)
            warned.add(known.name);
        tellOfMachine(event.text);
        if (event.level === 0)
            before = event.text;
    };
}

;// CONCATENATED MODULE: ./src/features/build/rounds.js
var rounds_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var rounds_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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












/** Builds what is not there yet; which outputs are valid before and afterwards says what came of it. */
async function buildTargets(nix, log, plan, { clock, signal, heartbeat, deadline: limit, builders, pauses = usualPauses }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const targets = plan.targets.filter(({ status }) => status !== 'not-here' && status !== 'skipped');
        const progress = newProgress();
        const view = liveView(plan);
        const refused = [];
        const present = () => presentTargets(nix, targets).catch((error) => {
            refused.push(lastWords(error));
            return new Map();
        });
        const deadline = rounds_addDisposableResource(env_1, openDeadline(signal, limit, () => log.warning('the time of this build is over: what runs is stopped, what is done is kept')), false);
        const { over } = deadline;
        const before = await present();
        const wanted = targets.filter(({ id }) => !before.has(id));
        let found = {
            present: before,
            failures: [],
            failed: new Set(),
        };
        const expected = plan.derivations.length;
        const tell = teller(log, progress);
        const watch = { log, progress, clock, view, tell, expected, heartbeat, builders, signal: over };
        let substituters;
        let retries = 0;
        // Before 2.30 Nix ends the whole run at a derivation that it cannot build at all, whatever `--keep-going` says:
        // the targets that this does not touch get another run.
        for (let todo = wanted; todo.length > 0 && !over.aborted;) {
            await runBuild(nix, todo, { ...watch, substituters });
            const now = await present();
            const fallen = wanted.filter(({ id }) => !now.has(id));
            const answering = await answeringSubstituters(nix, log, progress, substituters);
            if (answering !== undefined && fallen.length > 0) {
                substituters = answering;
                todo = fallen;
                continue;
            }
            const findings = await findFailures(nix, plan, fallen, progress, { interrupted: over.aborted });
            const learned = findings.failures.length > found.failures.length;
            found = { present: now, ...findings };
            todo = learned ? unexplained(fallen, findings.failures) : [];
            const seconds = pauses[retries];
            const again = worthAnotherTry(fallen, findings, progress);
            if (todo.length > 0 || again.length === 0 || seconds === undefined || over.aborted)
                continue;
            retries += 1;
            await pause(log, { seconds, attempt: `${retries} of ${pauses.length}`, of: again, signal: over });
            forgetTransient(progress);
            todo = again;
        }
        const interrupted = over.aborted;
        const left = unexplained(wanted.filter(({ id }) => !found.present.has(id)), found.failures);
        const unfinished = interrupted ? await stoppedBuilds(nix, progress) : new Set();
        const others = deadline.isLate
            ? deadlineFailure(left, limit ?? 0, { progress, unfinished })
            : interrupted
                ? []
                : generalFailure(left, [...generalErrors(progress), ...refused]);
        return { ...found, before, failures: [...found.failures, ...others], unfinished, progress, interrupted };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        rounds_disposeResources(env_1);
    }
}
/** Those that were begun and have no outputs; where Nix is gone, any of them may be. */
async function stoppedBuilds(nix, { builds, resolved }) {
    const asked = [...builds.keys()].map((drvPath) => resolved.get(drvPath) ?? drvPath);
    return lacking(nix, asked).catch(() => new Set(asked));
}
function unexplained(fallen, failures) {
    const blamed = new Set(failures.flatMap(({ targets }) => targets));
    return fallen.filter(({ id }) => !blamed.has(id));
}
function lastWords(error) {
    if (error instanceof errors/* CommandError */.Qd)
        return (0,failure/* readError */.l)(error.message.replace(/^.*?error:/, ''));
    return (0,failure/* readError */.l)(error instanceof Error ? error.message : String(error));
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./src/features/build/saved-logs.js
var saved_logs_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var saved_logs_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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










/** How many logs are kept as files, and how much of each (bytes). */
const mostLogs = 50;
const longestLog = 64 * 1024 * 1024;
/** How much of the end of a saved log is read again (bytes). */
const longestEnd = 64 * 1024;
/** Writes the whole logs of failed derivations to `logs/`, as far as Nix has them, and reads from them what it quoted too short. */
async function saveLogs(nix, out, failures) {
    const saved = [];
    for (const failure of failures) {
        const wanted = failure.drvPath !== undefined && saved.length < mostLogs;
        // A full disk must not hide what filled it: the last lines are in the document anyway.
        const logFile = wanted ? await save(nix, out, failure.drvPath ?? '').catch(() => undefined) : undefined;
        const end = logFile === undefined ? [] : await lastLines((0,external_node_path_.join)(out, logFile)).catch(() => []);
        const derivation = await new derivation_files/* DerivationFiles */.h().read(failure.drvPath ?? '');
        const completed = completeLog(failure, end, derivation !== undefined && (0,nix_derivation/* hasFixedOutput */.I_)(derivation));
        saved.push(logFile === undefined ? completed : { ...completed, logFile });
    }
    return saved;
}
/** What a failure gains by the end of its whole log: the lines that were cut, and a class where the quoted ones told none. */
function completeLog(failure, end, fixedOutput) {
    const isLonger = Math.min(end.length, keep.tail) > failure.log.length;
    const completed = isLonger ? { ...failure, log: end.slice(-keep.tail) } : failure;
    if (end.length === 0 || failure.class !== 'build-failed')
        return completed;
    const known = diagnose({ ...failure, log: end, fixedOutput });
    return known ? { ...completed, class: known.class, hint: known.hint } : completed;
}
async function save(nix, out, drvPath) {
    const logFile = `logs/${(0,external_node_path_.basename)(drvPath, '.drv')}.log`;
    const file = (0,external_node_path_.join)(out, logFile);
    const running = nix.start(['log', '--offline', drvPath]);
    running.stderr.resume();
    let size = 0;
    const cut = new external_node_stream_.Transform({
        transform(chunk, _, done) {
            const rest = chunk.subarray(0, Math.max(0, longestLog - size));
            size += chunk.length;
            done(null, rest);
        },
    });
    await (0,external_node_stream_promises_.pipeline)(running.stdout, cut, (0,external_node_fs_.createWriteStream)(file));
    await running.exit;
    if (size > 0)
        return logFile;
    await (0,promises_.rm)(file, { force: true });
    return undefined;
}
/** The lines at the end of a saved log; of a line that is longer than all that is read, its end. */
async function lastLines(file) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const handle = saved_logs_addDisposableResource(env_1, await (0,promises_.open)(file), true);
        const { size } = await handle.stat();
        const from = Math.max(0, size - longestEnd);
        const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(size - from), position: from });
        const lines = buffer.toString('utf8', 0, bytesRead).split('\n');
        if (lines.at(-1) === '')
            lines.pop();
        if (from > 0 && lines.length > 1)
            lines.shift(); // it begins in the middle
        return lines
            .filter((line) => !line.startsWith('@nix '))
            .map((line) => (0,lib_text/* plain */.pj)(line.slice(0, keep.lineLength)));
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = saved_logs_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}

;// CONCATENATED MODULE: ./src/features/build/target-results.js


/** What became of each target, before anybody has looked into its outputs. */
function targetResults(facts) {
    const graph = planGraph(facts.plan);
    return facts.plan.targets.map((target) => {
        const { id, names, host, kind, system, drvPath, outputs } = target;
        const [outcome, reason] = judge(target, facts);
        return {
            id,
            names,
            ...(host === undefined ? {} : { host }),
            kind,
            system,
            drvPath,
            outcome,
            ...(reason === undefined ? {} : { reason }),
            outputs: { ...outputs, ...facts.present.get(id) },
            seconds: ownSeconds(target, graph, facts),
            images: [],
        };
    });
}
function judge(target, facts) {
    const { id, status, reason, drvPath } = target;
    if (status === 'not-here' || status === 'skipped')
        return [status, reason];
    if (facts.before.has(id))
        return ['cached', undefined];
    if (facts.present.has(id)) {
        const built = status === 'to-build' || buildsOf(facts.progress).has(drvPath);
        return [built ? 'built' : 'fetched', undefined];
    }
    const failure = facts.failures.find(({ targets }) => targets.includes(id));
    const isLate = failure?.drvPath === undefined && failure?.class === 'time-out';
    if (facts.interrupted && (failure === undefined || isLate)) {
        return ['cancelled', failure?.message ?? 'the build was stopped before it was done'];
    }
    if (failure)
        return ['failed', `${failure.name}: ${failure.message}`];
    return ['failed', 'its outputs are not there after the build'];
}
/** The builds by the derivation that the plan knows. */
function buildsOf({ builds, resolved }) {
    return new Map([...builds].map(([drvPath, build]) => [resolved.get(drvPath) ?? drvPath, build]));
}
function ownSeconds({ drvPath }, graph, { progress, now }) {
    const builds = buildsOf(progress);
    const own = [...below(graph, drvPath).keys()].flatMap((needed) => builds.get(needed) ?? []);
    if (own.length === 0)
        return 0;
    const start = own.reduce((first, build) => Math.min(first, build.start), Number.POSITIVE_INFINITY);
    return own.reduce((last, build) => Math.max(last, build.stop ?? now), 0) - start;
}
/** What became of each derivation that was built in this run. */
function derivationResults({ progress, failed, unfinished }) {
    return [...buildsOf(progress)].map(([drvPath, { machine, start, stop, phases }]) => ({
        drvPath,
        name: (0,derivation_files/* derivationName */.J)(drvPath),
        machine: machine === '' ? 'local' : machine,
        start,
        ...(stop === undefined ? {} : { stop }),
        phases,
        outcome: failed.has(drvPath)
            ? 'failed'
            : stop === undefined || unfinished.has(drvPath)
                ? 'cancelled'
                : 'built',
    }));
}

;// CONCATENATED MODULE: ./src/features/build/build.js








/** Builds the targets of a plan and writes `result-SHARD.json`; a target that fails does not stop the others. */
async function buildPlan(nix, log, plan, options) {
    await prepareFolders(options.out);
    const created = new Date().toISOString();
    const began = performance.now();
    const clock = () => Math.round(performance.now() - began) / 1000;
    const built = await buildTargets(nix, log, plan, { ...options, clock });
    const document = (targets, failures) => ({
        document: 'result',
        version: 1,
        shard: options.shard,
        created,
        ...(options.planDigest === undefined ? {} : { plan: options.planDigest }),
        machine: { system: nix.at.system, cores: options.cores, nix: nix.at.version },
        seconds: clock(),
        interrupted: built.interrupted,
        targets,
        derivations: derivationResults(built),
        failures,
    });
    const write = (result) => (0,files/* writeDocument */.ft)('result', (0,external_node_path_.join)(options.out, `result-${options.shard}.json`), result);
    const judge = (failures) => targetResults({ ...built, plan, failures, now: clock() });
    // Whoever stopped us may not wait for the rest (GitHub: 7.5 s until the next signal).
    if (options.signal.aborted)
        await write(document(judge(built.failures), built.failures));
    const failures = await saveLogs(nix, options.out, built.failures);
    const looked = await inspectOutputs(nix, log, plan, judge(failures), options);
    const result = document(looked.targets, [...failures, ...looked.failures]);
    await write(result);
    tellFailures(log, result);
    return result;
}
/** GitHub shows ten annotations of a step, and the other parts want some too. */
const mostErrors = 5;
function tellFailures(log, { failures, seconds }) {
    for (const [i, { name, message, hint, log: lines, targets }] of failures.entries()) {
        const say = i < mostErrors ? log.error : log.info;
        const advice = hint === undefined ? '' : `; ${hint}`;
        say.call(log, `${name}: ${message}${advice} (takes down ${targets.join(', ')})`);
        for (const line of lines)
            log.info(`  ${line}`);
    }
    if (failures.length > 0)
        log.info(`${(0,lib_text/* count */.U9)(failures.length, 'failure')} in ${(0,lib_text/* duration */.p0)(seconds)}`);
}

// EXTERNAL MODULE: ./src/host/inputs.js
var inputs = __webpack_require__(91711);
// EXTERNAL MODULE: ./src/system/machine.js
var machine = __webpack_require__(39198);
// EXTERNAL MODULE: ./src/actions/action.js
var action = __webpack_require__(53507);
;// CONCATENATED MODULE: ./src/system/job-start.js

/** The parts of a second in which Linux tells times of processes to programs, on every architecture. */
const ticks = 100;
/** Reads `/proc/PID/stat`. */
function readProcess(stat) {
    const end = stat.lastIndexOf(')'); // a name may hold spaces and brackets
    const name = stat.slice(stat.indexOf('(') + 1, end);
    const fields = stat.slice(end + 2).split(' ');
    const [parent, started] = [Number(fields[1]), Number(fields[19]) / ticks];
    return end < 0 || Number.isNaN(started) ? undefined : { name, parent, started };
}
/** Of the processes above us, nearest first, the one that GitHub's runner starts anew for each job. */
function jobProcess(above) {
    // In a container of the job the runner is not to be seen; it keeps one alive with `tail -f /dev/null`.
    const [last] = above.slice(-1);
    return (above.find(({ name }) => name === 'Runner.Worker') ??
        (last?.parent === 0 && last.name === 'tail' ? last : undefined));
}
/** How long the job runs that we are a step of: since GitHub's runner began it, else since we ourselves began (seconds). */
async function jobSeconds() {
    const ours = await processOf('self');
    const job = ours && jobProcess(await processesAbove(ours));
    const earlier = ours && job ? ours.started - job.started : 0;
    return process.uptime() + Math.max(0, earlier);
}
async function processesAbove({ parent }) {
    const above = [];
    const first = await processOf('1');
    for (let id = parent; id > 1;) {
        const next = await processOf(String(id));
        if (!next)
            break;
        above.push(next);
        id = next.parent;
    }
    return first ? [...above, first] : above;
}
async function processOf(id) {
    return readProcess(await (0,promises_.readFile)(`/proc/${id}/stat`, 'utf8').catch(() => ''));
}

;// CONCATENATED MODULE: ./src/actions/deadline.js


/** Minutes of a job that builds leave to what follows them: boots, report, uploads. */
const kept = 15;
/** Seconds after its start at which a job stops its builds; a short one keeps half of its time. */
function lastMoment(jobMinutes) {
    return (jobMinutes - Math.min(kept, jobMinutes / 2)) * 60;
}
/** Seconds that builds may take from now on; on GitHub there is always a limit, on a terminal only one that is asked for. */
async function secondsLeft({ deadline, jobMinutes }, host) {
    if (deadline !== undefined)
        return Math.max(0, deadline - process.uptime());
    if (host.kind !== 'github' || jobMinutes === undefined)
        return undefined;
    const left = Math.max(0, lastMoment(jobMinutes) - (await jobSeconds()));
    const limit = (0,lib_text/* count */.U9)(jobMinutes, 'minute');
    host.log.info(`builds may take ${(0,lib_text/* duration */.p0)(left)} from now on: the limit of this job is ${limit} (job-minutes)`);
    return left;
}

// EXTERNAL MODULE: ./src/actions/names-output.js
var names_output = __webpack_require__(68275);
// EXTERNAL MODULE: ./src/actions/slices.js
var slices = __webpack_require__(94654);
// EXTERNAL MODULE: ./src/actions/surroundings.js
var surroundings = __webpack_require__(72790);
;// CONCATENATED MODULE: ./src/actions/build.js











async function build(plan, out, nix, host, values = {}, { shard = 'local', plan: digest } = {}) {
    const buildable = plan.targets.filter(({ status }) => status === 'to-build' || status === 'substitutable');
    const deadline = await secondsLeft(values, host);
    return host.log.group(`Building ${(0,lib_text/* count */.U9)(buildable.length, 'target')} of ${plan.targets.length}`, () => buildPlan(nix, host.log, plan, {
        out,
        signal: host.signal,
        shard,
        planDigest: digest,
        cores: (0,machine/* cores */.x1)(),
        heartbeat: 30,
        deadline,
        builders: values.builders,
    }));
}
/* harmony default export */ const actions_build = ((0,action/* action */.X)({
    describe: 'Builds the targets of a plan with one nix build, and writes result-local.json.',
    example: 'flakeship build --plan flakeship-out/plan.json',
    needsNix: true,
    outputs: {
        result: 'path of the result document',
        failed: 'names of the targets that failed as a JSON array',
    },
}, {
    plan: (0,inputs/* text */.Qq)('plan.json of evaluate', 'flakeship-out/plan.json', { placeholder: 'FILE', positional: true }),
    ...slices/* buildInputs */._9,
    ...slices/* outBesideInput */.Jv,
}, {
    async main(values, host) {
        const plan = await (0,files/* readDocument */.u0)('plan', values.plan);
        const out = await (0,surroundings/* outFolder */.N)(values.out ?? (0,external_node_path_.dirname)(values.plan));
        const result = await build(plan, out, await (0,surroundings/* nixOf */.L)(host), host, values);
        const failed = result.targets.filter(({ outcome }) => outcome === 'failed');
        const stopped = result.targets.filter(({ outcome }) => outcome === 'cancelled');
        const well = result.targets.length - failed.length - stopped.length;
        const file = (0,external_node_path_.join)(out, 'result-local.json');
        return {
            ok: failed.length === 0 && !result.interrupted,
            outputs: {
                result: file,
                failed: (0,names_output/* namesOutput */.y)(failed.map(({ id }) => id), host, { output: 'failed', file }),
            },
            summary: [
                `${(0,lib_text/* count */.U9)(well, 'target')} well, ${failed.length} failed${stopped.length > 0 ? `, ${stopped.length} stopped` : ''}: ${file}`,
            ],
            json: result,
        };
    },
}));


/***/ }),

/***/ 37247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TQ: () => (/* binding */ closureOf),
/* harmony export */   cG: () => (/* binding */ closuresOf)
/* harmony export */ });
/* unused harmony export listClosure */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70458);
/* harmony import */ var _documents_common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98395);
/* harmony import */ var _nix_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77208);



/** The closure of each path; undefined where the path is not valid in this store. */
async function closureOf(nix, paths) {
    const possible = paths.filter((path) => valibot__WEBPACK_IMPORTED_MODULE_2__.is(_documents_common_js__WEBPACK_IMPORTED_MODULE_0__/* .storePath */ .TJ, path));
    const valid = await (0,_nix_store_js__WEBPACK_IMPORTED_MODULE_1__/* .pathInfo */ .WR)(nix, possible);
    const closures = await closuresOf(nix, paths.map((path) => (valid.has(path) ? [path] : [])));
    return closures.map((closure) => (closure.paths.length > 0 ? closure : undefined));
}
/** The closure of each group of valid paths, all with one question to Nix. */
async function closuresOf(nix, groups) {
    const infos = await (0,_nix_store_js__WEBPACK_IMPORTED_MODULE_1__/* .pathInfo */ .WR)(nix, [...new Set(groups.flat())], { recursive: true });
    return groups.map((roots) => listClosure(infos, roots));
}
function listClosure(infos, roots) {
    const reached = new Set(roots);
    for (const path of reached)
        for (const reference of infos.get(path)?.references ?? [])
            reached.add(reference);
    const paths = [...reached].map((path) => ({ path, bytes: infos.get(path)?.narSize ?? 0 }));
    paths.sort((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1));
    return { bytes: paths.reduce((sum, { bytes }) => sum + bytes, 0), paths };
}


/***/ }),

/***/ 6558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BS: () => (/* binding */ shortenColumns),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   Pk: () => (/* binding */ fitColumns)
/* harmony export */ });
/** Code points that take one column everywhere: Latin and its neighbours, punctuation, arrows, mathematics, boxes. */
const narrow = [
    [0x20, 0x10ff],
    [0x2000, 0x22ff],
    [0x2500, 0x25ff],
];
const widthOf = (point) => (narrow.some(([from, to]) => point >= from && point <= to) ? 1 : 2);
/** How many columns of a terminal a line takes, at most: what some terminals draw wide counts as wide. */
function columnsOf(line) {
    if (/^[\x20-\x7e]*$/.test(line))
        return line.length;
    let sum = 0;
    for (const letter of line)
        sum += widthOf(letter.codePointAt(0) ?? 0);
    return sum;
}
/** The beginning of a line that takes no more than so many columns. */
function fitColumns(line, most) {
    if (columnsOf(line) <= most)
        return line;
    let [sum, end] = [0, 0];
    for (const letter of line) {
        sum += widthOf(letter.codePointAt(0) ?? 0);
        if (sum > most)
            break;
        end += letter.length;
    }
    return line.slice(0, end);
}
/** The same, with a sign where something was left out. */
function shortenColumns(line, most) {
    return columnsOf(line) <= most ? line : `${fitColumns(line, Math.max(0, most - 1))}…`;
}


/***/ }),

/***/ 77310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ fileName),
/* harmony export */   j: () => (/* binding */ fileNames)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const longest = 120; // characters
/** A file name for a text from outside, safe whatever it holds: a plain text stays as it is, any other gets a mark. */
const fileName = (text) => nameFor(text, 0);
/** The same for each of several texts; no two share one. */
function fileNames(texts) {
    const taken = new Set();
    return texts.map((text) => {
        let name = fileName(text);
        for (let n = 1; taken.has(name); n += 1)
            name = nameFor(text, n);
        taken.add(name);
        return name;
    });
}
function nameFor(text, n) {
    const safe = text
        .replace(/[^A-Za-z0-9._+-]/g, '_')
        .replace(/^[.-]|^$/, '_')
        .slice(0, longest);
    if (safe === text && n === 0)
        return safe;
    return `${safe}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${n} ${text}`).digest('hex').slice(0, 10)}`;
}


/***/ }),

/***/ 77208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WR: () => (/* binding */ pathInfo),
/* harmony export */   n1: () => (/* binding */ keepByLink),
/* harmony export */   pr: () => (/* binding */ resolveOutputs)
/* harmony export */ });
/* unused harmony export parsePathInfo */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70458);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);
/* harmony import */ var _gather_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5426);




const info = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    narSize: valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    narHash: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    references: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()), []),
});
const entry = valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([info, valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ valid: valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(false) })]));
/** A list before 2.19 and in Lix, a map since, base names in version 2 (research: evaluation §4.4). */
const pathInfos = valibot__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .intersect */ .y$5([valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ path: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }), valibot__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([info, valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ valid: valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(false) })])])),
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ version: valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), storeDir: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), info: valibot__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), entry) }),
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), entry),
]);
/** `--json` alone will become an error where the others are known. */
const formats = [['--json-format', '1'], [], ['--json-format', '2']];
/** What is in this store of these paths; those that are not valid are not in the answer. Asks no substituter. */
async function pathInfo(nix, paths, options = {}) {
    if (paths.length === 0)
        return new Map(); // Nix would take the flake of the working directory
    const command = ['path-info', '--offline', '--stdin', ...(options.recursive ? ['-r'] : []), '--json'];
    let output = await ask(nix, [...command, ...(formats[0] ?? [])], paths);
    for (const format of formats.slice(1)) {
        if (output.code === 0 || !/json-format|JSON format/i.test(output.stderr))
            break;
        output = await ask(nix, [...command, ...format], paths);
    }
    if (output.code !== 0)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CommandError */ .Qd(['nix', ...command], output);
    return parsePathInfo(output.stdout);
}
function parsePathInfo(json) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_3__/* .parse */ .qgA(pathInfos, JSON.parse(json));
    const known = new Map();
    const add = (path, value, within = '') => {
        if (!value || !('narSize' in value))
            return;
        known.set(within + path, {
            narSize: value.narSize,
            ...(value.narHash === undefined ? {} : { narHash: value.narHash }),
            references: value.references.map((to) => within + to),
        });
    };
    if (Array.isArray(parsed))
        for (const one of parsed)
            add(one.path, one);
    else if (isVersioned(parsed)) {
        for (const [name, value] of Object.entries(parsed.info))
            add(name, value, `${parsed.storeDir}/`);
    }
    else
        for (const [path, value] of Object.entries(parsed))
            add(path, value);
    return known;
}
function isVersioned(parsed) {
    return 'storeDir' in parsed && typeof parsed.storeDir === 'string';
}
const dryRun = valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ drvPath: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), outputs: valibot__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP())) }),
]));
/** Where the outputs are whose path is known only after the build (floating content-addressed); by derivation. */
async function resolveOutputs(nix, installables) {
    if (installables.length === 0)
        return new Map();
    const command = ['build', '--offline', '--dry-run', '--no-link', '--json', '--stdin'];
    const output = await ask(nix, command, installables);
    if (output.code !== 0)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CommandError */ .Qd(['nix', ...command], output);
    const known = new Map();
    for (const one of valibot__WEBPACK_IMPORTED_MODULE_3__/* .parse */ .qgA(dryRun, JSON.parse(output.stdout))) {
        if (typeof one !== 'string')
            known.set(one.drvPath, { ...known.get(one.drvPath), ...one.outputs });
    }
    return known;
}
/** Makes `link` point to a valid store path and keeps that from garbage collection as long as the link is there. */
async function keepByLink(nix, path, link) {
    const command = ['build', '--offline', path, '--out-link', link];
    const output = await ask(nix, command, [], { cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(link) });
    if (output.code !== 0)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CommandError */ .Qd(['nix', ...command], output);
}
/**
 * A question to Nix in a session of its own: a Ctrl-C of the terminal must not end what we
 * need to know in order to write down how far we came.
 */
async function ask(nix, args, lines, options = {}) {
    const running = nix.start(args, { ...options, input: lines.map((line) => `${line}\n`).join('') });
    return (0,_gather_js__WEBPACK_IMPORTED_MODULE_2__/* .gather */ .k)(running, new AbortController().signal);
}


/***/ }),

/***/ 48630:
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
