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
      var _documents_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34355);
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
        kw: () => (
          /* binding */
          historyLimit
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70458);
      var _lib_json_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19031);
      var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7835);
      var _versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83051);
      const plainName = valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__.yGV(/^[0-9A-Za-z+\-._?=]{1,211}$/, "not a name"));
      const most = 6 * 3600;
      const seconds = valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.aig(), valibot__WEBPACK_IMPORTED_MODULE_2__.E2x(), valibot__WEBPACK_IMPORTED_MODULE_2__.Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_2__.cGV(most));
      const keptTimes = 7;
      const entry = valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
        what: valibot__WEBPACK_IMPORTED_MODULE_2__.KIO(["build", "boot"]),
        /** A derivation's name without its version; for a boot, its kind of target, firmware and accelerator. */
        name: plainName,
        system: plainName,
        /** Runner labels, or `local`. */
        machine: valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__.yGV(/^[0-9A-Za-z+\-._,]{1,211}$/, "not a kind of machine")),
        /** Times of the last runs, newest last. */
        seconds: valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(seconds), valibot__WEBPACK_IMPORTED_MODULE_2__.BpQ(1), valibot__WEBPACK_IMPORTED_MODULE_2__.Ru6(keptTimes)),
        /** Disk space of its outputs, if known. */
        bytes: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.GJ),
        /** The day of the latest time: days since 1970. */
        day: valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.aig(), valibot__WEBPACK_IMPORTED_MODULE_2__.ndf(), valibot__WEBPACK_IMPORTED_MODULE_2__.Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_2__.cGV(10 ** 6))
      });
      const historyLimit = 256 * 1024;
      const head = valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
        document: valibot__WEBPACK_IMPORTED_MODULE_2__.euz("history"),
        version: valibot__WEBPACK_IMPORTED_MODULE_2__.euz(_versions_js__WEBPACK_IMPORTED_MODULE_1__.N.history),
        entries: valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(valibot__WEBPACK_IMPORTED_MODULE_2__.L5J()), valibot__WEBPACK_IMPORTED_MODULE_2__.Ru6(1e4))
      });
      function parseHistory(text) {
        if (Buffer.byteLength(text) > historyLimit)
          return void 0;
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_2__.xLC(head, (0, _lib_json_text_js__WEBPACK_IMPORTED_MODULE_3__.q)(text));
        if (!parsed.success)
          return void 0;
        const entries = parsed.output.entries.flatMap((one) => {
          const read = valibot__WEBPACK_IMPORTED_MODULE_2__.xLC(entry, one);
          return read.success ? [read.output] : [];
        });
        return { document: "history", version: _versions_js__WEBPACK_IMPORTED_MODULE_1__.N.history, entries };
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
      const boots = {
        vm: { mode: "vm", firmwares: ["direct"], seconds: 40 },
        "vm-with-boot-loader": { mode: "vm", firmwares: ["direct"], seconds: 60 },
        iso: { mode: "iso", firmwares: ["bios", "uefi"], seconds: 60 },
        image: { mode: "image", firmwares: ["bios", "uefi"], seconds: 60 },
        "sd-image": { mode: "sd-image", firmwares: ["u-boot"], seconds: 60 }
      };
      const emulatedGuest = 5;
      const bootName = (kind, firmware, accelerator) => `${kind}-${firmware}-${accelerator}`;
      function bootSeconds(target, { mode, accelerator }, machine, times) {
        const due = boots[target.kind];
        if (due === void 0 || mode !== "all" && mode !== due.mode)
          return 0;
        const isKvm = accelerator === "kvm" || accelerator === "auto" && machine.hasKvm;
        return due.firmwares.reduce((sum, firmware) => {
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
      var _runners_runners_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76298);
      var _boot_prices_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74573);
      var _times_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8030);
      const remembered = 90;
      const mostSeconds = 6 * 3600;
      function learn(before, ran, today) {
        const known = /* @__PURE__ */ new Map();
        for (const entry of before?.entries ?? []) {
          const isFresh = entry.day <= today && entry.day > today - remembered;
          if (isFresh)
            known.set(placeOf(entry), entry);
        }
        for (const { seconds, ...timed2 } of [...buildsIn(ran), ...bootsIn(ran)]) {
          const times = known.get(placeOf(timed2))?.seconds ?? [];
          known.set(placeOf(timed2), { ...timed2, seconds: [...times, seconds].slice(-_documents_history_js__WEBPACK_IMPORTED_MODULE_0__.Fs), day: today });
        }
        return short([...known.values()]);
      }
      const placeOf = (entry) => `${(0, _times_js__WEBPACK_IMPORTED_MODULE_4__.TN)(entry)} ${entry.machine}`;
      function buildsIn({ plan, results, here }) {
        const planned = new Map(plan.derivations.map((one) => [one.drvPath, one]));
        return results.flatMap((result) => {
          const shard = plan.shards?.find(({ id: id2 }) => id2 === result.shard);
          return result.derivations.flatMap(({ drvPath, name, machine, start, stop, outcome }) => {
            const system = planned.get(drvPath)?.system;
            const isUsual = outcome === "built" && machine === "local" && stop !== void 0;
            if (!isUsual || system === void 0 || isEmulated(system, result.machine.system))
              return [];
            return timed("build", (0, _times_js__WEBPACK_IMPORTED_MODULE_4__.jY)(name), system, shard ? (0, _runners_runners_js__WEBPACK_IMPORTED_MODULE_2__.Fm)(shard.runner) : here, stop - start);
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
          const name = (0, _boot_prices_js__WEBPACK_IMPORTED_MODULE_3__.s)(target.kind, firmware, accelerator.name);
          return timed("boot", name, target.system, shard ? (0, _runners_runners_js__WEBPACK_IMPORTED_MODULE_2__.Fm)(shard.runner) : here, seconds);
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
        const most = ({ seconds }) => Math.max(...seconds);
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
          const seconds = median(entries.flatMap((entry) => entry.seconds));
          if (seconds === void 0)
            return void 0;
          const bytes = median(entries.flatMap((entry) => entry.bytes ?? []));
          return { seconds, ...bytes === void 0 ? {} : { bytes } };
        }
      }
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
      const machineName = (labels) => (isGroup(labels) ? [labels.group, ...labels.labels ?? []] : labels).join(",");
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
