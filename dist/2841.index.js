export const id = 2841;
export const ids = [2841];
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
      const feature = () => __webpack_require__.e(
        /* import() */
        542
      ).then(__webpack_require__.bind(__webpack_require__, 70542));
      const expected = () => __webpack_require__.e(
        /* import() */
        4316
      ).then(__webpack_require__.bind(__webpack_require__, 54316));
      async function boot(values, result, out, host) {
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
            ...user === void 0 ? {} : { user },
            tools: await (0, _system_qemu_qemu_tools_js__WEBPACK_IMPORTED_MODULE_10__.i)((0, _system_environment_js__WEBPACK_IMPORTED_MODULE_6__.uQ)(host.environment))
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
        const { demandsOf } = await __webpack_require__.e(
          /* import() */
          4410
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
        return {
          command: command2,
          user: values.bootSshUser,
          port: values.bootSshPort,
          ...key === void 0 ? {} : { key }
        };
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
  22841: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        "default": () => (
          /* binding */
          run
        )
      });
      var told = __webpack_require__(93355);
      var annotations = __webpack_require__(19908);
      var lib_text = __webpack_require__(79470);
      var derivation_files = __webpack_require__(46468);
      var names = __webpack_require__(91870);
      var words = __webpack_require__(21311);
      var terminal_lines = __webpack_require__(77138);
      ;
      const groups = {
        "to-build": { title: "To be built", short: "to build" },
        substitutable: { title: "To be fetched", short: "to fetch" },
        cached: { title: "Here already", short: "here already" },
        "not-here": { title: "Cannot be built on this machine", short: "not for this machine" },
        skipped: { title: "Skipped", short: "skipped" },
        proved: { title: "Proved by the run of the base", short: "proved" }
      };
      const most = 100;
      function dryRun(plan) {
        const statuses = Object.keys(groups);
        return (0, terminal_lines.ji)([
          ...statuses.map((status) => targetLines(status, plan.targets.filter((target) => target.status === status))),
          ...derivationLines(plan),
          fetchLines(plan),
          refusalLines(plan),
          failureLines(plan),
          [summary(plan, statuses)]
        ]);
      }
      function targetLines(status, targets) {
        if (targets.length === 0)
          return [];
        const rows = targets.map(({ id: id2, names: names2, reason }) => {
          const also = names2.filter((name) => name !== id2).map((name) => (0, lib_text.TN)(name, 60));
          return [
            `  ${(0, lib_text.TN)(id2, 60)}`,
            [
              ...also.length === 0 ? [] : [`also ${also.join(", ")}`],
              ...reason === void 0 ? [] : [(0, lib_text.TN)(reason)]
            ].join("; ")
          ];
        });
        return [`${groups[status].title}:`, ...listed((0, lib_text.tp)(rows), "targets")];
      }
      function derivationLines({ derivations }) {
        const needs = /* @__PURE__ */ new Map();
        for (const { system, features, name } of derivations) {
          const need = [system, features.join(" and ")].filter((words2) => words2 !== "").map((words2) => (0, lib_text.TN)(words2, 60)).join(" with ");
          needs.set(need, [...needs.get(need) ?? [], (0, lib_text.TN)(name, 100)]);
        }
        return [...needs].map(([need, names2]) => [
          `${(0, lib_text.U9)(names2.length, "derivation")} for ${need}:`,
          ...listed(names2.sort().map((name) => `  ${name}`), "derivations")
        ]);
      }
      function fetchLines({ fetch }) {
        if (fetch.paths.length === 0)
          return [];
        return [
          `${(0, lib_text.U9)(fetch.paths.length, "store path")} from substituters, ${(0, lib_text.ee)(fetch.downloadBytes)} to download, ${(0, lib_text.ee)(fetch.unpackedBytes)} unpacked:`,
          ...listed(fetch.paths.map((path) => `  ${(0, derivation_files.J)(path)}`).sort(), "store paths")
        ];
      }
      function refusalLines({ refusals = [] }) {
        const rowOf = (refusal) => [
          `  ${(0, lib_text.TN)((0, names.Vb)(refusal), 60)}`,
          (0, lib_text.TN)((0, words.b)(refusal))
        ];
        const [here, refused] = [refusals.filter(isNotHere), refusals.filter((one) => !isNotHere(one))];
        return [
          ...here.length === 0 ? [] : ["Cannot be evaluated on this machine:", ...listed((0, lib_text.tp)(here.map(rowOf)), "names")],
          ...refused.length === 0 ? [] : ["Refused by nixpkgs, left out:", ...listed((0, lib_text.tp)(refused.map(rowOf)), "refusals")]
        ];
      }
      const isNotHere = ({ why }) => why === "not-here";
      function failureLines({ failures }) {
        if (failures.length === 0)
          return [];
        const lines = failures.flatMap(({ attribute, message, position }) => [
          `  ${(0, lib_text.TN)(attribute)}${position ? `, at ${(0, lib_text.TN)((0, names.$t)(position))}` : ""}`,
          ...(0, terminal_lines.TL)(message, "first")
        ]);
        return ["Does not evaluate:", ...listed(lines, "lines")];
      }
      function summary(plan, statuses) {
        const counts = statuses.map((status) => [plan.targets.filter((target) => target.status === status).length, groups[status].short]).filter(([n]) => n > 0).map(([n, short]) => `${n} ${short}`);
        const failed = plan.failures.length === 0 ? [] : [`${(0, lib_text.U9)(plan.failures.length, "attribute")} not evaluated`];
        const foreign = (plan.refusals ?? []).filter(isNotHere);
        const elsewhere = foreign.length === 0 ? [] : [`${foreign.length} not evaluated on this machine`];
        const work = plan.derivations.length === 0 ? [] : [(0, lib_text.U9)(plan.derivations.length, "derivation")];
        const download = plan.fetch.paths.length === 0 ? [] : [`${(0, lib_text.ee)(plan.fetch.downloadBytes)} to download`];
        const effort = [...work, ...download].join(", ");
        return `${(0, lib_text.U9)(plan.targets.length, "target")}: ${[...counts, ...elsewhere, ...failed].join(", ") || "nothing to do"}${effort === "" ? "" : ` (${effort})`}. Nothing was built or fetched.`;
      }
      const listed = (lines, unit) => (0, terminal_lines.uo)(lines, most, (left) => `${left} more ${unit}; plan.json has all`);
      var inputs = __webpack_require__(91711);
      var part = __webpack_require__(17075);
      var stopwatch = __webpack_require__(88326);
      var files = __webpack_require__(8292);
      var boot = __webpack_require__(74315);
      var build = __webpack_require__(1587);
      var cache = __webpack_require__(12081);
      var flake = __webpack_require__(58974);
      var forks = __webpack_require__(15890);
      var nix_conf = __webpack_require__(26611);
      var not_here = __webpack_require__(98697);
      var output_folder = __webpack_require__(80015);
      var setup = __webpack_require__(90070);
      var annotate = __webpack_require__(51356);
      var phases_boot = __webpack_require__(71904);
      var phases_build = __webpack_require__(68485);
      var build_with_cache = __webpack_require__(98240);
      var phases_cache = __webpack_require__(16104);
      var evaluate = __webpack_require__(47148);
      var phases_forks = __webpack_require__(49847);
      var job_folders = __webpack_require__(71009);
      var load_prepare = __webpack_require__(3934);
      var local_history = __webpack_require__(80952);
      var phases_nix = __webpack_require__(4901);
      var report = __webpack_require__(43392);
      ;
      const run = (0, part.X)({
        describe: "Evaluates, builds, boots and reports the NixOS systems of a flake.",
        example: "flakeship run . --targets '*.toplevel' '*.iso' --boot iso",
        needsNix: true,
        outputs: {
          ok: "true only if everything went well",
          plan: "path of plan.json",
          report: "path of report.json",
          markdown: "path of report.md",
          ...told.cacheOutputs
        }
      }, {
        ...(0, setup.JO)(setup.Bb),
        nixConf: nix_conf.C,
        ...flake.z,
        ...forks.q,
        ...build._,
        ...boot.W,
        ...cache.k,
        ...output_folder.T,
        ...not_here.S,
        dryRun: (0, inputs.Jt)("only show what would be built and fetched, with sizes", false, { group: "what" })
      }, {
        async main(values, host) {
          await (0, phases_forks.A)(values, host);
          await (0, phases_boot.OB)(values);
          const out = await (0, job_folders.Oj)(host, values.out);
          if (host.kind === "github")
            await (await (0, load_prepare.I)()).prepareFor(values, host);
          const nix = await (0, phases_nix.L)(host, values);
          const time = (0, stopwatch.s)();
          const cache2 = await (0, phases_cache.bp)(values, nix, host);
          const plan = await (0, evaluate._)(values, out, nix, host, cache2);
          time.lap("evaluate");
          const planFile = `${out}/plan.json`;
          if (values.dryRun) {
            (0, annotate.f)({ flake: plan.flake, evaluationFailures: plan.failures }, host);
            return {
              ok: plan.failures.length === 0,
              outputs: { ok: "", plan: planFile, report: "", markdown: "", ...(0, told.cacheOutputsOf)(void 0) },
              summary: dryRun(plan),
              json: plan
            };
          }
          if (host.kind === "github")
            await (await (0, load_prepare.I)()).prepareFor(values, host, { plan });
          const digest = await (0, files.Q3)(planFile);
          const { result, use } = await (0, build_with_cache.n)(cache2, { plan, nix, host }, (ready) => (0, phases_build.jq)(plan, out, ready, host, values, { plan: digest }));
          time.lap("build");
          const boots = await (0, phases_boot.K2)(values, result, out, host);
          time.lap("boot");
          if (host.kind === "terminal")
            await (0, local_history.p)(host, { plan, results: [result], evidence: boots.evidence });
          const documents = {
            plan,
            results: [result],
            evidence: boots.evidence,
            seconds: time.seconds,
            notHere: values.notHere
          };
          const { ok, outputs: { failed: _, ...outputs }, ...words2 } = await (0, report.z)(documents, out, host, { annotations: boots.error ? annotations.e - 1 : annotations.e });
          if (boots.error) {
            for (const line of words2.summary ?? [])
              host.log.info(line);
            throw boots.error;
          }
          return { ok, outputs: { ...outputs, plan: planFile, ...(0, told.cacheOutputsOf)(use) }, ...words2 };
        },
        post: load_prepare.n
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
  74573: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        a: () => (
          /* binding */
          bootSeconds
        ),
        /* harmony export */
        s: () => (
          /* binding */
          bootName
        )
        /* harmony export */
      });
      const boots = {
        vm: { mode: "vm", firmwares: ["direct"], seconds: 40 },
        "vm-with-boot-loader": { mode: "vm", firmwares: ["direct"], seconds: 60 },
        iso: { mode: "iso", firmwares: ["bios", "uefi"], seconds: 60 },
        image: { mode: "image", firmwares: ["bios", "uefi"], seconds: 60 },
        "sd-image": { mode: "sd-image", firmwares: ["u-boot"], seconds: 60 }
      };
      const emulatedGuest = 5;
      const bootName = (kind, firmware, accelerator) => `${kind}-${firmware}-${accelerator}`;
      function bootSeconds(target, { mode, accelerator }, machine, times) {
        const due = boots[target.kind];
        if (due === void 0 || mode !== "all" && mode !== due.mode)
          return 0;
        const isKvm = accelerator === "kvm" || accelerator === "auto" && machine.hasKvm;
        return due.firmwares.reduce((sum, firmware) => {
          const name = bootName(target.kind, firmware, isKvm ? "kvm" : "tcg");
          const known = times?.of({ what: "boot", name, system: target.system, machine: machine.name });
          return sum + (known?.seconds ?? due.seconds * (isKvm ? 1 : emulatedGuest));
        }, 0);
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
  76298: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        CI: () => (
          /* binding */
          whyNoRunner
        ),
        /* harmony export */
        Fm: () => (
          /* binding */
          machineName
        ),
        /* harmony export */
        L4: () => (
          /* binding */
          runnersFor
        ),
        /* harmony export */
        MC: () => (
          /* binding */
          emulator
        ),
        /* harmony export */
        wm: () => (
          /* binding */
          chooseRunner
        )
        /* harmony export */
      });
      var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71026);
      function runnersFor(names, runners) {
        const first = runners.find(({ only }) => only !== void 0 && names.some(matcher(only)))?.only;
        return runners.filter(({ only }) => only === first);
      }
      function matcher(glob) {
        const matches = picomatch__WEBPACK_IMPORTED_MODULE_0__(glob, { dot: true, nonegate: true });
        return (name) => matches(name);
      }
      const machineName = (labels) => (isGroup(labels) ? [labels.group, ...labels.labels ?? []] : labels).join(",");
      const isGroup = (labels) => !Array.isArray(labels);
      const emulator = "x86_64-linux";
      function chooseRunner(demands, runners) {
        const systems = [...new Set(demands.map(({ system }) => system))].filter((system) => system !== "builtin");
        const choices = runners.flatMap((runner) => {
          const emulated = systems.filter((system) => !runner.native.includes(system)).sort();
          const hasAll = demands.every(({ system, features }) => features.every((feature) => hasFeature(runner, feature) && !(feature === "kvm" && emulated.includes(system))));
          return hasAll && emulated.every((system) => canEmulate(runner, system, systems)) ? [{ runner, emulated }] : [];
        });
        return choices.sort((a, b) => a.emulated.length - b.emulated.length)[0];
      }
      const hasFeature = ({ features }, feature) => features?.includes(feature) ?? true;
      function canEmulate(runner, system, all) {
        if (runner.emulates.includes(system))
          return true;
        const isMixed = all.some((one) => runner.native.includes(one)) || all.length > 1;
        return runner.system === emulator && system.endsWith("-linux") && isMixed;
      }
      function whyNoRunner(name, demands, runners) {
        for (const demand of demands) {
          if (chooseRunner([demand], runners) !== void 0)
            continue;
          const { system, features } = demand;
          if (chooseRunner([{ system, features: [] }], runners) === void 0)
            return `${name} needs system ${system}; name a runner for it (runners: ${system}=LABEL) or emulate it`;
          const feature = features.find((one) => chooseRunner([{ system, features: [one] }], runners) === void 0);
          return `${name} needs system feature ${feature ?? features.join(" and ")} on ${system}; name a runner that has it (runners: ${system}=LABEL)`;
        }
        const systems = [...new Set(demands.map(({ system }) => system))].sort().join(" and ");
        return `${name} needs ${systems} on one machine; name a runner that can build for all of them`;
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
  88326: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        s: () => (
          /* binding */
          stopwatch
        )
        /* harmony export */
      });
      function stopwatch() {
        const seconds = {};
        let last = performance.now();
        return {
          seconds,
          /** The step that ends now; it began where the last one ended. */
          lap(step) {
            const now = performance.now();
            seconds[step] = (now - last) / 1e3;
            last = now;
          }
        };
      }
    })
  ),
  /***/
  8070: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Dt: () => (
          /* binding */
          narInfoName
        ),
        /* harmony export */
        Nt: () => (
          /* binding */
          formatNarInfo
        ),
        /* harmony export */
        Rj: () => (
          /* binding */
          fingerprint
        )
        /* harmony export */
      });
      var _lib_store_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77534);
      var _store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56372);
      function formatNarInfo(info, file, url = `nar/${file.sha256}.nar.zst`) {
        const lines = [
          ["StorePath", info.path],
          ["URL", url],
          ["Compression", "zstd"],
          ["FileHash", `sha256:${(0, _store_path_js__WEBPACK_IMPORTED_MODULE_0__.RG)(Buffer.from(file.sha256, "hex"))}`],
          ["FileSize", file.bytes],
          ["NarHash", `sha256:${(0, _store_path_js__WEBPACK_IMPORTED_MODULE_0__.RG)(Buffer.from(info.narHash, "hex"))}`],
          ["NarSize", info.narSize],
          ["References", [...info.references].sort().map(_lib_store_path_js__WEBPACK_IMPORTED_MODULE_1__.mv).join(" ")],
          ...info.deriver === void 0 ? [] : [["Deriver", (0, _lib_store_path_js__WEBPACK_IMPORTED_MODULE_1__.mv)(info.deriver)]],
          ...info.signatures.map((signature) => ["Sig", signature]),
          ...info.contentAddress === void 0 ? [] : [["CA", info.contentAddress]]
        ];
        return lines.map(([name, value]) => `${name}: ${value}
`).join("");
      }
      const narInfoName = (path) => `${(0, _lib_store_path_js__WEBPACK_IMPORTED_MODULE_1__.mv)(path).slice(0, 32)}.narinfo`;
      function fingerprint({ path, narHash, narSize, references }) {
        const hash = `sha256:${(0, _store_path_js__WEBPACK_IMPORTED_MODULE_0__.RG)(Buffer.from(narHash, "hex"))}`;
        return ["1", path, hash, narSize, [...references].sort().join(",")].join(";");
      }
    })
  ),
  /***/
  79708: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        isSigned: () => (
          /* binding */
          isSigned
        ),
        /* harmony export */
        isSignedText: () => (
          /* binding */
          isSignedText
        ),
        /* harmony export */
        parsePublicKeys: () => (
          /* binding */
          parsePublicKeys
        ),
        /* harmony export */
        parseSigningKey: () => (
          /* binding */
          parseSigningKey
        ),
        /* harmony export */
        signPath: () => (
          /* binding */
          signPath
        ),
        /* harmony export */
        signText: () => (
          /* binding */
          signText
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);
      var _narinfo_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8070);
      const shape = /^([^\s:]{1,200}):([A-Za-z0-9+/]+={0,2})$/;
      function parsePublicKeys(lines) {
        const keys = /* @__PURE__ */ new Map();
        for (const line of lines) {
          const [, name, text = ""] = shape.exec(line) ?? [];
          const raw = Buffer.from(text, "base64");
          if (name === void 0 || raw.length !== 32)
            continue;
          keys.set(name, (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: jwk(raw), format: "jwk" }));
        }
        return keys;
      }
      const jwk = (raw) => ({ kty: "OKP", crv: "Ed25519", x: raw.toString("base64url") });
      function parseSigningKey(text) {
        const [, name, encoded = ""] = shape.exec(text.trim()) ?? [];
        const raw = Buffer.from(encoded, "base64");
        if (name === void 0 || raw.length !== 64)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("the signing key is not a secret key of Nix (NAME:KEY); make one with nix key generate-secret --key-name NAME");
        const [seed, open] = [raw.subarray(0, 32), raw.subarray(32)];
        const key = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key: { ...jwk(open), d: seed.toString("base64url") }, format: "jwk" });
        if ((0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key).export({ format: "jwk" }).x !== open.toString("base64url"))
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("the two halves of the signing key do not belong together; make a new one");
        return { name, key, publicKey: `${name}:${open.toString("base64")}` };
      }
      function signPath(info, key) {
        return signText((0, _narinfo_js__WEBPACK_IMPORTED_MODULE_2__.Rj)(info), key);
      }
      function signText(text, { name, key }) {
        return `${name}:${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(null, Buffer.from(text), key).toString("base64")}`;
      }
      function isSignedText(text, signature, { name, key }) {
        const [, by, encoded = ""] = shape.exec(signature) ?? [];
        const raw = Buffer.from(encoded, "base64");
        return by === name && raw.length === 64 && (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, Buffer.from(text), (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key), raw);
      }
      function isSigned(info, keys) {
        return info.signatures.some((signature) => {
          const at = signature.indexOf(":");
          const key = keys.get(signature.slice(0, at));
          const raw = Buffer.from(signature.slice(at + 1), "base64");
          return key !== void 0 && raw.length === 64 && (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, Buffer.from((0, _narinfo_js__WEBPACK_IMPORTED_MODULE_2__.Rj)(info)), key, raw);
        });
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
  60088: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        R: () => (
          /* binding */
          foreignGuests
        ),
        /* harmony export */
        i: () => (
          /* binding */
          findQemu
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
      const loaders = [
        "share/u-boot/qemu_arm64/u-boot.bin",
        "lib/u-boot/qemu_arm64/u-boot.bin",
        "share/uboot/qemu_arm64/u-boot.bin"
      ];
      async function findQemu(env) {
        const folders = (env.PATH ?? "").split(":").filter((folder) => folder.startsWith("/"));
        const program = (name) => first(folders.map((folder) => (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name)));
        const [qemu, board] = [await program("qemu-system-x86_64"), await program("qemu-system-aarch64")];
        const firmware = await firstPair(near(qemu).map((folder) => (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "share")));
        const loader = await first(near(board).flatMap((folder) => loaders.map((file) => (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, file))));
        return {
          ...qemu ? { qemu } : {},
          ...firmware ? { firmware } : {},
          board: { ...board ? { qemu: board } : {}, ...loader ? { loader } : {} }
        };
      }
      const near = (program) => [
        .../* @__PURE__ */ new Set([...program ? [(0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(program), "..")] : [], "/usr"])
      ];
      async function firstPair(shares) {
        for (const share of shares) {
          for (const [code, vars] of firmwarePairs) {
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
