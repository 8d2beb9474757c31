package org.ddintegration.drift;

import java.util.List;
import org.ddintegration.scan.outline.Outline;

/**
 * One library of an integration in several versions.
 *
 * @param distribution its name on the package index
 * @param isMain whether versions in conditions of hooks are its own
 * @param before the versions that the integration is known to work with, highest first; may be empty
 * @param after the version that is looked at
 */
public record ComparedLibrary(String distribution, boolean isMain, List<Outline> before, Outline after) {
    /** Whether any of the versions has the module. */
    public boolean installs(String module) {
        return after.installs(module) || before.stream().anyMatch(one -> one.installs(module));
    }
}
