package org.ddintegration.verify;

/** One thing that is verified. */
interface Step {
    String name();

    StepResult run();
}
