export const id = 4782;
export const ids = [4782, 5560];
export const modules = {
  /***/
  60511: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        cleanUp: () => (
          /* binding */
          cleanUp
        ),
        prepareBoots: () => (
          /* binding */
          prepareBoots
        ),
        prepareFor: () => (
          /* binding */
          prepareFor
        ),
        show: () => (
          /* binding */
          show
        )
      });
      var external_node_os_ = __webpack_require__(48161);
      var job_folder = __webpack_require__(91419);
      var external_node_path_ = __webpack_require__(76760);
      var errors = __webpack_require__(1730);
      var binfmt = __webpack_require__(34971);
      var files = __webpack_require__(8292);
      var foreign_program = __webpack_require__(68354);
      ;
      const alsoNative = { "x86_64-linux": ["i686-linux"] };
      const runners = {
        "aarch64-linux": "ubuntu-24.04-arm",
        "x86_64-linux": "ubuntu-24.04"
      };
      function foreignSystems(systems, native) {
        const own = [native, ...alsoNative[native] ?? []];
        return [...new Set(systems)].filter((system) => !own.includes(system)).map((system) => {
          const processor = foreign_program.K[system];
          if (processor)
            return { system, processor };
          const known = Object.keys(foreign_program.K).filter((name) => !own.includes(name));
          throw new errors.yo(`${system} cannot be emulated here; what can be is ${known.join(", ")}`);
        });
      }
      function slowness(system) {
        const runner = runners[system];
        const better = runner ? `; a runner ${runner} builds it natively` : "";
        return `${system} is emulated: its builds take 5 to 20 times as long${better}`;
      }
      var promises_ = __webpack_require__(51455);
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
      async function refusal({ exec, env }, folder, processor) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const scratch = __addDisposableResource(env_1, await (0, files.yy)(folder), true);
          const program = (0, external_node_path_.join)(scratch.path, "foreign");
          const told2 = (0, external_node_path_.join)(scratch.path, "told");
          await (0, promises_.writeFile)(program, (0, foreign_program.H)(processor), { mode: 493 });
          const ended = await exec(program, [told2], { env }).catch((error) => error);
          if (ended instanceof Error)
            return ended.message;
          if (ended.code !== 0)
            return ended.stderr.trim() || `it ended with ${ended.code}`;
          const name = await (0, promises_.readFile)(told2, "utf8").catch(() => "");
          return name.endsWith("foreign") ? void 0 : "it did not do what it should";
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          const result_1 = __disposeResources(env_1);
          if (result_1)
            await result_1;
        }
      }
      async function proveEmulation(nix, system, folder) {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
          const processor = foreign_program.K[system];
          if (!processor)
            throw new errors.Ml(`there is no program to try ${system} with`);
          const scratch = __addDisposableResource(env_2, await (0, files.yy)(folder), true);
          const program = (0, external_node_path_.join)(scratch.path, "foreign");
          await (0, promises_.writeFile)(program, (0, foreign_program.H)(processor), { mode: 493 });
          const began = performance.now();
          const out = await nix.run([...proof(system), "--expr", expression(system, program, scratch.path)]).catch((cause) => {
            if (!(cause instanceof errors.Qd))
              throw cause;
            throw new errors.Ml(`a program of ${system} does not run inside Nix's sandbox; is its emulator registered with flag F, and ${system} in extra-platforms?`, { cause });
          });
          const name = await (0, promises_.readFile)(out.trim(), "utf8");
          return { keepsNames: !name.startsWith("/"), seconds: (performance.now() - began) / 1e3 };
        } catch (e_2) {
          env_2.error = e_2;
          env_2.hasError = true;
        } finally {
          const result_2 = __disposeResources(env_2);
          if (result_2)
            await result_2;
        }
      }
      const proof = (system) => [
        ...["build", "--impure", "--no-link", "--print-out-paths"],
        ...[
          "--option",
          "extra-platforms",
          system,
          "--option",
          "sandbox",
          "true",
          "--option",
          "sandbox-fallback",
          "false"
        ],
        ...["--option", "substituters", "", "--option", "builders", ""]
      ];
      const expression = (system, program, salt) => `derivation {
  name = "emulated";
  system = ${JSON.stringify(system)};
  builder = builtins.path { path = /. + ${JSON.stringify(program)}; name = "foreign"; };
  args = [ (builtins.placeholder "out") ];
  salt = ${JSON.stringify(salt)};
}`;
      var addresses = __webpack_require__(25465);
      var external_node_crypto_ = __webpack_require__(77598);
      var external_node_fs_ = __webpack_require__(73024);
      var external_node_stream_promises_ = __webpack_require__(46466);
      var download = __webpack_require__(98740);
      ;
      var to_file_addDisposableResource = function(env, value, async) {
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
      var to_file_disposeResources = /* @__PURE__ */ (function(SuppressedError2) {
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
      async function fetchChecked({ from, sha256 }, to, options) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const { what } = options;
          if (!/^[0-9a-f]{64}$/.test(sha256))
            throw new errors.yo(`the SHA-256 of ${what} must be 64 hex digits`);
          const source = to_file_addDisposableResource(env_1, await (0, download.R)(from, options), true);
          const hash = (0, external_node_crypto_.createHash)("sha256");
          const part = `${to}.part`;
          try {
            await (0, external_node_stream_promises_.pipeline)((0, files.DA)(hash, source.chunks), (0, external_node_fs_.createWriteStream)(part, { mode: 493 }));
            const got = hash.digest("hex");
            if (got !== sha256)
              throw new errors.Ml(`${(0, addresses.Uk)(from)} is not the expected ${what}: its SHA-256 is ${got}, not ${sha256}`);
            await (0, promises_.rename)(part, to);
          } finally {
            await (0, promises_.rm)(part, { force: true });
          }
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          const result_1 = to_file_disposeResources(env_1);
          if (result_1)
            await result_1;
        }
      }
      var elf = __webpack_require__(27782);
      var system_exec = __webpack_require__(32522);
      var privilege = __webpack_require__(13856);
      ;
      var interpreter_addDisposableResource = function(env, value, async) {
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
      var interpreter_disposeResources = /* @__PURE__ */ (function(SuppressedError2) {
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
      const names = (processor) => [`qemu-${processor}-static`, `qemu-${processor}`];
      const interpreter_packages = ["qemu-user-static", "qemu-user"];
      async function findInterpreter(at, processor, options) {
        const { folder, source } = options;
        await (0, files.fc)(folder);
        const kept = (0, external_node_path_.join)(folder, `qemu-${processor}`);
        if (source) {
          await fetchChecked(source, kept, { what: "emulator", onWait: at.log.info });
          if (await isStatic(kept))
            return kept;
          throw new errors.Ml(`${(0, addresses.Uk)(source.from)} needs a dynamic linker, which no sandbox has; name a static qemu-${processor}`);
        }
        const path = (at.env.PATH ?? "").split(":").filter((part) => part.startsWith("/"));
        for (const file of [...path.flatMap((part) => names(processor).map((name) => (0, external_node_path_.join)(part, name))), kept])
          if (await isStatic(file))
            return file;
        await takeFromPackage(at, processor, kept);
        return kept;
      }
      async function isStatic(file) {
        const is = await (0, promises_.stat)(file).catch(() => void 0);
        return is?.isFile() === true && (0, elf.L)(await (0, promises_.readFile)(file));
      }
      async function takeFromPackage(at, processor, target) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const scratch = interpreter_addDisposableResource(env_1, await (0, files.yy)((0, external_node_path_.join)(target, "..")), true);
          for (const name of interpreter_packages) {
            await interpreter_download(at, name, scratch.path);
            const script = 'dpkg-deb --fsys-tarfile "$1"_*.deb | tar -x --wildcards "$2" 2>/dev/null || true';
            await (0, system_exec.eF)(at.exec, "sh", ["-euc", script, "take", name, `./usr/bin/qemu-${processor}*`], {
              env: at.env,
              cwd: scratch.path
            });
            for (const program of names(processor)) {
              const file = (0, external_node_path_.join)(scratch.path, "usr/bin", program);
              if (!await isStatic(file))
                continue;
              await (0, promises_.chmod)(file, 493);
              return await (0, promises_.rename)(file, target);
            }
          }
          throw new errors.Ml(`no package of this distribution holds a static qemu-${processor}; name one by path or URL with its SHA-256`);
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          const result_1 = interpreter_disposeResources(env_1);
          if (result_1)
            await result_1;
        }
      }
      const retries = ["-o", "Acquire::Retries=3"];
      async function interpreter_download({ exec, env }, name, cwd) {
        if (!await (0, files.t2)("/usr/bin/apt-get"))
          throw new errors.Ml("emulation needs a static QEMU; install the package with it (qemu-user-static), or name one by path or URL with its SHA-256");
        const ask = () => exec("apt-get", [...retries, "download", name], { env, cwd });
        if ((await ask()).code === 0)
          return;
        const root = await (0, privilege.lj)(exec, env, "refreshing the lists of packages");
        await root("apt-get", [...retries, "update"], { env });
        const { code, stderr } = await ask();
        if (code !== 0)
          throw new errors.Ml(`the package ${name} cannot be downloaded; check the network and try again`, {
            cause: stderr.trim()
          });
      }
      ;
      async function register({ exec, env }, undo2, { name, processor, interpreter, keep }) {
        if (interpreter.includes(":") || interpreter.length > 120)
          throw new errors.Ml(`the kernel takes no emulator from ${interpreter}: choose a shorter path without colons`);
        const root = await (0, privilege.lj)(exec, env, "registering an emulator");
        const write = (text, file) => (0, system_exec.eF)(root, "sh", ["-euc", 'printf %s "$1" >"$2"', "write", text, (0, external_node_path_.join)(binfmt.T5, file)], { env });
        if (!await (0, files.t2)((0, external_node_path_.join)(binfmt.T5, "register"))) {
          await (0, system_exec.eF)(root, "sh", ["-euc", mount, "mount", binfmt.T5], { env }).catch((cause) => {
            throw new errors.Ml("emulation needs binfmt_misc, which cannot be mounted here; run with more privileges, or on a runner of that processor", { cause });
          });
          undo2.mounted = true;
          keep?.(undo2);
        }
        if (await (0, files.t2)((0, external_node_path_.join)(binfmt.T5, name)))
          await write("-1", name);
        try {
          await write((0, binfmt.An)(name, processor, interpreter), "register");
          undo2.entries.push(name);
          keep?.(undo2);
        } catch (error) {
          const others = (0, binfmt.aB)(processor, await (0, binfmt.$2)());
          if (!others.some((entry) => entry.name === name))
            throw error;
        }
      }
      const mount = `
modprobe binfmt_misc 2>/dev/null || true
mount -t binfmt_misc binfmt_misc "$1"
`;
      async function endEmulation({ exec, env, log }, undo2) {
        if (undo2.entries.length === 0 && !undo2.mounted)
          return;
        const root = await (0, privilege.lj)(exec, env, "removing an emulator");
        for (const name of undo2.entries) {
          const file = (0, external_node_path_.join)(binfmt.T5, name);
          const { code } = await root("sh", ["-euc", '[ ! -e "$1" ] || echo -1 >"$1"', "remove", file], { env });
          if (code !== 0)
            log.warning(`${file} could not be removed`);
        }
        if (undo2.mounted)
          await root("umount", [binfmt.T5], { env });
      }
      ;
      async function emulate(at, options) {
        const foreign = foreignSystems(options.systems, options.native);
        const undo2 = { entries: [], mounted: false };
        await (0, files.fc)(options.folder);
        try {
          for (const { system, processor } of foreign) {
            await makeRunnable(at, options, system, processor, undo2);
            at.log.info(slowness(system));
          }
        } catch (error) {
          await endEmulation(at, undo2);
          throw error;
        }
        return { extraPlatforms: foreign.map(({ system }) => system), undo: undo2 };
      }
      async function makeRunnable(at, options, system, processor, undo2) {
        const already = (0, binfmt.aB)(processor, await (0, binfmt.$2)());
        const open = already.find(({ flags }) => flags.includes("F"));
        if (open)
          at.log.info(`${system} is emulated already, by ${open.interpreter}`);
        else if (already.length === 0 && await refusal(at, options.folder, processor) === void 0) {
          at.log.info(`this processor runs programs of ${system} itself`);
          return;
        } else {
          const source = options.interpreters?.[system];
          const interpreter = await findInterpreter(at, processor.qemu, {
            folder: options.folder,
            ...source ? { source } : {}
          });
          const { prefix: prefix2 = "flakeship", keep } = options;
          await register(at, undo2, { name: `${prefix2}-${processor.qemu}`, processor, interpreter, keep });
          at.log.info(`${system} is emulated from now on, by ${interpreter}`);
        }
        const problem = await refusal(at, options.folder, processor);
        if (problem !== void 0)
          throw new errors.Ml(`programs of ${system} do not run here although they are registered: ${problem}`);
      }
      ;
      const emulation = {
        name: "emulation",
        after: [],
        when: ({ system, emulates, privilege: privilege2 }, { systems }) => {
          const foreign = foreignSystems(systems, system).map((one) => one.system);
          if (foreign.length === 0)
            return void 0;
          const lacking2 = foreign.filter((one) => !emulates.includes(one));
          return {
            have: emulates.length === 0 ? "none" : emulates.join(", "),
            need: foreign.join(", "),
            ...lacking2.length === 0 ? {} : privilege2 === "none" ? { refuse: `emulating ${lacking2.join(", ")} needs root or sudo without a password` } : { do: `register QEMU for ${lacking2.join(", ")}` }
          };
        },
        async run({ exec, env, log, have, need, given }, keep) {
          const folder = (0, external_node_path_.join)(given.temporary, "flakeship-emulators");
          const { extraPlatforms } = await emulate({ exec, env, log }, {
            systems: need.systems,
            native: have.system,
            folder,
            keep: (undo2) => keep(JSON.stringify(undo2))
          });
          return { emulates: [.../* @__PURE__ */ new Set([...have.emulates, ...extraPlatforms])] };
        },
        async undo(undo2, at, ending) {
          if (ending !== "job ended, machine lives on")
            await endEmulation(at, JSON.parse(undo2));
        }
      };
      var qemu_tools = __webpack_require__(60088);
      var system_user = __webpack_require__(55136);
      var environment = __webpack_require__(84114);
      var kvm = __webpack_require__(14664);
      ;
      const rule = "/run/udev/rules.d/99-flakeship-kvm.rules";
      async function openToAll({ exec, env, log, keep }, device, mode) {
        const root = await (0, privilege.lj)(exec, env, `opening ${device}`);
        const hasRule = device === "/dev/kvm" && await (0, files.t2)("/run/udev") && !await (0, files.t2)(rule);
        keep({ device, mode: mode & 4095, hasRule });
        const { code, stderr } = await root("sh", ["-euc", opened_device_open, "open", device, hasRule ? rule : ""], { env });
        if (code === 0)
          log.info(`${device} is open to all users of this machine now`);
        else
          log.warning(`${device} could not be opened: ${stderr.trim()}`);
      }
      const opened_device_open = `
chmod 0666 "$1"
if [ -n "$2" ]; then
  mkdir -p "\${2%/*}"
  echo 'KERNEL=="kvm", MODE="0666"' >"$2"
fi
`;
      async function closeAgain({ exec, env, log }, undo2) {
        const root = await (0, privilege.lj)(exec, env, `closing ${undo2.device}`);
        const words = [undo2.device, undo2.mode.toString(8), undo2.hasRule ? rule : ""];
        const { stdout } = await (0, system_exec.eF)(root, "sh", ["-euc", opened_device_close, "close", ...words], { env });
        if (stdout.includes("closed"))
          log.info(`${undo2.device} is closed as it was`);
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
      ;
      async function openKvm(at, options) {
        const { device = "/dev/kvm", forBuilds, mayOpen: mayOpen2, qemu: qemu2, folder, user, keep } = options;
        const found = await (0, promises_.stat)(device).catch(() => void 0);
        if (!found?.isCharacterDevice())
          return { works: false, reason: `this machine has no ${device}` };
        if (!isOpenToAll(found.mode)) {
          if (mayOpen2)
            await openToAll({ ...at, keep }, device, found.mode);
          else if (forBuilds)
            return {
              works: false,
              reason: `${device} is closed to the users of builds (mode ${(found.mode & 511).toString(8)})`
            };
        }
        if (qemu2 === void 0)
          return { works: false, reason: "KVM cannot be tried without QEMU: install qemu-system-x86" };
        const { name, reason } = await (0, kvm.P_)({
          qemu: qemu2,
          folder,
          env: (0, environment.ao)(folder),
          ...user ? { user } : {}
        });
        return { works: name === "kvm", reason };
      }
      function isOpenToAll(mode) {
        return (mode & 6) === 6;
      }
      ;
      var kvm_addDisposableResource = function(env, value, async) {
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
      var kvm_disposeResources = /* @__PURE__ */ (function(SuppressedError2) {
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
      const kvm_kvm = {
        name: "KVM",
        after: ["QEMU"],
        when: (have, need) => {
          if (need.kvm === "off" || !isWanted(need))
            return void 0;
          const { kvm: device, kvmWorks } = have;
          const opens = mayOpen(have, need) && device !== void 0 && (device.mode & 6) !== 6;
          return {
            have: device ? `/dev/kvm, mode ${device.mode.toString(8).padStart(4, "0")}` : "no /dev/kvm",
            need: inBuilds(need) ? "builds use it if it works" : "guests use it if it works",
            ...device && kvmWorks === void 0 ? { do: opens ? "open it to all, try a guest" : "try a guest", ...opens ? {} : { isTrial: true } } : {}
          };
        },
        async run({ exec, env, log, have, need }, keep) {
          const env_1 = { stack: [], error: void 0, hasError: false };
          try {
            const { qemu: qemu2 } = await (0, qemu_tools["if"])(env);
            const folder = kvm_addDisposableResource(env_1, await (0, files.yy)("/tmp", "fs-kvm-"), true);
            await (0, promises_.chmod)(folder.path, 493);
            const forBuilds = inBuilds(need);
            const user = await (0, system_user.Cw)(env);
            const { works, reason } = await openKvm({ exec, env, log }, {
              forBuilds,
              mayOpen: mayOpen(have, need),
              qemu: qemu2,
              folder: folder.path,
              keep: (undo2) => keep(JSON.stringify(undo2)),
              // groups do not help build users
              ...user ? { user: forBuilds ? { ...user, groups: [] } : user } : {}
            });
            if (works)
              log.info(reason);
            else if (forBuilds)
              log.warning(`${reason}; builds that want KVM may be refused, or slow`);
            else if (qemu2 === void 0)
              log.info("KVM is tried again with the QEMU that VMs bring");
            else
              log.info(`${reason}; guests will be emulated`);
            return qemu2 === void 0 && !forBuilds ? void 0 : { kvmWorks: works };
          } catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
          } finally {
            const result_1 = kvm_disposeResources(env_1);
            if (result_1)
              await result_1;
          }
        },
        async undo(undo2, at, ending) {
          if (ending === "set-up failed")
            await closeAgain(at, JSON.parse(undo2));
        }
      };
      const inBuilds = ({ features, kvm: kvm2 }) => features.includes("kvm") && kvm2 !== "off";
      const isWanted = (need) => need.boots.vm || need.boots.iso || inBuilds(need);
      const mayOpen = ({ privilege: privilege2, isHosted }, need) => privilege2 !== "none" && (inBuilds(need) || isHosted);
      var command = __webpack_require__(84408);
      var trusted_user = __webpack_require__(67538);
      var dist = __webpack_require__(70458);
      ;
      const shown = dist.FsL(dist.YjP(), dist.qFJ(), dist.g1P(dist.YjP(), dist.Ikc({ value: dist.L5J() })));
      async function effectiveSettings(nix) {
        const { code, stdout } = await nix.attempt(["config", "show", "--json"]);
        const parsed = dist.xLC(shown, code === 0 ? stdout : "");
        if (!parsed.success)
          return {};
        return Object.fromEntries(Object.entries(parsed.output).map(([name, { value }]) => [name, value]));
      }
      var pass_settings = __webpack_require__(67144);
      var stopwatch = __webpack_require__(88326);
      var external_node_net_ = __webpack_require__(77030);
      var external_node_timers_promises_ = __webpack_require__(58500);
      var lib_text = __webpack_require__(79470);
      ;
      const daemonSocket = "/nix/var/nix/daemon-socket/socket";
      const hello = Buffer.from("6378696e00000000", "hex");
      const answer = Buffer.from("6f69786400000000", "hex");
      async function daemonState(socket = daemonSocket) {
        if (!(await (0, promises_.stat)(socket).catch(() => void 0))?.isSocket())
          return "absent";
        return new Promise((resolve) => {
          const client = (0, external_node_net_.connect)(socket, () => client.write(hello));
          const end = (state) => {
            client.destroy();
            resolve(state);
          };
          let said = Buffer.alloc(0);
          client.setTimeout(5e3, () => end("silent"));
          client.on("error", () => end("silent"));
          client.on("close", () => end("silent"));
          client.on("data", (chunk) => {
            said = Buffer.concat([said, chunk]);
            if (said.length >= answer.length)
              end(said.subarray(0, answer.length).equals(answer) ? "answers" : "silent");
          });
        });
      }
      async function untilAnswers(pid, seconds = 10) {
        const deadline = performance.now() + seconds * 1e3;
        while (await daemonState() !== "answers") {
          if (!await lives(pid))
            throw await unwilling("ended at once");
          if (performance.now() > deadline)
            throw await unwilling(`did not answer within ${seconds} s`);
          await (0, external_node_timers_promises_.setTimeout)(5);
        }
      }
      async function unwilling(what) {
        const log = await (0, promises_.readFile)("/nix/var/log/nix-daemon.log", "utf8").catch(() => "");
        const said = (0, lib_text.TN)(log.trim().split("\n").at(-1)?.replace(/^(error: *)+/, "") ?? "") || "it said nothing";
        return new errors.Ml(`the Nix daemon ${what}: ${said}`);
      }
      async function lives(pid) {
        const state = await (0, promises_.readFile)(`/proc/${pid}/stat`, "utf8").catch(() => "");
        return /\) [^ZX] /.test(state);
      }
      var find_nix = __webpack_require__(33501);
      var installed = __webpack_require__(81240);
      ;
      const machineSettings = "/nix/var/flakeship/machine.conf";
      const pidFile = "/nix/var/flakeship/daemon";
      const startDaemon = `
ulimit -n "$(ulimit -Hn)" 2>/dev/null || :
mkdir -p /nix/var/log
setsid "$nix/bin/nix-daemon" --daemon </dev/null >>/nix/var/log/nix-daemon.log 2>&1 9<&- &
daemon=$!
echo $daemon >${pidFile}
`;
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
      const startScript = `${prelude}${startDaemon}
echo "running $daemon"
`;
      const stopScript = stopDaemon;
      const addSettingsScript = `${prelude}
printf '%s\\n' "$2" >>${machineSettings}
{ ${stopDaemon} } >/dev/null
${startDaemon}
echo "running $daemon"
`;
      const removeSettingsScript = `${prelude}
file=${machineSettings}
[ -f "$file" ] || exit 0
printf '%s\\n' "$2" | grep -vxFf - "$file" >"$file.new" || :
mv "$file.new" "$file"
said=$(${stopDaemon})
[ -z "$said" ] || { ${startDaemon} }
`;
      ;
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
      var line_dialog = __webpack_require__(17314);
      var machine_reasons = __webpack_require__(85930);
      ;
      function daemonEnvironment(env) {
        const names2 = ["PATH", "LANG", "NIX_SSL_CERT_FILE", "SSL_CERT_FILE", ...environment.Bb];
        return Object.fromEntries(names2.flatMap((name) => env[name] === void 0 ? [] : [[name, env[name]]]));
      }
      function rootHelper(root, [script = "", ...args], env) {
        const passed = daemonEnvironment(env);
        const kept = environment.Bb.filter((name) => passed[name] !== void 0);
        const words = root.flatMap((word) => (
          // sudo clears the environment; values never go on a command line, where everybody could read them
          word === "--" && kept.length > 0 ? [`--preserve-env=${kept.join(",")}`, word] : [word]
        ));
        return (0, line_dialog.i)([...words, "sh", "-euc", script, "flakeship", ...args], passed);
      }
      async function expectLine(helper, word) {
        const said = await helper.line();
        if (said?.split(" ")[0] === word)
          return said.slice(word.length + 1);
        helper.end();
        throw cannotInstall((await helper.ended).stderr);
      }
      function cannotInstall(stderr) {
        return new errors.Ml(`Nix cannot be installed here: ${(0, machine_reasons.L)(stderr)}`, { cause: stderr });
      }
      ;
      async function startSystemNix(at) {
        const time = (0, stopwatch.s)();
        const daemon = await startedBy(at, startScript);
        time.lap("daemon");
        const nix = await (0, find_nix.bn)(at.exec, `${installed.v}/nix`, at.env);
        return {
          source: "installed: by Flakeship, started again",
          nix,
          bin: installed.v,
          seconds: time.seconds,
          did: "started",
          daemon
        };
      }
      async function addSettings(at, lines) {
        await startedBy(at, addSettingsScript, lines);
      }
      async function startedBy({ exec, env }, script, ...words) {
        const record = await (0, installed.a)();
        if (!record)
          throw new errors.Ml("the Nix in /nix is not ours to start; start its daemon");
        const root = await (0, privilege.av)(exec, env, "starting the daemon of Nix");
        const helper = rootHelper(root, [script, record.nix, ...words], env);
        const daemon = Number(await expectLine(helper, "running"));
        await untilAnswers(daemon);
        return daemon;
      }
      async function removeSettings({ exec, env }, lines) {
        const record = await (0, installed.a)();
        if (!record)
          return;
        const root = await (0, privilege.lj)(exec, env);
        await (0, system_exec.eF)(root, "sh", ["-euc", removeSettingsScript, "settings", record.nix, lines], { env });
      }
      async function stopSystemNix({ exec, env, log }) {
        const root = await (0, privilege.lj)(exec, env);
        const { stdout } = await root("sh", ["-uc", stopScript, "stop"], { env });
        log.info(stdout.includes("stopped") ? "stopped the Nix daemon" : "the Nix daemon had ended already");
      }
      async function removeSystemNix({ exec, env, log }) {
        const root = await (0, privilege.lj)(exec, env);
        const { stdout } = await (0, system_exec.eF)(root, "sh", ["-euc", removeScript, "remove"], { env });
        if (stdout.includes("removed"))
          log.info("removed the Nix that was installed");
      }
      var coerce = __webpack_require__(13525);
      var lt = __webpack_require__(90004);
      ;
      const since = "2.12.0";
      function uidRange({ version, isRoot, mounts, hasTun }) {
        if (lt(coerce(version) ?? "0.0.0", since))
          return no(`Nix ${version} has no ranges of users; ${since.replace(/\.0$/, "")} is the first that has`);
        if (!isRoot)
          return no("a range of users needs a Nix that runs as root");
        const groups = cgroup2(mounts);
        if (!groups)
          return no("a range of users needs control groups of version 2, and none are mounted");
        if (!groups.isWritable)
          return no(`a range of users needs control groups that can be made, and ${groups.at} is read-only`);
        return {
          isPossible: true,
          settings: {
            "extra-experimental-features": "auto-allocate-uids cgroups",
            "auto-allocate-uids": "true",
            "extra-system-features": "uid-range",
            // containers create their own network
            ...hasTun ? { "extra-sandbox-paths": "/dev/net" } : {}
          }
        };
      }
      async function uidRangeHere(version, isRoot) {
        const [mounts, hasTun] = await Promise.all([(0, promises_.readFile)("/proc/self/mounts", "utf8"), (0, files.t2)("/dev/net/tun")]);
        return uidRange({ version, isRoot, mounts, hasTun });
      }
      const no = (why) => ({ isPossible: false, why });
      function cgroup2(mounts) {
        for (const line of mounts.split("\n")) {
          const [, at = "", type, options = ""] = line.split(" ");
          if (type === "cgroup2")
            return { at, isWritable: options.split(",").includes("rw") };
        }
        return void 0;
      }
      ;
      const wantsRange = ({ uidRange: uidRange2, features }) => uidRange2 || features.includes("uid-range");
      function hopedSettings(have, need) {
        return settings(have, need, {
          kvm: inBuilds(need) && have.kvm !== void 0 && have.kvmWorks !== false,
          range: wantsRange(need) ? { "extra-system-features": "uid-range" } : {}
        });
      }
      async function wantedSettings(have, need, warn) {
        const range = wantsRange(need) ? await rangeOf(have) : void 0;
        if (range?.isPossible === false) {
          if (need.uidRange)
            throw new errors.yo(`uid-range cannot be had: ${range.why}`, { reason: "machine" });
          warn(range.why);
        }
        return settings(have, need, {
          // Nix itself only checks that the device exists
          kvm: inBuilds(need) && have.kvmWorks === true,
          range: range?.isPossible ? range.settings : {}
        });
      }
      function rangeOf({ installation, nix }) {
        const isRoot = installation?.kind !== "single-user" || process.getuid?.() === 0;
        return uidRangeHere(nix?.version ?? "", isRoot);
      }
      function settings({ system }, need, { kvm: kvm2, range }) {
        const foreign = foreignSystems(need.systems, system).map((one) => one.system);
        const ours = {
          // `extra` twice: once in the setting's name, once to keep its own value
          ...foreign.length > 0 ? { "extra-extra-platforms": foreign.join(" ") } : {},
          ...range,
          ...kvm2 ? { "extra-system-features": [range["extra-system-features"], "kvm"].join(" ").trim() } : {}
        };
        const both = Object.keys(ours).filter((name) => name.startsWith("extra-") && name in need.settings);
        const joined = both.map((name) => [name, `${ours[name]} ${need.settings[name]}`]);
        return { ...ours, ...need.settings, ...Object.fromEntries(joined) };
      }
      ;
      const nixSettings = {
        name: "nix settings",
        after: ["nix", "KVM", "emulation"],
        when: (have, need) => {
          const hoped = hopedSettings(have, have.installation ? need : { ...need, settings: {} });
          if (Object.keys(hoped).length === 0)
            return void 0;
          const missing = (0, pass_settings.yj)(hoped, have.settings ?? {});
          const isSo = Object.keys(missing).length === 0;
          return {
            have: isSo ? "all of it" : have.installation ? "not all of it" : "none",
            need: itemsOf(hoped),
            ...isSo ? {} : { do: isOurs(have) ? "add to nix.conf, if it is so" : "pass to Nix, if it is so" }
          };
        },
        async run(at, keep) {
          const { have, need, log, given } = at;
          if (!have.installation)
            return void 0;
          const nix = new command.a(have.installation.nix, at.exec);
          const wanted2 = await wantedSettings(have, need, (text) => log.warning(text));
          const effective = await effectiveSettings(nix);
          const missing = (0, pass_settings.yj)(wanted2, effective);
          if (Object.keys(missing).length > 0) {
            if (isOurs(have))
              await addToOurs(at, missing, keep);
            else
              await passToOthers(at, have.installation, { wanted: wanted2, effective }, keep);
          }
          for (const { system } of foreignSystems(need.systems, have.system)) {
            const { seconds } = await proveEmulation(nix, system, given.temporary);
            log.info(`a program of ${system} ran inside the sandbox of Nix in ${seconds.toFixed(1)} s`);
          }
          return void 0;
        },
        async undo(kept, at, ending) {
          const undo2 = JSON.parse(kept);
          if ("lines" in undo2) {
            if (ending === "set-up failed")
              await removeSettings(at, undo2.lines);
          } else if ((0, external_node_path_.basename)(undo2.file).startsWith(prefix))
            await (0, promises_.rm)(undo2.file, { force: true });
        }
      };
      const prefix = "flakeship-nix-";
      const isOurs = ({ installation, privilege: privilege2 }) => privilege2 !== "none" && (installation === void 0 || installation.kind === "by Flakeship");
      const itemsOf = (settings2) => Object.entries(settings2).map(([name, value]) => /-(features|platforms)$/.test(name) ? value : name.replace(/^extra-/, "")).join(", ");
      async function addToOurs(at, missing, keep) {
        const lines = (0, pass_settings.mP)(missing);
        keep(JSON.stringify({ lines }));
        await addSettings(at, lines);
        for (const line of lines.split("\n"))
          at.log.info(`nix.conf: ${line}`);
      }
      async function passToOthers({ exec, given, host, log }, { kind, nix }, { wanted: wanted2, effective }, keep) {
        const machine2 = { kind, effective, isTrusted: await (0, trusted_user.W)(new command.a(nix, exec)) };
        const { lines, said } = (0, pass_settings.Ip)(wanted2, machine2);
        for (const text of said)
          log.warning(text);
        if (lines === "")
          return;
        const file = (0, external_node_path_.join)(given.temporary, `${prefix}${(0, external_node_crypto_.randomBytes)(6).toString("hex")}.conf`);
        keep(JSON.stringify({ file }));
        await (0, promises_.writeFile)(file, `${lines}
`, { mode: 384 });
        host.exportVariable("NIX_USER_CONF_FILES", [file, ...(0, environment.d2)(host.environment)].join(":"));
        for (const line of lines.split("\n"))
          log.info(`passed to Nix: ${line}`);
      }
      var private_inputs = __webpack_require__(45594);
      ;
      const kinds = [
        {
          of: "KVM in builds",
          lost: "KVM cannot be tried",
          what: "QEMU",
          packages: ["qemu-system-x86"],
          isWanted: (need, { kvm: kvm2, system }) => inBuilds(need) && !need.boots.iso && kvm2 !== void 0 && system.startsWith("x86_64-"),
          there: ({ qemu: qemu2 }) => qemu2 ? "all" : "none"
        },
        {
          of: "ISOs",
          lost: "ISOs cannot be booted",
          what: "QEMU and its UEFI firmware",
          packages: ["qemu-system-x86", "ovmf"],
          isWanted: ({ boots }) => boots.iso,
          there: ({ qemu: qemu2, firmware }) => qemu2 ? firmware ? "all" : "QEMU without UEFI firmware" : "none"
        },
        {
          of: "SD cards",
          lost: "SD cards cannot be booted",
          what: "QEMU for ARM and U-Boot for its board",
          packages: ["qemu-system-arm", "u-boot-qemu"],
          isWanted: ({ boots }) => boots.card,
          there: ({ board }) => board ? "all" : "none"
        },
        {
          of: "aarch64 images",
          lost: "ISOs, disks and netboot for aarch64 cannot be booted",
          what: "QEMU for ARM and its UEFI firmware",
          packages: ["qemu-system-arm", "qemu-efi-aarch64"],
          isWanted: ({ boots }) => boots.arm,
          there: ({ armFirmware }) => armFirmware ? "all" : "none"
        },
        {
          of: "netboot by UEFI",
          lost: "nothing can be booted from the network by UEFI",
          what: "iPXE",
          packages: ["ipxe"],
          isWanted: ({ boots }) => boots.network,
          there: ({ ipxe }) => ipxe ? "all" : "no iPXE"
        },
        {
          of: "aarch64 netboot",
          lost: "nothing for aarch64 can be booted from the network",
          what: "iPXE",
          packages: ["ipxe"],
          isWanted: ({ boots }) => boots.armNetwork,
          there: ({ armIpxe }) => armIpxe ? "all" : "no iPXE for aarch64"
        }
      ];
      const wanted = (have, need) => kinds.filter(({ isWanted: isWanted2 }) => isWanted2(need, have));
      const lacking = (have, need) => wanted(have, need).filter(({ there }) => there(have) !== "all");
      const packagesOf = (tools) => [
        ...new Set(tools.flatMap(({ packages }) => packages))
      ];
      const byHand = (tools) => `install ${tools.map(({ what }) => what).join(", ")} (Debian and Ubuntu: apt-get install ${packagesOf(tools).join(" ")})`;
      const qemu = {
        name: "QEMU",
        after: [],
        when: (have, need) => {
          const all = wanted(have, need);
          if (all.length === 0)
            return void 0;
          const missing = lacking(have, need);
          const there = all.map((tools) => {
            const found = tools.there(have);
            return found === "all" ? tools.what : found;
          });
          const finding = {
            have: [...new Set(there)].join(", "),
            need: `for ${all.map(({ of }) => of).join(", ")}`
          };
          if (missing.length === 0)
            return finding;
          return canInstall(have) ? { ...finding, do: `apt-get install ${packagesOf(missing).join(" ")}` } : { ...finding, do: `nothing here can: ${byHand(missing)}` };
        },
        async run({ exec, env, log, signal, have, need }) {
          const missing = lacking(have, need);
          const cannot = (why) => {
            const lost = missing.map((tools) => tools.lost).join(" and ");
            log.warning(`${lost} on this machine: ${why}; ${byHand(missing)}`);
            return void 0;
          };
          if (!canInstall(have))
            return cannot("it has no QEMU, and we cannot install it");
          try {
            const root = await (0, privilege.lj)(exec, env, "installing QEMU");
            await install(root, packagesOf(missing), { env, signal });
            return broughtBy(packagesOf(missing));
          } catch (error) {
            signal.throwIfAborted();
            if (error instanceof errors.Qd)
              return cannot(/^E: (.*)$/m.exec(error.stderr)?.[1] ?? error.message);
            throw error;
          }
        }
      };
      const broughtBy = (packages) => ({
        ...packages.includes("qemu-system-x86") ? { qemu: true } : {},
        ...packages.includes("ovmf") ? { firmware: true } : {},
        ...packages.includes("u-boot-qemu") ? { board: true } : {},
        ...packages.includes("qemu-efi-aarch64") ? { armFirmware: true } : {},
        ...packages.includes("ipxe") ? { ipxe: true, armIpxe: true } : {}
      });
      const canInstall = ({ apt, privilege: privilege2 }) => apt && privilege2 !== "none";
      async function install(root, packages, { env, signal }) {
        const options = [
          "-q",
          "-y",
          "-o",
          "DPkg::Lock::Timeout=120",
          "-o",
          "Acquire::Retries=3",
          "--no-install-recommends"
        ];
        const apt = (...args) => (
          // with `env`, since sudo does not pass on variables
          (0, system_exec.eF)(root, "env", ["DEBIAN_FRONTEND=noninteractive", "LC_ALL=C", "apt-get", ...options, ...args], { env })
        );
        const download2 = () => apt("install", "--download-only", ...packages);
        await download2().catch(async () => {
          signal.throwIfAborted();
          await apt("update");
          await download2();
        });
        signal.throwIfAborted();
        await apt("install", ...packages);
      }
      ;
      const store = "/nix";
      async function moveStore({ exec, env, keep }, path) {
        const root = await (0, privilege.lj)(exec, env, "more room");
        const made = [];
        for (const folder of [path, store])
          if (!await (0, files.t2)(folder))
            made.push(folder);
        keep({ path, made });
        const script = 'mkdir -p "$1" "$2" && mount --bind "$1" "$2"';
        await (0, system_exec.eF)(root, "sh", ["-euc", script, "move", path, store], { env });
      }
      async function moveStoreBack({ exec, env }, { path, made }) {
        const root = await (0, privilege.lj)(exec, env, `putting ${store} back`);
        const { code, stderr } = await root("sh", ["-euc", back, "back", path, store, ...made], { env });
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
      var disk = __webpack_require__(81710);
      var machine = __webpack_require__(39198);
      var system_process = __webpack_require__(91763);
      ;
      const gib = 1024 ** 3;
      const bigFolders = [
        { path: "/usr/local/lib/android", bytes: 12 * gib, why: "the Android SDK" },
        { path: "/usr/local/.ghcup", bytes: 5.5 * gib, why: "Haskell compilers" },
        { path: "/opt/hostedtoolcache/CodeQL", bytes: 5 * gib, why: "CodeQL" },
        { path: "/usr/share/dotnet", bytes: 4 * gib, why: ".NET SDKs" },
        { path: "/usr/share/swift", bytes: 3 * gib, why: "the Swift toolchain" },
        { path: "/opt/ghc", bytes: 2 * gib, why: "Haskell compilers of older images" },
        { path: "/usr/local/share/powershell", bytes: 1.2 * gib, why: "PowerShell modules" },
        { path: "/usr/local/share/chromium", bytes: 0.6 * gib, why: "Chromium" }
      ];
      ;
      function tooSmall(demand, machine2) {
        const { memory = 0, cores = 0 } = demand;
        const lacks = [
          ...memory > machine2.memory ? [`${(0, lib_text.ee)(memory)} of memory, and this machine has ${(0, lib_text.ee)(machine2.memory)}`] : [],
          ...cores > machine2.cores ? [`${(0, lib_text.U9)(cores, "core")}, and this machine has ${machine2.cores}`] : []
        ];
        return lacks.length === 0 ? void 0 : `this job needs ${lacks.join("; and ")}: choose a larger runner`;
      }
      function planRoom(need, found) {
        if (found.free >= need)
          return { kind: "enough" };
        if (!found.isHosted)
          return { kind: "too-little", why: "only on the images that GitHub hosts is anything moved or removed" };
        const [largest] = found.others.toSorted((a, b) => b.free - a.free);
        if (found.storeIsNew && largest && largest.free >= need)
          return { kind: "elsewhere", path: largest.path, free: largest.free };
        if (found.folders.length === 0)
          return { kind: "too-little", why: "nothing that may be removed is there any more" };
        return { kind: "remove", folders: found.folders.toSorted((a, b) => b.bytes - a.bytes) };
      }
      ;
      var room_addDisposableResource = function(env, value, async) {
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
      var room_disposeResources = /* @__PURE__ */ (function(SuppressedError2) {
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
      const second = "/mnt";
      async function makeRoom(at, need, environment2) {
        const found = await look(environment2);
        const before = found.free;
        const plan = planRoom(need, found);
        const wanted2 = `${(0, lib_text.ee)(before)} free for ${store}, ${(0, lib_text.ee)(need)} needed`;
        switch (plan.kind) {
          case "enough":
            at.log.info(`disk: ${wanted2}: nothing to do`);
            return { before, done: Promise.resolve(before) };
          case "elsewhere":
            at.log.info(`disk: ${wanted2}: ${store} goes to ${plan.path}`);
            return { before, done: settled(moved(at, plan.path)) };
          case "remove":
            at.log.info(`disk: ${wanted2}: removing what no Nix build looks at`);
            return { before, done: settled(removeUntil(at, need, plan.folders)) };
          case "too-little":
            throw tooLittle(before, need, plan.why);
        }
      }
      async function look(environment2) {
        const device = await (0, disk.OV)(store);
        const folders = [];
        for (const folder of bigFolders)
          if (await canGo(folder.path, device))
            folders.push(folder);
        const isElsewhere = await (0, disk.OV)(second) !== device && await (0, disk.LD)(`${second}${store}`);
        return {
          free: await (0, disk.go)(store),
          storeIsNew: await (0, disk.LD)(store),
          isHosted: (0, machine.OZ)(environment2) && Boolean(environment2.ImageOS),
          others: isElsewhere ? [{ path: `${second}${store}`, free: await (0, disk.go)(second) }] : [],
          folders
        };
      }
      async function canGo(path, device) {
        return await (0, disk.Zn)(path) && await (0, disk.OV)(path) === device && !await (0, disk.Hj)(path);
      }
      async function moved(at, path) {
        const began = performance.now();
        await moveStore(at, path);
        return told(at.log, began);
      }
      async function removeUntil(at, need, folders) {
        const began = performance.now();
        const root = await (0, privilege.av)(at.exec, at.env, "more room");
        const device = await (0, disk.OV)(store);
        for (const { path, why } of folders) {
          if (at.signal.aborted || await (0, disk.go)(store) >= need)
            break;
          if (!await canGo(path, device))
            continue;
          const before = await (0, disk.go)(store);
          const done = await remove(at, root, path);
          at.log.info(`disk: ${done} ${path} (${why}): ${(0, lib_text.ee)(Math.max(0, await (0, disk.go)(store) - before))} more`);
        }
        const free2 = await told(at.log, began);
        if (free2 < need && !at.signal.aborted)
          throw tooLittle(free2, need, "all that may be removed is gone");
        return free2;
      }
      async function remove(at, root, path) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const [program = "", ...args] = [...root, "rm", "-rf", "--one-file-system", "--", path];
          const removing = room_addDisposableResource(env_1, (0, system_process.n)(program, args, { env: at.env, grace: 2 }), true);
          removing.stdout.resume();
          removing.stderr.resume();
          const stop = () => void removing.stop();
          at.signal.addEventListener("abort", stop, { once: true });
          const { code } = await removing.exit.finally(() => at.signal.removeEventListener("abort", stop));
          return code === 0 ? "removed" : "removed a part of";
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          const result_1 = room_disposeResources(env_1);
          if (result_1)
            await result_1;
        }
      }
      async function told(log, began) {
        const free2 = await (0, disk.go)(store);
        log.info(`disk: ${(0, lib_text.ee)(free2)} free for ${store} after ${(0, lib_text.p0)((performance.now() - began) / 1e3)}`);
        return free2;
      }
      function tooLittle(free2, need, why) {
        return new errors.Ml(`too little room: the store needs ${(0, lib_text.ee)(need)} and ${(0, lib_text.ee)(free2)} are free; ${why}: choose a larger disk or fewer targets`);
      }
      function settled(work) {
        work.catch(() => {
        });
        return work;
      }
      ;
      const room = {
        name: "room",
        after: [],
        when: ({ freeBytes }, { bytes: wanted2 }) => wanted2 === void 0 ? void 0 : {
          have: `${(0, lib_text.ee)(freeBytes)} free`,
          need: (0, lib_text.ee)(wanted2),
          ...freeBytes >= wanted2 ? {} : { do: "make room for the store" }
        },
        async run({ exec, env, log, signal, host, need }, keep) {
          const at = { exec, env, log, signal, keep: (undo2) => keep(JSON.stringify(undo2)) };
          const { done } = await makeRoom(at, need.bytes ?? 0, host.environment);
          return { freeBytes: await done };
        },
        async undo(undo2, at, ending) {
          if (ending === "set-up failed")
            await moveStoreBack(at, JSON.parse(undo2));
        }
      };
      const size = {
        name: "machine",
        after: [],
        when: (have, { memory, cores }) => {
          if (memory === void 0 && cores === void 0)
            return void 0;
          const refuse = tooSmall({ ...memory === void 0 ? {} : { memory }, ...cores === void 0 ? {} : { cores } }, have);
          return {
            have: `${(0, lib_text.ee)(have.memory)}, ${(0, lib_text.U9)(have.cores, "core")}`,
            need: [
              ...memory === void 0 ? [] : [(0, lib_text.ee)(memory)],
              ...cores === void 0 ? [] : [(0, lib_text.U9)(cores, "core")]
            ].join(", "),
            ...refuse === void 0 ? {} : { refuse }
          };
        }
      };
      ;
      const user_namespaces_files = {
        apparmor: "sys/kernel/apparmor_restrict_unprivileged_userns",
        clone: "sys/kernel/unprivileged_userns_clone",
        most: "sys/user/max_user_namespaces"
      };
      async function readNamespaceLimits(proc = "/proc") {
        const read = (name) => (0, promises_.readFile)((0, external_node_path_.join)(proc, user_namespaces_files[name]), "utf8").then((text) => text.trim(), () => void 0);
        const [apparmor, clone, most] = await Promise.all([read("apparmor"), read("clone"), read("most")]);
        return { apparmor, clone, most };
      }
      const obstacles = [
        ["apparmor", "1", "kernel.apparmor_restrict_unprivileged_userns=0"],
        ["clone", "0", "kernel.unprivileged_userns_clone=1"],
        ["most", "0", "user.max_user_namespaces=15000"]
      ];
      function sandboxObstacle(limits, builds2) {
        if (builds2 === "as root")
          return void 0;
        const found = obstacles.find(([name, value]) => limits[name] === value);
        return found && `this kernel refuses user namespaces to ordinary users, so a single-user Nix builds without its sandbox: run sudo sysctl -w ${found[2]}, or use a Nix with a daemon`;
      }
      ;
      var verify_sandbox_addDisposableResource = function(env, value, async) {
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
      var verify_sandbox_disposeResources = /* @__PURE__ */ (function(SuppressedError2) {
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
      const builder = `
seen=
[ ! -e "$marker" ] || seen="$seen, a file of the machine"
while read -r name rest; do
  case $name in lo:*) ;; *:*) seen="$seen, the network interface \${name%%:*}" ;; esac
done </proc/net/dev
echo "seen: \${seen#, }"
[ -z "$seen" ] && echo sandboxed >"$out"
`;
      async function verifySandbox(nix) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const folder = verify_sandbox_addDisposableResource(env_1, await (0, files.yy)("/tmp"), true);
          const marker = (0, external_node_path_.join)(folder.path, "marker");
          await (0, promises_.chmod)(folder.path, 493);
          await (0, promises_.writeFile)(marker, "", { mode: 420 });
          const output = await nix.attempt([
            ...["build", "--no-link", "--print-build-logs", "--impure", "--offline"],
            ...["--option", "substitute", "false", "--option", "builders", ""],
            ...["--option", "max-jobs", "1"],
            // a machine that leaves all builds to others has 0
            ...["--expr", verify_sandbox_expression({ marker, system: nix.at.system })]
          ]);
          if (output.code === 0)
            return;
          const seen = /seen: (.+)/.exec(output.stderr)?.[1];
          if (seen) {
            throw new errors.Ml(`builds on this machine are not sandboxed, they see ${(0, lib_text.TN)(seen)}: set sandbox = true in nix.conf`);
          }
          const cause = new errors.Qd(["nix", "build"], output);
          const hint = hints.find(([pattern]) => pattern.test(output.stderr))?.[1] ?? "see the cause";
          throw new errors.Ml(`Nix cannot build in its sandbox on this machine: ${hint}`, { cause });
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          const result_1 = verify_sandbox_disposeResources(env_1);
          if (result_1)
            await result_1;
        }
      }
      const hints = [
        [
          /namespaces|cloning builder|unshar|Operation not permitted|uid map/i,
          "namespaces are refused; in a container job add options: --privileged, elsewhere run Nix by its daemon as root"
        ],
        [/no space left/i, "the disk is full"],
        [/getting (attributes of path|status of) /, "a path of sandbox-paths is not there"],
        [/\/bin\/sh/, "the sandbox has no /bin/sh; set sandbox-paths in nix.conf"]
      ];
      function verify_sandbox_expression({ marker, system }) {
        const attributes = {
          name: `flakeship-sandbox-${(0, external_node_crypto_.randomBytes)(6).toString("hex")}`,
          system,
          builder: "/bin/sh",
          args: ["-c", builder],
          marker,
          preferLocalBuild: true,
          allowSubstitutes: false
        };
        const text = JSON.stringify(attributes).replace(/[\\"$]/g, "\\$&");
        return `derivation (builtins.fromJSON "${text}")`;
      }
      ;
      const variable = "FLAKESHIP_SANDBOX";
      const isSandboxTried = (environment2) => environment2[variable] === "tried";
      const exportTried = ({ exportVariable }) => exportVariable(variable, "tried");
      const sandbox = {
        name: "sandbox",
        after: ["nix"],
        when: ({ installation, sandboxTried, system }) => {
          if (!installation || !system.endsWith("-linux"))
            return void 0;
          const need = "builds that see nothing of the machine";
          return sandboxTried ? { have: "tried in this job", need } : { have: "not tried", need, do: "try it by a build", isTrial: true };
        },
        async run({ exec, log, host, have }) {
          if (!have.installation)
            return void 0;
          const { kind, nix } = have.installation;
          const asUser = kind === "single-user" && process.getuid?.() !== 0;
          const obstacle = sandboxObstacle(await readNamespaceLimits(), asUser ? "as an ordinary user" : "as root");
          const problem = obstacle ?? await problemOf(new command.a(nix, exec));
          if (problem === void 0)
            log.info("the sandbox was verified with a build");
          else
            log.warning(problem);
          exportTried(host);
          return { sandboxTried: true };
        }
      };
      async function problemOf(nix) {
        try {
          await verifySandbox(nix);
          return void 0;
        } catch (error) {
          if (error instanceof errors.Ml)
            return error.message;
          throw error;
        }
      }
      var cache_folder = __webpack_require__(33178);
      var nix_conf = __webpack_require__(3917);
      var releases = __webpack_require__(82561);
      ;
      const sources = [
        {
          name: ({ installed: installed2 }) => `installed: ${installed2?.kind}`,
          answer: ({ installed: installed2 }) => installed2 && { kind: installed2.state === "stopped" ? "start" : "use", installation: installed2 }
        },
        { name: () => "macOS", answer: refuseMac },
        { name: () => "tarball input", answer: fromInput },
        { name: () => "release table", answer: fromTable }
      ];
      function chooseNix(wishes, facts2) {
        for (const { name, answer: answer2 } of sources) {
          const found = answer2(facts2, wishes);
          if (found)
            return { source: name(facts2), ...found };
        }
        throw new errors.yo(`no hash is known for Nix ${wishes.version} on ${facts2.system}; known are ${releases.o2.join(", ")}, or give nix-tarball and nix-sha256`);
      }
      function refuseMac({ system }) {
        if (!system.endsWith("-darwin"))
          return;
        throw new errors.Ml("there is no Nix on this Mac, and Flakeship installs none on macOS: run cachix/install-nix-action or NixOS/nix-installer-action before this step");
      }
      function fromInput({ system }, wishes) {
        const tarball = ofSystem(system, "nix-tarball", wishes.tarball);
        const sha256 = ofSystem(system, "nix-sha256", wishes.sha256);
        if (tarball && sha256)
          return { kind: "install", tarball: { from: tarball, sha256 }, what: `Nix from ${lastPart(tarball)}` };
        if (tarball)
          throw new errors.yo("nix-tarball needs nix-sha256: nothing is installed unchecked");
        if (sha256)
          throw new errors.yo("nix-sha256 is the hash of a nix-tarball; give that too");
        return void 0;
      }
      function ofSystem(system, input, given = "") {
        const lines = given.split("\n").filter((line) => line.trim() !== "");
        const bySystem = lines.map((line) => /^\s*([a-z0-9_]+-(?:linux|darwin))\s*=\s*(\S+)\s*$/.exec(line));
        if (lines.length <= 1 && !bySystem[0])
          return lines[0]?.trim();
        const wrong = lines.find((_, i) => !bySystem[i]);
        if (wrong !== void 0)
          throw new errors.yo(`${input} is one value, or lines SYSTEM=VALUE like x86_64-linux=…, not ${JSON.stringify(wrong)}`);
        return bySystem.find((line) => line?.[1] === system)?.[2];
      }
      function fromTable({ system }, { version }) {
        const known = (0, releases._r)(version, system);
        if (!known)
          return void 0;
        return { kind: "install", tarball: { from: known.url, sha256: known.sha256 }, what: `Nix ${version}` };
      }
      const lastPart = (source) => source.replace(/[?#].*/, "").split("/").at(-1) || (0, addresses.Uk)(source);
      var store_paths = __webpack_require__(7091);
      var nix_release_tarball = __webpack_require__(27145);
      ;
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
      ;
      const firstId = 3e4;
      const blocks = 100;
      function buildUsers(files2, { name, count }) {
        const passwd = fields(files2.passwd);
        const there = fields(files2.group).find(([group2]) => group2 === name);
        if (there && (there[3] ?? "") !== "")
          return { gid: Number(there[2]), passwd: [], group: [] };
        const users = Array.from({ length: count }, (_, i) => `${name}${i + 1}`);
        if (there || passwd.some(([user = ""]) => users.includes(user))) {
          throw new errors.yo(`/etc/group and /etc/passwd hold half of a ${name} group: remove the group ${name} and its users, and run again`);
        }
        const ids2 = new Set([...passwd, ...fields(files2.group)].map(([, , id2]) => Number(id2)));
        const first = Array.from({ length: blocks }, (_, i) => firstId + i * 1e3).find((start) => Array.from({ length: count + 1 }, (_, i) => start + i).every((id2) => !ids2.has(id2)));
        if (first === void 0)
          throw new errors.yo(`no ids are free for ${count} build users`);
        return {
          gid: first,
          passwd: users.map((user, i) => `${user}:*:${first + 1 + i}:${first}:Nix build user ${i + 1}:/var/empty:/usr/sbin/nologin`),
          group: [`${name}:x:${first}:${users.join(",")}`]
        };
      }
      const fields = (text) => text.split("\n").filter((line) => line !== "").map((line) => line.split(":"));
      ;
      const group = "nixbld";
      const fewestBuilders = 32;
      async function installationData(nix, { source, settings: settings2 = {} }) {
        const users = await usersHere(Math.max(fewestBuilders, settings2.maxJobs ?? 0));
        const shell = `${nix}/libexec/sh`;
        const conf = (0, nix_conf.C)({
          alwaysAllowSubstitutes: true,
          ...settings2,
          buildUsersGroup: group,
          include: machineSettings,
          ...await isRoomier("/nix", "/tmp") ? { buildDir: builds } : {},
          ...await (0, files.t2)(shell) ? { sandboxShell: shell } : {},
          ...await certificates()
        });
        const record = { format: 1, nix, source };
        const blocks2 = [conf.trimEnd().split("\n"), users.passwd, users.group, [JSON.stringify(record)]];
        return [nix, users.gid, ...blocks2.flatMap((lines) => [...lines.map((line) => `+${line}`), "."]), ""].join("\n");
      }
      async function usersHere(count) {
        const [passwd = "", groups = ""] = await Promise.all(["/etc/passwd", "/etc/group"].map((file) => (0, promises_.readFile)(file, "utf8").catch(() => "")));
        return buildUsers({ passwd, group: groups }, { name: group, count });
      }
      const builds = "/nix/var/nix/builds";
      async function isRoomier(folder, other) {
        const [ours, theirs] = await Promise.all([(0, disk.OV)(folder), (0, disk.OV)(other)]);
        return ours !== theirs && await (0, disk.go)(folder) > await (0, disk.go)(other);
      }
      const systemCertificates = "/etc/ssl/certs/ca-certificates.crt";
      async function certificates() {
        if (await (0, files.t2)(systemCertificates))
          return {};
        const brought = (await (0, promises_.readdir)("/nix/store")).find((name) => /^[0-9a-z]{32}-nss-cacert-[\d.]+$/.test(name));
        return brought ? { sslCertFile: `/nix/store/${brought}/etc/ssl/certs/ca-bundle.crt` } : {};
      }
      ;
      var system_nix_addDisposableResource = function(env, value, async) {
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
      var system_nix_disposeResources = /* @__PURE__ */ (function(SuppressedError2) {
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
      async function installSystemNix(at, options) {
        const { exec, env, log } = at;
        const root = await (0, privilege.av)(exec, env);
        const time = (0, stopwatch.s)();
        const enough = new AbortController();
        const opening = (0, nix_release_tarball.L$)(options.tarball, { signal: enough.signal, onWait: log.info });
        opening.catch(() => {
        });
        const helper = rootHelper(root, [installScript], env);
        try {
          const env_1 = { stack: [], error: void 0, hasError: false };
          try {
            if (await begin(helper, log) === "taken")
              return await usedAsItIs(at);
            const tarball = system_nix_addDisposableResource(env_1, await opening, true);
            await (0, nix_release_tarball.VJ)(options.tarball, tarball, { env, folder: "/nix/.flakeship/in", root });
            time.lap("fetch and unpack");
            await helper.write("unpacked\n");
            await expectLine(helper, "placed");
            const path = await (0, store_paths.Ce)("/nix", await (0, promises_.readdir)("/nix/store"));
            await helper.write(await installationData(path, options));
            const daemon = Number(await expectLine(helper, "running"));
            const asking = (0, find_nix.bn)(exec, `${installed.v}/nix`, env);
            asking.catch(() => {
            });
            await expectLine(helper, "loaded");
            const nix = await asking;
            time.lap("users, settings, registration");
            await untilAnswers(daemon);
            time.lap("daemon");
            await verifySandbox(new command.a({ ...nix, env: { ...env, NIX_REMOTE: "daemon" } }, exec));
            time.lap("first build, in the sandbox");
            await helper.write("keep\n");
            helper.end();
            const { code, stderr } = await helper.ended;
            if (code !== 0)
              throw cannotInstall(stderr);
            return { source: options.source, nix, bin: installed.v, seconds: time.seconds, did: "installed", daemon };
          } catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
          } finally {
            const result_1 = system_nix_disposeResources(env_1);
            if (result_1)
              await result_1;
          }
        } finally {
          helper.end();
          await helper.ended;
          enough.abort();
          await opening.then((tarball) => tarball[Symbol.asyncDispose]()).catch(() => {
          });
        }
      }
      async function begin(helper, log) {
        for (; ; ) {
          const said = await helper.line();
          if (said === "ready" || said === "taken")
            return said;
          if (said !== "waiting")
            throw cannotInstall((await helper.ended).stderr);
          log.info("another set-up installs Nix on this machine; waiting for it");
        }
      }
      async function usedAsItIs(at) {
        if (!await (0, installed.a)()) {
          throw new errors.Ml("/nix is there already but holds no Nix that works; remove it, or repair that installation");
        }
        if (await daemonState() !== "answers")
          return startSystemNix(at);
        const nix = await (0, find_nix.bn)(at.exec, `${installed.v}/nix`, at.env);
        return { source: "installed: by Flakeship", nix, bin: installed.v, seconds: {}, did: void 0 };
      }
      ;
      const systemNix = {
        name: "nix",
        after: ["room"],
        when: (have, need) => {
          const choice = chosen(have, need);
          const there = have.installation;
          return {
            have: there ? `${there.nix.implementation} ${there.nix.version} (${there.kind})` : "none",
            need: "Nix 2.26 or newer",
            ...whatToDo(choice)
          };
        },
        async run(at, keep) {
          const choice = chosen(at.have, at.need);
          if (choice.kind === "use")
            return void 0;
          const installed2 = choice.kind === "install" ? await system_nix_install(at, choice) : await startSystemNix(at);
          if (installed2.did)
            keep(installed2.did);
          at.host.exportPath(installed2.bin);
          const times = Object.entries(installed2.seconds).map(([what, seconds]) => `${what} ${seconds.toFixed(1)} s`);
          at.log.info(`${installed2.nix.implementation} ${installed2.nix.version} from ${installed2.source}: ${times.join(", ")}`);
          const { nix } = installed2;
          if (installed2.did === "installed")
            exportTried(at.host);
          return { nix, installation: { kind: "by Flakeship", nix, state: "works" } };
        },
        async undo(did, at, ending) {
          if (ending === "job ended, machine lives on")
            at.log.info("the Nix daemon stays for other jobs");
          else if (ending === "set-up failed" && did === "installed")
            await removeSystemNix(at);
          else
            await stopSystemNix(at);
        }
      };
      const chosen = ({ system, installation }, { nix }) => chooseNix(nix, { system, installed: installation });
      function whatToDo(choice) {
        if (choice.kind === "install")
          return { do: `install ${choice.what}` };
        return choice.kind === "start" ? { do: "start its daemon again" } : {};
      }
      function withCacheFolder(settings2, key) {
        const added = {
          "extra-substituters": (0, cache_folder.u)(key === void 0),
          ...key === void 0 ? {} : { "extra-trusted-public-keys": key }
        };
        const both = Object.entries(added).map(([name, value]) => [name, [settings2[name], value].join(" ").trim()]);
        return { ...settings2, ...Object.fromEntries(both) };
      }
      function system_nix_install(at, { tarball, source }) {
        const settings2 = {
          ...(0, nix_conf.N)(at.have),
          systemFeatures: ["benchmark", "big-parallel", "nixos-test"],
          extra: (0, pass_settings.mP)(withCacheFolder(at.need.settings, at.need.cacheKey))
        };
        return installSystemNix(at, { tarball, source, settings: settings2 });
      }
      ;
      const everyStep = [
        size,
        room,
        systemNix,
        sandbox,
        private_inputs.hE,
        qemu,
        kvm_kvm,
        emulation,
        nixSettings
      ];
      ;
      const installation_kinds = [
        ["Determinate Nix", ({ nix }) => nix.implementation === "Determinate Nix"],
        ["Lix", ({ nix, isByFlakeship }) => nix.implementation === "Lix" && !isByFlakeship],
        ["NixOS", ({ isNixOS }) => isNixOS],
        ["by Flakeship", ({ isByFlakeship }) => isByFlakeship],
        ["daemon", ({ daemon }) => daemon === "answers"],
        ["single-user", ({ isStoreOurs }) => isStoreOurs]
      ];
      function judgeInstallation(facts2) {
        const { nix, daemon, isStoreOurs, isByFlakeship } = facts2;
        const kind = installation_kinds.find(([, fits]) => fits(facts2))?.[0];
        if (daemon === "answers" && kind)
          return { kind, nix, state: "works" };
        if (isByFlakeship && kind)
          return { kind, nix, state: "stopped" };
        if (isStoreOurs && kind)
          return { kind, nix, state: "works" };
        throw new errors.Ml(daemon === "silent" ? `the Nix daemon of ${nix.program} is dead: nobody answers at its socket; start it (systemctl start nix-daemon), or remove that installation` : `${nix.program} is here, but no Nix daemon runs and its store belongs to another user; start nix-daemon, or run as the owner of /nix`);
      }
      async function findInstallation(exec, env) {
        const nix = await (0, find_nix.rv)(exec, env);
        if (!nix)
          return void 0;
        const [daemon, isStoreOurs, isNixOS, record] = await Promise.all([
          daemonState(),
          (0, files.t2)("/nix/var/nix/db", promises_.constants.W_OK),
          (0, files.t2)("/etc/NIXOS"),
          (0, installed.a)()
        ]);
        return judgeInstallation({ nix, daemon, isStoreOurs, isNixOS, isByFlakeship: record !== void 0 });
      }
      var emulated = __webpack_require__(91098);
      ;
      async function facts(exec, env, { environment: environment2 }) {
        const [{ installation, settings: settings2 }, how, tools, apt, kvm2, emulates, freeBytes, credentials] = await Promise.all([
          facts_installed(exec, env),
          (0, privilege.EX)(exec, env),
          (0, qemu_tools["if"])(env),
          (0, files.t2)("/usr/bin/apt-get", promises_.constants.X_OK),
          kvmDevice(),
          (0, emulated.I)((0, machine.DH)(process.arch, process.platform)),
          free(),
          (0, private_inputs.YQ)(environment2)
        ]);
        return {
          system: (0, machine.DH)(process.arch, process.platform),
          ...installation ? { installation, nix: installation.nix } : {},
          ...settings2 ? { settings: settings2 } : {},
          sandboxTried: isSandboxTried(environment2),
          isHosted: (0, machine.OZ)(environment2),
          privilege: how,
          apt,
          qemu: tools.qemu !== void 0,
          firmware: tools.firmware !== void 0,
          board: tools.board?.qemu !== void 0 && tools.board.loader !== void 0,
          armFirmware: tools.board?.qemu !== void 0 && tools.board.firmware !== void 0,
          ipxe: tools.ipxe !== void 0,
          armIpxe: tools.board?.ipxe !== void 0,
          ...kvm2 ? { kvm: kvm2 } : {},
          emulates,
          freeBytes,
          memory: (0, machine.m1)().total,
          cores: (0, machine.x1)(),
          ...credentials === void 0 ? {} : { credentials }
        };
      }
      async function facts_installed(exec, env) {
        const installation = await findInstallation(exec, env);
        return installation ? { installation, settings: await effectiveSettings(new command.a(installation.nix, exec)) } : {};
      }
      async function kvmDevice() {
        const found = await (0, promises_.stat)("/dev/kvm").catch(() => void 0);
        return found?.isCharacterDevice() ? { mode: found.mode & 511, gid: found.gid } : void 0;
      }
      async function free() {
        const found = await (0, promises_.statfs)("/nix").catch(() => void 0) ?? await (0, promises_.statfs)("/");
        return found.bavail * found.bsize;
      }
      ;
      function needOf(requested, work) {
        const { emulate: emulate2, room: room2, boot, bootMemory, bootCpus, cacheKey, credentials } = requested;
        const planned = work.plan === void 0 ? void 0 : plannedNeed(work.plan, work.shard);
        const bytes = room2 ?? planned?.bytes;
        const kinds2 = bootable(work);
        const wants = (kind) => boot === kind || boot === "all";
        return {
          systems: [.../* @__PURE__ */ new Set([...emulate2, ...planned?.systems ?? []])],
          features: planned?.features ?? [],
          ...bytes === void 0 ? {} : { bytes },
          ...bootMemory === void 0 ? {} : { memory: bootMemory },
          ...bootCpus === void 0 ? {} : { cores: bootCpus },
          // before planning only explicitly named kinds: `all` depends on what there will be
          boots: kinds2 ? {
            vm: wants("vm") && kinds2.vm,
            iso: wants("iso") && kinds2.iso || wants("image") && kinds2.disk || wants("netboot") && kinds2.netboot,
            card: wants("sd-image") && kinds2.card,
            network: wants("netboot") && kinds2.netboot,
            arm: wants("iso") && kinds2.armIso || wants("image") && kinds2.armDisk || wants("netboot") && kinds2.armNetboot,
            armNetwork: wants("netboot") && kinds2.armNetboot
          } : {
            vm: boot === "vm",
            iso: ["iso", "image", "netboot"].includes(boot),
            card: boot === "sd-image",
            network: boot === "netboot",
            arm: false,
            armNetwork: false
          },
          kvm: requested.kvm,
          uidRange: requested.uidRange,
          nix: requested.nix,
          settings: requested.settings,
          ...cacheKey === void 0 ? {} : { cacheKey },
          ...credentials === void 0 ? {} : { credentials }
        };
      }
      function plannedNeed(plan, id2) {
        const shard = plan.shards?.find((one) => one.id === id2);
        if (shard)
          return { systems: shard.emulated, features: shard.features, bytes: shard.bytes };
        const missing = plan.derivations;
        return {
          systems: [...new Set(missing.map(({ system }) => system))].filter((system) => isForeign(system, plan)),
          features: [...new Set(missing.flatMap(({ features }) => features))].sort(),
          bytes: plan.fetch.unpackedBytes
        };
      }
      function isForeign(system, plan) {
        return system !== plan.system && system !== "builtin" && !(system === "i686-linux" && plan.system === "x86_64-linux");
      }
      function bootable({ plan, shard, result }) {
        if (result)
          return {
            vm: result.targets.some(({ runner }) => runner !== void 0),
            iso: hasFormat(result, isPc, ofIsos),
            disk: hasFormat(result, isPc, ofDisks),
            armIso: hasFormat(result, isArm, ofIsos),
            armDisk: hasFormat(result, isArm, ofDisks),
            netboot: hasNetboot(result, isPc),
            armNetboot: hasNetboot(result, isArm),
            card: result.targets.some(({ kind, images }) => kind === "sd-image" && images.length > 0)
          };
        if (!plan)
          return void 0;
        const ids2 = plan.shards?.find((one) => one.id === shard)?.targets;
        const targets = plan.targets.filter(({ id: id2, status }) => (ids2?.includes(id2) ?? true) && !["skipped", "not-here", "proved"].includes(status));
        return {
          vm: targets.some(({ kind }) => kind === "vm" || kind === "vm-with-boot-loader"),
          iso: targets.some(({ kind, system }) => kind === "iso" && isPc(system)),
          disk: targets.some(({ kind, system }) => (kind === "image" || kind === "disko") && isPc(system)),
          armIso: targets.some(({ kind, system }) => kind === "iso" && isArm(system)),
          armDisk: targets.some(({ kind, system }) => (kind === "image" || kind === "disko") && isArm(system)),
          netboot: targets.some(({ kind, system }) => kind === "netboot" && isPc(system)),
          armNetboot: targets.some(({ kind, system }) => kind === "netboot" && isArm(system)),
          card: targets.some(({ kind }) => kind === "sd-image")
        };
      }
      const ofIsos = /^iso(\.|$)/;
      const ofDisks = /^(img|raw|qcow2|vmdk|vdi|vhdx?)(\.|$)/;
      const hasFormat = ({ targets }, isFor, pattern) => targets.some(({ kind, images, system }) => kind !== "sd-image" && isFor(system) && images.some(({ format }) => pattern.test(format)));
      const hasNetboot = ({ targets }, isFor) => targets.some(({ netboot, system }) => netboot !== void 0 && isFor(system));
      const isPc = (system) => /^(x86_64|i686)-/.test(system);
      const isArm = (system) => system.startsWith("aarch64-");
      ;
      const keyOf = ({ name }) => `setup-${name.toLowerCase().replaceAll(" ", "-")}`;
      function compare(steps, have, need) {
        return steps.flatMap((step) => {
          const finding = step.when(have, need);
          return finding === void 0 ? [] : [{ step, ...finding }];
        });
      }
      function rowLines(rows) {
        const cells = rows.map(({ step, have, need, do: what, refuse }) => [
          step.name,
          have,
          need,
          refuse === void 0 ? what ?? "nothing" : "refused"
        ]);
        return (0, lib_text.tp)([["", "have", "need", "do"], ...cells.map((row) => row.map((cell) => (0, lib_text.TN)(cell)))]);
      }
      async function prepare(steps, at, host) {
        const rows = compare(steps, at.have, at.need);
        if (rows.length > 0)
          for (const line of rowLines(rows))
            at.log.info(line);
        refuseIfAny(rows);
        const due = rows.flatMap(({ step, do: what }) => what === void 0 || !step.run ? [] : [step]);
        const kept = /* @__PURE__ */ new Map();
        let have = at.have;
        const failed = new AbortController();
        const stopped = AbortSignal.any([at.signal, failed.signal]);
        const ends = /* @__PURE__ */ new Map();
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
            at.log.info(`${step.name}: done in ${(0, lib_text.p0)((performance.now() - start) / 1e3)}`);
          })());
        const results = await Promise.allSettled([...ends.values()].map((end) => end.catch((error) => {
          failed.abort(error);
          throw error;
        })));
        if (results.some(({ status }) => status === "rejected") || at.signal.aborted) {
          await undo([...kept].reverse(), at, "set-up failed");
          for (const step of kept.keys())
            host.keep(keyOf(step), "");
          throw at.signal.aborted ? at.signal.reason : failed.signal.reason;
        }
        return { have, rows };
      }
      async function undoAll(steps, at, kept, ending) {
        const done = steps.map((step) => [step, kept(keyOf(step))]);
        await undo(done.filter(([, what]) => what !== "").reverse(), at, ending);
      }
      async function undo(done, at, ending) {
        for (const [step, what] of done) {
          await step.undo?.(what, at, ending).catch((error) => {
            at.log.warning(`${step.name} was not undone: ${(0, lib_text.TN)(error.message)}`);
          });
        }
      }
      function refuseIfAny(rows) {
        const refused = rows.flatMap(({ refuse }) => refuse === void 0 ? [] : [refuse]);
        if (refused.length > 0)
          throw new errors.Ml(refused.join("; "));
      }
      var setup = __webpack_require__(90070);
      var cache = __webpack_require__(29369);
      ;
      async function prepareFor(values, host, work = {}) {
        const at = await lookFor(values, host, { work, credentials: (0, setup.YN)(values) });
        if (!work.plan && host.kind === "github")
          await (0, job_folder.clearLeft)(at, system_exec.m0, (0, cache.Zw)(host));
        const title = work.plan ? "Preparing this machine for the plan" : "Preparing this machine";
        const keep = (name, what) => host.keep(work.plan ? `${name}${forPlan}` : name, what);
        return host.log.group(title, async () => (await prepare(everyStep, at, { keep })).have);
      }
      async function prepareBoots(boot, result, host) {
        const at = await lookFor({ ...(0, setup.yX)(), boot }, host, { work: { result }, credentials: void 0 });
        await prepare([qemu], at, host);
      }
      async function show(values, host, work) {
        const { have, need } = await lookFor(values, host, { work, credentials: void 0 });
        const rows = compare(everyStep, have, need);
        return {
          have,
          lines: rowLines(rows),
          due: rows.filter((row) => row.do !== void 0 && !row.isTrial).map(({ step }) => step.name)
        };
      }
      async function cleanUp(host) {
        const at = { exec: system_exec.m0, env: (0, environment.uQ)(host.environment), log: host.log };
        const ending = (0, machine.OZ)(host.environment) ? "job ended" : "job ended, machine lives on";
        for (const round of [forPlan, ""])
          await undoAll(everyStep, at, (name) => host.kept(`${name}${round}`), ending);
      }
      const forPlan = "-for-plan";
      async function lookFor(values, host, { work, credentials }) {
        const env = (0, environment.uQ)(host.environment);
        const have = await facts(system_exec.m0, env, host);
        return {
          exec: system_exec.m0,
          env,
          log: host.log,
          signal: host.signal,
          host,
          have,
          need: needOf((0, setup.p9)(values, credentials), work),
          given: {
            temporary: host.environment.RUNNER_TEMP || host.environment.TMPDIR || (0, external_node_os_.tmpdir)(),
            ...credentials === void 0 ? {} : { credentials }
          }
        };
      }
    })
  ),
  /***/
  15560: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Tm: () => (
          /* binding */
          narInfoOf
        ),
        /* harmony export */
        cp: () => (
          /* binding */
          cachedPath
        ),
        /* harmony export */
        f$: () => (
          /* binding */
          cachedPathOf
        ),
        /* harmony export */
        td: () => (
          /* binding */
          mostRealised
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70458);
      var _lib_store_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77534);
      const letter = "[0-9abcdfghijklmnpqrsvwxyz]";
      const baseName = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(new RegExp(`^${letter}{32}-(?!\\.{1,2}(-|$))[\\w+.?=-]{1,211}$`), "not a store path"));
      const hex = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(/^[0-9a-f]{64}$/, "not a SHA-256"));
      const size = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.aig(), valibot__WEBPACK_IMPORTED_MODULE_0__.Y2b(), valibot__WEBPACK_IMPORTED_MODULE_0__.Wwf(1));
      const digests = {
        md5: `[0-7]${letter}{25}`,
        sha1: `${letter}{32}`,
        sha256: `[01]${letter}{51}`,
        sha512: `[0-3]${letter}{102}`
      };
      const contentAddress = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(new RegExp(`^(text:sha256:${digests.sha256}|fixed:(r:)?(${Object.entries(digests).map(([name, digest]) => `${name}:${digest}`).join("|")}))$`), "not a content address"));
      const signature = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(/^[\w.+@/-]{1,100}:[A-Za-z0-9+/]{86}==$/, "not a signature"));
      const mostRealised = 20;
      const cachedPath = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
        path: baseName,
        narHash: hex,
        narSize: size,
        references: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(baseName), valibot__WEBPACK_IMPORTED_MODULE_0__.Ru6(2e4)),
        deriver: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(baseName, valibot__WEBPACK_IMPORTED_MODULE_0__.d55(".drv"))),
        ca: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(contentAddress),
        signatures: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(signature), valibot__WEBPACK_IMPORTED_MODULE_0__.Ru6(20)),
        /** Offset from the end of the index, bytes and SHA-256 of the compressed archive. */
        at: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.aig(), valibot__WEBPACK_IMPORTED_MODULE_0__.Y2b(), valibot__WEBPACK_IMPORTED_MODULE_0__.Wwf(0)),
        bytes: size,
        sha256: hex,
        /** Outputs that have this path by a build and not by their derivation: which derivation, and Nix's name for the output. */
        realises: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
          drv: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(baseName, valibot__WEBPACK_IMPORTED_MODULE_0__.d55(".drv")),
          id: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(/^sha256:[0-9a-f]{64}![\w+.?=-]{1,23}$/, "not an output"))
        })), valibot__WEBPACK_IMPORTED_MODULE_0__.Ru6(mostRealised))),
        /** In a manifest: the last runs that needed it, newest first. */
        used: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.aig(), valibot__WEBPACK_IMPORTED_MODULE_0__.Y2b(), valibot__WEBPACK_IMPORTED_MODULE_0__.Wwf(0))), valibot__WEBPACK_IMPORTED_MODULE_0__.Ru6(3)))
      });
      const realised = ({ drvPath, id: id2 }) => ({ drv: (0, _lib_store_path_js__WEBPACK_IMPORTED_MODULE_1__.mv)(drvPath), id: id2 });
      function narInfoOf({ path, narHash, narSize, references, deriver, ca, signatures }) {
        return {
          path: (0, _lib_store_path_js__WEBPACK_IMPORTED_MODULE_1__.jw)(path),
          ...{ narHash, narSize, signatures },
          references: references.map(_lib_store_path_js__WEBPACK_IMPORTED_MODULE_1__.jw),
          ...deriver === void 0 ? {} : { deriver: (0, _lib_store_path_js__WEBPACK_IMPORTED_MODULE_1__.jw)(deriver) },
          ...ca === void 0 ? {} : { contentAddress: ca }
        };
      }
      function cachedPathOf(info, archive) {
        return {
          path: (0, _lib_store_path_js__WEBPACK_IMPORTED_MODULE_1__.mv)(info.path),
          ...{ narHash: info.narHash, narSize: info.narSize },
          references: info.references.map(_lib_store_path_js__WEBPACK_IMPORTED_MODULE_1__.mv).sort(),
          ...info.deriver === void 0 ? {} : { deriver: (0, _lib_store_path_js__WEBPACK_IMPORTED_MODULE_1__.mv)(info.deriver) },
          ...info.contentAddress === void 0 ? {} : { ca: info.contentAddress },
          signatures: [...info.signatures],
          ...info.realises === void 0 ? {} : { realises: info.realises.map(realised) },
          ...archive
        };
      }
    })
  ),
  /***/
  67144: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ip: () => (
          /* binding */
          settingsToPass
        ),
        /* harmony export */
        P$: () => (
          /* binding */
          parseSettings
        ),
        /* harmony export */
        mP: () => (
          /* binding */
          settingLines
        ),
        /* harmony export */
        yj: () => (
          /* binding */
          missingSettings
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      function parseSettings(lines, said = {}) {
        const settings = { ...said };
        for (const line of lines.map((one) => one.replace(/#.*/, "").trim()).filter((one) => one !== "")) {
          const [, name, value] = /^([\w-]+)\s*=\s*(.*)$/.exec(line) ?? [];
          if (/^[\w-]*access-tokens\b/.test(line))
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("nix-conf is readable by everybody: give tokens as the input access-tokens");
          if (name === void 0 || value === void 0)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`nix-conf: ${JSON.stringify(line)} must be NAME = VALUE`);
          if (name === "include")
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("nix-conf: write the lines themselves, no include of a file");
          const before = name.startsWith("extra-") ? settings[name] : void 0;
          settings[name] = before === void 0 ? value : `${before} ${value}`;
        }
        return settings;
      }
      const settingLines = (settings) => Object.entries(settings).map(([name, value]) => `${name} = ${value}`).join("\n");
      function missingSettings(wanted, effective) {
        return Object.fromEntries(Object.entries(wanted).filter(([name, value]) => !has(effective, name, value)));
      }
      const byClient = /* @__PURE__ */ new Set([
        "experimental-features",
        "accept-flake-config",
        "flake-registry",
        "netrc-file",
        "max-jobs",
        "cores",
        "connect-timeout",
        "max-silent-time",
        "timeout"
      ]);
      const places = {
        NixOS: "nix.settings of its NixOS configuration",
        "Determinate Nix": "/etc/nix/nix.custom.conf"
      };
      function settingsToPass(wanted, machine) {
        const { effective, isTrusted } = machine;
        const missing = Object.entries(missingSettings(wanted, effective));
        const isTaken = ([name, value]) => isTrusted || byClient.has(base(name, effective)) || isOffered(effective, name, value);
        const place = places[machine.kind] ?? "/etc/nix/nix.conf";
        return {
          lines: settingLines(Object.fromEntries(missing.filter(isTaken))),
          said: missing.filter((one) => !isTaken(one)).map(([name, value]) => `this machine's Nix takes no ${name} = ${value} from us: add it to ${place}`)
        };
      }
      function isOffered(effective, name, value) {
        if (base(name, effective) !== "substituters")
          return false;
        const offered = [effective["trusted-substituters"], effective.substituters].flatMap(itemsOf);
        return words(value).every((url) => offered.map(bare).includes(bare(url)));
      }
      const bare = (url) => url.replace(/\/$/, "");
      function base(name, effective) {
        return name in effective ? name : name.replace(/^extra-/, "");
      }
      function has(effective, name, value) {
        const there = effective[base(name, effective)];
        if (typeof there !== "object" || there === null)
          return there !== void 0 && String(there) === value;
        const items = itemsOf(there);
        const isAdded = base(name, effective) !== name;
        const wanted = words(value);
        return wanted.every((item) => items.includes(item)) && (isAdded || wanted.length >= Object.keys(there).length);
      }
      const words = (value) => value.split(/\s+/).flatMap((word) => word === "" ? [] : [word.replace(/\?$/, "")]);
      function itemsOf(value) {
        if (Array.isArray(value))
          return value.flatMap((item) => words(String(item)));
        if (typeof value !== "object" || value === null)
          return [];
        return Object.entries(value).flatMap(([path, { source = path } = {}]) => [path, `${path}=${source}`]);
      }
    })
  ),
  /***/
  45594: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        jL: () => (
          /* binding */
          folderVariable
        ),
        YQ: () => (
          /* binding */
          markThere
        ),
        hE: () => (
          /* binding */
          privateInputs
        )
      });
      var external_node_crypto_ = __webpack_require__(77598);
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var errors = __webpack_require__(1730);
      var command = __webpack_require__(84408);
      var system_environment = __webpack_require__(84114);
      var system_exec = __webpack_require__(32522);
      var process_tree = __webpack_require__(51215);
      ;
      function credentialFiles(folder, { tokens, ssh }, netrc) {
        const forges = tokens.flatMap(({ scope, forge }) => forge === void 0 ? [] : [`${scope}=${forge}`]);
        const logins = widestFirst(tokens).flatMap((token) => netrcLine(token));
        return {
          "nix.conf": [
            ...forges.length > 0 ? [`extra-access-tokens = ${forges.join(" ")}`] : [],
            ...logins.length > 0 ? [`netrc-file = ${(0, external_node_path_.join)(folder, "netrc")}`] : [],
            ""
          ].join("\n"),
          ...logins.length > 0 ? { netrc: `${logins.join("\n")}
${netrc}` } : {},
          ...Object.fromEntries(tokens.map(({ git }, i) => [`login-${i}`, `username=${git.user}
password=${git.password}
`])),
          "git.conf": [
            ...widestFirst(tokens.map(({ scope }, i) => ({ scope, file: (0, external_node_path_.join)(folder, `login-${i}`) }))).map(gitHelper),
            ...ssh ? [`[core]
	sshCommand = ${gitValue(sshCommand(folder))}
`] : []
          ].join(""),
          ...ssh ? { known_hosts: `${ssh.knownHosts.join("\n")}
` } : {}
        };
      }
      const forgesOfNix = /* @__PURE__ */ new Set(["github.com", "gitlab.com", "git.sr.ht"]);
      function netrcLine({ scope, netrc }) {
        const host = scope.replace(/[:/].*$/, "");
        if (netrc === void 0 || forgesOfNix.has(host))
          return [];
        return [`machine ${host} login ${netrc.user} password ${netrc.password}`];
      }
      const widestFirst = (all) => all.toSorted((a, b) => a.scope.split("/").length - b.scope.split("/").length);
      function gitHelper({ scope, file }) {
        const helper = `!f() { test "$1" = get && cat ${shellWord(file)}; }; f`;
        return `[credential "https://${scope}"]
	helper = ""
	helper = ${gitValue(helper)}
`;
      }
      function sshCommand(folder) {
        const options = [
          `UserKnownHostsFile="${(0, external_node_path_.join)(folder, "known_hosts")}"`,
          "GlobalKnownHostsFile=/dev/null",
          "StrictHostKeyChecking=yes",
          "BatchMode=yes",
          "IdentityFile=none",
          `IdentityAgent="${(0, external_node_path_.join)(folder, "agent")}"`
        ];
        return ["ssh", "-F", "/dev/null", ...options.flatMap((option) => ["-o", shellWord(option)])].join(" ");
      }
      const shellWord = (text) => `'${text.replaceAll("'", `'\\''`)}'`;
      const gitValue = (text) => `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
      var credentials = __webpack_require__(20608);
      ;
      const folderVariable = "FLAKESHIP_CREDENTIALS";
      const prefix = "flakeship-private-";
      const privateInputs = {
        name: "private inputs",
        after: ["nix"],
        when: ({ credentials: there }, { credentials: wanted }) => wanted && {
          have: there === wanted.mark ? "these credentials" : "no credentials of ours",
          need: `credentials for ${wanted.hosts.join(", ")}`,
          ...there === wanted.mark ? {} : { do: "give them to the fetchers of Nix, until the job ends" }
        },
        async run(at, keep) {
          const { given, need } = at;
          if (!given.credentials || !need.credentials)
            return void 0;
          for (const secret of (0, credentials.$e)(given.credentials))
            at.host.secret(secret);
          const folder = (0, external_node_path_.join)(given.temporary, prefix + (0, external_node_crypto_.randomBytes)(16).toString("hex"));
          const netrc = await settingsOfNix(at);
          keep(folder);
          await (0, promises_.mkdir)(folder, { mode: 448 });
          await (0, system_exec.eF)(at.exec, "mkfifo", ["-m", "600", (0, external_node_path_.join)(folder, "closed")], { env: at.env });
          const files = credentialFiles(folder, given.credentials, netrc);
          for (const [name, text] of Object.entries({ ...files, mark: need.credentials.mark }))
            await (0, promises_.writeFile)((0, external_node_path_.join)(folder, name), text, { mode: 384, flag: "wx" });
          if (given.credentials.ssh)
            await startAgent(at, folder, given.credentials.ssh);
          exportTo(at, folder);
          return { credentials: need.credentials.mark };
        },
        async undo(folder) {
          if (!(0, external_node_path_.basename)(folder).startsWith(prefix))
            throw new Error(`${folder} is not ours`);
          for (const pid of await agents(folder))
            process.kill(pid, "SIGTERM");
          await (0, promises_.rm)(folder, { recursive: true, force: true });
        }
      };
      function markThere(environment) {
        const folder = environment[folderVariable];
        if (!folder)
          return Promise.resolve(void 0);
        return (0, promises_.readFile)((0, external_node_path_.join)(folder, "mark"), "utf8").catch(() => void 0);
      }
      async function settingsOfNix({ exec, have }) {
        if (!have.nix)
          return "";
        const nix = new command.a(have.nix, exec);
        const ask = async (name) => (await nix.attempt(["config", "show", name])).stdout.trim();
        const [sandbox, file] = [await ask("sandbox"), await ask("netrc-file")];
        if (sandbox !== "true" && await buildsAsWe(nix))
          throw new errors.yo(`private inputs are refused: builds of this Nix run as the same user without a sandbox (sandbox = ${sandbox}) and could read the credentials; set sandbox = true`);
        return file === "" ? "" : (0, promises_.readFile)(file, "utf8").catch(() => "");
      }
      async function buildsAsWe(nix) {
        const { stdout } = await nix.attempt(["store", "info", "--json"]);
        return !/"url":\s*"(daemon|unix:)/.test(stdout);
      }
      async function startAgent({ exec, env }, folder, ssh) {
        const socket = (0, external_node_path_.join)(folder, "agent");
        await (0, system_exec.eF)(exec, "ssh-agent", ["-s", "-a", socket], { env }).catch((cause) => {
          throw new errors.Ml(`cannot start ssh-agent in ${folder}: install OpenSSH and make the folder writable`, { cause });
        });
        const known = ["-H", (0, external_node_path_.join)(folder, "known_hosts"), ...ssh.hosts.flatMap((host) => ["-h", host])];
        const own = { ...env, SSH_AUTH_SOCK: socket, SSH_ASKPASS_REQUIRE: "never" };
        await (0, system_exec.eF)(exec, "ssh-add", ["-q", "-t", "5d", ...known, "-"], { env: own, input: ssh.key }).catch((cause) => {
          throw new errors.yo(whyNot(cause), { cause });
        });
      }
      const refusals = [
        [/no host keys found/i, "ssh-known-hosts was not accepted: a host of it has no line with a whole key"],
        [
          /libcrypto|invalid format/i,
          "ssh-key was not accepted: it must be all lines of a private key, as the file has them"
        ]
      ];
      function whyNot(error) {
        const said = error instanceof errors.Qd ? error.stderr : "";
        const known = refusals.find(([pattern]) => pattern.test(said))?.[1];
        return known ?? "ssh-key was not accepted: it must be a private key without a passphrase";
      }
      function exportTo({ host }, folder) {
        const { environment } = host;
        host.exportVariable(folderVariable, folder);
        host.exportVariable("NIX_USER_CONF_FILES", [(0, external_node_path_.join)(folder, "nix.conf"), ...(0, system_environment.d2)(environment)].join(":"));
        for (const [name, value] of Object.entries((0, system_environment.Tf)(environment, (0, external_node_path_.join)(folder, "git.conf"))))
          host.exportVariable(name, value);
      }
      async function agents(folder) {
        const ids2 = (await (0, promises_.readdir)("/proc")).filter((name) => /^\d+$/.test(name)).map(Number);
        const lines = await Promise.all(ids2.map(process_tree.a));
        return ids2.filter((_, i) => /^(\S*\/)?ssh-agent\0/.test(lines[i] ?? "") && lines[i]?.includes(`\0${folder}/agent\0`));
      }
    })
  ),
  /***/
  19031: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        C: () => (
          /* binding */
          withoutValue
        ),
        /* harmony export */
        q: () => (
          /* binding */
          parseJson
        )
        /* harmony export */
      });
      function parseJson(text) {
        try {
          return JSON.parse(text);
        } catch {
          return void 0;
        }
      }
      const [quote, backslash, colon] = [34, 92, 58];
      function withoutValue(text, key) {
        const quoted = Buffer.from(JSON.stringify(key));
        let depth = 0;
        let from = -1;
        for (let at = 0; at < text.length; at++) {
          const byte = text[at];
          if (byte === quote) {
            const end = stringEnd(text, at);
            if (depth === 1 && from === -1 && quoted.equals(text.subarray(at, end + 1)))
              from = behindColon(text, end + 1);
            at = end;
          } else if (byte === 91 || byte === 123)
            depth += 1;
          else if (byte === 93 || byte === 125) {
            depth -= 1;
            if (depth === 1 && from !== -1)
              return Buffer.concat([text.subarray(0, from), Buffer.from("null"), text.subarray(at + 1)]);
          }
        }
        return text;
      }
      function stringEnd(text, start) {
        let at = start + 1;
        while (at < text.length && text[at] !== quote)
          at += text[at] === backslash ? 2 : 1;
        return at;
      }
      function behindColon(text, end) {
        let at = end;
        while (/\s/.test(String.fromCharCode(text[at] ?? 0)))
          at += 1;
        return text[at] === colon ? at + 1 : -1;
      }
    })
  ),
  /***/
  88326: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        s: () => (
          /* binding */
          stopwatch
        )
        /* harmony export */
      });
      function stopwatch() {
        const seconds = {};
        let last = performance.now();
        return {
          seconds,
          /** Ends a step, which began when the previous one ended. */
          lap(step) {
            const now = performance.now();
            seconds[step] = (now - last) / 1e3;
            last = now;
          }
        };
      }
    })
  ),
  /***/
  84408: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        a: () => (
          /* binding */
          Nix
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70458);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      var _system_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91763);
      const always = [
        "--extra-experimental-features",
        "nix-command flakes",
        "--option",
        "accept-flake-config",
        "false",
        "--option",
        "flake-registry",
        ""
      ];
      class Nix {
        at;
        #exec;
        #options;
        constructor(at, exec, options = []) {
          this.at = at;
          this.#exec = exec;
          this.#options = options;
        }
        /**
         * The same Nix with further lines of nix.conf, passed in the environment of its processes: arguments are visible to
         * everybody.
         */
        withSettings(lines) {
          const NIX_CONFIG = [this.at.env.NIX_CONFIG ?? [], lines].flat().join("\n");
          return new Nix({ ...this.at, env: { ...this.at.env, NIX_CONFIG } }, this.#exec, this.#options);
        }
        /** Runs `nix ARGS` and returns its output, whatever its exit code. */
        attempt(args, options = {}) {
          return this.#exec(this.at.program, this.#line(args), {
            ...options,
            env: { ...this.at.env, ...options.env }
          });
        }
        /** Like `attempt`, but a non-zero exit code is a CommandError. */
        async run(args, options = {}) {
          const output = await this.attempt(args, options);
          if (output.code !== 0)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.Qd(["nix", ...args], output);
          return output.stdout;
        }
        /** Runs `nix ARGS`, whose standard output must be JSON of this shape. */
        async json(schema, args, options = {}) {
          return valibot__WEBPACK_IMPORTED_MODULE_2__.qgA(schema, JSON.parse(await this.run(args, options)));
        }
        /** Starts `nix ARGS` and leaves it running; it ends with us. */
        start(args, options = {}) {
          const env = { ...this.at.env, ...options.env };
          return (0, _system_process_js__WEBPACK_IMPORTED_MODULE_1__.n)(this.at.program, this.#line(args), { ...options, env, grace: 5 });
        }
        #line(args) {
          return [...always, ...this.#options, ...args];
        }
      }
    })
  ),
  /***/
  67538: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        W: () => (
          /* binding */
          isTrusted
        )
        /* harmony export */
      });
      async function isTrusted(nix) {
        const { stdout } = await nix.attempt(["store", "info", "--json"]);
        return /"trusted":\s*(true|1)\b/.test(stdout);
      }
    })
  ),
  /***/
  81710: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Hj: () => (
          /* binding */
          hasMounts
        ),
        /* harmony export */
        LD: () => (
          /* binding */
          isNewFolder
        ),
        /* harmony export */
        OV: () => (
          /* binding */
          deviceOf
        ),
        /* harmony export */
        Zn: () => (
          /* binding */
          isOwnFolder
        ),
        /* harmony export */
        go: () => (
          /* binding */
          freeBytes
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      async function freeBytes(folder) {
        const { bavail, bsize } = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.statfs)(await nearest(folder));
        return bavail * bsize;
      }
      async function deviceOf(folder) {
        return (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(await nearest(folder))).dev;
      }
      async function nearest(folder) {
        for (let at = folder; at !== (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at); at = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
          const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(at).catch(() => void 0);
          if (found?.isDirectory())
            return at;
        }
        return "/";
      }
      async function isNewFolder(folder) {
        const names = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch((error) => error.code === "ENOENT" ? [] : void 0);
        return names?.length === 0;
      }
      async function isOwnFolder(path) {
        const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => void 0);
        return found?.isDirectory() === true && await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path) === path;
      }
      function mountPoints(mountinfo) {
        return mountinfo.split("\n").map((line) => line.split(" ")[4]).filter((point) => point !== void 0).map((point) => point.replace(/\\(\d{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8))));
      }
      async function hasMounts(folder) {
        const points = mountPoints(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)("/proc/self/mountinfo", "utf8"));
        return points.some((point) => point === folder || point.startsWith(`${folder}/`));
      }
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
  60088: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        i5: () => (
          /* binding */
          foreignGuests
        ),
        /* harmony export */
        "if": () => (
          /* binding */
          findQemu
        ),
        /* harmony export */
        ou: () => (
          /* binding */
          nativeQemu
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8292);
      const firmwarePairs = [
        ["OVMF/OVMF_CODE_4M.fd", "OVMF/OVMF_VARS_4M.fd"],
        ["OVMF/OVMF_CODE.fd", "OVMF/OVMF_VARS.fd"],
        ["edk2/x64/OVMF_CODE.4m.fd", "edk2/x64/OVMF_VARS.4m.fd"],
        ["edk2/ovmf/OVMF_CODE.fd", "edk2/ovmf/OVMF_VARS.fd"],
        ["qemu/edk2-x86_64-code.fd", "qemu/edk2-i386-vars.fd"]
      ];
      const armFirmwarePairs = [
        ["AAVMF/AAVMF_CODE.fd", "AAVMF/AAVMF_VARS.fd"],
        ["edk2/aarch64/QEMU_CODE.fd", "edk2/aarch64/QEMU_VARS.fd"],
        ["edk2/aarch64/QEMU_EFI-pflash.raw", "edk2/aarch64/vars-template-pflash.raw"],
        ["qemu/edk2-aarch64-code.fd", "qemu/edk2-arm-vars.fd"]
      ];
      const ipxePrograms = [
        "lib/ipxe/ipxe.efi",
        "share/ipxe/ipxe.efi",
        "share/ipxe/x86_64/ipxe.efi",
        "share/ipxe/ipxe-x86_64.efi"
      ];
      const armIpxePrograms = [
        "lib/ipxe/ipxe-arm64.efi",
        "share/ipxe/ipxe-arm64.efi",
        "share/ipxe/arm64/ipxe.efi",
        "share/ipxe/arm64-efi/snponly.efi"
      ];
      const loaders = [
        "share/u-boot/qemu_arm64/u-boot.bin",
        "lib/u-boot/qemu_arm64/u-boot.bin",
        "share/uboot/qemu_arm64/u-boot.bin"
      ];
      async function findQemu(env) {
        const folders = (env.PATH ?? "").split(":").filter((folder) => folder.startsWith("/"));
        const program = (name) => first(folders.map((folder) => (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name)));
        const [qemu, board] = [await program("qemu-system-x86_64"), await program("qemu-system-aarch64")];
        const beside = (program2, files) => first(near(program2).flatMap((folder) => files.map((file) => (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, file))));
        const firmware = await firstPair(qemu, firmwarePairs);
        const ipxe = await beside(qemu, ipxePrograms);
        const loader = await beside(board, loaders);
        const armFirmware = await firstPair(board, armFirmwarePairs);
        const armIpxe = await beside(board, armIpxePrograms);
        return {
          ...qemu ? { qemu } : {},
          ...firmware ? { firmware } : {},
          ...ipxe ? { ipxe } : {},
          board: {
            ...board ? { qemu: board } : {},
            ...loader ? { loader } : {},
            ...armFirmware ? { firmware: armFirmware } : {},
            ...armIpxe ? { ipxe: armIpxe } : {}
          }
        };
      }
      const near = (program) => [
        .../* @__PURE__ */ new Set([...program ? [(0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(program), "..")] : [], "/usr"])
      ];
      async function firstPair(program, pairs) {
        for (const share of near(program).map((folder) => (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "share"))) {
          for (const [code, vars] of pairs) {
            const pair = { code: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(share, code), vars: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(share, vars) };
            if (await (0, _files_js__WEBPACK_IMPORTED_MODULE_1__.t2)(pair.code) && await (0, _files_js__WEBPACK_IMPORTED_MODULE_1__.t2)(pair.vars))
              return pair;
          }
        }
        return void 0;
      }
      async function first(files) {
        for (const file of files)
          if (await (0, _files_js__WEBPACK_IMPORTED_MODULE_1__.t2)(file))
            return file;
        return void 0;
      }
      const native = {
        x64: ["x86_64", "i386"],
        arm64: ["aarch64", "arm"]
      };
      const nativeQemu = ({ qemu, board }, arch) => [qemu, board?.qemu].find((one) => one !== void 0 && foreignGuests(one, arch) === void 0);
      function foreignGuests(qemu, arch) {
        const guests = /^qemu-system-(\w+)/.exec((0, node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(qemu))?.[1];
        return guests === void 0 || native[arch]?.includes(guests) ? void 0 : guests;
      }
    })
  ),
  /***/
  55136: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Cw: () => (
          /* binding */
          guestUser
        ),
        /* harmony export */
        UG: () => (
          /* binding */
          giveFile
        ),
        /* harmony export */
        c5: () => (
          /* binding */
          giveFolder
        ),
        /* harmony export */
        mT: () => (
          /* binding */
          removeGiven
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var _exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32522);
      var _privilege_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13856);
      const nobody = { uid: 65534, gid: 65534 };
      async function guestUser(env2) {
        const how = await (0, _privilege_js__WEBPACK_IMPORTED_MODULE_2__.EX)(_exec_js__WEBPACK_IMPORTED_MODULE_1__.m0, env2);
        const map = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)("/proc/self/uid_map", "utf8").catch(() => "");
        if (how === "none" || !mapsUser(map, nobody.uid))
          return void 0;
        const groups = await kvmGroup(how === "root" ? void 0 : process.getgroups?.());
        return { ...nobody, ...groups ? { groups } : {}, ...how === "sudo" ? { by: "sudo" } : {} };
      }
      async function kvmGroup(ours) {
        const device = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)("/dev/kvm").catch(() => void 0);
        if (!device || device.gid === 0 || (device.mode & 48) !== 48)
          return void 0;
        return ours === void 0 || ours.includes(device.gid) ? [device.gid] : void 0;
      }
      function mapsUser(map, uid) {
        return map.trim().split("\n").some((line) => {
          const [inside = 0, , length = 0] = line.trim().split(/\s+/).map(Number);
          return uid >= inside && uid < inside + length;
        });
      }
      const env = { PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin" };
      async function giveFile(file, user) {
        if (user.by !== "sudo")
          return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chown)(file, user.uid, user.gid);
        await (0, _exec_js__WEBPACK_IMPORTED_MODULE_1__.eF)(_exec_js__WEBPACK_IMPORTED_MODULE_1__.m0, "sudo", ["-n", "--", "chown", `${user.uid}:${user.gid}`, file], { env });
      }
      async function giveFolder(folder, user) {
        if (user.by !== "sudo")
          return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chown)(folder, user.uid, user.gid);
        const ours = process.getgid?.() ?? 0;
        const script = 'chown "$1" "$2" && chmod 2770 "$2"';
        await (0, _exec_js__WEBPACK_IMPORTED_MODULE_1__.eF)(_exec_js__WEBPACK_IMPORTED_MODULE_1__.m0, "sudo", ["-n", "--", "sh", "-c", script, "give", `${user.uid}:${ours}`, folder], { env });
      }
      async function removeGiven(folder, user) {
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 3 }).catch(async (error) => {
          if (user?.by !== "sudo")
            throw error;
          await (0, _exec_js__WEBPACK_IMPORTED_MODULE_1__.eF)(_exec_js__WEBPACK_IMPORTED_MODULE_1__.m0, "sudo", ["-n", "--", "rm", "-rf", "--", folder], { env });
        });
      }
    })
  )
};
