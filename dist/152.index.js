export const id = 152;
export const ids = [152];
export const modules = {
  /***/
  54591: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        G: () => (
          /* binding */
          buildPlan
        )
      });
      var external_node_path_ = __webpack_require__(76760);
      var files = __webpack_require__(70231);
      var versions = __webpack_require__(83051);
      var lib_text = __webpack_require__(79470);
      var external_node_fs_ = __webpack_require__(73024);
      var promises_ = __webpack_require__(51455);
      var external_node_readline_ = __webpack_require__(80481);
      var external_node_stream_ = __webpack_require__(57075);
      var external_node_stream_promises_ = __webpack_require__(46466);
      var diagnose = __webpack_require__(13442);
      var first_error = __webpack_require__(47739);
      var derivation_derivation = __webpack_require__(64246);
      var derivation_files = __webpack_require__(46468);
      ;
      const keep = { tail: 25, lineLength: 2e3, phases: 100, errors: 2e3, errorLength: 1e4, tails: 100 };
      function newProgress() {
        return {
          builds: /* @__PURE__ */ new Map(),
          running: /* @__PURE__ */ new Map(),
          resolved: /* @__PURE__ */ new Map(),
          errors: /* @__PURE__ */ new Map(),
          failed: /* @__PURE__ */ new Set(),
          transfers: /* @__PURE__ */ new Map(),
          copies: /* @__PURE__ */ new Map(),
          fetched: 0,
          copied: { bytes: 0, seconds: 0, since: 0 },
          expectedBytes: /* @__PURE__ */ new Map(),
          counters: /* @__PURE__ */ new Map(),
          ended: []
        };
      }
      function follow(progress, event, now) {
        switch (event.type) {
          case "build": {
            const { drvPath, machine } = event;
            const known = progress.builds.get(drvPath);
            const isSent = known !== void 0 && known.machine !== "" && [...progress.running.values()].includes(known);
            if (isSent && machine === "") {
              delete known.stop;
              progress.running.set(event.id, known);
              return;
            }
            const build = { drvPath, machine, start: now, phases: [], tail: [], heard: now };
            progress.builds.set(drvPath, build);
            progress.running.set(event.id, build);
            progress.failed.delete(drvPath);
            return;
          }
          case "resolved":
            progress.resolved.set(event.into, event.drvPath);
            return;
          case "builds":
            progress.counters.set(event.id, { done: 0 });
            return;
          case "transfer":
            progress.transfers.set(event.id, { done: 0, expected: 0 });
            return;
          case "copy":
            if (progress.copies.size === 0)
              progress.copied.since = now;
            progress.copies.set(event.id, { path: event.path, start: now, done: 0, expected: 0 });
            return;
          case "stop":
            stop(progress, event.id, now);
            return;
          case "line": {
            const build = progress.running.get(event.id);
            if (!build)
              return;
            build.heard = now;
            build.tail.push(clean(event.text.slice(0, keep.lineLength)));
            if (build.tail.length > keep.tail)
              build.tail.shift();
            return;
          }
          case "phase": {
            const phases = progress.running.get(event.id)?.phases;
            if (phases && phases.length < keep.phases)
              phases.push({ name: (0, lib_text.pj)(event.name).slice(0, 100), start: now });
            return;
          }
          case "progress":
            count(progress, event, now);
            return;
          case "transfer-expected":
            progress.expectedBytes.set(event.id, event.bytes);
            return;
          case "message":
            return heardError(progress, event.text.slice(0, keep.errorLength));
        }
      }
      function heardError(progress, text) {
        if (!/^error:/.test(text) || progress.errors.size >= keep.errors || progress.errors.has(text))
          return;
        const error = (0, diagnose.GT)(text);
        progress.errors.set(text, error);
        if (error.kind === "own" && error.drvPath !== void 0)
          progress.failed.add(error.drvPath);
        return error;
      }
      const isOdd = /[^\x20-\x7e]/;
      const clean = (text) => isOdd.test(text) ? (0, lib_text.pj)(text) : text;
      function stop(progress, id2, now) {
        const transfer = progress.transfers.get(id2);
        if (transfer)
          progress.fetched += transfer.done;
        progress.transfers.delete(id2);
        endCopy(progress, id2, now);
        progress.expectedBytes.delete(id2);
        const build = progress.running.get(id2);
        if (!build)
          return;
        progress.running.delete(id2);
        build.stop ??= now;
        build.tail = build.tail.map((line) => JSON.parse(JSON.stringify(line)));
        progress.ended.push(build);
        if (progress.ended.length > keep.tails)
          progress.ended.shift().tail = [];
      }
      function endCopy({ copies, copied }, id2, now) {
        const copy = copies.get(id2);
        if (!copy)
          return;
        copied.bytes += copy.done;
        copies.delete(id2);
        if (copies.size === 0)
          copied.seconds += now - copied.since;
      }
      function count(progress, event, now) {
        const moving = progress.transfers.get(event.id) ?? progress.copies.get(event.id);
        if (moving)
          Object.assign(moving, { done: event.done, expected: event.expected });
        const counter = progress.counters.get(event.id);
        if (counter)
          counter.done = event.done;
        if (!counter || event.running > 0)
          return;
        for (const build of progress.running.values())
          build.stop ??= now;
      }
      function underWay(progress) {
        return [...new Set(progress.running.values())].filter((build) => build.stop === void 0);
      }
      function fetching(progress) {
        let done = progress.fetched;
        let expected = progress.fetched;
        for (const transfer of progress.transfers.values()) {
          done += transfer.done;
          expected += Math.max(transfer.done, transfer.expected);
        }
        const announced = [...progress.expectedBytes.values()].reduce((sum, bytes) => sum + bytes, 0);
        return { done, expected: Math.max(expected, announced) };
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
      const mostLogs = 50;
      const longestLog = 64 * 1024 * 1024;
      const longestEnd = 64 * 1024;
      async function saveLogs(nix, out, failures) {
        const saved = [];
        for (const failure of failures) {
          const wanted = failure.drvPath !== void 0 && saved.length < mostLogs;
          const logFile = wanted ? await saveLog(nix, out, failure.drvPath ?? "").catch(() => void 0) : void 0;
          const end = logFile === void 0 ? [] : await lastLines((0, external_node_path_.join)(out, logFile)).catch(() => []);
          const derivation2 = await new derivation_files.h().read(failure.drvPath ?? "");
          const whole = completeLog(failure, end, derivation2 !== void 0 && (0, derivation_derivation.I_)(derivation2));
          const completed = logFile === void 0 ? whole : await withFirstError(whole, (0, external_node_path_.join)(out, logFile)).catch(() => whole);
          saved.push(logFile === void 0 ? completed : { ...completed, logFile });
        }
        return saved;
      }
      function completeLog(failure, end, fixedOutput) {
        const isLonger = Math.min(end.length, keep.tail) > failure.log.length;
        const completed = isLonger ? { ...failure, log: end.slice(-keep.tail) } : failure;
        if (end.length === 0 || failure.class !== "build-failed")
          return completed;
        const known = (0, diagnose.h4)({ ...failure, log: end, fixedOutput });
        return known ? { ...completed, class: known.class, hint: known.hint } : completed;
      }
      async function withFirstError(failure, file) {
        if (failure.class !== void 0 && failure.class !== "build-failed")
          return failure;
        const telling = new first_error.Jc(keep.tail);
        const lines = (0, external_node_readline_.createInterface)({ input: (0, external_node_fs_.createReadStream)(file) });
        for await (const line of lines)
          if (!line.startsWith("@nix "))
            telling.add((0, lib_text.pj)(line.slice(0, keep.lineLength)));
        const log = telling.lines();
        return log.length > failure.log.length || log.length === keep.tail ? { ...failure, log } : failure;
      }
      async function saveLog(nix, out, drvPath) {
        const logFile = `logs/${(0, external_node_path_.basename)(drvPath, ".drv")}.log`;
        const file = (0, external_node_path_.join)(out, logFile);
        const running = nix.start(["log", "--offline", drvPath]);
        running.stderr.resume();
        let size = 0;
        const cut = new external_node_stream_.Transform({
          transform(chunk, _, done) {
            const rest = chunk.subarray(0, Math.max(0, longestLog - size));
            size += chunk.length;
            done(null, rest);
          }
        });
        await (0, external_node_stream_promises_.pipeline)(running.stdout, cut, (0, external_node_fs_.createWriteStream)(file));
        await running.exit;
        if (size > 0)
          return logFile;
        await (0, promises_.rm)(file, { force: true });
        return void 0;
      }
      async function lastLines(file) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const handle = __addDisposableResource(env_1, await (0, promises_.open)(file), true);
          const { size } = await handle.stat();
          const from = Math.max(0, size - longestEnd);
          const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(size - from), position: from });
          const lines = buffer.toString("utf8", 0, bytesRead).split("\n");
          if (lines.at(-1) === "")
            lines.pop();
          if (from > 0 && lines.length > 1)
            lines.shift();
          return lines.filter((line) => !line.startsWith("@nix ")).map((line) => (0, lib_text.pj)(line.slice(0, keep.lineLength)));
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          const result_1 = __disposeResources(env_1);
          if (result_1)
            await result_1;
        }
      }
      ;
      const stopped_builds_long = { seconds: 60, part: 0.5 };
      const most = 20;
      function stoppedBuilds({ builds, resolved }, unfinished) {
        return [...builds.values()].filter(({ drvPath }) => unfinished.has(resolved.get(drvPath) ?? drvPath) || unfinished.has(drvPath)).sort((a, b) => silence(b) - silence(a)).slice(0, most);
      }
      const silence = ({ stop: stop2, heard, start }) => Math.max(0, (stop2 ?? heard) - Math.max(heard, start));
      const mayHang = (build) => {
        const time = (build.stop ?? build.start) - build.start;
        return silence(build) >= Math.max(stopped_builds_long.seconds, time * stopped_builds_long.part);
      };
      function describeStopped(build) {
        const { drvPath, start, stop: stop2 = start, phases } = build;
        const phase = phases.at(-1)?.name;
        const silent = silence(build);
        const last = build.tail.length === 0 ? "it printed nothing" : silent < 1 ? "it printed until then" : `it had been silent for ${(0, lib_text.p0)(silent)}`;
        return `${(0, derivation_files.J)(drvPath)} was stopped after ${(0, lib_text.p0)(stop2 - start)}${phase ? ` in ${phase}` : ""}; ${last}`;
      }
      function stoppedLines(stopped, lines) {
        const each = Math.max(0, Math.floor(lines / Math.max(1, stopped.length)) - 1);
        return stopped.flatMap((build) => [
          describeStopped(build),
          ...(each > 0 ? build.tail.slice(-each) : []).map((line) => `  ${line}`)
        ]).slice(0, lines);
      }
      async function keepStoppedLogs(nix, log, out, stopped) {
        for (const build of stopped) {
          const file = `logs/${(0, external_node_path_.basename)(build.drvPath, ".drv")}.log`;
          const saved = await saveLog(nix, out, build.drvPath).catch(() => void 0);
          if (saved === void 0 && build.tail.length > 0)
            await (0, promises_.writeFile)((0, external_node_path_.join)(out, file), `${build.tail.join("\n")}
`).catch(() => {
            });
          const where = saved !== void 0 || build.tail.length > 0 ? `; its log so far: ${file}` : "";
          log.info(`${describeStopped(build)}${where}`);
        }
      }
      var closure = __webpack_require__(67042);
      var external_node_crypto_ = __webpack_require__(77598);
      var errors = __webpack_require__(1730);
      ;
      async function inStore(path) {
        const file = await (0, promises_.realpath)(path);
        if (file.startsWith("/nix/store/"))
          return file;
        throw new errors.yo(`${path} links to ${file}, outside of the store; the image itself must be in the store`);
      }
      async function isFile(path) {
        return (0, promises_.stat)(path).then((entry) => entry.isFile(), () => false);
      }
      ;
      const folders = ["iso", "sd-image", "."];
      const plainFormats = ["iso", "img", "qcow2", "raw", "vmdk", "vdi", "vhd", "vhdx"];
      const formats = plainFormats.flatMap((format) => [
        format,
        ...["zst", "xz", "gz", "bz2"].map((packed) => `${format}.${packed}`)
      ]);
      const kindsWithRunner = ["vm", "vm-with-boot-loader"];
      async function findImages(target, output, signal) {
        if (!target.image)
          return [];
        const { path, source: declaredBy, starts: starts2 } = target.image;
        const declared = path === void 0 ? "" : (0, external_node_path_.join)(output, path);
        const [found, source] = await isFile(declared) ? [declared, declaredBy] : [await searchImage(output), "search"];
        const file = await inStore(found);
        const { size } = await (0, promises_.stat)(file);
        const name = (0, external_node_path_.basename)(found).replace(/^[0-9a-z]{32}-/, "");
        const sha256 = await hash(file, signal);
        return [{ file, name, bytes: size, sha256, format: formatOf(name), source, ...starts2 ? { starts: starts2 } : {} }];
      }
      async function searchImage(output) {
        const inside = await Promise.all(folders.map((folder) => filesIn((0, external_node_path_.join)(output, folder))));
        const files2 = await isFile(output) ? [output] : inside.flat();
        const found = files2.filter((file) => formats.some((format) => file.endsWith(`.${format}`)));
        const [only, ...more] = found;
        const where = `{${folders.join(",")}}/*.{${plainFormats.join(",")}}, compressed or not`;
        if (only === void 0)
          throw new errors.yo(`${output} has no image file that matches ${where}`);
        if (more.length === 0)
          return only;
        const list2 = found.map((file) => file.slice(output.length + 1)).join(", ");
        throw new errors.yo(`${output} has ${found.length} image files instead of one: ${list2}`);
      }
      async function findRunner(target, output) {
        if (!kindsWithRunner.includes(target.kind))
          return void 0;
        const scripts = (await filesIn((0, external_node_path_.join)(output, "bin"))).filter((file) => /^run-.*-vm$/.test((0, external_node_path_.basename)(file)));
        const [only, ...more] = scripts;
        if (only === void 0)
          throw new errors.yo(`${output} has no bin/run-*-vm script to start the VM`);
        if (more.length > 0) {
          const list2 = scripts.map((file) => (0, external_node_path_.basename)(file)).join(", ");
          throw new errors.yo(`${output} has ${scripts.length} bin/run-*-vm scripts instead of one: ${list2}`);
        }
        await inStore(only);
        return only;
      }
      async function filesIn(folder) {
        const names = await (0, promises_.readdir)(folder).catch(() => []);
        const files2 = names.sort().map((name) => (0, external_node_path_.join)(folder, name));
        const are = await Promise.all(files2.map(isFile));
        return files2.filter((_, i) => are[i]);
      }
      function formatOf(name) {
        const known = formats.filter((format) => name.endsWith(`.${format}`)).sort((a, b) => b.length - a.length);
        return known[0] ?? name.split(".").slice(1).at(-1) ?? "raw";
      }
      async function hash(file, signal) {
        const sum = (0, external_node_crypto_.createHash)("sha256");
        await (0, external_node_stream_promises_.pipeline)((0, external_node_fs_.createReadStream)(file, { highWaterMark: 1024 * 1024 }), sum, { signal });
        return sum.digest("hex");
      }
      var p_limit = __webpack_require__(48630);
      var file_names = __webpack_require__(77310);
      var store = __webpack_require__(3206);
      ;
      const links_folders = ["result", "images", "logs"];
      async function prepareFolders(out) {
        for (const folder of links_folders) {
          const path = (0, external_node_path_.join)(out, folder);
          await (0, promises_.mkdir)(path, { recursive: true }).catch((cause) => {
            const code = cause.code;
            const why = code === "EEXIST" || code === "ENOTDIR" ? "something else has this name" : "it is not writable";
            throw new errors.yo(`cannot make the folder ${path}: ${why}; choose another one with --out`, {
              cause,
              reason: "machine"
            });
          });
          if ((await (0, promises_.lstat)(path)).isSymbolicLink()) {
            throw new errors.yo(`${path} is a link instead of a folder: remove it, or choose another --out`);
          }
        }
      }
      function planLinks(targets) {
        const wanted = targets.flatMap(({ id: id2, outputs }) => orderedOutputs(outputs).map(([output, path], i) => ({
          id: id2,
          path,
          text: i === 0 ? id2 : `${id2}-${output}`
        })));
        wanted.sort((a, b) => Number(a.text !== a.id) - Number(b.text !== b.id));
        const names = (0, file_names.j)(wanted.map(({ id: id2, text }, i) => isTwin(wanted, i) ? `${id2}\0${text}` : text));
        return wanted.map(({ id: id2, path }, i) => ({ id: id2, path, name: names[i] }));
      }
      function isTwin(wanted, i) {
        return wanted.findIndex(({ text }) => text === wanted[i]?.text) < i;
      }
      function orderedOutputs(outputs) {
        const known = Object.entries(outputs).filter((entry) => entry[1] !== null);
        return known.sort(([a], [b]) => Number(b === "out") - Number(a === "out"));
      }
      async function keepOutputs(nix, log, out, targets) {
        const limit = (0, p_limit.A)(4);
        const made = /* @__PURE__ */ new Map();
        const links = planLinks(targets);
        const outcomes = await Promise.allSettled(links.map(({ path, name }) => limit(() => makeRoot(nix, path, (0, external_node_path_.join)(out, "result", name)))));
        outcomes.forEach((outcome, i) => {
          const link = links[i];
          if (outcome.status === "fulfilled") {
            if (!made.has(link.id))
              made.set(link.id, `result/${link.name}`);
          } else
            log.warning(`${link.id} is not kept from garbage collection: ${outcome.reason.message}`);
        });
        return made;
      }
      async function makeRoot(nix, path, link) {
        const there = await (0, promises_.lstat)(link).catch(() => void 0);
        if (there && !there.isDirectory())
          await (0, promises_.rm)(link);
        await (0, store.n1)(nix, path, link);
      }
      async function linkImages(log, out, targets) {
        const images = targets.flatMap(({ id: id2, images: images2 }) => images2.map((image) => ({ id: id2, ...image })));
        const alike = (name) => images.filter((image) => image.name === name).length > 1;
        const names = (0, file_names.j)(images.map(({ id: id2, name }) => alike(name) ? `${id2}-${name}` : name));
        for (const [i, { id: id2, file }] of images.entries()) {
          await replaceLink(file, (0, external_node_path_.join)(out, "images", names[i])).catch((error) => {
            log.warning(`${id2} has no link to its image in ${out}/images: ${error.message}`);
          });
        }
      }
      async function replaceLink(file, link) {
        await (0, promises_.rm)(`${link}.new`, { force: true });
        await (0, promises_.symlink)(file, `${link}.new`);
        await (0, promises_.rename)(`${link}.new`, link);
      }
      var ipxe_script = __webpack_require__(53882);
      ;
      var netboot_addDisposableResource = function(env, value, async) {
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
      var netboot_disposeResources = /* @__PURE__ */ (function(SuppressedError2) {
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
      async function findNetboot({ kind }, output) {
        const script = (0, external_node_path_.join)(output, ipxe_script.lT);
        if (kind !== "netboot" || !await isFile(script))
          return void 0;
        const files2 = [{ name: ipxe_script.lT, file: await inStore(script) }];
        for (const { from } of (0, ipxe_script.t3)(await headOf(script))) {
          const path = (0, external_node_path_.join)(output, from);
          if ((0, ipxe_script.ZT)(from) && from !== ipxe_script.lT && await isFile(path))
            files2.push({ name: from, file: await inStore(path) });
        }
        return files2;
      }
      async function headOf(file) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const handle = netboot_addDisposableResource(env_1, await (0, promises_.open)(file, "r"), true);
          const { buffer, bytesRead } = await handle.read(Buffer.alloc(ipxe_script.l), 0, ipxe_script.l, 0);
          return buffer.toString("utf8", 0, bytesRead);
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          const result_1 = netboot_disposeResources(env_1);
          if (result_1)
            await result_1;
        }
      }
      ;
      var inspect_outputs_addDisposableResource = function(env, value, async) {
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
      var inspect_outputs_disposeResources = /* @__PURE__ */ (function(SuppressedError2) {
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
      const lastWork = 2e3;
      async function inspectOutputs(nix, log, plan, judged, { out, signal }) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const there = judged.filter(({ outcome }) => outcome === "built" || outcome === "fetched" || outcome === "cached");
          const links = await keepOutputs(nix, log, out, there);
          const closures = await (0, closure.cG)(nix, there.map(({ outputs }) => orderedOutputs(outputs).map(([, path]) => path))).catch((error) => {
            log.warning(`closures unknown: ${error.message}`);
            return [];
          });
          const deadline = inspect_outputs_addDisposableResource(env_1, delayed(signal, lastWork), false);
          const planned = new Map(plan.targets.map((target) => [target.id, target]));
          const found = [];
          for (const [i, result] of there.entries()) {
            const closure2 = closures[i];
            const link = links.get(result.id);
            const looked = await lookInto(planned.get(result.id), result, deadline.signal);
            found.push({ ...looked, ...closure2 ? { closure: closure2 } : {}, ...link === void 0 ? {} : { link } });
          }
          await linkImages(log, out, found);
          const byId = new Map(found.map((result) => [result.id, result]));
          return {
            targets: judged.map((result) => byId.get(result.id) ?? result),
            failures: found.filter(({ outcome }) => outcome === "failed").map(asFailure)
          };
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          inspect_outputs_disposeResources(env_1);
        }
      }
      async function lookInto(target, result, signal) {
        const [first] = orderedOutputs(result.outputs);
        if (!target || !first)
          return result;
        try {
          const runner = await findRunner(target, first[1]);
          const images = await findImages(target, first[1], signal);
          const netboot = await findNetboot(target, first[1]);
          return {
            ...result,
            images,
            ...runner === void 0 ? {} : { runner },
            ...netboot === void 0 ? {} : { netboot }
          };
        } catch (error) {
          if (signal.aborted)
            return { ...result, outcome: "cancelled", reason: "stopped before its image was inspected" };
          return { ...result, outcome: "failed", reason: error.message };
        }
      }
      function asFailure({ id: id2, drvPath, reason }) {
        return { drvPath, name: id2, message: reason ?? "", log: [], chain: [drvPath], targets: [id2] };
      }
      function delayed(signal, milliseconds) {
        const controller = new AbortController();
        let timer;
        const begin = () => {
          timer = setTimeout(() => controller.abort(signal.reason), milliseconds);
        };
        if (signal.aborted)
          begin();
        else
          signal.addEventListener("abort", begin, { once: true });
        return {
          signal: controller.signal,
          [Symbol.dispose]: () => {
            clearTimeout(timer);
            signal.removeEventListener("abort", begin);
          }
        };
      }
      var external_node_string_decoder_ = __webpack_require__(46193);
      var dist = __webpack_require__(70458);
      var option_words = __webpack_require__(65360);
      ;
      const longestLine = 1024 * 1024;
      const longestMessage = 200;
      const record = dist.Ikc({
        action: dist.YjP(),
        id: dist.lqM(dist.YjP()),
        type: dist.lqM(dist.aig()),
        level: dist.lqM(dist.aig()),
        fields: dist.lqM(dist.YOg(dist.KCZ([dist.YjP(), dist.aig(), dist.chJ()]))),
        msg: dist.lqM(dist.YjP())
      });
      const word = (field) => typeof field === "string" ? field : "";
      const amount = (field) => typeof field === "number" ? field : 0;
      const derivation = /^\/nix\/store\/[0-9a-z]{32}-[^/\s]+\.drv$/;
      const starts = {
        100: (id2, [path]) => ({ type: "copy", id: id2, path: word(path) }),
        101: (id2) => ({ type: "transfer", id: id2 }),
        104: (id2) => ({ type: "builds", id: id2 }),
        105: (id2, [drvPath, machine]) => {
          return derivation.test(word(drvPath)) ? { type: "build", id: id2, drvPath: word(drvPath), machine: word(machine) } : void 0;
        },
        111: (_, [drvPath, into]) => {
          return into === void 0 ? void 0 : { type: "resolved", drvPath: word(drvPath), into: word(into) };
        }
      };
      const results = {
        101: (id2, [text]) => ({ type: "line", id: id2, text: word(text) }),
        104: (id2, [name]) => ({ type: "phase", id: id2, name: word(name) }),
        105: (id2, [done, expected, running, failed]) => ({
          type: "progress",
          id: id2,
          done: amount(done),
          expected: amount(expected),
          running: amount(running),
          failed: amount(failed)
        }),
        106: (id2, [type, bytes]) => {
          return type === 101 ? { type: "transfer-expected", id: id2, bytes: amount(bytes) } : void 0;
        }
      };
      const actions = /* @__PURE__ */ new Map([
        ["start", ({ id: id2, type, fields: fields2 }) => id2 ? starts[type ?? -1]?.(id2, fields2 ?? []) : void 0],
        ["result", ({ id: id2, type, fields: fields2 }) => id2 ? results[type ?? -1]?.(id2, fields2 ?? []) : void 0],
        ["stop", ({ id: id2 }) => id2 ? { type: "stop", id: id2 } : void 0],
        [
          "msg",
          ({ msg, level }) => ({ type: "message", level: level ?? 0, text: (0, option_words.N)((0, lib_text.pj)(msg ?? "")) })
        ]
      ]);
      async function* buildEvents(chunks) {
        const decoder = new external_node_string_decoder_.StringDecoder("utf8");
        const words = messageLines();
        let rest = "";
        let skipping = false;
        for await (const chunk of chunks) {
          const lines = (rest + decoder.write(Buffer.from(chunk))).split("\n");
          rest = lines.pop() ?? "";
          const events2 = [];
          for (const line of lines) {
            if (!skipping)
              read(line, words, events2);
            skipping = false;
          }
          if (rest.length > longestLine) {
            rest = "";
            skipping = true;
          }
          yield events2;
        }
        const events = [];
        if (!skipping)
          read(rest + decoder.end(), words, events);
        words.end(events);
        yield events;
      }
      function read(line, words, into) {
        if (!line.startsWith("@nix ")) {
          words.next((0, lib_text.pj)(line), into);
          return;
        }
        words.end(into);
        const event = logLine(line) ?? parseLine(line.slice(5));
        if (event)
          into.push(event);
      }
      const logLineHead = '@nix {"action":"result","fields":["';
      const logLineEnd = /^"\],"id":(\d+),"type":101\}$/;
      function logLine(line) {
        if (!line.startsWith(logLineHead))
          return void 0;
        const end = line.lastIndexOf('"],"id":');
        const id2 = end < logLineHead.length ? void 0 : logLineEnd.exec(line.slice(end))?.[1];
        if (id2 === void 0)
          return void 0;
        const text = line.slice(logLineHead.length, end);
        if (!/["\\]/.test(text))
          return { type: "line", id: id2, text };
        try {
          const unescaped = JSON.parse(`"${text}"`);
          return typeof unescaped === "string" ? { type: "line", id: id2, text: unescaped } : void 0;
        } catch {
          return void 0;
        }
      }
      function parseLine(json) {
        let raw;
        try {
          raw = JSON.parse(json.replace(/"id":(\d+)/, '"id":"$1"'));
        } catch {
          return void 0;
        }
        const line = dist.xLC(record, raw);
        return line.success ? actions.get(line.output.action)?.(line.output) : void 0;
      }
      function messageLines() {
        let open = [];
        const end = (into) => {
          if (open.length === 0)
            return;
          const text = open.join("\n").trim();
          open = [];
          if (text !== "")
            into.push({ type: "message", level: 0, text });
        };
        const next = (line, into) => {
          const goesOn = open.length > 0 && /^\s/.test(line);
          if (!goesOn)
            end(into);
          if (open.length < longestMessage)
            open.push(line);
        };
        return { next, end };
      }
      var ssh = __webpack_require__(85087);
      var store_substituters = __webpack_require__(53452);
      ;
      const named = 3;
      function statusLine(progress, expected) {
        const running = underWay(progress);
        const { done, expected: size } = fetching(progress);
        const parts = [];
        if (running.length > 0) {
          const total = Math.max(expected, progress.builds.size);
          parts.push(`building ${progress.builds.size}/${total} ${list(running, withPhase)}`);
        }
        if (progress.transfers.size > 0 && size > done)
          parts.push(`fetching ${(0, lib_text.ee)(done)} of ${(0, lib_text.ee)(size)}`);
        return parts.join(" · ");
      }
      function heartbeatLine(progress, expected, now) {
        const line = statusLine(progress, expected);
        const oldest = underWay(progress)[0];
        if (line === "")
          return `waiting for Nix, ${(0, lib_text.p0)(now)} so far`;
        return oldest ? `${line}, ${(0, lib_text.p0)(now - oldest.start)} so far` : line;
      }
      const withPhase = (build) => {
        const phase = build.phases.at(-1)?.name;
        return (0, derivation_files.J)(build.drvPath) + (phase ? ` (${phase})` : "");
      };
      function list(builds, say) {
        const more = builds.length - named;
        return builds.slice(0, named).map(say).join(", ") + (more > 0 ? ` and ${more} more` : "");
      }
      ;
      const patience = 3e3;
      const connectTime = 10;
      function installable({ drvPath, outputs }) {
        const names = Object.keys(outputs).filter((name) => /^[\w+.?=-]+$/.test(name));
        return `${drvPath}^${names.join(",") || "*"}`;
      }
      async function runBuild(nix, targets, watch) {
        const { signal, progress, clock, builders, substituters, tell } = watch;
        if (signal.aborted || targets.length === 0)
          return;
        const lines = [...new Set(targets.map(installable))].map((line) => `${line}
`);
        const command = ["build", "--keep-going", "--no-link", "--log-format", "internal-json", "-v", "--stdin"];
        const elsewhere = [
          ...builders === void 0 ? [] : ["--builders", builders],
          ...substituters === void 0 ? [] : (0, store_substituters.Zp)(substituters)
        ];
        const env = (0, ssh.o)(nix.at.env, connectTime);
        const running = nix.start([...command, ...elsewhere], { input: lines.join(""), env });
        let timer;
        const interrupt = () => {
          void running.stop("SIGINT");
          timer = setTimeout(() => void running.stop("SIGKILL"), patience);
        };
        signal.addEventListener("abort", interrupt, { once: true });
        const quiet = show(watch);
        running.stdout.resume();
        try {
          for await (const events of buildEvents(running.stderr)) {
            for (const event of events) {
              const news = follow(progress, event, clock());
              if (!signal.aborted)
                tell(event, news);
            }
          }
          await running.exit;
        } finally {
          quiet();
          clearTimeout(timer);
          signal.removeEventListener("abort", interrupt);
        }
      }
      function show({ log, progress, clock, view, expected, heartbeat }) {
        const timer = log.live ? setInterval(() => log.status((size) => view(progress, size, clock())), 100) : setInterval(() => log.info(heartbeatLine(progress, expected, clock())), heartbeat * 1e3);
        return () => {
          clearInterval(timer);
          log.status("");
        };
      }
      var store_path = __webpack_require__(77534);
      ;
      async function tookAway({ errors: errors2 }, takeAway) {
        const paths = [...errors2.values()].flatMap(({ message }) => /^(?:hash mismatch importing path|NAR for) '([^']+)'/.exec(message)?.[1] ?? []);
        const refused = paths.filter(store_path.zP);
        if (refused.length === 0 || !await takeAway?.(refused))
          return false;
        for (const [text, { known }] of errors2)
          if (known?.class === "substituter")
            errors2.delete(text);
        return true;
      }
      var addresses = __webpack_require__(25465);
      ;
      async function answeringSubstituters(nix, log, progress, asked) {
        const said2 = [...progress.errors.keys()].filter((text) => (0, store_substituters.HB)(text).size > 0);
        if (said2.length === 0)
          return void 0;
        const all = asked ?? await (0, store_substituters.Cj)(nix).catch(() => []);
        const names = said2.flatMap((text) => [...(0, store_substituters.HB)(text).keys()]);
        const silent = all.filter((one) => names.some((name) => (0, store_substituters.ii)(one, name)));
        if (silent.length === 0)
          return void 0;
        for (const text of said2)
          progress.errors.delete(text);
        for (const one of silent) {
          const shown = (0, addresses.Uk)(one);
          log.warning(`substituter ${shown} does not answer: going on without it`);
        }
        return all.filter((one) => !silent.includes(one));
      }
      var fields = __webpack_require__(7835);
      ;
      async function presentTargets(nix, targets) {
        const present = await presentOutputs(nix, targets);
        return new Map(targets.flatMap(({ id: id2 }, i) => {
          const outputs = present[i];
          return outputs ? [[id2, outputs]] : [];
        }));
      }
      async function lacking(nix, drvPaths) {
        const files2 = new derivation_files.h();
        const read2 = await Promise.all(drvPaths.map(async (drvPath) => {
          const isPath = dist.is(fields.TJ, drvPath);
          return { drvPath, outputs: pathsOf(isPath ? await files2.read(drvPath) : void 0) };
        }));
        const present = await presentOutputs(nix, read2);
        return new Set(drvPaths.filter((_, i) => present[i] === void 0));
      }
      async function presentOutputs(nix, wanted) {
        const floating = wanted.filter(({ outputs: outputs2 }) => Object.values(outputs2).includes(null));
        const resolved = await (0, store.pr)(nix, floating.map(installable)).catch(() => void 0);
        const outputs = wanted.map((one) => {
          const all = Object.entries({ ...one.outputs, ...resolved?.get(one.drvPath) });
          const paths = all.filter((entry) => dist.is(fields.TJ, entry[1]));
          return paths.length === all.length && all.length > 0 ? Object.fromEntries(paths) : void 0;
        });
        const valid = await (0, store.WR)(nix, [...new Set(outputs.flatMap((paths) => Object.values(paths ?? {})))]);
        return outputs.map((paths) => paths && Object.values(paths).every((path) => valid.has(path)) ? paths : void 0);
      }
      function pathsOf(derivation2) {
        const outputs = Object.entries(derivation2?.outputs ?? {});
        return Object.fromEntries(outputs.map(([name, path]) => [name, path === "" ? null : path]));
      }
      var documents_plan = __webpack_require__(72541);
      var lib_graph = __webpack_require__(92393);
      ;
      function examine(suspect, fixedOutput) {
        return { ...suspect, known: (0, diagnose.h4)({ ...suspect, fixedOutput }) };
      }
      function suspects(progress) {
        const found = /* @__PURE__ */ new Map();
        const said2 = generalErrors(progress).find(({ known }) => known);
        const asked = (drvPath) => progress.resolved.get(drvPath) ?? drvPath;
        for (const build of progress.builds.values()) {
          if (build.stop === void 0)
            continue;
          const at = asked(build.drvPath);
          found.set(at, {
            drvPath: at,
            message: said2 ? withSilence(said2.message, build) : "its build ended without outputs",
            log: build.tail,
            phase: build.phases.at(-1)?.name,
            started: true,
            named: false
          });
        }
        for (const error of progress.errors.values()) {
          if (error.kind !== "own" || error.drvPath === void 0)
            continue;
          const drvPath = asked(error.drvPath);
          const known = found.get(drvPath);
          const log = known && known.log.length > 0 ? known.log : error.log.slice(-keep.tail);
          found.set(drvPath, {
            drvPath,
            message: whyNotSubstituted(error.message, drvPath, progress),
            log,
            phase: known?.phase,
            started: known?.started ?? false,
            named: true
          });
        }
        return [...found.values()];
      }
      function withSilence(message, { start, heard, stop: stop2 = start }) {
        const limit = Number(/timed out after (\d+) seconds$/.exec(message)?.[1] ?? Number.NaN);
        const isSilence = heard > start && stop2 - heard >= limit && stop2 - start > limit + 1;
        return isSilence ? `${message} of silence` : message;
      }
      function whyNotSubstituted(message, drvPath, progress) {
        if (!message.startsWith("some substitutes for the outputs of derivation"))
          return message;
        const damaged = generalErrors(progress).filter(({ known }) => known?.name === "damaged-archive").map((error) => error.message);
        const pathIn = (said2) => /'\/nix\/store\/[^'-]{32}-([^']+)'/.exec(said2)?.[1];
        const name = (0, derivation_files.J)(drvPath);
        const isOutput = (of = "") => of === name || of.startsWith(`${name}-`) && /^[a-z]\w*$/.test(of.slice(name.length + 1));
        const why = damaged.find((said2) => isOutput(pathIn(said2))) ?? damaged.find((said2) => pathIn(said2) === void 0);
        return why ?? message;
      }
      function generalErrors(progress) {
        return [...progress.errors.values()].filter(({ kind, message }) => kind === "general" && message !== "");
      }
      function findCauses(fallen, failed, graph) {
        const ways = fallen.map((target) => ({ target, above: (0, lib_graph.Gz)([target.drvPath], needsIn(graph)) }));
        const causes = failed.filter((suspect) => suspect.started || !hasCauseBelow(suspect, failed, graph));
        return causes.flatMap((suspect) => {
          const { drvPath, message, log, phase, known } = suspect;
          const hit = ways.filter(({ above }) => above.has(drvPath));
          const [first] = hit;
          if (!first)
            return [];
          return {
            drvPath,
            name: (0, derivation_files.J)(drvPath),
            message,
            ...adviceOf(known),
            ...phase === void 0 ? {} : { phase },
            log,
            chain: (0, lib_graph.pB)(first.above, drvPath),
            targets: hit.map(({ target }) => target.id)
          };
        });
      }
      const needsIn = (graph) => (drvPath) => graph.get(drvPath) ?? [];
      function hasCauseBelow({ drvPath }, failed, graph) {
        const above = (0, lib_graph.Gz)([drvPath], needsIn(graph));
        return failed.some((other) => other.drvPath !== drvPath && above.has(other.drvPath));
      }
      function generalFailure(targets, errors2) {
        if (targets.length === 0)
          return [];
        const said2 = errors2.find(({ known }) => known) ?? errors2.at(-1);
        const message = said2?.message ?? "Nix did not build this and gave no reason; run again with --verbose, or build it alone with nix build";
        const log = errors2.map((error) => error.message).slice(-keep.tail);
        const ids2 = targets.map(({ id: id2 }) => id2);
        return [{ name: "nix build", message, ...adviceOf(said2?.known), log, chain: [], targets: ids2 }];
      }
      function adviceOf(diagnosis) {
        return diagnosis ? { class: diagnosis.class, hint: diagnosis.hint } : {};
      }
      ;
      async function findFailures(nix, plan, fallen, progress, options) {
        const all = suspects(progress).filter(({ named: named2 }) => named2 || !options.interrupted);
        const without = await lacking(nix, all.map(({ drvPath }) => drvPath)).catch(() => new Set(all.filter(({ named: named2 }) => named2).map(({ drvPath }) => drvPath)));
        const files2 = new derivation_files.h();
        const failed = await Promise.all(all.filter(({ drvPath }) => without.has(drvPath)).map((suspect) => lookUp(suspect, files2)));
        const built = failed.filter(({ started }) => started);
        const graph = (0, documents_plan.Gf)(plan);
        const planned = findCauses(fallen, built, graph);
        const blamed = new Set(planned.flatMap(({ targets }) => targets));
        const unexplained2 = fallen.filter(({ id: id2 }) => !blamed.has(id2));
        const others = await searchFiles(unexplained2, failed, { files: files2, planned: graph });
        const failures = merge([...planned, ...others]).sort((a, b) => b.targets.length - a.targets.length);
        const transient = failed.filter(({ known }) => known?.transient);
        return { failures, failed: find_failures_pathsOf(failed), transient: find_failures_pathsOf(transient) };
      }
      const find_failures_pathsOf = (suspects2) => new Set(suspects2.map(({ drvPath }) => drvPath));
      async function lookUp(suspect, files2) {
        const derivation2 = dist.is(fields.TJ, suspect.drvPath) ? await files2.read(suspect.drvPath) : void 0;
        return examine(suspect, derivation2 !== void 0 && (0, derivation_derivation.I_)(derivation2));
      }
      async function searchFiles(fallen, failed, { files: files2, planned }) {
        if (fallen.length === 0 || failed.length === 0)
          return [];
        const inputs = async (drvPath) => [...(await files2.read(drvPath))?.inputDrvs.keys() ?? []];
        const graph = await (0, lib_graph.tJ)(fallen.map(({ drvPath }) => drvPath), inputs);
        const read2 = await files2.all(graph.keys());
        const dynamic = [...read2.keys()].filter((drvPath) => read2.get(drvPath)?.isDynamic);
        const made = failed.filter(({ started, drvPath }) => started && !graph.has(drvPath) && !planned.has(drvPath));
        return findCauses(fallen, failed, withMade(graph, dynamic, made));
      }
      function withMade(graph, dynamic, made) {
        const paths = made.map(({ drvPath }) => drvPath);
        return new Map([...graph, ...dynamic.map((at) => [at, [...graph.get(at) ?? [], ...paths]])]);
      }
      function merge(failures) {
        const merged = /* @__PURE__ */ new Map();
        for (const failure of failures) {
          const known = merged.get(failure.drvPath);
          merged.set(failure.drvPath, known ? { ...known, targets: [...known.targets, ...failure.targets] } : failure);
        }
        return [...merged.values()];
      }
      ;
      const longest = 2 ** 31 - 1;
      function openDeadline(signal, seconds, onLate) {
        const late = new AbortController();
        const end = () => {
          if (signal.aborted)
            return;
          onLate();
          late.abort();
        };
        const timer = seconds === void 0 ? void 0 : setTimeout(end, Math.min(seconds * 1e3, longest));
        return {
          over: AbortSignal.any([signal, late.signal]),
          get isLate() {
            return late.signal.aborted;
          },
          [Symbol.dispose]: () => clearTimeout(timer)
        };
      }
      function deadlineFailure(targets, seconds, { progress, unfinished }) {
        if (targets.length === 0)
          return [];
        const stopped = stoppedBuilds(progress, unfinished);
        const hanging = stopped.filter(mayHang).map(({ drvPath }) => (0, derivation_files.J)(drvPath));
        return [
          {
            name: "deadline",
            message: `${(0, lib_text.U9)(targets.length, "target")} not done after ${(0, lib_text.p0)(seconds)}, the time limit of this build`,
            class: "time-out",
            hint: hanging.length > 0 ? `${hanging.slice(0, 3).join(", ")} may hang: no output for a long time (see the end of its log); more time helps only if it is slow` : "run again: finished builds are kept and only the rest is built; or allow more time with `deadline` (or `job-minutes`, if that is the limit)",
            log: stoppedLines(stopped, keep.tail),
            chain: [],
            targets: targets.map(({ id: id2 }) => id2)
          }
        ];
      }
      ;
      const said = /^cannot build on '(?<store>[^'\n]+)': (?:error:\s*)?(?<what>[\s\S]*)$/;
      const withoutReason = /^failed to start SSH connection to '[^']*'$/;
      function readLostMachine(text, before) {
        const { store: store2, what = "" } = said.exec(text)?.groups ?? {};
        if (store2 === void 0)
          return void 0;
        const machine = (0, addresses.Uk)(store2);
        const reason = what.trim().replace(/^failed to start SSH connection to '[^']*': /, "");
        const isSaidBefore = withoutReason.test(reason) && before !== "" && !/^(warning|error):/.test(before);
        return { machine: (0, lib_text.TN)(machine, 100), why: (0, lib_text.TN)(isSaidBefore ? before : reason, 200) };
      }
      ;
      const longestWarning = 600;
      const mostMachines = 20;
      function teller(log, progress) {
        const warned = /* @__PURE__ */ new Set();
        const lost = /* @__PURE__ */ new Set();
        let before = "";
        const tellOfMachine = (text) => {
          const found = readLostMachine(text, before);
          if (!found || lost.has(found.machine) || lost.size >= mostMachines)
            return;
          lost.add(found.machine);
          log.warning(`machine ${found.machine} is unusable (${found.why}): other machines, or this one, build instead`);
        };
        return (event, news) => {
          if (event.type === "build" && !log.live)
            log.info(`building ${(0, derivation_files.J)(event.drvPath)}`);
          if (event.type !== "message")
            return;
          if (news?.kind === "own" && news.drvPath !== void 0 && progress.builds.has(news.drvPath)) {
            log.info(`${(0, derivation_files.J)(news.drvPath)} failed: ${news.message}`);
          }
          const known = event.text.startsWith("warning:") ? (0, diagnose.h4)({ message: event.text }) : void 0;
          if (known && !warned.has(known.name))
            log.warning((0, lib_text.TN)(event.text, longestWarning));
          if (known)
            warned.add(known.name);
          tellOfMachine(event.text);
          if (event.level === 0)
            before = event.text;
        };
      }
      var lib_columns = __webpack_require__(6558);
      ;
      function outline(plan) {
        const graph = (0, documents_plan.Gf)(plan);
        const ids2 = new Map(plan.targets.map(({ id: id2, drvPath }) => [drvPath, id2]));
        const users = (0, lib_graph.ev)(graph);
        const waiting = (drvPath) => users.get(drvPath) ?? [];
        const roots = [...graph.keys()].filter((drvPath) => waiting(drvPath).length === 0);
        const above = (0, lib_graph.Gz)(roots, (drvPath) => graph.get(drvPath) ?? []);
        const counted = /* @__PURE__ */ new Map();
        const positions = new Map([...above.keys()].map((drvPath, i) => [drvPath, i]));
        return {
          nameOf: (drvPath) => ids2.get(drvPath) ?? (0, derivation_files.J)(drvPath),
          chainTo: (drvPath) => (0, lib_graph.pB)(above, drvPath),
          position: (drvPath) => positions.get(drvPath) ?? positions.size,
          waitingFor: (drvPaths) => {
            const key = drvPaths.join(" ");
            const known = counted.get(key) ?? countAbove(drvPaths, waiting);
            counted.set(key, known);
            return known;
          }
        };
      }
      const mostWaiting = 1e4;
      function countAbove(drvPaths, waiting) {
        const all = (0, lib_graph.Gz)(drvPaths, waiting, mostWaiting);
        return all.size > mostWaiting ? mostWaiting : all.size - new Set(drvPaths).size;
      }
      ;
      const branch = 3;
      function fitTree(chains, { rows, columns, position }) {
        const deepest = Math.max(0, ...chains.map((chain) => chain.length - 1));
        const tree = grow(chains);
        const trees = [...deepest * branch <= columns / 2 ? [tree] : [], tree.map(joints)];
        const ordered = (level) => level.sort((a, b) => position(a.drvPath) - position(b.drvPath));
        const drawn = trees.map((roots) => ordered(roots).flatMap((root) => draw(root, { ordered, lead: "", indent: "" })));
        const fits = (lines) => lines.length <= rows && lines.every(({ lead }) => lead.length <= columns / 2);
        const ends = chains.flatMap((chain) => chain.slice(-1)).map((drvPath) => ({ lead: "", drvPath }));
        return drawn.find(fits) ?? ends.slice(0, rows);
      }
      function grow(chains) {
        const nodes = /* @__PURE__ */ new Map();
        const roots = [];
        for (const chain of chains) {
          let level = roots;
          for (const drvPath of chain) {
            const known = nodes.get(drvPath);
            const node = known ?? { drvPath, below: [] };
            if (!known)
              level.push(node);
            nodes.set(drvPath, node);
            level = node.below;
          }
        }
        return roots;
      }
      function joints({ drvPath, below }) {
        const skip = (first) => {
          let node = first;
          while (node.below.length === 1 && node.below[0])
            node = node.below[0];
          return node;
        };
        return { drvPath, below: below.map((node) => joints(skip(node))) };
      }
      function draw({ drvPath, below }, { ordered, lead, indent }) {
        const branches = ordered(below).flatMap((node, i) => {
          const [turn, rest] = i === below.length - 1 ? ["└─ ", "   "] : ["├─ ", "│  "];
          return draw(node, { ordered, lead: `${indent}${turn}`, indent: `${indent}${rest}` });
        });
        return [{ lead, drvPath }, ...branches];
      }
      ;
      const live_view_most = { rows: 20, fetches: 3, names: 60 };
      function liveView(plan) {
        let known;
        return (progress, { columns, rows }, now) => {
          known ??= outline(plan);
          const room = Math.max(0, Math.min(live_view_most.rows, Math.floor(rows * 2 / 3)) - 1);
          const fetches = [...progress.copies.values()].slice(0, Math.min(live_view_most.fetches, Math.floor(room / 2)));
          const running = underWay(progress);
          const rest = { rows: room - fetches.length, columns };
          const cells = [
            ...buildRows(running, known, progress, { ...rest, now }),
            ...fetches.map((copy) => fetchRow(copy, now))
          ];
          const sum = totals(progress, { planned: plan.derivations.length, outline: known, now });
          return [...align(cells, columns), (0, lib_columns.BS)(sum, columns)];
        };
      }
      function buildRows(running, { chainTo, nameOf, position, waitingFor }, { resolved }, { rows, columns, now }) {
        if (rows <= 0)
          return [];
        const builds = new Map(running.map((build) => [resolved.get(build.drvPath) ?? build.drvPath, build]));
        const tree = fitTree([...builds.keys()].map(chainTo), { rows, columns, position });
        return tree.map(({ lead, drvPath }) => {
          const build = builds.get(drvPath);
          const name = `${lead}${nameOf(drvPath)}`;
          if (!build)
            return [name, "", "", ""];
          const waiting = waitingFor([drvPath]);
          return [
            name,
            stateOf(build),
            elapsed(now - build.start),
            waiting > 0 ? `${waiting}${waiting < mostWaiting ? "" : "+"} wait` : ""
          ];
        });
      }
      function stateOf({ phases, machine }) {
        const where = machine === "" ? "" : ` on ${machine.replace(/^[a-z+-]+:\/\//, "")}`;
        return (0, lib_columns.BS)(`${phases.at(-1)?.name ?? "building"}${where}`, live_view_most.names / 2);
      }
      function fetchRow({ path, start, done, expected }, now) {
        const size = expected > 0 ? ` ${(0, lib_text.ee)(done)} of ${(0, lib_text.ee)(expected)}` : "";
        return [(0, derivation_files.J)(path), `fetching${size}`, elapsed(now - start), ""];
      }
      function align(rows, columns) {
        const widths = [1, 2, 3].map((i) => Math.max(0, ...rows.map((row) => (row[i] ?? "").length)));
        const others = widths.reduce((sum, width) => sum + width + 2, 0);
        const room = Math.min(live_view_most.names, Math.max(8, columns - others));
        const cells = rows.map(([name, ...rest]) => [(0, lib_columns.BS)(name, room), ...rest]);
        return (0, lib_text.tp)(cells, { right: [2, 3] }).map((line) => (0, lib_columns.BS)(line, columns));
      }
      const elapsed = (seconds) => seconds < 10 ? `${Math.floor(seconds)} s` : (0, lib_text.p0)(Math.floor(seconds));
      function totals(progress, { planned, outline: outline2, now }) {
        const running = underWay(progress).length;
        const counters = [...progress.counters.values()];
        const done = counters.reduce((sum, counter) => sum + counter.done, 0);
        const failed = progress.failed.size;
        const total = Math.max(planned, done + failed + running);
        const lost = failed > 0 ? outline2.waitingFor([...progress.failed].map((drvPath) => progress.resolved.get(drvPath) ?? drvPath)) : 0;
        const waiting = Math.max(0, total - done - failed - running - lost);
        const fetched = fetching(progress);
        const parts = [
          [running, `${running} building`],
          [done, `${done} of ${total} built`],
          [failed, `${failed} failed`],
          [lost, `${lost} lost with ${failed === 1 ? "it" : "them"}`],
          [waiting, `${waiting} waiting`],
          [progress.copies.size, `fetching ${(0, lib_text.U9)(progress.copies.size, "path")}`],
          [fetched.expected - fetched.done, `${(0, lib_text.ee)(fetched.done)} of ${(0, lib_text.ee)(fetched.expected)}`]
        ];
        const busy = running + progress.copies.size + progress.transfers.size > 0 ? [] : ["waiting for Nix"];
        return [elapsed(now), ...busy, ...parts.filter(([n]) => n > 0).map(([, words]) => words)].join(" · ");
      }
      var external_node_timers_promises_ = __webpack_require__(58500);
      ;
      const usualPauses = [5, 15];
      function worthAnotherTry(fallen, { failures, transient }, progress) {
        const inGeneral = generalErrors(progress).some(({ known }) => known?.transient);
        const passes = ({ drvPath }) => drvPath !== void 0 && transient.has(drvPath);
        return fallen.filter(({ id: id2 }) => {
          const own = failures.filter(({ targets }) => targets.includes(id2));
          return own.length === 0 ? inGeneral : own.every(passes);
        });
      }
      function forgetTransient(progress) {
        for (const [text, { known }] of progress.errors)
          if (known?.transient)
            progress.errors.delete(text);
      }
      async function pause(log, { seconds, attempt, of, signal }) {
        const what = of.length === 1 ? of[0]?.id : `${of.length} targets`;
        log.warning(`${what} failed by a transient error: trying again in ${(0, lib_text.p0)(seconds)} (${attempt})`);
        await (0, external_node_timers_promises_.setTimeout)(seconds * 1e3, void 0, { signal }).catch(() => {
        });
      }
      ;
      var rounds_addDisposableResource = function(env, value, async) {
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
      var rounds_disposeResources = /* @__PURE__ */ (function(SuppressedError2) {
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
      async function buildTargets(nix, log, plan, { clock, signal, heartbeat, deadline: limit, builders, pauses = usualPauses, takeAway }) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const targets = plan.targets.filter(({ status }) => !["not-here", "skipped", "proved"].includes(status));
          const progress = newProgress();
          const view = liveView(plan);
          const refused = [];
          const present = () => presentTargets(nix, targets).catch((error) => {
            refused.push(lastWords(error));
            return /* @__PURE__ */ new Map();
          });
          const deadline = rounds_addDisposableResource(env_1, openDeadline(signal, limit, () => log.warning("time limit reached: stopping the running builds, keeping the finished ones")), false);
          const { over } = deadline;
          const before = await present();
          const wanted = targets.filter(({ id: id2 }) => !before.has(id2));
          let found = {
            present: before,
            failures: [],
            failed: /* @__PURE__ */ new Set()
          };
          const expected = plan.derivations.length;
          const tell = teller(log, progress);
          const watch = { log, progress, clock, view, tell, expected, heartbeat, builders, signal: over };
          let substituters;
          let retries = 0;
          for (let todo = wanted; todo.length > 0 && !over.aborted; ) {
            await runBuild(nix, todo, { ...watch, substituters });
            const now = await present();
            const fallen = wanted.filter(({ id: id2 }) => !now.has(id2));
            const answering = await answeringSubstituters(nix, log, progress, substituters);
            if (answering !== void 0 && fallen.length > 0) {
              substituters = answering;
              todo = fallen;
              continue;
            }
            if (fallen.length > 0 && await tookAway(progress, takeAway)) {
              todo = fallen;
              continue;
            }
            const findings = await findFailures(nix, plan, fallen, progress, { interrupted: over.aborted });
            const learned = findings.failures.length > found.failures.length;
            found = { present: now, ...findings };
            todo = learned ? unexplained(fallen, findings.failures) : [];
            const seconds = pauses[retries];
            const again = worthAnotherTry(fallen, findings, progress);
            if (todo.length > 0 || again.length === 0 || seconds === void 0 || over.aborted)
              continue;
            retries += 1;
            await pause(log, { seconds, attempt: `${retries} of ${pauses.length}`, of: again, signal: over });
            forgetTransient(progress);
            todo = again;
          }
          const interrupted = over.aborted;
          const left = unexplained(wanted.filter(({ id: id2 }) => !found.present.has(id2)), found.failures);
          const unfinished = interrupted ? await rounds_stoppedBuilds(nix, progress) : /* @__PURE__ */ new Set();
          const others = deadline.isLate ? deadlineFailure(left, limit ?? 0, { progress, unfinished }) : interrupted ? [] : generalFailure(left, [...generalErrors(progress), ...refused]);
          return { ...found, before, failures: [...found.failures, ...others], unfinished, progress, interrupted };
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          rounds_disposeResources(env_1);
        }
      }
      async function rounds_stoppedBuilds(nix, { builds, resolved }) {
        const asked = [...builds.keys()].map((drvPath) => resolved.get(drvPath) ?? drvPath);
        return lacking(nix, asked).catch(() => new Set(asked));
      }
      function unexplained(fallen, failures) {
        const blamed = new Set(failures.flatMap(({ targets }) => targets));
        return fallen.filter(({ id: id2 }) => !blamed.has(id2));
      }
      function lastWords(error) {
        if (error instanceof errors.Qd)
          return (0, diagnose.GT)(error.message.replace(/^.*?error:/, ""));
        return (0, diagnose.GT)(error instanceof Error ? error.message : String(error));
      }
      var documents_result = __webpack_require__(49587);
      ;
      function targetResults(facts) {
        const graph = (0, documents_plan.Gf)(facts.plan);
        return facts.plan.targets.map((target) => {
          const { id: id2, names, host, kind, system, drvPath, outputs } = target;
          const [outcome, reason] = outcomeOf(target, facts);
          return {
            id: id2,
            names,
            ...host === void 0 ? {} : { host },
            kind,
            system,
            drvPath,
            outcome,
            ...reason === void 0 ? {} : { reason },
            outputs: { ...outputs, ...facts.present.get(id2) },
            seconds: ownSeconds(target, graph, facts),
            images: []
          };
        });
      }
      function unseen({ targets }, results2) {
        const seen = new Set(targets.filter(({ image, kind }) => image === void 0 && !/^vm/.test(kind)).map(({ id: id2 }) => id2));
        return results2.map((result) => seen.has(result.id) || !(0, documents_result.$B)(result.outcome) ? result : { ...result, outcome: "cancelled", reason: "its job was stopped before it was looked into" });
      }
      function outcomeOf(target, facts) {
        const { id: id2, status, reason, drvPath } = target;
        if (status === "not-here" || status === "skipped")
          return [status, reason];
        if (facts.before.has(id2))
          return ["cached", void 0];
        if (facts.present.has(id2)) {
          const built = status === "to-build" || buildsOf(facts.progress).has(drvPath);
          return [built ? "built" : "fetched", void 0];
        }
        const failure = facts.failures.find(({ targets }) => targets.includes(id2));
        const isLate = failure?.drvPath === void 0 && failure?.class === "time-out";
        if (facts.interrupted && (failure === void 0 || isLate)) {
          return ["cancelled", failure?.message ?? "the build was stopped"];
        }
        if (failure)
          return ["failed", `${failure.name}: ${failure.message}`];
        return [
          "failed",
          "its outputs are missing after the build; run again, or build it alone with nix build to see why"
        ];
      }
      function buildsOf({ builds, resolved }) {
        return new Map([...builds].map(([drvPath, build]) => [resolved.get(drvPath) ?? drvPath, build]));
      }
      function ownSeconds({ drvPath }, graph, { progress, now }) {
        const builds = buildsOf(progress);
        const own = [...(0, lib_graph.Gz)([drvPath], (one) => graph.get(one) ?? []).keys()].flatMap((needed) => builds.get(needed) ?? []);
        if (own.length === 0)
          return 0;
        const start = own.reduce((first, build) => Math.min(first, build.start), Number.POSITIVE_INFINITY);
        return own.reduce((last, build) => Math.max(last, build.stop ?? now), 0) - start;
      }
      function derivationResults({ progress, failed, unfinished }) {
        return [...buildsOf(progress)].map(([drvPath, { machine, start, stop: stop2, phases }]) => ({
          drvPath,
          name: (0, derivation_files.J)(drvPath),
          machine: machine === "" ? "local" : machine,
          start,
          ...stop2 === void 0 ? {} : { stop: stop2 },
          phases,
          outcome: failed.has(drvPath) ? "failed" : stop2 === void 0 || unfinished.has(drvPath) ? "cancelled" : "built"
        }));
      }
      ;
      async function buildPlan(nix, log, plan, options) {
        await prepareFolders(options.out);
        const created = (/* @__PURE__ */ new Date()).toISOString();
        const began = performance.now();
        const clock = () => Math.round(performance.now() - began) / 1e3;
        const built = await buildTargets(nix, log, plan, { ...options, clock });
        const document = (targets, failures2) => ({
          document: "result",
          version: versions.N.result,
          shard: options.shard,
          created,
          ...options.planDigest === void 0 ? {} : { plan: options.planDigest },
          ...options.demands === void 0 ? {} : { demands: options.demands },
          ...options.job === void 0 ? {} : { job: options.job },
          ...options.imageDays === void 0 ? {} : { imageDays: options.imageDays },
          machine: { system: nix.at.system, cores: options.cores, nix: nix.at.version },
          seconds: clock(),
          ...options.started === void 0 ? {} : { started: options.started },
          ...fetchedIn(built.progress),
          interrupted: built.interrupted,
          targets,
          derivations: derivationResults(built),
          failures: failures2
        });
        const write = (result2) => (0, files.ft)("result", (0, external_node_path_.join)(options.out, `result-${options.shard}.json`), result2);
        const resultsWith = (failures2) => targetResults({ ...built, plan, failures: failures2, now: clock() });
        if (options.signal.aborted)
          await write(document(unseen(plan, resultsWith(built.failures)), built.failures));
        const failures = await saveLogs(nix, options.out, built.failures);
        await keepStoppedLogs(nix, log, options.out, stoppedBuilds(built.progress, built.unfinished));
        const looked = await inspectOutputs(nix, log, plan, resultsWith(failures), options);
        const result = document(looked.targets, [...failures, ...looked.failures]);
        await write(result);
        tellFailures(log, result);
        return result;
      }
      function fetchedIn({ copied: { bytes, seconds } }) {
        return bytes > 0 ? { fetched: { bytes, seconds: Math.round(seconds * 1e3) / 1e3 } } : {};
      }
      function tellFailures(log, { failures, seconds }) {
        for (const { name, message, hint, log: lines, targets } of failures) {
          const advice = hint === void 0 ? "" : `; ${hint}`;
          log.failure(`${name}: ${message}${advice} (takes down ${targets.join(", ")})`);
          for (const line of lines)
            log.info(`  ${line}`);
        }
        if (failures.length > 0)
          log.info(`${(0, lib_text.U9)(failures.length, "failure")} in ${(0, lib_text.p0)(seconds)}`);
      }
    })
  ),
  /***/
  6558: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        BS: () => (
          /* binding */
          shortenColumns
        ),
        /* harmony export */
        PL: () => (
          /* binding */
          columnsOf
        ),
        /* harmony export */
        Pk: () => (
          /* binding */
          fitColumns
        )
        /* harmony export */
      });
      const narrow = [
        [32, 4351],
        [8192, 8959],
        [9472, 9727]
      ];
      const widthOf = (point) => narrow.some(([from, to]) => point >= from && point <= to) ? 1 : 2;
      function columnsOf(line) {
        if (/^[\x20-\x7e]*$/.test(line))
          return line.length;
        let sum = 0;
        for (const letter of line)
          sum += widthOf(letter.codePointAt(0) ?? 0);
        return sum;
      }
      function fitColumns(line, most) {
        if (columnsOf(line) <= most)
          return line;
        let [sum, end] = [0, 0];
        for (const letter of line) {
          sum += widthOf(letter.codePointAt(0) ?? 0);
          if (sum > most)
            break;
          end += letter.length;
        }
        return line.slice(0, end);
      }
      function shortenColumns(line, most) {
        return columnsOf(line) <= most ? line : `${fitColumns(line, Math.max(0, most - 1))}…`;
      }
    })
  ),
  /***/
  77310: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        M: () => (
          /* binding */
          fileName
        ),
        /* harmony export */
        j: () => (
          /* binding */
          fileNames
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      const longest = 100;
      const mark = (text, n) => (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`${n} ${text}`).digest("hex").slice(0, 32);
      const isMarked = /-[0-9a-f]{32}$/;
      const fileName = (text) => nameFor(text, 0);
      function fileNames(texts) {
        const taken = /* @__PURE__ */ new Set();
        return texts.map((text) => {
          let name = fileName(text);
          for (let n = 1; taken.has(name); n += 1)
            name = nameFor(text, n);
          taken.add(name);
          return name;
        });
      }
      function nameFor(text, n) {
        const safe = text.replace(/[^A-Za-z0-9._+-]/g, "_").replace(/^[.-]|^$/, "_").slice(0, longest);
        if (safe === text && n === 0 && !isMarked.test(text))
          return safe;
        return `${safe}-${mark(text, n)}`;
      }
    })
  ),
  /***/
  53882: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        ZT: () => (
          /* binding */
          isBeside
        ),
        /* harmony export */
        l: () => (
          /* binding */
          mostScript
        ),
        /* harmony export */
        lT: () => (
          /* binding */
          netbootScript
        ),
        /* harmony export */
        t3: () => (
          /* binding */
          loadsOf
        )
        /* harmony export */
      });
      const netbootScript = "netboot.ipxe";
      const mostScript = 64 * 1024;
      const commands = /* @__PURE__ */ new Set(["kernel", "initrd", "module", "imgfetch", "imgload", "imgselect", "chain"]);
      const mostLoads = 18;
      function loadsOf(script) {
        const found = /* @__PURE__ */ new Map();
        for (const line of script.split("\n")) {
          const [command = "", ...words] = line.trim().split(/\s+/);
          const from = operand(words);
          if (commands.has(command) && from !== void 0 && !found.has(from))
            found.set(from, { command, from });
        }
        return [...found.values()].slice(0, mostLoads);
      }
      function operand(words) {
        for (let i = 0; i < words.length; i++) {
          const word = words[i];
          if (!word.startsWith("-"))
            return word;
          const isAlone = word.includes("=") || /^(?:-a|--autofree|-r|--replace)$/.test(word);
          if (!isAlone)
            i++;
        }
        return void 0;
      }
      const isBeside = (from) => /^[A-Za-z0-9_][A-Za-z0-9_.+-]{0,127}$/.test(from);
    })
  ),
  /***/
  47739: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $h: () => (
          /* binding */
          tellingLines
        ),
        /* harmony export */
        Jc: () => (
          /* binding */
          TellingLines
        )
        /* harmony export */
      });
      const errorShapes = [
        { name: "gcc", pattern: /(?:^|[\s:])(?:fatal |internal compiler )?error: /i },
        { name: "rustc", pattern: /^error(?:\[E\d+\])?(?::|$)/ },
        { name: "go", pattern: /^(?:\.{0,2}\/)?[\w./-]+\.go:\d+:\d+: / },
        { name: "ninja", pattern: /^FAILED: / },
        { name: "cmake", pattern: /^CMake Error/ },
        { name: "undefined-reference", pattern: /undefined reference to|undefined symbol/ },
        { name: "python", pattern: /^\s*Traceback \(most recent call last\)/ },
        { name: "pytest", pattern: /^E {3}\s*\S/ },
        { name: "node", pattern: /^(?:Uncaught )?(?:[A-Z]\w*)?(?:Error|Exception)\b.*: / },
        { name: "git-fatal", pattern: /^fatal: / },
        { name: "cannot-find", pattern: /\bcannot find\b/i, weak: true },
        { name: "no-such-file", pattern: /No such file or directory/, weak: true },
        { name: "permission", pattern: /Permission denied/, weak: true },
        { name: "shell", pattern: /: (?:command )?not found\b/, weak: true },
        { name: "make", pattern: /^make(?:\[\d+\])?: \*\*\* /, weak: true }
      ];
      const before = 2;
      class TellingLines {
        #most;
        #last = [];
        #count = 0;
        #strong;
        #weak;
        /** `most` is the number of lines to keep of the whole log. */
        constructor(most) {
          this.#most = most;
        }
        add(line) {
          for (const block of [this.#strong, this.#weak])
            if (block && block.lines.length < this.#most)
              block.lines.push(line);
          if (this.#strong === void 0)
            this.#look(line);
          this.#last.push(line);
          if (this.#last.length > this.#most)
            this.#last.shift();
          this.#count += 1;
        }
        #look(line) {
          const shape = errorShapes.find(({ pattern }) => pattern.test(line));
          if (shape === void 0 || shape.weak && this.#weak)
            return;
          const lines = [...this.#last.slice(-before), line];
          const block = { at: this.#count - lines.length + 1, lines };
          if (shape.weak)
            this.#weak = block;
          else
            this.#strong = block;
        }
        /** The end of the log, if it contains the error or nothing looks like one. */
        lines() {
          const block = this.#strong ?? this.#weak;
          if (block === void 0 || block.at >= this.#count - this.#last.length)
            return [...this.#last];
          const first = block.lines.slice(0, Math.ceil(this.#most * 0.6));
          const end = this.#last.slice(Math.min(-1, first.length + 1 - this.#most));
          const between = this.#count - block.at - first.length - end.length;
          return between <= 0 ? [...first, ...end.slice(-between)].slice(-this.#most) : [...first, `… ${between} lines …`, ...end];
        }
      }
      function tellingLines(log, most) {
        const telling = new TellingLines(most);
        for (const line of log)
          telling.add(line);
        return telling.lines();
      }
    })
  ),
  /***/
  67042: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        TQ: () => (
          /* binding */
          closureOf
        ),
        /* harmony export */
        cG: () => (
          /* binding */
          closuresOf
        )
        /* harmony export */
      });
      var _lib_store_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77534);
      var _store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3206);
      async function closureOf(nix, paths) {
        const possible = paths.filter(_lib_store_path_js__WEBPACK_IMPORTED_MODULE_1__.zP);
        const valid = await (0, _store_js__WEBPACK_IMPORTED_MODULE_0__.WR)(nix, possible);
        const closures = await closuresOf(nix, paths.map((path) => valid.has(path) ? [path] : []));
        return closures.map((closure) => closure.paths.length > 0 ? closure : void 0);
      }
      async function closuresOf(nix, groups) {
        const infos = await (0, _store_js__WEBPACK_IMPORTED_MODULE_0__.WR)(nix, [...new Set(groups.flat())], { recursive: true });
        return groups.map((roots) => listClosure(infos, roots));
      }
      function listClosure(infos, roots) {
        const reached = new Set(roots);
        for (const path of reached)
          for (const reference of infos.get(path)?.references ?? [])
            reached.add(reference);
        const paths = [...reached].map((path) => ({ path, bytes: infos.get(path)?.narSize ?? 0 }));
        paths.sort((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1));
        return { bytes: paths.reduce((sum, { bytes }) => sum + bytes, 0), paths };
      }
    })
  ),
  /***/
  4823: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        W0: () => (
          /* binding */
          splitName
        ),
        /* harmony export */
        Zy: () => (
          /* binding */
          compareVersions
        ),
        /* harmony export */
        wg: () => (
          /* binding */
          packageOf
        )
        /* harmony export */
      });
      function splitName(full) {
        const dash = /-(?=[^A-Za-z])/s.exec(full)?.index;
        return dash === void 0 ? { name: full, version: "" } : { name: full.slice(0, dash), version: full.slice(dash + 1) };
      }
      const preRelease = /^(alpha|beta|rc|pre|preview|unstable|snapshot|nightly|git|dirty)$/;
      const output = /^([a-z]{2,}|lib32|lib64)$/;
      function packageOf(path) {
        const { name, version } = splitName(path.replace(/^.*\/[0-9a-z]{32}-/s, ""));
        const parts = version.split("-");
        while (parts.length > 1 && isOutput(parts.at(-1) ?? ""))
          parts.pop();
        return { name, version: parts.join("-") };
      }
      const isOutput = (part) => output.test(part) && !preRelease.test(part);
      function compareVersions(a, b) {
        const [left, right] = [components(a), components(b)];
        for (let i = 0; i < Math.max(left.length, right.length); i++) {
          const order = compareComponents(left[i] ?? "", right[i] ?? "");
          if (order !== 0)
            return order;
        }
        return 0;
      }
      const components = (version) => version.match(/\d+|[^\d.-]+/g) ?? [];
      const ranks = [/^pre$/, /^$/, /^\D/, /^\d/];
      const rank = (component) => ranks.findIndex((kind) => kind.test(component));
      function compareComponents(a, b) {
        if (rank(a) !== rank(b))
          return rank(a) - rank(b);
        if (/^\d/.test(a))
          return Number(a) - Number(b);
        return a === b ? 0 : a < b ? -1 : 1;
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
  3206: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ff: () => (
          /* binding */
          parsePathInfo
        ),
        /* harmony export */
        HU: () => (
          /* binding */
          allPathInfo
        ),
        /* harmony export */
        OL: () => (
          /* binding */
          inKnownFormat
        ),
        /* harmony export */
        WR: () => (
          /* binding */
          pathInfo
        ),
        /* harmony export */
        n1: () => (
          /* binding */
          keepByLink
        ),
        /* harmony export */
        pr: () => (
          /* binding */
          resolveOutputs
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70458);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);
      var _system_exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32522);
      const info = valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({
        narSize: valibot__WEBPACK_IMPORTED_MODULE_3__.aig(),
        narHash: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()),
        references: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()), []),
        deriver: valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()),
        ca: valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.L5J()),
        signatures: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(valibot__WEBPACK_IMPORTED_MODULE_3__.L5J()), []),
        registrationTime: valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.aig())
      });
      const entry = valibot__WEBPACK_IMPORTED_MODULE_3__.mee(valibot__WEBPACK_IMPORTED_MODULE_3__.KCZ([info, valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ valid: valibot__WEBPACK_IMPORTED_MODULE_3__.euz(false) })]));
      const pathInfos = valibot__WEBPACK_IMPORTED_MODULE_3__.KCZ([
        valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(valibot__WEBPACK_IMPORTED_MODULE_3__.y$5([valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ path: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP() }), valibot__WEBPACK_IMPORTED_MODULE_3__.KCZ([info, valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ valid: valibot__WEBPACK_IMPORTED_MODULE_3__.euz(false) })])])),
        valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ version: valibot__WEBPACK_IMPORTED_MODULE_3__.aig(), storeDir: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), info: valibot__WEBPACK_IMPORTED_MODULE_3__.g1P(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), entry) }),
        valibot__WEBPACK_IMPORTED_MODULE_3__.g1P(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), entry)
      ]);
      const formats = [["--json-format", "1"], [], ["--json-format", "2"]];
      async function inKnownFormat(asking) {
        let output = await asking(formats[0] ?? []);
        for (const format of formats.slice(1)) {
          if (output.code === 0 || !/json-format|JSON format/i.test(output.stderr))
            break;
          output = await asking(format);
        }
        return output;
      }
      async function pathInfo(nix, paths, options = {}) {
        if (paths.length === 0)
          return /* @__PURE__ */ new Map();
        return askPathInfo(nix, ["--stdin", ...options.recursive ? ["-r"] : []], paths);
      }
      const allPathInfo = (nix) => askPathInfo(nix, ["--all"], []);
      async function askPathInfo(nix, which, paths) {
        const command = ["path-info", "--offline", ...which, "--json"];
        const output = await inKnownFormat((format) => ask(nix, [...command, ...format], paths));
        if (output.code !== 0)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.Qd(["nix", ...command], output);
        return parsePathInfo(output.stdout);
      }
      function parsePathInfo(json) {
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_3__.qgA(pathInfos, JSON.parse(json));
        const known = /* @__PURE__ */ new Map();
        const add = (path, value, within = "") => {
          if (!value || !("narSize" in value))
            return;
          known.set(within + path, {
            narSize: value.narSize,
            ...value.narHash === void 0 ? {} : { narHash: value.narHash },
            references: value.references.map((to) => within + to),
            ...value.deriver ? { deriver: within + value.deriver } : {},
            ...typeof value.ca === "string" ? { contentAddress: value.ca } : {},
            ...value.signatures.length > 0 ? { signatures: value.signatures.filter(isText) } : {},
            ...value.registrationTime ? { registered: value.registrationTime } : {}
          });
        };
        if (Array.isArray(parsed))
          for (const one of parsed)
            add(one.path, one);
        else if (isVersioned(parsed)) {
          for (const [name, value] of Object.entries(parsed.info))
            add(name, value, `${parsed.storeDir}/`);
        } else
          for (const [path, value] of Object.entries(parsed))
            add(path, value);
        return known;
      }
      const isText = (value) => typeof value === "string";
      function isVersioned(parsed) {
        return "storeDir" in parsed && typeof parsed.storeDir === "string";
      }
      const dryRun = valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(valibot__WEBPACK_IMPORTED_MODULE_3__.KCZ([
        valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),
        valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ drvPath: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), outputs: valibot__WEBPACK_IMPORTED_MODULE_3__.g1P(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__.mee(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP())) })
      ]));
      async function resolveOutputs(nix, installables) {
        if (installables.length === 0)
          return /* @__PURE__ */ new Map();
        const command = ["build", "--offline", "--dry-run", "--no-link", "--json", "--stdin"];
        const output = await ask(nix, command, installables);
        if (output.code !== 0)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.Qd(["nix", ...command], output);
        const known = /* @__PURE__ */ new Map();
        for (const one of valibot__WEBPACK_IMPORTED_MODULE_3__.qgA(dryRun, JSON.parse(output.stdout))) {
          if (typeof one !== "string")
            known.set(one.drvPath, { ...known.get(one.drvPath), ...one.outputs });
        }
        return known;
      }
      async function keepByLink(nix, path, link) {
        const command = ["build", "--offline", path, "--out-link", link];
        const output = await ask(nix, command, [], { cwd: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(link) });
        if (output.code !== 0)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.Qd(["nix", ...command], output);
      }
      async function ask(nix, args, lines, options = {}) {
        const running = nix.start(args, { ...options, input: lines.map((line) => `${line}
`).join("") });
        return (0, _system_exec_js__WEBPACK_IMPORTED_MODULE_2__.kg)(running, new AbortController().signal);
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
