package org.ddintegration.source;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.ddintegration.process.SystemPath;
import org.ddintegration.python.PythonInterpreter;
import org.ddintegration.python.PythonSearch;
import org.ddintegration.source.index.PackageIndex;
import org.ddintegration.source.index.Pip;

/** Small distributions, made for a test. */
public final class Made {
    private static final List<PythonInterpreter> PYTHONS =
            new PythonSearch(SystemPath.folders()).inUsersOrder().limit(2).toList();

    private Made() {}

    /** A wheel with the files and a METADATA of name, version and the further lines. */
    public static Path wheel(Path folder, String name, String version, String metadata, Map<String, String> files)
            throws IOException {
        Map<String, String> all = new TreeMap<>(files);
        all.put(name + "-" + version + ".dist-info/METADATA", metadata(name, version, metadata));
        Path wheel = folder.resolve(name + "-" + version + "-py3-none-any.whl");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(wheel))) {
            for (Map.Entry<String, String> file : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return wheel;
    }

    /** A source distribution with the files and a PKG-INFO below {@code name-version/}. */
    public static Path sdist(Path folder, String name, String version, String metadata, Map<String, String> files)
            throws IOException {
        Map<String, String> all = new TreeMap<>(files);
        all.put("PKG-INFO", metadata(name, version, metadata));
        Path archive = folder.resolve(name + "-" + version + ".tar.gz");
        try (OutputStream out = Files.newOutputStream(archive);
                TarArchiveOutputStream tar = new TarArchiveOutputStream(new GzipCompressorOutputStream(out))) {
            for (Map.Entry<String, String> file : all.entrySet()) {
                byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
                TarArchiveEntry entry = new TarArchiveEntry(name + "-" + version + "/" + file.getKey());
                entry.setSize(bytes.length);
                tar.putArchiveEntry(entry);
                tar.write(bytes);
                tar.closeArchiveEntry();
            }
        }
        return archive;
    }

    /** The index of a pip that sees nothing but a folder of distributions. */
    public static PackageIndex indexOf(Path folder) {
        return index(Map.of("PIP_NO_INDEX", "1", "PIP_FIND_LINKS", folder.toString()));
    }

    /** An index by a pip of this machine, with no configuration but the given variables. */
    static PackageIndex index(Map<String, String> variables) {
        Map<String, String> environment = new TreeMap<>(variables);
        environment.putIfAbsent("PIP_FIND_LINKS", "");
        environment.put("PIP_CONFIG_FILE", "/dev/null");
        environment.put("NO_PROXY", "127.0.0.1");
        return new PackageIndex(new Pip(PYTHONS.iterator(), environment));
    }

    private static String metadata(String name, String version, String more) {
        return "Metadata-Version: 2.1\nName: " + name + "\nVersion: " + version + "\n" + more;
    }
}
