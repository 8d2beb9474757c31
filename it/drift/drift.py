"""Measures what dd:adopt and dd:drift find, and prints it.

usage: drift.py ROOT CACHE UPSTREAM [adopt] [alarms] [breakages [INTEGRATION ...]]

ROOT     the project, installed into CACHE/repository
CACHE    folder for what is downloaded and made
UPSTREAM a git repository of dd-trace-py, with its history
"""

import json
import pathlib
import re
import shutil
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "benchmark"))
from repositories import trace_tree  # noqa: E402

PLUGIN = "org.ddintegration:dd-maven-plugin:0.1.0-SNAPSHOT:"
LONGEST = 3600
BREAKS = {"gone", "moved", "renamed", "other_kind", "other_parameters"}
UNTOLD = {"unclear", "unread"}
# What a folder must have to be taken for a checkout of dd-trace-py.
SHARED = ("ddtrace/_monkey.py", "riotfile.py", "tests/contrib/__init__.py")


class Bench:
    """A workspace, and the goal."""

    def __init__(self, cache):
        self.cache = cache
        self.workspace = cache / "drift" / "workspace"
        self.workspace.mkdir(parents=True, exist_ok=True)
        self.maven = ["mvn", "-B", f"-Dmaven.repo.local={cache}/repository"]

    def drift(self, names, target, before, after):
        """The reports by integration, and the seconds that it took."""
        for report in self.workspace.glob(".dd/*/drift.json"):
            report.unlink()
        begin = time.monotonic()
        command = [*self.maven, PLUGIN + "drift", f"-Dname={names}", f"-Ddd.target={target}", f"-Ddd.from={before}",
                   f"-Ddd.to={after}"]
        done = subprocess.run(command, cwd=self.workspace, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                              timeout=LONGEST)
        (self.cache / "drift" / "last.log").write_text(done.stdout)
        reports = {report.parent.name: json.loads(report.read_text()) for report in self.workspace.glob(".dd/*/drift.json")}
        return reports, time.monotonic() - begin


def dotted(path):
    return path.replace(":", ".")


def percent(part, whole):
    return f"{100 * part / whole:.1f} % ({part} of {whole})" if whole else "none"


def tested(bench, tree):
    """All integrations of the tree, between the versions that its lock files pin."""
    reports, seconds = bench.drift("*", tree, "lowest", "highest")
    print(f"{len(reports)} integrations in {seconds:.0f} s")
    return reports


def adopt(reports, tree):
    """How many of the hook points that are known are found, and how many of those that are found are there."""
    found = known = 0
    for name, points in json.loads((HERE / "hooks.json").read_text()).items():
        text = "\n".join(path.read_text() for path in sorted((tree / "ddtrace/contrib/internal" / name).rglob("*.py")))
        standing = [point for point in points if re.search(rf"\b{re.escape(point.rsplit('.', 1)[1])}\b", text)]
        paths = {dotted(hook["path"]) for hook in reports.get(name, {"hooks": []})["hooks"]}
        missing = [point for point in standing if point not in paths]
        known += len(standing)
        found += len(standing) - len(missing)
        for point in missing:
            print(f"  not found: {name} {point}")
    hooks = [(name, hook) for name, report in reports.items() for hook in report["hooks"] if hook["fate"] not in UNTOLD]
    wrong = [(name, hook) for name, hook in hooks if hook["fate"] == "absent"]
    for name, hook in wrong:
        print(f"  not there: {name} {hook['path']}")
    print(f"recall {percent(found, known)}, precision {percent(len(hooks) - len(wrong), len(hooks))}")


def alarms(reports):
    """What is said to be broken although the tests of both versions passed."""
    hooks = [(name, hook) for name, report in reports.items() for hook in report["hooks"]]
    false = [(name, hook) for name, hook in hooks if hook["breaks"]]
    for name, hook in false:
        print(f"  false alarm: {name} {hook['path']} {hook['said']}")
    untold = [hook for _, hook in hooks if hook["fate"] in UNTOLD]
    print(f"false alarms {percent(len(false), len(hooks))}; of {percent(len(untold), len(hooks))} nothing is told")


class History:
    """The history of dd-trace-py."""

    def __init__(self, upstream, cache):
        self.upstream = upstream
        self.trees = cache / "drift" / "trees"

    def git(self, *arguments):
        return subprocess.run(["git", "-C", self.upstream, *arguments], check=True, stdout=subprocess.PIPE).stdout

    def before(self, breakage):
        """A tree with the integration as it was before its fix, where newer trees have it."""
        name, commit = breakage["integration"], breakage["fix"] + "^"
        tree = self.trees / f"{name}-{breakage['fix']}"
        if tree.exists():
            return tree
        draft = tree.with_suffix(".part")
        shutil.rmtree(draft, ignore_errors=True)
        new = f"ddtrace/contrib/internal/{name}/"
        for old in (f"ddtrace/contrib/{name}/", new):
            for path in self.git("ls-tree", "-r", "--name-only", commit, old).decode().splitlines():
                file = draft / (new + path[len(old):])
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(self.git("show", f"{commit}:{path}"))
        for path in SHARED:
            file = draft / path
            file.parent.mkdir(parents=True, exist_ok=True)
            is_there = self.git("ls-tree", "--name-only", commit, path)
            file.write_bytes(self.git("show", f"{commit}:{path}") if is_there else b"")
        distribution = breakage.get("distribution", name)
        registry = draft / "ddtrace/contrib/integration_registry/registry.yaml"
        registry.parent.mkdir(parents=True)
        registry.write_text(json.dumps({"integrations": [{"integration_name": name, "dependency_names": [distribution]}]}))
        draft.rename(tree)
        return tree


def breakages(bench, history, names):
    rows = [row for row in json.loads((HERE / "breakages.json").read_text()) if not names or row["integration"] in names]
    found = named = 0
    for row in rows:
        tree = history.before(row)
        reports, _ = bench.drift(row["integration"], tree, row["from"], row["to"])
        hooks = {dotted(hook["path"]): hook for hook in reports.get(row["integration"], {"hooks": []})["hooks"]}
        seen = [(point, hooks.get(dotted(point), {"fate": "not adopted", "now": ""}), now) for point, now in row["hooks"].items()]
        is_found = bool(seen) and all(hook["fate"] in BREAKS for _, hook, _ in seen)
        is_named = is_found and all(hook["now"] == now for _, hook, now in seen)
        found += is_found
        named += is_named
        print(f"{row['integration']:14} {row['from']:>8} -> {row['to']:8} {'found' if is_found else 'MISSED':7}"
              f"{'named' if is_named else 'OTHER NAME' if is_found else ''}")
        for point, hook, now in seen:
            if hook["fate"] not in BREAKS or hook["now"] != now:
                print(f"    {point}: {hook['fate']} {hook['now']}, not {now or 'gone'}")
    print(f"found {percent(found, len(rows))}, with the right new name {percent(named, len(rows))}")


def main(root, cache, upstream, *parts):
    bench = Bench(pathlib.Path(cache))
    wanted = parts or ("adopt", "alarms", "breakages")
    if {"adopt", "alarms"} & set(wanted):
        tree = trace_tree(bench.cache)
        reports = tested(bench, tree)
        if "adopt" in wanted:
            adopt(reports, tree)
        if "alarms" in wanted:
            alarms(reports)
    if "breakages" in wanted:
        names = wanted[wanted.index("breakages") + 1:]
        breakages(bench, History(upstream, bench.cache), names)


if __name__ == "__main__":
    main(*sys.argv[1:])
