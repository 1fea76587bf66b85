export const id = 1046;
export const ids = [1046, 6308];
export const modules = {
  /***/
  96308: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        isToldByOthers: () => (
          /* binding */
          isToldByOthers
        ),
        tellNix: () => (
          /* binding */
          tellNix
        ),
        untellNix: () => (
          /* binding */
          untellNix
        )
      });
      var external_node_crypto_ = __webpack_require__(77598);
      var cache_folder = __webpack_require__(33178);
      var narinfo = __webpack_require__(8070);
      var substituters = __webpack_require__(53452);
      var privilege = __webpack_require__(13856);
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      ;
      async function confFile(folder = "/etc/nix") {
        const main = await plainFile((0, external_node_path_.join)(folder, "nix.conf"));
        if (main === void 0)
          return void 0;
        const hasCustom = /^[ \t]*!?include[ \t]+(\/etc\/nix\/)?nix\.custom\.conf[ \t]*$/m.test(main.text);
        return hasCustom ? plainFile((0, external_node_path_.join)(folder, "nix.custom.conf")) : main;
      }
      async function plainFile(file) {
        const found = await (0, promises_.lstat)(file).catch(() => void 0);
        if (!found?.isFile() || (found.mode & 146) === 0)
          return void 0;
        const text = await (0, promises_.readFile)(file, "utf8").catch(() => void 0);
        return text === void 0 || text.includes("�") ? void 0 : { file, text };
      }
      const replaceScript = `
umask 077
PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
new=$1.flakeship
exec 9</nix
flock -w 10 9
[ -f "$1" ] && [ ! -L "$1" ]
[ "$(sha256sum <"$1")" = "$2  -" ]
trap 'rm -f "$new"' EXIT
rm -f "$new"
cp -a "$1" "$new"
cat >"$new"
mv -f "$new" "$1"
`;
      async function replaceConf({ file, text }, to, asRoot, env) {
        const was = (0, external_node_crypto_.createHash)("sha256").update(text).digest("hex");
        const { code } = await asRoot("sh", ["-euc", replaceScript, "flakeship", file, was], { env, input: to });
        return code === 0;
      }
      ;
      const mark = (job) => `# Flakeship, until job ${job} ends`;
      const shortName = (job) => (0, external_node_crypto_.createHash)("sha256").update(job).digest("hex").slice(0, 16);
      const endOf = (job) => mark(job === void 0 ? "[0-9a-f]{16}" : shortName(job));
      function settingsFor(publicKey) {
        const substituter = `extra-substituters = ${(0, cache_folder.u)(publicKey === void 0)}`;
        if (publicKey === void 0)
          return [substituter];
        return /^[\w.+-]+:[A-Za-z0-9+/=]+$/.test(publicKey) ? [substituter, `extra-trusted-public-keys = ${publicKey}`] : void 0;
      }
      function withLines(text, lines, job) {
        const isOpen = text !== "" && !text.endsWith("\n");
        const marked = lines.map((line) => `${line} ${mark(shortName(job))}`);
        return text + marked.map((line) => isOpen ? `
${line}` : `${line}
`).join("");
      }
      function withoutLines(text, job) {
        const line = `[^\\n]* ${endOf(job)}`;
        return text.replace(new RegExp(`^${line}\\n`, "gm"), "").replace(new RegExp(`\\n${line}$`), "");
      }
      const isLeft = (text, job) => {
        const others = withoutLines(text, job);
        return withoutLines(others) !== others;
      };
      var external_node_timers_promises_ = __webpack_require__(58500);
      var files = __webpack_require__(8292);
      var process_tree = __webpack_require__(51215);
      ;
      const unit = "nix-daemon.service";
      const patience = { leaving: 2, starting: 10 };
      async function daemonOf(nix, exec) {
        const { stdout } = await nix.attempt(["store", "info", "--json"]);
        const url = /"url":\s*"([^"]*)"/.exec(stdout)?.[1] ?? "";
        if (url === "local")
          return "none";
        if (!/^(daemon|unix:\/\/(\/nix\/var\/nix\/daemon-socket\/socket)?)$/.test(url))
          return "not ours to restart";
        if (!await (0, files.t2)("/run/systemd/system"))
          return "not ours to restart";
        const words = ["show", "--property=LoadState,MainPID,KillMode", unit];
        const shown = await exec("systemctl", words, nix.at).catch(() => void 0);
        const value = (name) => new RegExp(`^${name}=(.*)$`, "m").exec(shown?.stdout ?? "")?.[1];
        if (shown?.code !== 0 || value("LoadState") !== "loaded")
          return "not ours to restart";
        const pid = Number(value("MainPID"));
        if (pid === 0)
          return "idle";
        if (value("KillMode") !== "process" || await (0, process_tree.a)(pid) === "")
          return "not ours to restart";
        return await hasClients(pid) ? "busy" : "runs";
      }
      async function hasClients(pid) {
        const until = performance.now() + patience.leaving * 1e3;
        while (true) {
          const below = (await (0, process_tree.D)(pid)).slice(1);
          const lines = await Promise.all(below.map(process_tree.a));
          if (!lines.some(isClients))
            return false;
          if (performance.now() > until)
            return true;
          await (0, external_node_timers_promises_.setTimeout)(100);
        }
      }
      function isClients(line) {
        const [program = "", ...words] = line.split("\0");
        return program !== "" && (0, external_node_path_.basename)(program) !== "determinate-nixd" && words[0] !== "--daemon";
      }
      async function restartDaemon(nix, asRoot) {
        const { code } = await asRoot("systemctl", ["restart", unit], { env: nix.at.env });
        if (code !== 0)
          return false;
        const until = performance.now() + patience.starting * 1e3;
        while ((await nix.attempt(["store", "info"])).code !== 0) {
          if (performance.now() > until)
            return false;
          await (0, external_node_timers_promises_.setTimeout)(100);
        }
        return true;
      }
      ;
      async function isToldByOthers(job) {
        const conf = await confFile();
        return conf !== void 0 && isLeft(conf.text, job);
      }
      async function tellNix(nix, publicKey, { exec, log, job }) {
        const { env } = nix.at;
        const [conf, lines] = [await confFile(), settingsFor(publicKey)];
        if (conf === void 0 || lines === void 0 || env.NIX_CONF_DIR)
          return false;
        if (await (0, privilege.EX)(exec, env) === "none")
          return false;
        const daemon = await daemonOf(nix, exec);
        if (daemon === "busy" || daemon === "not ours to restart") {
          log.debug(`${conf.file} stays as it is: the Nix daemon is ${daemon}`);
          return false;
        }
        const asRoot = await (0, privilege.lj)(exec, env);
        const told = { ...conf, text: withLines(withoutLines(conf.text), lines, job) };
        if (!await replaceConf(conf, told.text, asRoot, env))
          return false;
        const isRead = (daemon !== "runs" || await restartDaemon(nix, asRoot)) && await knows(nix, asRoot);
        if (isRead) {
          const restarted = daemon === "runs" ? ", and the Nix daemon was restarted" : "";
          log.info(`${conf.file} names the folder of the cache until the job ends${restarted}`);
        } else {
          log.debug(`Nix does not read ${conf.file} as it should: it stays as it was`);
          await untellNix(nix, { exec, log });
        }
        return isRead;
      }
      async function untellNix(nix, { exec, log, job }) {
        const conf = await confFile();
        if (conf === void 0)
          return;
        const text = withoutLines(conf.text, job);
        if (text === conf.text)
          return;
        const asRoot = await (0, privilege.lj)(exec, nix.at.env).catch(() => void 0);
        if (asRoot === void 0 || !await replaceConf(conf, text, asRoot, nix.at.env)) {
          log.warning(`lines of Flakeship stay in ${conf.file}: remove those that say so at their end`);
          return;
        }
        if (await daemonOf(nix, exec) !== "runs" || await restartDaemon(nix, asRoot))
          return;
        if ((await nix.attempt(["store", "info"])).code === 0)
          return;
        log.warning("the Nix daemon does not answer after a restart: see journalctl -u nix-daemon");
      }
      const showScript = `
umask 022
mkdir -p "$1/nar"
printf 'StoreDir: /nix/store\\nWantMassQuery: 1\\nPriority: 20\\n' >"$1/nix-cache-info"
cat >"$1/$2"
`;
      async function knows(nix, asRoot) {
        const { env } = nix.at;
        const hash = Array.from({ length: 32 }, () => (0, external_node_crypto_.randomInt)(10)).join("");
        const path = `/nix/store/${hash}-flakeship-asks`;
        const none = "0".repeat(64);
        const text = (0, narinfo.Nt)({ path, narHash: none, narSize: 1, references: [], signatures: [] }, { sha256: none, bytes: 1 });
        const shown = await asRoot("sh", ["-euc", showScript, "flakeship", cache_folder.Y, (0, narinfo.Dt)(path)], {
          ...{ env, input: text }
        });
        if (shown.code !== 0)
          return false;
        const substituting = ["--option", "substitute", "true"];
        const { stderr } = await nix.attempt([
          ...["build", "--dry-run", "--no-link", ...substituting, ...substituters.ED, path]
        ]);
        await asRoot("rm", ["-rf", cache_folder.Y], { env });
        return new RegExp(`will be fetched[^]*${path}`).test(stderr);
      }
    })
  ),
  /***/
  11046: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        readerOf: () => (
          /* binding */
          readerOf
        ),
        /* harmony export */
        withFolder: () => (
          /* binding */
          withFolder
        ),
        /* harmony export */
        withRestored: () => (
          /* binding */
          withRestored
        )
        /* harmony export */
      });
      var _nix_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84408);
      var _nix_store_cache_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33178);
      var _nix_store_store_owner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91812);
      var _nix_store_substituters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53452);
      var _nix_store_trusted_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85221);
      var _nix_store_trusted_user_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67538);
      var _nix_conf_tell_nix_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96308);
      async function readerOf(nix, exec, publicKey, telling) {
        const said = await (0, _nix_store_substituters_js__WEBPACK_IMPORTED_MODULE_2__.Cj)(nix).catch(() => []);
        const keys = publicKey === void 0 ? [] : await (0, _nix_store_trusted_keys_js__WEBPACK_IMPORTED_MODULE_3__.Q)(nix).catch(() => []);
        const isBelieved = publicKey === void 0 || keys.includes(publicKey);
        const isSaid = isBelieved && said.includes((0, _nix_store_cache_folder_js__WEBPACK_IMPORTED_MODULE_5__.u)(publicKey === void 0));
        if (isSaid && !(telling && await (0, _nix_conf_tell_nix_js__WEBPACK_IMPORTED_MODULE_4__.isToldByOthers)(telling.job)))
          return { kind: "nix" };
        if (telling && await (0, _nix_conf_tell_nix_js__WEBPACK_IMPORTED_MODULE_4__.tellNix)(nix, publicKey, { exec, ...telling }))
          return { kind: "nix" };
        const owner = await (0, _nix_store_store_owner_js__WEBPACK_IMPORTED_MODULE_1__.D)(nix, exec);
        if (owner || await (0, _nix_store_trusted_user_js__WEBPACK_IMPORTED_MODULE_6__.W)(nix))
          return { kind: "copy", owner };
        const why = "this Nix trusts neither us nor the folder of the cache: add this user to its trusted-users, or allow sudo";
        return { kind: "nobody", why };
      }
      async function withFolder(nix, exec, publicKey) {
        return asking((0, _nix_store_cache_folder_js__WEBPACK_IMPORTED_MODULE_5__.u)(publicKey === void 0), nix, exec);
      }
      async function withRestored(nix, exec) {
        const said = await (0, _nix_store_substituters_js__WEBPACK_IMPORTED_MODULE_2__.Cj)(nix).catch(() => []);
        const url = [true, false].map(_nix_store_cache_folder_js__WEBPACK_IMPORTED_MODULE_5__.u).find((one) => said.includes(one));
        return url === void 0 ? nix : asking(url, nix, exec);
      }
      async function asking(url, nix, exec) {
        const { stderr } = await nix.attempt(["config", "show", "substitute"]);
        if (!/Internet access/.test(stderr))
          return nix;
        return new _nix_command_js__WEBPACK_IMPORTED_MODULE_0__.a(nix.at, exec, ["--option", "substitute", "true", ...(0, _nix_store_substituters_js__WEBPACK_IMPORTED_MODULE_2__.Zp)([url])]);
      }
    })
  ),
  /***/
  33178: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Y: () => (
          /* binding */
          cacheFolderPath
        ),
        /* harmony export */
        u: () => (
          /* binding */
          cacheUrl
        )
        /* harmony export */
      });
      const cacheFolderPath = "/nix/var/flakeship/cache";
      const cacheUrl = (isTrusted) => `file://${cacheFolderPath}${isTrusted ? "?trusted=1" : ""}`;
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
  85221: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Q: () => (
          /* binding */
          trustedKeys
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70458);
      const settings = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({ "trusted-public-keys": valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({ value: valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP()) }) });
      async function trustedKeys(nix) {
        return (await nix.json(settings, ["config", "show", "--json"]))["trusted-public-keys"].value;
      }
    })
  ),
  /***/
  67538: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        W: () => (
          /* binding */
          isTrusted
        )
        /* harmony export */
      });
      async function isTrusted(nix) {
        const { stdout } = await nix.attempt(["store", "info", "--json"]);
        return /"trusted":\s*(true|1)\b/.test(stdout);
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
  )
};
