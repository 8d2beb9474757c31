"""What statements do: a part of the interpreter."""
import contextlib


class Frame(object):
    """A function that is followed, or a module."""

    def __init__(self, node, scope, base):
        self.node, self.scope, self.base = node, scope, base
        self.returns, self.yields = [], []


class Statements(object):
    def block(self, body):
        """Whether the end of the statements is never reached."""
        for node in body:
            found = getattr(self, "do_" + type(node).__name__, None)
            if found is not None and found(node):
                return True
        return False

    def branch(self, body, when):
        """Statements under further conditions; whether their end is never reached."""
        before = self.when
        if contradict(when, before):
            return True
        self.when = before | when
        try:
            return self.block(body)
        finally:
            self.when = before

    def do_If(self, node):
        test = self.test(node.test)
        if isinstance(test, Known):
            return self.block(node.body if test.value else node.orelse)
        text = self.source(node.test)
        then, other = literals(test, text), literals(opposite(test), "not " + text)
        if not isinstance(test, Condition):
            other = frozenset(one.opposite() for one in then)
        is_ended = self.branch(node.body, then)
        is_other_ended = self.branch(node.orelse, other)
        if is_ended and is_other_ended:
            return True
        if is_ended:
            self.when = self.when | other
        elif is_other_ended:
            self.when = self.when | then
        return False

    def do_Try(self, node):
        if not node.handlers:
            return self.block(node.body) or self.block(node.finalbody)
        works = frozenset([Literal(LACKS, "try:%s:%s" % (self.frame.scope.module.path, node.lineno))])
        fails = frozenset(one.opposite() for one in works)
        is_ended = self.branch(node.body + node.orelse, works)
        ends = [self.branch(handler.body, fails) for handler in node.handlers]
        self.block(node.finalbody)
        return is_ended and all(ends)

    do_TryStar = do_Try

    def do_With(self, node):
        when = frozenset()
        for item in node.items:
            entered = self.value(item.context_expr)
            if isinstance(entered, Made) and path_of(item.context_expr) == "suppress":
                when |= {Literal(LACKS, "try:%s:%s" % (self.frame.scope.module.path, node.lineno))}
            if item.optional_vars is not None:
                self.bind(item.optional_vars, UNKNOWN)
        if when:
            self.branch(node.body, when)
            return False
        return self.block(node.body)

    do_AsyncWith = do_With

    def do_For(self, node):
        items = self.iterable(self.value(node.iter))
        if not isinstance(items, list):
            items = [(frozenset(), UNKNOWN)]
        for when, item in items:
            before = self.when
            if not contradict(before, when):
                self.when = before | when
                self.bind(node.target, item)
                self.block(node.body)
            self.when = before
        self.block(node.orelse)
        return False

    do_AsyncFor = do_For

    def do_Match(self, node):
        text = self.source(node.subject)
        for case in node.cases:
            self.branch(case.body, frozenset([Literal(WHEN, "%s in line %d" % (text, case.pattern.lineno))]))

    def do_While(self, node):
        self.branch(node.body, frozenset())
        return False

    def do_Return(self, node):
        value = self.value(node.value) if node.value is not None else Known(None)
        self.frame.returns.append((self.when - self.frame.base, value))
        return True

    def do_Raise(self, node):
        return True

    do_Continue = do_Break = do_Raise

    def do_Expr(self, node):
        self.value(node.value)

    def do_Global(self, node):
        self.frame.scope.shared.update(node.names)

    def do_Import(self, node):
        for one in node.names:
            module = self.outside_module(one.name)
            name = one.name.partition(".")[0]
            self.bind_name(one.asname or name, module if one.asname else self.outside_module(name))

    def do_ImportFrom(self, node):
        here = self.frame.scope.module
        if node.level:
            start = here.package(node.level)
            dotted = start + ("." + node.module if node.module else "")
        else:
            dotted = node.module
        origin = self.outside_module(dotted)
        for one in node.names:
            if isinstance(origin, Own):
                value = self.member(origin.scope.module, one.name)
            else:
                inner = self.files.find(dotted + "." + one.name)
                value = Own(self.run(inner).scope) if inner else attribute(origin, one.name)
            self.bind_name(one.asname or one.name, value)

    def member(self, module, name):
        """What a module of the integration's own has under a name."""
        found = module.scope.find(name)
        if found is not None:
            return found
        dotted = module.dotted() + "." + name
        inner = self.files.find(dotted)
        return Own(self.run(inner).scope) if inner else Outside(dotted)

    def do_FunctionDef(self, node):
        function = Function(node, self.frame.scope)
        self.bind_name(node.name, function)
        for one in node.decorator_list:
            maker = self.value(one)
            if isinstance(maker, Made) and isinstance(maker.maker, Outside):
                name = maker.maker.name()
                if name in IMPORTED:
                    self.called_made(maker, [function], node)
                elif name == "patch_function_wrapper" and len(maker.arguments) > 1:
                    self.visited.add(node)
                    self.record(one, maker.arguments[0], maker.arguments[1], function, node.name)

    do_AsyncFunctionDef = do_FunctionDef

    def do_ClassDef(self, node):
        self.bind_name(node.name, Class(node, self.frame.scope))

    def do_Assign(self, node):
        value = self.value(node.value)
        for target in node.targets:
            self.bind(target, value)

    def do_AnnAssign(self, node):
        if node.value is not None:
            self.bind(node.target, self.value(node.value))

    def do_AugAssign(self, node):
        if not isinstance(node.target, ast.Name):
            return
        before, more = self.value(node.target), self.value(node.value)
        if isinstance(before, Items) and isinstance(more, Items) and isinstance(node.op, ast.Add):
            now = self.when - self.frame.base
            before.items += [(when | now, item) for when, item in more.items]
        else:
            self.bind(node.target, self.computed(node.op, before, more))

    def bind_name(self, name, value):
        self.frame.scope.bind(name, value, self.when - self.frame.base)

    def bind(self, target, value):
        if isinstance(target, ast.Name):
            self.bind_name(target.id, value)
        elif isinstance(target, (ast.Tuple, ast.List)):
            items = value.values() if isinstance(value, Items) else []
            for i, one in enumerate(target.elts):
                self.bind(one, items[i] if len(items) == len(target.elts) else
                          value if isinstance(value, Version) else UNKNOWN)
        elif isinstance(target, ast.Attribute):
            self.assigned(self.value(target.value), target.attr, value, target)
        elif isinstance(target, ast.Subscript):
            owner, key = self.value(target.value), self.value(getattr(target.slice, "value", target.slice))
            if isinstance(owner, Table) and isinstance(key, Known):
                owner.entries[key.value] = value

    @contextlib.contextmanager
    def inner_scope(self):
        frame = self.frame
        outer = frame.scope
        frame.scope = Scope(outer.module, outer)
        try:
            yield
        finally:
            frame.scope = outer

    @contextlib.contextmanager
    def new_frame(self, function, node):
        """Conditions that a function meets do not outlast it."""
        before = self.when
        frame = Frame(node, Scope(function.scope.module, function.scope), before)
        self.frames.append(frame)
        try:
            yield
        finally:
            self.frames.pop()
            self.when = before

    frame = property(lambda self: self.frames[-1])

    def source(self, node):
        """The text of an expression, on one line."""
        found = ast.get_source_segment(self.frame.scope.module.text, node) or ""
        return " ".join(found.split())[:120]

    def run(self, module):
        if not module.is_run:
            module.is_run = True
            before, self.when = self.when, frozenset()
            self.frames.append(Frame(module.tree, module.scope, frozenset()))
            try:
                self.block(module.tree.body)
            finally:
                self.frames.pop()
                self.when = before
        return module
