export const id = 80;
export const ids = [80];
export const modules = {

/***/ 80:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nY: () => (/* binding */ cleanUp),
  fU: () => (/* binding */ prepareFor),
  WU: () => (/* binding */ show)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/system/environment.js
var environment = __webpack_require__(4114);
// EXTERNAL MODULE: ./src/system/files.js
var files = __webpack_require__(8292);
// EXTERNAL MODULE: ./src/system/kvm.js
var kvm = __webpack_require__(8455);
// EXTERNAL MODULE: ./src/system/qemu-tools.js
var qemu_tools = __webpack_require__(3345);
// EXTERNAL MODULE: ./src/system/user.js
var system_user = __webpack_require__(5136);
;// CONCATENATED MODULE: ./src/features/setup/kvm-step.js
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






/** Says before a long build whether guests will be quick; the boots find out again, for the QEMU that they use. */
const kvm_step_kvm = {
    name: 'KVM',
    after: ['QEMU'],
    when: ({ kvm }, { boots, kvm: wanted }) => {
        if (wanted === 'off' || !(boots.vm || boots.iso))
            return undefined;
        const there = kvm ? `/dev/kvm with mode ${kvm.mode.toString(8).padStart(4, '0')}` : 'no /dev/kvm';
        return {
            have: there,
            need: 'guests run with it if it works',
            ...(kvm ? { do: 'try a guest of one sector' } : {}),
        };
    },
    async run({ env, log }) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { qemu } = await (0,qemu_tools/* findQemu */.i)(env);
            if (qemu === undefined)
                return undefined;
            const folder = __addDisposableResource(env_1, await (0,files/* temporaryFolder */.yy)('/tmp', 'fs-kvm-'), true);
            await (0,promises_.chmod)(folder.path, 0o755);
            const user = await (0,system_user/* guestUser */.Cw)(env);
            const { name, reason } = await (0,kvm/* probeKvm */.P)({
                qemu,
                folder: folder.path,
                env: (0,environment/* guestEnvironment */.ao)(folder.path),
                ...(user ? { user } : {}),
            });
            log.info(name === 'kvm' ? reason : `${reason}; guests will be emulated`);
            return undefined;
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
    },
};

// EXTERNAL MODULE: ./src/features/setup/private-inputs.js + 1 modules
var private_inputs = __webpack_require__(1783);
// EXTERNAL MODULE: ./src/lib/errors.js
var errors = __webpack_require__(1730);
// EXTERNAL MODULE: ./src/system/exec.js
var system_exec = __webpack_require__(2522);
// EXTERNAL MODULE: ./src/system/privilege.js
var privilege = __webpack_require__(3856);
;// CONCATENATED MODULE: ./src/features/setup/qemu-packages.js



/** What boots of ISOs take, as Debian and Ubuntu call it. */
const qemu_packages_packages = ['qemu-system-x86', 'ovmf'];
const byHand = `install QEMU and its UEFI firmware (Debian and Ubuntu: apt-get install ${qemu_packages_packages.join(' ')})`;
/** QEMU for ISOs: VMs bring their own. */
const qemu = {
    name: 'QEMU',
    after: [],
    when: (have, { boots }) => {
        if (!boots.iso)
            return undefined;
        const finding = {
            have: have.qemu ? (have.firmware ? 'QEMU and UEFI firmware' : 'QEMU without UEFI firmware') : 'none',
            need: 'both, to boot ISOs',
        };
        if (have.qemu && have.firmware)
            return finding;
        return have.apt && have.privilege !== 'none'
            ? { ...finding, do: `apt-get install ${qemu_packages_packages.join(' ')}` }
            : { ...finding, do: `nothing here can: ${byHand}` };
    },
    async run({ exec, env, log, signal, have }) {
        if (!have.apt || have.privilege === 'none') {
            log.warning(`ISOs cannot be booted on this machine: ${byHand}`);
            return undefined;
        }
        const root = await (0,privilege/* elevated */.l)(exec, env, 'installing QEMU');
        await install(root, env, signal);
        return { qemu: true, firmware: true };
    },
};
/** The index of a fresh runner is too old now and then, and none at all in a container: it is renewed only then. */
async function install(root, env, signal) {
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
    const download = () => apt('install', '--download-only', ...qemu_packages_packages);
    try {
        await download().catch(async () => {
            signal.throwIfAborted();
            await apt('update');
            await download();
        });
        signal.throwIfAborted(); // nothing is installed so far
        await apt('install', ...qemu_packages_packages);
    }
    catch (cause) {
        if (!(cause instanceof errors/* CommandError */.Qd))
            throw cause;
        const why = /^E: (.*)$/m.exec(cause.stderr)?.[1] ?? cause.message;
        throw new errors/* MachineError */.Ml(`QEMU could not be installed: ${why}; ${byHand}, or boot with boot: vm`, { cause });
    }
}

