export const id = 1180;
export const ids = [1180];
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
        boot: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.yL)("which images to boot", ["none", "vm", "iso", "sd-image", "image", "all"], "all", {
          group: "often"
        }),
        bootMedia: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.yL)("how to boot an ISO: as a CD, as a USB stick, or both", ["cd", "stick", "all"], "cd"),
        bootMemory: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.WQ)("memory of a guest in MiB; default: what the image asks for, within what the machine has", void 0, { least: 64, placeholder: "MIB" }),
        bootCpus: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.WQ)("processors of a guest; default: what the image asks for", void 0, { least: 1 }),
        bootTimeout: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.WQ)("seconds until a boot counts as undecided; default: 180 with KVM, 900 without", void 0, {
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
  12081: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        _: () => (
          /* binding */
          savingInputs
        ),
        /* harmony export */
        k: () => (
          /* binding */
          cacheInputs
        )
        /* harmony export */
      });
      var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);
      const cacheInputs = {
        cache: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Jt)("take what earlier runs built from the repository's cache, and keep there what this one builds; false does neither", true, { only: "github" }),
        signingKey: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.lq)("secret key of Nix (NAME:KEY): what is kept in the cache is signed with it, and nothing else is taken from there", { secret: true, only: "github" })
      };
      const savingInputs = {
        flake: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("flake reference or folder whose lock says which inputs are private: in a public repository nothing is kept that was made of them", ".", { placeholder: "FLAKE" })
      };
    })
  ),
  /***/
  407: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L: () => (
          /* binding */
          checkNameInputs
        ),
        /* harmony export */
        n: () => (
          /* binding */
          requireCheckName
        )
        /* harmony export */
      });
      var _features_handover_artifacts_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84557);
      var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);
      const checkNameInputs = {
        name: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("name of this check, if a run has several; part of the names of its artifacts", "", {
          placeholder: "NAME",
          only: "github"
        })
      };
      function requireCheckName(name) {
        if (name === "" || _features_handover_artifacts_names_js__WEBPACK_IMPORTED_MODULE_2__.I3.test(name))
          return;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`input name must be at most 40 letters, digits, dots and underscores, not ${JSON.stringify(name)}`);
      }
    })
  ),
  /***/
  9179: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        F: () => (
          /* binding */
          handedPlanInputs
        )
        /* harmony export */
      });
      var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);
      const handedPlanInputs = {
        planArtifact: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.WQ)("id of the artifact with the plan: the output `plan-artifact` of evaluate", void 0, {
          least: 1,
          only: "github"
        }),
        planSha256: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.lq)("SHA-256 of its plan.json: the output `plan-sha256` of evaluate", {
          placeholder: "HEX",
          only: "github"
        })
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
  37160: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        p: () => (
          /* binding */
          jobIdInput
        )
        /* harmony export */
      });
      var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);
      const jobIdInput = {
        jobId: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.WQ)("number of this job, `job.check_run_id` in a workflow: summary and comment then link to it", void 0, {
          least: 1,
          only: "github"
        })
      };
    })
  ),
  /***/
  90070: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        YN: () => (
          /* binding */
          credentialsOf
        ),
        JO: () => (
          /* binding */
          onGithubOnly
        ),
        Bb: () => (
          /* binding */
          setupInputs
        ),
        yX: () => (
          /* binding */
          usualSetup
        ),
        p9: () => (
          /* binding */
          wishesOf
        )
      });
      var credentials_credentials = __webpack_require__(20608);
      var releases = __webpack_require__(82561);
      var errors = __webpack_require__(1730);
      ;
      const lists = {
        substituters: {
          setting: "extra-substituters",
          pattern: /^([a-z][a-z0-9+.-]*:\/\/.|\/|(auto|daemon|local)$)/,
          must: "the address of a binary cache, such as https://cache.example.org"
        },
        trustedPublicKeys: {
          setting: "extra-trusted-public-keys",
          pattern: /^[^:]+:[A-Za-z0-9+/]{43}=$/,
          must: "NAME:KEY with 44 characters of base64, as the cache publishes it"
        },
        sandboxPaths: {
          setting: "extra-sandbox-paths",
          pattern: /^\//,
          must: "PATH or INSIDE=OUTSIDE, both absolute"
        }
      };
      function listSettings(given) {
        const names = Object.keys(lists);
        return Object.fromEntries(names.flatMap((name) => {
          const { setting, pattern, must } = lists[name];
          const items = given[name].flatMap(itemsOf);
          const wrong = items.find((item) => !pattern.test(item));
          if (wrong !== void 0)
            throw new errors.yo(`${setting.replace("extra-", "")}: ${JSON.stringify(wrong)} must be ${must}`);
          return items.length === 0 ? [] : [[setting, items.join(" ")]];
        }));
      }
      const itemsOf = (line) => line.replace(/(^|\s)#.*/, "").split(/\s+/).filter((item) => item !== "");
      var pass_settings = __webpack_require__(67144);
      var inputs = __webpack_require__(91711);
      var signatures = __webpack_require__(79708);
      var boot = __webpack_require__(74315);
      var cache = __webpack_require__(12081);
      var nix_conf = __webpack_require__(26611);
      ;
      const setupInputs = {
        nixVersion: (0, inputs.Qq)(`Nix release to install if there is none (${releases.o2.join(", ")})`, releases.f4, {
          placeholder: "VERSION"
        }),
        nixTarball: (0, inputs.lq)("URL or path of another release tarball, or a line SYSTEM=URL for each system; needs nix-sha256", {
          placeholder: "URL"
        }),
        nixSha256: (0, inputs.lq)("SHA-256 of nix-tarball in hex, or a line SYSTEM=HEX for each system", {
          placeholder: "HEX"
        }),
        nixConf: nix_conf.C,
        substituters: (0, inputs.p_)("more binary caches", { placeholder: "URL" }),
        trustedPublicKeys: (0, inputs.p_)("public keys of those caches: NAME:KEY", { placeholder: "KEY" }),
        sandboxPaths: (0, inputs.p_)("paths of this machine to show to builds: PATH, or INSIDE=OUTSIDE", {
          placeholder: "PATH"
        }),
        emulate: (0, inputs.p_)("more systems to build by emulation than the plan asks for: aarch64-linux", {
          placeholder: "SYSTEM"
        }),
        kvm: (0, inputs.yL)("KVM for guests and builds: if it works, or never", ["auto", "off"], "auto"),
        uidRange: (0, inputs.Jt)("offer builds a range of user ids, for tests in containers"),
        accessTokens: (0, inputs.p_)("secrets for private inputs, one HOST=TOKEN or HOST=USER:PASSWORD per line; only the fetchers of Nix see them, only for these hosts, until the job ends", { secret: true, only: "github" }),
        sshKey: (0, inputs.lq)("private SSH key for private inputs; its own agent keeps it until the job ends", {
          secret: true,
          only: "github"
        }),
        sshKnownHosts: (0, inputs.p_)("known_hosts lines; ssh-key is used for these hosts only; default: github.com", {
          only: "github"
        }),
        signingKey: cache.k.signingKey,
        room: (0, inputs.WQ)("bytes of disk space that must be free; default: what the plan needs", void 0, {
          placeholder: "BYTES"
        }),
        boot: boot.W.boot
      };
      function usualSetup() {
        return (0, inputs.Ko)(setupInputs, { input: () => "", secret: () => {
        } });
      }
      function onGithubOnly(inputs2) {
        const entries = Object.entries(inputs2).map(([key, input]) => [key, { ...input, only: "github" }]);
        return Object.fromEntries(entries);
      }
      function credentialsOf(values) {
        const { accessTokens, sshKey, sshKnownHosts } = values;
        if (sshKey === void 0 && sshKnownHosts.length > 0)
          throw new errors.yo("ssh-known-hosts needs ssh-key: it names the hosts of that key");
        if (accessTokens.length === 0 && sshKey === void 0)
          return void 0;
        return {
          tokens: (0, credentials_credentials.oY)(accessTokens),
          ...sshKey === void 0 ? {} : { ssh: (0, credentials_credentials.Mc)(sshKey, sshKnownHosts) }
        };
      }
      function wishesOf(values, credentials) {
        const { emulate, room, boot: boot2, bootMemory, bootCpus, kvm, uidRange } = values;
        const { nixVersion, nixTarball, nixSha256, signingKey } = values;
        return {
          emulate,
          boot: boot2,
          kvm,
          uidRange,
          nix: { version: nixVersion, tarball: nixTarball, sha256: nixSha256 },
          settings: settingsOf(values),
          ...room === void 0 ? {} : { room },
          ...bootMemory === void 0 ? {} : { bootMemory: bootMemory * 1024 ** 2 },
          ...bootCpus === void 0 ? {} : { bootCpus },
          ...signingKey === void 0 ? {} : { cacheKey: (0, signatures.parseSigningKey)(signingKey).publicKey },
          ...credentials === void 0 ? {} : { credentials: (0, credentials_credentials.YG)(credentials) }
        };
      }
      function settingsOf(values) {
        return (0, pass_settings.P$)(values.nixConf, listSettings(values));
      }
    })
  ),
  /***/
  22806: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        e: () => (
          /* binding */
          verdictInput
        )
        /* harmony export */
      });
      var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);
      const verdictInput = {
        verdict: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.yL)("whether the step fails where the flake does (fail), or only the report and the outputs say so (report); a fault of the machine or of Flakeship always fails it", ["fail", "report"], "fail", { only: "github" })
      };
    })
  ),
  /***/
  29106: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        H: () => (
          /* binding */
          receivePlan
        ),
        /* harmony export */
        X: () => (
          /* binding */
          receivePack
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);
      var _system_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8292);
      var _phases_read_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78570);
      var _fetch_by_id_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59334);
      var _run_stores_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92182);
      async function receivePlan(from, { planArtifact: id2, planSha256 }, folder) {
        if (id2 === void 0 || planSha256 === void 0)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("no plan was handed over; give plan-artifact and plan-sha256, which are outputs of actions/evaluate with hand-over");
        await (0, _fetch_by_id_js__WEBPACK_IMPORTED_MODULE_4__.F)(from, { id: id2, what: "plan" }, folder, _run_stores_js__WEBPACK_IMPORTED_MODULE_5__.documentLimits);
        return (0, _phases_read_plan_js__WEBPACK_IMPORTED_MODULE_3__.m)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "plan.json"), planSha256);
      }
      async function receivePack(from, { pack }, folder) {
        if (pack === void 0)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("this plan hands no derivations to other jobs; run all jobs again");
        await (0, _fetch_by_id_js__WEBPACK_IMPORTED_MODULE_4__.F)(from, { id: pack.artifact, what: "pack of derivations" }, folder, _run_stores_js__WEBPACK_IMPORTED_MODULE_5__.packLimits);
        const file = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "derivations.pack");
        if (await (0, _system_files_js__WEBPACK_IMPORTED_MODULE_2__.Q3)(file) === pack.sha256)
          return file;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`the pack in artifact ${pack.artifact} is not the one of this plan; run all jobs again`);
      }
    })
  ),
  /***/
  91438: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        publishLayers: () => (
          /* binding */
          publishLayers
        ),
        /* harmony export */
        writeKept: () => (
          /* binding */
          writeKept
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var valibot__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(70458);
      var _documents_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34355);
      var _features_cache_chain_chain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43519);
      var _features_cache_chain_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96065);
      var _features_cache_job_cache_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89444);
      var _features_cache_layer_layer_format_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28043);
      var _features_cache_plan_compaction_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57833);
      var _features_cache_save_save_layer_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76651);
      var _github_cache_scope_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(64666);
      var _github_cache_service_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(47681);
      var _lib_group_by_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9010);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(79470);
      var _phases_cache_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(16104);
      const needs = valibot__WEBPACK_IMPORTED_MODULE_13__.Ikc({ needed: valibot__WEBPACK_IMPORTED_MODULE_13__.FsL(valibot__WEBPACK_IMPORTED_MODULE_13__.YOg(valibot__WEBPACK_IMPORTED_MODULE_13__.YjP()), valibot__WEBPACK_IMPORTED_MODULE_13__.Ru6(_features_cache_layer_layer_format_js__WEBPACK_IMPORTED_MODULE_6__.Fy.paths)) });
      async function writeKept(out, shard, { needed, ...of }) {
        const text = JSON.stringify({ ...(0, _features_cache_chain_manifest_js__WEBPACK_IMPORTED_MODULE_4__.nJ)(of), needed: [...needed] });
        await (0, _documents_files_js__WEBPACK_IMPORTED_MODULE_2__.f8)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(out, `layer-${shard}.json`), text);
      }
      async function publishLayers(folders, host) {
        const bySystem = (0, _lib_group_by_js__WEBPACK_IMPORTED_MODULE_14__.$)(await keptIn(folders, host), ({ system }) => system);
        const saving = [...bySystem].filter(([, found]) => found.some(({ layers }) => layers.length > 0));
        if (saving.length === 0)
          return;
        try {
          const { environment } = host;
          const service = new _github_cache_service_js__WEBPACK_IMPORTED_MODULE_10__._(environment, _features_cache_job_cache_js__WEBPACK_IMPORTED_MODULE_5__.entryVersion);
          const branch = (0, _features_cache_job_cache_js__WEBPACK_IMPORTED_MODULE_5__.branchOf)(await (0, _github_cache_scope_js__WEBPACK_IMPORTED_MODULE_9__.cacheScope)(environment));
          for (const [system, found] of saving) {
            const needed = new Set(found.flatMap((kept) => [...kept.needed]));
            const layers = found.flatMap((kept) => kept.layers);
            const of = { service, system, branch };
            const compacted = branch === "default" ? await compact(of, host) : void 0;
            const all = compacted ? [compacted.layer, ...layers] : layers;
            await (0, _phases_cache_js__WEBPACK_IMPORTED_MODULE_12__.mk)(of, { layers: all, needed, replaces: compacted?.replaces }, host);
          }
        } catch (error) {
          if (!(0, _features_cache_job_cache_js__WEBPACK_IMPORTED_MODULE_5__.isOfCache)(error))
            throw error;
          host.log.info(`no cache: ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_11__.TN)(error.message, 200)}`);
        }
      }
      async function compact({ service, system, branch }, { log, signal }) {
        const before = await (0, _features_cache_chain_chain_js__WEBPACK_IMPORTED_MODULE_3__.newestManifest)(branch, { service, system, log, signal });
        const due = (0, _features_cache_plan_compaction_js__WEBPACK_IMPORTED_MODULE_7__.compaction)(before.layers, _phases_cache_js__WEBPACK_IMPORTED_MODULE_12__.R8);
        if (due === void 0)
          return void 0;
        const enough = AbortSignal.timeout(6e5);
        const layer = await (0, _features_cache_save_save_layer_js__WEBPACK_IMPORTED_MODULE_8__.t)([], { service, system, most: _phases_cache_js__WEBPACK_IMPORTED_MODULE_12__.qr, log, enough, signal, moved: due.moved });
        return layer && { layer, replaces: due.replaces };
      }
      async function keptIn(folders, { log }) {
        const found = [];
        for (const folder of folders) {
          const files = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder);
          for (const file of files.filter((name) => /^layer-.*\.json$/.test(name)).sort()) {
            try {
              const value = JSON.parse(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file), "utf8"));
              found.push({ ...(0, _features_cache_chain_manifest_js__WEBPACK_IMPORTED_MODULE_4__.Ng)(value), needed: new Set((0, _features_cache_layer_layer_format_js__WEBPACK_IMPORTED_MODULE_6__.gf)(needs, value).needed) });
            } catch (error) {
              if (!(error instanceof _features_cache_layer_layer_format_js__WEBPACK_IMPORTED_MODULE_6__.tE || error instanceof SyntaxError))
                throw error;
              log.warning(`${file} is not used: ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_11__.TN)(error.message, 160)}`);
            }
          }
        }
        return found;
      }
    })
  ),
  /***/
  98240: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        n: () => (
          /* binding */
          withCache
        )
        /* harmony export */
      });
      var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
      var _lib_store_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77534);
      var _system_exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32522);
      var _system_job_start_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13013);
      var _cache_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16104);
      async function withCache(cache, work, build, onKept) {
        if (cache === void 0)
          return { result: await build(work.nix) };
        const { result, restored, spared, needed } = await restoreAndBuild(cache, work, build);
        if (work.host.signal.aborted)
          return { result };
        const { compaction } = await __webpack_require__.e(
          /* import() */
          7833
        ).then(__webpack_require__.bind(__webpack_require__, 57833));
        const isDue = onKept === void 0 && cache.branch === "default";
        const compact = isDue ? compaction(cache.layers, _cache_js__WEBPACK_IMPORTED_MODULE_3__.R8) : void 0;
        const { layer, seconds } = await save(cache, work, result, compact?.moved);
        const kept = { needed, layers: layer ? [layer] : [], replaces: compact?.replaces };
        if (onKept)
          await onKept(kept, cache);
        else if (layer)
          await (0, _cache_js__WEBPACK_IMPORTED_MODULE_3__.mk)(cache, kept, work.host);
        const saved = { paths: layer?.paths.length ?? 0, bytes: layer?.bytes ?? 0, seconds };
        return { result, use: await tellUse(cache, { result, restored, saved, spared }, work.host) };
      }
      async function restoreAndBuild(cache, { plan, nix, host }, build) {
        const [{ cachedForPlan }, { clearFolder, restorePaths }, { withFolder }, { sparedBy }] = await Promise.all([
          __webpack_require__.e(
            /* import() */
            9974
          ).then(__webpack_require__.bind(__webpack_require__, 49974)),
          Promise.all(
            /* import() */
            [__webpack_require__.e(3519), __webpack_require__.e(6989), __webpack_require__.e(9444)]
          ).then(__webpack_require__.bind(__webpack_require__, 87123)),
          __webpack_require__.e(
            /* import() */
            1046
          ).then(__webpack_require__.bind(__webpack_require__, 11046)),
          __webpack_require__.e(
            /* import() */
            843
          ).then(__webpack_require__.bind(__webpack_require__, 20843))
        ]);
        const { log, signal, environment } = host;
        const temporary = environment.RUNNER_TEMP || (0, node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)();
        const wanted = await cachedForPlan(plan, cache);
        const restored = await log.group("Restoring from the cache", () => restorePaths(cache, nix, wanted, { exec: _system_exec_js__WEBPACK_IMPORTED_MODULE_1__.m0, log, signal, temporary }));
        const spared = restored.paths === 0 ? 0 : sparedBy([...wanted.values()].map(({ cached }) => cached));
        let result = await build(restored.paths > 0 ? await withFolder(nix, _system_exec_js__WEBPACK_IMPORTED_MODULE_1__.m0, cache.key?.publicKey) : nix);
        if (restored.paths > 0)
          await clearFolder(nix, _system_exec_js__WEBPACK_IMPORTED_MODULE_1__.m0);
        if (restored.paths > 0 && !signal.aborted && result.failures.some(isOfSubstituter)) {
          log.warning("Nix refuses something that came from the cache: building once more without it");
          result = await build(nix);
        }
        return { result, restored, spared, needed: new Set([...wanted.keys()].map(_lib_store_path_js__WEBPACK_IMPORTED_MODULE_4__.mv)) };
      }
      const isOfSubstituter = (failure) => failure.class === "substituter";
      async function save(cache, { plan, nix, host }, result, moved = []) {
        const [{ savePlan }, { byName, usual }] = await Promise.all([
          Promise.all(
            /* import() */
            [__webpack_require__.e(3519), __webpack_require__.e(3920), __webpack_require__.e(1321)]
          ).then(__webpack_require__.bind(__webpack_require__, 39191)),
          __webpack_require__.e(
            /* import() */
            9130
          ).then(__webpack_require__.bind(__webpack_require__, 89130))
        ]);
        const { log, signal } = host;
        const began = performance.now();
        const since = Math.floor(Date.now() / 1e3 - await (0, _system_job_start_js__WEBPACK_IMPORTED_MODULE_2__.p_)());
        const expected = (name) => (byName(name) ?? usual).seconds;
        const layer = await log.group("Saving to the cache", () => savePlan(cache, nix, { plan, result }, { log, signal, since, expected, moved }));
        return { layer, seconds: (performance.now() - began) / 1e3 };
      }
      async function tellUse(cache, { result, restored, saved, spared }, host) {
        const [{ cacheLine, whyNotWorth }, { heldBy }] = await Promise.all([
          Promise.resolve(
            /* import() */
          ).then(__webpack_require__.bind(__webpack_require__, 93355)),
          Promise.all(
            /* import() */
            [__webpack_require__.e(3519), __webpack_require__.e(9255)]
          ).then(__webpack_require__.bind(__webpack_require__, 89444))
        ]);
        const built = result.derivations.filter(({ stop }) => stop !== void 0).length;
        const needed = restored.paths + built;
        const hitRate = needed === 0 ? void 0 : restored.paths / needed;
        const use = { restored, saved, hitRate, held: heldBy(cache) + saved.bytes, most: _cache_js__WEBPACK_IMPORTED_MODULE_3__.qr };
        const lines = [cacheLine(use), whyNotWorth(use, spared)].filter((line) => line !== void 0);
        if (restored.paths + saved.paths > 0)
          await host.summary(`${lines.join(" ")}
`);
        return use;
      }
    })
  ),
  /***/
  68485: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        jq: () => (
          /* binding */
          build_build
        )
      });
      var build = __webpack_require__(45672);
      var external_node_path_ = __webpack_require__(76760);
      var documents_files = __webpack_require__(34355);
      var store = __webpack_require__(3206);
      var external_node_crypto_ = __webpack_require__(77598);
      var sbom = __webpack_require__(7063);
      var package_name = __webpack_require__(4823);
      var source_path = __webpack_require__(84120);
      ;
      function sbomOf({ host, system, drvPath, toplevel, infos }) {
        const paths = [...infos.keys()].sort();
        const component = {
          ...componentOf(toplevel, infos.get(toplevel)),
          type: "operating-system",
          name: host
        };
        component.properties.push({ name: "nix:system", value: system }, { name: "nix:derivation", value: drvPath });
        return {
          $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
          bomFormat: "CycloneDX",
          specVersion: "1.6",
          serialNumber: serialOf(toplevel),
          version: 1,
          metadata: {
            tools: { components: [{ type: "application", name: "flakeship" }] },
            component
          },
          components: paths.filter((path) => path !== toplevel).map((path) => componentOf(path, infos.get(path))),
          dependencies: paths.map((ref) => ({
            ref,
            // a path that names itself needs nothing more
            dependsOn: (infos.get(ref)?.references ?? []).filter((to) => to !== ref && infos.has(to)).sort()
          }))
        };
      }
      function componentOf(path, info) {
        const { name, version } = (0, package_name.wg)(path);
        const sha256 = info?.narHash === void 0 ? void 0 : (0, source_path.u)(info.narHash);
        return {
          type: "application",
          "bom-ref": path,
          name,
          ...version === "" ? {} : { version },
          ...sha256 === void 0 ? {} : { hashes: [{ alg: "SHA-256", content: sha256 }] },
          properties: [
            { name: sbom.Yq, value: String(info?.narSize ?? 0) },
            ...info?.deriver === void 0 ? [] : [{ name: "nix:deriver", value: info.deriver }]
          ]
        };
      }
      function serialOf(path) {
        const bytes = (0, external_node_crypto_.createHash)("sha256").update(path).digest().subarray(0, 16);
        bytes[6] = (bytes[6] ?? 0) & 15 | 128;
        bytes[8] = (bytes[8] ?? 0) & 63 | 128;
        const hex = bytes.toString("hex");
        const groups = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
        return `urn:uuid:${groups.join("-")}`;
      }
      ;
      const sbomFile = (index) => `sbom-${index}.cdx.json`;
      const isThere = ({ outcome }) => outcome === "built" || outcome === "fetched" || outcome === "cached";
      async function writeSboms(nix, targets, out) {
        const files = [];
        for (const target of targets) {
          const toplevel = target.outputs.out;
          if (target.kind !== "toplevel" || target.host === void 0 || !isThere(target) || !toplevel)
            continue;
          const infos = await (0, store.WR)(nix, [toplevel], { recursive: true });
          const { host, system, drvPath } = target;
          const file = (0, external_node_path_.join)(out, sbomFile(files.length));
          await (0, documents_files.f8)(file, `${JSON.stringify(sbomOf({ host, system, drvPath, toplevel, infos }))}
`);
          files.push(file);
        }
        return files;
      }
      var lib_text = __webpack_require__(79470);
      var job_start = __webpack_require__(13013);
      var machine = __webpack_require__(39198);
      ;
      const kept = 15;
      function lastMoment(jobMinutes) {
        return (jobMinutes - Math.min(kept, jobMinutes / 2)) * 60;
      }
      async function secondsLeft({ deadline, jobMinutes }, host) {
        if (deadline !== void 0)
          return Math.max(0, deadline - process.uptime());
        if (host.kind !== "github" || jobMinutes === void 0)
          return void 0;
        const left = Math.max(0, lastMoment(jobMinutes) - await (0, job_start.p_)());
        const limit = (0, lib_text.U9)(jobMinutes, "minute");
        host.log.info(`builds stop in ${(0, lib_text.p0)(left)}: the limit of this job is ${limit} (job-minutes)`);
        return left;
      }
      async function build_build(plan, out, nix, host, values = {}, { shard = "local", plan: digest, ...more } = {}) {
        const buildable = plan.targets.filter(({ status }) => status === "to-build" || status === "substitutable");
        const deadline = await secondsLeft(values, host);
        const title = `Building ${(0, lib_text.U9)(buildable.length, "target")} of ${plan.targets.length}`;
        const result = await host.log.group(title, () => (0, build.G)(nix, host.log, plan, {
          out,
          signal: host.signal,
          shard,
          planDigest: digest,
          ...more,
          cores: (0, machine.x1)(),
          heartbeat: 30,
          deadline,
          builders: values.builders
        }));
        if (values.sbom)
          for (const file of await writeSboms(nix, result.targets, out))
            host.log.info(`wrote ${file}`);
        return result;
      }
    })
  ),
  /***/
  16104: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DE: () => (
          /* binding */
          withPrivacy
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
      async function openCache({ cache, signingKey }, nix, host, { isFirst = true } = {}) {
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
            [__webpack_require__.e(458), __webpack_require__.e(3519), __webpack_require__.e(1636)]
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
        return openJobCache(host, { scope, system: nix.at.system, key, signal: host.signal });
      }
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
        if (!cache?.service.may.write || cache.scope.isPrivate || flake === void 0)
          return plan;
        const { whyUncacheable } = await Promise.all(
          /* import() */
          [__webpack_require__.e(458), __webpack_require__.e(4775), __webpack_require__.e(8886), __webpack_require__.e(8099)]
        ).then(__webpack_require__.bind(__webpack_require__, 78582));
        const uncacheable = await whyUncacheable(nix, plan, flake, fetch);
        return uncacheable === void 0 ? plan : { ...plan, uncacheable };
      }
      const most = 5e9;
      const mostMoved = 0.8 * most;
      async function publish({ service, system, branch }, { layers, needed, replaces }, { log, signal, environment }) {
        const [{ addToChain }, { isOfCache }] = await Promise.all([
          Promise.all(
            /* import() */
            [__webpack_require__.e(458), __webpack_require__.e(3519), __webpack_require__.e(2112)]
          ).then(__webpack_require__.bind(__webpack_require__, 43519)),
          Promise.all(
            /* import() */
            [__webpack_require__.e(458), __webpack_require__.e(3519), __webpack_require__.e(1636)]
          ).then(__webpack_require__.bind(__webpack_require__, 89444))
        ]);
        const run = Number(environment.GITHUB_RUN_ID) || 0;
        const use = { run, needed: /* @__PURE__ */ new Set([...needed, ...layers.flatMap(namesIn)]) };
        try {
          await addToChain({ service, system, log, signal }, { branch, layers, most, use, ...replaces ? { replaces } : {} });
        } catch (error) {
          if (!isOfCache(error))
            throw error;
          log.warning(`what was saved in the cache is not found by the next run: ${error.message}`);
        }
      }
      const namesIn = ({ paths }) => paths.filter(({ used }) => used === void 0).map(({ path }) => path);
    })
  ),
  /***/
  71009: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Oj: () => (
          /* binding */
          beginOutFolder
        ),
        /* harmony export */
        av: () => (
          /* binding */
          isBegun
        ),
        /* harmony export */
        kR: () => (
          /* binding */
          workFolder
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
      var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1730);
      var _output_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20422);
      async function beginOutFolder(host, out) {
        const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(out);
        if (host.kind === "github" && !await isBegun(host, folder)) {
          await refuseLinks(folder, host.environment.GITHUB_WORKSPACE);
          await forget(folder).catch((cause) => {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.Ml(`${folder} is left from an earlier job and cannot be emptied; remove it, or choose another folder with out`, { cause });
          });
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(begunFile(host), `${folder}
`);
        }
        return (0, _output_folder_js__WEBPACK_IMPORTED_MODULE_4__.N)(folder);
      }
      async function isBegun(host, out) {
        const begun = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(begunFile(host), "utf8").catch(() => "");
        return begun.split("\n").includes((0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(out));
      }
      async function workFolder(host) {
        return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporary(host), "flakeship-work-"));
      }
      const temporary = ({ environment }) => environment.RUNNER_TEMP || (0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
      const begunFile = (host) => (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporary(host), "flakeship-begun");
      const documents = /^(plan|base|base-report|report|result-.+|evidence-.+)\.json$|^report\.md$|^derivations\.pack$/;
      async function forget(folder) {
        const entries = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => []);
        const isOurs = await (0, _output_folder_js__WEBPACK_IMPORTED_MODULE_4__.p)(folder);
        for (const name of entries)
          if (isOurs ? name !== ".gitignore" : documents.test(name))
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), { recursive: true, force: true });
      }
      async function refuseLinks(folder, workspace) {
        if (!workspace || (0, node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(workspace, folder).startsWith(".."))
          return;
        for (let at = folder; at !== (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace); at = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at)) {
          if ((await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(at).catch(() => void 0))?.isSymbolicLink())
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`${at} is a link in the repository, and an output folder must not be; choose another folder with out`);
        }
      }
    })
  ),
  /***/
  3934: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        I: () => (
          /* binding */
          loadPrepare
        ),
        /* harmony export */
        n: () => (
          /* binding */
          cleanUp
        )
        /* harmony export */
      });
      const loadPrepare = () => Promise.all(
        /* import() */
        [__webpack_require__.e(6648), __webpack_require__.e(3805), __webpack_require__.e(511)]
      ).then(__webpack_require__.bind(__webpack_require__, 60511));
      const cleanUp = async (host) => (await loadPrepare()).cleanUp(host);
    })
  ),
  /***/
  91158: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        y: () => (
          /* binding */
          namesOutput
        )
        /* harmony export */
      });
      const most = 4e5;
      function namesOutput(names, { kind, log }, { output, file, limit = most }) {
        let length = 0;
        const fit = names.findIndex((name) => {
          length += JSON.stringify(name).length + 1;
          return length + 1 > limit;
        });
        if (fit === -1 || kind !== "github")
          return JSON.stringify(names);
        log.warning(`the output ${output} has the first ${fit} of ${names.length} names, the most that GitHub accepts; ${file} has the others`);
        return JSON.stringify(names.slice(0, fit));
      }
    })
  ),
  /***/
  78570: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        m: () => (
          /* binding */
          readPlan
        )
        /* harmony export */
      });
      var _documents_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34355);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);
      var _system_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8292);
      async function readPlan(file, expected) {
        const plan = await (0, _documents_files_js__WEBPACK_IMPORTED_MODULE_0__.u0)("plan", file);
        const digest = await (0, _system_files_js__WEBPACK_IMPORTED_MODULE_2__.Q3)(file);
        if (expected !== void 0 && digest !== expected)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`${file} is not the plan that the evaluation made: its SHA-256 is ${digest}, and not ${expected}; run all jobs again`);
        return { plan, digest };
      }
    })
  ),
  /***/
  23935: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        "default": () => (
          /* binding */
          shard
        )
      });
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var told = __webpack_require__(93355);
      var errors = __webpack_require__(1730);
      var lib_text = __webpack_require__(79470);
      var image_names = __webpack_require__(35857);
      ;
      async function sendImages({ check, run, artifacts }, log, { targets }, { days: days2, isRequired, planned }) {
        const lost = [];
        const taken = new Set((await artifacts.list()).map(({ name }) => name));
        for (const { id: id2, images } of targets) {
          for (const image of images) {
            const parts = [check, id2, image.name, String(run.attempt)];
            if (!(0, image_names.Z)(planned, { id: id2, file: image.file }))
              taken.add((0, external_node_path_.basename)(image.file));
            const called = (0, image_names.J)(image, { taken, parts });
            if (called === void 0) {
              const file = (0, lib_text.TN)(image.name, 80);
              lost.push(`${file} of ${(0, lib_text.TN)(id2, 80)} does not end as an image does: it is not uploaded`);
              continue;
            }
            taken.add(called.name);
            const how = called.isSingle ? { single: true } : {};
            const options = { root: (0, external_node_path_.dirname)(image.file), days: days2, compress: false, ...how };
            try {
              const sent = await artifacts.upload(called.name, [image.file], options);
              log.info(`uploaded ${called.name}: ${(0, lib_text.ee)(sent.bytes)}, for ${days2} days`);
            } catch (error) {
              if (!(error instanceof errors.yo))
                throw error;
              lost.push(`the image ${called.name} of ${(0, lib_text.TN)(id2, 80)} is not kept: ${error.message}`);
            }
          }
        }
        for (const [i, line] of lost.entries())
          if (!isRequired || i > 0)
            log.warning(line);
        if (isRequired && lost[0] !== void 0)
          throw new errors.Ml(lost[0]);
      }
      var upload = __webpack_require__(20312);
      ;
      const days = 14;
      const documents = /^(result-.*|evidence-.*|layer-.*)\.json$/;
      const sboms = /^sbom-\d+\.cdx\.json$/;
      const folders = ["logs", "boots"];
      async function sendResult({ check, run, artifacts }, { shard: shard2, out, log }) {
        const { attempt } = run;
        const options = { root: out, days };
        const handed = { kind: "result", shard: shard2, attempt };
        await (0, upload.B)(artifacts, check, { handed, files: await filesIn(out, documents), options });
        const made = await filesIn(out, sboms);
        if (made.length > 0)
          await (0, upload.B)(artifacts, check, { handed: { ...handed, kind: "sbom" }, files: made, options });
        const files2 = await logsIn(out);
        if (files2.length === 0)
          return;
        try {
          await (0, upload.B)(artifacts, check, { handed: { ...handed, kind: "logs" }, files: files2, options });
        } catch (error) {
          if (!(error instanceof errors.yo))
            throw error;
          log.warning(`the logs and pictures of ${shard2} are lost, its result is not: ${error.message}`);
        }
      }
      async function filesIn(out, names) {
        const top = await (0, promises_.readdir)(out, { withFileTypes: true });
        const own = top.filter((entry) => entry.isFile() && names.test(entry.name));
        return own.map(({ name }) => (0, external_node_path_.join)(out, name)).sort();
      }
      async function logsIn(out) {
        const below = await Promise.all(folders.map((folder) => (0, promises_.readdir)((0, external_node_path_.join)(out, folder), { withFileTypes: true, recursive: true }).catch(() => [])));
        return below.flat().flatMap((entry) => entry.isFile() ? [(0, external_node_path_.join)(entry.parentPath, entry.name)] : []).sort();
      }
      var store = __webpack_require__(3206);
      var store_path = __webpack_require__(77534);
      var external_node_events_ = __webpack_require__(78474);
      var external_node_stream_ = __webpack_require__(57075);
      var consumers_ = __webpack_require__(38321);
      var process2 = __webpack_require__(91763);
      var nar = __webpack_require__(35070);
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
      const [hello, version, addToStoreNar] = [957128171, 519, 9];
      async function addToStore(nix2, objects, { owner, signal }) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          let added = 0;
          let failure;
          async function* requests() {
            try {
              yield Buffer.concat([(0, nar.v2)(hello), (0, nar.v2)(version)]);
              for await (const object of objects) {
                signal.throwIfAborted();
                yield head(object);
                yield* exactly(object);
                added += 1;
              }
            } catch (error) {
              failure = error;
              throw error;
            }
          }
          const command = owner ? [...owner.words, owner.program, ...owner.options] : [nixStore(nix2)];
          const [program = "", ...args] = [...command, "--serve", "--write"];
          const running = __addDisposableResource(env_1, (0, process2.n)(program, args, { env: nix2.at.env, input: external_node_stream_.Readable.from(requests()) }), true);
          let answered = 0;
          running.stdout.on("data", (chunk) => answered += chunk.length);
          const ended = (0, external_node_events_.once)(running.stdout, "close");
          const [stderr, { code }] = await Promise.all([(0, consumers_.text)(running.stderr), running.exit, ended]);
          if (failure !== void 0 && !isOfPipe(failure))
            throw failure;
          if (code !== 0 || answered !== 16 + 8 * added) {
            throw new errors.Qd([program, ...args], { code: code ?? 1, stdout: "", stderr });
          }
          return added;
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          const result_1 = __disposeResources(env_1);
          if (result_1)
            await result_1;
        }
      }
      const nixStore = (nix2) => (0, external_node_path_.join)((0, external_node_path_.dirname)(nix2.at.program), "nix-store");
      const isOfPipe = (error) => error instanceof Error && "code" in error && (error.code === "EPIPE" || error.code === "ECONNRESET");
      async function* exactly({ path, nar: nar2, narSize }) {
        let left = narSize;
        for await (const chunk of nar2) {
          left -= chunk.length;
          if (left < 0)
            break;
          yield chunk;
        }
        if (left !== 0)
          throw new Error(`the archive of ${path} is not as long as it should be`);
      }
      function head({ path, references, contentAddress, narHash, narSize }) {
        const [deriver, registered, isUltimate, signatures] = [
          (0, nar.G5)(""),
          (0, nar.v2)(0),
          (0, nar.v2)(0),
          (0, nar.v2)(0)
        ];
        const listed = [(0, nar.v2)(references.length), ...references.map(nar.G5)];
        const facts = [(0, nar.G5)(narHash), ...listed, registered, (0, nar.v2)(narSize), isUltimate, signatures];
        return Buffer.concat([(0, nar.v2)(addToStoreNar), (0, nar.G5)(path), deriver, ...facts, (0, nar.G5)(contentAddress)]);
      }
      ;
      async function addPaths(nix2, objects, { owner, log, signal }) {
        if (owner === void 0)
          return addToStore(nix2, objects(), { signal });
        let last;
        async function* seen() {
          for await (const object of objects()) {
            last = object.path;
            yield object;
          }
        }
        try {
          const added = await addToStore(nix2, seen(), { owner, signal });
          if (last === void 0 || (await (0, store.WR)(nix2, [last])).has(last))
            return added;
          throw new Error("Nix does not see what was added");
        } catch (error) {
          signal.throwIfAborted();
          if (error instanceof errors.yo)
            throw error;
          const why = error instanceof Error ? error.message : String(error);
          log.info(`not added by the owner of the store (${(0, lib_text.TN)(why, 200)}); Nix's daemon is asked`);
          return addToStore(nix2, objects(), { signal });
        }
      }
      var pack_format = __webpack_require__(42682);
      ;
      function importPack(nix2, file, verified, { limits, wanted, ...how }) {
        async function* objects() {
          for await (const { path, method, bytes, content } of (0, pack_format.w)(file, limits)) {
            const facts = verified.get((0, store_path.jw)(path));
            if (facts === void 0 || !wanted.has(facts.path))
              for await (const _ of content)
                ;
            else
              yield { ...facts, nar: method === "nar" ? content : asArchive(content, bytes) };
          }
        }
        return addPaths(nix2, objects, how);
      }
      async function* asArchive(content, size) {
        const { before, after } = (0, nar.bi)(size);
        yield before;
        yield* content;
        yield after;
      }
      var external_node_crypto_ = __webpack_require__(77598);
      var store_store_path = __webpack_require__(56372);
      ;
      async function verifyPack(file, limits) {
        const verified = /* @__PURE__ */ new Map();
        for await (const { content, ...entry } of (0, pack_format.w)(file, limits)) {
          const one = await verifyEntry(entry, content);
          if (verified.has(one.path))
            throw refused(one.path, "it is there twice");
          verified.set(one.path, one);
        }
        return verified;
      }
      async function verifyEntry(entry, content) {
        const { method, algorithm, bytes } = entry;
        const path = (0, store_path.jw)(entry.path);
        const references = entry.references.map(store_path.jw);
        if (path.endsWith(".drv") && method !== "text")
          throw refused(path, "a derivation is a text");
        const named = (0, external_node_crypto_.createHash)(algorithm);
        const archive = (0, external_node_crypto_.createHash)("sha256");
        const { before, after } = (0, nar.bi)(bytes);
        if (method !== "nar")
          archive.update(before);
        for await (const chunk of content) {
          named.update(chunk);
          archive.update(chunk);
        }
        if (method !== "nar")
          archive.update(after);
        const address = { method, algorithm, hash: named.digest("hex") };
        if ((0, store_store_path.Yt)(entry.path.slice(33), address, references) !== path) {
          throw refused(path, "its content is not what its name says");
        }
        return {
          path,
          references,
          contentAddress: (0, store_store_path.xs)(address),
          narHash: archive.digest("hex"),
          narSize: method === "nar" ? bytes : before.length + bytes + after.length
        };
      }
      function refused(path, why) {
        return new errors.yo(`the pack of derivations holds ${path}, and ${why}: nothing of it is taken; run the job that evaluates again`);
      }
      var source_path = __webpack_require__(84120);
      var files = __webpack_require__(8292);
      var fetch_input = __webpack_require__(26441);
      var save_sources = __webpack_require__(85360);
      ;
      var restore_source_addDisposableResource = function(env, value, async) {
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
      var restore_source_disposeResources = /* @__PURE__ */ (function(SuppressedError2) {
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
      const ways = [
        [
          "entry",
          async (source, folder, { entries }) => {
            const file = (0, external_node_path_.join)(folder, "entry.pack");
            return await entries.restore((0, save_sources.Z)(source), file) ? file : void 0;
          }
        ],
        [
          "artifact",
          async (source, folder, { artifacts }) => {
            const found = (await artifacts.list()).find(({ name }) => name === (0, save_sources.Z)(source));
            const bytes = source.bytes * 1.1 + 1024 ** 2;
            return found && (await artifacts.download(found, folder, { bytes, files: 1 }))[0];
          }
        ]
      ];
      async function bringSource(nix2, log, source, { folder, owner, signal, ...stores }) {
        await (0, files.fc)(folder);
        if (source.access === "public") {
          for (const [from, way] of ways) {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
              const place = restore_source_addDisposableResource(env_1, await (0, files.yy)(folder, "source-"), true);
              try {
                const found = await way(source, place.path, stores);
                if (found === void 0)
                  continue;
                await importSource(nix2, source, (0, external_node_path_.join)(place.path, found.replace(place.path, "")), {
                  owner,
                  log,
                  signal
                });
                return from;
              } catch (error) {
                signal.throwIfAborted();
                const [why = error instanceof Error ? error.message : String(error)] = (0, errors.ps)(error);
                log.warning(`the ${from} with the input ${source.input} cannot be used (${why}); it is fetched instead`);
              }
            } catch (e_1) {
              env_1.error = e_1;
              env_1.hasError = true;
            } finally {
              const result_1 = restore_source_disposeResources(env_1);
              if (result_1)
                await result_1;
            }
          }
        }
        const fetched = await (0, fetch_input.Z)(nix2, source.locked);
        if (fetched.path === source.path)
          return "its own place";
        throw new errors.yo(whyNot(source), { cause: fetched.path === void 0 ? fetched.error : void 0 });
      }
      async function importSource(nix2, source, file, how) {
        const { path, narHash, bytes } = source;
        const hash = (0, source_path.u)(narHash);
        if (hash === void 0 || (0, source_path.Z)(narHash) !== path)
          throw new errors.yo(`${path} is not where the lock has ${narHash}`);
        const contentAddress = (0, store_store_path.xs)({ method: "nar", algorithm: "sha256", hash });
        const expected = { path, references: [], contentAddress, narHash: hash, narSize: bytes };
        const only = { limits: { bytes, paths: 1 }, wanted: /* @__PURE__ */ new Set([path]), ...how };
        const added = await importPack(nix2, file, /* @__PURE__ */ new Map([[path, expected]]), only);
        if (added !== 1)
          throw new errors.yo(`it holds something else than ${path}`);
      }
      function whyNot({ input, access, locked }) {
        const what = `the input ${input} (${locked.type}${typeof locked.url === "string" ? ` ${locked.url}` : ""})`;
        if (locked.type === "path")
          return `${what} is a folder of another machine; make it an input that can be fetched, or part of the flake`;
        if (access === "public")
          return `${what} cannot be fetched; run this job again when its server answers`;
        return `${what} is private and cannot be fetched here; give this job the access token or SSH key that the evaluation had`;
      }
      ;
      const usual = { bytes: 1024 ** 3, paths: 5e5 };
      async function unpackDerivations(nix2, log, plan, options) {
        const { file, limits = usual, owner, signal } = options;
        const began = performance.now();
        const verified = await verifyPack(file, limits);
        const { wanted, outside } = needed(plan, verified);
        const valid = await (0, store.WR)(nix2, [...wanted, ...outside]);
        const sources = [];
        for (const path of outside) {
          if (valid.has(path))
            continue;
          const source = plan.sources?.find((one) => one.path === path);
          if (source === void 0)
            throw incomplete(path);
          sources.push({ input: source.input, from: await bringSource(nix2, log, source, options) });
        }
        const missing = new Set([...wanted].filter((path) => !valid.has(path)));
        const how = { limits, wanted: missing, owner, log, signal };
        const added = missing.size > 0 ? await importPack(nix2, file, verified, how) : 0;
        log.info(`${(0, lib_text.U9)(added, "path")} of ${verified.size} added to the store in ${(0, lib_text.p0)((performance.now() - began) / 1e3)}`);
        return { added, sources };
      }
      function needed({ targets }, verified) {
        const outside = /* @__PURE__ */ new Set();
        const wanted = /* @__PURE__ */ new Set();
        for (const { drvPath } of targets) {
          if (!verified.has(drvPath))
            throw incomplete(drvPath);
          wanted.add(drvPath);
        }
        for (const path of wanted) {
          for (const to of verified.get(path)?.references ?? [])
            (verified.has(to) ? wanted : outside).add(to);
        }
        return { wanted, outside };
      }
      function incomplete(path) {
        return new errors.yo(`the pack of derivations lacks ${path}, which is needed; give the plan and the pack of one evaluation`);
      }
      var split_plan = __webpack_require__(37629);
      var annotations = __webpack_require__(19908);
      var inputs = __webpack_require__(91711);
      var part = __webpack_require__(17075);
      var store_owner = __webpack_require__(91812);
      var exec = __webpack_require__(32522);
      var boot = __webpack_require__(74315);
      var build = __webpack_require__(1587);
      var cache = __webpack_require__(12081);
      var check_name = __webpack_require__(407);
      var forks = __webpack_require__(15890);
      var handed_plan = __webpack_require__(9179);
      var inputs_images = __webpack_require__(86849);
      var job_id = __webpack_require__(37160);
      var output_folder = __webpack_require__(80015);
      var setup = __webpack_require__(90070);
      var verdict = __webpack_require__(22806);
      var jobs_handed_plan = __webpack_require__(29106);
      var jobs_layers = __webpack_require__(91438);
      var dist = __webpack_require__(70458);
      var documents_files = __webpack_require__(34355);
      var run_stores = __webpack_require__(92182);
      ;
      const key = "unsent-result";
      const unsent = dist.Ikc({ check: dist.YjP(), shard: dist.YjP(), out: dist.YjP() });
      function expectResult(host, where) {
        host.keep(key, JSON.stringify(where));
      }
      function resultIsSent(host) {
        host.keep(key, "");
      }
      async function sendUnsent(host) {
        const kept = host.kept(key);
        if (kept === "")
          return;
        const { check, shard: shard2, out } = dist.qgA(unsent, JSON.parse(kept));
        const file = (0, external_node_path_.join)(out, `result-${shard2}.json`);
        if (!await (0, files.t2)(file))
          return;
        const { plan } = await (0, documents_files.u0)("result", file);
        if (plan !== await (0, files.Q3)((0, external_node_path_.join)(out, "plan.json")))
          return;
        await sendResult(await (0, run_stores.runStoresOf)(host, check), { shard: shard2, out, log: host.log });
        host.log.info(`sent the result of ${shard2}, which its own step did not send`);
      }
      var annotate = __webpack_require__(51356);
      var phases_boot = __webpack_require__(71904);
      var phases_build = __webpack_require__(68485);
      var build_with_cache = __webpack_require__(98240);
      var phases_cache = __webpack_require__(16104);
      var phases_forks = __webpack_require__(49847);
      var job_folders = __webpack_require__(71009);
      var load_prepare = __webpack_require__(3934);
      var names_output = __webpack_require__(91158);
      var nix = __webpack_require__(4901);
      var phases_output_folder = __webpack_require__(20422);
      var read_plan = __webpack_require__(78570);
      ;
      const here = "here";
      const shard = (0, part.X)({
        describe: `One build job as a whole: takes a shard of the plan over, makes the machine ready for it, builds, boots,
and uploads what came of it. It needs no checkout and evaluates nothing.`,
        example: "uses: OWNER/flakeship/actions/shard@v1",
        needsNix: true,
        outputs: {
          result: "path of the result document",
          failed: "names of the targets that failed as a JSON array",
          ...told.cacheOutputs
        }
      }, {
        shard: (0, inputs.Qq)("id of the shard; here: what is not for other jobs", here, { placeholder: "ID" }),
        ...setup.Bb,
        ...forks.q,
        ...build._,
        ...boot.W,
        ...cache.k,
        ...output_folder.T,
        ...check_name.L,
        ...job_id.p,
        ...verdict.e,
        ...handed_plan.F,
        ...inputs_images.b
      }, {
        async main(values, host) {
          await (0, phases_forks.A)(values, host);
          await (0, phases_boot.OB)(values);
          const stores = await (0, run_stores.runStoresOf)(host, values.name);
          const work = values.shard === here ? void 0 : await (0, job_folders.kR)(host);
          const out = await (work ? (0, job_folders.Oj)(host, values.out) : begunFolder(host, values.out));
          const file = (0, external_node_path_.join)(out, "plan.json");
          const { plan, digest } = work ? await (0, jobs_handed_plan.H)(stores, values, work) : await (0, read_plan.m)(file, values.planSha256);
          if (work)
            await (0, promises_.copyFile)((0, external_node_path_.join)(work, "plan.json"), file);
          const part2 = partOf(plan, values.shard);
          const nix2 = await ready(values, host, { plan, part: part2 });
          if (work)
            await host.log.group("Taking over derivations", async () => unpackDerivations(nix2, host.log, part2, {
              file: await (0, jobs_handed_plan.X)(stores, plan, work),
              folder: work,
              ...stores,
              owner: await (0, store_owner.D)(nix2, exec.m0),
              signal: host.signal
            }));
          expectResult(host, { check: stores.check, shard: values.shard, out });
          const demands = await (0, phases_boot.pX)(values);
          const cache2 = await (0, phases_cache.bp)(values, nix2, host, { isFirst: work !== void 0 });
          const { result, use } = await (0, build_with_cache.n)(cache2, { plan: part2, nix: nix2, host }, (ready2) => (0, phases_build.jq)(part2, out, ready2, host, values, {
            ...{ shard: values.shard, plan: digest, job: values.jobId, demands }
          }), (kept, { system }) => (0, jobs_layers.writeKept)(out, values.shard, { ...kept, system }));
          const { evidence: boots, error } = await (0, phases_boot.K2)(values, result, out, host);
          await sendResult(stores, { shard: values.shard, out, log: host.log });
          resultIsSent(host);
          const days2 = (0, inputs_images.q)(values.imageDays, host.environment.GITHUB_EVENT_NAME);
          const isRequired = values.images === "require";
          if (days2 > 0)
            await sendImages(stores, host.log, result, { days: days2, isRequired, planned: plan.targets });
          const { failures: buildFailures, targets } = result;
          (0, annotate.f)({ buildFailures, targets, boots }, host, error ? annotations.e - 1 : annotations.e);
          if (error)
            throw error;
          const resultFile = (0, external_node_path_.join)(out, `result-${values.shard}.json`);
          const failed = result.targets.filter(({ outcome }) => outcome === "failed").map(({ id: id2 }) => id2);
          const bad = boots.filter(({ verdict: verdict2 }) => verdict2 !== "booted" && verdict2 !== "not-tried").length;
          return {
            ok: values.verdict === "report" || failed.length === 0 && bad === 0 && !result.interrupted,
            outputs: {
              result: resultFile,
              failed: (0, names_output.y)(failed, host, { output: "failed", file: resultFile }),
              ...(0, told.cacheOutputsOf)(use)
            },
            summary: [
              `${(0, lib_text.U9)(result.targets.length - failed.length, "target")} well, ${failed.length} failed; ${(0, lib_text.U9)(boots.length - bad, "boot")} well, ${bad} not`
            ],
            json: result
          };
        },
        async post(host) {
          await (0, load_prepare.n)(host).finally(() => sendUnsent(host));
        }
      });
      async function begunFolder(host, out) {
        if (await (0, job_folders.av)(host, out))
          return (0, phases_output_folder.N)(out);
        throw new errors.yo(`no evaluation of this job wrote to ${out}; actions/evaluate with hand-over comes first, with the same out`);
      }
      function partOf(plan, shard2) {
        if (shard2 === here)
          return (0, split_plan.Gj)(plan);
        const part2 = (0, split_plan.Rs)(plan, shard2);
        if (part2)
          return part2;
        const known = plan.shards?.map(({ id: id2 }) => id2).join(", ") || "none";
        throw new errors.yo(`the plan has no shard ${JSON.stringify(shard2)}, it has ${known}; run all jobs again, so that the matrix is that of the plan`);
      }
      async function ready(values, host, { plan, part: part2 }) {
        const work = values.shard === here ? { plan: part2 } : { plan, shard: values.shard };
        await (await (0, load_prepare.I)()).prepareFor(values, host, work);
        return (0, nix.L)(host);
      }
    })
  ),
  /***/
  7063: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ou: () => (
          /* binding */
          sbom
        ),
        /* harmony export */
        Yq: () => (
          /* binding */
          narSizeProperty
        ),
        /* harmony export */
        wG: () => (
          /* binding */
          pathsOf
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70458);
      var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7835);
      const property = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ name: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU, value: valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.Ru6(4096)) });
      const component = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        type: valibot__WEBPACK_IMPORTED_MODULE_1__.KIO(["application", "operating-system"]),
        /** The store path, which is unique. */
        "bom-ref": _fields_js__WEBPACK_IMPORTED_MODULE_0__.TJ,
        name: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU,
        version: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.Ru6(1e3))),
        /** Of the NAR of the store path: what Nix itself compares. */
        hashes: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ alg: valibot__WEBPACK_IMPORTED_MODULE_1__.euz("SHA-256"), content: _fields_js__WEBPACK_IMPORTED_MODULE_0__.sc }))),
        properties: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(property, 10)
      });
      const most = 2e5;
      const sbom = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        $schema: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()),
        bomFormat: valibot__WEBPACK_IMPORTED_MODULE_1__.euz("CycloneDX"),
        specVersion: valibot__WEBPACK_IMPORTED_MODULE_1__.euz("1.6"),
        serialNumber: valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.yGV(/^urn:uuid:[0-9a-f-]{36}$/)),
        version: valibot__WEBPACK_IMPORTED_MODULE_1__.euz(1),
        metadata: valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
          tools: valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
            components: valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ type: valibot__WEBPACK_IMPORTED_MODULE_1__.euz("application"), name: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU }))
          }),
          component
        }),
        components: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(component, most),
        dependencies: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ ref: _fields_js__WEBPACK_IMPORTED_MODULE_0__.TJ, dependsOn: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.TJ, most) }), most)
      });
      function pathsOf({ metadata, components }) {
        return [metadata.component, ...components].map((one) => ({
          path: one["bom-ref"],
          bytes: bytesOf(one)
        }));
      }
      const narSizeProperty = "nix:nar-size";
      function bytesOf({ properties }) {
        const found = valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(_fields_js__WEBPACK_IMPORTED_MODULE_0__.GJ, Number(properties.find((one) => one.name === narSizeProperty)?.value));
        return found.success ? found.output : 0;
      }
    })
  ),
  /***/
  57833: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        compaction: () => (
          /* binding */
          compaction
        )
        /* harmony export */
      });
      var _lib_store_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77534);
      var _chain_use_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59477);
      const limits = { layers: 8, alive: 0.5 };
      function compaction(layers, most) {
        const last = new Set((0, _chain_use_js__WEBPACK_IMPORTED_MODULE_0__.P)(layers.flatMap(({ used }) => used)));
        const alive = /* @__PURE__ */ new Map();
        for (const layer of layers)
          for (const cached of layer.paths)
            if (cached.used?.some((run) => last.has(run)))
              alive.set((0, _lib_store_path_js__WEBPACK_IMPORTED_MODULE_1__.jw)(cached.path), { layer, cached });
        const total = layers.reduce((sum, layer) => sum + layer.bytes, 0);
        const bytes = [...alive.values()].reduce((sum, { cached }) => sum + cached.bytes, 0);
        if (alive.size === 0)
          return void 0;
        if (layers.length <= limits.layers && bytes >= total * limits.alive)
          return void 0;
        const order = [...alive.values()].sort((a, b) => (b.cached.used?.length ?? 0) - (a.cached.used?.length ?? 0));
        let left = most;
        const moved = order.filter(({ cached }) => {
          left -= cached.bytes;
          return left >= 0;
        });
        return { moved, replaces: new Set(layers.map(({ key }) => key)) };
      }
    })
  ),
  /***/
  93355: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        cacheLine: () => (
          /* binding */
          cacheLine
        ),
        /* harmony export */
        cacheOutputs: () => (
          /* binding */
          cacheOutputs
        ),
        /* harmony export */
        cacheOutputsOf: () => (
          /* binding */
          cacheOutputsOf
        ),
        /* harmony export */
        nothingMoved: () => (
          /* binding */
          nothingMoved
        ),
        /* harmony export */
        transferOf: () => (
          /* binding */
          transferOf
        ),
        /* harmony export */
        transferOutputs: () => (
          /* binding */
          transferOutputs
        ),
        /* harmony export */
        whyNotWorth: () => (
          /* binding */
          whyNotWorth
        )
        /* harmony export */
      });
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79470);
      const nothingMoved = { paths: 0, bytes: 0, seconds: 0 };
      function cacheLine({ restored, saved, hitRate, held, most }) {
        const said = [
          restored.paths > 0 && `${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.U9)(restored.paths, "path")} restored (${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.ee)(restored.bytes)}, ${restored.seconds.toFixed(1)} s${hitRate === void 0 ? "" : `, ${percent(hitRate)} of what was needed`})`,
          saved.paths > 0 && `${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.U9)(saved.paths, "path")} saved (${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.ee)(saved.bytes)}, ${saved.seconds.toFixed(1)} s)`
        ].filter((part) => part !== false);
        const did = said.length === 0 ? "nothing restored, nothing saved" : said.join(", ");
        return `Cache: ${did}; layers hold ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.ee)(held)} of ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.ee)(most)}.`;
      }
      const percent = (share) => `${Math.floor(share * 100)} %`;
      function whyNotWorth({ restored, saved }, spared) {
        const took = restored.seconds + saved.seconds;
        if (took < 30 || took <= spared)
          return void 0;
        return `The cache took ${took.toFixed(0)} s, and the builds that it spared are expected to take ${spared.toFixed(0)} s; \`cache: false\` may be quicker here.`;
      }
      const cacheOutputs = {
        restored: "how many store paths came from the cache",
        saved: "how many store paths were saved in the cache",
        "hit-rate": "of what was needed, how much came from the cache, from 0.00 to 1.00; empty where nobody can tell",
        "cache-bytes": "bytes that were downloaded and uploaded for that",
        "cache-seconds": "seconds that this took",
        "cache-held": "bytes of all layers that later runs find"
      };
      function cacheOutputsOf(use) {
        if (use === void 0)
          return {
            ...{
              restored: "",
              saved: "",
              "hit-rate": "",
              "cache-bytes": "",
              "cache-seconds": "",
              "cache-held": ""
            }
          };
        const { restored, saved, hitRate, held } = use;
        return {
          restored: String(restored.paths),
          saved: String(saved.paths),
          "hit-rate": hitRate === void 0 ? "" : hitRate.toFixed(2),
          "cache-bytes": String(restored.bytes + saved.bytes),
          "cache-seconds": (restored.seconds + saved.seconds).toFixed(1),
          "cache-held": String(held)
        };
      }
      const transferOutputs = {
        bytes: "bytes that were moved for them",
        seconds: "how long that took",
        held: "bytes of all layers that later runs find"
      };
      function transferOf(what, { held, most, ...moved }) {
        const use = { restored: nothingMoved, saved: nothingMoved, hitRate: void 0, held, most, [what]: moved };
        return {
          outputs: { bytes: String(moved.bytes), seconds: moved.seconds.toFixed(1), held: String(held) },
          line: moved.paths > 0 ? `${cacheLine(use)}
` : ""
        };
      }
    })
  ),
  /***/
  35857: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        J: () => (
          /* binding */
          imageArtifactName
        ),
        /* harmony export */
        Z: () => (
          /* binding */
          hasNameAlone
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var _lib_image_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33110);
      const plain = /^[A-Za-z0-9][A-Za-z0-9._+-]{0,150}$/;
      function hasNameAlone(planned, { id: id2, file }) {
        const own = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file);
        const others = planned.filter((target) => target.image !== void 0 && target.id !== id2);
        if (others.length === 0)
          return true;
        const nameOf = ({ image }) => image?.path && (0, node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(image.path);
        return planned.some((target) => target.id === id2 && nameOf(target) === own) && others.every((target) => nameOf(target) !== void 0 && nameOf(target) !== own);
      }
      function imageArtifactName({ file, name }, { taken, parts }) {
        const own = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file);
        if (!(0, _lib_image_files_js__WEBPACK_IMPORTED_MODULE_1__.u)(name))
          return void 0;
        if ((0, _lib_image_files_js__WEBPACK_IMPORTED_MODULE_1__.u)(own) && plain.test(own) && !taken.has(own))
          return { name: own, isSingle: true };
        const ending = (0, _lib_image_files_js__WEBPACK_IMPORTED_MODULE_1__.b)(name);
        const [first = "", ...others] = parts.filter((part) => part !== "");
        const stem = [first, ...others].join("-").replaceAll(ending, "").replace(/[^A-Za-z0-9._+-]/g, "_");
        return { name: `${stem.slice(-(200 - ending.length))}${ending}`, isSingle: false };
      }
    })
  ),
  /***/
  84557: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Cs: () => (
          /* binding */
          artifactName
        ),
        /* harmony export */
        I3: () => (
          /* binding */
          checkName
        ),
        /* harmony export */
        nc: () => (
          /* binding */
          artifactsOfCheck
        )
        /* harmony export */
      });
      const simpleKinds = ["plan", "pack", "report", "update", "judged"];
      const checkName = /^[A-Za-z0-9][A-Za-z0-9._]{0,39}$/;
      const prefix = (check) => check === "" ? "flakeship" : `flakeship.${check}`;
      function artifactName(check, handed) {
        const middle = "shard" in handed ? [handed.shard] : [];
        const again = handed.again === void 0 ? "" : `.${handed.again}`;
        return [prefix(check), handed.kind, ...middle, `${handed.attempt}${again}`].join("-");
      }
      const pattern = /^(.+?)-(?:(plan|pack|report|update|judged)|(result|logs|sbom)-([a-z0-9_-]+))-(\d{1,6})(?:\.(\d))?$/;
      const ofShards = ["result", "logs", "sbom"];
      function readArtifactName(check, name) {
        const [, start, simple, ofShard, shard, number, more] = pattern.exec(name) ?? [];
        if (start !== prefix(check))
          return void 0;
        const at = { attempt: Number(number), ...more === void 0 ? {} : { again: Number(more) } };
        const alone = simpleKinds.find((one) => one === simple);
        if (alone !== void 0)
          return { kind: alone, ...at };
        const kind = ofShards.find((one) => one === ofShard);
        return shard === void 0 || kind === void 0 ? void 0 : { kind, shard, ...at };
      }
      function artifactsOfCheck(artifacts, { check, attempt }) {
        const named = artifacts.flatMap((artifact) => {
          const handed = readArtifactName(check, artifact.name);
          return handed === void 0 ? [] : [{ artifact, handed }];
        });
        const isOfThisRun = ({ handed }) => handed.attempt >= 1 && handed.attempt <= attempt;
        return {
          ours: named.filter(isOfThisRun).sort(newestFirst),
          pretenders: named.filter((one) => !isOfThisRun(one)).map(({ artifact }) => artifact)
        };
      }
      function newestFirst({ handed: a }, { handed: b }) {
        return b.attempt - a.attempt || (b.again ?? 1) - (a.again ?? 1);
      }
    })
  ),
  /***/
  41822: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        J: () => (
          /* binding */
          derivationClosure
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
      var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
      var _lib_store_path_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(77534);
      var _nix_store_nar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35070);
      var _nix_store_references_first_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23526);
      var _nix_store_source_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84120);
      var _nix_store_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3206);
      var _nix_store_store_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56372);
      async function derivationClosure(nix, drvPaths) {
        const infos = await (0, _nix_store_store_js__WEBPACK_IMPORTED_MODULE_5__.WR)(nix, [...new Set(drvPaths)], { recursive: true });
        const members = [];
        for (const path of (0, _nix_store_references_first_js__WEBPACK_IMPORTED_MODULE_7__.d)(infos)) {
          const info = infos.get(path);
          members.push({ path, ...info, entry: await entryOf(path, info) });
        }
        return members;
      }
      async function entryOf(path, info) {
        const { references } = info;
        const name = (0, _lib_store_path_js__WEBPACK_IMPORTED_MODULE_8__.mv)(path).slice(33);
        const isName = (method, algorithm, hash) => (0, _nix_store_store_path_js__WEBPACK_IMPORTED_MODULE_6__.Yt)(name, { method, algorithm, hash }, references) === path;
        const entry = (method, algorithm, bytes) => ({
          ...{ path: (0, _lib_store_path_js__WEBPACK_IMPORTED_MODULE_8__.mv)(path), method, algorithm },
          ...{ references: references.map(_lib_store_path_js__WEBPACK_IMPORTED_MODULE_8__.mv), bytes }
        });
        const known = info.narHash === void 0 ? void 0 : (0, _nix_store_source_path_js__WEBPACK_IMPORTED_MODULE_4__.u)(info.narHash);
        const nar = known === void 0 ? await (0, _nix_store_nar_js__WEBPACK_IMPORTED_MODULE_3__.yD)(path) : { sha256: known, bytes: info.narSize };
        if (isName("nar", "sha256", nar.sha256))
          return entry("nar", "sha256", nar.bytes);
        const file = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path);
        if (!file.isFile())
          return void 0;
        const content = file.size <= small ? (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path) : void 0;
        for (const [method, algorithm] of ofFiles) {
          const hash = content ? (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(content).digest("hex") : await hashOf(path, algorithm);
          if (isName(method, algorithm, hash))
            return entry(method, algorithm, file.size);
        }
        return void 0;
      }
      const small = 1024 * 1024;
      const ofFiles = [
        ["text", "sha256"],
        ["flat", "sha256"],
        ["flat", "sha512"]
      ];
      async function hashOf(file, algorithm) {
        const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
        await (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)((0, node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file), hash);
        return hash.digest("hex");
      }
    })
  ),
  /***/
  26441: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Z: () => (
          /* binding */
          fetchInput
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      var _nix_evaluation_attribute_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80150);
      async function fetchInput(nix, locked) {
        const expression = `(builtins.fetchTree (builtins.fromJSON ${(0, _nix_evaluation_attribute_path_js__WEBPACK_IMPORTED_MODULE_1__.z)(JSON.stringify(locked))})).outPath`;
        const command = ["eval", "--raw", "--expr", expression];
        const output = await nix.attempt(command);
        if (output.code === 0)
          return { path: output.stdout.trim() };
        return { error: new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.Qd(["nix", "eval", "fetchTree"], output) };
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
          // GitLab's own header would stand beside a login of netrc, and that is refused
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
  82561: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        _r: () => (
          /* binding */
          release
        ),
        /* harmony export */
        f4: () => (
          /* binding */
          defaultRelease
        ),
        /* harmony export */
        o2: () => (
          /* binding */
          knownReleases
        )
        /* harmony export */
      });
      const hashes = {
        "2.34.7": {
          "x86_64-linux": "eafe5042404e818505e28c5ca3d0885f3ec45c31f955489a25bb38258f87560e",
          "aarch64-linux": "f1cee64ae7a02330c6421924c28f597c41813f2214ff108622087d8056378b08",
          "x86_64-darwin": "8bf3dadfd65be182ad3141b1224bbc82e0f2a61d4f36781938b5e6ede029c2a3",
          "aarch64-darwin": "71e18301c4ea78c667f2753159156b5bdb899993720e8aa7bcca97e8312d3d6b"
        },
        "2.35.1": {
          "x86_64-linux": "c3fe29778acaa93b5095ee66e36f11ec7c6a284c40970a24cc83ac4f04809db3",
          "aarch64-linux": "79b739996f1751573b4d2b56e4ae607855184c711f2cc1274fa0952a13d4bfc9",
          "x86_64-darwin": "1a932047a6e563acbd86024599bb377cbceca4dc6934a49f62a41ea1d9bdcb1b",
          "aarch64-darwin": "414e073c4754e0c9eed1dd25e482af45213a34aa67c930201e35df7c8333c19a"
        },
        "2.35.2": {
          "x86_64-linux": "0c3960a9792331a22081c3c7a5d8465db9b17c50b3acdf18587fa4c6f2cb1158",
          "aarch64-linux": "4d0302a2910f5eec1c33b8deef634f04899a75737e7001ec49908d003ae5efda",
          "x86_64-darwin": "d725518d89f3b0b8d4af702a9d38d519814014cbe125afb3ed0545c9d755f6a5",
          "aarch64-darwin": "1695c13aba5afa7c2ecd6dc4a9393f602e7bbc440ed45e81602c831546580ec3"
        }
      };
      const defaultRelease = "2.34.7";
      const knownReleases = Object.keys(hashes);
      function release(version, system) {
        const sha256 = hashes[version]?.[system];
        if (!sha256)
          return void 0;
        return {
          version,
          sha256,
          url: `https://releases.nixos.org/nix/nix-${version}/nix-${version}-${system}.tar.xz`
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
  64666: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        cacheScope: () => (
          /* binding */
          cacheScope
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70458);
      var _lib_json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19031);
      const repository = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        id: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.aig()),
        private: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.zMY()),
        default_branch: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP())
      });
      const payload = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        repository: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(repository, {}),
        pull_request: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ head: valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ repo: valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ id: valibot__WEBPACK_IMPORTED_MODULE_1__.aig() })) }) }))
      });
      async function cacheScope(environment) {
        const { GITHUB_EVENT_NAME: name = "", GITHUB_EVENT_PATH: file = "", GITHUB_REF: ref = "" } = environment;
        const text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8").catch(() => "{}");
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(payload, (0, _lib_json_text_js__WEBPACK_IMPORTED_MODULE_2__.q)(text));
        const { repository: of, pull_request: pull } = parsed.success ? parsed.output : { repository: {} };
        const isPull = /^refs\/pull\//.test(ref) || name.startsWith("pull_request");
        return {
          // schedules run on the default branch, and their payload does not say which that is
          isDefault: !isPull && (name === "schedule" || of.default_branch !== void 0 && ref === `refs/heads/${of.default_branch}`),
          isPull,
          isRelease: name === "release" || ref.startsWith("refs/tags/"),
          isFork: isPull && (of.id === void 0 || pull?.head.repo?.id !== of.id),
          isPrivate: of.private === true
        };
      }
    })
  ),
  /***/
  33110: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        b: () => (
          /* binding */
          imageEnding
        ),
        /* harmony export */
        u: () => (
          /* binding */
          isImageFile
        )
        /* harmony export */
      });
      const ending = /\.(?:iso|img|raw|qcow2|vmdk|vdi|vhdx?|ova|box|vma|squashfs|erofs|efi|tar)(?:\.(?:zst|xz|gz|bz2))?$/i;
      const isImageFile = (name) => ending.test(name);
      const imageEnding = (name) => ending.exec(name)?.[0] ?? "";
    })
  ),
  /***/
  80150: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        i: () => (
          /* binding */
          attributePath
        ),
        /* harmony export */
        z: () => (
          /* binding */
          nixString
        )
        /* harmony export */
      });
      const bare = /^[a-zA-Z_][a-zA-Z0-9_'-]*$/;
      const keywords = /* @__PURE__ */ new Set(["assert", "else", "if", "in", "inherit", "let", "or", "rec", "then", "with"]);
      const escapes = {
        "\\": "\\\\",
        '"': '\\"',
        "\n": "\\n",
        "\r": "\\r",
        "	": "\\t",
        $: "\\$"
      };
      function nixString(text) {
        return `"${text.replace(/[\\"\n\r\t]|\$(?=\{)/g, (character) => escapes[character] ?? character)}"`;
      }
      function attributePath(parts) {
        return parts.map((part) => bare.test(part) && !keywords.has(part) ? part : nixString(part)).join(".");
      }
    })
  ),
  /***/
  85087: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        o: () => (
          /* binding */
          impatientSsh
        )
        /* harmony export */
      });
      function impatientSsh({ NIX_SSHOPTS = "" }, seconds) {
        return { NIX_SSHOPTS: `${NIX_SSHOPTS} -oConnectTimeout=${seconds}`.trim() };
      }
    })
  ),
  /***/
  23526: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        d: () => (
          /* binding */
          referencesFirst
        )
        /* harmony export */
      });
      function referencesFirst(infos) {
        const order = [];
        const state = /* @__PURE__ */ new Map();
        for (const root of infos.keys()) {
          const stack = [root];
          for (let path = stack.at(-1); path !== void 0; path = stack.at(-1)) {
            if (state.has(path)) {
              stack.pop();
              if (state.get(path) === "open")
                order.push(path);
              state.set(path, "done");
              continue;
            }
            state.set(path, "open");
            for (const to of infos.get(path)?.references ?? [])
              if (!state.has(to) && infos.has(to))
                stack.push(to);
          }
        }
        return order;
      }
    })
  ),
  /***/
  91812: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        D: () => (
          /* binding */
          storeOwner
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70458);
      var _system_privilege_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13856);
      const settings = valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({
        store: valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ value: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP() }),
        "build-users-group": valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ value: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP() }),
        "experimental-features": valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ value: valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()) })
      });
      const here = /^(|auto|local|daemon|unix:\/\/(\/nix\/var\/nix\/daemon-socket\/socket)?)$/;
      const elsewhere = ["NIX_STORE_DIR", "NIX_STATE_DIR", "NIX_DB_DIR", "NIX_DAEMON_SOCKET_PATH"];
      async function storeOwner(nix, exec, words) {
        if (elsewhere.some((name) => nix.at.env[name]))
          return void 0;
        const said = await nix.json(settings, ["config", "show", "--json"]).catch(() => void 0);
        if (said === void 0 || !here.test(said.store.value))
          return void 0;
        const found = words ?? await ownerWords(nix, exec);
        if (found === void 0)
          return void 0;
        const option = (name, value) => ["--option", name, value];
        return {
          words: found,
          program: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(nix.at.program), "nix-store"),
          options: [
            ...option("store", "local"),
            ...option("build-users-group", said["build-users-group"].value),
            ...option("experimental-features", said["experimental-features"].value.join(" "))
          ]
        };
      }
      async function ownerWords({ at: { env } }, exec) {
        const isOurs = await Promise.all(["/nix/store", "/nix/var/nix/db", "/nix/var/nix/db/db.sqlite"].map((path) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK).then(() => true, () => false)));
        if (isOurs.every(Boolean))
          return [];
        return await (0, _system_privilege_js__WEBPACK_IMPORTED_MODULE_2__.EX)(exec, env) === "sudo" ? (0, _system_privilege_js__WEBPACK_IMPORTED_MODULE_2__.av)(exec, env) : void 0;
      }
    })
  ),
  /***/
  13013: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Wv: () => (
          /* binding */
          readProcess
        ),
        /* harmony export */
        p_: () => (
          /* binding */
          jobSeconds
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      const ticks = 100;
      function readProcess(stat) {
        const end = stat.lastIndexOf(")");
        const name = stat.slice(stat.indexOf("(") + 1, end);
        const fields = stat.slice(end + 2).split(" ");
        const [parent, started] = [Number(fields[1]), Number(fields[19]) / ticks];
        return end < 0 || Number.isNaN(started) ? void 0 : { name, parent, started };
      }
      function jobProcess(above) {
        const [last] = above.slice(-1);
        return above.find(({ name }) => name === "Runner.Worker") ?? (last?.parent === 0 && last.name === "tail" ? last : void 0);
      }
      async function jobSeconds() {
        const ours = await processOf("self");
        const job = ours && jobProcess(await processesAbove(ours));
        const earlier = ours && job ? ours.started - job.started : 0;
        return process.uptime() + Math.max(0, earlier);
      }
      async function processesAbove({ parent }) {
        const above = [];
        const first = await processOf("1");
        for (let id2 = parent; id2 > 1; ) {
          const next = await processOf(String(id2));
          if (!next)
            break;
          above.push(next);
          id2 = next.parent;
        }
        return first ? [...above, first] : above;
      }
      async function processOf(id2) {
        return readProcess(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${id2}/stat`, "utf8").catch(() => ""));
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
