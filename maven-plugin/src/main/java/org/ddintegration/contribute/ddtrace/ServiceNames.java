package org.ddintegration.contribute.ddtrace;

import java.util.Locale;
import org.ddintegration.descriptor.Service;

/** What a service's name becomes in Python: {@code selenium-chrome} is {@code SELENIUM_CHROME_CONFIG}. */
record ServiceNames(Service service) {
    String config() {
        return service.config().orElseGet(() -> upper() + "_CONFIG");
    }

    String host() {
        return "TEST_" + upper() + "_HOST";
    }

    String port() {
        return "TEST_" + upper() + "_PORT";
    }

    String check() {
        return "check_" + upper().toLowerCase(Locale.ROOT);
    }

    private String upper() {
        return service.name().replaceAll("[^A-Za-z0-9]+", "_").toUpperCase(Locale.ROOT);
    }
}
