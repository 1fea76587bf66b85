export const id = 9450;
export const ids = [9450];
export const modules = {
  /***/
  66661: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        "default": () => __WEBPACK_DEFAULT_EXPORT__
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var _documents_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70231);
      var _host_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91711);
      var _host_part_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17075);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1730);
      var _inputs_annotations_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84345);
      var _inputs_boot_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74315);
      var _inputs_forks_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15890);
      var _inputs_output_folder_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80015);
      var _phases_annotate_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(51356);
      var _phases_boot_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(71904);
      var _phases_forks_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(49847);
      var _phases_load_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(88556);
      var _phases_output_folder_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(20422);
      const choosing = () => Promise.all(
        /* import() */
        [__webpack_require__.e(1026), __webpack_require__.e(9797)]
      ).then(__webpack_require__.bind(__webpack_require__, 89797));
      const __WEBPACK_DEFAULT_EXPORT__ = (0, _host_part_js__WEBPACK_IMPORTED_MODULE_3__.X)({
        describe: "Boots the VMs, ISOs and SD cards of a result in QEMU and keeps the verdict, the console and a screenshot of each.",
        example: "flakeship boot --boot iso",
        needsNix: true,
        outputs: {
          booted: "how many boots reached the login",
          failed: "how many boots failed or stayed undecided"
        }
      }, {
        targets: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_2__.p_)("globs over target names, `!` excludes; default: all of the result", {
          placeholder: "GLOB",
          positional: true,
          group: "often"
        }),
        result: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_2__.Qq)("result document of build", "flakeship-out/result-local.json", {
          placeholder: "FILE",
          group: "what"
        }),
        keep: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_2__.Jt)("leave the machine of one target running, with its console here and a port for SSH, until Ctrl-C", false, { only: "terminal", group: "often" }),
        ..._inputs_boot_js__WEBPACK_IMPORTED_MODULE_6__.W,
        ..._inputs_output_folder_js__WEBPACK_IMPORTED_MODULE_8__.J,
        ..._inputs_annotations_js__WEBPACK_IMPORTED_MODULE_5__.X,
        ..._inputs_forks_js__WEBPACK_IMPORTED_MODULE_7__.q
      }, {
        async main(values, host) {
          await (0, _phases_forks_js__WEBPACK_IMPORTED_MODULE_11__.A)(values, host);
          await (0, _phases_boot_js__WEBPACK_IMPORTED_MODULE_10__.OB)(values);
          if (values.keep && host.environment.GITHUB_ACTIONS)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__.yo("--keep is for a person at a terminal, and this is a workflow: leave it out");
          const whole = await (0, _documents_files_js__WEBPACK_IMPORTED_MODULE_1__.u0)("result", values.result);
          const result = (await choosing()).chosenTargets(whole, values.targets);
          if (host.kind === "github")
            await (await (0, _phases_load_js__WEBPACK_IMPORTED_MODULE_13__.IP)()).prepareBoots(values.boot, result, host);
          const out = await (0, _phases_output_folder_js__WEBPACK_IMPORTED_MODULE_12__.N)(values.out ?? (0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(values.result));
          const terminal = { input: process.stdin, output: process.stderr };
          const boots = await (0, _phases_boot_js__WEBPACK_IMPORTED_MODULE_10__.zj)(values, result, out, host, values.keep ? terminal : void 0);
          (0, _phases_annotate_js__WEBPACK_IMPORTED_MODULE_9__.f)({ boots }, host, values.annotations);
          const tried = boots.filter(({ verdict }) => verdict !== "not-tried");
          const booted = tried.filter(({ verdict }) => verdict === "booted").length;
          return {
            ok: booted === tried.length,
            outputs: { booted: String(booted), failed: String(tried.length - booted) },
            summary: boots.map(({ target, firmware, verdict, seconds }) => `${target} (${firmware}): ${verdict} after ${seconds.toFixed(1)} s`),
            json: boots
          };
        }
      });
    })
  ),
  /***/
  84345: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        X: () => (
          /* binding */
          annotationsInput
        )
        /* harmony export */
      });
      var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);
      const annotationsInput = {
        annotations: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.WQ)("most annotations; GitHub shows ten of a step, of all its parts together", 10, {
          least: 0,
          only: "github"
        })
      };
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
  51356: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        f: () => (
          /* binding */
          annotate
        )
        /* harmony export */
      });
      var _features_report_github_annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19908);
      function annotate(troubles, { kind, environment, log }, most = _features_report_github_annotations_js__WEBPACK_IMPORTED_MODULE_0__.e) {
        if (kind !== "github")
          return;
        const { GITHUB_WORKSPACE: root, GITHUB_REPOSITORY: name } = environment;
        for (const { message, place } of (0, _features_report_github_annotations_js__WEBPACK_IMPORTED_MODULE_0__.I)(troubles, { budget: most, repository: { root, name } }))
          log.error(message, place);
      }
    })
  ),
  /***/
  71904: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        K2: () => (
          /* binding */
          bootUnlessStopped
        ),
        /* harmony export */
        OB: () => (
          /* binding */
          checkBootInputs
        ),
        /* harmony export */
        pX: () => (
          /* binding */
          demandsOfInputs
        ),
        /* harmony export */
        zj: () => (
          /* binding */
          boot
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
      var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
      var _features_boot_check_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11377);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1730);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79470);
      var _system_environment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84114);
      var _system_exec_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32522);
      var _system_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8292);
      var _system_machine_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(39198);
      var _system_qemu_qemu_tools_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(60088);
      var _system_user_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(55136);
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
      const feature = () => Promise.all(
        /* import() */
        [__webpack_require__.e(231), __webpack_require__.e(5795), __webpack_require__.e(2336)]
      ).then(__webpack_require__.bind(__webpack_require__, 72336));
      const expected = () => Promise.all(
        /* import() */
        [__webpack_require__.e(231), __webpack_require__.e(4316)]
      ).then(__webpack_require__.bind(__webpack_require__, 54316));
      async function boot(values, result, out, host, terminal) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const { bootTargets } = await feature();
          const user = await (0, _system_user_js__WEBPACK_IMPORTED_MODULE_11__.Cw)((0, _system_environment_js__WEBPACK_IMPORTED_MODULE_6__.uQ)(host.environment));
          const key = __addDisposableResource(
            env_1,
            await sshKey(values.bootSshKey, host),
            true
          );
          return await bootTargets(host.log, _system_exec_js__WEBPACK_IMPORTED_MODULE_7__.m0, result, {
            mode: values.boot,
            media: values.bootMedia,
            out,
            ...values.bootMemory === void 0 ? {} : { memory: values.bootMemory },
            ...values.bootCpus === void 0 ? {} : { cpus: values.bootCpus },
            ...values.bootTimeout === void 0 ? {} : { timeout: values.bootTimeout },
            ...values.bootSuccess === void 0 ? {} : { success: values.bootSuccess },
            forward: values.bootForward,
            ...values.bootCommand === void 0 ? {} : { command: command(values, values.bootCommand, key?.file) },
            openNetwork: values.bootNetwork === "open",
            accelerator: values.accelerator,
            concurrency: Math.max(1, Math.min(4, (0, _system_machine_js__WEBPACK_IMPORTED_MODULE_9__.x1)())),
            signal: host.signal,
            ...terminal ? { keep: { terminal, ...login(values, key?.file) } } : {},
            ...user === void 0 ? {} : { user },
            tools: await (0, _system_qemu_qemu_tools_js__WEBPACK_IMPORTED_MODULE_10__["if"])((0, _system_environment_js__WEBPACK_IMPORTED_MODULE_6__.uQ)(host.environment))
          });
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          const result_1 = __disposeResources(env_1);
          if (result_1)
            await result_1;
        }
      }
      async function bootUnlessStopped(values, result, out, host) {
        if (values.boot === "none")
          return { evidence: [] };
        const { expectBoots, bootsSoFar } = await expected();
        const due = { mode: values.boot, media: values.bootMedia };
        await expectBoots(result, due, out);
        if (host.signal.aborted)
          return { evidence: await bootsSoFar(result, due, { out }) };
        try {
          return { evidence: await boot(values, result, out, host) };
        } catch (error) {
          if (!(error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__.yo))
            throw error;
          return {
            evidence: await bootsSoFar(result, due, { out, why: (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_5__.TN)(error.message, 1e3) }),
            error
          };
        }
      }
      async function demandsOfInputs(values) {
        const { demandsOf } = await Promise.all(
          /* import() */
          [__webpack_require__.e(5795), __webpack_require__.e(2936)]
        ).then(__webpack_require__.bind(__webpack_require__, 54410));
        const { boot: boot2, bootMedia, bootMemory, bootCpus, bootTimeout, bootSuccess, bootForward } = values;
        const { bootCommand, bootSshUser, bootNetwork, accelerator } = values;
        return demandsOf({
          ...{
            mode: boot2,
            media: bootMedia,
            forward: bootForward,
            openNetwork: bootNetwork === "open",
            accelerator
          },
          ...bootMemory === void 0 ? {} : { memory: bootMemory },
          ...bootCpus === void 0 ? {} : { cpus: bootCpus },
          ...bootTimeout === void 0 ? {} : { timeout: bootTimeout },
          ...bootSuccess === void 0 ? {} : { success: bootSuccess },
          ...bootCommand === void 0 ? {} : { command: { user: bootSshUser, command: bootCommand } }
        });
      }
      function checkBootInputs(values) {
        const { bootForward, bootSuccess, bootSshPort, bootSshKey } = values;
        const key = isKey(bootSshKey) ? void 0 : bootSshKey;
        return (0, _features_boot_check_options_js__WEBPACK_IMPORTED_MODULE_3__.h)({ forward: bootForward, success: bootSuccess, port: bootSshPort, key });
      }
      const isKey = (given) => given !== void 0 && /^-----BEGIN [A-Z ]*PRIVATE KEY-----\s/.test(given);
      async function sshKey(given, { environment, secret }) {
        if (given === void 0)
          return void 0;
        if (!isKey(given))
          return { file: given, [Symbol.asyncDispose]: async () => {
          } };
        secret(given);
        const folder = await (0, _system_files_js__WEBPACK_IMPORTED_MODULE_8__.yy)(environment.RUNNER_TEMP || (0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "flakeship-key-");
        const file = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder.path, "key");
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, `${given}
`, { mode: 384 });
        return { file, [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]() };
      }
      function command(values, command2, key) {
        return { command: command2, port: values.bootSshPort, ...login(values, key) };
      }
      const login = ({ bootSshUser }, key) => ({
        user: bootSshUser,
        ...key === void 0 ? {} : { key }
      });
    })
  ),
  /***/
  88556: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        FP: () => (
          /* binding */
          loadBuild
        ),
        /* harmony export */
        IP: () => (
          /* binding */
          loadPrepare
        ),
        /* harmony export */
        N1: () => (
          /* binding */
          loadReport
        ),
        /* harmony export */
        Sf: () => (
          /* binding */
          loadEvaluate
        ),
        /* harmony export */
        nY: () => (
          /* binding */
          cleanUp
        )
        /* harmony export */
      });
      const loadPrepare = () => Promise.all(
        /* import() */
        [__webpack_require__.e(4775), __webpack_require__.e(6648), __webpack_require__.e(1419), __webpack_require__.e(910), __webpack_require__.e(164), __webpack_require__.e(4782)]
      ).then(__webpack_require__.bind(__webpack_require__, 60511));
      const loadEvaluate = () => Promise.all(
        /* import() */
        [__webpack_require__.e(4775), __webpack_require__.e(1026), __webpack_require__.e(231), __webpack_require__.e(4983), __webpack_require__.e(5791), __webpack_require__.e(4468), __webpack_require__.e(3613), __webpack_require__.e(1907)]
      ).then(__webpack_require__.bind(__webpack_require__, 18953));
      const loadBuild = () => Promise.all(
        /* import() */
        [__webpack_require__.e(4775), __webpack_require__.e(231), __webpack_require__.e(4983), __webpack_require__.e(152), __webpack_require__.e(7631)]
      ).then(__webpack_require__.bind(__webpack_require__, 68485));
      const loadReport = () => Promise.all(
        /* import() */
        [__webpack_require__.e(1026), __webpack_require__.e(231), __webpack_require__.e(5042), __webpack_require__.e(4408), __webpack_require__.e(5820)]
      ).then(__webpack_require__.bind(__webpack_require__, 15820));
      const cleanUp = async (host) => (await loadPrepare()).cleanUp(host);
    })
  ),
  /***/
  11377: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        U: () => (
          /* binding */
          successPattern
        ),
        /* harmony export */
        h: () => (
          /* binding */
          checkBootOptions
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1730);
      async function checkBootOptions({ forward, success, port, key }) {
        for (const ports of forward)
          checkForward(ports);
        const hosts = forward.map((ports) => ports.split(":")[0]);
        const twice = hosts.find((host, i) => hosts.indexOf(host) !== i);
        if (twice !== void 0)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`port ${twice} of this machine is forwarded twice; use different ports`);
        successPattern(success);
        if (!isPort(port))
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`the port for SSH is a number from 1 to 65535, not ${port}`);
        if (key !== void 0)
          await checkKey(key);
      }
      function successPattern(success) {
        if (success === void 0)
          return void 0;
        try {
          return new RegExp(success);
        } catch (cause) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`the pattern for a good boot is not a regular expression: ${success}`, { cause });
        }
      }
      const isPort = (port) => Number.isInteger(port) && port > 0 && port < 65536;
      function checkForward(ports) {
        const [, host, guest] = /^(\d{1,5}):(\d{1,5})$/.exec(ports) ?? [];
        if (isPort(Number(host)) && isPort(Number(guest)))
          return;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`forwarded ports are HOSTPORT:GUESTPORT, for example 2222:22, not ${JSON.stringify(ports)}`);
      }
      async function checkKey(key) {
        const refuse = (cause) => new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`the SSH key ${JSON.stringify(key)} is not a readable file; name another one`, {
          cause
        });
        const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(key).catch((error) => Promise.reject(refuse(error)));
        if (!found.isFile())
          throw refuse();
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(key, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK).catch((error) => Promise.reject(refuse(error)));
      }
    })
  ),
  /***/
  19908: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        I: () => (
          /* binding */
          annotationsOf
        ),
        e: () => (
          /* binding */
          mostOfAStep
        )
      });
      var lib_text = __webpack_require__(79470);
      var failure_groups = __webpack_require__(58406);
      var log = __webpack_require__(16092);
      var words_names = __webpack_require__(91870);
      var severity = __webpack_require__(62143);
      var words = __webpack_require__(21311);
      var external_node_path_ = __webpack_require__(76760);
      ;
      function repositoryPaths({ url }, repository) {
        const prefix = prefixOf(url.replace(/\?.*$/s, ""), repository);
        return (file) => {
          const isBelow = !file.startsWith("/") && !file.split("/").includes("..");
          return prefix === void 0 || !isBelow ? void 0 : `${prefix}${file}`;
        };
      }
      function prefixOf(url, { root, name }) {
        if (/^git(\+file)?:\/\/\//.test(url) || !/^[a-z][a-z0-9+.-]*:/i.test(url))
          return "";
        const [, folder] = /^path:(\/[^?]*)$/s.exec(url) ?? [];
        if (folder !== void 0)
          return root === void 0 ? void 0 : below(root, decoded(folder));
        const [, owner] = /^(?:github:|git\+(?:https|ssh):\/\/(?:[^/@]*@)?github\.com\/)([^/]+\/[^/]+?)(?:\.git)?(?:\/.*)?$/s.exec(url) ?? [];
        return owner !== void 0 && owner.toLowerCase() === name?.toLowerCase() ? "" : void 0;
      }
      function below(root, folder) {
        const path = (0, external_node_path_.relative)(root, folder);
        if (path.split("/")[0] === "..")
          return void 0;
        return path === "" ? "" : `${path}/`;
      }
      function decoded(path) {
        try {
          return decodeURI(path);
        } catch {
          return path;
        }
      }
      ;
      const mostOfAStep = 10;
      const longestMessage = 2e3;
      const logLines = 5;
      function annotationsOf({ flake, evaluationFailures = [], buildFailures = [], boots = [], targets = [] }, { budget = mostOfAStep, repository = {} } = {}) {
        const pathOf = flake ? repositoryPaths(flake, repository) : () => void 0;
        return withinBudget([
          (0, failure_groups.B)(evaluationFailures).map((group) => evaluationAnnotation(group, pathOf)),
          buildFailures.map(buildAnnotation),
          boots.filter((boot) => (0, severity.hS)(boot) === "bad").map(bootAnnotation),
          withoutResult(targets)
        ], budget);
      }
      function withinBudget(kinds, budget) {
        const all = kinds.flat();
        if (all.length <= budget)
          return all;
        const there = kinds.filter(({ length }) => length > 0);
        let left = Math.max(0, budget - 1 - there.length);
        const shown = there.flatMap((kind) => {
          const more = Math.min(left, kind.length - 1);
          left -= more;
          return kind.slice(0, 1 + more);
        });
        const fitting = shown.slice(0, Math.max(0, budget - 1));
        const rest = `${all.length - fitting.length} more: the job summary has all of them`;
        return [...fitting, annotation("More went wrong", rest)].slice(0, budget);
      }
      function annotation(title, message, place = {}) {
        return { message: (0, lib_text.Jj)((0, lib_text.pj)(message), longestMessage), place: { title: (0, lib_text.TN)(title, 120), ...place } };
      }
      function evaluationAnnotation(group, pathOf) {
        const { all, message, position } = group;
        const names = (0, words_names.zN)(all.map((failure) => (0, lib_text.TN)((0, words_names.Vb)(failure), 60)), 3);
        const file = position && pathOf(position.file);
        const title = `${names} ${all.length === 1 ? "does" : "do"} not evaluate`;
        if (position === void 0)
          return annotation(title, message);
        return file === void 0 ? annotation(title, `${message}
at ${(0, words_names.$t)(position)}`) : annotation(title, message, { file: (0, lib_text.TN)(file, 1e3), line: position.line });
      }
      function buildAnnotation(failure) {
        const { name, message, hint, targets } = failure;
        const down = (0, words_names.zN)(targets.map((target) => (0, lib_text.TN)(target, 60)), 5);
        const lines = [
          (0, lib_text.TN)(message, 300),
          ...hint === void 0 ? [] : [(0, lib_text.TN)(hint, 300)],
          ...down === "" ? [] : [`takes down ${down}`],
          ...(0, log.o)(failure, logLines).map((line) => `| ${(0, lib_text.TN)(line, 200)}`)
        ];
        return annotation(`${(0, lib_text.TN)(name, 80)} does not build`, lines.join("\n"));
      }
      function bootAnnotation(boot) {
        const { target, decided } = boot;
        const title = `${(0, lib_text.TN)(target, 60)} by ${(0, words.l3)(boot)}: ${(0, words.Vj)(boot).slice(2)}`;
        return annotation(title, [decided.by, decided.text].filter((text) => text !== "").join(": "));
      }
      function withoutResult(targets) {
        const lost = targets.filter(({ outcome }) => outcome === "missing" || outcome === "cancelled");
        if (lost.length === 0)
          return [];
        const names = (0, words_names.zN)(lost.map(({ id: id2 }) => (0, lib_text.TN)(id2, 60)), 10);
        return [
          annotation(`${(0, lib_text.U9)(lost.length, "target")} without a result`, `stopped, or its job was lost: ${names}`)
        ];
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
  16092: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        o: () => (
          /* binding */
          shownLog
        )
        /* harmony export */
      });
      var _nix_build_first_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47739);
      function shownLog({ class: kind, log }, most) {
        const isKnown = kind !== void 0 && kind !== "build-failed";
        const lines = log.filter((line) => line.trim() !== "");
        return isKnown ? lines.slice(-most) : (0, _nix_build_first_error_js__WEBPACK_IMPORTED_MODULE_0__.$h)(lines, most);
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
  77534: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        jw: () => (
          /* binding */
          inStore
        ),
        /* harmony export */
        mv: () => (
          /* binding */
          baseNameOf
        ),
        /* harmony export */
        ws: () => (
          /* binding */
          storePathShape
        ),
        /* harmony export */
        zP: () => (
          /* binding */
          isStorePath
        )
        /* harmony export */
      });
      const storePathShape = /^\/nix\/store\/[0-9a-df-np-sv-z]{32}-[0-9A-Za-z+\-._?=]{1,211}$/;
      const isStorePath = (text) => storePathShape.test(text);
      const folder = "/nix/store/";
      const inStore = (base) => folder + base;
      const baseNameOf = (path) => path.slice(folder.length);
    })
  ),
  /***/
  47739: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $h: () => (
          /* binding */
          tellingLines
        ),
        /* harmony export */
        Jc: () => (
          /* binding */
          TellingLines
        )
        /* harmony export */
      });
      const errorShapes = [
        { name: "gcc", pattern: /(?:^|[\s:])(?:fatal |internal compiler )?error: /i },
        { name: "rustc", pattern: /^error(?:\[E\d+\])?(?::|$)/ },
        { name: "go", pattern: /^(?:\.{0,2}\/)?[\w./-]+\.go:\d+:\d+: / },
        { name: "ninja", pattern: /^FAILED: / },
        { name: "cmake", pattern: /^CMake Error/ },
        { name: "undefined-reference", pattern: /undefined reference to|undefined symbol/ },
        { name: "python", pattern: /^\s*Traceback \(most recent call last\)/ },
        { name: "pytest", pattern: /^E {3}\s*\S/ },
        { name: "node", pattern: /^(?:Uncaught )?(?:[A-Z]\w*)?(?:Error|Exception)\b.*: / },
        { name: "git-fatal", pattern: /^fatal: / },
        { name: "cannot-find", pattern: /\bcannot find\b/i, weak: true },
        { name: "no-such-file", pattern: /No such file or directory/, weak: true },
        { name: "permission", pattern: /Permission denied/, weak: true },
        { name: "shell", pattern: /: (?:command )?not found\b/, weak: true },
        { name: "make", pattern: /^make(?:\[\d+\])?: \*\*\* /, weak: true }
      ];
      const before = 2;
      class TellingLines {
        #most;
        #last = [];
        #count = 0;
        #strong;
        #weak;
        /** `most` is the number of lines to keep of the whole log. */
        constructor(most) {
          this.#most = most;
        }
        add(line) {
          for (const block of [this.#strong, this.#weak])
            if (block && block.lines.length < this.#most)
              block.lines.push(line);
          if (this.#strong === void 0)
            this.#look(line);
          this.#last.push(line);
          if (this.#last.length > this.#most)
            this.#last.shift();
          this.#count += 1;
        }
        #look(line) {
          const shape = errorShapes.find(({ pattern }) => pattern.test(line));
          if (shape === void 0 || shape.weak && this.#weak)
            return;
          const lines = [...this.#last.slice(-before), line];
          const block = { at: this.#count - lines.length + 1, lines };
          if (shape.weak)
            this.#weak = block;
          else
            this.#strong = block;
        }
        /** The end of the log, if it contains the error or nothing looks like one. */
        lines() {
          const block = this.#strong ?? this.#weak;
          if (block === void 0 || block.at >= this.#count - this.#last.length)
            return [...this.#last];
          const first = block.lines.slice(0, Math.ceil(this.#most * 0.6));
          const end = this.#last.slice(Math.min(-1, first.length + 1 - this.#most));
          const between = this.#count - block.at - first.length - end.length;
          return between <= 0 ? [...first, ...end.slice(-between)].slice(-this.#most) : [...first, `… ${between} lines …`, ...end];
        }
      }
      function tellingLines(log, most) {
        const telling = new TellingLines(most);
        for (const line of log)
          telling.add(line);
        return telling.lines();
      }
    })
  ),
  /***/
  84114: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Bb: () => (
          /* binding */
          proxies
        ),
        /* harmony export */
        Tf: () => (
          /* binding */
          withGitFile
        ),
        /* harmony export */
        ao: () => (
          /* binding */
          guestEnvironment
        ),
        /* harmony export */
        d2: () => (
          /* binding */
          nixUserConf
        ),
        /* harmony export */
        uQ: () => (
          /* binding */
          toolEnvironment
        )
        /* harmony export */
      });
      const proxies = [
        "http_proxy",
        "https_proxy",
        "no_proxy",
        "HTTP_PROXY",
        "HTTPS_PROXY",
        "NO_PROXY",
        "all_proxy"
      ];
      const allowed = [
        "PATH",
        "HOME",
        "USER",
        "LOGNAME",
        "LANG",
        "LC_ALL",
        "TERM",
        "TMPDIR",
        "TZ",
        "XDG_CACHE_HOME",
        "XDG_CONFIG_HOME",
        "XDG_DATA_HOME",
        "XDG_STATE_HOME",
        "NIX_SSL_CERT_FILE",
        "SSL_CERT_FILE",
        "NIX_REMOTE",
        "NIX_CONF_DIR",
        "NIX_USER_CONF_FILES",
        "NIX_SSHOPTS",
        "SSH_AUTH_SOCK",
        ...proxies
      ];
      function toolEnvironment(environment) {
        const kept = {};
        for (const name of allowed) {
          const value = environment[name];
          if (value !== void 0)
            kept[name] = value;
        }
        kept.PATH ??= "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
        return { ...kept, ...gitVariables(gitSettings(environment).filter(([name]) => name === include)) };
      }
      const include = "include.path";
      function withGitFile(environment, file) {
        return gitVariables([...gitSettings(environment), [include, file]]);
      }
      function gitSettings(environment) {
        const count = Number(environment.GIT_CONFIG_COUNT ?? 0);
        return Array.from({ length: count > 0 && count < 1e3 ? count : 0 }, (_, i) => [
          environment[`GIT_CONFIG_KEY_${i}`] ?? "",
          environment[`GIT_CONFIG_VALUE_${i}`] ?? ""
        ]);
      }
      function gitVariables(settings) {
        if (settings.length === 0)
          return {};
        const pairs = settings.flatMap(([name, value], i) => [
          [`GIT_CONFIG_KEY_${i}`, name],
          [`GIT_CONFIG_VALUE_${i}`, value]
        ]);
        return { GIT_CONFIG_COUNT: String(settings.length), ...Object.fromEntries(pairs) };
      }
      function nixUserConf(environment) {
        const { NIX_USER_CONF_FILES, XDG_CONFIG_HOME, XDG_CONFIG_DIRS, HOME } = environment;
        if (NIX_USER_CONF_FILES)
          return NIX_USER_CONF_FILES.split(":");
        const own = XDG_CONFIG_HOME || (HOME ? `${HOME}/.config` : void 0);
        const folders = [...own ? [own] : [], ...(XDG_CONFIG_DIRS || "/etc/xdg").split(":")];
        return folders.map((folder) => `${folder}/nix/nix.conf`);
      }
      function guestEnvironment(scratch) {
        return {
          PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
          HOME: scratch,
          TMPDIR: scratch,
          LANG: "C.UTF-8"
        };
      }
    })
  ),
  /***/
  32522: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        eF: () => (
          /* binding */
          run
        ),
        /* harmony export */
        kg: () => (
          /* binding */
          gather
        ),
        /* harmony export */
        m0: () => (
          /* binding */
          exec
        )
        /* harmony export */
      });
      var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38321);
      var _actions_exec__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64775);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1730);
      var _process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91763);
      var _programs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78094);
      const exec = async (program, args, options) => {
        const file = (0, _programs_js__WEBPACK_IMPORTED_MODULE_4__.d)(program, options.env.PATH ?? "");
        if (!file.includes("/"))
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.Ml(`there is no ${program} on PATH; install it and try again`);
        if (options.input !== void 0)
          return feed(file, args, options.input, options);
        const { exitCode, stdout, stderr } = await (0, _actions_exec__WEBPACK_IMPORTED_MODULE_1__.H)(`"${file}"`, [...args], {
          env: { ...options.env },
          silent: true,
          ignoreReturnCode: true,
          ...options.cwd === void 0 ? {} : { cwd: options.cwd },
          ...options.onStderr === void 0 ? {} : { listeners: { stderr: options.onStderr } }
        });
        return { code: exitCode, stdout, stderr };
      };
      async function feed(file, args, input, { env, cwd, onStderr }) {
        const running = (0, _process_js__WEBPACK_IMPORTED_MODULE_3__.n)(file, args, { env, input, ...cwd === void 0 ? {} : { cwd } });
        if (onStderr)
          running.stderr.on("data", onStderr);
        const said = [(0, node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)(running.stdout), (0, node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)(running.stderr)];
        const [stdout, stderr, { code }] = await Promise.all([...said, running.exit]);
        return { code: code ?? 1, stdout, stderr };
      }
      async function run(exec2, program, args, options) {
        const output = await exec2(program, args, options);
        if (output.code !== 0)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.Qd([program, ...args], output);
        return output;
      }
      async function gather(running, signal) {
        const stop = () => void running.stop();
        signal.addEventListener("abort", stop, { once: true });
        if (signal.aborted)
          stop();
        try {
          const [stdout, stderr, exit] = await Promise.all([
            (0, node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)(running.stdout),
            (0, node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)(running.stderr),
            running.exit
          ]);
          signal.throwIfAborted();
          return { stdout, stderr, code: exit.code ?? 1 };
        } finally {
          signal.removeEventListener("abort", stop);
        }
      }
    })
  ),
  /***/
  8292: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Bj: () => (
          /* binding */
          sha256Of
        ),
        /* harmony export */
        DA: () => (
          /* binding */
          seenBy
        ),
        /* harmony export */
        Q3: () => (
          /* binding */
          sha256File
        ),
        /* harmony export */
        fc: () => (
          /* binding */
          makeFolder
        ),
        /* harmony export */
        t2: () => (
          /* binding */
          exists
        ),
        /* harmony export */
        yy: () => (
          /* binding */
          temporaryFolder
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
      var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
      const sha256File = (file) => sha256Of((0, node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file));
      async function sha256Of(chunks) {
        const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
        await (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(chunks, hash);
        return hash.digest("hex");
      }
      async function* seenBy(hash, chunks) {
        for await (const chunk of chunks) {
          hash.update(chunk);
          yield chunk;
        }
      }
      async function temporaryFolder(parent, prefix = "flakeship-") {
        const path = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, prefix));
        return {
          path,
          [Symbol.asyncDispose]: async () => {
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { recursive: true, force: true });
          }
        };
      }
      function exists(file, mode = node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.constants.F_OK) {
        return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.access)(file, mode).then(() => true, () => false);
      }
      async function makeFolder(folder) {
        const isThere = async () => (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(folder).catch(() => void 0))?.isDirectory() ?? false;
        if (await isThere())
          return;
        const parent = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder);
        if (parent !== folder)
          await makeFolder(parent);
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(folder).catch(async (error) => {
          if (!await isThere())
            throw error;
        });
      }
    })
  ),
  /***/
  13856: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        EX: () => (
          /* binding */
          privilege
        ),
        /* harmony export */
        av: () => (
          /* binding */
          rootWords
        ),
        /* harmony export */
        lj: () => (
          /* binding */
          elevated
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      async function privilege(exec, env) {
        if (process.getuid?.() === 0)
          return "root";
        const asked = await exec("sudo", ["-n", "true"], { env }).catch(() => void 0);
        return asked?.code === 0 ? "sudo" : "none";
      }
      const words = {
        root: [],
        sudo: ["sudo", "-n", "--"]
      };
      async function rootWords(exec, env, purpose = "installing Nix") {
        const how = await privilege(exec, env);
        if (how !== "none")
          return words[how];
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.Ml(`${purpose} needs root: run as root, or with passwordless sudo`);
      }
      async function elevated(exec, env, purpose) {
        const [sudo, ...rest] = await rootWords(exec, env, purpose);
        return sudo === void 0 ? exec : (program, args, options) => exec(sudo, [...rest, program, ...args], options);
      }
    })
  ),
  /***/
  78094: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        d: () => (
          /* binding */
          resolveProgram
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      const known = /* @__PURE__ */ new Map();
      function resolveProgram(program, path) {
        if (program.includes("/"))
          return program;
        const key = `${program}\0${path}`;
        const found = known.get(key) ?? search(program, path);
        if (found !== void 0)
          known.set(key, found);
        return found ?? program;
      }
      function search(program, path) {
        for (const folder of path.split(":")) {
          if (!folder.startsWith("/"))
            continue;
          const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, program);
          try {
            (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
            if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile())
              return file;
          } catch {
          }
        }
        return void 0;
      }
    })
  ),
  /***/
  60088: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        i5: () => (
          /* binding */
          foreignGuests
        ),
        /* harmony export */
        "if": () => (
          /* binding */
          findQemu
        ),
        /* harmony export */
        ou: () => (
          /* binding */
          nativeQemu
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8292);
      const firmwarePairs = [
        ["OVMF/OVMF_CODE_4M.fd", "OVMF/OVMF_VARS_4M.fd"],
        ["OVMF/OVMF_CODE.fd", "OVMF/OVMF_VARS.fd"],
        ["edk2/x64/OVMF_CODE.4m.fd", "edk2/x64/OVMF_VARS.4m.fd"],
        ["edk2/ovmf/OVMF_CODE.fd", "edk2/ovmf/OVMF_VARS.fd"],
        ["qemu/edk2-x86_64-code.fd", "qemu/edk2-i386-vars.fd"]
      ];
      const armFirmwarePairs = [
        ["AAVMF/AAVMF_CODE.fd", "AAVMF/AAVMF_VARS.fd"],
        ["edk2/aarch64/QEMU_CODE.fd", "edk2/aarch64/QEMU_VARS.fd"],
        ["edk2/aarch64/QEMU_EFI-pflash.raw", "edk2/aarch64/vars-template-pflash.raw"],
        ["qemu/edk2-aarch64-code.fd", "qemu/edk2-arm-vars.fd"]
      ];
      const ipxePrograms = [
        "lib/ipxe/ipxe.efi",
        "share/ipxe/ipxe.efi",
        "share/ipxe/x86_64/ipxe.efi",
        "share/ipxe/ipxe-x86_64.efi"
      ];
      const armIpxePrograms = [
        "lib/ipxe/ipxe-arm64.efi",
        "share/ipxe/ipxe-arm64.efi",
        "share/ipxe/arm64/ipxe.efi",
        "share/ipxe/arm64-efi/snponly.efi"
      ];
      const loaders = [
        "share/u-boot/qemu_arm64/u-boot.bin",
        "lib/u-boot/qemu_arm64/u-boot.bin",
        "share/uboot/qemu_arm64/u-boot.bin"
      ];
      async function findQemu(env) {
        const folders = (env.PATH ?? "").split(":").filter((folder) => folder.startsWith("/"));
        const program = (name) => first(folders.map((folder) => (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name)));
        const [qemu, board] = [await program("qemu-system-x86_64"), await program("qemu-system-aarch64")];
        const beside = (program2, files) => first(near(program2).flatMap((folder) => files.map((file) => (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, file))));
        const firmware = await firstPair(qemu, firmwarePairs);
        const ipxe = await beside(qemu, ipxePrograms);
        const loader = await beside(board, loaders);
        const armFirmware = await firstPair(board, armFirmwarePairs);
        const armIpxe = await beside(board, armIpxePrograms);
        return {
          ...qemu ? { qemu } : {},
          ...firmware ? { firmware } : {},
          ...ipxe ? { ipxe } : {},
          board: {
            ...board ? { qemu: board } : {},
            ...loader ? { loader } : {},
            ...armFirmware ? { firmware: armFirmware } : {},
            ...armIpxe ? { ipxe: armIpxe } : {}
          }
        };
      }
      const near = (program) => [
        .../* @__PURE__ */ new Set([...program ? [(0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(program), "..")] : [], "/usr"])
      ];
      async function firstPair(program, pairs) {
        for (const share of near(program).map((folder) => (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "share"))) {
          for (const [code, vars] of pairs) {
            const pair = { code: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(share, code), vars: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(share, vars) };
            if (await (0, _files_js__WEBPACK_IMPORTED_MODULE_1__.t2)(pair.code) && await (0, _files_js__WEBPACK_IMPORTED_MODULE_1__.t2)(pair.vars))
              return pair;
          }
        }
        return void 0;
      }
      async function first(files) {
        for (const file of files)
          if (await (0, _files_js__WEBPACK_IMPORTED_MODULE_1__.t2)(file))
            return file;
        return void 0;
      }
      const native = {
        x64: ["x86_64", "i386"],
        arm64: ["aarch64", "arm"]
      };
      const nativeQemu = ({ qemu, board }, arch) => [qemu, board?.qemu].find((one) => one !== void 0 && foreignGuests(one, arch) === void 0);
      function foreignGuests(qemu, arch) {
        const guests = /^qemu-system-(\w+)/.exec((0, node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(qemu))?.[1];
        return guests === void 0 || native[arch]?.includes(guests) ? void 0 : guests;
      }
    })
  ),
  /***/
  55136: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Cw: () => (
          /* binding */
          guestUser
        ),
        /* harmony export */
        UG: () => (
          /* binding */
          giveFile
        ),
        /* harmony export */
        c5: () => (
          /* binding */
          giveFolder
        ),
        /* harmony export */
        mT: () => (
          /* binding */
          removeGiven
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var _exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32522);
      var _privilege_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13856);
      const nobody = { uid: 65534, gid: 65534 };
      async function guestUser(env2) {
        const how = await (0, _privilege_js__WEBPACK_IMPORTED_MODULE_2__.EX)(_exec_js__WEBPACK_IMPORTED_MODULE_1__.m0, env2);
        const map = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)("/proc/self/uid_map", "utf8").catch(() => "");
        if (how === "none" || !mapsUser(map, nobody.uid))
          return void 0;
        const groups = await kvmGroup(how === "root" ? void 0 : process.getgroups?.());
        return { ...nobody, ...groups ? { groups } : {}, ...how === "sudo" ? { by: "sudo" } : {} };
      }
      async function kvmGroup(ours) {
        const device = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)("/dev/kvm").catch(() => void 0);
        if (!device || device.gid === 0 || (device.mode & 48) !== 48)
          return void 0;
        return ours === void 0 || ours.includes(device.gid) ? [device.gid] : void 0;
      }
      function mapsUser(map, uid) {
        return map.trim().split("\n").some((line) => {
          const [inside = 0, , length = 0] = line.trim().split(/\s+/).map(Number);
          return uid >= inside && uid < inside + length;
        });
      }
      const env = { PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin" };
      async function giveFile(file, user) {
        if (user.by !== "sudo")
          return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chown)(file, user.uid, user.gid);
        await (0, _exec_js__WEBPACK_IMPORTED_MODULE_1__.eF)(_exec_js__WEBPACK_IMPORTED_MODULE_1__.m0, "sudo", ["-n", "--", "chown", `${user.uid}:${user.gid}`, file], { env });
      }
      async function giveFolder(folder, user) {
        if (user.by !== "sudo")
          return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chown)(folder, user.uid, user.gid);
        const ours = process.getgid?.() ?? 0;
        const script = 'chown "$1" "$2" && chmod 2770 "$2"';
        await (0, _exec_js__WEBPACK_IMPORTED_MODULE_1__.eF)(_exec_js__WEBPACK_IMPORTED_MODULE_1__.m0, "sudo", ["-n", "--", "sh", "-c", script, "give", `${user.uid}:${ours}`, folder], { env });
      }
      async function removeGiven(folder, user) {
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 3 }).catch(async (error) => {
          if (user?.by !== "sudo")
            throw error;
          await (0, _exec_js__WEBPACK_IMPORTED_MODULE_1__.eF)(_exec_js__WEBPACK_IMPORTED_MODULE_1__.m0, "sudo", ["-n", "--", "rm", "-rf", "--", folder], { env });
        });
      }
    })
  )
};
