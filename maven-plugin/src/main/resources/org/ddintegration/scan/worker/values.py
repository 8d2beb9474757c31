"""What an expression of a file is on each machine: CPython of the supported versions, on Linux above all."""

LOWEST, HIGHEST = (int(text) for text in sys.argv[1:3])
PLATFORMS = {"linux": ("posix", "Linux"), "darwin": ("posix", "Darwin"), "win32": ("nt", "Windows")}
TELLING = {"sys", "os", "platform", "typing", "typing_extensions", "six"}
CHECKING = {"TYPE_CHECKING", "MYPY_CHECK_RUNNING", "MYPY"}
BY_NAME = {"TYPE_CHECKING": False, "PY2": False, "PY3": True, "PYPY": False, "JYTHON": False, "IRONPYTHON": False}
BY_PLATFORM = {"WINDOWS": "win32", "WIN32": "win32", "WIN": "win32", "NT": "win32", "LINUX": "linux",
               "DARWIN": "darwin", "MACOS": "darwin", "MAC": "darwin", "OSX": "darwin"}
ELSEWHERE = {"pypy_version_info", "maxint", "exc_clear", "subversion"}
ABSENT = set("""
    winreg _winreg msvcrt _winapi winsound _overlapped nt win32api win32con win32file win32pipe win32event win32security
    win32service win32serviceutil win32process win32gui win32com pywintypes pythoncom winerror clr System java javax
    _scproxy objc AppKit Foundation CoreFoundation Quartz Carbon MacOS
    urllib2 urlparse httplib ConfigParser Queue StringIO cStringIO cPickle __builtin__ Cookie cookielib HTMLParser
    SocketServer BaseHTTPServer SimpleHTTPServer xmlrpclib thread dummy_thread copy_reg commands UserDict UserList
    UserString md5 sha sets robotparser htmlentitydefs Tkinter anydbm whichdb __pypy__
    """.split())
COMPARISONS = {
    "Eq": lambda a, b: a == b, "NotEq": lambda a, b: a != b, "Lt": lambda a, b: a < b, "LtE": lambda a, b: a <= b,
    "Gt": lambda a, b: a > b, "GtE": lambda a, b: a >= b, "In": lambda a, b: a in b, "NotIn": lambda a, b: a not in b,
    "Is": lambda a, b: a == b, "IsNot": lambda a, b: a != b,
}
LARGEST = 256
ARITHMETIC = {
    "Add": lambda a, b: a + b, "Sub": lambda a, b: a - b, "Mult": lambda a, b: a * b, "Pow": lambda a, b: a ** b,
    "LShift": lambda a, b: a << b, "RShift": lambda a, b: a >> b,
}
TEXT_METHODS = {"startswith", "endswith", "lower", "upper", "strip", "find", "split"}


class Unknown(Exception):
    pass


FAILING = (Unknown, TypeError, ValueError, IndexError, AttributeError, ArithmeticError)


class Version(tuple):
    """What ``sys.version_info`` is."""

    names = ("major", "minor", "micro", "releaselevel", "serial")


def machine(platform, minor, micro):
    name, system = PLATFORMS[platform]
    return {
        "sys.platform": platform, "os.name": name, "platform.system()": system, "sys.maxsize": 2 ** 63 - 1,
        "sys.version_info": Version((3, minor, micro, "final", 0)), "sys.implementation.name": "cpython",
        "sys.hexversion": 3 << 24 | minor << 16 | micro << 8 | 0xF0, "sys.version": "3.%d.%d" % (minor, micro),
        "platform.python_implementation()": "CPython", "os.sep": "\\" if name == "nt" else "/",
        "platform.python_version()": "3.%d.%d" % (minor, micro), "six.PY2": False, "six.PY3": True,
        "typing.TYPE_CHECKING": False, "typing_extensions.TYPE_CHECKING": False,
        "platform.python_version_tuple()": ("3", str(minor), str(micro)),
    }


LINUX = [machine("linux", minor, micro) for minor in range(LOWEST, HIGHEST + 1) for micro in (0, 99)]
MACHINES = LINUX + [machine(other, minor, 0) for other in ("darwin", "win32") for minor in range(LOWEST, HIGHEST + 1)]


