export const id = 180;
export const ids = [180,889,630,186];
export const modules = {

/***/ 3507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ action)
/* harmony export */ });
/* harmony import */ var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1711);

/** Ties the types of the inputs and outputs to what runs. */
function action(description, inputs, phases) {
    return {
        inputs,
        description,
        needsNix: description.needsNix ?? false,
        main: (host) => phases.main((0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readInputs */ .Ko)(inputs, host), host),
        ...(phases.post ? { post: phases.post } : {}),
    };
}


/***/ }),

/***/ 4654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T3: () => (/* binding */ outInput),
/* harmony export */   W0: () => (/* binding */ bootInputs),
/* harmony export */   zE: () => (/* binding */ flakeInputs)
/* harmony export */ });
/* harmony import */ var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1711);

/** Inputs that several parts share: declared once, so that they mean the same everywhere. */
const outInput = {
    out: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('folder for documents, images, logs and screenshots', 'flakeship-out', { placeholder: 'DIR' }),
};
const flakeInputs = {
    flake: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('flake reference or folder', '.', { positional: true, placeholder: 'FLAKE' }),
    targets: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('globs over target names, `!` excludes: `*.iso`, `nixos.*`; left out: toplevels, images, VMs that are meant as such, packages and checks', { placeholder: 'GLOB' }),
    overrideInput: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('evaluate with another flake input, in memory: NAME URL', { placeholder: 'NAME URL', pair: true }),
    workers: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)('hosts evaluated at the same time; left out: one per core', undefined, { least: 1 }),
    impure: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('allow impure evaluation; the environment that it sees holds no credential'),
};
const bootInputs = {
    boot: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('what is booted', ['none', 'vm', 'iso', 'all'], 'all'),
    bootMemory: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)('memory of a guest in MiB; left out: what the image asks for, within what the machine has', undefined, { least: 64 }),
    bootCpus: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)('processors of a guest; left out: what the image asks for', undefined, { least: 1 }),
    bootTimeout: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)('seconds until a boot is undecided; left out: 180 with KVM, 900 without', undefined, { least: 1 }),
    bootSuccess: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)('regular expression; a console line that matches it means booted', { placeholder: 'REGEX' }),
    bootForward: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('ports forwarded into guests beside those of the host: HOSTPORT:GUESTPORT', { placeholder: 'PORTS' }),
    bootCommand: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)('command that must succeed in the guest over SSH once it is up', { placeholder: 'COMMAND' }),
    bootSshUser: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('user for that command', 'root', { placeholder: 'USER' }),
    bootSshKey: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)('private key file for that command', { placeholder: 'FILE' }),
    bootSshPort: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)('forwarded port on this machine for that command', 2222, { least: 1 }),
    bootNetwork: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('what a guest reaches: nothing, or all that this machine reaches', ['closed', 'open'], 'closed'),
    accelerator: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('how guests run; auto tries KVM by running a guest and falls back to emulation', ['auto', 'kvm', 'tcg'], 'auto'),
};


/***/ }),

/***/ 5186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nixOf: () => (/* binding */ nixOf),
  N: () => (/* binding */ outFolder)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/features/setup/find-nix.js
var find_nix = __webpack_require__(2846);
// EXTERNAL MODULE: ./src/lib/errors.js
var errors = __webpack_require__(1730);
// EXTERNAL MODULE: ../../node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(458);
// EXTERNAL MODULE: ./src/system/process.js
var process = __webpack_require__(9614);
;// CONCATENATED MODULE: ./src/nix/command.js



/**
 * What every call of ours says, so that neither the machine's nix.conf nor the flake's `nixConfig`
 * decides it (research: platform S13). Warnings about unknown settings go to standard error.
 */
