package org.ddintegration.it.edits;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ddintegration.contribute.Contributed;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.ContributorCatalogue;
import org.ddintegration.contribute.RegisteredContributor;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.file.DescriptorReader;
import org.ddintegration.plan.report.CheckReport;
import org.ddintegration.plan.report.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever one contributor adds, the check misses it when it is not there, and misses nothing else. {@code
 * -Dit.leftOut=all} does so on every release, not only on those that have a contributor of their own.
 */
class LeftOutIT {
    private static final List<String> VERSIONS =
            System.getProperty("it.leftOut", "").equals("all")
                    ? RealTree.VERSIONS
                    : List.of("2.21.0", "3.5.0", "4.6.0");

    private static final String EVERYTHING = """
            name: tubes
            title: Tubes Q
            category: %s
            library:
              distributions: [green-tubes]
              modules: [tubes.client]
              versions: ">=2.0"
            handlers: filled
            owner: "@DataDog/apm-idm-python"
            service: {name: tubesd, image: 'acme/tubesd:1', port: 11300}
            hooks:
              - target: tubes.client:Client.put
            """;

    private static final String MODEL_CALL = """
                llm: {kind: llm, input: [body], output: ["result.text", "chunk.text"]}
            provider: https://tubes.example/
            """;

    @TempDir
    Path folder;

    private final Map<String, Set<String>> found = new TreeMap<>();
    private final Set<String> said = new TreeSet<>();
    private int runs;

    @Test
    void isMissedByTheCheck() {
        List<RealTree> trees =
                new ArrayList<>(VERSIONS.stream().map(RealTree::of).toList());
        trees.add(LaterForms.of(trees.get(trees.size() - 1)));
        for (RealTree tree : trees) {
            Stream.of("messaging", "llm").map(LeftOutIT::descriptor).forEach(one -> leaveOutEach(tree, one));
        }
        found.forEach((contributor, where) -> System.out.println(contributor + ": " + where));

        Set<String> all = new TreeSet<>(found.keySet());
        all.addAll(said);
        assertThat(all).containsExactlyInAnyOrderElementsOf(names());
    }

    private static Descriptor descriptor(String category) {
        String shown = category.equals("llm") ? MODEL_CALL : "";
        return DescriptorReader.read("tubes.yaml", (EVERYTHING.formatted(category) + shown).getBytes(UTF_8));
    }

    private static List<String> names() {
        return ContributorCatalogue.find(ContributorCatalogue.class.getClassLoader()).stream()
                .map(RegisteredContributor::id)
                .map(id -> id.substring(id.lastIndexOf('.') + 1))
                .toList();
    }

    private void leaveOutEach(RealTree tree, Descriptor descriptor) {
        List<Contributed> all = tree.contributed(descriptor).toList();
        for (Contributed one : all) {
            if (one.contribution() instanceof Contribution.ByHand left) {
                said.add(one.contributor());
                assertThat(lines(tree, descriptor, all, all)).anySatisfy(line -> assertThat(line)
                        .contains(left.what().lines().findFirst().orElseThrow()));
            } else if (!one.contribution().equals(Contribution.nothing())) {
                leaveOut(tree, descriptor, all, one);
            }
        }
    }

    private void leaveOut(RealTree tree, Descriptor descriptor, List<Contributed> all, Contributed one) {
        List<Contributed> rest =
                all.stream().filter(other -> !other.equals(one)).toList();
        List<Finding> findings = check(tree, descriptor, rest, all).findings().stream()
                .filter(Finding::fails)
                .toList();
        assertThat(findings)
                .as("%s without %s", tree, one.contributor())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.path()).isEqualTo(one.path()));
        found.computeIfAbsent(one.contributor(), missing -> new TreeSet<>())
                .add(findings.get(0).reason());
    }

    private List<String> lines(RealTree tree, Descriptor descriptor, List<Contributed> first, List<Contributed> then) {
        return check(tree, descriptor, first, then).lines();
    }

    private CheckReport check(RealTree tree, Descriptor descriptor, List<Contributed> first, List<Contributed> then) {
        Runs written = new Runs(tree, folder.resolve("" + runs++));
        written.put(descriptor.name(), first);
        return CheckReport.of(written.put(descriptor.name(), then));
    }
}
