"""Drafts integrations of libraries, verifies them untouched, and prints a table.

usage: drafts.py STEPS ROOT CACHE [LIBRARY ...]

STEPS   those of dd:verify to run, between commas; empty for all
ROOT    the project, installed into CACHE/repository
CACHE   folder for what is downloaded and made
LIBRARY a distribution, or DISTRIBUTION=NAME
"""

import concurrent.futures
import json
import os
import pathlib
import queue
import re
import shutil
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "benchmark"))
from repositories import committed, trace_tree  # noqa: E402

PLUGIN = "org.ddintegration:dd-maven-plugin:0.1.0-SNAPSHOT:"
LONGEST = {"integration": 300, "verify": 900}
ROW = "{library:22} {category:12} {hooks:>5} {lowest:>6} {latest:>6} {verified:>8} {seconds:>5}  {failed}"
HEAD = dict(library="library", category="category", hooks="hooks", lowest="lowest", latest="latest", verified="verified",
            seconds="s", failed="what failed")


class Bench:
    """A checkout of dd-trace-py and a workspace, for one library at a time."""

    def __init__(self, root, cache, steps, number):
        self.folder = cache / "drafts"
        self.steps = [f"-Ddd.verify.steps={steps}"] if steps else []
        self.maven = ["mvn", "-B", f"-Dmaven.repo.local={cache}/repository"]
        self.target = self.folder / f"bench-{number}" / "dd-trace-py"
        self.workspace = self.folder / f"bench-{number}" / "workspace"
        if not (self.target / ".git").exists():
            shutil.copytree(trace_tree(cache), self.target, dirs_exist_ok=True)
            committed(self.target)
        settings = root / "archetype/src/main/resources/archetype-resources/.mvn"
        shutil.copytree(settings, self.workspace / ".mvn", dirs_exist_ok=True)
        self.share_environments()

    def share_environments(self):
        shared = self.folder / "environments"
        shared.mkdir(exist_ok=True)
        (self.workspace / ".dd").mkdir(exist_ok=True)
        link = self.workspace / ".dd" / "environments"
        link.is_symlink() or link.symlink_to(shared)

    def goal(self, goal, name, *arguments):
        """Whether it succeeded, and what it printed."""
        command = [*self.maven, PLUGIN + goal, f"-Dname={name}", f"-Ddd.target={self.target}", *arguments]
        try:
            done = subprocess.run(command, cwd=self.workspace, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                                  timeout=LONGEST[goal])
        except subprocess.TimeoutExpired as ended:
            return False, f"{(ended.stdout or b'').decode()}\n[ERROR] not done after {LONGEST[goal]} s"
        return done.returncode == 0, done.stdout

    def reset(self, name):
        for command in (["reset", "-q", "--hard"], ["clean", "-q", "-fdx"]):
            subprocess.run(["git", "-C", self.target, *command], check=True)
        shutil.rmtree(self.workspace / ".dd" / name, ignore_errors=True)
        (self.workspace / "integrations" / f"{name}.yaml").unlink(missing_ok=True)

    def draft(self, library):
        distribution, name = names(library)
        self.reset(name)
        begin = time.monotonic()
        done, printed = self.goal("integration", name, f"-Ddd.source={distribution}")
        row = {"library": distribution, "category": "", "hooks": 0, "lowest": "", "latest": "", "verified": "no", "failed": ""}
        if done:
            row |= self.drafted(name)
            done, log = self.goal("verify", name, *self.steps)
            printed += log
            row |= self.verified(name, done)
        row["seconds"] = round(time.monotonic() - begin)
        if row["verified"] == "no" and not row["failed"]:
            row["failed"] = next((line[8:300] for line in printed.splitlines() if line.startswith("[ERROR]")), "?")
        self.keep(name, printed)
        return row

    def drafted(self, name):
        text = (self.workspace / "integrations" / f"{name}.yaml").read_text()
        category = re.search(r"^category: (\w+)", text, re.MULTILINE)
        return {"category": category[1] if category else "other", "hooks": len(re.findall(r"^\s+- target:", text, re.MULTILINE))}

    def verified(self, name, passed):
        file = self.workspace / ".dd" / name / "verify/verify.json"
        steps = json.loads(file.read_text())["steps"] if file.exists() else []
        smoke = [step for step in steps if step["step"].startswith("ddtrace-run: ") and step["outcome"] != "NOT_RUN"]
        ends = ["yes" if step["outcome"] == "PASSED" else "no" for step in smoke] or [""]
        failed = [f"{step['step']}: {step['said']}" for step in steps if step["outcome"] == "FAILED"]
        return {"lowest": ends[0], "latest": ends[-1], "verified": "yes" if passed else "no",
                "failed": " | ".join(failed).replace("\n", " ")[:300]}

    def keep(self, name, printed):
        """What was drafted and what was said of it, to be read."""
        kept = self.folder / "kept" / name
        shutil.rmtree(kept, ignore_errors=True)
        kept.mkdir(parents=True)
        (kept / "run.log").write_text(printed)
        for file in (self.workspace / "integrations" / f"{name}.yaml",
                     self.target / "ddtrace/contrib/internal" / name / "patch.py"):
            if file.exists():
                shutil.copy(file, kept)
        logs = self.workspace / ".dd" / name / "verify/logs"
        if logs.exists():
            shutil.copytree(logs, kept / "logs")
        shutil.rmtree(self.workspace / ".dd" / name / "verify/run", ignore_errors=True)


def names(library):
    """The distribution, and the integration."""
    distribution, _, name = library.partition("=")
    return distribution, name or re.sub(r"\W", "_", distribution).lower()


class Results:
    """One line of JSON for each library, kept from run to run."""

    def __init__(self, file):
        self.file = file
        lines = file.read_text().splitlines() if file.exists() else []
        self.rows = {row["library"]: row for row in map(json.loads, lines)}

    def add(self, row):
        self.rows[row["library"]] = row
        with self.file.open("a") as file:
            file.write(json.dumps(row) + "\n")


def main(steps, root, cache, *libraries):
    listed = (pathlib.Path(__file__).with_name("libraries.txt")).read_text().splitlines()
    wanted = libraries or [line for line in listed if line and not line.startswith("#")]
    results = Results(cache / "drafts" / f"results{'-' + steps if steps else ''}.jsonl")
    todo = [library for library in wanted if names(library)[0] not in results.rows]
    benches = queue.SimpleQueue()
    count = min(os.cpu_count(), max(1, len(todo)))
    for number in range(count):
        benches.put(Bench(root, cache, steps, number))

    def draft(library):
        bench = benches.get()
        try:
            return bench.draft(library)
        finally:
            benches.put(bench)

    print(ROW.format(**HEAD))
    rows = [results.rows[name] for name, _ in map(names, wanted) if name in results.rows]
    for row in rows:
        print(ROW.format(**row), flush=True)
    with concurrent.futures.ThreadPoolExecutor(count) as pool:
        for done in concurrent.futures.as_completed([pool.submit(draft, library) for library in todo]):
            rows.append(done.result())
            results.add(rows[-1])
            print(ROW.format(**rows[-1]), flush=True)
    green = sum(row["verified"] == "yes" for row in rows)
    print(f"{green} of {len(rows)} verified without an edit, {green / len(rows):.0%}")


if __name__ == "__main__":
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    main(sys.argv[1], *map(pathlib.Path, sys.argv[2:4]), *sys.argv[4:])
