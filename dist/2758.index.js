export const id = 2758;
export const ids = [2758, 5933];
export const modules = {
  /***/
  82758: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        keepTimes: () => (
          /* binding */
          keepTimes
        ),
        /* harmony export */
        knownTimes: () => (
          /* binding */
          knownTimes
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
      var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
      var _documents_history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43756);
      var _documents_versions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83051);
      var _features_plan_prices_learn_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87998);
      var _features_plan_prices_times_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8030);
      var _features_plan_prices_today_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(59777);
      var _github_event_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5933);
      var _system_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8292);
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
      const family = `flakeship-history-${_documents_versions_js__WEBPACK_IMPORTED_MODULE_4__.N.history}-`;
      async function knownTimes(stores) {
        const history = await inFile((file) => readHistory(stores, file));
        return history && new _features_plan_prices_times_js__WEBPACK_IMPORTED_MODULE_8__.Fq(history);
      }
      async function keepTimes(stores, ran, host) {
        const event = await (0, _github_event_js__WEBPACK_IMPORTED_MODULE_6__.readEvent)(host.environment).catch(() => void 0);
        if (event === void 0 || !(0, _github_event_js__WEBPACK_IMPORTED_MODULE_6__.vZ)(event))
          return;
        await inFile(async (file) => {
          const history = (0, _features_plan_prices_learn_js__WEBPACK_IMPORTED_MODULE_5__.n)(await readHistory(stores, file), { ...ran, here: "here" }, (0, _features_plan_prices_today_js__WEBPACK_IMPORTED_MODULE_9__.E)());
          if (history.entries.length === 0)
            return;
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, JSON.stringify(history));
          const key = [stores.run.id, stores.run.attempt, ...stores.check === "" ? [] : [stores.check]].join("-");
          await stores.entries.save(`${family}${key}`, file, { family });
        });
      }
      async function readHistory({ entries }, file) {
        if (!await entries.newest(family, file))
          return void 0;
        return (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file)).size > _documents_history_js__WEBPACK_IMPORTED_MODULE_3__.kw ? void 0 : (0, _documents_history_js__WEBPACK_IMPORTED_MODULE_3__.i6)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8"));
      }
      async function inFile(work) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const folder = __addDisposableResource(
            env_1,
            await (0, _system_files_js__WEBPACK_IMPORTED_MODULE_7__.yy)((0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "flakeship-history-"),
            true
          );
          return await work((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder.path, "history.json"));
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          const result_1 = __disposeResources(env_1);
          if (result_1)
            await result_1;
        }
      }
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
  5933: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        bx: () => (
          /* binding */
          baseOf
        ),
        /* harmony export */
        pullRequestOf: () => (
          /* binding */
          pullRequestOf
        ),
        /* harmony export */
        readEvent: () => (
          /* binding */
          readEvent
        ),
        /* harmony export */
        vZ: () => (
          /* binding */
          isOnDefaultBranch
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70458);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79470);
      const sha = valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__.yGV(/^[0-9a-f]{40}([0-9a-f]{24})?$/, "not a commit"));
      const id2 = valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.aig(), valibot__WEBPACK_IMPORTED_MODULE_3__.ndf(), valibot__WEBPACK_IMPORTED_MODULE_3__.Wwf(1));
      const repository = valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ id: id2, full_name: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP() });
      const fork = valibot__WEBPACK_IMPORTED_MODULE_3__.mee(valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ id: id2, full_name: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), fork: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.zMY()) }));
      const payloads = {
        pull_request: valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({
          number: id2,
          repository,
          pull_request: valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({
            state: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),
            user: valibot__WEBPACK_IMPORTED_MODULE_3__.mee(valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ login: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP() })),
            head: valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ sha, ref: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), repo: fork }),
            base: valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ sha, ref: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), repo: repository })
          })
        }),
        push: valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({
          ref: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),
          before: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),
          after: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),
          repository: valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ ...repository.entries, default_branch: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()) })
        }),
        merge_group: valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ merge_group: valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ head_sha: sha, base_sha: sha }), repository }),
        workflow_dispatch: valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ ref: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), repository }),
        schedule: valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ schedule: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()), repository: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(repository) }),
        workflow_run: valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({
          repository,
          workflow_run: valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({
            id: id2,
            run_attempt: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(id2, 1),
            path: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()),
            event: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),
            conclusion: valibot__WEBPACK_IMPORTED_MODULE_3__.mee(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()),
            head_sha: sha,
            head_branch: valibot__WEBPACK_IMPORTED_MODULE_3__.mee(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()),
            head_repository: valibot__WEBPACK_IMPORTED_MODULE_3__.mee(valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ full_name: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), owner: valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ login: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP() }) })),
            repository,
            pull_requests: valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ number: id2, head: valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ sha }), base: valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ repo: valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ id: id2 }) }) }))
          })
        })
      };
      async function readEvent(environment) {
        const { GITHUB_EVENT_NAME: name = "", GITHUB_EVENT_PATH: file = "" } = environment;
        if (!Object.hasOwn(payloads, name))
          return { name: "other", called: name };
        let raw;
        try {
          raw = JSON.parse(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8"));
        } catch (cause) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.Ml(`the event of this run cannot be read from GITHUB_EVENT_PATH (${file})`, { cause });
        }
        return parseEvent(name, raw);
      }
      function parseEvent(name, raw) {
        if (!Object.hasOwn(payloads, name))
          return { name: "other", called: name };
        const known = name;
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_3__.xLC(payloads[known], raw);
        if (parsed.success)
          return { name: known, payload: parsed.output };
        const [issue] = parsed.issues;
        const why = (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_2__.TN)(`${valibot__WEBPACK_IMPORTED_MODULE_3__.BuJ(issue) ?? "top level"}: ${issue.message}`);
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.Ml(`the payload of the event ${name} is not as GitHub describes it (${why})`);
      }
      function pullRequestOf(event) {
        if (event.name !== "pull_request")
          return void 0;
        const { number, repository: repository2, pull_request: pull } = event.payload;
        return {
          number,
          head: pull.head.sha,
          base: pull.base.sha,
          baseRef: pull.base.ref,
          headRepository: pull.head.repo?.full_name,
          isFork: pull.head.repo?.id !== repository2.id,
          author: pull.user?.login
        };
      }
      function isOnDefaultBranch(event) {
        if (event.name === "schedule")
          return true;
        if (event.name !== "push")
          return false;
        const { ref, repository: repository2 } = event.payload;
        return repository2.default_branch !== void 0 && ref === `refs/heads/${repository2.default_branch}`;
      }
      const isCommit = (text) => valibot__WEBPACK_IMPORTED_MODULE_3__.is(sha, text) && !/^0+$/.test(text);
      function baseOf(event) {
        switch (event.name) {
          case "pull_request":
            return event.payload.pull_request.base.sha;
          case "merge_group":
            return event.payload.merge_group.base_sha;
          case "push":
            return isCommit(event.payload.before) ? event.payload.before : void 0;
          case "workflow_run":
          case "workflow_dispatch":
          case "schedule":
          case "other":
            return void 0;
        }
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
