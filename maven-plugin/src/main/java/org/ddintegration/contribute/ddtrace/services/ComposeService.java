package org.ddintegration.contribute.ddtrace.services;

import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.text.Yaml;
import org.ddintegration.descriptor.Service;
import org.ddintegration.edit.CommonEntry;
import org.ddintegration.edit.EntryEdit;
import org.ddintegration.edit.yaml.YamlMapEntry;

/** A service in a compose file. Another integration may have it already: then that one is used. */
final class ComposeService {
    private static final Yaml YAML = new Yaml();

    private final Service service;
    private final boolean mapsVariables;
    private final List<String> lines = new ArrayList<>();

    private ComposeService(Service service, boolean mapsVariables) {
        this.service = service;
        this.mapsVariables = mapsVariables;
        lines.add(YAML.scalar(service.name()) + ":");
    }

    static Contribution of(Integration integration, UnaryOperator<ComposeService> parts) {
        List<Service> own = integration.descriptor().services().stream()
                .filter(service -> service.image().isPresent())
                .toList();
        if (own.isEmpty()) {
            return Contribution.nothing();
        }
        ComposedServices composed = ComposedServices.in(integration.target());
        return new Contribution.Entries(own.stream()
                .map(service -> parts.apply(new ComposeService(service, composed.mapsVariables(service)))
                        .entry())
                .toList());
    }

    /** What is run. */
    ComposeService image() {
        service.image().ifPresent(image -> lines.add("    image: " + YAML.scalar(image)));
        service.platform().ifPresent(platform -> lines.add("    platform: " + platform));
        service.command().ifPresent(command -> lines.add("    command: " + YAML.words(command)));
        if (!service.environment().isEmpty()) {
            lines.add("    environment:");
            service.environment().forEach((name, value) -> lines.add("        " + variable(name, value)));
        }
        return this;
    }

    private String variable(String name, String value) {
        if (!mapsVariables) {
            return "- " + YAML.scalar(name + "=" + value);
        }
        String quoted = new JsonPrimitive(value).toString();
        return YAML.scalar(name) + ": " + (YAML.scalar(value).equals(value) ? value : quoted);
    }

    /** The definition in another compose file. */
    ComposeService base(String file) {
        lines.add("    extends:");
        lines.add("        file: " + file);
        lines.add("        service: " + YAML.scalar(service.name()));
        return this;
    }

    /** The ports, opened on the loopback interface alone. */
    ComposeService ports() {
        List<Integer> ports = Stream.concat(service.port().stream(), service.morePorts().stream())
                .toList();
        if (!ports.isEmpty()) {
            lines.add("    ports:");
            ports.forEach(port -> lines.add("        - \"127.0.0.1:" + port + ":" + port + "\""));
        }
        return this;
    }

    ComposeService hostNetwork() {
        lines.add("    network_mode: host");
        return this;
    }

    private EntryEdit entry() {
        return new CommonEntry(new YamlMapEntry(List.of("services"), service.name(), lines));
    }
}
