export const id = 783;
export const ids = [783];
export const modules = {

/***/ 576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _documents_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(734);
/* harmony import */ var _host_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1711);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1730);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3507);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80);
/* harmony import */ var _setup_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8068);






const inputs = {
    ..._setup_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .setupInputs */ .Bb,
    plan: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('plan.json of evaluate, where there is one: only what it needs is prepared', {
        placeholder: 'FILE',
    }),
    shard: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('the part of that plan which this job builds', { placeholder: 'ID' }),
    yes: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('do what the table says; without it, it is only shown', false, { only: 'terminal' }),
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_action_js__WEBPACK_IMPORTED_MODULE_3__/* .action */ .X)({
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
        const { nix } = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_4__/* .prepareFor */ .fU)(values, host, work);
        if (!nix)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MachineError */ .Ml('there is no Nix on this machine, and none was installed');
        return {
            ok: true,
            outputs: outputsOf(nix),
            summary: [`${nix.implementation} ${nix.version} for ${nix.system}: ${nix.program}`],
        };
    },
    post: _prepare_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanUp */ .nY,
}));
async function workOf({ plan: file, shard }) {
    if (file === undefined) {
        if (shard !== undefined)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('shard needs plan: it names a part of that');
        return {};
    }
    const plan = await (0,_documents_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readDocument */ .u0)('plan', file);
    if (shard === undefined)
        return { plan };
    if (plan.shards?.some(({ id }) => id === shard))
        return { plan, shard };
    const known = plan.shards?.map(({ id }) => id).join(', ') || 'none';
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${file} has no shard ${JSON.stringify(shard)}; it has ${known}`);
}
async function onlyShow(values, host, work) {
    const { have, lines, due } = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_4__/* .show */ .WU)(values, host, work);
    const outputs = have.nix ? outputsOf(have.nix) : { nix: '', version: '', system: have.system };
    const last = due.length === 0
        ? 'nothing is missing'
        : `nothing was changed; flakeship setup --yes does it (${due.join(', ')})`;
    return { ok: true, outputs, summary: [...lines, '', last], json: { ...outputs, missing: due } };
}
function outputsOf({ program, version, system }) {
    return { nix: program, version, system };
}


/***/ }),

/***/ 8455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ probeKvm)
/* harmony export */ });
/* unused harmony export bootSector */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9470);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8462);




/** Seconds that the trial may take. */
const patience = 8;
/** isa-debug-exit ends QEMU with (value << 1) | 1. */
const told = 0x10;
const expected = (told << 1) | 1;
/** `mov al, 0x10; out 0xf4, al; hlt; jmp $-1`, and the mark of a boot sector. */
function bootSector() {
    const sector = new Uint8Array(512);
    sector.set([0xb0, told, 0xe6, 0xf4, 0xf4, 0xeb, 0xfd]);
    sector.set([0x55, 0xaa], 510);
    return sector;
}
/**
 * Finds out whether KVM works by running a guest of one sector with it, as the user that will run the
 * guests: that /dev/kvm can be opened says nothing (research: images §3.3). The CPU is the host's: a KVM
 * that runs only a basic one was seen to stop later, at the kernel's first instruction that it cannot emulate.
 */
async function probeKvm(options) {
    const problem = await trial(options);
    if (problem === undefined)
        return { name: 'kvm', reason: 'a guest of one sector ran with KVM' };
    return { name: 'tcg', reason: `KVM does not work here: ${problem}` };
}
async function trial({ qemu, env, folder, user }) {
    const disk = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'probe.img');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(disk, bootSector(), { mode: 0o644 });
    const args = [
        ...[
            '-machine',
            'pc',
            '-accel',
            'kvm',
            '-cpu',
            'host',
            '-m',
            '16',
            '-nodefaults',
            '-display',
            'none',
            '-no-reboot',
        ],
        ...[
            '-device',
            'isa-debug-exit,iobase=0xf4,iosize=0x04',
            '-drive',
            `if=floppy,format=raw,readonly=on,file=${disk.replaceAll(',', ',,')}`,
        ],
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
    if (end.code === expected)
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

/***/ 3856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ privilege),
/* harmony export */   l: () => (/* binding */ elevated)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);

async function privilege(exec, env) {
    if (process.getuid?.() === 0)
        return 'root';
    const asked = await exec('sudo', ['-n', 'true'], { env }).catch(() => undefined);
    return asked?.code === 0 ? 'sudo' : 'none';
}
/** Commands as root; `purpose` begins the sentence of the error where that cannot be: `installing Nix`. */
async function elevated(exec, env, purpose = 'installing Nix') {
    const how = await privilege(exec, env);
    if (how === 'root')
        return exec;
    if (how === 'sudo')
        return (program, args, options) => exec('sudo', ['-n', '--', program, ...args], options);
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MachineError */ .Ml(`${purpose} needs root: run as root, or where sudo asks for no password`);
}


/***/ }),

/***/ 3345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ findQemu)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8292);


/** Where distributions keep OVMF beside the QEMU that they ship; the first pair that is there. */
const firmwarePairs = [
    ['OVMF/OVMF_CODE_4M.fd', 'OVMF/OVMF_VARS_4M.fd'],
    ['OVMF/OVMF_CODE.fd', 'OVMF/OVMF_VARS.fd'],
    ['edk2/x64/OVMF_CODE.4m.fd', 'edk2/x64/OVMF_VARS.4m.fd'],
    ['edk2/ovmf/OVMF_CODE.fd', 'edk2/ovmf/OVMF_VARS.fd'],
    ['qemu/edk2-x86_64-code.fd', 'qemu/edk2-i386-vars.fd'],
];
/** QEMU on PATH and the UEFI firmware near it. */
async function findQemu(env) {
    const folders = (env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/'));
    const qemu = await first(folders.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'qemu-system-x86_64')));
    const shares = [...new Set([...(qemu ? [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(qemu), '../share')] : []), '/usr/share'])];
    for (const share of shares) {
        for (const [code, vars] of firmwarePairs) {
            const pair = { code: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(share, code), vars: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(share, vars) };
            if ((await (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .exists */ .t2)(pair.code)) && (await (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .exists */ .t2)(pair.vars)))
                return { ...(qemu ? { qemu } : {}), firmware: pair };
        }
    }
    return qemu ? { qemu } : {};
}
async function first(files) {
    for (const file of files)
        if (await (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .exists */ .t2)(file))
            return file;
    return undefined;
}


/***/ }),

/***/ 5136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cw: () => (/* binding */ guestUser),
/* harmony export */   UG: () => (/* binding */ giveFile),
/* harmony export */   c5: () => (/* binding */ giveFolder),
/* harmony export */   mT: () => (/* binding */ removeGiven)
/* harmony export */ });
/* unused harmony export mapsUser */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2522);
/* harmony import */ var _privilege_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3856);



/** Nobody and nogroup: who runs code of the flake outside the sandbox, where we can become somebody else. */
const nobody = { uid: 65534, gid: 65534 };
/** The user for guests; undefined where we can become nobody but ourselves. */
async function guestUser(env) {
    const how = await (0,_privilege_js__WEBPACK_IMPORTED_MODULE_2__/* .privilege */ .E)(_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .exec */ .m, env);
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
