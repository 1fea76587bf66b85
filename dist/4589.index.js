export const id = 4589;
export const ids = [4589];
export const modules = {
  /***/
  93638: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        QR: () => (
          /* binding */
          targetsOf
        ),
        /* harmony export */
        dJ: () => (
          /* binding */
          failuresOf
        ),
        /* harmony export */
        j4: () => (
          /* binding */
          bootsOf
        ),
        /* harmony export */
        oo: () => (
          /* binding */
          Failures
        )
        /* harmony export */
      });
      var _documents_evaluation_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12203);
      var _lib_group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9010);
      var _nix_evaluation_attribute_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80150);
      function targetsOf(base) {
        return base.targets;
      }
      function bootsOf(base) {
        const tried = base.document === "plan" ? [] : base.boots.filter(({ verdict }) => verdict !== "not-tried");
        return (0, _lib_group_by_js__WEBPACK_IMPORTED_MODULE_2__.$)(tried, ({ target }) => target);
      }
      function failuresOf(base) {
        return base.document === "plan" ? base.failures : base.evaluationFailures;
      }
      const hosts = "nixosConfigurations";
      class Failures {
        #byName = /* @__PURE__ */ new Map();
        #byAttribute = /* @__PURE__ */ new Map();
        /** One per attribute. */
        all;
        constructor(failures) {
          this.all = failures.flatMap(_documents_evaluation_failure_js__WEBPACK_IMPORTED_MODULE_0__.CI);
          for (const failure of this.all) {
            for (const name of failure.names)
              this.#byName.set(name, failure);
            this.#byAttribute.set(failure.attribute, failure);
          }
        }
        /** The failure that explains why a target is missing. */
        of({ names, host }) {
          const wholes = host === void 0 ? [] : [(0, _nix_evaluation_attribute_path_js__WEBPACK_IMPORTED_MODULE_1__.i)([hosts, host]), hosts];
          return first(names, (name) => this.#byName.get(name)) ?? first([...wholes, ...names.flatMap(above)], (attribute) => this.#byAttribute.get(attribute));
        }
        /** The failure of the same attribute, or of another name of the same target. */
        like({ names, attribute }) {
          return this.#byAttribute.get(attribute) ?? first(names, (name) => this.#byName.get(name));
        }
      }
      const above = (name) => [...name.matchAll(/\./g)].slice(0, 50).map(({ index }) => name.slice(0, index));
      function first(all, of) {
        for (const one of all) {
          const found = of(one);
          if (found !== void 0)
            return found;
        }
        return void 0;
      }
    })
  ),
  /***/
  82410: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        u: () => (
          /* binding */
          impactOf
        )
      });
      var evidence = __webpack_require__(30643);
      var fields = __webpack_require__(7835);
      var group_by = __webpack_require__(9010);
      var closure_diff = __webpack_require__(39208);
      var names = __webpack_require__(91870);
      var impact_base = __webpack_require__(93638);
      ;
      function inputChanges({ flake: base }, { flake: head }) {
        const names2 = [.../* @__PURE__ */ new Set([...Object.keys(head.inputs), ...Object.keys(base.inputs)])].sort();
        return names2.flatMap((name) => {
          const [before, after] = [own(base.inputs, name), own(head.inputs, name)];
          if (markOf(before) === markOf(after))
            return [];
          return [{ name, ...before ? { before } : {}, ...after ? { after } : {} }];
        });
      }
      const own = (inputs, name) => Object.hasOwn(inputs, name) ? inputs[name] : void 0;
      const markOf = (input) => input === void 0 ? "" : JSON.stringify([input.type, input.url, input.revision ?? input.narHash]);
      var numbered_graph = __webpack_require__(38588);
      ;
      const mostNames = 10;
      function workOf(derivations) {
        const graph = (0, numbered_graph.hd)(derivations);
        const walk = (0, numbered_graph.jc)(graph);
        return (drvPath) => {
          const root = graph.numbers.get(drvPath);
          if (root === void 0)
            return { count: 0, first: [] };
          const reached = walk(root);
          const first = [];
          for (const one of reached) {
            if (first.length === mostNames)
              break;
            if ((0, numbered_graph.xe)(graph, one))
              first.push(derivations[one]?.name ?? "");
          }
          return { count: reached.length, first };
        };
      }
      ;
      function impactOf(base, head) {
        const { flake, created } = base;
        const before = new Map((0, impact_base.QR)(base).flatMap((target) => target.names.map((name) => [name, target])));
        const failedBefore = new impact_base.oo((0, impact_base.dJ)(base));
        const { revision } = flake;
        const inputs = inputChanges(base, head.plan);
        return {
          base: { ...revision === void 0 ? {} : { revision }, created },
          ...inputs.length === 0 ? {} : { inputs },
          targets: [
            ...goneTargets(base, head.plan, failedBefore),
            ...presentTargets({ base, head, before, failedBefore })
          ]
        };
      }
      function presentTargets(of) {
        const { base, head, before, failedBefore } = of;
        const notAsked = new Set(base.unselected);
        const work = workOf(head.plan.derivations);
        const boots = (0, impact_base.j4)(base);
        return head.plan.targets.flatMap((target) => [...(0, group_by.$)(target.names, (name) => before.get(name))].flatMap(([old, names2]) => {
          const isNamed = names2.includes(target.id);
          if (!old && names2.some((name) => notAsked.has(name)))
            return [];
          const became = becomingOf(target, old, failedBefore);
          return [
            {
              ...named(isNamed ? target.id : names2[0] ?? target.id, isNamed ? target.host : old?.host ?? target.host),
              became,
              ...outcomeBefore(old),
              ...bootsBefore(old && boots.get(old.id)),
              ...isNews[became] ? news(target, old?.closure, head.closures.get(target.id), work) : {}
            }
          ];
        }));
      }
      function outcomeBefore({ outcome } = {}) {
        return outcome === void 0 || outcome === "missing" || outcome === "proved" ? {} : { before: outcome };
      }
      function bootsBefore(boots) {
        if (boots === void 0)
          return {};
        const told = boots.map((boot) => ({
          firmware: boot.firmware,
          ...boot.medium === void 0 ? {} : { medium: boot.medium },
          cameUp: (0, evidence.UA)(boot)
        }));
        return { bootsBefore: told.slice(0, fields.qr.few) };
      }
      function becomingOf(target, old, failedBefore) {
        if (!old)
          return failedBefore.of(target) ? "repaired" : "added";
        if (old.drvPath === target.drvPath)
          return "unchanged";
        return old.fingerprint !== void 0 && old.fingerprint === target.fingerprint ? "revision" : "changed";
      }
      const isNews = {
        unchanged: false,
        revision: false,
        changed: true,
        added: true,
        removed: false,
        broken: false,
        "still-broken": false,
        "new-broken": false,
        repaired: true
      };
      function news(target, before, after, work) {
        const toBuild = work(target.drvPath);
        if (!after)
          return { toBuild, ...before ? { closure: { before: sizeOf(before) } } : {} };
        if (!before)
          return { toBuild, closure: { after: sizeOf(after) } };
        const diff = (0, closure_diff.E)(before, after);
        return { toBuild, closure: { before: diff.before, after: diff.after }, packages: diff.changes };
      }
      const sizeOf = ({ bytes, paths }) => ({ bytes, paths: paths.length });
      function goneTargets(base, plan, failedBefore) {
        const failures = new impact_base.oo(plan.failures);
        const told = /* @__PURE__ */ new Set();
        const apart = (plan.refusals ?? []).filter(({ why }) => why === "not-here");
        const present = /* @__PURE__ */ new Set([...[...plan.targets, ...apart].flatMap(({ names: names2 }) => names2), ...plan.unselected]);
        const refused = new Map((plan.refusals ?? []).flatMap((refusal) => refusal.names.map((name) => [name, refusal])));
        const gone = (0, impact_base.QR)(base).flatMap((old) => {
          const names2 = old.names.filter((name2) => !present.has(name2));
          const [name] = names2;
          if (name === void 0)
            return [];
          const at = named(names2.includes(old.id) ? old.id : name, old.host);
          const failure = failures.of({ ...old, names: names2 });
          if (failure)
            told.add(failure);
          const reason = failure?.message ?? refused.get(name)?.message;
          return [{ ...at, became: failure ? "broken" : "removed", ...reason === void 0 ? {} : { reason } }];
        });
        const others = failures.all.filter((failure) => !told.has(failure));
        return [
          ...gone,
          ...others.map((failure) => ({
            ...named((0, names.Vb)(failure), hostOf(failure)),
            became: failedBefore.like(failure) ? "still-broken" : "new-broken",
            reason: failure.message
          }))
        ];
      }
      const named = (id2, host) => ({ id: id2, ...host === void 0 ? {} : { host } });
      function hostOf({ attribute }) {
        const [, bare, quoted] = /^nixosConfigurations\.(?:([^".]+)|"((?:[^"\\]|\\.)*)")/s.exec(attribute) ?? [];
        return bare ?? quoted?.replace(/\\(.)/gs, "$1");
      }
    })
  ),
  /***/
  77138: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $5: () => (
          /* binding */
          mostLines
        ),
        /* harmony export */
        TL: () => (
          /* binding */
          quoted
        ),
        /* harmony export */
        Wq: () => (
          /* binding */
          isQuotedWhole
        ),
        /* harmony export */
        ji: () => (
          /* binding */
          spaced
        ),
        /* harmony export */
        uo: () => (
          /* binding */
          capped
        )
        /* harmony export */
      });
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79470);
      const mostLines = 8;
      const mostColumns = 300;
      const mostRead = 200;
      function spaced(groups) {
        return groups.filter((lines) => lines.length > 0).flatMap((lines, i) => i === 0 ? [...lines] : ["", ...lines]);
      }
      function linesOf(text, part) {
        const some = part === "first" ? (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.UV)(text, mostRead) : (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.w$)(text, mostRead);
        return (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.pj)(some.join("\n")).split("\n").filter((line) => line.trim() !== "");
      }
      function isQuotedWhole(text) {
        const lines = linesOf(text, "first");
        return lines.length <= mostLines && lines.every((line) => line.trimEnd().length <= mostColumns);
      }
      function quoted(text, part) {
        const lines = linesOf(text, part);
        const shown = part === "first" ? lines.slice(0, mostLines) : lines.slice(-mostLines);
        return shown.map((line) => `    | ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(line, mostColumns).trimEnd()}`);
      }
      function capped(lines, most, more) {
        const left = lines.length - most;
        return left > 0 ? [...lines.slice(0, most), `  … and ${more(left)}`] : [...lines];
      }
    })
  ),
  /***/
  55844: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Qz: () => (
          /* binding */
          failureSentence
        ),
        /* harmony export */
        _F: () => (
          /* binding */
          warningLines
        ),
        /* harmony export */
        s6: () => (
          /* binding */
          refusalLines
        ),
        /* harmony export */
        w7: () => (
          /* binding */
          failureLines
        )
        /* harmony export */
      });
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79470);
      var _merge_failure_groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58406);
      var _words_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91870);
      var _words_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21311);
      var _lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77138);
      const most = { failures: 50, warnings: 20, names: 20, characters: 600 };
      function failureLines({ failures }) {
        const lines = (0, _merge_failure_groups_js__WEBPACK_IMPORTED_MODULE_1__.B)(failures).map((group) => `${_words_words_js__WEBPACK_IMPORTED_MODULE_2__.Z8.bad} ${groupSentence(group)}`);
        return (0, _lines_js__WEBPACK_IMPORTED_MODULE_3__.uo)(lines, most.failures, (left) => (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.U9)(left, "more attribute that does not evaluate", "more attributes that do not evaluate"));
      }
      function refusalLines({ refusals = [] }) {
        const lines = refusals.map((refusal) => `${_words_words_js__WEBPACK_IMPORTED_MODULE_2__.Z8.aside} ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.TN)((0, _words_names_js__WEBPACK_IMPORTED_MODULE_4__.Vb)(refusal), 60)} is ${_words_words_js__WEBPACK_IMPORTED_MODULE_2__.wX[(0, _words_words_js__WEBPACK_IMPORTED_MODULE_2__.tA)(refusal)]}: ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.TN)((0, _words_words_js__WEBPACK_IMPORTED_MODULE_2__.b)(refusal), most.characters)}`);
        return (0, _lines_js__WEBPACK_IMPORTED_MODULE_3__.uo)(lines, most.failures, (left) => `${left} more like this`);
      }
      function failureSentence(failure) {
        return `${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.TN)((0, _words_names_js__WEBPACK_IMPORTED_MODULE_4__.Vb)(failure))} ${_words_words_js__WEBPACK_IMPORTED_MODULE_2__.JB}: ${reason(failure)}`;
      }
      function groupSentence(group) {
        const [first, ...others] = group.all;
        if (first === void 0 || others.length === 0)
          return failureSentence(group);
        const names = (0, _words_names_js__WEBPACK_IMPORTED_MODULE_4__.zN)(group.all.map((failure) => (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.TN)((0, _words_names_js__WEBPACK_IMPORTED_MODULE_4__.Vb)(failure), 60)), most.names);
        return `${names} do not evaluate: ${reason(group)}`;
      }
      function reason({ message, position }) {
        const place = position ? ` (${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.TN)((0, _words_names_js__WEBPACK_IMPORTED_MODULE_4__.$t)(position))})` : "";
        const shown = (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.TN)(message, most.characters);
        const isCut = shown.length === most.characters && shown.endsWith("…");
        return `${shown}${isCut ? " (all of it: plan.json)" : ""}${place}`;
      }
      function warningLines(warnings) {
        const lines = warnings.map((warning) => `  warning: ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.TN)(warning, 300)}`);
        return (0, _lines_js__WEBPACK_IMPORTED_MODULE_3__.uo)(lines, most.warnings, (left) => (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.U9)(left, "more warning"));
      }
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
  39208: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        E: () => (
          /* binding */
          diffClosures
        )
        /* harmony export */
      });
      var _package_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4823);
      function diffClosures(before, after) {
        const [old, fresh] = [packages(before), packages(after)];
        const names = /* @__PURE__ */ new Set([...old.keys(), ...fresh.keys()]);
        const changes = [...names].flatMap((name) => compare(name, old.get(name), fresh.get(name)));
        changes.sort((a, b) => Math.abs(b.bytes) - Math.abs(a.bytes) || (a.name < b.name ? -1 : 1));
        return { before: sizeOf(before), after: sizeOf(after), changes };
      }
      const sizeOf = ({ bytes, paths }) => ({ bytes, paths: paths.length });
      function packages({ paths }) {
        const found = /* @__PURE__ */ new Map();
        for (const { path, bytes } of paths) {
          const { name, version } = (0, _package_name_js__WEBPACK_IMPORTED_MODULE_0__.wg)(path);
          const known = found.get(name) ?? { versions: /* @__PURE__ */ new Set(), paths: /* @__PURE__ */ new Set(), bytes: 0 };
          if (version !== "")
            known.versions.add(version);
          known.paths.add(path);
          known.bytes += bytes;
          found.set(name, known);
        }
        return found;
      }
      function compare(name, old, fresh) {
        const [before, after] = [versionsOf(old), versionsOf(fresh)];
        const bytes = (fresh?.bytes ?? 0) - (old?.bytes ?? 0);
        const change = changeOf(old, fresh);
        return change === void 0 ? [] : [{ name, change, before, after, bytes }];
      }
      function changeOf(old, fresh) {
        if (!old)
          return "added";
        if (!fresh)
          return "removed";
        const [before, after] = [versionsOf(old), versionsOf(fresh)];
        if (before.join(" ") === after.join(" "))
          return same(old.paths, fresh.paths) ? void 0 : "rebuilt";
        const order = (0, _package_name_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(before.at(-1) ?? "", after.at(-1) ?? "");
        if (order === 0)
          return "versions";
        return order < 0 ? "up" : "down";
      }
      const versionsOf = (of) => [...of?.versions ?? []].sort(_package_name_js__WEBPACK_IMPORTED_MODULE_0__.Zy);
      const same = (a, b) => a.size === b.size && [...a].every((path) => b.has(path));
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
