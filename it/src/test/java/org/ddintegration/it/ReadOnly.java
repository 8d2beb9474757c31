package org.ddintegration.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Takes the write permission off a folder and all folders below it, for a while. */
final class ReadOnly {
    private ReadOnly() {}

    static void during(Path folder, Runnable action) throws IOException {
        List<Path> folders;
        try (Stream<Path> all = Files.walk(folder)) {
            folders = all.filter(Files::isDirectory).toList();
        }
        set(folders, false);
        try {
            action.run();
        } finally {
            set(folders, true);
        }
    }

    private static void set(List<Path> folders, boolean writable) throws IOException {
        for (Path folder : folders) {
            Set<PosixFilePermission> permissions = EnumSet.copyOf(Files.getPosixFilePermissions(folder));
            if (writable) {
                permissions.add(PosixFilePermission.OWNER_WRITE);
            } else {
                permissions.removeAll(EnumSet.of(
                        PosixFilePermission.OWNER_WRITE,
                        PosixFilePermission.GROUP_WRITE,
                        PosixFilePermission.OTHERS_WRITE));
            }
            Files.setPosixFilePermissions(folder, permissions);
        }
    }
}
