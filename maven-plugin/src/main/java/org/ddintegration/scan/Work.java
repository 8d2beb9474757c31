package org.ddintegration.scan;

import java.util.List;
import java.util.Map;
import org.ddintegration.descriptor.SpanValue;

/**
 * What a candidate does when it is called.
 *
 * @param flow a way from the public surface through it to input or output: targets, at its end the sink in words; empty when
 *     none was found
 * @param sources where a call has what its span may say
 */
public record Work(Role role, List<String> flow, Map<SpanAttribute, SpanValue> sources) {}
