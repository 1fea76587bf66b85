export const id = 680;
export const ids = [680];
export const modules = {

/***/ 680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bootTargets: () => (/* binding */ bootTargets)
});

// EXTERNAL MODULE: ../../node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(48630);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./src/system/capacity.js

/** What guests may have together: 80 % of the memory that is available to us, and all our CPUs. */
function capacity() {
    const limit = process.constrainedMemory(); // of our control group; 0 or huge where there is none
    const available = limit > 0 ? Math.min((0,external_node_os_.freemem)(), process.availableMemory()) : (0,external_node_os_.freemem)();
    return { memoryMiB: Math.floor((available * 0.8) / 1024 ** 2), cpus: (0,external_node_os_.availableParallelism)() };
}

// EXTERNAL MODULE: ./src/system/environment.js
var environment = __webpack_require__(84114);
// EXTERNAL MODULE: ./src/lib/errors.js
var errors = __webpack_require__(1730);
// EXTERNAL MODULE: ./src/system/kvm.js
var kvm = __webpack_require__(58455);
// EXTERNAL MODULE: ./src/system/qemu-tools.js
var qemu_tools = __webpack_require__(63345);
;// CONCATENATED MODULE: ./src/features/boot/accelerators.js




function findAccelerators(log, places, { accelerator, tools, user }) {
    let found;
    const find = async (qemu) => {
        if (accelerator === 'tcg')
            return { name: 'tcg', reason: 'emulation was asked for' };
        const probed = await (0,kvm/* probeKvm */.P_)({
            qemu: tools.qemu ?? qemu,
            folder: places.folder,
            env: (0,environment/* guestEnvironment */.ao)(places.folder),
            ...(user ? { user } : {}),
        });
        if (probed.name === 'kvm')
            return probed;
        if (accelerator === 'kvm')
            throw new errors/* MachineError */.Ml(`${probed.reason}; choose --accelerator auto to boot without it, slowly`);
        log.warning(`${probed.reason}; ${slower}`);
        return probed;
    };
    return {
        async of(qemu) {
            const guests = (0,qemu_tools/* foreignGuests */.R)(qemu, process.arch);
            if (guests)
                return { name: 'tcg', reason: `KVM runs no ${guests} guests on this machine` };
            found ??= find(qemu);
            return found;
        },
        giveUpKvm() {
            if (accelerator !== 'auto')
                return false;
            if (found !== givenUp)
                log.warning(`${stopped}; ${slower}`);
            found = givenUp;
            return true;
        },
    };
}
const stopped = 'KVM does not work here: it stopped a guest with an internal error';
const givenUp = Promise.resolve({ name: 'tcg', reason: stopped });
const slower = 'guests are emulated (TCG), which is slower, and get more time';

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/documents/files.js
var files = __webpack_require__(70231);
// EXTERNAL MODULE: ./src/lib/text.js
var lib_text = __webpack_require__(79470);
;// CONCATENATED MODULE: ./src/features/boot/deadline.js

/** Seconds that a guest gets where nobody says otherwise: emulation is slower; `none` is a script without QEMU. */
const patience = { kvm: 180, tcg: 900, none: 180 };
const cancelled = {
    verdict: 'undecided',
    by: 'cancelled',
    text: 'stopped before it was decided',
};
function openDeadline(signal, timeout) {
    const late = new AbortController();
    let timer;
    let seconds = timeout ?? patience.tcg;
    let began = performance.now();
    return {
        over: AbortSignal.any([signal, late.signal]),
        start(accelerator) {
            seconds = timeout ?? patience[accelerator];
            began = performance.now();
            timer = setTimeout(() => late.abort(), seconds * 1000);
        },
        get passed() {
            return Math.round(performance.now() - began) / 1000;
        },
        get left() {
            return Math.max(0, seconds - this.passed);
        },
        ending(guess, missed) {
            if (signal.aborted)
                return cancelled;
            if (guess?.verdict === 'failed')
                return guess;
            return { verdict: 'undecided', by: 'time-out', text: `${missed} within ${(0,lib_text/* duration */.p0)(seconds)}` };
        },
        [Symbol.dispose]: () => clearTimeout(timer),
    };
}

// EXTERNAL MODULE: ./src/lib/file-names.js
var file_names = __webpack_require__(77310);
;// CONCATENATED MODULE: ./src/features/boot/jobs.js

/** Only what is there can be booted. */
const there = ['built', 'fetched', 'cached'];
/** What we have a machine for. */
const bootables = [
    {
        mode: 'iso',
        formats: ['iso'],
        systems: /^(x86_64|i686)-/,
        place: 'ISOs are booted on a PC',
        firmwares: ['bios', 'uefi'],
    },
    {
        mode: 'sd-image',
        formats: ['img', 'img.zst'],
        kind: 'sd-image',
        systems: /^aarch64-/,
        place: 'cards are booted on an aarch64 board',
        firmwares: ['u-boot'],
    },
];
/** Every boot that a result gives rise to, in the order of its targets; `elsewhere` are images that we have no machine for. */
function findJobs(result, mode) {
    const wants = (kind) => mode === kind || mode === 'all';
    const wanted = bootables.filter((bootable) => wants(bootable.mode));
    const targets = result.targets.filter(({ outcome }) => there.includes(outcome));
    const images = (target) => wanted.flatMap((how) => {
        const image = target.images.find(({ format }) => how.formats.includes(format));
        const here = how.systems.test(target.system);
        const isOne = image && (here || how.kind === undefined || how.kind === target.kind);
        return isOne ? [{ target, how, file: image.file, here }] : [];
    });
    return {
        jobs: targets.flatMap((target) => [
            ...(wants('vm') ? vmJobs(target) : []),
            ...images(target)
                .filter(({ here }) => here)
                .flatMap(({ how, file }) => how.firmwares.map((firmware) => ({ target: target.id, firmware, file }))),
        ]),
        elsewhere: targets
            .flatMap(images)
            .filter(({ here }) => !here)
            .map(({ target, how }) => ({ target, place: how.place })),
    };
}
function vmJobs({ id, runner }) {
    return runner === undefined ? [] : [{ target: id, firmware: 'direct', file: runner }];
}
/** The name of a boot's files. */
const jobName = ({ target, firmware }) => `${(0,file_names/* fileName */.M)(target)}-${firmware}`;

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./src/features/boot/record.js


