package org.ddintegration.contribute.ddtrace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ddintegration.contribute.FormattedTemplates;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.Locks;
import org.ddintegration.contribute.VelocityTemplates;
import org.ddintegration.descriptor.About;
import org.ddintegration.descriptor.Category;
import org.ddintegration.descriptor.Configuration;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.HandlerMode;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.descriptor.Library;
import org.ddintegration.descriptor.Service;
import org.ddintegration.descriptor.TestMatrix;
import org.ddintegration.descriptor.Testing;
import org.ddintegration.descriptor.Tracing;
import org.ddintegration.scan.Candidate;
import org.ddintegration.target.Layout;
import org.ddintegration.target.MapCheckout;

/** A library with its hooks, written down as a scan would find them. */
public final class SampleLibrary {
    private final String name;
    private final List<String> modules;
    private final List<String> distributions;
    private final List<Hook> hooks = new ArrayList<>();
    private final Map<HookPoint, Candidate> scanned = new TreeMap<>();
    private final Map<String, Object> config = new TreeMap<>();
    private final Map<String, String> files = new TreeMap<>();
    private Optional<String> provider = Optional.empty();
    private final List<Service> services = new ArrayList<>();
    private String title;
    private String description;
    private Category category = Category.OTHER;
    private HandlerMode mode = HandlerMode.COMMENTS;
    private String repository = "git+https://example.org/acme/library@1.0";
    private String versions = ">=1.2.0";

    public SampleLibrary(String name, List<String> modules, List<String> distributions) {
        this.name = name;
        this.modules = modules;
        this.distributions = distributions;
        this.title = name;
        this.description = "Traces calls of " + name + ".";
    }

    SampleLibrary about(String newTitle, String newDescription, Category newCategory) {
        title = newTitle;
        description = newDescription;
        category = newCategory;
        return this;
    }

    SampleLibrary from(String newRepository, String newVersions) {
        repository = newRepository;
        versions = newVersions;
        return this;
    }

    public SampleLibrary in(HandlerMode newMode) {
        mode = newMode;
        return this;
    }

    SampleLibrary setting(String key, Object value) {
        config.put(key, value);
        return this;
    }

    /** A server that listens on a port. */
    SampleLibrary server(String server, int port) {
        services.add(new Service(
                server,
                Optional.of(server + ":latest"),
                Optional.of(port),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Map.of()));
        return this;
    }

    /** A service that the library calls over HTTP. */
    SampleLibrary provider(String address) {
        provider = Optional.of(address);
        return this;
    }

    /** A file of the target. */
    SampleLibrary target(String path, String text) {
        files.put(path, text);
        return this;
    }

    /** A hook that the scan found. */
    public SampleLibrary hook(SampleHook sample) {
        hooks.add(sample.hook());
        scanned.put(sample.hook().target(), sample.candidate());
        return this;
    }

    public Integration in(Layout layout) {
        Library library = new Library(distributions, modules, Optional.of(repository), versions, ">=3.8");
        TestMatrix tests = new TestMatrix(List.of("~=1.2.0", "latest"), Map.of());
        Descriptor descriptor = new Descriptor(
                name,
                new About(title, description, category, Optional.empty(), Optional.empty()),
                library,
                new Configuration(true, config, List.of()),
                new Tracing(mode, hooks, Optional.empty()),
                new Testing(services, tests, provider));
        return new Integration(
                descriptor,
                scanned,
                Locks.NONE,
                layout,
                new MapCheckout(files),
                new FormattedTemplates(new VelocityTemplates(SampleLibrary.class.getClassLoader()), layout));
    }
}
