export const id = 678;
export const ids = [678];
export const modules = {
  /***/
  38232: (
    /***/
    ((__unused_webpack_module, exports) => {
      var __webpack_unused_export__;
      __webpack_unused_export__ = true;
      exports.Io = exports.kp = void 0;
      var peq = new Uint32Array(65536);
      var myers_32 = function(a, b) {
        var n = a.length;
        var m = b.length;
        var lst = 1 << n - 1;
        var pv = -1;
        var mv = 0;
        var sc = n;
        var i = n;
        while (i--) {
          peq[a.charCodeAt(i)] |= 1 << i;
        }
        for (i = 0; i < m; i++) {
          var eq = peq[b.charCodeAt(i)];
          var xv = eq | mv;
          eq |= (eq & pv) + pv ^ pv;
          mv |= ~(eq | pv);
          pv &= eq;
          if (mv & lst) {
            sc++;
          }
          if (pv & lst) {
            sc--;
          }
          mv = mv << 1 | 1;
          pv = pv << 1 | ~(xv | mv);
          mv &= xv;
        }
        i = n;
        while (i--) {
          peq[a.charCodeAt(i)] = 0;
        }
        return sc;
      };
      var myers_x = function(b, a) {
        var n = a.length;
        var m = b.length;
        var mhc = [];
        var phc = [];
        var hsize = Math.ceil(n / 32);
        var vsize = Math.ceil(m / 32);
        for (var i = 0; i < hsize; i++) {
          phc[i] = -1;
          mhc[i] = 0;
        }
        var j = 0;
        for (; j < vsize - 1; j++) {
          var mv_1 = 0;
          var pv_1 = -1;
          var start_1 = j * 32;
          var vlen_1 = Math.min(32, m) + start_1;
          for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
          }
          for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = phc[i / 32 | 0] >>> i & 1;
            var mb = mhc[i / 32 | 0] >>> i & 1;
            var xv = eq | mv_1;
            var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if (ph >>> 31 ^ pb) {
              phc[i / 32 | 0] ^= 1 << i;
            }
            if (mh >>> 31 ^ mb) {
              mhc[i / 32 | 0] ^= 1 << i;
            }
            ph = ph << 1 | pb;
            mh = mh << 1 | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
          }
          for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
          }
        }
        var mv = 0;
        var pv = -1;
        var start = j * 32;
        var vlen = Math.min(32, m - start) + start;
        for (var k = start; k < vlen; k++) {
          peq[b.charCodeAt(k)] |= 1 << k;
        }
        var score = m;
        for (var i = 0; i < n; i++) {
          var eq = peq[a.charCodeAt(i)];
          var pb = phc[i / 32 | 0] >>> i & 1;
          var mb = mhc[i / 32 | 0] >>> i & 1;
          var xv = eq | mv;
          var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
          var ph = mv | ~(xh | pv);
          var mh = pv & xh;
          score += ph >>> m - 1 & 1;
          score -= mh >>> m - 1 & 1;
          if (ph >>> 31 ^ pb) {
            phc[i / 32 | 0] ^= 1 << i;
          }
          if (mh >>> 31 ^ mb) {
            mhc[i / 32 | 0] ^= 1 << i;
          }
          ph = ph << 1 | pb;
          mh = mh << 1 | mb;
          pv = mh | ~(xv | ph);
          mv = ph & xv;
        }
        for (var k = start; k < vlen; k++) {
          peq[b.charCodeAt(k)] = 0;
        }
        return score;
      };
      var distance = function(a, b) {
        if (a.length < b.length) {
          var tmp = b;
          b = a;
          a = tmp;
        }
        if (b.length === 0) {
          return a.length;
        }
        if (a.length <= 32) {
          return myers_32(a, b);
        }
        return myers_x(a, b);
      };
      exports.Io = distance;
      var closest = function(str, arr) {
        var min_distance = Infinity;
        var min_index = 0;
        for (var i = 0; i < arr.length; i++) {
          var dist = distance(str, arr[i]);
          if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
          }
        }
        return arr[min_index];
      };
      exports.kp = closest;
    })
  ),
  /***/
  58974: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        z: () => (
          /* binding */
          flakeInputs
        )
        /* harmony export */
      });
      var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);
      const flakeInputs = {
        flake: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("flake reference or folder", ".", { positional: true, placeholder: "FLAKE", group: "what" }),
        targets: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.p_)("globs over target names, `!` excludes: `*.iso`, `!*.vm`; default: toplevels, images, packages, checks, and the VMs of hosts that import the VM module", { placeholder: "GLOB", group: "often" }),
        overrideInput: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.p_)("replace an input of the flake for this run only: NAME URL", {
          placeholder: "NAME URL",
          group: "what",
          pair: true
        }),
        workers: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.WQ)("processes that evaluate at a time, one for each host; default: one per core", void 0, {
          least: 1
        }),
        evaluateMemory: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.WQ)("memory of all evaluating processes in MiB; default: 75 % of what is available", void 0, { least: 64, placeholder: "MIB" }),
        evaluateTimeout: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.WQ)("seconds that one host, package or check may evaluate", 900, {
          least: 1,
          placeholder: "SECONDS"
        }),
        impure: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Jt)("allow impure evaluation, in an environment without credentials"),
        ifd: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Jt)("allow builds during evaluation (import from derivation)", true)
      };
    })
  ),
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
      var _documents_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30643);
      var _lib_group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9010);
      var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91870);
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
      function bootStanding(boot) {
        if (boot.verdict === "not-tried")
          return "aside";
        return (0, _documents_evidence_js__WEBPACK_IMPORTED_MODULE_0__.UA)(boot) ? "well" : "bad";
      }
      function notHereNames({ targets, refusals = [] }) {
        const built = targets.filter(({ outcome }) => outcome === "not-here").map(({ id: id2 }) => id2);
        return [...built, ...refusals.filter(({ why }) => why === "not-here").map(_names_js__WEBPACK_IMPORTED_MODULE_1__.Vb)];
      }
      function isWell(report) {
        const { targets, evaluationFailures, boots } = report;
        return evaluationFailures.length === 0 && targets.every(({ outcome }) => outcomeStanding[outcome] !== "bad") && targets.some(({ outcome }) => outcomeStanding[outcome] === "well") && !(report.notHere === "fail" && notHereNames(report).length > 0) && boots.every((boot) => bootStanding(boot) !== "bad");
      }
      function failedNames(report) {
        const { targets, evaluationFailures, boots } = report;
        const bad = /* @__PURE__ */ new Set([
          ...evaluationFailures.map(_names_js__WEBPACK_IMPORTED_MODULE_1__.Vb),
          ...targets.filter(({ outcome }) => outcomeStanding[outcome] === "bad").map(({ id: id2 }) => id2),
          ...boots.filter((boot) => bootStanding(boot) === "bad").map(({ target }) => target)
        ]);
        const isNotHere = report.notHere === "fail" || bad.size === 0 && !isWell(report);
        return isNotHere ? [.../* @__PURE__ */ new Set([...bad, ...notHereNames(report)])] : [...bad];
      }
      function byHost(targets) {
        const rank = ([host, group]) => (group.some(({ outcome }) => outcomeStanding[outcome] === "bad") ? 0 : 2) + (host === void 0 ? 1 : 0);
        return [...(0, _lib_group_by_js__WEBPACK_IMPORTED_MODULE_2__.$)(targets, ({ host }) => host)].sort((a, b) => rank(a) - rank(b));
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
        Ej: () => (
          /* binding */
          size
        ),
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
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79470);
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
      const units = { "": 1, K: 1024, M: 1024 ** 2, G: 1024 ** 3, T: 1024 ** 4 };
      const size = (describe, fallback = "", extra = {}) => ({
        describe,
        fallback,
        placeholder: "SIZE",
        ...extra,
        parse: (given, name) => {
          const raw = given || fallback;
          if (raw === "")
            return Number.POSITIVE_INFINITY;
          const [, number, unit = ""] = /^(\d{1,12})\s*([KMGT]?)(?:i?B)?$/i.exec(raw) ?? [];
          if (number !== void 0)
            return Number(number) * (units[unit.toUpperCase()] ?? 1);
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`input ${name} must be a size such as 500M or 2G, not ${JSON.stringify((0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.TN)(raw, 60))}`);
        }
      });
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
  42686: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        K: () => (
          /* binding */
          splitGlobs
        )
        /* harmony export */
      });
      function splitGlobs(globs) {
        const isExclude = (glob) => glob.startsWith("!");
        return {
          includes: globs.filter((glob) => !isExclude(glob)),
          excludes: globs.filter(isExclude).map((glob) => glob.slice(1))
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
  39198: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DH: () => (
          /* binding */
          nixSystem
        ),
        /* harmony export */
        Mx: () => (
          /* binding */
          endFirst
        ),
        /* harmony export */
        OZ: () => (
          /* binding */
          isHosted
        ),
        /* harmony export */
        bN: () => (
          /* binding */
          capacity
        ),
        /* harmony export */
        m1: () => (
          /* binding */
          memory
        ),
        /* harmony export */
        x1: () => (
          /* binding */
          cores
        ),
        /* harmony export */
        zE: () => (
          /* binding */
          memoryOf
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
      const cores = () => (0, node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)();
      const isHosted = (environment) => environment.RUNNER_ENVIRONMENT === "github-hosted";
      function nixSystem(arch, platform) {
        const cpu = {
          x64: "x86_64",
          arm64: "aarch64",
          arm: "armv7l",
          ia32: "i686",
          riscv64: "riscv64"
        };
        return `${cpu[arch] ?? arch}-${platform}`;
      }
      function memory() {
        const limit = process.constrainedMemory();
        if (limit <= 0)
          return { total: (0, node_os__WEBPACK_IMPORTED_MODULE_1__.totalmem)(), available: (0, node_os__WEBPACK_IMPORTED_MODULE_1__.freemem)() };
        return { total: Math.min(limit, (0, node_os__WEBPACK_IMPORTED_MODULE_1__.totalmem)()), available: Math.min((0, node_os__WEBPACK_IMPORTED_MODULE_1__.freemem)(), process.availableMemory()) };
      }
      function capacity() {
        return { memoryMiB: Math.floor(memory().available * 0.8 / 1024 ** 2), cpus: (0, node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)() };
      }
      async function memoryOf(pid) {
        const status = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/status`, "utf8").catch(() => "");
        const now = kibibytes(status, "VmRSS");
        const peak = kibibytes(status, "VmHWM");
        return now === void 0 || peak === void 0 ? void 0 : { now, peak };
      }
      function kibibytes(text, name) {
        const amount = new RegExp(`^${name}:\\s+(\\d+) kB$`, "m").exec(text)?.[1];
        return amount === void 0 ? void 0 : Number(amount) * 1024;
      }
      async function endFirst(pid) {
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(`/proc/${pid}/oom_score_adj`, "900").catch(() => {
        });
      }
    })
  )
};
