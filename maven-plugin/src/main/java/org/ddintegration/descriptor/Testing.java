package org.ddintegration.descriptor;

import java.util.List;

/**
 * What the tests of an integration run with.
 *
 * @param services servers that they need
 */
public record Testing(List<Service> services, TestMatrix matrix) {}
