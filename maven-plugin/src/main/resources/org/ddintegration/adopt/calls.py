"""What calls come to: a part of the interpreter."""

PATCHED = re.compile(r"is_?wrap(p|t)ed(_with)?|is_patched")
IMPORTED = {"when_imported", "after_module_imported"}
WRAPPERS = {"FunctionWrapper", "BoundFunctionWrapper", "CallableObjectProxy"}
WRAPS = {"wrap", "wrap_function_wrapper", "wrap_object", "wrap_object_attribute"}
HARMLESS = IMPORTED | {"wraps", "cached", "lru_cache", "staticmethod", "overload"}
VARIABLE = re.compile(r"_?DD_[A-Z0-9_]*[A-Z0-9]")
DEEPEST, LONGEST = 25, 60000


class Calls(object):
    def call(self, node):
        self.steps += 1
        function = self.value(node.func)
        if self.is_wrap(function):
            self.wrapped(node)
            return UNKNOWN
        arguments = [self.value(one.value if isinstance(one, ast.Starred) else one) for one in node.args]
        named = {one.arg: self.value(one.value) for one in node.keywords if one.arg}
        self.shown(path_of(node.func), arguments, named)
        return self.each(function, lambda one: self.called(one, arguments, named, node))

    def is_wrap(self, function):
        return any(isinstance(one, Outside) and one.name() in WRAPS and one.root() in ("wrapt", "ddtrace")
                   for _, one in choices(function))

    def called(self, function, arguments, named, node):
        if isinstance(function, Function):
            return self.follow(function, arguments, named)
        if isinstance(function, Outside):
            return self.called_outside(function, arguments, named, node)
        if isinstance(function, Method):
            return self.called_method(function, arguments, named, node)
        if isinstance(function, Made):
            return self.called_made(function, arguments, node)
        if isinstance(function, Version):
            return function
        if isinstance(function, Class):
            return Made(function, arguments)
        return next((one for one in arguments if isinstance(one, Version)), UNKNOWN)

    def called_made(self, made, arguments, node):
        """What is called when a module was imported is called now; a decorator made by a call decorates."""
        if isinstance(made.maker, Outside) and made.maker.name() in IMPORTED and arguments:
            name = text_of(made.arguments[0]) if made.arguments else None
            if name and isinstance(arguments[0], Function):
                return self.follow(arguments[0], [self.outside_module(name)], {})
        return UNKNOWN

    def called_method(self, method, arguments, named, node):
        owner, name = method.owner, method.name
        if isinstance(owner, Made) and name == "wrap" and isinstance(owner.maker, Class):
            if self.is_wrapping_context(owner.maker):
                self.wrapped_by_context(owner, node)
            return UNKNOWN
        if isinstance(owner, Items) and name in ("append", "add") and len(arguments) == 1:
            owner.items.append((self.when - self.frame.base, arguments[0]))
        elif isinstance(owner, Items) and name in ("extend", "update") and arguments:
            more = self.iterable(arguments[0])
            owner.items += more if isinstance(more, list) else [(frozenset(), UNKNOWN)]
        elif isinstance(owner, Table):
            return self.of_table(owner, name, arguments)
        elif text_of(owner) is not None and name in TEXT_METHODS:
            return self.of_text(owner.value, name, arguments, named)
        return UNKNOWN

    @staticmethod
    def of_table(owner, name, arguments):
        if name == "items":
            return Items.of([Items.of([known(key), value]) for key, value in owner.entries.items()])
        if name == "keys":
            return Items.of([known(key) for key in owner.entries])
        if name == "values":
            return Items.of(owner.entries.values())
        if name == "get" and arguments and isinstance(arguments[0], Known):
            default = arguments[1] if len(arguments) > 1 else Known(None)
            return owner.entries.get(arguments[0].value, default)
        if name == "copy":
            return Table(owner.entries)
        if name == "update" and arguments and isinstance(arguments[0], Table):
            owner.entries.update(arguments[0].entries)
        return UNKNOWN

    @staticmethod
    def of_text(text, name, arguments, named):
        for one in arguments:
            if isinstance(one, Version):
                return one
        try:
            given = {key: constant(value) for key, value in named.items()}
            return known(getattr(text, name)(*[constant(one) for one in arguments], **given))
        except (ValueError, TypeError, LookupError, AttributeError):
            return UNKNOWN

    def called_outside(self, function, arguments, named, node):
        name, first = function.name(), arguments[0] if arguments else None
        if PATCHED.fullmatch(name):
            return Known(False)
        if function.path == "ddtrace.config._add" and len(arguments) > 1 and text_of(first):
            if isinstance(arguments[1], Table):
                self.settings[first.value] = arguments[1]
                self.setting_places[first.value] = self.place(node)
            return UNKNOWN
        found = getattr(self, "outside_" + name.strip("_"), None)
        if found is not None:
            return found(function, arguments, named, node)
        if name.startswith("schematize_") and first is not None:
            return first
        for one in arguments:
            if isinstance(one, Version):
                return one
        return Made(function, arguments)

    def outside_module(self, name):
        parts = name.split(".")
        self.modules.update(".".join(parts[:i + 1]) for i in range(len(parts)))
        module = self.files.find(name)
        return Own(self.run(module).scope) if module else Outside(name)

    def outside_import_module(self, function, arguments, named, node):
        return self.each(arguments[0], lambda one: self.outside_module(one.value) if text_of(one) else UNKNOWN)

    def outside_getattr(self, function, arguments, named, node):
        if len(arguments) < 2:
            return UNKNOWN
        name = text_of(arguments[1])
        if name is None:
            return UNKNOWN
        if "datadog" in name or name.startswith("_dd"):
            return arguments[2] if len(arguments) > 2 else Known(None)
        return self.each(arguments[0], lambda owner: self.attributes_of(owner, name.split(".")))

    outside_deep_getattr = outside_getattr

    def attributes_of(self, owner, names):
        for name in names:
            owner = self.attribute_of(owner, name)
        return owner

    def outside_hasattr(self, function, arguments, named, node):
        name = text_of(arguments[1]) if len(arguments) > 1 else None
        if name is None or "datadog" in name:
            return UNKNOWN if name is None else Known(False)
        owner = arguments[0]
        if isinstance(owner, Own):
            return Known(owner.scope.find(name) is not None)
        if isinstance(owner, Outside):
            return Condition([Literal(LACKS, owner.path + "." + name)])
        return Condition([Literal(LACKS, self.source(node))])

    def outside_check_module_path(self, function, arguments, named, node):
        return Condition([Literal(LACKS, self.source(node))])

    outside_find_spec = outside_check_module_path

    def outside_setattr(self, function, arguments, named, node):
        if len(arguments) == 3 and text_of(arguments[1]):
            self.assigned(arguments[0], arguments[1].value, arguments[2], node)
        return UNKNOWN

    def outside_get(self, function, arguments, named, node):
        if function.path.endswith(("environ.get", "settings.env.get")):
            return self.outside_getenv(function, arguments, named, node)
        if function.path == "sys.modules.get" and arguments and text_of(arguments[0]):
            return self.outside_module(arguments[0].value)
        return UNKNOWN

    def outside_version(self, function, arguments, named, node):
        name = text_of(arguments[0]) if arguments else None
        if function.path.startswith("importlib") and name:
            return Version(name)
        return arguments[0] if arguments else UNKNOWN

    outside_get_distribution = outside_version

    def outside_get_version_for_package(self, function, arguments, named, node):
        name = text_of(arguments[0]) if arguments else None
        return Version(name) if name else UNKNOWN

    def same(self, function, arguments, named, node):
        return arguments[0] if arguments else UNKNOWN

    outside_parse_version = outside_parse = outside_list = outside_tuple = outside_set = outside_sorted = same
    outside_Version = outside_frozenset = same

    def outside_str(self, function, arguments, named, node):
        first = arguments[0] if arguments else UNKNOWN
        return Known(str(first.value)) if isinstance(first, Known) else first

    def outside_cast(self, function, arguments, named, node):
        return arguments[-1] if arguments else UNKNOWN

    outside_map = outside_cast

    def outside_partial(self, function, arguments, named, node):
        return arguments[0] if arguments else UNKNOWN

    def outside_dict(self, function, arguments, named, node):
        first = arguments[0].entries if arguments and isinstance(arguments[0], Table) else {}
        return Table(dict(first, **named))

    def outside_zip(self, function, arguments, named, node):
        columns = [self.iterable(one) for one in arguments]
        if not all(isinstance(one, list) for one in columns):
            return UNKNOWN
        return Items([(frozenset().union(*[when for when, _ in row]), Items.of([value for _, value in row]))
                      for row in zip(*columns)])

    def outside_enumerate(self, function, arguments, named, node):
        source = self.iterable(arguments[0]) if arguments else None
        if not isinstance(source, list):
            return UNKNOWN
        return Items([(when, Items.of([Known(i), value])) for i, (when, value) in enumerate(source)])

    def outside_get_argument_value(self, function, arguments, named, node):
        name = text_of(arguments[3]) if len(arguments) > 3 else None
        return Argument(name) if name else UNKNOWN

    def outside_getenv(self, function, arguments, named, node):
        name = text_of(arguments[0]) if arguments else None
        if function.root() not in ("os", "ddtrace") or not name or not VARIABLE.fullmatch(name):
            return UNKNOWN
        default = arguments[1] if len(arguments) > 1 else named.get("default", Known(None))
        if isinstance(default, Variable):
            default = default.default
        return self.variable(Variable(name, "string", default), "string")

    def variable(self, variable, type):
        typed = Variable(variable.name, type, variable.default)
        if self.frame.scope.module.path.startswith(self.folder):
            self.variables[variable.name] = typed
        return typed

    def typed(self, arguments, type):
        """A variable, or the one of several that is asked last, with what its value is taken for."""
        found = UNKNOWN
        for _, one in choices(arguments[0]) if arguments else ():
            found = self.variable(one, type) if isinstance(one, Variable) else one
        return found

    def outside_asbool(self, function, arguments, named, node):
        return self.typed(arguments, "boolean")

    def outside_int(self, function, arguments, named, node):
        return self.typed(arguments, "int")

    def outside_float(self, function, arguments, named, node):
        return self.typed(arguments, "decimal")

    def outside_register_post_import_hook(self, function, arguments, named, node):
        if len(arguments) > 1 and text_of(arguments[1]) and isinstance(arguments[0], Function):
            self.follow(arguments[0], [self.outside_module(arguments[1].value)], {})
        return UNKNOWN

    outside_register_module_hook = outside_register_post_import_hook

    def follow(self, function, arguments, named):
        """Runs a function of the integration's own files, so to speak."""
        node = function.node
        if isinstance(node, ast.Lambda):
            body = [ast.copy_location(ast.Return(value=node.body), node.body)]
        else:
            body = node.body
        is_decorated = any(path_of(one) not in HARMLESS for one in getattr(node, "decorator_list", ()))
        running = any(frame.node is node for frame in self.frames)
        if is_decorated or running or len(self.frames) > DEEPEST or self.steps > LONGEST:
            return Made(function, arguments)
        self.visited.add(node)
        with self.new_frame(function, node):
            self.take(node.args, arguments, named, function)
            self.block(body)
            returned, yielded = self.frame.returns, self.frame.yields
        if yielded:
            return Items(yielded)
        return one_of(returned) if returned else Known(None)

    def take(self, parameters, arguments, named, function):
        positional = getattr(parameters, "posonlyargs", []) + parameters.args
        defaults = [None] * (len(positional) - len(parameters.defaults)) + list(parameters.defaults)
        for i, (one, default) in enumerate(zip(positional, defaults)):
            if i < len(arguments):
                value = arguments[i]
            elif one.arg in named:
                value = named[one.arg]
            else:
                value = self.value(default) if default is not None else UNKNOWN
            self.frame.scope.bind(one.arg, value)
        for one, default in zip(parameters.kwonlyargs, parameters.kw_defaults):
            value = named.get(one.arg, self.value(default) if default is not None else UNKNOWN)
            self.frame.scope.bind(one.arg, value)
        if parameters.vararg:
            self.frame.scope.bind(parameters.vararg.arg, Items.of(arguments[len(positional):]))
        if parameters.kwarg:
            self.frame.scope.bind(parameters.kwarg.arg, UNKNOWN)


def path_of(node):
    """The last name of an expression that names something."""
    while isinstance(node, ast.Call):
        node = node.func
    return getattr(node, "attr", getattr(node, "id", ""))
