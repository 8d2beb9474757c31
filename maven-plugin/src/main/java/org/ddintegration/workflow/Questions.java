package org.ddintegration.workflow;

import java.util.Optional;

/** What an interactive run asks; a batch run's implementation never asks. */
public interface Questions {
    /** Name of the integration; empty when nobody can be asked. */
    Optional<String> name();

    /**
     * The library's repository, where none was found.
     *
     * @param why what it is needed for, shown before the question
     * @return empty when there is none or nobody can be asked
     */
    Optional<String> repository(String why);

    /** Whether handlers shall be filled; false when nobody can be asked. */
    boolean fillHandlers();
}
