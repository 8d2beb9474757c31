package org.ddintegration.verify.steps;

import java.io.IOException;
import java.util.List;
import org.ddintegration.verify.results.StepResult;

/** Makes what some steps need: environments, copies of the target. That takes time, and is done beside other sources and steps. */
public interface StepSource {
    /** @param results takes what is known before any of its steps has run */
    List<Step> prepare(List<StepResult> results) throws IOException;
}