// EXTERNAL MODULE: ./src/features/setup/find-nix.js
var find_nix = __webpack_require__(2846);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./src/features/setup/install.js
var setup_install = __webpack_require__(3992);
// EXTERNAL MODULE: ./src/features/setup/nix-conf.js
var nix_conf = __webpack_require__(3983);
// EXTERNAL MODULE: ./src/features/setup/tarball.js
var tarball = __webpack_require__(989);
;// CONCATENATED MODULE: ./src/features/setup/system-nix.js
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










const socket = '/nix/var/nix/daemon-socket/socket';
const group = 'nixbld';
const builders = 32;
/** Installs a release into `/nix` and starts its daemon as root with the sandbox on: the same on every machine. */
async function installSystemNix({ exec, env, log }, options) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const start = performance.now();
        const root = await (0,privilege/* elevated */.l)(exec, env);
        const foreign = await (0,promises_.readdir)('/nix').catch(() => []);
        if (foreign.length > 0) {
            throw new errors/* MachineError */.Ml('/nix is there already but holds no Nix that works; remove it, or repair that installation');
        }
        const scratch = system_nix_addDisposableResource(env_1, await (0,files/* temporaryFolder */.yy)((0,external_node_os_.tmpdir)()), true);
        log.info(`fetching ${options.source.from}`);
        const unpacked = await (0,tarball/* unpackRelease */.O)(exec, env, options.source, scratch.path);
        await (0,system_exec/* run */.e)(root, 'sh', ['-euc', place, 'place', unpacked], { env });
        const nix = await (0,setup_install/* nixAmong */.Ce)('/nix', await (0,promises_.readdir)('/nix/store'));
        const conf = (0,nix_conf/* nixConf */.C)({
            buildUsersGroup: group,
            ...((await (0,files/* exists */.t2)(`${nix}/libexec/sh`)) ? { sandboxShell: `${nix}/libexec/sh` } : {}),
            ...(options.extra === undefined ? {} : { extra: options.extra }),
        });
        await (0,system_exec/* run */.e)(root, 'sh', ['-euc', users, 'users', group, String(builders)], { env });
        await (0,system_exec/* run */.e)(root, 'sh', ['-euc', 'mkdir -p /etc/nix && cat >/etc/nix/nix.conf'], { env, input: conf });
        await (0,system_exec/* run */.e)(root, 'sh', ['-euc', '"$1" --load-db <"$2/.reginfo"', 'load', `${nix}/bin/nix-store`, unpacked], {
            env,
        });
        const { stdout } = await (0,system_exec/* run */.e)(root, 'sh', ['-euc', daemon, 'daemon', nix], { env });
        await untilReady();
        return { bin: `${nix}/bin`, daemon: Number(stdout.trim()), seconds: (performance.now() - start) / 1000 };
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
/** Stops the daemon that we started; the store stays for later steps' posts and for a look. */
async function removeSystemNix({ exec, env, log }, daemon) {
    const root = await (0,privilege/* elevated */.l)(exec, env);
    const { code } = await root('kill', ['-TERM', String(daemon)], { env });
    log.info(code === 0 ? 'stopped the Nix daemon' : 'the Nix daemon had ended already');
}
const place = `
mkdir -p /nix/store /nix/var/nix
chmod 1775 /nix/store
mv "$1"/store/* /nix/store/
chown -R 0:0 /nix/store
chmod -R a-w /nix/store/*
`;
const users = `
getent group "$1" >/dev/null || groupadd --system "$1"
for n in $(seq 1 "$2"); do
  id "$1$n" >/dev/null 2>&1 || useradd --system --no-create-home --home-dir /var/empty --shell /sbin/nologin --gid "$1" --groups "$1" "$1$n"
done
chgrp "$1" /nix/store
`;
// setsid: the daemon outlives this step; GitHub ends it with the job, and our post step before that
const daemon = `
mkdir -p /nix/var/log
setsid "$1/bin/nix-daemon" --daemon </dev/null >/nix/var/log/nix-daemon.log 2>&1 &
echo $!
`;
async function untilReady() {
    for (let tries = 0; tries < 100; tries++) {
        if ((await (0,promises_.stat)(socket).catch(() => undefined))?.isSocket())
            return;
        await (0,external_node_timers_promises_.setTimeout)(50);
    }
    throw new errors/* MachineError */.Ml('the Nix daemon did not start within 5 s; /nix/var/log/nix-daemon.log says why');
}

