package org.ddintegration.descriptor;

import java.util.List;
import java.util.Optional;

/**
 * What the tests of an integration run with.
 *
 * @param services servers that they need
 * @param provider address of the service that the library calls, whose answers the test agent records and plays
 */
public record Testing(List<Service> services, TestMatrix matrix, Optional<String> provider) {
    /** Of a library whose provider is not known, or that has none. */
    public Testing(List<Service> services, TestMatrix matrix) {
        this(services, matrix, Optional.empty());
    }
}
