export const id = 3809;
export const ids = [3809];
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
  26611: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          nixConfOnTerminal
        ),
        /* harmony export */
        C: () => (
          /* binding */
          nixConf
        )
        /* harmony export */
      });
      var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);
      const nixConf = (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.p_)("more lines for nix.conf: NAME = VALUE", { placeholder: "LINE" });
      const nixConfOnTerminal = { nixConf: { ...nixConf, only: "terminal" } };
    })
  ),
  /***/
  68726: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        "default": () => (
          /* binding */
          push
        )
      });
      var promises_ = __webpack_require__(51455);
      var external_node_os_ = __webpack_require__(48161);
      var external_node_path_ = __webpack_require__(76760);
      var files = __webpack_require__(70231);
      var mod = __webpack_require__(38232);
      var addresses = __webpack_require__(25465);
      var errors = __webpack_require__(1730);
      var lib_text = __webpack_require__(79470);
      var commands = __webpack_require__(33943);
      ;
      const schemes = {
        file: "folder",
        http: "web",
        https: "web",
        s3: "s3",
        ssh: "store",
        "ssh-ng": "store"
      };
      const ofReaders = ["trusted", "priority", "want-mass-query", "parallel-compression", "compression-level"];
      const parameters = {
        folder: ["compression", ...ofReaders],
        web: ["compression", ...ofReaders],
        s3: [
          ...["endpoint", "region", "scheme", "profile", "compression", ...ofReaders],
          ...["multipart-upload", "buffer-size", "use-transfer-acceleration", "addressing-style"]
        ]
      };
      function parseDestination(to) {
        const [, scheme = "", rest = ""] = /^([a-z][a-z0-9+-]*):(.*)$/s.exec(to) ?? [];
        const client = commands.Y.find((name) => name === scheme);
        if (client !== void 0)
          return { kind: "client", client, cache: cacheOf(client, rest) };
        const kind = Object.hasOwn(schemes, scheme) ? schemes[scheme] : void 0;
        if (kind === void 0)
          throw unknown(to);
        requireNoKey(to);
        if (kind === "store") {
          if (!/^\/\/[^\s/?-][^\s]*$/.test(rest))
            throw unknown(to);
          return { kind, url: to };
        }
        const url = urlOf(to);
        const values = valuesOf(url, kind);
        if (!["zstd", void 0].includes(values.get("compression")))
          throw new errors.yo(`compression=${(0, lib_text.TN)(values.get("compression") ?? "", 40)} is not written; every Nix since 2.4 reads zstd: leave it out`);
        return { folder: folderOf, web: () => ({ kind: "web", url }), s3: bucketOf }[kind](url, values, to);
      }
      function requireNoKey(to) {
        const query = /\?(.*)$/s.exec(to)?.[1] ?? "";
        const names = query.split(/[&;]/).map((pair) => (0, addresses.DH)((pair.split("=")[0] ?? "").trim()));
        const key = names.find((name) => /secret|signing|private.?key/i.test(name));
        if (key === void 0)
          return;
        throw new errors.yo(`the URL names a key (${(0, lib_text.TN)(key, 40)}), which Nix would show to everybody on this machine; give the key itself as signing-key or signing-key-file`);
      }
      const example = "file:///srv/cache, s3://BUCKET?region=…, https://HOST/, ssh-ng://HOST, cachix:NAME, attic:NAME, niks3:URL";
      const unknown = (to) => new errors.yo(`${(0, lib_text.TN)((0, addresses.Uk)(to), 100)} is nowhere that can be pushed to; give one of ${example}`);
      function urlOf(to) {
        try {
          return new URL(to);
        } catch {
          throw unknown(to);
        }
      }
      function valuesOf(url, kind) {
        const values = new Map(url.searchParams);
        for (const name of values.keys()) {
          if (parameters[kind].includes(name))
            continue;
          const meant = (0, mod.kp)(name, [...parameters[kind]]);
          throw new errors.yo(`${(0, lib_text.TN)(name, 60)} is not a known parameter of this cache (did you mean ${meant}?); Nix would ignore it silently`);
        }
        return values;
      }
      function folderOf(url, _, to) {
        const folder = (0, addresses.DH)(url.pathname).replace(/(?<=.)\/+$/, "");
        if (url.host !== "" || !folder.startsWith("/") || folder.includes("\0"))
          throw unknown(to);
        if (/^\/nix\/(store|var\/(nix|flakeship))(\/|$)/.test(folder))
          throw new errors.yo(`${folder} belongs to the Nix of this machine; a cache needs a folder of its own`);
        return { kind: "folder", folder };
      }
      function bucketOf(url, values, to) {
        const name = url.host;
        if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name) || !["", "/"].includes(url.pathname))
          throw unknown(to);
        const [, ofEndpoint, endpoint] = /^(?:(https?):\/\/)?([\w.-]+(?::\d{1,5})?)\/?$/.exec(values.get("endpoint") ?? "") ?? [];
        if (values.has("endpoint") && endpoint === void 0)
          throw new errors.yo(`endpoint=${(0, lib_text.TN)(values.get("endpoint") ?? "", 60)} is not a host; give HOST or HOST:PORT`);
        const scheme = ofEndpoint ?? values.get("scheme") ?? "https";
        if (scheme !== "https" && scheme !== "http")
          throw new errors.yo(`scheme=${(0, lib_text.TN)(scheme, 20)} is neither https nor http`);
        const region = values.get("region") ?? "us-east-1";
        if (!/^[\w-]{1,60}$/.test(region))
          throw new errors.yo(`region=${(0, lib_text.TN)(region, 60)} is not an S3 region`);
        return { kind: "s3", bucket: { name, region, scheme, endpoint }, profile: values.get("profile") };
      }
      function cacheOf(client, text) {
        if (/^[A-Za-z0-9][^\s]{0,300}$/.test(text))
          return text;
        throw new errors.yo(`${client}: which cache? Give ${client}:${client === "niks3" ? "https://HOST" : "NAME"}`);
      }
      var signatures = __webpack_require__(79708);
      ;
      async function readKey({ text, file }, secret) {
        if (text !== void 0 && file !== void 0)
          throw new errors.yo("signing-key and signing-key-file are both given; give one of them");
        if (file === void 0)
          return text === void 0 ? void 0 : { key: (0, signatures.parseSigningKey)(text), text };
        const found = await (0, promises_.stat)(file).catch((cause) => {
          throw new errors.yo(`the signing key ${file} cannot be read`, { cause });
        });
        if (!found.isFile() || found.size > 1e4)
          throw new errors.yo(`${file} is not a signing key of Nix`);
        if ((found.mode & 63) !== 0)
          throw new errors.yo(`others than its owner can read the signing key ${file}; chmod 600 ${file}`);
        const inside = (await (0, promises_.readFile)(file, "utf8").catch((cause) => {
          throw new errors.yo(`the signing key ${file} cannot be read`, { cause });
        })).trim();
        if (inside !== "")
          secret(inside);
        return { key: (0, signatures.parseSigningKey)(inside), text: inside };
      }
      var picomatch = __webpack_require__(71026);
      var result = __webpack_require__(49587);
      var lib_globs = __webpack_require__(42686);
      ;
      const roots_of_run_images = /* @__PURE__ */ new Set(["vm", "vm-with-boot-loader", "iso", "sd-image", "image", "disko", "netboot"]);
      function rootsOfRun({ targets }, globs) {
        const { includes: only, excludes: not } = (0, lib_globs.K)(globs);
        const matches = (all, { names, id: id2 }) => {
          const isMatch = picomatch([...all]);
          return [id2, ...names].some((name) => isMatch(name));
        };
        const isAsked = (target) => (only.length > 0 ? matches(only, target) : !isImage(target)) && !(not.length > 0 && matches(not, target));
        const asked = targets.filter(isAsked);
        const [bad] = only.length > 0 ? asked.filter(({ outcome }) => !(0, result.$B)(outcome)) : [];
        if (bad)
          throw new errors.yo(`${(0, lib_text.TN)(bad.id, 120)} is not pushed: its outcome is ${bad.outcome}`, {
            reason: "failed"
          });
        const roots = asked.filter(({ outcome }) => (0, result.$B)(outcome)).map(({ id: id2, host, kind, outputs }) => ({
          of: kind === "toplevel" && host !== void 0 ? host : id2,
          paths: Object.values(outputs).filter((path) => path !== null)
        }));
        if (roots.every(({ paths }) => paths.length === 0))
          throw new errors.yo("nothing of this run is to be pushed; name targets, or build some first", {
            reason: "failed"
          });
        return roots;
      }
      const isImage = ({ kind, images: files2, runner }) => roots_of_run_images.has(kind) || files2.length > 0 || runner !== void 0;
      var part = __webpack_require__(17075);
      var store_path = __webpack_require__(77534);
      var system_files = __webpack_require__(8292);
      var nix_conf = __webpack_require__(26611);
      var inputs = __webpack_require__(91711);
      ;
      const pushInputs = {
        out: (0, inputs.Qq)("folder with the report of a run", "flakeship-out", {
          placeholder: "DIR",
          positional: true,
          group: "often"
        }),
        to: (0, inputs.Qq)("where to: file:///DIR, s3://BUCKET?region=…, http(s)://HOST/, ssh-ng://HOST, or a service whose client is on PATH: cachix:NAME, attic:NAME, niks3:URL", "", { placeholder: "URL", group: "often" }),
        signingKey: (0, inputs.lq)("secret key of Nix (NAME:KEY) that signs what is pushed; this step alone gets it, and it builds nothing", { secret: true, only: "github" }),
        signingKeyFile: (0, inputs.lq)("file with that key, which nobody else may read (mode 0600)", {
          placeholder: "FILE",
          group: "often"
        }),
        targets: (0, inputs.p_)("globs over target names, `!` excludes; default: every target of the run that is well and neither an image nor a VM", { placeholder: "GLOB", group: "what" }),
        paths: (0, inputs.p_)("store paths, or links to them, to push instead of what a run built", {
          placeholder: "PATH",
          group: "what"
        }),
        maxPathSize: (0, inputs.Ej)("leave out a path that is larger, and all that refers to it: 500M, 2G; default: no limit"),
        keep: (0, inputs.WQ)("generations of each host that stay in a file or S3 cache; what older ones alone need, and we pushed more than a day ago, is removed; default: nothing is removed", void 0, { least: 1 }),
        refs: (0, inputs.p_)("globs over more branches that may push than the default branch, protected ones and tags", {
          placeholder: "GLOB",
          only: "github"
        }),
        dryRun: (0, inputs.Jt)("say what would be pushed and removed, and do nothing")
      };
      var phases_nix = __webpack_require__(4901);
      ;
      const push_inputs = { ...pushInputs, ...nix_conf.$ };
      const steps = () => __webpack_require__.e(
        /* import() */
        9937
      ).then(__webpack_require__.bind(__webpack_require__, 49937));
      const push = (0, part.X)({
        describe: `Pushes what a run built, and no trusted upstream has, to the cache that machines pull from: signed, read back, and with
all that it refers to. Only runs of the default branch, of protected branches and of tags may; it builds nothing.`,
        example: "flakeship push --to file:///srv/cache --signing-key-file key.secret",
        needsNix: true,
        outputs: {
          pushed: "how many store paths were pushed",
          there: "how many of what is needed were in the cache already",
          upstream: "how many are left to upstream caches",
          bytes: "bytes that were uploaded",
          removed: "how many store paths were removed, with keep",
          "public-key": "the key that machines need in trusted-public-keys; empty where the service signs"
        }
      }, push_inputs, {
        async main(values, host) {
          if (host.kind === "github")
            await requireTrusted(values, host);
          const to = destinationOf(values, host);
          const given = { text: values.signingKey, file: values.signingKeyFile };
          const signing = await readKey(given, (value) => host.secret(value));
          if (signing === void 0 && to.kind !== "client" && to.kind !== "store")
            throw new errors.yo("what machines pull has to be signed; give signing-key or signing-key-file (nix key generate-secret --key-name NAME makes one)");
          if (values.keep !== void 0 && to.kind !== "folder" && to.kind !== "s3")
            throw new errors.yo("keep works for file:// and s3:// only; other caches have rules of their own");
          const roots = await rootsOf(values);
          const temporary = await (0, system_files.yy)(host.environment.RUNNER_TEMP || (0, external_node_os_.tmpdir)(), "flakeship-push-");
          try {
            const nix = await (0, phases_nix.L)(host, values);
            const { pushAll } = await steps();
            return await pushAll({
              to,
              url: values.to,
              signing,
              roots,
              values,
              temporary: temporary.path,
              nix,
              host
            });
          } finally {
            await temporary[Symbol.asyncDispose]();
          }
        }
      });
      async function requireTrusted({ refs }, host) {
        const { whyUntrusted } = await __webpack_require__.e(
          /* import() */
          2767
        ).then(__webpack_require__.bind(__webpack_require__, 92767));
        const why = await whyUntrusted(host.environment, refs);
        if (why !== void 0)
          throw new errors.yo(`nothing is pushed: ${why}, and machines would run what it built; push on the default branch, or name more branches with refs`);
      }
      function destinationOf({ to }, host) {
        if (to === "")
          throw new errors.yo("where to? Give it with to: file:///DIR, s3://BUCKET, https://HOST/, …");
        const [, password] = /^[a-z0-9+-]+:\/\/[^/@]*:([^/@]+)@/i.exec(to) ?? [];
        if (password !== void 0)
          host.secret(password);
        return parseDestination(to);
      }
      async function rootsOf({ paths, out, targets }) {
        if (paths.length === 0)
          return rootsOfRun(await (0, files.u0)("report", (0, external_node_path_.join)((0, external_node_path_.resolve)(out), "report.json")), targets);
        return Promise.all(paths.map(async (path) => {
          const real = await (0, promises_.realpath)(path).catch(() => path);
          const [whole = ""] = /^\/nix\/store\/[^/]+/.exec(real) ?? [];
          if (!(0, store_path.zP)(whole))
            throw new errors.yo(`${(0, lib_text.TN)(path, 200)} is neither a store path nor a link to one`);
          return { of: whole.slice(44), paths: [whole] };
        }));
      }
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
  33943: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Y: () => (
          /* binding */
          clientNames
        ),
        /* harmony export */
        b: () => (
          /* binding */
          clients
        )
        /* harmony export */
      });
      const clientNames = ["cachix", "attic", "niks3"];
      const clients = {
        cachix: {
          args: (cache) => ["push", cache],
          variables: ["CACHIX_AUTH_TOKEN", "CACHIX_SIGNING_KEY"]
        },
        attic: { args: (cache) => ["push", "--stdin", cache], variables: ["ATTIC_TOKEN"] },
        niks3: {
          args: (url) => ["push", "--server-url", url, "--stdin"],
          variables: ["NIKS3_AUTH_TOKEN_FILE"]
        }
      };
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
