export const id = 3613;
export const ids = [3613];
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
  18953: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        evaluate: () => (
          /* binding */
          evaluate
        ),
        planOf: () => (
          /* binding */
          planOf
        )
      });
      var external_node_path_ = __webpack_require__(76760);
      var files = __webpack_require__(70231);
      var versions = __webpack_require__(83051);
      var derivation_files = __webpack_require__(46468);
      var flake_flake = __webpack_require__(69074);
      var system_machine = __webpack_require__(39198);
      var errors = __webpack_require__(1730);
      var mod = __webpack_require__(38232);
      var picomatch = __webpack_require__(71026);
      var globs = __webpack_require__(42686);
      var lib_text = __webpack_require__(79470);
      var attribute_path = __webpack_require__(80150);
      ;
      const filePath = { source: "image.filePath", option: ["image", "filePath"], below: "" };
      const hostKinds = [
        { kind: "toplevel", attributes: ["toplevel"], byDefault: "where-present" },
        { kind: "vm", attributes: ["vm"], byDefault: "where-vm-module" },
        { kind: "vm-with-boot-loader", attributes: ["vmWithBootLoader"], byDefault: "never" },
        {
          kind: "iso",
          attributes: ["isoImage"],
          byDefault: "where-present",
          image: [
            filePath,
            {
              source: "isoImage.isoName",
              option: ["isoImage", "isoName"],
              below: "iso/",
              compressed: ["isoImage", "compressImage"]
            }
          ],
          starts: {
            bios: ["isoImage", "makeBiosBootable"],
            uefi: ["isoImage", "makeEfiBootable"],
            usb: ["isoImage", "makeUsbBootable"]
          }
        },
        {
          kind: "sd-image",
          attributes: ["sdImage"],
          byDefault: "where-present",
          image: [
            filePath,
            {
              source: "sdImage.imageName",
              option: ["sdImage", "imageName"],
              below: "sd-image/",
              compressed: ["sdImage", "compressImage"]
            }
          ]
        },
        // since NixOS 25.05 the image of a host that is one; for an ISO or a card the same derivation (research: images §3.1)
        { kind: "image", attributes: ["image"], byDefault: "where-no-other-image", image: [filePath] },
        { kind: "disko", attributes: ["diskoImages"], byDefault: "where-present", image: [] },
        {
          kind: "netboot",
          attributes: ["netbootRamdisk", "netbootIpxeScript"],
          byDefault: "never",
          joined: ["netbootIpxeScript", "kernel", "netbootRamdisk"]
        }
      ];
      const variantKind = { kind: "image", attribute: "images", byDefault: "never" };
      const derivationImageRules = [
        { source: "image.filePath", option: ["passthru", "filePath"], below: "" },
        { source: "image.filePath", option: ["filePath"], below: "" },
        { source: "isoImage.isoName", option: ["isoName"], below: "iso/", compressed: ["compressImage"] }
      ];
      const sections = [
        { output: "packages", kind: "package", perSystem: true, named: true, below: [], byDefault: true },
        { output: "checks", kind: "check", perSystem: true, named: true, below: [], byDefault: true },
        { output: "devShells", kind: "dev-shell", perSystem: true, named: true, below: [], byDefault: false },
        { output: "formatter", kind: "formatter", perSystem: true, named: false, below: [], byDefault: false },
        { output: "apps", kind: "app", perSystem: true, named: true, below: ["program"], byDefault: false },
        {
          output: "homeConfigurations",
          kind: "home",
          perSystem: false,
          named: true,
          below: ["activationPackage"],
          byDefault: false
        },
        {
          output: "darwinConfigurations",
          kind: "darwin",
          perSystem: false,
          named: true,
          below: ["system"],
          byDefault: false
        }
      ];
      ;
      const needsQuotes = /[\s."\\]|\$\{|\p{C}|^$/u;
      function targetName(parts) {
        return parts.map((part) => needsQuotes.test(part) ? (0, attribute_path.z)(part) : part).join(".");
      }
      function hostAttribute(host, below = []) {
        return (0, attribute_path.i)(["nixosConfigurations", host, ...below]);
      }
      function hostCandidate(host, kind, attribute) {
        const parts = [host, kind];
        return {
          kind,
          name: targetName(parts),
          typed: parts.join("."),
          attribute: hostAttribute(host, ["config", "system", "build", attribute])
        };
      }
      function variantCandidate(host, variant) {
        const parts = [host, "image", variant];
        const { kind, attribute } = variantKind;
        return {
          kind,
          isVariant: true,
          name: targetName(parts),
          typed: parts.join("."),
          attribute: hostAttribute(host, ["config", "system", "build", attribute, variant])
        };
      }
      function possibleCandidates(host) {
        return hostKinds.flatMap(({ kind, attributes }) => attributes.map((attribute) => hostCandidate(host, kind, attribute)));
      }
      function sectionAttribute(section, parts, at) {
        const named = [section.output, ...parts];
        const path = [...named, ...section.below];
        return {
          kind: section.kind,
          name: targetName(named),
          typed: named.join("."),
          attribute: (0, attribute_path.i)(path),
          path,
          byDefault: section.byDefault && at.system === at.thisSystem,
          ...at.system === void 0 ? {} : { system: at.system }
        };
      }
      ;
      function readSelection(select) {
        const { includes: includes2, excludes } = (0, globs.K)(select);
        return { include: includes2.map(selector), exclude: excludes.map(selector) };
      }
      function isSelected(selection, candidate2, byDefault) {
        if (selection.exclude.some(({ matches }) => matches(candidate2)))
          return false;
        return selection.include.length === 0 ? byDefault : selection.include.some((selector2) => includes(selector2, candidate2));
      }
      function couldSelectBelow(selection, beginnings2) {
        return selection.include.some(({ prefix }) => beginnings2.some((start2) => start2.startsWith(prefix) || prefix.startsWith(start2)));
      }
      function couldSelectVariant(selection, host) {
        const include = selection.include.filter(({ written }) => namesImages.test(written));
        return couldSelectBelow({ include, exclude: [] }, [`${targetName([host, "image"])}.`, `${host}.image.`]);
      }
      function seemsToSelectBelow(selection, beginnings2) {
        return selection.include.some(({ matchesText, example }) => beginnings2.some((start2) => matchesText(start2 + example) || matchesText(`${start2}x`)));
      }
      function unmatched(selection, candidates) {
        return selection.include.filter((selector2) => !candidates.some((candidate2) => includes(selector2, candidate2))).map(({ written }) => written);
      }
      function unknownSelector(written, names, possible = names) {
        const byDistance = [...possible].sort((a, b) => (0, mod.Io)(written, a) - (0, mod.Io)(written, b));
        const what = JSON.stringify((0, lib_text.TN)(written));
        const shown = names.slice(0, 20).join(", ");
        const more = names.length > 20 ? ` and ${(0, lib_text.U9)(names.length - 20, "more", "more")}` : "";
        const [near = ""] = byDistance;
        const isNear = (0, mod.Io)(written, near) * 2 <= Math.max(written.length, near.length);
        const nearest = near !== "" && isNear ? ` (nearest: ${near})` : "";
        return new errors.yo(names.length === 0 ? `no target matches ${what}: the flake has none` : `no target matches ${what}${nearest}; there are: ${shown}${more}`);
      }
      const namesImages = /(?<![\w-])image\./;
      function includes({ written, matches }, candidate2) {
        return (!candidate2.isVariant || written === candidate2.attribute || namesImages.test(written)) && matches(candidate2);
      }
      const slash = "";
      const level = (text) => text.replaceAll("/", slash);
      function selector(written) {
        const glob = picomatch(level(written), { dot: true, nonegate: true });
        const quoted = picomatch(level(written), { dot: true, nonegate: true, keepQuotes: true });
        const last = written.split(".").at(-1) ?? "";
        return {
          written,
          prefix: /^[^*?[\](){}!+@\\"]*/.exec(written)?.[0] ?? "",
          example: last.replace(/\{([^,}]*)[^}]*\}/g, "$1").replace(/[*?]/g, "x"),
          matchesText: (text) => glob(level(text)),
          matches: ({ name, typed, attribute }) => written === name || written === attribute || glob(level(typed)) || quoted(level(name))
        };
      }
      ;
      function checkSelectors(selection, { hosts, attributes }) {
        const possible = [...hosts.flatMap(possibleCandidates), ...attributes];
        const [unknown] = unmatched(selection, possible).filter((written) => {
          const alone = readSelection([written]);
          return !hosts.some((host) => couldSelectVariant(alone, host));
        });
        if (unknown === void 0)
          return;
        const certain = [
          ...hosts.map((host) => targetName([host, "toplevel"])),
          ...attributes.map(({ name }) => name)
        ];
        throw unknownSelector(unknown, certain, possible.map(({ name }) => name));
      }
      function checkSelected(selection, evaluations, of) {
        const { existing, warnings } = of;
        if (of.hasFailures)
          return;
        const [unknown] = unmatched(selection, evaluations.flatMap(({ candidates }) => candidates));
        if (unknown !== void 0)
          throw unknownSelector(unknown, existing);
        if (evaluations.some(({ found }) => found.length > 0))
          return;
        throw new errors.yo(existing.length === 0 ? ["nothing is selected: the flake has no hosts, packages or checks", ...warnings.slice(0, 2)].join("; ") : `nothing is selected; choose with --targets from: ${existing.slice(0, 20).join(", ")}`);
      }
      var dist = __webpack_require__(70458);
      var fields = __webpack_require__(7835);
      var image_files = __webpack_require__(62839);
      var evaluation_error = __webpack_require__(57058);
      ;
      async function askEach(askAll, items, { expression, nameOf, isApart, after = (_, __, rest) => rest, onAnswer }) {
        const asked = [];
        let rest = items;
        const next = () => rest[0] !== void 0 && isApart(rest[0]) ? "apart" : "same";
        while (rest.length > 0) {
          let told2 = 0;
          const answer2 = await askAll({
            expression: (mark) => expression(rest, mark),
            begins: next(),
            name: () => rest[0] === void 0 ? "" : nameOf(rest[0]),
            onTold: (value) => {
              const [item] = rest;
              if (item === void 0)
                return "same";
              rest = rest.slice(1);
              told2 += 1;
              asked.push({ item, value });
              onAnswer?.(item);
              return next();
            }
          });
          const [culprit, ...others] = rest;
          if (culprit === void 0)
            break;
          const error = answer2.ok ? (0, evaluation_error.Vk)("Nix gave no answer to this") : answer2.error;
          if (error.lack === "memory" && told2 > 0 && isApart(culprit))
            continue;
          asked.push({ item: culprit, error });
          onAnswer?.(culprit);
          rest = after(culprit, error, others);
        }
        return asked;
      }
      var external_node_crypto_ = __webpack_require__(77598);
      var evaluation = __webpack_require__(50047);
      ;
      function askFlake(nix, flake, options) {
        const { impure, ifd, workers, warnings, timeLimit, copyBuffer } = options;
        const command = [
          "eval",
          "--json",
          ...impure ? ["--impure"] : [],
          ...["--option", "allow-import-from-derivation", String(ifd)],
          // without room in the buffer Nix writes to the disk before it knows whether the store has the tree already:
          // nixpkgs, for every ISO
          ...["--option", "nar-buffer-size", String(copyBuffer)],
          ...flake.options
        ];
        return ({ name, isHost }) => {
          let timeSpent = 0;
          const run = (expression, told2) => {
            return workers.run(async (started) => {
              const heard = /* @__PURE__ */ new Map();
              let since = performance.now();
              let goesOn = false;
              let evaluating;
              const line = [...command, "--apply", expression(), `${flake.reference}#.`];
              const answer2 = await (0, evaluation.Q)(nix, line, {
                ...options,
                timeLimit,
                timeSpent,
                onStart: (process2) => {
                  evaluating = process2;
                  started(process2);
                },
                onTrace: (text, raw) => {
                  const value = told2?.read(raw);
                  if (value === void 0)
                    return options.onTrace(text, raw);
                  goesOn = told2?.onTold(value.told) === "apart";
                  if (!goesOn)
                    return;
                  timeSpent = 0;
                  since = performance.now();
                  evaluating?.restartClock();
                },
                onWarning: (text, from) => {
                  if (from === "nix")
                    options.onWarning(text, from);
                  else
                    heard.set(text, (heard.get(text) ?? 0) + 1);
                }
              });
              for (const [text, times] of heard)
                warnings.count(text, isHost ? name : "", times);
              const lacksMemory = !answer2.ok && answer2.error.lack === "memory";
              if (!lacksMemory)
                timeSpent += (performance.now() - since) / 1e3;
              return { answer: answer2, lacksMemory, goesOn };
            }, { isTypical: isHost, tooLarge: (answer2, memory) => withMemory(answer2, told2?.name() ?? name, memory) });
          };
          return {
            ask: async (shape, expression) => {
              const answer2 = await run(() => expression);
              return answer2.ok ? shaped(shape, answer2.value) : answer2;
            },
            askAll: ({ expression, begins, ...told2 }) => {
              const mark = `told ${(0, external_node_crypto_.randomUUID)()} `;
              if (begins === "apart")
                timeSpent = 0;
              return run(() => expression(mark), { ...told2, read: (raw) => readTold(raw, mark) });
            }
          };
        };
      }
      function readTold(raw, mark) {
        return raw.startsWith(mark) ? { told: JSON.parse(raw.slice(mark.length)) } : void 0;
      }
      function withMemory(answer2, name, { peak, limit, isOurs }) {
        const held = `${name} held ${(0, lib_text.ee)(peak)} of memory`;
        const message = isOurs ? `${held} when its evaluation was ended, more than the ${(0, lib_text.ee)(limit)} that evaluations may hold: look for what it builds up without end, or allow more with --evaluate-memory` : `${answer2.ok ? "" : `${answer2.error.message}; `}${held} when that was last seen, and --evaluate-memory says what evaluations may hold`;
        const { text } = answer2.ok ? { text: message } : answer2.error;
        return { ok: false, error: { ...(0, evaluation_error.Vk)(message, "memory"), text } };
      }
      function shaped(shape, value) {
        const parsed = dist.xLC(shape, value);
        if (parsed.success)
          return { ok: true, value: parsed.output };
        const [issue] = parsed.issues;
        return {
          ok: false,
          error: (0, evaluation_error.Vk)(`it only looks like a derivation (${dist.BuJ(issue) ?? "value"}: ${issue.message})`)
        };
      }
      ;
      const shared = (ask2) => `
  ask = builtins.fromJSON ${(0, attribute_path.z)(JSON.stringify(ask2))};
  get = builtins.getAttr;
  has = builtins.hasAttr;
  find = set: path: builtins.foldl' (value: name:
    if builtins.isAttrs value && has name value then get name value else null) set path;
  text = builtins.unsafeDiscardStringContext;

  # as nix build chooses them for an attribute (libcmd/installable-flake.cc)
  installed = drv:
    if drv ? outputSpecified then (if drv.outputSpecified then [ drv.outputName ] else [ ])
    else drv.meta.outputsToInstall or [ ];

  image = rules: set:
    if rules == [ ] then null
    else let
      rule = builtins.head rules;
      file = find set rule.option;
      compressed = rule ? compressed && find set rule.compressed == true;
    in
      if builtins.isString file
      then { inherit (rule) source; path = rule.below + text file + (if compressed then ".zst" else ""); }
      else image (builtins.tail rules) set;

  # by what an image starts, where all of the options say so
  starts = options: set:
    let
      said = path: let value = builtins.tryEval (find set path); in if value.success then value.value else null;
      all = builtins.mapAttrs (_: said) options;
    in if builtins.all builtins.isBool (builtins.attrValues all) then { starts = all; } else { };

  isDerivation = value: builtins.isAttrs value && value.type or null == "derivation";
  kinds = { bool = "a boolean"; int = "an integer"; lambda = "a function"; null = "null"; };
  kindOf = value: let type = builtins.typeOf value; in kinds.\${type} or ("a " + type);
  problem = value: { problem = "it is " + kindOf value + ", not a derivation"; };
  derivation = value:
    if isDerivation value
    then { drvPath = text value.drvPath; outputs = installed value; image = image ask.images value; }
    else problem value;

  # one folder with the files of several derivations, by the builder that profiles have: it needs no program of the host
  joined = name: parts:
    let first = builtins.head parts;
    in builtins.derivation {
      inherit name;
      inherit (first) system;
      builder = "builtin:buildenv";
      derivations = map (part: [ "true" 5 1 part ]) parts;
      manifest = "/dev/null";
      preferLocalBuild = true;
    };
`;
      function namesExpression(ask2) {
        return `outputs:
let ${shared({ ...ask2, images: [] })}
  names = path:
    let value = find outputs path;
    in if value == null then null
    else if builtins.isAttrs value then builtins.attrNames value
    else kindOf value;
in map names ask.paths`;
      }
      function placesExpression(ask2) {
        return `outputs:
let ${shared({ ...ask2, images: [] })}
  place = path: depth:
    let
      names = builtins.genList (builtins.elemAt path) depth;
      parent = builtins.tryEval (builtins.foldl' (set: name: get name set) outputs names);
      position = if parent.success then builtins.unsafeGetAttrPos (builtins.elemAt path depth) parent.value else null;
    in if position == null then [ ] else [ (position // { file = text position.file; }) ];
  places = path:
    let deepest = builtins.length path - 1;
    in builtins.concatLists (builtins.genList (i: place path (deepest - i)) (deepest + 1));
in map places ask.paths`;
      }
      function itemsExpression(ask2) {
        return `outputs:
let ${shared(ask2)}
  program = value:
    if isDerivation value then derivation value
    else if builtins.isString value
    then {
      program = text value;
      context = builtins.mapAttrs (path: used: used.outputs or [ ]) (builtins.getContext value);
    }
    else problem value;

  host = let value = get ask.host outputs.nixosConfigurations; in
    if value ? config then value
    else if below value != [ ] then throw (level (builtins.head (below value)))
    else throw ("it is no NixOS system (nixosSystem makes one): " + what value);
  # hosts by system, as packages are
  below = value: if builtins.isAttrs value then builtins.filter (isHost value) (firsts (builtins.attrNames value)) else [ ];
  isHost = set: name:
    let has = builtins.tryEval (builtins.isAttrs (get name set) && get name set ? config); in has.success && has.value;
  level = name: "it is no NixOS system but holds some: take this level out, so that the flake has nixosConfigurations." + name;
  what = value:
    if !builtins.isAttrs value then "it is " + kindOf value
    else if value == { } then "it is empty"
    else "it has " + builtins.concatStringsSep ", " (firsts (builtins.attrNames value));
  firsts = names: builtins.genList (builtins.elemAt names) (if builtins.length names < 10 then builtins.length names else 10);
  config = host.config;
  build = config.system.build or (throw "it is no NixOS system: its config has no system.build");

  vmModule = host ? options.virtualisation.diskImage;
  attribute = kind: builtins.filter (name: has name build) kind.attributes;
  present = builtins.filter (kind: attribute kind != [ ]) ask.known;
  isMeant = kind: attribute kind != [ ]
    && (kind.when != "where-vm-module" || vmModule)
    && (kind.when != "where-no-other-image" || !(build ? isoImage || build ? sdImage));

  answers = {
    facts = _: {
      inherit vmModule;
      present = map (kind: { inherit (kind) kind; attribute = builtins.head (attribute kind); }) present;
      # declared on every host, but without a value where the host has an image of its own (research: images §3.1)
      variants =
        let names = builtins.tryEval (builtins.attrNames build.images);
        in if !(build ? image) && build ? images && names.success then names.value else [ ];
    };
    kind = kind:
      let
        parts = map (name: get name build) (kind.joined or [ ]);
        isJoined = kind ? joined && builtins.all (name: has name build) kind.joined && builtins.all isDerivation parts;
        found = derivation (if isJoined then joined kind.kind parts else get (builtins.head (attribute kind)) build);
      in if !isMeant kind then null
      else found // (if found ? drvPath && kind ? image then { image = image kind.image config; } else { })
        // (if found ? drvPath && kind ? starts then starts kind.starts config else { });
    variant = { variant, ... }: derivation (get variant build.images);
    attribute = { path, app, ... }:
      (if app then program else derivation) (builtins.foldl' (set: name: get name set) outputs path);
  };
in builtins.foldl'
  (_: item: builtins.trace (ask.mark + builtins.toJSON (answers.\${item.what} item)) null)
  null ask.items`;
      }
      var documents_image = __webpack_require__(8341);
      var plan = __webpack_require__(72541);
      ;
      const answered = dist.Ikc({
        drvPath: dist.lqM(dist.FsL(fields.TJ, dist.d55(".drv"))),
        outputs: dist.lqM(dist.YOg(dist.YjP()), []),
        image: dist.lqM(dist.mee(dist.Ikc({ source: plan.ZZ, path: dist.YjP() }))),
        starts: dist.lqM(documents_image.e),
        problem: dist.lqM(dist.YjP())
      });
      function safeImage(image) {
        const path = image.path.replace(/^\/+/, "");
        const safe = path !== "" && path.length <= 4096 && !path.split("/").includes("..") && !path.includes("\0") && (0, image_files.u)(path);
        return safe ? { source: image.source, path } : { source: "search" };
      }
      var group_by = __webpack_require__(9010);
      ;
      const shapes = [
        /^Package ‘(?<name>[^’\n]+)’(?: in \S+)? (?<reason>[\s\S]+?), refusing to evaluate\./,
        /^Refusing to evaluate package '(?<name>[^'\n]+)'(?: in \S+)? because it (?<reason>[\s\S]+)/
      ];
      const reasons = [
        { why: "unfree", pattern: /^has an unfree license/ },
        { why: "blocklisted", pattern: /^has a bl(?:ock|ack)listed license/ },
        { why: "non-source", pattern: /^contains elements not built from source/ },
        { why: "broken", pattern: /^is marked as broken|^has problems:\s*- broken:/ },
        { why: "unsupported", pattern: /^is not available on the requested hostPlatform|^is not supported on ‘/ },
        { why: "insecure", pattern: /^is marked as insecure|^has problems:\s*- insecure:/ },
        { why: "problem", pattern: /^has problems:/ }
      ];
      function readRefusal(message) {
        for (const shape of shapes) {
          const { name, reason = "" } = shape.exec(message)?.groups ?? {};
          const known = reasons.find(({ pattern }) => pattern.test(reason));
          if (name !== void 0 && known !== void 0)
            return { why: known.why, package: name };
        }
        return void 0;
      }
      var fetch_failure = __webpack_require__(15023);
      var input_places = __webpack_require__(78512);
      ;
      const inStore = /\/nix\/store\/[0-9a-z]{32}-[^\s/'"»:,)]+/g;
      const inTree = /«([^«»\n]*)»/g;
      function withInputNames(text, locks) {
        if (!/\/nix\/store\/|«/.test(text))
          return text;
        const places2 = (0, input_places.FH)(locks);
        return text.replace(inStore, (path) => places2.get(path) || path).replace(inTree, (tree, url) => (0, input_places.Uw)(locks, url) || tree);
      }
      function placeInInput(positions, locks) {
        const places2 = positions.map(({ file, line }) => `${withInputNames(file, locks)}:${line}`);
        return places2.find((place) => /^[^/«]/.test(place));
      }
      ;
      const places = dist.YOg(dist.YOg(dist.Ikc({ file: dist.YjP(), line: dist.aig(), column: dist.lqM(dist.aig()) })));
      async function placeFailures(ask2, flake, failed) {
        const unplaced = failed.flatMap(({ position, path }) => position === void 0 && path ? [path] : []);
        const answer2 = unplaced.length > 0 ? await ask2(places, placesExpression({ paths: unplaced })) : void 0;
        const found = answer2?.ok ? answer2.value : [];
        return failed.map(({ path, inInput, unbuilt: _, ...failure2 }) => {
          if (failure2.position !== void 0)
            return failure2;
          const declared = path === void 0 ? [] : found[unplaced.indexOf(path)] ?? [];
          const positions = declared.flatMap((at) => (0, evaluation_error.ux)(at) ?? []);
          const position = (0, evaluation_error.oI)({ positions }, foldersOf(flake));
          if (position !== void 0)
            return { ...failure2, position };
          return inInput === void 0 ? failure2 : { ...failure2, message: `${failure2.message}
at ${(0, lib_text.TN)(inInput)}` };
        });
      }
      const longestMessage = 16e3;
      const longestTrace = 16e3;
      function failure({ attribute, names, path }, error, flake) {
        const folders = foldersOf(flake);
        const position = (0, evaluation_error.oI)(error, folders);
        const fetching = (0, fetch_failure.d)(error, flake.locks);
        const inInput = placeInInput(error.positions, flake.locks);
        return {
          attribute,
          names: [...names],
          message: fetching?.message ?? told(error.message, flake),
          ...fetching === void 0 ? {} : { input: fetching.input },
          ...position === void 0 ? {} : { position },
          // the cause is at the end of Nix's output
          trace: error.text.slice(-longestTrace),
          ...path === void 0 ? {} : { path },
          ...inInput === void 0 ? {} : { inInput },
          ...error.unbuilt === void 0 ? {} : { unbuilt: error.unbuilt }
        };
      }
      function told(message, flake) {
        const own = (0, evaluation_error.Ix)(message, foldersOf(flake)).replaceAll(`${flake.source}/`, "");
        return withInputNames(own, flake.locks).slice(0, longestMessage) || "the error has no message";
      }
      const foldersOf = ({ source, folder, url }) => [
        source,
        url.replace(/[?#].*/s, ""),
        ...folder === void 0 ? [] : [folder]
      ];
      function joinByInput(failed) {
        const alone = failed.filter(({ input }) => input === void 0);
        const groups = (0, group_by.$)(failed.filter(({ input }) => input !== void 0), ({ input }) => input);
        return [...groups.values()].flatMap(joined).concat(alone);
      }
      function joined(all) {
        const [first, ...others] = all;
        if (first === void 0 || others.length === 0)
          return [...all];
        const names = [...new Set(all.flatMap((one) => one.names))];
        return [{ ...first, names, parts: all.map(({ attribute, names: names2 }) => ({ attribute, names: names2 })) }];
      }
      const mayBeRefused = ({ attribute, names }) => attribute.startsWith("packages.") && names.length > 0;
      function takeRefusals(failed) {
        const failures = [];
        const refusals = [];
        for (const { refusal: known, ...one } of failed) {
          const refusal = known ?? (mayBeRefused(one) ? readRefusal(one.message) : void 0);
          if (refusal === void 0)
            failures.push(one);
          else {
            const { trace: _, ...rest } = one;
            refusals.push({ ...rest, ...refusal });
          }
        }
        return { failures, refusals };
      }
      ;
      const attributeAnswer = dist.Ikc({
        ...answered.entries,
        /** The text of an app's program, and the derivations in its context with their outputs. */
        program: dist.lqM(dist.YjP()),
        context: dist.lqM(dist.g1P(fields.TJ, dist.YOg(dist.YjP())))
      });
      const most = 25;
      const askingFor = ({ path, kind }) => ({
        what: "attribute",
        path,
        app: kind === "app"
      });
      async function evaluateAttributes(questions, options) {
        const { attributes, workers, onAttribute } = options;
        const size = Math.min(most, Math.ceil(attributes.length / Math.max(1, workers)));
        const parts = Array.from({ length: Math.ceil(attributes.length / size) || 0 }, (_, i) => attributes.slice(i * size, (i + 1) * size));
        const asked = parts.map((part) => askEach(questions({ name: "attributes", isHost: false }).askAll, part, {
          expression: (items, mark) => itemsExpression({ mark, items: items.map(askingFor), images: derivationImageRules }),
          nameOf: ({ name }) => name,
          isApart: () => true,
          onAnswer: onAttribute
        }));
        return (await Promise.all(asked)).flat();
      }
      const failedAttribute = ({ attribute, name, path }) => ({ attribute, names: [name], path });
      async function judgeAttributes(asked, flake, { attributes, files: files2 }) {
        const found = [];
        const failures = [];
        for (const { item, ...one } of asked) {
          const answer2 = "error" in one ? { ok: false, ...one } : shaped(attributeAnswer, one.value);
          if (!answer2.ok) {
            failures.push(failure(failedAttribute(item), answer2.error, flake));
            continue;
          }
          const { drvPath, outputs: outputs2, image, problem } = answer2.value.context ? await programOf(answer2.value, files2) : answer2.value;
          if (drvPath !== void 0)
            found.push({ candidate: item, outputs: outputs2, drvPath, ...imageOf(image) });
          else
            failures.push({ ...failedAttribute(item), message: problem ?? "it is not a derivation" });
        }
        return { found, failures, candidates: attributes };
      }
      function imageOf(image) {
        return image && (0, image_files.u)(image.path) ? { image: safeImage(image) } : {};
      }
      async function programOf({ program = "", context = {} }, files2) {
        const drvPaths = Object.keys(context).filter((path) => path.endsWith(".drv"));
        const [only] = drvPaths;
        if (only === void 0)
          return { outputs: [], problem: "its program is not in the output of a derivation" };
        for (const drvPath of drvPaths.length > 1 ? drvPaths : []) {
          const outputs2 = Object.values((await files2.read(drvPath))?.outputs ?? {});
          if (outputs2.some((path) => path !== "" && program.startsWith(`${path}/`))) {
            return { drvPath, outputs: context[drvPath] ?? [] };
          }
        }
        return { drvPath: only, outputs: context[only] ?? [] };
      }
      ;
      const companions_most = 4;
      const companions_sections = ["package", "check"];
      function companionsOf(hosts, attributes) {
        const longestFirst = [...hosts].filter((host) => host !== "").sort((a, b) => b.length - a.length);
        const named = /* @__PURE__ */ new Map();
        for (const attribute of attributes) {
          if (!companions_sections.includes(attribute.kind))
            continue;
          const name = attribute.path.at(-1) ?? "";
          const host = longestFirst.find((one) => hasWord(name, one));
          if (host !== void 0)
            named.set(host, [...named.get(host) ?? [], attribute]);
        }
        const length = ({ path }) => path.at(-1)?.length ?? 0;
        return new Map([...named].map(([host, all]) => [host, [...all].sort((a, b) => length(a) - length(b)).slice(0, companions_most)]));
      }
      function hasWord(text, word) {
        const isPart = (character) => character !== void 0 && /[\p{L}\p{N}]/u.test(character);
        for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1))
          if (!isPart(text[at - 1]) && !isPart(text[at + word.length]))
            return true;
        return false;
      }
      ;
      const hostFacts = dist.Ikc({
        vmModule: dist.zMY(),
        present: dist.YOg(dist.Ikc({ kind: dist.YjP(), attribute: dist.YjP() })),
        variants: dist.YOg(dist.YjP())
      });
      const targetAnswer = dist.mee(answered);
      function hostEvaluation(host, asked, of) {
        const { wanted, selection, flake } = of;
        const facts = asked.flatMap(({ item, ...one }) => "facts" in item ? [answerOf(hostFacts, one)] : [])[0];
        if (facts === void 0)
          return { found: [], failures: [], candidates: [] };
        if (!facts.ok)
          return { found: [], failures: [asWhole(host, wanted, facts.error, flake)], candidates: [] };
        const found = [];
        const failures = [];
        const told2 = /* @__PURE__ */ new Set();
        for (const { item, ...one } of asked) {
          if ("facts" in item)
            continue;
          const at = candidate(host, item, facts.value);
          const answer2 = answerOf(targetAnswer, one);
          if (!answer2.ok && answer2.error.lack !== void 0) {
            failures.push(asWhole(host, wanted.filter((other) => !told2.has(other)), answer2.error, flake));
            break;
          }
          told2.add(item);
          const named = { attribute: at.attribute, names: [at.name], path: hostPath(host) };
          if (!answer2.ok)
            failures.push(failure(named, answer2.error, flake));
          else if (answer2.value?.drvPath !== void 0)
            found.push(foundOf(host, item, at, answer2.value));
          else if (answer2.value)
            failures.push({ ...named, message: answer2.value.problem ?? "it is not a derivation" });
        }
        return {
          found,
          failures: failures.length > 0 ? failures : missingToplevel(host, selection, facts.value),
          candidates: candidatesOf(host, facts.value)
        };
      }
      const answerOf = (shape, given) => "error" in given ? { ok: false, error: given.error } : shaped(shape, given.value);
      function foundOf(host, item, at, { drvPath = "", outputs: outputs2, image, starts }) {
        const isImage = "variant" in item || item.kind.image !== void 0;
        const file = image ? safeImage(image) : { source: "search" };
        const found = { ...file, ...starts ? { starts } : {} };
        return { candidate: at, host, drvPath, outputs: outputs2, ...isImage ? { image: found } : {} };
      }
      function candidate(host, item, facts) {
        if ("variant" in item)
          return variantCandidate(host, item.variant);
        const { kind, attributes } = item.kind;
        const attribute = facts?.present.find((present) => present.kind === kind)?.attribute ?? attributes[0] ?? "";
        return hostCandidate(host, kind, attribute);
      }
      function candidatesOf(host, facts) {
        const has = ({ kind }) => facts.present.some((present) => present.kind === kind);
        return [
          ...hostKinds.filter(has).map((kind) => candidate(host, { kind }, facts)),
          ...facts.variants.map((variant) => variantCandidate(host, variant))
        ];
      }
      const hostPath = (host) => ["nixosConfigurations", host];
      function asWhole(host, items, error, flake) {
        const [toplevel] = possibleCandidates(host);
        const wanted = items.map((item) => candidate(host, item).name);
        const names = toplevel && wanted.includes(toplevel.name) ? [toplevel.name] : wanted;
        return failure({ attribute: hostAttribute(host), names, path: hostPath(host) }, error, flake);
      }
      function missingToplevel(host, selection, facts) {
        const [toplevel] = possibleCandidates(host);
        if (toplevel === void 0 || !isSelected(selection, toplevel, true) || selection.include.length > 0)
          return [];
        if (facts.present.some(({ kind }) => kind === toplevel.kind))
          return [];
        return [
          {
            attribute: toplevel.attribute,
            names: [toplevel.name],
            message: "the host has no system.build.toplevel",
            path: hostPath(host)
          }
        ];
      }
      ;
      const isCompanion = (item) => "attribute" in item;
      function isHostSelected(host, selection) {
        return selectedKinds(host, selection).length > 0 || couldSelectVariant(selection, host);
      }
      async function evaluateHost({ askAll }, flake, options) {
        const { host, selection, companions } = options;
        const kinds = selectedKinds(host, selection).map((kind) => ({ kind }));
        const first = couldSelectVariant(selection, host) ? await ask(askAll, [{ facts: true }], options) : [];
        const variants = variantsIn(first).filter((variant) => isSelected(selection, variantCandidate(host, variant), false)).map((variant) => ({ variant }));
        const wanted = [...kinds, ...variants];
        const own = first.length === 0 ? [{ facts: true }, ...wanted] : first.some((one) => "error" in one) ? [] : wanted;
        const asked = [
          ...first,
          ...await ask(askAll, [...own, ...companions.map((attribute) => ({ attribute }))], options)
        ];
        const evaluation2 = hostEvaluation(host, asked.flatMap(ofHost), { wanted, selection, flake });
        options.onHost(evaluation2.failures.length > 0);
        return { evaluation: evaluation2, attributes: asked.flatMap(ofCompanion) };
      }
      const ofHost = ({ item, ...answer2 }) => isCompanion(item) ? [] : [{ item, ...answer2 }];
      const ofCompanion = ({ item, ...answer2 }) => isCompanion(item) ? [{ item: item.attribute, ...answer2 }] : [];
      function variantsIn(asked) {
        const [facts] = asked;
        const answer2 = facts !== void 0 && "value" in facts ? shaped(hostFacts, facts.value) : void 0;
        return answer2?.ok ? answer2.value.variants : [];
      }
      function ask(askAll, items, { host, selection, onAttribute }) {
        const byDefault = selection.include.length === 0;
        const asking = (item) => {
          if ("facts" in item)
            return { what: "facts" };
          if ("attribute" in item)
            return askingFor(item.attribute);
          if ("variant" in item)
            return { what: "variant", variant: item.variant };
          return { what: "kind", ...item.kind, when: byDefault ? item.kind.byDefault : "where-present" };
        };
        return askEach(askAll, items, {
          expression: (some, mark) => itemsExpression({
            host,
            mark,
            known: hostKinds,
            items: some.map(asking),
            images: derivationImageRules
          }),
          nameOf: (item) => isCompanion(item) ? item.attribute.name : host,
          isApart: isCompanion,
          // a host that is not one has nothing to query; after a lack of time or memory the others would fail too
          after: (failed, error, rest) => !isCompanion(failed) && ("facts" in failed || error.lack !== void 0) ? rest.filter(isCompanion) : rest,
          onAnswer: (item) => {
            if (isCompanion(item))
              onAttribute();
          }
        });
      }
      function selectedKinds(host, selection) {
        return hostKinds.filter(({ kind, attributes, byDefault }) => attributes.some((attribute) => isSelected(selection, hostCandidate(host, kind, attribute), byDefault !== "never")));
      }
      ;
      const patience = 20;
      class Progress {
        #log;
        #all;
        #hosts = 0;
        #attributes = 0;
        #last = performance.now();
        constructor(log, hosts, attributes) {
          this.#log = log;
          const isUsual = attributes.every(({ kind }) => kind === "package" || kind === "check");
          const words = isUsual ? "packages and checks" : "attributes";
          this.#all = { hosts: hosts.length, attributes: attributes.length, words };
        }
        host(name, hasFailures) {
          this.#hosts += 1;
          const failed = hasFailures ? ", with failures" : "";
          const line = `evaluated ${targetName([name])} (${this.#hosts} of ${(0, lib_text.U9)(this.#all.hosts, "host")})${failed}`;
          if (this.#log.live)
            this.#log.status(line);
          else
            this.#log.info(line);
        }
        attribute() {
          this.#attributes += 1;
          const { attributes, words } = this.#all;
          const line = `evaluated ${this.#attributes} of ${attributes} ${words}`;
          if (this.#log.live)
            this.#log.status(line);
          else if (this.#attributes === attributes || performance.now() - this.#last > patience * 1e3) {
            this.#last = performance.now();
            this.#log.info(line);
          }
        }
      }
      ;
      async function evaluateSelected(questions, flake, { listing, selection, files: files2, workers, log }) {
        const selected = listing.attributes.filter((one) => isSelected(selection, one, one.byDefault));
        const hosts = listing.hosts.filter((host) => isHostSelected(host, selection));
        const companions = companionsOf(hosts, selected);
        const accompanying = new Set([...companions.values()].flat());
        const progress = new Progress(log, hosts, selected);
        const onAttribute = () => progress.attribute();
        const [ofHosts, ofOthers] = await Promise.all([
          Promise.all(hosts.map(async (host) => {
            const { evaluation: evaluation2, attributes } = await evaluateHost(questions({ name: host, isHost: true }), flake, {
              ...{ host, selection, onAttribute },
              companions: companions.get(host) ?? [],
              onHost: (failed) => progress.host(host, failed)
            });
            return { evaluation: evaluation2, attributes };
          })),
          evaluateAttributes(questions, {
            attributes: selected.filter((one) => !accompanying.has(one)),
            ...{ workers, onAttribute }
          })
        ]);
        const asked = [...ofHosts.flatMap(({ attributes }) => attributes), ...ofOthers];
        const places2 = new Map(selected.map((attribute, place) => [attribute, place]));
        const placeOf = (attribute) => places2.get(attribute) ?? 0;
        asked.sort((a, b) => placeOf(a.item) - placeOf(b.item));
        return [
          ...ofHosts.map(({ evaluation: evaluation2 }) => evaluation2),
          await judgeAttributes(asked, flake, { attributes: selected, files: files2 })
        ];
      }
      var missing_file = __webpack_require__(70546);
      var unseen_file = __webpack_require__(68154);
      ;
      const mostFiles = 50;
      async function explainUnseen(env, { folder }, failed) {
        if (folder === void 0)
          return [...failed];
        const files2 = [...new Set(failed.flatMap(({ message }) => (0, missing_file.B)(message) ?? []))].slice(0, mostFiles);
        const reasons2 = new Map(await Promise.all(files2.map(async (file) => [file, await (0, unseen_file.V)(env, folder, file)])));
        return failed.map((failure2) => {
          const reason = reasons2.get((0, missing_file.B)(failure2.message) ?? "");
          return reason === void 0 ? failure2 : { ...failure2, message: `${reason}
${failure2.message}` };
        });
      }
      var problems = __webpack_require__(86411);
      ;
      const outputs = ["nixosConfigurations", ...sections.map(({ output }) => output)];
      const slips = 2;
      const misplaced_most = 5;
      function misplacedOutputs(namesAt2, system) {
        const top = namesAt2([]);
        const misspelt = top.filter((name) => !outputs.includes(name)).flatMap((name) => {
          const meant = outputs.find((output) => !top.includes(output) && (0, mod.Io)(name, output) <= slips);
          return meant === void 0 ? [] : [`the output ${(0, attribute_path.i)([name])} is ignored; did you mean ${meant}?`];
        });
        const bare = sections.filter(({ perSystem }) => perSystem).flatMap(({ output }) => namesAt2([output]).filter((name) => !name.includes("-")).map((name) => {
          const right = (0, attribute_path.i)([output, system, name]);
          return `${(0, attribute_path.i)([output, name])} is ignored: ${output} has a system first, as in ${right}`;
        }));
        return [...misspelt, ...bare].slice(0, misplaced_most);
      }
      ;
      const longestName = 200;
      const isUsable = (name) => name !== "" && name.length <= longestName;
      async function listOutputs(ask2, flake, { selection, system }) {
        const named = sections.filter(({ perSystem, named: named2 }) => perSystem && named2);
        const known = await listLevels(ask2, flake, [
          { path: [], asked: false },
          { path: ["nixosConfigurations"], asked: true },
          ...sections.map(({ output, byDefault }) => ({
            path: [output],
            asked: isAsked(selection, [[output], [output, system]], byDefault)
          })),
          ...named.map(({ output, byDefault }) => ({
            path: [output, system],
            asked: isAsked(selection, [[output, system]], byDefault)
          }))
        ]);
        const others = named.flatMap(({ output }) => namesAt(known, [output]).map((other) => [output, other]).filter((path) => path[1] !== system && couldSelectBelow(selection, beginnings(path))).map((path) => ({ path, asked: isAsked(selection, [path], false) })));
        for (const [attribute, level2] of await listLevels(ask2, flake, others))
          known.set(attribute, level2);
        const { failures, warnings } = flake_outputs_problems(known, flake);
        return {
          hosts: namesAt(known, ["nixosConfigurations"]),
          attributes: sections.flatMap((section) => attributesOf(section, known, system)),
          failures,
          warnings: [...misplacedOutputs((path) => namesAt(known, path), system), ...warnings]
        };
      }
      const beginnings = (path) => [`${targetName(path)}.`, `${path.join(".")}.`];
      function isAsked(selection, paths, byDefault) {
        return selection.include.length === 0 ? byDefault : seemsToSelectBelow(selection, paths.flatMap(beginnings));
      }
      function attributesOf(section, known, thisSystem) {
        const top = namesAt(known, [section.output]);
        if (!section.perSystem)
          return top.map((name) => sectionAttribute(section, [name], { thisSystem }));
        return top.flatMap((system) => section.named ? namesAt(known, [section.output, system]).map((name) => sectionAttribute(section, [system, name], { system, thisSystem })) : [sectionAttribute(section, [system], { system, thisSystem })]);
      }
      function namesAt(known, path) {
        const found = known.get((0, attribute_path.i)(path))?.found;
        return found !== void 0 && "names" in found ? found.names.filter(isUsable) : [];
      }
      const answer = dist.YOg(dist.mee(dist.KCZ([dist.YjP(), dist.YOg(dist.YjP())])));
      async function listLevels(ask2, flake, levels) {
        if (levels.length === 0)
          return /* @__PURE__ */ new Map();
        const all = await ask2(answer, namesExpression({ paths: levels.map(({ path }) => path) }));
        if (!all.ok) {
          const root = await ask2(answer, namesExpression({ paths: [[]] }));
          if (!root.ok)
            throw unusable(root.error, flake);
        }
        const entries = levels.map(async (level2, i) => {
          const one = all.ok ? void 0 : await ask2(answer, namesExpression({ paths: [level2.path] }));
          const value = all.ok ? all.value[i] : one?.ok ? one.value[0] : void 0;
          const found = one?.ok === false ? { error: one.error } : read(level2.path, value);
          return [(0, attribute_path.i)(level2.path), { ...level2, found }];
        });
        return new Map(await Promise.all(entries));
      }
      function read(path, value) {
        if (typeof value !== "string")
          return { names: value ?? [] };
        const message = `${(0, attribute_path.i)(path)} is ${value}, not an attribute set`;
        return { error: (0, evaluation_error.Vk)(message) };
      }
      function unusable(error, flake) {
        const cause = new Error(error.text);
        const fetching = (0, fetch_failure.d)(error, flake.locks);
        if (fetching)
          return new problems.uC(fetching.message, { cause });
        const { message: said, position } = failure({ attribute: "outputs", names: [] }, error, flake);
        const place = position && { file: position.file, line: position.line };
        const where = place === void 0 ? "" : ` (${place.file}:${place.line})`;
        const [message] = said.split("\n");
        return new problems.uC(`the outputs of the flake do not evaluate: ${message}${where}; correct this first`, {
          cause,
          ...place === void 0 ? {} : { place }
        });
      }
      function flake_outputs_problems(known, flake) {
        const failures = [];
        const warnings = [];
        for (const [attribute, { path, asked, found }] of known) {
          if ("names" in found) {
            const left = found.names.filter((name) => !isUsable(name)).length;
            if (left > 0)
              warnings.push(`${attribute}: ${left} empty or overlong names are left out`);
            continue;
          }
          const parent = known.get((0, attribute_path.i)(path.slice(0, -1)))?.found;
          if (parent !== void 0 && "error" in parent)
            continue;
          if (asked)
            failures.push(failure({ attribute, names: [], path }, found.error, flake));
          else {
            const [why] = failure({ attribute, names: [] }, found.error, flake).message.split("\n");
            warnings.push(`${attribute} cannot be listed: ${why}`);
          }
        }
        return { failures, warnings };
      }
      var lock_changes = __webpack_require__(56952);
      ;
      const awaited_patience = { status: 2, line: 20 };
      function awaited(log) {
        const told2 = /* @__PURE__ */ new Map();
        return (what, seconds) => {
          const said = `${(0, lib_text.TN)(what)}, for ${(0, lib_text.p0)(seconds)} now`;
          if (log.live) {
            if (seconds >= awaited_patience.status)
              log.status(said);
            return;
          }
          const last = told2.get(what) ?? 0;
          if (Math.floor(seconds) < last + awaited_patience.line)
            return;
          told2.set(what, Math.floor(seconds));
          log.info(said);
        };
      }
      ;
      const retry = /^(?:error: )?unable to download '(?<url>[^'\n]+)': (?<why>[^\n]*?)(?:\n[\s\S]*)?; retrying in \d+ ms/;
      class Retries {
        #servers = /* @__PURE__ */ new Map();
        /** Consumes a warning about a retried download. */
        take(warning) {
          const { url, why = "" } = retry.exec(warning)?.groups ?? {};
          if (url === void 0)
            return false;
          const server = /^[a-z+]+:\/\/[^/?#]*/i.exec(url)?.[0] ?? url;
          const known = this.#servers.get(server);
          this.#servers.set(server, { why: known?.why ?? why, times: (known?.times ?? 0) + 1 });
          return true;
        }
        list() {
          return [...this.#servers].map(([server, { why, times }]) => `downloads from ${(0, lib_text.TN)(server)} failed and were tried again, ${(0, lib_text.U9)(times, "time")}: ${(0, lib_text.TN)(why)}`);
        }
      }
      ;
      const longest = 4e3;
      const warnings_most = 500;
      const mostHosts = 5;
      class Warnings {
        #said = /* @__PURE__ */ new Map();
        /** Adds a warning of Nix or our own; its frequency does not matter. */
        add(text) {
          this.count(text, "", 0);
        }
        /**
         * Adds a warning from the flake's own code; the asker is a host, or empty. A repeated query repeats its warnings, so
         * the highest count of one query is kept.
         */
        count(text, asker, times) {
          const key = text.trim().slice(0, longest);
          const askers = this.#said.get(key) ?? /* @__PURE__ */ new Map();
          askers.set(asker, Math.max(askers.get(asker) ?? 0, times));
          this.#said.set(key, askers);
        }
        /** Each warning once. */
        list() {
          const lines = [...this.#said].map(([text, askers]) => {
            const times = [...askers.values()].reduce((sum, one) => sum + one, 0);
            return withHosts(times > 1 ? `${text} (${times} times)` : text, [...askers.keys()].filter((host) => host !== "").sort());
          });
          const left = lines.length - warnings_most;
          return left > 0 ? [...lines.slice(0, warnings_most), `${left} more warnings are left out`] : lines;
        }
      }
      function withHosts(text, hosts) {
        const [only = "", ...others] = hosts;
        if (only === "")
          return text;
        const more = hosts.length > mostHosts ? ` and ${hosts.length - mostHosts} more` : "";
        return others.length === 0 ? `${only}: ${text}` : `${text} (${hosts.slice(0, mostHosts).join(", ")}${more})`;
      }
      function evaluatorListener(log, warnings) {
        const imported = /* @__PURE__ */ new Map();
        const retries = new Retries();
        return {
          onTrace: (text) => log.debug(`trace: ${text}`),
          onWarning: (text) => {
            if ((0, lock_changes.B)(text) === void 0 && !retries.take(text))
              warnings.add(text);
          },
          onBuild: ({ drvPath, seconds }) => {
            imported.set(drvPath, Math.max(imported.get(drvPath) ?? 0, seconds));
          },
          onWait: awaited(log),
          retried: () => retries.list(),
          /** The builds in the order in which they ended. */
          imported: () => [...imported].map(([drvPath, seconds]) => ({ drvPath, name: (0, derivation_files.J)(drvPath), seconds }))
        };
      }
      function importWarning(imported) {
        if (imported.length === 0)
          return [];
        const seconds = imported.reduce((sum, one) => sum + one.seconds, 0);
        const slowest = [...imported].sort((a, b) => b.seconds - a.seconds).slice(0, 5);
        const names = slowest.map((one) => `${one.name} (${(0, lib_text.p0)(one.seconds)})`).join(", ");
        const more = imported.length > slowest.length ? ` and ${imported.length - slowest.length} more` : "";
        return [
          `the evaluation waited ${(0, lib_text.p0)(seconds)} for builds that it imports: ${names}${more}; --ifd false refuses this`
        ];
      }
      ;
      const usual = 1024 ** 3;
      function decide({ running, waiting, workers, limit, ceiling, largest }) {
        const held = running.reduce((sum, { now }) => sum + now, 0);
        const [biggest] = [...running].sort((a, b) => b.now - a.now);
        if (running.length > 1 && biggest && held > limit)
          return { do: "put-off", id: biggest.id };
        if (running.length === 1 && biggest && held > ceiling)
          return { do: "end", id: biggest.id };
        const next = waiting.find(({ isAlone }) => !isAlone);
        if (running.length === 0) {
          const first = next ?? [...waiting].sort((a, b) => a.peak - b.peak)[0];
          return first === void 0 ? { do: "wait" } : { do: "start", id: first.id };
        }
        if (next === void 0 || running.length >= workers || running.some(({ isAlone }) => isAlone)) {
          return { do: "wait" };
        }
        const expected = largest ?? usual;
        const spoken = running.reduce((sum, { now }) => sum + Math.max(now, expected), 0);
        return spoken + expected <= limit ? { do: "start", id: next.id } : { do: "wait" };
      }
      ;
      const lookEvery = 100;
      class Workers {
        #options;
        #waiting = [];
        #running = /* @__PURE__ */ new Set();
        #limit = { together: 0, alone: 0 };
        #largest;
        #count = 0;
        #timer;
        #looking = "no";
        constructor(options) {
          this.#options = options;
        }
        /** Runs the work when its turn comes; calls `started` as soon as the process exists. */
        run(work, { isTypical, tooLarge }) {
          return new Promise((resolve, reject) => {
            const job = {
              id: this.#count++,
              isAlone: false,
              isPutOff: false,
              isEnded: false,
              isTypical,
              now: 0,
              peak: 0,
              begin: async () => {
              }
            };
            job.begin = async () => {
              try {
                const { answer: answer2, lacksMemory, goesOn } = await work((worker) => {
                  job.worker = worker;
                  this.#options.onStart?.(worker.pid);
                });
                if (goesOn && (job.isPutOff || job.isEnded || lacksMemory))
                  return resolve(answer2);
                if (job.isPutOff && !job.isAlone)
                  return this.#again(job);
                if (job.isEnded || lacksMemory) {
                  const { peak, isEnded } = job;
                  return resolve(tooLarge(answer2, { peak, limit: this.#limit.alone, isOurs: isEnded }));
                }
                if (job.isTypical && job.peak > (this.#largest ?? 0))
                  this.#largest = job.peak;
                resolve(answer2);
              } catch (error) {
                reject(error);
              }
            };
            this.#waiting.push(job);
            void this.#look();
          });
        }
        #again(job) {
          Object.assign(job, { isAlone: true, isPutOff: false, now: 0 });
          delete job.worker;
          this.#waiting.push(job);
        }
        async #look() {
          if (this.#looking !== "no") {
            this.#looking = "again";
            return;
          }
          do {
            this.#looking = "yes";
            await this.#measure();
            while (this.#act()) {
            }
          } while (this.#hasMore());
          this.#looking = "no";
          if (this.#running.size + this.#waiting.length > 0)
            this.#timer ??= setInterval(() => void this.#look(), lookEvery);
          else {
            clearInterval(this.#timer);
            this.#timer = void 0;
          }
        }
        #hasMore() {
          return this.#looking === "again";
        }
        async #measure() {
          for (const job of this.#running) {
            const memory = job.worker && await this.#options.memoryOf(job.worker.pid);
            if (memory !== void 0)
              Object.assign(job, memory);
          }
          const held = [...this.#running].reduce((sum, { now }) => sum + now, 0);
          this.#limit = await this.#options.limit(held);
        }
        /** One step; false if nothing can be done until something changes. */
        #act() {
          const { workers } = this.#options;
          const running = [...this.#running];
          const decision = decide({
            running: running.filter(({ isPutOff, isEnded }) => !isPutOff && !isEnded),
            waiting: running.some(({ isPutOff, isEnded }) => isPutOff || isEnded) ? [] : this.#waiting,
            workers,
            limit: this.#limit.together,
            ceiling: this.#limit.alone,
            largest: this.#largest
          });
          switch (decision.do) {
            case "wait":
              return false;
            case "put-off":
            case "end": {
              const job = running.find(({ id: id2 }) => id2 === decision.id);
              if (job?.worker === void 0)
                return false;
              if (decision.do === "end")
                job.isEnded = true;
              else
                job.isPutOff = true;
              job.worker.kill();
              return true;
            }
            case "start": {
              const at = this.#waiting.findIndex(({ id: id2 }) => id2 === decision.id);
              const [job] = this.#waiting.splice(at, 1);
              if (job === void 0)
                return false;
              this.#running.add(job);
              void job.begin().finally(() => {
                this.#running.delete(job);
                void this.#look();
              });
              return true;
            }
          }
        }
      }
      ;
      const featureHints = {
        kvm: "run where /dev/kvm can be opened",
        "nixos-test": "run where /dev/kvm can be opened, or add nixos-test to system-features"
      };
      function lack(drvPath, derivation, machine) {
        const lacking = lackOf(derivation, machine);
        return lacking && `${(0, derivation_files.J)(drvPath)} needs ${needWords(lacking)}; ${wayTo(lacking)}`;
      }
      function lackToImport(drvPath, derivation, machine) {
        const lacking = lackOf(derivation, machine);
        if (lacking === void 0)
          return void 0;
        const { system } = lacking;
        const way = system === void 0 ? wayTo(lacking) : `evaluate where ${system.replace(/-linux$/, "")} runs, or give emulate: ${system} (elsewhere: binfmt and extra-platforms)`;
        return `${(0, derivation_files.J)(drvPath)}, which the evaluation imports, needs ${needWords(lacking)}; ${way}`;
      }
      function lackOf(derivation, machine) {
        const { system, requiredSystemFeatures } = derivation;
        if (!isAnySystem(derivation) && !machine.systems.includes(system))
          return { system };
        const feature = requiredSystemFeatures.find((name) => !machine.features.includes(name));
        return feature === void 0 ? void 0 : { feature };
      }
      const needWords = (lacking) => lacking.system === void 0 ? `system feature ${lacking.feature}` : `system ${lacking.system}`;
      const isAnySystem = ({ system, builder }) => system === "builtin" || builder.startsWith("builtin:");
      function wayTo(lacking) {
        if (lacking.system === void 0) {
          const { feature } = lacking;
          return featureHints[feature] ?? `use a machine that has it, or add ${feature} to system-features if this one does`;
        }
        const { system } = lacking;
        const [cpu = system, os] = system.split("-");
        if (os !== "linux")
          return `use a runner for ${system}`;
        return `set up emulation or use ${/^[aeiou]/.test(cpu) ? "an" : "a"} ${cpu} runner`;
      }
      ;
      function explainNotHere(failed, files2, machine) {
        return Promise.all(failed.map(async ({ unbuilt, ...failure2 }) => {
          const derivation = unbuilt === void 0 ? void 0 : await files2.read(unbuilt);
          if (unbuilt === void 0 || derivation === void 0)
            return failure2;
          const message = lackToImport(unbuilt, derivation, machine);
          if (message === void 0)
            return failure2;
          return { ...failure2, message, refusal: { why: "not-here", package: (0, derivation_files.J)(unbuilt) } };
        }));
      }
      var external_node_fs_ = __webpack_require__(73024);
      var promises_ = __webpack_require__(58500);
      var derivation_aterm = __webpack_require__(33298);
      var source_path = __webpack_require__(84120);
      var store_path = __webpack_require__(56372);
      ;
      const placeholder = (what) => `\0${what}\0`;
      const hashPart = (path) => path.slice("/nix/store/".length).slice(0, 32);
      const start = String.raw`(?<=\\[nrt]|[^0-9A-Za-z]|^)`;
      const end = "(?![0-9A-Za-z])";
      const shortest = 7;
      const firstMoment = 1e8;
      function ownWords(own) {
        const words = [...sourceWords(own), ...revisionWords(own.revision), ...timeWords(own)];
        const needles = [...new Set(words.map(({ needle }) => needle))];
        const pattern = new RegExp(words.map((word) => `(${word.pattern})`).join("|"), "g");
        return {
          areIn: (bytes) => needles.some((needle) => bytes.includes(needle, 0, "latin1")),
          replace: (text) => text.replace(pattern, (found, ...groups) => {
            const { what = "" } = words[groups.findIndex((group) => group !== void 0)] ?? {};
            return placeholder(what === "revision" ? `${what} ${found.length}` : what);
          })
        };
      }
      function sourceWords({ source, narHash }) {
        const hash = hashPart(source);
        const written = narHash === void 0 ? [] : [narHash, encodeURIComponent(narHash)];
        return [
          { what: "source", needle: hash, pattern: hash },
          ...written.map((needle) => ({ what: "narHash", needle, pattern: escaped(needle) }))
        ];
      }
      function revisionWords(revision) {
        const [, hex, dirty = ""] = /^([0-9a-f]{40}|[0-9a-f]{64})(-dirty)?$/.exec(revision ?? "") ?? [];
        if (hex === void 0)
          return [];
        const needle = hex.slice(0, shortest);
        const beginning = [...hex.slice(shortest)].reduceRight((rest, digit) => `(?:${digit}${rest})?`, "");
        return [
          { what: "revision", needle, pattern: hex + dirty },
          { what: "revision", needle, pattern: `${start}${needle}${beginning}${dirty}${end}` }
        ];
      }
      function timeWords({ lastModified, revision }) {
        if (lastModified === void 0 || lastModified < firstMoment)
          return [];
        const date = new Date(lastModified * 1e3).toISOString().replace(/\D/g, "").slice(0, 14);
        const alone = (what, needle) => ({ what, needle, pattern: `${start}${needle}${end}` });
        const day = date.slice(0, 8);
        const commit = revision?.slice(0, shortest);
        return [
          alone("lastModified", String(lastModified)),
          alone("lastModifiedDate", date),
          ...commit === void 0 ? [] : [{ what: "day", needle: commit, pattern: `${start}${day}(?=[^0-9A-Za-z]${commit})` }]
        ];
      }
      const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
      ;
      const largestText = 64 * 1024;
      const atOnce = 200;
      class Fingerprints {
        #states = /* @__PURE__ */ new Map();
        /** Replacements for sources that depend on the flake's own; undefined for all others. */
        #sources = /* @__PURE__ */ new Map();
        #own;
        #words;
        constructor(own) {
          this.#own = own;
          this.#words = ownWords(own);
        }
        /** In hex; undefined if something in the graph cannot be read. */
        async of(drvPath, signal) {
          const stack = [drvPath];
          for (let steps = 1; stack.length > 0; steps++) {
            if (this.#step(stack))
              stack.pop();
            if (steps % atOnce === 0)
              await (0, promises_.setImmediate)();
            signal.throwIfAborted();
          }
          const state = this.#states.get(drvPath);
          if (state === "plain")
            return digest([drvPath]);
          return typeof state === "object" ? state.fingerprint : void 0;
        }
        /** Processes the last derivation of the stack; true if it is done, else its dependencies were pushed on top. */
        #step(stack) {
          const drvPath = stack.at(-1) ?? "";
          const before = this.#states.get(drvPath);
          if (before !== void 0 && before !== "open")
            return true;
          const head = readHead(drvPath);
          const needed = head === void 0 ? [] : neededBy(head);
          const waiting = needed.filter((path) => !this.#states.has(path));
          if (head !== void 0 && waiting.length > 0 && before === void 0) {
            this.#states.set(drvPath, "open");
            for (const path of waiting)
              stack.push(path);
            return false;
          }
          const isKnown = head !== void 0 && needed.every((path) => isDone(this.#states.get(path)));
          this.#states.set(drvPath, isKnown ? this.#judge(drvPath, head) : "unknown");
          return true;
        }
        #judge(drvPath, head) {
          const words = /* @__PURE__ */ new Map();
          for (const path of neededBy(head)) {
            const state = this.#states.get(path);
            if (typeof state === "object")
              for (const [word, instead] of state.words)
                words.set(word, instead);
          }
          for (const path of head.inputSrcs) {
            const instead = this.#source(path);
            if (instead !== void 0)
              words.set(hashOf(path), instead);
          }
          if (words.size === 0 && !this.#saysOwn(head.bytes))
            return "plain";
          for (const [output = "", path = ""] of head.outputs) {
            if (path !== "")
              words.set(hashOf(path), placeholder(`self ${output}`));
          }
          const plain = (text) => this.#words.replace(text.replace(storeWords, (word) => words.get(word) ?? word));
          const fingerprint = digest([
            JSON.stringify(head.outputs.map((output) => output.map(plain))),
            JSON.stringify(head.inputDrvs.map(([path, outputs2]) => JSON.stringify([plain(path), outputs2])).sort()),
            JSON.stringify(head.inputSrcs.map(plain).sort()),
            plain(head.rest)
          ]);
          return { fingerprint, words: namesOf(drvPath, head, fingerprint) };
        }
        #source(path) {
          if (!this.#sources.has(path))
            this.#sources.set(path, path.endsWith(".drv") ? void 0 : this.#lookAt(path));
          return this.#sources.get(path);
        }
        /** Replaces the whole tree, whatever a copy of it is called, or a text that contains it. */
        #lookAt(path) {
          const { source, narHash } = this.#own;
          const name = path.slice("/nix/store/".length + 33);
          if (path === source || narHash !== void 0 && path === (0, source_path.Z)(narHash, name))
            return placeholder("source");
          const text = readText(path);
          if (text === void 0 || !this.#saysOwn(text))
            return void 0;
          return placeholder(`text ${digest([this.#words.replace(text.toString("latin1"))])}`);
        }
        #saysOwn(bytes) {
          if (!this.#words.areIn(bytes))
            return false;
          const text = bytes.toString("latin1");
          return this.#words.replace(text) !== text;
        }
      }
      const isDone = (state) => state === "plain" || typeof state === "object";
      const storeWords = /(?<=\/nix\/store\/)[0-9a-z]{32}|\/[0-9a-z]{52}(?![0-9a-z])/g;
      const hashOf = (path) => path.slice("/nix/store/".length).slice(0, 32);
      const neededBy = ({ inputDrvs, inputSrcs }) => [
        ...inputDrvs.map(([path]) => path),
        ...inputSrcs.filter((path) => path.endsWith(".drv"))
      ];
      function namesOf(drvPath, { outputs: outputs2 }, fingerprint) {
        return [
          [hashOf(drvPath), placeholder(`derivation ${fingerprint}`)],
          ...outputs2.map(([output = "", path = ""]) => {
            const word = path === "" ? (0, store_path.xA)(drvPath, output) : hashOf(path);
            return [word, placeholder(`${output} of ${fingerprint}`)];
          })
        ];
      }
      function digest(parts) {
        const hash = (0, external_node_crypto_.createHash)("sha256").update("flakeship fingerprint 1");
        for (const part of parts)
          hash.update(`
${part.length}
`).update(part);
        return hash.digest("hex");
      }
      function readHead(drvPath) {
        const bytes = readNow(drvPath);
        const start2 = "Derive(";
        if (bytes?.toString("latin1", 0, start2.length) !== start2)
          return void 0;
        const aterm = new derivation_aterm.S(bytes, start2.length);
        const [outputs2, inputDrvs, inputSrcs] = aterm.fields(3) ?? [];
        if (!isList(outputs2) || !outputs2.every(isTexts) || !isList(inputDrvs) || !inputDrvs.every(isInput))
          return void 0;
        return inputSrcs !== void 0 && isTexts(inputSrcs) ? { bytes, outputs: outputs2, inputDrvs, inputSrcs, rest: aterm.rest() } : void 0;
      }
      const isList = (term) => Array.isArray(term);
      const isTexts = (term) => isList(term) && term.every((item) => typeof item === "string");
      const isInput = (term) => isList(term) && typeof term[0] === "string" && term[1] !== void 0 && isTexts(term[1]);
      function readText(path) {
        try {
          const found = (0, external_node_fs_.lstatSync)(path);
          return found.isFile() && found.size <= largestText ? (0, external_node_fs_.readFileSync)(path) : void 0;
        } catch {
          return void 0;
        }
      }
      function readNow(path) {
        try {
          return (0, external_node_fs_.readFileSync)(path);
        } catch {
          return void 0;
        }
      }
      var bit_sets = __webpack_require__(31454);
      var numbered_graph = __webpack_require__(38588);
      ;
      const fetch_of_each_most = { targets: 1024, names: 2e5 };
      async function derivationsOfFetch(files2, wanted, { build, fetch }) {
        if (fetch.length === 0 || wanted.length < 2 || wanted.length > fetch_of_each_most.targets)
          return /* @__PURE__ */ new Map();
        const [open, fetched] = [new Set(build), new Set(fetch)];
        const found = /* @__PURE__ */ new Map();
        for (let next = [.../* @__PURE__ */ new Set([...build, ...wanted.map(({ drvPath }) => drvPath)])]; next.length > 0; ) {
          const inputs = /* @__PURE__ */ new Set();
          for (const [path, derivation] of await files2.all(next)) {
            if (!open.has(path) && !Object.values(derivation.outputs).some((output) => fetched.has(output)))
              continue;
            found.set(path, derivation);
            for (const input of derivation.inputDrvs.keys())
              inputs.add(input);
          }
          next = [...inputs].filter((path) => !found.has(path) && !open.has(path));
        }
        return found;
      }
      function fetchOfEach(wanted, { fetch }, derivations) {
        if (wanted.length > fetch_of_each_most.targets)
          return void 0;
        const paths = [...derivations.keys()];
        const graph2 = (0, numbered_graph.hd)(paths.map((drvPath) => ({ drvPath, needs: [...derivations.get(drvPath)?.inputDrvs.keys() ?? []] })));
        const users = new bit_sets.j(paths.length, wanted.length);
        for (const [number, { drvPath }] of wanted.entries()) {
          const node = graph2.numbers.get(drvPath);
          if (node !== void 0)
            users.add(node, number);
        }
        users.spreadDown(graph2);
        const places2 = new Map(fetch.map((path, place) => [path, place]));
        const sets = /* @__PURE__ */ new Map();
        for (const [node, drvPath] of paths.entries())
          for (const output of Object.values(derivations.get(drvPath)?.outputs ?? {})) {
            const place = places2.get(output);
            if (place === void 0)
              continue;
            places2.delete(output);
            const key = users.key(node);
            const set = sets.get(key) ?? {
              targets: users.numbers(node).flatMap((number) => wanted[number]?.id ?? []),
              paths: []
            };
            sets.set(key, { ...set, paths: [...set.paths, place] });
          }
        const some = [...sets.values()].filter(({ targets }) => targets.length > 0 && targets.length < wanted.length);
        const names = some.reduce((sum, { targets }) => sum + targets.length, 0);
        return names > fetch_of_each_most.names ? void 0 : some;
      }
      ;
      function mergeTargets(found, derivations, fallbackSystem) {
        const names = uniqueNames(found);
        const groups = (0, group_by.$)(found, ({ drvPath }) => drvPath);
        return [...groups].map(([drvPath, same]) => {
          const derivation = derivations.get(drvPath);
          const all = [...new Set(same.map((one) => names.get(one) ?? one.candidate.name))];
          const id2 = all.reduce((shortest2, name) => name.length < shortest2.length ? name : shortest2);
          const main = same.find(({ host }) => host !== void 0) ?? same.find(({ image: image2 }) => image2) ?? same[0];
          if (main === void 0)
            throw new Error("a group is never empty");
          const image = main.image ?? same.find((one) => one.image)?.image;
          return {
            id: id2,
            names: all,
            attribute: main.candidate.attribute,
            ...main.host === void 0 ? {} : { host: main.host },
            kind: main.candidate.kind,
            system: derivation?.system || fallbackSystem,
            drvPath,
            outputs: outputsOf(same, derivation),
            ...image === void 0 ? {} : { image }
          };
        });
      }
      function outputsOf(same, derivation) {
        const paths = derivation?.outputs ?? { out: "" };
        const fallback = Object.hasOwn(paths, "out") ? "out" : Object.keys(paths)[0] ?? "out";
        const chosen = same.flatMap(({ outputs: outputs2 }) => {
          const real = outputs2.filter((output) => Object.hasOwn(paths, output));
          return real.length === 0 ? [fallback] : real;
        });
        return Object.fromEntries([...new Set(chosen)].sort().map((output) => [output, paths[output] || null]));
      }
      function uniqueNames(found) {
        const byName = (0, group_by.$)(found, ({ candidate: candidate2 }) => candidate2.name);
        const isShared = (name) => new Set(byName.get(name)?.map(({ candidate: candidate2 }) => candidate2.attribute)).size > 1;
        return new Map(found.map((one) => [one, isShared(one.candidate.name) ? one.candidate.attribute : one.candidate.name]));
      }
      var targets_missing = __webpack_require__(70547);
      var graph = __webpack_require__(92393);
      var derivation_derivation = __webpack_require__(64246);
      ;
      function statusOf(draft, { missing, derivations, machine }) {
        if (isSkipped(draft, machine)) {
          return { ...draft, features: [], status: "skipped", reason: "nix-darwin systems are built on macOS only" };
        }
        const toBuild = missingBelow(draft.drvPath, new Set(missing.build), derivations);
        const needed = [
          ...new Set(toBuild.flatMap((path) => derivations.get(path)?.requiredSystemFeatures ?? []))
        ].sort();
        const target = { ...draft, features: needed };
        const refused = missing.unknown.get(draft.drvPath);
        if (refused !== void 0)
          return { ...target, status: "to-build", reason: `Nix cannot say what is missing: ${refused}` };
        const lacks = toBuild.flatMap((path) => reasonOf(path, derivations, machine));
        if (lacks[0] !== void 0) {
          const more = lacks.length > 1 ? ` (and ${lacks.length - 1} more like it)` : "";
          return { ...target, status: "not-here", reason: `${lacks[0]}${more}` };
        }
        if (toBuild.length > 0)
          return { ...target, status: "to-build" };
        const fetched = new Set(missing.fetch);
        const isFetched = Object.values(draft.outputs).some((path) => path !== null && fetched.has(path));
        return { ...target, status: isFetched ? "substitutable" : "cached" };
      }
      function isSkipped({ kind, system }, machine) {
        return kind === "darwin" && !machine.systems.includes(system);
      }
      function missingGraph({ missing, derivations }, fallbackSystem) {
        const listed = new Set(missing.build);
        return missing.build.map((drvPath) => {
          const derivation = derivations.get(drvPath);
          const says = derivation && (0, derivation_derivation.wv)(derivation);
          return {
            drvPath,
            name: (0, derivation_files.J)(drvPath),
            system: derivation?.system || fallbackSystem,
            features: [...derivation?.requiredSystemFeatures ?? []],
            needs: [...derivation?.inputDrvs.keys() ?? []].filter((path) => listed.has(path)),
            ...says === void 0 ? {} : { says }
          };
        });
      }
      function missingBelow(drvPath, missing, derivations) {
        if (!missing.has(drvPath))
          return [];
        const needs = (path) => [...derivations.get(path)?.inputDrvs.keys() ?? []].filter((at) => missing.has(at));
        return [...(0, graph.Gz)([drvPath], needs).keys()].reverse();
      }
      function reasonOf(drvPath, derivations, machine) {
        const derivation = derivations.get(drvPath);
        const reason = derivation === void 0 ? void 0 : lack(drvPath, derivation, machine);
        return reason === void 0 ? [] : [reason];
      }
      ;
      async function sortFound(evaluations, files2) {
        const found = [];
        const imaginary = [];
        for (const one of evaluations.flatMap((evaluation2) => evaluation2.found)) {
          const { attribute, name } = one.candidate;
          if (await files2.has(one.drvPath))
            found.push(one);
          else
            imaginary.push({ attribute, names: [name], message: `the store has no ${one.drvPath}` });
        }
        return { found, imaginary };
      }
      async function planTargets(nix, found, options) {
        const { files: files2 } = options;
        const { system } = nix.at;
        const drafts = mergeTargets(found, await files2.all(found.map(({ drvPath }) => drvPath)), system);
        const isProved = (draft) => !isSkipped(draft, options) && (options.isProved?.(draft) ?? false);
        const open = drafts.filter((draft) => !isProved(draft));
        const due = open.filter((draft) => !isSkipped(draft, options));
        const wanted = due.map(({ drvPath, outputs: outputs2 }) => ({ drvPath, outputs: Object.keys(outputs2) }));
        const lacking = await (0, targets_missing.y)(nix, wanted, options);
        const derivations = await files2.all(lacking.build);
        const missing = options.cover?.(lacking, open, derivations) ?? lacking;
        const judging = { missing, derivations, machine: options };
        const users = fetchOfEach(due, missing, await derivationsOfFetch(files2, due, missing));
        for (const text of oddDerivations(missing.build, judging.derivations))
          options.onWarning(text);
        return {
          targets: drafts.map((draft) => isProved(draft) ? { ...draft, features: [], status: "proved" } : statusOf(draft, judging)),
          derivations: missingGraph(judging, system),
          fetch: {
            paths: [...missing.fetch],
            downloadBytes: missing.downloadBytes,
            unpackedBytes: missing.unpackedBytes,
            ...users === void 0 || users.length === 0 ? {} : { users }
          }
        };
      }
      const oddities = [
        {
          is: (derivation) => derivation === void 0,
          say: (names, n) => `${(0, lib_text.U9)(n, "derivation")} of a form that Flakeship does not know (${names}): Nix builds them, and the plan does not say what they need`
        },
        {
          is: (derivation) => derivation?.isDynamic === true,
          say: (names, n) => `${(0, lib_text.U9)(n, "dynamic derivation")} (${names}): what they need is known only once it is built, and the plan does not count all of it`
        }
      ];
      function oddDerivations(missing, derivations) {
        return oddities.flatMap(({ is, say }) => {
          const names = missing.filter((path) => is(derivations.get(path))).map(derivation_files.J);
          const more = names.length > 5 ? ", …" : "";
          return names.length === 0 ? [] : [say(`${names.slice(0, 5).join(", ")}${more}`, names.length)];
        });
      }
      async function withFingerprints(targets, flake, signal) {
        const revision = flake.revision ?? flake.dirtyRevision;
        const fingerprints = new Fingerprints({ ...flake, ...revision === void 0 ? {} : { revision } });
        const found = [];
        for (const target of targets) {
          const fingerprint = await fingerprints.of(target.drvPath, signal);
          found.push(fingerprint === void 0 ? target : { ...target, fingerprint });
        }
        return found;
      }
      ;
      const share = 0.75;
      const shareOfOne = 0.9;
      async function evaluateFlake(nix, log, options) {
        try {
          return await planFlake(nix, log, options);
        } finally {
          log.status("");
        }
      }
      async function planFlake(nix, log, options) {
        const { cwd, signal } = options;
        const warnings = new Warnings();
        const heard = evaluatorListener(log, warnings);
        const selection = readSelection(options.select);
        log.status(`reading ${options.flake}`);
        const flake = await (0, flake_flake.k)(nix, options.flake, {
          ...{ cwd, signal, ...heard },
          overrides: options.overrides
        });
        await options.onFlake?.(flake);
        const workers = evaluationWorkers(options);
        const copyBuffer = copyBufferOf(options.memory ?? (0, system_machine.m1)().available);
        const questions = askFlake(nix, flake, { ...options, ...heard, workers, warnings, copyBuffer });
        const { ask: ask2 } = questions({ name: "outputs", isHost: false });
        const listing = await listOutputs(ask2, flake, { selection, system: nix.at.system });
        for (const text of listing.warnings)
          warnings.add(text);
        checkSelectors(selection, listing);
        const files2 = new derivation_files.h();
        const evaluations = await evaluateSelected(questions, flake, {
          ...{ listing, selection, files: files2, log },
          workers: options.workers
        });
        const { found, imaginary } = await sortFound(evaluations, files2);
        const failed = [...listing.failures, ...evaluations.flatMap(({ failures: failures2 }) => failures2), ...imaginary];
        const known = await explainNotHere(failed, files2, options);
        const explained = joinByInput(await explainUnseen(nix.at.env, flake, known));
        const { failures, refusals } = takeRefusals(await placeFailures(ask2, flake, explained));
        const candidates = [...evaluations.flatMap((evaluation2) => evaluation2.candidates), ...listing.attributes];
        const existing = [...new Set(candidates.map(({ name }) => name))];
        checkSelected(selection, evaluations, {
          ...{ existing, warnings: listing.warnings },
          hasFailures: failed.length > 0
        });
        log.status("asking what is missing");
        const planned = await planTargets(nix, found, { ...options, ...heard, files: files2 });
        const named = new Set([...planned.targets, ...failures, ...refusals].flatMap(({ names }) => names));
        const imported = heard.imported();
        for (const text of [...heard.retried(), ...importWarning(imported)])
          warnings.add(text);
        return {
          document: "plan",
          version: versions.N.plan,
          created: (/* @__PURE__ */ new Date()).toISOString(),
          flake: describe(options.flake, flake),
          nix: { version: nix.at.version, implementation: nix.at.implementation },
          system: nix.at.system,
          ...planned,
          targets: options.fingerprints ? await withFingerprints(planned.targets, flake, signal) : planned.targets,
          failures,
          ...refusals.length > 0 ? { refusals } : {},
          ...imported.length > 0 ? { imported } : {},
          unselected: existing.filter((name) => !named.has(name)),
          warnings: warnings.list()
        };
      }
      const copyBufferOf = (available) => Math.round(Math.min(1024 ** 3, Math.max(32 * 1024 ** 2, available / 8)));
      function evaluationWorkers({ workers, memory: most2 }) {
        const limit = async (held) => {
          if (most2 !== void 0)
            return { together: most2, alone: most2 };
          const all = held + (0, system_machine.m1)().available;
          return { together: all * share, alone: all * shareOfOne };
        };
        const onStart = (pid) => void (0, system_machine.Mx)(pid);
        return new Workers({ workers: Math.max(1, workers), limit, memoryOf: system_machine.zE, onStart });
      }
      function describe(ref, flake) {
        const { url, revision, narHash, lockHash, inputs } = flake;
        return {
          ref,
          url,
          ...revision === void 0 ? {} : { revision },
          ...narHash === void 0 ? {} : { narHash },
          ...lockHash === void 0 ? {} : { lockHash },
          inputs
        };
      }
      var machine_capabilities = __webpack_require__(71224);
      var plan_lines = __webpack_require__(55844);
      var cache_cache = __webpack_require__(29369);
      var credentials = __webpack_require__(75277);
      var nix_memory = __webpack_require__(71042);
      var private_inputs = __webpack_require__(45594);
      ;
      const unfetched = /\bcannot be fetched\b/;
      async function explainNoSecrets(plan2, host) {
        if (!plan2.failures.some(({ message }) => unfetched.test(message)))
          return plan2;
        const why = await whyNoSecrets(host);
        if (why === void 0)
          return plan2;
        const failures = plan2.failures.map((failure2) => unfetched.test(failure2.message) ? { ...failure2, message: `${failure2.message}; ${why}` } : failure2);
        return { ...plan2, failures };
      }
      async function explainNoSecretsOf(error, host) {
        if (!(error instanceof problems.uC) || !unfetched.test(error.message))
          return error;
        const why = await whyNoSecrets(host);
        if (why === void 0)
          return error;
        const { cause, place, message } = error;
        return new problems.uC(`${message}; ${why}`, { cause, ...place === void 0 ? {} : { place } });
      }
      async function whyNoSecrets({ kind, environment }) {
        if (kind !== "github" || environment[private_inputs.jL])
          return void 0;
        if (environment.GITHUB_ACTOR === "dependabot[bot]")
          return "this run is for Dependabot and gets the secrets of Dependabot only: if the input is private, add its token there too (Settings, Secrets, Dependabot)";
        const { pullRequestOf, readEvent } = await __webpack_require__.e(
          /* import() */
          5933
        ).then(__webpack_require__.bind(__webpack_require__, 5933));
        const event = await readEvent(environment).catch(() => void 0);
        if (event === void 0 || !pullRequestOf(event)?.isFork)
          return void 0;
        return "this run is for a pull request from a fork, to which GitHub gives no secrets: if the input is private, it can only be fetched after the merge, or from a branch of this repository";
      }
      ;
      async function evaluate(values, out, nix, host, cache) {
        let flake;
        const evaluated = await planOf(values, nix, host, {
          ...await (0, cache_cache.UJ)(cache),
          onFlake: async (one) => {
            flake = one;
            await (0, nix_memory.hJ)(one, { nix, host, cache });
          }
        });
        await (0, nix_memory.dU)(flake, { nix, host, cache });
        const plan2 = await (0, cache_cache.DE)(evaluated, flake, nix, cache);
        for (const line of [...(0, plan_lines.w7)(plan2), ...(0, plan_lines.s6)(plan2)])
          host.log.info(line);
        await (0, files.ft)("plan", (0, external_node_path_.join)(out, "plan.json"), plan2);
        if (isInside(plan2.flake.url, out)) {
          host.log.warning(`the output folder ${out} is inside the flake, which is not a git repository: Nix copies it on each run and rebuilds what depends on the source of the flake; choose another --out, or run git init`);
        }
        return plan2;
      }
      function isInside(url, folder) {
        const [, path] = /^path:([^?]+)/.exec(url) ?? [];
        return path !== void 0 && !(0, external_node_path_.relative)(decodeURI(path), folder).startsWith("..");
      }
      async function planOf(values, nix, host, more = {}) {
        if (values.impure && (0, credentials.H)(host)) {
          throw new errors.yo("impure evaluation can read any file of this user, the credentials of private inputs too; remove impure, or access-tokens and ssh-key");
        }
        return host.log.group(`Evaluating ${values.flake}`, async () => {
          const machine = await (0, machine_capabilities.V)(nix);
          const evaluating = evaluateFlake(nix, host.log, {
            flake: values.flake,
            cwd: process.cwd(),
            select: values.targets,
            overrides: values.overrideInput.map(override),
            impure: values.impure,
            ifd: values.ifd,
            timeLimit: values.evaluateTimeout,
            ...values.evaluateMemory === void 0 ? {} : { memory: values.evaluateMemory * 1024 ** 2 },
            workers: values.workers ?? (0, system_machine.x1)(),
            features: machine.features,
            systems: machine.systems,
            signal: host.signal,
            ...more
          });
          const plan2 = await evaluating.catch(async (error) => Promise.reject(await explainNoSecretsOf(error, host)));
          return explainNoSecrets(plan2, host);
        });
      }
      function override(line) {
        const [, input, url] = /^([\w./-]+)(?:\s+|=)(\S.*)$/.exec(line) ?? [];
        if (input && url)
          return { input, url };
        throw new errors.yo(`override-input must be NAME URL, not ${JSON.stringify(line)}`);
      }
    })
  ),
  /***/
  71224: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        V: () => (
          /* binding */
          machineOf
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70458);
      const list = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({ value: valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP()) });
      const configuration = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({ "system-features": list, "extra-platforms": list });
      async function machineOf(nix) {
        const settings = await nix.json(configuration, ["config", "show", "--json"]);
        return {
          systems: [nix.at.system, ...settings["extra-platforms"].value],
          features: settings["system-features"].value
        };
      }
    })
  ),
  /***/
  70547: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        y: () => (
          /* binding */
          findMissing
        )
      });
      var addresses = __webpack_require__(25465);
      var errors = __webpack_require__(1730);
      ;
      const units = { B: 0, KiB: 1, MiB: 2, GiB: 3, TiB: 4, PiB: 5 };
      const size = String.raw`(\d+(?:\.\d+)?) ([KMGTP]?i?B)`;
      const willFetch = new RegExp(`^(?:this path|these \\d+ paths) will be fetched \\(${size} download, ${size} unpacked\\):$`);
      const willBuild = /^(?:this derivation|these \d+ derivations) will be built:$/;
      function parseDryRun(text) {
        const build = [];
        const fetch = [];
        let [downloadBytes, unpackedBytes] = [0, 0];
        let list;
        for (const line of text.split("\n")) {
          const path = /^ {2}(\/nix\/store\/\S+)$/.exec(line)?.[1];
          if (path !== void 0) {
            list?.push(path);
            continue;
          }
          const sizes = willFetch.exec(line);
          list = willBuild.test(line) ? build : sizes ? fetch : void 0;
          if (sizes)
            [downloadBytes, unpackedBytes] = [toBytes(sizes[1], sizes[2]), toBytes(sizes[3], sizes[4])];
        }
        return { build, fetch, downloadBytes, unpackedBytes };
      }
      function toBytes(value = "0", unit = "B") {
        return Math.round(Number(value) * 1024 ** (units[unit] ?? 0));
      }
      var ssh = __webpack_require__(85087);
      var substituters = __webpack_require__(53452);
      var exec = __webpack_require__(32522);
      ;
      const nothing = { build: [], fetch: [], downloadBytes: 0, unpackedBytes: 0, unknown: /* @__PURE__ */ new Map() };
      const enough = 5e3;
      async function findMissing(nix, wanted, { signal, onWarning }) {
        if (wanted.length === 0)
          return nothing;
        const began = performance.now();
        const silent = /* @__PURE__ */ new Map();
        let asked;
        try {
          for (; ; ) {
            const options = [...substituters.ED, ...asked ? (0, substituters.Zp)(asked) : []];
            const output = await dryRun(nix, wanted, { options, signal });
            const found = (0, substituters.HB)(output.stderr);
            const all = asked ?? (found.size > 0 ? await (0, substituters.Cj)(nix) : []);
            for (const [said, why] of found) {
              const meant = all.filter((one) => (0, substituters.ii)(one, said));
              for (const one of meant.length > 0 ? meant : [said])
                silent.set(one, silent.get(one) ?? why);
            }
            if (output.code === 0 || found.size === 0 || asked?.length === 0)
              return await read(nix, wanted, output, { options, signal });
            const rest = all.filter((one) => !silent.has(one));
            const isHopeless = rest.length === all.length || performance.now() - began > enough;
            asked = isHopeless ? [] : rest;
          }
        } finally {
          for (const [url, why] of silent) {
            const shown = (0, addresses.Uk)(url);
            onWarning(`substituter ${shown} does not answer (${why}); what only it has counts as missing`);
          }
        }
      }
      const command = ["build", "--dry-run", "--no-link", "--log-format", "raw", "--stdin"];
      function dryRun(nix, wanted, { options, signal }) {
        const input = wanted.map(({ drvPath, outputs }) => `${drvPath}^${outputs.join(",")}
`).join("");
        const env = (0, ssh.o)(nix.at.env, substituters._L);
        return (0, exec.kg)(nix.start([...command, ...options], { input, env }), signal);
      }
      async function read(nix, wanted, output, asking) {
        const [first] = wanted;
        if (first === void 0)
          return nothing;
        if (output.code === 0)
          return { ...parseDryRun(output.stderr), unknown: /* @__PURE__ */ new Map() };
        if (wanted.length === 1) {
          const { message } = new errors.Qd(["nix", ...command], output);
          return { ...nothing, unknown: /* @__PURE__ */ new Map([[first.drvPath, message]]) };
        }
        const middle = Math.ceil(wanted.length / 2);
        const half = async (some) => read(nix, some, await dryRun(nix, some, asking), asking);
        const left = await half(wanted.slice(0, middle));
        return together(left, await half(wanted.slice(middle)));
      }
      function together(a, b) {
        return {
          build: [.../* @__PURE__ */ new Set([...a.build, ...b.build])],
          fetch: [.../* @__PURE__ */ new Set([...a.fetch, ...b.fetch])],
          downloadBytes: a.downloadBytes + b.downloadBytes,
          unpackedBytes: a.unpackedBytes + b.unpackedBytes,
          unknown: new Map([...a.unknown, ...b.unknown])
        };
      }
    })
  ),
  /***/
  31454: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        j: () => (
          /* binding */
          BitSets
        )
        /* harmony export */
      });
      var _numbered_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38588);
      class BitSets {
        #bits;
        #words;
        constructor(nodes, numbers) {
          this.#words = Math.ceil(numbers / 32);
          this.#bits = new Int32Array(nodes * this.#words);
        }
        add(node, number) {
          const word = node * this.#words + (number >> 5);
          this.#bits[word] = (this.#bits[word] ?? 0) | 1 << (number & 31);
        }
        /** Propagates the bits of all users to their dependencies. */
        spreadDown(graph) {
          for (const user of (0, _numbered_graph_js__WEBPACK_IMPORTED_MODULE_0__.gl)(graph).reverse())
            for (const need of (0, _numbered_graph_js__WEBPACK_IMPORTED_MODULE_0__.hN)(graph, user))
              this.#join(need, user);
        }
        /** Propagates the bits of all dependencies to their users. */
        spreadUp(graph) {
          for (const user of (0, _numbered_graph_js__WEBPACK_IMPORTED_MODULE_0__.gl)(graph))
            for (const need of (0, _numbered_graph_js__WEBPACK_IMPORTED_MODULE_0__.hN)(graph, user))
              this.#join(user, need);
        }
        /** The same text for equal sets. */
        key(node) {
          return this.#of(node).join();
        }
        numbers(node) {
          const found = [];
          for (const [word, value] of this.#of(node).entries())
            for (let rest = value; rest !== 0; rest &= rest - 1)
              found.push(word * 32 + 31 - Math.clz32(rest & -rest));
          return found;
        }
        #of(node) {
          return this.#bits.subarray(node * this.#words, (node + 1) * this.#words);
        }
        #join(into, from) {
          const bits = this.#bits;
          const [to, of] = [into * this.#words, from * this.#words];
          for (let word = 0; word < this.#words; word++)
            bits[to + word] = (bits[to + word] ?? 0) | (bits[of + word] ?? 0);
        }
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
  62839: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        b: () => (
          /* binding */
          imageEnding
        ),
        /* harmony export */
        u: () => (
          /* binding */
          isImageFile
        )
        /* harmony export */
      });
      const ending = /\.(?:iso|img|raw|qcow2|vmdk|vdi|vhdx?|ova|box|vma|squashfs|erofs|efi|tar)(?:\.(?:zst|xz|gz|bz2))?$/i;
      const isImageFile = (name) => ending.test(name);
      const imageEnding = (name) => ending.exec(name)?.[0] ?? "";
    })
  ),
  /***/
  38588: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Jb: () => (
          /* binding */
          heldUp
        ),
        /* harmony export */
        gl: () => (
          /* binding */
          childrenFirst
        ),
        /* harmony export */
        hN: () => (
          /* binding */
          needsOf
        ),
        /* harmony export */
        hd: () => (
          /* binding */
          numberedGraph
        ),
        /* harmony export */
        jc: () => (
          /* binding */
          walker
        ),
        /* harmony export */
        uG: () => (
          /* binding */
          freshBelow
        ),
        /* harmony export */
        xe: () => (
          /* binding */
          isLeaf
        )
        /* harmony export */
      });
      function numberedGraph(nodes) {
        const numbers = new Map(nodes.map(({ drvPath }, i) => [drvPath, i]));
        const starts = new Int32Array(nodes.length + 1);
        const needs = new Int32Array(nodes.reduce((sum, node) => sum + node.needs.length, 0));
        let end = 0;
        for (const [i, node] of nodes.entries()) {
          for (const name of node.needs) {
            const number = numbers.get(name);
            if (number !== void 0)
              needs[end++] = number;
          }
          starts[i + 1] = end;
        }
        return { numbers, starts, needs: needs.subarray(0, end) };
      }
      const needsOf = ({ starts, needs }, node) => needs.subarray(starts[node], starts[node + 1]);
      function walker(graph) {
        const size = graph.starts.length - 1;
        const seenBy = new Int32Array(size).fill(-1);
        const queue = new Int32Array(size);
        let questions = 0;
        return (root) => {
          const question = questions++;
          let reached = 1;
          queue[0] = root;
          seenBy[root] = question;
          for (let done = 0; done < reached; done++) {
            for (const next of needsOf(graph, queue[done] ?? 0)) {
              if (seenBy[next] === question)
                continue;
              seenBy[next] = question;
              queue[reached++] = next;
            }
          }
          return queue.subarray(0, reached);
        };
      }
      function freshBelow(graph) {
        const seen = new Uint8Array(graph.starts.length - 1);
        return (roots) => {
          const fresh = [];
          const add = (node) => {
            if (seen[node] === 1)
              return;
            seen[node] = 1;
            fresh.push(node);
          };
          for (const root of roots)
            add(root);
          for (let done = 0; done < fresh.length; done++)
            needsOf(graph, fresh[done] ?? 0).forEach(add);
          return fresh;
        };
      }
      const isLeaf = ({ starts }, node) => starts[node] === starts[node + 1];
      function heldUp(graph) {
        const order = childrenFirst(graph);
        const leaves = [...order].filter((node) => isLeaf(graph, node));
        const held = /* @__PURE__ */ new Map();
        const bits = new Uint32Array(graph.starts.length - 1);
        for (let from = 0; from < leaves.length; from += 32) {
          const batch = leaves.slice(from, from + 32);
          const counts = spread(batch, { graph, order, bits });
          for (const [bit, leaf] of batch.entries())
            held.set(leaf, counts[bit] ?? 0);
        }
        return held;
      }
      function spread(leaves, { graph, order, bits }) {
        const counts = leaves.map(() => 0);
        bits.fill(0);
        for (const [bit, leaf] of leaves.entries())
          bits[leaf] = 1 << bit;
        for (const node of order) {
          if (isLeaf(graph, node))
            continue;
          let mask = 0;
          for (const need of needsOf(graph, node))
            mask |= bits[need] ?? 0;
          bits[node] = mask;
          for (let rest = mask; rest !== 0; rest &= rest - 1) {
            const bit = 31 - Math.clz32(rest & -rest);
            counts[bit] = (counts[bit] ?? 0) + 1;
          }
        }
        return counts;
      }
      function childrenFirst(graph) {
        const { starts } = graph;
        const size = starts.length - 1;
        const users = usersIn(graph);
        const waits = Int32Array.from({ length: size }, (_, node) => (starts[node + 1] ?? 0) - (starts[node] ?? 0));
        const order = new Int32Array(size);
        let known = 0;
        for (const [node, left] of waits.entries())
          if (left === 0)
            order[known++] = node;
        for (let done = 0; done < known; done++) {
          for (const user of needsOf(users, order[done] ?? 0)) {
            const left = (waits[user] ?? 0) - 1;
            waits[user] = left;
            if (left === 0)
              order[known++] = user;
          }
        }
        return order.subarray(0, known);
      }
      function usersIn({ starts, needs }) {
        const size = starts.length - 1;
        const ends = new Int32Array(size + 1);
        for (const need of needs)
          ends[need + 1] = (ends[need + 1] ?? 0) + 1;
        for (let node = 0; node < size; node++)
          ends[node + 1] = (ends[node + 1] ?? 0) + (ends[node] ?? 0);
        const next = ends.slice();
        const users = new Int32Array(needs.length);
        for (let user = 0; user < size; user++) {
          for (let at = starts[user] ?? 0; at < (starts[user + 1] ?? 0); at++) {
            const need = needs[at] ?? 0;
            const place = next[need] ?? 0;
            next[need] = place + 1;
            users[place] = user;
          }
        }
        return { starts: ends, needs: users };
      }
    })
  ),
  /***/
  85087: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        o: () => (
          /* binding */
          impatientSsh
        )
        /* harmony export */
      });
      function impatientSsh({ NIX_SSHOPTS = "" }, seconds) {
        return { NIX_SSHOPTS: `${NIX_SSHOPTS} -oConnectTimeout=${seconds}`.trim() };
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
  )
};
