export const id = 7399;
export const ids = [7399];
export const modules = {
  /***/
  4901: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L: () => (
          /* binding */
          nixOf
        )
        /* harmony export */
      });
      var _features_setup_found_nix_find_nix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33501);
      var _features_setup_settings_pass_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67144);
      var _nix_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84408);
      var _system_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84114);
      var _system_exec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32522);
      async function nixOf(host, { nixConf = [] } = {}) {
        const { NIX_CONFIG } = host.environment;
        const env = { ...(0, _system_environment_js__WEBPACK_IMPORTED_MODULE_3__.uQ)(host.environment), ...NIX_CONFIG ? { NIX_CONFIG } : {} };
        const settings = host.kind === "terminal" ? optionsOf(nixConf) : [];
        return new _nix_command_js__WEBPACK_IMPORTED_MODULE_2__.a(await (0, _features_setup_found_nix_find_nix_js__WEBPACK_IMPORTED_MODULE_0__.ro)(_system_exec_js__WEBPACK_IMPORTED_MODULE_4__.m0, env), _system_exec_js__WEBPACK_IMPORTED_MODULE_4__.m0, settings);
      }
      function optionsOf(lines) {
        return Object.entries((0, _features_setup_settings_pass_settings_js__WEBPACK_IMPORTED_MODULE_1__.P$)(lines)).flatMap(([name, value]) => [
          "--option",
          name.replace(/^experimental-features$/, "extra-$&"),
          value
        ]);
      }
    })
  ),
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
  9010: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          groupBy
        )
        /* harmony export */
      });
      function groupBy(all, key) {
        const groups = /* @__PURE__ */ new Map();
        for (const one of all) {
          const of = key(one);
          const group = groups.get(of);
          if (group)
            group.push(one);
          else
            groups.set(of, [one]);
        }
        return groups;
      }
    })
  ),
  /***/
  13442: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        h4: () => (
          /* binding */
          diagnose
        ),
        GT: () => (
          /* binding */
          readKnownError
        )
      });
      var lib_text = __webpack_require__(79470);
      ;
      const longest = 600;
      const drv = String.raw`'(?<drv>/nix/store/[^'\s]+\.drv)'`;
      const firstLine = (_, text) => text.split("\n")[0] ?? "";
      const shapes = [
        {
          kind: "dependency",
          pattern: new RegExp(`^\\d+ dependenc(y|ies) of derivation ${drv} failed to build`),
          say: firstLine
        },
        {
          kind: "dependency",
          pattern: new RegExp(`^Cannot build ${drv}\\.\\s+Reason: \\d+ dependenc(y|ies) failed`),
          say: firstLine
        },
        { kind: "summary", pattern: /^build of (resolved derivation )?'[\s\S]*' failed$/, say: firstLine },
        {
          kind: "own",
          pattern: new RegExp(`^builder for ${drv} (?<reason>[^;\\n]+)`),
          say: ({ reason }) => `builder ${reason}`
        },
        {
          kind: "own",
          pattern: new RegExp(`^Cannot build ${drv}\\.\\s+Reason: (?<reason>[^\\n]*?)\\.?\\s*(\\n\\s*(?<more>Required [^\\n]*)|\\n|$)`),
          say: ({ reason, more }) => more ? `${reason}: ${more}` : reason ?? ""
        },
        {
          kind: "own",
          pattern: new RegExp(`^hash mismatch in fixed-output derivation ${drv}:\\s*specified:\\s*(?<old>\\S+)\\s*got:\\s*(?<new>\\S+)`),
          say: (hash) => `hash mismatch: specified ${hash.old}, got ${hash.new}`
        },
        { kind: "own", pattern: new RegExp(drv), say: firstLine }
      ];
      function readError(text) {
        const body = (0, lib_text.pj)(text).trim().replace(/^(error:\s*)+/, "").replace(/\n {1,7}/g, "\n");
        const log = [...body.matchAll(/^\s*> (.*)$/gm)].map((line) => line[1] ?? "");
        for (const shape of shapes) {
          const match = shape.pattern.exec(body);
          if (!match)
            continue;
          const groups = match.groups ?? {};
          const message = (0, lib_text.TN)(shape.say(groups, body), longest);
          return { kind: shape.kind, message, log, ...groups.drv ? { drvPath: groups.drv } : {} };
        }
        return { kind: "general", message: (0, lib_text.TN)(body, longest), log };
      }
      ;
      const saidInLogs = [
        {
          name: "image-too-small",
          class: "image-too-small",
          pattern: /ext2 filesystem while populating|make_file: failed to allocate|No space left on device while looking up/,
          in: "log",
          hint: "the file system of the image is too small for what goes into it: give the image more room (`diskSize`, `additionalSpace`) or put less into it"
        },
        {
          name: "disk-full",
          class: "disk-full",
          pattern: /No space left on device|ENOSPC|Disk quota exceeded|lack of free disk space|disk is full/i,
          in: "both",
          hint: "the disk is full: make room (`nix-collect-garbage` frees what nothing needs) and run again"
        },
        {
          name: "open-files",
          class: "limits",
          pattern: /Too many open files/,
          in: "both",
          hint: "raise the limit of open files (`ulimit -n`, or `LimitNOFILE` of the Nix daemon) or build with fewer `cores`"
        },
        {
          name: "kernel-module",
          class: "kernel-module",
          pattern: /modprobe: FATAL: Module (?<module>\S+) not found/,
          in: "log",
          hint: "the kernel has no module $<module>: take it out of `boot.initrd.availableKernelModules`, set `boot.initrd.includeDefaultModules = false` if it comes from there, or use a kernel that has it"
        },
        {
          name: "kernel-config",
          class: "kernel-config",
          pattern: /^error: (?:unused option|option not set correctly): (?<option>\w+)/m,
          in: "log",
          hint: "this kernel does not take the option $<option>: correct `structuredExtraConfig`, or set `ignoreConfigErrors = true`"
        },
        {
          name: "ccache",
          class: "sandbox",
          pattern: /ccache: (?:command )?not found|ccache: No such file|ccache: error: [^\n]*Permission denied|sudo mkdir -m0770|Directory '[^'\n]*ccache[^'\n]*' is not accessible/,
          in: "log",
          hint: "the build does not reach ccache: set `programs.ccache.enable` with its `packageNames`, and list `programs.ccache.cacheDir` in `extra-sandbox-paths` (group nixbld must be able to write to it)"
        },
        {
          name: "no-kvm-in-build",
          class: "missing-feature",
          pattern: /requires KVM|Could not access KVM kernel module/,
          in: "log",
          hint: 'QEMU found no KVM in the build: open /dev/kvm to the builders, and have the derivation ask for it (`requiredSystemFeatures = [ "kvm" ]`)'
        },
        {
          name: "wrong-format",
          class: "foreign-system",
          pattern: /Exec format error|cannot execute binary file/,
          in: "both",
          hint: "a program is for another processor: build it for this system, or let this machine emulate that one (binfmt and `extra-platforms`)"
        },
        {
          name: "no-builder",
          class: "sandbox",
          pattern: /executing '(?<program>[^'\n]+)': No such file or directory/,
          in: "both",
          hint: "the sandbox has no $<program>: take the program from a package"
        },
        {
          name: "interpreter",
          class: "sandbox",
          pattern: /bad interpreter: No such file|cannot execute: required file not found/,
          in: "log",
          hint: "a script or program names an interpreter that the sandbox lacks: use `patchShebangs` on scripts, `autoPatchelfHook` on programs"
        },
        {
          name: "home",
          class: "sandbox",
          pattern: /\/homeless-shelter/,
          in: "log",
          hint: "a build has no home: give it one with `export HOME=$TMPDIR` before the step that writes there"
        },
        {
          name: "collision",
          class: "collision",
          pattern: /contain a conflicting subpath|collision between|There is a conflict for the following files/,
          in: "both",
          hint: "two packages have the same file: leave one out, or say which wins with `lib.hiPrio` or `lib.lowPrio`"
        },
        {
          name: "stale-dependencies",
          class: "stale-dependencies",
          pattern: /(?:cargoHash or cargoSha256|npmDepsHash|vendorHash) is out of date|go: inconsistent vendoring/,
          in: "log",
          hint: "the lock file of the program changed: set its hash (`cargoHash`, `npmDepsHash`, `vendorHash`) to `lib.fakeHash`, build, and put in the hash that Nix got"
        },
        {
          name: "patch",
          class: "patch",
          pattern: /Hunk #\d+ FAILED|hunks? FAILED -- saving rejects|Reversed \(or previously applied\) patch detected/,
          in: "log",
          hint: "a patch does not fit the source any more: renew it, or drop it if the source has the change already"
        },
        {
          name: "denied",
          class: "access-denied",
          pattern: /(?:HTTP error|returned error:) (?:401|403|407)/,
          in: "both",
          hint: "the server wants a login: give Nix one with `netrc-file` or `access-tokens`"
        },
        {
          name: "missing-source",
          class: "missing-source",
          pattern: /(?:HTTP error|returned error:) (?:404|410)/,
          in: "both",
          hint: "what it downloads is not there (any more): correct the address, or update the input that names it"
        },
        {
          name: "overloaded",
          class: "network",
          pattern: /(?:HTTP error|returned error:) (?:5\d\d|408|429)/,
          in: "both",
          hint: "the server is overloaded or out of order: run again later",
          transient: true,
          network: "with"
        },
        {
          name: "cut-off",
          class: "network",
          pattern: /partial file|Connection reset by peer|unexpected end of file|operation timed out/i,
          in: "both",
          hint: "the download broke off: run again",
          transient: true,
          network: "with"
        },
        {
          name: "no-host",
          class: "network",
          pattern: /unable to download|could(n't| not) (resolve|connect)|network is unreachable|Temporary failure in name resolution/i,
          in: "both",
          hint: "a download failed: see that this machine has a network and that the server answers, and run again",
          transient: true,
          network: "with"
        },
        {
          name: "no-network",
          class: "sandbox",
          pattern: /Could not resolve host|Temporary failure in name resolution|Network is unreachable/i,
          in: "log",
          hint: "a build has no network: fetch this with a fixed hash (`fetchurl`, `fetchFromGitHub`) and give it to the build",
          network: "without"
        },
        {
          name: "vm-test",
          class: "tests-failed",
          pattern: /Test "(?<test>[^"\n]+)" failed with error|^(?:FAILED tests?\/|The following tests FAILED|test result: FAILED|--- FAIL: )/m,
          in: "log",
          hint: "a test failed: the log names it and what it expected"
        },
        {
          name: "check-phase",
          class: "tests-failed",
          pattern: /check/i,
          in: "phase",
          hint: "the program's own tests failed: the log names the test; `doCheck = false` builds it without them"
        }
      ];
      ;
      const saidByNix = [
        {
          name: "hash-mismatch",
          class: "hash-mismatch",
          pattern: /hash mismatch: specified (?<specified>\S+), got (?<got>\S+)/,
          in: "message",
          hint: "if the change of the source is wanted, put $<got> into the flake in place of $<specified>"
        },
        {
          name: "silent",
          class: "silent",
          pattern: /timed out after (?<seconds>\d+) seconds of silence/,
          in: "message",
          hint: "it printed nothing for $<seconds> s: see where it hangs, or raise `max-silent-time`"
        },
        {
          name: "time-out",
          class: "time-out",
          pattern: /timed out after (?<seconds>\d+) seconds/,
          in: "message",
          hint: "it took longer than the $<seconds> s that it may: build it on a faster machine, or raise `timeout`"
        },
        {
          name: "foreign-system",
          class: "foreign-system",
          pattern: /platform mismatch|with features \{\} is required/,
          in: "message",
          hint: "build it on a machine of that system, or let this one emulate it (binfmt and `extra-platforms`)"
        },
        {
          name: "no-kvm",
          class: "missing-feature",
          pattern: /Required features: \{[^}]*\bkvm\b|with features \{[^}]*\bkvm\b[^}]*\} is required/,
          in: "message",
          hint: "it needs a machine with /dev/kvm: open it to the builders, and have `kvm` in `system-features`"
        },
        {
          name: "missing-feature",
          class: "missing-feature",
          pattern: /(?:missing system features\D*|with features )\{(?<features>[^}]+)\}/,
          in: "message",
          hint: "build it on a machine that has this feature, or list it in `system-features` of nix.conf ($<features>)"
        },
        {
          name: "no-machine",
          class: "no-machine",
          pattern: /local builds are disabled|Unable to start any build/,
          in: "message",
          hint: "no machine may build it: set `max-jobs` above 0, or see that the remote builders answer and have its system and features"
        },
        {
          name: "permission",
          class: "permission",
          pattern: /'?"?\/nix\/[^\n]*: Permission denied/,
          in: "message",
          hint: "this user may not write to the store: start the Nix daemon (`systemctl start nix-daemon`), or run as the owner of /nix"
        },
        {
          name: "daemon-lost",
          class: "daemon",
          pattern: /daemon disconnected|daemon[^\n]*crashed/i,
          in: "message",
          hint: "the Nix daemon went away during the build: see `journalctl -u nix-daemon` (often memory), and run again",
          transient: true
        },
        {
          name: "no-daemon",
          class: "daemon",
          pattern: /cannot connect to (socket|daemon)/i,
          in: "message",
          hint: "the Nix daemon is not there: start it (`systemctl start nix-daemon`) and run again"
        },
        {
          name: "no-sandbox",
          class: "sandbox",
          pattern: /does not support the kernel namespaces that are required for sandboxing/,
          in: "message",
          hint: "let this machine or container make namespaces (privileged, or nesting allowed); `sandbox = false` gives up isolation"
        },
        {
          name: "missing-derivation",
          class: "missing-derivation",
          pattern: /missing derivation|failed to obtain derivation/,
          in: "message",
          hint: "its derivation is not in this store: evaluate again on this machine"
        },
        {
          name: "unsigned",
          class: "substituter",
          pattern: /not signed by any of the keys|lacks a (valid )?signature by a trusted key/,
          in: "message",
          hint: "add the public key of that cache to `trusted-public-keys`, or leave the cache out"
        },
        {
          name: "substitute",
          class: "substituter",
          pattern: /some substitutes [^\n]* failed|unable to download '[^']*\.nar[^']*'|hash mismatch importing path/,
          in: "message",
          hint: "a cache broke off or answered with an error: run again, or build it here with `fallback = true`",
          transient: true
        },
        {
          name: "reference",
          class: "references",
          pattern: /is not allowed to (?:directly )?refer to the following paths/,
          in: "message",
          hint: "remove what it must not keep (`nix why-depends` finds it, `removeReferencesTo` or `nuke-refs` cuts it)"
        },
        {
          name: "fixed-reference",
          class: "references",
          pattern: /fixed-output derivations must not reference store paths/,
          in: "message",
          hint: "what it downloads must not name store paths: skip `patchShebangs` and fix-ups there (`dontFixup = true`)"
        },
        {
          name: "cycle",
          class: "references",
          pattern: /cycle detected in (?:build|the references)/,
          in: "message",
          hint: "two of its outputs name each other: move files, or take the paths of one out of the other"
        },
        {
          name: "no-output",
          class: "no-output",
          pattern: /failed to produce output path for output '(?<output>[^']+)'/,
          in: "message",
          hint: "its builder went well and made no `$$<output>`: write to that path, or take it out of `outputs`"
        },
        {
          name: "killed",
          class: "out-of-memory",
          pattern: /due to signal 9|failed with exit code 137\b|cannot allocate memory|out of memory|Killed signal terminated program|std::bad_alloc/i,
          in: "both",
          hint: "the machine was probably out of memory: build fewer derivations at once (`max-jobs`), with fewer `cores`, or use a larger one"
        },
        {
          name: "crashed",
          class: "build-failed",
          // a shell says by these codes that a program which it ran was aborted, or made a segmentation fault
          pattern: /(?:due to|failed with) (?<how>signal \d+ \([\w ]+\)|exit code 13[49]\b)/,
          in: "message",
          hint: "a program of the build crashed ($<how>): try it on another machine; if it crashes there too, it is a fault of the program"
        },
        {
          name: "assertion",
          class: "assertion",
          pattern: /assertion '[^\n]*' failed|condition of the assertion|Failed assertions:|Assertion [`'][^\n]*' failed/,
          in: "both",
          hint: "a condition that the code sets itself does not hold: the lines beside it say which"
        }
      ];
      ;
      const knownFailures = [
        ...saidByNix,
        ...saidInLogs,
        {
          name: "exit-code",
          class: "build-failed",
          pattern: /^builder failed|ended without its outputs/,
          in: "message",
          hint: "look for the first error in its log; nothing but a change of the source or of the derivation helps"
        }
      ];
      const logLines = 400;
      const longestQuote = 120;
      function diagnose({ message, log = [], phase = "", fixedOutput }) {
        const logged = log.slice(-logLines).join("\n");
        const texts = { message: [message], log: [logged], both: [message, logged], phase: [phase] };
        for (const known of knownFailures) {
          if (known.network !== void 0 && fixedOutput === (known.network === "without"))
            continue;
          const match = texts[known.in].map((text) => known.pattern.exec(text)).find((found) => found !== null);
          if (!match)
            continue;
          return {
            name: known.name,
            class: known.class,
            hint: fill(known.hint, match.groups ?? {}),
            transient: known.transient === true
          };
        }
        return void 0;
      }
      function readKnownError(text) {
        const error = readError(text);
        return { ...error, known: diagnose(error) };
      }
      function fill(hint, groups) {
        return hint.replace(/\$<(\w+)>/g, (_, name) => (0, lib_text.TN)(groups[name] ?? "", longestQuote));
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
        /** Runs `nix ARGS` and gives what it printed, whatever its exit code. */
        attempt(args, options = {}) {
          return this.#exec(this.at.program, this.#line(args), {
            ...options,
            env: { ...this.at.env, ...options.env }
          });
        }
        /** Like `attempt`, but an exit code other than 0 is a CommandError. */
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
        /** Starts `nix ARGS` and leaves it running; ends with us. */
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
  33298: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        S: () => (
          /* binding */
          Aterm
        )
        /* harmony export */
      });
      const quote = '"'.charCodeAt(0);
      const backslash = "\\".charCodeAt(0);
      const closing = { "[": "]", "(": ")" };
      const unescaped = { n: "\n", r: "\r", t: "	" };
      class Aterm {
        #bytes;
        #at;
        constructor(bytes, at) {
          this.#bytes = bytes;
          this.#at = at;
        }
        skip(character) {
          const isThere = this.#bytes[this.#at] === character.charCodeAt(0);
          if (isThere)
            this.#at += 1;
          return isThere;
        }
        /** Nothing but white space is left. */
        isAtEnd() {
          return this.#bytes.toString("latin1", this.#at).trim() === "";
        }
        /** All that was not read yet, one character for each byte. */
        rest() {
          return this.#bytes.toString("latin1", this.#at);
        }
        /** So many terms, each with the comma behind it. */
        fields(count) {
          const terms = [];
          while (terms.length < count) {
            const one = this.term();
            if (one === void 0 || !this.skip(","))
              return void 0;
            terms.push(one);
          }
          return terms;
        }
        /** One string, list or tuple. */
        term() {
          const open = String.fromCharCode(this.#bytes[this.#at] ?? 0);
          if (open === '"')
            return this.#string();
          const close = closing[open];
          if (close === void 0)
            return void 0;
          const items = [];
          this.#at += 1;
          while (!this.skip(close)) {
            if (items.length > 0 && !this.skip(","))
              return void 0;
            const item = this.term();
            if (item === void 0)
              return void 0;
            items.push(item);
          }
          return items;
        }
        /** Goes over a flat list without reading it. */
        skipTerm() {
          if (!this.skip("["))
            return false;
          for (let isFirst = true; !this.skip("]"); isFirst = false) {
            if (!isFirst && !this.skip(",") || this.#end() === void 0)
              return false;
          }
          return true;
        }
        /** A list of names with values, of which only the wanted ones are read. */
        variables(wanted) {
          const found = {};
          const lengths = new Set([...wanted ?? []].map((name) => name.length));
          if (!this.skip("["))
            return void 0;
          for (let isFirst = true; !this.skip("]"); isFirst = false) {
            if (!isFirst && !this.skip(",") || !this.skip("("))
              return void 0;
            const place = this.#end();
            if (place === void 0 || !this.skip(","))
              return void 0;
            const name = wanted === void 0 || lengths.has(place[1] - place[0]) ? this.#text(place) : void 0;
            const isWanted = name !== void 0 && (wanted === void 0 || wanted.has(name));
            const value = this.#end();
            if (value === void 0 || !this.skip(")"))
              return void 0;
            if (isWanted)
              found[name] = this.#text(value);
          }
          return found;
        }
        /** Goes over a string; gives where its text begins and ends. */
        #end() {
          const bytes = this.#bytes;
          if (bytes[this.#at] !== quote)
            return void 0;
          const start = this.#at + 1;
          for (let end = bytes.indexOf(quote, start); end !== -1; end = bytes.indexOf(quote, end + 1)) {
            let escapes = 0;
            while (bytes[end - 1 - escapes] === backslash)
              escapes += 1;
            if (escapes % 2 === 1)
              continue;
            this.#at = end + 1;
            return [start, end];
          }
          return void 0;
        }
        #string() {
          const place = this.#end();
          return place && this.#text(place);
        }
        #text(place) {
          const text = this.#bytes.toString("utf8", ...place);
          return text.includes("\\") ? text.replace(/\\([\s\S])/g, (_, letter) => unescaped[letter] ?? letter) : text;
        }
      }
    })
  ),
  /***/
  46468: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        J: () => (
          /* binding */
          derivationName
        ),
        /* harmony export */
        h: () => (
          /* binding */
          DerivationFiles
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
      var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
      var _derivation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64246);
      class DerivationFiles {
        #read = /* @__PURE__ */ new Map();
        async read(drvPath) {
          if (this.#read.has(drvPath))
            return this.#read.get(drvPath);
          const text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(drvPath).catch(() => void 0);
          return this.#keep(drvPath, text);
        }
        /** Whether the store has it at all, readable or not. */
        async has(drvPath) {
          const missing = await this.read(drvPath) === void 0 && await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(drvPath).catch((error) => error);
          return !missing;
        }
        /** The readable ones of these, by their paths. */
        async all(drvPaths) {
          const found = /* @__PURE__ */ new Map();
          let count = 0;
          for (const drvPath of drvPaths) {
            const known = this.#read.has(drvPath) ? this.#read.get(drvPath) : this.#keep(drvPath, readNow(drvPath));
            if (known !== void 0)
              found.set(drvPath, known);
            count += 1;
            if (count % atOnce === 0)
              await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
          }
          return found;
        }
        #keep(drvPath, text) {
          const derivation = text && (0, _derivation_js__WEBPACK_IMPORTED_MODULE_3__.rN)(text, _derivation_js__WEBPACK_IMPORTED_MODULE_3__.gM);
          this.#read.set(drvPath, derivation);
          return derivation;
        }
      }
      const atOnce = 200;
      function readNow(drvPath) {
        try {
          return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(drvPath);
        } catch {
          return void 0;
        }
      }
      function derivationName(drvPath) {
        return drvPath.replace(/^.*\/[0-9a-z]{32}-/, "").replace(/\.drv$/, "");
      }
    })
  ),
  /***/
  64246: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        I_: () => (
          /* binding */
          hasFixedOutput
        ),
        /* harmony export */
        gM: () => (
          /* binding */
          telling
        ),
        /* harmony export */
        rN: () => (
          /* binding */
          parseDerivation
        ),
        /* harmony export */
        wv: () => (
          /* binding */
          saysOf
        )
        /* harmony export */
      });
      var _aterm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33298);
      const telling = /* @__PURE__ */ new Set([
        "requiredSystemFeatures",
        "outputHash",
        "preferLocalBuild",
        "src",
        "srcs",
        "__json"
      ]);
      function parseDerivation(text, wanted) {
        const bytes = typeof text === "string" ? Buffer.from(text) : text;
        const start = /^(?:Derive|DrvWithVersion)(?=\()/.exec(bytes.toString("latin1", 0, 20))?.[0];
        if (start === void 0)
          return void 0;
        const aterm = new _aterm_js__WEBPACK_IMPORTED_MODULE_0__.S(bytes, start.length);
        if (!aterm.skip("(") || start !== "Derive" && aterm.fields(1) === void 0)
          return void 0;
        const fields = aterm.fields(5);
        if (fields === void 0 || !aterm.skipTerm() || !aterm.skip(","))
          return void 0;
        const env = aterm.variables(wanted);
        if (env === void 0 || !aterm.skip(")") || !aterm.isAtEnd())
          return void 0;
        const [outputs, inputDrvs, inputSrcs, system, builder] = fields;
        if (typeof system !== "string" || typeof builder !== "string")
          return void 0;
        if (![outputs, inputDrvs, inputSrcs].every(Array.isArray))
          return void 0;
        return {
          outputs: Object.fromEntries(entries(outputs, word)),
          inputDrvs: new Map(entries(inputDrvs, outputsOf)),
          inputSrcs: strings(inputSrcs),
          system,
          builder,
          env,
          requiredSystemFeatures: features(env),
          ...isDynamic(inputDrvs) ? { isDynamic: true } : {}
        };
      }
      function hasFixedOutput({ env }) {
        return (env.outputHash ?? /"outputHash":"([^"]*)/.exec(env.__json ?? "")?.[1] ?? "") !== "";
      }
      function saysOf(derivation) {
        const { env } = derivation;
        if (hasFixedOutput(derivation))
          return "download";
        const isTrue = (value) => value === "1" || value === "true";
        if (isTrue(env.preferLocalBuild) || /"preferLocalBuild":(true|"1")/.test(env.__json ?? ""))
          return "local";
        const hasSource = [env.src, env.srcs].some((value) => value) || /"srcs?":/.test(env.__json ?? "");
        return hasSource ? void 0 : "script";
      }
      function outputsOf(needed) {
        return Array.isArray(needed?.[0]) ? strings(needed[0]) : strings(needed);
      }
      function isDynamic(inputs) {
        if (!Array.isArray(inputs))
          return false;
        return inputs.some((input) => {
          const [outputs, below] = Array.isArray(input) && Array.isArray(input[1]) && input[1] || [];
          return Array.isArray(outputs) && Array.isArray(below) && below.length > 0;
        });
      }
      function features(env) {
        if (env.__json === void 0)
          return words(env.requiredSystemFeatures);
        try {
          const attributes = JSON.parse(env.__json);
          const listed = attributes?.requiredSystemFeatures;
          return typeof listed === "string" ? words(listed) : strings(Array.isArray(listed) ? listed : []);
        } catch {
          return [];
        }
      }
      const words = (text = "") => text.split(/\s+/).filter((word2) => word2 !== "");
      function strings(term) {
        if (!Array.isArray(term))
          return [];
        return term.every((item) => typeof item === "string") ? [...term] : term.filter((item) => typeof item === "string");
      }
      const word = (term) => typeof term === "string" ? term : "";
      function entries(term, value) {
        const found = [];
        for (const tuple of Array.isArray(term) ? term : []) {
          if (Array.isArray(tuple))
            found.push([word(tuple[0]), value(tuple[1])]);
        }
        return found;
      }
    })
  ),
  /***/
  65360: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        N: () => (
          /* binding */
          withOurOptions
        ),
        /* harmony export */
        r: () => (
          /* binding */
          withoutOptions
        )
        /* harmony export */
      });
      const sentences = [
        [
          /experimental Nix feature '([\w-]+)' is disabled; (?:add|use) '--extra-experimental-features [^'\n]*' to (?:enable|override)(?: it)?/g,
          "experimental Nix feature '$1' is disabled; enable it in your nix.conf, or with nix-conf (--nix-conf 'extra-experimental-features = $1')"
        ],
        [
          /ignoring untrusted flake configuration setting '([\w-]+)'\.\s*Pass '--accept-flake-config' to trust it/g,
          "the flake asks for the setting '$1' (nixConfig), which no flake decides here; if you want it, give it in your nix.conf, or with nix-conf (--nix-conf '$1 = …')"
        ],
        [/ \(use '?--impure'? to override\)/g, " (impure evaluation allows it: --impure)"]
      ];
      const advice = /[ \n]*\(?(?:[Uu]se|[Pp]ass|[Aa]dd|[Tt]ry|[Ss]pecify) ['`]?--(?!impure|nix-conf|ifd)[a-z][\w-]*[^.)\n]*[.)]?/g;
      function withOurOptions(text) {
        if (!text.includes("--"))
          return text;
        return sentences.reduce((said, [pattern, ours]) => said.replace(pattern, ours), text);
      }
      const withoutOptions = (warning) => withOurOptions(warning).replace(advice, "").trim();
    })
  ),
  /***/
  84120: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Z: () => (
          /* binding */
          sourcePath
        ),
        /* harmony export */
        u: () => (
          /* binding */
          hexOfNarHash
        )
        /* harmony export */
      });
      var _store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56372);
      function sourcePath(narHash, name = "source") {
        const hash = hexOfNarHash(narHash);
        return hash && (0, _store_path_js__WEBPACK_IMPORTED_MODULE_0__.Yt)(name, { method: "nar", algorithm: "sha256", hash }, []);
      }
      function hexOfNarHash(narHash) {
        const encoded = /^sha256-([A-Za-z0-9+/]{43}=)$/.exec(narHash)?.[1];
        return encoded && Buffer.from(encoded, "base64").toString("hex");
      }
    })
  ),
  /***/
  56372: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        RG: () => (
          /* binding */
          base32
        ),
        /* harmony export */
        Yt: () => (
          /* binding */
          contentAddressedPath
        ),
        /* harmony export */
        uV: () => (
          /* binding */
          unbase32
        ),
        /* harmony export */
        xA: () => (
          /* binding */
          outputPlaceholder
        ),
        /* harmony export */
        xs: () => (
          /* binding */
          contentAddressText
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      const place = "/nix/store";
      const alphabet = "0123456789abcdfghijklmnpqrsvwxyz";
      function contentAddressedPath(name, { method, algorithm, hash }, references) {
        const refs = [...references].sort().map((path) => `:${path}`);
        if (method === "text")
          return algorithm === "sha256" ? storePath(`text${refs.join("")}`, hash, name) : void 0;
        if (method === "nar" && algorithm === "sha256")
          return storePath(`source${refs.join("")}`, hash, name);
        if (refs.length > 0)
          return void 0;
        const inner = `fixed:out:${method === "nar" ? "r:" : ""}${algorithm}:${hash}:`;
        return storePath("output:out", (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(inner).digest("hex"), name);
      }
      function outputPlaceholder(drvPath, output) {
        const [, hash = "", name = ""] = /^\/nix\/store\/([0-9a-z]{32})-(.*)\.drv$/s.exec(drvPath) ?? [];
        const outputName = output === "out" ? name : `${name}-${output}`;
        const digest = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`nix-upstream-output:${hash}:${outputName}`).digest();
        return `/${base32(digest)}`;
      }
      function contentAddressText({ method, algorithm, hash }) {
        return `${{ text: "text", nar: "fixed:r", flat: "fixed" }[method]}:${algorithm}:${base32(Buffer.from(hash, "hex"))}`;
      }
      function storePath(type, hash, name) {
        const digest = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`${type}:sha256:${hash}:${place}:${name}`).digest();
        return `${place}/${base32(fold(digest, 20))}-${name}`;
      }
      function fold(digest, length) {
        const folded = new Uint8Array(length);
        digest.forEach((byte, i) => {
          folded[i % length] = (folded[i % length] ?? 0) ^ byte;
        });
        return folded;
      }
      function base32(bytes) {
        const characters = Math.ceil(bytes.length * 8 / 5);
        const character = (n) => {
          const [at, shift] = [Math.floor(n * 5 / 8), n * 5 % 8];
          const pair = (bytes[at] ?? 0) | (bytes[at + 1] ?? 0) << 8;
          return alphabet[pair >> shift & 31] ?? "";
        };
        return Array.from({ length: characters }, (_, i) => character(characters - 1 - i)).join("");
      }
      function unbase32(text) {
        const bytes = Buffer.alloc(Math.floor(text.length * 5 / 8));
        for (const [n, letter] of [...text].reverse().entries()) {
          const digit = alphabet.indexOf(letter);
          if (digit < 0)
            return void 0;
          const [at, shift] = [Math.floor(n * 5 / 8), n * 5 % 8];
          bytes[at] = (bytes[at] ?? 0) | digit << shift & 255;
          const over = digit >> 8 - shift;
          if (at + 1 < bytes.length)
            bytes[at + 1] = over;
          else if (over > 0)
            return void 0;
        }
        return bytes;
      }
    })
  ),
  /***/
  53452: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Cj: () => (
          /* binding */
          configuredSubstituters
        ),
        /* harmony export */
        ED: () => (
          /* binding */
          impatience
        ),
        /* harmony export */
        HB: () => (
          /* binding */
          unreachable
        ),
        /* harmony export */
        Zp: () => (
          /* binding */
          useSubstituters
        ),
        /* harmony export */
        _L: () => (
          /* binding */
          patience
        ),
        /* harmony export */
        ii: () => (
          /* binding */
          isAt
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70458);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79470);
      const patience = 4;
      const impatience = [
        ["connect-timeout", String(patience)],
        ["stalled-download-timeout", String(patience)],
        ["download-attempts", "1"]
      ].flatMap(([name = "", value = ""]) => ["--option", name, value]);
      const settings = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ substituters: valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ value: valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()) }) });
      async function configuredSubstituters(nix) {
        return (await nix.json(settings, ["config", "show", "--json"])).substituters.value;
      }
      const useSubstituters = (urls) => [
        "--option",
        "substituters",
        urls.join(" ")
      ];
      const shapes = [
        /unable to download '(?<url>[^'\n]+?)(?:\/nix-cache-info|\/[0-9a-z]{32}\.narinfo)(?:\?[^'\n]*)?': (?<why>[^\n]*)/g,
        /(?<ssh>failed to start SSH connection to) '(?<url>[^'\n]*)'(?:: (?<why>[^\n]+))?/g,
        /(?<ssh>cannot open connection to remote store) '(?<url>[^'\n]*)': (?<why>[^\n]+)/g,
        /(?<ssh>cannot connect to) '(?<url>[^'\n]*)'/g,
        /'nix-store --serve' (?<why>protocol mismatch) from '(?<url>[^'\n]*)'/g,
        /(?<why>don't know how to open Nix store with scheme '(?<url>[^'\n]*)')/g
      ];
      const repeated = /(?<ssh>opening a connection to remote store) '(?<url>[^'\n]*)' previously failed/g;
      function unreachable(stderr) {
        const found = /* @__PURE__ */ new Map();
        const matches = shapes.flatMap((shape) => [...stderr.matchAll(shape)]);
        const isFirst = !matches.some(({ groups }) => groups?.ssh);
        for (const { groups, index } of isFirst ? [...matches, ...stderr.matchAll(repeated)] : matches) {
          const { url = "", why, ssh } = groups ?? {};
          const before = ssh === void 0 ? void 0 : lastOwnWords(stderr.slice(0, index));
          const reason = (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.TN)((before ?? why ?? "no connection").replace(/^error: /, ""), 200);
          if (!found.has(url))
            found.set(url, reason);
        }
        return found;
      }
      function lastOwnWords(text) {
        return text.split("\n").slice(0, -1).findLast((line) => /^(?!warning|error)\S/.test(line));
      }
      const otherNames = {
        ssh: hosts,
        "ssh-ng": hosts,
        s3: ({ authority: bucket, params }) => {
          const endpoint = params.get("endpoint") ?? `s3.${params.get("region") ?? "us-east-1"}.amazonaws.com`;
          const scheme = params.get("scheme") ?? "https";
          return [`${scheme}://${endpoint}/${bucket}`, `${scheme}://${bucket}.${endpoint}`];
        }
      };
      function hosts({ scheme, authority }) {
        const host = authority.replace(/^.*@/, "");
        const bare = (text) => text.replace(/:\d+$/, "");
        return [authority, bare(authority), host, bare(host), `${scheme}:`];
      }
      function isAt(configured, said) {
        const [, url = "", scheme = "", authority = "", query = ""] = /^(([a-z0-9+.-]+):\/\/([^/?]*)[^?]*)\??(.*)$/is.exec(configured) ?? [];
        const address = { scheme, authority, params: new URLSearchParams(query) };
        const names = [url, scheme, ...otherNames[scheme]?.(address) ?? []];
        const trim = (text) => text.replace(/\/+$/, "");
        return names.some((name) => name !== "" && trim(name) === trim(said));
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
