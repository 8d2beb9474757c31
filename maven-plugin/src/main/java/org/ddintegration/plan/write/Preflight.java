package org.ddintegration.plan.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.file.Digest;

/** Looks whether files can be written before any is. */
final class Preflight {
    private Preflight() {}

    /** @throws ProblemException for the first file that cannot be written as planned */
    static void check(List<FileWrite> writes) throws IOException {
        for (FileWrite write : writes) {
            checkLinks(write);
            checkFolder(write);
            checkContent(write);
            checkPermission(write);
        }
    }

    private static void checkLinks(FileWrite write) {
        if (!Inside.leadsDown(write.path())) {
            throw problem(
                    write, "must not lead outside the target", "correct the contributor or the baseline that names it");
        }
        Inside.linkOnTheWay(write.root(), write.path()).ifPresent(link -> {
            throw problem(write, "must not be a link", "replace " + link);
        });
    }

    private static void checkFolder(FileWrite write) {
        Path folder = existing(write.file().getParent());
        if (!Files.isDirectory(folder)) {
            throw problem(write, folder + " is not a folder", "move it out of the way");
        }
    }

    private static void checkContent(FileWrite write) throws IOException {
        Path file = write.file();
        boolean exists = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
        if (exists && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw problem(write, "not a regular file", "move it out of the way");
        }
        if (!Digest.of(file).equals(write.before())) {
            throw problem(write, "the file changed while this run was at work, or is not in UTF-8", "run again");
        }
    }

    private static void checkPermission(FileWrite write) {
        for (Path needed : List.of(existing(write.file().getParent()), existing(write.file()))) {
            if (!Files.isWritable(needed)) {
                throw problem(write, needed + " is read-only", "make it writable, or give another target");
            }
        }
    }

    private static Path existing(Path path) {
        Path existing = path;
        while (!Files.exists(existing)) {
            existing = existing.getParent();
        }
        return existing;
    }

    private static ProblemException problem(FileWrite write, String rule, String remedy) {
        return new ProblemException(
                Problem.of(write.path(), rule, remedy).at(write.root().toString()));
    }
}
