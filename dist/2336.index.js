export const id = 2336;
export const ids = [2336];
export const modules = {
  /***/
  72336: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        bootTargets: () => (
          /* binding */
          bootTargets
        )
      });
      var p_limit = __webpack_require__(48630);
      var environment = __webpack_require__(84114);
      var machine = __webpack_require__(39198);
      var errors = __webpack_require__(1730);
      var kvm = __webpack_require__(14664);
      var qemu_tools = __webpack_require__(60088);
      ;
      var __addDisposableResource = function(env2, value, async) {
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
          env2.stack.push({ value, dispose, async });
        } else if (async) {
          env2.stack.push({ async: true });
        }
        return value;
      };
      var __disposeResources = /* @__PURE__ */ (function(SuppressedError2) {
        return function(env2) {
          function fail(e) {
            env2.error = env2.hasError ? new SuppressedError2(e, env2.error, "An error was suppressed during disposal.") : e;
            env2.hasError = true;
          }
          var r, s = 0;
          function next() {
            while (r = env2.stack.pop()) {
              try {
                if (!r.async && s === 1) return s = 0, env2.stack.push(r), Promise.resolve().then(next);
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
            if (s === 1) return env2.hasError ? Promise.reject(env2.error) : Promise.resolve();
            if (env2.hasError) throw env2.error;
          }
          return next();
        };
      })(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message2) {
        var e = new Error(message2);
        return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
      });
      function findAccelerators(log, places, { accelerator: accelerator2, tools }) {
        let found;
        const find = async (qemu) => {
          const env_1 = { stack: [], error: void 0, hasError: false };
          try {
            if (accelerator2 === "tcg")
              return { name: "tcg", reason: "emulation requested" };
            const place = __addDisposableResource(env_1, await places.place(), true);
            const program2 = (0, qemu_tools.ou)(tools, process.arch) ?? qemu;
            const env2 = (0, environment.ao)(place.run);
            const probed = await (0, kvm.P_)({ qemu: program2, folder: place.control, env: env2, ...place.as([program2]) });
            if (probed.name === "kvm")
              return probed;
            if (accelerator2 === "kvm")
              throw new errors.Ml(`${probed.reason}; to boot without KVM, slowly: --accelerator auto`);
            log.warning(`${probed.reason}; ${slower}`);
            return probed;
          } catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
          } finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
              await result_1;
          }
        };
        return {
          async of(qemu) {
            const guests = (0, qemu_tools.i5)(qemu, process.arch);
            if (guests)
              return { name: "tcg", reason: `KVM cannot run ${guests} guests on this machine` };
            found ??= find(qemu);
            return found;
          },
          giveUpKvm() {
            if (accelerator2 !== "auto")
              return false;
            if (found !== givenUp)
              log.warning(`${stopped}; ${slower}`);
            found = givenUp;
            return true;
          }
        };
      }
      const stopped = "KVM does not work here: it stopped a guest with an internal error";
      const givenUp = Promise.resolve({ name: "tcg", reason: stopped });
      const slower = "guests are emulated (TCG), which is slower; they get more time";
      var external_node_path_ = __webpack_require__(76760);
      var documents_evidence = __webpack_require__(30643);
      var files = __webpack_require__(70231);
      var lib_text = __webpack_require__(79470);
      var boot_boots = __webpack_require__(84035);
      var evidence_head = __webpack_require__(26716);
      ;
      class CannotBoot extends Error {
      }
      class NotDue extends Error {
      }
      class NotHere extends Error {
      }
      var promises_ = __webpack_require__(58500);
      var external_node_fs_promises_ = __webpack_require__(51455);
      var external_node_net_ = __webpack_require__(77030);
      var consumers_ = __webpack_require__(38321);
      var system_process = __webpack_require__(91763);
      var system_user = __webpack_require__(55136);
      ;
      var qemu_addDisposableResource = function(env2, value, async) {
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
          env2.stack.push({ value, dispose, async });
        } else if (async) {
          env2.stack.push({ async: true });
        }
        return value;
      };
      var qemu_disposeResources = /* @__PURE__ */ (function(SuppressedError2) {
        return function(env2) {
          function fail(e) {
            env2.error = env2.hasError ? new SuppressedError2(e, env2.error, "An error was suppressed during disposal.") : e;
            env2.hasError = true;
          }
          var r, s = 0;
          function next() {
            while (r = env2.stack.pop()) {
              try {
                if (!r.async && s === 1) return s = 0, env2.stack.push(r), Promise.resolve().then(next);
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
            if (s === 1) return env2.hasError ? Promise.reject(env2.error) : Promise.resolve();
            if (env2.hasError) throw env2.error;
          }
          return next();
        };
      })(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message2) {
        var e = new Error(message2);
        return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
      });
      const longest = 107;
      async function openWires(folder, ids2, user) {
        const serial = await listen((0, external_node_path_.join)(folder, "s"), user);
        const console = await listen((0, external_node_path_.join)(folder, "h"), user);
        const control2 = await listen((0, external_node_path_.join)(folder, "q"), user);
        const device2 = (id2, path) => [
          "-chardev",
          `socket,id=${id2},path=${path.replaceAll(",", ",,")}`
        ];
        return {
          args: [
            ...device2(ids2.serial, serial.path),
            ...device2(ids2.console, console.path),
            ...device2(ids2.control, control2.path)
          ],
          serial: serial.caller,
          console: console.caller,
          control: control2.caller,
          [Symbol.asyncDispose]: async () => {
            await Promise.all([serial.close(), console.close(), control2.close()]);
          }
        };
      }
      async function listen(path, user) {
        if (Buffer.byteLength(path) > longest) {
          throw new errors.Ml(`the path of the temporary folder is too long for a socket: ${path}; set TMPDIR to a shorter one`);
        }
        const server = (0, external_node_net_.createServer)();
        const open = /* @__PURE__ */ new Set();
        const caller = new Promise((resolve) => {
          server.once("connection", (socket) => {
            open.add(socket);
            closeServer(server);
            resolve(socket);
          });
        });
        await new Promise((resolve, reject) => server.once("error", reject).listen(path, resolve));
        await (0, external_node_fs_promises_.chmod)(path, 384);
        if (user)
          await (0, system_user.UG)(path, user);
        const close = async () => {
          closeServer(server);
          for (const socket of open)
            socket.destroy();
          await (0, external_node_fs_promises_.rm)(path, { force: true });
        };
        return { path, caller, close };
      }
      function closeServer(server) {
        if (server.listening)
          server.close();
      }
      async function knownDevices(qemu, env2, as) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const asking = qemu_addDisposableResource(env_1, (0, system_process.n)(qemu, ["-device", "help"], { env: env2, grace: 1, ...as }), true);
          asking.stderr.resume();
          const help = await (0, consumers_.text)(asking.stdout).catch(() => "");
          return new Set([...help.matchAll(/\b(?:name|alias) "([^"]+)"/g)].map(([, name = ""]) => name));
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          const result_1 = qemu_disposeResources(env_1);
          if (result_1)
            await result_1;
        }
      }
      var external_node_fs_ = __webpack_require__(73024);
      var process_tree = __webpack_require__(51215);
      ;
      function readSchedstat(line) {
        const [, ran, waited] = /^(\d+) (\d+) \d+\s*$/.exec(line) ?? [];
        return ran === void 0 ? void 0 : { ran: Number(ran) / 1e9, waited: Number(waited) / 1e9 };
      }
      class QemuThreads {
        #pid;
        #qemu;
        constructor(pid) {
          this.#pid = pid;
        }
        /**
         * How long each thread of QEMU has waited for a processor (seconds), by thread id; empty if this kernel does not
         * report it. It is asked several times a second: the kernel answers at once, and to wait for it costs more.
         */
        async waits() {
          this.#qemu ??= qemuBelow(this.#pid);
          const folder = `/proc/${await this.#qemu}/task`;
          return new Map((read(() => (0, external_node_fs_.readdirSync)(folder)) ?? []).flatMap((thread) => {
            const line = read(() => (0, external_node_fs_.readFileSync)(`${folder}/${thread}/schedstat`, "latin1")) ?? "";
            const time = readSchedstat(line);
            return time ? [[thread, time.waited]] : [];
          }));
        }
      }
      function read(ask) {
        try {
          return ask();
        } catch {
          return void 0;
        }
      }
      async function qemuBelow(pid) {
        for (const id2 of await (0, process_tree.D)(pid)) {
          const name = await (0, external_node_fs_promises_.readFile)(`/proc/${id2}/comm`, "utf8").catch(() => "");
          if (/^\.?qemu-system/.test(name))
            return id2;
        }
        return void 0;
      }
      ;
      const flags = new Set(`h help version nographic curses sdl gtk full-screen no-frame alt-grab ctrl-grab no-quit portrait
   enable-kvm no-kvm no-kvm-irqchip no-kvm-pit enable-hax no-acpi no-hpet no-fd-bootchk win2k-hack rtc-td-hack
   no-reboot no-shutdown daemonize S s snapshot usb mem-prealloc singlestep preconfig only-migratable nodefaults
   no-user-config nodefconfig enable-fips enable-sync-profile perfmap jitdump xen-attach xen-domid-restrict
   semihosting old-param async-teardown localtime`.split(/\s+/));
      function parseLine(argv) {
        const options2 = [];
        for (let at2 = 0; at2 < argv.length; at2++) {
          const word = argv[at2] ?? "";
          if (!word.startsWith("-") || word === "-") {
            options2.push({ name: "", value: word });
            continue;
          }
          const name = word.replace(/^--?/, "");
          const value = flags.has(name) ? void 0 : argv[++at2];
          options2.push(value === void 0 ? { name } : { name, value });
        }
        return options2;
      }
      function printLine(options2) {
        return options2.flatMap(({ name, value }) => [
          ...name === "" ? [] : [`-${name}`],
          ...value === void 0 ? [] : [value]
        ]);
      }
      function show(option) {
        return printLine([option]).join(" ");
      }
      function parseProperties(text) {
        const parts = text.replaceAll(",,", "\0").split(",").filter((part2) => part2 !== "");
        return parts.map((part2) => {
          const whole = part2.replaceAll("\0", ",");
          const equals = whole.indexOf("=");
          return equals < 0 ? [whole] : [whole.slice(0, equals), whole.slice(equals + 1)];
        });
      }
      function printProperties(properties) {
        return properties.map(([key, value]) => (value === void 0 ? key : `${key}=${value}`).replaceAll(",", ",,")).join(",");
      }
      function property(properties, key) {
        return properties.findLast(([name]) => name === key)?.[1];
      }
      function parseDevice(text, driver) {
        if (!text.startsWith("{")) {
          const [[first = "", value] = [], ...rest2] = parseProperties(text);
          return value === void 0 ? [[first], ...rest2] : [[value], ...rest2];
        }
        const { [driver]: name, ...rest } = JSON.parse(text);
        const flat = (key, value) => {
          if (Array.isArray(value))
            return value.flatMap((item) => flat(key, item?.str ?? item));
          if (typeof value === "boolean")
            return [[key, value ? "on" : "off"]];
          return [[key, String(value)]];
        };
        return [[String(name)], ...Object.entries(rest).flatMap(([key, value]) => flat(key, value))];
      }
      ;
      const drop = () => [];
      ;
      const serialDevice = "flakeship-serial";
      const controlDevice = "flakeship-control";
      const lost = /^(stdio|pty|vc|gtk|msmouse|spicevmc|spiceport|qemu-vdagent|dbus)$/;
      const chardev = (value) => {
        const properties = parseProperties(value);
        if (!lost.test(properties[0]?.[0] ?? ""))
          return void 0;
        return [{ name: "chardev", value: `null,id=${property(properties, "id") ?? "null"}` }];
      };
      function consoleDevice(options2) {
        return options2.find(({ name, value = "" }) => name === "device" && parseDevice(value, "driver")[0]?.[0] === "isa-serial");
      }
      const wires = (options2, { asked }) => {
        const device2 = consoleDevice(options2);
        const others = asked.filter(({ name }) => name === "serial").slice(1).map(({ value = "" }) => ({
          name: "serial",
          value: /^(mon:|stdio|pty|vc|chardev:)/.test(value) ? "null" : value
        }));
        if (device2 === void 0)
          return [...options2, { name: "serial", value: `chardev:${serialDevice}` }, ...others];
        const [driver, ...rest] = parseDevice(device2.value ?? "", "driver");
        const ours = printProperties([
          driver ?? ["isa-serial"],
          ...rest.filter(([key]) => key !== "chardev"),
          ["chardev", serialDevice]
        ]);
        return options2.map((option) => option === device2 ? { name: "device", value: ours } : option);
      };
      const keepsFile = (value) => /^(stdio|mon:|vc|pty|null|none)/.test(value) ? [] : void 0;
      const control = (options2) => [
        ...options2,
        { name: "mon", value: `chardev=${controlDevice},mode=control` },
        ...options2.some(({ name }) => name === "monitor") ? [] : [{ name: "monitor", value: "none" }]
      ];
      const ending = (options2) => [...options2, { name: "no-reboot" }];
      const kernelConsole = (options2, { machine: machine2 }) => {
        const direct = options2.some(({ name }) => name === "kernel");
        if (!direct || options2.some(({ name, value }) => name === "append" && /\bconsole=tty(S|AMA)\d/.test(value ?? "")))
          return options2;
        const line = options2.findLast(({ name }) => name === "append")?.value;
        return [
          ...options2.filter(({ name }) => name !== "append"),
          { name: "append", value: `${line ?? ""} console=${machine2.serial},115200n8`.trim() }
        ];
      };
      const consoleChanges = {
        chardev,
        serial: drop,
        monitor: keepsFile,
        qmp: keepsFile,
        "qmp-pretty": keepsFile,
        parallel: keepsFile,
        debugcon: keepsFile,
        nographic: drop,
        daemonize: drop,
        "no-reboot": drop,
        "no-shutdown": drop,
        S: drop,
        s: drop,
        gdb: drop
      };
      const consoleFinishes = [wires, control, kernelConsole, ending];
      ;
      const ofKvm = /* @__PURE__ */ new Set(["kernel_irqchip", "kernel-irqchip", "kvm_shadow_mem", "kvm-shadow-mem"]);
      const units = { "": 1, b: 1 / 1024 ** 2, k: 1 / 1024, m: 1, g: 1024, t: 1024 ** 2 };
      function mebibytes(text) {
        const [, number, unit = ""] = /^(\d+(?:\.\d+)?)([bkmgt]?)$/i.exec(text) ?? [];
        const factor = units[unit.toLowerCase()];
        return number === void 0 || factor === void 0 ? void 0 : Number(number) * factor;
      }
      function askedMemory(options2) {
        const value = options2.findLast(({ name }) => name === "m")?.value;
        if (value === void 0)
          return 128;
        const properties = parseProperties(value);
        return mebibytes(property(properties, "size") ?? properties[0]?.[0] ?? "") ?? 128;
      }
      function memoryBytes(options2) {
        return Math.ceil(askedMemory(options2) * 1024 ** 2 / 8192) * 8192;
      }
      function askedCpus(options2) {
        const value = options2.findLast(({ name }) => name === "smp")?.value;
        if (value === void 0)
          return 1;
        const properties = parseProperties(value);
        const plain = Number(property(properties, "cpus") ?? properties[0]?.[0]);
        if (plain > 0)
          return plain;
        return ["sockets", "dies", "cores", "threads"].reduce((all, key) => all * Number(property(properties, key) ?? 1), 1);
      }
      function givenMemory({ asked, machine: machine2 }) {
        return machine2.wish.memoryMiB ?? Math.min(askedMemory(asked), machine2.memoryMiB);
      }
      function givenCpus({ asked, machine: machine2 }) {
        return machine2.wish.cpus ?? Math.min(askedCpus(asked), machine2.cpus);
      }
      const memory = (_value, draft) => {
        const wanted = askedMemory(draft.asked);
        const given = givenMemory(draft);
        if (given === wanted)
          return void 0;
        if (given < wanted)
          draft.say(`${wanted} MiB of memory asked for: the guest got ${given} MiB`);
        return [{ name: "m", value: String(given) }];
      };
      const cpus = (_value, draft) => {
        const wanted = askedCpus(draft.asked);
        const given = givenCpus(draft);
        if (given === wanted)
          return void 0;
        if (given < wanted)
          draft.say(`${wanted} CPUs: the guest got ${given}`);
        return [{ name: "smp", value: String(given) }];
      };
      const object = (value, draft) => {
        const [[type = ""] = [], ...rest] = parseProperties(value);
        const size2 = mebibytes(property(rest, "size") ?? "");
        const given = givenMemory(draft);
        const isMemory = type.startsWith("memory-backend-") && size2 === askedMemory(draft.asked);
        if (!isMemory || size2 === given)
          return void 0;
        const kept2 = rest.filter(([key]) => key !== "size");
        return [{ name: "object", value: printProperties([[type], ...kept2, ["size", `${given}M`]]) }];
      };
      const cpu_and_memory_machine = (value, draft) => {
        const kvm2 = draft.machine.accelerator === "kvm";
        const kept2 = parseProperties(value).filter(([key]) => key !== "accel" && (kvm2 || !ofKvm.has(key)));
        return kept2.length === 0 ? [] : [{ name: "machine", value: printProperties(kept2) }];
      };
      const cpu = (value, { machine: machine2, say }) => {
        if (machine2.accelerator === "kvm" || !/^host\b/.test(value))
          return void 0;
        say(`-cpu ${value}: without KVM there is no host CPU, so -cpu max`);
        return [{ name: "cpu", value: "max" }];
      };
      function insistsOnKvm(options2) {
        const first = ({ value = "" }) => property(parseProperties(value), "accel") ?? parseProperties(value)[0]?.[0];
        const named2 = options2.filter(({ name }) => name === "accel").map(first);
        const machines = options2.filter(({ name }) => name === "machine" || name === "M").flatMap(({ value = "" }) => property(parseProperties(value), "accel") ?? []);
        if (named2.length > 0)
          return named2.includes("kvm") && !named2.includes("tcg");
        return options2.some(({ name }) => name === "enable-kvm") || machines.at(-1) === "kvm";
      }
      const accelerator = (options2, { machine: machine2, asked, say }) => {
        if (machine2.accelerator === "tcg" && insistsOnKvm(asked)) {
          say("KVM does not work on this machine, so the guest was emulated (TCG)");
        }
        const same = asked.find(({ name, value }) => name === "accel" && value?.split(",")[0] === machine2.accelerator);
        return [...options2, same ?? { name: "accel", value: machine2.accelerator }];
      };
      const size = (options2, draft) => [
        ...options2,
        ...draft.asked.some(({ name }) => name === "m") ? [] : memory("", draft) ?? [],
        ...draft.asked.some(({ name }) => name === "smp") ? [] : cpus("", draft) ?? []
      ];
      const hugePages = (value, { say }) => {
        say(`-mem-path ${value}: the guest's memory is ordinary memory`);
        return [];
      };
      const powerChanges = {
        m: memory,
        smp: cpus,
        object,
        machine: cpu_and_memory_machine,
        M: cpu_and_memory_machine,
        cpu,
        accel: () => [],
        "enable-kvm": () => [],
        "no-kvm": () => [],
        "enable-hax": () => [],
        "mem-path": hugePages,
        "mem-prealloc": () => []
      };
      const powerFinishes = [size, accelerator];
      ;
      const ears_consoleDevice = "flakeship-console";
      const memoryObject = "flakeship-memory";
      function addEars(options2, devices) {
        const parts = [virtioConsole(options2, devices), readableMemory(options2)];
        return {
          options: parts.flatMap((part2) => part2.options),
          added: parts.flatMap((part2) => part2.added),
          deaf: parts.flatMap((part2) => part2.deaf)
        };
      }
      function virtioConsole(options2, devices) {
        const machine2 = machineOf(options2);
        const bus = machine2?.[0]?.[0]?.startsWith("microvm") ? "virtio-serial-device" : "virtio-serial-pci";
        if (!devices.has(bus) || !devices.has("virtconsole"))
          return { options: [], added: [], deaf: [{ ear: "console", why: `this QEMU has no ${bus}` }] };
        const isSecond = options2.some(({ name, value = "" }) => name === "device" && parseDevice(value, "driver")[0]?.[0] === "virtconsole");
        return {
          options: [
            { name: "device", value: `${bus},id=${ears_consoleDevice}-bus` },
            { name: "device", value: `virtconsole,chardev=${ears_consoleDevice},bus=${ears_consoleDevice}-bus.0` }
          ],
          added: [`a virtio console (${isSecond ? "hvc1" : "hvc0"})`],
          deaf: []
        };
      }
      function readableMemory(options2) {
        const named2 = property(machineOf(options2) ?? [], "memory-backend");
        const nodes = options2.filter(({ name }) => name === "numa");
        if (named2 === void 0 && nodes.length === 0) {
          const memory2 = printProperties([
            ["memory-backend-memfd"],
            ["id", memoryObject],
            ["size", String(memoryBytes(options2))],
            ["share", "on"]
          ]);
          return {
            options: [
              { name: "object", value: memory2 },
              { name: "machine", value: `memory-backend=${memoryObject}` }
            ],
            added: ["memory that can be read"],
            deaf: []
          };
        }
        const isShared = options2.some(({ name, value = "" }) => {
          const properties = parseProperties(value);
          return name === "object" && properties[0]?.[0] === "memory-backend-memfd" && property(properties, "share") === "on";
        });
        const why = "the script gives the guest memory of its own kind, which cannot be read";
        return {
          options: [],
          added: [],
          deaf: isShared ? [] : ["kernel", "journal"].map((ear) => ({ ear, why }))
        };
      }
      function machineOf(options2) {
        const said = options2.filter(({ name }) => name === "machine" || name === "M");
        return said.length === 0 ? void 0 : said.flatMap(({ value = "" }) => parseProperties(value));
      }
      ;
      function printForward({ protocol, port, address, guestPort }) {
        return `${protocol}:127.0.0.1:${port}-${address}:${guestPort}`;
      }
      function forwardOf({ host, guest, isOurs }) {
        return {
          protocol: "tcp",
          asked: host === 0 ? "any port" : `127.0.0.1:${host}`,
          port: isOurs ? host : 0,
          address: "",
          guestPort: guest
        };
      }
      const askedForward = ({ host, guest }) => `tcp:127.0.0.1:${host}-:${guest}`;
      const sentence = /^(tcp|udp)?:([^:]*):(\d{1,5})-([^:]*):(\d{1,5})$/;
      function readForward(text, given) {
        const [match, protocol = "tcp", host, port, address = "", guestPort] = sentence.exec(text) ?? [];
        if (match === void 0)
          return void 0;
        const own = given.find((forward) => askedForward(forward) === text);
        if (own)
          return forwardOf(own);
        const asked = `${host}:${Number(port)}`;
        return { protocol, asked, port: 0, address, guestPort: Number(guestPort) };
      }
      function readUsernet(text) {
        const rows = text.matchAll(/^\s*(TCP|UDP)\[HOST_FORWARD\]\s+\d+\s+\S+\s+(\d+)\s+(\S+)\s+(\d+)/gm);
        return [...rows].map(([, protocol = "", port, address = "", guestPort]) => ({
          protocol: protocol.toLowerCase(),
          port: Number(port),
          address,
          guestPort: Number(guestPort)
        }));
      }
      function openedForwards(forwards2, listening) {
        const left = [...listening];
        const leads = (row, { protocol, address, guestPort }) => row.protocol === protocol && row.guestPort === guestPort && (address === "" || row.address === address);
        const fixedFirst = [...forwards2].sort((a, b) => Number(a.port === 0) - Number(b.port === 0));
        return fixedFirst.flatMap((forward) => {
          const { protocol, asked, guestPort, port } = forward;
          const at2 = left.findIndex((row2) => leads(row2, forward) && (port === 0 || row2.port === port));
          const [row] = at2 < 0 ? [] : left.splice(at2, 1);
          return row ? [{ protocol, asked, port: row.port, guestPort }] : [];
        });
      }
      function sshForward(opened, named2) {
        const tcp = opened.filter(({ protocol }) => protocol === "tcp");
        const isNamed = ({ asked }) => named2 !== void 0 && asked.endsWith(`:${named2}`);
        return (tcp.find(isNamed) ?? tcp.find(({ guestPort }) => guestPort === 22))?.port;
      }
      ;
      const sector = 2048;
      const most = 1024 ** 2;
      class IsoFiles {
        #read;
        #close;
        constructor(read2, close) {
          this.#read = read2;
          this.#close = close;
        }
        static async open(file) {
          const image = await (0, external_node_fs_promises_.open)(file, "r");
          const read2 = async (at2, length) => {
            const { buffer, bytesRead } = await image.read(Buffer.alloc(Math.min(length, most)), 0, Math.min(length, most), at2);
            return buffer.subarray(0, bytesRead);
          };
          return new IsoFiles(read2, () => image.close());
        }
        /** The entries of a folder, by its path from the root; case-insensitive, like firmware. */
        async list(path) {
          const volume = await this.#read(16 * sector, sector);
          if (volume.length < sector || volume.toString("latin1", 1, 6) !== "CD001")
            return [];
          let entries = await this.#folder(recordOf(volume.subarray(156, 190)));
          for (const name of path) {
            const folder = entries.find((one) => one.isFolder && one.name.toLowerCase() === name.toLowerCase());
            if (folder === void 0)
              return [];
            entries = await this.#folder(folder);
          }
          return entries;
        }
        /** The text of a file; empty if there is none. */
        async text(path) {
          const found = (await this.list(path.slice(0, -1))).find(({ name, isFolder }) => !isFolder && name.toLowerCase() === path.at(-1)?.toLowerCase());
          return found ? (await this.#read(found.sector * sector, found.size)).toString("latin1") : "";
        }
        [Symbol.asyncDispose]() {
          return this.#close();
        }
        async #folder(folder) {
          if (folder === void 0)
            return [];
          const bytes = await this.#read(folder.sector * sector, folder.size);
          const entries = /* @__PURE__ */ new Map();
          for (let at2 = 0; at2 < bytes.length; ) {
            const length = bytes[at2] ?? 0;
            const entry = recordOf(bytes.subarray(at2, at2 + length));
            const earlier = entry && entries.get(entry.name);
            if (entry && earlier)
              earlier.size += entry.size;
            else if (entry)
              entries.set(entry.name, entry);
            at2 = length === 0 ? (Math.floor(at2 / sector) + 1) * sector : at2 + length;
          }
          return [...entries.values()];
        }
      }
      function recordOf(record) {
        const length = record[32] ?? 0;
        if (record.length < 33 + length)
          return void 0;
        const own = record.toString("latin1", 33, 33 + length).replace(/\.?;\d+$/, "");
        const more = record.subarray(33 + length + (length + 1) % 2);
        return {
          name: rockRidgeName(more) || own,
          isFolder: ((record[25] ?? 0) & 2) !== 0,
          sector: record.readUInt32LE(2),
          size: record.readUInt32LE(10)
        };
      }
      function rockRidgeName(fields) {
        let name = "";
        for (let at2 = 0; at2 + 5 <= fields.length; ) {
          const length = fields[at2 + 2] ?? 0;
          if (fields.toString("latin1", at2, at2 + 2) === "NM")
            name += fields.toString("utf8", at2 + 5, at2 + length);
          if (length < 4)
            break;
          at2 += length;
        }
        return name;
      }
      ;
      var image_memory_addDisposableResource = function(env2, value, async) {
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
          env2.stack.push({ value, dispose, async });
        } else if (async) {
          env2.stack.push({ async: true });
        }
        return value;
      };
      var image_memory_disposeResources = /* @__PURE__ */ (function(SuppressedError2) {
        return function(env2) {
          function fail(e) {
            env2.error = env2.hasError ? new SuppressedError2(e, env2.error, "An error was suppressed during disposal.") : e;
            env2.hasError = true;
          }
          var r, s = 0;
          function next() {
            while (r = env2.stack.pop()) {
              try {
                if (!r.async && s === 1) return s = 0, env2.stack.push(r), Promise.resolve().then(next);
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
            if (s === 1) return env2.hasError ? Promise.reject(env2.error) : Promise.resolve();
            if (env2.hasError) throw env2.error;
          }
          return next();
        };
      })(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message2) {
        var e = new Error(message2);
        return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
      });
      const mebibyte = 1024 ** 2;
      const usual = { iso: 2048, disk: 1024, card: 1024, netboot: 1024 };
      function neededMemory({ kind, copied }) {
        if (copied === void 0)
          return usual[kind];
        return Math.max(usual[kind], 2 * Math.ceil(copied / mebibyte) + 1024);
      }
      function image_memory_givenMemory(needs, wish, most2) {
        if (wish !== void 0)
          return { memoryMiB: wish, said: [] };
        const needed = neededMemory(needs);
        if (needed <= most2)
          return { memoryMiB: needed, said: [] };
        return { memoryMiB: most2, said: [`${needed} MiB of memory for this image: the guest got ${most2} MiB`] };
      }
      const menus = [
        ["isolinux", "isolinux.cfg"],
        ["EFI", "BOOT", "grub.cfg"],
        ["boot", "grub", "grub.cfg"]
      ];
      function copiesToMemory(menu) {
        const [, parameters = ""] = /^[ \t]*(?:APPEND|linux(?:efi|16)?[ \t]+\S+)[ \t]+(.*)$/im.exec(menu) ?? [];
        return /(?:^|\s)(?:boot\.)?copytoram(?:\s|$)/.test(parameters);
      }
      async function needsOfIso(file) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const iso = image_memory_addDisposableResource(env_1, await IsoFiles.open(file), true);
          for (const menu of menus) {
            if (!copiesToMemory(await iso.text(menu)))
              continue;
            const stores = (await iso.list([])).filter(({ name }) => name.toLowerCase().endsWith(".squashfs"));
            return { kind: "iso", copied: Math.max(0, ...stores.map(({ size: size2 }) => size2)) };
          }
          return { kind: "iso" };
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          const result_1 = image_memory_disposeResources(env_1);
          if (result_1)
            await result_1;
        }
      }
      ;
      const kept = 16384;
      function lastWords(running) {
        let words2 = "";
        for (const stream of [running.stdout, running.stderr]) {
          stream.setEncoding("utf8").on("data", (chunk) => {
            words2 = (words2 + chunk).slice(-kept);
          });
        }
        return () => words2;
      }
      function inOwnNames(words2, { own, interpreter, copy, folder }) {
        const name = (0, external_node_path_.basename)(own);
        return words2.replaceAll(`setpriv: failed to execute ${copy}: No such file or directory`, () => `${name} cannot start: its interpreter ${interpreter} is missing`).replaceAll(copy, () => name).split(`${folder}/`).map((part2, place) => place === 0 ? part2 : part2.replace(/^\d+-/, "")).join("");
      }
      const [lines, width] = [40, 2e3];
      function lastLines(words2) {
        return (0, lib_text.pj)(words2).split("\n").map((line) => line.trimEnd().slice(0, width)).filter((line) => line !== "").slice(-lines);
      }
      ;
      const usualCpus = { kvm: 2, tcg: 1 };
      const fileOption = (path) => path.replaceAll(",", ",,");
      function sharedArguments(machine2, served) {
        const { forward, openNetwork } = machine2;
        const forwards2 = forward.map((given) => `,hostfwd=${printForward(forwardOf(given))}`).join("");
        const user = `user,id=net${openNetwork ? "" : ",restrict=on"}${forwards2}`;
        const card2 = "virtio-net-pci,netdev=net";
        const network2 = served ? [
          ...["-netdev", `${user},tftp=${fileOption(served.folder)},bootfile=${served.bootfile}`],
          ...["-device", `${card2},bootindex=0${served.hasRom ? "" : ",romfile="}`]
        ] : forward.length > 0 || openNetwork ? (
          // without its ROM, so that no network boot delays the failure (research: boot-verdicts §6)
          ["-netdev", user, "-device", `${card2},romfile=`]
        ) : ["-nic", "none"];
        return [
          ...["-accel", machine2.accelerator],
          ...["-m", String(machine2.memoryMiB), "-smp", String(machine2.cpus), "-display", "none", "-no-reboot"],
          ...["-device", "virtio-rng-pci"],
          ...network2,
          ...[
            "-serial",
            `chardev:${serialDevice}`,
            "-mon",
            `chardev=${controlDevice},mode=control`,
            "-monitor",
            "none"
          ]
        ];
      }
      async function startImage(at2, options2, qemu, needs, argumentsFor, { files: files2 = [], added = [] } = {}) {
        const accelerator2 = await at2.accelerator(qemu);
        const { memoryMiB, said } = image_memory_givenMemory(needs, options2.memory, at2.most.memoryMiB);
        const machine2 = { memoryMiB, cpus: options2.cpus ?? Math.min(usualCpus[accelerator2.name], at2.most.cpus) };
        const { openNetwork } = options2;
        const { forward } = at2;
        const bare = argumentsFor({ accelerator: accelerator2.name, ...machine2, openNetwork, forward });
        const heard = addEars(parseLine(bare), await at2.devices(qemu));
        const argv = [...bare, ...printLine(heard.options)];
        const running = (0, system_process.n)(qemu, [...at2.wires.args, ...argv], {
          cwd: at2.place.run,
          env: at2.env,
          grace: 2,
          ...at2.place.as([...filesOf(qemu, argv), ...files2])
        });
        const words2 = lastWords(running);
        await at2.place.group(running.pid);
        return {
          running,
          words: words2,
          accelerator: accelerator2,
          machine: machine2,
          replaced: said,
          added: [...added, ...heard.added],
          deaf: heard.deaf,
          forwards: forward.map(forwardOf)
        };
      }
      function filesOf(qemu, argv) {
        const named2 = argv.flatMap((word) => parseProperties(word).map(([key, value]) => value ?? key));
        return [qemu, ...named2].filter((path) => path.startsWith("/"));
      }
      ;
      async function ownVariables(template, vars, { user }) {
        const bytes = await (0, external_node_fs_promises_.readFile)(template);
        let filled = bytes.length;
        while (filled > 0 && bytes[filled - 1] === 0)
          filled--;
        await (0, external_node_fs_promises_.writeFile)(vars, bytes.subarray(0, filled), { mode: 384 });
        await (0, external_node_fs_promises_.truncate)(vars, bytes.length);
        if (user)
          await (0, system_user.UG)(vars, user);
      }
      ;
      const processors = { usual: "cortex-a72", random: "max,pauth-impdef=on" };
      const boardArguments = (accelerator2, processor = "usual") => accelerator2 === "kvm" ? ["-machine", "virt,gic-version=host", "-cpu", "host"] : ["-machine", "virt", "-cpu", processors[processor]];
      const armArguments = (firmware, accelerator2, processor) => [
        ...boardArguments(accelerator2, processor),
        ...["-drive", `if=pflash,unit=0,format=raw,readonly=on,file=${fileOption(firmware.code)}`],
        ...["-drive", `if=pflash,unit=1,format=raw,file=${fileOption(firmware.vars)}`],
        ...["-device", "virtio-gpu-pci"]
      ];
      const armDrives = {
        cd: (file) => [
          ...["-device", "virtio-scsi-pci,id=scsi"],
          ...["-drive", `if=none,id=cd,media=cdrom,format=raw,readonly=on,file=${file}`],
          ...["-device", "scsi-cd,bus=scsi.0,drive=cd,bootindex=0"]
        ],
        // NixOS looks for NVMe in stage 1 by default; not for virtio
        disk: (file, format) => [
          ...["-drive", `if=none,id=disk,format=${format},snapshot=on,file=${file}`],
          ...["-device", "nvme,serial=disk,drive=disk,bootindex=0"]
        ]
      };
      function armTools({ place }, { tools: { board = {} } }) {
        const { qemu, firmware } = board;
        const missing = [
          ...qemu === void 0 ? ["qemu-system-aarch64 (package qemu-system-arm)"] : [],
          ...firmware === void 0 ? ["its UEFI firmware (package qemu-efi-aarch64)"] : []
        ];
        if (qemu === void 0 || firmware === void 0)
          throw new NotHere(`an image for aarch64 needs ${missing.join(" and ")}, which this machine lacks: install that`);
        const prepare = async () => {
          const vars = (0, external_node_path_.join)(place.control, "vars.fd");
          await ownVariables(firmware.vars, vars, place);
          return { kind: "aavmf", code: firmware.code, vars };
        };
        return { qemu, prepare };
      }
      function checkRandom(cpuinfo) {
        if (/^Features\s*:.* rng( |$)/m.test(cpuinfo))
          return;
        throw new NotHere("the processor of this machine has no random numbers (FEAT_RNG), without which UEFI for aarch64 asks no network: boot with --accelerator tcg");
      }
      const ownProcessor = () => (0, external_node_fs_promises_.readFile)("/proc/cpuinfo", "utf8");
      var external_node_stream_ = __webpack_require__(57075);
      var external_node_stream_promises_ = __webpack_require__(46466);
      var external_node_zlib_ = __webpack_require__(38522);
      ;
      var unpack_addDisposableResource = function(env2, value, async) {
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
          env2.stack.push({ value, dispose, async });
        } else if (async) {
          env2.stack.push({ async: true });
        }
        return value;
      };
      var unpack_disposeResources = /* @__PURE__ */ (function(SuppressedError2) {
        return function(env2) {
          function fail(e) {
            env2.error = env2.hasError ? new SuppressedError2(e, env2.error, "An error was suppressed during disposal.") : e;
            env2.hasError = true;
          }
          var r, s = 0;
          function next() {
            while (r = env2.stack.pop()) {
              try {
                if (!r.async && s === 1) return s = 0, env2.stack.push(r), Promise.resolve().then(next);
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
            if (s === 1) return env2.hasError ? Promise.reject(env2.error) : Promise.resolve();
            if (env2.hasError) throw env2.error;
          }
          return next();
        };
      })(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message2) {
        var e = new Error(message2);
        return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
      });
      const packing = (name) => /\.(zst|xz|gz|bz2)$/.exec(name)?.[1] ?? void 0;
      const programs = {
        xz: ["xz", "--decompress", "--stdout", "--memlimit-decompress=1GiB", "--", "-"],
        bz2: ["bzip2", "--decompress", "--stdout"]
      };
      const largest = 1024 ** 4;
      async function unpack(from, to, options2) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const { most: most2 = largest } = options2;
          const kind = packing(from);
          if (kind === void 0)
            throw new errors.yo(`${from} is not compressed in a way that is known`);
          const file = unpack_addDisposableResource(env_1, await (0, external_node_fs_promises_.open)(to, "w", 420), true);
          const sink = holes(file, from, most2);
          const run = programs[kind] ? byProgram(programs[kind], from, sink, options2) : byNode(kind, from, sink, options2);
          await run.catch((cause) => {
            if (cause instanceof errors.yo || cause instanceof errors.Ml)
              throw cause;
            if (cause.code === "ENOSPC")
              throw new errors.Ml(`no room to unpack ${from}; free disk space, or set TMPDIR to a larger folder`, {
                cause
              });
            throw new errors.yo(`${from} cannot be unpacked: ${cause.message}`, { cause });
          });
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          const result_1 = unpack_disposeResources(env_1);
          if (result_1)
            await result_1;
        }
      }
      async function byNode(kind, from, sink, { signal }) {
        if (kind === "zst" && !("createZstdDecompress" in external_node_zlib_))
          throw new errors.Ml(`${from} is compressed with zstd, which this Node cannot unpack; use Node 24`);
        const decompress = kind === "zst" ? external_node_zlib_.createZstdDecompress() : external_node_zlib_.createGunzip();
        await (0, external_node_stream_promises_.pipeline)((0, external_node_fs_.createReadStream)(from), decompress, sink, { signal });
      }
      async function byProgram([program2, ...args], from, sink, { signal, env: env2 }) {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
          signal.throwIfAborted();
          const running = unpack_addDisposableResource(env_2, (0, system_process.n)(program2, args, { env: env2, input: (0, external_node_fs_.createReadStream)(from) }), true);
          const said = unpack_text(running.stderr);
          await (0, external_node_stream_promises_.pipeline)(running.stdout, sink, { signal });
          const { code: code2 } = await running.exit.catch((cause) => {
            throw new errors.Ml(`${from} needs ${program2} to be unpacked, which this machine lacks`, { cause });
          });
          if (code2 !== 0)
            throw new Error((0, lib_text.TN)(await said) || `${program2} ended with ${code2}`);
        } catch (e_2) {
          env_2.error = e_2;
          env_2.hasError = true;
        } finally {
          const result_2 = unpack_disposeResources(env_2);
          if (result_2)
            await result_2;
        }
      }
      async function unpack_text(stream) {
        let all = "";
        for await (const chunk of stream.setEncoding("utf8"))
          all = (all + chunk).slice(0, 2e3);
        return all;
      }
      function holes(file, from, most2) {
        let end = 0;
        const write = async (chunk) => {
          const at2 = end;
          end += chunk.length;
          if (end > most2)
            throw new errors.yo(`${from} unpacks to more than ${most2} bytes, which no image has`);
          if (isZero(chunk))
            return;
          for (let done = 0; done < chunk.length; )
            done += (await file.write(chunk, done, chunk.length - done, at2 + done)).bytesWritten;
        };
        return new external_node_stream_.Writable({
          write: (chunk, _encoding, done) => void write(chunk).then(() => done(), done),
          final: (done) => void file.truncate(end).then(() => done(), done)
        });
      }
      const isZero = (chunk) => chunk.equals(Buffer.alloc(chunk.length));
      ;
      async function plainImage({ job, place, over, env: env2 }, name) {
        if (packing(job.file) === void 0)
          return job.file;
        const image = (0, external_node_path_.join)(place.control, name);
        await unpack(job.file, image, { env: env2, signal: over });
        return image;
      }
      ;
      function cardArguments(machine2) {
        return [
          ...boardArguments(machine2.accelerator),
          ...["-bios", machine2.loader, "-device", "virtio-gpu-pci"],
          ...["-drive", `if=none,id=card,format=raw,snapshot=on,file=${fileOption(machine2.image)}`],
          ...["-device", "virtio-blk-pci,drive=card"],
          ...sharedArguments(machine2)
        ];
      }
      async function startCard(at2, options2) {
        const { qemu, loader } = options2.tools.board ?? {};
        const missing = [
          ...qemu === void 0 ? ["qemu-system-aarch64 (package qemu-system-arm)"] : [],
          ...loader === void 0 ? ["U-Boot for it (package u-boot-qemu)"] : []
        ];
        if (qemu === void 0 || loader === void 0)
          throw new errors.Ml(`an SD card needs ${missing.join(" and ")}, which this machine lacks: install that, or choose --boot vm`);
        const image = await plainImage(at2, "card.img");
        return startImage(at2, options2, qemu, { kind: "card" }, (machine2) => cardArguments({ ...machine2, image, loader }));
      }
      var disk_file = __webpack_require__(39829);
      ;
      var boot_records_addDisposableResource = function(env2, value, async) {
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
          env2.stack.push({ value, dispose, async });
        } else if (async) {
          env2.stack.push({ async: true });
        }
        return value;
      };
      var boot_records_disposeResources = /* @__PURE__ */ (function(SuppressedError2) {
        return function(env2) {
          function fail(e) {
            env2.error = env2.hasError ? new SuppressedError2(e, env2.error, "An error was suppressed during disposal.") : e;
            env2.hasError = true;
          }
          var r, s = 0;
          function next() {
            while (r = env2.stack.pop()) {
              try {
                if (!r.async && s === 1) return s = 0, env2.stack.push(r), Promise.resolve().then(next);
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
            if (s === 1) return env2.hasError ? Promise.reject(env2.error) : Promise.resolve();
            if (env2.hasError) throw env2.error;
          }
          return next();
        };
      })(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message2) {
        var e = new Error(message2);
        return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
      });
      const boot_records_sector = 2048;
      const bootRecord = 17 * boot_records_sector;
      const identifier = "EL TORITO SPECIFICATION";
      const platforms = { bios: 0, uefi: 239 };
      async function readBootRecords(file) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const image = boot_records_addDisposableResource(env_1, await (0, external_node_fs_promises_.open)(file, "r"), true);
          const read2 = async (at2, length) => {
            const { buffer, bytesRead } = await image.read(Buffer.alloc(length), 0, length, at2);
            return buffer.subarray(0, bytesRead);
          };
          return { cd: await catalogOf(read2), stick: partitionsOf(await read2(0, 1024)) };
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          const result_1 = boot_records_disposeResources(env_1);
          if (result_1)
            await result_1;
        }
      }
      async function isCard(file) {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
          const image = boot_records_addDisposableResource(env_2, await (0, external_node_fs_promises_.open)(file, "r"), true);
          const { buffer, bytesRead } = await image.read(Buffer.alloc(1024), 0, 1024, 0);
          const head2 = buffer.subarray(0, bytesRead);
          return hasPartitions(head2) && !partitionsOf(head2).uefi;
        } catch (e_2) {
          env_2.error = e_2;
          env_2.hasError = true;
        } finally {
          const result_2 = boot_records_disposeResources(env_2);
          if (result_2)
            await result_2;
        }
      }
      async function catalogOf(read2) {
        const record = await read2(bootRecord, boot_records_sector);
        if (record.length < boot_records_sector || record.toString("latin1", 7, 7 + identifier.length) !== identifier)
          return { bios: false, uefi: false };
        const catalog = await read2(record.readUInt32LE(71) * boot_records_sector, boot_records_sector);
        const found = /* @__PURE__ */ new Set();
        if (catalog[32] === 136)
          found.add(catalog[1] ?? 0);
        for (let at2 = 64; at2 + 64 <= catalog.length; ) {
          const [kind, platform = 0] = catalog.subarray(at2, at2 + 2);
          if (kind !== 144 && kind !== 145)
            break;
          const entries = catalog.readUInt16LE(at2 + 2);
          if (catalog[at2 + 32] === 136)
            found.add(platform);
          if (kind === 145)
            break;
          at2 += 32 * (entries + 1);
        }
        return { bios: found.has(platforms.bios), uefi: found.has(platforms.uefi) };
      }
      const efiSystem = 239;
      const isMbr = (head2) => head2.length >= 512 && head2.readUInt16LE(510) === 43605;
      const kindsOf = (head2) => [0, 1, 2, 3].map((i) => head2[446 + 16 * i + 4]);
      const hasPartitions = (head2) => isMbr(head2) && kindsOf(head2).some((kind) => kind !== 0);
      function partitionsOf(head2) {
        if (!isMbr(head2))
          return { bios: false, uefi: false };
        const hasCode = head2.subarray(0, 440).some((byte) => byte !== 0);
        const hasTable = head2.toString("latin1", 512, 520) === "EFI PART";
        return { bios: hasCode, uefi: hasTable || kindsOf(head2).includes(efiSystem) };
      }
      ;
      const options = {
        bios: "isoImage.makeBiosBootable",
        uefi: "isoImage.makeEfiBootable",
        usb: "isoImage.makeUsbBootable"
      };
      async function checkDue(image, job) {
        const why = job.starts ? unwanted(job.starts, job) : absent(await readBootRecords(image), job);
        if (why !== void 0)
          throw new NotDue(why);
      }
      async function checkNoCard(image, format) {
        if (disk_file.a[format] !== "raw" || !await isCard(image))
          return;
        throw new NotDue("it has no partition for UEFI: cards of boards are booted as *.sd-image");
      }
      function unwanted(starts, { firmware, medium }) {
        const needed = [
          firmware === "uefi" ? "uefi" : "bios",
          ...medium === "stick" ? ["usb"] : []
        ];
        const off = needed.filter((one) => !starts[one]);
        if (off.length === 0)
          return void 0;
        return `its host does not ask for it (${off.map((one) => options[one]).join(", ")})`;
      }
      function absent(records, { firmware, medium }) {
        const by = firmware === "uefi" ? "uefi" : "bios";
        const of = medium === "stick" ? "stick" : "cd";
        const hasNothing = !records.cd.bios && !records.cd.uefi;
        if (records[of][by] || of === "cd" && hasNothing)
          return void 0;
        const [where, option] = medium === "stick" ? [" from a stick", options.usb] : ["", options[by]];
        return `nothing on it starts${where} by ${by.toUpperCase()} (${option})`;
      }
      ;
      var whole_iso_addDisposableResource = function(env2, value, async) {
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
          env2.stack.push({ value, dispose, async });
        } else if (async) {
          env2.stack.push({ async: true });
        }
        return value;
      };
      var whole_iso_disposeResources = /* @__PURE__ */ (function(SuppressedError2) {
        return function(env2) {
          function fail(e) {
            env2.error = env2.hasError ? new SuppressedError2(e, env2.error, "An error was suppressed during disposal.") : e;
            env2.hasError = true;
          }
          var r, s = 0;
          function next() {
            while (r = env2.stack.pop()) {
              try {
                if (!r.async && s === 1) return s = 0, env2.stack.push(r), Promise.resolve().then(next);
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
            if (s === 1) return env2.hasError ? Promise.reject(env2.error) : Promise.resolve();
            if (env2.hasError) throw env2.error;
          }
          return next();
        };
      })(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message2) {
        var e = new Error(message2);
        return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
      });
      const whole_iso_sector = 2048;
      async function checkWhole(file) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const image = whole_iso_addDisposableResource(env_1, await (0, external_node_fs_promises_.open)(file, "r"), true);
          const { buffer: volume, bytesRead } = await image.read(Buffer.alloc(whole_iso_sector), 0, whole_iso_sector, 16 * whole_iso_sector);
          if (bytesRead < whole_iso_sector || volume.toString("latin1", 0, 6) !== "CD001")
            return;
          const needed = volume.readUInt32LE(80) * volume.readUInt16LE(128);
          const { size: size2 } = await image.stat();
          if (size2 < needed)
            throw new errors.yo(`${file} is cut: it holds ${size2} of ${needed} bytes; build or copy it again`);
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          const result_1 = whole_iso_disposeResources(env_1);
          if (result_1)
            await result_1;
        }
      }
      ;
      function pcArguments(firmware, accelerator2) {
        return [
          ...firmware.kind === "bios" ? (
            // SeaBIOS writes what it says on the screen to this serial port too, and so do boot loaders through it
            ["-machine", "pc", "-fw_cfg", `name=etc/sercon-port,file=${fileOption(firmware.serialPort)}`]
          ) : [
            ...["-machine", "q35"],
            ...["-drive", `if=pflash,unit=0,format=raw,readonly=on,file=${fileOption(firmware.code)}`],
            ...["-drive", `if=pflash,unit=1,format=raw,file=${fileOption(firmware.vars)}`]
          ],
          ...["-cpu", accelerator2 === "kvm" ? "host" : "max"]
        ];
      }
      const pcFirmware = (at2, options2) => at2.job.firmware === "uefi" ? uefi(at2, options2) : bios(at2);
      async function bios({ place }) {
        const serialPort = (0, external_node_path_.join)(place.control, "sercon-port");
        await (0, external_node_fs_promises_.writeFile)(serialPort, Uint8Array.of(248, 3));
        return { kind: "bios", serialPort };
      }
      async function uefi({ place }, { tools }) {
        if (tools.firmware === void 0)
          throw new errors.Ml("a UEFI boot needs the OVMF firmware, which this machine lacks: install ovmf");
        const vars = (0, external_node_path_.join)(place.control, "vars.fd");
        await ownVariables(tools.firmware.vars, vars, place);
        return { kind: "uefi", code: tools.firmware.code, vars };
      }
      ;
      const machineArguments = (firmware, accelerator2, processor) => firmware.kind === "aavmf" ? armArguments(firmware, accelerator2, processor) : pcArguments(firmware, accelerator2);
      function machineTools(at2, options2, what) {
        if (at2.job.machine === "arm")
          return armTools(at2, options2);
        const { qemu } = options2.tools;
        if (qemu === void 0)
          throw new errors.Ml(`${what} needs qemu-system-x86_64, which this machine lacks: install QEMU, or choose --boot vm`);
        return { qemu, prepare: () => pcFirmware(at2, options2) };
      }
      ;
      const drives = {
        cd: (file) => ["-drive", `media=cdrom,format=raw,readonly=on,file=${file}`, "-boot", "d"],
        stick: (file) => [
          ...["-device", "qemu-xhci", "-drive", `if=none,id=stick,format=raw,snapshot=on,file=${file}`],
          ...["-device", "usb-storage,drive=stick,bootindex=0,removable=on"]
        ],
        // NixOS looks for IDE and AHCI in stage 1 by default; not for virtio
        disk: (file, format) => [
          ...["-drive", `if=none,id=disk,format=${format},snapshot=on,file=${file}`],
          ...["-device", "ide-hd,drive=disk,bootindex=0"]
        ]
      };
      function isoArguments(machine2) {
        const { firmware, accelerator: accelerator2, medium } = machine2;
        const attach = firmware.kind === "aavmf" ? { ...drives, ...armDrives } : drives;
        return [
          ...machineArguments(firmware, accelerator2),
          ...attach[medium](fileOption(machine2.image), disk_file.a[machine2.format ?? "raw"]),
          ...sharedArguments(machine2)
        ];
      }
      async function startIso(at2, options2) {
        const { qemu, prepare } = machineTools(at2, options2, "an image for PCs");
        const image = await plainImage(at2, "image");
        const { format, medium = "cd" } = at2.job;
        if (format) {
          await (0, disk_file.O)(image, format);
          if (at2.job.machine === "arm")
            await checkNoCard(image, format);
        } else {
          await checkWhole(image);
          await checkDue(image, at2.job);
        }
        const firmware = await prepare();
        const needs = format ? { kind: "disk" } : await needsOfIso(image);
        return startImage(at2, options2, qemu, needs, (machine2) => isoArguments({ ...machine2, image, medium, firmware, ...format ? { format } : {} }));
      }
      var ipxe_script = __webpack_require__(53882);
      var system_files = __webpack_require__(8292);
      ;
      const netbootArguments = (machine2) => [
        ...machineArguments(machine2.firmware, machine2.accelerator, "random"),
        ...sharedArguments(machine2, machine2.served)
      ];
      async function startNetboot(at2, options2) {
        const { qemu, prepare } = machineTools(at2, options2, "a boot from the network");
        if (at2.job.machine === "arm" && (await at2.accelerator(qemu)).name === "kvm")
          checkRandom(await ownProcessor());
        const files2 = at2.job.served ?? [];
        const ipxe = at2.job.firmware === "uefi" ? await findLoader(loadersOf(at2.job, options2.tools)) : void 0;
        const folder = (0, external_node_path_.join)(at2.place.control, "served");
        await (0, external_node_fs_promises_.mkdir)(folder, { mode: 493 });
        for (const { name, file } of files2)
          await (0, external_node_fs_promises_.symlink)(file, (0, external_node_path_.join)(folder, name));
        const loader = ipxe === void 0 ? void 0 : await serveLoader(folder, ipxe);
        const served = { folder, bootfile: loader?.bootfile ?? ipxe_script.lT, hasRom: loader === void 0 };
        const firmware = await prepare();
        const needs = { kind: "netboot", copied: await ramdiskBytes(files2) };
        const argumentsFor = (machine2) => netbootArguments({ ...machine2, served, firmware });
        return startImage(at2, options2, qemu, needs, argumentsFor, {
          files: [...files2.map(({ file }) => file), ...loader ? [loader.file] : []],
          added: loader ? [loader.added] : []
        });
      }
      async function checkServed(files2) {
        for (const { name, file } of files2) {
          const found = await (0, external_node_fs_promises_.stat)(file).catch(() => void 0);
          if (found === void 0)
            throw new CannotBoot(`its ${name} is missing`);
          if (!found.isFile() || found.size === 0)
            throw new CannotBoot(`its ${name} ${found.isFile() ? "is empty" : "is not a file"}`);
          if (name === ipxe_script.lT && found.size > ipxe_script.l)
            throw new CannotBoot(`its ${name} is no iPXE script`);
        }
        const [script] = files2;
        if (script === void 0)
          return;
        const text = await (0, external_node_fs_promises_.readFile)(script.file, "utf8");
        if (!text.startsWith("#!ipxe"))
          throw new CannotBoot(`its ${ipxe_script.lT} does not begin with #!ipxe`);
        const loads = (0, ipxe_script.t3)(text);
        if (loads.length === 0)
          throw new CannotBoot(`its ${ipxe_script.lT} loads no kernel`);
        const elsewhere = loads.find(({ from }) => !(0, ipxe_script.ZT)(from));
        if (elsewhere)
          throw new NotDue(`its script loads ${quoted(elsewhere.from)}, which is not beside it in the output`);
        const missing = loads.find(({ from }) => !files2.some(({ name }) => name === from));
        if (missing)
          throw new CannotBoot(`its script loads ${quoted(missing.from)}, which is missing in the output`);
      }
      const quoted = (name) => JSON.stringify((0, lib_text.TN)(name, 120));
      async function ramdiskBytes(files2) {
        const sizes = await Promise.all(files2.map(async ({ file }) => (await (0, external_node_fs_promises_.stat)(file)).size));
        return Math.max(0, ...sizes);
      }
      const program = ".ipxe.efi";
      const ownScript = "autoexec.ipxe";
      const takesScripts = `file:${ownScript}`;
      const loadersOf = ({ machine: machine2 }, tools) => machine2 === "arm" ? tools.board ?? {} : tools;
      async function findLoader({ firmware, ipxe }) {
        const missing = [
          ...firmware === void 0 ? ["the OVMF firmware (package ovmf)"] : [],
          ...ipxe === void 0 ? ["iPXE as an EFI program (package ipxe)"] : []
        ];
        if (missing.length > 0 || ipxe === void 0)
          throw new NotHere(`a boot from the network by UEFI needs ${missing.join(" and ")}, which this machine lacks: install that`);
        if (!(await (0, external_node_fs_promises_.readFile)(ipxe)).includes(takesScripts))
          throw new NotHere(`the iPXE of this machine, ${ipxe}, is too old to fetch a script by itself: install package ipxe of 2024 or newer`);
        return ipxe;
      }
      async function serveLoader(served, ipxe) {
        await (0, external_node_fs_promises_.symlink)(ipxe, (0, external_node_path_.join)(served, program));
        const script = `#!ipxe
dhcp
chain /${ipxe_script.lT}
`;
        await (0, external_node_fs_promises_.writeFile)((0, external_node_path_.join)(served, ownScript), script, { mode: 420, flag: "wx" }).catch((error) => {
          if (error.code !== "EEXIST")
            throw error;
          throw new NotHere(`by UEFI the name ${ownScript} is iPXE's own, and its script loads a file of that name`);
        });
        return {
          bootfile: program,
          file: ipxe,
          added: `iPXE of this machine, which UEFI starts from the network (${ipxe}, sha256 ${await (0, system_files.Q3)(ipxe)})`
        };
      }
      var external_node_crypto_ = __webpack_require__(77598);
      ;
      class ShippedFile {
        #path;
        #handle;
        #before;
        #over = new AbortController();
        #sha256;
        constructor(path, handle, before) {
          this.#path = path;
          this.#handle = handle;
          this.#before = before;
          this.#sha256 = this.#read();
          this.#sha256.catch(() => {
          });
        }
        /** Opens it and begins to read; throws a UserError of one line if it is not a readable file. */
        static async open(path) {
          const handle = await (0, external_node_fs_promises_.open)(path, "r").catch((cause) => {
            throw new errors.yo(`${path} cannot be read (${cause.code}); build it again`, { cause });
          });
          const found = await handle.stat({ bigint: true });
          const fault = found.isFile() ? faultOf(found.size) : "is not a file";
          if (fault === void 0)
            return new ShippedFile(path, handle, identity(found));
          await handle.close();
          throw new errors.yo(`${path} ${fault}, so it cannot be booted; build it again`);
        }
        /** Its checksum and size, after its guest has ended; throws a UserError of one line if the file has changed. */
        async seen() {
          const sha256 = await this.#sha256;
          const held = await this.#handle.stat({ bigint: true });
          const named2 = await (0, external_node_fs_promises_.stat)(this.#path, { bigint: true }).catch(() => void 0);
          if (identity(held) !== this.#before || named2 === void 0 || identity(named2) !== this.#before)
            throw new errors.yo(`${this.#path} changed while it was booted; boot it again`);
          return { sha256, bytes: Number(held.size) };
        }
        async [Symbol.asyncDispose]() {
          this.#over.abort();
          await this.#sha256.catch(() => {
          });
          await this.#handle.close();
        }
        async #read() {
          const sum = (0, external_node_crypto_.createHash)("sha256");
          const bytes = this.#handle.createReadStream({ start: 0, autoClose: false, highWaterMark: 1024 * 1024 });
          await (0, external_node_stream_promises_.pipeline)(bytes, sum, { signal: this.#over.signal }).catch((cause) => {
            throw new errors.yo(`${this.#path} cannot be read to its end: ${cause.message}`, { cause });
          });
          return sum.digest("hex");
        }
      }
      const shipped_files_largest = 1024n ** 4n;
      function faultOf(size2) {
        if (size2 === 0n)
          return "is empty";
        return size2 > shipped_files_largest ? `is ${size2 / 1024n ** 4n} TiB large, more than any image` : void 0;
      }
      const identity = ({ dev, ino, size: size2, mtimeNs }) => [dev, ino, size2, mtimeNs].join();
      async function openShipped({ firmware, file, served }) {
        const opened = [];
        const close = async () => {
          await Promise.all(opened.map(({ shipped }) => shipped[Symbol.asyncDispose]()));
        };
        const wanted = served ?? (firmware === "direct" ? [] : [{ name: "", file }]);
        try {
          for (const one of wanted)
            opened.push({ name: one.name, shipped: await ShippedFile.open(one.file) });
        } catch (error) {
          await close();
          throw error;
        }
        return {
          async seen() {
            const each = await Promise.all(opened.map(async ({ name, shipped }) => ({ name, ...await shipped.seen() })));
            if (served)
              return { served: each };
            return Object.fromEntries(each.map(({ sha256, bytes }) => ["image", { sha256, bytes }]));
          },
          [Symbol.asyncDispose]: close
        };
      }
      ;
      const noGl = "there is no GPU to draw with";
      const noSpice = "there is no SPICE client";
      const deviceRules = [
        { driver: /^virtio-vga-(gl|rutabaga)$|^vhost-user-vga$/, instead: ["virtio-vga", "VGA"], because: noGl },
        {
          driver: /^virtio-gpu-(gl|rutabaga)(-pci)?$|^vhost-user-gpu-pci$/,
          instead: ["virtio-gpu-pci", "secondary-vga"],
          because: noGl
        },
        {
          driver: /^virtio-gpu-(gl|rutabaga)-device$|^vhost-user-gpu$/,
          instead: ["virtio-gpu-device"],
          because: noGl
        },
        { driver: /^qxl-vga$/, instead: ["VGA"], because: noSpice },
        { driver: /^qxl$/, instead: ["secondary-vga"], because: noSpice },
        { driver: /^usb-redir$/, because: noSpice },
        { driver: /^vfio-/, because: "guests get no PCI devices of this machine" },
        { driver: /^usb-host$/, because: "guests get no USB devices of this machine" },
        {
          driver: /^u2f-passthru$|^ccid-card-passthru$/,
          because: "guests get no security keys of this machine"
        },
        { driver: /^virtio-input-host/, because: "guests get no keyboard or mouse of this machine" },
        { driver: /^vhost-vsock-/, because: "guests get no vsock of this machine" }
      ];
      const general = /* @__PURE__ */ new Set(["id", "bus", "addr", "xres", "yres", "max_outputs", "edid", "multifunction"]);
      const device = (value, { machine: machine2, say }) => {
        const [[driver = ""] = [], ...rest] = parseDevice(value, "driver");
        const rule = deviceRules.find((candidate) => candidate.driver.test(driver));
        if (rule === void 0)
          return void 0;
        const twin = rule.instead?.find((name) => machine2.devices.has(name));
        say(`-device ${driver}: ${rule.because}, so ${twin === void 0 ? "the guest has none" : `it got ${twin}`}`);
        if (twin === void 0)
          return [];
        return [{ name: "device", value: printProperties([[twin], ...rest.filter(([key]) => general.has(key))]) }];
      };
      const refused = (because) => (value, { say }) => {
        say(`${value}: ${because}`);
        return [];
      };
      const usb = (value, draft) => /^host\b/.test(value) ? refused("guests get no USB devices of this machine")(value, draft) : void 0;
      const devices_object = (value, draft) => /^(input-linux|iommufd)\b/.test(value) ? refused("guests get no devices of this machine")(value, draft) : void 0;
      const devices_window = (option) => (value, { say }) => {
        if (value === "none")
          return [];
        say(`${show({ name: option, value }).trim()}: there is no window here, the screen is in the screenshot`);
        return [];
      };
      const vga = (value, { say }) => {
        if (value !== "qxl")
          return void 0;
        say(`-vga qxl: ${noSpice}, so -vga std`);
        return [{ name: "vga", value: "std" }];
      };
      const audiodev = (value) => {
        const id2 = property(parseProperties(value), "id");
        return id2 === void 0 ? [] : [{ name: "audiodev", value: `none,id=${id2}` }];
      };
      const audio = (value) => {
        const model = parseProperties(value).filter(([key]) => key === "model" || key === "id");
        return [{ name: "audio", value: printProperties([["none"], ...model]) }];
      };
      const display = (options2) => [...options2, { name: "display", value: "none" }];
      const picture = /vga|gpu|^(VGA|bochs-display|ramfb)/;
      const screen = (options2, { machine: machine2 }) => {
        const has = (name, test) => options2.some((o) => o.name === name && test.test(o.value ?? ""));
        const dark = has("vga", /^none$/) || options2.some(({ name }) => name === "nodefaults") && !has("vga", /./);
        if (!dark || has("device", picture) || !machine2.devices.has("VGA"))
          return options2;
        return [...options2, { name: "device", value: "VGA" }];
      };
      const deviceChanges = {
        device,
        usbdevice: usb,
        object: devices_object,
        vga,
        audiodev,
        audio,
        soundhw: drop,
        display: devices_window("display"),
        vnc: devices_window("vnc"),
        spice: devices_window("spice"),
        sdl: devices_window("sdl"),
        gtk: devices_window("gtk"),
        curses: drop,
        "full-screen": drop,
        "no-frame": drop,
        "alt-grab": drop,
        "ctrl-grab": drop,
        "no-quit": drop,
        runas: refused("QEMU already runs as an unprivileged user")
      };
      const deviceFinishes = [display, screen];
      ;
      const privileged = /^(tap|bridge|vde|vhost-user|vhost-vdpa|l2tpv3|af-xdp|netmap|passt|vmnet-.*)$/;
      const outside = /^(socket|stream|dgram)$/;
      const ofTheCard = /* @__PURE__ */ new Set(["id", "model", "mac", "macaddr", "netdev", "name", "vlan", "addr"]);
      const waysOut = /* @__PURE__ */ new Set(["guestfwd", "smb", "smbserver"]);
      function network_closed(properties, { machine: machine2, say }) {
        if (machine2.openNetwork)
          return properties;
        const kept2 = properties.filter(([key]) => key !== "restrict" && !waysOut.has(key));
        for (const [key, value] of properties) {
          if (waysOut.has(key))
            say(`${key}=${value}: the network of the guest is closed, so it cannot reach this machine`);
        }
        return [...kept2, ["restrict", "on"]];
      }
      function apart(properties, { machine: machine2 }) {
        return properties.map((property2) => {
          const forward = property2[0] === "hostfwd" ? readForward(property2[1] ?? "", machine2.forward) : void 0;
          return forward ? ["hostfwd", printForward(forward)] : property2;
        });
      }
      const network = (option) => (value, draft) => {
        const [[type = ""] = [], ...rest] = parseDevice(value, "type");
        if (type === "user")
          return [{ name: option, value: printProperties([["user"], ...apart(network_closed(rest, draft), draft)]) }];
        const open = draft.machine.openNetwork;
        if (!privileged.test(type) && (open || !outside.test(type)))
          return void 0;
        draft.say(`-${option} ${type}: ${privileged.test(type) ? "an unprivileged guest cannot have it" : "the network is closed"}, so user networking`);
        const card2 = rest.filter(([key]) => ofTheCard.has(key));
        return [{ name: option, value: printProperties([["user"], ...network_closed(card2, draft)]) }];
      };
      const isUser = ({ name, value = "" }) => ["netdev", "nic", "net"].includes(name) && parseDevice(value, "type")[0]?.[0] === "user";
      const card = (options2, draft) => {
        const spoken = options2.some(({ name }) => ["netdev", "nic", "net", "nodefaults"].includes(name));
        if (spoken && (draft.machine.forward.length === 0 || options2.some(isUser)))
          return options2;
        return [...options2, { name: "nic", value: printProperties([["user"], ...network_closed([], draft)]) }];
      };
      function scriptForwards(asked, machine2) {
        return asked.filter(isUser).flatMap(({ value = "" }) => parseDevice(value, "type").flatMap(([key, text = ""]) => {
          const forward = key === "hostfwd" ? readForward(text, machine2.forward) : void 0;
          return forward ? [forward] : [];
        }));
      }
      function missingForwards(asked, machine2) {
        const isThere = (sentence2) => asked.some((o) => isUser(o) && o.value?.includes(sentence2));
        return machine2.forward.filter((forward) => !isThere(askedForward(forward))).map(forwardOf);
      }
      const forwards = (options2, { asked, machine: machine2 }) => {
        const first = options2.find(isUser);
        const missing = missingForwards(asked, machine2);
        if (first === void 0 || missing.length === 0)
          return options2;
        const value = [first.value, ...missing.map((forward) => `hostfwd=${printForward(forward)}`)].join(",");
        return options2.map((option) => option === first ? { ...first, value } : option);
      };
      const networkChanges = { netdev: network("netdev"), nic: network("nic"), net: network("net") };
      const networkFinishes = [card, forwards];
      ;
      const groups = [powerChanges, consoleChanges, deviceChanges, networkChanges];
      const finishes = [...powerFinishes, ...deviceFinishes, ...networkFinishes, ...consoleFinishes];
      function adaptArguments(argv, machine2) {
        const said = /* @__PURE__ */ new Set();
        const asked = parseLine(argv);
        const draft = { machine: machine2, asked, say: (sentence2) => void said.add(sentence2) };
        const changed = asked.flatMap((option) => changeOption(option, draft));
        const whole = finishes.reduce((options2, finish) => finish(options2, draft), changed);
        const heard = addEars(whole, machine2.devices);
        return {
          argv: printLine([...whole, ...heard.options]),
          added: heard.added,
          deaf: heard.deaf,
          replaced: [...said],
          memoryMiB: givenMemory(draft),
          cpus: givenCpus(draft),
          forwards: [...scriptForwards(asked, machine2), ...missingForwards(asked, machine2)]
        };
      }
      function changeOption(option, draft) {
        for (const change of groups.map((group) => Object.hasOwn(group, option.name) ? group[option.name] : void 0)) {
          const instead = change?.(option.value ?? "", draft);
          if (instead !== void 0)
            return instead;
        }
        return [option];
      }
      ;
      const qemuPath = /\/[^\s"'`$;:=()<>|&]*\/bin\/qemu-(?:system-[\w-]+|kvm)(?![\w-])/g;
      const binFolder = /\/nix\/store\/[^\s"'`$;:=()<>|&/]+\/bin(?=["':\s]|$)/gm;
      const storePath = /\/nix\/store\/[^\s"'`$;:=()<>|&,]+/g;
      const script_longest = 1024 * 1024;
      const deepest = 4;
      function replacePaths(text, replacements) {
        const longestFirst = [...replacements].sort(([a], [b]) => b.length - a.length);
        return longestFirst.reduce((copy, [from, to]) => copy.replaceAll(exactly(from), () => to), text);
      }
      function exactly(path) {
        return new RegExp(`${path.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\w./+-])`, "g");
      }
      function qemuPaths(text) {
        return [...new Set(text.match(qemuPath) ?? [])];
      }
      async function rewriteScript(script, folder, shim) {
        const qemus = /* @__PURE__ */ new Set();
        let copies = 0;
        const rewrite = async (file, depth) => {
          const text = await readScript(file);
          if (text === void 0 || depth > deepest)
            return void 0;
          const replacements = /* @__PURE__ */ new Map();
          for (const qemu of qemuPaths(text)) {
            qemus.add(qemu);
            replacements.set(qemu, await shim(qemu));
          }
          for (const bin of new Set(text.match(binFolder) ?? [])) {
            const qemu = await firstExecutable(["qemu-kvm", "qemu-system-x86_64", "qemu-system-aarch64"].map((name) => (0, external_node_path_.join)(bin, name)));
            if (qemu === void 0)
              continue;
            qemus.add(qemu);
            await shim(qemu);
            replacements.set(bin, `${(0, external_node_path_.join)(folder, "bin")}:${bin}`);
          }
          for (const other of new Set(text.match(storePath) ?? [])) {
            if (replacements.has(other) || qemuPaths(other).length > 0)
              continue;
            const copy3 = await rewrite(other, depth + 1);
            if (copy3 !== void 0)
              replacements.set(other, copy3);
          }
          if (replacements.size === 0)
            return void 0;
          const copy2 = (0, external_node_path_.join)(folder, `${copies++}-${(0, external_node_path_.basename)(file)}`);
          await (0, external_node_fs_promises_.writeFile)(copy2, replacePaths(text, replacements), { mode: 493, flag: "wx" });
          return copy2;
        };
        const original = await (0, external_node_fs_promises_.realpath)(script);
        const copy = await rewrite(original, 0);
        const [, interpreter = ""] = /^#!\s*(\S+)/.exec(await readScript(original) ?? "") ?? [];
        return { script: copy ?? original, interpreter, qemus: [...qemus] };
      }
      async function readScript(file) {
        const found = await (0, external_node_fs_promises_.stat)(file).catch(() => void 0);
        if (!found?.isFile() || found.size > script_longest)
          return void 0;
        const text = await (0, external_node_fs_promises_.readFile)(file, "utf8");
        return text.startsWith("#!") ? text : void 0;
      }
      async function firstExecutable(files2) {
        for (const file of files2) {
          if (await (0, system_files.t2)(file, external_node_fs_.constants.X_OK))
            return file;
        }
        return void 0;
      }
      var external_node_os_ = __webpack_require__(48161);
      ;
      const firstUser = 61184;
      const lastUser = 65519;
      async function findApartness(folder, env2, user) {
        const tmp = (0, external_node_path_.join)(folder, "trial");
        await (0, external_node_fs_promises_.mkdir)(tmp);
        await (0, external_node_fs_promises_.chmod)(tmp, 1023);
        const [uid, gid] = [process.getuid?.() ?? 0, process.getgid?.() ?? 0];
        const rights = user || uid === 0 ? {} : { unprivileged: { uid, gid } };
        const trial = (0, system_process.n)("true", [], { env: env2, room: { tmp, seen: [], ...rights }, ...user ? { user } : {} });
        trial.stdout.resume();
        trial.stderr.resume();
        const { code: code2 } = await trial.exit.catch(() => ({ code: 1 }));
        if (code2 === 0)
          return { by: "room", rights };
        return user ? { by: "users" } : { by: "nothing" };
      }
      function userOf({ by }, user, number) {
        if (by !== "users" || user === void 0)
          return user;
        const own = firstUser + number % (lastUser - firstUser + 1);
        return { ...user, uid: own, gid: own };
      }
      ;
      var guest_folder_addDisposableResource = function(env2, value, async) {
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
          env2.stack.push({ value, dispose, async });
        } else if (async) {
          env2.stack.push({ async: true });
        }
        return value;
      };
      var guest_folder_disposeResources = /* @__PURE__ */ (function(SuppressedError2) {
        return function(env2) {
          function fail(e) {
            env2.error = env2.hasError ? new SuppressedError2(e, env2.error, "An error was suppressed during disposal.") : e;
            env2.hasError = true;
          }
          var r, s = 0;
          function next() {
            while (r = env2.stack.pop()) {
              try {
                if (!r.async && s === 1) return s = 0, env2.stack.push(r), Promise.resolve().then(next);
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
            if (s === 1) return env2.hasError ? Promise.reject(env2.error) : Promise.resolve();
            if (env2.hasError) throw env2.error;
          }
          return next();
        };
      })(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message2) {
        var e = new Error(message2);
        return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
      });
      const watchman = `
exec 2> /dev/null
for folder; do :; done
remove() {
  for f in "$folder"/*/group; do read -r g < "$f" && kill -s KILL -- "-$g"; done
  tries=50
  until "$@" || [ $((tries -= 1)) = 0 ]; do sleep 0.2; done
}
trap 'remove "$@"; kill $!; exit 0' TERM
while :; do sleep 3600 & wait $!; done`;
      async function openPlaces(env2, user) {
        const folder = await (0, external_node_fs_promises_.mkdtemp)((0, external_node_path_.join)(user ? "/tmp" : (0, external_node_os_.tmpdir)(), "fs-"));
        await (0, external_node_fs_promises_.chmod)(folder, 457);
        const remover = [...user?.by === "sudo" ? ["sudo", "-n", "--"] : [], "rm", "-rf", "--"];
        const watch = (0, system_process.n)("setpriv", ["--pdeathsig", "TERM", "--", "/bin/sh", "-c", watchman, "flakeship-watchman", ...remover, folder], { env: env2, grace: 2, outlivesUs: true });
        watch.stdout.resume();
        watch.stderr.resume();
        let places = 0;
        let apartness;
        return {
          folder,
          place: async () => {
            apartness ??= findApartness(folder, env2, user);
            return makePlace((0, external_node_path_.join)(folder, String(places)), places++, await apartness, user);
          },
          [Symbol.asyncDispose]: async () => {
            await (0, system_user.mT)(folder, user);
            await watch.stop();
          }
        };
      }
      async function makePlace(folder, number, apartness, guests) {
        const [control2, run, tmp] = ["c", "run", "tmp"].map((name) => (0, external_node_path_.join)(folder, name));
        const user = userOf(apartness, guests, number);
        await (0, external_node_fs_promises_.mkdir)(folder, { mode: 457 });
        await (0, external_node_fs_promises_.mkdir)(control2, { mode: 493 });
        await (0, external_node_fs_promises_.mkdir)(run, { mode: 448 });
        await (0, external_node_fs_promises_.mkdir)(tmp);
        await (0, external_node_fs_promises_.chmod)(tmp, 1023);
        if (user)
          await (0, system_user.c5)(run, user);
        return {
          control: control2,
          run,
          user,
          isApart: apartness.by !== "nothing",
          as: (files2 = []) => ({
            ...user ? { user } : {},
            ...apartness.by === "room" ? { room: { ...apartness.rights, tmp, seen: [control2, run, ...files2] } } : {}
          }),
          group: (pid) => (0, external_node_fs_promises_.writeFile)((0, external_node_path_.join)(folder, "group"), `${pid}
`),
          [Symbol.asyncDispose]: () => (0, system_user.mT)(folder, user)
        };
      }
      async function readUntrusted(file, limit) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const handle = guest_folder_addDisposableResource(env_1, await (0, external_node_fs_promises_.open)(file, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK), true);
          const { size: size2 } = await handle.stat().then((stat) => stat.isFile() ? stat : { size: Infinity });
          if (size2 > limit)
            throw new Error(`${file} is not a file that can be kept`);
          return await handle.readFile();
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          const result_1 = guest_folder_disposeResources(env_1);
          if (result_1)
            await result_1;
        }
      }
      ;
      const shim_longest = 1024 * 1024;
      function quote(word) {
        return `'${word.replaceAll("'", "'\\''")}'`;
      }
      function readAsked(content) {
        const [qemu = "", ...argv] = content.toString("utf8").split("\0").slice(0, -1);
        return { qemu, argv };
      }
      async function writeShim(place, qemu, number) {
        const [inner, outer] = [(0, external_node_path_.join)(place.control, `ask-${number}`), (0, external_node_path_.join)(place.control, `qemu-${number}`)];
        const [asked, answer2] = [(0, external_node_path_.join)(place.run, "asked"), (0, external_node_path_.join)(place.control, "answer")];
        const steps = [
          // a call for QEMU's help or version is not a guest
          `for word; do case $word in -h|-help|--help|-version|--version|help|\\?) exec ${quote(qemu)} "$@";; esac; done`,
          `printf '%s\\0' ${quote(qemu)} "$@" > ${quote(`${asked}.part`)} && mv ${quote(`${asked}.part`)} ${quote(asked)}`,
          `while [ ! -e ${quote(answer2)} ]; do sleep 0.05; done`,
          `. ${quote(answer2)}`
        ];
        const path = "PATH=/usr/local/bin:/usr/bin:/bin:$PATH";
        await (0, external_node_fs_promises_.writeFile)(inner, `${path}
${steps.join("\n")}
`, { mode: 420 });
        await (0, external_node_fs_promises_.writeFile)(outer, `#!/bin/sh
${path} exec setpriv --pdeathsig KILL -- /bin/sh ${quote(inner)} "$@"
`, { mode: 493 });
        await (0, external_node_fs_promises_.mkdir)((0, external_node_path_.join)(place.control, "bin"), { recursive: true });
        await (0, external_node_fs_promises_.symlink)(outer, (0, external_node_path_.join)(place.control, "bin", (0, external_node_path_.basename)(qemu))).catch(() => {
        });
        return outer;
      }
      async function waitAsked(place, over) {
        const file = (0, external_node_path_.join)(place.run, "asked");
        while (!over.aborted) {
          const content = await readUntrusted(file, shim_longest).catch((error) => {
            if (error.code === "ENOENT")
              return void 0;
            throw error;
          });
          if (content !== void 0)
            return readAsked(content);
          await (0, promises_.setTimeout)(50);
        }
        return void 0;
      }
      async function answer(place, { qemu, argv }) {
        const file = (0, external_node_path_.join)(place.control, "answer");
        await (0, external_node_fs_promises_.writeFile)(`${file}.part`, `exec ${[qemu, ...argv].map(quote).join(" ")}
`);
        await (0, external_node_fs_promises_.rename)(`${file}.part`, file);
      }
      ;
      async function startVm(at2, options2) {
        const { place, env: env2 } = at2;
        const shims = /* @__PURE__ */ new Map();
        const shim = async (qemu2) => {
          const made = shims.get(qemu2) ?? await writeShim(place, qemu2, shims.size);
          shims.set(qemu2, made);
          return made;
        };
        const { script, interpreter, qemus } = await rewriteScript(at2.job.file, place.control, shim);
        const [qemu] = qemus;
        const accelerator2 = qemu === void 0 ? void 0 : await at2.accelerator(qemu);
        if (accelerator2 === void 0)
          at2.startTime();
        const running = (0, system_process.n)(script, [], {
          cwd: place.run,
          env: { ...env2, ...scriptVariables(place.run, serialOf(qemu ?? ""), at2.forward) },
          ...place.as([script, ...qemus]),
          grace: 2
        });
        const said = lastWords(running);
        const names2 = { own: at2.job.file, interpreter, copy: script, folder: place.control };
        const words2 = () => inOwnNames(said(), names2);
        try {
          return { running, words: words2, accelerator: accelerator2, ...await begin(at2, options2, running, accelerator2) };
        } catch (error) {
          await running.stop();
          throw error;
        }
      }
      async function begin(at2, options2, running, accelerator2) {
        const { place } = at2;
        await place.group(running.pid);
        const ended = new AbortController();
        running.exit.finally(() => ended.abort()).catch(() => {
        });
        const asked = await waitAsked(place, AbortSignal.any([at2.over, ended.signal]));
        if (asked === void 0 || accelerator2 === void 0)
          return { machine: void 0, replaced: [], added: [], deaf: [], forwards: [] };
        const { argv, memoryMiB, cpus: cpus2, ...adapted } = adaptArguments(asked.argv, {
          accelerator: accelerator2.name,
          ...at2.most,
          wish: {
            ...options2.memory === void 0 ? {} : { memoryMiB: options2.memory },
            ...options2.cpus === void 0 ? {} : { cpus: options2.cpus }
          },
          openNetwork: options2.openNetwork,
          forward: at2.forward,
          devices: await at2.devices(asked.qemu),
          serial: serialOf(asked.qemu)
        });
        await answer(place, { qemu: asked.qemu, argv: [...at2.wires.args, ...argv] });
        return { machine: { memoryMiB, cpus: cpus2 }, ...adapted };
      }
      function scriptVariables(folder, serial, forward) {
        return {
          NIX_DISK_IMAGE: (0, external_node_path_.join)(folder, "disk.qcow2"),
          QEMU_OPTS: "",
          QEMU_NET_OPTS: forward.map((given) => `hostfwd=${askedForward(given)}`).join(","),
          QEMU_KERNEL_PARAMS: `console=${serial},115200n8`,
          USE_TMPDIR: "1"
        };
      }
      function serialOf(qemu) {
        return /-(aarch64|arm)$/.test((0, external_node_path_.basename)(qemu)) ? "ttyAMA0" : "ttyS0";
      }
      ;
      const ssh_longest = 1e5;
      const notYet = /Connection (?:refused|reset|closed|timed out)|kex_exchange_identification|banner exchange/;
      const noConnection = 255;
      function sshArguments({ user, command, port }, key) {
        const options2 = {
          BatchMode: "yes",
          StrictHostKeyChecking: "no",
          UserKnownHostsFile: "/dev/null",
          GlobalKnownHostsFile: "/dev/null",
          LogLevel: "ERROR",
          ConnectTimeout: "10",
          ServerAliveInterval: "5",
          ServerAliveCountMax: "3",
          IdentityAgent: "none",
          IdentitiesOnly: "yes",
          IdentityFile: key ?? "none"
        };
        const settings = Object.entries(options2).flatMap(([name, value]) => ["-o", `${name}=${value}`]);
        return ["-F", "/dev/null", ...settings, "-p", String(port), "-l", user, "--", "127.0.0.1", command];
      }
      async function runOverSsh(exec, command, { folder, env: env2, over, seconds }) {
        const key = command.key === void 0 ? void 0 : (0, external_node_path_.join)(folder, "key");
        if (command.key !== void 0 && key !== void 0) {
          await (0, external_node_fs_promises_.copyFile)(command.key, key);
          await (0, external_node_fs_promises_.chmod)(key, 384);
        }
        const end = performance.now() + seconds * 1e3;
        for (; ; ) {
          const left = Math.max(1, Math.ceil((end - performance.now()) / 1e3));
          const line = ["--kill-after=5", String(left), "ssh", ...sshArguments(command, key)];
          const { code: code2, stdout, stderr } = await exec("timeout", line, { env: env2, input: "" });
          const output = (0, lib_text.pj)(stdout + stderr).slice(-ssh_longest);
          const connected = code2 !== noConnection || !notYet.test(stderr);
          if (connected && code2 !== 124)
            return { command: command.command, code: code2, output };
          if (over.aborted || performance.now() > end)
            return { command: command.command, code: null, output };
          await (0, promises_.setTimeout)(500);
        }
      }
      ;
      async function runCommand(forwards2, place, { exec, options: options2 }, deadline) {
        const { command } = options2;
        if (command === void 0)
          return void 0;
        const port = sshForward(forwards2, command.port);
        if (port === void 0)
          return {
            command: command.command,
            code: null,
            output: "no port of this machine is forwarded to port 22 of the guest"
          };
        const env2 = (0, environment.ao)(place.control);
        return runOverSsh(exec, { ...command, port }, { folder: place.control, env: env2, over: deadline.over, seconds: deadline.left });
      }
      function withCommand(shown2, said) {
        if (said === void 0 || said.code === 0)
          return shown2;
        const text = said.code === null ? "SSH did not answer in time" : `it ended with ${said.code}`;
        return {
          verdict: "failed",
          by: "your command",
          text: `${text}: ${said.output.trim().split("\n").at(-1) ?? ""}`
        };
      }
      ;
      async function tellForwards(watch, guest, label, log) {
        if (guest.forwards.length === 0)
          return [];
        const qmp = await watch.control.opened;
        const monitor = { "command-line": "info usernet" };
        const answer2 = await qmp?.execute("human-monitor-command", monitor).catch(() => void 0);
        const opened = openedForwards(guest.forwards, readUsernet(String(answer2 ?? "")));
        for (const { asked, port, guestPort, protocol } of opened)
          log.info(`${label}: ${protocol} ${asked} → ${port} of this machine leads to port ${guestPort} of the guest`);
        return opened;
      }
      var external_node_events_ = __webpack_require__(78474);
      ;
      const safe_console_longest = 64;
      const moves = /^(?:[\d;:]*[@A-HJ-MPSTXdfmr`]|6n)$/;
      const modes = /^(?:4|\?(?:1|7|12|25|1049|2004))[hl]$/;
      const plainEscapes = "78=>DEM";
      const ordinary = /^[\x20-\x7e\r\n\t]*$/;
      const safe_console_kept = "\b	\n\r\x07";
      class SafeConsole {
        #decoder = new TextDecoder();
        #state = "text";
        #parameters = "";
        write(bytes) {
          const text = this.#decoder.decode(bytes, { stream: true });
          if (this.#state === "text" && ordinary.test(text))
            return text;
          let safe = "";
          for (const character of text)
            safe += this.#next(character);
          return safe;
        }
        #next(character) {
          if (character === "\x1B")
            return this.#become("escape");
          return this[this.#state](character);
        }
        #become(state, shown2 = "") {
          this.#state = state;
          this.#parameters = "";
          return shown2;
        }
        text(character) {
          const code2 = character.codePointAt(0) ?? 0;
          const isControl = code2 < 32 || code2 >= 127 && code2 < 160;
          return isControl && !safe_console_kept.includes(character) ? "" : character;
        }
        escape(character) {
          if (character === "[")
            return this.#become("control");
          if (character === "(" || character === ")")
            return this.#become("characters");
          if ("]PX^_".includes(character))
            return this.#become("string");
          return this.#become("text", plainEscapes.includes(character) ? `\x1B${character}` : "");
        }
        control(character) {
          if (character < " ")
            return this.#become("text", this.text(character));
          this.#parameters += character;
          if (character >= "@" && character <= "~") {
            const whole = this.#parameters;
            return this.#become("text", moves.test(whole) || modes.test(whole) ? `\x1B[${whole}` : "");
          }
          return this.#parameters.length > safe_console_longest ? this.#become("text") : "";
        }
        /** Selects a character set; shells use two: text and line drawing. */
        characters(character) {
          return this.#become("text", "B0".includes(character) ? `\x1B(${character}` : "");
        }
        /** A string for the terminal itself; an unterminated one swallows no later line. */
        string(character) {
          return "\x07\n\r".includes(character) ? this.#become("text", character === "\n" ? "\n" : "") : "";
        }
      }
      ;
      const terminal_most = 4 * 1024 ** 2;
      const interrupt = 3;
      async function joinTerminal({ input, output }, console, { shown: shown2, over }) {
        const safe = new SafeConsole();
        const done = new AbortController();
        const isRaw = input.isTTY === true;
        const show2 = (chunk) => {
          if (output.writableLength < terminal_most)
            output.write(safe.write(chunk));
        };
        const type = (chunk) => {
          const bytes = Buffer.from(chunk);
          const end = isRaw ? bytes.indexOf(interrupt) : -1;
          console.write(end < 0 ? bytes : bytes.subarray(0, end));
          if (end >= 0)
            done.abort();
        };
        show2(Buffer.from(shown2));
        if (isRaw)
          input.setRawMode?.(true);
        console.on("data", show2);
        input.on("data", type);
        input.resume();
        const either = AbortSignal.any([over, done.signal]);
        try {
          if (!either.aborted)
            await (0, external_node_events_.once)(either, "abort");
        } finally {
          input.off("data", type);
          input.pause();
          console.off("data", show2);
          if (isRaw)
            input.setRawMode?.(false);
          output.write(isRaw ? "\x1B[0m\r\n" : "\n");
        }
      }
      ;
      function keptConsole({ verdict, ear }, ears) {
        if (ear === "serial" || ear === "console")
          return ear;
        const heard = (one) => ears.find((each) => each.ear === one);
        if (heard("console")?.deaf !== void 0)
          return "serial";
        return verdict === "booted" || (heard("console")?.lines ?? 0) > 0 ? "console" : "serial";
      }
      function sshLine(port, { user, key }) {
        const once = "-o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null";
        const by = key === void 0 ? "" : ` -i ${quote(key)}`;
        return `ssh -p ${port}${by} ${once} ${quote(`${user}@127.0.0.1`)}`;
      }
      async function keepGuest(keep, decided, { guest, watch, wires: wires2, log, label, forwards: forwards2, signal }) {
        const ended = new AbortController();
        guest.running.exit.finally(() => ended.abort()).catch(() => {
        });
        const which = keptConsole(decided, watch.seen(decided).ears);
        const port = sshForward(forwards2, void 0);
        const [name, stop] = [names[which], keep.terminal.input.isTTY ? "Ctrl-C" : "SIGINT"];
        log.status("");
        log.info(`${label}: ${decided.verdict}: ${decided.by}: ${JSON.stringify(decided.text)}`);
        if (port !== void 0)
          log.info(`SSH: ${sshLine(port, keep)}`);
        log.info(`${label} goes on with ${name} here; ${stop} ends it, and so does its own power-off or reboot`);
        watch.beQuiet();
        const over = AbortSignal.any([signal, ended.signal]);
        await joinTerminal(keep.terminal, await wires2[which], { shown: watch.unfinished(which), over });
        log.info(`${label}: ${ended.signal.aborted ? "the machine has ended by itself" : "the machine is ended"}`);
      }
      const names = { serial: "its serial console", console: "its virtio console (hvc0)" };
      ;
      const patience = { kvm: 180, tcg: 900, none: 180 };
      const mostTimes = 4;
      const told = 0.1;
      const cancelled = {
        verdict: "undecided",
        by: "cancelled",
        text: "stopped before a verdict"
      };
      function openDeadline(signal, timeout) {
        const late = new AbortController();
        let timer;
        let seconds = timeout ?? patience.tcg;
        let began = performance.now();
        let lost2 = () => 0;
        const passed = () => (performance.now() - began) / 1e3;
        const left = () => Math.max(0, seconds + Math.min(lost2(), seconds * (mostTimes - 1)) - passed());
        const wait = () => {
          timer = setTimeout(() => left() > 0 ? wait() : late.abort(), Math.ceil(left() * 1e3));
        };
        return {
          over: AbortSignal.any([signal, late.signal]),
          start(accelerator2) {
            seconds = timeout ?? patience[accelerator2];
            began = performance.now();
            clearTimeout(timer);
            wait();
          },
          allow(by) {
            lost2 = by;
          },
          get passed() {
            return Math.round(passed() * 1e3) / 1e3;
          },
          get left() {
            return left();
          },
          ending(guess, missed2) {
            if (signal.aborted)
              return cancelled;
            if (guess?.verdict === "failed")
              return guess;
            const others = lost2() > seconds * told ? `, of which this busy machine took ${(0, lib_text.p0)(lost2())}` : "";
            const within2 = others === "" ? seconds : passed();
            return { verdict: "undecided", by: "time-out", text: `${missed2} within ${(0, lib_text.p0)(within2)}${others}` };
          },
          [Symbol.dispose]: () => clearTimeout(timer)
        };
      }
      ;
      class GuestClock {
        #lost = 0;
        #lostBefore = 0;
        #at;
        #waits = /* @__PURE__ */ new Map();
        #begun;
        /** `begun` is the guest's elapsed time at the first sample: QEMU starts meanwhile (seconds). */
        constructor(begun2 = () => 0) {
          this.#begun = begun2;
        }
        /** Called at this second with how long each thread has waited for a processor in its whole life (seconds). */
        sample(at2, waits) {
          if (this.#at === void 0)
            this.#lostBefore = Math.min(this.#begun(), Math.max(0, ...waits.values()));
          const passed = this.#at === void 0 ? 0 : at2 - this.#at;
          const waited = [...waits].map(([thread, all]) => all - (this.#waits.get(thread) ?? 0));
          this.#lost += Math.max(0, Math.min(passed, Math.max(0, ...waited)));
          this.#at = at2;
          this.#waits = waits;
        }
        /** Seconds. */
        get lost() {
          return this.#lost;
        }
        /** Seconds, including those lost before the first sample. */
        get lostInAll() {
          return this.#lostBefore + this.#lost;
        }
        /** The guest's own time in seconds, up to which everything is known. */
        get seconds() {
          return (this.#at ?? 0) - this.#lost;
        }
      }
      ;
      const [pictures_most, mostBytes] = [8, 12 * 1024 ** 2];
      const busy = ["firmware", "kernel"];
      class Pictures {
        #photograph;
        #list = [];
        #bytes = 0;
        #next;
        #working;
        constructor(photograph2) {
          this.#photograph = photograph2;
        }
        get list() {
          return this.#list;
        }
        /** The guest reached a stage. If several are reached during a screenshot, only the last gets one of its own. */
        take(stage, seconds) {
          if (busy.includes(stage))
            return;
          this.#next = { stage, seconds };
          this.#working ??= this.#work().finally(() => {
            this.#working = void 0;
          });
        }
        /** The screenshot at the end, which is stored separately. */
        async last() {
          this.#next = void 0;
          await this.#working;
          return this.#photograph();
        }
        async #work() {
          for (let due = this.#next; due; due = this.#next) {
            this.#next = void 0;
            const png = await this.#photograph();
            if (png && this.#isNew(png)) {
              this.#list.push({ ...due, png });
              this.#bytes += png.length;
            }
          }
        }
        #isNew(png) {
          if (this.#list.length >= pictures_most || this.#bytes + png.length > mostBytes)
            return false;
          return !this.#list.at(-1)?.png.equals(png);
        }
      }
      ;
      const screenshot_largest = 32 * 1024 * 1024;
      const signature = Buffer.from("89504e470d0a1a0a", "hex");
      async function photograph(qmp, place) {
        const file = (0, external_node_path_.join)(place.run, "screen.png");
        try {
          await qmp.execute("screendump", { filename: file, format: "png" }, 10);
          const picture2 = await readUntrusted(file, screenshot_largest);
          return picture2.subarray(0, signature.length).equals(signature) ? picture2 : void 0;
        } catch {
          return void 0;
        }
      }
      ;
      const breaks = /[\r\n]+|\x1b\[[\d:;]{0,40}[HfJ]/;
      const begun = /\x1b(?:\[[\d:;]{0,40})?$/;
      const console_lines_longest = 8192;
      const overlap = 1024;
      class ConsoleLines {
        #decoder = new TextDecoder("utf-8");
        /** The unfinished line as it came. */
        #parts = [];
        #length = 0;
        /** The end of the unfinished line that may be half a cursor move. */
        #open = "";
        /** The lines completed by these bytes. */
        write(chunk) {
          const [first = "", ...more] = (this.#open + this.#decoder.decode(chunk, { stream: true })).split(breaks);
          const last = more.pop();
          this.#open = "";
          this.#add(first);
          const lines2 = last === void 0 ? [] : [this.#take(), ...more];
          if (last !== void 0)
            this.#add(last);
          const cuts = lines2.flatMap(pieces);
          if (this.#length > console_lines_longest) {
            const [rest = "", ...full] = pieces(this.#take()).reverse();
            cuts.push(...full.reverse());
            this.#add(rest);
          }
          this.#keepOpen();
          return cuts.length === 0 ? [] : (0, lib_text.pj)(cuts.join("\n")).split("\n").filter((line) => line.trim() !== "");
        }
        /** The last line, which has no end yet: a prompt. */
        get unfinished() {
          return (0, lib_text.pj)(this.#parts.join("") + this.#open);
        }
        #add(text) {
          if (text === "")
            return;
          this.#parts.push(text);
          this.#length += text.length;
        }
        #take() {
          const line = this.#parts.join("");
          this.#parts = [];
          this.#length = 0;
          return line;
        }
        /** Only the newest text can end in half a move: what was open before it was looked at with it. */
        #keepOpen() {
          const newest = this.#parts.pop();
          if (newest === void 0)
            return;
          this.#length -= newest.length;
          this.#open = begun.exec(newest.slice(-longestMove))?.[0] ?? "";
          this.#add(newest.slice(0, newest.length - this.#open.length));
        }
      }
      const longestMove = 42;
      function pieces(line) {
        const cuts = [];
        for (let at2 = 0; at2 === 0 || at2 + overlap < line.length; at2 += console_lines_longest - overlap)
          cuts.push(line.slice(at2, at2 + console_lines_longest));
        return cuts;
      }
      ;
      const console_ear_most = 1024 ** 2;
      const mostTime = 25;
      const beat = 100;
      class ConsoleEar {
        #lines = new ConsoleLines();
        #options;
        /** Resolves when no more output will come. */
        closed;
        #partial = "";
        #recent = 0;
        /** Processor time that no beat has paid for yet. */
        #time = 0;
        constructor(socket, options2) {
          this.#options = options2;
          this.closed = socket.then((open) => this.#listen(open));
        }
        get unfinished() {
          return this.#lines.unfinished;
        }
        /** The unfinished last line, if it has changed. */
        glance() {
          const partial = this.#lines.unfinished;
          if (partial === this.#partial)
            return void 0;
          this.#partial = partial;
          return partial;
        }
        #listen(socket) {
          const again = setInterval(() => {
            this.#recent = 0;
            this.#time = Math.max(0, this.#time - mostTime);
            if (this.#time === 0)
              socket.resume();
          }, beat);
          socket.on("data", (chunk) => {
            const before = process.cpuUsage();
            this.#options.onBytes(chunk);
            for (const line of this.#lines.write(chunk))
              this.#options.onLine(line);
            const { user, system } = process.cpuUsage(before);
            this.#time += (user + system) / 1e3;
            this.#recent += chunk.length;
            if (this.#recent > console_ear_most || this.#time > mostTime)
              socket.pause();
          });
          socket.on("error", () => {
          });
          return new Promise((resolve) => socket.on("close", () => {
            clearInterval(again);
            resolve();
          }));
        }
      }
      ;
      const qmp_longest = 4 * 1024 * 1024;
      function readMessages(text) {
        const lines2 = text.split("\n");
        const rest = lines2.pop() ?? "";
        return { messages: lines2.flatMap(readMessage), rest };
      }
      function readMessage(line) {
        let raw;
        try {
          raw = JSON.parse(line);
        } catch {
          return [];
        }
        if (typeof raw !== "object" || raw === null)
          return [];
        if ("QMP" in raw)
          return [{ kind: "greeting" }];
        if ("return" in raw)
          return [{ kind: "return", id: raw.id, value: raw.return }];
        if ("error" in raw)
          return [{ kind: "error", id: raw.id, message: describe(raw.error) }];
        if (typeof raw.event === "string")
          return [{ kind: "event", event: raw.event, data: raw.data }];
        return [];
      }
      function describe(error) {
        const { desc } = error ?? {};
        return typeof desc === "string" ? desc : "unknown error";
      }
      class Qmp {
        #stream;
        #waiting = /* @__PURE__ */ new Map();
        #listeners = /* @__PURE__ */ new Set();
        #greeted;
        #rest = "";
        #next = 0;
        constructor(stream) {
          this.#stream = stream;
          this.#greeted = new Promise((resolve, reject) => this.#waiting.set("greeting", { resolve, reject }));
          this.#greeted.catch(() => {
          });
          stream.setEncoding("utf8");
          stream.on("data", (chunk) => this.#read(chunk));
          stream.on("error", () => {
          });
          stream.on("close", () => this.#end());
        }
        /** Waits for the greeting and ends the negotiation, after which QEMU accepts commands. */
        async open(seconds = 10) {
          await within(seconds, "its greeting", this.#greeted);
          await this.execute("qmp_capabilities", {}, seconds);
          return this;
        }
        async execute(command, args = {}, seconds = 5) {
          const id2 = `flakeship-${this.#next++}`;
          const answer2 = new Promise((resolve, reject) => this.#waiting.set(id2, { resolve, reject }));
          if (this.#stream.destroyed)
            this.#end();
          else
            this.#stream.write(`${JSON.stringify({ execute: command, arguments: args, id: id2 })}
`);
          try {
            return await within(seconds, command, answer2);
          } finally {
            this.#waiting.delete(id2);
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
          for (const message2 of messages)
            this.#take(message2);
        }
        #take(message2) {
          switch (message2.kind) {
            case "greeting":
              this.#waiting.get("greeting")?.resolve(void 0);
              break;
            case "return":
              this.#waiting.get(String(message2.id))?.resolve(message2.value);
              break;
            case "error":
              this.#waiting.get(String(message2.id))?.reject(new Error(`QEMU: ${message2.message}`));
              break;
            case "event":
              for (const listener of this.#listeners)
                listener(message2.event, message2.data);
          }
        }
        #end() {
          for (const { reject } of this.#waiting.values())
            reject(new Error("QEMU closed its control socket"));
          this.#waiting.clear();
        }
      }
      async function within(seconds, what, work) {
        let timer;
        const late = new Promise((_, reject) => {
          timer = setTimeout(() => reject(new Error(`QEMU did not answer within ${seconds} s: ${what}`)), seconds * 1e3);
        });
        try {
          return await Promise.race([work, late]);
        } finally {
          clearTimeout(timer);
        }
      }
      ;
      const brokenKvm = "KVM";
      class Control {
        /** Undefined until QEMU has connected. */
        qmp;
        /** The reason of its SHUTDOWN event, if there was one. */
        shutdown;
        /** Resolves once QEMU takes commands; with undefined if it ended first. */
        opened;
        /** Resolves only when KVM stopped the guest. */
        broken;
        #breaks = (_decision) => {
        };
        constructor(calls, exit, onOpen) {
          this.broken = new Promise((resolve) => {
            this.#breaks = resolve;
          });
          const ended = exit.then(() => void 0, () => void 0);
          this.opened = Promise.race([calls.then((socket) => this.#open(socket, onOpen)), ended]);
        }
        async #open(socket, onOpen) {
          const qmp = new Qmp(socket);
          qmp.onEvent((event, data) => {
            if (event === "STOP")
              void this.#look(qmp);
            if (event === "SHUTDOWN")
              this.shutdown = String(data?.reason);
          });
          try {
            await qmp.open();
          } catch {
            return void 0;
          }
          this.qmp = qmp;
          void this.#look(qmp);
          onOpen(qmp);
          return qmp;
        }
        async #look(qmp) {
          const answer2 = await qmp.execute("query-status").catch(() => void 0);
          if (answer2?.status === "internal-error")
            this.#breaks(stoppedByKvm);
        }
      }
      const stoppedByKvm = {
        verdict: "undecided",
        by: brokenKvm,
        text: "KVM stopped the guest with an internal error: it cannot run it on this machine; choose --accelerator tcg"
      };
      ;
      const finder = `
name=$1 uid=$2 gid=$3
shift 3
for id; do
  for file in /proc/$id/fd/*; do
    [ "$(readlink "$file")" = "$name" ] || continue
    exec 3<"$file" || continue
    exec setpriv --reuid="$uid" --regid="$gid" --clear-groups --no-new-privs -- sh -c 'echo $$; read -r over'
  done
done`;
      const env = { PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin" };
      async function openBySudo(ids2, name) {
        const [uid, gid] = [process.getuid?.(), process.getgid?.()].map(String);
        const requests = new external_node_stream_.PassThrough();
        const line = ["-n", "--", "sh", "-c", finder, "flakeship-memory", name, `${uid}`, `${gid}`];
        const holder = (0, system_process.n)("sudo", [...line, ...ids2.map(String)], { env, input: requests, grace: 1 });
        holder.stderr.resume();
        try {
          const [said] = await Promise.race([(0, external_node_events_.once)(holder.stdout, "data"), holder.exit.then(() => [""])]);
          const id2 = Number(String(said).trim());
          return id2 > 0 ? await (0, external_node_fs_promises_.open)(`/proc/${id2}/fd/3`, "r").catch(() => void 0) : void 0;
        } finally {
          requests.end();
          await Promise.race([holder.exit, (0, promises_.setTimeout)(1e3)]).catch(() => {
          });
          await holder.stop().catch(() => {
          });
        }
      }
      ;
      const memoryName = "/memfd:memory-backend-memfd (deleted)";
      async function openGuestMemory(pid, user) {
        const ids2 = await (0, process_tree.D)(pid);
        const file = user?.by === "sudo" ? await openBySudo(ids2, memoryName) : await openOf(ids2);
        return file && memoryOfFile(file, (await file.stat()).size);
      }
      async function openOf(ids2) {
        for (const id2 of ids2) {
          const found = await memoryOf(`/proc/${id2}/fd`);
          const file = found && await (0, external_node_fs_promises_.open)(found, "r").catch(() => void 0);
          if (file)
            return file;
        }
        return void 0;
      }
      function memoryOfFile(file, size2) {
        return {
          size: size2,
          step: 1024 ** 2,
          // with read and never mmap, which would allocate memory that the guest never touched
          read: (buffer, offset) => (0, external_node_fs_.readSync)(file.fd, buffer, 0, buffer.length, offset),
          [Symbol.asyncDispose]: () => file.close()
        };
      }
      async function memoryOf(folder) {
        for (const name of await (0, external_node_fs_promises_.readdir)(folder).catch(() => [])) {
          const file = (0, external_node_path_.join)(folder, name);
          if (await (0, external_node_fs_promises_.readlink)(file).catch(() => "") === memoryName)
            return file;
        }
        return void 0;
      }
      ;
      const columns = 80;
      const plainAttribute = 7;
      function rowsOf(cells) {
        const rows = [];
        for (let at2 = 0; at2 + 2 * columns <= cells.length; at2 += 2 * columns) {
          const row = textOf(cells.subarray(at2, at2 + 2 * columns)).trimEnd();
          if (row !== "")
            rows.push(row);
        }
        return rows;
      }
      function textOf(cells) {
        let text = "";
        for (let at2 = 0; at2 + 1 < cells.length; at2 += 2) {
          const code2 = cells[at2] ?? 0;
          text += code2 >= 32 && code2 < 127 ? String.fromCharCode(code2) : " ";
        }
        return text;
      }
      function cellsOf(text) {
        return Buffer.from([...text].flatMap((letter) => [letter.charCodeAt(0), plainAttribute]));
      }
      const side = 100;
      const gap = 20;
      function rowAt(bytes, at2, word) {
        const left = beside(bytes, at2 - 2, -2);
        const right = beside(bytes, at2 + 2 * word.length, 2);
        return `${[...left].reverse().join("")}${word}${right}`.trim();
      }
      function beside(bytes, from, by) {
        let text = "";
        for (let at2 = from; at2 >= 0 && at2 + 1 < bytes.length && text.length < side; at2 += by) {
          const code2 = bytes[at2] ?? 0;
          if (bytes[at2 + 1] !== plainAttribute || code2 < 32 || code2 > 126)
            break;
          text += String.fromCharCode(code2);
          if (text.endsWith(" ".repeat(gap)))
            break;
        }
        return text;
      }
      ;
      const boot_sector_sector = { val: 31744, size: 512 };
      const code = 440;
      const boot_sector_signature = 43605;
      const startsDisk = /^Booting from Hard Disk/;
      async function withoutCode(qmp, place) {
        const file = (0, external_node_path_.join)(place.run, "boot-sector");
        try {
          await qmp.execute("pmemsave", { ...boot_sector_sector, filename: file });
          return judgeSector(await readUntrusted(file, boot_sector_sector.size));
        } catch {
          return void 0;
        }
      }
      function judgeSector(bytes) {
        if (bytes.length < boot_sector_sector.size || bytes.readUInt16LE(510) !== boot_sector_signature)
          return void 0;
        const isEmpty2 = bytes.subarray(0, code).every((byte) => byte === 0);
        return isEmpty2 ? "No bootable device: the first sector of the disk has no code" : void 0;
      }
      ;
      const firstRecord = Buffer.from("Linux version ");
      const kernel_blocks_longest = 2048;
      const idSize = 8;
      const idMask = 0x3fffffffffffffffn;
      const mostEmpty = 3n;
      const idsBetween = (from, to) => to - from & idMask;
      const isNext = (id2, next) => {
        const between = idsBetween(id2, next);
        return between > 0n && between <= 1n + mostEmpty;
      };
      const fewest = 3;
      function logAt({ bytes, offset }, text) {
        const at2 = text - idSize;
        const records = at2 < 0 ? 0 : readBlocks(bytes, at2).length;
        return records >= fewest ? { offset: offset + at2, records } : void 0;
      }
      const follows = (id2, bytes) => bytes.length >= 2 * idSize && isNext(id2, bytes.readBigUInt64LE(0));
      function readBlocks(bytes, from) {
        const blocks = [];
        for (let at2 = from; at2 + 2 * idSize <= bytes.length; ) {
          const id2 = bytes.readBigUInt64LE(at2);
          const end = nextBlock(bytes, at2, id2);
          if (end === void 0)
            break;
          blocks.push({ id: id2, at: at2, end });
          at2 = end;
        }
        return blocks;
      }
      function nextBlock(bytes, at2, id2) {
        const last = Math.min(at2 + idSize + kernel_blocks_longest, bytes.length - idSize);
        for (let next = at2 + 2 * idSize; next <= last; next += idSize)
          if (isNext(id2, bytes.readBigUInt64LE(next)))
            return next;
        return void 0;
      }
      function kernel_blocks_textOf(bytes) {
        const whole = bytes.toString("utf8").replace(/\0+$/, "");
        const text = whole.replace(/\n$/, "");
        const isMoved = text !== whole && text.length > 4 && text.slice(-2) === text.slice(-4, -2);
        return isMoved ? text.slice(0, -2) : text;
      }
      ;
      const pageSize = 4096;
      const part = 1024 * 1024;
      const nothing = Buffer.alloc(part);
      const readsPerTurn = 16;
      function everyPiece({ size: size2, step }, first = []) {
        const all = Array.from({ length: Math.ceil(size2 / step) }, (_, i) => i * step);
        return first.length === 0 ? all : [.../* @__PURE__ */ new Set([...first, ...all])];
      }
      async function* scan_pieces(memory2, offsets, over) {
        const { step } = memory2;
        const buffer = Buffer.alloc(step + pageSize);
        for (const [i, offset] of offsets.entries()) {
          if (i % readsPerTurn === readsPerTurn - 1)
            await (0, promises_.setImmediate)();
          const read2 = over?.aborted ? 0 : memory2.read(buffer, offset);
          if (read2 === 0)
            return;
          const bytes = buffer.subarray(0, read2);
          if (isEmpty(bytes.subarray(0, step)))
            continue;
          yield { bytes, offset, own: Math.min(step, read2) };
        }
      }
      function isEmpty(bytes) {
        for (let at2 = 0; at2 < bytes.length; at2 += part) {
          const piece = bytes.subarray(at2, at2 + part);
          if (!piece.equals(nothing.subarray(0, piece.length)))
            return false;
        }
        return true;
      }
      ;
      const kernel_infos_size = 88;
      const at = { length: 16, facility: 18 };
      const firstNumbers = 16;
      const [kernel_infos_fewest, kernel_infos_most] = [3, 8];
      const slack = 16;
      const tables = Array.from({ length: 16 }, (_, i) => 2 ** (8 + i));
      class KernelInfos {
        #memory;
        #table;
        #first;
        #count;
        constructor(memory2, table, first) {
          this.#memory = memory2;
          this.#table = table;
          this.#first = first;
        }
        /**
         * Searches all of memory, the pieces that are known to be `filled` first; `places` are the bytes reserved for the
         * records' texts. A kernel that moved its log leaves the old table behind, which lacks the newest records.
         */
        static async find(memory2, places, filled) {
          if (places.length < kernel_infos_fewest)
            return void 0;
          for await (const piece of scan_pieces(memory2, everyPiece(memory2, filled)))
            for (const { at: at2, number } of findIn(piece, places.slice(0, kernel_infos_most))) {
              const infos = new KernelInfos(memory2, piece.offset + at2 - number * kernel_infos_size, number);
              const [newest] = await infos.of([places.length - 1]);
              if (newest)
                return infos;
            }
          return void 0;
        }
        /** The infos of records by their index after the first, in order; undefined where the slot has been reused. */
        async of(indices) {
          const numbers = indices.map((index) => this.#first + index);
          const [first = 0, last = first] = [numbers[0], numbers.at(-1)];
          const bytes = await this.#read(this.#placeOf(first), last - first + 1);
          const infos = [];
          for (const number of numbers)
            infos.push(infoIn(bytes, number - first, number) ?? await this.#again(number));
          return infos;
        }
        /** The start of the current round of the ring. */
        async #again(number) {
          const counts = this.#count === void 0 ? tables.filter((count) => count <= number) : [this.#count];
          for (const count of counts) {
            const info = infoIn(await this.#read(number % count, 1), 0, number);
            if (info === void 0)
              continue;
            this.#count = count;
            return info;
          }
          return void 0;
        }
        #placeOf = (number) => this.#count === void 0 ? number : number % this.#count;
        async #read(place, count) {
          const buffer = Buffer.alloc(count * kernel_infos_size);
          return buffer.subarray(0, this.#memory.read(buffer, this.#table + place * kernel_infos_size));
        }
      }
      function infoIn(bytes, place, number) {
        const from = place * kernel_infos_size;
        if (from + kernel_infos_size > bytes.length || Number(bytes.readBigUInt64LE(from)) !== number)
          return void 0;
        return { length: bytes.readUInt16LE(from + at.length), isOfKernel: bytes[from + at.facility] === 0 };
      }
      function* findIn({ bytes, own }, places) {
        const words2 = new Uint32Array(bytes.buffer, bytes.byteOffset, Math.floor(bytes.length / 4));
        const next = kernel_infos_size / 4;
        for (let word = 0; word * 4 < own && word + next + 1 < words2.length; word += 2) {
          const number = words2[word];
          if (number >= firstNumbers || words2[word + 1] !== 0)
            continue;
          if (words2[word + next] !== number + 1 || words2[word + next + 1] !== 0)
            continue;
          if (fits(bytes, word * 4, number, places))
            yield { at: word * 4, number };
        }
      }
      function fits(bytes, from, first, places) {
        return places.every((place, i) => {
          const info = from + i * kernel_infos_size;
          if (info + kernel_infos_size > bytes.length || Number(bytes.readBigUInt64LE(info)) !== first + i)
            return false;
          const length = bytes.readUInt16LE(info + at.length);
          return length > 0 && length <= place && length >= place - slack;
        });
      }
      ;
      const [look, span] = [idSize + kernel_blocks_longest + idSize, 256 * 1024];
      const mostLost = 1000000n;
      class KernelLog {
        #memory;
        #infos;
        #firstId;
        offset;
        /** The offset of the next block, and the id of the one before it; undefined before the first. */
        #at;
        #lastId;
        /** The newest block, whose text may still grow, and the id of the last one returned. */
        #newest;
        #given;
        constructor(memory2, offset, firstId, infos) {
          this.#memory = memory2;
          this.#infos = infos;
          this.offset = offset;
          this.#at = offset;
          this.#firstId = firstId;
        }
        /**
         * Opens a log after skipping so many records, and looks for the kernel's infos about them, first in the pieces of
         * memory that are known to be filled.
         */
        static async open(memory2, { offset }, after = 0, filled = []) {
          const bytes = readAt(memory2, offset, span);
          const blocks = readBlocks(bytes, 0);
          const places = blocks.map(({ at: at2, end }) => end - at2 - idSize);
          const log = new KernelLog(memory2, offset, bytes.readBigUInt64LE(0), await KernelInfos.find(memory2, places, filled));
          const last = blocks.slice(0, after).at(-1);
          if (last)
            log.#goTo(offset + last.end, last.id);
          return log;
        }
        /** The number of records so far. */
        get count() {
          return this.#lastId === void 0 ? 0 : this.#indexOf(this.#lastId) + 1;
        }
        /** Whether the writers of records are known. */
        get knowsWriters() {
          return this.#infos !== void 0;
        }
        /** New records, oldest first. The newest is returned once two readings found it unchanged, or at the end. */
        async read(isEnd = false) {
          const records = [];
          for (let more = await this.#more(); more; more = await this.#more())
            records.push(...more);
          return [...records, ...await this.#last(isEnd)];
        }
        /** The next records that have a successor; undefined if there are none. */
        async #more() {
          const first = readAt(this.#memory, this.#at, look);
          if (!this.#isNext(first))
            return this.#beginAnew(1n, mostLost) ? [] : void 0;
          const bytes = readBlocks(first, 0).length > 0 ? readAt(this.#memory, this.#at, span) : first;
          const blocks = readBlocks(bytes, 0);
          const last = blocks.at(-1);
          if (last === void 0)
            return this.#beginAnew(0n, 3n) ? [] : void 0;
          const fresh = blocks.filter(({ id: id2 }) => id2 !== this.#given).map(({ id: id2, at: at2, end }) => ({ id: id2, bytes: bytes.subarray(at2 + idSize, end) }));
          this.#goTo(this.#at + last.end, last.id);
          return this.#records(fresh);
        }
        /** The start of the ring may be newer: we reached the end, or more was written than fits into the ring. */
        #beginAnew(fewest2, most2) {
          if (this.#lastId === void 0 || this.#at === this.offset)
            return false;
          const head2 = readAt(this.#memory, this.offset, idSize).readBigUInt64LE(0);
          const between = idsBetween(this.#lastId, head2) - 1n;
          if (between < fewest2 || between > most2)
            return false;
          this.#goTo(this.offset, head2 - 1n);
          return true;
        }
        async #last(isEnd) {
          const block = readAt(this.#memory, this.#at, idSize + kernel_blocks_longest);
          if (!this.#isNext(block))
            return [];
          const id2 = block.readBigUInt64LE(0);
          const isSame = this.#newest?.equals(block) === true;
          this.#newest = block;
          const end = block.indexOf(0, idSize);
          if (end === idSize || this.#given === id2 || !(isEnd || isSame))
            return [];
          this.#given = id2;
          return this.#records([{ id: id2, bytes: block.subarray(idSize, end < 0 ? void 0 : end) }]);
        }
        async #records(placed2) {
          const infos = await this.#infos?.of(placed2.map(({ id: id2 }) => this.#indexOf(id2)));
          return placed2.map(({ bytes }, i) => {
            const info = infos?.[i];
            const text = info ? bytes.subarray(0, info.length).toString("utf8") : kernel_blocks_textOf(bytes);
            return { text, isOfKernel: info?.isOfKernel };
          });
        }
        #isNext(bytes) {
          if (bytes.length < 2 * idSize)
            return false;
          return this.#lastId === void 0 || follows(this.#lastId, bytes);
        }
        #goTo(at2, lastId) {
          this.#at = at2;
          this.#lastId = lastId;
        }
        #indexOf(id2) {
          return Number(idsBetween(this.#firstId, id2));
        }
      }
      function readAt(memory2, offset, length) {
        const buffer = Buffer.alloc(length);
        return buffer.subarray(0, memory2.read(buffer, offset));
      }
      ;
      const journal_objects_signature = Buffer.from("LPKSHHRH");
      const compactFlag = 1 << 4;
      const kinds = { data: 1, entry: 3 };
      function readHeader(bytes, at2) {
        if (at2 + 72 > bytes.length)
          return void 0;
        const boot = bytes.subarray(at2 + 56, at2 + 72).toString("hex");
        return { isCompact: (bytes.readUInt32LE(at2 + 12) & compactFlag) !== 0, boot };
      }
      const heads = [72, 64];
      const longestPayload = 4096;
      function readData(bytes, payload, offset) {
        for (const head2 of heads) {
          const at2 = payload - head2;
          if (at2 < 0 || (offset + at2) % 8 !== 0 || bytes[at2] !== kinds.data)
            continue;
          const size2 = Number(bytes.readBigUInt64LE(at2 + 8));
          if (size2 <= head2 || size2 > head2 + longestPayload || bytes[at2 + 1] !== 0)
            continue;
          const page = 4096 - (offset + at2) % 4096;
          const text = bytes.subarray(payload, at2 + Math.min(size2, page)).toString("utf8");
          return {
            address: offset + at2,
            entry: Number(bytes.readBigUInt64LE(at2 + 40)),
            payload: size2 > page ? `${text}…` : text
          };
        }
        return void 0;
      }
      const bootAt = 40;
      const itemsAt = 64;
      const mostItems = 512;
      function readEntry(bytes, bootId, offset, isCompact) {
        const at2 = bootId - bootAt;
        if (at2 < 0 || (offset + at2) % 8 !== 0)
          return void 0;
        const end = at2 + 4096 - (offset + at2) % 4096;
        return entryOf(bytes.subarray(at2, end), offset + at2, isCompact);
      }
      function entryOf(bytes, address, isCompact) {
        if (bytes.length < itemsAt || bytes[0] !== kinds.entry)
          return void 0;
        const width2 = isCompact ? 4 : 16;
        const count = (sizeOf(bytes) - itemsAt) / width2;
        if (!Number.isInteger(count) || count < 1 || count > mostItems)
          return void 0;
        const there = Math.min(count, Math.floor((bytes.length - itemsAt) / width2));
        return {
          address,
          sequence: Number(bytes.readBigUInt64LE(16)),
          realtime: Number(bytes.readBigUInt64LE(24)),
          monotonic: Number(bytes.readBigUInt64LE(32)),
          boot: bytes.subarray(bootAt, bootAt + 16).toString("hex"),
          items: Array.from({ length: there }, (_, i) => {
            const place = itemsAt + i * width2;
            return isCompact ? bytes.readUInt32LE(place) : Number(bytes.readBigUInt64LE(place));
          }),
          isWhole: there === count
        };
      }
      const sizeOf = (bytes) => Number(bytes.readBigUInt64LE(8));
      const longestEntry = itemsAt + mostItems * 16;
      function payloadOf(bytes, isCompact) {
        const head2 = isCompact ? 72 : 64;
        if (bytes.length <= head2 || bytes[0] !== kinds.data || bytes[1] !== 0 || sizeOf(bytes) !== bytes.length)
          return void 0;
        return bytes.subarray(head2).toString("utf8");
      }
      ;
      const journal_pages_pageSize = 4096;
      const inPage = (place) => place % journal_pages_pageSize;
      const pageOf = (place) => Math.floor(place / journal_pages_pageSize);
      const journal_pages_fewest = 2;
      function pageMap({ messages, entries }) {
        const byPlace = Map.groupBy(entries, ({ address }) => inPage(address));
        const votes = /* @__PURE__ */ new Map();
        for (const data of messages)
          for (const entry of byPlace.get(inPage(data.entry)) ?? [])
            for (const [memory2, file] of agreed(data, entry)) {
              const page = votes.get(memory2) ?? /* @__PURE__ */ new Map();
              page.set(file, (page.get(file) ?? 0) + 1);
              votes.set(memory2, page);
            }
        const map = /* @__PURE__ */ new Map();
        for (const [memory2, files2] of votes) {
          const [best] = [...files2].sort(([, a], [, b]) => b - a);
          if (best && best[1] >= journal_pages_fewest)
            map.set(memory2, best[0]);
        }
        return map;
      }
      function agreed(data, { address, items }) {
        const item = items.find((place) => inPage(place) === inPage(data.address));
        if (item === void 0)
          return [];
        return [
          [pageOf(address), pageOf(data.entry)],
          [pageOf(data.address), pageOf(item)]
        ];
      }
      function placeInFile(map, { address }) {
        const file = map.get(pageOf(address));
        return file === void 0 ? void 0 : file * journal_pages_pageSize + inPage(address);
      }
      ;
      const head = 16;
      const journal_file_longest = Math.max(longestEntry, longestPayload + 72);
      const mostWays = 4;
      class JournalFile {
        #memory;
        #isCompact;
        #where = /* @__PURE__ */ new Map();
        #pages = /* @__PURE__ */ new Map();
        #fields = /* @__PURE__ */ new Map();
        constructor(memory2, map, isCompact) {
          this.#memory = memory2;
          this.#isCompact = isCompact;
          for (const [page, file] of map)
            this.#where.set(file, [...this.#where.get(file) ?? [], page]);
        }
        /** The field at this offset, `NAME=value`, wherever its object is in memory. */
        field(place) {
          const field = this.#fields.get(place) ?? this.#object(place, (bytes) => payloadOf(bytes, this.#isCompact));
          this.#fields.set(place, field);
          return field;
        }
        /** The entry at this offset. */
        entry(place) {
          return this.#object(place, (bytes) => entryOf(bytes, 0, this.#isCompact));
        }
        async #object(place, parse) {
          for (const start of await this.#bytes(place, head)) {
            const size2 = sizeOf(start);
            if (!(size2 > head && size2 <= journal_file_longest))
              continue;
            for (const bytes of await this.#bytes(place, size2)) {
              const parsed = parse(bytes);
              if (parsed !== void 0)
                return parsed;
            }
          }
          return void 0;
        }
        /** Every way to assemble these bytes. */
        async #bytes(place, length) {
          const here = Math.min(length, pageSize - inPage(place));
          const pages = (this.#where.get(pageOf(place)) ?? []).slice(0, mostWays);
          const starts = await Promise.all(pages.map(async (page) => (await this.#page(page)).subarray(inPage(place), inPage(place) + here)));
          const rests = here === length ? [Buffer.alloc(0)] : await this.#bytes(place + here, length - here);
          const ways = starts.flatMap((start) => rests.map((rest) => Buffer.concat([start, rest])));
          return ways.filter((way) => way.length === length).slice(0, mostWays);
        }
        #page(page) {
          const read2 = async () => {
            const buffer = Buffer.alloc(pageSize);
            return buffer.subarray(0, this.#memory.read(buffer, page * pageSize));
          };
          const bytes = this.#pages.get(page) ?? read2();
          this.#pages.set(page, bytes);
          return bytes;
        }
      }
      ;
      const prefix = "MESSAGE=";
      const mostMended = 2e3;
      async function messagesOf(found, memory2) {
        const map = pageMap(found);
        const file = new JournalFile(memory2, map, found.isCompact);
        const entries = await wholeEntries(found, map, file);
        const fields = new Map(found.messages.flatMap((data) => placed(map, data, data.payload)));
        const boot = await bootOf(entries, found, map, file);
        const own = entries.filter((entry) => entry.boot === boot);
        const ones = new Set(found.processOne.flatMap((data) => placed(map, data, "")).map(([place]) => place));
        const messages = [];
        let mended = 0;
        for (const { items, monotonic, sequence } of own) {
          const known = items.find((item) => fields.has(item));
          const isCut = known === void 0 || ones.size === 0;
          const asked = isCut && mended++ < mostMended ? await Promise.all(items.map((item) => file.field(item))) : [];
          const text = fields.get(known ?? -1) ?? asked.find((field) => field?.startsWith(prefix));
          if (text === void 0)
            continue;
          messages.push({
            text: text.slice(prefix.length),
            seconds: monotonic / 1e6,
            sequence,
            isSystemd: items.some((item) => ones.has(item)) || asked.includes("_PID=1")
          });
        }
        return messages.sort((a, b) => a.sequence - b.sequence);
      }
      function placed(map, data, value) {
        const place = placeInFile(map, data);
        return place === void 0 || data.payload.endsWith("…") ? [] : [[place, value]];
      }
      async function wholeEntries({ entries, messages }, map, file) {
        const whole = [];
        const places = /* @__PURE__ */ new Set();
        const mend = [];
        for (const entry of entries) {
          const place = placeInFile(map, entry);
          if (place !== void 0)
            places.add(place);
          if (!entry.isWhole && place !== void 0)
            mend.push(place);
          else
            whole.push(entry);
        }
        for (const { entry } of messages)
          if (!places.has(entry))
            mend.push(entry);
        for (const place of [...new Set(mend)].slice(0, mostMended)) {
          const entry = await file.entry(place);
          if (entry)
            whole.push(entry);
        }
        return whole;
      }
      const mostFirst = 20;
      async function bootOf(entries, { messages }, map, file) {
        const isFirst = (field) => field?.startsWith(`${prefix}Linux version `) === true;
        const begin2 = new Set(messages.filter(({ payload }) => isFirst(payload)).map((data) => placeInFile(map, data)));
        const [newest] = entries.filter(({ items }) => items.some((item) => begin2.has(item))).sort((a, b) => b.realtime - a.realtime);
        if (newest)
          return newest.boot;
        for (const { items, boot } of [...entries].sort((a, b) => a.monotonic - b.monotonic).slice(0, mostFirst))
          if ((await Promise.all(items.map((item) => file.field(item)))).some(isFirst))
            return boot;
        return void 0;
      }
      ;
      const slots = 4096;
      const slotOf = (word) => (word ^ word >>> 12) & slots - 1;
      class Needles {
        #sought = /* @__PURE__ */ new Map();
        #isSought = new Uint8Array(slots);
        constructor(needles) {
          for (const one of needles.flatMap(soughtOf)) {
            this.#sought.set(one.key, [...this.#sought.get(one.key) ?? [], one]);
            this.#isSought[slotOf(one.key)] = 1;
          }
        }
        find(piece) {
          const { bytes } = piece;
          const words2 = new Uint32Array(bytes.buffer, bytes.byteOffset, Math.floor(bytes.length / 4));
          const counts = /* @__PURE__ */ new Map();
          for (let i = 0; i < words2.length; i += 2) {
            const word = words2[i];
            if (this.#isSought[slotOf(word)] === 0)
              continue;
            for (const { needle, behind } of this.#sought.get(word) ?? []) {
              const at2 = i * 4 - behind;
              const count = counts.get(needle) ?? 0;
              if (count >= needle.most || !isAt(needle.bytes, piece, at2))
                continue;
              counts.set(needle, count + 1);
              needle.onFound(piece, at2);
            }
          }
        }
      }
      function soughtOf(needle) {
        const all = [];
        for (let behind = 0; behind < 8; behind += needle.every)
          if (behind + 4 <= needle.bytes.length)
            all.push({ needle, key: needle.bytes.readUInt32LE(behind), behind });
        return all;
      }
      function isAt(needle, { bytes, own }, at2) {
        const end = at2 + needle.length;
        return at2 >= 0 && at2 < own && end <= bytes.length && bytes.compare(needle, 0, needle.length, at2, end) === 0;
      }
      ;
      const message = Buffer.from("MESSAGE=");
      const processOne = Buffer.from("_PID=1");
      const journal_pieces_most = { messages: 2e4, entries: 4e4, processOne: 64, headers: 16 };
      class JournalPieces {
        headers = [];
        #messages = [];
        #ones = [];
        /** Objects, and what follows the head of a field, are at multiples of 8. */
        needles = [
          {
            ...{ bytes: journal_objects_signature, every: 8, most: journal_pieces_most.headers },
            onFound: ({ bytes, offset }, at2) => {
              const header = (offset + at2) % pageSize === 0 ? readHeader(bytes, at2) : void 0;
              if (header && this.headers.length < journal_pieces_most.headers)
                this.headers.push(header);
            }
          },
          {
            ...{ bytes: message, every: 8, most: journal_pieces_most.messages },
            onFound: ({ bytes, offset }, at2) => {
              const data = readData(bytes, at2, offset);
              if (data && this.#messages.length < journal_pieces_most.messages)
                this.#messages.push(data);
            }
          },
          {
            ...{ bytes: processOne, every: 8, most: journal_pieces_most.messages },
            onFound: ({ bytes, offset }, at2) => {
              const data = readData(bytes, at2, offset);
              if (data?.payload === "_PID=1" && this.#ones.length < journal_pieces_most.processOne)
                this.#ones.push(data);
            }
          }
        ];
        /** Reads these pieces again for the entries that link what was found: only now their boot is known. */
        async found(memory2, filled, over) {
          const boots = new Set(this.headers.map(({ boot }) => boot));
          const isCompact = this.headers.some((header) => header.isCompact);
          const entries = [];
          const needles = new Needles([...boots].map((boot) => ({
            ...{ bytes: Buffer.from(boot, "hex"), every: 8, most: journal_pieces_most.entries },
            onFound: ({ bytes, offset }, at2) => {
              const entry = readEntry(bytes, at2, offset, isCompact);
              if (entry && entries.length < journal_pieces_most.entries)
                entries.push(entry);
            }
          })));
          if (boots.size > 0)
            for await (const piece of scan_pieces(memory2, filled, over))
              needles.find(piece);
          return { isCompact, messages: this.#messages, processOne: this.#ones, entries };
        }
      }
      ;
      const reading_most = { records: 2e4, rows: 1e3 };
      async function readMemory(memory2, words2, over) {
        let log;
        let hasBanner = false;
        const journal = new JournalPieces();
        const [rows, filled] = [[], []];
        const banner = {
          ...{ bytes: firstRecord, every: 8, most: reading_most.records },
          onFound: (piece, at2) => {
            hasBanner = true;
            const found = logAt(piece, at2);
            if (found && found.records > (log?.records ?? 0))
              log = found;
          }
        };
        const prompts = words2.map((word) => {
          const onFound = ({ bytes }, at2) => rows.push(rowAt(bytes, at2, word));
          return { bytes: cellsOf(word), every: 2, most: reading_most.rows, onFound };
        });
        const needles = new Needles([banner, ...journal.needles, ...prompts]);
        for await (const piece of scan_pieces(memory2, everyPiece(memory2), over)) {
          filled.push(piece.offset);
          needles.find(piece);
        }
        const messages = await messagesOf(await journal.found(memory2, filled, over), memory2);
        if (over?.aborted)
          return void 0;
        return { log, hasUnknownLog: hasBanner && log === void 0, messages, rows, filled };
      }
      ;
      const firstReading = 2;
      const silence = 5;
      const share = 0.05;
      class MemoryPace {
        #next = firstReading;
        #again = 0;
        isDue({ at: at2, silent, isFound }) {
          return !isFound && at2 >= this.#next || silent >= silence && at2 >= this.#again;
        }
        /** Called after each reading with its times and its processor seconds. A busy machine delays none. */
        read({ from, to, cost }) {
          if (from >= this.#next)
            this.#next = from * 2;
          this.#again = to + Math.max(silence, cost / share);
        }
      }
      var rules = __webpack_require__(17097);
      ;
      const pace = 100;
      class MemoryEar {
        #memory;
        #options;
        #log;
        #isUnknown = false;
        /** What went wrong in the last reading; a running guest writes while we read. */
        #fault;
        /** Records of the log that were heard before a reading failed. */
        #heard = 0;
        #turn = Promise.resolve();
        constructor(memory2, options2) {
          this.#memory = memory2;
          this.#options = options2;
        }
        /** Why an ear in memory is deaf, if known: the last reading failed, or the kernel's log has an unknown form. */
        deaf(ear) {
          if (this.#fault !== void 0)
            return `the guest's memory cannot be read: ${this.#fault}`;
          return ear === "kernel" && this.#isUnknown ? "the kernel keeps its log in a way that we cannot read (older than 5.10?)" : void 0;
        }
        /** Listens until the signal fires. */
        async listen(over) {
          const paced = new MemoryPace();
          while (!over.aborted) {
            const at2 = this.#options.seconds();
            const isFound = this.#log !== void 0;
            if (paced.isDue({ at: at2, silent: this.#options.silent(), isFound })) {
              const before = process.cpuUsage();
              await this.readAll(false, over);
              const { user, system } = process.cpuUsage(before);
              paced.read({ from: at2, to: this.#options.seconds(), cost: (user + system) / 1e6 });
            } else
              await this.#tried(() => this.#follow(false));
            await (0, promises_.setTimeout)(pace, void 0, { signal: over }).catch(() => {
            });
          }
        }
        /** Reads everything, even after QEMU has ended; `isEnd` also returns the record that might still have grown. */
        readAll(isEnd = false, over) {
          this.#turn = this.#turn.then(() => this.#tried(() => this.#read(isEnd, over)));
          return this.#turn;
        }
        /** A reading that fails is no reason not to read again: the log is then looked for anew. */
        async #tried(read2) {
          try {
            await read2();
            this.#fault = void 0;
          } catch (error) {
            this.#fault = error.message;
            this.#heard = this.#log?.count ?? this.#heard;
            this.#log = void 0;
          }
        }
        async #read(isEnd, over) {
          const at2 = this.#options.seconds();
          const reading = await readMemory(this.#memory, rules.yF, over);
          if (reading === void 0)
            return;
          const { log, hasUnknownLog, messages, rows, filled } = reading;
          if (log && isNewer(log, this.#log))
            this.#log = await KernelLog.open(this.#memory, log, this.#log?.count ?? this.#heard, filled);
          this.#isUnknown = hasUnknownLog && this.#log === void 0;
          await this.#follow(isEnd);
          if (messages.length > 0)
            this.#options.onJournal(messages, at2);
          if (rows.length > 0)
            this.#options.onRows(rows);
        }
        async #follow(isEnd) {
          const records = await this.#log?.read(isEnd) ?? [];
          if (records.length > 0)
            this.#options.onKernel(records);
        }
      }
      const isNewer = ({ offset, records }, log) => log === void 0 || offset !== log.offset && records > log.count + 1;
      ;
      const textScreen = { val: 753664, size: 32 * 1024 };
      const screenPace = 1e3;
      const ears_all = ["serial", "console", "screen", "kernel", "journal"];
      class Ears {
        #guest;
        #place;
        #heard;
        #options;
        #over = new AbortController();
        #memory = Promise.resolve(void 0);
        #ear;
        #working = Promise.resolve();
        #last;
        #rows = /* @__PURE__ */ new Set();
        #deaf = "QEMU could not be asked";
        constructor(guest, place, heard, options2) {
          this.#guest = guest;
          this.#place = place;
          this.#heard = heard;
          this.#options = options2;
        }
        /** How much each ear heard, or why it was deaf. */
        get list() {
          const why = new Map(this.#guest.deaf.map(({ ear, why: why2 }) => [ear, why2]));
          const inMemory = (ear) => ear === "kernel" || ear === "journal" ? this.#deaf ?? this.#ear?.deaf(ear) : void 0;
          return ears_all.map((ear) => {
            const deaf = why.get(ear) ?? inMemory(ear);
            return { ear, lines: this.#heard.lines(ear), ...deaf === void 0 ? {} : { deaf } };
          });
        }
        /** Starts listening as soon as QEMU takes commands. */
        open(qmp, over) {
          const signal = AbortSignal.any([over, this.#over.signal]);
          this.#memory = this.#openMemory();
          this.#working = Promise.allSettled([this.#listen(signal), this.#watchScreen(qmp, signal)]);
        }
        /** Reads everything once more, unless in haste, and closes what is open; repeated calls return the same promise. */
        last(isHasty = false) {
          this.#last ??= this.#close(isHasty);
          return this.#last;
        }
        async #close(isHasty) {
          this.#over.abort();
          await this.#working;
          if (!isHasty)
            await this.#ear?.readAll(true);
          await (await this.#memory)?.[Symbol.asyncDispose]();
        }
        async #openMemory() {
          const { isApart, user } = this.#place;
          this.#deaf = void 0;
          if (!isApart) {
            this.#deaf = "guests cannot be kept apart on this machine, so that another one could have written there";
            return void 0;
          }
          const memory2 = await openGuestMemory(this.#guest.running.pid, user).catch(() => void 0);
          if (memory2 === void 0)
            this.#deaf = "the guest's memory cannot be opened";
          return memory2;
        }
        async #listen(over) {
          const memory2 = await this.#memory;
          if (memory2 === void 0)
            return;
          const { logs, seconds, silent, onSound } = this.#options;
          this.#ear = new MemoryEar(memory2, {
            seconds,
            silent,
            onKernel: (records) => {
              onSound();
              for (const { text, isOfKernel } of records)
                for (const line of (0, lib_text.pj)(text).split("\n")) {
                  logs.kernel.writeLine(line);
                  this.#heard.kernel(line, seconds(), isOfKernel);
                }
            },
            onJournal: (messages, at2) => {
              for (const line of this.#heard.journal(messages, at2))
                logs.journal.writeLine(line);
            },
            onRows: (rows) => this.#see(rows)
          });
          await this.#ear.listen(over);
        }
        async #watchScreen(qmp, over) {
          const answer2 = await qmp.execute("query-target").catch(() => void 0);
          const { arch } = answer2 ?? {};
          if (arch !== "x86_64" && arch !== "i386")
            return;
          const file = (0, external_node_path_.join)(this.#place.run, "text-screen");
          while (!over.aborted) {
            const saved = await qmp.execute("pmemsave", { ...textScreen, filename: file }).then(() => true, () => false);
            const cells = saved ? await readUntrusted(file, textScreen.size).catch(() => void 0) : void 0;
            if (cells === void 0)
              return;
            const rows = rowsOf(cells);
            this.#see(rows);
            const fault = rows.some((row) => startsDisk.test(row)) ? await withoutCode(qmp, this.#place) : void 0;
            if (fault !== void 0)
              this.#see([fault]);
            await (0, promises_.setTimeout)(screenPace, void 0, { signal: over }).catch(() => {
            });
          }
        }
        /** Screen rows that were not there before. */
        #see(rows) {
          for (const row of rows) {
            if (this.#rows.has(row))
              continue;
            if (this.#rows.size > 5e3)
              this.#rows.clear();
            this.#rows.add(row);
            this.#heard.line(row, this.#options.seconds(), "screen");
          }
        }
      }
      ;
      const hints = [
        {
          pattern: /Could not set up host forwarding rule/,
          hint: "that port of this machine is taken: forward another one"
        },
        { pattern: /Could not access KVM|failed to initialize kvm/i, hint: "choose --accelerator tcg" },
        { pattern: /Cannot allocate memory|cannot set up guest memory/, hint: "give it less with --boot-memory" },
        {
          pattern: /No space left on device|Disk quota exceeded/,
          hint: "free space in the temporary folder"
        },
        { pattern: /setpriv.*(?:not found|ENOENT)/, hint: "install util-linux" }
      ];
      const reasons = {
        "guest-reset": "the guest reset itself before it booted",
        "guest-shutdown": "the guest powered off before it booted",
        "guest-panic": "the guest reported a panic"
      };
      function judgeEnd({ exit, said, shutdown, started }) {
        const words2 = shutdown === void 0 ? void 0 : reasons[shutdown];
        if (words2 !== void 0)
          return { verdict: "failed", by: shutdown ?? "", text: words2 };
        const lines2 = (0, lib_text.pj)(said).split("\n").map((line) => line.trim()).filter((line) => line !== "" && !/\bwarning: /.test(line));
        const hinted = hints.find(({ pattern }) => pattern.test(said));
        const telling = lines2.find((line) => hinted?.pattern.test(line)) ?? lines2.at(-1);
        const end = exit.signal === null ? `ended with ${exit.code}` : `was ended by ${exit.signal}`;
        const text = [telling ?? `it ${end} without a word`, hinted?.hint].filter((part2) => part2 !== void 0).join("; ");
        const by = started ? `QEMU ${end}` : `the script ${end} before it started QEMU`;
        return { verdict: hinted ? "undecided" : "failed", by, text };
      }
      function missed({ machine: machine2, accelerator: accelerator2 }, reached2, hint) {
        if (machine2 === void 0)
          return accelerator2 ? "the script did not start QEMU" : "the script, which names no QEMU, did not end";
        const far = [
          ...reached2 === void 0 ? [] : [`came as far as ${reached2}`],
          ...hint === void 0 ? [] : [`said ${JSON.stringify(hint)}`]
        ];
        return `${far.length === 0 ? "" : `it ${far.join(", ")}, and `}nothing shows whether it booted`;
      }
      var dist = __webpack_require__(70458);
      ;
      const stages = [
        { name: "firmware", pattern: /SeaBIOS \(version|BdsDxe: |UEFI firmware|^iPXE|^U-Boot 20\d\d\.\d\d/ },
        {
          name: "boot loader",
          pattern: /ISOLINUX|SYSLINUX|GNU GRUB|Welcome to GRUB|Automatic boot in|systemd-boot|Booting `|EFI stub:|^Retrieving file: /
        },
        { name: "kernel", pattern: /\bLinux version \d|^\[ {0,4}\d+\.\d{6}\]/ },
        {
          name: "stage 1",
          pattern: /<<< .*Stage 1 >>>|Run \/init as init process|systemd\[1\]: Running in initrd/
        },
        { name: "userspace", pattern: /<<< .*Stage 2 >>>|systemd\[1\]: |^Welcome to .*!$|starting systemd/ },
        { name: "login", pattern: /(?:^|[\s\]])(?!Last )(?:\S{1,64} )?login: ?(?:$|\[|\S+ \(automatic login\))/ },
        { name: "startup finished", pattern: /Startup finished in \d/ }
      ];
      const reached = /Reached target (.{1,80}?)\.?\s*$/;
      const milestones_most = 40;
      class Milestones {
        #seen = /* @__PURE__ */ new Map();
        #onStage;
        /** `onStage` is called once per stage, when it is seen. */
        constructor(onStage = () => {
        }) {
          this.#onStage = onStage;
        }
        read(line, seconds) {
          for (const { name, pattern } of stages)
            if (pattern.test(line))
              this.#note(name, seconds);
          const target = reached.exec(line)?.[1];
          if (target !== void 0)
            this.#note(target.replace(/^\S+\.target(?: -|…)? ?(?=.)/, ""), seconds);
        }
        get list() {
          return [...this.#seen].map(([name, seconds]) => ({ name, seconds })).sort((a, b) => a.seconds - b.seconds);
        }
        #note(name, seconds) {
          if (this.#seen.has(name) || this.#seen.size >= milestones_most)
            return;
          this.#seen.set(name, seconds);
          if (dist.is(documents_evidence.$Z, name))
            this.#onStage(name, seconds);
        }
      }
      ;
      const earOf = (source) => source === "services" ? "journal" : source === "kmsg" ? "kernel" : source;
      ;
      const [shown, mostReasons] = [500, 6];
      const patient = 60;
      const kernelRuns = /\bLinux version \d|^\[ {0,4}\d+\.\d{6}\]/;
      class Judge {
        #rules;
        #reasons = /* @__PURE__ */ new Set();
        #decided;
        #pending = [];
        #lastSound = 0;
        #hasKernel = false;
        #trustsKernel = false;
        constructor(extra) {
          const of = ["serial", "console", "screen", "kernel", "kmsg", "journal", "services"];
          const own = extra ? [{ name: "your pattern", verdict: "booted", of, pattern: extra, because: "you said so" }] : [];
          this.#rules = [...own, ...rules.aO];
        }
        /** The guest made any output. */
        sound(at2) {
          this.#lastSound = Math.max(this.#lastSound, at2);
          this.#pending = this.#pending.filter(({ rule, at: since, isWhole }) => !(rule.until && isWhole && at2 - since > (rule.settle ?? 0)));
        }
        /** The kernel's log with its writers is available: kernel lines on a console decide nothing any more. */
        trustKernel() {
          this.#trustsKernel = true;
          this.#forgetIdle();
        }
        read(line, at2, ear = "serial") {
          if (this.#decided)
            return;
          if (!this.#hasKernel && (earOf(ear) === "kernel" || kernelRuns.test(line))) {
            this.#hasKernel = true;
            this.#forgetIdle();
          }
          const reason = ear === "services" ? void 0 : rules.Ot.exec(line)?.[0];
          if (reason !== void 0 && this.#reasons.size < mostReasons)
            this.#reasons.add(reason);
          for (const waiting of this.#pending)
            if (waiting.ear === ear && waiting.rule.until?.test(line))
              Object.assign(waiting, { isWhole: true, at: at2 });
          const rule = this.#rules.find((one) => one.of.includes(ear) && !this.#isIdle(one, ear) && one.pattern.test(line));
          if (rule === void 0)
            return;
          const text = line.trim().slice(0, shown);
          if (rule.settle === void 0)
            this.#decided = this.#decision({ rule, text, ear });
          else
            this.#wait({ rule, text, ear, at: at2, isWhole: rule.until === void 0 });
        }
        /** The decision at this second, if any. */
        decision(at2) {
          if (this.#decided)
            return this.#decided;
          const settled = this.#pending.find(({ rule, at: since, isWhole }) => {
            const from = rule.isQuiet ? Math.max(since, this.#lastSound) : since;
            return isWhole && at2 - from >= (rule.settle ?? 0);
          });
          if (settled)
            this.#decided = this.#decision(settled);
          return this.#decided;
        }
        /** The decision when no more lines will come: the best waiting guess, if any. */
        last(hasEnded = false) {
          const first = this.#pending.find(({ rule: { settle = 0 }, isWhole }) => hasEnded ? settle < Infinity : isWhole && settle < patient);
          return this.#decided ?? (first && this.#decision(first));
        }
        /** A possible reason why nothing was decided. */
        get hint() {
          return this.#pending.find(({ rule: { settle = 0 } }) => settle >= patient)?.text;
        }
        #forgetIdle() {
          this.#pending = this.#pending.filter(({ rule, ear }) => !this.#isIdle(rule, ear));
        }
        #isIdle({ before, isOfKernel }, ear) {
          if (before === "kernel" && this.#hasKernel)
            return true;
          return isOfKernel === true && this.#trustsKernel && ear !== "kernel";
        }
        #wait(pending) {
          const earlier = this.#pending.find(({ rule, ear }) => rule === pending.rule && ear === pending.ear);
          if (earlier === void 0)
            this.#pending.push(pending);
          else if (earlier.rule.until)
            earlier.text = pending.text;
        }
        #decision({ rule, text, ear }) {
          const why = rule.name === "emergency mode" ? [...this.#reasons].filter((one) => !text.includes(one)) : [];
          return {
            verdict: rule.verdict,
            by: rule.name,
            text: [text, ...why].join("; ").slice(0, shown),
            ear: earOf(ear)
          };
        }
      }
      ;
      const [remembered, heard_width] = [40, 2e3];
      const telltale = 4;
      const mostUnits = 30;
      const mostNumbers = 2e5;
      const continued = " ".repeat(15);
      const failedUnit = /^(\S{1,200}): Failed with result '([\w-]+)'/;
      class Heard {
        judge;
        #milestones;
        #tails = /* @__PURE__ */ new Map();
        #counts = /* @__PURE__ */ new Map();
        #failed = /* @__PURE__ */ new Set();
        #onLine;
        #lost;
        /** Numbers of the messages already read: a half-written one arrives after its successors. */
        #read = /* @__PURE__ */ new Set();
        #earlier = /* @__PURE__ */ new Set();
        #began = Infinity;
        #latest = "serial";
        constructor(success, { onLine, onStage, lost: lost2 = () => 0 }) {
          this.judge = new Judge(success);
          this.#milestones = new Milestones(onStage);
          this.#onLine = onLine;
          this.#lost = lost2;
        }
        /** A complete line of a source, at this second of the boot. */
        line(text, seconds, source) {
          this.read(text, seconds, source);
          const ear = earOf(source);
          const tail2 = this.#tails.get(ear) ?? [];
          tail2.push(text.slice(0, heard_width));
          if (tail2.length > remembered)
            tail2.shift();
          this.#tails.set(ear, tail2);
          this.#counts.set(ear, (this.#counts.get(ear) ?? 0) + 1);
          this.#latest = ear;
          this.#onLine(text);
        }
        /** A line of the kernel's log; `isOfKernel` is undefined if its writer is unknown. */
        kernel(text, seconds, isOfKernel) {
          if (isOfKernel === true)
            this.judge.trustKernel();
          this.line(text, seconds, isOfKernel === false ? "kmsg" : "kernel");
        }
        /** A possibly partial line: a prompt has no line end. */
        read(text, seconds, source) {
          this.judge.read(text, seconds - this.#lost(), source);
          this.#milestones.read(text, seconds);
        }
        /** New messages of the journal, as lines for its log; `at` is when they were read (seconds). */
        journal(messages, at2) {
          const fresh = messages.filter(({ sequence }) => !this.#read.has(sequence) && !this.#earlier.has(sequence));
          this.#began = Math.min(this.#began, Math.max(0, at2 - Math.max(...messages.map(({ seconds }) => seconds))));
          const began = this.#began;
          const rows = [];
          for (const { text, seconds, isSystemd, sequence } of fresh) {
            const unit = isSystemd ? failedUnit.exec(text) : null;
            if (unit && this.#failed.size < mostUnits)
              this.#failed.add(`${unit[1]} (${unit[2]})`);
            const [first = "", ...more] = (0, lib_text.pj)(text).split("\n");
            this.line(first, began + seconds, isSystemd ? "journal" : "services");
            rows.push(`[${seconds.toFixed(6).padStart(12)}] ${isSystemd ? "systemd: " : ""}${first}`);
            for (const line of more.map((one) => continued + one)) {
              this.line(line, began + seconds, "services");
              rows.push(line);
            }
            this.#remember(sequence);
          }
          return rows;
        }
        /** Two halves, of which the older one goes as a whole: to look for the oldest number each time is slow. */
        #remember(sequence) {
          this.#read.add(sequence);
          if (this.#read.size < mostNumbers / 2)
            return;
          this.#earlier = this.#read;
          this.#read = /* @__PURE__ */ new Set();
        }
        get milestones() {
          return this.#milestones.list;
        }
        /** The last stage reached, in words; undefined if none. */
        get reached() {
          const last = this.milestones.at(-1);
          return last && `${last.name} (after ${(0, lib_text.p0)(last.seconds)})`;
        }
        get failedUnits() {
          return [...this.#failed];
        }
        lines(ear) {
          return this.#counts.get(ear) ?? 0;
        }
        /** The last lines of the ear that decided, else of the one heard last, if it said enough to explain anything. */
        tail(ear) {
          const wanted = [ear, this.#latest].flatMap((one) => one ? [this.#tails.get(one) ?? []] : []);
          const telling = [...wanted, ...this.#tails.values()].find(({ length }) => length >= telltale);
          return [...telling ?? wanted.find(({ length }) => length > 0) ?? []];
        }
      }
      ;
      const watch_pace = 100;
      class Watch {
        #guest;
        #options;
        #heard;
        #serial;
        #console;
        #ears;
        #poweredOn;
        /** In the guest's own time. */
        #lastSound = 0;
        #isQuiet = false;
        control;
        constructor(guest, place, wires2, options2) {
          this.#guest = guest;
          this.#options = options2;
          const { clock } = options2;
          this.#heard = new Heard(options2.success, {
            onLine: (line) => this.#isQuiet || options2.onLine(line),
            onStage: options2.onStage,
            lost: () => clock.lost
          });
          void wires2.serial.then(() => {
            this.#poweredOn = performance.now();
          });
          this.#serial = this.#listen("serial", wires2.serial);
          this.#console = this.#listen("console", wires2.console);
          this.#ears = new Ears(guest, place, this.#heard, {
            logs: options2.logs,
            seconds: () => this.seconds,
            silent: () => clock.seconds - this.#lastSound,
            onSound: () => this.#sound()
          });
          this.control = new Control(wires2.control, guest.running.exit, (qmp) => this.#ears.open(qmp, options2.over));
        }
        get isOn() {
          return this.#poweredOn !== void 0;
        }
        /** Seconds since QEMU started; 0 before. */
        get seconds() {
          return this.#poweredOn === void 0 ? 0 : Math.round(performance.now() - this.#poweredOn) / 1e3;
        }
        /** What was heard, for the evidence; `decided` names the ear with the most telling last lines. */
        seen(decided) {
          const { milestones, failedUnits } = this.#heard;
          return { milestones, failedUnits, ears: this.#ears.list, tail: this.#heard.tail(decided.ear) };
        }
        /** Waits for the first of: a decisive line, the end of the guest, the time-out. */
        async decision() {
          const { over, ending: ending2 } = this.#options;
          const done = new AbortController();
          const isOver = async () => {
            await aborted(over);
            const isHasty = ending2(void 0, "").by === cancelled.by;
            await this.#ears.last(isHasty);
            await this.#sample();
            this.#glance();
            return this.#heard.judge.decision(this.#options.clock.seconds) ?? ending2(this.#heard.judge.last(), this.#missed());
          };
          try {
            return await Promise.race([this.#fromEars(done.signal), this.#fromEnd(), this.control.broken, isOver()]);
          } finally {
            done.abort();
          }
        }
        /** The unfinished last line of a console: a prompt. */
        unfinished(console) {
          return (console === "serial" ? this.#serial : this.#console).unfinished;
        }
        /** Stops reporting lines of the guest. */
        beQuiet() {
          this.#isQuiet = true;
        }
        /** The last reading of the guest's memory; nothing is heard after it. */
        last() {
          return this.#ears.last();
        }
        async #fromEars(done) {
          while (!done.aborted) {
            await this.#sample();
            this.#glance();
            const decided = this.#heard.judge.decision(this.#options.clock.seconds);
            if (decided)
              return decided;
            await (0, promises_.setTimeout)(watch_pace);
          }
          return this.#options.ending(void 0, this.#missed());
        }
        #missed() {
          return missed(this.#guest, this.#heard.reached, this.#heard.judge.hint);
        }
        async #fromEnd() {
          const exit = await this.#guest.running.exit.catch((error) => error);
          if (exit instanceof Error)
            return { verdict: "failed", by: "start", text: exit.message };
          if (this.isOn)
            await Promise.race([this.#serial.closed, (0, promises_.setTimeout)(1e3)]);
          await this.#ears.last();
          this.#glance();
          const started = this.#guest.machine !== void 0;
          const { judge } = this.#heard;
          return judge.last(true) ?? judgeEnd({ exit, said: this.#guest.words(), shutdown: this.control.shutdown, started });
        }
        #listen(ear, socket) {
          return new ConsoleEar(socket, {
            onBytes: (chunk) => {
              this.#sound();
              this.#options.logs[ear].write(chunk);
            },
            onLine: (line) => this.#heard.line(line, this.seconds, ear)
          });
        }
        #sound() {
          this.#lastSound = this.seconds - this.#options.clock.lost;
          this.#heard.judge.sound(this.#lastSound);
        }
        /** Updates the guest's own time. */
        async #sample() {
          const waits = this.control.qmp ? await this.#options.waits() : /* @__PURE__ */ new Map();
          this.#options.clock.sample(this.seconds, waits);
        }
        /** A prompt has no line end. */
        #glance() {
          for (const [ear, console] of [["serial", this.#serial], ["console", this.#console]]) {
            const partial = console.glance();
            if (partial !== void 0)
              this.#heard.read(partial, this.seconds, ear);
          }
        }
      }
      function aborted(signal) {
        if (signal.aborted)
          return Promise.resolve();
        return new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
      }
      ;
      var run_guest_addDisposableResource = function(env2, value, async) {
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
          env2.stack.push({ value, dispose, async });
        } else if (async) {
          env2.stack.push({ async: true });
        }
        return value;
      };
      var run_guest_disposeResources = /* @__PURE__ */ (function(SuppressedError2) {
        return function(env2) {
          function fail(e) {
            env2.error = env2.hasError ? new SuppressedError2(e, env2.error, "An error was suppressed during disposal.") : e;
            env2.hasError = true;
          }
          var r, s = 0;
          function next() {
            while (r = env2.stack.pop()) {
              try {
                if (!r.async && s === 1) return s = 0, env2.stack.push(r), Promise.resolve().then(next);
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
            if (s === 1) return env2.hasError ? Promise.reject(env2.error) : Promise.resolve();
            if (env2.hasError) throw env2.error;
          }
          return next();
        };
      })(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message2) {
        var e = new Error(message2);
        return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
      });
      const settling = 1;
      const starters = { direct: startVm, bios: startIso, uefi: startIso, "u-boot": startCard };
      const isAttached = (at2) => at2.job.medium !== "network";
      const startGuest = (at2, options2) => isAttached(at2) ? starters[at2.job.firmware](at2, options2) : startNetboot(at2, options2);
      async function runGuest(job, label, around, logs) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const { log, options: options2, places } = around;
          if (job.served)
            await checkServed(job.served);
          const shipped = run_guest_addDisposableResource(env_1, await openShipped(job), true);
          const place = run_guest_addDisposableResource(env_1, await places.place(), true);
          const wires2 = run_guest_addDisposableResource(env_1, await openWires(place.control, { serial: serialDevice, console: ears_consoleDevice, control: controlDevice }, place.user), true);
          const deadline = run_guest_addDisposableResource(env_1, openDeadline(options2.signal, options2.timeout), false);
          const accelerator2 = async (qemu) => {
            const found = await around.accelerators.of(qemu);
            deadline.start(found.name);
            return found;
          };
          const startTime = () => deadline.start("none");
          const forward = await around.ports.claim((0, boot_boots.dZ)(job));
          const env2 = (0, environment.ao)(place.run);
          const guest = await startGuest({
            ...{ job, place, wires: wires2, env: env2, forward, most: around.most, accelerator: accelerator2, startTime },
            devices: (qemu) => around.devices.of(qemu, place),
            over: deadline.over
          }, options2);
          const _running = run_guest_addDisposableResource(env_1, guest.running, true);
          const clock = new GuestClock(() => deadline.passed);
          const threads = new QemuThreads(guest.running.pid);
          deadline.allow(() => clock.lostInAll);
          const pictures = new Pictures(async () => {
            const { qmp } = watch.control;
            return qmp && photograph(qmp, place);
          });
          const watch = new Watch(guest, place, wires2, {
            success: around.success,
            over: deadline.over,
            waits: () => threads.waits(),
            clock,
            ending: deadline.ending,
            logs,
            onStage: (stage, seconds2) => pictures.take(stage, seconds2),
            onLine: (line) => {
              log.debug(`${label}: ${line}`);
              log.status(`${label}: ${line}`);
            }
          });
          const forwards2 = tellForwards(watch, guest, label, log);
          const shown2 = await watch.decision();
          const seconds = watch.isOn ? watch.seconds : deadline.passed;
          const said = shown2.verdict === "booted" ? await runCommand(await forwards2, place, around, deadline) : void 0;
          const decided = withCommand(shown2, said);
          const { verdict, by, text, ear } = decided;
          if (verdict === "booted")
            await Promise.race([(0, promises_.setTimeout)(settling * 1e3), guest.running.exit]);
          const picture2 = await pictures.last();
          const used = await acceleratorUsed(watch, guest);
          await watch.last();
          if (options2.keep && watch.control.qmp && !options2.signal.aborted)
            await keepGuest(options2.keep, decided, {
              ...{ guest, watch, wires: wires2, log, label, forwards: await forwards2, signal: options2.signal }
            });
          await shutDown(watch, guest);
          const bytes = options2.signal.aborted ? {} : await shipped.seen();
          return {
            verdict,
            decided: { by, text, ...ear ? { ear } : {} },
            ...guest.machine && used ? { accelerator: used, machine: guest.machine } : {},
            seconds,
            replaced: guest.replaced,
            forwards: watch.isOn ? await forwards2 : [],
            added: guest.added,
            ...watch.seen(decided),
            ...guest.machine ? {} : { tail: lastLines(guest.words()) },
            ...said ? { command: said } : {},
            pictures: pictures.list,
            ...picture2 ? { picture: picture2 } : {},
            ...bytes
          };
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          const result_1 = run_guest_disposeResources(env_1);
          if (result_1)
            await result_1;
        }
      }
      async function acceleratorUsed(watch, { accelerator: accelerator2 }) {
        if (accelerator2 === void 0)
          return void 0;
        const { name, reason } = accelerator2;
        const answer2 = await watch.control.qmp?.execute("query-kvm").catch(() => void 0);
        const { enabled } = answer2 ?? { enabled: name === "kvm" };
        return { name: enabled === true ? "kvm" : "tcg", reason };
      }
      async function shutDown(watch, guest) {
        await watch.control.qmp?.execute("quit", {}, 2).catch(() => {
        });
        if (watch.control.qmp)
          await Promise.race([guest.running.exit.catch(() => {
          }), (0, promises_.setTimeout)(3e3)]);
      }
      ;
      const [boot_log_head, tail] = [12 * 1024 ** 2, 4 * 1024 ** 2];
      class BootLog {
        #path;
        #file;
        #written = 0;
        /** The newest bytes behind the head, as a ring: where the next one goes follows from how many there were. */
        #ring;
        #held = 0;
        /** What the file system refused; nothing is written from then on. */
        fault;
        constructor(path) {
          this.#path = path;
        }
        get isEmpty() {
          return this.#file === void 0;
        }
        /** Creates the file even if nothing is ever written. */
        open() {
          this.#file ??= (0, external_node_fs_.openSync)(this.#path, "wx");
          return this;
        }
        /** Never throws: a full disk must not end the boot that is watched. */
        write(chunk) {
          const kept2 = chunk.subarray(0, boot_log_head - this.#written);
          if (kept2.length > 0)
            this.#attempt(() => writeAll(this.open().#file, kept2));
          this.#written += kept2.length;
          if (kept2.length < chunk.length)
            this.#hold(chunk.subarray(kept2.length));
        }
        writeLine(line) {
          this.write(Buffer.from(`${line}
`));
        }
        [Symbol.dispose]() {
          const file = this.#file;
          if (file === void 0)
            return;
          this.#attempt(() => this.#end(file));
          (0, external_node_fs_.closeSync)(file);
          this.#file = void 0;
          this.#ring = void 0;
        }
        #end(file) {
          const cut = this.#held - tail;
          if (cut > 0)
            (0, external_node_fs_.writeSync)(file, `
[flakeship: ${cut} bytes were cut]
`);
          const end = this.#held % tail;
          if (cut > 0)
            writeAll(file, this.#ring?.subarray(end));
          writeAll(file, this.#ring?.subarray(0, cut > 0 ? end : this.#held));
        }
        #attempt(write) {
          if (this.fault !== void 0)
            return;
          try {
            write();
          } catch (error) {
            this.fault = error;
          }
        }
        /** Costs what it copies, whatever the size of chunks. */
        #hold(chunk) {
          this.#ring ??= Buffer.alloc(tail);
          const newest = chunk.subarray(-tail);
          const at2 = (this.#held + chunk.length - newest.length) % tail;
          const first = newest.subarray(0, tail - at2);
          this.#ring.set(first, at2);
          this.#ring.set(newest.subarray(first.length), 0);
          this.#held += chunk.length;
        }
      }
      function writeAll(file, bytes = new Uint8Array()) {
        for (let at2 = 0; at2 < bytes.length; )
          at2 += (0, external_node_fs_.writeSync)(file, bytes, at2);
      }
      class BootLogs {
        serial;
        console;
        kernel;
        journal;
        constructor(folder) {
          (0, external_node_fs_.rmSync)(folder, { recursive: true, force: true });
          (0, external_node_fs_.mkdirSync)(folder, { recursive: true });
          const log = (name) => new BootLog((0, external_node_path_.join)(folder, `${name}.log`));
          this.serial = log("serial").open();
          this.console = log("console");
          this.kernel = log("kernel");
          this.journal = log("journal");
        }
        /** The file names of the non-empty logs. */
        get filled() {
          const names2 = ["console", "kernel", "journal"].filter((name) => !this[name].isEmpty);
          return Object.fromEntries(names2.map((name) => [name, `${name}.log`]));
        }
        /** What the file system refused first, if anything. */
        get fault() {
          return this.#all.find(({ fault }) => fault)?.fault?.message;
        }
        get #all() {
          return [this.serial, this.console, this.kernel, this.journal];
        }
        [Symbol.dispose]() {
          for (const log of this.#all)
            log[Symbol.dispose]();
        }
      }
      ;
      var boot_one_addDisposableResource = function(env2, value, async) {
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
          env2.stack.push({ value, dispose, async });
        } else if (async) {
          env2.stack.push({ async: true });
        }
        return value;
      };
      var boot_one_disposeResources = /* @__PURE__ */ (function(SuppressedError2) {
        return function(env2) {
          function fail(e) {
            env2.error = env2.hasError ? new SuppressedError2(e, env2.error, "An error was suppressed during disposal.") : e;
            env2.hasError = true;
          }
          var r, s = 0;
          function next() {
            while (r = env2.stack.pop()) {
              try {
                if (!r.async && s === 1) return s = 0, env2.stack.push(r), Promise.resolve().then(next);
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
            if (s === 1) return env2.hasError ? Promise.reject(env2.error) : Promise.resolve();
            if (env2.hasError) throw env2.error;
          }
          return next();
        };
      })(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message2) {
        var e = new Error(message2);
        return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
      });
      async function runJobs(jobs, around, inTurn) {
        const boots = withoutNotDue(await Promise.all(jobs.map((job) => inTurn(() => bootOnce(job, around)))));
        for (const boot of boots) {
          await (0, files.ft)("evidence", (0, evidence_head.a)(around.options.out, boot), boot);
          await tell(around.log, labelOf(boot), boot);
        }
        return boots;
      }
      function withoutNotDue(boots) {
        const booted = boots.find(({ medium, verdict }) => medium === "disk" && verdict === "booted");
        if (booted === void 0)
          return [...boots];
        return boots.map((boot) => {
          if (boot.verdict !== "failed" || boot.decided.by !== rules.LF)
            return boot;
          const text = `nothing on it starts by ${boot.firmware.toUpperCase()}, and it booted by ${booted.firmware.toUpperCase()}`;
          return { ...boot, verdict: "not-tried", decided: { by: "not due", text } };
        });
      }
      const labelOf = ({ target, firmware, medium }) => `${target} (${firmware}${medium === "stick" || medium === "network" ? `, ${medium}` : ""})`;
      async function bootOnce(job, around) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const { log, options: options2 } = around;
          const folder = `boots/${(0, boot_boots.dZ)(job)}`;
          const label = labelOf(job);
          const logs = boot_one_addDisposableResource(env_1, new BootLogs((0, external_node_path_.join)(options2.out, folder)), false);
          log.status(`${label}: starting`);
          const boot = () => options2.signal.aborted ? notStarted(cancelled) : runGuest(job, label, around, logs).catch((error) => unwatched(error, options2.signal));
          const first = await boot();
          const isLate = (0, rules.xK)(first.decided);
          if (isLate)
            log.info(`${label}: this machine was too busy for its timer; it boots once more`);
          const isAgain = isLate || first.decided.by === brokenKvm && around.accelerators.giveUpKvm();
          const { picture: picture2, pictures = [], ...seen } = isAgain ? await boot() : first;
          log.status("");
          if (logs.fault)
            log.warning(`${label}: its logs are not whole: ${logs.fault}`);
          const screens = await keepPictures(options2.out, folder, pictures);
          if (picture2)
            await (0, files.f8)((0, external_node_path_.join)(options2.out, folder, "screen.png"), picture2);
          return {
            ...(0, evidence_head.i)(job),
            ...seen,
            serialLog: `${folder}/serial.log`,
            logs: inFolder(folder, logs.filled),
            screens,
            ...picture2 ? { screenshot: `${folder}/screen.png` } : {}
          };
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          boot_one_disposeResources(env_1);
        }
      }
      async function keepPictures(out, folder, pictures) {
        const named2 = pictures.map(({ stage, seconds, png }, i) => {
          return { stage, seconds, png, file: `${folder}/screen-${i + 1}-${stage.replaceAll(" ", "-")}.png` };
        });
        for (const { file, png } of named2)
          await (0, files.f8)((0, external_node_path_.join)(out, file), png);
        return named2.map(({ stage, seconds, file }) => ({ stage, seconds, file }));
      }
      function inFolder(folder, names2) {
        return Object.fromEntries(Object.entries(names2).map(([log, name]) => [log, `${folder}/${name}`]));
      }
      async function passOver(log, out, { target, drvPath, firmware, why }) {
        const evidence = {
          ...(0, evidence_head.i)({ target, drvPath, firmware }),
          logs: {},
          screens: [],
          ...notStarted({ verdict: "not-tried", by: "not booted", text: why })
        };
        await (0, files.ft)("evidence", (0, evidence_head.a)(out, { target, firmware }), evidence);
        log.warning(`${target} is not booted: ${why}`);
        return evidence;
      }
      function unwatched(error, stop) {
        if (error instanceof NotDue)
          return notStarted({ verdict: "not-tried", by: "not due", text: error.message });
        if (error instanceof NotHere)
          return notStarted({ verdict: "not-tried", by: lacking, text: error.message });
        if (error instanceof CannotBoot)
          return notStarted({ verdict: "failed", by: "files", text: error.message });
        if (!(error instanceof errors.yo) || error instanceof errors.Ml)
          throw error;
        return notStarted(stop.aborted ? cancelled : { verdict: "undecided", by: "flakeship", text: error.message });
      }
      function notStarted({ verdict, by, text }) {
        return {
          verdict,
          decided: { by, text },
          seconds: 0,
          milestones: [],
          replaced: [],
          forwards: [],
          ears: [],
          added: [],
          failedUnits: [],
          tail: []
        };
      }
      const lacking = "this machine";
      const shownLines = 15;
      const verdictLines = {
        booted: (log, line) => log.info(line),
        failed: (log, line) => log.failure(line),
        undecided: (log, line) => log.failure(line),
        "not-tried": (log, line) => log.info(line)
      };
      async function tell(log, label, evidence) {
        const { verdict, decided, accelerator: accelerator2, machine: machine2, seconds, milestones, replaced, tail: tail2, command } = evidence;
        const units2 = evidence.failedUnits.slice(0, shownLines);
        await log.group(`Boot of ${label}`, async () => {
          if (accelerator2 && machine2)
            log.info(`${accelerator2.name.toUpperCase()}, ${machine2.memoryMiB} MiB, ${machine2.cpus} CPU: ${accelerator2.reason ?? ""}`);
          for (const sentence2 of replaced)
            log.info(`replaced: ${sentence2}`);
          for (const { where, why: why2 } of (0, documents_evidence.kD)(evidence))
            log.info(`not heard: ${where}: ${why2}`);
          const stages2 = milestones.filter(documents_evidence.zD);
          if (stages2.length > 0)
            log.info(stages2.map(({ name, seconds: seconds2 }) => `${name} ${(0, lib_text.p0)(seconds2)}`).join(", "));
          if (units2.length > 0)
            log.info(`failed units: ${units2.join(", ")}`);
          if (verdict !== "booted")
            for (const line of tail2.slice(-shownLines))
              log.info(`  ${line}`);
          if (command)
            log.info(`${command.command}: ${command.output.trim()}`);
        });
        if (verdict === "not-tried") {
          const say = decided.by === lacking ? log.warning : log.info;
          return say.call(log, `${label} is not booted: ${decided.text}`);
        }
        const after = verdict === "booted" ? `in ${(0, lib_text.p0)(seconds)}` : `after ${(0, lib_text.p0)(seconds)}`;
        const why = `${decided.by}: ${JSON.stringify(decided.text)}${(0, documents_evidence.M_)(decided)}`;
        verdictLines[verdict](log, `${label}: ${verdict} ${after}: ${why}`);
      }
      var check_options = __webpack_require__(11377);
      ;
      function askDevices() {
        const known = /* @__PURE__ */ new Map();
        return {
          of(qemu, place) {
            const asked = known.get(qemu) ?? knownDevices(qemu, (0, environment.ao)(place.run), place.as([qemu]));
            known.set(qemu, asked);
            return asked;
          }
        };
      }
      ;
      const named = 8;
      function keptJob(jobs) {
        const [first] = jobs;
        const targets = [...new Set(jobs.map(({ target }) => target))];
        if (first === void 0)
          throw new errors.yo("there is no machine to keep: none of this result can be booted here");
        if (targets.length === 1)
          return first;
        const some = targets.slice(0, named).map((target) => (0, lib_text.TN)(target, 120));
        const more = targets.length > named ? `, … (${targets.length})` : "";
        throw new errors.yo(`--keep keeps one machine; name its target: ${some.join(", ")}${more}`);
      }
      ;
      const anyPort = 0;
      function withSsh(forward) {
        return forward.some((ports) => ports.endsWith(":22")) ? [...forward] : [...forward, `${anyPort}:22`];
      }
      function givenPorts(forward) {
        const pairs = forward.map((ports) => ports.split(":").map(Number));
        let owner;
        return {
          async claim(boot) {
            owner ??= boot;
            const isOurs = owner === boot;
            if (isOurs) {
              for (const [host] of pairs)
                if (host !== anyPort)
                  await checkFree(host);
            }
            return pairs.map(([host, guest]) => ({ host, guest, isOurs }));
          }
        };
      }
      const words = {
        EADDRINUSE: "is taken: stop what listens there, or forward another one",
        EACCES: "is not allowed for us: forward one from 1024 on"
      };
      async function checkFree(port) {
        const refuse = (code2, cause) => new errors.yo(`port ${port} of this machine ${words[code2] ?? `cannot be used (${code2})`}`, { cause });
        const least = await (0, external_node_fs_promises_.readFile)("/proc/sys/net/ipv4/ip_unprivileged_port_start", "utf8").catch(() => "1024");
        if (port < Number(least))
          throw refuse("EACCES");
        const server = (0, external_node_net_.createServer)();
        server.listen(port, "127.0.0.1");
        await (0, external_node_events_.once)(server, "listening").catch((cause) => Promise.reject(refuse(cause.code, cause)));
        server.close();
        await (0, external_node_events_.once)(server, "close");
      }
      ;
      var boot_addDisposableResource = function(env2, value, async) {
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
          env2.stack.push({ value, dispose, async });
        } else if (async) {
          env2.stack.push({ async: true });
        }
        return value;
      };
      var boot_disposeResources = /* @__PURE__ */ (function(SuppressedError2) {
        return function(env2) {
          function fail(e) {
            env2.error = env2.hasError ? new SuppressedError2(e, env2.error, "An error was suppressed during disposal.") : e;
            env2.hasError = true;
          }
          var r, s = 0;
          function next() {
            while (r = env2.stack.pop()) {
              try {
                if (!r.async && s === 1) return s = 0, env2.stack.push(r), Promise.resolve().then(next);
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
            if (s === 1) return env2.hasError ? Promise.reject(env2.error) : Promise.resolve();
            if (env2.hasError) throw env2.error;
          }
          return next();
        };
      })(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message2) {
        var e = new Error(message2);
        return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
      });
      async function bootTargets(log, exec, result, options2) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const found = (0, boot_boots.kM)(result, options2.mode, options2.media);
          const jobs = options2.keep ? [keptJob(found.jobs)] : found.jobs;
          const untried = options2.keep ? [] : found.untried;
          const passedOver = [];
          for (const one of untried)
            passedOver.push(await passOver(log, options2.out, one));
          if (jobs.length === 0)
            return passedOver;
          const success = (0, check_options.U)(options2.success);
          const concurrency = Math.max(1, options2.concurrency);
          const places = boot_addDisposableResource(env_1, await openPlaces((0, environment.ao)("/"), options2.user), true);
          const accelerators = findAccelerators(log, places, options2);
          const { memoryMiB, cpus: cpus2 } = (0, machine.bN)();
          const most2 = { memoryMiB: Math.floor(memoryMiB / Math.min(concurrency, jobs.length)), cpus: cpus2 };
          const limit = (0, p_limit.A)(concurrency);
          const around = {
            log,
            exec,
            places,
            options: options2,
            accelerators,
            ports: givenPorts(options2.keep ? withSsh(options2.forward) : options2.forward),
            devices: askDevices(),
            most: most2,
            success
          };
          const together = Map.groupBy(jobs, (job) => job.medium === "disk" ? job.target : (0, boot_boots.dZ)(job));
          const boots = await Promise.allSettled([...together.values()].map((some) => runJobs(some, around, (boot) => limit(boot))));
          const seen = boots.flatMap((boot) => {
            if (boot.status === "rejected")
              throw boot.reason;
            return boot.value;
          });
          return [...seen, ...passedOver];
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          const result_1 = boot_disposeResources(env_1);
          if (result_1)
            await result_1;
        }
      }
    })
  ),
  /***/
  26716: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        a: () => (
          /* binding */
          evidenceFile
        ),
        /* harmony export */
        i: () => (
          /* binding */
          evidenceHead
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var _documents_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83051);
      var _boots_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84035);
      const evidenceHead = ({ target, drvPath, firmware, medium }) => ({
        document: "evidence",
        version: _documents_versions_js__WEBPACK_IMPORTED_MODULE_1__.N.evidence,
        created: (/* @__PURE__ */ new Date()).toISOString(),
        target,
        ...drvPath === void 0 ? {} : { drvPath },
        firmware,
        ...medium === void 0 ? {} : { medium }
      });
      const evidenceFile = (out, job) => (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(out, `evidence-${(0, _boots_js__WEBPACK_IMPORTED_MODULE_2__.dZ)(job)}.json`);
    })
  ),
  /***/
  13013: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Wv: () => (
          /* binding */
          readProcess
        ),
        /* harmony export */
        p_: () => (
          /* binding */
          jobSeconds
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      const ticks = 100;
      function readProcess(stat) {
        const end = stat.lastIndexOf(")");
        const name = stat.slice(stat.indexOf("(") + 1, end);
        const fields = stat.slice(end + 2).split(" ");
        const [parent, started] = [Number(fields[1]), Number(fields[19]) / ticks];
        return end < 0 || Number.isNaN(started) ? void 0 : { name, parent, started };
      }
      function jobProcess(above) {
        const [last] = above.slice(-1);
        return above.find(({ name }) => name === "Runner.Worker") ?? (last?.parent === 0 && last.name === "tail" ? last : void 0);
      }
      async function jobSeconds() {
        const ours = await processOf("self");
        const job = ours && jobProcess(await processesAbove(ours));
        const earlier = ours && job ? ours.started - job.started : 0;
        return process.uptime() + Math.max(0, earlier);
      }
      async function processesAbove({ parent }) {
        const above = [];
        const first = await processOf("1");
        for (let id2 = parent; id2 > 1; ) {
          const next = await processOf(String(id2));
          if (!next)
            break;
          above.push(next);
          id2 = next.parent;
        }
        return first ? [...above, first] : above;
      }
      async function processOf(id2) {
        return readProcess(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${id2}/stat`, "utf8").catch(() => ""));
      }
    })
  ),
  /***/
  51215: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        D: () => (
          /* binding */
          descendants
        ),
        /* harmony export */
        a: () => (
          /* binding */
          commandLine
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var _job_start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13013);
      const commandLine = (pid) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
      async function descendants(pid) {
        const ids2 = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)("/proc")).filter((name) => /^\d+$/.test(name)).map(Number);
        const parents = /* @__PURE__ */ new Map();
        for (const id2 of ids2) {
          const process2 = (0, _job_start_js__WEBPACK_IMPORTED_MODULE_1__.Wv)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${id2}/stat`, "utf8").catch(() => ""));
          if (process2)
            parents.set(id2, process2.parent);
        }
        const found = [pid];
        for (const one of found)
          for (const [id2, parent] of parents)
            if (parent === one && !found.includes(id2))
              found.push(id2);
        return found;
      }
    })
  ),
  /***/
  14664: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        P_: () => (
          /* binding */
          probeKvm
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79470);
      var _process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91763);
      const patience = 8;
      const told = 16;
      function bootSector() {
        const sector = new Uint8Array(512);
        sector.set([176, told, 230, 244, 244, 235, 253]);
        sector.set([85, 170], 510);
        return sector;
      }
      const powerOff = Uint8Array.from(Buffer.from("000180520080b072020000d47f2003d5ffffff17", "hex"));
      const trials = {
        pc: {
          code: bootSector(),
          args: (file) => [
            ...["-machine", "pc", "-device", "isa-debug-exit,iobase=0xf4,iosize=0x04"],
            ...["-drive", `if=floppy,format=raw,readonly=on,file=${file}`]
          ],
          exit: told << 1 | 1
        },
        board: {
          code: powerOff,
          // the device tree is at the start of its memory
          args: (file) => [
            ...["-machine", "virt,gic-version=host"],
            ...["-device", `loader,file=${file},addr=0x40200000,cpu-num=0,force-raw=on`]
          ],
          exit: 0
        }
      };
      async function probeKvm(options) {
        const problem = await trial(options);
        if (problem === void 0)
          return { name: "kvm", reason: "a test guest ran with KVM" };
        return { name: "tcg", reason: `KVM does not work here: ${problem}` };
      }
      async function trial({ qemu, env, folder, ...as }) {
        const { code, args: machine, exit } = trials[/-aarch64$/.test(qemu) ? "board" : "pc"];
        const image = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "probe.img");
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(image, code, { mode: 420 });
        const args = [
          ...["-accel", "kvm", "-cpu", "host", "-m", "64", "-nodefaults", "-display", "none", "-no-reboot"],
          ...machine(image.replaceAll(",", ",,"))
        ];
        const guest = (0, _process_js__WEBPACK_IMPORTED_MODULE_3__.n)(qemu, args, { env, grace: 0, ...as });
        let said = "";
        guest.stdout.resume();
        guest.stderr.setEncoding("utf8").on("data", (chunk) => {
          said = (said + chunk).slice(-4096);
        });
        const ended = guest.exit.catch((error) => ({ code: null, error }));
        const end = await Promise.race([ended, after(patience)]);
        if (end === void 0) {
          void guest.stop("SIGKILL").catch(() => {
          });
          return `the test guest did nothing for ${patience} s`;
        }
        if ("error" in end)
          return end.error.message;
        if (end.code === exit)
          return void 0;
        return telling(said) ?? `QEMU ended with ${end.code}`;
      }
      function after(seconds) {
        return new Promise((resolve) => {
          setTimeout(() => resolve(void 0), seconds * 1e3).unref();
        });
      }
      function telling(stderr) {
        const lines = (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_2__.pj)(stderr).split("\n").map((line) => line.replace(/^\S*qemu\S*: /, "").trim());
        return lines.find((line) => /error|could not|failed|denied|not /i.test(line)) ?? lines.find((line) => line !== "");
      }
    })
  ),
  /***/
  48630: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        A: () => (
          /* binding */
          pLimit
        )
      });
      ;
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
          if (!this.#head) {
            this.#tail = void 0;
          }
          return current.value;
        }
        peek() {
          if (!this.#head) {
            return;
          }
          return this.#head.value;
        }
        clear() {
          this.#head = void 0;
          this.#tail = void 0;
          this.#size = 0;
        }
        get size() {
          return this.#size;
        }
        *[Symbol.iterator]() {
          let current = this.#head;
          while (current) {
            yield current.value;
            current = current.next;
          }
        }
        *drain() {
          while (this.#head) {
            yield this.dequeue();
          }
        }
      }
      ;
      function pLimit(concurrency) {
        let rejectOnClear = false;
        if (typeof concurrency === "object") {
          ({ concurrency, rejectOnClear = false } = concurrency);
        }
        validateConcurrency(concurrency);
        if (typeof rejectOnClear !== "boolean") {
          throw new TypeError("Expected `rejectOnClear` to be a boolean");
        }
        const queue = new Queue();
        let activeCount = 0;
        const resumeNext = () => {
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
          const result = (async () => function_(...arguments_))();
          resolve(result);
          try {
            await result;
          } catch {
          }
          next();
        };
        const enqueue = (function_, resolve, reject, arguments_) => {
          const queueItem = { reject };
          new Promise((internalResolve) => {
            queueItem.run = internalResolve;
            queue.enqueue(queueItem);
          }).then(run.bind(void 0, function_, resolve, arguments_));
          if (activeCount < concurrency) {
            resumeNext();
          }
        };
        const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
          enqueue(function_, resolve, reject, arguments_);
        });
        Object.defineProperties(generator, {
          activeCount: {
            get: () => activeCount
          },
          pendingCount: {
            get: () => queue.size
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
            }
          },
          concurrency: {
            get: () => concurrency,
            set(newConcurrency) {
              validateConcurrency(newConcurrency);
              concurrency = newConcurrency;
              queueMicrotask(() => {
                while (activeCount < concurrency && queue.size > 0) {
                  resumeNext();
                }
              });
            }
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
                for (const promise of promises) {
                  promise.catch(() => {
                  });
                }
                throw error;
              }
              return Promise.all(promises);
            }
          }
        });
        return generator;
      }
      function limitFunction(function_, options) {
        const limit = pLimit(options);
        const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
        Object.defineProperty(limitedFunction, "clearQueue", {
          value: limit.clearQueue
        });
        return limitedFunction;
      }
      function validateConcurrency(concurrency) {
        if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
          throw new TypeError("Expected `concurrency` to be a number from 1 and up");
        }
      }
    })
  )
};
