"""Checks that what an integration should wrap is wrapped, and is the original again after unpatch()."""
import difflib
import importlib
import inspect
import json
import sys

import wrapt

try:
    from ddtrace.vendor.wrapt import FunctionWrapper as vendored
except ImportError:
    vendored = wrapt.FunctionWrapper

PROXIES = (wrapt.FunctionWrapper, wrapt.ObjectProxy, vendored)


def mangled(owner, name):
    private = inspect.isclass(owner) and name.startswith("__") and not name.endswith("__")
    return "_%s%s" % (owner.__name__.lstrip("_"), name) if private else name


def stored(path):
    """The attribute as its owner stores it."""
    owner = sys.modules.get(path["module"]) or importlib.import_module(path["module"])
    *classes, name = path["qualname"].split(".")
    for each in classes:
        owner = attribute(owner, each)
        while isinstance(owner, PROXIES):
            owner = owner.__wrapped__
    return attribute(owner, name)


def attribute(owner, name):
    try:
        return inspect.getattr_static(owner, mangled(owner, name))
    except AttributeError:
        near = difflib.get_close_matches(name, dir(owner), 1)
        raise LookupError("%s has no '%s'%s" % (getattr(owner, "__name__", owner), name, "; did you mean %s?" % near[0] if near else ""))


def place(path):
    return "%s (%s:%s, '%s')" % (path["key"], path["module"], path["qualname"], path["qualname"].split(".")[-1])


def integration(name):
    return importlib.import_module("ddtrace.contrib.internal.%s.patch" % name)


def missing(told):
    """What is wrong with each path that does not exist; those that need not exist are left out from then on."""
    reasons = [(path, absence(path)) for path in told["paths"]]
    found = {path["key"] for path, reason in reasons if reason is None}
    for path, reason in reasons:
        if reason is None:
            continue
        if path["conditional"] or (needed(path, reason) and path["key"] in found):
            told["paths"].remove(path)
            print("not in the installed %s, which need not have it: %s: %s" % (told["library"], place(path), reason))
        else:
            yield problem(told, path, reason)


def absence(path):
    """Why a path does not exist; None where it does."""
    try:
        stored(path)
    except (LookupError, ModuleNotFoundError) as reason:
        return reason


def needed(path, reason):
    """What else than the library itself the module of a path imports and does not find."""
    absent = str(getattr(reason, "name", None) or "")
    return "" if (path["module"] + ".").startswith(absent + ".") else absent


def problem(told, path, reason):
    absent = needed(path, reason)
    if absent:
        return "the module of %s needs '%s': add what brings it to tests.packages, or take the hook out" % (
            place(path),
            absent,
        )
    return "no such hook target in the installed %s: %s: %s" % (told["library"], place(path), reason)


def imported(told):
    importlib.import_module(told["module"])
    lines = list(missing(told))
    if lines:
        raise SystemExit("\n".join(lines))


def patched(told):
    imported(told)
    for path in told["paths"]:
        if not path["conditional"] and not isinstance(stored(path), PROXIES):
            raise SystemExit("not wrapped after the import under ddtrace-run: " + place(path))
    integration(told["name"]).unpatch()
    for path in told["paths"]:
        if isinstance(stored(path), PROXIES):
            raise SystemExit("still wrapped after unpatch(): " + place(path))


def plain(told):
    imported(told)
    originals = [stored(path) for path in told["paths"]]
    module = integration(told["name"])
    module.patch()
    module.patch()
    module.unpatch()
    for path, original in zip(told["paths"], originals):
        if stored(path) is not original:
            raise SystemExit("not the original after patch() and unpatch(): " + place(path))


if __name__ == "__main__":
    {"patched": patched, "plain": plain}[sys.argv[1]](json.loads(sys.argv[2]))