;// CONCATENATED MODULE: ./src/features/setup/system-nix-step.js


/** A Nix that works: the one that is there, else a release of our own with a daemon. */
const systemNix = {
    name: 'nix',
    after: [],
    when: ({ nix }, { nixVersion }) => ({
        have: nix ? `${nix.implementation} ${nix.version} at ${nix.program}` : 'none',
        need: 'Nix 2.26 or newer',
        ...(nix ? {} : { do: `install Nix ${nixVersion} into /nix, with the sandbox on, and start its daemon` }),
    }),
    async run({ exec, env, log, host, given }, keep) {
        const installed = await installSystemNix({ exec, env, log }, {
            source: given.release(),
            ...(given.settings.length === 0 ? {} : { extra: given.settings.join('\n') }),
        });
        keep(String(installed.daemon));
        host.exportPath(installed.bin);
        const found = await (0,find_nix/* findNix */.rv)(exec, { ...env, PATH: `${installed.bin}:${env.PATH}` });
        if (!found)
            throw new Error(`Nix was installed, but ${installed.bin} holds none`);
        return { nix: found };
    },
    undo: (daemon, at) => removeSystemNix(at, Number(daemon)),
};

;// CONCATENATED MODULE: ./src/features/setup/every-step.js




/** All that a machine can lack, in the order of the table; one that comes after another stands below it. */
const everyStep = [systemNix, private_inputs/* privateInputs */.hE, qemu, kvm_step_kvm];

// EXTERNAL MODULE: ./src/system/machine.js
var machine = __webpack_require__(9198);
;// CONCATENATED MODULE: ./src/features/setup/facts.js








/** Looks at this machine and changes nothing. */
async function facts(exec, env, { environment }) {
    const [nix, how, tools, apt, kvm, emulates, freeBytes, credentials] = await Promise.all([
        (0,find_nix/* findNix */.rv)(exec, env),
        (0,privilege/* privilege */.E)(exec, env),
        (0,qemu_tools/* findQemu */.i)(env),
        (0,files/* exists */.t2)('/usr/bin/apt-get', promises_.constants.X_OK),
        kvmDevice(),
        emulated('/proc/sys/fs/binfmt_misc'),
        free(),
        (0,private_inputs/* markThere */.YQ)(environment),
    ]);
    return {
        system: (0,machine/* nixSystem */.D)(process.arch, process.platform),
        ...(nix ? { nix } : {}),
        privilege: how,
        apt,
        qemu: tools.qemu !== undefined,
        firmware: tools.firmware !== undefined,
        ...(kvm ? { kvm } : {}),
        emulates,
        freeBytes,
        memory: limitedMemory(),
        cores: (0,machine/* cores */.x)(),
        ...(credentials === undefined ? {} : { credentials }),
    };
}
async function kvmDevice() {
    const found = await (0,promises_.stat)('/dev/kvm').catch(() => undefined);
    return found?.isCharacterDevice() ? { mode: found.mode & 0o777, gid: found.gid } : undefined;
}
/** Systems whose programs go to an emulator by an entry `qemu-CPU` that is switched on. */
async function emulated(folder) {
    const names = (await (0,promises_.readdir)(folder).catch(() => [])).filter((name) => name.startsWith('qemu-'));
    const texts = await Promise.all(names.map((name) => (0,promises_.readFile)(`${folder}/${name}`, 'utf8').catch(() => '')));
    return names
        .filter((_, i) => texts[i]?.startsWith('enabled'))
        .map((name) => `${name.slice('qemu-'.length)}-linux`);
}
async function free() {
    const found = (await (0,promises_.statfs)('/nix').catch(() => undefined)) ?? (await (0,promises_.statfs)('/'));
    return found.bavail * found.bsize;
}
function limitedMemory() {
    const limit = process.constrainedMemory();
    return limit > 0 ? Math.min(limit, (0,external_node_os_.totalmem)()) : (0,external_node_os_.totalmem)();
}

