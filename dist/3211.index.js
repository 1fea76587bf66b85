export const id = 3211;
export const ids = [3211];
export const modules = {
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
        boot: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.yL)("which images to boot", ["none", "vm", "iso", "sd-image", "image", "netboot", "all"], "all", {
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
  29369: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DE: () => (
          /* binding */
          withPrivacy
        ),
        /* harmony export */
        J5: () => (
          /* binding */
          maySave
        ),
        /* harmony export */
        R8: () => (
          /* binding */
          mostMoved
        ),
        /* harmony export */
        UJ: () => (
          /* binding */
          coveredBy
        ),
        /* harmony export */
        Zw: () => (
          /* binding */
          jobOf
        ),
        /* harmony export */
        bp: () => (
          /* binding */
          openCache
        ),
        /* harmony export */
        mk: () => (
          /* binding */
          publish
        ),
        /* harmony export */
        qr: () => (
          /* binding */
          most
        )
        /* harmony export */
      });
      var _github_cache_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17994);
      async function openCache({ cache, cacheSave = true, signingKey }, nix, host, { isFirst = true } = {}) {
        if (!cache || host.kind !== "github")
          return void 0;
        if (!(0, _github_cache_access_js__WEBPACK_IMPORTED_MODULE_0__.py)(host.environment)) {
          const tell = isFirst ? host.log.info : host.log.debug;
          tell(`no cache: ${_github_cache_access_js__WEBPACK_IMPORTED_MODULE_0__.nE}`);
          return void 0;
        }
        const [{ openJobCache }, { cacheScope }, { parseSigningKey }] = await Promise.all([
          Promise.all(
            /* import() */
            [__webpack_require__.e(458), __webpack_require__.e(3519), __webpack_require__.e(7705)]
          ).then(__webpack_require__.bind(__webpack_require__, 89444)),
          Promise.all(
            /* import() */
            [__webpack_require__.e(458), __webpack_require__.e(4666)]
          ).then(__webpack_require__.bind(__webpack_require__, 64666)),
          __webpack_require__.e(
            /* import() */
            9708
          ).then(__webpack_require__.bind(__webpack_require__, 79708))
        ]);
        const key = signingKey === void 0 ? void 0 : parseSigningKey(signingKey);
        const scope = await cacheScope(host.environment);
        if (scope.isRelease && key === void 0) {
          host.log.info("no cache: a run for a tag builds anew what others will trust, unless signing-key is given");
          return void 0;
        }
        return openJobCache(host, {
          ...{ scope, system: nix.at.system, key, saves: cacheSave, signal: host.signal }
        });
      }
      const jobOf = ({ environment: env }) => [env.GITHUB_REPOSITORY, env.GITHUB_RUN_ID, env.GITHUB_RUN_ATTEMPT, env.GITHUB_JOB].join(" ");
      const maySave = ({ saves, service }) => saves && service.may.write;
      async function coveredBy(cache) {
        if (cache === void 0)
          return {};
        const [{ coverMissing }, { usableFor }] = await Promise.all([
          __webpack_require__.e(
            /* import() */
            5913
          ).then(__webpack_require__.bind(__webpack_require__, 5913)),
          __webpack_require__.e(
            /* import() */
            3436
          ).then(__webpack_require__.bind(__webpack_require__, 43436))
        ]);
        return {
          cover: (missing, targets, derivations) => coverMissing(missing, targets, derivations, usableFor(cache, targets))
        };
      }
      async function withPrivacy(plan, flake, nix, cache) {
        if (!cache || !maySave(cache) || cache.scope.isPrivate || flake === void 0)
          return plan;
        const { whyUncacheable } = await Promise.all(
          /* import() */
          [__webpack_require__.e(458), __webpack_require__.e(4775), __webpack_require__.e(8886), __webpack_require__.e(8e3)]
        ).then(__webpack_require__.bind(__webpack_require__, 78582));
        const uncacheable = await whyUncacheable(nix, plan, [flake], fetch);
        return uncacheable === void 0 ? plan : { ...plan, uncacheable };
      }
      const most = 5e9;
      const mostMoved = 0.8 * most;
      async function publish({ service, system, branch }, { layers, needed, replaces }, { log, signal, environment }) {
        const [{ addToChain }, { isOfCache }] = await Promise.all([
          Promise.all(
            /* import() */
            [__webpack_require__.e(458), __webpack_require__.e(3519), __webpack_require__.e(5725)]
          ).then(__webpack_require__.bind(__webpack_require__, 43519)),
          Promise.all(
            /* import() */
            [__webpack_require__.e(458), __webpack_require__.e(3519), __webpack_require__.e(7705)]
          ).then(__webpack_require__.bind(__webpack_require__, 89444))
        ]);
        const run = Number(environment.GITHUB_RUN_ID) || 0;
        const workflow = environment.GITHUB_WORKFLOW_REF?.replace(/@.*$/s, "");
        const use = { run, needed: /* @__PURE__ */ new Set([...needed, ...layers.flatMap(namesIn)]), workflow };
        try {
          await addToChain({ service, system, log, signal }, { branch, layers, most, use, ...replaces ? { replaces } : {} });
        } catch (error) {
          signal.throwIfAborted();
          if (!isOfCache(error))
            throw error;
          log.warning(`what was saved in the cache is not found by the next run: ${error.message}`);
        }
      }
      const namesIn = ({ paths }) => paths.filter(({ used }) => used === void 0).map(({ path }) => path);
    })
  ),
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
      var files = __webpack_require__(70231);
      var times = __webpack_require__(8030);
      var split_plan = __webpack_require__(19869);
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
          (0, lib_text.TN)((Array.isArray(runner) ? runner : [runner.group, ...runner.labels ?? []]).join(","), 80),
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
      var evaluate = __webpack_require__(18953);
      var local_history = __webpack_require__(80952);
      var nix = __webpack_require__(4901);
      var phases_plan = __webpack_require__(12055);
      ;
      const actions_plan = (0, part.X)({
        describe: `Says how the work would be split over jobs, when the last one would end, what decides that, what is built twice and
why, and what a further job would change. Nothing is built, and no file is written.`,
        example: "flakeship plan . --prefer fast",
        needsNix: true,
        noNixWith: "plan",
        terminalOnly: true,
        outputs: {}
      }, {
        ...flake.z,
        ...plan.Z,
        plan: (0, inputs.lq)("split this plan.json of evaluate instead", { placeholder: "FILE" })
      }, {
        async main({ plan: file, ...values }, host) {
          const history = await (0, local_history.localHistory)(host);
          const options = (0, phases_plan.x)(values, history && new times.Fq(history));
          const plan2 = file === void 0 ? await (0, evaluate.planOf)(values, await (0, nix.L)(host), host) : await (0, files.u0)("plan", file);
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
  12203: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        CI: () => (
          /* binding */
          partsOf
        ),
        /* harmony export */
        Zd: () => (
          /* binding */
          evaluationFailure
        ),
        /* harmony export */
        x5: () => (
          /* binding */
          refusal
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70458);
      var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7835);
      const evaluationFailure = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        attribute: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU,
        names: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.UU, _fields_js__WEBPACK_IMPORTED_MODULE_0__.qr.targets),
        message: _fields_js__WEBPACK_IMPORTED_MODULE_0__.F3,
        /** The innermost position inside the flake; `file` is relative to the flake if it is in it. */
        position: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ file: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), line: valibot__WEBPACK_IMPORTED_MODULE_1__.aig(), column: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.aig()) })),
        /** The error text of Nix, bounded. */
        trace: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.F3),
        /** The input that cannot be fetched: its path in the lock, outermost first (`home/nixpkgs`), or its URL. */
        input: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.UU),
        /** All attributes that fail for this reason, if there are several; `names` then has the names of all of them. */
        parts: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ attribute: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU, names: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.UU, _fields_js__WEBPACK_IMPORTED_MODULE_0__.qr.targets) }), _fields_js__WEBPACK_IMPORTED_MODULE_0__.qr.targets))
      });
      const refusalKind = valibot__WEBPACK_IMPORTED_MODULE_1__.KIO([
        "unfree",
        "blocklisted",
        "non-source",
        "broken",
        "unsupported",
        "insecure",
        "problem",
        "not-here"
      ]);
      const refusal = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        attribute: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU,
        names: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.UU, _fields_js__WEBPACK_IMPORTED_MODULE_0__.qr.targets),
        why: refusalKind,
        /** The package that is refused or cannot be built here: the attribute itself or a dependency. */
        package: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU,
        /** The full message of nixpkgs, with the ways to allow the package; or what this machine lacks. */
        message: _fields_js__WEBPACK_IMPORTED_MODULE_0__.F3,
        position: evaluationFailure.entries.position
      });
      const partsOf = ({ parts, ...failure }) => parts === void 0 ? [failure] : parts.map((part) => ({ ...failure, ...part }));
    })
  ),
  /***/
  30643: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $Z: () => (
          /* binding */
          bootStage
        ),
        /* harmony export */
        MX: () => (
          /* binding */
          evidence
        ),
        /* harmony export */
        M_: () => (
          /* binding */
          heardOn
        ),
        /* harmony export */
        UA: () => (
          /* binding */
          cameUp
        ),
        /* harmony export */
        WJ: () => (
          /* binding */
          verdict
        ),
        /* harmony export */
        kD: () => (
          /* binding */
          deafEars
        ),
        /* harmony export */
        zD: () => (
          /* binding */
          isStage
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70458);
      var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7835);
      var _versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83051);
      const verdict = valibot__WEBPACK_IMPORTED_MODULE_2__.KIO(["booted", "failed", "undecided", "not-tried"]);
      const firmware = valibot__WEBPACK_IMPORTED_MODULE_2__.KIO(["direct", "bios", "uefi", "u-boot"]);
      const medium = valibot__WEBPACK_IMPORTED_MODULE_2__.KIO(["cd", "stick", "disk", "network"]);
      const ear = valibot__WEBPACK_IMPORTED_MODULE_2__.KIO(["serial", "console", "screen", "kernel", "journal"]);
      const earWords = {
        serial: "its serial port",
        console: "its virtio console (hvc0)",
        screen: "its screen",
        kernel: "its kernel's log",
        journal: "its journal"
      };
      const bootStage = valibot__WEBPACK_IMPORTED_MODULE_2__.KIO(["firmware", "boot loader", "kernel", "stage 1", "userspace", "login"]);
      const isStage = ({ name }) => valibot__WEBPACK_IMPORTED_MODULE_2__.is(bootStage, name);
      const evidence = valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
        document: valibot__WEBPACK_IMPORTED_MODULE_2__.euz("evidence"),
        version: valibot__WEBPACK_IMPORTED_MODULE_2__.euz(_versions_js__WEBPACK_IMPORTED_MODULE_1__.N.evidence),
        created: valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),
        target: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU,
        /** The derivation of the booted target, so that a boot of another run is recognised. */
        drvPath: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.TJ),
        firmware,
        /** The medium by which the machine got the image; absent for VMs and cards. */
        medium: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(medium),
        /** The file that ships, as it was when it booted; absent for a VM's script and if nothing was started. */
        image: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({ sha256: _fields_js__WEBPACK_IMPORTED_MODULE_0__.sc, bytes: _fields_js__WEBPACK_IMPORTED_MODULE_0__.GJ })),
        /** For a boot from the network: each file that was served, the same way; the script first. */
        served: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({ name: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU, sha256: _fields_js__WEBPACK_IMPORTED_MODULE_0__.sc, bytes: _fields_js__WEBPACK_IMPORTED_MODULE_0__.GJ }), 20)),
        verdict,
        /** What decided the verdict: the rule of the table (or time-out, exit) and the text that it matched. */
        decided: valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({ by: valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), text: _fields_js__WEBPACK_IMPORTED_MODULE_0__.F3, ear: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(ear) }),
        /** Each place where the guest could be heard, and why it was deaf. */
        ears: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({ ear, lines: valibot__WEBPACK_IMPORTED_MODULE_2__.aig(), deaf: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.F3) }), 10),
        /**
         * Hardware that we added to hear the guest, and a network's boot loader; the default boot entry and its command line
         * are unchanged.
         */
        added: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.F3, 100),
        /** Units that the journal reports as failed. */
        failedUnits: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.F3, 1e3),
        /** The accelerator that QEMU used; both fields are absent if QEMU never started. */
        accelerator: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_2__.KIO(["kvm", "tcg"]), reason: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.F3) })),
        machine: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({ memoryMiB: valibot__WEBPACK_IMPORTED_MODULE_2__.aig(), cpus: valibot__WEBPACK_IMPORTED_MODULE_2__.aig() })),
        /** Time until the verdict: from power-on, or from the start of a script that never powered on. */
        seconds: _fields_js__WEBPACK_IMPORTED_MODULE_0__.YA,
        /** Seconds from power-on, in order. */
        milestones: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), seconds: _fields_js__WEBPACK_IMPORTED_MODULE_0__.YA }), 1e3),
        /** What the image asked for and did not get. */
        replaced: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.F3, 1e3),
        /** Forwarded ports of this machine: requested and actual. */
        forwards: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
          protocol: valibot__WEBPACK_IMPORTED_MODULE_2__.KIO(["tcp", "udp"]),
          asked: _fields_js__WEBPACK_IMPORTED_MODULE_0__.F3,
          port: valibot__WEBPACK_IMPORTED_MODULE_2__.aig(),
          guestPort: valibot__WEBPACK_IMPORTED_MODULE_2__.aig()
        }), 1e3),
        /** The output of a command over SSH, if one was requested. */
        command: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({ command: valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), code: valibot__WEBPACK_IMPORTED_MODULE_2__.mee(valibot__WEBPACK_IMPORTED_MODULE_2__.aig()), output: _fields_js__WEBPACK_IMPORTED_MODULE_0__.F3 })),
        /** Absent if nothing was started. */
        serialLog: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.iZ),
        /** The logs of the virtio console, the kernel and the journal, if any. */
        logs: valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
          console: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.iZ),
          kernel: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.iZ),
          journal: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.iZ)
        }),
        /** The screen at the end, and at each earlier stage that changed it. */
        screenshot: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.iZ),
        screens: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({ stage: bootStage, seconds: _fields_js__WEBPACK_IMPORTED_MODULE_0__.YA, file: _fields_js__WEBPACK_IMPORTED_MODULE_0__.iZ }), 20),
        /** The last lines of the console, or of a script that started no QEMU, so that a report needs no log file. */
        tail: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.F3, 1e4)
      });
      const heardOn = ({ ear: ear2 }) => ear2 === void 0 ? "" : `, heard on ${earWords[ear2]}`;
      const deafEars = ({ ears }) => ears.flatMap(({ ear: ear2, deaf }) => deaf === void 0 ? [] : [{ where: earWords[ear2], why: deaf }]);
      const cameUp = ({ verdict: verdict2, command }) => verdict2 === "booted" && (command === void 0 || command.code === 0);
    })
  ),
  /***/
  7835: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        F3: () => (
          /* binding */
          outsideText
        ),
        /* harmony export */
        GJ: () => (
          /* binding */
          byteCount
        ),
        /* harmony export */
        TJ: () => (
          /* binding */
          storePath
        ),
        /* harmony export */
        UU: () => (
          /* binding */
          name
        ),
        /* harmony export */
        YA: () => (
          /* binding */
          seconds
        ),
        /* harmony export */
        c3: () => (
          /* binding */
          listOf
        ),
        /* harmony export */
        hH: () => (
          /* binding */
          githubId
        ),
        /* harmony export */
        iZ: () => (
          /* binding */
          relativePath
        ),
        /* harmony export */
        om: () => (
          /* binding */
          storePaths
        ),
        /* harmony export */
        qr: () => (
          /* binding */
          most
        ),
        /* harmony export */
        sc: () => (
          /* binding */
          sha256
        ),
        /* harmony export */
        u_: () => (
          /* binding */
          storeFile
        ),
        /* harmony export */
        zv: () => (
          /* binding */
          recordOf
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70458);
      var _lib_store_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77534);
      const storePath = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(_lib_store_path_js__WEBPACK_IMPORTED_MODULE_1__.ws, "not a store path"));
      const most = {
        /** Names of one thing: a target, a package, the features of a machine. */
        few: 1e3,
        /** What a flake has or a run handles: hosts, targets, boots, failures. */
        targets: 2e4,
        /** Unselected attributes, and the packages of a closure. */
        names: 1e5,
        /** The contents of a store. */
        derivations: 1e6
      };
      const storePaths = valibot__WEBPACK_IMPORTED_MODULE_0__.IeY((value) => Array.isArray(value) && value.length <= most.derivations && value.every((one) => typeof one === "string" && _lib_store_path_js__WEBPACK_IMPORTED_MODULE_1__.ws.test(one)), "not a list of store paths");
      const storeFile = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.Ru6(4096), valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(/^\/nix\/store\/[0-9a-df-np-sv-z]{32}-[0-9A-Za-z+\-._?=]{1,211}(\/[^\0]*)?$/, "not a file in the store"), valibot__WEBPACK_IMPORTED_MODULE_0__.z6Y((path) => !path.split("/").includes(".."), "not a file in the store"));
      const relativePath = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.Ru6(4096), valibot__WEBPACK_IMPORTED_MODULE_0__.z6Y((path) => path !== "" && !path.startsWith("/") && !path.split("/").includes("..") && !path.includes("\0"), "not a path below the folder"));
      const seconds = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.aig(), valibot__WEBPACK_IMPORTED_MODULE_0__.E2x(), valibot__WEBPACK_IMPORTED_MODULE_0__.Wwf(0));
      const byteCount = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.aig(), valibot__WEBPACK_IMPORTED_MODULE_0__.ndf(), valibot__WEBPACK_IMPORTED_MODULE_0__.Wwf(0));
      const sha256 = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(/^[0-9a-f]{64}$/, "not a SHA-256 in hex"));
      const githubId = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.aig(), valibot__WEBPACK_IMPORTED_MODULE_0__.ndf(), valibot__WEBPACK_IMPORTED_MODULE_0__.Wwf(1));
      const listOf = (item, most2) => valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.IeY((value) => Array.isArray(value) && value.length <= most2, `not a list of at most ${most2}`), valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(item));
      const recordOf = (value, most2) => valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.IeY((all) => typeof all === "object" && all !== null && Object.keys(all).length <= most2, `not a record of at most ${most2}`), valibot__WEBPACK_IMPORTED_MODULE_0__.g1P(name, value));
      const outsideText = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.Ru6(1e6));
      const name = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.BpQ(1), valibot__WEBPACK_IMPORTED_MODULE_0__.Ru6(1e3));
    })
  ),
  /***/
  83051: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        N: () => (
          /* binding */
          versions
        ),
        /* harmony export */
        e: () => (
          /* binding */
          requireVersion
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      const versions = {
        plan: 9,
        result: 7,
        evidence: 7,
        report: 15,
        release: 4,
        update: 3,
        history: 2
      };
      function requireVersion(file, name, found) {
        const known = versions[name];
        if (found === known)
          return;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${file} is version ${found} of the ${name} document, this flakeship reads version ${known}; use the same version of flakeship for both steps`);
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
          ...over.map((one) => overSentence(one, shown))
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
          return [
            chosen.jobs < mostJobs ? "Further jobs would end no sooner." : `A workflow has no more than ${mostJobs} jobs beside each other.`
          ];
        const dearer = further.machine - chosen.machine;
        const why = {
          price: `which does not pay (prefer: ${prefer})`,
          jobs: "but so many are not allowed (max-jobs)",
          near: "but an end so near is taken for the same"
        }[further.not];
        return [
          `${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.U9)(further.jobs, "job")} would end ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.p0)(chosen.end - further.end)} sooner and take ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.p0)(Math.max(0, dearer))} more of machine time, ${why}.`
        ];
      }
      const mostJobs = 256;
      function overSentence({ shard, what, most, takes }, shown) {
        return what === "time" ? `${shown(shard)} is not expected to end within ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.p0)(most)}${takes ? `: ${takesClause(takes, shown)}` : ""}; builds are stopped before that, and a run again goes on from there.` : `${shown(shard)} may need more than the ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.ee)(most)} that its disk has.`;
      }
      const parts = {
        start: "its start takes",
        fetch: "its downloads take",
        build: "its builds take",
        boot: "its boots take",
        upload: "its uploads take"
      };
      function takesClause({ part, seconds, dearest }, shown) {
        const alone = dearest ? `, ${shown(dearest.name)} alone ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.p0)(dearest.seconds)}` : "";
        return `${parts[part]} ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.p0)(seconds)}${alone}`;
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
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79470);
      var _severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62143);
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
      const mediumWords = {
        stick: ", from a stick",
        network: ", from the network"
      };
      const startedBy = ({ firmware, medium }) => `${firmwareWords[firmware]}${medium === void 0 ? "" : mediumWords[medium] ?? ""}`;
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
        const standing = (0, _severity_js__WEBPACK_IMPORTED_MODULE_1__.hS)(boot);
        const command = boot.verdict === "booted" && standing === "bad" ? ", the command failed" : "";
        const units = boot.failedUnits.length === 0 ? "" : `, ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.U9)(boot.failedUnits.length, "unit")} failed`;
        return `${marks[standing]} ${verdictWords[boot.verdict]}${command}${units}`;
      }
    })
  ),
  /***/
  20608: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $e: () => (
          /* binding */
          maskedForms
        ),
        /* harmony export */
        Mc: () => (
          /* binding */
          parseSsh
        ),
        /* harmony export */
        YG: () => (
          /* binding */
          summaryOf
        ),
        /* harmony export */
        oY: () => (
          /* binding */
          parseTokens
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);
      const anyUser = "x-access-token";
      const forms = [
        {
          pattern: /^(?:PAT|OAuth2):(.+)$/,
          // GitLab refuses its own header together with a login from netrc
          read: ([forge = "", password = ""]) => ({ forge, git: { user: "oauth2", password } })
        },
        {
          pattern: /^([^:]+):(.+)$/,
          read: ([, user = "", password = ""]) => ({ netrc: { user, password }, git: { user, password } })
        },
        {
          pattern: /^[^:]+$/,
          read: ([token]) => ({
            forge: token,
            netrc: { user: anyUser, password: token },
            git: { user: anyUser, password: token }
          })
        }
      ];
      function parseTokens(lines) {
        const tokens = lines.map((line, i) => {
          const wrong = (why) => new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`access-tokens, line ${i + 1}: ${why}`);
          const [, scope = "", secret = ""] = /^([^=\s]+)\s*=\s*(.*)$/.exec(line) ?? [];
          if (!/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?(\/[\w./-]+)?$/i.test(scope))
            throw wrong("must be HOST=TOKEN, such as github.com=…");
          if (!/^[!$-[\]-~]+$/.test(secret))
            throw wrong("the token is empty or has characters that no token has");
          for (const { pattern, read } of forms) {
            const match = pattern.exec(secret);
            if (match)
              return {
                scope: scope.toLowerCase().replace(/\/.*$/, (path) => scope.slice(-path.length)),
                ...read(match)
              };
          }
          throw wrong("must be HOST=TOKEN, or HOST=USER:PASSWORD");
        });
        const twice = tokens.find(({ scope }, i) => tokens.findIndex((one) => one.scope === scope) !== i);
        if (twice)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`access-tokens: ${twice.scope} is there twice; give one token for it`);
        return tokens;
      }
      function parseSsh(key, knownHosts) {
        if (!/^-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(key))
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("ssh-key must be the text of a private key: -----BEGIN … PRIVATE KEY-----");
        const lines = knownHosts.length > 0 ? knownHosts : githubHostKeys;
        const hosts = lines.flatMap((line) => {
          const names = /^(\S+)\s+(?:ssh|ecdsa|sk)-\S+\s+\S+/.exec(line)?.[1];
          if (names === void 0 || /[*?!|@]/.test(names))
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`ssh-known-hosts: ${JSON.stringify(line.slice(0, 80))} must be HOST TYPE KEY with the host in plain, as ssh-keyscan prints it`);
          return names.split(",");
        });
        return { key: `${key.replaceAll("\r", "").trim()}
