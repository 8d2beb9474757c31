package org.ddintegration.contribute.ddtrace.services;

import java.util.Locale;
import org.ddintegration.descriptor.Service;

/** What a service's name becomes in Python: {@code selenium-chrome} is {@code SELENIUM_CHROME_CONFIG}. */
public record ServiceNames(Service service) {
    public String config() {
        return service.config().orElseGet(() -> upper() + "_CONFIG");
    }

    /** What the names of the environment variables that are about it begin with. */
    public String variables() {
        return "TEST_" + upper() + "_";
    }

    public String host() {
        return variables() + "HOST";
    }

    public String port() {
        return variables() + "PORT";
    }

    /** The ports of a cluster. */
    public String ports() {
        return variables() + "PORTS";
    }

    public String check() {
        return "check_" + upper().toLowerCase(Locale.ROOT);
    }

    private String upper() {
        return service.name().replaceAll("[^A-Za-z0-9]+", "_").toUpperCase(Locale.ROOT);
    }
}
