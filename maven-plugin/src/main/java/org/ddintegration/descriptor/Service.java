package org.ddintegration.descriptor;

import java.util.Map;

/**
 * A server that the tests of an integration need.
 *
 * @param port TCP port that the server listens on
 */
public record Service(String name, String image, int port, Map<String, String> environment) {}