;// CONCATENATED MODULE: ./src/features/setup/needs.js
/** The needs of a job from what a person wishes and what is known of its work. */
function needOf(wishes, work) {
    const { emulate, room, boot, bootMemory, bootCpus, credentials } = wishes;
    const planned = work.plan === undefined ? undefined : plannedNeed(work.plan, work.shard);
    const bytes = room ?? planned?.bytes;
    const kinds = bootable(work);
    const [wantsVm, wantsIso] = [boot === 'vm' || boot === 'all', boot === 'iso' || boot === 'all'];
    return {
        systems: [...new Set([...emulate, ...(planned?.systems ?? [])])],
        features: planned?.features ?? [],
        ...(bytes === undefined ? {} : { bytes }),
        ...(bootMemory === undefined ? {} : { memory: bootMemory }),
        ...(bootCpus === undefined ? {} : { cores: bootCpus }),
        // before anything is known only what was named: `all` is what there will be
        boots: kinds
            ? { vm: wantsVm && kinds.vm, iso: wantsIso && kinds.iso }
            : { vm: boot === 'vm', iso: boot === 'iso' },
        kvm: wishes.kvm,
        uidRange: wishes.uidRange,
        nixVersion: wishes.nixVersion,
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
        };
    if (!plan)
        return undefined;
    const ids = plan.shards?.find((one) => one.id === shard)?.targets;
    const targets = plan.targets.filter(({ id, status }) => (ids?.includes(id) ?? true) && status !== 'skipped' && status !== 'not-here');
    return {
        vm: targets.some(({ kind }) => kind === 'vm' || kind === 'vm-with-boot-loader'),
        iso: targets.some(({ kind, system }) => kind === 'iso' && isPc(system)),
    };
}
const isPc = (system) => /^(x86_64|i686)-/.test(system);

// EXTERNAL MODULE: ./src/lib/text.js
var lib_text = __webpack_require__(9470);
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
        await undo([...kept].reverse(), at);
        for (const step of kept.keys())
            host.keep(keyOf(step), '');
        throw at.signal.aborted ? at.signal.reason : failed.signal.reason;
    }
    return { have, rows };
}
/** At the end of the job: undoes what the steps have kept, last first; what was not done leaves nothing to undo. */
async function undoAll(steps, at, kept) {
    const done = steps.map((step) => [step, kept(keyOf(step))]);
    await undo(done.filter(([, what]) => what !== '').reverse(), at);
}
async function undo(done, at) {
    for (const [step, what] of done) {
        await step.undo?.(what, at).catch((error) => {
            at.log.warning(`${step.name} was not undone: ${(0,lib_text/* oneLine */.TN)(error.message)}`);
        });
    }
}
function refuseIfAny(rows) {
    const refused = rows.flatMap(({ refuse }) => (refuse === undefined ? [] : [refuse]));
    if (refused.length > 0)
        throw new errors/* MachineError */.Ml(refused.join('; '));
}

// EXTERNAL MODULE: ./src/actions/setup-inputs.js
var setup_inputs = __webpack_require__(8068);
;// CONCATENATED MODULE: ./src/actions/prepare.js








/**
 * Makes this machine ready for what is known of the work, and does nothing where it is: called once before the
 * evaluation, and again with the plan, when that says more. What it does is undone by `cleanUp` in the post step.
 */
async function prepareFor(values, host, work = {}) {
    const credentials = (0,setup_inputs/* credentialsOf */.YN)(values);
    const at = await lookFor(values, host, { work, credentials });
    const title = work.plan || work.result ? 'Preparing this machine for the plan' : 'Preparing this machine';
    return host.log.group(title, async () => (await prepare(everyStep, at, host)).have);
}
/** What would be done, as lines, and what is to be done by name. */
async function show(values, host, work) {
    const { have, need } = await lookFor(values, host, { work, credentials: undefined });
    const rows = compare(everyStep, have, need);
    return {
        have,
        lines: rowLines(rows),
        due: rows.filter((row) => row.do !== undefined).map(({ step }) => step.name),
    };
}
/** Undoes what this job's setup did; does nothing where it did nothing. */
function cleanUp(host) {
    return undoAll(everyStep, { exec: system_exec/* exec */.m, env: (0,environment/* toolEnvironment */.uQ)(host.environment), log: host.log }, host.kept);
}
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
            release: () => (0,setup_inputs/* releaseOf */.l7)(values),
            settings: (0,setup_inputs/* settingsOf */.f5)(values),
            temporary: host.environment.RUNNER_TEMP || host.environment.TMPDIR || (0,external_node_os_.tmpdir)(),
            ...(credentials === undefined ? {} : { credentials }),
        },
    };
}


