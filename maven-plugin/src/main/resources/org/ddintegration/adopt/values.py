"""What the expressions of an integration come to without being run."""
import ast
import re

VERSION_NAME = re.compile(r"_*version(_?(info|tuple|str))?_*", re.IGNORECASE)


class Value(object):
    """Something of which nothing is known."""

    def __repr__(self):
        return "%s(%s)" % (type(self).__name__, ", ".join("%s=%r" % item for item in sorted(vars(self).items())))


UNKNOWN = Value()


class Known(Value):
    """A constant of Python."""

    def __init__(self, value):
        self.value = value


class Items(Value):
    """A list, tuple or set; each item with the conditions under which it is one."""

    def __init__(self, items):
        self.items = list(items)

    @classmethod
    def of(cls, values):
        return cls([(frozenset(), value) for value in values])

    def values(self):
        return [value for _, value in self.items]


class Table(Value):
    """A dictionary, by the constants that are its keys."""

    def __init__(self, entries):
        self.entries = dict(entries)


class Outside(Value):
    """What the integration's own files do not define: a module, class or function of the library, or ddtrace's."""

    def __init__(self, path):
        self.path = path

    def root(self):
        return self.path.partition(".")[0]

    def name(self):
        return self.path.rpartition(".")[2]


class Version(Value):
    """The version of a library, whatever form it has."""

    def __init__(self, root):
        self.root = root


class Function(Value):
    """A function of the integration's own files, with the names around it."""

    def __init__(self, node, scope):
        self.node, self.scope = node, scope

    name = property(lambda self: getattr(self.node, "name", "<lambda>"))


class Class(Value):
    def __init__(self, node, scope):
        self.node, self.scope = node, scope

    name = property(lambda self: self.node.name)


class Own(Value):
    """A module of the integration's own files."""

    def __init__(self, scope):
        self.scope = scope


class Made(Value):
    """What a call that is not followed gives."""

    def __init__(self, maker, arguments):
        self.maker, self.arguments = maker, arguments


class Method(Value):
    """A method of a value, to be called."""

    def __init__(self, owner, name):
        self.owner, self.name = owner, name


class Argument(Value):
    """
    What a handler sees of a call: an argument of the function that it wraps, or the object that this belongs to.

    path: the argument's name or instance, then perhaps attributes
    """

    def __init__(self, path):
        self.path = path


class Variable(Value):
    """An environment variable, with the constant that stands for it when it is not set."""

    def __init__(self, name, type, default):
        self.name, self.type, self.default = name, type, default


class Any(Value):
    """One of several values, each under its conditions."""

    def __init__(self, choices):
        self.choices = choices


def choices(value):
    return value.choices if isinstance(value, Any) else [(frozenset(), value)]


def one_of(found):
    """The value of several bindings; what is bound to None meanwhile is not there."""
    real = [(when, value) for when, value in found if not (isinstance(value, Known) and value.value is None)]
    if not real:
        return found[0][1] if found else UNKNOWN
    if len(real) == 1 and (len(found) == 1 or not real[0][0]):
        return real[0][1]
    return Any([one for when, value in real for one in [(when | also, each) for also, each in choices(value)]])


def constant(value):
    """The Python value of a constant, list or dictionary; raises ValueError where a part of it is unknown."""
    if isinstance(value, Known):
        return value.value
    if isinstance(value, Items):
        return [constant(item) for item in value.values()]
    if isinstance(value, Table):
        return {key: constant(item) for key, item in value.entries.items()}
    raise ValueError(value)


def text_of(value):
    return value.value if isinstance(value, Known) and isinstance(value.value, str) else None


def attribute(owner, name):
    """An attribute of something outside."""
    if VERSION_NAME.fullmatch(name):
        return Version(owner.root())
    return Outside(owner.path + "." + name)


def known(value):
    """A constant as a value."""
    if isinstance(value, (list, tuple, set, frozenset)):
        return Items.of([known(item) for item in value])
    if isinstance(value, dict):
        return Table({key: known(item) for key, item in value.items()})
    return Known(value)
