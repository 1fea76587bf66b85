export const id = 1244;
export const ids = [1244, 9031];
export const modules = {
  /***/
  71244: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        "default": () => (
          /* binding */
          actions_release
        )
      });
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var external_node_timers_promises_ = __webpack_require__(58500);
      var files = __webpack_require__(66619);
      var choose = __webpack_require__(55115);
      var errors = __webpack_require__(1730);
      var system_files = __webpack_require__(8292);
      ;
      async function findImage({ file, target }, folder) {
        const built = await (0, promises_.stat)(file.file).catch(() => void 0);
        if (built?.isFile())
          return file.file;
        const entries = await (0, promises_.readdir)(folder, { recursive: true, withFileTypes: true }).catch(() => []);
        for (const entry of entries.sort((a, b) => a.name < b.name ? -1 : 1)) {
          if (!entry.isFile())
            continue;
          const path = (0, external_node_path_.join)(entry.parentPath, entry.name);
          const { size } = await (0, promises_.stat)(path);
          if (size === file.bytes && await (0, system_files.Q3)(path) === file.sha256)
            return path;
        }
        throw new errors.yo(`the image of ${target.id} is neither at ${file.file} nor in ${folder}; build it again, or download the images of the run there`);
      }
      var template = __webpack_require__(74644);
      var notes = __webpack_require__(77908);
      var notes_sections = __webpack_require__(43829);
      var release = __webpack_require__(75483);
      var external_node_crypto_ = __webpack_require__(77598);
      var external_node_fs_ = __webpack_require__(73024);
      var external_node_stream_promises_ = __webpack_require__(46466);
      ;
      function folderDestination(folder) {
        const has = async ({ name, bytes, sha256 }) => {
          const found = await (0, promises_.stat)((0, external_node_path_.join)(folder, name)).catch(() => void 0);
          return found?.size === bytes && await (0, system_files.Q3)((0, external_node_path_.join)(folder, name)) === sha256;
        };
        return {
          has,
          read: (name) => (0, promises_.readFile)((0, external_node_path_.join)(folder, name), "utf8").catch(() => void 0),
          put: async (source) => {
            if (await has(source))
              return "there";
            await (0, system_files.fc)(folder);
            const file = (0, external_node_path_.join)(folder, source.name);
            const part2 = `${file}.part`;
            const hash = (0, external_node_crypto_.createHash)("sha256");
            try {
              await (0, external_node_stream_promises_.pipeline)((0, system_files.DA)(hash, source.open()), (0, external_node_fs_.createWriteStream)(part2));
              if (hash.digest("hex") !== source.sha256)
                throw new errors.yo(`${source.name} is not the file that was booted; build and boot it again`);
              await (0, promises_.rename)(part2, file);
              return "uploaded";
            } catch (cause) {
              if (cause instanceof errors.yo)
                throw cause;
              const { code = "", message } = cause;
              throw new errors.Ml(code === "ENOSPC" ? `the disk is full: ${source.name} takes ${source.bytes} bytes in ${folder}; make room and run again` : `cannot write ${source.name} to ${folder}: ${message}`, { cause });
            } finally {
              await (0, promises_.rm)(part2, { force: true });
            }
          }
        };
      }
      var inputs = __webpack_require__(91711);
      var part = __webpack_require__(17075);
      var lib_text = __webpack_require__(79470);
      ;
      const publisher = () => Promise.all(
        /* import() */
        [__webpack_require__.e(6648), __webpack_require__.e(2892), __webpack_require__.e(84), __webpack_require__.e(3031)]
      ).then(__webpack_require__.bind(__webpack_require__, 93031));
      const outputs = {
        url: "page of the release; empty where nothing was published",
        id: "number of the release, for the API",
        assets: "names of the assets as a JSON array"
      };
      const actions_release = (0, part.X)({
        describe: "Releases the images of a run that were booted: names, checksums and notes, into a draft that is published when every asset is whole. A second run goes on where the first one ended.",
        example: "flakeship release --tag 25.05 --to release/",
        needsNix: true,
        // images are in the store, which may be the private one
        outputs
      }, {
        out: (0, inputs.Qq)("folder with the report of a run and its images", "flakeship-out", {
          placeholder: "DIR",
          positional: true
        }),
        tag: (0, inputs.lq)("tag to release; default: the tag that started the workflow"),
        targets: (0, inputs.p_)("globs over target names, `!` excludes; default: every ISO, card and image of the run", {
          placeholder: "GLOB"
        }),
        nameTemplate: (0, inputs.Qq)("names of the files, with {host}, {variant}, {version}, {system} and {ext}; a character after the brace goes with its field", template.oB),
        unbooted: (0, inputs.yL)("what to do with an image that was not proved to boot", ["refuse", "allow"], "refuse"),
        notes: (0, inputs.lq)("file with the text above the notes of Flakeship; default: what the draft has", {
          placeholder: "FILE"
        }),
        prerelease: (0, inputs.yL)("mark it as a prerelease; auto: as the tag says", ["auto", "true", "false"], "auto"),
        latest: (0, inputs.yL)("mark it as the latest; auto: if its tag is the highest", ["auto", "true", "false"], "auto"),
        to: (0, inputs.lq)("write the files of the release into this folder, and publish nothing", {
          placeholder: "DIR"
        }),
        dryRun: (0, inputs.Jt)("say what would be released, and do nothing"),
        uploadWait: (0, inputs.WQ)("seconds that rate limits of GitHub may cost", 1800, { only: "github" }),
        minRate: (0, inputs.WQ)("kB a second below which an upload is given up and sent again", 256, { only: "github" }),
        token: (0, inputs.Qq)("token that may write releases (`contents: write`)", "${{ github.token }}", {
          only: "github",
          secret: true
        })
      }, {
        main: async (values, host) => {
          const folder = (0, external_node_path_.resolve)(values.out);
          const report = await (0, files.u0)("report", (0, external_node_path_.join)(folder, "report.json"));
          const tag = values.tag ?? tagOf(host);
          const images = (0, choose.s)(report, {
            targets: values.targets,
            template: values.nameTemplate,
            version: tag.replace(/^v(?=\d)/i, ""),
            unbooted: values.unbooted
          });
          const nothing = {
            ok: true,
            outputs: { url: "", id: "", assets: JSON.stringify(images.flatMap(choose.e)) }
          };
          if (values.dryRun)
            return { ...nothing, summary: planLines(images) };
          for (const line of planLines(images))
            host.log.info(line);
          const job = { report, images, tag, commit: commitOf(report), fetch: fetchFrom(folder), log: host.log };
          const words = values.notes === void 0 ? void 0 : await wordsIn(values.notes);
          if (values.to !== void 0) {
            await toFolder({ ...job, to: (0, external_node_path_.resolve)(values.to), words: words ?? "" });
            return { ...nothing, summary: [`${(0, lib_text.U9)(images.length, "image")} for ${tag} in ${values.to}`] };
          }
          if (host.kind === "terminal")
            throw new errors.yo("a release is published by GitHub Actions; give --to DIR or --dry-run here");
          const { publishOnGithub } = await publisher();
          const auto = (value) => value === "auto" ? void 0 : value === "true";
          const page = await publishOnGithub(host, {
            ...job,
            words,
            token: values.token,
            prerelease: auto(values.prerelease),
            latest: auto(values.latest),
            wait: values.uploadWait,
            minRate: values.minRate * 1e3,
            signal: host.signal,
            pause: (seconds) => (0, external_node_timers_promises_.setTimeout)(seconds * 1e3, void 0, { signal: host.signal })
          });
          return { ok: true, outputs: { ...nothing.outputs, url: page.page, id: String(page.id) } };
        }
      });
      function tagOf({ environment, kind }) {
        const [, tag] = /^refs\/tags\/(.+)$/.exec(environment.GITHUB_REF ?? "") ?? [];
        if (tag !== void 0)
          return tag;
        throw new errors.yo(kind === "github" ? "this run was not started by a tag; give it in the input tag" : "which tag is released? Give it with --tag");
      }
      function commitOf({ flake }) {
        const { revision } = flake;
        if (revision !== void 0 && /^[0-9a-f]{40}/.test(revision) && !revision.endsWith("-dirty"))
          return revision;
        throw new errors.yo("the images were not built from a commit; commit, build and boot again", {
          reason: "failed"
        });
      }
      const fetchFrom = (folder) => async (image) => ({
        file: await findImage(image, (0, external_node_path_.join)(folder, "images")),
        [Symbol.asyncDispose]: async () => {
        }
      });
      function wordsIn(file) {
        return (0, promises_.readFile)(file, "utf8").catch((cause) => {
          throw new errors.yo(`${file} cannot be read; give a text file with notes`, { cause });
        });
      }
      async function toFolder({ to, words, ...job }) {
        const released = await (0, release.B)({ ...job, destination: folderDestination(to) });
        const sections = (0, notes_sections.B)({ released, repository: void 0, signer: void 0 });
        await (0, files.f8)((0, external_node_path_.join)(to, "notes.md"), (0, notes.A)(words, sections, { isOurs: false, more: "" }));
      }
      function planLines(images) {
        return (0, lib_text.tp)(images.map(({ target, name, file, parts, unbooted }) => [
          name,
          (0, lib_text.ee)(file.bytes),
          parts.length > 1 ? `in ${parts.length} parts` : "as it is",
          unbooted === void 0 ? target.id : `${target.id}, not proved: ${unbooted}`
        ]), { right: [1] });
      }
    })
  ),
  /***/
  82864: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        T: () => (
          /* binding */
          draftFor
        ),
        /* harmony export */
        k: () => (
          /* binding */
          draftMarker
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79470);
      const draftMarker = "<!-- flakeship-release -->";
      const lag = 5;
      async function draftFor(context) {
        return await found(context) ?? await pausedFind(context) ?? await made(context);
      }
      async function pausedFind(context) {
        await context.pause(lag);
        return found(context);
      }
      async function found({ releases, tag, log }) {
        const all = (await releases.list()).filter((one) => one.tag === tag).sort((a, b) => a.id - b.id);
        const published = all.find(({ isDraft }) => !isDraft);
        if (published)
          return { release: published, isOurs: published.body.includes(draftMarker) };
        const ours = all.filter(({ body }) => body.includes(draftMarker));
        const [oldest, ...others] = ours.length > 0 ? ours : all;
        if (!oldest)
          return void 0;
        if (ours.length === 0 && others.length > 0)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`the tag ${tag} has ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.U9)(all.length, "draft")} (${all.map(({ page }) => page).join(", ")}); remove all but one and run this again`);
        for (const { page } of others)
          log.warning(`the tag ${tag} has another draft of Flakeship, which is not used: ${page}`);
        return { release: oldest, isOurs: ours.length > 0 };
      }
      async function made(context) {
        const { releases, tag } = context;
        try {
          return {
            release: await releases.createDraft({ tag, name: tag, body: `${draftMarker}
` }),
            isOurs: true
          };
        } catch (error) {
          if (!isUnanswered(error))
            throw error;
          const there = await pausedFind(context);
          if (!there)
            throw error;
          return there;
        }
      }
      const isUnanswered = (error) => {
        const { status } = error.cause ?? {};
        return typeof status !== "number" || status >= 500;
      };
    })
  ),
  /***/
  55115: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        s: () => (
          /* binding */
          chooseImages
        ),
        e: () => (
          /* binding */
          namesOf
        )
      });
      var picomatch = __webpack_require__(71026);
      var errors = __webpack_require__(1730);
      var lib_text = __webpack_require__(79470);
      ;
      const plainName = /^[A-Za-z0-9][A-Za-z0-9._+-]*$/;
      const longest = 120;
      function requireAssetNames(named) {
        const taken = /* @__PURE__ */ new Map();
        for (const one of named) {
          const why = complaint(one.name);
          if (why !== void 0)
            throw refused(`${shown(one.name)} for ${shown(one.of)}: ${why}`);
          const other = taken.get(one.name.toLowerCase());
          if (other)
            throw refused(`${shown(one.name)} for ${shown(one.of)} is the name for ${shown(other.of)} too${other.name === one.name ? "" : ", when case is ignored"}`);
          taken.set(one.name.toLowerCase(), one);
        }
      }
      const rules = [
        [(name) => name === "", "it is empty"],
        [(name) => name.length > longest, `it is longer than ${longest} characters`],
        [
          (name) => !plainName.test(name),
          "it may hold letters, digits, dots, underscores, plus and minus, and begins with a letter or a digit"
        ],
        [(name) => name.endsWith("."), "it ends with a dot"],
        [(name) => name.includes(".."), "GitHub makes one dot of several"]
      ];
      const complaint = (name) => rules.find(([when]) => when(name))?.[1];
      const shown = (name) => JSON.stringify((0, lib_text.TN)(name, 140));
      const refused = (what) => new errors.yo(`nothing can be released under the name ${what}; give other names with name-template`);
      var template = __webpack_require__(74644);
      var gate = __webpack_require__(46291);
      var images_parts = __webpack_require__(78644);
      ;
      const imageKinds = /* @__PURE__ */ new Set(["iso", "sd-image", "image"]);
      function chooseImages(report, choice) {
        requireEvaluation(report, choice);
        const targets = selected(report.targets, choice.targets);
        const chosen = targets.flatMap((target) => target.images.map((file) => chosenImage({ target, file }, report.boots, choice)));
        if (chosen.length === 0)
          throw new errors.yo("there is no image to release; a host needs system.build.isoImage, sdImage, image or images.VARIANT, or name others with targets");
        requireAssetNames(chosen.flatMap((one) => namesOf(one).map((name) => ({ name, of: one.target.id }))));
        const assets = chosen.flatMap(namesOf).length;
        if (assets > images_parts.$m - ownAssets)
          throw new errors.yo(`these images make ${(0, lib_text.U9)(assets, "asset")}, and a release takes ${images_parts.$m}; release fewer targets`);
        return chosen;
      }
      function requireEvaluation({ evaluationFailures }, choice) {
        const [failure] = evaluationFailures;
        if (failure === void 0 || choice.targets.some((glob) => !glob.startsWith("!")))
          return;
        throw new errors.yo(`${(0, lib_text.TN)(failure.attribute)} does not evaluate, so nothing is released; name the targets to release without it`, { reason: "failed" });
      }
      const ownAssets = 100;
      function namesOf({ name, parts }) {
        const names = parts.map((part) => part.name);
        return parts.length > 1 ? [...names, (0, images_parts.vS)(name), (0, images_parts.lU)(name)] : names;
      }
      function selected(all, globs) {
        const [not, only] = [
          globs.filter((one) => one.startsWith("!")),
          globs.filter((one) => !one.startsWith("!"))
        ];
        const isExcluded = picomatch(not.map((one) => one.slice(1)));
        const isMeant = picomatch([...only]);
        const found = all.filter(({ names, kind }) => only.length > 0 ? names.some((name) => isMeant(name)) : imageKinds.has(kind));
        const kept = found.filter(({ names }) => not.length === 0 || !names.some((name) => isExcluded(name)));
        const without = kept.find(({ images }) => images.length === 0);
        if (without)
          throw new errors.yo(`${(0, lib_text.TN)(without.id)} has no image: ${whyNone(without)}`);
        for (const glob of only) {
          if (all.some(({ names }) => names.some((name) => picomatch.isMatch(name, glob))))
            continue;
          throw new errors.yo(`targets: ${JSON.stringify(glob)} matches no target of the run`);
        }
        return kept;
      }
      const whyNone = ({ outcome, reason }) => (0, lib_text.TN)(reason ?? `its outcome is ${outcome}`, 300);
      function chosenImage(built, boots, choice) {
        const { target, file } = built;
        const admission = (0, gate.w)(built, boots, choice.unbooted);
        if (!admission.admitted)
          throw new errors.yo(`${(0, lib_text.TN)(target.id)} is not released: ${admission.why}; nothing is published (unbooted: allow releases it all the same, and says so)`, { reason: "failed" });
        if (file.bytes === 0)
          throw new errors.yo(`the image of ${(0, lib_text.TN)(target.id)} is empty; GitHub takes no empty file`);
        const name = (0, template.GS)(choice.template, {
          host: target.host ?? target.id.split(".").at(-1) ?? target.id,
          variant: variantOf(target),
          version: choice.version,
          system: target.system,
          ext: (0, template.je)(file.name)
        });
        const { unbooted } = admission;
        return {
          ...built,
          name,
          parts: (0, images_parts.CI)(name, file.bytes),
          boots: admission.boots,
          ...unbooted === void 0 ? {} : { unbooted }
        };
      }
      const variantOf = ({ id: id2, host, kind }) => kind === "image" && host !== void 0 && id2.startsWith(`${host}.image.`) ? id2.slice(host.length + 7) : "";
    })
  ),
  /***/
  46291: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        V: () => (
          /* binding */
          wayOf
        ),
        /* harmony export */
        w: () => (
          /* binding */
          admit
        )
        /* harmony export */
      });
      function admit({ target, file }, boots, unbooted) {
        const own = boots.filter((boot) => boot.target === target.id);
        const why = doubt(own, file.sha256, target.drvPath);
        if (why === void 0)
          return { admitted: true, boots: own };
        if (unbooted === "allow")
          return { admitted: true, boots: own, unbooted: why };
        return { admitted: false, why };
      }
      function doubt(boots, sha256, drvPath) {
        if (boots.length === 0)
          return "it was not booted";
        const foreign = boots.find((boot) => boot.drvPath !== void 0 && boot.drvPath !== drvPath);
        if (foreign)
          return "its boots are those of another build";
        const bad = boots.find(({ verdict }) => verdict !== "booted");
        if (bad)
          return `${wayOf(bad)}: ${bad.verdict === "failed" ? "it did not boot" : "nobody knows whether it boots"}`;
        const other = boots.find((boot) => boot.image?.sha256 !== sha256);
        if (other)
          return other.image ? `${wayOf(other)}: another file was booted` : `${wayOf(other)}: nothing says which file was booted`;
        return void 0;
      }
      const wayOf = ({ firmware, medium }) => `by ${firmware.toUpperCase()}${medium === void 0 ? "" : ` from ${medium}`}`;
    })
  ),
  /***/
  94018: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        j: () => (
          /* binding */
          windowsLines
        ),
        /* harmony export */
        y: () => (
          /* binding */
          joinScript
        )
        /* harmony export */
      });
      const mebi = 1024 * 1024;
      function joinScript({ name, bytes, sha256, parts }) {
        return `#!/bin/sh
# Makes ${name} (${bytes} bytes) of its ${parts.length} parts, which must be in the same folder.
set -eu
cd -- "$(dirname -- "$0")"
name='${name}'
whole='${sha256}'
joining="$name.joining"

sum() {
  if command -v sha256sum >/dev/null 2>&1; then sha256sum "$1"
  elif command -v shasum >/dev/null 2>&1; then shasum -a 256 "$1"
  else openssl dgst -sha256 -r "$1"
  fi | cut -c 1-64
}
size() { wc -c <"$1" | tr -d ' '; }
stop() { printf '%s\\n' "$1" >&2; exit 1; }

if [ -e "$name" ]; then
  [ "$(sum "$name")" = "$whole" ] && { echo "$name is there, and it is right"; exit 0; }
  stop "$name is there, but it is another file: move it away and run this again"
fi
have=0
[ ! -e "$joining" ] || have=$(size "$joining")

# part FILE OFFSET-IN-MIB BYTES SHA256: adds one part, unless a run before this one did
part() {
  end=$(($2 * ${mebi} + $3))
  [ "$have" -lt "$end" ] || return 0
  [ -f "$1" ] || stop "$1 is missing: download it into this folder and run this again"
  [ "$(sum "$1")" = "$4" ] || stop "$1 is damaged: download it again and run this again"
  echo "adding $1"
  dd if="$1" of="$joining" bs=${mebi} seek="$2" conv=notrunc 2>/dev/null || stop "no room for $name: it takes ${bytes} bytes"
}

${parts.map(({ name: name2, offset, bytes: bytes2, sha256: sha2562 }) => `part '${name2}' ${offset / mebi} ${bytes2} ${sha2562}`).join("\n")}

[ "$(size "$joining")" = ${bytes} ] && [ "$(sum "$joining")" = "$whole" ] || {
  rm -f "$joining"
  stop "the parts do not make $name: download them again and run this again"
}
mv "$joining" "$name"
echo "$name is complete; the parts can go"
`;
      }
      function windowsLines({ name, parts }) {
        return [`copy /b ${parts.map((part) => part.name).join("+")} ${name}`, `certutil -hashfile ${name} SHA256`];
      }
    })
  ),
  /***/
  78644: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $m: () => (
          /* binding */
          mostAssets
        ),
        /* harmony export */
        CI: () => (
          /* binding */
          partsOf
        ),
        /* harmony export */
        lU: () => (
          /* binding */
          joinScriptName
        ),
        /* harmony export */
        vS: () => (
          /* binding */
          manifestName
        )
        /* harmony export */
      });
      const assetLimit = 2147483648;
      const partBytes = 1900 * 1024 * 1024;
      const mostAssets = 1e3;
      function partsOf(name, bytes) {
        if (bytes < assetLimit)
          return [{ name, offset: 0, bytes }];
        const count = Math.ceil(bytes / partBytes);
        const digits = Math.max(2, String(count).length);
        return Array.from({ length: count }, (_, i) => ({
          name: `${name}.part${String(i + 1).padStart(digits, "0")}`,
          offset: i * partBytes,
          bytes: Math.min(partBytes, bytes - i * partBytes)
        }));
      }
      const joinScriptName = (name) => `${name}.join.sh`;
      const manifestName = (name) => `${name}.parts.json`;
    })
  ),
  /***/
  74644: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        GS: () => (
          /* binding */
          fill
        ),
        /* harmony export */
        je: () => (
          /* binding */
          extensionOf
        ),
        /* harmony export */
        oB: () => (
          /* binding */
          defaultTemplate
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      const defaultTemplate = "{host}{-variant}-{version}-{system}.{ext}";
      const field = /\{([^a-z{}]?)([a-z]*)\}/g;
      const known = ["host", "variant", "version", "system", "ext"];
      function fill(template, fields) {
        const bare = template.replaceAll(field, "");
        if (/[{}]/.test(bare))
          throw unknown(template, /[{}]/.exec(bare)?.[0] ?? "{");
        return template.replaceAll(field, (whole, joint, name) => {
          const found = known.find((one) => one === name);
          if (found === void 0)
            throw unknown(template, whole);
          return fields[found] === "" ? "" : `${joint}${fields[found]}`;
        });
      }
      const unknown = (template, what) => new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`the name template ${JSON.stringify(template)} has ${JSON.stringify(what)}; it may name ${known.map((one) => `{${one}}`).join(", ")}, each with one character before the name that is dropped with it, as in {-variant}`);
      const packed = /* @__PURE__ */ new Set(["zst", "xz", "gz", "bz2", "lz4"]);
      function extensionOf(file) {
        const [last = "", before = ""] = file.split("/").at(-1)?.split(".").slice(1).reverse() ?? [];
        return packed.has(last) && /^[a-z][a-z0-9]{0,9}$/.test(before) ? `${before}.${last}` : last;
      }
    })
  ),
  /***/
  77908: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A: () => (
          /* binding */
          joinNotes
        ),
        /* harmony export */
        m: () => (
          /* binding */
          withoutOurs
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      var _draft_draft_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82864);
      const mostCharacters = 12e4;
      const begin = "<!-- flakeship-notes -->";
      const end = "<!-- /flakeship-notes -->";
      function joinNotes(person, sections, { isOurs, more }) {
        const own = withoutOurs(person);
        const head = [...own === "" ? [] : [own], ...isOurs ? [_draft_draft_js__WEBPACK_IMPORTED_MODULE_1__.k] : [], begin];
        const room = mostCharacters - [...head, more, end].join("\n\n").length - 2;
        const [first = ""] = sections;
        if (first.length > room)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`the notes are too long: a release takes 125,000 characters, and the part of Flakeship needs ${first.length}; shorten the text (${own.length} characters)`);
        const kept = [];
        let left = room;
        for (const section of sections) {
          if (section.length + 2 > left)
            break;
          kept.push(section);
          left -= section.length + 2;
        }
        const rest = kept.length < sections.length ? [more] : [];
        return [...head, ...kept, ...rest, end].join("\n\n");
      }
      function withoutOurs(text) {
        const unix = text.replaceAll("\r\n", "\n");
        const from = unix.indexOf(begin);
        const to = unix.indexOf(end, from);
        const rest = from === -1 || to === -1 ? unix : unix.slice(0, from) + unix.slice(to + end.length);
        return rest.replaceAll(_draft_draft_js__WEBPACK_IMPORTED_MODULE_1__.k, "").trim();
      }
    })
  ),
  /***/
  43829: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          noteSections
        )
        /* harmony export */
      });
      var _lib_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70624);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79470);
      var _images_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46291);
      var _images_join_script_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94018);
      var _images_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78644);
      function noteSections({ released, repository, signer }) {
        const { record, joined } = released;
        return [
          imageTable(record),
          ...warnings(record.images),
          ...joined.length > 0 ? [joining(joined)] : [],
          verifying(record, repository, signer),
          ...record.images.some(isStick) ? [writing(record.images.filter(isStick))] : []
        ];
      }
      function imageTable({ images, commit, run }) {
        const rows = images.map((image) => `| ${(0, _lib_markdown_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(image.name)} | ${(0, _lib_markdown_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(image.host ?? image.target)} | ${(0, _lib_markdown_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(image.system)} | ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.ee)(image.bytes)} | ${evidence(image)} |`);
        const from = run === void 0 ? "" : ` in [this run](${run})`;
        return [
          `Built from commit ${(0, _lib_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(commit.slice(0, 12))}${from}. Each image was booted as it is, unless its line says otherwise.`,
          "",
          "| Image | Host | System | Size | Booted |",
          "| --- | --- | --- | --- | --- |",
          ...rows
        ].join("\n");
      }
      const evidence = ({ boots, unbooted }) => unbooted === void 0 ? boots.map(_images_gate_js__WEBPACK_IMPORTED_MODULE_2__.V).map((way) => way.replace(/^by /, "")).join(", ") || "no" : "**not proved**";
      function warnings(images) {
        const unproved = images.filter(({ unbooted }) => unbooted !== void 0);
        if (unproved.length === 0)
          return [];
        const lines = unproved.map(({ name, unbooted = "" }) => `- ${(0, _lib_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(name)}: ${(0, _lib_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(unbooted)}`);
        return [`**${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.U9)(unproved.length, "image")} not proved to boot:**

${lines.join("\n")}`];
      }
      function joining(joined) {
        const each = joined.map(({ image: { name }, parts }) => {
          const lines = [`sh ${(0, _images_parts_js__WEBPACK_IMPORTED_MODULE_3__.lU)(name)}`, "", "# Windows", ...(0, _images_join_script_js__WEBPACK_IMPORTED_MODULE_4__.j)({ name, parts })];
          return `${(0, _lib_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(name)} comes in ${parts.length} parts. Download them and ${(0, _lib_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)((0, _images_parts_js__WEBPACK_IMPORTED_MODULE_3__.lU)(name))} into one folder:

${(0, _lib_markdown_js__WEBPACK_IMPORTED_MODULE_0__.OF)(lines, 4e3)}`;
        });
        return `### Joining the parts

GitHub takes no file of 2 GiB or more.

${each.join("\n\n")}`;
      }
      function verifying({ tag }, repository, signer) {
        const attested = repository !== void 0 && signer !== void 0 ? [`gh attestation verify FILE --repo ${repository} --signer-workflow ${signer}`] : [];
        const immutable = repository === void 0 ? [] : [`gh release verify-asset ${shellWord(tag)} FILE --repo ${repository} # if the release is immutable`];
        return `### Verifying

${(0, _lib_markdown_js__WEBPACK_IMPORTED_MODULE_0__.OF)(["sha256sum --check --ignore-missing SHA256SUMS", ...attested, ...immutable], 4e3)}`;
      }
      const shellWord = (text) => /^[\w.+/@-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
      const isStick = ({ name }) => /\.(iso|img)(\.(zst|xz))?$/.test(name);
      function writing(images) {
        const [{ name } = { name: "" }] = images;
        const unpack = /\.zst$/.test(name) ? "zstd -dc" : /\.xz$/.test(name) ? "xz -dc" : void 0;
        const line = unpack ? `${unpack} ${name} | sudo dd of=/dev/sdX bs=4M oflag=direct status=progress` : `sudo dd if=${name} of=/dev/sdX bs=4M oflag=direct status=progress`;
        return `### Writing a stick or a card

${(0, _lib_markdown_js__WEBPACK_IMPORTED_MODULE_0__.OF)([line], 4e3)}

${(0, _lib_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)("/dev/sdX")} is the whole device, and all that is on it goes.`;
      }
    })
  ),
  /***/
  75483: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        B: () => (
          /* binding */
          uploadRelease
        )
      });
      var external_node_crypto_ = __webpack_require__(77598);
      var external_node_stream_ = __webpack_require__(57075);
      var p_limit = __webpack_require__(48630);
      var lib_text = __webpack_require__(79470);
      ;
      const sumsName = "SHA256SUMS";
      function checksums(files) {
        const lines = files.map(({ name, sha256: sha2562 }) => `${sha2562}  ${name}
`);
        return lines.sort((a, b) => a.slice(66) < b.slice(66) ? -1 : 1).join("");
      }
      var choose = __webpack_require__(55115);
      var join_script = __webpack_require__(94018);
      var external_node_fs_ = __webpack_require__(73024);
      var promises_ = __webpack_require__(51455);
      var errors = __webpack_require__(1730);
      ;
      async function hashParts(file, { file: built, parts, target }) {
        const found = await (0, promises_.lstat)(file).catch((cause) => {
          throw new errors.yo(`the image of ${target.id} is not there (${file}); build it again`, { cause });
        });
        if (!found.isFile())
          throw new errors.yo(`the image of ${target.id} is no plain file (${file}); it is not released`);
        if (found.size !== built.bytes)
          throw new errors.yo(`the image of ${target.id} has ${found.size} bytes, and one of ${built.bytes} was booted`);
        const [only, ...others] = parts;
        if (only && others.length === 0)
          return [{ ...only, sha256: built.sha256 }];
        const whole = (0, external_node_crypto_.createHash)("sha256");
        const hashed = [];
        for (const part of parts) {
          const hash = (0, external_node_crypto_.createHash)("sha256");
          for await (const chunk of openPart(file, part)) {
            hash.update(chunk);
            whole.update(chunk);
          }
          hashed.push({ ...part, sha256: hash.digest("hex") });
        }
        if (whole.digest("hex") !== built.sha256)
          throw new errors.yo(`the image of ${target.id} is not the file that was booted; build and boot it again`);
        return hashed;
      }
      const openPart = (file, { offset, bytes }) => (0, external_node_fs_.createReadStream)(file, { start: offset, end: offset + bytes - 1, highWaterMark: 1 << 20 });
      var images_parts = __webpack_require__(78644);
      var dist = __webpack_require__(70458);
      var json_text = __webpack_require__(19031);
      ;
      const count = dist.FsL(dist.aig(), dist.ndf(), dist.Wwf(1));
      const sha256 = dist.FsL(dist.YjP(), dist.yGV(/^[0-9a-f]{64}$/));
      const manifest = dist.Ikc({
        manifest: dist.euz("flakeship-parts"),
        version: dist.euz(1),
        name: dist.YjP(),
        bytes: count,
        sha256,
        parts: dist.FsL(dist.YOg(dist.Ikc({ name: dist.YjP(), offset: dist.FsL(dist.aig(), dist.Wwf(0)), bytes: count, sha256 })), dist.BpQ(2))
      });
      function writeManifest({ name, file: { bytes, sha256: sha2562 } }, parts) {
        const value = {
          manifest: "flakeship-parts",
          version: 1,
          name,
          bytes,
          sha256: sha2562,
          parts: parts.map(({ name: name2, offset, bytes: bytes2, sha256: sha2563 }) => ({ name: name2, offset, bytes: bytes2, sha256: sha2563 }))
        };
        return `${JSON.stringify(value, null, 1)}
`;
      }
      function partsIn(text, { name, file, parts }) {
        const parsed = dist.xLC(manifest, (0, json_text.q)(text));
        if (!parsed.success || parsed.output.sha256 !== file.sha256 || parsed.output.name !== name)
          return void 0;
        const isSame = (part, i) => {
          const other = parsed.output.parts[i];
          return other?.name === part.name && other.offset === part.offset && other.bytes === part.bytes;
        };
        if (parsed.output.parts.length !== parts.length || !parts.every(isSame))
          return void 0;
        return parsed.output.parts;
      }
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
      const atOnce = 2;
      const recordName = "release.json";
      async function uploadRelease(job) {
        const { destination, log } = job;
        const assets = [];
        const images = [];
        const joined = [];
        const small = async (kind, name, text) => {
          const asset = textAsset(name, text);
          await destination.put(asset);
          assets.push({ kind, name, bytes: asset.bytes, sha256: asset.sha256 });
        };
        for (const image of job.images) {
          const parts = await putImage(image, job);
          const isSplit = parts.length > 1;
          for (const { name, bytes, sha256: sha2562 } of parts)
            assets.push({ kind: isSplit ? "part" : "image", name, bytes, sha256: sha2562 });
          if (isSplit) {
            const { name, file } = image;
            await small("manifest", (0, images_parts.vS)(name), writeManifest(image, parts));
            await small("join-script", (0, images_parts.lU)(name), (0, join_script.y)({ ...file, name, parts }));
            joined.push({ image, parts });
          }
          images.push(recordOf(image));
        }
        const split = joined.map(({ image: { name, file } }) => ({ name, sha256: file.sha256 }));
        await small("checksums", sumsName, checksums([...assets, ...split]));
        const record = recordFor(job, images, assets);
        const recordAsset = textAsset(recordName, `${JSON.stringify(record, null, 1)}
`);
        await destination.put(recordAsset);
        log.info(`${(0, lib_text.U9)(assets.length + 1, "asset")} of ${(0, lib_text.U9)(images.length, "image")} are there`);
        return { record, recordAsset, joined };
      }
      async function putImage(image, { destination, fetch, log }) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const known = await knownParts(image, destination);
          if (known && (await Promise.all(known.map((part) => destination.has(part)))).every(Boolean)) {
            log.info(`${image.name} is there already (${(0, lib_text.ee)(image.file.bytes)})`);
            return known;
          }
          const local = __addDisposableResource(env_1, await fetch(image), true);
          const parts = await hashParts(local.file, image);
          const limit = (0, p_limit.A)(atOnce);
          await Promise.all(parts.map((part) => limit(async () => {
            const put = await destination.put({ ...part, open: () => openPart(local.file, part) });
            log.info(`${part.name}: ${put === "there" ? "there already" : "uploaded"} (${(0, lib_text.ee)(part.bytes)})`);
          })));
          return parts;
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          const result_1 = __disposeResources(env_1);
          if (result_1)
            await result_1;
        }
      }
      async function knownParts(image, destination) {
        const [only, ...others] = image.parts;
        if (only && others.length === 0)
          return [{ ...only, sha256: image.file.sha256 }];
        const text = await destination.read((0, images_parts.vS)(image.name));
        return text === void 0 ? void 0 : partsIn(text, image);
      }
      function textAsset(name, text) {
        const data = Buffer.from(text);
        return {
          name,
          bytes: data.length,
          sha256: (0, external_node_crypto_.createHash)("sha256").update(data).digest("hex"),
          open: () => external_node_stream_.Readable.from([data])
        };
      }
      function recordOf({ target, file, name, boots, unbooted, ...rest }) {
        return {
          target: target.id,
          ...target.host === void 0 ? {} : { host: target.host },
          system: target.system,
          name,
          bytes: file.bytes,
          sha256: file.sha256,
          assets: (0, choose.e)({ name, ...rest }),
          boots: boots.map(({ firmware, medium, verdict }) => ({
            firmware,
            verdict,
            ...medium === void 0 ? {} : { medium }
          })),
          ...unbooted === void 0 ? {} : { unbooted }
        };
      }
      function recordFor({ report, tag, commit, run }, images, assets) {
        return {
          document: "release",
          version: 1,
          created: report.created,
          // not now: another run writes the same bytes
          tag,
          commit,
          ...run === void 0 ? {} : { run },
          images,
          assets
        };
      }
    })
  ),
  /***/
  91711: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
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
  70624: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        MZ: () => (
          /* binding */
          codeCell
        ),
        /* harmony export */
        OF: () => (
          /* binding */
          fenced
        ),
        /* harmony export */
        aY: () => (
          /* binding */
          code
        ),
        /* harmony export */
        h8: () => (
          /* binding */
          htmlCode
        ),
        /* harmony export */
        uM: () => (
          /* binding */
          linkTo
        )
        /* harmony export */
      });
      var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79470);
      function code(text, most2 = 200) {
        const line = withoutComments((0, _text_js__WEBPACK_IMPORTED_MODULE_0__.TN)(text, most2)) || " ";
        const fence = "`".repeat(longestRun(line) + 1);
        const room = /^`|`$/.test(line) ? " " : "";
        return `${fence}${room}${line}${room}${fence}`;
      }
      function codeCell(text, most2 = 200) {
        return code(text.replaceAll("|", "¦"), most2);
      }
      const most = { lines: 1e3, characters: 2e4 };
      function fenced(lines, mostColumns = 300) {
        const safe = lines.slice(0, most.lines).flatMap((line) => withoutComments((0, _text_js__WEBPACK_IMPORTED_MODULE_0__.pj)((0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(line, most.characters))).split("\n")).slice(0, most.lines).map((line) => (line.length > mostColumns ? `${(0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(line, mostColumns - 1)}…` : line).trimEnd());
        const fence = "`".repeat(Math.max(3, longestRun(safe.join("\n")) + 1));
        return [fence, ...safe, fence].join("\n");
      }
      function htmlCode(text) {
        const entities = {
          "&": "&amp;",
          "<": "&lt;",
          ">": "&gt;",
          '"': "&quot;",
          "@": "&#64;"
        };
        return `<code>${(0, _text_js__WEBPACK_IMPORTED_MODULE_0__.TN)(text).replace(/[&<>"@]/g, (character) => entities[character] ?? "")}</code>`;
      }
      function linkTo(path, title) {
        const encoded = encodeURIComponent(path.toWellFormed()).replaceAll("%2F", "/").replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
        return `[${title}](./${encoded})`;
      }
      const withoutComments = (text) => text.replaceAll("<!--", "<! --");
      function longestRun(text) {
        let longest = 0;
        for (const [run] of text.matchAll(/`+/g))
          longest = Math.max(longest, run.length);
        return longest;
      }
    })
  ),
  /***/
  48630: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        A: () => (
          /* binding */
          pLimit
        )
      });
      ;
      class Node {
        value;
        next;
        constructor(value) {
          this.value = value;
        }
      }
      class Queue {
        #head;
        #tail;
        #size;
        constructor() {
          this.clear();
        }
        enqueue(value) {
          const node = new Node(value);
          if (this.#head) {
            this.#tail.next = node;
            this.#tail = node;
          } else {
            this.#head = node;
            this.#tail = node;
          }
          this.#size++;
        }
        dequeue() {
          const current = this.#head;
          if (!current) {
            return;
          }
          this.#head = this.#head.next;
          this.#size--;
          if (!this.#head) {
            this.#tail = void 0;
          }
          return current.value;
        }
        peek() {
          if (!this.#head) {
            return;
          }
          return this.#head.value;
        }
        clear() {
          this.#head = void 0;
          this.#tail = void 0;
          this.#size = 0;
        }
        get size() {
          return this.#size;
        }
        *[Symbol.iterator]() {
          let current = this.#head;
          while (current) {
            yield current.value;
            current = current.next;
          }
        }
        *drain() {
          while (this.#head) {
            yield this.dequeue();
          }
        }
      }
      ;
      function pLimit(concurrency) {
        let rejectOnClear = false;
        if (typeof concurrency === "object") {
          ({ concurrency, rejectOnClear = false } = concurrency);
        }
        validateConcurrency(concurrency);
        if (typeof rejectOnClear !== "boolean") {
          throw new TypeError("Expected `rejectOnClear` to be a boolean");
        }
        const queue = new Queue();
        let activeCount = 0;
        const resumeNext = () => {
          if (activeCount < concurrency && queue.size > 0) {
            activeCount++;
            queue.dequeue().run();
          }
        };
        const next = () => {
          activeCount--;
          resumeNext();
        };
        const run = async (function_, resolve, arguments_) => {
          const result = (async () => function_(...arguments_))();
          resolve(result);
          try {
            await result;
          } catch {
          }
          next();
        };
        const enqueue = (function_, resolve, reject, arguments_) => {
          const queueItem = { reject };
          new Promise((internalResolve) => {
            queueItem.run = internalResolve;
            queue.enqueue(queueItem);
          }).then(run.bind(void 0, function_, resolve, arguments_));
          if (activeCount < concurrency) {
            resumeNext();
          }
        };
        const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
          enqueue(function_, resolve, reject, arguments_);
        });
        Object.defineProperties(generator, {
          activeCount: {
            get: () => activeCount
          },
          pendingCount: {
            get: () => queue.size
          },
          clearQueue: {
            value() {
              if (!rejectOnClear) {
                queue.clear();
                return;
              }
              const abortError = AbortSignal.abort().reason;
              while (queue.size > 0) {
                queue.dequeue().reject(abortError);
              }
            }
          },
          concurrency: {
            get: () => concurrency,
            set(newConcurrency) {
              validateConcurrency(newConcurrency);
              concurrency = newConcurrency;
              queueMicrotask(() => {
                while (activeCount < concurrency && queue.size > 0) {
                  resumeNext();
                }
              });
            }
          },
          map: {
            async value(iterable, function_) {
              const promises = [];
              try {
                Array.from(iterable, (value, index) => {
                  const promise = generator(function_, value, index);
                  promises.push(promise);
                  return promise;
                });
              } catch (error) {
                for (const promise of promises) {
                  promise.catch(() => {
                  });
                }
                throw error;
              }
              return Promise.all(promises);
            }
          }
        });
        return generator;
      }
      function limitFunction(function_, options) {
        const limit = pLimit(options);
        const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
        Object.defineProperty(limitedFunction, "clearQueue", {
          value: limit.clearQueue
        });
        return limitedFunction;
      }
      function validateConcurrency(concurrency) {
        if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
          throw new TypeError("Expected `concurrency` to be a number from 1 and up");
        }
      }
    })
  )
};
