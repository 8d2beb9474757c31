"""The conditions under which a statement runs: a set of literals, all of which hold."""

LACKS, WHEN, VERSION = "lacks", "when", "version"
OPPOSITE = {"<": ">=", "<=": ">", "==": "!=", ">=": "<", ">": "<=", "!=": "=="}
MIRRORED = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "==": "==", "!=": "!="}
SYMBOLS = {ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.Eq: "==", ast.NotEq: "!="}


class Literal(object):
    """
    One condition, or its opposite.

    kind: LACKS for what the library may lack, VERSION for its version, WHEN for anything else
    key: what tells it from others; of a version its root, one of <, <=, == and the version
    """

    __slots__ = ("kind", "key", "holds")

    def __init__(self, kind, key, holds=True):
        self.kind, self.key, self.holds = kind, key, holds

    def opposite(self):
        return Literal(self.kind, self.key, not self.holds)

    def __eq__(self, other):
        return (self.kind, self.key, self.holds) == (other.kind, other.key, other.holds)

    def __hash__(self):
        return hash((self.kind, self.key, self.holds))


class Condition(Value):
    """All of some literals, or any of them."""

    def __init__(self, literals, any_of=False):
        self.literals, self.any_of = frozenset(literals), any_of and len(literals) > 1


def version_literal(root, operator, version):
    holds = operator in ("<", "<=", "==")
    return Literal(VERSION, (root, operator if holds else OPPOSITE[operator], version), holds)


def opposite(test):
    if isinstance(test, Known):
        return Known(not test.value)
    if isinstance(test, Condition):
        return Condition([one.opposite() for one in test.literals], not test.any_of)
    return test


def together(tests, any_of, text):
    """Several tests joined by and, or by or."""
    left = []
    for test in tests:
        if isinstance(test, Known):
            if bool(test.value) == any_of:
                return test
        else:
            left.append(test)
    if not left:
        return Known(not any_of)
    if len(left) == 1:
        return left[0]
    if all(isinstance(test, Condition) and (test.any_of == any_of or len(test.literals) == 1) for test in left):
        return Condition([one for test in left for one in test.literals], any_of)
    return Condition([Literal(kind_of(left), text)])


def kind_of(tests):
    kinds = {one.kind for test in tests if isinstance(test, Condition) for one in test.literals}
    return LACKS if LACKS in kinds else WHEN


def literals(test, text):
    """What holds where a test does."""
    if isinstance(test, Known):
        return frozenset()
    if isinstance(test, Condition):
        if not test.any_of:
            return test.literals
        return frozenset([Literal(kind_of([test]), text)])
    return frozenset([Literal(WHEN, text)])


def contradict(some, others):
    return any(one.opposite() in others for one in some) or bounds(some | others) is None


def bounds(found):
    """The lowest and highest version of each root that the literals leave; None where they leave none."""
    by_root = {}
    for one in found:
        if one.kind == VERSION and isinstance(one.key[2], tuple):
            root, operator, version = one.key
            padded = version + (0,) * (6 - len(version))
            low, high = by_root.setdefault(root, [(), (float("inf"),)])
            if operator == "==":
                if one.holds:
                    by_root[root] = [max(low, padded), min(high, padded)]
            elif one.holds:
                by_root[root][1] = min(high, padded if operator == "<=" else padded[:5] + (padded[5] - 0.5,))
            else:
                by_root[root][0] = max(low, padded if operator == "<" else padded[:5] + (padded[5] + 0.5,))
    return None if any(low > high for low, high in by_root.values()) else by_root


def implies(some, others):
    return all(one in some or contradict(some, frozenset([one.opposite()])) for one in others)


def simplified(found):
    """Sets of literals of which any holds, as few and as short as they can be said."""
    left = list(dict.fromkeys(found))
    while True:
        shorter = [shortened(one, left) for one in left]
        fewer = list(dict.fromkeys(one for i, one in enumerate(shorter) if not any(
            implies(one, other) and (j < i or not implies(other, one)) for j, other in enumerate(shorter) if i != j)))
        if fewer == left:
            return [without_implied(one) for one in left]
        left = fewer


def without_implied(literals_of_one):
    """A version of at least 4.1 is one of at least 3.0 too."""
    left = set(literals_of_one)
    for one in sorted(literals_of_one, key=said):
        if left - {one} and implies(frozenset(left - {one}), frozenset([one])):
            left.remove(one)
    return frozenset(left)


def said(literal):
    """A literal for a person: its kind, what it is of, how it compares, and with what."""
    if literal.kind == VERSION:
        root, operator, version = literal.key
        return [VERSION, root, operator if literal.holds else OPPOSITE[operator], ".".join(map(str, version))]
    return [literal.kind, literal.key, "is" if literal.holds else "is not", ""]


def shortened(literals_of_one, all_of_them):
    """(not a and b) or a is b or a."""
    for one in sorted(literals_of_one, key=said):
        rest = literals_of_one - {one}
        if any(other and implies(rest | {one.opposite()}, other) for other in all_of_them if other != literals_of_one):
            return rest
        if frozenset() in all_of_them:
            return frozenset()
    return literals_of_one


def any_version(value):
    return next((one for _, one in choices(value) if isinstance(one, Version)), value)


def version_of(value):
    """The numbers of a version that something is compared with; None when it is none."""
    try:
        found = constant(value)
    except ValueError:
        return None
    if isinstance(found, list):
        numbers = found
    elif isinstance(found, str):
        match = re.match(r"\d+(\.\d+)*", found)
        numbers = [int(one) for one in match.group().split(".")] if match else []
    else:
        numbers = [found]
    return tuple(numbers) if numbers and all(type(one) is int for one in numbers) else None
