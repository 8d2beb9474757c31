package org.ddintegration.descriptor;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A server that the tests of an integration need.
 *
 * @param image container image; empty for a server that the target has already
 * @param port TCP port that the tests connect to; empty when they find it otherwise
 * @param host by which the tests find it on a developer's machine, when it is not 127.0.0.1
 * @param health path that is served over HTTP at that port once the server is ready; empty when accepting a connection
 *     tells enough
 * @param config name of its settings in the tests, when it is not made of the server's name
 * @param morePorts further ports that are opened
 * @param command what the container runs, when it is not what the image says
 * @param platform that the image is for, when there is none for the machine's own
 */
public record Service(
        String name,
        Optional<String> image,
        Optional<Integer> port,
        Optional<String> host,
        Optional<String> health,
        Optional<String> config,
        List<Integer> morePorts,
        Optional<String> command,
        Optional<String> platform,
        Map<String, String> environment) {
    /** One that the target has already. */
    public static Service named(String name) {
        return new Service(
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }
}
