export const id = 9869;
export const ids = [9869, 9130];
export const modules = {
  /***/
  43756: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Fs: () => (
          /* binding */
          keptTimes
        ),
        /* harmony export */
        i6: () => (
          /* binding */
          parseHistory
        ),
        /* harmony export */
        j$: () => (
          /* binding */
          mostBytes
        ),
        /* harmony export */
        kw: () => (
          /* binding */
          historyLimit
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70458);
      var _lib_json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19031);
      var _versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83051);
      const plainName = valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.yGV(/^[0-9A-Za-z+\-._?=]{1,211}$/, "not a name"));
      const most = 6 * 3600;
      const seconds = valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.aig(), valibot__WEBPACK_IMPORTED_MODULE_1__.E2x(), valibot__WEBPACK_IMPORTED_MODULE_1__.Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_1__.cGV(most));
      const mostBytes = 100 * 1024 ** 3;
      const bytes = valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.aig(), valibot__WEBPACK_IMPORTED_MODULE_1__.E2x(), valibot__WEBPACK_IMPORTED_MODULE_1__.Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_1__.pdi((value) => Math.min(Math.round(value), mostBytes)));
      const keptTimes = 7;
      const historyFields = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        /** A build or a boot; a store path; what a job takes until its work begins; bytes per second from substituters. */
        what: valibot__WEBPACK_IMPORTED_MODULE_1__.KIO(["build", "boot", "path", "start", "rate"]),
        /** A name without its version; for a boot, its kind of target, firmware and accelerator; else `job`. */
        name: plainName,
        system: plainName,
        /** Runner labels, or `local`; `any` for a store path. */
        machine: valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.yGV(/^[0-9A-Za-z+\-._,]{1,211}$/, "not a kind of machine")),
        /** Times of the last runs, newest last. */
        seconds: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(seconds), valibot__WEBPACK_IMPORTED_MODULE_1__.BpQ(1), valibot__WEBPACK_IMPORTED_MODULE_1__.Ru6(keptTimes))),
        /** Sizes of a path, unpacked; or bytes per second. */
        bytes: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(bytes), valibot__WEBPACK_IMPORTED_MODULE_1__.BpQ(1), valibot__WEBPACK_IMPORTED_MODULE_1__.Ru6(keptTimes))),
        /** The day of the latest time: days since 1970. */
        day: valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.aig(), valibot__WEBPACK_IMPORTED_MODULE_1__.ndf(), valibot__WEBPACK_IMPORTED_MODULE_1__.Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_1__.cGV(10 ** 6))
      });
      const entry = valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(historyFields, valibot__WEBPACK_IMPORTED_MODULE_1__.z6Y(({ seconds: seconds2, bytes: bytes2 }) => seconds2 !== void 0 || bytes2 !== void 0, "nothing was measured"));
      const historyLimit = 256 * 1024;
      const head = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        document: valibot__WEBPACK_IMPORTED_MODULE_1__.euz("history"),
        version: valibot__WEBPACK_IMPORTED_MODULE_1__.euz(_versions_js__WEBPACK_IMPORTED_MODULE_0__.N.history),
        entries: valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.L5J()), valibot__WEBPACK_IMPORTED_MODULE_1__.Ru6(1e4))
      });
      function parseHistory(text) {
        if (Buffer.byteLength(text) > historyLimit)
          return void 0;
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(head, (0, _lib_json_text_js__WEBPACK_IMPORTED_MODULE_2__.q)(text));
        if (!parsed.success)
          return void 0;
        const entries = parsed.output.entries.flatMap((one) => {
          const read = valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(entry, one);
          return read.success ? [read.output] : [];
        });
        return { document: "history", version: _versions_js__WEBPACK_IMPORTED_MODULE_0__.N.history, entries };
      }
    })
  ),
  /***/
  74573: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        a: () => (
          /* binding */
          bootSeconds
        ),
        /* harmony export */
        s: () => (
          /* binding */
          bootName
        )
        /* harmony export */
      });
      var _lib_images_firmwares_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26734);
      const boots = {
        vm: { mode: "vm", firmwares: ["direct"], seconds: 40 },
        "vm-with-boot-loader": { mode: "vm", firmwares: ["direct"], seconds: 60 },
        iso: { mode: "iso", seconds: 60 },
        image: { mode: "image", seconds: 60 },
        "sd-image": { mode: "sd-image", firmwares: ["u-boot"], seconds: 60 },
        netboot: { mode: "netboot", seconds: 60 }
      };
      const emulatedGuest = 5;
      const bootName = (kind, firmware, accelerator) => `${kind}-${firmware}-${accelerator}`;
      function bootSeconds(target, { mode, accelerator }, machine, times) {
        const due = boots[target.kind];
        if (due === void 0 || mode !== "all" && mode !== due.mode)
          return 0;
        const isKvm = accelerator === "kvm" || accelerator === "auto" && machine.hasKvm;
        return (due.firmwares ?? (0, _lib_images_firmwares_js__WEBPACK_IMPORTED_MODULE_0__.M)(target.system)).reduce((sum, firmware) => {
          const name = bootName(target.kind, firmware, isKvm ? "kvm" : "tcg");
          const known = times?.of({ what: "boot", name, system: target.system, machine: machine.name });
          return sum + (known?.seconds ?? due.seconds * (isKvm ? 1 : emulatedGuest));
        }, 0);
      }
    })
  ),
  /***/
  86677: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        I: () => (
          /* binding */
          estimatesFrom
        )
      });
      var derivation_files = __webpack_require__(46468);
      var runners = __webpack_require__(76298);
      var boot_prices = __webpack_require__(74573);
      var documents_history = __webpack_require__(43756);
      var prices_by_name = __webpack_require__(89130);
      var prices_times = __webpack_require__(8030);
      ;
      const mostSeconds = 86400;
      const saidByDerivation = { local: 1, download: 15, script: 5 };
      function priceOf(derivation, machine, times) {
        const { name, system, says, seconds, priced } = derivation;
        const row = (0, prices_by_name.byName)(name);
        const known = times?.of({ what: "build", name, system, machine });
        const bytes = knownBytes(name, times) ?? row?.bytes ?? (says ? 1024 ** 2 : prices_by_name.usual.bytes);
        const price = (expected, source) => ({
          seconds: Math.min(Math.max(0, expected), mostSeconds),
          bytes,
          source
        });
        if (seconds !== void 0)
          return price(seconds, priced ?? "usual");
        if (known?.seconds !== void 0)
          return price(known.seconds, "history");
        if (says && (says !== "script" || !row))
          return price(saidByDerivation[says], "derivation");
        return row ? price(row.seconds, "name") : price(prices_by_name.usual.seconds, "usual");
      }
      function knownBytes(name, times) {
        const bytes = times?.of({ what: "path", name, system: prices_times.Mp, machine: prices_times.Mp })?.bytes;
        return bytes === void 0 ? void 0 : Math.min(bytes, documents_history.j$);
      }
      const bytesOf = (name, times) => knownBytes(name, times) ?? (0, prices_by_name.byName)(name)?.bytes ?? prices_by_name.usual.bytes;
      var rates = __webpack_require__(83843);
      ;
      const estimates_images = ["iso", "sd-image", "image", "disko"];
      const largeImage = 2 * 1024 ** 3;
      function estimatesFrom({ times, boots = { mode: "none", accelerator: "auto" }, uploads = false, jobSeconds = 6 * 3600 } = {}) {
        const ofMachine = (what, { labels, system }) => times?.of({ what, name: prices_times.SQ, system, machine: (0, runners.Fm)(labels) });
        const imageBytes = (name) => knownBytes(name, times) ?? (0, prices_by_name.byName)(name)?.bytes ?? largeImage;
        return {
          build(derivation, { labels, native }) {
            const price = priceOf(derivation, (0, runners.Fm)(labels), times);
            const isNative = derivation.system === "builtin" || native.includes(derivation.system);
            return isNative ? price : { ...price, seconds: price.seconds * rates.Qj };
          },
          boots: (target, { labels, features, native }) => {
            const hasKvm = features?.includes("kvm") ?? native.includes(target.system);
            return (0, boot_prices.a)(target, boots, { name: (0, runners.Fm)(labels), hasKvm }, times);
          },
          uploads: ({ kind, drvPath }) => uploads && estimates_images.includes(kind) ? (0, rates.lK)(imageBytes((0, derivation_files.J)(drvPath))) : 0,
          start: (runner) => (0, rates.GH)(ofMachine("start", runner)?.seconds),
          fetch: (bytes, runner) => (0, rates.iW)(bytes, ofMachine("rate", runner)?.bytes),
          bytesOf: (name) => bytesOf(name, times),
          jobSeconds
        };
      }
    })
  ),
  /***/
  89130: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        byName: () => (
          /* binding */
          byName
        ),
        /* harmony export */
        usual: () => (
          /* binding */
          usual
        )
        /* harmony export */
      });
      const MiB = 1024 ** 2;
      const hour = 3600;
      const rows = [
        {
          names: /^(chromium|ungoogled-chromium|electron|qtwebengine|webkitgtk)(-unwrapped)?(\+.*)?-\d/,
          ...{
            seconds: 6 * hour,
            bytes: 700 * MiB,
            why: "a browser engine: the job may well reach its time limit"
          }
        },
        {
          names: /^(firefox|thunderbird|libreoffice|ghc|rustc|pytorch|tensorflow|nodejs|gcc|llvm|clang)(-\w+)*-\d/,
          ...{ seconds: 1.5 * hour, bytes: 500 * MiB, why: "compilers and the largest applications" }
        },
        {
          names: /^linux-(?!firmware|headers|pam)(\w+-)*\d[\w.]*(-[\w.]+)*(?<!-modules-shrunk|-modules|-config)$/,
          ...{ seconds: 0.75 * hour, bytes: 150 * MiB, why: "a kernel with the modules of a distribution" }
        },
        {
          names: /^(qtbase|qtdeclarative|mesa|systemd|openjdk|glibc|boost|opencv|ffmpeg|wine|blender)(-\w+)*-\d/,
          ...{ seconds: 900, bytes: 200 * MiB, why: "large C and C++ projects" }
        },
        {
          names: /\.(iso|img|qcow2|vmdk|vhd|raw)$|^(nixos-)?(disk|sd|iso)-image|-(sd|disk)-image|nixos-.*-linux\.(iso|img)/,
          ...{ seconds: 240, bytes: 2048 * MiB, why: "an image: compressing some gigabytes" }
        },
        {
          names: /^(vm-test|nixos-test)|-test-run|^vm-test-run-/,
          ...{ seconds: 180, bytes: MiB, why: "a test that boots virtual machines" }
        },
        {
          names: /^(nixos-system|nixos-vm|darwin-system|home-manager-generation|system-path|activation-|closure-info)/,
          ...{ seconds: 10, bytes: 4 * MiB, why: "links and small scripts that put a system together" }
        },
        {
          names: /^(initrd|stage-[12]-init|squashfs|linux-\S+-modules(-shrunk)?)/,
          ...{ seconds: 30, bytes: 60 * MiB, why: "archives of what a system boots with" }
        },
        {
          names: /\.(tar(\.\w+)?|tgz|tbz2?|txz|zip|patch|diff|crate|gem|whl|jar|deb|rpm|bz2|xz|gz)(\?.*)?$|^source$|-(source|src|vendor)$|^(fetch|crate-)/,
          ...{ seconds: 15, bytes: 30 * MiB, why: "a download" }
        },
        {
          names: /\.(conf|cfg|ini|json|yaml|yml|toml|xml|sh|bash|service|socket|timer|mount|target|path|slice|rules|txt|md|nix|desktop|pam|css|js|py|pl|lua|lock|drv|key|pem)$|^(unit|etc|user-units|system-units|users-groups|profile|hosts|issue|fstab|nix\.conf|X-)\b/,
          ...{ seconds: 1, bytes: 0.1 * MiB, why: "a text, written as it is" }
        }
      ];
      const usual = { seconds: 60, bytes: 20 * MiB };
      const byName = (name) => rows.find(({ names }) => names.test(name));
    })
  ),
  /***/
  83843: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        GH: () => (
          /* binding */
          startOf
        ),
        /* harmony export */
        Qj: () => (
          /* binding */
          emulationFactor
        ),
        /* harmony export */
        iW: () => (
          /* binding */
          fetchSeconds
        ),
        /* harmony export */
        lK: () => (
          /* binding */
          uploadSeconds
        )
        /* harmony export */
      });
      const MiB = 1024 ** 2;
      const emulationFactor = 10;
      const fetchRate = 50 * MiB;
      const rates = { least: MiB, most: 1024 * MiB };
      const uploadRate = 50 * MiB;
      const fetchSeconds = (unpackedBytes, seen = fetchRate) => unpackedBytes / Math.min(Math.max(seen, rates.least), rates.most);
      const uploadSeconds = (bytes) => bytes / uploadRate;
      const startSeconds = 45;
      const mostStart = 900;
      const startOf = (seen = startSeconds) => Math.min(seen, mostStart);
    })
  ),
  /***/
  8030: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Fq: () => (
          /* binding */
          Times
        ),
        /* harmony export */
        Mp: () => (
          /* binding */
          anywhere
        ),
        /* harmony export */
        SQ: () => (
          /* binding */
          ofJobs
        ),
        /* harmony export */
        TN: () => (
          /* binding */
          keyOf
        ),
        /* harmony export */
        jY: () => (
          /* binding */
          unversioned
        )
        /* harmony export */
      });
      var _nix_store_package_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4823);
      class Times {
        #exact = /* @__PURE__ */ new Map();
        /** The same on any machine, for machines that have not built it yet. */
        #anywhere = /* @__PURE__ */ new Map();
        constructor({ entries }) {
          for (const entry of entries) {
            const key = keyOf(entry);
            this.#exact.set(`${key} ${entry.machine}`, entry);
            this.#anywhere.set(key, [...this.#anywhere.get(key) ?? [], entry]);
          }
        }
        of(asked) {
          const key = keyOf({ ...asked, name: unversioned(asked.name) });
          const same = this.#exact.get(`${key} ${asked.machine}`);
          const entries = same ? [same] : this.#anywhere.get(key) ?? [];
          const seconds = median(entries.flatMap((entry) => entry.seconds ?? []));
          const bytes = median(entries.flatMap((entry) => entry.bytes ?? []));
          if (seconds === void 0 && bytes === void 0)
            return void 0;
          return { ...seconds === void 0 ? {} : { seconds }, ...bytes === void 0 ? {} : { bytes } };
        }
      }
      const ofJobs = "job";
      const anywhere = "any";
      const unversioned = (name) => (0, _nix_store_package_name_js__WEBPACK_IMPORTED_MODULE_0__.W0)(name).name;
      const keyOf = ({ what, name, system }) => [what, name, system].join(" ");
      function median(numbers) {
        return [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)];
      }
    })
  ),
  /***/
  76298: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        CI: () => (
          /* binding */
          whyNoRunner
        ),
        /* harmony export */
        Fm: () => (
          /* binding */
          machineName
        ),
        /* harmony export */
        L4: () => (
          /* binding */
          runnersFor
        ),
        /* harmony export */
        MC: () => (
          /* binding */
          emulator
        ),
        /* harmony export */
        jN: () => (
          /* binding */
          matcher
        ),
        /* harmony export */
        sb: () => (
          /* binding */
          sameMachine
        ),
        /* harmony export */
        wm: () => (
          /* binding */
          chooseRunner
        )
        /* harmony export */
      });
      var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
      var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71026);
      const sameMachine = ({ only: _, ...one }, { only: __, ...other }) => (0, node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(one, other);
      function runnersFor(names, runners) {
        const first = runners.find(({ only }) => only !== void 0 && names.some(matcher(only)))?.only;
        return runners.filter(({ only }) => only === first);
      }
      function matcher(glob) {
        const matches = picomatch__WEBPACK_IMPORTED_MODULE_1__(glob, { dot: true, nonegate: true });
        return (name) => matches(name);
      }
      const machineName = (labels) => (isGroup(labels) ? [labels.group, ...labels.labels ?? []] : labels).join(",").replace(/[^0-9A-Za-z+\-._,]/g, "_").slice(0, 211);
      const isGroup = (labels) => !Array.isArray(labels);
      const emulator = "x86_64-linux";
      function chooseRunner(demands, runners) {
        const systems = [...new Set(demands.map(({ system }) => system))].filter((system) => system !== "builtin");
        const choices = runners.flatMap((runner) => {
          const emulated = systems.filter((system) => !runner.native.includes(system)).sort();
          const hasAll = demands.every(({ system, features }) => features.every((feature) => hasFeature(runner, feature) && !(feature === "kvm" && emulated.includes(system))));
          return hasAll && emulated.every((system) => canEmulate(runner, system, systems)) ? [{ runner, emulated }] : [];
        });
        return choices.sort((a, b) => a.emulated.length - b.emulated.length)[0];
      }
      const hasFeature = ({ features }, feature) => features?.includes(feature) ?? true;
      function canEmulate(runner, system, all) {
        if (runner.emulates.includes(system))
          return true;
        const isMixed = all.some((one) => runner.native.includes(one)) || all.length > 1;
        return runner.system === emulator && system.endsWith("-linux") && isMixed;
      }
      function whyNoRunner(name, demands, runners) {
        for (const demand of demands) {
          if (chooseRunner([demand], runners) !== void 0)
            continue;
          const { system, features } = demand;
          if (chooseRunner([{ system, features: [] }], runners) === void 0)
            return `${name} needs system ${system}; name a runner for it (runners: ${system}=LABEL) or emulate it`;
          const feature = features.find((one) => chooseRunner([{ system, features: [one] }], runners) === void 0);
          return `${name} needs system feature ${feature ?? features.join(" and ")} on ${system}; name a runner that has it (runners: ${system}=LABEL)`;
        }
        const systems = [...new Set(demands.map(({ system }) => system))].sort().join(" and ");
        return `${name} needs ${systems} on one machine; name a runner that can build for all of them`;
      }
    })
  ),
  /***/
  19869: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        dG: () => (
          /* binding */
          onlyHere
        ),
        Gj: () => (
          /* binding */
          partHere
        ),
        Rs: () => (
          /* binding */
          planOfShard
        ),
        lg: () => (
          /* binding */
          runsHere
        ),
        YV: () => (
          /* binding */
          withShards
        )
      });
      var graph = __webpack_require__(92393);
      var prices_estimates = __webpack_require__(86677);
      var errors = __webpack_require__(1730);
      var derivation_files = __webpack_require__(46468);
      ;
      function fetchShares({ paths, unpackedBytes, users = [] }, sizeOf) {
        if (users.length === 0)
          return { some: [], everyone: unpackedBytes };
        const sizes = paths.map((path) => Math.max(1, sizeOf((0, derivation_files.J)(path))));
        const sum2 = (all2) => all2.reduce((one, other) => one + other, 0);
        const all = sum2(sizes);
        const some = users.map(({ targets, paths: own }) => ({
          targets,
          bytes: Math.floor(sum2(own.map((place2) => sizes[place2] ?? 0)) / all * unpackedBytes)
        }));
        return { some, everyone: Math.max(0, unpackedBytes - sum2(some.map(({ bytes }) => bytes))) };
      }
      function fetchedBy({ some, everyone }, targets) {
        const own = new Set(targets);
        return some.reduce((all, one) => all + (one.targets.some((id2) => own.has(id2)) ? one.bytes : 0), everyone);
      }
      ;
      function jobOf(kind, items) {
        let { ms: ms2, bytes } = kind.start;
        const seen = new Uint8Array(kind.parts.length);
        for (const place2 of items) {
          const item = kind.items[place2];
          if (item === void 0)
            continue;
          ms2 += item.ms;
          bytes += item.bytes;
          for (const part of item.parts) {
            if (seen[part] === 1)
              continue;
            seen[part] = 1;
            ms2 += kind.parts[part]?.ms ?? 0;
            bytes += kind.parts[part]?.bytes ?? 0;
          }
        }
        return { items, ms: ms2, bytes };
      }
      function splitOf({ limit }, jobs) {
        let [end, machine, over] = [0, 0, 0];
        for (const job of jobs) {
          end = Math.max(end, job.ms);
          machine += job.ms;
          over += excess(job.ms, limit.ms) + excess(job.bytes, limit.bytes);
        }
        return { jobs, end, machine, over };
      }
      const excess = (amount, limit) => Math.max(0, amount / limit - 1);
      ;
      const fewItems = 8;
      function everySplit(kind) {
        const known = /* @__PURE__ */ new Map();
        const job = (mask) => {
          const found = known.get(mask) ?? jobOf(kind, [...kind.items.keys()].filter((place2) => mask & 1 << place2));
          known.set(mask, found);
          return found;
        };
        const best = [];
        for (const masks of partitions(kind.items.length))
          keepBest(best, splitOf(kind, masks.map(job)));
        return best;
      }
      function partitions(count) {
        let all = [[]];
        for (let place2 = 0; place2 < count; place2++) {
          const bit = 1 << place2;
          all = all.flatMap((masks) => [
            ...masks.map((_, at) => masks.map((mask, i) => i === at ? mask | bit : mask)),
            [...masks, bit]
          ]);
        }
        return all;
      }
      const beats = (a, b) => a.end <= b.end && a.machine <= b.machine && a.over <= b.over && a.jobs.length <= b.jobs.length;
      function keepBest(best, split) {
        if (best.some((one) => beats(one, split)))
          return;
        const rest = best.filter((one) => !beats(split, one));
        best.splice(0, best.length, ...rest, split);
      }
      ;
      function mergedWhere(kind, jobs, may) {
        const known = new Map(jobs.map((job, number) => [number, { job, has: partsOf(kind, job) }]));
        let mergers = [];
        const weigh = (a, b) => {
          const [one, other] = [known.get(a), known.get(b)];
          if (!one || !other)
            return;
          const merged = union(kind, [one.job, one.has], [other.job, other.has]);
          const saved = one.job.ms + other.job.ms - merged.ms;
          if (may(merged, saved))
            mergers.push({ pair: [a, b], saved });
        };
        for (const a of known.keys())
          for (let b = a + 1; b < jobs.length; b++)
            weigh(a, b);
        for (let next = jobs.length; mergers.length > 0; next++) {
          const { pair } = mergers.reduce((best, one) => one.saved > best.saved ? one : best);
          const items = pair.flatMap((number) => known.get(number)?.job.items ?? []);
          for (const number of pair)
            known.delete(number);
          mergers = mergers.filter((one) => one.pair.every((number) => known.has(number)));
          const others = [...known.keys()];
          const job = jobOf(kind, items);
          known.set(next, { job, has: partsOf(kind, job) });
          for (const other of others)
            weigh(other, next);
        }
        return [...known.values()].map(({ job }) => job);
      }
      function partsOf(kind, { items }) {
        const parts = new Set(items.flatMap((place2) => kind.items[place2]?.parts ?? []));
        return Int32Array.from(parts).sort();
      }
      function union(kind, [a, hasA], [b, hasB]) {
        let ms2 = a.ms + b.ms - kind.start.ms;
        let bytes = a.bytes + b.bytes - kind.start.bytes;
        for (let i = 0, j = 0; i < hasA.length && j < hasB.length; ) {
          const [left, right] = [hasA[i] ?? 0, hasB[j] ?? 0];
          if (left === right) {
            ms2 -= kind.parts[left]?.ms ?? 0;
            bytes -= kind.parts[left]?.bytes ?? 0;
          }
          if (left <= right)
            i += 1;
          if (right <= left)
            j += 1;
        }
        return { ms: ms2, bytes };
      }
      ;
      const tries = 24;
      const mostJobs = 256;
      function filledSplits(kind) {
        const all = jobOf(kind, [...kind.items.keys()]);
        const alone = kind.items.map((_, place2) => jobOf(kind, [place2]));
        const longest = [...alone.keys()].sort((a, b) => (alone[b]?.ms ?? 0) - (alone[a]?.ms ?? 0) || a - b);
        const soonest = alone[longest[0] ?? 0]?.ms ?? 0;
        const whole = splitOf(kind, [all]);
        const ends = endsBetween(soonest, all.ms);
        const weights = weightsOf(kind);
        const filled = ends.flatMap((end) => fill(kind, weights, end, longest) ?? []);
        return [...filled, ...alone.length <= mostJobs ? [splitOf(kind, alone)] : [], whole];
      }
      function endsBetween(soonest, latest) {
        const ratio = latest / Math.max(1, soonest);
        const ends = Array.from({ length: tries }, (_, i) => Math.ceil(soonest * ratio ** (i / tries)));
        return [...new Set(ends)];
      }
      function weightsOf({ items, parts }) {
        const times = Float64Array.from(parts, ({ ms: ms2 }) => ms2);
        return {
          times,
          sizes: Float64Array.from(parts, ({ bytes }) => bytes),
          parts: items.map((item) => Int32Array.from(item.parts).sort((a, b) => (times[b] ?? 0) - (times[a] ?? 0)))
        };
      }
      function fill(kind, weights, end, order) {
        const { start, limit } = kind;
        const latest = Math.min(end, limit.ms);
        const jobs = [];
        for (const place2 of order) {
          const item = kind.items[place2];
          if (item === void 0)
            continue;
          const parts = weights.parts[place2] ?? new Int32Array();
          const fresh = () => ({ ...start, items: [], has: new Uint8Array(kind.parts.length) });
          const least = leastGrown(jobs, { item, parts, weights, latest, limit });
          const { job, ms: ms2, bytes } = least ?? grown(fresh(), { item, parts, weights });
          if (least === void 0)
            jobs.push(job);
          if (jobs.length > mostJobs)
            return void 0;
          job.ms += ms2;
          job.bytes += bytes;
          job.items.push(place2);
          for (const part of parts)
            job.has[part] = 1;
        }
        const filled = jobs.map(({ items, ms: ms2, bytes }) => ({ items, ms: ms2, bytes }));
        return splitOf(kind, mergedWhere(kind, filled, ({ ms: ms2, bytes }) => ms2 <= latest && bytes <= limit.bytes));
      }
      function leastGrown(jobs, { latest, limit, ...growing }) {
        let least;
        for (const job of jobs) {
          const most = Math.min(latest - job.ms, least?.ms ?? Number.POSITIVE_INFINITY);
          const next = grown(job, growing, most);
          if (next.ms > most || job.bytes + next.bytes > limit.bytes)
            continue;
          if (least === void 0 || next.ms < least.ms || job.ms > least.job.ms)
            least = next;
        }
        return least;
      }
      function grown(job, { item, parts, weights }, most = Number.POSITIVE_INFINITY) {
        const { times, sizes } = weights;
        let { ms: ms2, bytes } = item;
        for (let i = 0; i < parts.length && ms2 <= most; i++) {
          const part = parts[i];
          if (job.has[part] === 1)
            continue;
          ms2 += times[part];
          bytes += sizes[part];
        }
        return { job, ms: ms2, bytes };
      }
      ;
      const preferences = (
        /* unused pure expression or super */
        null
      );
      const rules = {
        fast: () => true,
        balanced: (sooner2, dearer) => sooner2 >= dearer / 4,
        cheap: (sooner2, dearer) => sooner2 > dearer
      };
      const pays = (prefer, sooner2, dearer) => sooner2 > 0 && rules[prefer](sooner2, dearer);
      ;
      const near = 1.05;
      function shareOut(kinds, { most, prefer }) {
        const { candidates, unpaid } = candidatesOf(kinds, prefer);
        const allowed = Math.max(most, candidates[0]?.jobs ?? 0);
        const steps = [];
        for (const next of candidates) {
          if (next.jobs > allowed)
            break;
          const last = steps.at(-1);
          if (last === void 0 || isBetter(next, last, prefer))
            steps.push(next);
        }
        const best = steps.at(-1) ?? sharing([]);
        const chosen = steps.find((step) => step.end <= best.end * near && step.over === best.over) ?? best;
        const further = sooner([...candidates, ...unpaid], chosen);
        return {
          chosen,
          fewest: candidates[0] ?? chosen,
          ...further ? { further: { ...further, not: whyNot(further, chosen, { allowed, prefer }) } } : {}
        };
      }
      function whyNot(further, chosen, { allowed, prefer }) {
        if (!pays(prefer, chosen.end - further.end, further.machine - chosen.machine))
          return "price";
        return further.jobs > allowed ? "jobs" : "near";
      }
      function isBetter(next, last, prefer) {
        if (next.over !== last.over)
          return next.over < last.over && next.end <= last.end;
        return pays(prefer, last.end - next.end, next.machine - last.machine);
      }
      function sooner(candidates, chosen) {
        const more = candidates.filter(({ jobs: jobs2, end }) => jobs2 > chosen.jobs && end < chosen.end);
        const jobs = Math.min(...more.map((one) => one.jobs));
        return more.filter((one) => one.jobs === jobs).sort((a, b) => a.end - b.end)[0];
      }
      function candidatesOf(kinds, prefer) {
        const ways = kinds.map((kind) => kind.items.length <= fewItems ? everySplit(kind) : filledSplits(kind));
        const ends = [...new Set(ways.flatMap((splits) => splits.map(({ end }) => end)))];
        const reached = ends.flatMap((end) => {
          const splits = ways.map((splits2) => cheapest(splits2.filter((split) => split.end <= end)));
          return splits.every((split) => split !== void 0) ? [sharing(splits)] : [];
        });
        const few = sharing(kinds.map((kind) => splitOf(kind, [jobOf(kind, [...kind.items.keys()])])));
        const unpaid = distinct(reached);
        const all = [few, ...unpaid.map((one) => withoutUnpaid(kinds, one, prefer))];
        const candidates = distinct(all).sort((a, b) => a.jobs - b.jobs || a.machine - b.machine || a.end - b.end);
        return { candidates, unpaid };
      }
      function sharing(splits) {
        const sum2 = (of) => splits.reduce((all, split) => all + of(split), 0);
        return {
          splits,
          jobs: sum2(({ jobs }) => jobs.length),
          end: Math.max(0, ...splits.map(({ end }) => end)),
          machine: sum2(({ machine }) => machine),
          over: sum2(({ over }) => over)
        };
      }
      const cheapest = (splits) => [...splits].sort((a, b) => a.over - b.over || a.machine - b.machine || a.end - b.end)[0];
      const distinct = (all) => [
        ...new Map(all.map((one) => [`${one.jobs} ${one.end} ${one.machine} ${one.over}`, one])).values()
      ];
      function withoutUnpaid(kinds, from, prefer) {
        for (let all = from; ; ) {
          const { end } = all;
          const merged = sharing(kinds.map((kind, place2) => splitOf(kind, mergedWhere(kind, all.splits[place2]?.jobs ?? [], ({ ms: ms2, bytes }, saved) => {
            if (ms2 > kind.limit.ms || bytes > kind.limit.bytes)
              return false;
            return !pays(prefer, ms2 - end, saved);
          }))));
          if (merged.jobs === all.jobs)
            return merged;
          all = merged;
        }
      }
      var numbered_graph = __webpack_require__(38588);
      ;
      const shown = 10;
      function explainSharing(jobs, { chosen, fewest, further }, prefer) {
        const last = [...jobs].sort((a, b) => b.seconds - a.seconds)[0];
        return {
          prefer,
          chosen: costOf(chosen),
          fewest: costOf(fewest),
          ...further ? { further: { ...costOf(further), not: further.not } } : {},
          ...last ? { last: { shard: last.id, seconds: last.seconds, chain: longestChain(last) } } : {},
          copies: copiesIn(jobs),
          over: jobs.flatMap(overOf)
        };
      }
      const costOf = ({ jobs, end, machine }) => ({ jobs, end: end / 1e3, machine: machine / 1e3 });
      function overOf(job) {
        const { id: shard, seconds, bytes, limit } = job;
        const late = { shard, what: "time", most: limit.seconds, takes: mostOf(job) };
        return [
          ...seconds > limit.seconds ? [late] : [],
          ...bytes > limit.bytes ? [{ shard, what: "disk", most: limit.bytes }] : []
        ];
      }
      function mostOf({ parts, builds, work: work2 }) {
        const names = Object.keys(parts);
        const part = names.reduce((most, one) => parts[one] > parts[most] ? one : most);
        const takes = { part, seconds: parts[part] };
        if (part !== "build")
          return takes;
        const priced = builds.map((node) => {
          return { name: work2.derivations[node]?.name ?? "", seconds: work2.priceAt(node).seconds };
        });
        const [dearest] = priced.sort((a, b) => b.seconds - a.seconds || (a.name < b.name ? -1 : 1));
        return { ...takes, ...dearest ? { dearest } : {} };
      }
      function longestChain({ builds, work: work2 }) {
        const { graph: graph2, derivations, priceAt } = work2;
        const own = new Set(builds);
        const until = new Float64Array(derivations.length).fill(-1);
        const after = new Int32Array(derivations.length).fill(-1);
        let end = -1;
        for (const node of (0, numbered_graph.gl)(graph2)) {
          if (!own.has(node))
            continue;
          let [longest, by] = [-1, -1];
          for (const need of (0, numbered_graph.hN)(graph2, node)) {
            const before = until[need] ?? -1;
            if (before > longest)
              [longest, by] = [before, need];
          }
          until[node] = Math.max(0, longest) + priceAt(node).seconds;
          after[node] = by;
          if ((until[node] ?? 0) >= (until[end] ?? 0))
            end = node;
        }
        const chain = [];
        for (let at = end; at !== -1; at = after[at] ?? -1) {
          const { seconds, source } = priceAt(at);
          chain.push({ name: derivations[at]?.name ?? "", seconds, priced: source });
        }
        return mostExpensive(chain);
      }
      function mostExpensive(chain) {
        const dearest = new Set([...chain].sort((a, b) => b.seconds - a.seconds).slice(0, shown));
        return chain.filter((link) => dearest.has(link));
      }
      function copiesIn(jobs) {
        const times = /* @__PURE__ */ new Map();
        for (const { builds, work: work2 } of jobs)
          for (const node of builds) {
            const known = times.get(node);
            if (known)
              known.jobs += 1;
            else
              times.set(node, { work: work2, jobs: 1 });
          }
        const copied = [...times].filter(([, one]) => one.jobs > 1).map(([node, { work: work2, jobs: jobs2 }]) => {
          return { name: work2.derivations[node]?.name ?? "", seconds: work2.priceAt(node).seconds, jobs: jobs2 };
        });
        const again = (one) => one.seconds * (one.jobs - 1);
        return {
          seconds: copied.reduce((sum2, one) => sum2 + again(one), 0),
          derivations: copied.length,
          dearest: copied.sort((a, b) => again(b) - again(a) || (a.name < b.name ? -1 : 1)).slice(0, shown)
        };
      }
      ;
      function plannedJob(work2, { items, ms: ms2, bytes }, estimates) {
        const { runner, groups, parts: all, kind, limit, fetch: fetches } = work2;
        const own = items.flatMap((place2) => groups[place2] ?? []);
        const targets = own.flatMap((group) => group.targets);
        const parts = new Set(items.flatMap((place2) => kind.items[place2]?.parts ?? []));
        const builds = [...parts].flatMap((part) => all[part] ?? []);
        const derivations = builds.flatMap((node) => work2.derivations[node] ?? []);
        const sum2 = (seconds2) => round(seconds2.reduce((one, other) => one + other, 0));
        const [boot, upload] = [
          sum2(targets.map((one) => estimates.boots(one, runner))),
          sum2(targets.map((one) => estimates.uploads(one)))
        ];
        const start = round(estimates.start(runner));
        const fetched = fetchedBy(fetches, targets.map(({ id: id2 }) => id2));
        const fetch = round(estimates.fetch(fetched, runner));
        const seconds = round(ms2 / 1e3);
        const build = Math.max(0, round(seconds - start - fetch - boot - upload));
        const isForeign = (system) => system !== "builtin" && !runner.native.includes(system);
        const distinct2 = (words) => [...new Set(words)].sort();
        return {
          runner,
          emulated: distinct2(derivations.map(({ system }) => system).filter(isForeign)),
          features: distinct2(derivations.flatMap((one) => one.features)),
          targets: targets.map(({ id: id2 }) => id2).sort(),
          seconds,
          bytes: Math.round(bytes),
          parts: { start, fetch, build, boot, upload },
          builds,
          work: work2,
          limit: { seconds: limit.ms / 1e3, bytes: limit.bytes }
        };
      }
      const round = (seconds) => Math.round(seconds * 10) / 10;
      var bit_sets = __webpack_require__(31454);
      var runners_runners = __webpack_require__(76298);
      ;
      function wantedOf({ targets, derivations }, isWork = () => false) {
        const known = new Set(derivations.map(({ drvPath }) => drvPath));
        const groups = /* @__PURE__ */ new Map();
        const unlisted = [];
        const wanted = targets.filter((target) => target.status === "to-build" || target.status === "not-here" || target.status === "substitutable" && isWork(target));
        for (const target of [...wanted].sort((a, b) => a.id < b.id ? -1 : 1)) {
          const { id: id2, drvPath, system, features, status } = target;
          const group = groups.get(drvPath);
          if (group) {
            group.targets.push(target);
            continue;
          }
          groups.set(drvPath, { roots: status === "substitutable" ? [] : [drvPath], targets: [target] });
          if (status === "substitutable")
            continue;
          if (!known.has(drvPath))
            unlisted.push({ drvPath, name: id2, system, features, needs: [] });
        }
        const all = [...derivations, ...unlisted].sort((a, b) => a.drvPath < b.drvPath ? -1 : 1);
        const graph2 = (0, numbered_graph.hd)(all);
        for (const node of all.keys())
          (0, numbered_graph.hN)(graph2, node).sort();
        return { derivations: all, graph: graph2, groups: [...groups.values()] };
      }
      const mostGroups = 512;
      function fewGroups(groups, addedBy) {
        if (groups.length <= mostGroups)
          return [...groups];
        const added = groups.map(addedBy);
        const share = added.reduce((sum2, one) => sum2 + one, 0) / mostGroups;
        const bundles = [];
        for (const [number, group] of groups.entries()) {
          const seconds = added[number] ?? 0;
          const last = bundles.at(-1);
          const isFull = last === void 0 || last.seconds + seconds > share;
          if (isFull)
            bundles.push({ roots: [...group.roots], targets: [...group.targets], seconds });
          else {
            last.roots.push(...group.roots);
            last.targets.push(...group.targets);
            last.seconds += seconds;
          }
        }
        return bundles;
      }
      ;
      function workOf(plan, runners, estimates) {
        const isWork = (target) => {
          const runner = { labels: [], features: void 0, native: [target.system] };
          return estimates.boots(target, runner) + estimates.uploads(target) > 0;
        };
        const wanted = wantedOf(plan, isWork);
        const { placed, unplaced } = place(wanted, runners);
        const fetch = fetchShares(plan.fetch, estimates.bytesOf);
        const works = runners.flatMap((runner) => {
          const groups = placed.get(runner);
          return groups ? [work(runner, groups, wanted, { estimates, fetch })] : [];
        });
        return { works, unplaced };
      }
      const unplacedOn = (plan, runners) => place(wantedOf(plan), runners).unplaced;
      function place(wanted, runners) {
        const placed = /* @__PURE__ */ new Map();
        const unplaced = /* @__PURE__ */ new Map();
        const demandsOf = demandsIn(wanted);
        for (const group of wanted.groups) {
          const names = group.targets.flatMap((target) => target.names);
          const able = (0, runners_runners.L4)(names, runners);
          const demands = demandsOf(group);
          const chosen = (0, runners_runners.wm)(demands, able)?.runner;
          const runner = chosen && runners.find((one) => (0, runners_runners.sb)(one, chosen));
          if (runner) {
            const same = placed.get(runner);
            if (same)
              same.push(group);
            else
              placed.set(runner, [group]);
            continue;
          }
          if (group.roots.length === 0)
            continue;
          const culprit = demands.find((one) => (0, runners_runners.wm)([one], able) === void 0);
          const what = culprit?.name ?? group.targets[0]?.id ?? "";
          const reason = (0, runners_runners.CI)(what, culprit ? [culprit] : demands, able);
          for (const { id: id2 } of group.targets)
            unplaced.set(id2, reason);
        }
        return { placed, unplaced };
      }
      function demandsIn({ derivations, graph: graph2 }) {
        const numbers = /* @__PURE__ */ new Map();
        const first = [];
        const own = derivations.map((one) => {
          const key = [one.system, ...one.features].join(" ");
          const number = numbers.get(key) ?? numbers.size;
          if (number === numbers.size)
            first.push(one);
          numbers.set(key, number);
          return number;
        });
        const sets = new bit_sets.j(derivations.length, first.length);
        for (const [node, number] of own.entries())
          sets.add(node, number);
        sets.spreadUp(graph2);
        return ({ roots, targets }) => {
          if (roots.length === 0)
            return targets.map(({ id: id2, system }) => ({ name: id2, system, features: [] }));
          const all = roots.flatMap((root) => sets.numbers(graph2.numbers.get(root) ?? 0));
          return [...new Set(all)].flatMap((number) => first[number] ?? []);
        };
      }
      const ms = (seconds) => Math.round(seconds * 1e3);
      const sum = (all) => all.reduce((one, other) => one + other, 0);
      function work(runner, placed, { derivations, graph: graph2 }, { estimates, fetch }) {
        const prices = [];
        const priceAt = (node) => {
          prices[node] ??= estimates.build(derivations[node], runner);
          return prices[node];
        };
        const nodesOf = ({ roots }) => roots.map((root) => graph2.numbers.get(root) ?? 0);
        const ownOf = ({ targets }) => sum(targets.map((one) => ms(estimates.boots(one, runner)) + ms(estimates.uploads(one))));
        const fresh = (0, numbered_graph.uG)(graph2);
        const groups = fewGroups(placed, (group) => ownOf(group) + sum(fresh(nodesOf(group)).map((node) => ms(priceAt(node).seconds))));
        const users = new bit_sets.j(derivations.length, groups.length);
        for (const [number, group] of groups.entries())
          for (const node of nodesOf(group))
            users.add(node, number);
        users.spreadDown(graph2);
        const same = /* @__PURE__ */ new Map();
        for (const node of derivations.keys()) {
          const key = users.key(node);
          const nodes = same.get(key);
          if (nodes)
            nodes.push(node);
          else
            same.set(key, [node]);
        }
        const parts = [...same.values()].filter(([node]) => node !== void 0 && users.numbers(node).length > 0);
        const needed = groups.map(() => []);
        for (const [part, [node = 0]] of parts.entries())
          for (const user of users.numbers(node))
            needed[user]?.push(part);
        const fetchMs = (bytes) => ms(estimates.fetch(bytes, runner));
        const fetched = fetchedParts(groups, fetch);
        for (const [number, { users: users2 }] of fetched.entries())
          for (const user of users2)
            needed[user]?.push(parts.length + number);
        const start = { ms: ms(estimates.start(runner)) + fetchMs(fetch.everyone), bytes: fetch.everyone };
        const limit = { ms: ms(estimates.jobSeconds), bytes: runner.disk ?? Number.MAX_SAFE_INTEGER };
        const kind = {
          items: groups.map((group, number) => {
            return { ms: ownOf(group), bytes: 0, parts: needed[number] ?? [] };
          }),
          parts: [
            ...parts.map((nodes) => {
              const all = nodes.map(priceAt);
              return {
                ms: sum(all.map((one) => ms(one.seconds))),
                bytes: sum(all.map((one) => Math.round(one.bytes)))
              };
            }),
            ...fetched.map(({ bytes }) => ({ ms: fetchMs(bytes), bytes }))
          ],
          start,
          limit: { ms: held(limit.ms, start.ms), bytes: held(limit.bytes, start.bytes) }
        };
        return { runner, groups, kind, parts, fetch, graph: graph2, derivations, priceAt, limit };
      }
      function fetchedParts(groups, { some }) {
        const groupOf = new Map(groups.flatMap(({ targets }, number) => targets.map(({ id: id2 }) => [id2, number])));
        const parts = /* @__PURE__ */ new Map();
        for (const { targets, bytes } of some) {
          const users = [...new Set(targets.flatMap((id2) => groupOf.get(id2) ?? []))].sort((a, b) => a - b);
          const key = users.join();
          if (users.length > 0 && bytes > 0)
            parts.set(key, { users, bytes: (parts.get(key)?.bytes ?? 0) + bytes });
        }
        return [...parts.values()];
      }
      const held = (limit, start) => start < limit ? limit : Number.MAX_SAFE_INTEGER;
      ;
      const mostRows = 256;
      function planShards(plan, options) {
        const { runners, most = mostRows, prefer = "balanced", estimates = (0, prices_estimates.I)() } = options;
        const { works, unplaced } = workOf(plan, runners, estimates);
        if (works.length > mostRows)
          throw new errors.yo(`runners asks for ${works.length} kinds of machines, and a workflow can have ${mostRows} jobs beside each other; give some of its globs the same labels`);
        const shared = shareOut(works.map(({ kind }) => kind), { most: Math.min(Math.max(1, most), mostRows), prefer });
        const jobs = numbered(works, shared.chosen, estimates);
        const sharing2 = jobs.length > 0 ? explainSharing(jobs, shared, prefer) : void 0;
        return { shards: withFetched(plan, jobs, estimates), unplaced, sharing: sharing2 };
      }
      function numbered(works, { splits }, estimates) {
        const numbers = /* @__PURE__ */ new Map();
        const first = (job) => job.targets[0] ?? "";
        return works.flatMap((work2, place2) => (splits[place2]?.jobs ?? []).map((job) => plannedJob(work2, job, estimates))).sort((a, b) => first(a) < first(b) ? -1 : 1).map((job) => {
          const { system } = job.runner;
          const number = (numbers.get(system) ?? 0) + 1;
          numbers.set(system, number);
          return { ...job, id: `${system}-${number}` };
        });
      }
      function withFetched({ targets, fetch }, jobs, estimates) {
        const shares = fetchShares(fetch, estimates.bytesOf);
        const shards = jobs.map(({ id: id2, runner, emulated, features, targets: targets2, seconds, bytes, parts }) => {
          const { system, labels } = runner;
          return { id: id2, runner: labels, system, emulated, features, targets: targets2, seconds, parts, bytes };
        });
        const placed = new Set(jobs.flatMap((job) => job.targets));
        for (const target of [...targets].sort((a, b) => a.id < b.id ? -1 : 1))
          if (target.status === "substitutable" && !placed.has(target.id)) {
            const shard = leastBusy(shards, target);
            if (shard)
              addFetched(shard, target.id, (some) => fetchedBy(shares, some), estimates);
          }
        return shards.map((shard) => ({ ...shard, targets: [...shard.targets].sort() }));
      }
      function addFetched(shard, target, fetched, estimates) {
        const { runner: labels, system, parts } = shard;
        const more = fetched([...shard.targets, target]) - fetched(shard.targets);
        const seconds = estimates.fetch(more, { labels, system });
        shard.targets.push(target);
        shard.bytes += more;
        shard.seconds = round(shard.seconds + seconds);
        if (parts)
          parts.fetch = round(parts.fetch + seconds);
      }
      function leastBusy(shards, { system }) {
        const own = shards.filter((shard) => shard.system === system);
        const load = ({ seconds, targets }) => seconds + 10 * targets.length;
        return (own.length > 0 ? own : [...shards]).sort((a, b) => load(a) - load(b))[0];
      }
      ;
      const soon = 600;
      function runsHere(plan, machine, { seconds = soon, estimates = (0, prices_estimates.I)() } = {}) {
        const here = {
          labels: ["here"],
          system: machine.systems[0] ?? "",
          native: machine.systems,
          features: machine.features
        };
        const due = plan.targets.filter(({ status }) => !["skipped", "not-here", "proved"].includes(status));
        const boots = due.reduce((sum2, one) => sum2 + estimates.boots(one, here) + estimates.uploads(one), 0);
        const isDone = ({ status }) => ["cached", "skipped", "proved"].includes(status);
        if (plan.targets.every(isDone) && boots === 0)
          return true;
        const canBuild = plan.derivations.every(({ system, features }) => (system === "builtin" || machine.systems.includes(system)) && features.every((feature) => machine.features.includes(feature)));
        const builds = plan.derivations.reduce((sum2, one) => sum2 + estimates.build(one, here).seconds, 0);
        const around = estimates.start(here) + estimates.fetch(plan.fetch.unpackedBytes, here);
        return canBuild && builds + boots + around < seconds;
      }
      function withShards(plan, options) {
        const { shards, unplaced, sharing: sharing2 } = planShards(plan, options);
        const priced = pricesOf(shards, options);
        const placed = new Set(shards.flatMap(({ targets }) => targets));
        return {
          ...plan,
          targets: plan.targets.map((target) => {
            const reason = unplaced.get(target.id);
            if (reason !== void 0)
              return { ...target, status: "not-here", reason };
            if (target.status !== "not-here" || !placed.has(target.id))
              return target;
            const { reason: _, ...rest } = target;
            return { ...rest, status: "to-build" };
          }),
          derivations: plan.derivations.map((one) => ({ ...one, ...priced(one) })),
          shards,
          ...sharing2 ? { sharing: sharing2 } : {}
        };
      }
      function pricesOf(shards, { estimates = (0, prices_estimates.I)() }) {
        return (one) => {
          const labels = shards.find(({ system }) => system === one.system)?.runner ?? ["here"];
          const { seconds, source } = estimates.build(one, { labels, native: [one.system] });
          return { seconds, priced: source };
        };
      }
      function onlyHere(plan, { systems, features }) {
        const here = { system: "here", labels: [], native: systems, emulates: [], features };
        const unplaced = unplacedOn(plan, [here]);
        const byPath = new Map(plan.derivations.map((one) => [one.drvPath, one]));
        const targets = plan.targets.map((target) => {
          if (!unplaced.has(target.id))
            return target;
          const demands = [target, ...(0, graph.Y)(target.drvPath, byPath)];
          const lacking = demands.flatMap((one) => [
            ...systems.includes(one.system) || one.system === "builtin" ? [] : [one.system],
            ...one.features.filter((feature) => !features.includes(feature))
          ]);
          const what = [...new Set(lacking)].join(", ");
          const reason = `needs ${what}, which this machine cannot give, and nothing is handed to other jobs`;
          return { ...target, status: "not-here", reason };
        });
        return { ...plan, targets };
      }
      function planOfShard(plan, id2) {
        const shard = plan.shards?.find((one) => one.id === id2);
        return shard && partOf(plan, (target) => shard.targets.includes(target.id));
      }
      function partHere(plan) {
        const elsewhere = new Set(plan.shards?.flatMap(({ targets }) => targets));
        return partOf(plan, ({ id: id2, status }) => status !== "proved" && !elsewhere.has(id2));
      }
      function partOf(plan, isIn) {
        const targets = plan.targets.filter(isIn);
        const byPath = new Map(plan.derivations.map((one) => [one.drvPath, one]));
        const needed = new Set(targets.flatMap(({ drvPath }) => (0, graph.Y)(drvPath, byPath)));
        return { ...plan, targets, derivations: plan.derivations.filter((one) => needed.has(one)) };
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
  )
};
