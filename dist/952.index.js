export const id = 952;
export const ids = [952];
export const modules = {
  /***/
  80952: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        keepLocalHistory: () => (
          /* binding */
          keepLocalHistory
        ),
        /* harmony export */
        localHistory: () => (
          /* binding */
          localHistory
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _documents_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70231);
      var _documents_history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43756);
      var _features_plan_prices_learn_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87998);
      var _features_plan_prices_today_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59777);
      var _features_setup_private_nix_cache_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60876);
      async function localHistory(host) {
        const text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(fileOf(host), "utf8").catch(() => "");
        return (0, _documents_history_js__WEBPACK_IMPORTED_MODULE_3__.i6)(text);
      }
      async function keepLocalHistory(host, ran) {
        try {
          const history = (0, _features_plan_prices_learn_js__WEBPACK_IMPORTED_MODULE_4__.n)(await localHistory(host), { ...ran, here: "local" }, (0, _features_plan_prices_today_js__WEBPACK_IMPORTED_MODULE_6__.E)());
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0, _features_setup_private_nix_cache_folder_js__WEBPACK_IMPORTED_MODULE_5__.n)(host.environment).root, { recursive: true });
          await (0, _documents_files_js__WEBPACK_IMPORTED_MODULE_2__.f8)(fileOf(host), JSON.stringify(history));
        } catch (error) {
          host.log.debug(`what builds took is not kept: ${error.message}`);
        }
      }
      const fileOf = ({ environment }) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, _features_setup_private_nix_cache_folder_js__WEBPACK_IMPORTED_MODULE_5__.n)(environment).root, "history.json");
    })
  ),
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
  87998: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        n: () => (
          /* binding */
          learn
        )
        /* harmony export */
      });
      var _documents_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43756);
      var _documents_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83051);
      var _nix_derivation_derivation_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46468);
      var _runners_runners_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76298);
      var _boot_prices_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74573);
      var _rates_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83843);
      var _times_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8030);
      const remembered = 90;
      const worthKeeping = 1024 ** 2;
      const worthMeasuring = 16 * 1024 ** 2;
      const mostSeconds = 6 * 3600;
      function learn(before, ran, today) {
        const known = /* @__PURE__ */ new Map();
        for (const entry of before?.entries ?? []) {
          const isFresh = entry.day <= today && entry.day > today - remembered;
          if (isFresh)
            known.set(placeOf(entry), entry);
        }
        for (const { seconds, bytes, ...one } of [
          ...buildsIn(ran),
          ...bootsIn(ran),
          ...pathsIn(ran),
          ...jobsIn(ran)
        ]) {
          const before2 = known.get(placeOf(one));
          const more = (kept = [], value) => [...kept, value].slice(-_documents_history_js__WEBPACK_IMPORTED_MODULE_0__.Fs);
          known.set(placeOf(one), {
            ...one,
            ...seconds === void 0 ? {} : { seconds: more(before2?.seconds, seconds) },
            ...bytes === void 0 ? {} : { bytes: more(before2?.bytes, bytes) },
            day: today
          });
        }
        return short([...known.values()]);
      }
      function pathsIn({ results }) {
        const sizes = /* @__PURE__ */ new Map();
        for (const { targets } of results)
          for (const { closure } of targets)
            for (const { path, bytes } of closure?.paths ?? []) {
              const name = (0, _times_js__WEBPACK_IMPORTED_MODULE_6__.jY)((0, _nix_derivation_derivation_files_js__WEBPACK_IMPORTED_MODULE_2__.J)(path));
              if (plainName.test(name))
                sizes.set(name, Math.max(sizes.get(name) ?? 0, Math.min(bytes, _documents_history_js__WEBPACK_IMPORTED_MODULE_0__.j$)));
            }
        return [...sizes].filter(([, bytes]) => bytes >= worthKeeping).map(([name, bytes]) => ({ what: "path", name, system: _times_js__WEBPACK_IMPORTED_MODULE_6__.Mp, machine: _times_js__WEBPACK_IMPORTED_MODULE_6__.Mp, bytes }));
      }
      function jobsIn({ plan, results }) {
        return results.flatMap(({ shard: id2, started, fetched }) => {
          const shard = plan.shards?.find((one) => one.id === id2);
          if (shard === void 0)
            return [];
          const machine = (0, _runners_runners_js__WEBPACK_IMPORTED_MODULE_3__.Fm)(shard.runner);
          const start = started === void 0 ? [] : timed("start", _times_js__WEBPACK_IMPORTED_MODULE_6__.SQ, shard.system, machine, started);
          if (fetched === void 0 || fetched.seconds < 1 || fetched.bytes < worthMeasuring)
            return start;
          const bytes = Math.min(Math.round(fetched.bytes / fetched.seconds), _documents_history_js__WEBPACK_IMPORTED_MODULE_0__.j$);
          const isPlain = plainName.test(shard.system) && plainMachine.test(machine);
          return [
            ...start,
            ...isPlain ? [{ what: "rate", name: _times_js__WEBPACK_IMPORTED_MODULE_6__.SQ, system: shard.system, machine, bytes }] : []
          ];
        });
      }
      const placeOf = (entry) => `${(0, _times_js__WEBPACK_IMPORTED_MODULE_6__.TN)(entry)} ${entry.machine}`;
      function buildsIn({ plan, results, here }) {
        const planned = new Map(plan.derivations.map((one) => [one.drvPath, one]));
        return results.flatMap((result) => {
          const shard = plan.shards?.find(({ id: id2 }) => id2 === result.shard);
          return result.derivations.flatMap(({ drvPath, name, machine, start, stop, outcome }) => {
            const system = planned.get(drvPath)?.system;
            const isUsual = outcome === "built" && machine === "local" && stop !== void 0;
            if (!isUsual || system === void 0 || isEmulated(system, result.machine.system))
              return [];
            return timed("build", (0, _times_js__WEBPACK_IMPORTED_MODULE_6__.jY)(name), system, shard ? (0, _runners_runners_js__WEBPACK_IMPORTED_MODULE_3__.Fm)(shard.runner) : here, stop - start);
          });
        });
      }
      const isEmulated = (system, own) => system !== own && system !== "builtin" && !(system === "i686-linux" && own === "x86_64-linux");
      function bootsIn({ plan, evidence, here }) {
        const planned = new Map(plan.targets.map((target) => [target.id, target]));
        return evidence.flatMap(({ target: id2, verdict, firmware, accelerator, seconds }) => {
          const target = planned.get(id2);
          if (verdict !== "booted" || accelerator === void 0 || target === void 0)
            return [];
          const shard = plan.shards?.find(({ targets }) => targets.includes(id2));
          const name = (0, _boot_prices_js__WEBPACK_IMPORTED_MODULE_4__.s)(target.kind, firmware, accelerator.name);
          return timed("boot", name, target.system, shard ? (0, _runners_runners_js__WEBPACK_IMPORTED_MODULE_3__.Fm)(shard.runner) : here, seconds);
        });
      }
      const plainName = /^[0-9A-Za-z+\-._?=]{1,211}$/;
      const plainMachine = /^[0-9A-Za-z+\-._,]{1,211}$/;
      function timed(what, name, system, machine, took) {
        const seconds = Math.round(took * 100) / 100;
        const isPlain = plainName.test(name) && plainName.test(system) && plainMachine.test(machine);
        if (!isPlain || !Number.isFinite(seconds) || seconds < 0 || seconds > mostSeconds)
          return [];
        return [{ what, name, system, machine, seconds }];
      }
      function short(entries) {
        const most = ({ what, seconds = [0], bytes: bytes2 = [0] }) => what === "start" || what === "rate" ? mostSeconds * 2 : Math.max(...seconds) + (0, _rates_js__WEBPACK_IMPORTED_MODULE_5__.iW)(Math.max(...bytes2));
        const ordered = [...entries].sort((a, b) => b.day - a.day || most(b) - most(a) || (placeOf(a) < placeOf(b) ? -1 : 1));
        let bytes = 100;
        const kept = [];
        for (const entry of ordered) {
          bytes += JSON.stringify(entry).length + 1;
          if (bytes > _documents_history_js__WEBPACK_IMPORTED_MODULE_0__.kw || kept.length === mostEntries)
            break;
          kept.push(entry);
        }
        return { document: "history", version: _documents_versions_js__WEBPACK_IMPORTED_MODULE_1__.N.history, entries: kept };
      }
      const mostEntries = 1e4;
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
  59777: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        E: () => (
          /* binding */
          today
        )
        /* harmony export */
      });
      const today = () => Math.floor(Date.now() / 864e5);
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
  60876: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        n: () => (
          /* binding */
          cacheFolder
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);
      function cacheFolder(environment) {
        const base = environment.XDG_CACHE_HOME || environment.HOME && (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(environment.HOME, ".cache");
        const root = environment.FLAKESHIP_CACHE || base && (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(base, "flakeship");
        if (!root)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.Ml("no folder for the cache: set HOME, XDG_CACHE_HOME or FLAKESHIP_CACHE");
        return {
          root,
          nix: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, "nix"),
          downloads: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, "downloads"),
          mountPoint: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, "root")
        };
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
  4823: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        W0: () => (
          /* binding */
          splitName
        ),
        /* harmony export */
        Zy: () => (
          /* binding */
          compareVersions
        ),
        /* harmony export */
        wg: () => (
          /* binding */
          packageOf
        )
        /* harmony export */
      });
      function splitName(full) {
        const dash = /-(?=[^A-Za-z])/s.exec(full)?.index;
        return dash === void 0 ? { name: full, version: "" } : { name: full.slice(0, dash), version: full.slice(dash + 1) };
      }
      const preRelease = /^(alpha|beta|rc|pre|preview|unstable|snapshot|nightly|git|dirty)$/;
      const output = /^([a-z]{2,}|lib32|lib64)$/;
      function packageOf(path) {
        const { name, version } = splitName(path.replace(/^.*\/[0-9a-z]{32}-/s, ""));
        const parts = version.split("-");
        while (parts.length > 1 && isOutput(parts.at(-1) ?? ""))
          parts.pop();
        return { name, version: parts.join("-") };
      }
      const isOutput = (part) => output.test(part) && !preRelease.test(part);
      function compareVersions(a, b) {
        const [left, right] = [components(a), components(b)];
        for (let i = 0; i < Math.max(left.length, right.length); i++) {
          const order = compareComponents(left[i] ?? "", right[i] ?? "");
          if (order !== 0)
            return order;
        }
        return 0;
      }
      const components = (version) => version.match(/\d+|[^\d.-]+/g) ?? [];
      const ranks = [/^pre$/, /^$/, /^\D/, /^\d/];
      const rank = (component) => ranks.findIndex((kind) => kind.test(component));
      function compareComponents(a, b) {
        if (rank(a) !== rank(b))
          return rank(a) - rank(b);
        if (/^\d/.test(a))
          return Number(a) - Number(b);
        return a === b ? 0 : a < b ? -1 : 1;
      }
    })
  )
};
