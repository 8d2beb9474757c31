"""Drafts integrations of SDKs of language models, runs them untouched against a server, and prints what is shown of calls.

usage: llm.py ROOT CACHE [SDK ...]

ROOT  the project, installed into CACHE/repository
CACHE folder for what is downloaded and made
SDK   of those in sdks.py; openai is ddtrace's own integration, for comparison
"""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "benchmark"))
import truth  # noqa: E402
from repositories import committed, source, trace_tree  # noqa: E402
from sdks import DISTRIBUTIONS, SDKS  # noqa: E402

COMPOSE = HERE.parent / "src/main/resources/org/ddintegration/it/python/compose.py"
PLUGIN = "org.ddintegration:dd-maven-plugin:0.1.0-SNAPSHOT:"
VERSIONS = ["4.6.0", "4.16.0"]
OWN = "openai"
ROW = "{version:8} {sdk:10} " + " ".join(f"{{{column}:>8}}" for column in truth.COLUMNS) + " {warnings:>8} {edited:>6}"


class Bench:
    """A tree of one version, and an environment with its wheel and the SDKs."""

    def __init__(self, root, cache, version, sdks):
        self.version, self.maven = version, ["mvn", "-B", f"-Dmaven.repo.local={cache}/repository"]
        self.folder = cache / "llm" / version
        self.target, self.workspace = self.folder / "dd-trace-py", self.folder / "workspace"
        self.python = self.folder / "venv/bin/python"
        for old in (self.target, self.workspace):
            shutil.rmtree(old, ignore_errors=True)
        self.make_tree(cache)
        committed(self.target)
        shutil.copytree(root / "archetype/src/main/resources/archetype-resources/.mvn", self.workspace / ".mvn")
        if not self.python.exists():
            subprocess.run([sys.executable, "-m", "venv", self.folder / "venv"], check=True)
        subprocess.run([self.python, "-m", "pip", "install", "-q", f"ddtrace=={version}",
                        *(DISTRIBUTIONS.get(sdk, sdk) for sdk in sdks)], check=True)

    def make_tree(self, cache):
        """From the source distribution; where that has the package alone, an older tree is brought to its form."""
        own = source(f"ddtrace=={self.version}", cache)
        if (own / "riotfile.py").exists():
            shutil.copytree(own, self.target)
            return
        newer = self.folder / "newer"
        shutil.rmtree(newer, ignore_errors=True)
        shutil.copytree(own, newer)
        shutil.copytree(trace_tree(cache), self.target)
        subprocess.run([sys.executable, COMPOSE, self.target, newer], check=True)

    def draft(self, sdk):
        """Generates an integration from its first descriptor, and says how many lines of that had to be edited."""
        self.generate(sdk, f"-Ddd.source={DISTRIBUTIONS.get(sdk, sdk)}", "-Ddd.handlers=filled")
        edits = HERE / "edits" / f"{sdk}.diff"
        if not edits.exists():
            return 0
        subprocess.run(["git", "apply", "--unsafe-paths", f"--directory={self.workspace}", edits], check=True)
        self.generate(sdk)
        return len(re.findall(r"^\+(?!\+\+)", edits.read_text(), re.MULTILINE))

    def generate(self, sdk, *arguments):
        done = subprocess.run([*self.maven, PLUGIN + "integration", f"-Dname={sdk}", f"-Ddd.target={self.target}", *arguments],
                              cwd=self.workspace, capture_output=True, text=True)
        if done.returncode:
            sys.exit(done.stdout)

    def overlay(self):
        """A folder in which the wheel's package has the changes of the tree."""
        wheel = next((self.folder / "venv").glob("lib/python*/site-packages/ddtrace"))
        overlay = self.folder / "overlay"
        shutil.rmtree(overlay, ignore_errors=True)
        shutil.copytree(wheel, overlay / "ddtrace")
        status = subprocess.run(["git", "-C", self.target, "status", "--porcelain", "-uall", "ddtrace"], check=True,
                                capture_output=True, text=True).stdout
        for line in status.splitlines():
            file = overlay / line[3:]
            file.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(self.target / line[3:], file)
        return overlay

    def run(self, sdk, overlay):
        done = subprocess.run([self.python, "-B", HERE / "scenarios.py", sdk], capture_output=True, text=True,
                              env={**os.environ, "PYTHONPATH": str(overlay)})
        if done.returncode:
            sys.exit(done.stderr)
        return json.loads(done.stdout.splitlines()[-1])


def is_right(column, found):
    return column not in found and (column == "events" or found.get("events") != 0)


def report(version, sdk, ran, edited):
    """A line of the table, and below it what is not as the server sent it."""
    wrong = {scenario: truth.wrong(scenario, row, SDKS[sdk]) for scenario, row in ran["rows"].items()}
    counts = {column: f"{sum(is_right(column, found) for found in wrong.values())}/{len(wrong)}" for column in truth.COLUMNS}
    print(ROW.format(version=version, sdk=sdk, warnings=len(ran["warnings"]), edited=edited, **counts))
    for scenario, found in wrong.items():
        for column, said in found.items():
            print(f"    {scenario}: {column}: {json.dumps(said)[:200]}")
    for said in ran["warnings"]:
        print(f"    {said}")
    sys.stdout.flush()


def main(root, cache, *sdks):
    sdks = list(sdks or SDKS)
    print(ROW.format(version="ddtrace", sdk="sdk", warnings="warnings", edited="edited", **{name: name for name in truth.COLUMNS}))
    for version in VERSIONS:
        bench = Bench(root, cache, version, sdks)
        edited = {sdk: bench.draft(sdk) for sdk in sdks if sdk != OWN}
        overlay = bench.overlay()
        for sdk in sdks:
            report(version, sdk, bench.run(sdk, overlay), edited.get(sdk, "own"))


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(*map(pathlib.Path, sys.argv[1:3]), *sys.argv[3:])
