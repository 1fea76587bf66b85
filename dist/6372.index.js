export const id = 6372;
export const ids = [6372];
export const modules = {
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
  )
};
