export const id = 4983;
export const ids = [4983];
export const modules = {
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
          hint: "the file system of the image is too small for its contents: enlarge it (`diskSize`, `additionalSpace`), or put less into it"
        },
        {
          name: "disk-full",
          class: "disk-full",
          pattern: /No space left on device|ENOSPC|Disk quota exceeded|lack of free disk space|disk is full/i,
          in: "both",
          hint: "the disk is full: free space (`nix-collect-garbage` removes unused store paths), and run again"
        },
        {
          name: "open-files",
          class: "limits",
          pattern: /Too many open files/,
          in: "both",
          hint: "raise the limit of open files (`ulimit -n`, or `LimitNOFILE` of the Nix daemon), or build with fewer `cores`"
        },
        {
          name: "kernel-module",
          class: "kernel-module",
          pattern: /modprobe: FATAL: Module (?<module>\S+) not found/,
          in: "log",
          hint: "the kernel has no module $<module>: remove it from `boot.initrd.availableKernelModules`, set `boot.initrd.includeDefaultModules = false` if it comes from there, or use a kernel with it"
        },
        {
          name: "kernel-config",
          class: "kernel-config",
          pattern: /^error: (?:unused option|option not set correctly): (?<option>\w+)/m,
          in: "log",
          hint: "this kernel has no option $<option>: correct `structuredExtraConfig`, or set `ignoreConfigErrors = true`"
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
          hint: 'QEMU found no KVM in the build: let the build users open /dev/kvm, and add `requiredSystemFeatures = [ "kvm" ]` to the derivation'
        },
        {
          name: "wrong-format",
          class: "foreign-system",
          pattern: /Exec format error|cannot execute binary file/,
          in: "both",
          hint: "a program is for another processor: build it for this system, or let this machine emulate the other (binfmt and `extra-platforms`)"
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
          hint: "the sandbox lacks the interpreter of a script or program: use `patchShebangs` for scripts, `autoPatchelfHook` for programs"
        },
        {
          name: "home",
          class: "sandbox",
          pattern: /\/homeless-shelter/,
          in: "log",
          hint: "a build has no home directory: add `export HOME=$TMPDIR` before the step that writes there"
        },
        {
          name: "collision",
          class: "collision",
          pattern: /contain a conflicting subpath|collision between|There is a conflict for the following files/,
          in: "both",
          hint: "two packages contain the same file: remove one, or choose with `lib.hiPrio` or `lib.lowPrio`"
        },
        {
          name: "stale-dependencies",
          class: "stale-dependencies",
          pattern: /(?:cargoHash or cargoSha256|npmDepsHash|vendorHash) is out of date|go: inconsistent vendoring/,
          in: "log",
          hint: "the lock file of the program changed: set its hash (`cargoHash`, `npmDepsHash`, `vendorHash`) to `lib.fakeHash`, build, and copy the hash that Nix reports"
        },
        {
          name: "patch",
          class: "patch",
          pattern: /Hunk #\d+ FAILED|hunks? FAILED -- saving rejects|Reversed \(or previously applied\) patch detected/,
          in: "log",
          hint: "a patch does not apply any more: update it, or drop it if the source has the change already"
        },
        {
          name: "denied",
          class: "access-denied",
          pattern: /(?:HTTP error|returned error:) (?:401|403|407)/,
          in: "both",
          hint: "the server requires a login: give Nix one with `netrc-file` or `access-tokens`"
        },
        {
          name: "missing-source",
          class: "missing-source",
          pattern: /(?:HTTP error|returned error:) (?:404|410)/,
          in: "both",
          hint: "the file to download does not exist (any more): correct the address, or update the input that names it"
        },
        {
          name: "overloaded",
          class: "network",
          pattern: /(?:HTTP error|returned error:) (?:5\d\d|408|429)/,
          in: "both",
          hint: "the server is overloaded or failing: run again later",
          transient: true,
          network: "with"
        },
        {
          name: "cut-off",
          class: "network",
          pattern: /partial file|Connection reset by peer|unexpected end of file|operation timed out/i,
          in: "both",
          hint: "the download was interrupted: run again",
          transient: true,
          network: "with"
        },
        {
          name: "no-host",
          class: "network",
          pattern: /unable to download|could(n't| not) (resolve|connect)|network is unreachable|Temporary failure in name resolution/i,
          in: "both",
          hint: "a download failed: check the network of this machine and that the server answers, and run again",
          transient: true,
          network: "with"
        },
        {
          name: "no-network",
          class: "sandbox",
          pattern: /Could not resolve host|Temporary failure in name resolution|Network is unreachable/i,
          in: "log",
          hint: "a build has no network: fetch this beforehand with a fixed hash (`fetchurl`, `fetchFromGitHub`)",
          network: "without"
        },
        {
          name: "vm-test",
          class: "tests-failed",
          pattern: /Test "(?<test>[^"\n]+)" failed with error|^(?:FAILED tests?\/|The following tests FAILED|test result: FAILED|--- FAIL: )/m,
          in: "log",
          hint: "a test failed: the log says which, and what it expected"
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
          hint: "if you expected the source to change, replace $<specified> by $<got> in the flake"
        },
        {
          name: "silent",
          class: "silent",
          pattern: /timed out after (?<seconds>\d+) seconds of silence/,
          in: "message",
          hint: "it printed nothing for $<seconds> s: find out where it hangs, or raise `max-silent-time`"
        },
        {
          name: "time-out",
          class: "time-out",
          pattern: /timed out after (?<seconds>\d+) seconds/,
          in: "message",
          hint: "it exceeded its limit of $<seconds> s: build it on a faster machine, or raise `timeout`"
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
          hint: "it needs /dev/kvm: let the build users open it, and add `kvm` to `system-features`"
        },
        {
          name: "missing-feature",
          class: "missing-feature",
          pattern: /(?:missing system features\D*|with features )\{(?<features>[^}]+)\}/,
          in: "message",
          hint: "build it on a machine with this feature, or add it to `system-features` in nix.conf ($<features>)"
        },
        {
          name: "no-machine",
          class: "no-machine",
          pattern: /local builds are disabled|Unable to start any build/,
          in: "message",
          hint: "no machine can build it: set `max-jobs` above 0, or check that the remote builders answer and have its system and features"
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
          hint: "the Nix daemon stopped during the build: see `journalctl -u nix-daemon` (often it ran out of memory), and run again",
          transient: true
        },
        {
          name: "no-daemon",
          class: "daemon",
          pattern: /cannot connect to (socket|daemon)/i,
          in: "message",
          hint: "the Nix daemon is not running: start it (`systemctl start nix-daemon`) and run again"
        },
        {
          name: "no-sandbox",
          class: "sandbox",
          pattern: /does not support the kernel namespaces that are required for sandboxing/,
          in: "message",
          hint: "allow this machine or container to create namespaces (privileged, or nesting); `sandbox = false` gives up isolation"
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
          hint: "add the public key of that cache to `trusted-public-keys`, or remove the cache from `substituters`"
        },
        {
          name: "damaged-archive",
          class: "substituter",
          pattern: /hash mismatch importing path|failed to read compressed data|NAR for '[^']*' fetched from '[^']*' is incomplete|NAR info file '[^']*' is corrupt/,
          in: "message",
          hint: "a cache has it damaged: remove it there and push it again, or set `fallback = true` to build it here"
        },
        {
          name: "substitute",
          class: "substituter",
          pattern: /some substitutes [^\n]* failed|unable to download '[^']*\.nar[^']*'/,
          in: "message",
          hint: "a substituter failed in the middle of a download: run again, or set `fallback = true` to build it here",
          transient: true
        },
        {
          name: "reference",
          class: "references",
          pattern: /is not allowed to (?:directly )?refer to the following paths/,
          in: "message",
          hint: "remove the forbidden reference (`nix why-depends` finds it; `removeReferencesTo` or `nuke-refs` removes it)"
        },
        {
          name: "fixed-reference",
          class: "references",
          pattern: /fixed-output derivations must not reference store paths/,
          in: "message",
          hint: "a fixed output must not refer to store paths: skip `patchShebangs` and other fix-ups (`dontFixup = true`)"
        },
        {
          name: "cycle",
          class: "references",
          pattern: /cycle detected in (?:build|the references)/,
          in: "message",
          hint: "two of its outputs refer to each other: move files between them, or remove the references of one to the other"
        },
        {
          name: "no-output",
          class: "no-output",
          pattern: /failed to produce output path for output '(?<output>[^']+)'/,
          in: "message",
          hint: "its builder succeeded without creating `$$<output>`: write to that path, or remove it from `outputs`"
        },
        {
          name: "killed",
          class: "out-of-memory",
          pattern: /due to signal 9|failed with exit code 137\b|cannot allocate memory|out of memory|Killed signal terminated program|std::bad_alloc/i,
          in: "both",
          hint: "the machine probably ran out of memory: build fewer derivations at once (`max-jobs`), with fewer `cores`, or on a larger machine"
        },
        {
          name: "crashed",
          class: "build-failed",
          // these exit codes of a shell mean that its program was aborted, or had a segmentation fault
          pattern: /(?:due to|failed with) (?<how>signal \d+ \([\w ]+\)|exit code 13[49]\b)/,
          in: "message",
          hint: "a program of the build crashed ($<how>): try another machine; if it crashes there too, the program is at fault"
        },
        {
          name: "assertion",
          class: "assertion",
          pattern: /assertion '[^\n]*' failed|condition of the assertion|Failed assertions:|Assertion [`'][^\n]*' failed/,
          in: "both",
          hint: "an assertion of the code failed: the lines around it say which"
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
          hint: "find the first error in its log, then change the source or the derivation"
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
        /** Only white space is left. */
        isAtEnd() {
          return this.#bytes.toString("latin1", this.#at).trim() === "";
        }
        /** The unread rest, one character per byte. */
        rest() {
          return this.#bytes.toString("latin1", this.#at);
        }
        /** So many terms, each followed by a comma. */
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
        /** Skips a flat list. */
        skipTerm() {
          if (!this.skip("["))
            return false;
          for (let isFirst = true; !this.skip("]"); isFirst = false) {
            if (!isFirst && !this.skip(",") || this.#end() === void 0)
              return false;
          }
          return true;
        }
        /** A list of names with values; reads only the wanted ones. */
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
        /** Skips a string; returns where its text begins and ends. */
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
        /** Whether the store has the file at all, readable or not. */
        async has(drvPath) {
          const missing = await this.read(drvPath) === void 0 && await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(drvPath).catch((error) => error);
          return !missing;
        }
        /** The readable ones of these, by path. */
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
        vY: () => (
          /* binding */
          isFloating
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
      const isFloating = ({ outputs }) => Object.values(outputs).includes("");
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
  )
};
