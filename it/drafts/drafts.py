"""Drafts integrations of libraries, verifies them untouched, and prints a table.

usage: drafts.py ROOT CACHE [LIBRARY ...]

ROOT    the project, installed into CACHE/repository
CACHE   folder for what is downloaded and made
LIBRARY a distribution, or DISTRIBUTION=NAME
"""

import json
import pathlib
import re
import shutil
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "benchmark"))
from repositories import committed, trace_tree  # noqa: E402

PLUGIN = "org.ddintegration:dd-maven-plugin:0.1.0-SNAPSHOT:"
LONGEST = 1800
ROW = "{library:22} {category:12} {hooks:>5} {lowest:>6} {latest:>6} {verified:>8} {seconds:>5}  {failed}"
HEAD = dict(library="library", category="category", hooks="hooks", lowest="lowest", latest="latest", verified="verified",
            seconds="s", failed="what failed")


class Drafts:
    def __init__(self, root, cache):
        self.folder = cache / "drafts"
        self.maven = ["mvn", "-B", f"-Dmaven.repo.local={cache}/repository"]
        self.target = self.folder / "dd-trace-py"
        self.workspace = self.folder / "workspace"
        if not (self.target / ".git").exists():
            shutil.copytree(trace_tree(cache), self.target, dirs_exist_ok=True)
            committed(self.target)
        settings = root / "archetype/src/main/resources/archetype-resources/.mvn"
        shutil.copytree(settings, self.workspace / ".mvn", dirs_exist_ok=True)

    def goal(self, goal, name, *arguments):
        """Whether it succeeded, and what it printed."""
        command = [*self.maven, PLUGIN + goal, f"-Dname={name}", f"-Ddd.target={self.target}", *arguments]
        try:
            done = subprocess.run(command, cwd=self.workspace, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                                  timeout=LONGEST)
        except subprocess.TimeoutExpired:
            return False, f"[ERROR] not done after {LONGEST} s"
        return done.returncode == 0, done.stdout

    def reset(self):
        for command in (["reset", "-q", "--hard"], ["clean", "-q", "-fdx"]):
            subprocess.run(["git", "-C", self.target, *command], check=True)

    def draft(self, library):
        distribution, _, name = library.partition("=")
        name = name or re.sub(r"\W", "_", distribution).lower()
        self.reset()
        shutil.rmtree(self.workspace / ".dd" / name, ignore_errors=True)
        (self.workspace / "integrations" / f"{name}.yaml").unlink(missing_ok=True)
        begin = time.monotonic()
        drafted, printed = self.goal("integration", name, f"-Ddd.source={distribution}")
        row = {"library": distribution, "category": "", "hooks": 0, "lowest": "", "latest": "", "verified": "no", "failed": ""}
        if drafted:
            row |= self.drafted(name)
            passed, printed = self.goal("verify", name)
            row |= self.verified(name, passed)
        row["seconds"] = round(time.monotonic() - begin)
        if row["verified"] == "no" and not row["failed"]:
            row["failed"] = next((line[8:160] for line in printed.splitlines() if line.startswith("[ERROR]")), "?")
        (self.folder / "logs").mkdir(exist_ok=True)
        (self.folder / "logs" / f"{name}.log").write_text(printed)
        kept = self.folder / "kept" / name
        shutil.rmtree(kept, ignore_errors=True)
        shutil.copytree(self.target / "ddtrace/contrib/internal" / name, kept, dirs_exist_ok=True) if drafted else None
        return row

    def drafted(self, name):
        text = (self.workspace / "integrations" / f"{name}.yaml").read_text()
        category = re.search(r"^category: (\w+)", text, re.MULTILINE)
        return {"category": category[1] if category else "other", "hooks": len(re.findall(r"^\s+- target:", text, re.MULTILINE))}

    def verified(self, name, passed):
        file = self.workspace / ".dd" / name / "verify/verify.json"
        steps = json.loads(file.read_text())["steps"] if file.exists() else []
        tests = [step for step in steps if step["step"].startswith("tests:") and step["outcome"] != "NOT_RUN"]
        ends = ["yes" if step["outcome"] == "PASSED" or "passed" in step["said"] else "no" for step in tests] or [""]
        failed = [f"{step['step']}: {step['said']}" for step in steps if step["outcome"] == "FAILED"]
        return {"lowest": ends[0], "latest": ends[-1], "verified": "yes" if passed else "no",
                "failed": " | ".join(failed).replace("\n", " ")[:300]}


def main(root, cache, *libraries):
    drafts = Drafts(root, cache)
    listed = (pathlib.Path(__file__).with_name("libraries.txt")).read_text().splitlines()
    wanted = libraries or [line for line in listed if line and not line.startswith("#")]
    results = drafts.folder / "results.jsonl"
    done = {row["library"]: row for row in map(json.loads, results.read_text().splitlines())} if results.exists() else {}
    print(ROW.format(**HEAD))
    for library in wanted:
        distribution = library.partition("=")[0]
        if distribution not in done:
            done[distribution] = drafts.draft(library)
            with results.open("a") as file:
                file.write(json.dumps(done[distribution]) + "\n")
        print(ROW.format(**done[distribution]), flush=True)
    rows = [done[library.partition("=")[0]] for library in wanted]
    green = sum(row["verified"] == "yes" for row in rows)
    print(f"{green} of {len(rows)} verified without an edit, {green / len(rows):.0%}")


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(*map(pathlib.Path, sys.argv[1:3]), *sys.argv[3:])
