export const id = 3513;
export const ids = [3513, 3856];
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
        3367
      ).then(__webpack_require__.bind(__webpack_require__, 13367));
      const expected = () => __webpack_require__.e(
        /* import() */
        4316
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
        return { command: command2, port: values.bootSshPort, ...login(values, key) };
      }
      const login = ({ bootSshUser }, key) => ({
        user: bootSshUser,
        ...key === void 0 ? {} : { key }
      });
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
      var build_with_cache = __webpack_require__(65559);
      var cache_cache = __webpack_require__(29369);
      var evaluate = __webpack_require__(47148);
      var phases_forks = __webpack_require__(49847);
      var job_folders = __webpack_require__(71009);
      var load_prepare = __webpack_require__(3934);
      var local_history = __webpack_require__(80952);
      var phases_nix = __webpack_require__(4901);
      var report = __webpack_require__(15820);
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
        ...cache.kv,
        ...cache.MN,
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
          const cache2 = await (0, cache_cache.bp)(values, nix, host);
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
          const { result, use } = await (0, build_with_cache.n)(cache2, { plan, nix, host, values }, (ready) => (0, phases_build.jq)(plan, out, ready, host, values, { plan: digest }));
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