const always = [
    '--extra-experimental-features',
    'nix-command flakes',
    '--option',
    'accept-flake-config',
    'false',
    '--option',
    'flake-registry',
    '',
];
/** Nix as a command: text, JSON, or a process that goes on. */
class Nix {
    at;
    #exec;
    #options;
    constructor(at, exec, options = []) {
        this.at = at;
        this.#exec = exec;
        this.#options = options;
    }
    /** Runs `nix ARGS` and gives what it printed, whatever its exit code. */
    attempt(args, options = {}) {
        return this.#exec(this.at.program, this.#line(args), { ...options, env: { ...this.at.env, ...options.env } });
    }
    /** Like `attempt`, but an exit code other than 0 is a CommandError. */
    async run(args, options = {}) {
        const output = await this.attempt(args, options);
        if (output.code !== 0)
            throw new errors/* CommandError */.Qd(['nix', ...args], output);
        return output.stdout;
    }
    /** Runs `nix ARGS`, whose standard output must be JSON of this shape. */
    async json(schema, args, options = {}) {
        return dist/* parse */.qgA(schema, JSON.parse(await this.run(args, options)));
    }
    /** Starts `nix ARGS` and leaves it running; ends with us. */
    start(args, options = {}) {
        return (0,process/* start */.n)(this.at.program, this.#line(args), { ...options, env: this.at.env, grace: 5 });
    }
    #line(args) {
        return [...always, ...this.#options, ...args];
    }
}

// EXTERNAL MODULE: ./src/system/environment.js
var environment = __webpack_require__(4114);
// EXTERNAL MODULE: ./src/system/exec.js + 1 modules
var exec = __webpack_require__(640);
;// CONCATENATED MODULE: ./src/actions/surroundings.js







/** The Nix of this machine, for parts that need one. */
async function nixOf(host) {
    return new Nix(await (0,find_nix/* requireNix */.ro)(exec/* exec */.m, (0,environment/* toolEnvironment */.u)(host.environment)), exec/* exec */.m);
}
/** The output folder, made, as an absolute path. */
async function outFolder(out) {
    const folder = (0,external_node_path_.resolve)(out);
    await (0,promises_.mkdir)(folder, { recursive: true }).catch((cause) => {
        throw new errors/* MachineError */.Ml(`cannot make the output folder ${folder}: choose another one with --out`, { cause });
    });
    return folder;
}


/***/ }),

/***/ 1711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   i9: () => (/* binding */ kebab),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);

/** Text with a default. */
const text = (describe, fallback, extra = {}) => ({
    describe,
    fallback,
    placeholder: 'TEXT',
    ...extra,
    parse: (raw) => raw || fallback,
});
/** Text that may be left out. */
const optional = (describe, extra = {}) => ({
    describe,
    fallback: '',
    placeholder: 'TEXT',
    ...extra,
    parse: (raw) => raw || undefined,
});
/** Several values: one per line, or the option several times. Lines that start with `#` are comments. */
const list = (describe, extra = {}) => ({
    describe,
    fallback: '',
    placeholder: 'TEXT',
    many: true,
    ...extra,
    parse: (raw) => raw
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#')),
});
const flag = (describe, fallback = false, extra = {}) => ({
    describe,
    fallback: String(fallback),
    choices: ['true', 'false'],
    ...extra,
    parse: (raw, name) => {
        if (raw === '')
            return fallback;
        if (raw === 'true' || raw === 'false')
            return raw === 'true';
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`input ${name} must be true or false, not ${JSON.stringify(raw)}`);
    },
});
const oneOf = (describe, choices, fallback, extra = {}) => ({
    describe,
    fallback,
    choices,
    placeholder: choices.join('|'),
    ...extra,
    parse: (raw, name) => {
        const value = raw || fallback;
        const found = choices.find((choice) => choice === value);
        if (found !== undefined)
            return found;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`input ${name} must be one of ${choices.join(', ')}, not ${JSON.stringify(raw)}`);
    },
});
/** A whole number not below `least`; undefined where it is left out and has no default. */
const whole = (describe, fallback, { least = 0, ...extra } = {}) => ({
    describe,
    fallback: fallback === undefined ? '' : String(fallback),
    placeholder: 'N',
    ...extra,
    parse: (raw, name) => {
        if (raw === '')
            return fallback;
        if (/^\d{1,15}$/.test(raw) && Number(raw) >= least)
            return Number(raw);
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`input ${name} must be a whole number from ${least} on, not ${JSON.stringify(raw)}`);
    },
});
/** Reads every declared input once; the first wrong one is an error that names it. */
function readInputs(inputs, host) {
    const values = {};
    for (const [key, input] of Object.entries(inputs)) {
        const name = kebab(key);
        const raw = host.input(name).trim();
        if (input.secret && raw !== '')
            host.secret(raw);
        values[key] = input.parse(raw, name);
    }
    return values;
}
function kebab(camel) {
    return camel.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}


/***/ }),

/***/ 4044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ DerivationFiles),
  J: () => (/* binding */ derivationName)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./src/nix/derivation.js