/***/ }),

/***/ 8068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ setupInputs),
/* harmony export */   JO: () => (/* binding */ onGithubOnly),
/* harmony export */   YN: () => (/* binding */ credentialsOf),
/* harmony export */   f5: () => (/* binding */ settingsOf),
/* harmony export */   l7: () => (/* binding */ releaseOf),
/* harmony export */   p9: () => (/* binding */ wishesOf)
/* harmony export */ });
/* harmony import */ var _features_setup_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5936);
/* harmony import */ var _features_setup_releases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8869);
/* harmony import */ var _host_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1711);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1730);
/* harmony import */ var _system_machine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9198);
/* harmony import */ var _slices_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4654);






const setupInputs = {
    nixVersion: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('release of Nix that is installed where there is none', _features_setup_releases_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultRelease */ .f4, {
        placeholder: 'VERSION',
    }),
    nixTarball: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('URL or path of a release tarball to install instead; needs nix-sha256', {
        placeholder: 'URL',
    }),
    nixSha256: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('SHA-256 of that tarball in hex', { placeholder: 'HEX' }),
    nixConf: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('further lines for nix.conf'),
    substituters: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)('binary caches that Nix asks beside its own', { placeholder: 'URL' }),
    trustedPublicKeys: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)('keys of those caches: NAME:KEY', { placeholder: 'KEY' }),
    sandboxPaths: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)('paths of the machine that builds may see: PATH, or INSIDE=OUTSIDE', {
        placeholder: 'PATH',
    }),
    emulate: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)('systems to build by emulation beside those that the plan implies: aarch64-linux', {
        placeholder: 'SYSTEM',
    }),
    kvm: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('whether KVM is used for guests and builds where it works', ['auto', 'off'], 'auto'),
    uidRange: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)('give builds that want it a range of user ids, for tests in containers'),
    accessTokens: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)('secrets for private inputs, one HOST=TOKEN a line (also HOST=USER:PASSWORD); only the fetchers of Nix get them, only for these hosts, until the job ends', { secret: true, only: 'github' }),
    sshKey: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('private SSH key for private inputs, kept in an agent of its own until the job ends', {
        secret: true,
        only: 'github',
    }),
    sshKnownHosts: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)('lines of known_hosts: the key is for these hosts, and no other is reached; left out: github.com', { only: 'github' }),
    room: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)('bytes that must be free on the disk; left out: what the plan needs', undefined),
    boot: _slices_js__WEBPACK_IMPORTED_MODULE_5__/* .bootInputs */ .W0.boot,
};
/** The same inputs for a part that prepares nothing on a terminal. */
function onGithubOnly(inputs) {
    const entries = Object.entries(inputs).map(([key, input]) => [key, { ...input, only: 'github' }]);
    return Object.fromEntries(entries);
}
function credentialsOf(values) {
    const { accessTokens, sshKey, sshKnownHosts } = values;
    if (accessTokens.length === 0 && sshKey === undefined)
        return undefined;
    return {
        tokens: (0,_features_setup_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTokens */ .oY)(accessTokens),
        ...(sshKey === undefined ? {} : { ssh: (0,_features_setup_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSsh */ .Mc)(sshKey, sshKnownHosts) }),
    };
}
function wishesOf(values, credentials) {
    const { emulate, room, boot, bootMemory, bootCpus, kvm, uidRange, nixVersion, nixTarball } = values;
    return {
        emulate,
        boot,
        kvm,
        uidRange,
        nixVersion: nixTarball === undefined ? nixVersion : `from ${nixTarball}`,
        ...(room === undefined ? {} : { room }),
        ...(bootMemory === undefined ? {} : { bootMemory: bootMemory * 1024 ** 2 }),
        ...(bootCpus === undefined ? {} : { bootCpus }),
        ...(credentials === undefined ? {} : { credentials: (0,_features_setup_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .summaryOf */ .YG)(credentials) }),
    };
}
function releaseOf({ nixVersion, nixTarball, nixSha256 }) {
    if (nixTarball) {
        if (nixSha256)
            return { from: nixTarball, sha256: nixSha256 };
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('nix-tarball needs nix-sha256: nothing is installed unchecked');
    }
    const known = (0,_features_setup_releases_js__WEBPACK_IMPORTED_MODULE_1__/* .release */ ._r)(nixVersion, (0,_system_machine_js__WEBPACK_IMPORTED_MODULE_4__/* .nixSystem */ .D)(process.arch, process.platform));
    if (known)
        return { from: known.url, sha256: known.sha256 };
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`no hash is known for Nix ${nixVersion} on this system; known are ${_features_setup_releases_js__WEBPACK_IMPORTED_MODULE_1__/* .knownReleases */ .o2.join(', ')}, or give nix-tarball and nix-sha256`);
}
/** What the inputs say of nix.conf; the person's own lines come last, so that they win. */
function settingsOf(values) {
    const { substituters, trustedPublicKeys, sandboxPaths, uidRange, nixConf } = values;
    const lists = [
        ['extra-substituters', substituters],
        ['extra-trusted-public-keys', trustedPublicKeys],
        ['extra-sandbox-paths', sandboxPaths],
        ['extra-experimental-features', uidRange ? ['auto-allocate-uids', 'cgroups'] : []],
        ['extra-system-features', uidRange ? ['uid-range'] : []],
        ['auto-allocate-uids', uidRange ? ['true'] : []],
    ];
    const lines = lists.flatMap(([name, words]) => (words.length === 0 ? [] : [`${name} = ${words.join(' ')}`]));
    return [...lines, ...(nixConf === undefined ? [] : [nixConf])];
}


