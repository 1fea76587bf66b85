export const id = 1869;
export const ids = [1869];
export const modules = {
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