/** Reads the text of a `.drv` file (ATerm); undefined for what is no derivation that we know. */
function parseDerivation(aterm) {
    const start = /^(?:Derive|DrvWithVersion)(?=\()/.exec(aterm)?.[0];
    if (start === undefined)
        return undefined;
    const reader = { text: aterm, at: start.length };
    const fields = readTerm(reader);
    if (!Array.isArray(fields) || reader.at !== aterm.trimEnd().length)
        return undefined;
    // DrvWithVersion names its version first (research: evaluation §4.3)
    const [outputs, inputDrvs, inputSrcs, system, builder, , env] = start === 'Derive' ? fields : fields.slice(1);
    if (typeof system !== 'string' || typeof builder !== 'string')
        return undefined;
    if (![outputs, inputDrvs, inputSrcs, env].every(Array.isArray))
        return undefined;
    const variables = record(env, ([value]) => word(value));
    return {
        outputs: record(outputs, ([path]) => word(path)),
        inputDrvs: record(inputDrvs, ([needed]) => outputsOf(needed)),
        inputSrcs: strings(inputSrcs),
        system,
        builder,
        env: variables,
        requiredSystemFeatures: features(variables),
    };
}
/** A plain list of outputs, or for dynamic derivations a pair of that list and what hangs below. */
function outputsOf(needed) {
    return Array.isArray(needed?.[0]) ? strings(needed[0]) : strings(needed);
}
function features(env) {
    if (env.__json === undefined)
        return words(env.requiredSystemFeatures);
    try {
        const attributes = JSON.parse(env.__json);
        const listed = attributes?.requiredSystemFeatures;
        return typeof listed === 'string' ? words(listed) : strings(Array.isArray(listed) ? listed : []);
    }
    catch {
        return [];
    }
}
const words = (text = '') => text.split(/\s+/).filter((word) => word !== '');
function strings(term) {
    return Array.isArray(term) ? term.filter((item) => typeof item === 'string') : [];
}
const word = (term) => (typeof term === 'string' ? term : '');
/** A list of tuples by their first fields; `value` makes something of the rest. */
function record(term, value) {
    const tuples = (Array.isArray(term) ? term : []).filter((item) => Array.isArray(item));
    return Object.fromEntries(tuples.map(([key, ...rest]) => [word(key), value(rest)]));
}
const closing = { '[': ']', '(': ')' };
/** One string, list or tuple; undefined where the text breaks off or is something else. */
function readTerm(reader) {
    const open = reader.text[reader.at];
    if (open === '"')
        return readString(reader);
    const close = closing[open ?? ''];
    if (close === undefined)
        return undefined;
    const items = [];
    reader.at += 1;
    while (reader.text[reader.at] !== close) {
        if (items.length > 0 && reader.text[reader.at++] !== ',')
            return undefined;
        const item = readTerm(reader);
        if (item === undefined)
            return undefined;
        items.push(item);
    }
    reader.at += 1;
    return items;
}
const unescaped = { n: '\n', r: '\r', t: '\t' };
function readString(reader) {
    const { text, at } = reader;
    let end = at + 1;
    while (end < text.length && text[end] !== '"')
        end += text[end] === '\\' ? 2 : 1;
    if (end >= text.length)
        return undefined;
    reader.at = end + 1;
    return text.slice(at + 1, end).replace(/\\([\s\S])/g, (_, letter) => unescaped[letter] ?? letter);
}

;// CONCATENATED MODULE: ./src/nix/derivation-files.js


/** Reads `.drv` files of the store, each once; undefined for what is missing or unknown. */
class DerivationFiles {
    #read = new Map();
    read(drvPath) {
        const known = this.#read.get(drvPath);
        if (known !== undefined)
            return known;
        const reading = (0,promises_.readFile)(drvPath, 'utf8').then(parseDerivation, () => undefined);
        this.#read.set(drvPath, reading);
        return reading;
    }
    /** Whether the store has it at all, readable or not. */
    async has(drvPath) {
        const missing = (await this.read(drvPath)) === undefined && (await (0,promises_.access)(drvPath).catch((error) => error));
        return !missing;
    }
    /** The readable ones of these, by their paths. */
    async all(drvPaths) {
        const found = new Map();
        for (const drvPath of drvPaths) {
            const derivation = await this.read(drvPath);
            if (derivation !== undefined)
                found.set(drvPath, derivation);
        }
        return found;
    }
}
/** `hello-2.12` of `/nix/store/HASH-hello-2.12.drv`. */
function derivationName(drvPath) {
    return drvPath.replace(/^.*\/[0-9a-z]{32}-/, '').replace(/\.drv$/, '');
}


/***/ }),

/***/ 5426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ gather)
/* harmony export */ });
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8321);

/** All that a command prints and its exit code; when the signal fires, the command is stopped and the reason thrown. */
async function gather(running, signal) {
    const stop = () => void running.stop();
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted)
        stop();
    try {
        const [stdout, stderr, exit] = await Promise.all([
            (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)(running.stdout),
            (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)(running.stderr),
            running.exit,
        ]);
        signal.throwIfAborted();
        return { stdout, stderr, code: exit.code ?? 1 };
    }
    finally {
        signal.removeEventListener('abort', stop);
    }
}


/***/ }),

/***/ 8630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

;// CONCATENATED MODULE: ../../node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

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

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ../../node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
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
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
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
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
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
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ })

};
