package org.ddintegration.scan;

import java.util.List;
import java.util.Optional;

/**
 * What a candidate does when it is called.
 *
 * @param flow a way from the public surface through it to input or output: targets, at its end the sink in words; empty when
 *     none was found
 * @param peer the server that a call goes to, where names say so
 */
public record Work(Role role, List<String> flow, Optional<Peer> peer) {}
