export const id = 3723;
export const ids = [3723];
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
  74315: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        W: () => (
          /* binding */
          bootInputs
        ),
        /* harmony export */
        l: () => (
          /* binding */
          demandInputs
        )
        /* harmony export */
      });
      var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);
      const bootInputs = (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.zD)("boots", {
        boot: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.yL)("which images to boot", ["none", "vm", "iso", "sd-image", "image", "all"], "all", {
          group: "often"
        }),
        bootMedia: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.yL)("how to boot an ISO: as a CD, as a USB stick, or both", ["cd", "stick", "all"], "cd"),
        bootMemory: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.WQ)("memory of a guest in MiB; default: what the script asks for, or the image needs (an ISO 2048), within what the machine has", void 0, { least: 64, placeholder: "MIB" }),
        bootCpus: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.WQ)("processors of a guest; default: what the image asks for", void 0, { least: 1 }),
        bootTimeout: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.WQ)("seconds that a guest may run until its boot counts as undecided; default: 180 with KVM, 900 without; where other work keeps it from running, up to four times as long", void 0, {
          least: 1,
          placeholder: "SECONDS"
        }),
        bootSuccess: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.lq)("regular expression for a line of a console, the kernel or the journal that means booted", { placeholder: "REGEX" }),
        bootForward: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.p_)("more ports to forward into guests: HOSTPORT:GUESTPORT", {
          placeholder: "PORTS"
        }),
        bootCommand: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.lq)("command that must succeed over SSH in the booted guest", {
          placeholder: "COMMAND"
        }),
        bootSshUser: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("SSH user for boot-command", "root", { placeholder: "USER" }),
        bootSshKey: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.lq)("private SSH key file for boot-command; on GitHub also the key itself", {
          placeholder: "FILE"
        }),
        bootSshPort: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.WQ)("port on this machine that is forwarded to SSH, for boot-command", 2222, {
          least: 1,
          placeholder: "PORT"
        }),
        bootNetwork: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.yL)("network of guests: none, or that of this machine", ["closed", "open"], "closed"),
        accelerator: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.yL)("how guests run; auto tries KVM with a guest and falls back to emulation", ["auto", "kvm", "tcg"], "auto")
      });
      const { bootSshKey: _key, bootSshPort: _port, ...asked } = bootInputs;
      const demandInputs = asked;
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
  86849: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        b: () => (
          /* binding */
          imageInputs
        ),
        /* harmony export */
        q: () => (
          /* binding */
          imageDaysOf
        )
        /* harmony export */
      });
      var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);
      const imageInputs = {
        imageDays: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.WQ)("days that images are kept as artifacts of the run; 0: not at all; default: 1, and 0 in runs of pull requests and merge queues, since they count against the storage", void 0),
        images: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.yL)("whether an image that cannot be uploaded is a warning or an error, for example because the storage is full (warn, require)", ["warn", "require"], "warn", { only: "github" })
      };
      const changes = ["pull_request", "pull_request_target", "merge_group"];
      function imageDaysOf(given, event) {
        return given ?? (changes.includes(event ?? "") ? 0 : 1);
      }
    })
  ),
  /***/
  87100: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Z: () => (
          /* binding */
          planInputs
        )
        /* harmony export */
      });
      var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);
      var _boot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74315);
      var _images_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86849);
      const planInputs = {
        runners: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.p_)("runners of a system or of targets: SYSTEM=LABEL[,LABEL] or GLOB=LABEL[,LABEL]; labels may be JSON as runs-on takes it; default: those of GitHub", { placeholder: "RUNNER" }),
        emulate: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.p_)("systems to build by emulation on x86_64 runners, without runners of their own", {
          placeholder: "SYSTEM"
        }),
        prefer: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.yL)("what further jobs must bring for the machine time that they take: fast (any sooner end), balanced (a quarter of it), cheap (more than it)", ["fast", "balanced", "cheap"], "balanced"),
        maxJobs: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.WQ)("jobs at most; each kind of machine that is needed has one all the same", 256, { least: 1 }),
        jobMinutes: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.WQ)("the time limit of a job, in minutes", 360, { least: 1 }),
        imageDays: _images_js__WEBPACK_IMPORTED_MODULE_2__.b.imageDays,
        boot: _boot_js__WEBPACK_IMPORTED_MODULE_1__.W.boot,
        accelerator: _boot_js__WEBPACK_IMPORTED_MODULE_1__.W.accelerator
      };
    })
  ),
  /***/
  80952: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        K: () => (
          /* binding */
          localHistory
        ),
        /* harmony export */
        p: () => (
          /* binding */
          keepLocalHistory
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
  49127: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        x: () => (
          /* binding */
          shardOptions
        )
      });
      var estimates = __webpack_require__(86677);
      var dist = __webpack_require__(70458);
      var errors = __webpack_require__(1730);
      var runners_runners = __webpack_require__(76298);
      ;
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
          throw new errors.yo("runners names a system twice; write one line for each system");
        const known = [
          ...hosted.filter(({ system }) => !named.has(system)).map((one) => ({ ...one, disk: hostedDisk })),
          ...own
        ];
        const runners = known.filter(({ system }) => !emulate.includes(system)).map((one) => ({
          ...one,
          native: one.native.filter((system) => system === one.system || !named.has(system)),
          emulates: one.system === runners_runners.MC ? emulate.filter((system) => !one.native.includes(system)) : []
        })).sort((a, b) => order(a) - order(b) || (a.system < b.system ? -1 : 1));
        const forTargets = read.filter(({ name }) => !isSystem(name)).flatMap(({ name, labels }) => runners.map(({ disk: _, ...one }) => ({ ...one, labels, features: void 0, only: name })));
        return [...runners, ...forTargets];
      }
      const isSystem = (name) => systemName.test(name);
      const ownRunner = (system, labels) => runner(system, labels, void 0, system === runners_runners.MC ? ["i686-linux"] : []);
      const targetGlob = /^[^=\s]*[.*][^=\s]*$/;
      function readLine(line) {
        const [, name = "", list = ""] = /^\s*([^=\s]+)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
        const labels = readLabels(list);
        if (!isSystem(name) && !targetGlob.test(name) || labels === void 0) {
          throw new errors.yo(`runners must be lines SYSTEM=LABEL[,LABEL…] like aarch64-linux=ubuntu-24.04-arm, or GLOB=LABEL[,LABEL…] for targets like nas.*=nas, not ${JSON.stringify(line)}; labels may be JSON: ["a","b"] or {"group":"g"}`);
        }
        return { name, labels };
      }
      const label = dist.FsL(dist.YjP(), dist.BpQ(1), dist.Ru6(200));
      const labelList = dist.FsL(dist.YOg(label), dist.BpQ(1), dist.Ru6(20));
      const written = dist.KCZ([
        labelList,
        dist.rej({ group: label, labels: dist.lqM(dist.KCZ([labelList, label])) })
      ]);
      function readLabels(list) {
        if (!/^[[{]/.test(list)) {
          const plain = dist.xLC(labelList, list.split(",").map((one) => one.trim()));
          return plain.success ? plain.output : void 0;
        }
        try {
          const given = dist.qgA(written, JSON.parse(list));
          if (Array.isArray(given))
            return given;
          const { group, labels } = given;
          return labels === void 0 ? { group } : { group, labels: typeof labels === "string" ? [labels] : labels };
        } catch {
          return void 0;
        }
      }
      function checkEmulated(system, own) {
        if (!systemName.test(system) || !system.endsWith("-linux") || system === runners_runners.MC) {
          throw new errors.yo(`emulate must name Linux systems other than ${runners_runners.MC}, like aarch64-linux, not ${JSON.stringify(system)}`);
        }
        if (own.some((one) => one.system === system))
          throw new errors.yo(`${system} is both in runners and in emulate; keep one of them`);
      }
      const order = ({ system }) => [runners_runners.MC, "aarch64-linux", system].indexOf(system);
      ;
      function shardOptions(values, times) {
        const { runners, emulate, prefer, maxJobs, jobMinutes, imageDays, boot, accelerator } = values;
        return {
          runners: readRunners(runners, emulate),
          most: maxJobs,
          prefer,
          estimates: (0, estimates.I)({
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
  4884: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        "default": () => (
          /* binding */
          actions_plan
        )
      });
      var files = __webpack_require__(34355);
      var times = __webpack_require__(8030);
      var split_plan = __webpack_require__(37629);
      var lib_text = __webpack_require__(79470);
      var names = __webpack_require__(91870);
      var words_sharing = __webpack_require__(91506);
      ;
      const mostNames = 6;
      function sharingLines({ shards = [], sharing, targets, derivations }) {
        const left = targets.filter(({ status }) => status === "not-here");
        const apart = left.map(({ id: id2, reason = "" }) => `  ${(0, lib_text.TN)(id2, 80)}: ${(0, lib_text.TN)(reason, 200)}`);
        if (sharing === void 0 || shards.length === 0)
          return [
            `nothing is to be built by other jobs: ${(0, lib_text.U9)(derivations.length, "derivation")} missing`,
            ...apart
          ];
        const rows = shards.map(({ id: id2, runner, targets: ids2, seconds }) => [
          `  ${id2}`,
          Array.isArray(runner) ? runner.join(",") : runner.group,
          (0, lib_text.p0)(seconds),
          (0, names.zN)(ids2.map((target) => (0, lib_text.TN)(target, 60)), mostNames)
        ]);
        return [
          ...(0, lib_text.tp)(rows),
          "",
          ...(0, words_sharing.b)(sharing, (name) => (0, lib_text.TN)(name, 80)),
          ...apart.length > 0 ? ["", "no machine can build:", ...apart] : []
        ];
      }
      var inputs = __webpack_require__(91711);
      var part = __webpack_require__(17075);
      var flake = __webpack_require__(58974);
      var plan = __webpack_require__(87100);
      var evaluate = __webpack_require__(47148);
      var local_history = __webpack_require__(80952);
      var nix = __webpack_require__(4901);
      var phases_plan = __webpack_require__(49127);
      ;
      const actions_plan = (0, part.X)({
        describe: `Says how the work would be split over jobs, when the last one would end, what decides that, what is built twice and
why, and what a further job would change. Nothing is built, and no file is written.`,
        example: "flakeship plan . --prefer fast",
        needsNix: true,
        terminalOnly: true,
        outputs: {}
      }, {
        ...flake.z,
        ...plan.Z,
        plan: (0, inputs.lq)("split this plan.json of evaluate instead", { placeholder: "FILE" })
      }, {
        async main({ plan: file, ...values }, host) {
          const history = await (0, local_history.K)(host);
          const options = (0, phases_plan.x)(values, history && new times.Fq(history));
          const plan2 = file === void 0 ? await (0, evaluate.X)(values, await (0, nix.L)(host), host) : await (0, files.u0)("plan", file);
          const split = (0, split_plan.YV)(plan2, options);
          const { shards = [], sharing, targets } = split;
          const unplaced = targets.flatMap(({ id: id2, status, reason }) => status === "not-here" ? [{ id: id2, reason }] : []);
          return {
            ok: plan2.failures.length === 0,
            outputs: {},
            summary: sharingLines(split),
            json: { shards, sharing, unplaced }
          };
        }
      });
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
        /** Of a derivation without its version; of a boot its kind of target, firmware and accelerator. */
        name: plainName,
        system: plainName,
        /** Labels of the runner, or `local`. */
        machine: valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__.yGV(/^[0-9A-Za-z+\-._,]{1,211}$/, "not a kind of machine")),
        /** Of the last runs, the newest last. */
        seconds: valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(seconds), valibot__WEBPACK_IMPORTED_MODULE_2__.BpQ(1), valibot__WEBPACK_IMPORTED_MODULE_2__.Ru6(keptTimes)),
        /** What its outputs take on the disk, where that is known. */
        bytes: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.GJ),
        /** When it was timed last: days since 1970. */
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
      var _runners_runners_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76298);
      var _boot_prices_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74573);
      var _times_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8030);
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
      const placeOf = (entry) => `${(0, _times_js__WEBPACK_IMPORTED_MODULE_3__.TN)(entry)} ${entry.machine}`;
      function buildsIn({ plan, results, here }) {
        const planned = new Map(plan.derivations.map((one) => [one.drvPath, one]));
        return results.flatMap((result) => {
          const shard = plan.shards?.find(({ id: id2 }) => id2 === result.shard);
          return result.derivations.flatMap(({ drvPath, name, machine, start, stop, outcome }) => {
            const system = planned.get(drvPath)?.system;
            const isUsual = outcome === "built" && machine === "local" && stop !== void 0;
            if (!isUsual || system === void 0 || isEmulated(system, result.machine.system))
              return [];
            return timed("build", (0, _times_js__WEBPACK_IMPORTED_MODULE_3__.jY)(name), system, shard ? (0, _runners_runners_js__WEBPACK_IMPORTED_MODULE_4__.Fm)(shard.runner) : here, stop - start);
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
          const name = (0, _boot_prices_js__WEBPACK_IMPORTED_MODULE_2__.s)(target.kind, firmware, accelerator.name);
          return timed("boot", name, target.system, shard ? (0, _runners_runners_js__WEBPACK_IMPORTED_MODULE_4__.Fm)(shard.runner) : here, seconds);
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
        /** The same on any machine, for kinds that have not built it yet. */
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
  91506: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          priceWords
        ),
        /* harmony export */
        b: () => (
          /* binding */
          sharingSentences
        )
        /* harmony export */
      });
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79470);
      const priceWords = {
        history: "as in earlier runs",
        derivation: "as its derivation says",
        name: "by its name",
        usual: "a guess"
      };
      const links = 4;
      function sharingSentences(sharing, shown) {
        const { chosen, last, over } = sharing;
        return [
          `${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.U9)(chosen.jobs, "job")}; the last is expected to end after ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.p0)(chosen.end)}, and all together take ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.p0)(chosen.machine)} of machine time.`,
          ...last && last.chain.length > 0 ? [lastSentence(last, shown)] : [],
          ...copiesSentences(sharing, shown),
          ...furtherSentences(sharing),
          ...over.map((one) => overSentence(one, last, shown))
        ];
      }
      function lastSentence({ shard, chain }, shown) {
        const dearest = [...chain].sort((a, b) => b.seconds - a.seconds).slice(0, links);
        const steps = dearest.map(({ name, seconds, priced }) => `${shown(name)} (${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.p0)(seconds)}, ${priceWords[priced] ?? "a guess"})`);
        return `${shown(shard)} ends last; most of its longest chain is ${steps.join(", ")}.`;
      }
      function copiesSentences({ copies, chosen, fewest }, shown) {
        if (copies.derivations === 0)
          return [];
        const names = copies.dearest.slice(0, 3).map(({ name, jobs }) => `${shown(name)} by ${jobs} jobs`);
        return [
          `${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.U9)(copies.derivations, "derivation")} ${copies.derivations === 1 ? "is" : "are"} built by more than one job (${names.join(", ")}), which takes ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.p0)(copies.seconds)} more. ${instead(fewest, chosen)}`
        ];
      }
      function instead(fewest, chosen) {
        const saved = chosen.machine - fewest.machine;
        const price = saved > 0 ? ` and save ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.p0)(saved)} of machine time` : "";
        return `${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.U9)(fewest.jobs, "job")} would end after ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.p0)(fewest.end)}${price}.`;
      }
      function furtherSentences({ further, chosen, prefer }) {
        if (!further)
          return ["Further jobs would end no sooner."];
        const dearer = further.machine - chosen.machine;
        return [
          `${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.U9)(further.jobs, "job")} would end ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.p0)(chosen.end - further.end)} sooner and take ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.p0)(Math.max(0, dearer))} more of machine time, which does not pay (prefer: ${prefer}).`
        ];
      }
      function overSentence({ shard, what, most }, last, shown) {
        const dearest = last?.shard === shard ? [...last.chain].sort((a, b) => b.seconds - a.seconds)[0] : void 0;
        const cause = dearest ? `: ${shown(dearest.name)} takes ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.p0)(dearest.seconds)}` : "";
        return what === "time" ? `${shown(shard)} is not expected to end within ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.p0)(most)}${cause}; builds are stopped before that, and a run again goes on from there.` : `${shown(shard)} may need more than the ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.ee)(most)} that its disk has.`;
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
  19031: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        C: () => (
          /* binding */
          withoutValue
        ),
        /* harmony export */
        q: () => (
          /* binding */
          parseJson
        )
        /* harmony export */
      });
      function parseJson(text) {
        try {
          return JSON.parse(text);
        } catch {
          return void 0;
        }
      }
      const [quote, backslash, colon] = [34, 92, 58];
      function withoutValue(text, key) {
        const quoted = Buffer.from(JSON.stringify(key));
        let depth = 0;
        let from = -1;
        for (let at = 0; at < text.length; at++) {
          const byte = text[at];
          if (byte === quote) {
            const end = stringEnd(text, at);
            if (depth === 1 && from === -1 && quoted.equals(text.subarray(at, end + 1)))
              from = behindColon(text, end + 1);
            at = end;
          } else if (byte === 91 || byte === 123)
            depth += 1;
          else if (byte === 93 || byte === 125) {
            depth -= 1;
            if (depth === 1 && from !== -1)
              return Buffer.concat([text.subarray(0, from), Buffer.from("null"), text.subarray(at + 1)]);
          }
        }
        return text;
      }
      function stringEnd(text, start) {
        let at = start + 1;
        while (at < text.length && text[at] !== quote)
          at += text[at] === backslash ? 2 : 1;
        return at;
      }
      function behindColon(text, end) {
        let at = end;
        while (/\s/.test(String.fromCharCode(text[at] ?? 0)))
          at += 1;
        return text[at] === colon ? at + 1 : -1;
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
