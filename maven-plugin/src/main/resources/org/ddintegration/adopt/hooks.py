"""Follows patch() and notes what it wraps."""


UNDOES = re.compile("un_?(patch|wrap)")


class Follower(Expressions, Calls, Statements, Spans):
    def __init__(self, files, folder):
        self.files, self.folder = files, folder
        self.frames = []
        self.when = frozenset()
        self.settings, self.setting_places, self.variables, self.modules = {}, {}, {}, set()
        self.span, self.span_when = None, frozenset()
        self.visited, self.settled = set(), set()
        self.steps = 0
        self.found, self.replaced, self.on_classes, self.unread = [], {}, [], {}

    def patch(self, module, traced):
        """
        Follows patch(); whether there is one.

        traced: dotted name of the module that it is given, where it takes one
        """
        function = self.safely(module, module.tree, lambda: self.run(module).scope.find("patch"))
        if isinstance(function, Function):
            with self.module_frame(module):
                positional = function.node.args.args
                given = [self.outside_module(traced)][:len(positional) - len(function.node.args.defaults)]
                self.safely(module, function.node, lambda: self.follow(function, given, {}))
        # What patch() has told is not unknown, though handlers may call it again with what only they have.
        self.settled = {hook["place"] for hook in self.found} - set(self.unread)
        return isinstance(function, Function)

    def safely(self, module, node, step):
        """A step; where it fails, for there is code of a shape never seen, that is one more thing that is not read."""
        try:
            return step()
        except (Exception, RecursionError) as error:
            line = getattr(node, "lineno", 1)
            self.unread.setdefault((module.path, line), ("", "it is followed no further: %s" % type(error).__name__))
            return None

    def module_frame(self, module):
        return self.new_frame(Function(module.tree, module.scope), module.tree)

    def rest(self, module):
        """Functions that patch() does not call, and that wrap something when they are called."""
        for function in functions_of(module):
            if function not in self.visited and not UNDOES.search(function.name) and self.wraps(function):
                self.safely(module, function, lambda: self.enter(Function(function, module.scope)))

    def enter(self, function):
        """Follows a function that something outside calls."""
        self.steps = 0
        self.visited.add(function.node)
        with self.module_frame(function.scope.module), self.new_frame(function, function.node):
            for one in ast.walk(function.node.args):
                if isinstance(one, ast.arg):
                    self.frame.scope.bind(one.arg, self.passed(one.arg))
            body = function.node.body
            self.block(body if isinstance(body, list) else [ast.copy_location(ast.Expr(value=body), body)])

    def passed(self, name):
        """What a function is called with that nothing calls: a module under its own name, where there is one."""
        if name == "instance":
            return Argument(name)
        return Outside(name) if name in self.modules else UNKNOWN

    def wraps(self, function):
        inner = {one for each in ast.walk(function) if each is not function
                 and isinstance(each, (ast.FunctionDef, ast.AsyncFunctionDef)) for one in ast.walk(each)}
        return any(isinstance(one, ast.Call) and one not in inner and ("wrap" in path_of(one).lower()
                   or path_of(one) in ("_w", "_wrap", "w") or path_of(one) in IMPORTED) for one in ast.walk(function))

    def wrapped(self, node):
        """A call that wraps: of a function and its handler, or of where it is, its name and its handler."""
        arguments = list(node.args)
        given = {one.arg: one.value for one in node.keywords}
        for names in (("target", "module", "wrapped", "f", "function"), ("name", "attribute"), ("wrapper", "factory")):
            arguments += [given[name] for name in names if name in given]
        if any(isinstance(one, ast.Starred) for one in arguments) or len(arguments) < 2:
            return self.cannot(node, "the arguments are not written out")
        owner = self.value(arguments[0])
        handler = arguments[-1] if len(arguments) < 4 else arguments[2]
        name = self.value(arguments[1]) if len(arguments) > 2 else None
        self.record(node, owner, name, self.value(handler), self.handler_name(handler))

    def handler_name(self, node):
        value = self.value(node) if not isinstance(node, ast.Call) else None
        if isinstance(node, ast.Call):
            inner = path_of(node)
            if inner == "partial" and node.args:
                return self.handler_name(node.args[0])
            found = self.value(node.func)
            return found.name if isinstance(found, (Function, Class)) else inner
        for _, one in choices(value) if value is not None else ():
            if isinstance(one, (Function, Class)):
                return one.name
            if isinstance(one, Made) and isinstance(one.maker, (Function, Class)):
                return one.maker.name
        return path_of(node)

    def record(self, node, owner, name, handler, handler_name):
        names = [(frozenset(), None)] if name is None else choices(name)
        for when, one in choices(owner):
            for also, called in names:
                self.note(node, one, called, self.when | when | also, handler, handler_name)

    def note(self, node, owner, name, when, handler, handler_name):
        called = None if name is None else text_of(name)
        if name is not None and called is None:
            return self.cannot(node, "the name is known only at run time")
        if contradict(when, frozenset()):
            return None
        hook = {"handler": handler_name, "value": handler, "when": when, "place": self.place(node)}
        if text_of(owner) and name is not None:
            self.outside_module(owner.value)
            hook.update(module=owner.value, path=owner.value + "." + called)
        elif isinstance(owner, Outside) and owner.root() not in ("builtins", "ddtrace", "wrapt"):
            if name is None and "." not in owner.path:
                return self.cannot(node, "what is wrapped is known only at run time")
            hook.update(module=None, path=owner.path + ("." + called if called else ""))
        elif isinstance(owner, Class) and called:
            self.on_classes.append((owner.node, called, hook))
            return None
        else:
            return self.cannot(node, "what is wrapped is known only at run time")
        self.found.append(hook)

    def is_wrapping_context(self, made):
        return any("WrappingContext" in path_of(base) or isinstance(self.base(made, base), Class)
                   and self.is_wrapping_context(self.base(made, base)) for base in made.node.bases)

    @staticmethod
    def base(made, node):
        return made.scope.find(node.id) if isinstance(node, ast.Name) else None

    def wrapped_by_context(self, made, node):
        if made.arguments:
            self.record(node, made.arguments[0], None, made.maker, made.maker.name)

    def assigned(self, owner, name, value, node):
        """An attribute of something outside gets a wrapper, or a class or function of the integration's own."""
        for when, one in choices(owner):
            if not isinstance(one, Outside) or one.root() in ("ddtrace", "builtins", "os", "sys", "wrapt") \
                    or "datadog" in name or name.startswith("_dd"):
                continue
            for also, new in choices(value):
                place = {"when": self.when | when | also, "place": self.place(node)}
                path = one.path + "." + name
                if isinstance(new, Made) and isinstance(new.maker, Outside) and new.maker.name() in WRAPPERS:
                    handler = new.arguments[1] if len(new.arguments) > 1 else UNKNOWN
                    name = handler.name() if isinstance(handler, Outside) else getattr(handler, "name", "")
                    self.found.append(dict(place, module=None, path=path, value=handler, handler=name))
                elif isinstance(new, Class) and name.lstrip("_")[:1].isupper():
                    self.replaced.setdefault(new.node, []).append((new, dict(place, module=None, path=path)))
                elif isinstance(new, Function):
                    self.found.append(dict(place, module=None, path=path, value=new, handler=new.name))

    def place(self, node):
        return self.frame.scope.module.path, node.lineno

    def cannot(self, node, why):
        if self.place(node) not in self.settled:
            self.unread.setdefault(self.place(node), (self.source(node), why))

    def hooks(self):
        """All that was found; what is wrapped of the integration's own class is so of the one that it stands for."""
        found = list(self.found)
        for replacing in self.replaced.values():
            for new, hook in replacing:
                methods = self.methods(new)
                wrapped = [(name, one) for node, name, one in self.on_classes if node is new.node]
                for name, function in methods.items():
                    if name not in dict(wrapped):
                        found.append(dict(hook, path=hook["path"] + "." + name, value=function, handler=new.name))
                for name, one in wrapped:
                    when = one["when"] | hook["when"]
                    found.append(dict(one, module=None, path=hook["path"] + "." + name, when=when))
                if not methods and not wrapped:
                    found.append(dict(hook, value=new, handler=new.name))
        return found

    def methods(self, made):
        """The methods of a class and of its bases in the integration's files that a caller uses."""
        found = {}
        for base in made.node.bases:
            inner = self.base(made, base)
            if isinstance(inner, Class):
                found.update(self.methods(inner))
        for one in made.node.body:
            if isinstance(one, (ast.FunctionDef, ast.AsyncFunctionDef)) and not one.name.startswith("_"):
                found[one.name] = Function(one, made.scope)
        return found


def functions_of(module):
    return [one for one in ast.walk(module.tree) if isinstance(one, (ast.FunctionDef, ast.AsyncFunctionDef))]
