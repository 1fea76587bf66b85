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
        signingKey: cache.kv.signingKey,
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
        [__webpack_require__.e(6648), __webpack_require__.e(3519), __webpack_require__.e(6989), __webpack_require__.e(9410), __webpack_require__.e(1766)]
      ).then(__webpack_require__.bind(__webpack_require__, 60511));
      const cleanUp = async (host) => (await loadPrepare()).cleanUp(host);
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
      var process = __webpack_require__(91763);
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
          const running = __addDisposableResource(env_1, (0, process.n)(program, args, { env: nix2.at.env, input: external_node_stream_.Readable.from(requests()) }), true);
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
        return new errors.yo(`the pack of derivations holds ${path}, and ${why}: none of it is used; run the job that evaluates again`);
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
      var build_with_cache = __webpack_require__(65559);
      var cache_cache = __webpack_require__(29369);
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
        ...cache.kv,
        ...cache.MN,
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
          const days2 = (0, inputs_images.q)(values.imageDays, host.environment.GITHUB_EVENT_NAME);
          const cache2 = await (0, cache_cache.bp)(values, nix2, host, { isFirst: work !== void 0 });
          const { result, use } = await (0, build_with_cache.n)(cache2, { plan: part2, nix: nix2, host, values }, (ready2) => (0, phases_build.jq)(part2, out, ready2, host, values, {
            ...{ shard: values.shard, plan: digest, job: values.jobId, demands },
            ...days2 > 0 ? { imageDays: days2 } : {}
          }), (kept, { system }) => (0, jobs_layers.writeKept)(out, values.shard, { ...kept, system }));
          const { evidence: boots, error } = await (0, phases_boot.K2)(values, result, out, host);
          await sendResult(stores, { shard: values.shard, out, log: host.log });
          resultIsSent(host);
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
  )
};
