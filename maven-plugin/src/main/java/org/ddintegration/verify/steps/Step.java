package org.ddintegration.verify.steps;

import org.ddintegration.verify.results.StepResult;

/** One thing that is verified. */
public interface Step {
    String name();

    StepResult run();
}