/***/ }),

/***/ 3992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ nixAmong),
/* harmony export */   XI: () => (/* binding */ moveStorePaths),
/* harmony export */   kz: () => (/* binding */ register)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1730);
/* harmony import */ var _system_exec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2522);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8292);





/**
 * Moves the store paths of an unpacked release below `nix` (the folder that is, or becomes, `/nix`): each by one
 * rename on the same file system, so that a path is there whole or not at all. Gives the store path of Nix itself.
 */
async function moveStorePaths(release, nix) {
    const from = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(release, 'store');
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(from).catch((cause) => {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MachineError */ .Ml('this is no Nix release: it has no store folder', { cause });
    });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(nix, 'store'), { recursive: true });
    for (const name of names) {
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(nix, 'store', name);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, name), target).catch(async (cause) => {
            if (cause.code !== 'ENOTEMPTY' && cause.code !== 'EEXIST')
                throw cause;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, name), { recursive: true });
        });
    }
    return nixAmong(nix, names);
}
/** The store path of Nix itself among names in the store below `nix`. */
async function nixAmong(nix, names) {
    for (const name of names.filter((name) => /^[0-9a-z]{32}-(nix|lix)-\d[\w.]*$/.test(name))) {
        if (await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__/* .exists */ .t2)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(nix, 'store', name, 'bin/nix')))
            return `/nix/store/${name}`;
    }
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MachineError */ .Ml('this is no Nix release: no store path in it holds bin/nix');
}
/** Makes the moved paths valid in the database; runs where the folder is seen as `/nix`. */
async function register(exec, env, release, nixPath) {
    const registration = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(release, '.reginfo'), 'utf8');
    await (0,_system_exec_js__WEBPACK_IMPORTED_MODULE_3__/* .run */ .e)(exec, `${nixPath}/bin/nix-store`, ['--load-db'], { env, input: registration });
}


/***/ }),

/***/ 3983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ nixConf)
/* harmony export */ });
/** Minimal and safe (research: platform S13): the sandbox on without a way around it, nothing trusted beyond root. */
function nixConf(settings) {
    const lines = [
        ['experimental-features', 'nix-command flakes'],
        ['sandbox', 'true'],
        ['sandbox-fallback', 'false'],
        ['accept-flake-config', 'false'],
        ['flake-registry', ''],
        ['build-users-group', settings.buildUsersGroup],
        ['require-drop-supplementary-groups', settings.buildUsersGroup === '' ? 'false' : 'true'],
        settings.sandboxShell === undefined ? undefined : ['sandbox-paths', `/bin/sh=${settings.sandboxShell}`],
        settings.substituters === undefined ? undefined : ['substituters', settings.substituters.join(' ')],
        settings.trustedPublicKeys === undefined
            ? undefined
            : ['trusted-public-keys', settings.trustedPublicKeys.join(' ')],
    ];
    const own = lines
        .filter((line) => line !== undefined)
        .map(([name, value]) => `${name} = ${value}`.trimEnd());
    return `${['# written by Flakeship', ...own, ...(settings.extra ? [settings.extra.trimEnd()] : [])].join('\n')}\n`;
}