`, knownHosts: lines, hosts: [...new Set(hosts)] };
      }
      function maskedForms({ tokens }) {
        return tokens.flatMap(({ forge, netrc, git }) => {
          const { user, password } = netrc ?? git;
          const plain = [password, ...forge === void 0 ? [] : [forge]];
          const base64 = [password, `${user}:${password}`, `:${password}`, `${password}:`].map((text) => Buffer.from(text).toString("base64"));
          return [
            .../* @__PURE__ */ new Set([
              ...plain,
              ...base64,
              ...base64.map((text) => text.replace(/=+$/, "")),
              encodeURIComponent(password)
            ])
          ];
        });
      }
      function summaryOf(credentials) {
        const hosts = [...credentials.tokens.map(({ scope }) => scope), ...credentials.ssh?.hosts ?? []];
        const mark = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(credentials)).digest("hex");
        return { hosts: [...new Set(hosts)], mark };
      }
      const githubHostKeys = [
        "github.com ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl"
      ];
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
  17994: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Mq: () => (
          /* binding */
          cacheMode
        ),
        /* harmony export */
        nE: () => (
          /* binding */
          noCacheService
        ),
        /* harmony export */
        py: () => (
          /* binding */
          cacheServiceOf
        )
        /* harmony export */
      });
      const noCacheService = "this runner offers no cache service (version 2)";
      const modes = {
        none: { read: false, write: false },
        read: { read: true, write: false },
        write: { read: true, write: true },
        "write-only": { read: false, write: true }
      };
      function cacheServiceOf({ ACTIONS_CACHE_SERVICE_V2: version, ACTIONS_RESULTS_URL: url, ACTIONS_RUNTIME_TOKEN: token }) {
        return version && url && token ? { url, token } : void 0;
      }
      function cacheMode({ ACTIONS_CACHE_MODE: said = "" }) {
        const mode = said.trim().toLowerCase();
        return { mode, may: modes[mode] ?? { read: true, write: true } };
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
  9010: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          groupBy
        )
        /* harmony export */
      });
      function groupBy(all, key) {
        const groups = /* @__PURE__ */ new Map();
        for (const one of all) {
          const of = key(one);
          const group = groups.get(of);
          if (group)
            group.push(one);
          else
            groups.set(of, [one]);
        }
        return groups;
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
          const fetch2 = submodule.isEmpty ? `, and was not fetched (git submodule update --init ${word(path)})` : "";
          return `${shown} is in the submodule ${path}, which Nix leaves out${fetch2}; evaluate '.?submodules=1' (on GitHub also submodules: true for actions/checkout)`;
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
  ),
  /***/
  56372: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        RG: () => (
          /* binding */
          base32
        ),
        /* harmony export */
        Yt: () => (
          /* binding */
          contentAddressedPath
        ),
        /* harmony export */
        uV: () => (
          /* binding */
          unbase32
        ),
        /* harmony export */
        xA: () => (
          /* binding */
          outputPlaceholder
        ),
        /* harmony export */
        xs: () => (
          /* binding */
          contentAddressText
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      const place = "/nix/store";
      const alphabet = "0123456789abcdfghijklmnpqrsvwxyz";
      function contentAddressedPath(name, { method, algorithm, hash }, references) {
        const refs = [...references].sort().map((path) => `:${path}`);
        if (method === "text")
          return algorithm === "sha256" ? storePath(`text${refs.join("")}`, hash, name) : void 0;
        if (method === "nar" && algorithm === "sha256")
          return storePath(`source${refs.join("")}`, hash, name);
        if (refs.length > 0)
          return void 0;
        const inner = `fixed:out:${method === "nar" ? "r:" : ""}${algorithm}:${hash}:`;
        return storePath("output:out", (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(inner).digest("hex"), name);
      }
      function outputPlaceholder(drvPath, output) {
        const [, hash = "", name = ""] = /^\/nix\/store\/([0-9a-z]{32})-(.*)\.drv$/s.exec(drvPath) ?? [];
        const outputName = output === "out" ? name : `${name}-${output}`;
        const digest = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`nix-upstream-output:${hash}:${outputName}`).digest();
        return `/${base32(digest)}`;
      }
      function contentAddressText({ method, algorithm, hash }) {
        return `${{ text: "text", nar: "fixed:r", flat: "fixed" }[method]}:${algorithm}:${base32(Buffer.from(hash, "hex"))}`;
      }
      function storePath(type, hash, name) {
        const digest = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`${type}:sha256:${hash}:${place}:${name}`).digest();
        return `${place}/${base32(fold(digest, 20))}-${name}`;
      }
      function fold(digest, length) {
        const folded = new Uint8Array(length);
        digest.forEach((byte, i) => {
          folded[i % length] = (folded[i % length] ?? 0) ^ byte;
        });
        return folded;
      }
      function base32(bytes) {
        const characters = Math.ceil(bytes.length * 8 / 5);
        const character = (n) => {
          const [at, shift] = [Math.floor(n * 5 / 8), n * 5 % 8];
          const pair = (bytes[at] ?? 0) | (bytes[at + 1] ?? 0) << 8;
          return alphabet[pair >> shift & 31] ?? "";
        };
        return Array.from({ length: characters }, (_, i) => character(characters - 1 - i)).join("");
      }
      function unbase32(text) {
        const bytes = Buffer.alloc(Math.floor(text.length * 5 / 8));
        for (const [n, letter] of [...text].reverse().entries()) {
          const digit = alphabet.indexOf(letter);
          if (digit < 0)
            return void 0;
          const [at, shift] = [Math.floor(n * 5 / 8), n * 5 % 8];
          bytes[at] = (bytes[at] ?? 0) | digit << shift & 255;
          const over = digit >> 8 - shift;
          if (at + 1 < bytes.length)
            bytes[at + 1] = over;
          else if (over > 0)
            return void 0;
        }
        return bytes;
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
