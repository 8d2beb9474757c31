package org.ddintegration.contribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.ddintegration.ProblemException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContributorCatalogueTest {
    @TempDir
    Path folder;

    private CompiledJar jar;

    @BeforeEach
    void setUp() {
        jar = new CompiledJar(folder);
    }

    @Test
    void findsAThirdPartysContributorInAnyPackage() throws IOException {
        try (URLClassLoader realm =
                jar.load("acme", Map.of("com/acme/Notes.java", contributor("Notes", "path = \"n\"")))) {
            assertThat(ContributorCatalogue.find(realm))
                    .extracting(RegisteredContributor::id)
                    .containsExactly("com.acme.Notes");
        }
    }

    @Test
    void sortsByOrderThenByName() throws IOException {
        Map<String, String> sources = Map.of(
                "com/acme/Early.java", contributor("Early", "path = \"e\", order = 5"),
                "com/acme/Beta.java", contributor("Beta", "path = \"b\""),
                "com/acme/Alpha.java", contributor("Alpha", "path = \"a\""));
        try (URLClassLoader realm = jar.load("acme", sources)) {
            assertThat(ContributorCatalogue.find(realm))
                    .extracting(RegisteredContributor::id)
                    .containsExactly("com.acme.Early", "com.acme.Alpha", "com.acme.Beta");
        }
    }

    @Test
    void rendersTheTemplatesOfTheContributorsOwnJar() throws IOException {
        Map<String, String> files = Map.of(
                "com/acme/Notes.java", contributor("Notes", "path = \"n\""), "templates/notes.txt.vm", "for $name\n");
        try (URLClassLoader realm = jar.load("acme", files)) {
            VelocityTemplates templates =
                    ContributorCatalogue.find(realm).get(0).templates();
            assertThat(templates.render("notes.txt.vm", Map.of("name", "tinydb")))
                    .isEqualTo("for tinydb\n");
        }
    }

    @Test
    void takesAJarsOwnListForTheWholeOfIt() throws IOException {
        Map<String, String> files = Map.of(
                "com/acme/Listed.java", contributor("Listed", "path = \"l\""),
                "com/acme/Left.java", contributor("Left", "path = \"l\""),
                "META-INF/dd/contributors", "com.acme.Listed\n");
        try (URLClassLoader realm = jar.load("acme", files)) {
            assertThat(ContributorCatalogue.find(realm))
                    .extracting(RegisteredContributor::id)
                    .containsExactly("com.acme.Listed");
        }
    }

    @Test
    void thePluginListsEachOfItsContributorsInMetaInfDdContributors() throws IOException {
        try (InputStream list = Contributes.class.getResourceAsStream("/META-INF/dd/contributors")) {
            assertThat(new String(list.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .isSorted()
                    .containsExactlyInAnyOrderElementsOf(
                            ContributorCatalogue.marked(Contributes.class.getClassLoader()).stream()
                                    .filter(name -> name.startsWith("org.ddintegration."))
                                    .toList());
        }
    }

    @Test
    void namesAMarkedClassThatIsNoContributor() throws IOException {
        String source =
                "package com.acme; @org.ddintegration.contribute.Contributes(path = \"x\") public class Stray {}";
        try (URLClassLoader realm = jar.load("acme", Map.of("com/acme/Stray.java", source))) {
            assertThatThrownBy(() -> ContributorCatalogue.find(realm))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageStartingWith("'com.acme.Stray': a class annotated with @Contributes must be public")
                    .hasMessageEndingWith("correct the class, or remove its jar from the plugin's dependencies");
        }
    }

    @Test
    void namesAContributorWithoutTheConstructor() throws IOException {
        String source = contributor("Needy", "path = \"n\"").replace("{ ", "{ public Needy(int count) {} ");
        try (URLClassLoader realm = jar.load("acme", Map.of("com/acme/Needy.java", source))) {
            assertThatThrownBy(() -> ContributorCatalogue.find(realm))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("com.acme.Needy");
        }
    }

    private static String contributor(String name, String marks) {
        return """
                package com.acme;
                import org.ddintegration.contribute.*;
                @Contributes(%s)
                public final class %s implements Contributor { @Override
                    public Contribution contribute(Integration integration) {
                        return Contribution.nothing();
                    }
                }
                """.formatted(marks, name);
    }
}
