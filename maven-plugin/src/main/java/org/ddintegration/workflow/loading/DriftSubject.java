package org.ddintegration.workflow.loading;

import java.util.List;
import java.util.Map;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.TestedVersions;
import org.ddintegration.drift.WrappedHook;

/**
 * An integration as far as newer versions of its libraries concern it.
 *
 * @param hooks those of the descriptor, with what their handlers read
 * @param registered between which versions of its distributions the target says that it is tested
 */
public record DriftSubject(Descriptor descriptor, List<WrappedHook> hooks, Map<String, TestedVersions> registered) {}
