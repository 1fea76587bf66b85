export const id = 6089;
export const ids = [6089];
export const modules = {
  /***/
  96089: (
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
      function findAccelerators(log, places, { accelerator: accelerator2, tools }) {
        let found;
        const find = async (qemu) => {
          const env_1 = { stack: [], error: void 0, hasError: false };
          try {
            if (accelerator2 === "tcg")
              return { name: "tcg", reason: "emulation requested" };
            const place = __addDisposableResource(env_1, await places.place(), true);
            const program = tools.qemu ?? qemu;
            const env = (0, environment.ao)(place.run);
            const probed = await (0, kvm.P_)({ qemu: program, folder: place.control, env, ...place.as([program]) });
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
            const guests = (0, qemu_tools.R)(qemu, process.arch);
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
      var files = __webpack_require__(66619);
      var versions = __webpack_require__(83051);
      var lib_text = __webpack_require__(79470);
      var file_names = __webpack_require__(77310);
      ;
      const there = ["built", "fetched", "cached"];
      const bootables = [
        {
          mode: "iso",
          formats: ["iso"],
          systems: /^(x86_64|i686)-/,
          place: "ISOs boot on a PC",
          firmwares: ["bios", "uefi"]
        },
        {
          mode: "sd-image",
          formats: ["img", "img.zst"],
          kind: "sd-image",
          systems: /^aarch64-/,
          place: "SD cards boot on an aarch64 board",
          firmwares: ["u-boot"]
        }
      ];
      function findJobs(result, mode) {
        const wants = (kind) => mode === kind || mode === "all";
        const wanted = bootables.filter((bootable) => wants(bootable.mode));
        const targets = result.targets.filter(({ outcome }) => there.includes(outcome));
        const images = (target) => wanted.flatMap((how) => {
          const image = target.images.find(({ format }) => how.formats.includes(format));
          const here = how.systems.test(target.system);
          const isOne = image && (here || how.kind === void 0 || how.kind === target.kind);
          return isOne ? [{ target, how, file: image.file, here }] : [];
        });
        return {
          jobs: targets.flatMap((target) => [
            ...wants("vm") ? vmJobs(target) : [],
            ...images(target).filter(({ here }) => here).flatMap(({ how, file }) => how.firmwares.map((firmware) => ({
              target: target.id,
              drvPath: target.drvPath,
              firmware,
              file
            })))
          ]),
          elsewhere: targets.flatMap(images).filter(({ here }) => !here).map(({ target, how }) => ({ target, place: how.place }))
        };
      }
      function vmJobs({ id: id2, drvPath, runner }) {
        return runner === void 0 ? [] : [{ target: id2, drvPath, firmware: "direct", file: runner }];
      }
      const jobName = ({ target, firmware }) => `${(0, file_names.M)(target)}-${firmware}`;
      var promises_ = __webpack_require__(58500);
      var external_node_fs_promises_ = __webpack_require__(51455);
      var external_node_net_ = __webpack_require__(77030);
      var consumers_ = __webpack_require__(38321);
      var system_process = __webpack_require__(91763);
      var system_user = __webpack_require__(55136);
      ;
      var qemu_addDisposableResource = function(env, value, async) {
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
      var qemu_disposeResources = /* @__PURE__ */ (function(SuppressedError2) {
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
      const longest = 107;
      async function openWires(folder, ids2, user) {
        const serial = await listen((0, external_node_path_.join)(folder, "s"), user);
        const control2 = await listen((0, external_node_path_.join)(folder, "q"), user);
        const device2 = (id2, path) => [
          "-chardev",
          `socket,id=${id2},path=${path.replaceAll(",", ",,")}`
        ];
        return {
          args: [...device2(ids2.serial, serial.path), ...device2(ids2.control, control2.path)],
          serial: serial.caller,
          control: control2.caller,
          [Symbol.asyncDispose]: async () => {
            await Promise.all([serial.close(), control2.close()]);
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
      async function knownDevices(qemu, env, as) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const asking = qemu_addDisposableResource(env_1, (0, system_process.n)(qemu, ["-device", "help"], { env, grace: 1, ...as }), true);
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
      ;
      const flags = new Set(`h help version nographic curses sdl gtk full-screen no-frame alt-grab ctrl-grab no-quit portrait
   enable-kvm no-kvm no-kvm-irqchip no-kvm-pit enable-hax no-acpi no-hpet no-fd-bootchk win2k-hack rtc-td-hack
   no-reboot no-shutdown daemonize S s snapshot usb mem-prealloc singlestep preconfig only-migratable nodefaults
   no-user-config nodefconfig enable-fips enable-sync-profile perfmap jitdump xen-attach xen-domid-restrict
   semihosting old-param async-teardown localtime`.split(/\s+/));
      function parseLine(argv) {
        const options = [];
        for (let at = 0; at < argv.length; at++) {
          const word = argv[at] ?? "";
          if (!word.startsWith("-") || word === "-") {
            options.push({ name: "", value: word });
            continue;
          }
          const name = word.replace(/^--?/, "");
          const value = flags.has(name) ? void 0 : argv[++at];
          options.push(value === void 0 ? { name } : { name, value });
        }
        return options;
      }
      function printLine(options) {
        return options.flatMap(({ name, value }) => [
          ...name === "" ? [] : [`-${name}`],
          ...value === void 0 ? [] : [value]
        ]);
      }
      function show(option) {
        return printLine([option]).join(" ");
      }
      function parseProperties(text) {
        const parts = text.replaceAll(",,", "\0").split(",").filter((part) => part !== "");
        return parts.map((part) => {
          const whole = part.replaceAll("\0", ",");
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
      function consoleDevice(options) {
        return options.find(({ name, value = "" }) => name === "device" && parseDevice(value, "driver")[0]?.[0] === "isa-serial");
      }
      const wires = (options, { asked }) => {
        const device2 = consoleDevice(options);
        const others = asked.filter(({ name }) => name === "serial").slice(1).map(({ value = "" }) => ({
          name: "serial",
          value: /^(mon:|stdio|pty|vc|chardev:)/.test(value) ? "null" : value
        }));
        if (device2 === void 0)
          return [...options, { name: "serial", value: `chardev:${serialDevice}` }, ...others];
        const [driver, ...rest] = parseDevice(device2.value ?? "", "driver");
        const ours = printProperties([
          driver ?? ["isa-serial"],
          ...rest.filter(([key]) => key !== "chardev"),
          ["chardev", serialDevice]
        ]);
        return options.map((option) => option === device2 ? { name: "device", value: ours } : option);
      };
      const keepsFile = (value) => /^(stdio|mon:|vc|pty|null|none)/.test(value) ? [] : void 0;
      const control = (options) => [
        ...options,
        { name: "mon", value: `chardev=${controlDevice},mode=control` },
        ...options.some(({ name }) => name === "monitor") ? [] : [{ name: "monitor", value: "none" }]
      ];
      const ending = (options) => [...options, { name: "no-reboot" }];
      const kernelConsole = (options, { machine: machine2 }) => {
        const direct = options.some(({ name }) => name === "kernel");
        if (!direct || options.some(({ name, value }) => name === "append" && /\bconsole=tty(S|AMA)\d/.test(value ?? "")))
          return options;
        const line = options.findLast(({ name }) => name === "append")?.value;
        return [
          ...options.filter(({ name }) => name !== "append"),
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
      function printForward({ protocol, port, address, guestPort }) {
        return `${protocol}:127.0.0.1:${port}-${address}:${guestPort}`;
      }
      function forwardOf({ host, guest, isOurs }) {
        return {
          protocol: "tcp",
          asked: `127.0.0.1:${host}`,
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
          const at = left.findIndex((row2) => leads(row2, forward) && (port === 0 || row2.port === port));
          const [row] = at < 0 ? [] : left.splice(at, 1);
          return row ? [{ protocol, asked, port: row.port, guestPort }] : [];
        });
      }
      function sshForward(opened, named) {
        const tcp = opened.filter(({ protocol }) => protocol === "tcp");
        const isNamed = ({ asked }) => named !== void 0 && asked.endsWith(`:${named}`);
        return (tcp.find(isNamed) ?? tcp.find(({ guestPort }) => guestPort === 22))?.port;
      }
      var external_node_fs_ = __webpack_require__(73024);
      var external_node_stream_ = __webpack_require__(57075);
      var external_node_stream_promises_ = __webpack_require__(46466);
      var external_node_zlib_ = __webpack_require__(38522);
      ;
      var zstd_addDisposableResource = function(env, value, async) {
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
      var zstd_disposeResources = /* @__PURE__ */ (function(SuppressedError2) {
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
      async function unpackZstd(from, to, signal) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          if (!("createZstdDecompress" in external_node_zlib_))
            throw new errors.Ml(`${from} is compressed with zstd, which this Node cannot unpack; use Node 24`);
          const file = zstd_addDisposableResource(env_1, await (0, external_node_fs_promises_.open)(to, "w", 420), true);
          await (0, external_node_stream_promises_.pipeline)((0, external_node_fs_.createReadStream)(from), external_node_zlib_.createZstdDecompress(), holes(file), { signal }).catch((cause) => {
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
          for (let done = 0; done < chunk.length; )
            done += (await file.write(chunk, done, chunk.length - done, at + done)).bytesWritten;
        };
        return new external_node_stream_.Writable({
          write: (chunk, _encoding, done) => void write(chunk).then(() => done(), done),
          final: (done) => void file.truncate(end).then(() => done(), done)
        });
      }
      const isZero = (chunk) => chunk.equals(Buffer.alloc(chunk.length));
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
        return words2.replaceAll(`setpriv: failed to execute ${copy}: No such file or directory`, () => `${name} cannot start: its interpreter ${interpreter} is missing`).replaceAll(copy, () => name).split(`${folder}/`).map((part, place) => place === 0 ? part : part.replace(/^\d+-/, "")).join("");
      }
      const [lines, width] = [40, 2e3];
      function lastLines(words2) {
        return (0, lib_text.pj)(words2).split("\n").map((line) => line.trimEnd().slice(0, width)).filter((line) => line !== "").slice(-lines);
      }
      ;
      const usual = { memoryMiB: 1024, cpus: 2 };
      const fileOption = (path) => path.replaceAll(",", ",,");
      function sharedArguments(machine2) {
        const { forward, openNetwork } = machine2;
        const forwards2 = forward.map((given) => `,hostfwd=${printForward(forwardOf(given))}`).join("");
        const network2 = forward.length > 0 || openNetwork ? (
          // without its ROM, so that no network boot delays the failure (research: boot-verdicts §6)
          [
            "-netdev",
            `user,id=net${openNetwork ? "" : ",restrict=on"}${forwards2}`,
            "-device",
            "virtio-net-pci,netdev=net,romfile="
          ]
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
      async function startImage(at, options, qemu, argumentsFor) {
        const accelerator2 = await at.accelerator(qemu);
        const machine2 = {
          memoryMiB: options.memory ?? Math.min(usual.memoryMiB, at.most.memoryMiB),
          cpus: options.cpus ?? Math.min(usual.cpus, at.most.cpus)
        };
        const { openNetwork } = options;
        const { forward } = at;
        const argv = argumentsFor({ accelerator: accelerator2.name, ...machine2, openNetwork, forward });
        const running = (0, system_process.n)(qemu, [...at.wires.args, ...argv], {
          cwd: at.place.run,
          env: at.env,
          grace: 2,
          ...at.place.as(filesOf(qemu, argv))
        });
        const words2 = lastWords(running);
        await at.place.group(running.pid);
        return {
          running,
          words: words2,
          accelerator: accelerator2,
          machine: machine2,
          replaced: [],
          forwards: forward.map(forwardOf)
        };
      }
      function filesOf(qemu, argv) {
        const named = argv.flatMap((word) => parseProperties(word).map(([key, value]) => value ?? key));
        return [qemu, ...named].filter((path) => path.startsWith("/"));
      }
      ;
      function cardArguments(machine2) {
        const board = machine2.accelerator === "kvm" ? ["-machine", "virt,gic-version=host", "-cpu", "host"] : ["-machine", "virt", "-cpu", "cortex-a72"];
        return [
          ...board,
          ...["-bios", machine2.loader, "-device", "virtio-gpu-pci"],
          ...["-drive", `if=none,id=card,format=raw,snapshot=on,file=${fileOption(machine2.image)}`],
          ...["-device", "virtio-blk-pci,drive=card"],
          ...sharedArguments(machine2)
        ];
      }
      async function startCard(at, options) {
        const { qemu, loader } = options.tools.board ?? {};
        const missing = [
          ...qemu === void 0 ? ["qemu-system-aarch64 (package qemu-system-arm)"] : [],
          ...loader === void 0 ? ["U-Boot for it (package u-boot-qemu)"] : []
        ];
        if (qemu === void 0 || loader === void 0)
          throw new errors.Ml(`an SD card needs ${missing.join(" and ")}, which this machine lacks: install that, or choose --boot vm`);
        const image = await plainImage(at);
        return startImage(at, options, qemu, (machine2) => cardArguments({ ...machine2, image, loader }));
      }
      async function plainImage({ job, place, over }) {
        if (!job.file.endsWith(".zst"))
          return job.file;
        const image = (0, external_node_path_.join)(place.control, "card.img");
        await unpackZstd(job.file, image, over);
        return image;
      }
      ;
      function isoArguments(machine2) {
        const { firmware } = machine2;
        return [
          ...firmware.kind === "bios" ? (
            // SeaBIOS writes what it says on the screen to this serial port too, and so do boot loaders through it
            ["-machine", "pc", "-fw_cfg", `name=etc/sercon-port,file=${fileOption(firmware.serialPort)}`]
          ) : [
            ...[
              "-machine",
              "q35",
              "-drive",
              `if=pflash,unit=0,format=raw,readonly=on,file=${fileOption(firmware.code)}`
            ],
            ...["-drive", `if=pflash,unit=1,format=raw,file=${fileOption(firmware.vars)}`]
          ],
          ...["-cpu", machine2.accelerator === "kvm" ? "host" : "max"],
          ...["-drive", `media=cdrom,format=raw,readonly=on,file=${fileOption(machine2.image)}`, "-boot", "d"],
          ...sharedArguments(machine2)
        ];
      }
      async function startIso(at, options) {
        const { qemu } = options.tools;
        if (qemu === void 0)
          throw new errors.Ml("an ISO needs qemu-system-x86_64, which this machine lacks: install QEMU, or choose --boot vm");
        const firmware = at.job.firmware === "uefi" ? await uefi(at, options) : await bios(at);
        return startImage(at, options, qemu, (machine2) => isoArguments({ ...machine2, image: at.job.file, firmware }));
      }
      async function bios({ place }) {
        const serialPort = (0, external_node_path_.join)(place.control, "sercon-port");
        await (0, external_node_fs_promises_.writeFile)(serialPort, Uint8Array.of(248, 3));
        return { kind: "bios", serialPort };
      }
      async function uefi({ place }, { tools }) {
        if (tools.firmware === void 0)
          throw new errors.Ml("a UEFI boot needs the OVMF firmware, which this machine lacks: install ovmf");
        const vars = (0, external_node_path_.join)(place.control, "vars.fd");
        await (0, external_node_fs_promises_.copyFile)(tools.firmware.vars, vars);
        await (0, external_node_fs_promises_.chmod)(vars, 384);
        if (place.user)
          await (0, system_user.UG)(vars, place.user);
        return { kind: "uefi", code: tools.firmware.code, vars };
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
        /** Opens it and begins to read; throws a UserError of one line for what is no file that can be read. */
        static async open(path) {
          const handle = await (0, external_node_fs_promises_.open)(path, "r").catch((cause) => {
            throw new errors.yo(`${path} cannot be read (${cause.code}); build it again`, { cause });
          });
          const found = await handle.stat({ bigint: true });
          if (found.isFile())
            return new ShippedFile(path, handle, identity(found));
          await handle.close();
          throw new errors.yo(`${path} is not a file, so it cannot be booted; build it again`);
        }
        /** Its checksum and size, once its guest has ended; throws a UserError of one line if it is no longer the same file. */
        async seen() {
          const sha256 = await this.#sha256;
          const held = await this.#handle.stat({ bigint: true });
          const named = await (0, external_node_fs_promises_.stat)(this.#path, { bigint: true }).catch(() => void 0);
          if (identity(held) !== this.#before || named === void 0 || identity(named) !== this.#before)
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
      const identity = ({ dev, ino, size: size2, mtimeNs }) => [dev, ino, size2, mtimeNs].join();
      ;
      const ofKvm = /* @__PURE__ */ new Set(["kernel_irqchip", "kernel-irqchip", "kvm_shadow_mem", "kvm-shadow-mem"]);
      const units = { "": 1, b: 1 / 1024 ** 2, k: 1 / 1024, m: 1, g: 1024, t: 1024 ** 2 };
      function mebibytes(text) {
        const [, number, unit = ""] = /^(\d+(?:\.\d+)?)([bkmgt]?)$/i.exec(text) ?? [];
        const factor = units[unit.toLowerCase()];
        return number === void 0 || factor === void 0 ? void 0 : Number(number) * factor;
      }
      function askedMemory(options) {
        const value = options.findLast(({ name }) => name === "m")?.value;
        if (value === void 0)
          return 128;
        const properties = parseProperties(value);
        return mebibytes(property(properties, "size") ?? properties[0]?.[0] ?? "") ?? 128;
      }
      function askedCpus(options) {
        const value = options.findLast(({ name }) => name === "smp")?.value;
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
      function insistsOnKvm(options) {
        const first = ({ value = "" }) => property(parseProperties(value), "accel") ?? parseProperties(value)[0]?.[0];
        const named = options.filter(({ name }) => name === "accel").map(first);
        const machines = options.filter(({ name }) => name === "machine" || name === "M").flatMap(({ value = "" }) => property(parseProperties(value), "accel") ?? []);
        if (named.length > 0)
          return named.includes("kvm") && !named.includes("tcg");
        return options.some(({ name }) => name === "enable-kvm") || machines.at(-1) === "kvm";
      }
      const accelerator = (options, { machine: machine2, asked, say }) => {
        if (machine2.accelerator === "tcg" && insistsOnKvm(asked)) {
          say("KVM does not work on this machine, so the guest was emulated (TCG)");
        }
        const same = asked.find(({ name, value }) => name === "accel" && value?.split(",")[0] === machine2.accelerator);
        return [...options, same ?? { name: "accel", value: machine2.accelerator }];
      };
      const size = (options, draft) => [
        ...options,
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
      const display = (options) => [...options, { name: "display", value: "none" }];
      const picture = /vga|gpu|^(VGA|bochs-display|ramfb)/;
      const screen = (options, { machine: machine2 }) => {
        const has = (name, test) => options.some((o) => o.name === name && test.test(o.value ?? ""));
        const dark = has("vga", /^none$/) || options.some(({ name }) => name === "nodefaults") && !has("vga", /./);
        if (!dark || has("device", picture) || !machine2.devices.has("VGA"))
          return options;
        return [...options, { name: "device", value: "VGA" }];
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
      const card = (options, draft) => {
        const spoken = options.some(({ name }) => ["netdev", "nic", "net", "nodefaults"].includes(name));
        if (spoken && (draft.machine.forward.length === 0 || options.some(isUser)))
          return options;
        return [...options, { name: "nic", value: printProperties([["user"], ...network_closed([], draft)]) }];
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
      const forwards = (options, { asked, machine: machine2 }) => {
        const first = options.find(isUser);
        const missing = missingForwards(asked, machine2);
        if (first === void 0 || missing.length === 0)
          return options;
        const value = [first.value, ...missing.map((forward) => `hostfwd=${printForward(forward)}`)].join(",");
        return options.map((option) => option === first ? { ...first, value } : option);
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
        const whole = finishes.reduce((options, finish) => finish(options, draft), changed);
        return {
          argv: printLine(whole),
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
      var system_files = __webpack_require__(8292);
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
      async function findApartness(folder, env, user) {
        const tmp = (0, external_node_path_.join)(folder, "trial");
        await (0, external_node_fs_promises_.mkdir)(tmp);
        await (0, external_node_fs_promises_.chmod)(tmp, 1023);
        const [uid, gid] = [process.getuid?.() ?? 0, process.getgid?.() ?? 0];
        const rights = user || uid === 0 ? {} : { unprivileged: { uid, gid } };
        const trial = (0, system_process.n)("true", [], { env, room: { tmp, seen: [], ...rights }, ...user ? { user } : {} });
        trial.stdout.resume();
        trial.stderr.resume();
        const { code } = await trial.exit.catch(() => ({ code: 1 }));
        if (code === 0)
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
      var guest_folder_addDisposableResource = function(env, value, async) {
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
      var guest_folder_disposeResources = /* @__PURE__ */ (function(SuppressedError2) {
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
      const watchman = `
for folder; do :; done
trap 'for f in "$folder"/*/group; do read -r g < "$f" && kill -s KILL -- "-$g"; done; "$@"; kill $!; exit 0' TERM
while :; do sleep 3600 & wait $!; done`;
      async function openPlaces(env, user) {
        const folder = await (0, external_node_fs_promises_.mkdtemp)((0, external_node_path_.join)(user ? "/tmp" : (0, external_node_os_.tmpdir)(), "fs-"));
        await (0, external_node_fs_promises_.chmod)(folder, 457);
        const remover = [...user?.by === "sudo" ? ["sudo", "-n", "--"] : [], "rm", "-rf", "--"];
        const watch = (0, system_process.n)("setpriv", ["--pdeathsig", "TERM", "--", "/bin/sh", "-c", watchman, "flakeship-watchman", ...remover, folder], { env, grace: 2 });
        watch.stdout.resume();
        watch.stderr.resume();
        let places = 0;
        let apartness;
        return {
          folder,
          place: async () => {
            apartness ??= findApartness(folder, env, user);
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
          return handle.readFile();
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
          // a question to QEMU is no guest
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
      async function startVm(at, options) {
        const { place, env } = at;
        const shims = /* @__PURE__ */ new Map();
        const shim = async (qemu2) => {
          const made = shims.get(qemu2) ?? await writeShim(place, qemu2, shims.size);
          shims.set(qemu2, made);
          return made;
        };
        const { script, interpreter, qemus } = await rewriteScript(at.job.file, place.control, shim);
        const [qemu] = qemus;
        const accelerator2 = qemu === void 0 ? void 0 : await at.accelerator(qemu);
        if (accelerator2 === void 0)
          at.startTime();
        const running = (0, system_process.n)(script, [], {
          cwd: place.run,
          env: { ...env, ...scriptVariables(place.run, serialOf(qemu ?? ""), at.forward) },
          ...place.as([script, ...qemus]),
          grace: 2
        });
        const said = lastWords(running);
        const names = { own: at.job.file, interpreter, copy: script, folder: place.control };
        const words2 = () => inOwnNames(said(), names);
        try {
          return { running, words: words2, accelerator: accelerator2, ...await begin(at, options, running, accelerator2) };
        } catch (error) {
          await running.stop();
          throw error;
        }
      }
      async function begin(at, options, running, accelerator2) {
        const { place, env } = at;
        await place.group(running.pid);
        const ended = new AbortController();
        running.exit.finally(() => ended.abort()).catch(() => {
        });
        const asked = await waitAsked(place, AbortSignal.any([at.over, ended.signal]));
        if (asked === void 0 || accelerator2 === void 0)
          return { machine: void 0, replaced: [], forwards: [] };
        const { argv, replaced, memoryMiB, cpus: cpus2, forwards: forwards2 } = adaptArguments(asked.argv, {
          accelerator: accelerator2.name,
          ...at.most,
          wish: {
            ...options.memory === void 0 ? {} : { memoryMiB: options.memory },
            ...options.cpus === void 0 ? {} : { cpus: options.cpus }
          },
          openNetwork: options.openNetwork,
          forward: at.forward,
          devices: await knownDevices(asked.qemu, env, place.as([asked.qemu])),
          serial: serialOf(asked.qemu)
        });
        await answer(place, { qemu: asked.qemu, argv: [...at.wires.args, ...argv] });
        return { machine: { memoryMiB, cpus: cpus2 }, replaced, forwards: forwards2 };
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
        const options = {
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
        const settings = Object.entries(options).flatMap(([name, value]) => ["-o", `${name}=${value}`]);
        return ["-F", "/dev/null", ...settings, "-p", String(port), "-l", user, "--", "127.0.0.1", command];
      }
      async function runOverSsh(exec, command, { folder, env, over, seconds }) {
        const key = command.key === void 0 ? void 0 : (0, external_node_path_.join)(folder, "key");
        if (command.key !== void 0 && key !== void 0) {
          await (0, external_node_fs_promises_.copyFile)(command.key, key);
          await (0, external_node_fs_promises_.chmod)(key, 384);
        }
        const end = performance.now() + seconds * 1e3;
        for (; ; ) {
          const left = Math.max(1, Math.ceil((end - performance.now()) / 1e3));
          const line = ["--kill-after=5", String(left), "ssh", ...sshArguments(command, key)];
          const { code, stdout, stderr } = await exec("timeout", line, { env, input: "" });
          const output = (0, lib_text.pj)(stdout + stderr).slice(-ssh_longest);
          const connected = code !== noConnection || !notYet.test(stderr);
          if (connected && code !== 124)
            return { command: command.command, code, output };
          if (over.aborted || performance.now() > end)
            return { command: command.command, code: null, output };
          await (0, promises_.setTimeout)(500);
        }
      }
      ;
      const patience = { kvm: 180, tcg: 900, none: 180 };
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
        return {
          over: AbortSignal.any([signal, late.signal]),
          start(accelerator2) {
            seconds = timeout ?? patience[accelerator2];
            began = performance.now();
            timer = setTimeout(() => late.abort(), seconds * 1e3);
          },
          get passed() {
            return Math.round(performance.now() - began) / 1e3;
          },
          get left() {
            return Math.max(0, seconds - this.passed);
          },
          ending(guess, missed2) {
            if (signal.aborted)
              return cancelled;
            if (guess?.verdict === "failed")
              return guess;
            return { verdict: "undecided", by: "time-out", text: `${missed2} within ${(0, lib_text.p0)(seconds)}` };
          },
          [Symbol.dispose]: () => clearTimeout(timer)
        };
      }
      ;
      const largest = 32 * 1024 * 1024;
      const signature = Buffer.from("89504e470d0a1a0a", "hex");
      async function photograph(qmp, place) {
        const file = (0, external_node_path_.join)(place.run, "screen.png");
        try {
          await qmp.execute("screendump", { filename: file, format: "png" }, 10);
          const picture2 = await readUntrusted(file, largest);
          return picture2.subarray(0, signature.length).equals(signature) ? picture2 : void 0;
        } catch {
          return void 0;
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
        /** Waits for the greeting and leaves the negotiation, after which QEMU takes commands. */
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
          for (const message of messages)
            this.#take(message);
        }
        #take(message) {
          switch (message.kind) {
            case "greeting":
              this.#waiting.get("greeting")?.resolve(void 0);
              break;
            case "return":
              this.#waiting.get(String(message.id))?.resolve(message.value);
              break;
            case "error":
              this.#waiting.get(String(message.id))?.reject(new Error(`QEMU: ${message.message}`));
              break;
            case "event":
              for (const listener of this.#listeners)
                listener(message.event, message.data);
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
      const breaks = /[\r\n]+|\x1b\[[\d:;]*[HfJ]/;
      const console_lines_longest = 8192;
      const overlap = 1024;
      class ConsoleLines {
        #decoder = new TextDecoder("utf-8");
        #rest = "";
        /** The lines that these bytes finish. */
        write(chunk) {
          const parts = (this.#rest + this.#decoder.decode(chunk, { stream: true })).split(breaks);
          this.#rest = parts.pop() ?? "";
          const lines2 = parts.flatMap(pieces);
          while (this.#rest.length > console_lines_longest) {
            lines2.push(this.#rest.slice(0, console_lines_longest));
            this.#rest = this.#rest.slice(console_lines_longest - overlap);
          }
          return lines2.map(lib_text.pj).filter((line) => line.trim() !== "");
        }
        /** What stands in the last line, which has no end yet: a prompt. */
        get unfinished() {
          return (0, lib_text.pj)(this.#rest);
        }
      }
      function pieces(line) {
        const cuts = [];
        for (let at = 0; at === 0 || at + overlap < line.length; at += console_lines_longest - overlap)
          cuts.push(line.slice(at, at + console_lines_longest));
        return cuts;
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
        const text = [telling ?? `it ${end} without a word`, hinted?.hint].filter((part) => part !== void 0).join("; ");
        return { verdict: "failed", by: started ? `QEMU ${end}` : `the script ${end} before it started QEMU`, text };
      }
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
      const most = 40;
      class Milestones {
        #seen = /* @__PURE__ */ new Map();
        read(line, seconds) {
          for (const { name, pattern } of stages)
            if (pattern.test(line))
              this.#note(name, seconds);
          const target = reached.exec(line)?.[1];
          if (target !== void 0)
            this.#note(target.replace(/^\S+\.target(?: - |…)/, ""), seconds);
        }
        get list() {
          return [...this.#seen].map(([name, seconds]) => ({ name, seconds })).sort((a, b) => a.seconds - b.seconds);
        }
        #note(name, seconds) {
          if (!this.#seen.has(name) && this.#seen.size < most)
            this.#seen.set(name, seconds);
        }
      }
      ;
      const kernelRuns = /\bLinux version \d|^\[ {0,4}\d+\.\d{6}\]/;
      const rules = [
        {
          name: "root not mounted",
          verdict: "failed",
          pattern: /VFS: Unable to mount root fs|VFS: Cannot open root device/
        },
        {
          name: "root not mounted",
          verdict: "failed",
          pattern: /An error occurred in stage 1 of the boot process|Press one of the following keys/
        },
        {
          name: "root not mounted",
          verdict: "failed",
          pattern: /ALERT! .* does not exist\.\s+Dropping to a shell|Failed to mount (?:\/sysroot|sysroot\.mount)|Failed to start Switch Root/
        },
        {
          name: "root not mounted",
          verdict: "failed",
          pattern: /mounting \S+ on \/(?:mnt-root|sysroot|root|newroot|new_root)?\/? failed\b/,
          settle: 20
        },
        { name: "kernel panic", verdict: "failed", pattern: /Kernel panic - not syncing/ },
        {
          name: "emergency mode",
          verdict: "failed",
          pattern: /You are in (?:emergency|rescue) mode|Entering (?:emergency|rescue) mode|being dropped into an emergency shell/
        },
        {
          name: "emergency mode",
          verdict: "failed",
          pattern: /Reached target .*(?:Emergency|Rescue) Mode|Started .*(?:Emergency|Rescue) Shell|Press Enter for (?:system )?maintenance/
        },
        { name: "emergency mode", verdict: "failed", pattern: /\(initramfs\)\s*$/ },
        {
          name: "no bootable device",
          verdict: "failed",
          pattern: /No bootable device|BdsDxe: No bootable option or device was found|UEFI Interactive Shell v|^Shell> ?$|^No more bootdevs$/
        },
        {
          name: "boot loader",
          verdict: "failed",
          pattern: /^grub rescue>|isolinux\.bin missing or corrupt|Failed to load ldlinux/
        },
        {
          name: "boot loader",
          verdict: "failed",
          pattern: /^\s*error: \S|Could not find kernel image|Failed to load COM32/,
          settle: 60,
          before: "kernel"
        },
        {
          name: "device missing",
          verdict: "failed",
          pattern: /Timed out waiting for device|Dependency failed for .*(?:File System|\/)/,
          settle: Infinity
        },
        {
          name: "login",
          verdict: "booted",
          pattern: /(?:^|[\s\]])(?!Last )(?:\S{1,64} )?login: ?(?:$|\[|\S+ \(automatic login\))/
        },
        { name: "multi-user", verdict: "booted", pattern: /Reached target .*Multi-User/i, settle: 3 },
        { name: "startup finished", verdict: "booted", pattern: /systemd\[1\]: Startup finished in \d/, settle: 3 }
      ];
      const shown = 500;
      class Judge {
        #rules;
        #decided;
        #pending = [];
        constructor(extra) {
          const own = extra ? [{ name: "your pattern", verdict: "booted", pattern: extra }] : [];
          this.#rules = [...own, ...rules];
        }
        read(line, at) {
          if (this.#decided)
            return;
          if (kernelRuns.test(line))
            this.#pending = this.#pending.filter(({ rule: rule2 }) => rule2.before !== "kernel");
          const rule = this.#rules.find(({ pattern }) => pattern.test(line));
          if (rule === void 0)
            return;
          const text = line.trim().slice(0, shown);
          if (rule.settle === void 0)
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
      ;
      const pace = 100;
      const brokenKvm = "KVM";
      const remembered = 40;
      class Watch {
        #guest;
        #options;
        #judge;
        #lines = new ConsoleLines();
        #milestones = new Milestones();
        #tail = [];
        #closed;
        #broken;
        #breaks = () => {
        };
        #partial = "";
        #poweredOn;
        #shutdown;
        /** QEMU's control; undefined until it called. */
        qmp;
        /** Resolves once QEMU can be asked; with nothing where it ended before. */
        control;
        constructor(guest, wires2, options) {
          this.#guest = guest;
          this.#options = options;
          this.#judge = new Judge(options.success);
          this.#broken = new Promise((resolve) => {
            this.#breaks = resolve;
          });
          this.#closed = wires2.serial.then((socket) => this.#listen(socket));
          const ended = guest.running.exit.then(() => void 0, () => void 0);
          this.control = Promise.race([wires2.control.then((socket) => this.#open(socket)), ended]);
        }
        get isOn() {
          return this.#poweredOn !== void 0;
        }
        /** Seconds since QEMU started; 0 before. */
        get seconds() {
          return this.#poweredOn === void 0 ? 0 : Math.round(performance.now() - this.#poweredOn) / 1e3;
        }
        get tail() {
          return [...this.#tail, ...this.#lines.unfinished.trim() === "" ? [] : [this.#lines.unfinished]];
        }
        get milestones() {
          return this.#milestones.list;
        }
        /** Waits for the first of: a line that decides, the end of the guest, the end of the time. */
        async decision() {
          const { over, ending: ending2 } = this.#options;
          const done = new AbortController();
          try {
            return await Promise.race([
              this.#fromConsole(done.signal),
              this.#fromEnd(),
              this.#broken.then(() => stoppedByKvm),
              aborted(over).then(() => ending2(this.#judge.last(), missed(this.#guest)))
            ]);
          } finally {
            done.abort();
          }
        }
        async #fromConsole(done) {
          while (!done.aborted) {
            const decided = this.#judge.decision(this.seconds);
            if (decided)
              return decided;
            this.#glance();
            await (0, promises_.setTimeout)(pace);
          }
          return this.#options.ending(void 0, missed(this.#guest));
        }
        async #fromEnd() {
          const exit = await this.#guest.running.exit.catch((error) => error);
          if (exit instanceof Error)
            return { verdict: "failed", by: "start", text: exit.message };
          if (this.#poweredOn !== void 0)
            await Promise.race([this.#closed, (0, promises_.setTimeout)(1e3)]);
          this.#glance();
          const started = this.#guest.machine !== void 0;
          return this.#judge.last() ?? judgeEnd({ exit, said: this.#guest.words(), shutdown: this.#shutdown, started });
        }
        #listen(socket) {
          this.#poweredOn = performance.now();
          socket.on("data", (chunk) => {
            this.#options.onBytes(chunk);
            for (const line of this.#lines.write(chunk))
              this.#take(line);
          });
          socket.on("error", () => {
          });
          return new Promise((resolve) => socket.on("close", () => resolve()));
        }
        #take(line) {
          this.#read(line);
          this.#tail.push(line.slice(0, 2e3));
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
        async #open(socket) {
          const qmp = new Qmp(socket);
          qmp.onEvent((event, data) => {
            if (event === "STOP")
              void this.#look(qmp);
            if (event === "SHUTDOWN")
              this.#shutdown = String(data?.reason);
          });
          try {
            await qmp.open();
          } catch {
            return void 0;
          }
          this.qmp = qmp;
          void this.#look(qmp);
          return qmp;
        }
        async #look(qmp) {
          const answer2 = await qmp.execute("query-status").catch(() => void 0);
          if (answer2?.status === "internal-error")
            this.#breaks();
        }
      }
      const stoppedByKvm = {
        verdict: "undecided",
        by: brokenKvm,
        text: "KVM stopped the guest with an internal error: it cannot run it on this machine; choose --accelerator tcg"
      };
      function missed({ machine: machine2, accelerator: accelerator2 }) {
        if (machine2)
          return "no line of the console shows whether it booted";
        if (accelerator2)
          return "the script did not start QEMU";
        return "the script, which names no QEMU, did not end";
      }
      function aborted(signal) {
        if (signal.aborted)
          return Promise.resolve();
        return new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
      }
      ;
      var run_guest_addDisposableResource = function(env, value, async) {
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
      var run_guest_disposeResources = /* @__PURE__ */ (function(SuppressedError2) {
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
      const settling = 1;
      const starters = { direct: startVm, bios: startIso, uefi: startIso, "u-boot": startCard };
      async function runGuest(job, label, around, onBytes) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const { log, options, places } = around;
          const place = run_guest_addDisposableResource(env_1, await places.place(), true);
          const wires2 = run_guest_addDisposableResource(env_1, await openWires(place.control, { serial: serialDevice, control: controlDevice }, place.user), true);
          const deadline = run_guest_addDisposableResource(env_1, openDeadline(options.signal, options.timeout), false);
          const accelerator2 = async (qemu) => {
            const found = await around.accelerators.of(qemu);
            deadline.start(found.name);
            return found;
          };
          const startTime = () => deadline.start("none");
          const forward = await around.ports.claim(jobName(job));
          const env = (0, environment.ao)(place.run);
          const shipped = run_guest_addDisposableResource(env_1, job.firmware === "direct" ? void 0 : await ShippedFile.open(job.file), true);
          const guest = await starters[job.firmware]({ job, place, wires: wires2, env, forward, most: around.most, accelerator: accelerator2, startTime, over: deadline.over }, options);
          const _running = run_guest_addDisposableResource(env_1, guest.running, true);
          const watch = new Watch(guest, wires2, {
            success: around.success,
            over: deadline.over,
            ending: deadline.ending,
            onBytes,
            onLine: (line) => {
              log.debug(`${label}: ${line}`);
              log.status(`${label}: ${line}`);
            }
          });
          const forwards2 = tellForwards(watch, guest, label, log);
          const shown2 = await watch.decision();
          const seconds = watch.isOn ? watch.seconds : deadline.passed;
          const said = shown2.verdict === "booted" ? await runCommand(await forwards2, place, around, deadline) : void 0;
          const { verdict, by, text } = withCommand(shown2, said);
          if (verdict === "booted")
            await Promise.race([(0, promises_.setTimeout)(settling * 1e3), guest.running.exit]);
          const picture2 = watch.qmp && await photograph(watch.qmp, place);
          const used = await acceleratorUsed(watch, guest);
          await shutDown(watch, guest);
          const image = options.signal.aborted ? void 0 : await shipped?.seen();
          return {
            verdict,
            decided: { by, text },
            ...guest.machine && used ? { accelerator: used, machine: guest.machine } : {},
            seconds,
            milestones: watch.milestones,
            replaced: guest.replaced,
            forwards: watch.isOn ? await forwards2 : [],
            tail: guest.machine ? watch.tail : lastLines(guest.words()),
            ...image ? { image } : {},
            ...said ? { command: said } : {},
            ...picture2 ? { picture: picture2 } : {}
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
      async function tellForwards(watch, guest, label, log) {
        if (guest.forwards.length === 0)
          return [];
        const qmp = await watch.control;
        const monitor = { "command-line": "info usernet" };
        const answer2 = await qmp?.execute("human-monitor-command", monitor).catch(() => void 0);
        const opened = openedForwards(guest.forwards, readUsernet(String(answer2 ?? "")));
        for (const { asked, port, guestPort, protocol } of opened)
          log.info(`${label}: ${protocol} ${asked} → ${port} of this machine leads to port ${guestPort} of the guest`);
        return opened;
      }
      async function runCommand(forwards2, place, { exec, options }, deadline) {
        const { command } = options;
        if (command === void 0)
          return void 0;
        const port = sshForward(forwards2, command.port);
        if (port === void 0)
          return {
            command: command.command,
            code: null,
            output: "no port of this machine is forwarded to port 22 of the guest"
          };
        const env = (0, environment.ao)(place.control);
        return runOverSsh(exec, { ...command, port }, { folder: place.control, env, over: deadline.over, seconds: deadline.left });
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
      async function acceleratorUsed(watch, { accelerator: accelerator2 }) {
        if (accelerator2 === void 0)
          return void 0;
        const { name, reason } = accelerator2;
        const answer2 = await watch.qmp?.execute("query-kvm").catch(() => void 0);
        const { enabled } = answer2 ?? { enabled: name === "kvm" };
        return { name: enabled === true ? "kvm" : "tcg", reason };
      }
      async function shutDown(watch, guest) {
        await watch.qmp?.execute("quit", {}, 2).catch(() => {
        });
        if (watch.qmp)
          await Promise.race([guest.running.exit.catch(() => {
          }), (0, promises_.setTimeout)(3e3)]);
      }
      ;
      const serial_log_longest = 16 * 1024 * 1024;
      class SerialLog {
        #file;
        #left = serial_log_longest;
        constructor(folder) {
          (0, external_node_fs_.rmSync)(folder, { recursive: true, force: true });
          (0, external_node_fs_.mkdirSync)(folder, { recursive: true });
          this.#file = (0, external_node_fs_.openSync)((0, external_node_path_.join)(folder, "serial.log"), "wx");
        }
        write(chunk) {
          if (this.#left <= 0)
            return;
          const kept2 = chunk.subarray(0, this.#left);
          this.#left -= kept2.length;
          (0, external_node_fs_.writeSync)(this.#file, kept2);
          if (this.#left === 0)
            (0, external_node_fs_.writeSync)(this.#file, "\n[flakeship: cut here]\n");
        }
        [Symbol.dispose]() {
          (0, external_node_fs_.closeSync)(this.#file);
        }
      }
      ;
      var boot_one_addDisposableResource = function(env, value, async) {
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
      var boot_one_disposeResources = /* @__PURE__ */ (function(SuppressedError2) {
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
      async function runJob(job, around) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const { log, options } = around;
          const folder = `boots/${jobName(job)}`;
          const label = `${job.target} (${job.firmware})`;
          const serial = boot_one_addDisposableResource(env_1, new SerialLog((0, external_node_path_.join)(options.out, folder)), false);
          log.status(`${label}: starting`);
          const boot = () => options.signal.aborted ? notStarted(cancelled) : runGuest(job, label, around, (chunk) => serial.write(chunk)).catch(unwatched);
          const first = await boot();
          const isKvmBroken = first.decided.by === brokenKvm;
          const { picture: picture2, ...seen } = isKvmBroken && around.accelerators.giveUpKvm() ? await boot() : first;
          log.status("");
          if (picture2)
            await (0, files.f8)((0, external_node_path_.join)(options.out, folder, "screen.png"), picture2);
          const evidence = {
            document: "evidence",
            version: versions.N.evidence,
            created: (/* @__PURE__ */ new Date()).toISOString(),
            target: job.target,
            ...job.drvPath === void 0 ? {} : { drvPath: job.drvPath },
            firmware: job.firmware,
            ...seen,
            serialLog: `${folder}/serial.log`,
            ...picture2 ? { screenshot: `${folder}/screen.png` } : {}
          };
          await (0, files.ft)("evidence", (0, external_node_path_.join)(options.out, `evidence-${jobName(job)}.json`), evidence);
          await tell(log, label, evidence);
          return evidence;
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          boot_one_disposeResources(env_1);
        }
      }
      function unwatched(error) {
        if (!(error instanceof errors.yo) || error instanceof errors.Ml)
          throw error;
        return notStarted({ verdict: "undecided", by: "flakeship", text: error.message });
      }
      function notStarted({ verdict, by, text }) {
        return {
          verdict,
          decided: { by, text },
          seconds: 0,
          milestones: [],
          replaced: [],
          forwards: [],
          tail: []
        };
      }
      const shownLines = 15;
      const verdictLines = {
        booted: (log, line) => log.info(line),
        failed: (log, line) => log.failure(line),
        undecided: (log, line) => log.failure(line)
      };
      async function tell(log, label, evidence) {
        const { verdict, decided, accelerator: accelerator2, machine: machine2, seconds, milestones, replaced, tail, command } = evidence;
        await log.group(`Boot of ${label}`, async () => {
          if (accelerator2 && machine2)
            log.info(`${accelerator2.name.toUpperCase()}, ${machine2.memoryMiB} MiB, ${machine2.cpus} CPU: ${accelerator2.reason ?? ""}`);
          for (const sentence2 of replaced)
            log.info(`replaced: ${sentence2}`);
          if (milestones.length > 0)
            log.info(milestones.map(({ name, seconds: seconds2 }) => `${name} ${(0, lib_text.p0)(seconds2)}`).join(", "));
          if (verdict !== "booted")
            for (const line of tail.slice(-shownLines))
              log.info(`  ${line}`);
          if (command)
            log.info(`${command.command}: ${command.output.trim()}`);
        });
        const after = verdict === "booted" ? `in ${(0, lib_text.p0)(seconds)}` : `after ${(0, lib_text.p0)(seconds)}`;
        verdictLines[verdict](log, `${label}: ${verdict} ${after}: ${decided.by}: ${JSON.stringify(decided.text)}`);
      }
      var check_options = __webpack_require__(11377);
      var external_node_events_ = __webpack_require__(78474);
      ;
      function givenPorts(forward) {
        const pairs = forward.map((ports) => ports.split(":").map(Number));
        let owner;
        return {
          async claim(boot) {
            owner ??= boot;
            const isOurs = owner === boot;
            if (isOurs)
              for (const [host] of pairs)
                await checkFree(host);
            return pairs.map(([host, guest]) => ({ host, guest, isOurs }));
          }
        };
      }
      const words = {
        EADDRINUSE: "is taken: stop what listens there, or forward another one",
        EACCES: "is not allowed for us: forward one from 1024 on"
      };
      async function checkFree(port) {
        const refuse = (code, cause) => new errors.yo(`port ${port} of this machine ${words[code] ?? `cannot be used (${code})`}`, { cause });
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
      var boot_addDisposableResource = function(env, value, async) {
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
      var boot_disposeResources = /* @__PURE__ */ (function(SuppressedError2) {
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
      async function bootTargets(log, exec, result, options) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const { jobs, elsewhere } = findJobs(result, options.mode);
          for (const { target, place } of elsewhere)
            log.warning(`${target.id} is not booted: it is for ${target.system}, and ${place}`);
          if (jobs.length === 0)
            return [];
          const success = (0, check_options.U)(options.success);
          const concurrency = Math.max(1, options.concurrency);
          const places = boot_addDisposableResource(env_1, await openPlaces((0, environment.ao)("/"), options.user), true);
          const accelerators = findAccelerators(log, places, options);
          const { memoryMiB, cpus: cpus2 } = (0, machine.bN)();
          const most2 = { memoryMiB: Math.floor(memoryMiB / Math.min(concurrency, jobs.length)), cpus: cpus2 };
          const limit = (0, p_limit.A)(concurrency);
          const around = {
            log,
            exec,
            places,
            options,
            accelerators,
            ports: givenPorts(options.forward),
            most: most2,
            success
          };
          const boots = await Promise.allSettled(jobs.map((job) => limit(() => runJob(job, around))));
          return boots.map((boot) => {
            if (boot.status === "rejected")
              throw boot.reason;
            return boot.value;
          });
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
      const longest = 120;
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
        if (safe === text && n === 0)
          return safe;
        return `${safe}-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`${n} ${text}`).digest("hex").slice(0, 10)}`;
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
          // its memory begins with the device tree
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
