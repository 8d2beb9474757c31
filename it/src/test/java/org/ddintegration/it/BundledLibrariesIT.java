package org.ddintegration.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** The plugin's jar carries its libraries: Maven resolves none before a goal runs. */
class BundledLibrariesIT {
    private static final String PLUGIN = "org.ddintegration:dd-maven-plugin";
    private static final Pattern POM = Pattern.compile("META-INF/maven/([^/]+)/([^/]+)/pom\\.properties");
    private static final Pattern SCOPE = Pattern.compile("<scope>(\\w+)</scope>");

    @Test
    void everyLibraryThatIsCarriedIsNamedWithItsLicense() throws IOException {
        try (JarFile jar = new JarFile(installed(".jar").toFile())) {
            String notice = text(jar, "META-INF/licenses/NOTICE");

            List<String> carried = jar.stream()
                    .map(entry -> POM.matcher(entry.getName()))
                    .filter(Matcher::matches)
                    .map(pom -> pom.group(1) + ":" + pom.group(2))
                    .filter(library -> !library.equals(PLUGIN))
                    .toList();

            assertThat(carried).hasSizeGreaterThan(10).allSatisfy(library -> assertThat(notice)
                    .containsPattern(Pattern.quote(library) + " "));
            assertThat(text(jar, "META-INF/licenses/LICENSE")).contains("Apache License");
        }
    }

    @Test
    void nothingOfMavenOrItsLoggingIsCarried() throws IOException {
        try (JarFile jar = new JarFile(installed(".jar").toFile())) {
            assertThat(jar.stream().map(ZipEntry::getName))
                    .noneMatch(name -> name.startsWith("org/slf4j/") || name.startsWith("org/apache/maven/plugin/"));
        }
    }

    @Test
    void thePublishedPomAsksForNoLibraryAtRunTime() throws IOException {
        String pom = Files.readString(installed(".pom"));

        assertThat(SCOPE.matcher(pom).results().map(scope -> scope.group(1)))
                .hasSize(pom.split("<dependency>", -1).length - 1)
                .isSubsetOf("provided", "test");
    }

    private static Path installed(String ending) {
        String version = Settings.version();
        return Settings.repository()
                .resolve("org/ddintegration/dd-maven-plugin/" + version + "/dd-maven-plugin-" + version + ending);
    }

    private static String text(JarFile jar, String name) throws IOException {
        return new String(jar.getInputStream(jar.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
}
