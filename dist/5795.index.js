export const id = 5795;
export const ids = [5795];
export const modules = {
  /***/
  84035: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        dZ: () => (
          /* binding */
          jobName
        ),
        /* harmony export */
        kM: () => (
          /* binding */
          findJobs
        ),
        /* harmony export */
        sg: () => (
          /* binding */
          bootables
        )
        /* harmony export */
      });
      var _documents_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49587);
      var _lib_file_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77310);
      var _lib_images_firmwares_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26734);
      var _lib_images_ipxe_script_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53882);
      var _guest_disk_image_disk_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39829);
      const pc = {
        systems: /^(x86_64|i686)-/,
        machine: "pc",
        firmwares: (0, _lib_images_firmwares_js__WEBPACK_IMPORTED_MODULE_4__.M)("x86_64-linux")
      };
      const arm = { systems: /^aarch64-/, machine: "arm", firmwares: (0, _lib_images_firmwares_js__WEBPACK_IMPORTED_MODULE_4__.M)("aarch64-linux") };
      const isos = {
        mode: "iso",
        kind: "iso",
        formats: ["iso"],
        place: "ISOs boot on a PC or an aarch64 machine",
        media: ["cd", "stick"]
      };
      const disks = {
        mode: "image",
        kind: "image",
        formats: Object.keys(_guest_disk_image_disk_file_js__WEBPACK_IMPORTED_MODULE_3__.a),
        place: "images of disks boot on a PC or an aarch64 machine",
        media: ["disk"]
      };
      const netboots = {
        mode: "netboot",
        kind: "netboot",
        formats: [],
        place: "systems boot from the network on a PC or an aarch64 machine",
        media: ["network"]
      };
      const bootables = [
        { ...isos, ...pc },
        { ...isos, ...arm },
        {
          mode: "sd-image",
          kind: "sd-image",
          formats: [],
          ...arm,
          place: "SD cards boot on an aarch64 board",
          firmwares: ["u-boot"],
          media: []
        },
        { ...disks, ...pc },
        { ...disks, ...arm },
        { ...netboots, ...pc },
        { ...netboots, ...arm }
      ];
      const unpacked = (format) => format.replace(/\.(zst|xz|gz|bz2)$/, "");
      const isDisk = (format) => Object.hasOwn(_guest_disk_image_disk_file_js__WEBPACK_IMPORTED_MODULE_3__.a, format);
      function findJobs({ targets }, mode, media = "cd") {
        const found = targets.filter(({ outcome }) => (0, _documents_result_js__WEBPACK_IMPORTED_MODULE_0__.$B)(outcome)).map((target) => ({
          jobs: mode === "vm" || mode === "all" ? vmJobs(target) : [],
          ...(target.kind === "netboot" ? netbootOf(target, mode) : imageOf(target, mode, media)) ?? {}
        })).map(({ jobs, images = [], untried = [] }) => ({ jobs: [...jobs, ...images], untried }));
        return { jobs: found.flatMap(({ jobs }) => jobs), untried: found.flatMap(({ untried }) => untried) };
      }
      function imageOf(target, mode, media) {
        const [image] = target.images;
        if (image === void 0 || mode === "none" || mode === "vm")
          return void 0;
        const format = unpacked(image.format);
        const named = bootables.filter(({ kind, formats }) => kind === target.kind && (kind !== "image" || formats.includes(format)));
        const ways = named.length > 0 ? named : bootables.filter(({ formats }) => formats.includes(format));
        const how = ways.find(({ systems }) => systems.test(target.system)) ?? ways[0];
        if (how !== void 0 && mode !== "all" && how.mode !== mode)
          return void 0;
        const skip = (why) => ({
          untried: [{ target: target.id, drvPath: target.drvPath, firmware: how?.firmwares[0] ?? "uefi", why }]
        });
        if (how === void 0)
          return mode === "all" ? skip(`there is no machine for ${image.format} images`) : void 0;
        if (!how.systems.test(target.system))
          return skip(`it is for ${target.system}, and ${how.place}`);
        const wanted = how.media.filter((medium) => media === "all" || medium === "disk" || media === medium);
        const { file, starts } = image;
        const job = {
          target: target.id,
          drvPath: target.drvPath,
          file,
          machine: how.machine,
          ...starts ? { starts } : {},
          ...how.mode === "image" && isDisk(format) ? { format } : {}
        };
        return {
          images: how.firmwares.flatMap((firmware) => wanted.length === 0 ? [{ ...job, firmware }] : wanted.map((medium) => ({ ...job, firmware, medium })))
        };
      }
      function netbootOf(target, mode) {
        const ways = bootables.filter(({ kind }) => kind === "netboot");
        const { id: id2, drvPath, system, netboot = [] } = target;
        const how = ways.find(({ systems }) => systems.test(system)) ?? ways[0];
        if (how === void 0 || mode !== "all" && mode !== "netboot")
          return void 0;
        const [script] = netboot;
        const skip = (why) => ({
          untried: [{ target: id2, drvPath, firmware: how.firmwares[0] ?? "uefi", why }]
        });
        if (script === void 0)
          return skip(`its output has no ${_lib_images_ipxe_script_js__WEBPACK_IMPORTED_MODULE_2__.lT}`);
        if (!how.systems.test(system))
          return skip(`it is for ${system}, and ${how.place}`);
        const job = { target: id2, drvPath, file: script.file, served: netboot, machine: how.machine };
        return { images: how.firmwares.map((firmware) => ({ ...job, medium: "network", firmware })) };
      }
      function vmJobs({ id: id2, drvPath, runner }) {
        return runner === void 0 ? [] : [{ target: id2, drvPath, firmware: "direct", file: runner }];
      }
      const jobName = ({ target, firmware, medium }) => `${(0, _lib_file_names_js__WEBPACK_IMPORTED_MODULE_1__.M)(target)}-${firmware}${medium === "stick" ? "-stick" : ""}`;
    })
  ),
  /***/
  39829: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        O: () => (
          /* binding */
          checkDisk
        ),
        a: () => (
          /* binding */
          drivers
        )
      });
      var promises_ = __webpack_require__(51455);
      var errors = __webpack_require__(1730);
      var lib_text = __webpack_require__(79470);
      ;
      async function vhdFault(head2, read) {
        const differs = 4;
        const isCopyOfFooter = head2.length >= 512 && head2.toString("latin1", 0, 8) === "conectix";
        if (!isCopyOfFooter || head2.readUInt32BE(60) !== differs)
          return void 0;
        const name = await read(Number(head2.readBigUInt64BE(16)) + 64, 512);
        return needsParent(name.length === 512 ? name.swap16() : name);
      }
      const tableOfRegions = 192 * 1024;
      const guids = {
        metadata: "06a27c8b90479a4bb8fe575f050f886e",
        parameters: "3767a1ca36fa434db3b633f0aa44e76b",
        locator: "2d5fd3a80bb34d45abf7d3d84834ab0c"
      };
      const hasParent = 2;
      const parentNames = ["relative_path", "absolute_win32_path", "volume_path"];
      async function vhdxFault(head2, read) {
        if (head2.toString("latin1", 0, 8) !== "vhdxfile")
          return "is no VHDX image";
        const regions = entriesOf(await read(tableOfRegions, 2048), 16);
        const at = Number(regions.get(guids.metadata)?.readBigUInt64LE(16) ?? 0);
        const items = entriesOf(await read(at, 65536), 32);
        const item = async (guid) => {
          const entry = items.get(guid);
          return entry ? read(at + entry.readUInt32LE(16), entry.readUInt32LE(20)) : Buffer.alloc(0);
        };
        const parameters = await item(guids.parameters);
        if (parameters.length < 8 || (parameters.readUInt32LE(4) & hasParent) === 0)
          return void 0;
        const named = namesOf(await item(guids.locator));
        return needsParent(parentNames.map((key) => named.get(key)).find((value) => value !== void 0));
      }
      function entriesOf(table, start) {
        const entries = /* @__PURE__ */ new Map();
        for (let at = start; at + 32 <= table.length; at += 32)
          entries.set(table.toString("hex", at, at + 16), table.subarray(at, at + 32));
        return entries;
      }
      function namesOf(locator) {
        const names = /* @__PURE__ */ new Map();
        const count = locator.length < 20 ? 0 : locator.readUInt16LE(18);
        for (let at = 20; at + 12 <= Math.min(locator.length, 20 + 12 * count); at += 12) {
          const [key, value] = [locator.readUInt32LE(at), locator.readUInt32LE(at + 4)];
          const [ofKey, ofValue] = [locator.readUInt16LE(at + 8), locator.readUInt16LE(at + 10)];
          names.set(locator.toString("utf16le", key, key + ofKey), locator.subarray(value, value + ofValue));
        }
        return names;
      }
      function needsParent(name) {
        const text = name?.toString("utf16le").replace(/\0.*$/s, "");
        return `needs another file${text ? `, ${quoted(text)}` : ""} (its parent): ship it whole`;
      }
      const quoted = (name) => JSON.stringify((0, lib_text.TN)(name, 120));
      ;
      var __addDisposableResource = function(env, value, async) {
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
          if (inner) dispose = function() {
            try {
              inner.call(this);
            } catch (e) {
              return Promise.reject(e);
            }
          };
          env.stack.push({ value, dispose, async });
        } else if (async) {
          env.stack.push({ async: true });
        }
        return value;
      };
      var __disposeResources = /* @__PURE__ */ (function(SuppressedError2) {
        return function(env) {
          function fail(e) {
            env.error = env.hasError ? new SuppressedError2(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
          }
          var r, s = 0;
          function next() {
            while (r = env.stack.pop()) {
              try {
                if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                if (r.dispose) {
                  var result = r.dispose.call(r.value);
                  if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
                    fail(e);
                    return next();
                  });
                } else s |= 1;
              } catch (e) {
                fail(e);
              }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
          }
          return next();
        };
      })(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
        var e = new Error(message);
        return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
      });
      const drivers = {
        raw: "raw",
        img: "raw",
        qcow2: "qcow2",
        vmdk: "vmdk",
        vdi: "vdi",
        vhd: "vpc",
        vhdx: "vhdx"
      };
      const head = 64 * 1024;
      async function checkDisk(file, format) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const image = __addDisposableResource(env_1, await (0, promises_.open)(file, "r"), true);
          const { buffer, bytesRead } = await image.read(Buffer.alloc(head), 0, head, 0);
          const read = async (at, length) => {
            if (!Number.isSafeInteger(at))
              return Buffer.alloc(0);
            const part = await image.read(Buffer.alloc(Math.min(length, head)), 0, Math.min(length, head), at);
            return part.buffer.subarray(0, part.bytesRead);
          };
          const why = await faults[format]?.(buffer.subarray(0, bytesRead), read);
          if (why !== void 0)
            throw new errors.yo(`${file} ${why}; it is not booted`);
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          const result_1 = __disposeResources(env_1);
          if (result_1)
            await result_1;
        }
      }
      const faults = {
        // QEMU: docs/interop/qcow2.rst
        qcow2: async (bytes) => {
          if (bytes.length < 72 || bytes.toString("latin1", 0, 4) !== "QFIû")
            return "is not a qcow2 image";
          const at = Number(bytes.readBigUInt64BE(8));
          if (at !== 0) {
            const name = bytes.toString("utf8", at, at + Math.min(bytes.readUInt32BE(16), 1023));
            return `needs another file, ${quoted(name)} (its backing file): ship it whole`;
          }
          const isNewer = bytes.readUInt32BE(4) >= 3 && bytes.length >= 80;
          if (isNewer && (bytes.readBigUInt64BE(72) & 4n) !== 0n)
            return "keeps its data in another file (an external data file): ship it whole";
          return void 0;
        },
        // QEMU: block/vmdk.c
        vmdk: async (bytes) => {
          const kind = bytes.toString("latin1", 0, 4);
          if (kind !== "KDMV" && kind !== "COWD") {
            const [, extent] = /^\s*RW \d+ \w+ "([^"\n]*)"/m.exec(bytes.toString("latin1")) ?? [];
            const isDescriptor = /# Disk DescriptorFile/.test(bytes.toString("latin1", 0, 512));
            if (isDescriptor)
              return `only names other files, ${quoted(extent ?? "")}: ship one whole file (monolithicSparse or streamOptimized)`;
            return "is no VMDK image";
          }
          if (bytes.length < 512)
            return "is no VMDK image";
          const [, parent] = /parentFileNameHint.{0,2}([^"\0]*)/s.exec(bytes.toString("latin1", 512, 512 * 21)) ?? [];
          if (parent !== void 0)
            return `needs another file, ${quoted(parent)} (its parent): ship it whole`;
          return kind === "KDMV" && bytes.readBigUInt64LE(12) === 0n ? "only names other files: ship one whole file" : void 0;
        },
        // QEMU: block/vdi.c; 1 is dynamic, 2 is fixed, others have a parent
        vdi: async (bytes) => {
          if (bytes.length < 512 || bytes.readUInt32LE(64) !== 3201962111)
            return "is no VDI image";
          return [1, 2].includes(bytes.readUInt32LE(76)) ? void 0 : "needs another file (its parent): ship it whole";
        },
        vhd: vhdFault,
        vhdx: vhdxFault
      };
    })
  ),
  /***/
  17097: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        LF: () => (
          /* binding */
          nothingToStart
        ),
        /* harmony export */
        Ot: () => (
          /* binding */
          reasons
        ),
        /* harmony export */
        aO: () => (
          /* binding */
          rules
        ),
        /* harmony export */
        xK: () => (
          /* binding */
          lacksTicks
        ),
        /* harmony export */
        yF: () => (
          /* binding */
          screenWords
        )
        /* harmony export */
      });
      const nothingToStart = "no bootable device";
      const consoles = ["serial", "console", "screen"];
      const withKernel = ["serial", "console", "screen", "kernel"];
      const stamp = String.raw`(?:\[ *\d+\.\d+\](?:\[ *[TC]\d+\])? )?`;
      const endOfPanic = /---\[ end Kernel panic - not syncing/;
      const shell = { verdict: "failed", settle: 3, isQuiet: true };
      const panicking = { of: withKernel, settle: 2, isQuiet: true, until: endOfPanic, isOfKernel: true };
      const panic = { verdict: "failed", ...panicking };
      const tooSlow = "machine too slow";
      const lacksTicks = ({ by, text }) => by === tooSlow && text.includes("Kernel panic");
      const rules = [
        {
          name: tooSlow,
          verdict: "undecided",
          ...panicking,
          pattern: new RegExp(`^${stamp}Kernel panic - not syncing: (?:IO-APIC \\+ timer doesn't work|timer doesn't work through Interrupt-remapped IO-APIC)`),
          because: "Linux, arch/x86/kernel/apic/io_apic.c: check_timer waits for ticks, which emulation on a busy machine brings too late"
        },
        {
          name: "root not mounted",
          ...panic,
          pattern: new RegExp(`^${stamp}Kernel panic - not syncing: VFS: `),
          because: "Linux, init/do_mounts.c: mount_root_generic"
        },
        {
          name: "kernel panic",
          ...panic,
          pattern: new RegExp(`^${stamp}Kernel panic - not syncing`),
          because: "Linux, kernel/panic.c: the record, and its end after which nothing runs any more"
        },
        {
          name: "root not mounted",
          of: consoles,
          ...shell,
          pattern: /^An error occurred in stage 1 of the boot process|^Press one of the following keys/,
          because: "nixpkgs, nixos/modules/system/boot/stage-1-init.sh: fail"
        },
        {
          name: "root not mounted",
          of: consoles,
          ...shell,
          pattern: /^ALERT! .* does not exist\.\s+Dropping to a shell|^\(initramfs\)\s*$/,
          because: "initramfs-tools, scripts/functions: panic"
        },
        {
          name: "root not mounted",
          of: ["journal"],
          ...shell,
          pattern: /^Failed to mount (?:\/sysroot|sysroot\.mount)|^Failed to start .*Switch Root/,
          because: "systemd in the initrd, units/initrd-switch-root.service"
        },
        {
          name: "root not mounted",
          verdict: "failed",
          of: consoles,
          pattern: /mounting \S+ on \/(?:mnt-root|sysroot|root|newroot|new_root)?\/? failed\b/,
          settle: 20,
          because: "busybox, util-linux/mount.c"
        },
        {
          name: "emergency mode",
          of: ["journal"],
          ...shell,
          settle: 1,
          pattern: /^Reached target (?:(?:emergency|rescue)\.target|(?:Emergency|Rescue) Mode)/,
          because: "systemd, units/emergency.target: logged by process 1 itself"
        },
        {
          name: "emergency mode",
          of: consoles,
          ...shell,
          pattern: /^You are in (?:emergency|rescue) mode|^(?:Press Enter|Give root password) for (?:system )?maintenance|^Entering (?:emergency|rescue) mode/,
          because: "systemd, src/sulogin-shell; util-linux, sulogin.c; dracut"
        },
        {
          name: "emergency mode",
          of: consoles,
          ...shell,
          pattern: /^\[ *OK *\] (?:Reached target|Started) .*(?:Emergency|Rescue) (?:Mode|Shell)/,
          because: "systemd, src/core/job.c: what it shows on the console"
        },
        {
          name: nothingToStart,
          verdict: "failed",
          of: consoles,
          pattern: /No bootable device|BdsDxe: No bootable option or device was found|UEFI Interactive Shell v|^Shell> ?$|^No more bootdevs$/,
          because: "SeaBIOS, boot.c; EDK II, BdsDxe; U-Boot, boot/bootflow.c",
          before: "kernel",
          settle: 0
        },
        {
          name: "boot loader",
          verdict: "failed",
          of: consoles,
          pattern: /^Could not (?:boot|select): .*\(https?:\/\/ipxe\.org\/[0-9a-f]{8}\)/,
          because: "iPXE, usr/imgmgmt.c: it has the kernel and cannot start it; it then waits, or starts over",
          before: "kernel",
          settle: 5,
          isQuiet: true
        },
        {
          name: "boot loader",
          verdict: "failed",
          of: consoles,
          pattern: /^grub rescue>|isolinux\.bin missing or corrupt|Failed to load ldlinux/,
          because: "GRUB, kern/rescue_reader.c; isolinux",
          before: "kernel",
          settle: 0
        },
        {
          name: "boot loader",
          verdict: "failed",
          of: consoles,
          pattern: /^\s*error: \S|Could not find kernel image|Failed to load COM32|^Loading \S+\.\.\. failed/,
          because: "GRUB, kern/err.c; syslinux: some errors are passed over, and a kernel takes long to load",
          settle: 120,
          isQuiet: true,
          before: "kernel"
        },
        {
          name: "device missing",
          verdict: "undecided",
          of: ["journal", "serial", "console", "screen"],
          pattern: /Timed out waiting for device|Dependency failed for .*(?:File System|\/)/,
          settle: Infinity,
          because: "systemd, src/core/job.c"
        },
        {
          name: tooSlow,
          verdict: "undecided",
          of: withKernel,
          pattern: new RegExp(`^${stamp}rcu: (?:INFO: \\S+ detected stalls|\\S+ kthread timer wakeup didn't happen)`),
          settle: Infinity,
          because: "Linux, kernel/rcu/tree_stall.h: a processor of the guest got no ticks"
        },
        {
          name: "login",
          verdict: "booted",
          of: consoles,
          pattern: /^(?:[A-Za-z0-9][\w.-]{0,63}|\(none\)) login: ?(?:$|\[ *\d+\.\d+\]|[\w.-]+ \(automatic login\))/,
          because: "agetty and busybox getty: a row of its own, `NAME login:`"
        },
        {
          name: "multi-user",
          verdict: "booted",
          of: ["journal"],
          pattern: /^Reached target (?:(?:multi-user|graphical)\.target|Multi-User System|Graphical Interface)/,
          because: "systemd, units/multi-user.target: logged by process 1 itself; a headless system has no login"
        }
      ];
      const reasons = /(?:Dependency failed for|Failed to mount|Timed out waiting for device) .{1,200}/;
      const screenWords = [" login:", "An error occurred in stage 1", "You are in emergency mode"];
    })
  ),
  /***/
  77310: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        M: () => (
          /* binding */
          fileName
        ),
        /* harmony export */
        j: () => (
          /* binding */
          fileNames
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      const longest = 100;
      const mark = (text, n) => (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`${n} ${text}`).digest("hex").slice(0, 32);
      const isMarked = /-[0-9a-f]{32}$/;
      const fileName = (text) => nameFor(text, 0);
      function fileNames(texts) {
        const taken = /* @__PURE__ */ new Set();
        return texts.map((text) => {
          let name = fileName(text);
          for (let n = 1; taken.has(name); n += 1)
            name = nameFor(text, n);
          taken.add(name);
          return name;
        });
      }
      function nameFor(text, n) {
        const safe = text.replace(/[^A-Za-z0-9._+-]/g, "_").replace(/^[.-]|^$/, "_").slice(0, longest);
        if (safe === text && n === 0 && !isMarked.test(text))
          return safe;
        return `${safe}-${mark(text, n)}`;
      }
    })
  ),
  /***/
  26734: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        M: () => (
          /* binding */
          firmwaresOf
        )
        /* harmony export */
      });
      const firmwaresOf = (system) => system.startsWith("aarch64-") ? ["uefi"] : ["bios", "uefi"];
    })
  ),
  /***/
  53882: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        ZT: () => (
          /* binding */
          isBeside
        ),
        /* harmony export */
        l: () => (
          /* binding */
          mostScript
        ),
        /* harmony export */
        lT: () => (
          /* binding */
          netbootScript
        ),
        /* harmony export */
        t3: () => (
          /* binding */
          loadsOf
        )
        /* harmony export */
      });
      const netbootScript = "netboot.ipxe";
      const mostScript = 64 * 1024;
      const commands = /* @__PURE__ */ new Set(["kernel", "initrd", "module", "imgfetch", "imgload", "imgselect", "chain"]);
      const mostLoads = 18;
      function loadsOf(script) {
        const found = /* @__PURE__ */ new Map();
        for (const line of script.split("\n")) {
          const [command = "", ...words] = line.trim().split(/\s+/);
          const from = operand(words);
          if (commands.has(command) && from !== void 0 && !found.has(from))
            found.set(from, { command, from });
        }
        return [...found.values()].slice(0, mostLoads);
      }
      function operand(words) {
        for (let i = 0; i < words.length; i++) {
          const word = words[i];
          if (!word.startsWith("-"))
            return word;
          const isAlone = word.includes("=") || /^(?:-a|--autofree|-r|--replace)$/.test(word);
          if (!isAlone)
            i++;
        }
        return void 0;
      }
      const isBeside = (from) => /^[A-Za-z0-9_][A-Za-z0-9_.+-]{0,127}$/.test(from);
    })
  )
};
