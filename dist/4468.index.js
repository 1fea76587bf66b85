export const id = 4468;
export const ids = [4468];
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
  94785: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        F6: () => (
          /* binding */
          flakesOfJob
        ),
        /* harmony export */
        R6: () => (
          /* binding */
          recordFlake
        ),
        /* harmony export */
        dW: () => (
          /* binding */
          recordReference
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70458);
      var _lib_json_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19031);
      const fileOf = ({ environment: { RUNNER_TEMP: folder } }) => folder ? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "flakeship-flakes") : void 0;
      const locked = valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
        source: valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),
        lockHash: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP()),
        locks: valibot__WEBPACK_IMPORTED_MODULE_2__.IeY((value) => typeof value === "object" && value !== null && "nodes" in value)
      });
      const schema = valibot__WEBPACK_IMPORTED_MODULE_2__.KCZ([locked, valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({ reference: valibot__WEBPACK_IMPORTED_MODULE_2__.YjP() })]);
      async function record(one, host) {
        const file = host.kind === "github" ? fileOf(host) : void 0;
        if (file)
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(file, `${JSON.stringify(one)}
`, { mode: 384 });
      }
      const recordFlake = ({ source, locks, lockHash }, host) => record({ source, locks, lockHash }, host);
      const recordReference = (reference, host) => record({ reference }, host);
      async function flakesOfJob(flake, host) {
        const file = fileOf(host);
        const text = file ? await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8").catch(emptyIfAbsent) : "";
        if (text === void 0)
          return void 0;
        const found = /* @__PURE__ */ new Map([[keyOf(flake), flake]]);
        const references = /* @__PURE__ */ new Set();
        for (const line of text.split("\n").filter(Boolean)) {
          const parsed = valibot__WEBPACK_IMPORTED_MODULE_2__.xLC(schema, (0, _lib_json_text_js__WEBPACK_IMPORTED_MODULE_3__.q)(line));
          if (!parsed.success)
            return void 0;
          const one = parsed.output;
          if ("reference" in one)
            references.add(one.reference);
          else {
            const { lockHash, ...rest } = one;
            const earlier = { ...rest, ...lockHash === void 0 ? {} : { lockHash } };
            found.set(keyOf(earlier), earlier);
          }
        }
        return { flakes: [...found.values()], references: [...references] };
      }
      const emptyIfAbsent = (error) => error.code === "ENOENT" ? "" : void 0;
      const keyOf = ({ source, lockHash = "" }) => `${source} ${lockHash}`;
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
        )
        /* harmony export */
      });
      var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79470);
      var _system_exec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32522);
      var _system_job_start_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13013);
      var _cache_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29369);
      var _credentials_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75277);
      var _flakes_of_job_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94785);
      async function recallNix(flake, of) {
        const { nix, host, cache } = of;
        const { lockHash } = flake;
        await (0, _flakes_of_job_js__WEBPACK_IMPORTED_MODULE_7__.R6)(flake, host);
        if (!lockHash || !cache?.service.may.read || !cache.takesUnsigned)
          return;
        await attempt(host, cache, async (keeping) => {
          const { memoryKey, restoreMemory } = await __webpack_require__.e(
            /* import() */
            4232
          ).then(__webpack_require__.bind(__webpack_require__, 44232));
          await restoreMemory(nix, memoryKey(lockHash, nix), keeping);
        });
      }
      async function rememberNix(flake, of, isPublic = async () => flake !== void 0 && await isAllPublic(flake, of)) {
        const { nix, host, cache } = of;
        const lockHash = flake?.lockHash;
        if (!lockHash || !cache || !(0, _cache_js__WEBPACK_IMPORTED_MODULE_5__.J5)(cache) || !cache.takesUnsigned)
          return;
        await attempt(host, cache, async (keeping) => {
          const { memoryKey, saveMemory } = await __webpack_require__.e(
            /* import() */
            4232
          ).then(__webpack_require__.bind(__webpack_require__, 44232));
          const key = memoryKey(lockHash, nix);
          if (await keeping.entries.has(key))
            return;
          if (!cache.scope.isPrivate && !await isPublic())
            return;
          const since = Date.now() - await (0, _system_job_start_js__WEBPACK_IMPORTED_MODULE_4__.p_)() * 1e3;
          await saveMemory(nix, key, { ...keeping, since });
        });
      }
      async function isAllPublic(flake, { nix, host }) {
        const found = await (0, _flakes_of_job_js__WEBPACK_IMPORTED_MODULE_7__.F6)(flake, host);
        if (found === void 0 || found.references.length > 0 || (0, _credentials_js__WEBPACK_IMPORTED_MODULE_6__.H)(host))
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
        const inputs = found.flakes.flatMap(({ locks }) => inputsOf(locks));
        return (await checkInputs(nix, inputs, fetch)).every(({ access }) => access === "public");
      }
      async function attempt({ environment, log, signal }, { service }, work) {
        const [{ fileEntries }, { isOfCache }] = await Promise.all([
          __webpack_require__.e(
            /* import() */
            430
          ).then(__webpack_require__.bind(__webpack_require__, 40430)),
          Promise.all(
            /* import() */
            [__webpack_require__.e(3519), __webpack_require__.e(9444)]
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
      var process_tree = __webpack_require__(51215);
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
          throw new errors.Ml(`cannot start ssh-agent in ${folder}: install OpenSSH and make the folder writable`, { cause });
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
        const lines = await Promise.all(ids2.map(process_tree.a));
        return ids2.filter((_, i) => /^(\S*\/)?ssh-agent\0/.test(lines[i] ?? "") && lines[i]?.includes(`\0${folder}/agent\0`));
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
  69074: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        k: () => (
          /* binding */
          resolveFlake
        )
      });
      var external_node_crypto_ = __webpack_require__(77598);
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var dist = __webpack_require__(70458);
      var addresses = __webpack_require__(25465);
      var errors = __webpack_require__(1730);
      var files = __webpack_require__(8292);
      var evaluation = __webpack_require__(50047);
      var find_flake = __webpack_require__(34196);
      var folder_facts = __webpack_require__(62189);
      var lock_changes = __webpack_require__(56952);
      var flake_metadata = __webpack_require__(96662);
      var unseen_file = __webpack_require__(68154);
      ;
      const declared = dist.g1P(dist.YjP(), dist.mee(dist.YjP()));
      const declarations = `builtins.mapAttrs (_: input:
  if input ? url then input.url else if input ? owner then input.type or "" + ":" + input.owner else null)`;
      const longest = 1e5;
      async function missingLock(nix, folder, overridden) {
        const { env } = nix.at;
        const isThere = await (0, files.t2)((0, external_node_path_.join)(folder, "flake.lock"));
        if (isThere && await (0, unseen_file.V)(env, folder, "flake.lock") === void 0)
          return void 0;
        if (await (0, unseen_file.V)(env, folder, "flake.nix") !== void 0)
          return void 0;
        const text = await (0, promises_.readFile)((0, external_node_path_.join)(folder, "flake.nix"), "utf8");
        if (Buffer.byteLength(text) > longest)
          return void 0;
        const found = await nix.json(declared, ["eval", "--json", "--expr", `(${text}
).inputs or { }`, "--apply", declarations]).catch(() => void 0);
        const unlocked = Object.entries(found ?? {}).filter(([name]) => !overridden.includes(name));
        if (unlocked.length === 0)
          return void 0;
        const are = await Promise.all(unlocked.map(([, url]) => isElsewhere(url, folder)));
        if (!are.every(Boolean))
          return void 0;
        return { inputs: unlocked.map(([name]) => name), state: isThere ? "untracked" : "missing" };
      }
      const remote = /^(?:(?:github|gitlab|sourcehut):|(?:(?:git|tarball|file|hg)\+)?(?:https?|ssh|git):\/\/)/;
      const local = /^(?:(?:git|tarball|file)\+file:\/\/|path:)(?<path>\/[^?#]*)/;
      async function isElsewhere(url, folder) {
        if (url === null)
          return false;
        if (remote.test(url))
          return true;
        const path = local.exec(url)?.groups?.path;
        if (path === void 0)
          return false;
        const place = decodeURI(/%(?![0-9a-f]{2})/i.test(path) ? encodeURI(path) : path);
        return !`${folder}/`.startsWith(`${place.replace(/\/$/, "")}/`) && (0, files.t2)(place);
      }
      var problems = __webpack_require__(86411);
      ;
      async function resolveFlake(nix, written, options) {
        const { overrides } = options;
        const { reference, folder } = await (0, find_flake.f)(written, options.cwd);
        if (folder !== void 0 && !/[?&](?:rev|ref)=/.test(reference)) {
          const missing = await missingLock(nix, folder, names(overrides));
          if (missing)
            throw (0, problems.R0)(written, missing.inputs, missing.state);
        }
        let changes = [];
        let unmatched;
        const command = ["flake", "metadata", "--json", ...flakeOptions(overrides), reference];
        const answer = await (0, evaluation.Q)(nix, command, {
          ...options,
          onWarning: (warning, from) => {
            unmatched ??= (0, problems.mp)(warning);
            const found = (0, lock_changes.B)(warning);
            if (found === void 0)
              options.onWarning(warning, from);
            else
              changes = found.length > 0 ? found : ["?"];
          }
        });
        if (!answer.ok)
          throw (0, problems.xI)(written, answer.error, await (0, folder_facts.x)(nix, folder, answer.error));
        const metadata = dist.qgA(flake_metadata.jk, answer.value);
        if (unmatched !== void 0)
          throw (0, problems.cp)(written, unmatched, (0, flake_metadata.uM)(metadata));
        const { path: source, revision, dirtyRevision, lastModified, locked } = metadata;
        const home = (0, flake_metadata.M1)(metadata.resolved);
        const lock = await readLock(written, metadata, { changes, overrides });
        return {
          reference: await (0, flake_metadata.dp)(locked) ?? (0, flake_metadata.WH)(metadata) ?? metadata.url,
          options: flakeOptions(await pinOverrides(metadata, overrides)),
          url: (0, addresses.K3)(metadata.url),
          source,
          ...home === void 0 ? {} : { folder: home },
          ...revision === void 0 ? {} : { revision },
          ...dirtyRevision === void 0 ? {} : { dirtyRevision },
          ...lastModified === void 0 ? {} : { lastModified },
          ...locked.narHash === void 0 ? {} : { narHash: locked.narHash },
          ...lock === void 0 ? {} : { lockHash: (0, external_node_crypto_.createHash)("sha256").update(lock).digest("hex") },
          inputs: (0, flake_metadata.ih)(metadata),
          locks: metadata.locks
        };
      }
      async function readLock(written, { path: source, resolved }, { changes, overrides }) {
        const file = (0, external_node_path_.join)(resolved.dir ?? "", "flake.lock");
        const lock = await (0, promises_.readFile)((0, external_node_path_.join)(source, file)).catch(() => void 0);
        const wrong = (0, lock_changes.E)(changes, names(overrides));
        if (wrong.length === 0)
          return lock;
        if (lock !== void 0)
          throw (0, problems.R0)(written, wrong, "stale");
        const home = (0, flake_metadata.M1)(resolved);
        const isUntracked = home !== void 0 && await (0, files.t2)((0, external_node_path_.join)(home, file));
        throw (0, problems.R0)(written, wrong, isUntracked ? "untracked" : "missing");
      }
      const names = (overrides) => overrides.map(({ input }) => input);
      function flakeOptions(overrides) {
        const pairs = overrides.flatMap(({ input, url }) => {
          if (input.startsWith("-") || url.startsWith("-") || input === "" || url === "") {
            throw new errors.yo(`cannot override input ${JSON.stringify(input)} with ${JSON.stringify(url)}; write INPUT=URL`);
          }
          return ["--override-input", input, url];
        });
        return ["--no-write-lock-file", ...pairs];
      }
      function pinOverrides(metadata, overrides) {
        return Promise.all(overrides.map(async ({ input, url }) => {
          const source = (0, flake_metadata.vz)(metadata, input);
          return { input, url: (source && await (0, flake_metadata.dp)(source)) ?? url };
        }));
      }
    })
  ),
  /***/
  56952: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          lockChanges
        ),
        /* harmony export */
        E: () => (
          /* binding */
          unexplained
        )
        /* harmony export */
      });
      function lockChanges(warning) {
        if (!warning.startsWith("not writing modified lock file"))
          return void 0;
        const changes = [...warning.matchAll(/^• (?:Added|Updated|Removed) input '([^'\n]+)'/gm)];
        return changes.map(([, input]) => input ?? "");
      }
      function unexplained(changes, overridden) {
        return changes.filter((input) => !overridden.some((name) => input === name || input.startsWith(`${name}/`)));
      }
    })
  ),
  /***/
  96662: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        M1: () => (
          /* binding */
          localFolder
        ),
        /* harmony export */
        WH: () => (
          /* binding */
          checkoutWithSubmodules
        ),
        /* harmony export */
        dp: () => (
          /* binding */
          pinned
        ),
        /* harmony export */
        ih: () => (
          /* binding */
          lockedInputs
        ),
        /* harmony export */
        jk: () => (
          /* binding */
          flakeMetadata
        ),
        /* harmony export */
        uM: () => (
          /* binding */
          rootInputs
        ),
        /* harmony export */
        vz: () => (
          /* binding */
          sourceOf
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
      var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70458);
      var _lib_addresses_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25465);
      var _system_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8292);
      var _store_source_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84120);
      const text = valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP());
      const tree = valibot__WEBPACK_IMPORTED_MODULE_4__._H3({
        type: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
        url: text,
        path: text,
        owner: text,
        repo: text,
        dir: text,
        rev: text,
        ref: text,
        submodules: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.zMY()),
        lastModified: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.aig()),
        narHash: text
      });
      const lockNode = valibot__WEBPACK_IMPORTED_MODULE_4__.Ikc({
        locked: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(tree),
        /** An input is a node, or the path of another input that it follows. */
        inputs: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.g1P(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__.KCZ([valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__.YOg(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP())])), {}),
        /** The input that a relative path is relative to. */
        parent: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.YOg(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP()))
      });
      const flakeMetadata = valibot__WEBPACK_IMPORTED_MODULE_4__.Ikc({
        url: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
        resolvedUrl: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
        path: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
        revision: text,
        dirtyRevision: text,
        lastModified: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.aig()),
        resolved: tree,
        locked: tree,
        locks: valibot__WEBPACK_IMPORTED_MODULE_4__.Ikc({ root: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(), nodes: valibot__WEBPACK_IMPORTED_MODULE_4__.g1P(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(), lockNode) })
      });
      function lockedInputs({ locks }) {
        const nodes = Object.entries(locks.nodes);
        return Object.fromEntries(nodes.flatMap(([name, { locked }]) => locked ? [[name, lockedInput(locked)]] : []));
      }
      function lockedInput({ type, url, path, owner, repo, rev, narHash }) {
        const shown = url ?? (owner === void 0 ? path && `path:${path}` : `${type}:${owner}/${repo}`);
        return {
          type,
          ...shown === void 0 ? {} : { url: (0, _lib_addresses_js__WEBPACK_IMPORTED_MODULE_5__.K3)(shown) },
          ...rev === void 0 ? {} : { revision: rev },
          ...narHash === void 0 ? {} : { narHash }
        };
      }
      function rootInputs({ locks }) {
        return Object.keys(locks.nodes[locks.root]?.inputs ?? {});
      }
      function sourceOf({ locks }, input) {
        let key = locks.root;
        for (const name of input.split("/"))
          key = typeof key === "string" ? locks.nodes[key]?.inputs[name] : void 0;
        return typeof key === "string" ? locks.nodes[key]?.locked : void 0;
      }
      async function pinned({ type, narHash, lastModified, dir }) {
        const path = type === "path" && narHash !== void 0 ? (0, _store_source_path_js__WEBPACK_IMPORTED_MODULE_3__.Z)(narHash) : void 0;
        if (path === void 0 || narHash === void 0 || !await (0, _system_files_js__WEBPACK_IMPORTED_MODULE_2__.t2)(path))
          return void 0;
        const query = new URLSearchParams({ narHash });
        if (lastModified !== void 0)
          query.set("lastModified", String(lastModified));
        if (dir !== void 0)
          query.set("dir", dir);
        return `path:${path}?${query}`;
      }
      function checkoutWithSubmodules({ resolved, resolvedUrl }) {
        const isAsItLies = resolved.rev === void 0 && resolved.ref === void 0;
        return resolved.submodules && isAsItLies && localFolder(resolved) !== void 0 ? resolvedUrl : void 0;
      }
      function localFolder({ type, path, url }) {
        if (type === "path" && path !== void 0)
          return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path);
        return type === "git" && url?.startsWith("file:///") ? (0, node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(url) : void 0;
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
        V2: () => (
          /* binding */
          substitute
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
      async function substitute(nix, paths) {
        if (paths.length === 0)
          return;
        const never = ["--option", "max-jobs", "0", "--option", "builders", ""];
        await nix.attempt(["build", "--no-link", "--keep-going", "--stdin", ...never], {
          input: paths.map((path) => `${path}
`).join("")
        });
      }
    })
  ),
  /***/
  51215: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        D: () => (
          /* binding */
          descendants
        ),
        /* harmony export */
        a: () => (
          /* binding */
          commandLine
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var _job_start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13013);
      const commandLine = (pid) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
      async function descendants(pid) {
        const ids2 = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)("/proc")).filter((name) => /^\d+$/.test(name)).map(Number);
        const parents = /* @__PURE__ */ new Map();
        for (const id2 of ids2) {
          const process2 = (0, _job_start_js__WEBPACK_IMPORTED_MODULE_1__.Wv)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${id2}/stat`, "utf8").catch(() => ""));
          if (process2)
            parents.set(id2, process2.parent);
        }
        const found = [pid];
        for (const one of found)
          for (const [id2, parent] of parents)
            if (parent === one && !found.includes(id2))
              found.push(id2);
        return found;
      }
    })
  )
};
