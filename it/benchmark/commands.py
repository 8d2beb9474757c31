"""Times whole commands against their floors, in one run, and prints a table.

usage: commands.py ROOT CACHE RUNS

ROOT   the project, compiled and installed into CACHE/repository
CACHE  folder for what is downloaded and made
RUNS   of which the median counts
"""

import pathlib
import statistics
import subprocess
import sys

import benchmark
from repositories import Repositories, trace_tree
from workspaces import Workspaces

PLUGIN = "org.ddintegration:dd-maven-plugin:0.1.0-SNAPSHOT:"
QUICKSTART = ["-DarchetypeGroupId=org.apache.maven.archetypes", "-DarchetypeArtifactId=maven-archetype-quickstart",
              "-DarchetypeVersion=1.5"]
ARCHETYPE = ["-DarchetypeGroupId=org.ddintegration", "-DarchetypeArtifactId=dd-integration-archetype",
             "-DarchetypeVersion=0.1.0-SNAPSHOT"]


class Commands:
    def __init__(self, root, cache, runs):
        self.root, self.cache, self.runs = root, cache, runs
        self.maven_ = ["mvn", "-B", "-q", "-o", f"-Dmaven.repo.local={cache}/repository"]
        self.spaces = Workspaces(root, cache / "workspaces", trace_tree(cache))
        self.repositories = Repositories(cache)

    def load(self):
        """Has Maven load what the jobs need, so that they run without a network."""
        online = [argument for argument in self.maven_ if argument != "-o"]
        folder = self.spaces.fresh("generated")
        for job in (["help:evaluate", "-Dexpression=java.version"], [PLUGIN + "help"],
                    ["archetype:generate", *QUICKSTART, "-DgroupId=org.example", "-DartifactId=made"]):
            subprocess.run([*online, *job], cwd=folder, check=True, stdout=subprocess.DEVNULL)

    def maven(self, folder, *arguments):
        """Wall seconds and peak MiB of Maven."""
        return benchmark.timed([*self.maven_, *arguments], cwd=folder, stderr=subprocess.STDOUT)[:2]

    def integration(self, space, name="*", *arguments):
        return self.maven(space.folder, PLUGIN + "integration", f"-Dname={name}", f"-Ddd.target={space.target}", *arguments)

    def median(self, job):
        """Medians of seconds and MiB; a job that prepares something gives its own times."""
        pairs = [job() for _ in range(self.runs)]
        return tuple(statistics.median(values) for values in zip(*pairs))

    def floor(self):
        folder = self.spaces.described(1).folder
        return self.median(lambda: self.maven(folder, "help:evaluate", "-Dexpression=java.version", "-DforceStdout"))[0]

    def git(self, url):
        def clone():
            target = self.cache / "clone"
            subprocess.run(["rm", "-rf", target], check=True)
            return benchmark.timed(["git", "clone", "-q", "--depth", "1", url, target])[:2]
        return self.median(clone)[0]

    def jgit(self, url):
        classes = f"{self.root}/maven-plugin/target/test-classes:{self.root}/maven-plugin/target/classes:"
        java = ["java", *benchmark.JVM, "-cp", classes + (self.cache / "classpath").read_text()]
        def clone():
            _, memory, printed = benchmark.timed(
                [*java, "org.ddintegration.source.CloneTimes", url, self.cache / "state"], stderr=subprocess.DEVNULL)
            return float(printed), memory
        return self.median(clone)

    def parse(self, folder):
        worker = self.root / "maven-plugin/src/main/resources/org/ddintegration/scan/worker"
        plain = [sys.executable, pathlib.Path(__file__).with_name("plain.py"), worker, folder]
        return self.median(lambda: benchmark.timed(plain)[:2])[0]

    def first(self, name, url):
        def run():
            space = self.spaces.empty()
            return self.integration(space, f"{name}_twin", f"-Ddd.source=git+{url}")
        return self.median(run)

    def changed(self):
        space = self.spaces.described(1)
        self.integration(space)
        def run():
            space.change()
            return self.integration(space)
        return self.median(run)

    def settled(self, goal, count=1):
        space = self.spaces.described(count)
        self.integration(space)
        def run():
            return self.maven(space.folder, PLUGIN + goal, "-Dname=*", f"-Ddd.target={space.target}")
        run()
        return self.median(run)

    def written(self, count):
        return self.median(lambda: self.integration(self.spaces.described(count)))

    def generated(self, archetype):
        def run():
            folder = self.spaces.fresh("generated")
            return self.maven(folder, "archetype:generate", *archetype, "-DgroupId=org.example", "-DartifactId=made")
        run()
        return self.median(run)


def row(job, against, measured, floor, goal):
    seconds, memory = measured
    print(f"{job:52} {seconds:7.2f} {against:42} {floor:7.2f} {seconds / floor:6.2f} {goal:>6} {memory:6.0f}", flush=True)


def main(root, cache, runs):
    commands = Commands(root, cache, runs)
    print(f"{'job':52} {'s':>7} {'against':42} {'s':>7} {'ratio':>6} {'goal':>6} {'MiB':>6}")
    commands.load()
    with commands.repositories as served:
        floor = commands.floor()
        for name, goal in (("valkey", "1.3"), ("sqlalchemy", "1.1")):
            url = served.url(name)
            total = floor + commands.git(url) + commands.parse(served.folder(name))
            row(f"dd:integration, first run, {name}", "Maven + git clone + parse", commands.first(name, url), total, goal)
        row("dd:integration, one hook changed", "Maven", commands.changed(), floor, "1.35")
        row("dd:integration, nothing changed", "Maven", commands.settled("integration"), floor, "1.35")
        row("dd:check, nothing to do", "Maven", commands.settled("check"), floor, "1.25")
        for name, goal in (("sqlalchemy", "1.3"), ("many", "1.0")):
            url = served.url(name)
            row(f"clone alone, {name}", "git clone --depth 1", commands.jgit(url), commands.git(url), goal)
    quickstart = commands.generated(QUICKSTART)[0]
    row("archetype:generate", "maven-archetype-quickstart", commands.generated(ARCHETYPE), quickstart, "1.1")
    one = commands.written(1)
    row("1 descriptor", "itself", one, one[0], "")
    for count in (10, 100, 1000):
        row(f"{count} descriptors", "1 descriptor", commands.written(count), one[0], "6" if count == 100 else "")


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), int(sys.argv[3]))
