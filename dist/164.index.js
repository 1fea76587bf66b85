export const id = 164;
export const ids = [164];
export const modules = {
  /***/
  33501: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        bn: () => (
          /* binding */
          nixAt
        ),
        /* harmony export */
        ro: () => (
          /* binding */
          requireNix
        ),
        /* harmony export */
        rv: () => (
          /* binding */
          findNix
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var semver_functions_coerce_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13525);
      var semver_functions_lt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90004);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1730);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79470);
      var _system_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8292);
      var _system_machine_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(39198);
      var _installed_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(81240);
      const oldestNix = "2.26.0";
      const wellKnown = (home) => [
        ...home ? [(0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, ".nix-profile/bin"), (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, ".local/state/nix/profile/bin")] : [],
        _installed_js__WEBPACK_IMPORTED_MODULE_8__.v,
        "/run/current-system/sw/bin"
      ];
      async function findNix(exec, env) {
        const onPath = (env.PATH ?? "").split(":").filter((folder) => folder.startsWith("/"));
        for (const folder of [...onPath, ...wellKnown(env.HOME)]) {
          const program = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "nix");
          if (await (0, _system_files_js__WEBPACK_IMPORTED_MODULE_6__.t2)(program, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK))
            return nixAt(exec, program, env);
        }
        return void 0;
      }
      async function requireNix(exec, env) {
        const nix = await findNix(exec, env);
        if (nix)
          return nix;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__.Ml("there is no Nix on this machine; run flakeship/actions/setup first, or install Nix 2.26 or newer");
      }
      async function nixAt(exec, program, env) {
        const { code, stdout, stderr } = await exec(program, ["--version"], { env });
        const is = code === 0 ? parseVersion(stdout) : void 0;
        if (!is)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__.Ml(whyNot(program, stderr || stdout));
        if (isTooOld(is)) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__.Ml(`${is.implementation} ${is.version} at ${program} is too old; Flakeship needs Nix ${oldestNix.replace(/\.0$/, "")} or newer`);
        }
        return { program, ...is, system: (0, _system_machine_js__WEBPACK_IMPORTED_MODULE_7__.DH)(process.arch, process.platform), env };
      }
      function whyNot(program, said) {
        const why = /^error: *(.+)/m.exec(said)?.[1] ?? said.trim().split("\n").at(-1) ?? "";
        return /\bsetting\b|configuration line|has invalid value|Cannot parse Nix store/.test(why) ? `Nix cannot read its settings: ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_5__.TN)(why)}; correct nix-conf, or the nix.conf of this machine` : `${program} does not work: ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_5__.TN)(why)}; repair or remove it`;
      }
      function parseVersion(text) {
        const [, implementation, version] = /^nix \(([A-Za-z]+(?: Nix)?)[^)]*\) (\d+\.\d+\S*)/m.exec(text) ?? [];
        return implementation && version ? { implementation, version } : void 0;
      }
      function isTooOld({ version }) {
        const known = semver_functions_coerce_js__WEBPACK_IMPORTED_MODULE_2__(version);
        return known === null || semver_functions_lt_js__WEBPACK_IMPORTED_MODULE_3__(known, oldestNix);
      }
    })
  ),
  /***/
  81240: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        a: () => (
          /* binding */
          readRecord
        ),
        /* harmony export */
        v: () => (
          /* binding */
          systemBin
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70458);
      const systemBin = "/nix/var/nix/profiles/default/bin";
      const record = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        format: valibot__WEBPACK_IMPORTED_MODULE_1__.euz(1),
        /** The store path of Nix. */
        nix: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
        /** What it was installed from. */
        source: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()
      });
      const recordFile = "/nix/var/flakeship/installed.json";
      async function readRecord(file = recordFile) {
        const text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8").catch(() => void 0);
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.qFJ(), record), text);
        return parsed.success ? parsed.output : void 0;
      }
    })
  ),
  /***/
  91098: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        I: () => (
          /* binding */
          emulatedSystems
        )
        /* harmony export */
      });
      var _system_binfmt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34971);
      var _system_foreign_program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68354);
      async function emulatedSystems(native, folder) {
        const entries = await (0, _system_binfmt_js__WEBPACK_IMPORTED_MODULE_0__.$2)(folder);
        return Object.entries(_system_foreign_program_js__WEBPACK_IMPORTED_MODULE_1__.K).filter(([system]) => system !== native).filter(([, processor]) => (0, _system_binfmt_js__WEBPACK_IMPORTED_MODULE_0__.aB)(processor, entries).some(({ flags }) => flags.includes("F"))).map(([system]) => system);
      }
    })
  ),
  /***/
  85930: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L: () => (
          /* binding */
          whyOnMachine
        )
        /* harmony export */
      });
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79470);
      const reasons = [
        [
          /no space left|wrote only|i\/o error|disk is full/i,
          "the disk is full; make room on the file system of /nix"
        ],
        [/disk quota/i, "the quota is used up; make room on the file system of /nix"],
        [/read-only file system/i, "the file system of /nix or /etc is read-only"],
        [/(xz|zstd|gzip|bzip2): (command )?not found/i, "its decompressor is missing; install xz-utils"],
        [/exec format error/i, "the release is for another kind of processor; give the tarball of this one"],
        [/tar: (command )?not found/i, "there is no tar; install it"]
      ];
      function whyOnMachine(stderr) {
        const known = reasons.find(([pattern]) => pattern.test(stderr))?.[1];
        return known ?? ((0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.TN)(stderr.split("\n")[0] ?? "") || "it ended early and said nothing");
      }
    })
  ),
  /***/
  7091: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ce: () => (
          /* binding */
          nixAmong
        ),
        /* harmony export */
        XI: () => (
          /* binding */
          moveStorePaths
        ),
        /* harmony export */
        kz: () => (
          /* binding */
          register
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1730);
      var _system_exec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32522);
      var _system_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8292);
      async function moveStorePaths(release, nix) {
        const from = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(release, "store");
        const names = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(from).catch((cause) => {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.Ml("this is no Nix release: it has no store folder", { cause });
        });
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(nix, "store"), { recursive: true });
        for (const name of names) {
          const target = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(nix, "store", name);
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, name), target).catch(async (cause) => {
            if (cause.code !== "ENOTEMPTY" && cause.code !== "EEXIST")
              throw cause;
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, name), { recursive: true });
          });
        }
        return nixAmong(nix, names);
      }
      async function nixAmong(nix, names) {
        for (const name of names.filter((name2) => /^[0-9a-z]{32}-(nix|lix)-\d[\w.]*$/.test(name2))) {
          if (await (0, _system_files_js__WEBPACK_IMPORTED_MODULE_4__.t2)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(nix, "store", name, "bin/nix")))
            return `/nix/store/${name}`;
        }
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.Ml("this is no Nix release: no store path in it holds bin/nix");
      }
      async function register(exec, env, release, nixPath) {
        const registration = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(release, ".reginfo"), "utf8");
        await (0, _system_exec_js__WEBPACK_IMPORTED_MODULE_3__.eF)(exec, `${nixPath}/bin/nix-store`, ["--load-db"], { env, input: registration });
      }
    })
  ),
  /***/
  27145: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L$: () => (
          /* binding */
          openTarball
        ),
        /* harmony export */
        OC: () => (
          /* binding */
          unpackRelease
        ),
        /* harmony export */
        VJ: () => (
          /* binding */
          unpackStream
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
      var _lib_addresses_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25465);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1730);
      var _system_download_download_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98740);
      var _system_line_dialog_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17314);
      var _machine_reasons_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85930);
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
      function openTarball(source, more = {}) {
        if (!/^[0-9a-f]{64}$/.test(source.sha256))
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo("the SHA-256 of a Nix tarball must be 64 hex digits, in lower case");
        return (0, _system_download_download_js__WEBPACK_IMPORTED_MODULE_4__.R)(source.from, { what: "Nix", ...source.patience, ...more });
      }
      async function unpackStream(source, opened, { env, folder, root }) {
        const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
        const mode = root ? ["0222", "--no-same-permissions"] : ["022", "--delay-directory-restore"];
        const line = ["sh", "-uc", unpack, "unpack", folder, ...mode, ...decompressor(opened.head)];
        const tar = (0, _system_line_dialog_js__WEBPACK_IMPORTED_MODULE_5__.i)([...root ?? [], ...line], env);
        try {
          for await (const chunk of opened.chunks) {
            hash.update(chunk);
            await tar.write(chunk);
          }
        } finally {
          tar.end();
          await tar.ended;
        }
        const got = hash.digest("hex");
        if (got !== source.sha256) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.Ml(`${(0, _lib_addresses_js__WEBPACK_IMPORTED_MODULE_7__.Uk)(source.from)} is not the expected Nix tarball: its SHA-256 is ${got}, not ${source.sha256}; it was not used`);
        }
        const { code, stderr } = await tar.ended;
        if (code !== 0)
          throw cannotUnpack(source.from, stderr);
      }
      async function unpackRelease(env, source, { folder, ...more }) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const opened = __addDisposableResource(env_1, await openTarball(source, more), true);
          const unpacked = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "unpacked");
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(unpacked, { recursive: true });
          await unpackStream(source, opened, { env, folder: unpacked }).catch(async (error) => {
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(unpacked, { recursive: true, force: true });
            throw error;
          });
          const [top, ...others] = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(unpacked);
          if (!top || others.length > 0)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.Ml(`${(0, _lib_addresses_js__WEBPACK_IMPORTED_MODULE_7__.Uk)(source.from)} is no Nix release: one folder was expected in it`);
          return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(unpacked, top);
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          const result_1 = __disposeResources(env_1);
          if (result_1)
            await result_1;
        }
      }
      const compressions = [
        ["fd377a585a00", "xz", "-dc", "-T0"],
        ["28b52ffd", "zstd", "-dc"],
        ["1f8b", "gzip", "-dc"],
        ["425a68", "bzip2", "-dc"]
      ];
      function decompressor(head) {
        const hex = Buffer.from(head.subarray(0, 6)).toString("hex");
        const [, ...command] = compressions.find(([magic]) => hex.startsWith(magic)) ?? [""];
        return command;
      }
      const unpack = `
cd "$1" || exit 1
umask "$2"
how=$3
shift 3
if [ $# -gt 0 ]; then "$@" | tar -x -o "$how" -f -; else tar -x -o "$how" -f -; fi
code=$?
cat >/dev/null
exit $code
`;
      function cannotUnpack(from, stderr) {
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.Ml(`${(0, _lib_addresses_js__WEBPACK_IMPORTED_MODULE_7__.Uk)(from)} cannot be unpacked: ${(0, _machine_reasons_js__WEBPACK_IMPORTED_MODULE_6__.L)(stderr)}`, {
          cause: stderr
        });
      }
    })
  ),
  /***/
  3917: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        C: () => (
          /* binding */
          nixConf
        ),
        /* harmony export */
        N: () => (
          /* binding */
          parallelism
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      function nixConf(settings) {
        const { include, extra } = settings;
        const lines = [
          ["experimental-features", words(["nix-command", "flakes", ...settings.experimentalFeatures ?? []])],
          ["sandbox", "true"],
          ["sandbox-fallback", "false"],
          ["accept-flake-config", "false"],
          ["flake-registry", settings.flakeRegistry],
          ["build-users-group", settings.buildUsersGroup],
          ["require-drop-supplementary-groups", settings.buildUsersGroup === "" ? "false" : void 0],
          ["sandbox-paths", settings.sandboxShell && words([`/bin/sh=${settings.sandboxShell}`])],
          ["extra-sandbox-paths", words(settings.extraSandboxPaths)],
          ["substituters", words(settings.substituters)],
          ["trusted-public-keys", words(settings.trustedPublicKeys)],
          ["always-allow-substitutes", settings.alwaysAllowSubstitutes && "true"],
          ["max-jobs", settings.maxJobs],
          ["cores", settings.cores],
          ["system-features", words(settings.systemFeatures)],
          ["extra-platforms", words(settings.extraPlatforms)],
          ["auto-allocate-uids", settings.autoAllocateUids && "true"],
          ["use-cgroups", settings.useCgroups && "true"],
          ["build-dir", settings.buildDir],
          ["ssl-cert-file", settings.sslCertFile]
        ];
        const own = lines.filter(([, value]) => value !== void 0).map(([name, value]) => `${name} = ${whole(name, String(value))}`.trimEnd());
        return [
          "# written by Flakeship",
          ...own,
          ...include === void 0 ? [] : [`!include ${whole("include", include)}`],
          ...extra ? [extra.trimEnd()] : [],
          ""
        ].join("\n");
      }
      function words(items) {
        const broken = items?.find((item) => /\s/.test(item) || item === "");
        if (broken !== void 0)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${JSON.stringify(broken)} cannot be one item of a list in nix.conf`);
        return items?.join(" ");
      }
      function whole(name, value) {
        if (/[\n\r#]/.test(value))
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${name} in nix.conf cannot be ${JSON.stringify(value)}: it holds # or a newline`);
        return value;
      }
      const memoryPerBuild = 2 * 1024 ** 3;
      function parallelism(machine) {
        const most = Math.max(1, Math.floor(machine.memory / memoryPerBuild));
        return { maxJobs: Math.min(machine.cores, most), cores: machine.cores };
      }
    })
  ),
  /***/
  34971: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $2: () => (
          /* binding */
          readEntries
        ),
        /* harmony export */
        An: () => (
          /* binding */
          registration
        ),
        /* harmony export */
        T5: () => (
          /* binding */
          binfmtFolder
        ),
        /* harmony export */
        aB: () => (
          /* binding */
          entriesFor
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _foreign_program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68354);
      const binfmtFolder = "/proc/sys/fs/binfmt_misc";
      function parseEntry(name, text) {
        const field = (label) => new RegExp(`^${label} *(.*)$`, "m").exec(text)?.[1];
        const magic = field("magic");
        if (magic === void 0)
          return void 0;
        return {
          name,
          enabled: /^enabled$/m.test(text),
          interpreter: field("interpreter") ?? "",
          flags: field("flags:") ?? "",
          offset: Number(field("offset") ?? 0),
          magic: Buffer.from(magic, "hex"),
          mask: Buffer.from(field("mask") ?? "ff".repeat(magic.length / 2), "hex")
        };
      }
      async function readEntries(folder = binfmtFolder) {
        const names = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => []);
        const entries = await Promise.all(names.filter((name) => name !== "register" && name !== "status").map(async (name) => parseEntry(name, await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), "utf8").catch(() => ""))));
        return entries.filter((entry) => entry !== void 0);
      }
      function entriesFor(processor, entries) {
        const program = (0, _foreign_program_js__WEBPACK_IMPORTED_MODULE_2__.H)(processor);
        const takes = ({ offset, magic, mask }) => magic.every((byte, i) => (((program[offset + i] ?? 0) ^ byte) & (mask[i] ?? 255)) === 0);
        return entries.filter((entry) => entry.enabled && takes(entry));
      }
      function registration(name, { bits, machine }, interpreter) {
        const magic = [127, 69, 76, 70, bits / 32, 1, 1, 0, ...Array(8).fill(0), 2, 0, machine, 0];
        const mask = [...Array(7).fill(255), 0, ...Array(8).fill(255), 254, 255, 255, 255];
        const escaped = (bytes) => bytes.map((byte) => `\\x${byte.toString(16).padStart(2, "0")}`).join("");
        return `:${name}:M::${escaped(magic)}:${escaped(mask)}:${interpreter}:FP`;
      }
    })
  ),
  /***/
  98740: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        R: () => (
          /* binding */
          download
        )
      });
      var promises_ = __webpack_require__(51455);
      var external_node_timers_promises_ = __webpack_require__(58500);
      var addresses = __webpack_require__(25465);
      var errors = __webpack_require__(1730);
      var transfer_error = __webpack_require__(90550);
      ;
      async function httpGet(from, start, signal) {
        let url = new URL(from);
        for (let redirects = 0; redirects <= 5; redirects++) {
          const response = await answer(url, start, signal);
          const { statusCode = 0, statusMessage, headers } = response;
          if (statusCode === 200)
            return { start: 0, chunks: response };
          if (statusCode === 206 && startOf(response) === start)
            return { start, chunks: response };
          response.destroy();
          if (statusCode < 300 || statusCode > 399 || !headers.location)
            throw (0, transfer_error.jR)(statusCode, statusMessage);
          url = new URL(headers.location, url);
          if (url.protocol !== "https:" && from.startsWith("https:"))
            throw new Error(`the server redirects to ${url.origin}, which is not https`);
        }
        throw new Error("too many redirects");
      }
      function answer(url, start, signal) {
        const { get } = process.getBuiltinModule(url.protocol === "https:" ? "node:https" : "node:http");
        const headers = { "user-agent": "flakeship", ...start > 0 ? { range: `bytes=${start}-` } : {} };
        return new Promise((resolve, reject) => {
          get(url, { signal, headers }, resolve).once("error", reject);
        });
      }
      const startOf = ({ headers }) => Number(/^bytes (\d+)-/.exec(headers["content-range"] ?? "")?.[1]);
      ;
      async function download(from, options) {
        const bytes = inTries(from, options);
        const first = await bytes.next();
        async function* chunks() {
          for (let next = first; !next.done; next = await bytes.next())
            yield next.value;
        }
        return {
          head: first.value ?? new Uint8Array(),
          chunks: chunks(),
          [Symbol.asyncDispose]: async () => {
            await bytes.return(void 0);
          }
        };
      }
      async function* inTries(from, options) {
        const { what, stallSeconds = 30, pauses = [2, 10], onWait, signal } = options;
        let done = 0;
        for (const pause of [...pauses, void 0]) {
          const address = typeof from === "string" ? from : await from();
          try {
            for await (const chunk of fromByte(done, address, stallSeconds, signal)) {
              done += chunk.length;
              yield chunk;
            }
            return;
          } catch (error) {
            const cause = (0, transfer_error.Kl)(error);
            const failed = `cannot fetch ${what} from ${(0, addresses.Uk)(address)}: ${cause.message}`;
            const isExpired = cause.status === 403 && typeof from !== "string";
            if (pause === void 0 || !(cause.isPassing || isExpired))
              throw lasting(failed, cause, options);
            onWait?.(`${failed}; the next try is in ${pause} s`);
            await (0, external_node_timers_promises_.setTimeout)(pause * 1e3, void 0, { signal });
          }
        }
      }
      function lasting(failed, { status, cause }, options) {
        const { advice = "run again, or use another source", refusal } = options;
        const better = status === void 0 ? void 0 : refusal?.(status);
        return better ?? new errors.Ml(`${failed}; ${advice}`, { cause });
      }
      async function* fromByte(start, from, stallSeconds, signal) {
        const quiet = new AbortController();
        const within = async (work) => {
          const timer = setTimeout(() => quiet.abort(), stallSeconds * 1e3);
          try {
            return await work;
          } catch (cause) {
            if (!quiet.signal.aborted)
              throw cause;
            throw new transfer_error.mJ(`no data for ${stallSeconds} s`, { isPassing: true, cause });
          } finally {
            clearTimeout(timer);
          }
        };
        const either = signal ? AbortSignal.any([signal, quiet.signal]) : quiet.signal;
        const rest = await within(openAt(start, from, either));
        const source = rest.chunks[Symbol.asyncIterator]();
        let known = start - rest.start;
        try {
          for (let next = await within(source.next()); !next.done; next = await within(source.next())) {
            const news = next.value.subarray(known);
            known -= next.value.length - news.length;
            if (news.length > 0)
              yield news;
          }
        } finally {
          await source.return?.().catch(() => {
          });
        }
      }
      async function openAt(start, from, signal) {
        if (/^https?:\/\//.test(from))
          return httpGet(from, start, signal);
        return { start, chunks: (await (0, promises_.open)(from)).createReadStream({ highWaterMark: 1 << 20, start, signal }) };
      }
    })
  ),
  /***/
  90550: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Kl: () => (
          /* binding */
          faultOf
        ),
        /* harmony export */
        jR: () => (
          /* binding */
          statusFault
        ),
        /* harmony export */
        mJ: () => (
          /* binding */
          TransferFault
        )
        /* harmony export */
      });
      class TransferFault extends Error {
        isPassing;
        /** The server's status, if it answered. */
        status;
        constructor(why, how) {
          super(why, { cause: how.cause });
          this.name = "TransferFault";
          this.isPassing = how.isPassing;
          this.status = how.status;
        }
      }
      const known = {
        ENOENT: ["file not found", "lasting"],
        EISDIR: ["it is a folder", "lasting"],
        EACCES: ["the file is not readable", "lasting"],
        ENOTFOUND: ["unknown host", "lasting"],
        EAI_AGAIN: ["the name server does not answer", "passing"],
        ECONNREFUSED: ["connection refused", "passing"],
        ECONNRESET: ["connection lost", "passing"],
        EPIPE: ["connection lost", "passing"],
        ERR_STREAM_PREMATURE_CLOSE: ["connection lost", "passing"],
        ETIMEDOUT: ["the server does not answer", "passing"],
        EHOSTUNREACH: ["server unreachable", "passing"],
        ENETUNREACH: ["network unreachable", "passing"]
      };
      function faultOf(cause) {
        if (cause instanceof TransferFault)
          return cause;
        const { code = "", message } = cause;
        const [why, how] = known[code] ?? [message, "lasting"];
        return new TransferFault(why, { isPassing: how === "passing", cause });
      }
      function statusFault(status, words = "") {
        return new TransferFault(`the server answered ${status} ${words}`.trim(), {
          ...{ status, isPassing: status >= 500 || status === 429 || status === 408 }
        });
      }
    })
  ),
  /***/
  27782: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L: () => (
          /* binding */
          isStaticProgram
        ),
        /* harmony export */
        j: () => (
          /* binding */
          neededLibraries
        )
        /* harmony export */
      });
      const DT_NULL = 0n;
      const DT_NEEDED = 1n;
      const DT_STRTAB = 5n;
      const PT_LOAD = 1;
      const PT_DYNAMIC = 2;
      const PT_INTERP = 3;
      function programHeaders(elf) {
        return Array.from({ length: elf.readUInt16LE(56) }, (_, i) => Number(elf.readBigUInt64LE(32)) + i * elf.readUInt16LE(54)).map((at) => ({
          type: elf.readUInt32LE(at),
          offset: Number(elf.readBigUInt64LE(at + 8)),
          address: Number(elf.readBigUInt64LE(at + 16)),
          size: Number(elf.readBigUInt64LE(at + 32))
        }));
      }
      function isStaticProgram(elf) {
        const isElf = elf.length > 64 && elf.toString("latin1", 0, 6) === "ELF";
        return isElf && !programHeaders(elf).some(({ type }) => type === PT_INTERP);
      }
      function neededLibraries(elf) {
        const headers = programHeaders(elf);
        const dynamic = headers.find(({ type }) => type === PT_DYNAMIC);
        if (!dynamic)
          return [];
        const entries = [];
        for (let at = dynamic.offset; at < dynamic.offset + dynamic.size; at += 16) {
          const tag = elf.readBigUInt64LE(at);
          if (tag === DT_NULL)
            break;
          entries.push({ tag, value: Number(elf.readBigUInt64LE(at + 8)) });
        }
        const strings = entries.find(({ tag }) => tag === DT_STRTAB)?.value ?? 0;
        const home = headers.find(({ type, address, size }) => type === PT_LOAD && strings >= address && strings < address + size);
        const base = strings - (home?.address ?? 0) + (home?.offset ?? 0);
        return entries.filter(({ tag }) => tag === DT_NEEDED).map(({ value }) => elf.toString("latin1", base + value, elf.indexOf(0, base + value)));
      }
    })
  ),
  /***/
  84114: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Bb: () => (
          /* binding */
          proxies
        ),
        /* harmony export */
        Tf: () => (
          /* binding */
          withGitFile
        ),
        /* harmony export */
        ao: () => (
          /* binding */
          guestEnvironment
        ),
        /* harmony export */
        d2: () => (
          /* binding */
          nixUserConf
        ),
        /* harmony export */
        uQ: () => (
          /* binding */
          toolEnvironment
        )
        /* harmony export */
      });
      const proxies = [
        "http_proxy",
        "https_proxy",
        "no_proxy",
        "HTTP_PROXY",
        "HTTPS_PROXY",
        "NO_PROXY",
        "all_proxy"
      ];
      const allowed = [
        "PATH",
        "HOME",
        "USER",
        "LOGNAME",
        "LANG",
        "LC_ALL",
        "TERM",
        "TMPDIR",
        "TZ",
        "XDG_CACHE_HOME",
        "XDG_CONFIG_HOME",
        "XDG_DATA_HOME",
        "XDG_STATE_HOME",
        "NIX_SSL_CERT_FILE",
        "SSL_CERT_FILE",
        "NIX_REMOTE",
        "NIX_CONF_DIR",
        "NIX_USER_CONF_FILES",
        "NIX_SSHOPTS",
        "SSH_AUTH_SOCK",
        ...proxies
      ];
      function toolEnvironment(environment) {
        const kept = {};
        for (const name of allowed) {
          const value = environment[name];
          if (value !== void 0)
            kept[name] = value;
        }
        kept.PATH ??= "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
        return { ...kept, ...gitVariables(gitSettings(environment).filter(([name]) => name === include)) };
      }
      const include = "include.path";
      function withGitFile(environment, file) {
        return gitVariables([...gitSettings(environment), [include, file]]);
      }
      function gitSettings(environment) {
        const count = Number(environment.GIT_CONFIG_COUNT ?? 0);
        return Array.from({ length: count > 0 && count < 1e3 ? count : 0 }, (_, i) => [
          environment[`GIT_CONFIG_KEY_${i}`] ?? "",
          environment[`GIT_CONFIG_VALUE_${i}`] ?? ""
        ]);
      }
      function gitVariables(settings) {
        if (settings.length === 0)
          return {};
        const pairs = settings.flatMap(([name, value], i) => [
          [`GIT_CONFIG_KEY_${i}`, name],
          [`GIT_CONFIG_VALUE_${i}`, value]
        ]);
        return { GIT_CONFIG_COUNT: String(settings.length), ...Object.fromEntries(pairs) };
      }
      function nixUserConf(environment) {
        const { NIX_USER_CONF_FILES, XDG_CONFIG_HOME, XDG_CONFIG_DIRS, HOME } = environment;
        if (NIX_USER_CONF_FILES)
          return NIX_USER_CONF_FILES.split(":");
        const own = XDG_CONFIG_HOME || (HOME ? `${HOME}/.config` : void 0);
        const folders = [...own ? [own] : [], ...(XDG_CONFIG_DIRS || "/etc/xdg").split(":")];
        return folders.map((folder) => `${folder}/nix/nix.conf`);
      }
      function guestEnvironment(scratch) {
        return {
          PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
          HOME: scratch,
          TMPDIR: scratch,
          LANG: "C.UTF-8"
        };
      }
    })
  ),
  /***/
  32522: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        eF: () => (
          /* binding */
          run
        ),
        /* harmony export */
        kg: () => (
          /* binding */
          gather
        ),
        /* harmony export */
        m0: () => (
          /* binding */
          exec
        )
        /* harmony export */
      });
      var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38321);
      var _actions_exec__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64775);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1730);
      var _process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91763);
      var _programs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78094);
      const exec = async (program, args, options) => {
        const file = (0, _programs_js__WEBPACK_IMPORTED_MODULE_4__.d)(program, options.env.PATH ?? "");
        if (!file.includes("/"))
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.Ml(`there is no ${program} on PATH; install it and try again`);
        if (options.input !== void 0)
          return feed(file, args, options.input, options);
        const { exitCode, stdout, stderr } = await (0, _actions_exec__WEBPACK_IMPORTED_MODULE_1__.H)(`"${file}"`, [...args], {
          env: { ...options.env },
          silent: true,
          ignoreReturnCode: true,
          ...options.cwd === void 0 ? {} : { cwd: options.cwd },
          ...options.onStderr === void 0 ? {} : { listeners: { stderr: options.onStderr } }
        });
        return { code: exitCode, stdout, stderr };
      };
      async function feed(file, args, input, { env, cwd, onStderr }) {
        const running = (0, _process_js__WEBPACK_IMPORTED_MODULE_3__.n)(file, args, { env, input, ...cwd === void 0 ? {} : { cwd } });
        if (onStderr)
          running.stderr.on("data", onStderr);
        const said = [(0, node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)(running.stdout), (0, node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)(running.stderr)];
        const [stdout, stderr, { code }] = await Promise.all([...said, running.exit]);
        return { code: code ?? 1, stdout, stderr };
      }
      async function run(exec2, program, args, options) {
        const output = await exec2(program, args, options);
        if (output.code !== 0)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.Qd([program, ...args], output);
        return output;
      }
      async function gather(running, signal) {
        const stop = () => void running.stop();
        signal.addEventListener("abort", stop, { once: true });
        if (signal.aborted)
          stop();
        try {
          const [stdout, stderr, exit] = await Promise.all([
            (0, node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)(running.stdout),
            (0, node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)(running.stderr),
            running.exit
          ]);
          signal.throwIfAborted();
          return { stdout, stderr, code: exit.code ?? 1 };
        } finally {
          signal.removeEventListener("abort", stop);
        }
      }
    })
  ),
  /***/
  8292: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Bj: () => (
          /* binding */
          sha256Of
        ),
        /* harmony export */
        DA: () => (
          /* binding */
          seenBy
        ),
        /* harmony export */
        Q3: () => (
          /* binding */
          sha256File
        ),
        /* harmony export */
        fc: () => (
          /* binding */
          makeFolder
        ),
        /* harmony export */
        t2: () => (
          /* binding */
          exists
        ),
        /* harmony export */
        yy: () => (
          /* binding */
          temporaryFolder
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
      var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
      const sha256File = (file) => sha256Of((0, node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file));
      async function sha256Of(chunks) {
        const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
        await (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(chunks, hash);
        return hash.digest("hex");
      }
      async function* seenBy(hash, chunks) {
        for await (const chunk of chunks) {
          hash.update(chunk);
          yield chunk;
        }
      }
      async function temporaryFolder(parent, prefix = "flakeship-") {
        const path = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, prefix));
        return {
          path,
          [Symbol.asyncDispose]: async () => {
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { recursive: true, force: true });
          }
        };
      }
      function exists(file, mode = node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.constants.F_OK) {
        return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.access)(file, mode).then(() => true, () => false);
      }
      async function makeFolder(folder) {
        const isThere = async () => (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(folder).catch(() => void 0))?.isDirectory() ?? false;
        if (await isThere())
          return;
        const parent = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder);
        if (parent !== folder)
          await makeFolder(parent);
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(folder).catch(async (error) => {
          if (!await isThere())
            throw error;
        });
      }
    })
  ),
  /***/
  68354: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        H: () => (
          /* binding */
          foreignProgram
        ),
        /* harmony export */
        K: () => (
          /* binding */
          processors
        )
        /* harmony export */
      });
      const processors = {
        "aarch64-linux": {
          qemu: "aarch64",
          bits: 64,
          machine: 183,
          flags: 0,
          code: `e10b40f9600c8092220880528334805208078052010000d4e10740f9020080d22468623864000034
      42040091fdffff1708088052010000d400008052a80b8052010000d4`
        },
        "x86_64-linux": {
          qemu: "x86_64",
          bits: 64,
          machine: 62,
          flags: 0,
          code: `bf9cffffff488b742410ba4100000041baa4010000b8010100000f0589c7488b74240831d2803c1600
      740548ffc2ebf5b8010000000f0531ffb83c0000000f05`
        },
        "riscv64-linux": {
          qemu: "riscv64",
          bits: 64,
          machine: 243,
          flags: 0,
          code: `833501011305c0f9130610049306401a930880037300000083358100130600003387c50003470700
      63060700130616006ff01fff9308000473000000130500009308d00573000000`
        },
        "armv7l-linux": {
          qemu: "arm",
          bits: 32,
          machine: 40,
          flags: 83886080,
          // the EABI, version 5
          code: `08109de56300e0e34120a0e3693fa0e3427100e3000000ef04109de50020a0e30240d1e7000054e3
      01208212fbffff1a0470a0e3000000ef0000a0e30170a0e3000000ef`
        }
      };
      const base = 4194304;
      function foreignProgram({ bits, machine, flags, code }) {
        const text = Buffer.from(code.replace(/\s/g, ""), "hex");
        const [head, segment] = bits === 64 ? [64, 56] : [52, 32];
        const size = head + segment + text.length;
        const file = Buffer.alloc(size);
        const write = (at, ...fields) => {
          for (const [value, bytes] of fields) {
            file.writeUIntLE(value, at, Math.min(bytes, 6));
            at += bytes;
          }
        };
        const word = bits / 8;
        file.write("ELF", "latin1");
        write(4, [bits / 32, 1], [1, 1], [1, 1]);
        write(16, [2, 2], [machine, 2], [1, 4], [base + head + segment, word], [head, word], [0, word]);
        write(24 + 3 * word, [flags, 4], [head, 2], [segment, 2], [1, 2]);
        const readAndExecute = 5;
        const [place, length] = [[base, word], [size, word]];
        if (bits === 64)
          write(head, [1, 4], [readAndExecute, 4], [0, 8], place, place, length, length, [4096, 8]);
        else
          write(head, [1, 4], [0, 4], place, place, length, length, [readAndExecute, 4], [4096, 4]);
        file.set(text, head + segment);
        return file;
      }
    })
  ),
  /***/
  17314: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        i: () => (
          /* binding */
          converse
        )
        /* harmony export */
      });
      var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
      var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);
      var node_readline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80481);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79470);
      const mostWaiting = 8 * 1024 ** 2;
      function converse([program = "", ...args], env) {
        const child = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, { detached: true, env: { ...env }, stdio: "pipe" });
        let isBroken = false;
        child.stdin.on("error", () => {
          isBroken = true;
        });
        let stderr = "";
        child.stderr.setEncoding("utf8").on("data", (text) => {
          stderr = (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_3__.pj)(`${stderr}${text}`).slice(-8192);
        });
        const lines = (0, node_readline__WEBPACK_IMPORTED_MODULE_2__.createInterface)({ input: child.stdout })[Symbol.asyncIterator]();
        const ended = new Promise((resolve) => {
          child.once("error", (error) => {
            isBroken = true;
            resolve({ code: 127, stderr: error.message });
          });
          child.once("close", (code) => resolve({ code: code ?? 1, stderr: stderr.trim() }));
        });
        return {
          async write(chunk) {
            if (isBroken)
              return;
            child.stdin.write(chunk);
            if (child.stdin.writableLength < mostWaiting)
              return;
            await Promise.race([(0, node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child.stdin, "drain").catch(() => {
            }), ended]);
          },
          end: () => void child.stdin.end(),
          async line() {
            const { value, done } = await lines.next();
            return done ? void 0 : value;
          },
          ended
        };
      }
    })
  ),
  /***/
  78094: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        d: () => (
          /* binding */
          resolveProgram
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      const known = /* @__PURE__ */ new Map();
      function resolveProgram(program, path) {
        if (program.includes("/"))
          return program;
        const key = `${program}\0${path}`;
        const found = known.get(key) ?? search(program, path);
        if (found !== void 0)
          known.set(key, found);
        return found ?? program;
      }
      function search(program, path) {
        for (const folder of path.split(":")) {
          if (!folder.startsWith("/"))
            continue;
          const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, program);
          try {
            (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
            if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile())
              return file;
          } catch {
          }
        }
        return void 0;
      }
    })
  )
};
