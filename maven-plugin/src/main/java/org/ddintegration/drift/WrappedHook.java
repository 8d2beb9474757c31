package org.ddintegration.drift;

import java.util.List;
import org.ddintegration.adopt.ArgumentRead;
import org.ddintegration.descriptor.Hook;

/**
 * A hook with what its handler reads of a call.
 *
 * @param reads arguments, each once
 */
public record WrappedHook(Hook hook, List<ArgumentRead> reads) {}
