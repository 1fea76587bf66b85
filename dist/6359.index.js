export const id = 6359;
export const ids = [6359];
export const modules = {
  /***/
  26359: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let write = function(text) {
            return new Promise((resolve, reject) => process.stdout.write(text, (error) => {
              const code = error?.code;
              if (!error || code === "EPIPE" || code === "EIO" && hasTerminal)
                resolve();
              else
                reject(new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__.Ml(`cannot write to standard output (${code}); make room and run again`, {
                  cause: error
                }));
            }));
          }, requireFolder = function() {
            try {
              process.cwd();
            } catch (cause) {
              throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__.yo("the folder that you are in was removed; change to another one", { cause });
            }
          };
          __webpack_require__.r(__webpack_exports__);
          var node_tty__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7066);
          var _host_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91711);
          var _host_signals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71321);
          var _host_terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71627);
          var _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1730);
          var _lib_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79470);
          var _lib_workflow_commands_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28243);
          var _main_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86756);
          var _system_process_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(91763);
          var _terminal_arguments_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(18738);
          var _terminal_help_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(83383);
          var _version_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(24493);
          const commands = _main_js__WEBPACK_IMPORTED_MODULE_7__.wX.filter((name) => !_main_js__WEBPACK_IMPORTED_MODULE_7__.rh.has(name));
          async function command(words2) {
            const [first, second] = words2;
            const name = partNamed(first);
            if (name)
              return runPart(name, words2.slice(1));
            if (first === "help" && partNamed(second))
              return command([second ?? "", "--help"]);
            const titled = commands.map((part) => ({ name: part, title: _main_js__WEBPACK_IMPORTED_MODULE_7__.YC[part] }));
            if (first === "completion" || first === "complete") {
              const { completion } = await __webpack_require__.e(
                /* import() */
                7434
              ).then(__webpack_require__.bind(__webpack_require__, 27434));
              const load = async (typed) => {
                const part = partNamed(typed);
                return part && (await _main_js__WEBPACK_IMPORTED_MODULE_7__.rT[part]()).default;
              };
              await write(await completion({ words: words2, titles: titled, load }));
              return _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__.hS.ok;
            }
            process.stdout.write((0, _terminal_help_js__WEBPACK_IMPORTED_MODULE_10__.ZF)(first === "help" ? ["--help"] : words2, (0, _terminal_help_js__WEBPACK_IMPORTED_MODULE_10__.DM)(titled, _version_js__WEBPACK_IMPORTED_MODULE_11__.r), _version_js__WEBPACK_IMPORTED_MODULE_11__.r));
            return first === void 0 ? _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__.hS.usage : _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__.hS.ok;
          }
          const partNamed = (word) => commands.find((part) => part === word);
          async function runPart(name, words2) {
            const { default: part } = await _main_js__WEBPACK_IMPORTED_MODULE_7__.rT[name]();
            const { values, help, json, verbose } = (0, _terminal_arguments_js__WEBPACK_IMPORTED_MODULE_9__.W)(words2, part);
            if (help) {
              process.stdout.write((0, _terminal_help_js__WEBPACK_IMPORTED_MODULE_10__.VY)(name, part));
              return _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__.hS.ok;
            }
            requireFolder();
            (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_1__.Ko)(part.inputs, { input: (option) => values.get(option) ?? "", secret: () => {
            } });
            const { noNixWith } = part.description;
            if (part.needsNix && !(noNixWith && values.get(noNixWith))) {
              const { withNix } = await Promise.all(
                /* import() */
                [__webpack_require__.e(458), __webpack_require__.e(4775), __webpack_require__.e(6648), __webpack_require__.e(231), __webpack_require__.e(164), __webpack_require__.e(2815)]
              ).then(__webpack_require__.bind(__webpack_require__, 12219));
              const elsewhere = await withNix({
                environment: process.env,
                stderr: process.stderr,
                words: [name, ...words2]
              });
              if (elsewhere !== void 0)
                return elsewhere;
            }
            const last = () => {
              host.log.status("");
              (0, _system_process_js__WEBPACK_IMPORTED_MODULE_8__.E)();
            };
            const signal = (0, _host_signals_js__WEBPACK_IMPORTED_MODULE_2__.W)(last, (text) => host.log.info(text));
            const host = (0, _host_terminal_js__WEBPACK_IMPORTED_MODULE_3__.P)({ values, environment: process.env, signal, stderr: process.stderr, verbose });
            const ended = await (0, _main_js__WEBPACK_IMPORTED_MODULE_7__.iW)(name, host);
            host.log.status("");
            const safe = process.env.GITHUB_ACTIONS ? _lib_workflow_commands_js__WEBPACK_IMPORTED_MODULE_6__.I : _lib_text_js__WEBPACK_IMPORTED_MODULE_5__.pj;
            await write(json ? `${(0, _lib_workflow_commands_js__WEBPACK_IMPORTED_MODULE_6__.E)(ended.json)}
` : ended.summary.map((line) => `${safe(line)}
`).join(""));
            return ended.exitCode;
          }
          async function refuse(error, words2) {
            const message = error instanceof Error ? error.message : String(error);
            process.stderr.write(`error: ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_5__.pj)(message)}
`);
            for (const cause of (0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__.ps)(error))
              process.stderr.write(`  because: ${cause}
`);
            if (words2.includes("--json"))
              await write(`${(0, _lib_workflow_commands_js__WEBPACK_IMPORTED_MODULE_6__.E)({ error: message })}
`).catch(() => {
              });
            if (error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__.yo)
              return _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__.hS[error.reason];
            return error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__.Qd ? _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__.hS.machine : _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__.hS.bug;
          }
          for (const stream of [process.stdout, process.stderr])
            stream.on("error", () => {
            });
          const hasTerminal = [0, 1, 2].some(node_tty__WEBPACK_IMPORTED_MODULE_0__.isatty);
          const words = process.argv.slice(2);
          process.exitCode = await command(words).catch((error) => refuse(error, words));
          (0, _system_process_js__WEBPACK_IMPORTED_MODULE_8__.E)();
          if (process.exitCode === _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__.hS.hungUp && hasTerminal) {
            process.removeAllListeners("SIGHUP");
            process.kill(process.pid, "SIGHUP");
          }
          process.exit();
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      }, 1);
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
  71627: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        P: () => (
          /* binding */
          terminalHost
        )
      });
      var lib_text = __webpack_require__(79470);
      var workflow_commands = __webpack_require__(28243);
      var lib_columns = __webpack_require__(6558);
      ;
      const eraseLine = "\x1B[2K";
      const eraseBelow = "\x1B[J";
      const [begin, end] = ["\x1B[?2026h", "\x1B[?2026l"];
      function statusArea(stream) {
        let drawn = [];
        let width = 0;
        const columns = () => stream.columns || 80;
        const size = () => ({ columns: columns() - 1, rows: Math.max(1, (stream.rows || 24) - 1) });
        const home = () => {
          const rows = drawn.map((line) => Math.max(1, Math.ceil((0, lib_columns.PL)(line) / columns())));
          const up = rows.reduce((sum, row) => sum + row, 0) - 1;
          return up > 0 ? `\r\x1B[${up}A` : "\r";
        };
        const wipe = () => drawn.length === 0 ? "" : `${home()}${eraseBelow}`;
        const draw = (before, lines) => {
          stream.write(lines.length === 0 ? before : `${begin}${before}${lines.join("\n")}${eraseBelow}${end}`);
          drawn = lines;
          width = columns();
        };
        const show = (wanted) => {
          const { columns: most, rows } = size();
          const lines = wanted.slice(-rows).map((line) => (0, lib_columns.Pk)(line, most));
          const resized = width !== columns();
          if (!resized && lines.length === drawn.length && lines.every((line, i) => line === drawn[i]))
            return;
          if (lines.length === 0 || drawn.length === 0 || resized)
            return draw(wipe(), lines);
          const unchanged = (line, i) => line === drawn[i] && i < lines.length - 1;
          const news = lines.map((line, i) => unchanged(line, i) ? "" : `${eraseLine}${line}`);
          draw(home(), news);
          drawn = lines;
        };
        const above = (text) => {
          const before = `${wipe()}${text}
`;
          const { columns: most } = size();
          draw(before, drawn.map((line) => (0, lib_columns.Pk)(line, most)));
        };
        return { size, show, above };
      }
      ;
      function terminalHost(options) {
        const secrets = /* @__PURE__ */ new Set();
        return {
          kind: "terminal",
          log: terminalLog(options, secrets),
          signal: options.signal,
          environment: options.environment,
          input: (name) => options.values.get(name) ?? "",
          output: () => {
          },
          summary: async () => {
          },
          keep: () => {
          },
          kept: () => "",
          secret: (value) => {
            for (const part of maskable(value))
              secrets.add(part);
          },
          exportVariable: () => {
          },
          exportPath: () => {
          }
        };
      }
      function maskable(secret) {
        const whole = (0, lib_text.pj)(secret).trim();
        const lines = whole.split("\n").map((line) => line.trim());
        return [whole, ...lines.filter((line) => line.length > 3)].filter((part) => part !== "");
      }
      function terminalLog({ stderr, verbose, environment }, secrets) {
        const live = stderr.isTTY === true && environment.TERM !== "dumb";
        const colour = live && !environment.NO_COLOR;
        const area = statusArea(stderr);
        const masked = (text) => {
          let safe = (0, lib_text.pj)(text);
          const longestFirst = [...secrets].sort((a, b) => b.length - a.length);
          for (const secret of longestFirst)
            safe = safe.replaceAll(secret, "***");
          return environment.GITHUB_ACTIONS ? (0, workflow_commands.I)(safe) : safe;
        };
        const write = (text) => area.above(text);
        const marked = (code, word) => colour ? `\x1B[${code}m${word}\x1B[0m` : word;
        return {
          live,
          info: (text) => write(masked(text)),
          debug: (text) => verbose && write(masked(text)),
          warning: (text, place) => write(`${marked(33, "warning:")} ${masked(`${at(place)}${text}`)}`),
          error: (text, place) => write(`${marked(31, "error:")} ${masked(`${at(place)}${text}`)}`),
          failure: (text) => write(`${marked(31, "error:")} ${masked(text)}`),
          group: (title, work) => {
            write(marked(1, masked(title)));
            return work();
          },
          status: (text) => {
            if (!live)
              return;
            const lines = typeof text === "string" ? [text] : text(area.size());
            const safe = lines.map((line) => masked(line).replace(/[\n\t]/g, " "));
            area.show(safe.length === 1 && safe[0] === "" ? [] : safe);
          }
        };
      }
      function at(place) {
        if (!place?.file)
          return "";
        return `${(0, lib_text.TN)(place.file)}${place.line === void 0 ? "" : `:${place.line}`}: `;
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
  18738: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        W: () => (
          /* binding */
          parseArguments
        ),
        /* harmony export */
        t: () => (
          /* binding */
          explained
        )
        /* harmony export */
      });
      var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13735);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);
      var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52247);
      var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92004);
      function parseArguments(words, part) {
        const options = (0, _options_js__WEBPACK_IMPORTED_MODULE_3__.cz)(part.inputs);
        const command = (0, _command_js__WEBPACK_IMPORTED_MODULE_2__.J)("part", part);
        try {
          command.parse(forCommander(words, options), { from: "user" });
        } catch (error) {
          if (!(error instanceof commander__WEBPACK_IMPORTED_MODULE_0__.b7))
            throw error;
          if (error.code === "commander.helpDisplayed")
            return { values: /* @__PURE__ */ new Map(), help: true, json: false, verbose: false };
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(explained(error));
        }
        const values = /* @__PURE__ */ new Map();
        for (const option of command.options) {
          const name = option.name().replace(/^no-/, "");
          const attribute = option.attributeName();
          if (!options.has(name) || command.getOptionValueSource(attribute) !== "cli")
            continue;
          values.set(name, [command.getOptionValue(attribute)].flat().join("\n"));
        }
        for (const [name, value] of values)
          requireNoOption(name, value, options);
        addWords(command.args, options, values);
        return { values, help: false, json: command.opts().json === true, verbose: command.opts().verbose === true };
      }
      function forCommander(words, options) {
        const end = words.indexOf("--");
        const queue = words.slice(0, end === -1 ? void 0 : end);
        const result = [];
        for (let word = queue.shift(); word !== void 0; word = queue.shift()) {
          const [, name = "", value] = /^--([^=]*)(?:=(.*))?$/s.exec(word) ?? [];
          const input = options.get(name);
          if (input?.pair)
            result.push(`--${name}`, pairOf(name, input, value, queue, options));
          else if (input?.placeholder)
            result.push(word, ...value === void 0 ? queue.splice(0, 1) : []);
          else if (input)
            result.push(flagOf(name, value ?? takeTruth(queue)));
          else if (value === void 0)
            result.push(word);
          else if (isOption(word, options))
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`--${name} takes no value`);
          else
            result.push(`--${name}`);
        }
        return [...result, ...end === -1 ? [] : words.slice(end)];
      }
      const takeTruth = (queue) => /^(true|false)$/.test(queue[0] ?? "") ? queue.shift() : void 0;
      function flagOf(name, value = "true") {
        if (value !== "true" && value !== "false")
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`--${name} is true or false`);
        return value === "true" ? `--${name}` : `--no-${name}`;
      }
      function pairOf(name, input, value, queue, options) {
        const pair = [value ?? queue.shift(), queue.shift()];
        if (pair.some((word) => word === void 0 || isOption(word, options)))
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`--${name} needs two values: --${name} ${input.placeholder}`);
        return pair.join(" ");
      }
      function requireNoOption(name, value, options) {
        if (isOption(value.split("\n", 1)[0] ?? "", options))
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(needsValue(name, options));
      }
      const needsValue = (name, options) => `--${name} needs a value: --${name} ${options.get(name)?.placeholder}`;
      function isOption(word, options) {
        const [, name = ""] = /^--(?:no-)?([^=]*)/.exec(word) ?? [];
        return options.has(name) || name === "help" || _options_js__WEBPACK_IMPORTED_MODULE_3__.n3.some((option) => option.name === name);
      }
      function addWords(words, options, values) {
        const free = [...options].filter(([name, { positional, many }]) => positional && (many || !values.has(name)));
        for (const word of words) {
          const [name, input] = free[0] ?? [];
          if (name === void 0)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`unexpected argument ${JSON.stringify(word)}; --help lists the options`);
          const before = values.get(name);
          values.set(name, before === void 0 ? word : `${before}
${word}`);
          if (!input?.many)
            free.shift();
        }
      }
      function explained({ message }) {
        const missing = /^error: option '(\S+) (.*)' argument missing$/s.exec(message);
        if (missing)
          return `${missing[1]} needs a value: ${missing[1]} ${missing[2]?.replace(/[<>]|\.\.\./g, "")}`;
        const [what = "", , suggestion] = /^error: (.*?)(\n\(Did you mean (.*)\?\))?$/s.exec(message)?.slice(1) ?? [];
        return `${what}${suggestion ? `; did you mean ${suggestion}?` : ";"} --help lists all`;
      }
    })
  ),
  /***/
  52247: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        J: () => (
          /* binding */
          partCommand
        ),
        /* harmony export */
        q: () => (
          /* binding */
          quietCommand
        )
        /* harmony export */
      });
      var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13735);
      var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92004);
      const widest = 100;
      function quietCommand(name) {
        return new commander__WEBPACK_IMPORTED_MODULE_0__.uB(name).exitOverride().helpCommand(false).configureOutput({
          writeOut: () => {
          },
          writeErr: () => {
          },
          getOutHelpWidth: () => Math.min(process.stdout.columns ?? widest, widest)
        }).configureHelp({
          optionTerm: ({ flags }) => flags.replace(/<(.*?)(\.\.\.)?>/, (_, value, many) => value + (many ? "…" : "")),
          optionDescription: ({ description }) => description,
          argumentTerm: () => "",
          // the usage line and the options of the same name say it
          visibleArguments: () => []
        });
      }
      function partCommand(name, { description, inputs }) {
        const command = quietCommand(name).description(description.describe.replaceAll("\n", " ")).addHelpOption(new commander__WEBPACK_IMPORTED_MODULE_0__.c$("-h, --help", "show this help").helpGroup(_options_js__WEBPACK_IMPORTED_MODULE_1__.so.output)).allowExcessArguments();
        for (const option of (0, _options_js__WEBPACK_IMPORTED_MODULE_1__.Dl)(inputs))
          command.addOption(option);
        const words = [...(0, _options_js__WEBPACK_IMPORTED_MODULE_1__.cz)(inputs)].filter(([, { positional }]) => positional);
        for (const [word, { many }] of words)
          command.argument(`[${word}${many ? "..." : ""}]`);
        return command.usage([...words.map(([word, { many }]) => `[${word.toUpperCase()}${many ? "…" : ""}]`), "[OPTIONS]"].join(" "));
      }
    })
  ),
  /***/
  83383: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DM: () => (
          /* binding */
          program
        ),
        /* harmony export */
        VY: () => (
          /* binding */
          helpFor
        ),
        /* harmony export */
        ZF: () => (
          /* binding */
          answer
        )
        /* harmony export */
      });
      var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13735);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79470);
      var _arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18738);
      var _command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52247);
      function program(titles, version) {
        const flakeship = (0, _command_js__WEBPACK_IMPORTED_MODULE_4__.q)("flakeship").description("flakeship builds, boots and ships the NixOS systems of a flake.").usage("COMMAND [OPTIONS]").version(`flakeship ${version}`, "-V, --version", "show the version").addHelpOption(new commander__WEBPACK_IMPORTED_MODULE_0__.c$("-h, --help", "show this help"));
        for (const { name, title } of titles)
          flakeship.addCommand((0, _command_js__WEBPACK_IMPORTED_MODULE_4__.q)(name).description(title));
        return flakeship;
      }
      function answer(words, flakeship, version) {
        try {
          flakeship.parse(words, { from: "user" });
        } catch (error) {
          if (!(error instanceof commander__WEBPACK_IMPORTED_MODULE_0__.b7))
            throw error;
          if (error.code === "commander.version")
            return `flakeship ${version}
`;
          if (!error.code.startsWith("commander.help"))
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo((0, _arguments_js__WEBPACK_IMPORTED_MODULE_3__.t)(error));
        }
        return overview(flakeship);
      }
      function overview(flakeship) {
        const codes = Object.entries(_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.F).map(([reason, meaning]) => [
          String(_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.hS[reason]),
          meaning
        ]);
        return `${flakeship.helpInformation()}
flakeship COMMAND --help shows the options of a command with their defaults and an example.
Example: flakeship run . --boot all

Completion for your shell: flakeship completion bash (or zsh, fish); --help there says where it goes.

Exit codes:
${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_2__.tp)(codes).map((line) => `  ${line}`).join("\n")}
`;
      }
      function helpFor(name, part) {
        return `${(0, _command_js__WEBPACK_IMPORTED_MODULE_4__.J)(`flakeship ${name}`, part).helpInformation()}
Example: ${part.description.example}
`;
      }
    })
  ),
  /***/
  92004: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Dl: () => (
          /* binding */
          commanderOptions
        ),
        /* harmony export */
        cz: () => (
          /* binding */
          optionsOf
        ),
        /* harmony export */
        n3: () => (
          /* binding */
          everyCommand
        ),
        /* harmony export */
        so: () => (
          /* binding */
          headings
        )
        /* harmony export */
      });
      var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13735);
      var _host_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91711);
      function optionsOf(inputs) {
        return new Map(Object.entries(inputs).filter(([, input]) => input.only !== "github").map(([key, input]) => [(0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_1__.i9)(key), input]));
      }
      const headings = {
        often: "Most used:",
        what: "What:",
        how: "How:",
        boots: "Boots:",
        output: "Output:"
      };
      function commanderOptions(inputs) {
        const options = [...optionsOf(inputs)];
        return _host_inputs_js__WEBPACK_IMPORTED_MODULE_1__.TN.flatMap((group) => [
          ...options.filter(([, input]) => groupOf(input) === group).flatMap(([name, input]) => fromInput(name, input)),
          ...group === "output" ? everyCommand.map(({ flags, describe }) => new commander__WEBPACK_IMPORTED_MODULE_0__.c$(flags, describe).helpGroup(headings.output)) : []
        ]);
      }
      const everyCommand = [
        { name: "json", flags: "--json", describe: "print the result as JSON on standard output" },
        { name: "verbose", flags: "-v, --verbose", describe: "show details" }
      ];
      const groupOf = ({ group, positional }) => group ?? (positional ? "what" : "how");
      function fromInput(name, input) {
        const { placeholder, many, pair, fallback, choices } = input;
        const heading = headings[groupOf(input)];
        if (placeholder === void 0) {
          const [on, off] = [new commander__WEBPACK_IMPORTED_MODULE_0__.c$(`--${name}`, described(input)), new commander__WEBPACK_IMPORTED_MODULE_0__.c$(`--no-${name}`)];
          if (fallback === "true")
            on.flags = `--[no-]${name}`;
          return [on.helpGroup(heading), off.hideHelp()];
        }
        const option = new commander__WEBPACK_IMPORTED_MODULE_0__.c$(`--${name} <${placeholder}${many && !pair ? "..." : ""}>`, described(input));
        if (pair)
          option.argParser((value, before) => [...before ?? [], value]);
        if (choices)
          option.argChoices = [...choices];
        return [option.helpGroup(heading)];
      }
      function described({ describe, fallback }) {
        return fallback === "" || fallback === "false" ? describe : `${describe} (default: ${fallback})`;
      }
    })
  ),
  /***/
  24493: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        r: () => (
          /* binding */
          version
        )
        /* harmony export */
      });
      const version = "0.1.0";
    })
  )
};
