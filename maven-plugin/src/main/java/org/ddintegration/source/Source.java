package org.ddintegration.source;

import java.nio.file.Path;
import java.util.Optional;

/** Where a library's code comes from. */
public sealed interface Source {
    /**
     * A git repository.
     *
     * @param url to clone from, without {@code git+}
     * @param ref branch, tag or full commit id; the default branch when empty
     * @param folder of the repository that holds the library, {@code /} between parts; empty for all of it
     */
    record Git(String url, Optional<String> ref, String folder) implements Source {
        /** Another commit of it. */
        public Git at(String commit) {
            return new Git(url, Optional.of(commit), folder);
        }

        /** Without a password that the URL may hold. */
        @Override
        public String toString() {
            return "git+" + url.replaceFirst("://([^/@:]*):[^/@]*@", "://$1@")
                    + ref.map(name -> "@" + name).orElse("") + (folder.isEmpty() ? "" : "#subdirectory=" + folder);
        }
    }

    /** A distribution of the package index; the newest version when none is given. */
    record Distribution(String name, Optional<String> version) implements Source {
        @Override
        public String toString() {
            return name + version.map(text -> "==" + text).orElse("");
        }
    }

    /** A folder, absolute. */
    record Directory(Path path) implements Source {
        @Override
        public String toString() {
            return path.toString();
        }
    }

    /**
     * A module that Python brings along.
     *
     * @param folder of the standard library
     * @param module its top-level name
     */
    record Standard(Path folder, String module) implements Source {
        @Override
        public String toString() {
            return module;
        }
    }

    /**
     * Reads {@code git+URL[@ref]} (also with pip's {@code #subdirectory=FOLDER}), {@code NAME[==VERSION]}, or the path of
     * a directory, which has a slash or begins with a dot.
     *
     * @param base what a relative path is relative to
     * @throws org.ddintegration.ProblemException for everything else, and for a directory that is not there
     */
    static Source parse(String text, Path base) {
        return new SourceParser(text, base, "dd.source").parse();
    }
}
