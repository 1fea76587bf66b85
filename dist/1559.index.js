export const id = 1559;
export const ids = [1559];
export const modules = {
  /***/
  75277: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        H: () => (
          /* binding */
          holdsCredentials
        )
        /* harmony export */
      });
      var _features_setup_steps_private_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45594);
      const holdsCredentials = ({ environment }) => Boolean(environment[_features_setup_steps_private_inputs_js__WEBPACK_IMPORTED_MODULE_0__.jL]) || /access-tokens/.test(environment.NIX_CONFIG ?? "");
    })
  ),
  /***/
  71042: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        CD: () => (
          /* binding */
          attempt
        ),
        /* harmony export */
        N0: () => (
          /* binding */
          isAllPublic
        ),
        /* harmony export */
        dU: () => (
          /* binding */
          rememberNix
        ),
        /* harmony export */
        hJ: () => (
          /* binding */
          recallNix
        ),
        /* harmony export */
        lL: () => (
          /* binding */
          usesEntries
        )
        /* harmony export */
      });
      var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79470);
      var _system_exec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32522);
      var _credentials_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75277);
      const usesEntries = ({ key, scope }) => key === void 0 && !scope.isFork;
      async function recallNix(flake, of) {
        const { nix, host, cache } = of;
        const { lockHash } = flake;
        if (!lockHash || !cache?.service.may.read || !usesEntries(cache))
          return;
        await attempt(host, cache, async (keeping) => {
          const { memoryKey, restoreMemory } = await __webpack_require__.e(
            /* import() */
            4232
          ).then(__webpack_require__.bind(__webpack_require__, 44232));
          await restoreMemory(nix, memoryKey(lockHash, nix), keeping);
        });
      }
      async function rememberNix(flake, of) {
        const { nix, host, cache } = of;
        const lockHash = flake?.lockHash;
        if (!lockHash || !cache?.saves || !cache.service.may.write || !usesEntries(cache))
          return;
        await attempt(host, cache, async (keeping) => {
          const { memoryKey, saveMemory } = await __webpack_require__.e(
            /* import() */
            4232
          ).then(__webpack_require__.bind(__webpack_require__, 44232));
          const key = memoryKey(lockHash, nix);
          if (await keeping.entries.has(key))
            return;
          if (cache.scope.isPrivate || await isAllPublic(flake, of))
            await saveMemory(nix, key, keeping);
        });
      }
      async function isAllPublic({ locks }, { nix, host }) {
        if ((0, _credentials_js__WEBPACK_IMPORTED_MODULE_4__.H)(host))
          return false;
        const [{ inputsOf }, { checkInputs }] = await Promise.all([
          __webpack_require__.e(
            /* import() */
            8700
          ).then(__webpack_require__.bind(__webpack_require__, 8700)),
          __webpack_require__.e(
            /* import() */
            6577
          ).then(__webpack_require__.bind(__webpack_require__, 6577))
        ]);
        const inputs = await checkInputs(nix, inputsOf(locks), fetch);
        return inputs.every(({ access }) => access === "public");
      }
      async function attempt({ environment, log, signal }, { service }, work) {
        const [{ fileEntries }, { isOfCache }] = await Promise.all([
          __webpack_require__.e(
            /* import() */
            430
          ).then(__webpack_require__.bind(__webpack_require__, 40430)),
          Promise.all(
            /* import() */
            [__webpack_require__.e(3519), __webpack_require__.e(9255)]
          ).then(__webpack_require__.bind(__webpack_require__, 89444))
        ]);
        const temporary = environment.RUNNER_TEMP || (0, node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)();
        try {
          await work({ entries: fileEntries(service, signal), log, exec: _system_exec_js__WEBPACK_IMPORTED_MODULE_3__.m0, signal, temporary });
        } catch (error) {
          signal.throwIfAborted();
          if (!isOfCache(error) && !(error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.Qd))
            throw error;
          log.warning(`the cache is not used for this: ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_2__.TN)(error.message, 200)}`);
        }
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
  45594: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        jL: () => (
          /* binding */
          folderVariable
        ),
        YQ: () => (
          /* binding */
          markThere
        ),
        hE: () => (
          /* binding */
          privateInputs
        )
      });
      var external_node_crypto_ = __webpack_require__(77598);
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var errors = __webpack_require__(1730);
      var command = __webpack_require__(84408);
      var system_environment = __webpack_require__(84114);
      var system_exec = __webpack_require__(32522);
      ;
      function credentialFiles(folder, { tokens, ssh }, netrc) {
        const forges = tokens.flatMap(({ scope, forge }) => forge === void 0 ? [] : [`${scope}=${forge}`]);
        const logins = widestFirst(tokens).flatMap((token) => netrcLine(token));
        return {
          "nix.conf": [
            ...forges.length > 0 ? [`extra-access-tokens = ${forges.join(" ")}`] : [],
            ...logins.length > 0 ? [`netrc-file = ${(0, external_node_path_.join)(folder, "netrc")}`] : [],
            ""
          ].join("\n"),
          ...logins.length > 0 ? { netrc: `${logins.join("\n")}
${netrc}` } : {},
          ...Object.fromEntries(tokens.map(({ git }, i) => [`login-${i}`, `username=${git.user}
password=${git.password}
`])),
          "git.conf": [
            ...widestFirst(tokens.map(({ scope }, i) => ({ scope, file: (0, external_node_path_.join)(folder, `login-${i}`) }))).map(gitHelper),
            ...ssh ? [`[core]
	sshCommand = ${gitValue(sshCommand(folder))}
`] : []
          ].join(""),
          ...ssh ? { known_hosts: `${ssh.knownHosts.join("\n")}
` } : {}
        };
      }
      const forgesOfNix = /* @__PURE__ */ new Set(["github.com", "gitlab.com", "git.sr.ht"]);
      function netrcLine({ scope, netrc }) {
        const host = scope.replace(/[:/].*$/, "");
        if (netrc === void 0 || forgesOfNix.has(host))
          return [];
        return [`machine ${host} login ${netrc.user} password ${netrc.password}`];
      }
      const widestFirst = (all) => all.toSorted((a, b) => a.scope.split("/").length - b.scope.split("/").length);
      function gitHelper({ scope, file }) {
        const helper = `!f() { test "$1" = get && cat ${shellWord(file)}; }; f`;
        return `[credential "https://${scope}"]
	helper = ""
	helper = ${gitValue(helper)}
`;
      }
      function sshCommand(folder) {
        const options = [
          `UserKnownHostsFile="${(0, external_node_path_.join)(folder, "known_hosts")}"`,
          "GlobalKnownHostsFile=/dev/null",
          "StrictHostKeyChecking=yes",
          "BatchMode=yes",
          "IdentityFile=none",
          `IdentityAgent="${(0, external_node_path_.join)(folder, "agent")}"`
        ];
        return ["ssh", "-F", "/dev/null", ...options.flatMap((option) => ["-o", shellWord(option)])].join(" ");
      }
      const shellWord = (text) => `'${text.replaceAll("'", `'\\''`)}'`;
      const gitValue = (text) => `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
      var credentials = __webpack_require__(20608);
      ;
      const folderVariable = "FLAKESHIP_CREDENTIALS";
      const prefix = "flakeship-private-";
      const privateInputs = {
        name: "private inputs",
        after: ["nix"],
        when: ({ credentials: there }, { credentials: wanted }) => wanted && {
          have: there === wanted.mark ? "these credentials" : "no credentials of ours",
          need: `credentials for ${wanted.hosts.join(", ")}`,
          ...there === wanted.mark ? {} : { do: "give them to the fetchers of Nix, until the job ends" }
        },
        async run(at, keep) {
          const { given, need } = at;
          if (!given.credentials || !need.credentials)
            return void 0;
          for (const secret of (0, credentials.$e)(given.credentials))
            at.host.secret(secret);
          const folder = (0, external_node_path_.join)(given.temporary, prefix + (0, external_node_crypto_.randomBytes)(16).toString("hex"));
          const netrc = await settingsOfNix(at);
          keep(folder);
          await (0, promises_.mkdir)(folder, { mode: 448 });
          await (0, system_exec.eF)(at.exec, "mkfifo", ["-m", "600", (0, external_node_path_.join)(folder, "closed")], { env: at.env });
          const files = credentialFiles(folder, given.credentials, netrc);
          for (const [name, text] of Object.entries({ ...files, mark: need.credentials.mark }))
            await (0, promises_.writeFile)((0, external_node_path_.join)(folder, name), text, { mode: 384, flag: "wx" });
          if (given.credentials.ssh)
            await startAgent(at, folder, given.credentials.ssh);
          exportTo(at, folder);
          return { credentials: need.credentials.mark };
        },
        async undo(folder) {
          if (!(0, external_node_path_.basename)(folder).startsWith(prefix))
            throw new Error(`${folder} is not ours`);
          for (const pid of await agents(folder))
            process.kill(pid, "SIGTERM");
          await (0, promises_.rm)(folder, { recursive: true, force: true });
        }
      };
      function markThere(environment) {
        const folder = environment[folderVariable];
        if (!folder)
          return Promise.resolve(void 0);
        return (0, promises_.readFile)((0, external_node_path_.join)(folder, "mark"), "utf8").catch(() => void 0);
      }
      async function settingsOfNix({ exec, have }) {
        if (!have.nix)
          return "";
        const nix = new command.a(have.nix, exec);
        const ask = async (name) => (await nix.attempt(["config", "show", name])).stdout.trim();
        const [sandbox, file] = [await ask("sandbox"), await ask("netrc-file")];
        if (sandbox !== "true" && await buildsAsWe(nix))
          throw new errors.yo(`private inputs are refused: builds of this Nix run as the same user without a sandbox (sandbox = ${sandbox}) and could read the credentials; set sandbox = true`);
        return file === "" ? "" : (0, promises_.readFile)(file, "utf8").catch(() => "");
      }
      async function buildsAsWe(nix) {
        const { stdout } = await nix.attempt(["store", "info", "--json"]);
        return !/"url":\s*"(daemon|unix:)/.test(stdout);
      }
      async function startAgent({ exec, env }, folder, ssh) {
        const socket = (0, external_node_path_.join)(folder, "agent");
        await (0, system_exec.eF)(exec, "ssh-agent", ["-s", "-a", socket], { env }).catch((cause) => {
          throw new errors.Ml(`the SSH agent does not start in ${folder}`, { cause });
        });
        const known = ["-H", (0, external_node_path_.join)(folder, "known_hosts"), ...ssh.hosts.flatMap((host) => ["-h", host])];
        const own = { ...env, SSH_AUTH_SOCK: socket, SSH_ASKPASS_REQUIRE: "never" };
        await (0, system_exec.eF)(exec, "ssh-add", ["-q", "-t", "5d", ...known, "-"], { env: own, input: ssh.key }).catch((cause) => {
          throw new errors.yo(whyNot(cause), { cause });
        });
      }
      const refusals = [
        [/no host keys found/i, "ssh-known-hosts was not accepted: a host of it has no line with a whole key"],
        [
          /libcrypto|invalid format/i,
          "ssh-key was not accepted: it must be all lines of a private key, as the file has them"
        ]
      ];
      function whyNot(error) {
        const said = error instanceof errors.Qd ? error.stderr : "";
        const known = refusals.find(([pattern]) => pattern.test(said))?.[1];
        return known ?? "ssh-key was not accepted: it must be a private key without a passphrase";
      }
      function exportTo({ host }, folder) {
        const { environment } = host;
        host.exportVariable(folderVariable, folder);
        host.exportVariable("NIX_USER_CONF_FILES", [(0, external_node_path_.join)(folder, "nix.conf"), ...(0, system_environment.d2)(environment)].join(":"));
        for (const [name, value] of Object.entries((0, system_environment.Tf)(environment, (0, external_node_path_.join)(folder, "git.conf"))))
          host.exportVariable(name, value);
      }
      async function agents(folder) {
        const ids2 = (await (0, promises_.readdir)("/proc")).filter((name) => /^\d+$/.test(name)).map(Number);
        const lines = await Promise.all(ids2.map((id2) => (0, promises_.readFile)(`/proc/${id2}/cmdline`, "utf8").catch(() => "")));
        return ids2.filter((_, i) => /^(\S*\/)?ssh-agent\0/.test(lines[i] ?? "") && lines[i]?.includes(`\0${folder}/agent\0`));
      }
    })
  ),
  /***/
  53452: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Cj: () => (
          /* binding */
          configuredSubstituters
        ),
        /* harmony export */
        ED: () => (
          /* binding */
          impatience
        ),
        /* harmony export */
        HB: () => (
          /* binding */
          unreachable
        ),
        /* harmony export */
        Zp: () => (
          /* binding */
          useSubstituters
        ),
        /* harmony export */
        _L: () => (
          /* binding */
          patience
        ),
        /* harmony export */
        ii: () => (
          /* binding */
          isAt
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70458);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79470);
      const patience = 4;
      const impatience = [
        ["connect-timeout", String(patience)],
        ["stalled-download-timeout", String(patience)],
        ["download-attempts", "1"]
      ].flatMap(([name = "", value = ""]) => ["--option", name, value]);
      const settings = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ substituters: valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ value: valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()) }) });
      async function configuredSubstituters(nix) {
        return (await nix.json(settings, ["config", "show", "--json"])).substituters.value;
      }
      const useSubstituters = (urls) => [
        "--option",
        "substituters",
        urls.join(" ")
      ];
      const shapes = [
        /unable to download '(?<url>[^'\n]+?)(?:\/nix-cache-info|\/[0-9a-z]{32}\.narinfo)(?:\?[^'\n]*)?': (?<why>[^\n]*)/g,
        /(?<ssh>failed to start SSH connection to) '(?<url>[^'\n]*)'(?:: (?<why>[^\n]+))?/g,
        /(?<ssh>cannot open connection to remote store) '(?<url>[^'\n]*)': (?<why>[^\n]+)/g,
        /(?<ssh>cannot connect to) '(?<url>[^'\n]*)'/g,
        /'nix-store --serve' (?<why>protocol mismatch) from '(?<url>[^'\n]*)'/g,
        /(?<why>don't know how to open Nix store with scheme '(?<url>[^'\n]*)')/g
      ];
      const repeated = /(?<ssh>opening a connection to remote store) '(?<url>[^'\n]*)' previously failed/g;
      function unreachable(stderr) {
        const found = /* @__PURE__ */ new Map();
        const matches = shapes.flatMap((shape) => [...stderr.matchAll(shape)]);
        const isFirst = !matches.some(({ groups }) => groups?.ssh);
        for (const { groups, index } of isFirst ? [...matches, ...stderr.matchAll(repeated)] : matches) {
          const { url = "", why, ssh } = groups ?? {};
          const before = ssh === void 0 ? void 0 : lastOwnWords(stderr.slice(0, index));
          const reason = (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.TN)((before ?? why ?? "no connection").replace(/^error: /, ""), 200);
          if (!found.has(url))
            found.set(url, reason);
        }
        return found;
      }
      function lastOwnWords(text) {
        return text.split("\n").slice(0, -1).findLast((line) => /^(?!warning|error)\S/.test(line));
      }
      const otherNames = {
        ssh: hosts,
        "ssh-ng": hosts,
        s3: ({ authority: bucket, params }) => {
          const endpoint = params.get("endpoint") ?? `s3.${params.get("region") ?? "us-east-1"}.amazonaws.com`;
          const scheme = params.get("scheme") ?? "https";
          return [`${scheme}://${endpoint}/${bucket}`, `${scheme}://${bucket}.${endpoint}`];
        }
      };
      function hosts({ scheme, authority }) {
        const host = authority.replace(/^.*@/, "");
        const bare = (text) => text.replace(/:\d+$/, "");
        return [authority, bare(authority), host, bare(host), `${scheme}:`];
      }
      function isAt(configured, said) {
        const [, url = "", scheme = "", authority = "", query = ""] = /^(([a-z0-9+.-]+):\/\/([^/?]*)[^?]*)\??(.*)$/is.exec(configured) ?? [];
        const address = { scheme, authority, params: new URLSearchParams(query) };
        const names = [url, scheme, ...otherNames[scheme]?.(address) ?? []];
        const trim = (text) => text.replace(/\/+$/, "");
        return names.some((name) => name !== "" && trim(name) === trim(said));
      }
    })
  )
};
