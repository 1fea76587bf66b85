export const id = 2615;
export const ids = [2615];
export const modules = {
  /***/
  1506: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        "default": () => (
          /* binding */
          actions_why
        )
      });
      var files = __webpack_require__(34355);
      var missing = __webpack_require__(70547);
      var graph = __webpack_require__(92393);
      var numbered_graph = __webpack_require__(38588);
      ;
      function findInPlan(plan, name) {
        const target = plan.targets.find(({ id: id2, names }) => id2 === name || names.includes(name));
        return target ?? plan.failures.find(({ attribute, names }) => attribute === name || names.includes(name));
      }
      function why(plan, target) {
        const byPath = new Map(plan.derivations.map((derivation) => [derivation.drvPath, derivation]));
        const needsOf = ({ needs }) => needs.flatMap((drvPath) => byPath.get(drvPath) ?? []);
        const root = byPath.get(target.drvPath);
        const above = (0, graph.Gz)(root ? [root] : [], needsOf);
        const order = [...above.keys()];
        const held = (0, numbered_graph.Jb)((0, numbered_graph.hd)(order));
        const first = [...order.entries()].flatMap(([number, derivation]) => held.has(number) ? [{ derivation, holds: held.get(number) ?? 0 }] : []);
        const nearest = first[0]?.derivation;
        return {
          target,
          chain: nearest ? (0, graph.pB)(above, nearest) : [],
          builds: order.length,
          first: first.sort((a, b) => b.holds - a.holds || (a.derivation.name < b.derivation.name ? -1 : 1)),
          fetch: plan.fetch,
          fetchedFor: plan.targets.length
        };
      }
      var plan_lines = __webpack_require__(55844);
      var lib_text = __webpack_require__(79470);
      var words_names = __webpack_require__(91870);
      ;
      const settled = {
        cached: "is here already: nothing is built for it",
        substitutable: "would be fetched from a substituter: nothing is built for it",
        "not-here": "cannot be built on this machine",
        skipped: "is skipped on purpose",
        proved: "is proved by the run of the base: nothing is built for it"
      };
      const most = { chain: 12, first: 8 };
      function whyLines(answer) {
        const { target, chain, builds } = answer;
        const id2 = (0, lib_text.TN)(target.id);
        const reason = target.reason === void 0 ? "" : `: ${(0, lib_text.TN)(target.reason)}`;
        if (chain.length === 0)
          return [`${id2} ${settled[target.status] ?? "has nothing to be built"}${reason}`];
        const verdict = target.status === "to-build" ? "would be built" : settled[target.status];
        return [
          `${id2} ${verdict}${reason}`,
          "",
          "The shortest way down to what nobody has:",
          ...chainLines(answer),
          "",
          `${(0, lib_text.U9)(builds, "derivation")} to build, ${fetched(answer)}`,
          ...firstLines(answer)
        ];
      }
      function chainLines({ target, chain }) {
        const names = chain.map(({ name }) => (0, lib_text.TN)(name, 100));
        const shown = (0, words_names.Mg)(names, most.chain);
        const notes = /* @__PURE__ */ new Map([[0, names.length === 1 ? "" : (0, lib_text.TN)(target.id)]]);
        notes.set(shown.length - 1, "nobody has it, and all that it needs is there");
        const rows = shown.map((name, i) => [
          `  ${i === 0 ? "" : `${"   ".repeat(i - 1)}└─ `}${name}`,
          notes.get(i) ?? ""
        ]);
        return (0, lib_text.tp)(rows);
      }
      function fetched({ fetch, fetchedFor }) {
        if (fetch.paths.length === 0)
          return "nothing to fetch";
        const all = `${(0, lib_text.ee)(fetch.downloadBytes)} to fetch (${(0, lib_text.ee)(fetch.unpackedBytes)} unpacked, ${(0, lib_text.U9)(fetch.paths.length, "store path")})`;
        return fetchedFor === 1 ? all : `${all} for all ${fetchedFor} targets of the plan together`;
      }
      function firstLines({ first, builds }) {
        if (builds === 1)
          return [];
        const rows = first.slice(0, most.first).map(({ derivation, holds }) => [`  ${holds}`, (0, lib_text.TN)(derivation.name, 100)]);
        const left = first.length - rows.length;
        return [
          "",
          "What must be built first, and how many of the others wait for it:",
          ...(0, lib_text.tp)(rows, { right: [0] }),
          ...left > 0 ? [`  and ${left} more`] : []
        ];
      }
      var inputs = __webpack_require__(91711);
      var part = __webpack_require__(17075);
      var errors = __webpack_require__(1730);
      var flake = __webpack_require__(58974);
      var evaluate = __webpack_require__(47148);
      var nix = __webpack_require__(4901);
      ;
      const { targets: _, ...evaluation } = flake.z;
      const actions_why = (0, part.X)({
        describe: `Says why a target would be built: the shortest path to a derivation that no cache has, how much there is to build and fetch,
and which derivations hold up the most others. Builds nothing, writes no file.`,
        example: "flakeship why nixos.toplevel .",
        needsNix: true,
        terminalOnly: true,
        outputs: {}
      }, {
        target: (0, inputs.Qq)("name of a target", "", { positional: true, placeholder: "TARGET" }),
        ...evaluation,
        flake: (0, inputs.Qq)("flake to evaluate; default: the one in --plan", "", {
          positional: true,
          placeholder: "FLAKE"
        }),
        plan: (0, inputs.Qq)("plan.json of evaluate", "flakeship-out/plan.json", { placeholder: "FILE", group: "what" })
      }, {
        async main({ target: name, plan: file, ...values }, host) {
          if (name === "")
            throw new errors.yo("name a target: flakeship why nixos.toplevel");
          const evaluated = values.flake === "" ? void 0 : await (0, evaluate.X)({ ...values, targets: [name] }, await (0, nix.L)(host), host);
          const plan = evaluated ?? await (0, files.u0)("plan", file);
          const found = findInPlan(plan, name);
          if (!found)
            throw unknown(name, plan, evaluated ? values.flake : file);
          return "drvPath" in found ? explain(await weigh(plan, found, host)) : broken(found);
        }
      });
      async function weigh(plan, target, host) {
        const answer = why(plan, target);
        if (answer.fetchedFor === 1 || plan.fetch.paths.length === 0)
          return answer;
        const wanted = { drvPath: target.drvPath, outputs: Object.keys(target.outputs) };
        const { fetch: paths, downloadBytes, unpackedBytes, unknown: refused } = await (0, missing.y)(await (0, nix.L)(host), [wanted], {
          signal: host.signal,
          onWarning: (text) => host.log.warning(text)
        });
        if (refused.size > 0)
          return answer;
        return { ...answer, fetch: { paths: [...paths], downloadBytes, unpackedBytes }, fetchedFor: 1 };
      }
      function explain(answer) {
        const { target, chain, builds, first, fetch, fetchedFor } = answer;
        const json = {
          target: target.id,
          status: target.status,
          reason: target.reason,
          chain: chain.map(({ drvPath, name }) => ({ drvPath, name })),
          builds,
          first: first.map(({ derivation: { drvPath, name }, holds }) => ({ drvPath, name, holds })),
          fetch,
          fetchedFor
        };
        return { ok: true, outputs: {}, summary: whyLines(answer), json };
      }
      function broken(failure) {
        const { names, attribute, message, position } = failure;
        return {
          ok: false,
          outputs: {},
          summary: [(0, plan_lines.Qz)(failure)],
          json: { target: names[0] ?? attribute, message, position }
        };
      }
      function unknown(name, plan, where) {
        if (plan.unselected.includes(name))
          return new errors.yo(`${name} was not selected for ${where}; evaluate it: flakeship why ${name} FLAKE`);
        return new errors.yo(`${name} is not a target of ${where}; it has ${plan.targets.flatMap(({ names }) => names).join(", ")}`);
      }
    })
  ),
  /***/
  58406: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          groupFailures
        )
        /* harmony export */
      });
      var _documents_evaluation_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12203);
      var _lib_group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9010);
      function groupFailures(failures) {
        const reason = ({ message, position }) => JSON.stringify([message, position?.file, position?.line]);
        return [...(0, _lib_group_by_js__WEBPACK_IMPORTED_MODULE_1__.$)(failures.flatMap(_documents_evaluation_failure_js__WEBPACK_IMPORTED_MODULE_0__.CI), reason).values()].flatMap((all) => all[0] === void 0 ? [] : [{ ...all[0], all }]);
      }
    })
  ),
  /***/
  91870: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $t: () => (
          /* binding */
          placeOf
        ),
        /* harmony export */
        Mg: () => (
          /* binding */
          withoutMiddle
        ),
        /* harmony export */
        Vb: () => (
          /* binding */
          nameOf
        ),
        /* harmony export */
        zN: () => (
          /* binding */
          some
        )
        /* harmony export */
      });
      function nameOf({ names, attribute }) {
        return names[0] ?? attribute;
      }
      function placeOf({ file, line }) {
        return `${file}:${line}`;
      }
      function some(names, most) {
        const shown = names.slice(0, most).join(", ");
        return names.length > most ? `${shown} and ${names.length - most} more` : shown;
      }
      function withoutMiddle(steps, most) {
        if (steps.length <= most)
          return steps;
        const first = Math.floor(most / 2);
        const last = most - first - 1;
        return [...steps.slice(0, first), `… ${steps.length - first - last} more`, ...steps.slice(-last)];
      }
    })
  ),
  /***/
  62143: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        K4: () => (
          /* binding */
          notHereNames
        ),
        /* harmony export */
        K9: () => (
          /* binding */
          byHost
        ),
        /* harmony export */
        Nd: () => (
          /* binding */
          outcomeStanding
        ),
        /* harmony export */
        f5: () => (
          /* binding */
          isWell
        ),
        /* harmony export */
        hS: () => (
          /* binding */
          bootStanding
        ),
        /* harmony export */
        sN: () => (
          /* binding */
          failedNames
        )
        /* harmony export */
      });
      var _lib_group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9010);
      var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91870);
      const outcomeStanding = {
        built: "well",
        fetched: "well",
        cached: "well",
        proved: "well",
        "not-here": "aside",
        skipped: "aside",
        failed: "bad",
        cancelled: "bad",
        missing: "bad"
      };
      function bootStanding({ verdict, command }) {
        if (verdict === "not-tried")
          return "aside";
        return verdict === "booted" && (command === void 0 || command.code === 0) ? "well" : "bad";
      }
      function notHereNames({ targets, refusals = [] }) {
        const built = targets.filter(({ outcome }) => outcome === "not-here").map(({ id: id2 }) => id2);
        return [...built, ...refusals.filter(({ why }) => why === "not-here").map(_names_js__WEBPACK_IMPORTED_MODULE_0__.Vb)];
      }
      function isWell(report) {
        const { targets, evaluationFailures, boots } = report;
        return evaluationFailures.length === 0 && targets.every(({ outcome }) => outcomeStanding[outcome] !== "bad") && targets.some(({ outcome }) => outcomeStanding[outcome] === "well") && !(report.notHere === "fail" && notHereNames(report).length > 0) && boots.every((boot) => bootStanding(boot) !== "bad");
      }
      function failedNames({ targets, evaluationFailures, boots }) {
        return [
          .../* @__PURE__ */ new Set([
            ...evaluationFailures.map(_names_js__WEBPACK_IMPORTED_MODULE_0__.Vb),
            ...targets.filter(({ outcome }) => outcomeStanding[outcome] === "bad").map(({ id: id2 }) => id2),
            ...boots.filter((boot) => bootStanding(boot) === "bad").map(({ target }) => target)
          ])
        ];
      }
      function byHost(targets) {
        const rank = ([host, group]) => (group.some(({ outcome }) => outcomeStanding[outcome] === "bad") ? 0 : 2) + (host === void 0 ? 1 : 0);
        return [...(0, _lib_group_by_js__WEBPACK_IMPORTED_MODULE_1__.$)(targets, ({ host }) => host)].sort((a, b) => rank(a) - rank(b));
      }
    })
  ),
  /***/
  21311: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Fm: () => (
          /* binding */
          machineName
        ),
        /* harmony export */
        JB: () => (
          /* binding */
          notEvaluated
        ),
        /* harmony export */
        OF: () => (
          /* binding */
          mostBuiltNames
        ),
        /* harmony export */
        Vj: () => (
          /* binding */
          verdictOf
        ),
        /* harmony export */
        Z8: () => (
          /* binding */
          marks
        ),
        /* harmony export */
        b: () => (
          /* binding */
          refusalReason
        ),
        /* harmony export */
        k8: () => (
          /* binding */
          runsOn
        ),
        /* harmony export */
        l3: () => (
          /* binding */
          startedBy
        ),
        /* harmony export */
        ot: () => (
          /* binding */
          classWords
        ),
        /* harmony export */
        tA: () => (
          /* binding */
          refusalOutcome
        ),
        /* harmony export */
        wX: () => (
          /* binding */
          outcomeWords
        ),
        /* harmony export */
        yP: () => (
          /* binding */
          decidedBy
        ),
        /* harmony export */
        zT: () => (
          /* binding */
          acceleratorWords
        )
        /* harmony export */
      });
      var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62143);
      const notEvaluated = "does not evaluate";
      const marks = { well: "✓", aside: "–", bad: "✗" };
      const outcomeWords = {
        built: "built",
        fetched: "fetched",
        cached: "was there",
        proved: "proved",
        failed: "failed",
        "not-here": "not built here",
        skipped: "skipped",
        cancelled: "stopped",
        missing: "no result"
      };
      const refusalWords = {
        unfree: "has an unfree license",
        blocklisted: "has a license that the configuration excludes",
        "non-source": "is not built from source",
        broken: "is marked as broken",
        unsupported: "is not for this system",
        insecure: "is marked as insecure",
        problem: "has a known problem"
      };
      const refusalOutcome = ({ why }) => why === "not-here" ? "not-here" : "skipped";
      const verdictWords = {
        booted: "booted",
        failed: "did not boot",
        undecided: "undecided",
        "not-tried": "not booted"
      };
      const firmwareWords = {
        direct: "its own script",
        bios: "BIOS",
        uefi: "UEFI",
        "u-boot": "U-Boot"
      };
      const startedBy = ({ firmware, medium }) => `${firmwareWords[firmware]}${medium === "stick" ? ", from a stick" : ""}`;
      const decidedBy = ({ verdict, decided }) => verdict === "not-tried" ? decided.text : decided.by;
      const acceleratorWords = {
        kvm: "KVM",
        tcg: "emulation (TCG)"
      };
      function runsOn({ accelerator }) {
        return accelerator ? acceleratorWords[accelerator.name] : "–";
      }
      const classWords = {
        "access-denied": "access denied",
        assertion: "assertion",
        "build-failed": "build failed",
        collision: "collision",
        daemon: "Nix daemon",
        "disk-full": "disk full",
        "foreign-system": "foreign system",
        "hash-mismatch": "hash mismatch",
        "image-too-small": "image too small",
        "kernel-config": "kernel options",
        "kernel-module": "kernel module",
        limits: "limit of the machine",
        "missing-derivation": "missing derivation",
        "missing-feature": "missing system feature",
        "missing-source": "missing source",
        network: "network",
        "no-machine": "no machine",
        "no-output": "no output",
        "out-of-memory": "killed for memory",
        patch: "patch does not apply",
        permission: "permission",
        references: "forbidden reference",
        sandbox: "not in the sandbox",
        silent: "silent too long",
        "stale-dependencies": "stale dependency hash",
        substituter: "substituter",
        "tests-failed": "tests failed",
        "time-out": "time-out"
      };
      function refusalReason({ why, package: name, message }) {
        if (why === "not-here")
          return message;
        return `${name} ${refusalWords[why]}; allow it in nixpkgs.config or leave it out`;
      }
      const machineName = ({ name }) => name === "local" ? "this machine" : name;
      const mostBuiltNames = 8;
      function verdictOf(boot) {
        const standing = (0, _severity_js__WEBPACK_IMPORTED_MODULE_0__.hS)(boot);
        const command = boot.verdict === "booted" && standing === "bad" ? ", the command failed" : "";
        return `${marks[standing]} ${verdictWords[boot.verdict]}${command}`;
      }
    })
  ),
  /***/
  91711: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Jt: () => (
          /* binding */
          flag
        ),
        /* harmony export */
        Ko: () => (
          /* binding */
          readInputs
        ),
        /* harmony export */
        Qq: () => (
          /* binding */
          text
        ),
        /* harmony export */
        TN: () => (
          /* binding */
          groups
        ),
        /* harmony export */
        WQ: () => (
          /* binding */
          whole
        ),
        /* harmony export */
        i9: () => (
          /* binding */
          kebab
        ),
        /* harmony export */
        lq: () => (
          /* binding */
          optional
        ),
        /* harmony export */
        p_: () => (
          /* binding */
          list
        ),
        /* harmony export */
        yL: () => (
          /* binding */
          oneOf
        ),
        /* harmony export */
        zD: () => (
          /* binding */
          grouped
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      const groups = ["often", "what", "how", "boots", "output"];
      const text = (describe, fallback, extra = {}) => ({
        describe,
        fallback,
        placeholder: "TEXT",
        ...extra,
        parse: (raw) => raw || fallback
      });
      const optional = (describe, extra = {}) => ({
        describe,
        fallback: "",
        placeholder: "TEXT",
        ...extra,
        parse: (raw) => raw || void 0
      });
      const list = (describe, extra = {}) => ({
        describe,
        fallback: "",
        placeholder: "TEXT",
        many: true,
        ...extra,
        parse: (raw) => raw.split("\n").map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"))
      });
      const flag = (describe, fallback = false, extra = {}) => ({
        describe,
        fallback: String(fallback),
        choices: ["true", "false"],
        ...extra,
        parse: (raw, name) => {
          if (raw === "")
            return fallback;
          if (raw === "true" || raw === "false")
            return raw === "true";
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`input ${name} must be true or false, not ${JSON.stringify(raw)}`);
        }
      });
      const oneOf = (describe, choices, fallback, extra = {}) => ({
        describe,
        fallback,
        choices,
        placeholder: choices.join("|"),
        ...extra,
        parse: (raw, name) => {
          const value = raw || fallback;
          const found = choices.find((choice) => choice === value);
          if (found !== void 0)
            return found;
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`input ${name} must be one of ${choices.join(", ")}, not ${JSON.stringify(raw)}`);
        }
      });
      const whole = (describe, fallback, { least = 0, ...extra } = {}) => ({
        describe,
        fallback: fallback === void 0 ? "" : String(fallback),
        placeholder: "N",
        ...extra,
        parse: (raw, name) => {
          if (raw === "")
            return fallback;
          if (/^\d{1,15}$/.test(raw) && Number(raw) >= least)
            return Number(raw);
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`input ${name} must be a whole number from ${least} on, not ${JSON.stringify(raw)}`);
        }
      });
      function grouped(group, inputs) {
        return Object.fromEntries(Object.entries(inputs).map(([key, input]) => [key, { group, ...input }]));
      }
      function readInputs(inputs, host) {
        const values = {};
        for (const [key, input] of Object.entries(inputs)) {
          const name = kebab(key);
          const raw = host.input(name).trim();
          if (input.secret && raw !== "")
            host.secret(raw);
          values[key] = input.parse(raw, name);
        }
        return values;
      }
      function kebab(camel) {
        return camel.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      }
    })
  ),
  /***/
  17075: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        X: () => (
          /* binding */
          action
        )
        /* harmony export */
      });
      var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);
      function action(description, inputs, phases) {
        return {
          inputs,
          description,
          needsNix: description.needsNix ?? false,
          main: (host) => phases.main((0, _inputs_js__WEBPACK_IMPORTED_MODULE_0__.Ko)(inputs, host), host),
          ...phases.post ? { post: phases.post } : {}
        };
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
        return { numbers, starts, needs };
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
      const isLeaf = ({ starts }, node) => starts[node] === starts[node + 1];
      function heldUp(graph) {
        const order = childrenFirst(graph);
        const leaves = order.filter((node) => isLeaf(graph, node));
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
        const size = graph.starts.length - 1;
        const waits = Array.from({ length: size }, (_, node) => needsOf(graph, node).length);
        const up = waits.map(() => []);
        for (const node of up.keys())
          for (const need of needsOf(graph, node))
            up[need]?.push(node);
        const order = [...waits.keys()].filter((node) => waits[node] === 0);
        for (const node of order) {
          for (const above of up[node] ?? []) {
            const left = (waits[above] ?? 0) - 1;
            waits[above] = left;
            if (left === 0)
              order.push(above);
          }
        }
        return order;
      }
    })
  )
};