class Values(object):
    """What the names of one file tell of the machine."""

    def __init__(self):
        self.names, self.values, self.others = {}, {}, set()

    def imported(self, node):
        for one in node.names:
            bound = one.asname or one.name.partition(".")[0]
            if node.__class__ is ast.Import:
                if one.name in TELLING:
                    self.names[bound] = one.name
                else:
                    self.others.add(bound)
            elif node.module in TELLING and not node.level:
                self.names[bound] = node.module + "." + one.name
            elif conventional(one.name) is not None:
                self.names[bound] = "?." + one.name
            else:
                self.others.add(bound)

    def assigned(self, node):
        """A constant of the module; a name of several values tells nothing."""
        for target in node.targets:
            if target.__class__ is Name:
                known = target.id in self.values
                told = self.tells(node.value) or (
                    conventional(target.id) is not None and isinstance(getattr(node.value, "value", None), bool))
                self.values[target.id] = node.value if told and not known else None

    def tells(self, node):
        """Whether it names something that differs between machines."""
        kind = node.__class__
        if kind is Name:
            return node.id in self.names or self.values.get(node.id) is not None
        if kind is Attribute or kind is Subscript:
            return self.tells(node.value) or self.constant(node) is not None
        if kind is UnaryOp:
            return self.tells(node.operand)
        if kind is BoolOp:
            return any(map(self.tells, node.values))
        if kind is ast.Compare:
            return self.tells(node.left) or any(map(self.tells, node.comparators))
        if kind is Call:
            return self.tells(node.func) or any(map(self.tells, node.args))
        return kind is Tuple and any(map(self.tells, node.elts))

    def outcome(self, node, at):
        try:
            return bool(self.value(node, at))
        except FAILING:
            return None

    def constant(self, node):
        """What another module's constant is by its name, read as ``compat.WINDOWS``; None for any other expression."""
        if node.__class__ is not Attribute or node.value.__class__ is not Name or node.value.id not in self.others:
            return None
        return conventional(node.attr)

    def dotted(self, node):
        text = path_of(node)
        if text is None:
            return None
        first, dot, rest = text.partition(".")
        return self.names[first] + dot + rest if first in self.names else None

    def value(self, node, at):
        """Of an expression, on one machine."""
        kind = node.__class__
        if kind is Constant:
            return node.value
        if kind is Name or kind is Attribute:
            return self.named(node, at)
        if kind is BoolOp:
            return self.joined(node, at)
        if kind is UnaryOp:
            found = self.value(node.operand, at)
            return not found if node.op.__class__ is Not else -found
        if kind is ast.Compare:
            return self.compared(node, at)
        if kind is Tuple or kind is List or kind is ast.Set:
            return tuple(self.value(one, at) for one in node.elts)
        if kind is BinOp:
            return self.calculated(node, at)
        if kind is Subscript:
            return self.element(node, at)
        if kind is Call and not node.keywords:
            return self.called(node, at)
        raise Unknown

    def named(self, node, at):
        if node.__class__ is Name and self.values.get(node.id) is not None:
            return self.value(self.values[node.id], at)
        name = self.dotted(node)
        if name in at:
            return at[name]
        if name is not None:
            last = name.rpartition(".")[2]
            if name.startswith("sys.version_info.") and last in Version.names:
                return at["sys.version_info"][Version.names.index(last)]
            if "?." in name:
                return holds(conventional(last), at)
        found = self.constant(node)
        if found is not None:
            return holds(found, at)
        raise Unknown

    def calculated(self, node, at):
        left, right = self.value(node.left, at), self.value(node.right, at)
        operation = ARITHMETIC.get(node.op.__class__.__name__)
        if operation is None or not isinstance(left, int) or not isinstance(right, int) or max(abs(left), abs(right)) > LARGEST:
            raise Unknown
        return operation(left, right)

    def joined(self, node, at):
        """``and`` and ``or``, of which one part may settle what the others leave open."""
        settling = node.op.__class__ is ast.Or
        open_ = False
        for one in node.values:
            found = self.outcome(one, at)
            if found is settling:
                return settling
            open_ = open_ or found is None
        if open_:
            raise Unknown
        return not settling

    def compared(self, node, at):
        left = self.value(node.left, at)
        for op, right in zip(node.ops, node.comparators):
            right = self.value(right, at)
            if isinstance(left, Version) and isinstance(right, tuple):
                left = tuple(left)
            if not COMPARISONS[op.__class__.__name__](left, right):
                return False
            left = right
        return True

    def element(self, node, at):
        value, index = self.value(node.value, at), node.slice
        if index.__class__.__name__ == "Index":
            index = index.value
        if index.__class__ is ast.Slice:
            ends = [None if end is None else self.value(end, at) for end in (index.lower, index.upper, index.step)]
            return value[slice(*ends)]
        return value[self.value(index, at)]

    def called(self, node, at):
        function = node.func
        arguments = node.args
        name = self.dotted(function)
        if not arguments and name is not None and name + "()" in at:
            return at[name + "()"]
        if function.__class__ is Attribute and function.attr in TEXT_METHODS:
            text = self.value(function.value, at)
            if isinstance(text, str):
                return getattr(text, function.attr)(*[self.value(one, at) for one in arguments])
        called = function.id if function.__class__ is Name else ""
        if called == "hasattr" and self.dotted(arguments[0]) == "sys":
            attribute = self.value(arguments[1], at)
            if attribute in ELSEWHERE:
                return False
            if attribute in ("getwindowsversion", "winver"):
                return at["sys.platform"] == "win32"
        if called in ("bool", "int", "str") and len(arguments) == 1:
            return {"bool": bool, "int": int, "str": str}[called](self.value(arguments[0], at))
        raise Unknown


def path_of(node):
    """The dotted name that an expression is; None for any other."""
    parts = []
    while node.__class__ is Attribute:
        parts.append(node.attr)
        node = node.value
    if node.__class__ is not Name:
        return None
    parts.append(node.id)
    return ".".join(reversed(parts))


def conventional(name):
    """What a constant of another module is by its name: its value, or the platform on which it is true."""
    bare = name.lstrip("_")
    for prefix in ("IS_", "ON_", "is_"):
        if bare.startswith(prefix):
            bare = bare[len(prefix):].upper()
    return BY_NAME.get(bare, BY_PLATFORM.get(bare))


def holds(found, at):
    """Whether what a constant's name says is so on one machine."""
    return found if isinstance(found, bool) else at["sys.platform"] == found
