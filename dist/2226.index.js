export const id = 2226;
export const ids = [2226];
export const modules = {
  /***/
  12055: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        x: () => (
          /* binding */
          shardOptions
        )
        /* harmony export */
      });
      var _features_plan_prices_estimates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86677);
      var _features_plan_runners_read_runners_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8611);
      function shardOptions(values, times) {
        const { runners, emulate, prefer, maxJobs, jobMinutes, imageDays, boot, accelerator } = values;
        return {
          runners: (0, _features_plan_runners_read_runners_js__WEBPACK_IMPORTED_MODULE_1__._)(runners, emulate),
          most: maxJobs,
          prefer,
          estimates: (0, _features_plan_prices_estimates_js__WEBPACK_IMPORTED_MODULE_0__.I)({
            times,
            boots: { mode: boot, accelerator },
            uploads: (imageDays ?? 1) > 0,
            jobSeconds: jobMinutes * 60
          })
        };
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
  8611: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        _: () => (
          /* binding */
          readRunners
        )
        /* harmony export */
      });
      var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
      var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70458);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);
      var _runners_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76298);
      const everywhere = ["benchmark", "big-parallel", "nixos-test"];
      const withKvm = [...everywhere, "kvm"];
      const hosted = [
        runner("x86_64-linux", ["ubuntu-24.04"], withKvm, ["i686-linux"]),
        runner("aarch64-linux", ["ubuntu-24.04-arm"], everywhere),
        runner("aarch64-darwin", ["macos-15"], everywhere),
        runner("x86_64-darwin", ["macos-15-intel"], everywhere)
      ];
      const hostedDisk = 40 * 1024 ** 3;
      function runner(system, labels, features, also = []) {
        return { system, labels, native: [system, ...also], emulates: [], features };
      }
      const systemName = /^[a-z0-9_]+-[a-z0-9]+$/;
      function readRunners(lines, emulate) {
        const read = lines.map(readLine);
        const own = read.filter(({ name }) => isSystem(name)).map(({ name, labels }) => ownRunner(name, labels));
        for (const system of emulate)
          checkEmulated(system, own);
        const named = new Set(own.map(({ system }) => system));
        if (named.size < own.length)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("runners names a system twice; write one line for each system");
        const known = [
          ...hosted.filter(({ system }) => !named.has(system)).map((one) => ({ ...one, disk: hostedDisk })),
          ...own
        ];
        const runners = known.filter(({ system }) => !emulate.includes(system)).map((one) => ({
          ...one,
          native: one.native.filter((system) => system === one.system || !named.has(system)),
          emulates: one.system === _runners_js__WEBPACK_IMPORTED_MODULE_2__.MC ? emulate.filter((system) => !one.native.includes(system)) : []
        })).sort((a, b) => order(a) - order(b) || (a.system < b.system ? -1 : 1));
        const forTargets = read.filter(({ name }) => !isSystem(name)).flatMap(({ name, labels }) => runners.map((one) => ({ ...ofLabels(one, labels), only: name })));
        return [...runners, ...forTargets];
      }
      function ofLabels({ disk, ...one }, labels) {
        if ((0, node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(one.labels, labels))
          return { ...one, ...disk === void 0 ? {} : { disk } };
        return { ...one, labels, features: void 0 };
      }
      const isSystem = (name) => systemName.test(name);
      const ownRunner = (system, labels) => runner(system, labels, void 0, system === _runners_js__WEBPACK_IMPORTED_MODULE_2__.MC ? ["i686-linux"] : []);
      const targetGlob = /^[^=\s]*[.*][^=\s]*$/;
      function readLine(line) {
        const [, name = "", list = ""] = /^\s*([^=\s]+)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
        const labels = readLabels(list);
        if (!isSystem(name) && !targetGlob.test(name) || labels === void 0) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`runners must be lines SYSTEM=LABEL[,LABEL…] like aarch64-linux=ubuntu-24.04-arm, or GLOB=LABEL[,LABEL…] for targets like nas.*=nas, not ${JSON.stringify(line)}; labels may be JSON: ["a","b"] or {"group":"g"}`);
        }
        return { name, labels };
      }
      const label = valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__.BpQ(1), valibot__WEBPACK_IMPORTED_MODULE_3__.Ru6(200));
      const labelList = valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(label), valibot__WEBPACK_IMPORTED_MODULE_3__.BpQ(1), valibot__WEBPACK_IMPORTED_MODULE_3__.Ru6(20));
      const written = valibot__WEBPACK_IMPORTED_MODULE_3__.KCZ([
        labelList,
        valibot__WEBPACK_IMPORTED_MODULE_3__.rej({ group: label, labels: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.KCZ([labelList, label])) })
      ]);
      function readLabels(list) {
        if (!/^[[{]/.test(list)) {
          const plain = valibot__WEBPACK_IMPORTED_MODULE_3__.xLC(labelList, list.split(",").map((one) => one.trim()));
          return plain.success ? plain.output : void 0;
        }
        try {
          const given = valibot__WEBPACK_IMPORTED_MODULE_3__.qgA(written, JSON.parse(list));
          if (Array.isArray(given))
            return given;
          const { group, labels } = given;
          return labels === void 0 ? { group } : { group, labels: typeof labels === "string" ? [labels] : labels };
        } catch {
          return void 0;
        }
      }
      function checkEmulated(system, own) {
        if (!systemName.test(system) || !system.endsWith("-linux") || system === _runners_js__WEBPACK_IMPORTED_MODULE_2__.MC) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`emulate must name Linux systems other than ${_runners_js__WEBPACK_IMPORTED_MODULE_2__.MC}, like aarch64-linux, not ${JSON.stringify(system)}`);
        }
        if (own.some((one) => one.system === system))
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`${system} is both in runners and in emulate; keep one of them`);
      }
      const order = ({ system }) => [_runners_js__WEBPACK_IMPORTED_MODULE_2__.MC, "aarch64-linux", system].indexOf(system);
    })
  ),
  /***/
  38588: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Jb: () => (
          /* binding */
          heldUp
        ),
        /* harmony export */
        gl: () => (
          /* binding */
          childrenFirst
        ),
        /* harmony export */
        hN: () => (
          /* binding */
          needsOf
        ),
        /* harmony export */
        hd: () => (
          /* binding */
          numberedGraph
        ),
        /* harmony export */
        jc: () => (
          /* binding */
          walker
        ),
        /* harmony export */
        uG: () => (
          /* binding */
          freshBelow
        ),
        /* harmony export */
        xe: () => (
          /* binding */
          isLeaf
        )
        /* harmony export */
      });
      function numberedGraph(nodes) {
        const numbers = new Map(nodes.map(({ drvPath }, i) => [drvPath, i]));
        const starts = new Int32Array(nodes.length + 1);
        const needs = new Int32Array(nodes.reduce((sum, node) => sum + node.needs.length, 0));
        let end = 0;
        for (const [i, node] of nodes.entries()) {
          for (const name of node.needs) {
            const number = numbers.get(name);
            if (number !== void 0)
              needs[end++] = number;
          }
          starts[i + 1] = end;
        }
        return { numbers, starts, needs: needs.subarray(0, end) };
      }
      const needsOf = ({ starts, needs }, node) => needs.subarray(starts[node], starts[node + 1]);
      function walker(graph) {
        const size = graph.starts.length - 1;
        const seenBy = new Int32Array(size).fill(-1);
        const queue = new Int32Array(size);
        let questions = 0;
        return (root) => {
          const question = questions++;
          let reached = 1;
          queue[0] = root;
          seenBy[root] = question;
          for (let done = 0; done < reached; done++) {
            for (const next of needsOf(graph, queue[done] ?? 0)) {
              if (seenBy[next] === question)
                continue;
              seenBy[next] = question;
              queue[reached++] = next;
            }
          }
          return queue.subarray(0, reached);
        };
      }
      function freshBelow(graph) {
        const seen = new Uint8Array(graph.starts.length - 1);
        return (roots) => {
          const fresh = [];
          const add = (node) => {
            if (seen[node] === 1)
              return;
            seen[node] = 1;
            fresh.push(node);
          };
          for (const root of roots)
            add(root);
          for (let done = 0; done < fresh.length; done++)
            needsOf(graph, fresh[done] ?? 0).forEach(add);
          return fresh;
        };
      }
      const isLeaf = ({ starts }, node) => starts[node] === starts[node + 1];
      function heldUp(graph) {
        const order = childrenFirst(graph);
        const leaves = [...order].filter((node) => isLeaf(graph, node));
        const held = /* @__PURE__ */ new Map();
        const bits = new Uint32Array(graph.starts.length - 1);
        for (let from = 0; from < leaves.length; from += 32) {
          const batch = leaves.slice(from, from + 32);
          const counts = spread(batch, { graph, order, bits });
          for (const [bit, leaf] of batch.entries())
            held.set(leaf, counts[bit] ?? 0);
        }
        return held;
      }
      function spread(leaves, { graph, order, bits }) {
        const counts = leaves.map(() => 0);
        bits.fill(0);
        for (const [bit, leaf] of leaves.entries())
          bits[leaf] = 1 << bit;
        for (const node of order) {
          if (isLeaf(graph, node))
            continue;
          let mask = 0;
          for (const need of needsOf(graph, node))
            mask |= bits[need] ?? 0;
          bits[node] = mask;
          for (let rest = mask; rest !== 0; rest &= rest - 1) {
            const bit = 31 - Math.clz32(rest & -rest);
            counts[bit] = (counts[bit] ?? 0) + 1;
          }
        }
        return counts;
      }
      function childrenFirst(graph) {
        const { starts } = graph;
        const size = starts.length - 1;
        const users = usersIn(graph);
        const waits = Int32Array.from({ length: size }, (_, node) => (starts[node + 1] ?? 0) - (starts[node] ?? 0));
        const order = new Int32Array(size);
        let known = 0;
        for (const [node, left] of waits.entries())
          if (left === 0)
            order[known++] = node;
        for (let done = 0; done < known; done++) {
          for (const user of needsOf(users, order[done] ?? 0)) {
            const left = (waits[user] ?? 0) - 1;
            waits[user] = left;
            if (left === 0)
              order[known++] = user;
          }
        }
        return order.subarray(0, known);
      }
      function usersIn({ starts, needs }) {
        const size = starts.length - 1;
        const ends = new Int32Array(size + 1);
        for (const need of needs)
          ends[need + 1] = (ends[need + 1] ?? 0) + 1;
        for (let node = 0; node < size; node++)
          ends[node + 1] = (ends[node + 1] ?? 0) + (ends[node] ?? 0);
        const next = ends.slice();
        const users = new Int32Array(needs.length);
        for (let user = 0; user < size; user++) {
          for (let at = starts[user] ?? 0; at < (starts[user + 1] ?? 0); at++) {
            const need = needs[at] ?? 0;
            const place = next[need] ?? 0;
            next[need] = place + 1;
            users[place] = user;
          }
        }
        return { starts: ends, needs: users };
      }
    })
  ),
  /***/
  68154: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        H: () => (
          /* binding */
          topOf
        ),
        /* harmony export */
        V: () => (
          /* binding */
          whyUnseen
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79470);
      var _system_exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32522);
      var _system_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8292);
      async function whyUnseen(env, root, file) {
        const inside = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.normalize)(file);
        if (inside.startsWith("..") || inside.startsWith("/"))
          return void 0;
        const unseen = await askGit((args) => git(env, root, args), root, inside).catch(() => void 0);
        return unseen && unseenWords(unseen);
      }
      async function topOf(env, folder) {
        const top = await git(env, folder, ["rev-parse", "--show-toplevel"]).catch(() => "");
        return top.trim() || void 0;
      }
      function unseenWords({ file, submodule, ignored, untracked }) {
        const shown = (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.TN)(file);
        if (submodule) {
          const path = (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.TN)(submodule.path);
          const fetch = submodule.isEmpty ? `, and was not fetched (git submodule update --init ${word(path)})` : "";
          return `${shown} is in the submodule ${path}, which Nix leaves out${fetch}; evaluate '.?submodules=1' (on GitHub also submodules: true for actions/checkout)`;
        }
        if (ignored !== void 0)
          return `${shown} is ignored by git (${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.TN)(ignored)}), so Nix does not see it; take it out of there, or run: git add --force ${word(shown)}`;
        if (untracked === void 0)
          return void 0;
        const what = (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.TN)(untracked);
        const whole = what === shown ? shown : `${shown} is in ${what}, which`;
        return `${whole} is not tracked by git, so Nix does not see it; run: git add ${word(what)}`;
      }
      const word = (text) => /^[\w./+@:-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
      async function askGit(git2, root, file) {
        const above = foldersAbove(file);
        const entries = (await git2(["ls-files", "--stage", "-z", "--", ...above, file])).split("\0");
        const index = new Map(entries.map((entry) => [entry.replace(/^[^\t]*\t/, ""), entry.slice(0, 6)]));
        const path = above.find((folder) => index.get(folder) === "160000");
        if (path !== void 0)
          return { file, submodule: { path, isEmpty: !await (0, _system_files_js__WEBPACK_IMPORTED_MODULE_3__.t2)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path, ".git")) } };
        if (index.has(file) || !await (0, _system_files_js__WEBPACK_IMPORTED_MODULE_3__.t2)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, file)))
          return void 0;
        const [ignored = ""] = (await git2(["check-ignore", "-v", "--", file])).split("	");
        if (ignored !== "")
          return { file, ignored: ignored.split(":").slice(0, 2).join(":") };
        const tracked = [...index.keys()];
        if (tracked.some((path2) => path2.startsWith(`${file}/`)))
          return void 0;
        const top = above.find((folder) => !tracked.some((path2) => path2.startsWith(`${folder}/`)));
        return { file, untracked: top === void 0 ? file : `${top}/` };
      }
      function foldersAbove(file) {
        const above = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file);
        return above === "." ? [] : [...foldersAbove(above), above];
      }
      async function git(env, root, args) {
        const options = ["-c", "core.fsmonitor=false", "-C", root];
        const literally = args[0] === "check-ignore" ? [] : ["--literal-pathspecs"];
        const { code, stdout } = await (0, _system_exec_js__WEBPACK_IMPORTED_MODULE_2__.m0)("git", [...options, ...literally, ...args], { env });
        if (code >= 128)
          throw new Error(`git ${args[0]} ended with ${code}`);
        return stdout;
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
