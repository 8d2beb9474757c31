package org.ddintegration.contribute;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.target.Layout;

/**
 * The lock files that riot made for an integration's environments.
 *
 * @param environments what they were made for, see {@link #environments}
 * @param files what each holds, by the environment's hash
 * @param missing hashes of environments whose Python the machine did not have
 */
public record Locks(String environments, SortedMap<String, String> files, List<String> missing) {
    public static final Locks NONE = new Locks("", new TreeMap<>(), List.of());

    /** What decides which environments a descriptor asks for in a target, and what they hold. */
    public static String environments(Descriptor descriptor, Layout layout) {
        return String.join(
                "\n",
                descriptor.name(),
                descriptor.library().toString(),
                descriptor.testing().matrix().toString(),
                layout.version(),
                layout.pythons().toString());
    }

    public boolean fit(Integration integration) {
        return !environments.isEmpty()
                && environments.equals(environments(integration.descriptor(), integration.layout()));
    }
}
