package org.ddintegration.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ddintegration.source.archive.Unpacker;
import org.ddintegration.source.tree.FolderTree;
import org.ddintegration.source.tree.TreeFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class Utf8PathTest {
    private static final List<String> NAMES =
            List.of("kit/plain.py", "kit/caf\u00e9 100%+1.py", "kit/\u540d\u524d/__init__.py", "kit/\ud83d\ude00.py");

    @TempDir
    Path folder;

    @Test
    void aNameIsFoundAgainWhereItWasWritten() throws IOException {
        for (String name : NAMES) {
            Path file = Utf8Path.resolve(folder, name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, name);

            assertThat(Utf8Path.relativize(folder, file)).isEqualTo(name);
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aLibraryIsReadWhereTheLocaleHasOnlyTheLettersOfAscii() throws Exception {
        for (String name : NAMES) {
            Files.createDirectories(folder.resolve("library/" + name).getParent());
            Files.writeString(folder.resolve("library/" + name), name);
        }
        zip(folder.resolve("kit.zip"));

        assertThat(inAscii("folder", folder.resolve("library").toString())).containsExactlyElementsOf(ofTree());
        assertThat(inAscii("archive", folder.resolve("kit.zip").toString())).containsExactlyElementsOf(ofTree());
    }

    private static List<String> ofTree() {
        return NAMES.stream().sorted().map(name -> escaped(name + "=" + name)).toList();
    }

    private void zip(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : NAMES) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private List<String> inAscii(String what, String path) throws Exception {
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Utf8PathTest.class.getName(),
                what,
                path,
                folder.resolve("into-" + what).toString());
        java.environment().put("LC_ALL", "C");
        Process process =
                java.redirectError(new File(folder.toFile(), "errors")).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("errors")))
                .isZero();
        return said.lines().toList();
    }

    /** Lists a library, a folder or an archive, as names and what stands in each file. */
    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[1]);
        if (arguments[0].equals("archive")) {
            Path into = Files.createDirectory(Path.of(arguments[2]));
            new Unpacker(1000).unpack(root, "kit.zip", into);
            root = into;
        }
        try (FolderTree tree = new FolderTree(root, "", "", () -> {})) {
            for (TreeFile file : tree.files()) {
                String content = new String(tree.read(file), StandardCharsets.UTF_8);
                System.out.println(escaped(file.path() + "=" + content));
            }
        }
    }

    private static String escaped(String text) {
        StringBuilder ascii = new StringBuilder();
        text.chars().forEach(c -> ascii.append(c < 128 ? Character.toString(c) : "\\" + c));
        return ascii.toString();
    }
}
