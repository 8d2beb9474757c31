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

    def together(self, *jobs):
        """Runs jobs in turn, some times each; for each the medians of seconds and MiB."""
        rounds = [[job() for job in jobs] for _ in range(self.runs)]
        return [tuple(map(statistics.median, zip(*measured))) for measured in zip(*rounds)]

    def mavens(self, space):
        """Maven as it comes, and with the JVM settings of a workspace."""
        evaluate = ["help:evaluate", "-Dexpression=java.version", "-DforceStdout"]
        bare = self.spaces.fresh("bare")
        return lambda: self.maven(bare, *evaluate), lambda: self.maven(space.folder, *evaluate)

    def git(self, url):
        target = self.cache / "clone"
        subprocess.run(["rm", "-rf", target], check=True)
        return benchmark.timed(["git", "clone", "-q", "--depth", "1", url, target])[:2]

    def jgit(self, url):
        classes = f"{self.root}/maven-plugin/target/test-classes:{self.root}/maven-plugin/target/classes:"
        java = ["java", *benchmark.JVM, "-cp", classes + (self.cache / "classpath").read_text()]
        _, memory, printed = benchmark.timed(
            [*java, "org.ddintegration.source.CloneTimes", url, self.cache / "state"], stderr=subprocess.DEVNULL)
        return float(printed), memory

    def parse(self, folder):
        worker = self.root / "maven-plugin/src/main/resources/org/ddintegration/scan/worker"
        plain = [sys.executable, pathlib.Path(__file__).with_name("plain.py"), worker, folder]
        return benchmark.timed(plain)[:2]

    def first(self, name, served):
        """A first run; both Mavens with a clone and a parse."""
        url = served.url(name)
        def run():
            return self.integration(self.spaces.empty(), f"{name}_twin", f"-Ddd.source=git+{url}")
        measured, bare, here, cloned, parsed = self.together(
            run, *self.mavens(self.spaces.empty()), lambda: self.git(url), lambda: self.parse(served.folder(name)))
        return measured, *(maven[0] + cloned[0] + parsed[0] for maven in (bare, here))

    def changed(self):
        space = self.spaces.described(1)
        self.integration(space)
        def run():
            space.change()
            return self.integration(space)
        return self.beside_maven(run, space)

    def settled(self, goal):
        space = self.spaces.described(1)
        self.integration(space)
        def run():
            return self.maven(space.folder, PLUGIN + goal, "-Dname=*", f"-Ddd.target={space.target}")
        run()
        return self.beside_maven(run, space)

    def beside_maven(self, run, space):
        measured, bare, here = self.together(run, *self.mavens(space))
        return measured, bare[0], here[0]

    def written(self, count):
        return self.together(lambda: self.integration(self.spaces.described(count)))[0]

    def generated(self, archetype):
        folder = self.spaces.fresh("generated")
        return self.maven(folder, "archetype:generate", *archetype, "-DgroupId=org.example", "-DartifactId=made")


def row(job, against, goal, measured, floor, other=None):
    """One line; the ratio to another floor, where there is one, comes last."""
    seconds, memory = measured
    beside = f"{other:9.2f} {seconds / other:6.2f}" if other else ""
    print(f"{job:40} {seconds:7.2f} {memory:5.0f}  {against:34} {goal:>5} {floor:7.2f} {seconds / floor:6.2f} {beside}",
          flush=True)


def main(root, cache, runs):
    commands = Commands(root, cache, runs)
    print(f"{'job':40} {'s':>7} {'MiB':>5}  {'against':34} {'goal':>5} {'s':>7} {'ratio':>6} {'tuned s':>9} {'ratio':>6}")
    commands.load()
    with commands.repositories as served:
        for name, goal in (("valkey", "1.3"), ("sqlalchemy", "1.1")):
            row(f"dd:integration, first run, {name}", "Maven + git clone + parse", goal, *commands.first(name, served))
        row("dd:integration, one hook changed", "Maven", "1.35", *commands.changed())
        row("dd:integration, nothing changed", "Maven", "1.35", *commands.settled("integration"))
        row("dd:check, nothing to do", "Maven", "1.25", *commands.settled("check"))
        for name, goal in (("sqlalchemy", "1.3"), ("many", "1.0")):
            url = served.url(name)
            cloned, floor = commands.together(lambda: commands.jgit(url), lambda: commands.git(url))
            row(f"clone alone, {name}", "git clone --depth 1", goal, cloned, floor[0])
    commands.generated(ARCHETYPE)
    made, floor = commands.together(lambda: commands.generated(ARCHETYPE), lambda: commands.generated(QUICKSTART))
    row("archetype:generate", "maven-archetype-quickstart", "1.1", made, floor[0])
    one = commands.written(1)
    row("1 descriptor", "itself", "", one, one[0])
    for count in (10, 100):
        row(f"{count} descriptors", "1 descriptor", "", commands.written(count), one[0])
    row("1000 descriptors, once", "1 descriptor", "", commands.integration(commands.spaces.described(1000)), one[0])


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), int(sys.argv[3]))
