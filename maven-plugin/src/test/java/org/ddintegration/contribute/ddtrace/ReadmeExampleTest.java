package org.ddintegration.contribute.ddtrace;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.ContributorCatalogue;
import org.ddintegration.contribute.Integration;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.file.DescriptorReader;
import org.ddintegration.pages.Page;
import org.junit.jupiter.api.Test;

/** The README shows what the plugin makes of the descriptor that it shows. */
class ReadmeExampleTest {
    private static final Page README = Page.ofProject("README.md");

    @Test
    void showsTheHandlerAndThePatchThatAreMadeOfItsDescriptor() {
        String patch = patchOf(DescriptorReader.read(
                "greenstalk.yaml", README.blocks("yaml").get(0).getBytes(UTF_8)));

        String shown = Stream.of("traced_put", "patch")
                .map(function -> function(function, patch))
                .collect(Collectors.joining("\n\n"));

        README.assertBlock("python", shown);
    }

    private static String patchOf(Descriptor descriptor) {
        Integration sample = Samples.greenstalk().in(SampleLayouts.MAIN);
        Integration integration = new Integration(
                descriptor, sample.scanned(), sample.locks(), sample.layout(), sample.target(), sample.templates());
        return ContributorCatalogue.find(ContributorCatalogue.class.getClassLoader()).stream()
                .filter(each -> each.appliesTo(integration.layout()))
                .map(each -> each.contribute(integration))
                .filter(given -> given.path().endsWith("/patch.py"))
                .map(given -> ((Contribution.File) given.contribution()).text())
                .findFirst()
                .orElseThrow();
    }

    private static String function(String name, String module) {
        List<String> found = Pattern.compile("(?ms)^def " + name + "\\(.*?\\n(?=\\n\\n)")
                .matcher(module)
                .results()
                .map(match -> match.group())
                .toList();
        return found.get(0);
    }
}