/** A serial log larger than this is cut: a guest can write for ever (bytes). */
const longest = 16 * 1024 * 1024;
/** The serial log of one boot, written as it comes so that it is there whatever happens. */
class SerialLog {
    #file;
    #left = longest;
    constructor(folder) {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        this.#file = (0,external_node_fs_.openSync)((0,external_node_path_.join)(folder, 'serial.log'), 'wx');
    }
    write(chunk) {
        if (this.#left <= 0)
            return;
        const kept = chunk.subarray(0, this.#left);
        this.#left -= kept.length;
        (0,external_node_fs_.writeSync)(this.#file, kept);
        if (this.#left === 0)
            (0,external_node_fs_.writeSync)(this.#file, '\n[flakeship: the rest was cut]\n');
    }
    [Symbol.dispose]() {
        (0,external_node_fs_.closeSync)(this.#file);
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./src/system/process.js + 1 modules
var system_process = __webpack_require__(68462);
// EXTERNAL MODULE: ./src/system/user.js
var system_user = __webpack_require__(55136);
;// CONCATENATED MODULE: ./src/system/qemu.js
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







/** `sun_path` holds 108 bytes with its end. */
const qemu_longest = 107;
/**
 * We listen and QEMU calls: no byte of the console is lost, we connect to nothing that a guest's
 * script could have put there, and a socket's file is gone as soon as it was used.
 */
async function openWires(folder, ids, user) {
    const serial = await listen((0,external_node_path_.join)(folder, 's'), user);
    const control = await listen((0,external_node_path_.join)(folder, 'q'), user);
    const device = (id, path) => [
        '-chardev',
        `socket,id=${id},path=${path.replaceAll(',', ',,')}`,
    ];
    return {
        args: [...device(ids.serial, serial.path), ...device(ids.control, control.path)],
        serial: serial.caller,
        control: control.caller,
        [Symbol.asyncDispose]: async () => {
            await Promise.all([serial.close(), control.close()]);
        },
    };
}
async function listen(path, user) {
    if (Buffer.byteLength(path) > qemu_longest) {
        throw new errors/* MachineError */.Ml(`the folder for temporary files is too deep for a socket: ${path}; set TMPDIR to a shorter one`);
    }
    const server = (0,external_node_net_.createServer)();
    const open = new Set();
    const caller = new Promise((resolve) => {
        server.once('connection', (socket) => {
            open.add(socket);
            closeServer(server);
            resolve(socket);
        });
    });
    await new Promise((resolve, reject) => server.once('error', reject).listen(path, resolve));
    await (0,external_node_fs_promises_.chmod)(path, 0o600);
    if (user)
        await (0,system_user/* giveFile */.UG)(path, user);
    const close = async () => {
        closeServer(server);
        for (const socket of open)
            socket.destroy();
        await (0,external_node_fs_promises_.rm)(path, { force: true });
    };
    return { path, caller, close };
}
/** Closing a listening socket removes its file; what is connected stays. */
function closeServer(server) {
    if (server.listening)
        server.close();
}
/** The names of the devices that this QEMU has; empty where it does not say. It runs as the guests' user. */
async function knownDevices(qemu, env, user) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const asking = __addDisposableResource(env_1, (0,system_process/* start */.n)(qemu, ['-device', 'help'], { env, grace: 1, ...(user ? { user } : {}) }), true);
        asking.stderr.resume();
        const help = await (0,consumers_.text)(asking.stdout).catch(() => '');
        return new Set([...help.matchAll(/\b(?:name|alias) "([^"]+)"/g)].map(([, name = '']) => name));
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

;// CONCATENATED MODULE: ./src/features/boot/adapt/line.js
/** QEMU's options without a value; every other one takes the next word, whatever that looks like (`qemu -help`). */
const flags = new Set(`h help version nographic curses sdl gtk full-screen no-frame alt-grab ctrl-grab no-quit portrait
   enable-kvm no-kvm no-kvm-irqchip no-kvm-pit enable-hax no-acpi no-hpet no-fd-bootchk win2k-hack rtc-td-hack
   no-reboot no-shutdown daemonize S s snapshot usb mem-prealloc singlestep preconfig only-migratable nodefaults
   no-user-config nodefconfig enable-fips enable-sync-profile perfmap jitdump xen-attach xen-domid-restrict
   semihosting old-param async-teardown localtime`.split(/\s+/));
function parseLine(argv) {
    const options = [];
    for (let at = 0; at < argv.length; at++) {
        const word = argv[at] ?? '';
        if (!word.startsWith('-') || word === '-') {
            options.push({ name: '', value: word });
            continue;
        }
        const name = word.replace(/^--?/, '');
        const value = flags.has(name) ? undefined : argv[++at];
        options.push(value === undefined ? { name } : { name, value });
    }
    return options;
}
function printLine(options) {
    return options.flatMap(({ name, value }) => [
        ...(name === '' ? [] : [`-${name}`]),
        ...(value === undefined ? [] : [value]),
    ]);
}
/** As people read one option back: `-m 8192`. */
function show(option) {
    return printLine([option]).join(' ');
}
/** Splits `a,b=c,d=e,,f`: a doubled comma is a comma of the value, one at the end is nothing. */
function parseProperties(text) {
    const parts = text
        .replaceAll(',,', '\0')
        .split(',')
        .filter((part) => part !== '');
    return parts.map((part) => {
        const whole = part.replaceAll('\0', ',');
        const equals = whole.indexOf('=');
        return equals < 0 ? [whole] : [whole.slice(0, equals), whole.slice(equals + 1)];
    });
}
function printProperties(properties) {
    return properties
        .map(([key, value]) => (value === undefined ? key : `${key}=${value}`).replaceAll(',', ',,'))
        .join(',');
}
function property(properties, key) {
    return properties.findLast(([name]) => name === key)?.[1];
}
/** `-device` and `-netdev` also take JSON; here it becomes the same list of properties. */
function parseDevice(text, driver) {
    if (!text.startsWith('{')) {
        const [[first = '', value] = [], ...rest] = parseProperties(text);
        return value === undefined ? [[first], ...rest] : [[value], ...rest];
    }
    const { [driver]: name, ...rest } = JSON.parse(text);
    const flat = (key, value) => {
        if (Array.isArray(value))
            return value.flatMap((item) => flat(key, item?.str ?? item));
        if (typeof value === 'boolean')
            return [[key, value ? 'on' : 'off']];
        return [[key, String(value)]];
    };
    return [[String(name)], ...Object.entries(rest).flatMap(([key, value]) => flat(key, value))];
}

;// CONCATENATED MODULE: ./src/features/boot/adapt/machine.js
const drop = () => [];

;// CONCATENATED MODULE: ./src/features/boot/adapt/console.js


/** Names of ours on the guest's command line. */
const serialDevice = 'flakeship-serial';
const controlDevice = 'flakeship-control';
/** Character devices that need a terminal or SPICE: the guest keeps the port, nobody is at its end. */
const lost = /^(stdio|pty|vc|gtk|msmouse|spicevmc|spiceport|qemu-vdagent|dbus)$/;
const chardev = (value) => {
    const properties = parseProperties(value);
    if (!lost.test(properties[0]?.[0] ?? ''))
        return undefined;
    return [{ name: 'chardev', value: `null,id=${property(properties, 'id') ?? 'null'}` }];
};
/** The first ISA serial port is the console wherever one is declared as a device. */
function consoleDevice(options) {
    return options.find(({ name, value = '' }) => name === 'device' && parseDevice(value, 'driver')[0]?.[0] === 'isa-serial');
}
/** Our own line to the guest's first serial port, and to QEMU itself. */
const wires = (options, { asked }) => {
    const device = consoleDevice(options);
    const others = asked
        .filter(({ name }) => name === 'serial')
        .slice(1)
        .map(({ value = '' }) => ({
        name: 'serial',
        value: /^(mon:|stdio|pty|vc|chardev:)/.test(value) ? 'null' : value,
    }));
    if (device === undefined)
        return [...options, { name: 'serial', value: `chardev:${serialDevice}` }, ...others];
    const [driver, ...rest] = parseDevice(device.value ?? '', 'driver');
    const ours = printProperties([
        driver ?? ['isa-serial'],
        ...rest.filter(([key]) => key !== 'chardev'),
        ['chardev', serialDevice],
    ]);
    return options.map((option) => (option === device ? { name: 'device', value: ours } : option));
};
const keepsFile = (value) => (/^(stdio|mon:|vc|pty|null|none)/.test(value) ? [] : undefined);
const control = (options) => [
    ...options,
    { name: 'mon', value: `chardev=${controlDevice},mode=control` },
    ...(options.some(({ name }) => name === 'monitor') ? [] : [{ name: 'monitor', value: 'none' }]),
];
/** One boot is one power-on: a reset or a power-off ends QEMU. */
const ending = (options) => [...options, { name: 'no-reboot' }];
/** A kernel that is loaded directly writes where we read. */
const kernelConsole = (options, { machine }) => {
    const direct = options.some(({ name }) => name === 'kernel');
    if (!direct ||
        options.some(({ name, value }) => name === 'append' && /\bconsole=tty(S|AMA)\d/.test(value ?? '')))
        return options;
    const line = options.findLast(({ name }) => name === 'append')?.value;
    return [
        ...options.filter(({ name }) => name !== 'append'),
        { name: 'append', value: `${line ?? ''} console=${machine.serial},115200n8`.trim() },
    ];
};
const consoleChanges = {
    chardev,
    serial: drop,
    monitor: keepsFile,
    qmp: keepsFile,
    'qmp-pretty': keepsFile,
    parallel: keepsFile,
    debugcon: keepsFile,
    nographic: drop,
    daemonize: drop,
    'no-reboot': drop,
    'no-shutdown': drop,
    S: drop,
    s: drop,
    gdb: drop,
};
const consoleFinishes = [wires, control, kernelConsole, ending];

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/system/zstd.js
var zstd_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var zstd_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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






/** Unpacks a compressed file; where there is nothing but zeros the new file has a hole. */
async function unpackZstd(from, to, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        // a named import would keep all of us from starting under an older Node
        if (!("createZstdDecompress" in external_node_zlib_))
            throw new errors/* MachineError */.Ml(`${from} is compressed, and this Node cannot unpack that; use Node 24`);
        const file = zstd_addDisposableResource(env_1, await (0,external_node_fs_promises_.open)(to, 'w', 0o644), true);
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(from), external_node_zlib_.createZstdDecompress(), holes(file), { signal }).catch((cause) => {
            if (cause.code === 'ENOSPC')
                throw new errors/* MachineError */.Ml(`no room for ${from} unpacked; make some, or set TMPDIR to a larger folder`, {
                    cause,
                });
            throw new errors/* UserError */.yo(`${from} cannot be unpacked: ${cause.message}`, { cause });
        });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = zstd_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function holes(file) {
    let end = 0;
    const write = async (chunk) => {
        const at = end;
        end += chunk.length;
        if (isZero(chunk))
            return;
        for (let done = 0; done < chunk.length;)
            done += (await file.write(chunk, done, chunk.length - done, at + done)).bytesWritten;
    };
    return new external_node_stream_.Writable({
        write: (chunk, _encoding, done) => void write(chunk).then(() => done(), done),
        final: (done) => void file.truncate(end).then(() => done(), done),
    });
}
const isZero = (chunk) => chunk.equals(Buffer.alloc(chunk.length));

;// CONCATENATED MODULE: ./src/features/boot/adapt/network.js

/** Back ends that need privileges or a daemon on this machine. */
const privileged = /^(tap|bridge|vde|vhost-user|vhost-vdpa|l2tpv3|af-xdp|netmap|passt|vmnet-.*)$/;
/** Back ends that connect a guest with something outside of it. */
const outside = /^(socket|stream|dgram)$/;
/** Of a back end that becomes `user` only what describes the card is kept. */
const ofTheCard = new Set(['id', 'model', 'mac', 'macaddr', 'netdev', 'name', 'vlan', 'addr']);
/** What opens a way from the guest to this machine. */
const waysOut = new Set(['guestfwd', 'smb', 'smbserver']);
/** The sentence of a forward: QEMU's `hostfwd=` for `2222:22`, on the loopback only. */
function hostForward(forward) {
    const [host, guest] = forward.split(':');
    return `tcp:127.0.0.1:${host}-:${guest}`;
}
/** The host port that leads to a guest's port, where the line forwards one. */
function forwardedPort(options, guestPort) {
    for (const { name, value = '' } of options) {
        if (!['netdev', 'nic', 'net'].includes(name))
            continue;
        for (const [key, forward = ''] of parseDevice(value, 'type')) {
            const [, host, guest] = (key === 'hostfwd' && /^tcp:[^:]*:(\d+)-[^:]*:(\d+)$/.exec(forward)) || [];
            if (Number(guest) === guestPort)
                return Number(host);
        }
    }
    return undefined;
}
/** A guest reaches nothing unless the person opens its network (research: platform S25). */
function network_closed(properties, { machine, say }) {
    if (machine.openNetwork)
        return properties;
    const kept = properties.filter(([key]) => key !== 'restrict' && !waysOut.has(key));
    for (const [key, value] of properties) {
        if (waysOut.has(key))
            say(`${key}=${value}: the guest's network is closed, so it does not reach this machine`);
    }
    return [...kept, ['restrict', 'on']];
}
const network = (option) => (value, draft) => {
    const [[type = ''] = [], ...rest] = parseDevice(value, 'type');
    if (type === 'user')
        return [{ name: option, value: printProperties([['user'], ...network_closed(rest, draft)]) }];
    const open = draft.machine.openNetwork;
    if (!privileged.test(type) && (open || !outside.test(type)))
        return undefined;
    draft.say(`-${option} ${type}: ${privileged.test(type) ? 'an unprivileged guest cannot have it' : 'the network is closed'}, so user networking`);
    const card = rest.filter(([key]) => ofTheCard.has(key));
    return [{ name: option, value: printProperties([['user'], ...network_closed(card, draft)]) }];
};
const isUser = ({ name, value = '' }) => ['netdev', 'nic', 'net'].includes(name) && /^user\b/.test(value);
/** A machine without any word about its network would get a card that leads out. */
const card = (options, draft) => {
    const spoken = options.some(({ name }) => ['netdev', 'nic', 'net', 'nodefaults'].includes(name));
    if (spoken && (draft.machine.forward.length === 0 || options.some(isUser)))
        return options;
    return [...options, { name: 'nic', value: printProperties([['user'], ...network_closed([], draft)]) }];
};
/** The person's forwards, unless the script took them from QEMU_NET_OPTS. */
const forwards = (options, { machine }) => {
    const first = options.find(isUser);
    const missing = machine.forward
        .map(hostForward)
        .filter((forward) => !options.some((o) => isUser(o) && o.value?.includes(forward)));
    if (first === undefined || missing.length === 0)
        return options;
    const value = [first.value, ...missing.map((forward) => `hostfwd=${forward}`)].join(',');
    return options.map((option) => (option === first ? { ...first, value } : option));
};
const networkChanges = { netdev: network('netdev'), nic: network('nic'), net: network('net') };
const networkFinishes = [card, forwards];

;// CONCATENATED MODULE: ./src/features/boot/words.js


/** How much of the last words is kept (characters). */
const kept = 16384;
/** Reads what a process writes from its start on, so that it never waits for us; gives the end of both its streams. */
function lastWords(running) {
    let words = '';
    for (const stream of [running.stdout, running.stderr]) {
        stream.setEncoding('utf8').on('data', (chunk) => {
            words = (words + chunk).slice(-kept);
        });
    }
    return () => words;
}
/** Words of a script without the names of our copies; setpriv's "No such file" is about the interpreter. */
function inOwnNames(words, { own, interpreter, copy, folder }) {
    const name = (0,external_node_path_.basename)(own);
    return words
        .replaceAll(`setpriv: failed to execute ${copy}: No such file or directory`, () => `${name} cannot start: its interpreter ${interpreter} is not there`)
        .replaceAll(copy, () => name)
        .split(`${folder}/`)
        .map((part, place) => (place === 0 ? part : part.replace(/^\d+-/, '')))
        .join('');
}
/** How many lines of a script's last words are shown, and how much of each (characters). */
const [lines, width] = [40, 2000];
/** The last words as lines that can be shown. */
function lastLines(words) {
    return (0,lib_text/* plain */.pj)(words)
        .split('\n')
        .map((line) => line.trimEnd().slice(0, width))
        .filter((line) => line !== '')
        .slice(-lines);
}

;// CONCATENATED MODULE: ./src/features/boot/image-machine.js




/** What an image gets where nobody says otherwise (MiB, processors). */
const usual = { memoryMiB: 1024, cpus: 2 };
/** A path within an option of QEMU's. */
const fileOption = (path) => path.replaceAll(',', ',,');
/** QEMU's arguments that do not depend on what kind of machine it is. */
function sharedArguments(machine) {
    const { forward, openNetwork } = machine;
    const forwards = forward.map((ports) => `,hostfwd=${hostForward(ports)}`).join('');
    const network = forward.length > 0 || openNetwork
        ? // without its ROM, so that no network boot delays the failure (research: boot-verdicts §6)
            [
                '-netdev',
                `user,id=net${openNetwork ? '' : ',restrict=on'}${forwards}`,
                '-device',
                'virtio-net-pci,netdev=net,romfile=',
            ]
        : ['-nic', 'none'];
    return [
        ...['-accel', machine.accelerator],
        ...['-m', String(machine.memoryMiB), '-smp', String(machine.cpus), '-display', 'none', '-no-reboot'],
        ...['-device', 'virtio-rng-pci'],
        ...network,
        ...[
            '-serial',
            `chardev:${serialDevice}`,
            '-mon',
            `chardev=${controlDevice},mode=control`,
            '-monitor',
            'none',
        ],
    ];
}
/** Starts our own QEMU with an image. */
async function startImage(at, options, qemu, argumentsFor) {
    const accelerator = await at.accelerator(qemu);
    const machine = {
        memoryMiB: options.memory ?? Math.min(usual.memoryMiB, at.most.memoryMiB),
        cpus: options.cpus ?? Math.min(usual.cpus, at.most.cpus),
    };
    const { openNetwork, forward } = options;
    const argv = argumentsFor({ accelerator: accelerator.name, ...machine, openNetwork, forward });
    const running = (0,system_process/* start */.n)(qemu, [...at.wires.args, ...argv], {
        cwd: at.place.run,
        env: at.env,
        grace: 2,
        ...(at.user ? { user: at.user } : {}),
    });
    const words = lastWords(running);
    await at.place.group(running.pid);
    const [forwarded] = forward.filter((ports) => ports.endsWith(':22'));
    return {
        running,
        words,
        accelerator,
        machine,
        replaced: [],
        sshPort: forwarded === undefined ? undefined : Number(forwarded.split(':')[0]),
    };
}

;// CONCATENATED MODULE: ./src/features/boot/card.js




/** QEMU's arguments for a card in a board whose boot loader is U-Boot; what the guest writes is forgotten. */
function cardArguments(machine) {
    const board = machine.accelerator === 'kvm'
        ? ['-machine', 'virt,gic-version=host', '-cpu', 'host']
        : ['-machine', 'virt', '-cpu', 'cortex-a72'];
    return [
        ...board,
        ...['-bios', machine.loader, '-device', 'virtio-gpu-pci'],
        ...['-drive', `if=none,id=card,format=raw,snapshot=on,file=${fileOption(machine.image)}`],
        ...['-device', 'virtio-blk-pci,drive=card'],
        ...sharedArguments(machine),
    ];
}
/**
 * Boots the card of an aarch64 board. The board is QEMU's own; its U-Boot is built from the same source as that of real
 * boards and finds on the card what it would find there: extlinux.conf with kernel, initrd and command line.
 */
async function startCard(at, options) {
    const { qemu, loader } = options.tools.board ?? {};
    const missing = [
        ...(qemu === undefined ? ['qemu-system-aarch64 (package qemu-system-arm)'] : []),
        ...(loader === undefined ? ['U-Boot for it (package u-boot-qemu)'] : []),
    ];
    if (qemu === undefined || loader === undefined)
        throw new errors/* MachineError */.Ml(`an SD card needs ${missing.join(' and ')}, and this machine has none: install that, or boot with --boot vm`);
    const image = await plainImage(at);
    return startImage(at, options, qemu, (machine) => cardArguments({ ...machine, image, loader }));
}
/** NixOS compresses its cards unless told otherwise. */
async function plainImage({ job, place, over }) {
    if (!job.file.endsWith('.zst'))
        return job.file;
    const image = (0,external_node_path_.join)(place.control, 'card.img');
    await unpackZstd(job.file, image, over);
    return image;
}

;// CONCATENATED MODULE: ./src/features/boot/iso.js





/** QEMU's arguments for an ISO in the drive of a machine without disk. */
function isoArguments(machine) {
    const { firmware } = machine;
    return [
        ...(firmware.kind === 'bios'
            ? // SeaBIOS writes what it says on the screen to this serial port too, and so do boot loaders through it
                ['-machine', 'pc', '-fw_cfg', `name=etc/sercon-port,file=${fileOption(firmware.serialPort)}`]
            : [
                ...[
                    '-machine',
                    'q35',
                    '-drive',
                    `if=pflash,unit=0,format=raw,readonly=on,file=${fileOption(firmware.code)}`,
                ],
                ...['-drive', `if=pflash,unit=1,format=raw,file=${fileOption(firmware.vars)}`],
            ]),
        ...['-cpu', machine.accelerator === 'kvm' ? 'host' : 'max'],
        ...['-drive', `media=cdrom,format=raw,readonly=on,file=${fileOption(machine.image)}`, '-boot', 'd'],
        ...sharedArguments(machine),
    ];
}
/** Boots an ISO in our own QEMU. */
async function startIso(at, options) {
    const { qemu } = options.tools;
    if (qemu === undefined)
        throw new errors/* MachineError */.Ml('an ISO needs qemu-system-x86_64, and this machine has none: install QEMU, or boot with --boot vm');
    const firmware = at.job.firmware === 'uefi' ? await uefi(at, options) : await bios(at);
    return startImage(at, options, qemu, (machine) => isoArguments({ ...machine, image: at.job.file, firmware }));
}
/** The I/O port of COM1, as SeaBIOS reads numbers: little-endian. */
async function bios({ place }) {
    const serialPort = (0,external_node_path_.join)(place.control, 'sercon-port');
    await (0,external_node_fs_promises_.writeFile)(serialPort, Uint8Array.of(0xf8, 0x03));
    return { kind: 'bios', serialPort };
}
async function uefi({ place, user }, { tools }) {
    if (tools.firmware === undefined)
        throw new errors/* MachineError */.Ml('a UEFI boot needs the OVMF firmware, and this machine has none: install ovmf');
    const vars = (0,external_node_path_.join)(place.control, 'vars.fd');
    await (0,external_node_fs_promises_.copyFile)(tools.firmware.vars, vars);
    await (0,external_node_fs_promises_.chmod)(vars, 0o600);
    if (user)
        await (0,system_user/* giveFile */.UG)(vars, user);
    return { kind: 'uefi', code: tools.firmware.code, vars };
}

;// CONCATENATED MODULE: ./src/features/boot/place.js
var place_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var place_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
 * The kernel sends TERM to this shell when we die, however that happens; it then ends what the guests'
 * scripts left running and removes the folder. Its arguments are the command that removes it, the folder last.
 */
const watchman = `
for folder; do :; done
trap 'for f in "$folder"/*/group; do read -r g < "$f" && kill -s KILL -- "-$g"; done; "$@"; kill $!; exit 0' TERM
while :; do sleep 3600 & wait $!; done`;
async function openPlaces(env, user) {
    // a folder of root's own is closed to the guests' user
    const folder = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)(user ? '/tmp' : (0,external_node_os_.tmpdir)(), 'fs-'));
    await (0,external_node_fs_promises_.chmod)(folder, 0o711);
    const remover = [...(user?.by === 'sudo' ? ['sudo', '-n', '--'] : []), 'rm', '-rf', '--'];
    const watch = (0,system_process/* start */.n)('setpriv', ['--pdeathsig', 'TERM', '--', '/bin/sh', '-c', watchman, 'flakeship-watchman', ...remover, folder], { env, grace: 2 });
    watch.stdout.resume();
    watch.stderr.resume();
    let places = 0;
    return {
        folder,
        user,
        place: () => makePlace((0,external_node_path_.join)(folder, String(places++)), user),
        [Symbol.asyncDispose]: async () => {
            await (0,system_user/* removeGiven */.mT)(folder, user);
            await watch.stop();
        },
    };
}
async function makePlace(folder, user) {
    const [control, run] = [(0,external_node_path_.join)(folder, 'c'), (0,external_node_path_.join)(folder, 'run')];
    await (0,external_node_fs_promises_.mkdir)(folder, { mode: 0o711 });
    await (0,external_node_fs_promises_.mkdir)(control, { mode: 0o755 });
    await (0,external_node_fs_promises_.mkdir)(run, { mode: 0o700 });
    if (user)
        await (0,system_user/* giveFolder */.c5)(run, user);
    return {
        control,
        run,
        group: (pid) => (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(folder, 'group'), `${pid}\n`),
        [Symbol.asyncDispose]: () => (0,system_user/* removeGiven */.mT)(folder, user),
    };
}
/** Reads a file that a guest's user wrote: a plain file of bounded size (bytes), never what a link points to. */
async function readUntrusted(file, limit) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const handle = place_addDisposableResource(env_1, await (0,external_node_fs_promises_.open)(file, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK), true);
        const { size } = await handle.stat().then((stat) => (stat.isFile() ? stat : { size: Infinity }));
        if (size > limit)
            throw new Error(`${file} is not a file that can be kept`);
        return handle.readFile();
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = place_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}

;// CONCATENATED MODULE: ./src/features/boot/screen.js


/** A screen of 4K has less than this as PNG (bytes). */
const largest = 32 * 1024 * 1024;
const signature = Buffer.from('89504e470d0a1a0a', 'hex');
/** A picture of the guest's screen as PNG; undefined where it has none or QEMU cannot say. */
async function photograph(qmp, place) {
    const file = (0,external_node_path_.join)(place.run, 'screen.png');
    try {
        await qmp.execute('screendump', { filename: file, format: 'png' }, 10);
        const picture = await readUntrusted(file, largest);
        return picture.subarray(0, signature.length).equals(signature) ? picture : undefined;
    }
    catch {
        return undefined; // no graphics device, or a QEMU before 7.1: the boot is judged without
    }
}

;// CONCATENATED MODULE: ./src/features/boot/ssh.js




/** Output of a command beyond this is cut (characters). */
const ssh_longest = 100_000;
/** The server may come up after the login prompt: what ssh says until then. */
const notYet = /Connection (?:refused|reset|closed|timed out)|kex_exchange_identification|banner exchange/;
/** ssh's own exit code, where the command's cannot be known. */
const noConnection = 255;
/** ssh's arguments: nothing of this machine's user, no question, a guest whose host key is new each time. */
function sshArguments({ user, command, port }, key) {
    const options = {
        BatchMode: 'yes',
        StrictHostKeyChecking: 'no',
        UserKnownHostsFile: '/dev/null',
        GlobalKnownHostsFile: '/dev/null',
        LogLevel: 'ERROR',
        ConnectTimeout: '10',
        ServerAliveInterval: '5',
        ServerAliveCountMax: '3',
        IdentityAgent: 'none',
        IdentitiesOnly: 'yes',
        IdentityFile: key ?? 'none',
    };
    const settings = Object.entries(options).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
    return ['-F', '/dev/null', ...settings, '-p', String(port), '-l', user, '--', '127.0.0.1', command];
}
/** Runs a command in a guest, as soon as its SSH server answers; `code` is null when it never did. */
async function runOverSsh(exec, command, { folder, env, over, seconds, }) {
    const key = command.key === undefined ? undefined : (0,external_node_path_.join)(folder, 'key');
    if (command.key !== undefined && key !== undefined) {
        await (0,external_node_fs_promises_.copyFile)(command.key, key);
        await (0,external_node_fs_promises_.chmod)(key, 0o600); // ssh refuses a key that others can read, as all files of the store are
    }
    const end = performance.now() + seconds * 1000;
    for (;;) {
        const left = Math.max(1, Math.ceil((end - performance.now()) / 1000));
        const line = ['--kill-after=5', String(left), 'ssh', ...sshArguments(command, key)];
        const { code, stdout, stderr } = await exec('timeout', line, { env, input: '' });
        const output = (0,lib_text/* plain */.pj)(stdout + stderr).slice(-ssh_longest);
        const connected = code !== noConnection || !notYet.test(stderr);
        if (connected && code !== 124)
            return { command: command.command, code, output };
        if (over.aborted || performance.now() > end)
            return { command: command.command, code: null, output };
        await (0,promises_.setTimeout)(500);
    }
}

;// CONCATENATED MODULE: ./src/features/boot/adapt/devices.js


const noGl = 'there is no GPU to draw with';
const noSpice = 'there is no SPICE client';
/** Devices that this machine cannot give, in the order of precedence. */
const deviceRules = [
    { driver: /^virtio-vga-(gl|rutabaga)$|^vhost-user-vga$/, instead: ['virtio-vga', 'VGA'], because: noGl },
    {
        driver: /^virtio-gpu-(gl|rutabaga)(-pci)?$|^vhost-user-gpu-pci$/,
        instead: ['virtio-gpu-pci', 'secondary-vga'],
        because: noGl,
    },
    {
        driver: /^virtio-gpu-(gl|rutabaga)-device$|^vhost-user-gpu$/,
        instead: ['virtio-gpu-device'],
        because: noGl,
    },
    { driver: /^qxl-vga$/, instead: ['VGA'], because: noSpice },
    { driver: /^qxl$/, instead: ['secondary-vga'], because: noSpice },
    { driver: /^usb-redir$/, because: noSpice },
    { driver: /^vfio-/, because: 'no PCI device of this machine is given to guests' },
    { driver: /^usb-host$/, because: 'no USB device of this machine is given to guests' },
    {
        driver: /^u2f-passthru$|^ccid-card-passthru$/,
        because: 'no security key of this machine is given to guests',
    },
    { driver: /^virtio-input-host/, because: 'no keyboard or mouse of this machine is given to guests' },
    { driver: /^vhost-vsock-/, because: 'guests get no vsock of this machine' },
];
/** Of a device that is replaced by another driver only these properties have the same meaning. */
const general = new Set(['id', 'bus', 'addr', 'xres', 'yres', 'max_outputs', 'edid', 'multifunction']);
const device = (value, { machine, say }) => {
    const [[driver = ''] = [], ...rest] = parseDevice(value, 'driver');
    const rule = deviceRules.find((candidate) => candidate.driver.test(driver));
    if (rule === undefined)
        return undefined;
    const twin = rule.instead?.find((name) => machine.devices.has(name));
    say(`-device ${driver}: ${rule.because}, so ${twin === undefined ? 'the guest has none' : `it got ${twin}`}`);
    if (twin === undefined)
        return [];
    return [{ name: 'device', value: printProperties([[twin], ...rest.filter(([key]) => general.has(key))]) }];
};
const refused = (because) => (value, { say }) => {
    say(`${value}: ${because}`);
    return [];
};
const usb = (value, draft) => /^host\b/.test(value)
    ? refused('no USB device of this machine is given to guests')(value, draft)
    : undefined;
const object = (value, draft) => /^(input-linux|iommufd)\b/.test(value)
    ? refused('no device of this machine is given to guests')(value, draft)
    : undefined;
const devices_window = (option) => (value, { say }) => {
    if (value === 'none')
        return [];
    say(`${show({ name: option, value }).trim()}: there is no window here, the screen is in the screenshot`);
    return [];
};
const vga = (value, { say }) => {
    if (value !== 'qxl')
        return undefined;
    say(`-vga qxl: ${noSpice}, so -vga std`);
    return [{ name: 'vga', value: 'std' }];
};
const audiodev = (value) => {
    const id = property(parseProperties(value), 'id');
    return id === undefined ? [] : [{ name: 'audiodev', value: `none,id=${id}` }];
};
const audio = (value) => {
    const model = parseProperties(value).filter(([key]) => key === 'model' || key === 'id');
    return [{ name: 'audio', value: printProperties([['none'], ...model]) }];
};
const display = (options) => [...options, { name: 'display', value: 'none' }];
const picture = /vga|gpu|^(VGA|bochs-display|ramfb)/;
/** Without any graphics device there would be nothing to photograph. */
const screen = (options, { machine }) => {
    const has = (name, test) => options.some((o) => o.name === name && test.test(o.value ?? ''));
    const dark = has('vga', /^none$/) || (options.some(({ name }) => name === 'nodefaults') && !has('vga', /./));
    if (!dark || has('device', picture) || !machine.devices.has('VGA'))
        return options;
    return [...options, { name: 'device', value: 'VGA' }];
};
const deviceChanges = {
    device,
    usbdevice: usb,
    object,
    vga,
    audiodev,
    audio,
    soundhw: drop,
    display: devices_window('display'),
    vnc: devices_window('vnc'),
    spice: devices_window('spice'),
    sdl: devices_window('sdl'),
    gtk: devices_window('gtk'),
    curses: drop,
    'full-screen': drop,
    'no-frame': drop,
    'alt-grab': drop,
    'ctrl-grab': drop,
    'no-quit': drop,
    runas: refused('QEMU already runs as an unprivileged user'),
};
const deviceFinishes = [display, screen];

;// CONCATENATED MODULE: ./src/features/boot/adapt/power.js

/** Machine options that only KVM has a use for. */
const ofKvm = new Set(['kernel_irqchip', 'kernel-irqchip', 'kvm_shadow_mem', 'kvm-shadow-mem']);
const units = { '': 1, b: 1 / 1024 ** 2, k: 1 / 1024, m: 1, g: 1024, t: 1024 ** 2 };
/** `8192`, `8G` or `512M` in MiB, as `-m` reads it. */
function mebibytes(text) {
    const [, number, unit = ''] = /^(\d+(?:\.\d+)?)([bkmgt]?)$/i.exec(text) ?? [];
    const factor = units[unit.toLowerCase()];
    return number === undefined || factor === undefined ? undefined : Number(number) * factor;
}
/** How much memory the line asks for; QEMU's own default is 128 MiB. */
function askedMemory(options) {
    const value = options.findLast(({ name }) => name === 'm')?.value;
    if (value === undefined)
        return 128;
    const properties = parseProperties(value);
    return mebibytes(property(properties, 'size') ?? properties[0]?.[0] ?? '') ?? 128;
}
function askedCpus(options) {
    const value = options.findLast(({ name }) => name === 'smp')?.value;
    if (value === undefined)
        return 1;
    const properties = parseProperties(value);
    const plain = Number(property(properties, 'cpus') ?? properties[0]?.[0]);
    if (plain > 0)
        return plain;
    return ['sockets', 'dies', 'cores', 'threads'].reduce((all, key) => all * Number(property(properties, key) ?? 1), 1);
}
function givenMemory({ asked, machine }) {
    return machine.wish.memoryMiB ?? Math.min(askedMemory(asked), machine.memoryMiB);
}
function givenCpus({ asked, machine }) {
    return machine.wish.cpus ?? Math.min(askedCpus(asked), machine.cpus);
}
const memory = (_value, draft) => {
    const wanted = askedMemory(draft.asked);
    const given = givenMemory(draft);
    if (given === wanted)
        return undefined;
    if (given < wanted)
        draft.say(`${wanted} MiB of memory: the guest got ${given} MiB`);
    return [{ name: 'm', value: String(given) }];
};
const cpus = (_value, draft) => {
    const wanted = askedCpus(draft.asked);
    const given = givenCpus(draft);
    if (given === wanted)
        return undefined;
    if (given < wanted)
        draft.say(`${wanted} CPUs: the guest got ${given}`);
    return [{ name: 'smp', value: String(given) }];
};
/** Memory that is shared with a virtiofsd is declared twice: both sizes must agree. */
const power_object = (value, draft) => {
    const [[type = ''] = [], ...rest] = parseProperties(value);
    const size = mebibytes(property(rest, 'size') ?? '');
    const given = givenMemory(draft);
    const isMemory = type.startsWith('memory-backend-') && size === askedMemory(draft.asked);
    if (!isMemory || size === given)
        return undefined;
    const kept = rest.filter(([key]) => key !== 'size');
    return [{ name: 'object', value: printProperties([[type], ...kept, ['size', `${given}M`]]) }];
};
const machine = (value, draft) => {
    const kvm = draft.machine.accelerator === 'kvm';
    const kept = parseProperties(value).filter(([key]) => key !== 'accel' && (kvm || !ofKvm.has(key)));
    return kept.length === 0 ? [] : [{ name: 'machine', value: printProperties(kept) }];
};
const cpu = (value, { machine, say }) => {
    if (machine.accelerator === 'kvm' || !/^host\b/.test(value))
        return undefined;
    say(`-cpu ${value}: without KVM there is no host CPU, so -cpu max`);
    return [{ name: 'cpu', value: 'max' }];
};
/** Whether the line would not do without KVM: `accel=kvm:tcg` and `-accel kvm -accel tcg` would. */
function insistsOnKvm(options) {
    const first = ({ value = '' }) => property(parseProperties(value), 'accel') ?? parseProperties(value)[0]?.[0];
    const named = options.filter(({ name }) => name === 'accel').map(first);
    const machines = options
        .filter(({ name }) => name === 'machine' || name === 'M')
        .flatMap(({ value = '' }) => property(parseProperties(value), 'accel') ?? []);
    if (named.length > 0)
        return named.includes('kvm') && !named.includes('tcg');
    return options.some(({ name }) => name === 'enable-kvm') || machines.at(-1) === 'kvm';
}
const accelerator = (options, { machine, asked, say }) => {
    if (machine.accelerator === 'tcg' && insistsOnKvm(asked)) {
        say('KVM: this machine has none that works, so the guest was emulated (TCG)');
    }
    const same = asked.find(({ name, value }) => name === 'accel' && value?.split(',')[0] === machine.accelerator);
    return [...options, same ?? { name: 'accel', value: machine.accelerator }];
};
const size = (options, draft) => [
    ...options,
    ...(draft.asked.some(({ name }) => name === 'm') ? [] : (memory('', draft) ?? [])),
    ...(draft.asked.some(({ name }) => name === 'smp') ? [] : (cpus('', draft) ?? [])),
];
const hugePages = (value, { say }) => {
    say(`-mem-path ${value}: the guest's memory is ordinary memory`);
    return [];
};
const powerChanges = {
    m: memory,
    smp: cpus,
    object: power_object,
    machine,
    M: machine,
    cpu,
    accel: () => [],
    'enable-kvm': () => [],
    'no-kvm': () => [],
    'enable-hax': () => [],
    'mem-path': hugePages,
    'mem-prealloc': () => [],
};
const powerFinishes = [size, accelerator];

;// CONCATENATED MODULE: ./src/features/boot/adapt/arguments.js





/** Every option that we have something to say about; groups may share one. */
const groups = [powerChanges, consoleChanges, deviceChanges, networkChanges];
const finishes = [...powerFinishes, ...deviceFinishes, ...networkFinishes, ...consoleFinishes];
/**
 * QEMU's arguments as this machine can run them: headless, on the accelerator that works, within its
 * memory, with a closed network, and with its console and control on the character devices of ours.
 */
function adaptArguments(argv, machine) {
    const said = new Set();
    const asked = parseLine(argv);
    const draft = { machine, asked, say: (sentence) => void said.add(sentence) };
    const changed = asked.flatMap((option) => changeOption(option, draft));
    const whole = finishes.reduce((options, finish) => finish(options, draft), changed);
    return {
        argv: printLine(whole),
        replaced: [...said],
        memoryMiB: givenMemory(draft),
        cpus: givenCpus(draft),
        sshPort: forwardedPort(whole, 22),
    };
}
function changeOption(option, draft) {
    for (const change of groups.map((group) => Object.hasOwn(group, option.name) ? group[option.name] : undefined)) {
        const instead = change?.(option.value ?? '', draft);
        if (instead !== undefined)
            return instead;
    }
    return [option];
}

// EXTERNAL MODULE: ./src/system/files.js
var system_files = __webpack_require__(8292);
;// CONCATENATED MODULE: ./src/features/boot/script.js




/** An absolute path of a QEMU in a script. */
const qemuPath = /\/[^\s"'`$;:=()<>|&]*\/bin\/qemu-(?:system-[\w-]+|kvm)(?![\w-])/g;
/** A folder for PATH out of which a script may call QEMU by its name. */
const binFolder = /\/nix\/store\/[^\s"'`$;:=()<>|&/]+\/bin(?=["':\s]|$)/gm;
/** Anything else of the store that a script may run. */
const storePath = /\/nix\/store\/[^\s"'`$;:=()<>|&,]+/g;
/** Scripts longer than this are no runner of a VM (bytes). */
const script_longest = 1024 * 1024;
/** How many scripts deep the call of QEMU is looked for. */
const deepest = 4;
/** What the copies say instead of the originals: `from` is an exact path. */
function replacePaths(text, replacements) {
    const longestFirst = [...replacements].sort(([a], [b]) => b.length - a.length);
    return longestFirst.reduce((copy, [from, to]) => copy.replaceAll(exactly(from), () => to), text);
}
function exactly(path) {
    return new RegExp(`${path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w./+-])`, 'g');
}
function qemuPaths(text) {
    return [...new Set(text.match(qemuPath) ?? [])];
}
/**
 * Copies a `run-*-vm` script, and the scripts of the store through which it reaches QEMU, so that
 * `shim(QEMU)` is called in the place of QEMU. The script itself stays as it is.
 */
async function rewriteScript(script, folder, shim) {
    const qemus = new Set();
    let copies = 0;
    const rewrite = async (file, depth) => {
        const text = await readScript(file);
        if (text === undefined || depth > deepest)
            return undefined;
        const replacements = new Map();
        for (const qemu of qemuPaths(text)) {
            qemus.add(qemu);
            replacements.set(qemu, await shim(qemu));
        }
        for (const bin of new Set(text.match(binFolder) ?? [])) {
            const qemu = await firstExecutable(['qemu-kvm', 'qemu-system-x86_64', 'qemu-system-aarch64'].map((name) => (0,external_node_path_.join)(bin, name)));
            if (qemu === undefined)
                continue;
            qemus.add(qemu);
            await shim(qemu);
            replacements.set(bin, `${(0,external_node_path_.join)(folder, 'bin')}:${bin}`);
        }
        for (const other of new Set(text.match(storePath) ?? [])) {
            if (replacements.has(other) || qemuPaths(other).length > 0)
                continue;
            const copy = await rewrite(other, depth + 1);
            if (copy !== undefined)
                replacements.set(other, copy);
        }
        if (replacements.size === 0)
            return undefined;
        const copy = (0,external_node_path_.join)(folder, `${copies++}-${(0,external_node_path_.basename)(file)}`);
        await (0,external_node_fs_promises_.writeFile)(copy, replacePaths(text, replacements), { mode: 0o755, flag: 'wx' });
        return copy;
    };
    const original = await (0,external_node_fs_promises_.realpath)(script);
    const copy = await rewrite(original, 0);
    const [, interpreter = ''] = /^#!\s*(\S+)/.exec((await readScript(original)) ?? '') ?? [];
    return { script: copy ?? original, interpreter, qemus: [...qemus] };
}
async function readScript(file) {
    const found = await (0,external_node_fs_promises_.stat)(file).catch(() => undefined);
    if (!found?.isFile() || found.size > script_longest)
        return undefined;
    const text = await (0,external_node_fs_promises_.readFile)(file, 'utf8');
    return text.startsWith('#!') ? text : undefined;
}
async function firstExecutable(files) {
    for (const file of files) {
        if (await (0,system_files/* exists */.t2)(file, external_node_fs_.constants.X_OK))
            return file;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/features/boot/shim.js




/** A command line of this many bytes is refused. */
const shim_longest = 1024 * 1024;
/** A word that a POSIX shell reads back as it is. */
function quote(word) {
    return `'${word.replaceAll("'", "'\\''")}'`;
}
/** The words of a file that ends each with NUL: the program, then its arguments. */
function readAsked(content) {
    const [qemu = '', ...argv] = content.toString('utf8').split('\0').slice(0, -1);
    return { qemu, argv };
}
/**
 * Makes what stands in the place of one QEMU: it writes down how it was called, waits for our answer and
 * becomes it. The kernel ends it together with whoever called it.
 */
async function writeShim(place, qemu, number) {
    const [inner, outer] = [(0,external_node_path_.join)(place.control, `ask-${number}`), (0,external_node_path_.join)(place.control, `qemu-${number}`)];
    const [asked, answer] = [(0,external_node_path_.join)(place.run, 'asked'), (0,external_node_path_.join)(place.control, 'answer')];
    const steps = [
        // a question to QEMU is no guest
        `for word; do case $word in -h|-help|--help|-version|--version|help|\\?) exec ${quote(qemu)} "$@";; esac; done`,
        `printf '%s\\0' ${quote(qemu)} "$@" > ${quote(`${asked}.part`)} && mv ${quote(`${asked}.part`)} ${quote(asked)}`,
        `while [ ! -e ${quote(answer)} ]; do sleep 0.05; done`,
        `. ${quote(answer)}`,
    ];
    // the machine's setpriv before busybox's, which has no --pdeathsig
    const path = 'PATH=/usr/local/bin:/usr/bin:/bin:$PATH';
    await (0,external_node_fs_promises_.writeFile)(inner, `${path}\n${steps.join('\n')}\n`, { mode: 0o644 });
    await (0,external_node_fs_promises_.writeFile)(outer, `#!/bin/sh\n${path} exec setpriv --pdeathsig KILL -- /bin/sh ${quote(inner)} "$@"\n`, { mode: 0o755 });
    await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.join)(place.control, 'bin'), { recursive: true });
    await (0,external_node_fs_promises_.symlink)(outer, (0,external_node_path_.join)(place.control, 'bin', (0,external_node_path_.basename)(qemu))).catch(() => { }); // two QEMUs of one name: the first
    return outer;
}
/** Waits until the script has called its QEMU; undefined when it ended or was stopped before. */
async function waitAsked(place, over) {
    const file = (0,external_node_path_.join)(place.run, 'asked');
    while (!over.aborted) {
        const content = await readUntrusted(file, shim_longest).catch((error) => {
            if (error.code === 'ENOENT')
                return undefined;
            throw error;
        });
        if (content !== undefined)
            return readAsked(content);
        await (0,promises_.setTimeout)(50);
    }
    return undefined;
}
/** Lets QEMU start with these arguments. */
async function answer(place, { qemu, argv }) {
    const file = (0,external_node_path_.join)(place.control, 'answer');
    await (0,external_node_fs_promises_.writeFile)(`${file}.part`, `exec ${[qemu, ...argv].map(quote).join(' ')}\n`);
    await (0,external_node_fs_promises_.rename)(`${file}.part`, file);
}

;// CONCATENATED MODULE: ./src/features/boot/vm.js








/**
 * Starts a VM by its own `run-*-vm` script. The script does all that it does anywhere; only where it calls
 * QEMU, a shim tells us the arguments and gets back those that this machine can run.
 */
async function startVm(at, options) {
    const { place, user, env } = at;
    const shims = new Map();
    const shim = async (qemu) => {
        const made = shims.get(qemu) ?? (await writeShim(place, qemu, shims.size));
        shims.set(qemu, made);
        return made;
    };
    const { script, interpreter, qemus } = await rewriteScript(at.job.file, place.control, shim);
    const [qemu] = qemus;
    const accelerator = qemu === undefined ? undefined : await at.accelerator(qemu);
    if (accelerator === undefined)
        at.startTime();
    const running = (0,system_process/* start */.n)(script, [], {
        cwd: place.run,
        env: { ...env, ...scriptVariables(place.run, serialOf(qemu ?? ''), options.forward) },
        ...(user ? { user } : {}),
        grace: 2,
    });
    const said = lastWords(running);
    const names = { own: at.job.file, interpreter, copy: script, folder: place.control };
    const words = () => inOwnNames(said(), names);
    try {
        return { running, words, accelerator, ...(await begin(at, options, running, accelerator)) };
    }
    catch (error) {
        await running.stop();
        throw error;
    }
}
/** From the start of the script to that of QEMU. */
async function begin(at, options, running, accelerator) {
    const { place, user, env } = at;
    await place.group(running.pid);
    const ended = new AbortController();
    running.exit.finally(() => ended.abort()).catch(() => { }); // whoever watches the guest sees how it ended
    const asked = await waitAsked(place, AbortSignal.any([at.over, ended.signal]));
    if (asked === undefined || accelerator === undefined)
        return { machine: undefined, replaced: [], sshPort: undefined };
    const { argv, replaced, memoryMiB, cpus, sshPort } = adaptArguments(asked.argv, {
        accelerator: accelerator.name,
        ...at.most,
        wish: {
            ...(options.memory === undefined ? {} : { memoryMiB: options.memory }),
            ...(options.cpus === undefined ? {} : { cpus: options.cpus }),
        },
        openNetwork: options.openNetwork,
        forward: options.forward,
        devices: await knownDevices(asked.qemu, env, user),
        serial: serialOf(asked.qemu),
    });
    await answer(place, { qemu: asked.qemu, argv: [...at.wires.args, ...argv] });
    return { machine: { memoryMiB, cpus }, replaced, sshPort };
}
/** The contract of NixOS' qemu-vm.nix (research: images §3.2). */
function scriptVariables(folder, serial, forward) {
    return {
        NIX_DISK_IMAGE: (0,external_node_path_.join)(folder, 'disk.qcow2'),
        QEMU_OPTS: '',
        QEMU_NET_OPTS: forward.map((ports) => `hostfwd=${hostForward(ports)}`).join(','),
        QEMU_KERNEL_PARAMS: `console=${serial},115200n8`,
        USE_TMPDIR: '1',
    };
}
function serialOf(qemu) {
    return /-(aarch64|arm)$/.test((0,external_node_path_.basename)(qemu)) ? 'ttyAMA0' : 'ttyS0';
}

;// CONCATENATED MODULE: ./src/system/qmp.js
/** QEMU's own messages are small; more than this without a line end is no QEMU (bytes). */
const qmp_longest = 4 * 1024 * 1024;
/** Takes the whole lines out of what arrived; the rest waits for more. */
function readMessages(text) {
    const lines = text.split('\n');
    const rest = lines.pop() ?? '';
    return { messages: lines.flatMap(readMessage), rest };
}
function readMessage(line) {
    let raw;
    try {
        raw = JSON.parse(line);
    }
    catch {
        return []; // a guest cannot write here, and QEMU does not write anything else
    }
    if (typeof raw !== 'object' || raw === null)
        return [];
    if ('QMP' in raw)
        return [{ kind: 'greeting' }];
    if ('return' in raw)
        return [{ kind: 'return', id: raw.id, value: raw.return }];
    if ('error' in raw)
        return [{ kind: 'error', id: raw.id, message: describe(raw.error) }];
    if (typeof raw.event === 'string')
        return [{ kind: 'event', event: raw.event, data: raw.data }];
    return [];
}
function describe(error) {
    const { desc } = (error ?? {});
    return typeof desc === 'string' ? desc : 'unknown error';
}
/** QEMU's control socket (QMP): commands with answers, and events. */
class Qmp {
    #stream;
    #waiting = new Map();
    #listeners = new Set();
    #greeted;
    #rest = '';
    #next = 0;
    constructor(stream) {
        this.#stream = stream;
        this.#greeted = new Promise((resolve, reject) => this.#waiting.set('greeting', { resolve, reject }));
        this.#greeted.catch(() => { }); // whoever executes a command sees it
        stream.setEncoding('utf8');
        stream.on('data', (chunk) => this.#read(chunk));
        stream.on('error', () => { }); // 'close' follows
        stream.on('close', () => this.#end());
    }
    /** Waits for the greeting and leaves the negotiation, after which QEMU takes commands. */
    async open(seconds = 10) {
        await within(seconds, 'its greeting', this.#greeted);
        await this.execute('qmp_capabilities', {}, seconds);
        return this;
    }
    async execute(command, args = {}, seconds = 5) {
        const id = `flakeship-${this.#next++}`;
        const answer = new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
        if (this.#stream.destroyed)
            this.#end();
        else
            this.#stream.write(`${JSON.stringify({ execute: command, arguments: args, id })}\n`);
        try {
            return await within(seconds, command, answer);
        }
        finally {
            this.#waiting.delete(id);
        }
    }
    onEvent(listener) {
        this.#listeners.add(listener);
    }
    #read(chunk) {
        const { messages, rest } = readMessages(this.#rest + chunk);
        this.#rest = rest;
        if (rest.length > qmp_longest)
            this.#stream.destroy();
        for (const message of messages)
            this.#take(message);
    }
    #take(message) {
        switch (message.kind) {
            case 'greeting':
                this.#waiting.get('greeting')?.resolve(undefined);
                break;
            case 'return':
                this.#waiting.get(String(message.id))?.resolve(message.value);
                break;
            case 'error':
                this.#waiting.get(String(message.id))?.reject(new Error(`QEMU: ${message.message}`));
                break;
            case 'event':
                for (const listener of this.#listeners)
                    listener(message.event, message.data);
        }
    }
    #end() {
        for (const { reject } of this.#waiting.values())
            reject(new Error('QEMU closed its control socket'));
        this.#waiting.clear();
    }
}
async function within(seconds, what, work) {
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error(`QEMU did not answer within ${seconds} s: ${what}`)), seconds * 1000);
    });
    try {
        return await Promise.race([work, late]);
    }
    finally {
        clearTimeout(timer);
    }
}

;// CONCATENATED MODULE: ./src/features/boot/console.js

/** Ends of lines, and jumps of the cursor, with which firmware and menus write instead (research: boot-verdicts §1). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what this is about
const breaks = /[\r\n]+|\x1b\[[\d:;]*[HfJ]/;
/** A line without an end is cut after so many characters; the cuts overlap, so that no text is torn apart. */
const console_longest = 8192;
const overlap = 1024;
/** Console output as lines of plain text, whatever the chunks in which it arrives. */
class ConsoleLines {
    #decoder = new TextDecoder('utf-8');
    #rest = '';
    /** The lines that these bytes finish. */
    write(chunk) {
        const parts = (this.#rest + this.#decoder.decode(chunk, { stream: true })).split(breaks);
        this.#rest = parts.pop() ?? '';
        const lines = parts.flatMap(pieces);
        while (this.#rest.length > console_longest) {
            lines.push(this.#rest.slice(0, console_longest));
            this.#rest = this.#rest.slice(console_longest - overlap);
        }
        return lines.map(lib_text/* plain */.pj).filter((line) => line.trim() !== '');
    }
    /** What stands in the last line, which has no end yet: a prompt. */
    get unfinished() {
        return (0,lib_text/* plain */.pj)(this.#rest);
    }
}
function pieces(line) {
    const cuts = [];
    for (let at = 0; at === 0 || at + overlap < line.length; at += console_longest - overlap)
        cuts.push(line.slice(at, at + console_longest));
    return cuts;
}

;// CONCATENATED MODULE: ./src/features/boot/ending.js

/** What QEMU says when it cannot start, and what a person can do about it. */
const hints = [
    {
        pattern: /Could not set up host forwarding rule/,
        hint: 'that port of this machine is taken: stop what listens there, or forward another one',
    },
    { pattern: /Could not access KVM|failed to initialize kvm/i, hint: 'choose --accelerator tcg' },
    { pattern: /Cannot allocate memory|cannot set up guest memory/, hint: 'give it less with --boot-memory' },
    {
        pattern: /No space left on device|Disk quota exceeded/,
        hint: 'make room in the folder for temporary files',
    },
    { pattern: /setpriv.*(?:not found|ENOENT)/, hint: 'install util-linux' },
];
/** Why QEMU ended by itself (its SHUTDOWN event), in words. */
const reasons = {
    'guest-reset': 'the guest reset itself before it had booted',
    'guest-shutdown': 'the guest powered itself off before it had booted',
    'guest-panic': 'the guest reported a panic',
};
/** A guest that ends before anything else was decided has failed. */
function judgeEnd({ exit, said, shutdown, started }) {
    const words = shutdown === undefined ? undefined : reasons[shutdown];
    if (words !== undefined)
        return { verdict: 'failed', by: shutdown ?? '', text: words };
    const lines = (0,lib_text/* plain */.pj)(said)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !/\bwarning: /.test(line));
    const hinted = hints.find(({ pattern }) => pattern.test(said));
    const telling = lines.find((line) => hinted?.pattern.test(line)) ?? lines.at(-1);
    const end = exit.signal === null ? `ended with ${exit.code}` : `was ended by ${exit.signal}`;
    const text = [telling ?? `it ${end} without a word`, hinted?.hint]
        .filter((part) => part !== undefined)
        .join('; ');
    return { verdict: 'failed', by: started ? `QEMU ${end}` : `the script ${end} before it started QEMU`, text };
}

;// CONCATENATED MODULE: ./src/features/boot/milestones.js
/** The stages of a boot, in order; each is noted once, at the first line that shows it. */
const stages = [
    { name: 'firmware', pattern: /SeaBIOS \(version|BdsDxe: |UEFI firmware|^iPXE|^U-Boot 20\d\d\.\d\d/ },
    {
        name: 'boot loader',
        pattern: /ISOLINUX|SYSLINUX|GNU GRUB|Welcome to GRUB|Automatic boot in|systemd-boot|Booting `|EFI stub:|^Retrieving file: /,
    },
    { name: 'kernel', pattern: /\bLinux version \d|^\[ {0,4}\d+\.\d{6}\]/ },
    {
        name: 'stage 1',
        pattern: /<<< .*Stage 1 >>>|Run \/init as init process|systemd\[1\]: Running in initrd/,
    },
    { name: 'userspace', pattern: /<<< .*Stage 2 >>>|systemd\[1\]: |^Welcome to .*!$|starting systemd/ },
    { name: 'login', pattern: /(?:^|[\s\]])(?!Last )(?:\S{1,64} )?login: ?(?:$|\[|\S+ \(automatic login\))/ },
    { name: 'startup finished', pattern: /Startup finished in \d/ },
];
const reached = /Reached target (.{1,80}?)\.?\s*$/;
/** More than so many targets tell nobody anything. */
const most = 40;
/** Collects the seconds to each stage and each systemd target. */
class Milestones {
    #seen = new Map();
    read(line, seconds) {
        for (const { name, pattern } of stages)
            if (pattern.test(line))
                this.#note(name, seconds);
        const target = reached.exec(line)?.[1];
        if (target !== undefined)
            this.#note(target.replace(/^\S+\.target(?: - |…)/, ''), seconds);
    }
    get list() {
        return [...this.#seen].map(([name, seconds]) => ({ name, seconds })).sort((a, b) => a.seconds - b.seconds);
    }
    #note(name, seconds) {
        if (!this.#seen.has(name) && this.#seen.size < most)
            this.#seen.set(name, seconds);
    }
}

;// CONCATENATED MODULE: ./src/features/boot/verdict.js
const kernelRuns = /\bLinux version \d|^\[ {0,4}\d+\.\d{6}\]/;
/** Sources: research boot-verdicts §3–6 and images §3.4; systemd, busybox, dracut, GRUB, SeaBIOS and EDK II say these words. */
const rules = [
    {
        name: 'root not mounted',
        verdict: 'failed',
        pattern: /VFS: Unable to mount root fs|VFS: Cannot open root device/,
    },
    {
        name: 'root not mounted',
        verdict: 'failed',
        pattern: /An error occurred in stage 1 of the boot process|Press one of the following keys/,
    },
    {
        name: 'root not mounted',
        verdict: 'failed',
        pattern: /ALERT! .* does not exist\.\s+Dropping to a shell|Failed to mount (?:\/sysroot|sysroot\.mount)|Failed to start Switch Root/,
    },
    {
        name: 'root not mounted',
        verdict: 'failed',
        pattern: /mounting \S+ on \/(?:mnt-root|sysroot|root|newroot|new_root)?\/? failed\b/,
        settle: 20,
    },
    { name: 'kernel panic', verdict: 'failed', pattern: /Kernel panic - not syncing/ },
    {
        name: 'emergency mode',
        verdict: 'failed',
        pattern: /You are in (?:emergency|rescue) mode|Entering (?:emergency|rescue) mode|being dropped into an emergency shell/,
    },
    {
        name: 'emergency mode',
        verdict: 'failed',
        pattern: /Reached target .*(?:Emergency|Rescue) Mode|Started .*(?:Emergency|Rescue) Shell|Press Enter for (?:system )?maintenance/,
    },
    { name: 'emergency mode', verdict: 'failed', pattern: /\(initramfs\)\s*$/ },
    {
        name: 'no bootable device',
        verdict: 'failed',
        pattern: /No bootable device|BdsDxe: No bootable option or device was found|UEFI Interactive Shell v|^Shell> ?$|^No more bootdevs$/,
    },
    {
        name: 'boot loader',
        verdict: 'failed',
        pattern: /^grub rescue>|isolinux\.bin missing or corrupt|Failed to load ldlinux/,
    },
    {
        name: 'boot loader',
        verdict: 'failed',
        pattern: /^\s*error: \S|Could not find kernel image|Failed to load COM32/,
        settle: 60,
        before: 'kernel',
    },
    {
        name: 'device missing',
        verdict: 'failed',
        pattern: /Timed out waiting for device|Dependency failed for .*(?:File System|\/)/,
        settle: Infinity,
    },
    {
        name: 'login',
        verdict: 'booted',
        pattern: /(?:^|[\s\]])(?!Last )(?:\S{1,64} )?login: ?(?:$|\[|\S+ \(automatic login\))/,
    },
    { name: 'multi-user', verdict: 'booted', pattern: /Reached target .*Multi-User/i, settle: 3 },
    { name: 'startup finished', verdict: 'booted', pattern: /systemd\[1\]: Startup finished in \d/, settle: 3 },
];
/** The text of a decision that goes into the evidence. */
const shown = 500;
/** Reads console lines, each with its second, and knows what they decide. It has no clock of its own. */
class Judge {
    #rules;
    #decided;
    #pending = [];
    constructor(extra) {
        const own = extra ? [{ name: 'your pattern', verdict: 'booted', pattern: extra }] : [];
        this.#rules = [...own, ...rules];
    }
    read(line, at) {
        if (this.#decided)
            return;
        if (kernelRuns.test(line))
            this.#pending = this.#pending.filter(({ rule }) => rule.before !== 'kernel');
        const rule = this.#rules.find(({ pattern }) => pattern.test(line));
        if (rule === undefined)
            return;
        const text = line.trim().slice(0, shown);
        if (rule.settle === undefined)
            this.#decided = { verdict: rule.verdict, by: rule.name, text };
        else if (!this.#pending.some((earlier) => earlier.rule === rule))
            this.#pending.push({ rule, text, at });
    }
    /** The decision as of this second, if there is one. */
    decision(at) {
        if (this.#decided)
            return this.#decided;
        const settled = this.#pending.find(({ rule, at: since }) => at - since >= (rule.settle ?? 0));
        if (settled)
            this.#decided = { verdict: settled.rule.verdict, by: settled.rule.name, text: settled.text };
        return this.#decided;
    }
    /** What is known when no more lines will come: the best guess that still waited, if any. */
    last() {
        const [first] = this.#pending;
        return this.#decided ?? (first && { verdict: first.rule.verdict, by: first.rule.name, text: first.text });
    }
}

;// CONCATENATED MODULE: ./src/features/boot/watch.js






/** How often the unfinished last line and the clocks of the rules are looked at (milliseconds). */
const pace = 100;
/** What a decision is by when KVM met something that it cannot run, like an instruction (QEMU: RUN_STATE_INTERNAL_ERROR). */
const brokenKvm = 'KVM';
/** How many of the last console lines stay in memory. */
const remembered = 40;
/** What the wires of a guest say while it runs; lives until the guest is stopped. */
class Watch {
    #guest;
    #options;
    #judge;
    #lines = new ConsoleLines();
    #milestones = new Milestones();
    #tail = [];
    #closed;
    #broken;
    #breaks = () => { };
    #partial = '';
    #poweredOn;
    #shutdown;
    /** QEMU's control; undefined until it called. */
    qmp;
    constructor(guest, wires, options) {
        this.#guest = guest;
        this.#options = options;
        this.#judge = new Judge(options.success);
        this.#broken = new Promise((resolve) => {
            this.#breaks = resolve;
        });
        this.#closed = wires.serial.then((socket) => this.#listen(socket));
        void wires.control.then((socket) => this.#control(socket));
    }
    get isOn() {
        return this.#poweredOn !== undefined;
    }
    /** Seconds since QEMU started; 0 before. */
    get seconds() {
        return this.#poweredOn === undefined ? 0 : Math.round(performance.now() - this.#poweredOn) / 1000;
    }
    get tail() {
        return [...this.#tail, ...(this.#lines.unfinished.trim() === '' ? [] : [this.#lines.unfinished])];
    }
    get milestones() {
        return this.#milestones.list;
    }
    /** Waits for the first of: a line that decides, the end of the guest, the end of the time. */
    async decision() {
        const { over, ending } = this.#options;
        const done = new AbortController();
        try {
            return await Promise.race([
                this.#fromConsole(done.signal),
                this.#fromEnd(),
                this.#broken.then(() => stoppedByKvm),
                aborted(over).then(() => ending(this.#judge.last(), missed(this.#guest))),
            ]);
        }
        finally {
            done.abort();
        }
    }
    async #fromConsole(done) {
        while (!done.aborted) {
            const decided = this.#judge.decision(this.seconds);
            if (decided)
                return decided;
            this.#glance();
            await (0,promises_.setTimeout)(pace);
        }
        return this.#options.ending(undefined, missed(this.#guest));
    }
    async #fromEnd() {
        const exit = await this.#guest.running.exit.catch((error) => error);
        if (exit instanceof Error)
            return { verdict: 'failed', by: 'start', text: exit.message };
        if (this.#poweredOn !== undefined)
            await Promise.race([this.#closed, (0,promises_.setTimeout)(1000)]);
        this.#glance();
        const started = this.#guest.machine !== undefined;
        return (this.#judge.last() ?? judgeEnd({ exit, said: this.#guest.words(), shutdown: this.#shutdown, started }));
    }
    #listen(socket) {
        this.#poweredOn = performance.now();
        socket.on('data', (chunk) => {
            this.#options.onBytes(chunk);
            for (const line of this.#lines.write(chunk))
                this.#take(line);
        });
        socket.on('error', () => { }); // 'close' follows
        return new Promise((resolve) => socket.on('close', () => resolve()));
    }
    #take(line) {
        this.#read(line);
        this.#tail.push(line.slice(0, 2000));
        if (this.#tail.length > remembered)
            this.#tail.shift();
        this.#options.onLine(line);
    }
    /** A prompt has no end of line. */
    #glance() {
        const partial = this.#lines.unfinished;
        if (partial === this.#partial)
            return;
        this.#partial = partial;
        this.#read(partial);
    }
    #read(line) {
        this.#judge.read(line, this.seconds);
        this.#milestones.read(line, this.seconds);
    }
    #control(socket) {
        const qmp = new Qmp(socket);
        qmp.onEvent((event, data) => {
            if (event === 'STOP')
                void this.#look(qmp);
            if (event === 'SHUTDOWN')
                this.#shutdown = String(data?.reason);
        });
        void qmp.open().then(() => {
            this.qmp = qmp;
            return this.#look(qmp); // events of before are not told
        }, () => { });
    }
    async #look(qmp) {
        const answer = await qmp.execute('query-status').catch(() => undefined); // its end tells more
        if (answer?.status === 'internal-error')
            this.#breaks();
    }
}
const stoppedByKvm = {
    verdict: 'undecided',
    by: brokenKvm,
    text: 'KVM stopped the guest with an internal error: it cannot run it on this machine; choose --accelerator tcg',
};
/** What did not come, for a guest whose time is over. */
function missed({ machine, accelerator }) {
    if (machine)
        return 'no line of the console told whether it boots';
    if (accelerator)
        return 'the script did not start QEMU';
    return 'the script, in which no QEMU can be found, did not end';
}
function aborted(signal) {
    if (signal.aborted)
        return Promise.resolve();
    return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}

;// CONCATENATED MODULE: ./src/features/boot/run-guest.js
var run_guest_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var run_guest_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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












/** Seconds between a good verdict and the picture: the screen follows the serial line. */
const settling = 1;
const starters = { direct: startVm, bios: startIso, uefi: startIso, 'u-boot': startCard };
/** Starts a guest, waits for the verdict, takes the picture and ends it in order. */
async function runGuest(job, label, around, onBytes) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { log, options, places } = around;
        const place = run_guest_addDisposableResource(env_1, await places.place(), true);
        const wires = run_guest_addDisposableResource(env_1, await openWires(place.control, { serial: serialDevice, control: controlDevice }, options.user), true);
        const deadline = run_guest_addDisposableResource(env_1, openDeadline(options.signal, options.timeout), false);
        const accelerator = async (qemu) => {
            const found = await around.accelerators.of(qemu);
            deadline.start(found.name);
            return found;
        };
        const startTime = () => deadline.start('none');
        const { user } = options;
        const env = (0,environment/* guestEnvironment */.ao)(place.run);
        const guest = await starters[job.firmware]({ job, place, wires, env, user, most: around.most, accelerator, startTime, over: deadline.over }, options);
        const _running = run_guest_addDisposableResource(env_1, guest.running, true);
        const watch = new Watch(guest, wires, {
            success: around.success,
            over: deadline.over,
            ending: deadline.ending,
            onBytes,
            onLine: (line) => {
                log.debug(`${label}: ${line}`);
                log.status(`${label}: ${line}`);
            },
        });
        const shown = await watch.decision();
        const seconds = watch.isOn ? watch.seconds : deadline.passed;
        const said = shown.verdict === 'booted' ? await runCommand(guest, place, around, deadline) : undefined;
        const { verdict, by, text } = withCommand(shown, said);
        if (verdict === 'booted')
            await Promise.race([(0,promises_.setTimeout)(settling * 1000), guest.running.exit]);
        const picture = watch.qmp && (await photograph(watch.qmp, place));
        const used = await acceleratorUsed(watch, guest);
        await shutDown(watch, guest);
        return {
            verdict,
            decided: { by, text },
            ...(guest.machine && used ? { accelerator: used, machine: guest.machine } : {}),
            seconds,
            milestones: watch.milestones,
            replaced: guest.replaced,
            tail: guest.machine ? watch.tail : lastLines(guest.words()),
            ...(said ? { command: said } : {}),
            ...(picture ? { picture } : {}),
        };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = run_guest_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function runCommand(guest, place, { exec, options }, deadline) {
    const { command } = options;
    if (command === undefined)
        return undefined;
    const port = command.port ?? guest.sshPort;
    if (port === undefined)
        return {
            command: command.command,
            code: null,
            output: 'no port of this machine leads to port 22 of the guest',
        };
    const env = (0,environment/* guestEnvironment */.ao)(place.control);
    return runOverSsh(exec, { ...command, port }, { folder: place.control, env, over: deadline.over, seconds: deadline.left });
}
/** A system whose command fails is not one that works. */
function withCommand(shown, said) {
    if (said === undefined || said.code === 0)
        return shown;
    const text = said.code === null ? 'SSH did not answer in time' : `it ended with ${said.code}`;
    return {
        verdict: 'failed',
        by: 'your command',
        text: `${text}: ${said.output.trim().split('\n').at(-1) ?? ''}`,
    };
}
/** What QEMU itself says about KVM stands above what was planned. */
async function acceleratorUsed(watch, { accelerator }) {
    if (accelerator === undefined)
        return undefined;
    const { name, reason } = accelerator;
    const answer = await watch.qmp?.execute('query-kvm').catch(() => undefined);
    const { enabled } = (answer ?? { enabled: name === 'kvm' });
    return { name: enabled === true ? 'kvm' : 'tcg', reason };
}
/** In order: `quit`; what is left after that gets SIGTERM and then SIGKILL when the scope of the guest ends. */
async function shutDown(watch, guest) {
    await watch.qmp?.execute('quit', {}, 2).catch(() => { });
    if (watch.qmp)
        await Promise.race([guest.running.exit.catch(() => { }), (0,promises_.setTimeout)(3000)]);
}

;// CONCATENATED MODULE: ./src/features/boot/job.js
var job_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var job_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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









/** Boots one image once, writes what it showed and says so. */
async function runJob(job, around) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { log, options } = around;
        const folder = `boots/${jobName(job)}`;
        const label = `${job.target} (${job.firmware})`;
        const serial = job_addDisposableResource(env_1, new SerialLog((0,external_node_path_.join)(options.out, folder)), false);
        log.status(`${label}: starting`);
        const boot = () => options.signal.aborted
            ? notStarted(cancelled)
            : runGuest(job, label, around, (chunk) => serial.write(chunk)).catch(unwatched);
        const first = await boot();
        const isKvmBroken = first.decided.by === brokenKvm;
        const { picture, ...seen } = isKvmBroken && around.accelerators.giveUpKvm() ? await boot() : first;
        log.status('');
        if (picture)
            await (0,files/* writeWhole */.f8)((0,external_node_path_.join)(options.out, folder, 'screen.png'), picture);
        const evidence = {
            document: 'evidence',
            version: 1,
            created: new Date().toISOString(),
            target: job.target,
            firmware: job.firmware,
            ...seen,
            serialLog: `${folder}/serial.log`,
            ...(picture ? { screenshot: `${folder}/screen.png` } : {}),
        };
        await (0,files/* writeDocument */.ft)('evidence', (0,external_node_path_.join)(options.out, `evidence-${jobName(job)}.json`), evidence);
        await tell(log, label, evidence);
        return evidence;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        job_disposeResources(env_1);
    }
}
/** What is wrong with one image must not keep the others from being booted. */
function unwatched(error) {
    if (!(error instanceof errors/* UserError */.yo) || error instanceof errors/* MachineError */.Ml)
        throw error;
    return notStarted({ verdict: 'undecided', by: 'flakeship', text: error.message });
}
function notStarted({ verdict, by, text }) {
    return {
        verdict,
        decided: { by, text },
        seconds: 0,
        milestones: [],
        replaced: [],
        tail: [],
    };
}
/** Lines of the console that a person gets to see without opening a file. */
const shownLines = 15;
const verdictLines = {
    booted: (log, line) => log.info(line),
    failed: (log, line) => log.error(line),
    undecided: (log, line) => log.warning(line),
};
async function tell(log, label, evidence) {
    const { verdict, decided, accelerator, machine, seconds, milestones, replaced, tail, command } = evidence;
    await log.group(`Boot of ${label}`, async () => {
        if (accelerator && machine)
            log.info(`${accelerator.name.toUpperCase()}, ${machine.memoryMiB} MiB, ${machine.cpus} CPU: ${accelerator.reason ?? ''}`);
        for (const sentence of replaced)
            log.info(`replaced: ${sentence}`);
        if (milestones.length > 0)
            log.info(milestones.map(({ name, seconds }) => `${name} ${(0,lib_text/* duration */.p0)(seconds)}`).join(', '));
        if (verdict !== 'booted')
            for (const line of tail.slice(-shownLines))
                log.info(`  ${line}`);
        if (command)
            log.info(`${command.command}: ${command.output.trim()}`);
    });
    const after = verdict === 'booted' ? `in ${(0,lib_text/* duration */.p0)(seconds)}` : `after ${(0,lib_text/* duration */.p0)(seconds)}`;
    verdictLines[verdict](log, `${label}: ${verdict} ${after}: ${decided.by}: ${JSON.stringify(decided.text)}`);
}

// EXTERNAL MODULE: ./src/features/boot/wishes.js
var wishes = __webpack_require__(80055);
;// CONCATENATED MODULE: ./src/features/boot/boot.js
var boot_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var boot_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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








/** Boots every VM and every image of a result and gives the evidence, which it has also written to the output folder. */
async function bootTargets(log, exec, result, options) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { jobs, elsewhere } = findJobs(result, options.mode);
        for (const { target, place } of elsewhere)
            log.warning(`${target.id} is not booted: it is for ${target.system}, and ${place}`);
        if (jobs.length === 0)
            return [];
        const success = (0,wishes/* successPattern */.U)(options.success);
        const concurrency = Math.max(1, options.concurrency);
        const places = boot_addDisposableResource(env_1, await openPlaces((0,environment/* guestEnvironment */.ao)('/'), options.user), true);
        const accelerators = findAccelerators(log, places, options);
        const { memoryMiB, cpus } = capacity();
        const most = { memoryMiB: Math.floor(memoryMiB / Math.min(concurrency, jobs.length)), cpus };
        const limit = (0,p_limit/* default */.A)(concurrency);
        const around = { log, exec, places, options, accelerators, most, success };
        const boots = await Promise.allSettled(jobs.map((job) => limit(() => runJob(job, around))));
        return boots.map((boot) => {
            if (boot.status === 'rejected')
                throw boot.reason;
            return boot.value;
        });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = boot_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
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
