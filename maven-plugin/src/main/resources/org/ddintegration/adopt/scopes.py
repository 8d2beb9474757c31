"""Names and what they are bound to, each binding under its conditions."""


class Scope(object):
    def __init__(self, module, outer=None):
        self.module, self.outer = module, outer
        self.bindings = {}
        self.shared = set()

    def bind(self, name, value, when=frozenset()):
        if name in self.shared:
            return self.module.scope.bind(name, value, when)
        kept = [] if not when else [one for one in self.bindings.get(name, ()) if one[0] != when]
        self.bindings[name] = kept + [(when, value)]

    def find(self, name, when=frozenset()):
        """The value of a name where the conditions hold; None when it is bound nowhere."""
        scope = self
        while scope is not None:
            found = scope.bindings.get(name)
            if found:
                return one_of(visible(found, when) or found)
            scope = scope.outer
        return None


def visible(bindings, when):
    """Those that may hold, oldest first: one that holds for certain hides what was bound before it."""
    found = []
    for had, value in reversed(bindings):
        if not contradict(had, when):
            found.append((had - when, value))
            if had <= when:
                break
    return found[::-1]


class Module(object):
    """A file of the integration's own."""

    def __init__(self, path, text):
        self.path, self.text, self.tree = path, text, ast.parse(text)
        self.is_run = False
        self.scope = Scope(self)
        self.is_package = path.endswith("/__init__.py")

    def dotted(self):
        return self.path[:-len(".py")].replace("/", ".").replace(".__init__", "")

    def package(self, level):
        parts = self.dotted().split(".")
        return ".".join(parts[:len(parts) - level + (1 if self.is_package else 0)])


class Files(object):
    """The files of a target that are read: an integration's own, and those that hold constants."""

    FOLLOWED = ("ddtrace.contrib.internal.", "ddtrace.ext.", "ddtrace.constants.", "ddtrace.internal.constants.")
    SKIPPED = ("ddtrace.contrib.internal.trace_utils",)

    def __init__(self, ask):
        self.ask = ask
        self.modules = {}

    def find(self, dotted):
        """The module of a dotted name; None when it is not followed, not there, or does not parse."""
        if not (dotted + ".").startswith(self.FOLLOWED) or dotted.startswith(self.SKIPPED):
            return None
        start = dotted.replace(".", "/")
        for path in (start + ".py", start + "/__init__.py"):
            module = self.at(path)
            if module is not None:
                return module
        return None

    def at(self, path):
        if path not in self.modules:
            text = self.ask(path)
            try:
                self.modules[path] = None if text is None else Module(path, text)
            except (SyntaxError, ValueError, RecursionError):
                self.modules[path] = None
        return self.modules[path]