/***/ }),

/***/ 8869:
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
    },
    '2.35.1': {
        'x86_64-linux': 'c3fe29778acaa93b5095ee66e36f11ec7c6a284c40970a24cc83ac4f04809db3',
        'aarch64-linux': '79b739996f1751573b4d2b56e4ae607855184c711f2cc1274fa0952a13d4bfc9',
    },
    '2.35.2': {
        'x86_64-linux': '0c3960a9792331a22081c3c7a5d8465db9b17c50b3acdf18587fa4c6f2cb1158',
        'aarch64-linux': '4d0302a2910f5eec1c33b8deef634f04899a75737e7001ec49908d003ae5efda',
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

/***/ 989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ unpackRelease)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6466);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1730);
/* harmony import */ var _system_exec_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2522);








/** Seconds without a byte after which a download is given up. */
const stall = 30;
/**
 * Streams a release tarball through its hash into a file and unpacks it only when the hash is right, so that
 * nothing of a wrong one is ever used. Gives the folder that holds `.reginfo` and `store`; the caller removes `folder`.
 */
async function unpackRelease(exec, env, source, folder) {
    if (!/^[0-9a-f]{64}$/.test(source.sha256))
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo('the SHA-256 of a Nix tarball must be 64 hex digits');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(folder, { recursive: true });
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'release.tar');
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const seen = new node_stream__WEBPACK_IMPORTED_MODULE_4__.Transform({
        transform(chunk, _encoding, done) {
            hash.update(chunk);
            done(null, chunk);
        },
    });
    const quiet = new AbortController();
    let timer = setTimeout(() => quiet.abort(), stall * 1000);
    seen.on('data', () => {
        clearTimeout(timer);
        timer = setTimeout(() => quiet.abort(), stall * 1000);
    });
    try {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_5__.pipeline)(await open(source.from, quiet.signal), seen, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(file));
    }
    catch (cause) {
        throw cannotRead(source.from, cause);
    }
    finally {
        clearTimeout(timer);
    }
    const got = hash.digest('hex');
    if (got !== source.sha256) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .MachineError */ .Ml(`${source.from} is not the expected Nix tarball: its SHA-256 is ${got}, not ${source.sha256}; nothing of it was used`);
    }
    const unpacked = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'unpacked');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(unpacked);
    await (0,_system_exec_js__WEBPACK_IMPORTED_MODULE_7__/* .run */ .e)(exec, 'tar', ['--extract', '--file', file, '--directory', unpacked, '--no-same-owner', '--delay-directory-restore'], { env }).catch((cause) => {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .MachineError */ .Ml(`${source.from} cannot be unpacked; is the disk full, or xz-utils missing?`, {
            cause,
        });
    });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(file);
    const [top, ...others] = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(unpacked);
    if (!top || others.length > 0)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .MachineError */ .Ml(`${source.from} is no Nix release: one folder was expected in it`);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(unpacked, top);
}
async function open(from, signal) {
    if (!/^https?:\/\//.test(from))
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(from);
    const response = await fetch(from, { signal });
    if (!response.ok || !response.body)
        throw new Error(`the server said ${response.status} ${response.statusText}`);
    return node_stream__WEBPACK_IMPORTED_MODULE_4__.Readable.fromWeb(response.body);
}
function cannotRead(from, cause) {
    const code = cause.code;
    if (code === 'ENOSPC')
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .MachineError */ .Ml('the disk is full while fetching Nix; free some space and try again', { cause });
    const why = code === 'ENOENT'
        ? 'there is no such file'
        : cause.name === 'AbortError'
            ? `nothing came for ${stall} s`
            : cause.message;
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .MachineError */ .Ml(`cannot fetch Nix from ${from}: ${why}`, { cause });
}


/***/ })

};
