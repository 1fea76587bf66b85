export const id = 915;
export const ids = [915];
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
  1587: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        _: () => (
          /* binding */
          buildInputs
        )
        /* harmony export */
      });
      var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);
      const buildInputs = {
        deadline: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.WQ)("seconds from the start after which running builds stop; finished builds stay, and the next run builds the rest", void 0, { least: 1, placeholder: "SECONDS" }),
        jobMinutes: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.WQ)("`timeout-minutes` of the job; without `deadline`, builds stop 15 minutes before this limit (or half-way, if it is below 30), counted from the start of the job", 360, { least: 1, only: "github" }),
        builders: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.lq)("remote builders in the syntax of Nix (`ssh-ng://HOST SYSTEM`, or `@FILE`); default: those of nix.conf", { placeholder: "MACHINES" }),
        sbom: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Jt)("write what each system is made of, as CycloneDX 1.6: sbom-*.cdx.json beside the result", false, {
          group: "output"
        })
      };
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
  15890: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        q: () => (
          /* binding */
          forksInput
        )
        /* harmony export */
      });
      var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);
      const forksInput = {
        selfHostedForks: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.yL)("whether code of pull requests from forks may run on a machine that is not one of GitHub: it could stay there (SECURITY.md)", ["refuse", "allow"], "refuse", { only: "github" })
      };
    })
  ),
  /***/
  26611: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          nixConfOnTerminal
        ),
        /* harmony export */
        C: () => (
          /* binding */
          nixConf
        )
        /* harmony export */
      });
      var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);
      const nixConf = (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.p_)("more lines for nix.conf: NAME = VALUE", { placeholder: "LINE" });
      const nixConfOnTerminal = { nixConf: { ...nixConf, only: "terminal" } };
    })
  ),
  /***/
  80015: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        J: () => (
          /* binding */
          outBesideInput
        ),
        /* harmony export */
        T: () => (
          /* binding */
          outInput
        )
        /* harmony export */
      });
      var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);
      const outInput = {
        out: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("folder for documents, images, logs and screenshots", "flakeship-out", {
          placeholder: "DIR",
          group: "often"
        })
      };
      const outBesideInput = {
        out: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.lq)("folder for documents, images, logs and screenshots; default: that of the document", {
          placeholder: "DIR",
          group: "often"
        })
      };
    })
  ),
  /***/
  49847: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A: () => (
          /* binding */
          refuseForks
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      var _system_machine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39198);
      async function refuseForks({ selfHostedForks }, host) {
        if (host.kind !== "github" || selfHostedForks === "allow" || (0, _system_machine_js__WEBPACK_IMPORTED_MODULE_1__.OZ)(host.environment))
          return;
        const { foreignHead } = await Promise.all(
          /* import() */
          [__webpack_require__.e(458), __webpack_require__.e(7496)]
        ).then(__webpack_require__.bind(__webpack_require__, 17496));
        const head = await foreignHead(host.environment);
        if (head === void 0)
          return;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`this run is for code of ${head}, and this machine is not one of GitHub: what a fork wrote would run here and could stay; let forks run on GitHub's machines, or say self-hosted-forks: allow where every job gets a machine of its own`);
      }
    })
  ),
  /***/
  10915: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        "default": () => (
          /* binding */
          update_lock
        )
      });
      var external_node_os_ = __webpack_require__(48161);
      var external_node_path_ = __webpack_require__(76760);
      var files = __webpack_require__(34355);
      var checkout = __webpack_require__(92149);
      var held_names = __webpack_require__(5623);
      var evaluations = __webpack_require__(40658);
      var lib_text = __webpack_require__(79470);
      ;
      const order = {
        moves: { word: "moves", isTold: true },
        unreachable: { word: "unreachable", isTold: true },
        unlockable: { word: "held", isTold: true },
        "went-back": { word: "held", isTold: true },
        waiting: { word: "waiting", isTold: true },
        pinned: { word: "pinned", isTold: true },
        current: { word: "current", isTold: false },
        unselected: { word: "not selected", isTold: false }
      };
      const standings = Object.keys(order);
      function updateLines(update) {
        const flakes = update.flakes.flatMap((flake2) => {
          const title = update.flakes.length > 1 ? [`${(0, lib_text.TN)(flake2.folder)}:`] : [];
          return [...title, ...repairLines(flake2), ...inputLines(flake2, heldIn(update, flake2)), ...countLine(flake2)];
        });
        return [...flakes, ...judgementLines(update)];
      }
      const mostTargets = 10;
      function judgementLines({ judgement }) {
        if (judgement === void 0)
          return [];
        const { verify, evaluations: evaluations2, builds, repaired, stillBroken, untried } = judgement;
        const built = verify === "build" ? `, ${(0, lib_text.U9)(builds, "build")}` : "";
        const lines = [`judged by ${(0, lib_text.U9)(evaluations2, "evaluation")}${built}`];
        if (repaired.length > 0)
          lines.push(`repaired by this update: ${some(repaired)}`);
        if (stillBroken.length > 0)
          lines.push(`broken before and after: ${some(stillBroken)}`);
        return untried === void 0 ? lines : [...lines, `not all was tried: ${(0, lib_text.TN)(untried)}`];
      }
      function some(names) {
        const shown2 = names.slice(0, mostTargets).map((name) => (0, lib_text.TN)(name, 100));
        const more = names.length - shown2.length;
        return shown2.join(", ") + (more > 0 ? ` and ${more} more` : "");
      }
      function heldIn({ judgement }, flake2) {
        const held = judgement?.held ?? [];
        const names = (0, held_names.K)(flake2, held);
        return new Map(flake2.inputs.filter(({ name }) => names.has(name)).map((input) => {
          const leader = (0, held_names.t)(flake2, input);
          const cause = held.find((one) => one.flake === leader.flake && one.name === leader.name)?.cause;
          return [input.name, cause ?? ""];
        }));
      }
      const repairWords = {
        added: "was missing in flake.lock",
        removed: "was in flake.lock and is not an input any more",
        declared: "is declared otherwise in flake.nix than in flake.lock",
        locked: "was locked by what flake.nix does not say any more"
      };
      const mostRepairs = 20;
      function repairLines({ repairs }) {
        const rows = repairs.slice(0, mostRepairs).map(({ name, change, after: after2 }) => {
          const to = after2 === void 0 ? "" : `: ${versionOf(after2)}`;
          return `repaired  ${(0, lib_text.TN)(name, 100)} ${repairWords[change]}${to}`;
        });
        const left = repairs.length - rows.length;
        return left > 0 ? [...rows, `repaired  ${left} more`] : rows;
      }
      function inputLines({ inputs: inputs2 }, held) {
        const rows = standings.filter((standing) => order[standing].isTold).flatMap((standing) => inputs2.filter((input) => input.standing === standing)).map((input) => {
          const cause = held.get(input.name);
          const word = cause === void 0 ? order[input.standing].word : "held";
          return [word, (0, lib_text.TN)(input.name, 100), (0, lib_text.TN)(wordsOf(input, cause), 1e3)];
        });
        return (0, lib_text.tp)(rows);
      }
      function wordsOf({ before, after: after2, reason }, cause) {
        const move = after2 === void 0 ? versionOf(before) : `${versionOf(before)} → ${versionOf(after2)}`;
        const why = cause ?? reason;
        return why === void 0 ? move : `${move}: ${why}`;
      }
      function countLine({ inputs: inputs2 }) {
        const counts = standings.filter((standing) => !order[standing].isTold).map((standing) => ({
          word: order[standing].word,
          n: inputs2.filter((input) => input.standing === standing).length
        })).filter(({ n }) => n > 0).map(({ word, n }) => `${(0, lib_text.U9)(n, "input")} ${word}`);
        return counts.length === 0 ? [] : [counts.join(", ")];
      }
      function versionOf({ revision, date, locked }) {
        const hash = typeof locked.narHash === "string" ? locked.narHash.replace(/^sha256-/, "") : "";
        const mark = (revision ?? hash).slice(0, 7) || "unknown";
        return date === void 0 ? (0, lib_text.TN)(mark) : `${(0, lib_text.TN)(mark)} (${dayOf(date)})`;
      }
      function dayOf(seconds) {
        const moment = new Date(seconds * 1e3);
        return Number.isNaN(moment.getTime()) ? "no date" : moment.toISOString().slice(0, 10);
      }
      var external_node_crypto_ = __webpack_require__(77598);
      var promises_ = __webpack_require__(51455);
      var errors = __webpack_require__(1730);
      ;
      async function writeLocks(locks) {
        for (const { file, shown: shown2, was } of locks) {
          const now = await (0, promises_.readFile)(file).catch(() => void 0);
          const digest2 = now && (0, external_node_crypto_.createHash)("sha256").update(now).digest("hex");
          if (digest2 !== was)
            throw new errors.yo(`${shown2} was changed by somebody else meanwhile; nothing was written, run again`, {
              reason: "failed"
            });
        }
        for (const { file, text } of locks)
          await (0, files.f8)(file, text);
      }
      var inputs = __webpack_require__(91711);
      var part = __webpack_require__(17075);
      var compose = __webpack_require__(86245);
      var system_files = __webpack_require__(8292);
      var forks = __webpack_require__(15890);
      var nix_conf = __webpack_require__(26611);
      var output_folder = __webpack_require__(80015);
      var build = __webpack_require__(1587);
      var check_name = __webpack_require__(407);
      var flake = __webpack_require__(58974);
      var handed_update = __webpack_require__(5441);
      ;
      const { flake: _, overrideInput: __, ...evaluation } = flake.z;
      const resolveInputs = {
        flakes: (0, inputs.p_)("folders with a flake.nix; default: this one", {
          positional: true,
          placeholder: "FLAKE",
          group: "what"
        }),
        inputs: (0, inputs.p_)("globs over the names of inputs, `!` excludes: `nixpkgs`, `home/nixpkgs`, `!*-stable`; default: every input of flake.nix itself", { placeholder: "GLOB", group: "often" }),
        cooldown: (0, inputs.p_)("days that a revision must have been the head of its branch before it is taken: DAYS, or INPUT=DAYS with a glob", { placeholder: "DAYS", group: "often" }),
        goBack: (0, inputs.p_)("globs over the names of inputs that may go back to an older revision after a force-push", {
          placeholder: "GLOB"
        }),
        token: (0, inputs.Qq)("token for GitHub's record of pushes, which cooldown asks, and for public inputs there, of which it answers more requests", "${{ github.token }}", {
          only: "github",
          secret: true
        })
      };
      const judgeInputs = {
        verify: (0, inputs.yL)("what an update must not make worse: what builds, what evaluates, or nothing", ["build", "evaluate", "none"], "build", { group: "often" }),
        ...evaluation,
        builders: build._.builders,
        timeBudget: (0, inputs.WQ)("seconds for the whole run, of which servers that refuse so many requests may cost half; the report lists what was not tried by then", void 0, {
          least: 1,
          placeholder: "SECONDS"
        }),
        previous: (0, inputs.lq)("update.json of the run before, which knows since when an input is held; default: the one in out", {
          placeholder: "FILE"
        }),
        update: (0, inputs.lq)("judge this update.json of an earlier job instead of asking the sources", {
          placeholder: "FILE"
        })
      };
      const lockStepInputs = {
        step: (0, inputs.yL)("what is done: all of it; only ask the sources and hand on what moves (lock); or say which of that is held, by the report of a check of it (narrow)", ["all", "lock", "narrow"], "all", { only: "github" }),
        ...check_name.L,
        updateArtifact: handed_update.R.updateArtifact,
        updateSha256: handed_update.R.updateSha256,
        reportArtifact: (0, inputs.WQ)("step narrow: id of the artifact with the report of the check of it; default: only evaluation judges", void 0, { least: 1, only: "github" })
      };
      var phases_forks = __webpack_require__(49847);
      var job_folders = __webpack_require__(71009);
      var phases_nix = __webpack_require__(4901);
      ;
      async function previousUpdate(file, { log }) {
        return (0, files.u0)("update", file).catch((error) => {
          log.debug(`nothing is known of earlier nights: ${error.message}`);
          return void 0;
        });
      }
      var versions = __webpack_require__(83051);
      var lock_changes = __webpack_require__(29850);
      var lock_tree = __webpack_require__(13407);
      var print_lock = __webpack_require__(75940);
      var picomatch = __webpack_require__(71026);
      ;
      function readCooldown(lines) {
        const rules2 = lines.map((line) => {
          const [, glob = "**", days = ""] = /^(?:(.+?)\s*=\s*)?(\d{1,4})$/.exec(line.trim()) ?? [];
          if (days === "")
            throw new errors.yo(`cooldown must be DAYS or INPUT=DAYS, not ${JSON.stringify((0, lib_text.TN)(line, 100))}`);
          return { matches: picomatch(glob, { dot: true, nonegate: true }), days: Number(days) };
        });
        return (name) => rules2.findLast(({ matches }) => matches(name))?.days ?? 0;
      }
      const day = 24 * 60 * 60;
      function oldEnough(heads, { days, now }) {
        const newestFirst = [...heads].sort((a, b) => b.since - a.since);
        const head = newestFirst.find(({ since }) => since + days * day <= now);
        return { head, until: (newestFirst[0]?.since ?? now) + days * day };
      }
      function withHead(seen, head) {
        const at = seen.findIndex(({ mark }) => mark === head.mark);
        return at === -1 ? [...seen, head] : seen.slice(0, at + 1);
      }
      function after(heads, mark) {
        const since = heads.find((head) => head.mark === mark)?.since;
        return heads.filter((head) => head.mark !== mark && (since === void 0 || head.since >= since));
      }
      ;
      const rewriting = /* @__PURE__ */ new Set(["force_push", "branch_deletion", "branch_creation"]);
      const mostPages = 20;
      async function branchHeads(client, { owner, repo, ref, from }) {
        const at = { owner, repo };
        const branch = ref ?? (await client.request("GET /repos/{owner}/{repo}", at)).data.default_branch;
        const heads = [];
        const full = `refs/heads/${branch.replace(/^refs\/heads\//, "")}`;
        let after2;
        for (let page = 0; page < mostPages; page++) {
          const { data, headers } = await client.request("GET /repos/{owner}/{repo}/activity", {
            ...at,
            ref: full,
            per_page: 100,
            ...after2 === void 0 ? {} : { after: after2 }
          });
          for (const { after: mark, timestamp, activity_type } of data) {
            const since = Math.floor(Date.parse(timestamp) / 1e3);
            heads.push({ mark, since });
            if (rewriting.has(activity_type) || since < from)
              return heads;
          }
          after2 = /[?&]after=([^&>]+)[^>]*>;\s*rel="next"/.exec(headers.link ?? "")?.[1];
          if (after2 === void 0)
            return heads;
          after2 = decodeURIComponent(after2);
        }
        return heads;
      }
      async function isAncestor(client, { owner, repo, old, now }) {
        try {
          const { data } = await client.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
            owner,
            repo,
            basehead: `${old}...${now}`,
            per_page: 1
          });
          return data.status === "ahead" || data.status === "identical";
        } catch (error) {
          if (error.cause === void 0 || !/finds nothing/.test(error.message))
            throw error;
          return void 0;
        }
      }
      var git = __webpack_require__(14176);
      ;
      async function isAncestorAt(env, { url, ref, old, now, folder }) {
        const asked = { ...env, GIT_TERMINAL_PROMPT: "0" };
        const run = (...words) => (0, git.$)(asked, folder, words);
        try {
          await run("init", "--quiet", "--bare");
          await run("fetch", "--quiet", "--filter=tree:0", "--no-tags", "--", url, `+${ref}:refs/heads/head`);
          const has = (rev) => run("merge-base", "--is-ancestor", rev, "refs/heads/head").then(...yes);
          if (!await has(now))
            return void 0;
          if (!await has(old))
            return false;
          return await run("merge-base", "--is-ancestor", old, now).then(...yes);
        } catch {
          return void 0;
        }
      }
      const yes = [() => true, () => false];
      ;
      class Histories {
        #options;
        constructor(options) {
          this.#options = options;
        }
        /** What a reference pointed to, back to one that is older than `from`, and what it points to now. */
        async heads(original, now, from) {
          const seen = this.#options.seen.add(original, now);
          const place = githubPlace(original);
          const client = place && await this.#options.github(place.host);
          if (!place || !client)
            return seen;
          const heads = branchHeads(client, { ...place, from });
          const found = await heads.catch((error) => {
            this.#options.log.debug(`GitHub does not tell the heads of ${place.owner}/${place.repo}: ${error.message}`);
            return [];
          });
          return found.length === 0 ? seen : found;
        }
        /** Whether one state of a source comes after another one; undefined where nobody knows. */
        async comesAfter(original, before, then) {
          const [old, now] = [before.rev, then.rev];
          if (typeof old !== "string" || typeof now !== "string")
            return void 0;
          const place = githubPlace(original);
          const client = place && await this.#options.github(place.host);
          if (place && client)
            return isAncestor(client, { ...place, old, now }).catch(() => void 0);
          if (original.type !== "git")
            return void 0;
          const { env, temporary } = this.#options;
          const ref = String(then.ref ?? original.ref ?? "HEAD");
          const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)(temporary, "history-"));
          return isAncestorAt(env, { url: String(original.url), ref, old, now, folder });
        }
      }
      function githubPlace({ type, owner, repo, host, url, ref }) {
        const branch = typeof ref === "string" ? ref : void 0;
        if (type === "github" && typeof owner === "string" && typeof repo === "string")
          return { host: String(host ?? "github.com"), owner, repo, ref: branch };
        const [, of, name] = /^(?:https|ssh):\/\/(?:git@)?github\.com\/([^/]+)\/([^/?#]+?)(?:\.git)?\/?$/.exec(String(url)) ?? [];
        if (type !== "git" || of === void 0 || name === void 0)
          return void 0;
        return { host: "github.com", owner: of, repo: name, ref: branch };
      }
      var group_by = __webpack_require__(9010);
      var evaluation_evaluation = __webpack_require__(50047);
      var lock_file = __webpack_require__(97113);
      ;
      async function lockInputs(nix, flake2, options) {
        const [from, to] = [(0, external_node_path_.join)(flake2.folder, "from.lock"), (0, external_node_path_.join)(flake2.folder, "to.lock")];
        await (0, promises_.writeFile)(from, (0, print_lock.r)(flake2.before));
        const locked = await (0, evaluation_evaluation._)(nix, [
          ...["flake", "update", "--flake", flake2.reference],
          ...["--reference-lock-file", from, "--output-lock-file", to],
          ...flake2.wanted.flatMap(({ name, url }) => ["--override-input", name, url]),
          ...flake2.wanted.map(({ name }) => name)
        ], options);
        if (!locked.ok)
          return locked;
        return { ok: true, root: (0, lock_tree.ur)((0, lock_file.cx)(await (0, promises_.readFile)(to, "utf8"), "flake.lock")) };
      }
      var dist = __webpack_require__(70458);
      var attribute_path = __webpack_require__(80150);
      ;
      async function references(nix, sources, options) {
        if (sources.length === 0)
          return [];
        const together2 = await ask(nix, sources, options);
        if (together2 !== void 0)
          return together2;
        if (sources.length === 1)
          return [void 0];
        const each = await Promise.all(sources.map((source) => references(nix, [source], options)));
        return each.map(([url]) => url);
      }
      async function ask(nix, sources, options) {
        const list = (0, attribute_path.z)(JSON.stringify(sources));
        const expression = `map builtins.flakeRefToString (builtins.fromJSON ${list})`;
        const answer = await (0, evaluation_evaluation.Q)(nix, ["eval", "--json", "--expr", expression], options);
        return answer.ok ? dist.qgA(dist.YOg(dist.YjP()), answer.value) : void 0;
      }
      var addresses = __webpack_require__(25465);
      ;
      function sideOf(locked) {
        const { rev, lastModified } = locked;
        return {
          locked,
          url: shownSource(locked),
          ...typeof rev === "string" ? { revision: rev } : {},
          ...typeof lastModified === "number" ? { date: lastModified } : {}
        };
      }
      function shownSource(source) {
        const { type, url, path, owner, repo, ref, id: id2, host } = source;
        const branch = ref === void 0 ? "" : `/${String(ref)}`;
        if (owner !== void 0)
          return `${type}:${owner}/${repo}${branch}${host === void 0 ? "" : `?host=${host}`}`;
        if (id2 !== void 0)
          return `flake:${id2}${branch}`;
        if (path !== void 0)
          return `path:${path}`;
        return (0, addresses.K3)(String(url ?? type)).replace(/[?#].*$/s, "");
      }
      ;
      async function lockMoved(nix, flake2, inputs2, options) {
        const moving = inputs2.filter(({ standing }) => standing === "moves");
        if (moving.length === 0)
          return [...inputs2];
        const folder = (0, external_node_path_.join)(options.temporary, encodeURIComponent(flake2.folder));
        await (0, promises_.mkdir)(folder, { recursive: true });
        const urls = await references(nix, moving.map(({ after: after2 }) => after2?.locked ?? {}), options);
        const wanted = moving.map((input, i) => ({ input, name: input.name, url: urls[i] ?? "" }));
        const lock = (some2) => lockInputs(nix, { reference: flake2.reference, before: flake2.fit, wanted: some2, folder }, options);
        const found = /* @__PURE__ */ new Map();
        for (const group of (0, group_by.$)(wanted, ({ input }) => movingAbove(input, moving)).values()) {
          const all = await lock(group);
          for (const one of group) {
            const locked = all.ok ? all : await lock([one]);
            found.set(one.name, locked.ok ? withLock(one.input, locked.root) : unlockable(one.input, locked.error));
          }
        }
        return inputs2.map((input) => found.get(input.name) ?? input);
      }
      const movingAbove = ({ path }, moving) => moving.filter((other) => other.path.length < path.length && other.path.every((name, i) => name === path[i])).length;
      function withLock(input, root) {
        const node = (0, lock_tree.MU)(root, input.path);
        if (node?.locked === void 0)
          return unlockable(input, { message: "it is not an input of its own any more" });
        const moved = { ...input, after: sideOf(node.locked), lock: (0, print_lock.L)(node, input.path.at(-1)) };
        const wrong = (0, compose.q)(moved);
        return wrong === void 0 ? moved : unlockable(input, { message: wrong });
      }
      function unlockable({ after: after2, ...input }, error) {
        return {
          ...input,
          ...after2 === void 0 ? {} : { after: after2 },
          standing: "unlockable",
          reason: `its new revision cannot be locked: ${(error.message.split("\n", 1)[0] ?? "").slice(0, 500)}`,
          ...error.text === void 0 ? {} : { said: error.text.slice(0, 4e3) }
        };
      }
      var external_node_timers_promises_ = __webpack_require__(58500);
      ;
      const firstWait = 15;
      class Patience {
        #end;
        #first;
        #log;
        #signal;
        constructor(seconds, { log, signal }) {
          this.#end = performance.now() + seconds * 1e3;
          this.#first = Math.min(firstWait, seconds / 8);
          this.#log = log;
          this.#signal = signal;
        }
        /** Waits before what is asked the next time, twice as long each time; false where there is no time left for that. */
        async wait(what, tries) {
          const seconds = this.#first * 2 ** tries;
          if (seconds <= 0 || performance.now() + seconds * 1e3 > this.#end)
            return false;
          this.#log.info(`${what}: its server refuses so many requests for now; asking again in ${(0, lib_text.p0)(seconds)}`);
          await (0, external_node_timers_promises_.setTimeout)(seconds * 1e3, void 0, { signal: this.#signal });
          return true;
        }
      }
      var find_flake = __webpack_require__(34196);
      var folder_facts = __webpack_require__(62189);
      var problems = __webpack_require__(86411);
      var unseen_file = __webpack_require__(68154);
      ;
      const metadata = dist.Ikc({ locks: lock_file.Ke });
      async function readFlake(nix, written, { fetching, ...options }) {
        const found = await (0, find_flake.f)(written, options.cwd);
        if (found.folder === void 0)
          throw new errors.yo(`${written} is not here, and only files can be updated; name a folder of a checkout`);
        const place = await (0, promises_.realpath)(found.folder);
        const top = await (0, unseen_file.H)(nix.at.env, place) ?? place;
        const folder = (0, external_node_path_.relative)(top, place) || ".";
        const lockPath = await (0, promises_.realpath)((0, external_node_path_.join)(place, "flake.lock")).catch(() => (0, external_node_path_.join)(place, "flake.lock"));
        const shown2 = (0, external_node_path_.join)(folder, "flake.lock");
        const text = await lockText(lockPath, shown2);
        const before = text === void 0 ? void 0 : (0, lock_tree.ur)((0, lock_file.cx)(text, shown2), shown2);
        const asked = ["flake", "metadata", "--json", "--no-write-lock-file", "--refresh", found.reference];
        const answer = await (0, evaluation_evaluation.Q)(fetching, asked, { ...options, onWarning: () => {
        } });
        if (!answer.ok)
          throw (0, problems.xI)(written, answer.error, await (0, folder_facts.x)(nix, found.folder, answer.error));
        const head = (0, git.$)(nix.at.env, top, ["rev-parse", "--verify", "--quiet", "HEAD"]);
        return {
          written,
          reference: found.reference,
          top,
          commit: await head.catch(() => void 0),
          folder,
          lockPath,
          sha256: {
            flake: digest(await (0, promises_.readFile)((0, external_node_path_.join)(place, "flake.nix"))),
            ...text === void 0 ? {} : { lock: digest(text) }
          },
          before,
          fit: (0, lock_tree.ur)(dist.qgA(metadata, answer.value).locks, shown2)
        };
      }
      async function lockText(file, shown2) {
        const found = await (0, promises_.stat)(file).catch(() => void 0);
        if (found === void 0)
          return void 0;
        if (found.size > lock_file.sJ)
          throw (0, lock_file.g$)(shown2);
        return (0, promises_.readFile)(file, "utf8").catch((cause) => {
          throw new errors.yo(`${shown2} cannot be read (${cause.code}); see what it is`, { cause });
        });
      }
      const digest = (content) => (0, external_node_crypto_.createHash)("sha256").update(content).digest("hex");
      ;
      const most = { bytes: 64 * 1024, ofOne: 64 };
      class Seen {
        #bySource;
        #now;
        constructor(earlier, now) {
          this.#bySource = new Map(earlier.map(({ source, seen }) => [source, seen]));
          this.#now = now;
        }
        /** Adds what a source has now; gives all heads that are known of it, oldest first. */
        add(original, locked) {
          const key = keyOf(original);
          const seen = withHead(this.#bySource.get(key) ?? [], { mark: markOf(locked), since: this.#now, locked });
          const kept = seen.slice(-most.ofOne);
          this.#bySource.delete(key);
          this.#bySource.set(key, kept);
          return kept;
        }
        /** All that fits; of what does not, the heads that have been known for longest go first. */
        list() {
          const all = [...this.#bySource].map(([source, seen]) => ({ source, seen }));
          while (JSON.stringify(all).length > most.bytes) {
            const longest2 = all.reduce((a, b) => b.seen.length > a.seen.length ? b : a);
            if (longest2.seen.length > 1)
              longest2.seen = longest2.seen.slice(1);
            else
              all.shift();
          }
          return all;
        }
      }
      const markOf = ({ rev, narHash }) => String(rev ?? narHash ?? "");
      const keyOf = (original) => (0, external_node_crypto_.createHash)("sha256").update(JSON.stringify(original)).digest("hex");
      var mod = __webpack_require__(38232);
      var lib_globs = __webpack_require__(42686);
      ;
      function selectInputs(globs, { names, follows }) {
        const { includes, excludes } = (0, lib_globs.K)(globs);
        for (const glob of [...includes, ...excludes]) {
          const matches = matcher(glob);
          if (![...names].some(matches))
            throw unknownInput(glob, matches, { names, follows });
        }
        const isIncluded = anyOf(includes.length > 0 ? includes : ["*"]);
        const isExcluded = anyOf(excludes);
        return (name) => isIncluded(name) && !isExcluded(name);
      }
      const anyOf = (globs) => {
        const matchers = globs.map(matcher);
        return (name) => matchers.some((matches) => matches(name));
      };
      function matcher(glob) {
        const matches = picomatch(glob, { dot: true, nonegate: true });
        return (name) => name === glob || matches(name);
      }
      const mostShown = 20;
      function unknownInput(glob, matches, { names, follows }) {
        const what = JSON.stringify((0, lib_text.TN)(glob, 100));
        const [followed2] = [...follows].filter(([name]) => matches(name));
        if (followed2) {
          const [name, to] = followed2.map((one) => (0, lib_text.TN)(one, 100));
          return new errors.yo(`input ${name} follows ${to} and has no revision of its own; select ${to}`);
        }
        if (names.size === 0)
          return new errors.yo(`no input matches ${what}: there are none`);
        const [near = ""] = [...names].sort((a, b) => (0, mod.Io)(glob, a) - (0, mod.Io)(glob, b));
        const isNear = (0, mod.Io)(glob, near) * 2 <= Math.max(glob.length, near.length);
        const shown2 = [...names].slice(0, mostShown).map((name) => (0, lib_text.TN)(name, 100));
        const more = names.size > mostShown ? ` and ${(0, lib_text.U9)(names.size - mostShown, "more", "more")}` : "";
        const nearest = isNear ? ` (nearest: ${(0, lib_text.TN)(near, 100)})` : "";
        return new errors.yo(`no input matches ${what}${nearest}; there are: ${shown2.join(", ")}${more}`);
      }
      var p_limit = __webpack_require__(48630);
      var fetch_failure = __webpack_require__(15023);
      ;
      const fetched = dist.Ikc({ hash: dist.YjP(), locked: lock_file.uK });
      const globalRegistry = ["--option", "flake-registry", "https://channels.nixos.org/flake-registry.json"];
      async function fetchSource(nix, url, options) {
        const registry = url.startsWith("flake:") ? globalRegistry : [];
        const answer = await (0, evaluation_evaluation.Q)(nix, ["flake", "prefetch", "--json", "--refresh", ...registry, url], options);
        if (!answer.ok)
          return answer;
        const { hash, locked: { __final: _2, ...locked } } = dist.qgA(fetched, answer.value);
        return { ok: true, locked: { narHash: hash, ...locked } };
      }
      ;
      const fetch_together_metadata = dist.Ikc({ locks: lock_file.Ke });
      async function fetchTogether(nix, sources, { temporary, ...options }) {
        const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)(temporary, "sources-"));
        await (0, promises_.writeFile)((0, external_node_path_.join)(folder, "flake.nix"), flakeOf(sources));
        const registry = sources.some(({ type }) => type === "indirect") ? globalRegistry : [];
        const asked = ["flake", "metadata", "--json", "--no-write-lock-file", "--refresh", ...registry];
        const answer = await (0, evaluation_evaluation.Q)(nix, [...asked, `path:${folder}`], options);
        if (!answer.ok)
          return void 0;
        const { nodes, root } = dist.qgA(fetch_together_metadata, answer.value).locks;
        const found = sources.flatMap((_2, i) => {
          const key = nodes[root]?.inputs?.[nameOf(i)];
          const locked = typeof key === "string" ? nodes[key]?.locked : void 0;
          return locked === void 0 ? [] : [locked];
        });
        return found.length === sources.length ? found : void 0;
      }
      const nameOf = (i) => `i${i}`;
      function flakeOf(sources) {
        const inputs2 = sources.map((source, i) => {
          const told = Object.entries(source).map(([name, value]) => `${(0, attribute_path.z)(name)} = ${literal(value)};`);
          return `  inputs.${nameOf(i)} = { ${told.join(" ")} flake = false; };
`;
        });
        return `{
${inputs2.join("")}  outputs = _: { };
}
`;
      }
      const literal = (value) => typeof value === "string" ? (0, attribute_path.z)(value) : String(value);
      ;
      const together = 4;
      class Sources {
        #nix;
        #options;
        #asked = /* @__PURE__ */ new Map();
        #limit = (0, p_limit.A)(together);
        #limitSingle = (0, p_limit.A)(together);
        constructor(nix, options) {
          this.#nix = nix;
          this.#options = options;
        }
        /** Begins to ask these; the same order as they are given. */
        async now(originals) {
          const fresh = [...new Map(originals.map((one) => [JSON.stringify(one), one]))].filter(([key]) => !this.#asked.has(key));
          for (const share of shares(fresh, ([, original]) => original)) {
            const answers = this.#limit(() => this.#ask(share.map(([, original]) => original)));
            for (const [i, [key]] of share.entries())
              this.#asked.set(key, answers.then((all) => all[i] ?? unknown));
          }
          return Promise.all(originals.map((one) => this.#asked.get(JSON.stringify(one)) ?? unknown));
        }
        /** By one process; where that fails, each by its own, so that it is known which of them failed, and the others go on. */
        async #ask(sources) {
          const all = sources.length < 2 ? void 0 : await fetchTogether(this.#nix, sources, this.#options);
          if (all)
            return all.map(usable);
          const urls = await references(this.#nix, sources, this.#options);
          return Promise.all(urls.map((url) => this.#limitSingle(() => this.#askPatiently(url))));
        }
        async #askPatiently(url) {
          if (url === void 0)
            return unknown;
          for (let tries = 0; ; tries++) {
            const answer = await this.#askOne(url);
            if (answer.ok || !answer.isLimited)
              return answer;
            if (!await this.#options.patience.wait(shown(url), tries))
              return answer;
          }
        }
        async #askOne(url) {
          const { withoutToken } = this.#options;
          const answer = await this.#fetch(this.#nix, url);
          if (answer.ok || answer.isLimited || withoutToken === this.#nix)
            return answer;
          return this.#fetch(withoutToken, url);
        }
        async #fetch(nix, url) {
          const fetched2 = await fetchSource(nix, url, this.#options);
          return fetched2.ok ? usable(fetched2.locked) : { ok: false, ...reasonOf(fetched2.error) };
        }
      }
      function shares(all, sourceOf) {
        const isHere = (one) => String(sourceOf(one).url).startsWith("file:");
        const far = all.filter((one) => !isHere(one));
        const split = Array.from({ length: together }, (_2, n) => far.filter((__2, i) => i % together === n));
        return [all.filter(isHere), ...split].filter((share) => share.length > 0);
      }
      const usable = (locked) => locked.type === "git" && locked.rev === void 0 ? uncommitted : { ok: true, locked };
      const uncommitted = {
        ok: false,
        reason: "it is a checkout with changes that are not committed, which no lock can name; commit them there",
        said: ""
      };
      const unknown = {
        ok: false,
        reason: "this Nix does not know such a source; use a newer one",
        said: ""
      };
      const longest = 4e3;
      function reasonOf(error) {
        const { reason, cause } = (0, fetch_failure.d)(error) ?? {};
        return {
          reason: reason ?? firstLine(error.message),
          said: error.text.slice(0, longest),
          isLimited: cause === "rate-limit"
        };
      }
      const firstLine = (message) => (message.split("\n", 1)[0] ?? "").slice(0, 500);
      const shown = (url) => (0, lib_text.TN)((0, addresses.K3)(url).replace(/[?#].*$/s, ""), 100);
      ;
      async function settle(input) {
        const { locked, head, days, mayGoBack } = input;
        if ((0, lock_changes.E6)(locked, head))
          return { standing: "current" };
        if (!mayGoBack && await isBack(input, head)) {
          const reason = "its reference points to something older than what is locked; where that is meant, let it go back (go-back)";
          return { standing: "went-back", locked: head, reason };
        }
        return days === 0 ? { standing: "moves", locked: head } : await coolDown(input);
      }
      async function coolDown(input) {
        const { locked, head: newest, days, now } = input;
        const newer = after(await input.heads(), markOf(locked));
        const { head, until } = oldEnough(newer, { days, now });
        if (head?.mark === markOf(newest))
          return { standing: "moves", locked: newest };
        const former = head && await input.at(head);
        const isNewer = former && !await isBack(input, former) && await input.comesAfter(former, newest) !== false;
        if (former && isNewer && !(0, lock_changes.E6)(locked, former))
          return { standing: "moves", locked: former };
        const reason = `nothing newer has been there for ${(0, lib_text.U9)(days, "day")}; the newest may be taken on ${settle_dayOf(until)}`;
        return { standing: "waiting", locked: newest, reason, until };
      }
      async function isBack({ locked, comesAfter }, to) {
        const [before, then] = [locked.lastModified, to.lastModified];
        if (typeof before !== "number" || typeof then !== "number" || then > before)
          return false;
        const follows = await comesAfter(locked, to);
        return follows === void 0 ? then < before : !follows;
      }
      const settle_dayOf = (seconds) => new Date(seconds * 1e3).toISOString().slice(0, 10);
      ;
      const takenByNix = /^[a-zA-Z][a-zA-Z0-9_-]*$/;
      const rules = [
        {
          matches: ({ node: { original } }) => original?.type === "path" && !String(original.path).startsWith("/"),
          reason: () => "a folder of the flake itself"
        },
        {
          matches: ({ node: { original } }) => original?.type === "path",
          reason: ({ node: { original } }) => `${original?.path} is a folder of this machine, whose lock would change every night; give it a URL that others reach, or a relative path`
        },
        {
          matches: ({ node: { original } }) => original?.rev !== void 0,
          reason: ({ node: { original } }) => `flake.nix says its revision (${String(original?.rev).slice(0, 7)})`
        },
        {
          matches: ({ node: { original } }) => original?.narHash !== void 0,
          reason: () => "flake.nix says its hash"
        },
        {
          matches: ({ path }) => !path.every((name) => takenByNix.test(name)),
          reason: () => "Nix updates no input of such a name; name it with letters, digits, - and _ only"
        },
        {
          matches: ({ node: { original, locked } }) => original === void 0 || locked === void 0,
          reason: () => "the lock does not say where it comes from"
        }
      ];
      function whyPinned(input) {
        return rules.find(({ matches }) => matches(input))?.reason(input);
      }
      const isAbsolutePath = ({ node: { original } }) => original?.type === "path" && String(original.path).startsWith("/");
      ;
      async function standingOf(input, resolved, deciding) {
        const { original = {}, locked = {} } = input.node;
        const name = (0, lock_tree.Vb)(input.path);
        const told = { path: [...input.path], name, original, before: sideOf(locked) };
        const pinned = whyPinned(input);
        if (!deciding.isSelected(name))
          return { ...told, standing: "unselected" };
        if (pinned !== void 0)
          return { ...told, standing: "pinned", reason: pinned };
        if (resolved === void 0)
          return { ...told, standing: "current" };
        if (!resolved.ok) {
          const { reason, said, isLimited } = resolved;
          return { ...told, standing: isLimited ? "waiting" : "unreachable", reason, said };
        }
        const { locked: after2, ...settled } = withSide(await settleInput(name, { original, locked, head: resolved.locked }, deciding));
        return { ...told, ...settled, ...after2 === void 0 ? {} : { after: sideOf(after2) } };
      }
      const withSide = (settled) => settled;
      const standing_day = 24 * 60 * 60;
      function settleInput(name, { original, locked, head }, { mayGoBack, cooldown, sources, histories, now }) {
        const days = cooldown(name);
        return settle({
          locked,
          head,
          days,
          now,
          mayGoBack: mayGoBack(name),
          heads: () => histories.heads(original, head, now - days * standing_day),
          comesAfter: (before, then) => histories.comesAfter(original, before, then),
          at: async (former) => {
            const { locked: seen } = former;
            if (seen !== void 0)
              return seen;
            const { ref, ...rest } = original;
            const asked = original.type === "git" && ref !== void 0 ? original : rest;
            const [answer] = await sources.now([{ ...asked, rev: former.mark }]);
            return answer?.ok ? answer.locked : void 0;
          }
        });
      }
      ;
      function withSubflakes(flakes) {
        const byFolder = new Map(flakes.map((flake2) => [flake2.folder, flake2]));
        const done = /* @__PURE__ */ new Map();
        const underWay = /* @__PURE__ */ new Set();
        const follow = (flake2) => {
          const known = done.get(flake2.folder);
          if (known)
            return known;
          underWay.add(flake2.folder);
          const subflakes = subflakesOf(flake2).flatMap(({ path, folder }) => {
            const other = byFolder.get(folder);
            return other === void 0 || underWay.has(folder) ? [] : [{ path, flake: follow(other) }];
          });
          underWay.delete(flake2.folder);
          const following = { ...flake2, inputs: flake2.inputs.map((input) => followed(input, subflakes)) };
          done.set(flake2.folder, following);
          return following;
        };
        return flakes.map(follow);
      }
      function subflakesOf({ folder, lock }) {
        const found = /* @__PURE__ */ new Map();
        for (const { path, node } of (0, lock_tree.Vc)((0, lock_tree.ur)(lock))) {
          const { type, path: place } = node.original ?? {};
          const { parent = [] } = node;
          const base = parent.length === 0 ? folder : found.get(JSON.stringify(parent));
          if (type !== "path" || base === void 0 || typeof place !== "string" || place.startsWith("/"))
            continue;
          found.set(JSON.stringify(path), external_node_path_.posix.normalize(external_node_path_.posix.join(base, place)).replace(/(?<=.)\/$/, ""));
        }
        return [...found].map(([path, place]) => ({ path: JSON.parse(path), folder: place }));
      }
      function followed(input, subflakes) {
        if (input.standing !== "unselected" && input.standing !== "moves")
          return input;
        for (const { path, flake: flake2 } of subflakes) {
          if (!path.every((name2, i) => input.path[i] === name2))
            continue;
          const name = input.path.slice(path.length).join("/");
          const leader = flake2.inputs.find((one) => one.name === name && one.standing === "moves");
          if (leader?.after === void 0 || leader.lock === void 0)
            continue;
          if (JSON.stringify(leader.original) !== JSON.stringify(input.original))
            continue;
          if ((input.before.date ?? 0) > (leader.after.date ?? Number.POSITIVE_INFINITY))
            continue;
          const { after: after2, with: first = { flake: flake2.folder, name } } = leader;
          const moved = { ...input, standing: "moves", after: after2, lock: below(path, leader.lock), with: first };
          if ((0, compose.q)(moved) === void 0)
            return moved;
        }
        return input;
      }
      function below(path, { nodes, ...lock }) {
        const moved = Object.entries(nodes).map(([key, { inputs: inputs2, parent, ...node }]) => [
          key,
          {
            ...node,
            ...parent === void 0 ? {} : { parent: [...path, ...parent] },
            ...inputs2 === void 0 ? {} : {
              inputs: Object.fromEntries(Object.entries(inputs2).map(([name, to]) => [
                name,
                typeof to === "string" ? to : [...path, ...to]
              ]))
            }
          }
        ]);
        return { ...lock, nodes: Object.fromEntries(moved) };
      }
      ;
      async function resolveUpdate(nix, log, options) {
        const { fetching = nix } = options;
        const flakes = [];
        for (const written of options.flakes) {
          log.status(`reading ${written}`);
          flakes.push(await readFlake(nix, written, { ...options, fetching }));
        }
        const [first, ...others] = flakes;
        const stranger = others.find(({ top }) => top !== first?.top);
        if (stranger)
          throw new errors.yo(`${stranger.written} is in another repository than ${first?.written}; update them one by one`);
        const cooldown = readCooldown(options.cooldown);
        const selectable = {
          names: new Set(flakes.flatMap(({ fit }) => (0, lock_tree.Vc)(fit).map(({ path }) => (0, lock_tree.Vb)(path)))),
          follows: new Map(flakes.flatMap(({ fit }) => (0, lock_tree.Ah)(fit).map(({ path, to }) => [(0, lock_tree.Vb)(path), (0, lock_tree.Vb)(to)])))
        };
        const isSelected = selectInputs(options.inputs, selectable);
        const mayGoBack = options.goBack.length === 0 ? () => false : selectInputs(options.goBack, selectable);
        refuseFolders(flakes, options.inputs);
        log.status("asking the sources of the inputs");
        const patience2 = new Patience(options.patience, { log, signal: options.signal });
        const sources = new Sources(fetching, { ...options, patience: patience2, withoutToken: nix });
        const seen = new Seen(options.earlier, options.now);
        const histories = new Histories({ ...options, seen, env: nix.at.env, log });
        const { now } = options;
        const deciding = { isSelected, mayGoBack, cooldown, sources, histories, now };
        const resolving = flakes.map((flake2) => resolveFlakeInputs(fetching, flake2, deciding, options));
        const updated = await Promise.all(resolving);
        log.status("");
        return {
          flakes,
          update: {
            document: "update",
            version: versions.N.update,
            created: new Date(now * 1e3).toISOString(),
            ...first?.commit === void 0 ? {} : { base: first.commit },
            flakes: withSubflakes(updated),
            heads: seen.list()
          }
        };
      }
      function refuseFolders(flakes, inputs2) {
        for (const input of flakes.flatMap(({ fit }) => (0, lock_tree.Vc)(fit)).filter(isAbsolutePath)) {
          const name = (0, lock_tree.Vb)(input.path);
          if (inputs2.includes(name))
            throw new errors.yo(`input ${name} cannot be updated: ${whyPinned(input)}`);
        }
      }
      async function resolveFlakeInputs(nix, flake2, deciding, options) {
        const before = flake2.before;
        const repairs = before ? (0, lock_changes.iv)(before, flake2.fit) : (0, lock_tree.Vc)(flake2.fit).map(added);
        const fresh = new Set(repairs.filter(({ change }) => change !== "removed").map(({ path }) => (0, lock_tree.Vb)(path)));
        const all = (0, lock_tree.Vc)(flake2.fit);
        const asked = all.filter((input) => deciding.isSelected((0, lock_tree.Vb)(input.path)) && whyPinned(input) === void 0 && !fresh.has((0, lock_tree.Vb)(input.path)));
        const answers = await deciding.sources.now(asked.map(({ node }) => node.original ?? {}));
        const resolved = new Map(asked.map(({ path }, i) => [(0, lock_tree.Vb)(path), answers[i]]));
        const inputs2 = await Promise.all(all.map((input) => standingOf(input, resolved.get((0, lock_tree.Vb)(input.path)), deciding)));
        return {
          folder: flake2.folder,
          lockFile: flake2.folder === "." ? "flake.lock" : `${flake2.folder}/flake.lock`,
          sha256: flake2.sha256,
          lock: (0, print_lock.L)(flake2.fit),
          repairs: repairs.map(({ path, change }) => {
            const { locked } = (0, lock_tree.MU)(flake2.fit, path) ?? {};
            return { name: (0, lock_tree.Vb)(path), change, ...locked === void 0 ? {} : { after: sideOf(locked) } };
          }),
          inputs: await lockMoved(nix, flake2, inputs2, options)
        };
      }
      const added = ({ path }) => ({ path, change: "added" });
      ;
      function resolve(values, { nix, host, previous, temporary }) {
        return resolveUpdate(nix, host.log, {
          flakes: values.flakes.length === 0 ? ["."] : values.flakes,
          inputs: values.inputs,
          cooldown: values.cooldown,
          goBack: values.goBack,
          earlier: previous?.heads ?? [],
          github: (server) => clientFor(server, values.token, host),
          fetching: withToken(nix, values.token, host),
          patience: values.timeBudget === void 0 ? patience : (values.timeBudget - process.uptime()) / 2,
          now: Math.floor(Date.now() / 1e3),
          temporary,
          cwd: process.cwd(),
          signal: host.signal,
          onWarning: (text) => host.log.debug(text),
          onTrace: (text) => host.log.debug(text)
        });
      }
      const patience = 120;
      function withToken(nix, token, { environment }) {
        const { GITHUB_SERVER_URL = "https://github.com" } = environment;
        if (!/^[\w.-]+$/.test(token))
          return nix;
        return nix.withSettings([`extra-access-tokens = ${new URL(GITHUB_SERVER_URL).host}=${token}`]);
      }
      async function clientFor(server, token, { environment, log }) {
        const { GITHUB_SERVER_URL = "https://github.com", GITHUB_API_URL = "https://api.github.com" } = environment;
        if (server !== new URL(GITHUB_SERVER_URL).host)
          return void 0;
        const { githubClient } = await githubClients();
        return githubClient({ run: { apiUrl: GITHUB_API_URL }, token: token.startsWith("$") ? "" : token, log });
      }
      const githubClients = () => Promise.all(
        /* import() */
        [__webpack_require__.e(2892), __webpack_require__.e(5736)]
      ).then(__webpack_require__.bind(__webpack_require__, 95736));
      ;
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
      const update_lock = (0, part.X)({
        describe: "Moves the inputs of flakes to their newest revisions and writes flake.lock: each input is resolved once, and what is reported is what is locked. An input that cannot be fetched is reported with its cause, and the others go on.",
        example: "flakeship update-lock . --inputs '*' '!nixpkgs'",
        needsNix: true,
        outputs: {
          update: "path of update.json",
          changed: "true if flake.lock changes",
          moved: "how many inputs move",
          held: "how many inputs could move and are held back, since a target would be worse",
          "update-artifact": "step lock: id of the artifact with what moves, for evaluate, step narrow and publish",
          "update-sha256": "step lock: SHA-256 of its update.json",
          "judged-artifact": "step narrow: id of the artifact that says what is held, for evaluate and publish",
          "judged-sha256": "step narrow: SHA-256 of its update.json",
          again: "step narrow: true where what is left was not built yet"
        }
      }, {
        ...lockStepInputs,
        ...resolveInputs,
        ...judgeInputs,
        dryRun: (0, inputs.Jt)("only show what would move, and write update.json", false, { group: "often" }),
        ...output_folder.T,
        ...forks.q,
        ...nix_conf.$
      }, {
        async main(values, host) {
          const env_1 = { stack: [], error: void 0, hasError: false };
          try {
            await (0, phases_forks.A)(values, host);
            const step = await stepOf(values, host);
            const previous = step?.previous ?? await previousUpdate(values.previous ?? (0, external_node_path_.join)(values.out, "update.json"), host);
            const out = await (0, job_folders.Oj)(host, values.out);
            const nix = await (0, phases_nix.L)(host, values);
            const temporary = __addDisposableResource(env_1, await (0, system_files.yy)(host.environment.RUNNER_TEMP || (0, external_node_os_.tmpdir)(), "flakeship-lock-"), true);
            const resolved = await handedOver(step?.update, values.update, nix) ?? await resolve(values, { nix, host, previous, temporary: temporary.path });
            const { verify, ...others } = values;
            const isJudged = values.step !== "lock" && verify !== "none" && (0, evaluations.el)(resolved.update).length > 0;
            const judgement = isJudged ? step?.judgement ?? await judging({ ...others, verify }, resolved, {
              ...{ nix, host, out, previous, built: step?.built, temporary: temporary.path }
            }) : void 0;
            const update = { ...resolved.update, ...judgement === void 0 ? {} : { judgement } };
            const locks = newLocks(update, resolved.flakes);
            const file = (0, external_node_path_.join)(out, "update.json");
            await (0, files.ft)("update", file, update);
            const isWritten = !values.dryRun && step === void 0;
            if (isWritten)
              await writeLocks(locks);
            const told = updateLines(update);
            if (host.kind === "github")
              for (const line of told)
                host.log.info(line);
            const inputs2 = update.flakes.flatMap((flake2) => flake2.inputs);
            const held = judgement?.held.length ?? 0;
            const moved = (0, evaluations.el)(update).length - held;
            const failed = held > 0 || inputs2.some(({ standing }) => standing === "unreachable" || standing === "unlockable");
            const done = locks.map(({ shown: shown2 }) => `${isWritten ? "wrote" : "would write"} ${shown2}`);
            return {
              ok: step !== void 0 || moved > 0 || !failed,
              outputs: {
                ...notHandedOn,
                update: file,
                changed: String(locks.length > 0),
                moved: String(moved),
                held: String(held),
                ...await step?.handOn(out, update)
              },
              summary: [
                ...told,
                ...locks.length === 0 ? ["nothing to move"] : [`${(0, lib_text.U9)(moved, "input")} moved; ${done.join(", ")}`]
              ],
              json: update
            };
          } catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
          } finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
              await result_1;
          }
        }
      });
      const notHandedOn = {
        ...{ "update-artifact": "", "update-sha256": "", "judged-artifact": "", "judged-sha256": "" },
        again: "false"
      };
      async function stepOf(values, host) {
        const { step, ...others } = values;
        if (step === "all")
          return void 0;
        const { lockStep } = await lockSteps();
        return lockStep({ ...others, step, judgedArtifact: void 0, judgedSha256: void 0 }, host);
      }
      async function judging(...asked) {
        const { judge } = await judges();
        return judge(...asked);
      }
      const judges = () => Promise.all(
        /* import() */
        [__webpack_require__.e(1559), __webpack_require__.e(7148), __webpack_require__.e(2690), __webpack_require__.e(4832)]
      ).then(__webpack_require__.bind(__webpack_require__, 39295));
      const lockSteps = () => __webpack_require__.e(
        /* import() */
        8915
      ).then(__webpack_require__.bind(__webpack_require__, 48915));
      async function handedOver(handed, file, nix) {
        if (handed)
          return {
            update: handed,
            flakes: await (0, checkout.o)(nix, handed, { cwd: process.cwd(), file: "what moves" })
          };
        if (file === void 0)
          return void 0;
        const { judgement: _2, ...update } = await (0, files.u0)("update", file);
        return { update, flakes: await (0, checkout.o)(nix, update, { cwd: process.cwd(), file }) };
      }
      function newLocks(update, flakes) {
        return update.flakes.flatMap((flake2, i) => {
          const text = (0, compose.Q)(flake2, (0, held_names.K)(flake2, update.judgement?.held ?? []));
          const here = flakes[i];
          if (text === void 0 || here === void 0)
            return [];
          return [{ file: here.lockPath, shown: flake2.lockFile, was: flake2.sha256.lock, text }];
        });
      }
    })
  ),
  /***/
  92149: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        o: () => (
          /* binding */
          checkoutOf
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);
      var _nix_flake_unseen_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68154);
      var _system_git_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14176);
      async function checkoutOf(nix, { base, flakes }, { cwd, file }) {
        const top = await (0, _nix_flake_unseen_file_js__WEBPACK_IMPORTED_MODULE_2__.H)(nix.at.env, cwd);
        if (top === void 0 || base === void 0)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`${file} is for a commit, and ${cwd} is in no git repository; run it in a checkout`);
        const commit = await (0, _system_git_git_js__WEBPACK_IMPORTED_MODULE_3__.$)(nix.at.env, top, ["rev-parse", "--verify", "HEAD"]);
        if (commit !== base)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`${file} was made for commit ${base.slice(0, 12)}, and ${commit.slice(0, 12)} is checked out; check that one out, or resolve again`);
        return flakes.map(({ folder, lockFile }) => ({
          written: folder,
          ...{ top, commit, folder },
          lockPath: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(top, lockFile)
        }));
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
  14176: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          git
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      var _exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32522);
      async function git(env, folder, args, input) {
        const quiet = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-C", folder];
        const output = await (0, _exec_js__WEBPACK_IMPORTED_MODULE_1__.m0)("git", [...quiet, ...args], { env, ...input === void 0 ? {} : { input } });
        if (output.code !== 0)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.Qd(["git", ...args], output);
        return output.stdout.trim();
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
  ),
  /***/
  48630: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        A: () => (
          /* binding */
          pLimit
        )
      });
      ;
      class Node {
        value;
        next;
        constructor(value) {
          this.value = value;
        }
      }
      class Queue {
        #head;
        #tail;
        #size;
        constructor() {
          this.clear();
        }
        enqueue(value) {
          const node = new Node(value);
          if (this.#head) {
            this.#tail.next = node;
            this.#tail = node;
          } else {
            this.#head = node;
            this.#tail = node;
          }
          this.#size++;
        }
        dequeue() {
          const current = this.#head;
          if (!current) {
            return;
          }
          this.#head = this.#head.next;
          this.#size--;
          if (!this.#head) {
            this.#tail = void 0;
          }
          return current.value;
        }
        peek() {
          if (!this.#head) {
            return;
          }
          return this.#head.value;
        }
        clear() {
          this.#head = void 0;
          this.#tail = void 0;
          this.#size = 0;
        }
        get size() {
          return this.#size;
        }
        *[Symbol.iterator]() {
          let current = this.#head;
          while (current) {
            yield current.value;
            current = current.next;
          }
        }
        *drain() {
          while (this.#head) {
            yield this.dequeue();
          }
        }
      }
      ;
      function pLimit(concurrency) {
        let rejectOnClear = false;
        if (typeof concurrency === "object") {
          ({ concurrency, rejectOnClear = false } = concurrency);
        }
        validateConcurrency(concurrency);
        if (typeof rejectOnClear !== "boolean") {
          throw new TypeError("Expected `rejectOnClear` to be a boolean");
        }
        const queue = new Queue();
        let activeCount = 0;
        const resumeNext = () => {
          if (activeCount < concurrency && queue.size > 0) {
            activeCount++;
            queue.dequeue().run();
          }
        };
        const next = () => {
          activeCount--;
          resumeNext();
        };
        const run = async (function_, resolve, arguments_) => {
          const result = (async () => function_(...arguments_))();
          resolve(result);
          try {
            await result;
          } catch {
          }
          next();
        };
        const enqueue = (function_, resolve, reject, arguments_) => {
          const queueItem = { reject };
          new Promise((internalResolve) => {
            queueItem.run = internalResolve;
            queue.enqueue(queueItem);
          }).then(run.bind(void 0, function_, resolve, arguments_));
          if (activeCount < concurrency) {
            resumeNext();
          }
        };
        const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
          enqueue(function_, resolve, reject, arguments_);
        });
        Object.defineProperties(generator, {
          activeCount: {
            get: () => activeCount
          },
          pendingCount: {
            get: () => queue.size
          },
          clearQueue: {
            value() {
              if (!rejectOnClear) {
                queue.clear();
                return;
              }
              const abortError = AbortSignal.abort().reason;
              while (queue.size > 0) {
                queue.dequeue().reject(abortError);
              }
            }
          },
          concurrency: {
            get: () => concurrency,
            set(newConcurrency) {
              validateConcurrency(newConcurrency);
              concurrency = newConcurrency;
              queueMicrotask(() => {
                while (activeCount < concurrency && queue.size > 0) {
                  resumeNext();
                }
              });
            }
          },
          map: {
            async value(iterable, function_) {
              const promises = [];
              try {
                Array.from(iterable, (value, index) => {
                  const promise = generator(function_, value, index);
                  promises.push(promise);
                  return promise;
                });
              } catch (error) {
                for (const promise of promises) {
                  promise.catch(() => {
                  });
                }
                throw error;
              }
              return Promise.all(promises);
            }
          }
        });
        return generator;
      }
      function limitFunction(function_, options) {
        const limit = pLimit(options);
        const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
        Object.defineProperty(limitedFunction, "clearQueue", {
          value: limit.clearQueue
        });
        return limitedFunction;
      }
      function validateConcurrency(concurrency) {
        if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
          throw new TypeError("Expected `concurrency` to be a number from 1 and up");
        }
      }
    })
  )
};
