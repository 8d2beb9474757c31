package org.ddintegration.mojo;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What programs read of a run: UTF-8, whatever the terminal's character set is, and nothing that Maven adds. */
final class StandardOutput {
    private final PrintStream out;

    /** @param mavenVersion from 4 on, Maven writes a prefix before each line of {@link System#out} */
    StandardOutput(String mavenVersion) {
        boolean isPrefixed = !mavenVersion.startsWith("3.");
        this.out = isPrefixed
                ? new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)
                : System.out;
    }

    void line(String text) {
        byte[] bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
        out.flush();
    }
}
