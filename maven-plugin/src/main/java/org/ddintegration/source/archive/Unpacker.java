package org.ddintegration.source.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.ddintegration.file.Utf8Path;
import org.ddintegration.source.tree.SafePath;

/**
 * Unpacks the regular files of a distribution. Links, devices and names that would leave the folder are passed over; an
 * archive that grows out of all proportion is given up.
 */
public final class Unpacker {
    private static final int MOST_FILES = 200_000;
    private static final int OWNER_EXECUTES = 0100;
    private static final Set<PosixFilePermission> EXECUTABLE = PosixFilePermissions.fromString("--x--x--x");

    private final long mostBytes;
    private final Set<String> taken = new TreeSet<>();
    private long written;

    /** @param mostBytes sum of the sizes of all files */
    public Unpacker(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /**
     * @param archive a file; its kind is told by its name
     * @param into an empty folder
     * @return the folder that all is in: the one at the top of the archive where there is just one
     * @throws IOException when it is broken or too large
     */
    public Path unpack(Path archive, String name, Path into) throws IOException {
        try (InputStream file = new BufferedInputStream(Files.newInputStream(archive));
                ArchiveInputStream<?> entries = open(file, name.toLowerCase(Locale.ROOT))) {
            for (ArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                unpack(entries, entry, into);
            }
        }
        Set<String> tops = new TreeSet<>();
        taken.forEach(path -> tops.add(path.substring(0, Math.max(0, path.indexOf('/')))));
        String top = tops.size() == 1 ? tops.iterator().next() : "";
        return top.isEmpty() ? into : Utf8Path.resolve(into, top);
    }

    private static ArchiveInputStream<?> open(InputStream file, String name) throws IOException {
        if (name.endsWith(".zip") || name.endsWith(".whl")) {
            return new ZipArchiveInputStream(file, "UTF-8", true, true);
        }
        if (name.endsWith(".tar.bz2")) {
            return new TarArchiveInputStream(new BZip2CompressorInputStream(file), "UTF-8");
        }
        if (name.endsWith(".tar")) {
            return new TarArchiveInputStream(file, "UTF-8");
        }
        return new TarArchiveInputStream(new GzipCompressorInputStream(file), "UTF-8");
    }

    private void unpack(ArchiveInputStream<?> entries, ArchiveEntry entry, Path into) throws IOException {
        String path = entry.getName().replaceFirst("^(?:\\./)+", "");
        if (!isRegular(entry) || !entries.canReadEntryData(entry) || !SafePath.isSafe(path) || !taken.add(path)) {
            return;
        }
        if (taken.size() > MOST_FILES) {
            throw new IOException("it has more than " + MOST_FILES + " files");
        }
        Optional<Path> place = place(into, path);
        if (place.isEmpty()) {
            return;
        }
        Path file = place.get();
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            copy(entries, out);
        }
        if (entry instanceof TarArchiveEntry tar && (tar.getMode() & OWNER_EXECUTES) != 0) {
            executable(file);
        }
    }

    /** Empty where this system's files cannot have that name, such as {@code a?.py} on Windows. */
    private static Optional<Path> place(Path into, String path) {
        try {
            return Optional.of(Utf8Path.resolve(into, path));
        } catch (InvalidPathException noName) {
            return Optional.empty();
        }
    }

    private static boolean isRegular(ArchiveEntry entry) {
        boolean special = entry instanceof TarArchiveEntry tar
                && (tar.isSymbolicLink()
                        || tar.isLink()
                        || tar.isFIFO()
                        || tar.isCharacterDevice()
                        || tar.isBlockDevice());
        return !special && !entry.isDirectory();
    }

    private void copy(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            written += count;
            if (written > mostBytes) {
                throw new IOException("it unpacks to more than " + mostBytes + " bytes");
            }
            out.write(buffer, 0, count);
        }
    }

    private static void executable(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null) {
            Set<PosixFilePermission> permissions = view.readAttributes().permissions();
            permissions.addAll(EXECUTABLE);
            view.setPermissions(permissions);
        }
    }
}
