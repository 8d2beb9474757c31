package org.ddintegration.scan.outline;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ddintegration.descriptor.HookPoint;

/**
 * A class.
 *
 * @param order its bases within the library, nearest first
 * @param unknown what may give it attributes that are not seen: bases that others define, {@code __getattr__}, metaclasses;
 *     that of its bases included
 * @param aliases attributes that are another name of a method of it
 * @param values attributes that its body gives other values
 */
public record OutlinedClass(
        List<HookPoint> order, Set<String> unknown, Map<String, String> aliases, Set<String> values) {}
