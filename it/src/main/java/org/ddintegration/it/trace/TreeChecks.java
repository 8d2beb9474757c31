package org.ddintegration.it.trace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ddintegration.it.process.Outcome;
import org.ddintegration.it.python.Venv;

/** The checks that dd-trace-py's own continuous integration makes of an integration, with the tools that it pins. */
public final class TreeChecks {
    private final Path checkout;
    private final Venv linters;

    public TreeChecks(TraceTree tree, Path checkout) {
        this.checkout = checkout;
        this.linters = tree.linters();
    }

    /** Black where the tree pins it, else ruff's formatter. */
    public Outcome format(List<String> files) {
        return Files.exists(linters.bin().resolve("black"))
                ? linters.tool("black")
                        .with("--check", "--diff")
                        .with(files.toArray())
                        .in(checkout)
                        .run()
                : linters.tool("ruff")
                        .with("format", "--check", "--diff", "--no-cache")
                        .with(files.toArray())
                        .in(checkout)
                        .run();
    }

    public Outcome lint(List<String> files) {
        return linters.tool("ruff")
                .with("check", "--no-cache")
                .with(files.toArray())
                .in(checkout)
                .run();
    }

    /** Common mistakes, but for the words that the tree's list allows. */
    public Outcome spelling(List<String> files) {
        return linters.tool("codespell")
                .with("--ignore-words", "docs/spelling_wordlist.txt")
                .with(files.stream()
                        .filter(path -> path.matches("(ddtrace|tests|releasenotes|docs)/.*"))
                        .toArray())
                .in(checkout)
                .run();
    }

    public Outcome compile(List<String> files) {
        return linters.python("-m", "py_compile")
                .with(files.toArray())
                .in(checkout)
                .env("PYTHONPYCACHEPREFIX", checkout.resolve(".git/pycache"))
                .run();
    }

    public Outcome riotfileDoctest() {
        return linters.python("-B", "-m", "doctest", "riotfile.py").in(checkout).run();
    }

    /** The hashes of the environments that one integration has in the riotfile, a line each. */
    public Outcome riotHashes(String integration) {
        return linters.tool("riot")
                .with("list", "--hash-only", "^" + integration + "$")
                .in(checkout)
                .env("PYTHONDONTWRITEBYTECODE", 1)
                .env("COLUMNS", 300)
                .run();
    }
}
